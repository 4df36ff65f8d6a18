//! What is known of tasks without any stacks: on every system, and with the feature `cpu-stacks` turned off.
#![allow(clippy::unwrap_used)]

mod chances;

use std::future::Future;
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use chances::{agreed, agrees};
use fmd_profiler::{Keep, Kind, Label, Options, Profile, Profiler};

const MS: Duration = Duration::from_millis(1);

fn profiler() -> Profiler {
    Profiler::start(Options::default().cpu_stacks(false)).unwrap()
}

fn run<F: Future>(task: F) -> Profile {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(profiler().profile(Label(1), task)).1
}

fn spin(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        std::hint::spin_loop();
    }
}

#[test]
fn a_task_s_time_divides_into_work_and_waiting() {
    agrees(|| {
        let start = Instant::now();
        let profile = run(async {
            spin(30 * MS);
            tokio::time::sleep(50 * MS).await;
        });
        let most = start.elapsed();
        let time = profile.time;
        agreed((30 * MS..most).contains(&time.on_cpu), || format!("{time:?}"))?;
        agreed((49 * MS..most).contains(&(time.awaiting + time.queued)), || format!("{time:?}"))?;
        agreed((80 * MS..=most).contains(&time.wall), || format!("{time:?}"))?;
        agreed(time.remainder_nanos().unsigned_abs() < 2_000_000, || format!("{time:?}"))?;
        agreed(time.polls == 2, || format!("{time:?}"))
    });
}

#[test]
fn waits_are_counted_even_where_their_stacks_are_not_known() {
    agrees(|| {
        let profile = run(async {
            for _ in 0..5 {
                tokio::time::sleep(2 * MS).await;
            }
        });
        let waits = profile.call_tree().total(Kind::Await);
        agreed(waits.samples == 5 && waits.time() >= 9 * MS, || format!("{waits:?}"))
    });
}

/// Wakes itself at once; tokio's own way to yield does so only when the others have had their turn.
async fn yield_once() {
    let mut yielded = false;
    std::future::poll_fn(|context| {
        if std::mem::replace(&mut yielded, true) {
            return std::task::Poll::Ready(());
        }
        context.waker().wake_by_ref();
        std::task::Poll::Pending
    })
    .await;
}

#[test]
fn a_task_that_yields_queues_behind_the_others() {
    agrees(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let profile = runtime.block_on(async {
            let profiler = profiler();
            let yielding = tokio::spawn({
                let profiler = profiler.clone();
                async move { profiler.profile(Label(1), yield_once()).await.1 }
            });
            let busy = tokio::spawn(async { spin(40 * MS) });
            busy.await.unwrap();
            yielding.await.unwrap()
        });
        let time = profile.time;
        agreed(time.queued >= 35 * MS && time.awaiting <= 5 * MS, || format!("{time:?}"))
    });
}

#[test]
fn what_passes_before_the_first_poll_was_queued_behind_whoever_held_the_thread() {
    const HOLDER: Label = Label(10);
    const VICTIM: Label = Label(20);
    agrees(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let profiler = profiler();
        runtime.block_on(async {
            let holder = tokio::spawn(profiler.wrap(HOLDER, async { spin(40 * MS) }));
            let victim = tokio::spawn(profiler.wrap(VICTIM, async {}));
            holder.await.unwrap();
            victim.await.unwrap();
        });
        agreed(profiler.flush(Duration::from_secs(5)), || "it takes in what has ended".into())?;
        let profiles = profiler.take();
        let profile = profiles.iter().find(|profile| profile.label == VICTIM).ok_or("it ended")?;
        let queued = profile.time.queued;
        agreed(queued >= 35 * MS, || format!("{:?}", profile.time))?;
        let blame = profile.held_by.first().ok_or("somebody held it up")?;
        agreed(blame.label == Some(HOLDER) && blame.time >= 35 * MS, || format!("{blame:?}"))?;
        let in_tree = profile.call_tree().total(Kind::Queued);
        agreed(in_tree.samples == 1 && in_tree.time().abs_diff(queued) < MS, || format!("{in_tree:?}"))
    });
}

#[test]
fn what_passes_before_the_first_poll_of_a_task_that_queues_nowhere_is_no_queueing() {
    let profiler = profiler();
    let mut scope = profiler.scope();
    scope.is_polled_at_once();
    std::thread::sleep(20 * MS);
    let work = std::pin::pin!(async {});
    assert!(scope.poll(work, &mut Context::from_waker(Waker::noop())).is_ready());
    let time = scope.finish(Label(1), Keep::No);
    assert_eq!(time.queued, Duration::ZERO);
    assert!(time.remainder_nanos() >= 20_000_000, "{time:?}");
}

#[test]
fn a_task_that_is_dropped_before_its_first_poll_has_queued_until_then() {
    let profiler = profiler();
    let never_polled = profiler.wrap(Label(1), async {});
    std::thread::sleep(20 * MS);
    drop(never_polled);
    assert!(profiler.flush(Duration::MAX));
    let time = profiler.take()[0].time;
    assert!(time.queued >= 20 * MS && time.remainder_nanos() == 0, "{time:?}");
}

#[test]
fn a_task_within_another_one_stands_in_no_queue_and_both_hold_the_thread_once() {
    const OUTER: Label = Label(1);
    const INNER: Label = Label(2);
    const VICTIM: Label = Label(3);
    agrees(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let profiler = profiler();
        runtime.block_on(async {
            let outer = tokio::spawn(profiler.wrap(OUTER, {
                let profiler = profiler.clone();
                async move {
                    let inner = profiler.wrap(INNER, async { spin(30 * MS) });
                    spin(10 * MS);
                    inner.await;
                }
            }));
            let victim = tokio::spawn(profiler.wrap(VICTIM, async {}));
            outer.await.unwrap();
            victim.await.unwrap();
        });
        assert!(profiler.flush(Duration::MAX));
        let profiles = profiler.take();
        let of = |label| profiles.iter().find(|profile| profile.label == label).unwrap();
        let inner = of(INNER).time;
        agreed(inner.queued.is_zero() && of(INNER).held_by.is_empty(), || format!("{inner:?}"))?;
        let held_by: Vec<_> = of(VICTIM).held_by.iter().map(|held| (held.label, held.time)).collect();
        agreed(held_by.len() == 1 && held_by[0].0 == Some(OUTER), || format!("{held_by:?}"))
    });
}

#[test]
fn a_pool_thread_s_time_is_no_waiting() {
    agrees(|| {
        let profile = run(async {
            let ticket = fmd_profiler::carry();
            tokio::task::spawn_blocking(move || ticket.run(|| spin(40 * MS))).await.unwrap();
        });
        let time = profile.time;
        agreed(time.pool_running >= 39 * MS && time.awaiting < time.pool_running, || format!("{time:?}"))
    });
}

#[test]
fn a_task_that_moves_between_threads_keeps_one_account() {
    agrees(|| {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let profiler = profiler();
        let profile = runtime.block_on(async {
            let task = tokio::spawn({
                let profiler = profiler.clone();
                async move {
                    let work = async {
                        for _ in 0..50 {
                            tokio::task::yield_now().await;
                            tokio::time::sleep(MS).await;
                        }
                    };
                    profiler.profile(Label(1), work).await.1
                }
            });
            task.await.unwrap()
        });
        let time = profile.time;
        agreed(time.polls >= 100 && time.wall >= 50 * MS, || format!("{time:?}"))?;
        agreed(time.remainder_nanos().unsigned_abs() < 5_000_000, || format!("{time:?}"))
    });
}
