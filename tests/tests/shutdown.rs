//! A monitor ends cleanly wherever and however it is dropped, and takes nothing with it.

#![allow(clippy::unwrap_used)]

use std::sync::Mutex;
use std::time::{Duration, Instant};

use actix_web::web::{self, ServiceConfig};
use actix_web::{App, HttpResponse};
use diesel::connection::SimpleConnection;
use diesel::{Connection as _, SqliteConnection};
use fmd_actix::Fmd;
use fmd_tests::past;
use fmd_tests::place::Place;
use fmd_tests::serve;
use fmd_tests::service::Service;
use fmd_tests::session::Session;
use fmd_tests::waiting::{PATIENCE, wait_until};

fn routes(app: &mut ServiceConfig) {
    app.route("/ok", web::get().to(HttpResponse::Ok));
}

fn hits(place: &Place) -> u64 {
    Service::start(place.config(), routes).api().hits()
}

#[test]
fn a_service_goes_on_unmonitored_after_stop() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    assert_eq!(service.get("/ok").status, 200);
    wait_until("it recorded", || service.api().health()["recorded"] == 1);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| service.fmd().stop());
        }
    });
    service.fmd().stop();
    for _ in 0..5_000 {
        service.fmd().monitor().record(past::request(service.fmd().monitor(), "/late", past::now()));
    }
    assert_eq!(service.get("/ok").status, 200);
    assert_eq!(service.api().hits(), 1);
}

#[test]
fn a_past_request_does_not_wait_for_a_monitor_that_has_stopped() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let mut lock = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    lock.batch_execute("PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE").unwrap();
    let (ended, has_ended) = std::sync::mpsc::channel();
    let writing = fmd.clone();
    std::thread::spawn(move || {
        for n in 0..200_000 {
            writing.monitor().record_past(past::request(writing.monitor(), "/past", past::now() - n));
        }
        ended.send(()).unwrap();
    });
    // It now waits, because the database takes nothing.
    assert!(has_ended.recv_timeout(Duration::from_secs(2)).is_err());
    lock.batch_execute("ROLLBACK; BEGIN IMMEDIATE").unwrap();
    fmd.stop();
    has_ended.recv_timeout(Duration::from_secs(10)).expect("it goes on once the monitor has stopped");
}

#[test]
fn the_last_clone_may_go_on_a_worker_of_the_service() {
    let place = Place::new();
    let kept = web::Data::new(Mutex::new(Some(Fmd::new(place.config()).unwrap())));
    let monitor = kept.lock().unwrap().clone().unwrap();
    for _ in 0..100 {
        monitor.monitor().record(past::request(monitor.monitor(), "/past", past::now()));
    }
    drop(monitor);
    let front_place = Place::new();
    let front = Fmd::new(front_place.config()).unwrap();
    let service = serve!(front, move || {
        App::new().app_data(kept.clone()).route(
            "/drop",
            web::get().to(|kept: web::Data<Mutex<Option<Fmd>>>| async move {
                drop(kept.lock().map(|mut kept| kept.take()));
                "dropped"
            }),
        )
    });
    assert_eq!(service.get("/drop").text(), "dropped");
    assert_eq!(hits(&place), 100);
}

#[test]
fn a_monitor_may_go_while_its_database_takes_nothing() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let mut lock = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    lock.batch_execute("PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE").unwrap();
    fmd.monitor().record(past::request(fmd.monitor(), "/lost", past::now()));
    std::thread::sleep(Duration::from_millis(1_500));
    let began = Instant::now();
    drop(fmd);
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
    lock.batch_execute("ROLLBACK").unwrap();
}

#[test]
fn a_monitor_may_go_after_its_database_was_deleted() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    fmd.monitor().record(past::request(fmd.monitor(), "/x", past::now()));
    std::fs::remove_file(place.database()).unwrap();
    let began = Instant::now();
    drop(fmd);
    assert!(began.elapsed() < PATIENCE, "{:?}", began.elapsed());
    assert_eq!(hits(&place), 1);
}

#[test]
fn after_the_end_everything_is_in_the_one_file() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let service = Service::start(place.config(), routes);
    assert_eq!(service.get("/ok").status, 200);
    // So that those who read have the file open, too.
    assert!(!Session::begin(&service).cookie.is_empty());
    assert_eq!(service.get("/dashboard/api/session").status, 200);
    fmd_tests::past::answer(fmd.monitor().all_versions());
    service.stop();
    drop(fmd);
    // A worker may be the last to let go, after the server has stopped.
    wait_until("a copy of fmd.db to have everything", || !place.path("fmd.db-wal").exists());
    assert_eq!(hits(&place), 1);
}

#[test]
fn a_stop_of_the_service_writes_everything() {
    for _ in 0..5 {
        let place = Place::new();
        let service = Service::start(place.config(), routes);
        for _ in 0..20 {
            service.get("/ok");
        }
        service.stop();
        wait_until("everything to be written", || hits(&place) == 20);
    }
}
