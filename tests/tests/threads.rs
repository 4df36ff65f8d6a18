//! The monitor's threads end with it. In a file of its own, because it counts the threads of the whole process.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)]

use fmd_actix::Fmd;
use fmd_tests::past::{self, answer};
use fmd_tests::place::Place;
use fmd_tests::waiting::wait_until;

fn threads_of_monitors() -> Vec<String> {
    let threads = std::fs::read_dir("/proc/self/task").unwrap();
    let names = threads.filter_map(|thread| std::fs::read_to_string(thread.ok()?.path().join("comm")).ok());
    names.map(|name| name.trim().to_owned()).filter(|name| name.starts_with("fmd-")).collect()
}

#[test]
fn no_thread_outlives_its_monitor() {
    for _ in 0..10 {
        let place = Place::new();
        let fmd = Fmd::new(place.config()).unwrap();
        fmd.monitor().record(past::request(fmd.monitor(), "/x", past::now()));
        answer(fmd.monitor().all_versions());
        // Those that answer questions end a moment after the one before.
        wait_until("six threads", || threads_of_monitors().len() == 6);
        drop(fmd);
    }
    wait_until("all threads ended", || threads_of_monitors().is_empty());
}
