//! Programs that keep their own books, and whether the profile agrees with them.
#![allow(clippy::unwrap_used)]
#![cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"), feature = "cpu-stacks"))]

mod chances;

use std::future::Future;
use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use chances::{Agreed, agreed, agrees};
use fmd_profiler::{CallTree, Kind, Label, Options, Profile, Profiler};

const MS: Duration = Duration::from_millis(1);

/// What a program has done so far, by its own clock.
#[derive(Default)]
struct Book(AtomicU64);

impl Book {
    fn enter<R>(&self, work: impl FnOnce() -> R) -> R {
        let start = Instant::now();
        let result = work();
        self.0.fetch_add(start.elapsed().as_nanos() as u64, Relaxed);
        result
    }

    async fn enter_async<R>(&self, work: impl Future<Output = R>) -> R {
        let start = Instant::now();
        let result = work.await;
        self.0.fetch_add(start.elapsed().as_nanos() as u64, Relaxed);
        result
    }

    fn ms(&self) -> f64 {
        self.0.load(Relaxed) as f64 / 1e6
    }
}

#[inline(never)]
fn spin(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        black_box((0..100).sum::<u32>());
    }
}

#[inline(never)]
fn inner_work(book: &Book, time: Duration) {
    book.enter(|| spin(time));
    black_box(());
}

#[inline(never)]
fn outer_work(outer: &Book, inner: &Book, time: Duration) {
    outer.enter(|| {
        spin(time);
        inner_work(inner, time);
    });
    black_box(());
}

