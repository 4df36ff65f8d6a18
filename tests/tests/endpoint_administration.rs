//! Admins name, colour, merge, delete and ignore endpoints, and every figure stays exact.

#![allow(clippy::unwrap_used)]

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_core::measurement::Measurement;
use fmd_core::now_micros;
use fmd_tests::client::{Request, Response};
use fmd_tests::past::{self, DAY, HOUR};
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::session::{Session, log_in};
use fmd_tests::waiting::wait_until;
use serde_json::{Value, json};

fn routes(app: &mut ServiceConfig) {
    app.route("/a", web::get().to(HttpResponse::Ok)).route("/health/live", web::get().to(HttpResponse::Ok));
}

fn send(service: &Service, session: &Session, method: &str, path: &str, body: &Value) -> Response {
    service.send(&session.sends(Request::new(method, &format!("/dashboard/api{path}")).json(body)))
}

fn get(service: &Service, session: &Session, path: &str) -> Value {
    let answer = service.send(&session.sends(Request::get(&format!("/dashboard/api{path}"))));
    assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    answer.json()
}

/// Everything of the last 12 days.
fn since() -> String {
    format!("from={}", (now_micros() - 12 * DAY) / 1_000)
}

fn listed(service: &Service, session: &Session, pattern: &str) -> Option<Value> {
    let overview = get(service, session, &format!("/overview?{}", since()));
    overview["endpoints"].as_array().unwrap().iter().find(|row| row["pattern"] == pattern).cloned()
}

/// The service's own figures, without the rate: the range ends now, so that it grows.
fn total(service: &Service, session: &Session) -> Value {
    let mut total = get(service, session, &format!("/overview?{}", since()))["total"].clone();
    total.as_object_mut().unwrap().remove("rate").unwrap();
    total
}

/// Requests to `pattern` over ten days, each tenth failed, which take `ms` milliseconds.
fn fill(service: &Service, pattern: &str, count: i64, ms: u64) {
    let monitor = service.fmd().monitor();
    for n in 0..count {
        let at = now_micros() - HOUR - n * 10 * DAY / count;
        let time = std::time::Duration::from_millis(ms);
        let status = Some(if n % 10 == 0 { 500 } else { 200 });
        let request = Measurement { head: time, duration: time, status, ..past::request(monitor, pattern, at) };
        monitor.record_past(request);
    }
}

#[test]
fn merged_endpoints_are_counted_as_one_in_the_past_and_from_then_on() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let admin = Session::begin(&service);
    fill(&service, "/a", 400, 1);
    fill(&service, "/old/{id}", 600, 100);
    wait_until("all are written", || total(&service, &admin)["hits"] == 1_000);
    let before = total(&service, &admin);
    let (a, old) = (listed(&service, &admin, "/a").unwrap(), listed(&service, &admin, "/old/{id}").unwrap());
    let (into, from) = (a["id"].as_i64().unwrap(), old["id"].as_i64().unwrap());
    let held = get(&service, &admin, &format!("/endpoints/{from}/holdings"));
    assert_eq!(held, json!({"hits": 600, "requests": 600, "about": false}));

    let merge = |body: Value| send(&service, &admin, "POST", &format!("/endpoints/{from}/merge"), &body);
    for (body, status) in [
        (json!({"into": from}), 409),
        (json!({"into": 987_654}), 404),
        (json!({"into": -1}), 404),
        (json!({"into": "x"}), 400),
        (json!({}), 400),
    ] {
        assert_eq!(merge(body.clone()).status, status, "{body}");
    }
    assert_eq!(merge(json!({"into": into})).status, 200);

    let merged = listed(&service, &admin, "/a").unwrap();
    assert_eq!((&merged["hits"], &merged["errors"]), (&json!(1_000), &json!(100)));
    assert_eq!(merged["max_ms"], old["max_ms"]);
    let p50 = merged["p50_ms"].as_f64().unwrap();
    assert!((p50 - 100.0).abs() < 2.0, "the median of 400 requests of 1 ms and 600 of 100 ms is {p50}");
    let sum = a["total_ms"].as_f64().unwrap() + old["total_ms"].as_f64().unwrap();
    assert!((merged["total_ms"].as_f64().unwrap() - sum).abs() < 1e-6);
    assert_eq!(total(&service, &admin), before, "the service's own figures are as they were");
    assert_eq!(listed(&service, &admin, "/old/{id}"), None);
    let gone = service.send(&admin.sends(Request::get(&format!("/dashboard/api/endpoints/{from}"))));
    assert_eq!((gone.status, gone.text().contains(&format!("id {into}"))), (404, true), "{}", gone.text());

    for by in ["user", "address"] {
        let users = || get(&service, &admin, &format!("/endpoints/{into}/users?by={by}&{}", since()));
        wait_until("who came is told of both", || users()["based_on"] == 1_000);
        assert_eq!(users()["visitors"][0]["errors"], 100);
    }
    let errors = |id: i64| get(&service, &admin, &format!("/endpoints/{id}/errors?{}", since()));
    let hits: i64 =
        errors(into)["groups"].as_array().unwrap().iter().map(|group| group["hits"].as_i64().unwrap()).sum();
    assert_eq!(hits, 100);
    wait_until("the single requests have followed", || {
        get(&service, &admin, &format!("/endpoints/{into}/holdings"))["requests"] == 1_000
    });

    fill(&service, "/old/{id}", 10, 1);
    fill(&service, "/a", 10, 1);
    wait_until("what comes is counted as one, too", || listed(&service, &admin, "/a").unwrap()["hits"] == 1_020);
    assert_eq!(total(&service, &admin)["hits"], 1_020);

    let apart = send(&service, &admin, "DELETE", &format!("/endpoints/{from}/merge"), &json!({}));
    assert_eq!(apart.status, 200, "{}", apart.text());
    fill(&service, "/old/{id}", 5, 1);
    wait_until("it is counted by itself again", || {
        listed(&service, &admin, "/old/{id}").is_some_and(|row| row["hits"] == 5)
    });
    assert_eq!(listed(&service, &admin, "/a").unwrap()["hits"], 1_020);
    assert_eq!(send(&service, &admin, "DELETE", &format!("/endpoints/{from}/merge"), &json!({})).status, 404);
}

