//! Looking more often than usual, for as long as somebody waits for it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

use crate::profiler::Shared;

/// The period while anybody is in a hurry.
pub(crate) const PERIOD: Duration = Duration::from_millis(1);

/// Who is in a hurry, and has been.
#[derive(Debug, Default)]
pub(crate) struct Hurries {
    present: AtomicUsize,
    begun: AtomicUsize,
}

impl Hurries {
    pub(crate) fn is_any_present(&self) -> bool {
        self.present.load(Relaxed) > 0
    }

    pub(crate) fn begun(&self) -> usize {
        self.begun.load(Relaxed)
    }
}

/// While it lasts, the threads are looked at every millisecond, whatever the period and the budget.
#[derive(Debug)]
#[must_use = "the hurry ends when this is dropped"]
pub struct Hurry(Arc<Shared>);

impl Hurry {
    pub(crate) fn begin(shared: &Arc<Shared>) -> Self {
        shared.hurries.present.fetch_add(1, Relaxed);
        shared.hurries.begun.fetch_add(1, Relaxed);
        shared.unpark_sampler();
        Hurry(Arc::clone(shared))
    }
}

impl Drop for Hurry {
    fn drop(&mut self) {
        self.0.hurries.present.fetch_sub(1, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use crate::chances::{agreed, agrees};
    use crate::{Options, Profiler};

    /// Ticks of a profiler whose usual period is far longer, over a fifth of a second in which a scope is polled now and then.
    fn ticks(in_a_hurry: bool) -> u64 {
        let profiler = Profiler::start(Options::default().period(Duration::from_secs(1))).unwrap();
        let hurry = in_a_hurry.then(|| profiler.hurry());
        let began = Instant::now();
        let mut scope = profiler.scope();
        let mut pending = std::future::pending::<()>();
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        while began.elapsed() < Duration::from_millis(200) {
            let _ = scope.poll(std::pin::Pin::new(&mut pending), &mut context);
            std::thread::sleep(Duration::from_millis(1));
        }
        drop(hurry);
        profiler.statistics().ticks
    }

    #[test]
    fn who_is_in_a_hurry_gets_a_look_every_millisecond_whatever_the_period() {
        agrees(|| {
            let (usual, hurried) = (ticks(false), ticks(true));
            // Of some 200: the machine may be busy.
            agreed(usual <= 2 && hurried >= 20, || format!("{usual} usually, {hurried} in a hurry"))
        });
    }

    #[test]
    fn also_where_the_sampling_thread_sleeps_or_is_about_to() {
        let profiler = Profiler::start(Options::default().period(Duration::from_secs(1))).unwrap();
        for waited in [0, 200, 240, 245, 250, 255, 500] {
            agrees(|| {
                std::thread::sleep(Duration::from_millis(waited));
                let before = profiler.statistics().ticks;
                let hurry = profiler.hurry();
                std::thread::sleep(Duration::from_millis(200));
                drop(hurry);
                let ticks = profiler.statistics().ticks - before;
                agreed(ticks >= 20, || format!("{ticks} after {waited} ms"))
            });
        }
    }

    #[test]
    fn nobody_is_looked_at_for_long_who_does_nothing() {
        let profiler = Profiler::start(Options::default()).unwrap();
        let _hurry = profiler.hurry();
        let ticks = || profiler.statistics().ticks;
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            let before = ticks();
            std::thread::sleep(Duration::from_millis(100));
            if ticks() == before {
                break;
            }
            assert!(Instant::now() < end, "it never sleeps");
        }
    }

    #[test]
    #[cfg(cpu_stacks)]
    fn one_that_runs_is_seen_at_its_stack_however_long_the_period() {
        use std::sync::Arc;
        use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

        use crate::Doing;

        let profiler = Profiler::start(Options::default().period(Duration::from_secs(10))).unwrap();
        let scope = profiler.scope();
        let beacon = scope.beacon().unwrap();
        let ended = Arc::new(AtomicBool::new(false));
        let thread = std::thread::spawn({
            let (mut scope, ended) = (scope, Arc::clone(&ended));
            move || {
                let mut spin = std::pin::pin!(async {
                    while !ended.load(Relaxed) {
                        std::hint::spin_loop();
                    }
                });
                let _ = scope.poll(spin.as_mut(), &mut std::task::Context::from_waker(std::task::Waker::noop()));
            }
        });
        while beacon.in_poll().is_none_or(|(is_in_poll, _)| !is_in_poll) {
            std::thread::yield_now();
        }
        assert_eq!(profiler.glance(&beacon).unwrap().profile.samples(), 0);
        let look = profiler.look(&beacon, Duration::from_secs(20)).unwrap();
        ended.store(true, Relaxed);
        thread.join().unwrap();
        assert_eq!((look.doing, look.profile.samples()), (Doing::Running, 1));
    }
}
