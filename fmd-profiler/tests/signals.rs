//! A host that has a handler of its own on every signal, and one that forks.
#![cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"), feature = "cpu-stacks"))]
#![allow(clippy::unwrap_used, unsafe_code)]

use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use fmd_profiler::{Label, Options, Profiler};

static HEARD: AtomicU64 = AtomicU64::new(0);

extern "C" fn hear(_signal: i32) {
    HEARD.fetch_add(1, Relaxed);
}

/// Takes every real-time signal, as the first thing in this process.
fn occupy_all_signals() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        for signal in libc::SIGRTMIN()..=libc::SIGRTMAX() {
            // SAFETY: the handler only touches an atomic.
            unsafe { libc::signal(signal, hear as extern "C" fn(i32) as usize) };
        }
    });
}

fn spin(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        std::hint::spin_loop();
    }
}

fn finish<F: Future>(future: F) {
    assert!(pin!(future).poll(&mut Context::from_waker(Waker::noop())).is_ready());
}

#[test]
fn a_shared_signal_still_reaches_the_host() {
    occupy_all_signals();
    let profiler = Profiler::start(Options::default().period(Duration::from_millis(1)).cpu_budget(1.0)).unwrap();
    let before = HEARD.load(Relaxed);
    let end = Instant::now() + Duration::from_secs(20);
    // More than once only where the sampling thread gets no turn.
    while profiler.statistics().cpu_samples <= 5 {
        assert!(Instant::now() < end, "{:?}", profiler.statistics());
        finish(profiler.wrap(Label(1), async { spin(Duration::from_millis(300)) }));
    }
    assert_eq!(HEARD.load(Relaxed), before, "the host heard signals that are not its own");
    for signal in libc::SIGRTMIN()..=libc::SIGRTMAX() {
        // SAFETY: each of these signals has a handler.
        assert_eq!(unsafe { libc::raise(signal) }, 0);
    }
    let all = (libc::SIGRTMAX() - libc::SIGRTMIN() + 1) as u64;
    assert_eq!(HEARD.load(Relaxed) - before, all);
}

#[test]
fn a_forked_child_may_use_and_drop_the_profiler_and_nothing_hangs() {
    occupy_all_signals();
    let profiler = Profiler::start(Options::default()).unwrap();
    finish(profiler.wrap(Label(1), async { spin(Duration::from_millis(20)) }));
    // SAFETY: the child only uses what is tested here, and leaves without the parent's destructors.
    let child = unsafe { libc::fork() };
    if child == 0 {
        let (in_child, task) = (profiler.clone(), async { spin(Duration::from_millis(5)) });
        finish(in_child.profile(Label(2), task));
        let nothing = in_child.take().is_empty() && !in_child.flush(Duration::from_secs(60));
        drop((in_child, profiler));
        // SAFETY: ends the child.
        unsafe { libc::_exit(i32::from(!nothing)) };
    }
    let end = Instant::now() + Duration::from_secs(10);
    let mut status = -1;
    // SAFETY: the child is ours.
    while unsafe { libc::waitpid(child, &raw mut status, libc::WNOHANG) } == 0 {
        assert!(Instant::now() < end, "the child hangs");
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(status, 0);
}
