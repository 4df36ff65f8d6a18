//! How much room profiles take, on disk and in memory, and how soon there is a first one with names.
//!
//! `cargo bench -p fmd-benches --bench footprint`

use std::hint::black_box;
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::{App, HttpResponse, web};
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use fmd_actix::{Config, Fmd, Level};
use fmd_benches::process::Memory;
use fmd_benches::service::PASSWORD;
use fmd_benches::{Failure, rounds_of};
use fmd_profiler::{Label, Options, Profiler, export};

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    println!("cargo bench -p fmd-benches --bench footprint\n");
    in_memory()?;
    first_flame_graph()?;
    on_disk().await?;
    Ok(())
}

fn spin(time: Duration) {
    let began = Instant::now();
    while began.elapsed() < time {
        black_box((0..100).sum::<u32>());
    }
}

fn first_flame_graph() -> Result<(), Failure> {
    let executable = std::fs::metadata(std::env::current_exe()?)?.len() as f64 / 1e6;
    let profiler = Profiler::start(Options::default())?;
    let mut task = pin!(profiler.wrap(Label(1), async { spin(Duration::from_millis(200)) }));
    let _ = task.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    let _ = profiler.flush(Duration::from_secs(10));
    let profile = profiler.take().pop().ok_or("nothing was profiled")?;
    let before = Memory::now()?.resident;
    Memory::forget_peak()?;
    let began = Instant::now();
    let tree = profile.call_tree();
    let named = began.elapsed();
    let mut picture = Vec::new();
    export::flame_graph(&tree, "the first", &mut picture)?;
    let drawn = began.elapsed();
    let lines = tree.frames().iter().filter(|frame| frame.line.is_some()).count();
    let peak = Memory::now()?.peak.saturating_sub(before) as f64 / 1e6;
    println!(
        "README: the first named flame graph of an executable of {executable:.0} MB takes {:.0} ms, {:.0} of them for names, and {peak:.0} MB \
         while it lasts ({} functions, {lines} with their line)\n",
        drawn.as_secs_f64() * 1e3,
        named.as_secs_f64() * 1e3,
        tree.frames().len(),
    );
    Ok(())
}

const ENDPOINTS: usize = 100;
const REQUESTS: usize = 3_000;

#[derive(QueryableByName)]
struct Room {
    #[diesel(sql_type = BigInt)]
    rows: i64,
    #[diesel(sql_type = BigInt)]
    bytes: i64,
}

/// Requests that fail, so that each one's own profile is kept.
async fn fail() -> HttpResponse {
    spin(Duration::from_micros(600));
    actix_web::rt::time::sleep(Duration::from_millis(1)).await;
    spin(Duration::from_micros(400));
    HttpResponse::InternalServerError().finish()
}

async fn on_disk() -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let requests = rounds_of(REQUESTS);
    let [without, with] = [folder.path().join("level_1.db"), folder.path().join("level_3.db")];
    serve(Level::Performance, &without, requests).await?;
    serve(Level::Profiler, &with, requests).await?;
    let mut database = SqliteConnection::establish(&with.to_string_lossy())?;
    let mut room = |table: &str, columns: &str| {
        diesel::sql_query(format!(
            "SELECT COUNT(*) AS \"rows\", CAST(COALESCE(SUM({columns}), 0) AS BIGINT) AS bytes FROM {table}"
        ))
        .get_result::<Room>(&mut database)
    };
    let kept = room("fmd_request_profile", "LENGTH(tree) + LENGTH(held_by)")?;
    let merged = room("fmd_profile", "LENGTH(tree)")?;
    let frames = room("fmd_frame", "LENGTH(function) + LENGTH(module) + LENGTH(file)")?;
    let grown = std::fs::metadata(&with)?.len() as f64 - std::fs::metadata(&without)?.len() as f64;
    let each = |room: &Room| room.bytes as f64 / room.rows.max(1) as f64;
    println!(
        "{requests} requests to {ENDPOINTS} endpoints: {} profiles of their own of {:.0} bytes, {} endpoints' profiles of {:.0} bytes, {} \
         frames of {:.0} bytes",
        kept.rows,
        each(&kept),
        merged.rows,
        each(&merged),
        frames.rows,
        each(&frames)
    );
    println!(
        "README: a kept request's profile takes {:.0} bytes on disk, with all that belongs to it {:.0}; an endpoint's {:.0} an hour\n",
        each(&kept),
        grown / kept.rows.max(1) as f64,
        each(&merged)
    );
    Ok(())
}

