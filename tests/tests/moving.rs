//! A store moves from one database to another and back, and every page shows the same before and after.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use actix_web::HttpResponse;
use actix_web::error::ErrorInternalServerError;
use actix_web::web::{self, ServiceConfig};
use fmd_actix::Config;
use fmd_core::maintenance::{self, Moved};
use fmd_core::measurement::{Measurement, Moment};
use fmd_core::notes::{Notes, QueryNote};
use fmd_core::outlier::{Exceeded, Excess, Facts};
use fmd_core::statement::StatementIndex;
use fmd_tests::past::{self, DAY};
use fmd_tests::place::{Place, database_url};
use fmd_tests::service::Service;
use fmd_tests::table::{change, number};
use fmd_tests::waiting::wait_until;
use serde_json::Value;

/// Requests over ten days.
const PAST: i64 = 400;

fn serve(config: Config) -> Service {
    Service::start(config, |routes: &mut ServiceConfig| {
        routes.route("/busy", web::get().to(busy));
        routes.route("/fails", web::get().to(|| async { Err::<&str, _>(ErrorInternalServerError("no seat is left")) }));
    })
}

async fn busy() -> HttpResponse {
    let until = Instant::now() + Duration::from_millis(40);
    while Instant::now() < until {
        std::hint::black_box(until);
    }
    HttpResponse::Ok().finish()
}

/// A little of everything that a service leaves behind.
fn record(config: Config) {
    let service = serve(config);
    let monitor = service.fmd().monitor();
    for n in 0..PAST {
        let request =
            past::request(monitor, if n % 3 == 0 { "/a" } else { "/b" }, past::now() - 10 * DAY + n * (DAY / 50));
        monitor.record_past(Measurement {
            duration: Duration::from_micros(900 + 37 * n as u64),
            version: monitor.version(if n < 200 { "0.9" } else { "1.0" }),
            status: Some(if n % 40 == 0 { 503 } else { 200 }),
            group: Some(format!("user {}", n % 7).into()),
            ip: Some([192, 0, 2, (n % 5) as u8].into()),
            notes: (n % 10 == 0).then(|| queries(n)),
            outlier: (n % 50 == 0).then(|| outlier(n)),
            ..request
        });
    }
    for _ in 0..4 {
        assert_eq!(service.get("/busy").status, 200);
        assert_eq!(service.get("/fails").status, 500);
    }
    let all = PAST as u64 + 8;
    wait_until("all are recorded", || service.api().health()["recorded"].as_u64() >= Some(all));
    service.fmd().stop();
}

/// Has old rows of ten minutes be let go of: from then on a range of weeks is rounded in the same way whenever it is asked for.
fn let_go_of_what_is_old(config: Config, database: &Path) {
    let service = serve(config);
    wait_until("what is old to go", || {
        number(database, "max(value) FROM fmd_setting WHERE name = 'kept_from_600'") > 0
    });
    service.stop();
}

/// Adds a version and an endpoint whose names differ from others' by a space at their end alone.
fn name_twice(database: &Path) {
    change(
        database,
        "INSERT INTO fmd_version (name, first_seen_at) SELECT name || ' ', first_seen_at FROM fmd_version LIMIT 1",
    );
    change(
        database,
        "INSERT INTO fmd_endpoint (method, pattern, added_at) SELECT method, pattern || ' ', added_at FROM fmd_endpoint LIMIT 1",
    );
}

fn queries(n: i64) -> Box<Notes> {
    let mut notes = Notes::default();
    for _ in 0..2 {
        notes.add_query(QueryNote {
            statement: StatementIndex::of(&format!("SELECT name FROM seats_{} WHERE id = ?", n % 3)),
            values: 7,
            bound: None,
            began: Moment::now(),
            duration: Duration::from_micros(150),
            rows: Some(1),
            in_transaction: false,
            failed: false,
        });
    }
    Box::new(notes)
}

fn outlier(n: i64) -> Box<Excess> {
    let facts = Facts {
        method: "GET".to_owned(),
        path: format!("/a/{n}"),
        query: "q=é".to_owned(),
        pattern: "/a".to_owned(),
        params: Vec::new(),
        headers: Some(vec![("user-agent".to_owned(), b"test".to_vec())]),
        peer: Some("192.0.2.1".to_owned()),
        body: None,
    };
    let exceeded = Exceeded { after: Duration::from_millis(3), usual: Some(Duration::from_millis(1)) };
    Box::new(Excess { exceeded, facts })
}