#[test]
fn merged_figures_are_the_same_after_they_were_rolled_up_and_after_a_restart() {
    let place = Place::new();
    let sums = |service: &Service, admin: &Session| {
        let row = listed(service, admin, "/a").unwrap();
        (row["hits"].clone(), row["errors"].clone(), row["p50_ms"].clone(), row["max_ms"].clone())
    };
    let service = Service::start(place.config(), routes);
    let admin = Session::begin(&service);
    fill(&service, "/a", 300, 1);
    fill(&service, "/old/{id}", 300, 20);
    wait_until("all are written", || total(&service, &admin)["hits"] == 600);
    let from = listed(&service, &admin, "/old/{id}").unwrap()["id"].clone();
    let into = listed(&service, &admin, "/a").unwrap()["id"].clone();
    let merged = send(&service, &admin, "POST", &format!("/endpoints/{from}/merge"), &json!({"into": into}));
    assert_eq!(merged.status, 200, "{}", merged.text());
    let at_once = sums(&service, &admin);
    assert_eq!((&at_once.0, &at_once.1), (&json!(600), &json!(60)));
    // Written again and again while stretches are rolled up, which adds requests of the present.
    drop(service);
    let service = Service::start(place.config(), routes);
    let admin = Session::begin(&service);
    assert_eq!(sums(&service, &admin), at_once);
    fill(&service, "/old/{id}", 100, 20);
    wait_until("all are written", || total(&service, &admin)["hits"] == 700);
    assert_eq!(sums(&service, &admin).0, 700);
    assert_eq!(listed(&service, &admin, "/old/{id}"), None, "it stays merged");
}

#[test]
fn a_deleted_endpoint_takes_everything_with_it_and_comes_back_with_its_next_request() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let admin = Session::begin(&service);
    fill(&service, "/gone", 200, 1);
    fill(&service, "/a", 100, 1);
    wait_until("all are written", || total(&service, &admin)["hits"] == 300);
    let id = listed(&service, &admin, "/gone").unwrap()["id"].clone();
    assert_eq!(send(&service, &admin, "DELETE", &format!("/endpoints/{id}"), &json!({})).status, 204);
    assert_eq!(listed(&service, &admin, "/gone"), None);
    assert_eq!(listed(&service, &admin, "/a").unwrap()["hits"], 100);
    for path in ["", "/requests", "/errors", "/holdings"] {
        let answer = service.send(&admin.sends(Request::get(&format!("/dashboard/api/endpoints/{id}{path}"))));
        assert_eq!(answer.status, 404, "{path}");
    }
    wait_until("its single requests are gone", || get(&service, &admin, "/storage")["requests"] == 100);
    assert_eq!(send(&service, &admin, "DELETE", &format!("/endpoints/{id}"), &json!({})).status, 404);

    let monitor = service.fmd().monitor();
    monitor.record_past(past::request(monitor, "/gone", now_micros()));
    wait_until("it is listed again", || listed(&service, &admin, "/gone").is_some_and(|row| row["hits"] == 1));
}

