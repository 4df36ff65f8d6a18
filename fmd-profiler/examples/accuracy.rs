//! Truth against profile: tasks, four at a time on one thread, each with known work; and what each source of time
//! should be and is. Without a budget, so that the period is the one that is asked for.
//!
//! `cargo run --release -p fmd-profiler --example accuracy [period in ms, 5] [rounds of four tasks, 50]`

use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use fmd_profiler::{CallTree, Kind, Label, Options, Profiler};

#[derive(Default)]
struct Books {
    outer: AtomicU64,
    inner: AtomicU64,
    blocked: AtomicU64,
    pool: AtomicU64,
    first_wait: AtomicU64,
    second_wait: AtomicU64,
}

fn book<R>(page: &AtomicU64, work: impl FnOnce() -> R) -> R {
    let start = Instant::now();
    let result = work();
    page.fetch_add(start.elapsed().as_nanos() as u64, Relaxed);
    result
}

async fn book_wait<F: Future>(page: &AtomicU64, work: F) -> F::Output {
    let start = Instant::now();
    let result = work.await;
    page.fetch_add(start.elapsed().as_nanos() as u64, Relaxed);
    result
}

fn spin(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        black_box((0..100).sum::<u32>());
    }
}

#[inline(never)]
fn inner_work(books: &Books) {
    book(&books.inner, || spin(Duration::from_micros(2500)));
    black_box(());
}

#[inline(never)]
fn outer_work(books: &Books) {
    book(&books.outer, || {
        spin(Duration::from_micros(7500));
        inner_work(books);
    });
    black_box(());
}

async fn first_wait(books: &Books) {
    book_wait(&books.first_wait, tokio::time::sleep(Duration::from_millis(10))).await;
}

async fn second_wait(books: &Books) {
    book_wait(&books.second_wait, tokio::time::sleep(Duration::from_millis(30))).await;
}

async fn task(books: &'static Books) {
    outer_work(books);
    first_wait(books).await;
    book(&books.blocked, || std::thread::sleep(Duration::from_millis(4)));
    second_wait(books).await;
    let ticket = fmd_profiler::carry();
    let work = move || ticket.run(|| book(&books.pool, || spin(Duration::from_millis(6))));
    let _ = tokio::task::spawn_blocking(work).await;
}

fn time_in(tree: &CallTree, function: &str, kinds: &[Kind]) -> f64 {
    let has_function = |node| tree.stack(node).iter().any(|frame| frame.function.ends_with(function));
    let entries = tree.entries().filter(|(node, kind, _)| kinds.contains(kind) && has_function(*node));
    entries.map(|(.., weight)| weight.nanos as f64 / 1e6).sum()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let period = std::env::args().nth(1).map_or(Ok(5.0), |text| text.parse())?;
    let rounds = std::env::args().nth(2).map_or(Ok(50), |text| text.parse())?;
    let books: &'static Books = Box::leak(Box::default());
    let profiler =
        Profiler::start(Options::default().period(Duration::from_secs_f64(period / 1000.0)).cpu_budget(1.0))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        for _ in 0..rounds {
            let four: Vec<_> = (0..4).map(|_| tokio::spawn(profiler.wrap(Label(1), task(books)))).collect();
            for task in four {
                let _ = task.await;
            }
        }
    });
    assert!(profiler.flush(Duration::from_secs(5)));
    let profile = profiler.take().into_iter().next().ok_or("no task ended")?;
    let tree = profile.call_tree();
    let waits = [Kind::Await, Kind::Queued];
    println!("{:32} {:>8}  {:>8}", format!("milliseconds over {} tasks", 4 * rounds), "truth", "profile");
    for (what, truth, profiled) in [
        ("CPU, outer_work", &books.outer, time_in(&tree, "outer_work", &[Kind::Cpu])),
        ("CPU, inner_work", &books.inner, time_in(&tree, "inner_work", &[Kind::Cpu])),
        ("CPU, pool thread", &books.pool, time_in(&tree, "[pool thread]", &[Kind::Cpu])),
        ("pool_running", &books.pool, profile.time.pool_running.as_secs_f64() * 1e3),
        ("blocked in thread::sleep", &books.blocked, time_in(&tree, "thread::functions::sleep", &[Kind::Blocked])),
        ("awaiting and queued, first_wait", &books.first_wait, time_in(&tree, "first_wait", &waits)),
        ("awaiting and queued, second_wait", &books.second_wait, time_in(&tree, "second_wait", &waits)),
    ] {
        let truth = truth.load(Relaxed) as f64 / 1e6;
        println!("{what:32} {truth:8.1}  {profiled:8.1}  {:+5.1} %", (profiled / truth - 1.0) * 100.0);
    }
    println!("{:#?}, remainder {} ns", profile.time, profile.time.remainder_nanos());
    println!("{:#?}", profiler.statistics());
    Ok(())
}
