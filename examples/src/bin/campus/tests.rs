//! What each route promises, asked of a service on a free port.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{LazyLock, Mutex, Once};
use std::time::Duration;

use actix_web::rt;
use awc::error::SendRequestError;
use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};
use fmd_actix::Fmd;
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

use crate::campus::{Campus, RosterQueries};
use crate::database::{LARGEST_CLASS, STUDENTS, STUDENTS_OF_LARGEST_CLASS};
use crate::library::LibraryStub;
use crate::options::Options;
use crate::routes;
use crate::service::Service;
use crate::traffic::Traffic;
use crate::visitor::USER_HEADER;

fn monitor(directory: &Path) -> Fmd {
    let database = format!("sqlite://{}", directory.join("fmd.db").display());
    Fmd::new(fmd_actix::Config::builder().database(database).password("campus").build().unwrap()).unwrap()
}

/// A service with a database of its own.
struct TestCampus {
    service: Service,
    library: LibraryStub,
    client: awc::Client,
    directory: TempDir,
}

impl TestCampus {
    fn open() -> Self {
        Self::with_roster_queries(RosterQueries::default())
    }

    fn with_roster_queries(roster_queries: RosterQueries) -> Self {
        Self::with(roster_queries, None)
    }

    /// One that asks the library at this address, or else one of its own.
    fn with(roster_queries: RosterQueries, library_at: Option<SocketAddr>) -> Self {
        count_statements();
        let directory = tempfile::tempdir().unwrap();
        let campus = Campus::open(directory.path(), roster_queries).unwrap();
        let library = LibraryStub::start().unwrap();
        let free_port = "127.0.0.1:0".parse().unwrap();
        let fmd = monitor(directory.path());
        let library_at = library_at.unwrap_or(library.address());
        let service = Service::start(free_port, 2.try_into().ok(), campus, library_at, &fmd).unwrap();
        TestCampus { service, library, client: awc::Client::default(), directory }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.service.address())
    }

    async fn get(&self, path: &str) -> (u16, String) {
        self.try_get(path).await.unwrap()
    }

    /// Fails when the server breaks the connection off.
    async fn try_get(&self, path: &str) -> Result<(u16, String), SendRequestError> {
        let mut answer = self.client.get(self.url(path)).send().await?;
        let body = answer.body().limit(10_000_000).await.unwrap();
        Ok((answer.status().as_u16(), String::from_utf8(body.to_vec()).unwrap()))
    }

    async fn get_json(&self, path: &str) -> Value {
        let (status, body) = self.get(path).await;
        assert_eq!(status, 200, "{path}: {body}");
        serde_json::from_str(&body).unwrap()
    }

    async fn post_grade(&self, class_id: i32, student_id: i32, grade: f64) -> u16 {
        let grade = json!({ "class_id": class_id, "student_id": student_id, "grade": grade });
        self.client.post(self.url("/grades")).send_json(&grade).await.unwrap().status().as_u16()
    }

    /// How many statements on students alone the database has seen.
    fn queries_for_students(&self) -> usize {
        let statements = STATEMENTS.lock().unwrap();
        let of_this_campus = |url: &str| url.starts_with(&*self.directory.path().to_string_lossy());
        let on_students = |sql: &&String| sql.contains("FROM `students`");
        statements.iter().filter(|(url, _)| of_this_campus(url)).flat_map(|(_, sql)| sql).filter(on_students).count()
    }

    async fn close(self) {
        self.service.stop().await.unwrap();
        self.library.stop().await;
    }
}

/// What each database was asked, by its address.
static STATEMENTS: LazyLock<Mutex<HashMap<String, Vec<String>>>> = LazyLock::new(Mutex::default);

#[derive(Default)]
struct StatementCounter {
    database: String,
}

impl Instrumentation for StatementCounter {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartEstablishConnection { url, .. } => self.database = url.into(),
            InstrumentationEvent::StartQuery { query, .. } => {
                STATEMENTS.lock().unwrap().entry(self.database.clone()).or_default().push(query.to_string());
            }
            _ => {}
        }
    }
}

fn count_statements() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| set_default_instrumentation(|| Some(Box::new(StatementCounter::default()))).unwrap());
}

#[actix_web::test]
async fn hello_greets_the_user_whom_the_header_names() {
    let campus = TestCampus::open();
    assert_eq!(campus.get("/hello").await, (200, "Hello, stranger!\n".into()));
    let mut answer = campus.client.get(campus.url("/hello")).insert_header((USER_HEADER, "ada")).send().await.unwrap();
    assert_eq!(answer.body().await.unwrap(), "Hello, ada!\n");
    campus.close().await;
}