#[test]
fn ignored_endpoints_are_neither_recorded_nor_listed_until_the_pattern_is_taken_away() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let admin = Session::begin(&service);
    let call = |path: &str| assert_eq!(service.send(&Request::get(path)).status, 200);
    call("/a");
    call("/health/live");
    wait_until("both are listed", || {
        listed(&service, &admin, "/health/live").is_some_and(|row| row["hits"] == 1)
            && listed(&service, &admin, "/a").is_some_and(|row| row["hits"] == 1)
    });
    let ignore = |pattern: &str| send(&service, &admin, "POST", "/ignored", &json!({"pattern": pattern}));
    for nonsense in ["", "health", "*", "/x\n/y", &format!("/{}", "y".repeat(500))] {
        assert_eq!(ignore(nonsense).status, 400, "{nonsense:?}");
    }
    let answer = ignore(" GET /health* ");
    assert_eq!(answer.status, 200, "{}", answer.text());
    let pattern = answer.json()["ignored"][0].clone();
    assert_eq!((&pattern["pattern"], &pattern["endpoints"]), (&json!("GET /health*"), &json!(1)));
    assert_eq!(ignore("GET /health*").status, 409);
    assert_eq!(listed(&service, &admin, "/health/live"), None);
    for _ in 0..5 {
        call("/health/live");
        call("/a");
    }
    wait_until("the others are recorded", || listed(&service, &admin, "/a").unwrap()["hits"] == 6);
    assert_eq!(total(&service, &admin)["hits"], 7, "one of them was counted before it was ignored");

    let gone = send(&service, &admin, "DELETE", &format!("/ignored/{}", pattern["id"]), &json!({}));
    assert_eq!(gone.status, 204);
    call("/health/live");
    wait_until("it is recorded again", || listed(&service, &admin, "/health/live").is_some_and(|row| row["hits"] == 2));
    assert_eq!(send(&service, &admin, "DELETE", "/ignored/1", &json!({})).status, 404);
}

#[test]
fn a_name_and_a_colour_are_shown_everywhere_and_can_be_taken_away() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let admin = Session::begin(&service);
    fill(&service, "/a", 20, 1);
    wait_until("all are written", || total(&service, &admin)["hits"] == 20);
    let id = listed(&service, &admin, "/a").unwrap()["id"].clone();
    let look = |body: Value| send(&service, &admin, "PUT", &format!("/endpoints/{id}/look"), &body);
    for nonsense in [
        json!({"name": ""}),
        json!({"name": "x".repeat(101)}),
        json!({"name": "a\u{7}b"}),
        json!({"color": "red"}),
        json!({"color": "#12345"}),
        json!({"name": 5}),
    ] {
        assert_eq!(look(nonsense.clone()).status, 400, "{nonsense}");
    }
    assert_eq!(look(json!({"name": " Start page ", "color": "#0061FF"})).status, 200);
    let row = listed(&service, &admin, "/a").unwrap();
    let shown = (json!("Start page"), json!("#0061ff"));
    assert_eq!((row["name"].clone(), row["color"].clone()), shown);
    wait_until("all are listed one by one", || {
        let listed = get(&service, &admin, &format!("/requests?{}", since()));
        let listed = listed["requests"].as_array().unwrap().clone();
        let is_shown = |of: &Value| (of["endpoint"]["name"].clone(), of["endpoint"]["color"].clone()) == shown;
        listed.len() == 20 && listed.iter().all(is_shown)
    });
    let groups = get(&service, &admin, &format!("/errors?{}", since()));
    assert_eq!(groups["groups"][0]["endpoints"][0]["endpoint"]["name"], json!("Start page"), "{groups}");
    assert_eq!(look(json!({})).status, 200);
    assert_eq!(listed(&service, &admin, "/a").unwrap()["name"], Value::Null);
    let unknown = send(&service, &admin, "PUT", "/endpoints/4711/look", &json!({}));
    assert_eq!(unknown.status, 404);
}

#[test]
fn a_guest_decides_nothing_about_endpoints() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let admin = Session::begin(&service);
    fill(&service, "/a", 1, 1);
    let account = json!({"username": "grace", "password": "twelve letters", "role": "guest"});
    assert_eq!(send(&service, &admin, "POST", "/accounts", &account).status, 200);
    let guest = Session::of(&service.send(&log_in("grace", "twelve letters")));
    wait_until("it is listed", || listed(&service, &guest, "/a").is_some());
    for (method, path, body) in [
        ("PUT", "/endpoints/1/look", json!({"name": "x"})),
        ("POST", "/endpoints/1/merge", json!({"into": 2})),
        ("DELETE", "/endpoints/1/merge", json!({})),
        ("DELETE", "/endpoints/1", json!({})),
        ("POST", "/ignored", json!({"pattern": "/a"})),
        ("DELETE", "/ignored/1", json!({})),
        ("GET", "/endpoints/1/holdings", json!({})),
    ] {
        assert_eq!(send(&service, &guest, method, path, &body).status, 403, "{method} {path}");
    }
    assert!(listed(&service, &guest, "/a").is_some());
}
