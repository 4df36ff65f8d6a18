//! Profilers that start, stop, overlap and sleep.
#![allow(clippy::unwrap_used)]

mod chances;

use std::future::Future;
use std::pin::pin;
use std::sync::mpsc;
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use chances::{agreed, agrees};
use fmd_profiler::{Keep, Label, Options, Profiler, Scope, StartError};

const SECOND: Duration = Duration::from_secs(1);
/// How long anything may take that is not itself about time.
const PATIENCE: Duration = Duration::from_secs(20);

fn finish<F: Future>(future: F) {
    assert!(pin!(future).poll(&mut Context::from_waker(Waker::noop())).is_ready());
}

fn spin(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        std::hint::spin_loop();
    }
}

#[test]
fn impossible_options_are_refused_by_name() {
    assert!(matches!(Profiler::start(Options::default().period(Duration::ZERO)), Err(StartError::Period(_))));
    assert!(matches!(Profiler::start(Options::default().cpu_budget(0.0)), Err(StartError::CpuBudget(_))));
    assert!(matches!(Profiler::start(Options::default().cpu_budget(f64::NAN)), Err(StartError::CpuBudget(_))));
}

#[test]
fn a_profiler_without_tasks_sleeps_and_wakes_for_the_next_one() {
    agrees(|| {
        let profiler = Profiler::start(Options::default().period(Duration::from_millis(1))).unwrap();
        std::thread::sleep(SECOND);
        let before = profiler.statistics().ticks;
        std::thread::sleep(SECOND);
        let asleep = profiler.statistics().ticks - before;
        finish(profiler.wrap(Label(1), async { spin(Duration::from_millis(200)) }));
        let awake = profiler.statistics().ticks - before;
        assert!(profiler.flush(PATIENCE));
        assert_eq!(profiler.take().len(), 1);
        agreed(asleep <= 2, || format!("it does not sleep: {asleep} ticks"))?;
        agreed(awake > 20, || format!("it was not woken: {:?}", profiler.statistics()))
    });
}

#[test]
fn two_profilers_keep_their_tasks_apart() {
    let options = || Options::default().period(Duration::from_millis(1)).cpu_budget(1.0);
    let (first, second) = (Profiler::start(options()).unwrap(), Profiler::start(options()).unwrap());
    std::thread::scope(|threads| {
        threads.spawn(|| finish(first.wrap(Label(1), async { spin(Duration::from_millis(200)) })));
        threads.spawn(|| finish(second.wrap(Label(2), async { spin(Duration::from_millis(200)) })));
    });
    for (profiler, label) in [(&first, Label(1)), (&second, Label(2))] {
        assert!(profiler.flush(PATIENCE));
        let labels: Vec<Label> = profiler.take().iter().map(|profile| profile.label).collect();
        assert_eq!(labels, [label]);
    }
}

#[test]
fn many_profilers_can_come_and_go() {
    for _ in 0..300 {
        let profiler = Profiler::start(Options::default()).unwrap();
        finish(profiler.wrap(Label(1), async {}));
        assert!(profiler.flush(PATIENCE));
        assert_eq!(profiler.take()[0].tasks, 1);
    }
}

#[test]
fn a_kept_profile_reaches_the_sink_and_others_do_not() {
    let (sender, receiver) = mpsc::channel();
    let options = Options::default().on_profile(move |profile| sender.send(profile.label).unwrap());
    let profiler = Profiler::start(options).unwrap();
    for (label, keep) in [(1, Keep::No), (2, Keep::Profile), (3, Keep::No)] {
        let mut scope = profiler.scope();
        let done = scope.poll(pin!(async {}), &mut Context::from_waker(Waker::noop()));
        assert!(done.is_ready());
        assert_eq!(scope.finish(Label(label), keep).polls, 1);
    }
    assert!(profiler.flush(PATIENCE));
    assert_eq!(receiver.try_iter().collect::<Vec<_>>(), [Label(2)]);
}

