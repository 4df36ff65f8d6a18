//! A database on a server may be restarted, cut off, shared and started on by many at once; nothing is stored twice or half.

#![allow(clippy::unwrap_used)]

use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use actix_web::web::{self, ServiceConfig};
use fmd_actix::{ConfigBuilder, Fmd};
use fmd_core::Monitor;
use fmd_core::measurement::{Began, Moment};
use fmd_tests::past;
use fmd_tests::place::{PASSWORD, Place, TOKEN, USER};
use fmd_tests::proxy::{Cut, Proxy};
use fmd_tests::schema::Schema;
use fmd_tests::service::Service;
use fmd_tests::session::{self, Session};
use fmd_tests::waiting::{wait_for, wait_until};

/// One of these restarts the server, so they take turns.
fn alone() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn schema() -> Schema {
    Schema::new(
        std::env::var("FMD_TEST_DATABASE")
            .expect("FMD_TEST_DATABASE: run this by tests/with-postgres or tests/with-mariadb"),
    )
}

fn config(database: String) -> ConfigBuilder {
    let builder =
        fmd_actix::Config::builder().git("off").app_version("1.0").timezone("UTC").listed_per_second(1_000_000);
    builder.database(database).username(USER).password(PASSWORD).security_token(TOKEN)
}

fn start(database: String) -> Fmd {
    Fmd::new(config(database).build().unwrap()).unwrap()
}

#[derive(Debug, PartialEq)]
struct Sums {
    requests: i64,
    hits: i64,
    of_service: i64,
}

fn sums(schema: &Schema) -> Sums {
    let mut connection = schema.connection();
    let mut hits = |which| {
        connection
            .number(&format!("coalesce(sum(hits), 0) FROM fmd_rollup WHERE resolution = 60 AND endpoint_id {which} 0"))
    };
    let (hits, of_service) = (hits("<>"), hits("="));
    Sums { requests: connection.number("count(*) FROM fmd_request"), hits, of_service }
}

fn count(schema: &Schema, what: &str) -> i64 {
    schema.connection().number(&format!("count(*) FROM {what}"))
}