async fn serve(level: Level, database: &Path, requests: usize) -> Result<(), Failure> {
    let database = format!("sqlite://{}", database.display());
    let fmd = Fmd::new(Config::builder().monitor_level(level).database(database).password(PASSWORD).build()?)?;
    let service = init_service(
        App::new()
            .configure(|config| {
                for endpoint in 0..ENDPOINTS {
                    config.route(&format!("/{endpoint}"), web::get().to(fail));
                }
            })
            .wrap(fmd.clone()),
    )
    .await;
    for request in 0..requests {
        let request = TestRequest::get().uri(&format!("/{}", request % ENDPOINTS)).to_request();
        call_service(&service, request).await;
    }
    fmd.monitor().stop();
    Ok(())
}

const SAMPLES: usize = 10_000_000;
const THREADS: usize = 800;
const LABELS: u64 = 50;
/// A task's length; then another one begins.
const TASK: Duration = Duration::from_secs(1);
/// As a service's are, by the thread that writes.
const COLLECTED_EVERY: Duration = Duration::from_secs(5);

#[inline(never)]
fn wait_below(frames: usize) {
    if frames == 0 {
        std::thread::sleep(TASK);
    } else {
        wait_below(frames - 1);
    }
    black_box(frames);
}

/// Threads that are blocked at various depths, all of which are sampled at each of the profiler's ticks.
fn in_memory() -> Result<(), Failure> {
    let samples = (rounds_of(SAMPLES) as u64).max(50_000);
    let options = Options::default().period(Duration::from_millis(1)).cpu_budget(1.0);
    let profiler = Profiler::start(options)?;
    let stop = Arc::new(AtomicBool::new(false));
    let threads: Vec<_> = (0..THREADS)
        .map(|n| {
            let (profiler, stop) = (profiler.clone(), Arc::clone(&stop));
            std::thread::Builder::new().stack_size(128 << 10).spawn(move || {
                while !stop.load(Relaxed) {
                    let label = Label(n as u64 % LABELS);
                    let mut task = pin!(profiler.wrap(label, async move { wait_below(n % 20) }));
                    let _ = task.as_mut().poll(&mut Context::from_waker(Waker::noop()));
                }
            })
        })
        .collect::<Result<_, _>>()?;
    let taken = || {
        let statistics = profiler.statistics();
        statistics.cpu_samples + statistics.blocked_samples
    };
    let (mut counted, mut collected) = (0, Instant::now());
    let mut collect = || counted += profiler.take().iter().map(fmd_profiler::Profile::samples).sum::<u64>();
    let mut wait_for = |samples| {
        while taken() < samples {
            std::thread::sleep(Duration::from_millis(20));
            if collected.elapsed() >= COLLECTED_EVERY {
                collect();
                collected = Instant::now();
            }
        }
        Memory::now()
    };
    let early = wait_for(samples / 100)?;
    let late = wait_for(samples)?;
    stop.store(true, Relaxed);
    for thread in threads {
        thread.join().map_err(|_| "a thread panicked")?;
    }
    let _ = profiler.flush(Duration::from_secs(10));
    collect();
    println!(
        "README: memory after {:.1} million samples: {:.1} MB more than after {:.1} million ({counted} samples are in profiles)",
        taken() as f64 / 1e6,
        (late.resident as f64 - early.resident as f64) / 1e6,
        samples as f64 / 100.0 / 1e6,
    );
    Ok(())
}
