//! The monitor's memory is bounded. In a file of its own, because it looks at the memory of the whole process.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use actix_web::rt::System;
use diesel::connection::SimpleConnection;
use diesel::{Connection as _, SqliteConnection};
use fmd_actix::Fmd;
use fmd_core::question::Only;
use fmd_tests::past::{self, DAY, answer};
use fmd_tests::place::Place;
use fmd_tests::waiting::wait_until;

const FLOOD: usize = 2_000_000;

#[test]
fn memory_stays_within_bounds_while_the_database_takes_nothing() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let monitor = fmd.monitor();
    let mut lock = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    lock.batch_execute("PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE").unwrap();
    let resident = || {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find(|line| line.starts_with("RssAnon:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
    };
    let before = resident();
    // A week without a database, in which each of 50 endpoints is requested in every minute.
    let (now, mut sent) = (past::now(), 0);
    let mut measurements: Vec<_> = (0..50).map(|n| past::request(monitor, &format!("/{n}"), 0)).collect();
    for minute in 0..7 * 24 * 60 {
        for (n, measurement) in measurements.iter_mut().enumerate() {
            measurement.began = fmd_core::measurement::Began::UnixMicros(now - 7 * DAY + minute * past::MINUTE);
            measurement.duration = std::time::Duration::from_micros(1_000 << ((minute as usize + n) % 12));
            monitor.record(measurement.clone());
            sent += 1;
        }
        if minute % 150 == 0 {
            wait_until("the queue empty", || System::new().block_on(monitor.health()).recorded == sent);
        }
    }
    // And a flood, of which the queue takes what it can.
    for n in 0..FLOOD {
        monitor.record(measurements[n % measurements.len()].clone());
    }
    let health = || System::new().block_on(monitor.health());
    wait_until("the flood accounted for", || {
        let health = health();
        health.recorded + health.dropped == sent + FLOOD as u64
    });
    let recorded = health().recorded;
    let grown = resident().saturating_sub(before);
    assert!(grown < 32, "{grown} MB more than before");
    lock.batch_execute("ROLLBACK").unwrap();
    wait_until("everything counted", || {
        let range = fmd_core::question::Asked { from: Some((now - 9 * DAY) / 1_000), to: Some(now / 1_000) };
        let overview = answer(monitor.overview(range.check(past::now()).unwrap(), Only::default()));
        overview["total"]["hits"] == recorded
    });
}
