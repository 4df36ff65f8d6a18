//! Single requests are let go of in time; the figures stay, and stay exact however they are rolled up and whoever writes them.

#![allow(clippy::unwrap_used)]

use actix_web::rt::System;
use diesel::connection::SimpleConnection;
use diesel::{Connection as _, QueryableByName, RunQueryDsl, SqliteConnection, sql_types::BigInt};
use fmd_actix::Fmd;
use fmd_core::Monitor;
use fmd_core::question::{Asked, Checked, Only};
use fmd_tests::past::{self, DAY, HOUR, MINUTE, answer};
use fmd_tests::place::Place;
use fmd_tests::waiting::wait_until;
use serde_json::Value;

fn range(from: i64, to: i64) -> Checked {
    let asked = Asked { from: Some(from / 1_000), to: Some(to / 1_000) };
    asked.check(past::now()).unwrap()
}

fn overview(monitor: &Monitor, from: i64, to: i64) -> Value {
    answer(monitor.overview(range(from, to), Only::default()))
}

fn hits(monitor: &Monitor, from: i64, to: i64) -> u64 {
    overview(monitor, from, to)["total"]["hits"].as_u64().unwrap()
}

fn recorded(monitor: &Monitor) -> u64 {
    System::new().block_on(monitor.health()).recorded
}

fn count(place: &Place, sql: &str) -> i64 {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        n: i64,
    }
    let mut connection = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    connection.batch_execute("PRAGMA busy_timeout = 10000").unwrap();
    diesel::sql_query(format!("SELECT count(*) AS n FROM {sql}")).get_result::<Count>(&mut connection).unwrap().n
}

/// Whole minutes of the past, oldest first, with how many requests each has: plenty and irregular.
fn busy_minutes(now: i64, days: i64) -> Vec<(i64, u64)> {
    let first = (now - days * DAY) / MINUTE * MINUTE;
    let mut state = 7_u64;
    let mut minutes = Vec::new();
    let mut at = first;
    while at < now - MINUTE {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        minutes.push((at, 1 + (state >> 33) % 5));
        at += MINUTE * (1 + (state >> 40) as i64 % 45);
    }
    minutes
}

#[test]
fn figures_over_two_weeks_are_the_exact_sums_of_the_minutes() {
    let place = Place::new();
    let fmd = Fmd::new(place.builder().retention_days(1).build().unwrap()).unwrap();
    let monitor = fmd.monitor();
    // A whole minute, so that no range of the test cuts through one.
    let now = past::now() / MINUTE * MINUTE;
    let minutes = busy_minutes(now, 20);
    let mut sent = 0;
    for &(at, requests) in &minutes {
        for n in 0..requests {
            let pattern = ["/a", "/b", "/c"][n as usize % 3];
            monitor.record_past(past::request(monitor, pattern, at + n as i64 * 1_000));
            sent += 1;
        }
    }
    let exact = |from: i64, to: i64| {
        minutes.iter().filter(|(at, _)| (from..to).contains(at)).map(|(_, requests)| requests).sum::<u64>()
    };
    wait_until("all of it written", || hits(monitor, now - 30 * DAY, now) == sent);
    // Days and hours are made by and by; the figures have to be right all the while, and in the end.
    let rolled_up = || count(&place, "fmd_rollup WHERE resolution = 86400 AND endpoint_id = 0");
    wait_until("the days rolled up", || {
        assert_eq!(hits(monitor, now - 30 * DAY, now), sent);
        rolled_up() >= 19
    });
    for days in [2, 7, 14] {
        let from = (now - days * DAY) / DAY * DAY;
        let overview = overview(monitor, from, now);
        assert_eq!(overview["total"]["hits"], exact(from, now), "over {days} days");
        let total: u64 =
            overview["series"].as_array().unwrap().iter().map(|point| point["hits"].as_u64().unwrap()).sum();
        assert_eq!(total, exact(from, now), "the series over {days} days");
        let endpoints = overview["endpoints"].as_array().unwrap();
        let total: u64 = endpoints.iter().map(|endpoint| endpoint["hits"].as_u64().unwrap()).sum();
        assert_eq!(total, exact(from, now), "the endpoints over {days} days");
        let mean = overview["total"]["mean_ms"].as_f64().unwrap();
        assert!((mean - 1.0).abs() < 1e-6, "{mean}");
    }
    let hour = (now - 20 * HOUR) / HOUR * HOUR;
    assert_eq!(hits(monitor, hour, hour + HOUR), exact(hour, hour + HOUR));
    // Single requests older than a day have gone meanwhile, those of the last day have not.
    let old = format!("fmd_request WHERE started_at < {}", now - DAY - 10 * MINUTE);
    wait_until("old requests let go of", || count(&place, &old) == 0);
    let young = format!("fmd_request WHERE started_at >= {}", now - DAY + 10 * MINUTE);
    assert_eq!(count(&place, &young) as u64, exact(now - DAY + 10 * MINUTE, now));
    assert_eq!(hits(monitor, now - 30 * DAY, now), sent);
    fmd.stop();
    drop(fmd);
    let fmd = Fmd::new(place.config()).unwrap();
    assert_eq!(hits(fmd.monitor(), now - 30 * DAY, now), sent, "after a restart");
}

