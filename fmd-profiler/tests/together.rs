//! What tasks do that others spawned, and what all tasks together do.
#![allow(clippy::unwrap_used)]
#![cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"), feature = "cpu-stacks"))]

mod chances;

use std::hint::black_box;
use std::time::{Duration, Instant};

use chances::{agreed, agrees};
use fmd_profiler::{CallTree, Kind, Label, Options, Profiler};

const MS: Duration = Duration::from_millis(1);

/// Returns how long it took, which on a busy machine is longer.
#[inline(never)]
fn spin_in_child(time: Duration) -> Duration {
    let start = Instant::now();
    while start.elapsed() < time {
        black_box((0..100).sum::<u32>());
    }
    start.elapsed()
}

/// Returns how long it computed, and how long it waited.
async fn child() -> (Duration, Duration) {
    let mut took = (Duration::ZERO, Duration::ZERO);
    for _ in 0..10 {
        took.0 += spin_in_child(10 * MS);
        let start = Instant::now();
        tokio::time::sleep(10 * MS).await;
        took.1 += start.elapsed();
    }
    took
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn profiler() -> Profiler {
    Profiler::start(Options::default().period(MS).cpu_budget(1.0)).unwrap()
}

/// What is as good as `truth` here, where the question is whose time it is. How true times are is what `truth.rs` is about.
fn about(truth: f64) -> std::ops::Range<f64> {
    0.6 * truth..2.0 * truth
}

/// Milliseconds of one kind at stacks that begin with `outermost` and have `function` in them.
fn time_in(tree: &CallTree, outermost: &str, function: &str, kind: Kind) -> f64 {
    let is_there = |node| {
        let stack = tree.stack(node);
        stack.first().is_some_and(|frame| &*frame.function == outermost)
            && stack.iter().any(|frame| frame.function.contains(function))
    };
    let entries = tree.entries().filter(|(node, of, _)| *of == kind && is_there(*node));
    entries.map(|(.., weight)| weight.time().as_secs_f64() * 1e3).sum()
}

#[test]
fn what_a_spawned_task_does_hangs_under_the_task_that_spawned_it() {
    agrees(|| {
        let profiler = profiler();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let truths = runtime.block_on(async {
            // One that is waited for, and one that outlasts the task.
            let waited_for =
                profiler.wrap(Label(1), async { tokio::spawn(fmd_profiler::spawned(child())).await.unwrap() });
            let first = waited_for.await;
            let mut left_behind = None;
            profiler.wrap(Label(2), async { left_behind = Some(tokio::spawn(fmd_profiler::spawned(child()))) }).await;
            [first, left_behind.unwrap().await.unwrap()]
        });
        assert!(profiler.flush(Duration::from_secs(20)));
        let profiles = profiler.take();
        let labels: Vec<(Label, u64)> = profiles.iter().map(|profile| (profile.label, profile.tasks)).collect();
        assert_eq!(labels, [(Label(1), 1), (Label(2), 1)]);
        for (profile, (spun, slept)) in profiles.iter().zip(truths) {
            let tree = profile.call_tree();
            let computed = time_in(&tree, "[spawned task]", "spin_in_child", Kind::Cpu);
            let waited = time_in(&tree, "[spawned task]", "child", Kind::Await);
            agreed(about(ms(spun)).contains(&computed), || {
                format!("{computed} ms computed of {spun:?} for {:?}", profile.label)
            })?;
            agreed((95.0..about(ms(slept)).end).contains(&waited), || {
                format!("{waited} ms waited of {slept:?} for {:?}", profile.label)
            })?;
        }
        // The task itself did nothing but wait for the first, and not even that for the second.
        let (first, second) = (&profiles[0].time, &profiles[1].time);
        agreed(first.awaiting > 150 * MS && first.on_cpu < 20 * MS, || format!("{first:?}"))?;
        agreed(second.wall < 20 * MS, || format!("{second:?}"))
    });
}

#[test]
fn a_recording_has_what_all_labels_do_while_it_runs_and_nothing_else() {
    #[inline(never)]
    fn before() {
        spin_in_child(40 * MS);
        black_box(());
    }
    #[inline(never)]
    fn meanwhile() -> Duration {
        black_box(spin_in_child(40 * MS))
    }
    agrees(|| {
        let profiler = profiler();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let (tree, spun) = runtime.block_on(async {
            profiler.wrap(Label(1), async { before() }).await;
            assert!(profiler.flush(Duration::from_secs(20)));
            let recording = profiler.record().unwrap();
            let mut spun = 0.0;
            for label in [1, 2] {
                spun += ms(profiler.wrap(Label(label), async { meanwhile() }).await);
            }
            assert!(profiler.flush(Duration::from_secs(20)));
            (recording.finish().call_tree(), spun)
        });
        let time = |function: &str| {
            let has = |node| tree.stack(node).iter().any(|frame| frame.function.ends_with(function));
            let entries = tree.entries().filter(|(node, ..)| has(*node));
            entries.map(|(.., weight)| weight.time().as_secs_f64() * 1e3).sum::<f64>()
        };
        assert_eq!(time("::before"), 0.0);
        let labels = profiler.take();
        assert_eq!(labels.iter().map(|profile| profile.tasks).sum::<u64>(), 3, "the labels have theirs all the same");
        agreed(about(spun).contains(&time("::meanwhile")), || format!("{} of {spun}", time("::meanwhile")))
    });
}

#[test]
fn few_recordings_run_at_one_time_and_those_given_up_make_room() {
    let profiler = profiler();
    let mut running: Vec<_> = (0..4).map(|_| profiler.record().unwrap()).collect();
    assert!(profiler.record().is_none());
    running.pop();
    let another = profiler.record().unwrap();
    assert!(profiler.record().is_none());
    assert_eq!(another.finish().samples(), 0);
    assert!(profiler.record().is_some());
}