#[test]
fn a_task_that_is_cancelled_while_it_is_profiled_counts_for_its_label() {
    let profiler = Profiler::start(Options::default()).unwrap();
    {
        let profiling = pin!(profiler.profile(Label(5), std::future::pending::<()>()));
        assert!(profiling.poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    assert!(profiler.flush(PATIENCE));
    let counted: Vec<(Label, u64)> = profiler.take().iter().map(|profile| (profile.label, profile.tasks)).collect();
    assert_eq!(counted, [(Label(5), 1)]);
}

#[test]
fn a_sink_that_panics_stops_nothing() {
    let profiler = Profiler::start(Options::default().on_profile(|_| panic!("a sink's"))).unwrap();
    let one = |keep| {
        let mut scope = profiler.scope();
        let _ = scope.poll(pin!(async {}), &mut Context::from_waker(Waker::noop()));
        scope.finish(Label(1), keep);
    };
    one(Keep::Profile);
    let _ = profiler.flush(PATIENCE);
    one(Keep::No);
    assert!(profiler.flush(PATIENCE));
    assert_eq!(profiler.statistics().panics, 1);
}

#[test]
fn a_scope_may_outlive_its_profiler_and_a_dropped_one_has_no_label() {
    let profiler = Profiler::start(Options::default()).unwrap();
    let mut left = profiler.scope();
    drop(profiler.scope());
    assert!(profiler.flush(PATIENCE));
    assert_eq!(profiler.take()[0].label, Label::NONE);
    drop(profiler);
    assert!(left.poll(pin!(async {}), &mut Context::from_waker(Waker::noop())).is_ready());
    left.finish(Label(1), Keep::Profile);
}

#[test]
fn a_task_that_is_cancelled_counts_for_its_label_and_has_waited_until_then() {
    let (sender, receiver) = mpsc::channel();
    let profiler =
        Profiler::start(Options::default().on_profile(move |profile| sender.send(profile).unwrap())).unwrap();
    {
        let mut task = pin!(profiler.wrap_and_keep(Label(7), std::future::pending::<()>()));
        assert!(task.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        std::thread::sleep(Duration::from_millis(30));
    }
    assert!(profiler.flush(PATIENCE));
    let profile = receiver.try_recv().unwrap();
    assert_eq!(profile.label, Label(7));
    assert!(profile.time.awaiting >= Duration::from_millis(30), "{:?}", profile.time);
}

#[test]
fn a_disabled_scope_polls_and_tells_nothing() {
    let mut scope = Scope::disabled();
    assert!(scope.poll(pin!(async {}), &mut Context::from_waker(Waker::noop())).is_ready());
    assert_eq!(scope.task(), None);
    assert_eq!(scope.finish(Label(1), Keep::No).polls, 0);
}

#[test]
fn tasks_that_end_faster_than_they_are_heard_of_are_counted() {
    let profiler = Profiler::start(Options::default().period(10 * SECOND)).unwrap();
    let ended = 200_000;
    for _ in 0..ended {
        profiler.scope().finish(Label(1), Keep::No);
    }
    assert!(profiler.flush(PATIENCE));
    let heard: u64 = profiler.take().iter().map(|profile| profile.tasks).sum();
    assert_eq!(heard + profiler.statistics().dropped, ended);
}

// Elsewhere nobody tells what the thread costs.
#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"), feature = "cpu-stacks"))]
#[test]
fn tasks_that_end_in_great_number_do_not_make_samples_rarer() {
    agrees(|| {
        let period = Duration::from_millis(500);
        let profiler = Profiler::start(Options::default().period(period).cpu_budget(0.01)).unwrap();
        let began = Instant::now();
        while began.elapsed() < 3 * SECOND {
            finish(profiler.wrap(Label(1), async {}));
        }
        let statistics = profiler.statistics();
        agreed(statistics.period == period, || format!("{statistics:?}"))?;
        agreed(statistics.tasks_cpu > 3 * SECOND / 100, || {
            format!("they were not enough to exceed the budget: {statistics:?}")
        })
    });
}

// As above.
#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"), feature = "cpu-stacks"))]
#[test]
fn looks_that_somebody_was_in_a_hurry_for_do_not_make_samples_rarer() {
    agrees(|| {
        let period = Duration::from_millis(500);
        let profiler = Profiler::start(Options::default().period(period).cpu_budget(0.003)).unwrap();
        let began = Instant::now();
        while began.elapsed() < 4 * SECOND {
            // Now and then, so that most moments are in none.
            let hurry = profiler.hurry();
            finish(profiler.wrap(Label(1), async { spin(Duration::from_millis(20)) }));
            drop(hurry);
            std::thread::sleep(Duration::from_millis(40));
        }
        let statistics = profiler.statistics();
        agreed(statistics.period == period, || format!("{statistics:?}"))?;
        agreed(statistics.hurried_cpu > 4 * SECOND * 3 / 1000, || {
            format!("they were not enough to exceed the budget: {statistics:?}")
        })
    });
}