/// Time of one kind at all stacks with a function whose name contains `function`, in milliseconds.
fn time_in(tree: &CallTree, function: &str, kind: Kind) -> f64 {
    let has_function = |node| tree.stack(node).iter().any(|frame| frame.function.contains(function));
    let entries = tree.entries().filter(|(node, of, _)| *of == kind && has_function(*node));
    entries.map(|(.., weight)| ms(weight.time())).sum()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// Within so many per cent, or 15 ms, about two samples.
fn close(what: &str, profiled: f64, true_ms: f64, per_cent: f64) -> Agreed {
    let tolerance = (true_ms * per_cent / 100.0).max(15.0);
    agreed((profiled - true_ms).abs() <= tolerance, || {
        format!("{what}: {profiled:.1} ms profiled, {true_ms:.1} ms in truth")
    })
}

/// For what takes at least its nominal time, and where the system is late at most what the books say.
fn between(what: &str, profiled: f64, nominal: f64, booked: f64) -> Agreed {
    let (least, most) = (nominal * 0.75 - 15.0, booked * 1.2 + 15.0);
    agreed((least..=most).contains(&profiled), || {
        format!("{what}: {profiled:.1} ms profiled, {nominal} to {booked:.1} ms in truth")
    })
}

/// Nothing of the task's time is unaccounted for, but for a fiftieth and a millisecond.
fn whole(profile: &Profile) -> Agreed {
    let remainder = profile.time.remainder_nanos();
    let bound = profile.time.wall.as_nanos() as i64 / 50 + 1_000_000;
    agreed(remainder.abs() <= bound, || format!("{remainder} ns are in no part of {:?}", profile.time))
}

fn profiler() -> Profiler {
    Profiler::start(Options::default().period(2 * MS).cpu_budget(1.0)).unwrap()
}

fn run<F: Future>(profiler: &Profiler, task: F) -> Profile {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(profiler.profile(Label(1), task)).1
}

#[test]
fn nested_work_is_seen_where_it_is_done() {
    agrees(|| {
        let (outer, inner) = (Book::default(), Book::default());
        let profile = run(&profiler(), async { (0..20).for_each(|_| outer_work(&outer, &inner, 15 * MS)) });
        let tree = profile.call_tree();
        close("outer", time_in(&tree, "outer_work", Kind::Cpu), outer.ms(), 15.0)?;
        close("inner", time_in(&tree, "inner_work", Kind::Cpu), inner.ms(), 35.0)?;
        whole(&profile)
    });
}

#[test]
fn a_blocked_thread_is_told_from_a_running_one() {
    agrees(|| {
        let (spinning, sleeping) = (Book::default(), Book::default());
        let profile = run(&profiler(), async {
            for _ in 0..12 {
                spinning.enter(|| spin(15 * MS));
                sleeping.enter(|| std::thread::sleep(25 * MS));
            }
        });
        let tree = profile.call_tree();
        between("blocked", ms(profile.time.blocked), 300.0, sleeping.ms())?;
        between("sleep", time_in(&tree, "sleep", Kind::Blocked), 300.0, sleeping.ms())?;
        close("spin", time_in(&tree, "spin", Kind::Cpu), spinning.ms(), 35.0)?;
        whole(&profile)
    });
}

async fn first_wait(book: &Book) {
    book.enter_async(tokio::time::sleep(20 * MS)).await;
}

async fn second_wait(book: &Book) {
    book.enter_async(tokio::time::sleep(40 * MS)).await;
}

#[test]
fn sequential_waits_are_told_apart() {
    agrees(|| {
        let (first, second) = (Book::default(), Book::default());
        let profile = run(&profiler(), async {
            for _ in 0..3 {
                first_wait(&first).await;
                second_wait(&second).await;
            }
        });
        let tree = profile.call_tree();
        between("first", time_in(&tree, "first_wait", Kind::Await), 60.0, first.ms())?;
        between("second", time_in(&tree, "second_wait", Kind::Await), 120.0, second.ms())?;
        close("all", ms(profile.time.awaiting + profile.time.queued), first.ms() + second.ms(), 10.0)?;
        whole(&profile)
    });
}

#[test]
fn a_join_is_split_by_who_woke_it() {
    agrees(|| {
        let (first, second) = (Book::default(), Book::default());
        let profile = run(&profiler(), async {
            for _ in 0..3 {
                tokio::join!(first_wait(&first), second_wait(&second));
            }
        });
        let tree = profile.call_tree();
        between("until the first", time_in(&tree, "first_wait", Kind::Await), 60.0, first.ms())?;
        between("from the first to the second", time_in(&tree, "second_wait", Kind::Await), 60.0, second.ms())?;
        whole(&profile)
    });
}

async fn within_deadline(book: &Book) {
    let _ = book.enter_async(tokio::time::timeout(30 * MS, never_ready())).await;
}

async fn never_ready() {
    let (_keep, mut receiver) = tokio::sync::mpsc::channel::<()>(1);
    receiver.recv().await;
}

#[test]
fn a_timeout_that_fires_is_blamed_on_the_deadline() {
    agrees(|| {
        let book = Book::default();
        let profile = run(&profiler(), async {
            for _ in 0..3 {
                within_deadline(&book).await;
            }
        });
        let tree = profile.call_tree();
        between("deadline", time_in(&tree, "within_deadline", Kind::Await), 90.0, book.ms())?;
        close("the channel that never woke", time_in(&tree, "never_ready", Kind::Await), 0.0, 0.0)?;
        Ok(())
    });
}

#[test]
fn work_on_a_pool_thread_is_the_task_s() {
    agrees(|| {
        let working = Book::default();
        let profile = run(&profiler(), async {
            for _ in 0..10 {
                let ticket = fmd_profiler::carry();
                let book = &working;
                let spent = tokio::task::spawn_blocking(move || {
                    ticket.run(|| {
                        let start = Instant::now();
                        spin(20 * MS);
                        start.elapsed()
                    })
                });
                book.0.fetch_add(spent.await.unwrap().as_nanos() as u64, Relaxed);
            }
        });
        let tree = profile.call_tree();
        close("running", ms(profile.time.pool_running), working.ms(), 10.0)?;
        close("spin", time_in(&tree, "spin", Kind::Cpu), working.ms(), 35.0)?;
        close("pool", time_in(&tree, "[pool thread]", Kind::Cpu), working.ms(), 35.0)?;
        whole(&profile)
    });
}

async fn one_of_four(book: &Book) {
    for _ in 0..5 {
        book.enter(|| spin(8 * MS));
        tokio::task::yield_now().await;
    }
}

#[test]
fn tasks_interleaved_on_one_thread_keep_their_own_time_and_queue_for_each_other() {
    agrees(|| {
        let profiler = profiler();
        let books: [Book; 4] = Default::default();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let profiles = runtime.block_on(async {
            let task = |n: usize| profiler.profile(Label(n as u64), one_of_four(&books[n]));
            // Each in a task of its own, or the four would wake as one.
            let set = tokio::task::LocalSet::new();
            set.run_until(async {
                let four = futures_util::join!(task(0), task(1), task(2), task(3));
                [four.0.1, four.1.1, four.2.1, four.3.1]
            })
            .await
        });
        for (profile, book) in profiles.iter().zip(&books) {
            close("in polls", ms(profile.time.on_cpu), book.ms(), 10.0)?;
            whole(profile)?;
        }
        Ok(())
    });
}

#[test]
fn a_timer_that_a_held_thread_notices_late_is_suspected_on_who_held_it() {
    const HOLDER: Label = Label(10);
    agrees(|| {
        let profiler = profiler();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let profile = runtime.block_on(async {
            let holder = tokio::spawn(profiler.wrap(HOLDER, async { spin(80 * MS) }));
            let victim = tokio::spawn({
                let profiler = profiler.clone();
                async move { profiler.profile(Label(20), tokio::time::sleep(5 * MS)).await.1 }
            });
            // Polled after the victim, so that the timer is set before the thread is held again.
            let again = tokio::spawn(profiler.wrap(HOLDER, async { spin(60 * MS) }));
            holder.await.unwrap();
            again.await.unwrap();
            victim.await.unwrap()
        });
        let suspect = profile.held_by.iter().find(|held| held.label == Some(HOLDER) && held.possibly > 20 * MS);
        let suspect = suspect.ok_or_else(|| format!("{:?} of {:?}", profile.held_by, profile.time))?;
        close("held", ms(suspect.possibly), ms(profile.time.awaiting), 25.0)
    });
}

#[test]
fn a_task_that_queued_knows_who_held_the_thread() {
    agrees(|| {
        const HOLDER: Label = Label(10);
        const VICTIM: Label = Label(20);
        let profiler = profiler();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let profile = runtime.block_on(async {
            let holder = {
                let profiler = profiler.clone();
                tokio::spawn(async move {
                    tokio::time::sleep(5 * MS).await;
                    profiler.wrap(HOLDER, async { spin(80 * MS) }).await;
                })
            };
            let (sender, receiver) = tokio::sync::oneshot::channel();
            let victim = tokio::spawn({
                let profiler = profiler.clone();
                async move { profiler.profile(VICTIM, receiver).await.1 }
            });
            // From another thread: a timer of this runtime would not fire while its only thread is held.
            std::thread::spawn(move || {
                std::thread::sleep(25 * MS);
                sender.send(())
            });
            holder.await.unwrap();
            victim.await.unwrap()
        });
        let blame = profile.held_by.first().ok_or("the victim queued for some 60 ms")?;
        agreed(blame.label == Some(HOLDER), || format!("{blame:?}"))?;
        close("queued", ms(profile.time.queued), ms(blame.time), 25.0)?;
        let (at, time) = profile.held_at(blame).ok_or("it was sampled some 10 times meanwhile")?;
        agreed(at.function.ends_with("spin") && at.file.is_some() && at.line.is_some(), || format!("{at:?}"))?;
        close("held at", ms(blame.time + blame.possibly), ms(time), 25.0)?;
        agreed(profile.time.queued > 20 * MS, || format!("{:?}", profile.time))
    });
}
