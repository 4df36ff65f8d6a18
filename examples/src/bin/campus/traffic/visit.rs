//! One visit: a request for an errand, and how long the visitor waits for the answer.

use std::net::SocketAddr;
use std::time::Duration;

use actix_web::http::Method;
use actix_web::rt::time::timeout;
use fastrand::Rng;
use serde_json::{Value, json};

use crate::database::{CLASSES, LARGEST_CLASS, STUDENTS, STUDENTS_OF_LARGEST_CLASS};
use crate::visitor::{Errand, USER_HEADER};

const SCANNED: [&str; 4] = ["/wp-login.php", "/.env", "/admin/config.php", "/phpmyadmin/"];
const LARGEST_CLASS_PERMILLE: u32 = 15;
const UNKNOWN_STUDENT_PERMILLE: u32 = 15;
const WRONG_GRADE_PERMILLE: u32 = 60;
const IMPATIENT_PERMILLE: u32 = 40;

#[derive(Debug)]
pub struct Visit {
    method: Method,
    path: String,
    json: Option<Value>,
    /// After this time the visitor leaves, whether or not there is an answer.
    patience: Option<Duration>,
}

impl Visit {
    pub fn plan(errand: Errand, rng: &mut Rng) -> Self {
        let path = match errand {
            Errand::Hello => "/hello".into(),
            Errand::Student => format!("/students/{}", student(rng)),
            Errand::MyClass => format!("/my_class?student_id={}", student(rng)),
            Errand::Roster => format!("/roster?class_id={}", class(rng)),
            Errand::Upstream => format!("/upstream?student_id={}", student(rng)),
            Errand::Grade => "/grades".into(),
            Errand::Flaky => "/flaky".into(),
            Errand::Report => "/report".into(),
            Errand::Export => "/export".into(),
            Errand::Scan => SCANNED[rng.usize(..SCANNED.len())].into(),
        };
        let json = (errand == Errand::Grade).then(|| grade(rng));
        let impatient = errand == Errand::Upstream && one_of(IMPATIENT_PERMILLE, rng);
        let patience = impatient.then(|| Duration::from_millis(rng.u64(3..=15)));
        let method = if json.is_some() { Method::POST } else { Method::GET };
        Visit { method, path, json, patience }
    }

    /// Makes the visit. A visitor does not mind an error: the service reports its own.
    pub async fn make(self, client: &awc::Client, service: SocketAddr, user: Option<&str>) {
        let mut request = client.request(self.method, format!("http://{service}{}", self.path));
        if let Some(user) = user {
            request = request.insert_header((USER_HEADER, user));
        }
        let answered = async {
            let answer = match self.json {
                Some(json) => request.send_json(&json).await,
                None => request.send().await,
            };
            if let Ok(mut answer) = answer {
                // Read to the end, or else the connection is closed instead of used again.
                let _ = answer.body().await;
            }
        };
        match self.patience {
            Some(patience) => drop(timeout(patience, answered).await),
            None => answered.await,
        }
    }
}

fn student(rng: &mut Rng) -> i32 {
    if one_of(UNKNOWN_STUDENT_PERMILLE, rng) { STUDENTS + 1 } else { rng.i32(1..=STUDENTS) }
}

fn class(rng: &mut Rng) -> i32 {
    if one_of(LARGEST_CLASS_PERMILLE, rng) { LARGEST_CLASS } else { rng.i32(LARGEST_CLASS + 1..=CLASSES) }
}

fn grade(rng: &mut Rng) -> Value {
    let grade = if one_of(WRONG_GRADE_PERMILLE, rng) { 7.0 } else { f64::from(rng.u32(10..=50)) / 10.0 };
    json!({ "class_id": LARGEST_CLASS, "student_id": rng.i32(1..=STUDENTS_OF_LARGEST_CLASS), "grade": grade })
}

fn one_of(permille: u32, rng: &mut Rng) -> bool {
    rng.u32(..1_000) < permille
}