#[actix_web::test]
async fn the_roster_asks_once_for_each_student() {
    let campus = TestCampus::open();
    let before = campus.queries_for_students();
    let roster = campus.get_json("/roster?class_id=2").await;
    let students = roster.as_array().unwrap().len();
    assert!(students > 50, "{students} students");
    assert_eq!(campus.queries_for_students() - before, students);
    campus.close().await;
}

#[actix_web::test]
async fn the_fixed_roster_is_the_same_without_a_query_for_each_student() {
    let current = TestCampus::open();
    let fixed = TestCampus::with_roster_queries(RosterQueries::Joined);
    let before = fixed.queries_for_students();
    assert_eq!(fixed.get_json("/roster?class_id=2").await, current.get_json("/roster?class_id=2").await);
    assert_eq!(fixed.queries_for_students() - before, 0);
    current.close().await;
    fixed.close().await;
}

#[actix_web::test]
async fn the_largest_class_is_ten_times_as_large_as_another() {
    let campus = TestCampus::open();
    let students =
        async |class_id: i32| campus.get_json(&format!("/roster?class_id={class_id}")).await.as_array().unwrap().len();
    assert_eq!(students(LARGEST_CLASS).await, STUDENTS_OF_LARGEST_CLASS as usize);
    assert!(students(2).await * 8 < STUDENTS_OF_LARGEST_CLASS as usize);
    campus.close().await;
}

#[actix_web::test]
async fn what_does_not_exist_is_not_found() {
    let campus = TestCampus::open();
    for path in ["/roster?class_id=61", "/my_class?student_id=2001", "/students/0", "/wp-login.php"] {
        assert_eq!(campus.get(path).await.0, 404, "{path}");
    }
    for path in ["/roster", "/my_class?student_id=ada"] {
        assert_eq!(campus.get(path).await.0, 400, "{path}");
    }
    campus.close().await;
}

#[actix_web::test]
async fn my_class_tells_when_each_class_meets() {
    let campus = TestCampus::open();
    let classes = campus.get_json("/my_class?student_id=7").await;
    assert_eq!(classes[0]["title"], "Orientation I");
    let classes = classes.as_array().unwrap();
    assert_eq!(classes.len(), 4);
    assert!(classes.iter().all(|class| class["meeting"]["hour"].is_u64()));
    campus.close().await;
}

#[actix_web::test]
async fn the_last_grade_counts() {
    let campus = TestCampus::open();
    assert_eq!(campus.post_grade(LARGEST_CLASS, 7, 2.3).await, 201);
    assert_eq!(campus.post_grade(LARGEST_CLASS, 7, 1.3).await, 201);
    let student = campus.get_json("/students/7").await;
    assert_eq!(student["grades"], json!([{ "class": "Orientation I", "grade": 1.3 }]));
    campus.close().await;
}

#[actix_web::test]
async fn a_grade_that_makes_no_sense_is_refused() {
    let campus = TestCampus::open();
    assert_eq!(campus.post_grade(LARGEST_CLASS, 7, 7.0).await, 400);
    assert_eq!(campus.post_grade(LARGEST_CLASS, STUDENTS, 1.0).await, 404);
    let no_json = campus.client.post(campus.url("/grades")).send_body("1.0").await.unwrap();
    assert_eq!(no_json.status().as_u16(), 400);
    assert_eq!(campus.get_json("/students/7").await["grades"], json!([]));
    campus.close().await;
}

#[actix_web::test]
async fn the_report_ranks_all_classes() {
    let campus = TestCampus::open();
    let (status, page) = campus.get("/report").await;
    assert_eq!(status, 200);
    assert_eq!(page.matches("<tr>").count(), 60);
    assert_eq!(page.matches("<li>").count(), 20);
    campus.close().await;
}

#[actix_web::test]
async fn upstream_waits_for_the_library() {
    let campus = TestCampus::open();
    let asked = std::time::Instant::now();
    assert_eq!(campus.get_json("/upstream?student_id=9").await, json!({ "student_id": 9, "books": 2 }));
    assert!(asked.elapsed() >= Duration::from_millis(20));
    campus.close().await;
}

#[actix_web::test]
async fn upstream_fails_while_the_library_is_closed() {
    let mut campus = TestCampus::open();
    let another = LibraryStub::start().unwrap();
    std::mem::replace(&mut campus.library, another).stop().await;
    assert_eq!(campus.get("/upstream?student_id=9").await.0, 502);
    campus.close().await;
}

