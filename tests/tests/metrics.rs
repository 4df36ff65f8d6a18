//! The metrics tell what was done, to whom they may, in the form asked for.

#![allow(clippy::unwrap_used)]

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpResponse, Responder};
use fmd_tests::client::{Connection, Request, Response};
use fmd_tests::place::{Place, TOKEN};
use fmd_tests::service::Service;
use fmd_tests::session::Session;
use fmd_tests::waiting::wait_until;

async fn slow() -> impl Responder {
    actix_web::rt::time::sleep(Duration::from_millis(500)).await;
    "slow"
}

static IS_OVER: AtomicBool = AtomicBool::new(false);

/// Waits until the test says so.
async fn held() -> impl Responder {
    while !IS_OVER.load(Relaxed) {
        actix_web::rt::time::sleep(Duration::from_millis(10)).await;
    }
    "over"
}

async fn broken() -> HttpResponse {
    panic!("this panic is part of the test")
}

fn routes(app: &mut ServiceConfig) {
    app.route("/students/{id}", web::get().to(HttpResponse::Ok))
        .route("/missing", web::get().to(HttpResponse::NotFound))
        .route("/slow", web::get().to(slow))
        .route("/held", web::get().to(held))
        .route("/broken", web::get().to(broken));
}

fn poll(service: &Service, accept: &str) -> Response {
    let request = Request::get("/dashboard/metrics").header("accept", accept);
    service.send(&request.header("authorization", &format!("Bearer {TOKEN}")))
}

fn value(service: &Service, sample: &str) -> Option<f64> {
    let text = poll(service, "*/*").text();
    text.lines().find_map(|line| line.strip_prefix(sample)?.strip_prefix(' ')?.parse().ok())
}

fn wait_for_value(service: &Service, sample: &str, expected: f64) {
    wait_until(&format!("{sample} {expected}"), || value(service, sample) == Some(expected));
}

#[test]
fn they_count_what_was_done() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    (0..7).for_each(|id| assert_eq!(service.get(&format!("/students/{id}")).status, 200));
    service.get("/missing");
    service.get("/nowhere");
    service.get("/slow");
    // The server closes the connection of a handler that panicked.
    let _ = Request::get("/broken").try_send(service.address());
    wait_for_value(&service, r#"fmd_requests_total{method="GET",route="/students/{id}",result="2xx"}"#, 7.0);
    wait_for_value(&service, r#"fmd_requests_total{method="GET",route="/missing",result="4xx"}"#, 1.0);
    wait_for_value(&service, r#"fmd_requests_total{method="",route="unmatched",result="4xx"}"#, 1.0);
    wait_for_value(&service, r#"fmd_requests_total{method="GET",route="/broken",result="panicked"}"#, 1.0);
    wait_for_value(&service, r#"fmd_request_duration_seconds_count{method="GET",route="/slow"}"#, 1.0);
    let bucket = |le: &str| {
        let sample = format!(r#"fmd_request_duration_seconds_bucket{{method="GET",route="/slow",le="{le}"}}"#);
        value(&service, &sample).unwrap()
    };
    assert_eq!((bucket("0.25"), bucket("+Inf")), (0.0, 1.0));
    let sum = value(&service, r#"fmd_request_duration_seconds_sum{method="GET",route="/slow"}"#).unwrap();
    assert!((0.5..5.0).contains(&sum), "{sum}");
    assert_eq!(value(&service, "fmd_recorded_total"), Some(11.0));
    assert_eq!(value(&service, "fmd_dropped_total"), Some(0.0));
    assert_eq!(value(&service, "fmd_store_up"), Some(1.0));
    assert!(value(&service, "process_resident_memory_bytes").is_none_or(|bytes| bytes > 1e6));
}

#[test]
fn requests_are_in_flight_until_they_end_or_their_client_leaves() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    assert_eq!(value(&service, "fmd_requests_in_flight"), Some(0.0), "the dashboard's own do not count");
    let waiting: Vec<_> = (0..3)
        .map(|_| {
            let mut connection = Connection::open(service.address()).unwrap();
            connection.begin(&Request::get("/held")).unwrap();
            connection
        })
        .collect();
    wait_for_value(&service, "fmd_requests_in_flight", 3.0);
    let mut waiting = waiting.into_iter();
    waiting.next().unwrap().reset();
    IS_OVER.store(true, Relaxed);
    waiting.for_each(|mut connection| assert_eq!(connection.read_head().unwrap().0, 200));
    let _ = Request::get("/broken").try_send(service.address());
    wait_for_value(&service, "fmd_requests_in_flight", 0.0);
}

#[test]
fn strangers_are_told_nothing() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let request = Request::get("/dashboard/metrics");
    let strangers = [
        request.clone(),
        request.clone().header("authorization", "Bearer "),
        request.clone().header("authorization", &format!("Bearer {TOKEN}x")),
        request.clone().header("cookie", "fmd_session=0"),
    ];
    for stranger in strangers {
        let answer = service.send(&stranger);
        assert_eq!(answer.status, 401, "{stranger:?}");
        assert!(!answer.text().contains("fmd_"), "{}", answer.text());
    }
    let session = Session::begin(&service);
    assert_eq!(service.send(&request.header("cookie", &session.cookie)).status, 200);
    let posted = Request::new("POST", "/dashboard/metrics").header("authorization", &format!("Bearer {TOKEN}"));
    assert_eq!(service.send(&posted).status, 405);
}

#[test]
fn the_client_chooses_the_form() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let prometheus = poll(&service, "text/plain");
    assert_eq!(prometheus.header("content-type"), Some("text/plain; version=0.0.4; charset=utf-8"));
    assert!(!prometheus.text().contains("# EOF"));
    let open = poll(&service, "application/openmetrics-text; version=1.0.0");
    assert_eq!(open.header("content-type"), Some("application/openmetrics-text; version=1.0.0; charset=utf-8"));
    assert!(open.text().ends_with("# EOF\n"));
}