#[test]
fn only_as_many_requests_are_kept_as_configured() {
    let place = Place::new();
    let fmd = Fmd::new(place.builder().retention_requests(1_000).build().unwrap()).unwrap();
    let monitor = fmd.monitor();
    let now = past::now();
    for n in 0..9_000 {
        monitor.record_past(past::request(monitor, "/a", now - HOUR + n * 1_000));
    }
    wait_until("all written", || hits(monitor, now - DAY, now) == 9_000);
    wait_until("the oldest gone", || count(&place, "fmd_request") == 1_000);
    let oldest_kept = now - HOUR + 8_000 * 1_000;
    assert_eq!(count(&place, &format!("fmd_request WHERE started_at >= {oldest_kept}")), 1_000);
    assert_eq!(hits(monitor, now - DAY, now), 9_000);
}

#[test]
fn a_connection_that_was_open_for_longer_than_requests_are_kept_takes_no_others_with_it() {
    let place = Place::new();
    let fmd = Fmd::new(place.builder().retention_days(1).build().unwrap()).unwrap();
    let monitor = fmd.monitor();
    let now = past::now();
    for n in 0..100 {
        monitor.record_past(past::request(monitor, "/young", now - MINUTE + n));
    }
    wait_until("the young ones written", || count(&place, "fmd_request") == 100);
    let mut long = past::request(monitor, "/socket", now - 3 * DAY);
    long.duration = std::time::Duration::from_secs(3 * 86_400);
    monitor.record_past(long);
    wait_until("the old one written", || hits(monitor, now - DAY, now + MINUTE) == 101);
    wait_until("the old one gone", || count(&place, &format!("fmd_request WHERE started_at < {}", now - 2 * DAY)) == 0);
    assert_eq!(count(&place, "fmd_request"), 100);
}

#[test]
fn processes_that_share_a_database_add_up() {
    let place = Place::new();
    let monitors: Vec<Fmd> = (0..3).map(|_| Fmd::new(place.config()).unwrap()).collect();
    let now = past::now();
    std::thread::scope(|scope| {
        for (n, fmd) in monitors.iter().enumerate() {
            scope.spawn(move || {
                for request in 0..4_000 {
                    let pattern = if request % 2 == 0 { "/shared".to_owned() } else { format!("/own-{n}") };
                    let at = now - (request % 50) * HOUR - n as i64;
                    fmd.monitor().record_past(past::request(fmd.monitor(), &pattern, at));
                }
            });
        }
    });
    monitors.iter().for_each(Fmd::stop);
    let monitor = monitors[0].monitor();
    assert_eq!(hits(monitor, now - 5 * DAY, now + MINUTE), 12_000);
    assert_eq!(count(&place, "fmd_request"), 12_000);
    assert_eq!(count(&place, "fmd_endpoint WHERE pattern = '/shared'"), 1);
    drop(monitors);
    let fmd = Fmd::new(place.config()).unwrap();
    wait_until("days rolled up", || count(&place, "fmd_rollup WHERE resolution = 86400 AND endpoint_id = 0") > 0);
    assert_eq!(hits(fmd.monitor(), now - 5 * DAY, now + MINUTE), 12_000);
}

#[test]
fn what_a_process_wrote_late_and_did_not_live_to_roll_up_is_rolled_up_by_another() {
    let place = Place::new();
    let now = past::now();
    let survivor = Fmd::new(place.config()).unwrap();
    let monitor = survivor.monitor();
    let is_rolled_up = |at: i64| {
        let start = at.div_euclid(10 * MINUTE) * 600;
        count(&place, &format!("fmd_rollup WHERE resolution = 600 AND at = {start} AND endpoint_id = 0")) > 0
    };
    monitor.record_past(past::request(monitor, "/a", now - 20 * HOUR));
    wait_until("the first rolled up", || is_rolled_up(now - 20 * HOUR));
    {
        let short_lived = Fmd::new(place.config()).unwrap();
        let monitor = short_lived.monitor();
        monitor.record_past(past::request(monitor, "/a", now - 15 * HOUR));
        short_lived.stop();
    }
    monitor.record_past(past::request(monitor, "/a", now - 10 * HOUR));
    wait_until("the last rolled up", || is_rolled_up(now - 10 * HOUR));
    wait_until("all of them in the figures", || hits(monitor, now - DAY * 3, now) == 3);
}

#[test]
fn two_prefixes_in_one_file_do_not_meet() {
    let place = Place::new();
    let monitors =
        ["fmd", "other_fmd"].map(|prefix| Fmd::new(place.builder().table_prefix(prefix).build().unwrap()).unwrap());
    let now = past::now();
    for (fmd, requests) in monitors.iter().zip([10, 20]) {
        for n in 0..requests {
            let monitor = fmd.monitor();
            monitor.record_past(past::request(monitor, &format!("/{requests}"), now - n));
        }
        wait_until("recorded", || recorded(fmd.monitor()) == requests as u64);
        fmd.stop();
    }
    for (fmd, requests) in monitors.iter().zip([10, 20]) {
        let overview = overview(fmd.monitor(), now - DAY, now + MINUTE);
        assert_eq!(overview["total"]["hits"], requests);
        assert_eq!(overview["endpoints"].as_array().unwrap().len(), 1);
    }
    let foreign = "sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
                   AND name NOT LIKE 'fmd\\_%' ESCAPE '\\' AND name NOT LIKE 'other\\_fmd\\_%' ESCAPE '\\'";
    assert_eq!(count(&place, foreign), 0);
}

#[test]
fn every_table_bears_the_prefix() {
    let place = Place::new();
    let fmd = Fmd::new(place.builder().table_prefix("x7").build().unwrap()).unwrap();
    fmd.stop();
    assert_eq!(
        count(
            &place,
            "sqlite_schema WHERE name NOT LIKE 'x7\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        ),
        0
    );
    assert!(count(&place, "sqlite_schema WHERE type = 'table'") >= 8);
}
