//! Looking more often than usual, for as long as somebody waits for it.

use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use crate::profiler::Shared;

/// The period while anybody is in a hurry.
pub(crate) const PERIOD: Duration = Duration::from_millis(1);

/// While it lasts, the threads are looked at every millisecond, whatever the period and the budget.
#[derive(Debug)]
#[must_use = "the hurry ends when this is dropped"]
pub struct Hurry(Arc<Shared>);

impl Hurry {
    pub(crate) fn begin(shared: &Arc<Shared>) -> Self {
        shared.hurries.fetch_add(1, Relaxed);
        shared.unpark_sampler();
        Hurry(Arc::clone(shared))
    }
}

impl Drop for Hurry {
    fn drop(&mut self) {
        self.0.hurries.fetch_sub(1, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

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
        assert!(ticks(false) <= 2);
        // Of some 200: the machine may be busy.
        assert!(ticks(true) >= 20);
    }

    #[test]
    fn also_where_the_sampling_thread_sleeps_or_is_about_to() {
        let profiler = Profiler::start(Options::default().period(Duration::from_secs(1))).unwrap();
        for waited in [0, 200, 240, 245, 250, 255, 500] {
            std::thread::sleep(Duration::from_millis(waited));
            let before = profiler.statistics().ticks;
            let hurry = profiler.hurry();
            std::thread::sleep(Duration::from_millis(200));
            drop(hurry);
            let ticks = profiler.statistics().ticks - before;
            assert!(ticks >= 20, "{ticks} after {waited} ms");
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
