//! The profiler against a host that does everything a profiler has been known to crash on. See `host` for what.
//!
//! Some seconds each by default; `FMD_HAMMER_SECONDS=600 cargo test --release -p fmd-profiler --test hammer` soaks,
//! with cores enabled by `ulimit -c unlimited`. Under AddressSanitizer: `RUSTC_BOOTSTRAP=1 ASAN_OPTIONS=detect_leaks=0
//! RUSTFLAGS="-Zsanitizer=address -Cllvm-args=-asan-stack=0" cargo test --release -p fmd-profiler --test hammer --target
//! x86_64-unknown-linux-gnu`; without guards between the variables on stacks, since whole stacks are copied.
#![cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"), feature = "cpu-stacks"))]
#![allow(clippy::unwrap_used, unsafe_code)]

mod host;

use std::time::Duration;

use fmd_profiler::{Options, Profiler, Trigger};

fn hammer(trigger: Trigger, on_alternate_stack: bool) {
    // One at a time: the handler's flags are the process's.
    static ALONE: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let seconds = std::env::var("FMD_HAMMER_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(3);
    let options = Options::default()
        .period(Duration::from_micros(125))
        .cpu_budget(1.0)
        .trigger(trigger)
        .alternate_stack(on_alternate_stack);
    let profiler = Profiler::start(options).unwrap();
    let mut done = host::run(&profiler, Duration::from_secs(seconds), on_alternate_stack);
    let has_both = || profiler.statistics().cpu_samples > 0 && profiler.statistics().blocked_samples > 0;
    // On a busy machine the sampling thread may have had no turn by then.
    for _ in 0..20 {
        if has_both() {
            break;
        }
        done = host::run(&profiler, Duration::from_secs(1), on_alternate_stack);
    }
    assert!(profiler.flush(Duration::from_secs(10)), "the sampling thread no longer answers");
    let statistics = profiler.statistics();
    println!("{trigger:?}, alternate stack {on_alternate_stack}: {done:?}\n{statistics:?}");
    assert!(has_both(), "{statistics:?}");
    assert_eq!(statistics.panics, 0);
    let named: usize = profiler.take().iter().map(|profile| profile.call_tree().frames().len()).sum();
    assert!(named > 0);
}

#[test]
fn the_host_survives_captures_at_the_kernel_s_tick() {
    hammer(Trigger::Tick, true);
}

#[test]
fn the_host_survives_captures_at_once() {
    hammer(Trigger::Immediate, true);
}

#[test]
fn the_host_survives_captures_on_its_own_stacks() {
    hammer(Trigger::Immediate, false);
}
