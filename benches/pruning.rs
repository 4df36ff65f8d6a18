//! For how long somebody else has to wait who wants to write while old requests are pruned and an endpoint is deleted.
//!
//! `cargo bench -p fmd-benches --bench pruning`

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use fmd_benches::past;
use fmd_benches::service::PASSWORD;
use fmd_benches::{Failure, rounds_of, size_or};
use fmd_core::Monitor;
use fmd_core::config::Config;
use fmd_core::question::{Asked, Only};

const REQUESTS: usize = 300_000;
/// When it is only run to see that it works.
const FEW_REQUESTS: usize = 3_000;
/// Between two attempts at the lock: how exactly a wait is measured.
const FULL: usize = 100;
const ATTEMPT_EVERY: Duration = Duration::from_micros(100);
/// Between two writes of the other one.
const WRITE_EVERY: Duration = Duration::from_millis(1);
/// What none shall wait for, in milliseconds.
const GOAL: f64 = 50.0;

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    println!("cargo bench -p fmd-benches --bench pruning");
    let requests = if rounds_of(FULL) == FULL { size_or(REQUESTS) } else { FEW_REQUESTS };
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("fmd.db");
    let config = Config::builder().git("off").database(format!("sqlite://{}", path.display())).password(PASSWORD);
    let monitor = Monitor::start(config.build()?)?;
    past::record(&monitor, requests);
    past::wait_until_rolled_up(&path, Duration::from_secs(120)).await?;

    let other = Other::begin(path.clone());
    let began = Instant::now();
    let mut pruned = 0;
    loop {
        let went = monitor.prune(1, true).await?;
        pruned += went.requests;
        if went.done {
            break;
        }
    }
    println!("{pruned} requests pruned of {requests} in {:.1} s:", began.elapsed().as_secs_f64());
    let pruning = other.end()?;

    let overview = monitor.overview(Asked::default().check(fmd_core::now_micros())?, Only::default()).await?;
    let busiest = overview.endpoints.iter().max_by_key(|row| row.summary.hits).ok_or("there are no endpoints")?;
    let other = Other::begin(path);
    monitor.delete_endpoint(busiest.endpoint.id).await?;
    println!("the busiest endpoint deleted:");
    let deleting = other.end()?;
    monitor.stop();
    println!("\nREADME: at most {:.0} ms, goal {GOAL:.0} ms", pruning.max(deleting));
    Ok(())
}

/// Somebody else who writes, and measures for how long that has to wait.
struct Other {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<Result<Vec<f64>, diesel::result::Error>>,
}

impl Other {
    fn begin(path: PathBuf) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        Other { stop, thread: std::thread::spawn(move || write(&path, &stopped)) }
    }

    /// Prints its waits in milliseconds and gives the longest.
    fn end(self) -> Result<f64, Failure> {
        self.stop.store(true, Relaxed);
        let mut waits = self.thread.join().map_err(|_| "the other one panicked")??;
        waits.sort_by(f64::total_cmp);
        let at = |q: f64| waits.get(((waits.len() as f64 * q) as usize).min(waits.len() - 1)).copied().unwrap_or(0.0);
        println!(
            "  of {} writes of somebody else the median waited {:.2} ms, 99 % less than {:.1} ms, the longest {:.1} ms",
            waits.len(),
            at(0.5),
            at(0.99),
            at(1.0)
        );
        Ok(at(1.0))
    }
}

fn write(path: &Path, stopped: &AtomicBool) -> Result<Vec<f64>, diesel::result::Error> {
    let connection = SqliteConnection::establish(&path.to_string_lossy());
    let mut connection = connection.map_err(|error| diesel::result::Error::QueryBuilderError(error.into()))?;
    connection.batch_execute("PRAGMA busy_timeout = 0")?;
    let mut waits = Vec::new();
    while !stopped.load(Relaxed) || waits.is_empty() {
        let began = Instant::now();
        // Only what is locked is tried again: nothing else can fail here but for a broken file.
        while connection.batch_execute("BEGIN IMMEDIATE").is_err() {
            std::thread::sleep(ATTEMPT_EVERY);
        }
        waits.push(began.elapsed().as_secs_f64() * 1e3);
        connection.batch_execute("COMMIT")?;
        std::thread::sleep(WRITE_EVERY);
    }
    Ok(waits)
}
