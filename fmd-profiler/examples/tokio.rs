//! A plain tokio service, profiled: a few hundred tasks that compute, sleep, block and wait, and the stacks at which
//! they did.
//!
//! `cargo run --release -p fmd-profiler --example tokio | inferno-flamegraph > profile.svg`

use std::hint::black_box;
use std::time::{Duration, Instant};

use fmd_profiler::{Label, Options, Profiler, export};

const REPORT: Label = Label(1);
const LOOKUP: Label = Label(2);

fn compute(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        black_box((0..100).sum::<u32>());
    }
}

async fn report() {
    compute(Duration::from_millis(3));
    tokio::time::sleep(Duration::from_millis(5)).await;
    let ticket = fmd_profiler::carry();
    let _ = tokio::task::spawn_blocking(move || ticket.run(|| compute(Duration::from_millis(4)))).await;
}

async fn lookup() {
    std::thread::sleep(Duration::from_millis(1));
    tokio::join!(tokio::time::sleep(Duration::from_millis(2)), tokio::time::sleep(Duration::from_millis(8)));
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let profiler = Profiler::start(Options::default())?;
    for _ in 0..50 {
        let reports = (0..4).map(|_| tokio::spawn(profiler.wrap(REPORT, report())));
        let lookups = (0..4).map(|_| tokio::spawn(profiler.wrap(LOOKUP, lookup())));
        for task in reports.chain(lookups).collect::<Vec<_>>() {
            task.await?;
        }
    }
    let complete = profiler.flush(Duration::from_secs(1));
    for profile in profiler.take() {
        eprintln!("{:?}: {} tasks, {:#?}", profile.label, profile.tasks, profile.time);
        export::folded(&profile.call_tree(), std::io::stdout())?;
    }
    eprintln!("complete: {complete}; {:#?}", profiler.statistics());
    Ok(())
}
