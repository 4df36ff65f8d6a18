//! What is known of tasks without any stacks: on every system, and with the feature `cpu-stacks` turned off.
#![allow(clippy::unwrap_used)]

mod chances;

use std::future::Future;
use std::time::{Duration, Instant};

use chances::{agreed, agrees};
use fmd_profiler::{Kind, Label, Options, Profile, Profiler};

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
