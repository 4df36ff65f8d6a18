//! The system's clock is set forward and back while a service records: nothing is let go of for that, and everything is counted once.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::Command;

use fmd_tests::client::{Connection, Request};
use fmd_tests::place::Place;
use fmd_tests::process::Process;
use fmd_tests::table::{change, number};
use fmd_tests::waiting::wait_until;

const PROGRAM: &str = env!("CARGO_BIN_EXE_service-under-test");
const MONTH: i64 = 30 * 86_400;

/// The library that tells a process another time.
fn faketime() -> PathBuf {
    let folders = std::fs::read_dir("/usr/lib").unwrap();
    let mut libraries = folders.map(|folder| folder.unwrap().path().join("faketime/libfaketimeMT.so.1"));
    libraries.find(|path| path.exists()).expect("Debian's package libfaketime")
}

fn visit(process: &Process, requests: i64) {
    let mut connection = Connection::open(process.address()).unwrap();
    for _ in 0..requests {
        assert_eq!(connection.exchange(&Request::get("/ok")).unwrap().status, 200);
    }
}

fn requests(database: &Path) -> i64 {
    number(database, "count(*) FROM fmd_request")
}

#[test]
fn a_clock_that_is_set_forward_and_back_costs_no_row() {
    let place = Place::new();
    let (database, clock) = (place.database(), place.path("clock"));
    let set = |offset: &str| std::fs::write(&clock, offset).unwrap();
    set("+0");
    let mut command = Command::new(PROGRAM);
    command.env("LD_PRELOAD", faketime()).env("FAKETIME_TIMESTAMP_FILE", &clock);
    command.env("FAKETIME_NO_CACHE", "1").env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    let process = Process::start_by(command, &database, &[]);
    visit(&process, 20);
    wait_until("the first are written", || requests(&database) == 20);

    let now = number(&database, "max(started_at) / 1000000 FROM fmd_request");
    set("+60d");
    visit(&process, 10);
    wait_until("those of the future are written", || requests(&database) >= 30);
    let rolled = || number(&database, "value FROM fmd_setting WHERE name = 'rolled_600'");
    wait_until("it is rolled up in the future", || rolled() > now + MONTH);
    // Whoever rolls up and prunes answers at the beginning of a round, and looks in every third at least for what is to go.
    for question in 1..=6 {
        let [asked, answered] = ["upkeep_asked", "upkeep_answered"];
        change(&database, &format!("UPDATE fmd_setting SET value = {question} WHERE name = '{asked}'"));
        let answer = || number(&database, &format!("value FROM fmd_setting WHERE name = '{answered}'"));
        wait_until("a round has begun", || answer() == question);
    }
    assert_eq!(requests(&database), 30, "nothing has gone");

    set("-1h");
    visit(&process, 10);
    wait_until("those of the past are written", || requests(&database) == 40);
    set("+0");
    visit(&process, 10);
    wait_until("the last are written", || requests(&database) == 50);
    let (status, told) = process.terminate();
    assert!(status.success(), "{told}");
    let sums = "sum(hits) FROM fmd_rollup WHERE resolution = 60 AND endpoint_id";
    assert_eq!([number(&database, &format!("{sums} = 0")), number(&database, &format!("{sums} <> 0"))], [50, 50]);
    assert!(told.contains("clock") || told.is_empty(), "{told}");
}