/// Records `count` requests over some time, a few at once.
fn record(monitor: &Monitor, count: u64) {
    for n in 0..count {
        let mut request = past::request(monitor, if n % 3 == 0 { "/a" } else { "/b" }, 0);
        request.began = Began::Moment(Moment::now());
        monitor.record(request);
        if n % 20 == 0 {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

fn all(requests: u64) -> Sums {
    let requests = requests as i64;
    Sums { requests, hits: requests, of_service: requests }
}

#[test]
fn many_processes_may_start_at_once_on_an_empty_database() {
    let _alone = alone();
    let schema = schema();
    std::thread::scope(|scope| {
        let starting: Vec<_> = (0..8).map(|_| scope.spawn(|| start(schema.url()))).collect();
        for one in starting {
            let fmd = one.join().unwrap();
            record(fmd.monitor(), 10);
            fmd.stop();
        }
    });
    assert_eq!(sums(&schema), all(80));
    assert_eq!(count(&schema, "fmd_instance"), 8);
    assert_eq!(count(&schema, "fmd_account"), 1);
    assert_eq!(count(&schema, "fmd_endpoint WHERE pattern = '/b'"), 1);
}

#[test]
fn a_connection_that_is_cut_at_a_commit_stores_nothing_twice_and_loses_nothing() {
    const REQUESTS: u64 = 9_000;
    let _alone = alone();
    let schema = schema();
    let server = schema.server().split('@').nth(1).unwrap().split('/').next().unwrap().parse().unwrap();
    // The first commits are those of the start, which has to succeed; a connection opened anew needs two before a batch's.
    let proxy = Proxy::to(server, |commit| match commit % 12 {
        3 | 7 => Some(Cut::AfterCommit),
        11 => Some(Cut::BeforeCommit),
        _ => None,
    });
    let fmd = start(schema.url_by(&schema.server_by(proxy.address())));
    record(fmd.monitor(), REQUESTS);
    wait_until("six cuts", || proxy.cuts() >= 6);
    fmd.stop();
    assert_eq!(sums(&schema), all(REQUESTS));
}

#[test]
fn connections_that_the_server_ends_lose_nothing_and_the_dashboard_comes_back() {
    const REQUESTS: u64 = 4_000;
    let _alone = alone();
    let schema = schema();
    let fmd = start(schema.url());
    let until = Instant::now() + Duration::from_secs(3);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while Instant::now() < until {
                schema.cut_connections();
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        record(fmd.monitor(), REQUESTS);
    });
    wait_until("all is written", || sums(&schema) == all(REQUESTS));
    fmd.stop();
    assert_eq!(sums(&schema), all(REQUESTS));
}

#[test]
fn a_service_answers_while_its_server_is_restarted_and_records_all() {
    let _alone = alone();
    let place = Place::new();
    let url = place.database().to_str().unwrap().to_owned();
    let service = Service::start(config(url).build().unwrap(), |routes: &mut ServiceConfig| {
        routes.route("/ok", web::get().to(|| async { "ok" }));
    });
    let restart = std::env::var("FMD_TEST_RESTART")
        .expect("FMD_TEST_RESTART: run this by tests/with-postgres or tests/with-mariadb");
    assert_eq!(service.get("/ok").status, 200);
    let mut sent = 1;
    std::thread::scope(|scope| {
        let restarting = scope.spawn(|| {
            for _ in 0..2 {
                let status = Command::new("sh").args(["-c", &restart]).status().unwrap();
                assert!(status.success());
                std::thread::sleep(Duration::from_millis(700));
            }
        });
        while !restarting.is_finished() {
            let began = Instant::now();
            assert_eq!(service.get("/ok").status, 200);
            assert!(began.elapsed() < Duration::from_secs(2), "a request waited for the database");
            sent += 1;
            std::thread::sleep(Duration::from_millis(2));
        }
    });
    wait_until("the dashboard counts all", || {
        let overview = service.api().try_ask("/overview").ok().filter(|response| response.status == 200);
        overview.is_some_and(|overview| overview.json()["total"]["hits"] == sent)
    });
    wait_until("the store is well again", || service.api().health()["store_ok"] == true);
    service.stop();
}

#[test]
fn a_level_that_is_set_on_one_instance_reaches_the_others() {
    let _alone = alone();
    let schema = schema();
    let serve = || {
        Service::start(config(schema.url()).build().unwrap(), |routes: &mut ServiceConfig| {
            routes.route("/ok", web::get().to(|| async { "ok" }));
        })
    };
    let (one, other) = (serve(), serve());
    for service in [&one, &other] {
        assert_eq!(service.get("/ok").status, 200);
    }
    let name = "GET /ok";
    let id = wait_for("both are counted", || one.api().find_endpoint(name).filter(|endpoint| endpoint["hits"] == 2));
    let session = Session::begin(&one);
    let set = one.send(&session.sends(session::set_level(id["id"].as_u64().unwrap(), 0)));
    assert_eq!(set.json()["level"], 0);
    let set_at = Instant::now();
    wait_until("the other records no more", || {
        let before = sums(&schema).hits;
        assert_eq!(other.get("/ok").status, 200);
        std::thread::sleep(Duration::from_millis(1_500));
        sums(&schema).hits == before
    });
    assert!(set_at.elapsed() < Duration::from_secs(10), "{:?}", set_at.elapsed());
}

#[test]
fn an_upgrade_that_broke_off_is_finished_by_the_next_start() {
    let _alone = alone();
    let schema = schema();
    start(schema.url()).stop();
    let version = schema.connection().number("max(version) FROM fmd_schema_version");
    // A server of MariaDB keeps the tables that were made before; on PostgreSQL none would be left, and so none is tried.
    if schema.server().starts_with("mysql") {
        schema.connection().run("DELETE FROM fmd_schema_version WHERE version > 8").unwrap();
    }
    let fmd = start(schema.url());
    record(fmd.monitor(), 10);
    fmd.stop();
    assert_eq!(sums(&schema), all(10));
    assert_eq!(schema.connection().number("max(version) FROM fmd_schema_version"), version);
}
