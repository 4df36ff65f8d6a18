//! Of all processes that share a database one rolls up and prunes, and another takes over when it dies.

#![allow(clippy::unwrap_used)]

use fmd_tests::place::Place;
use fmd_tests::process::Process;
use fmd_tests::table::number;
use fmd_tests::waiting::{wait_for, wait_until};

const PROGRAM: &str = env!("CARGO_BIN_EXE_service-under-test");

#[test]
fn when_the_process_that_works_for_all_dies_another_takes_over() {
    let place = Place::new();
    let database = place.database();
    let mut processes = [0, 1, 2].map(|_| Process::start(PROGRAM, &database, &[]));
    let holder = || number(&database, "coalesce(max(value), 0) FROM fmd_setting WHERE name = 'upkeep_by'");
    let pid = |instance: i64| number(&database, &format!("max(pid) FROM fmd_instance WHERE id = {instance}"));
    let first = wait_for("somebody works for all", || Some(holder()).filter(|&holder| holder != 0));
    let dying = processes.iter_mut().find(|process| i64::from(process.id()) == pid(first)).unwrap();
    dying.kill();
    let second = wait_for("another took over", || Some(holder()).filter(|&holder| holder != first));
    let (stopping, staying): (Vec<Process>, Vec<Process>) = processes
        .into_iter()
        .filter(|process| i64::from(process.id()) != pid(first))
        .partition(|process| i64::from(process.id()) == pid(second));
    for process in stopping {
        let (status, told) = process.terminate();
        assert!(status.success(), "{status}: {told}");
    }
    let last = i64::from(staying[0].id());
    wait_until("the last one works for all", || holder() != 0 && pid(holder()) == last);
}