#[actix_web::test]
async fn a_request_whose_client_leaves_is_given_up() {
    // It never answers, so that the client has left by then however late it does.
    let library = TcpListener::bind("127.0.0.1:0").unwrap();
    let campus = TestCampus::with(RosterQueries::default(), Some(library.local_addr().unwrap()));
    let address = campus.service.address();
    let answer = actix_web::web::block(move || {
        let mut connection = TcpStream::connect(address).unwrap();
        connection.write_all(b"GET /upstream?student_id=9 HTTP/1.1\r\nhost: campus\r\n\r\n").unwrap();
        connection.shutdown(Shutdown::Write).unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).map(|_| answer)
    });
    assert_eq!(answer.await.unwrap().unwrap_or_default(), "");
    campus.close().await;
}

#[actix_web::test]
async fn the_export_streams_every_student() {
    let campus = TestCampus::open();
    let answer = campus.client.get(campus.url("/export")).send().await.unwrap();
    assert_eq!(answer.headers().get("transfer-encoding").unwrap(), "chunked");
    let (status, csv) = campus.get("/export").await;
    assert_eq!(status, 200);
    let ids: Vec<i32> = csv.lines().skip(1).map(|row| row.split(',').next().unwrap().parse().unwrap()).collect();
    assert!(ids.into_iter().eq(1..=STUDENTS));
    campus.close().await;
}

#[actix_web::test]
async fn flaky_fails_in_every_way_and_the_server_goes_on() {
    const ATTEMPTS: usize = 4_000;
    let campus = TestCampus::open();
    let mut seen: HashMap<Option<u16>, usize> = HashMap::new();
    for _ in 0..ATTEMPTS {
        let status = campus.try_get("/flaky").await.ok().map(|(status, _)| status);
        *seen.entry(status).or_default() += 1;
        // Among a few, one kind may by chance be more frequent than another.
        if seen.len() == 4 && seen[&None] >= 3 && seen.values().sum::<usize>() >= 300 {
            break;
        }
    }
    assert!(seen[&None] >= 3, "panics break the connection off: {seen:?}");
    assert!(seen[&Some(200)] > seen[&Some(400)] && seen[&Some(200)] > seen[&Some(500)], "{seen:?}");
    assert_eq!(campus.get("/hello").await.0, 200);
    campus.close().await;
}

#[actix_web::test]
async fn every_example_that_is_listed_is_answered() {
    let campus = TestCampus::open();
    for (method, path, _) in routes::EXAMPLES {
        let status = match method {
            "POST" => campus.post_grade(LARGEST_CLASS, 7, 1.0).await,
            _ => campus.try_get(path).await.map_or(500, |(status, _)| status),
        };
        assert_ne!(status, 404, "{method} {path}");
    }
    campus.close().await;
}

#[actix_web::test]
async fn the_page_lists_every_class_and_loads_only_what_is_here() {
    let campus = TestCampus::open();
    let (status, page) = campus.get("/classes").await;
    let classes = page.matches("data-class=").count();
    assert_eq!((status, classes), (200, crate::database::CLASSES as usize), "{page}");
    for file in ["/classes/page.css", "/classes/page.js"] {
        assert!(page.contains(&format!("\"{file}\"")));
        assert_eq!(campus.get(file).await.0, 200, "{file}");
    }
    campus.close().await;
}

#[actix_web::test]
async fn the_traffic_comes_and_goes() {
    const CHANCES: usize = 6;
    let campus = TestCampus::open();
    let mut counted = Vec::new();
    // Fewer come where the machine is busy, and more where it is this test that comes late.
    while counted.last().is_none_or(|visits| !(30..160).contains(visits)) {
        assert!(counted.len() < CHANCES, "{counted:?} visits in two seconds each");
        let traffic = Traffic::start(campus.service.address()).unwrap();
        rt::time::sleep(Duration::from_secs(2)).await;
        counted.push(actix_web::web::block(|| traffic.stop()).await.unwrap().unwrap());
    }
    assert_eq!(campus.get("/hello").await.0, 200);
    campus.close().await;
}

#[actix_web::test]
async fn a_kept_database_is_not_filled_twice() {
    let directory = tempfile::tempdir().unwrap();
    let first = Campus::open(directory.path(), Options::default().roster_queries).unwrap();
    drop(first);
    Campus::open(directory.path(), Options::default().roster_queries).unwrap();
}