/// What every page that draws from the store asks for, and the answers.
fn answers(config: Config, range: &str) -> BTreeMap<String, Value> {
    let service = serve(config);
    let api = service.api();
    let mut answers = BTreeMap::new();
    let mut ask = |target: String| {
        let mut answer = api.get(&target);
        without_the_present(&mut answer);
        answers.insert(target, answer.clone());
        answer
    };
    let overview = ask(format!("/overview?{range}"));
    for target in [
        "/overview?version=1",
        "/hours?",
        "/days?",
        "/version-load?",
        "/latency?",
        "/users?",
        "/requests?limit=1000",
        "/methods?",
        "/outliers?",
        "/queries?",
        "/memory?",
        "/errors?",
        "/held?",
        "/profiles?",
        "/report?",
    ] {
        ask(format!("{target}{}{range}", if target.ends_with('?') { "" } else { "&" }));
    }
    ask("/versions".to_owned());
    for endpoint in overview["endpoints"].as_array().unwrap() {
        let id = &endpoint["id"];
        for part in [
            "",
            "/users",
            "/hours",
            "/versions",
            "/requests",
            "/outliers",
            "/profile",
            "/profiled",
            "/queries",
            "/errors",
        ] {
            ask(format!("/endpoints/{id}{part}?{range}"));
        }
    }
    let listed = |answers: &Value, key: &str| -> Vec<String> {
        answers[key].as_array().unwrap().iter().map(|row| row["id"].to_string()).collect()
    };
    for id in listed(&ask(format!("/errors?{range}&limit=100")), "groups") {
        ask(format!("/errors/{id}?{range}"));
    }
    for id in listed(&ask(format!("/requests?{range}&limit=20")), "requests") {
        ask(format!("/requests/{id}"));
    }
    service.stop();
    answers
}

/// A range ends at the present where that has not come to its end, and requests per second count up to it.
fn without_the_present(answer: &mut Value) {
    match answer {
        Value::Object(fields) => {
            fields.remove("rate");
            fields.remove("range");
            fields.values_mut().for_each(without_the_present);
        }
        Value::Array(values) => values.iter_mut().for_each(without_the_present),
        _ => {}
    }
}

fn export(config: &Config) -> Vec<String> {
    let mut text = Vec::new();
    assert!(matches!(maintenance::export(config.options(), &mut text, |_, _| {}), Ok(Moved::Rows(rows)) if rows > 0));
    String::from_utf8(text).unwrap().lines().map(str::to_owned).collect()
}

fn import(config: &Config, lines: &[String]) {
    let text = lines.join("\n");
    maintenance::import(config.options(), text.as_bytes(), |_, _| {}).unwrap();
}

/// Without what is of this one export, in an order that depends on no database's.
fn rows(export: &[String]) -> Vec<&str> {
    let mut rows: Vec<&str> = export.iter().skip(1).map(String::as_str).collect();
    rows.sort_unstable();
    rows
}

#[test]
fn every_page_shows_the_same_after_a_move_to_another_database_and_back() {
    let place = Place::new();
    let file = |name: &str| place.builder().database(database_url(&place.path(name))).build().unwrap();
    let (here, there, back) = (file("here.db"), place.config(), file("back.db"));
    record(here.clone());
    let_go_of_what_is_old(here.clone(), &place.path("here.db"));
    name_twice(&place.path("here.db"));
    let range = format!("from={}&to={}", (past::now() - 11 * DAY) / 1_000, past::now() / 1_000);
    let before = answers(here.clone(), &range);
    assert!(before.len() > 50, "{}", before.len());

    let exported = export(&here);
    import(&there, &exported);
    let moved = export(&there);
    assert_eq!(rows(&moved), rows(&exported));
    import(&back, &moved);
    assert_eq!(rows(&export(&back)), rows(&exported));

    for config in [there.clone(), back] {
        let after = answers(config.clone(), &range);
        for (target, answer) in &before {
            assert_eq!(&after[target], answer, "{target} of {}", config.options().database());
        }
        assert!(maintenance::verify(config.options(), |_| {}).unwrap().is_empty());
    }
    // What comes next gets numbers of its own.
    record(there.clone());
    let findings = maintenance::verify(there.options(), |_| {}).unwrap();
    assert!(findings.is_empty(), "{findings:?}");
    let requests = |config: &Config| export(config).iter().filter(|line| line.starts_with("{\"request\":")).count();
    assert_eq!(requests(&there), 2 * requests(&here));
}

#[test]
fn numbers_of_requests_that_are_gone_are_not_given_again_after_a_move() {
    let place = Place::new();
    let here = place.builder().database(database_url(&place.path("here.db"))).build().unwrap();
    let there = place.config();
    record(here.clone());
    let numbers = |config: &Config, table: &str, column: &str| -> Vec<i64> {
        let rows = export(config).into_iter().map(|line| serde_json::from_str::<Value>(&line).unwrap());
        rows.filter_map(|row| row[table][column].as_i64()).collect()
    };
    let last = numbers(&here, "request", "id").into_iter().max().unwrap();
    let samples = numbers(&here, "error_sample", "request_id");
    assert!(!samples.is_empty());
    maintenance::prune(here.options(), Some(0), false, |_| {}).unwrap();
    assert!(numbers(&here, "request", "id").is_empty());
    import(&there, &export(&here));
    record(there.clone());
    let given = numbers(&there, "request", "id");
    assert!(given.iter().all(|&id| id > last), "{last} was given, and then {given:?}");
}
