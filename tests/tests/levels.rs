//! The level of an endpoint can be changed while the service runs, for all workers, and is kept.

#![allow(clippy::unwrap_used)]

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_actix::Level;
use fmd_tests::books::Books;
use fmd_tests::client::{Connection, Request, Response};
use fmd_tests::past::now;
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::session::{self, Session};
use fmd_tests::waiting::{wait_for, wait_until};

fn routes(app: &mut ServiceConfig) {
    app.route("/watched", web::get().to(HttpResponse::Ok)).route("/other", web::get().to(HttpResponse::Ok));
}

/// Sends requests over several connections, so that every worker gets some.
fn visit(service: &Service, target: &str) -> u64 {
    let mut connections: Vec<_> = (0..8).map(|_| Connection::open(service.address()).unwrap()).collect();
    for connection in &mut connections {
        assert_eq!(connection.exchange(&Request::get(target)).unwrap().status, 200);
    }
    connections.len() as u64
}

fn id_of(service: &Service, name: &str) -> u64 {
    wait_for(name, || service.api().find_endpoint(name))["id"].as_u64().unwrap()
}

fn set_level(service: &Service, id: u64, level: u8) -> Response {
    service.send(&Session::begin(service).sends(session::set_level(id, level)))
}

#[test]
fn at_level_0_only_the_last_use_is_noted_and_at_level_1_every_request() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let mut recorded = visit(&service, "/watched");
    let id = id_of(&service, "GET /watched");
    let recorded_count = || service.api().health()["recorded"].as_u64().unwrap();
    let last_use_ms = || service.api().find_endpoint("GET /watched")?["last_requested_at"].as_i64();

    assert_eq!(set_level(&service, id, 0).json()["level"], 0);
    let before_ms = now() / 1_000;
    std::thread::sleep(std::time::Duration::from_millis(150));
    visit(&service, "/watched");
    recorded += visit(&service, "/other");
    wait_until("the other endpoint recorded", || recorded_count() == recorded);
    wait_until("the last use noted", || last_use_ms() > Some(before_ms));

    assert_eq!(set_level(&service, id, 1).json()["level"], 1);
    recorded += visit(&service, "/watched");
    let books = service.books_after(recorded);
    assert_eq!(books.endpoint("GET /watched")["hits"], 16);
}

#[test]
fn a_level_that_was_set_is_kept_over_a_restart_and_wins_over_the_configured_one() {
    let place = Place::new();
    let service = Service::start(place.builder().monitor_level(Level::Performance).build().unwrap(), routes);
    visit(&service, "/watched");
    let id = id_of(&service, "GET /watched");
    assert_eq!(set_level(&service, id, 0).status, 200);
    service.stop();

    let service = Service::start(place.builder().monitor_level(Level::Profiler).build().unwrap(), routes);
    visit(&service, "/watched");
    let recorded = visit(&service, "/other");
    wait_until("the other endpoint recorded", || service.api().health()["recorded"] == recorded);
    service.fmd().stop();
    let books = Books::of(service.api());
    assert_eq!(books.endpoint("GET /watched")["level"], 0);
    assert_eq!(books.endpoint("GET /watched")["hits"], 8);
    assert_eq!(books.endpoint("GET /other")["level"], 3);
}

#[test]
fn with_level_0_for_everything_nothing_is_recorded_but_the_last_use() {
    let place = Place::new();
    let service = Service::start(place.builder().monitor_level(Level::LastUse).build().unwrap(), routes);
    visit(&service, "/watched");
    assert_eq!(service.get("/nowhere").status, 404);
    let books = service.books_after(0);
    assert!(books.endpoints().is_empty(), "{:?}", books.endpoints());
    assert!(books.endpoint("GET /watched")["last_requested_at"].is_i64());
    assert!(books.requests("GET /watched").is_empty());
}

#[test]
fn a_level_set_by_another_process_on_the_same_database_is_taken_over() {
    let place = Place::new();
    let here = Service::start(place.config(), routes);
    let there = Service::start(place.config(), routes);
    visit(&here, "/watched");
    visit(&there, "/watched");
    let id = id_of(&there, "GET /watched");
    assert_eq!(set_level(&there, id, 0).status, 200);
    let endpoint = here.fmd().monitor().endpoint(&fmd_core::endpoint::EndpointKey::new("GET", "/watched"));
    wait_until("the level taken over", || endpoint.level() == Level::LastUse);
}
