//! With our allocator around the service's own, requests tell what they asked of it.

#![allow(clippy::unwrap_used)]

use std::alloc::System;
use std::hint::black_box;

use actix_web::HttpResponse;
use actix_web::web;
use fmd_actix::Level;
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::waiting::wait_for;
use serde_json::Value;

#[global_allocator]
static ALLOCATOR: fmd_actix::Alloc<System> = fmd_actix::Alloc::new(System);

const MB: usize = 1_000_000;

/// Asks for a megabyte, gives it back, and asks for two on a thread of the pool.
async fn hungry() -> HttpResponse {
    drop(black_box(vec![1_u8; MB]));
    actix_web::rt::task::yield_now().await;
    let held = fmd_actix::block(|| black_box(vec![2_u8; 2 * MB])).await.unwrap();
    HttpResponse::Ok().body(held.len().to_string())
}

async fn frugal() -> &'static str {
    "ok"
}

fn start(place: &Place, level: Level) -> Service {
    Service::start(place.builder().monitor_level(level).build().unwrap(), |app| {
        app.route("/hungry", web::get().to(hungry)).route("/frugal", web::get().to(frugal));
    })
}

fn of(service: &Service, pattern: &str) -> Option<Value> {
    let all = service.api().get("/memory");
    all.as_array().unwrap().iter().find(|each| each["endpoint"]["pattern"] == pattern).cloned()
}

#[test]
fn a_request_is_charged_with_what_it_asks_for_on_the_worker_and_in_the_pool() {
    let place = Place::new();
    let service = start(&place, Level::Outliers);
    for _ in 0..3 {
        assert_eq!(service.get("/hungry").text(), "2000000");
        service.get("/frugal");
    }
    let hungry = wait_for("both", || of(&service, "/hungry").filter(|each| each["requests"] == 3));
    let frugal = wait_for("both", || of(&service, "/frugal").filter(|each| each["requests"] == 3));
    let figure = |each: &Value, name: &str| each["memory"][name].as_i64().unwrap() as usize;
    assert!((9 * MB..10 * MB).contains(&figure(&hungry, "bytes")), "{hungry}");
    assert!((2 * MB..4 * MB).contains(&figure(&hungry, "peak_bytes")), "{hungry}");
    assert!(figure(&frugal, "bytes") < 100_000 && figure(&frugal, "calls") > 0, "{frugal}");

    let id = service.api().find_endpoint("GET /hungry").unwrap()["id"].clone();
    let requests = service.api().get(&format!("/endpoints/{id}/requests"))["requests"].as_array().unwrap().clone();
    let told = requests.iter().map(|request| service.api().get(&format!("/requests/{}/queries", request["id"])));
    let told = told.into_iter().find(|told| told["kept"] == true).expect("a request of which it is kept");
    let bytes = told["memory"]["bytes"].as_i64().unwrap() as usize;
    assert!((3 * MB..4 * MB).contains(&bytes), "{told}");
}

#[test]
fn at_level_1_nothing_is_told_of_it() {
    let place = Place::new();
    let service = start(&place, Level::Performance);
    service.get("/hungry");
    wait_for("the request", || service.api().find_endpoint("GET /hungry").filter(|each| each["hits"] == 1));
    assert_eq!(service.api().get("/memory"), serde_json::json!([]));
}
