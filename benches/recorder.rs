//! How fast measurements reach the database, all of them written when the clock stops, and what that takes.
//!
//! `cargo bench -p fmd-benches --bench recorder`; on a server of its own
//! `tests/with-postgres cargo bench -p fmd-benches --features servers --bench recorder`, and with `with-mariadb`.

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::time::{Duration, Instant};

use fmd_benches::process::{Memory, cpu, thread_cpu};
use fmd_benches::raw;
use fmd_benches::rounds::Rounds;
use fmd_benches::service::PASSWORD;
use fmd_benches::{Failure, rounds_of};
use fmd_core::config::Config;
use fmd_core::endpoint::{EndpointIndex, EndpointKey, Level};
use fmd_core::measurement::{Began, Exchange, Measurement, Moment, Outcome, Protocol};
use fmd_core::metrics::Form;
use fmd_core::question::{Asked, Only};
use fmd_core::{Monitor, now_micros};

const ROUNDS: usize = 7;
const ROUNDS_ON_SERVERS: usize = 3;
const REQUESTS: usize = 500_000;
const ENDPOINTS: usize = 1_000;
const QUESTIONS: usize = 20;

/// One round of one contestant.
struct Round {
    per_second: f64,
    cpu: Duration,
}

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    println!("cargo bench -p fmd-benches --bench recorder");
    let server = std::env::var("FMD_TEST_DATABASE").ok();
    let of_file = if server.is_none() { Some(OfFile::measure().await?) } else { None };

    let mut rates = Rounds::new(["Diesel alone", "fmd"]);
    let mut cpus = Rounds::new(["Diesel alone", "fmd"]);
    let mut bytes = Rounds::new(["Diesel alone", "fmd"]);
    let rounds = rounds_of(if server.is_some() { ROUNDS_ON_SERVERS } else { ROUNDS });
    for number in 0..rounds {
        for turn in 0..2 {
            let contestant = rates.whose_turn(number, turn);
            let folder = tempfile::tempdir()?;
            let database = match &server {
                Some(server) => raw::database_on(server)?,
                None => format!("sqlite://{}", folder.path().join("fmd.db").display()),
            };
            let round = if contestant == 0 { diesel_alone(&database)? } else { fmd(&database, number + 1)?.0 };
            rates.add(contestant, round.per_second);
            cpus.add(contestant, round.cpu.as_secs_f64());
            bytes.add(contestant, bytes_in(folder.path())? as f64 / REQUESTS as f64);
        }
    }

    println!(
        "{rounds} rounds of {REQUESTS} requests to {ENDPOINTS} endpoints; medians; ratio = to Diesel in the same round\n"
    );
    println!(
        "{:14} {:>12} {:>8} {:>14} {:>8} {:>14}",
        "", "requests/s", "ratio", "CPU ns/request", "ratio", "bytes/request"
    );
    for (contestant, name) in rates.names().iter().enumerate() {
        println!(
            "{name:14} {:>12.0} {:>8.2} {:>14.0} {:>8.2} {:>14.1}",
            rates.of(contestant).median(),
            rates.ratios(contestant).median(),
            cpus.of(contestant).median() / REQUESTS as f64 * 1e9,
            cpus.ratios(contestant).median(),
            bytes.of(contestant).median()
        );
    }
    let Some(of_file) = of_file else { return Ok(()) };
    println!(
        "\nmemory beyond the process's own before: {:.1} MB at the end, {:.1} MB at its peak",
        of_file.resident, of_file.peak
    );
    println!(
        "the overview of these {REQUESTS} requests, {ENDPOINTS} endpoints: {:.1} ms",
        of_file.overview.as_secs_f64() * 1e3
    );
    println!("the metrics of {ENDPOINTS} endpoints: {:.1} ms", of_file.metrics.as_secs_f64() * 1e3);
    println!(
        "README: {:.0} requests/s written, {:.1} bytes each, {:.0} MB at most with {ENDPOINTS} endpoints active",
        rates.of(1).median(),
        bytes.of(1).median(),
        of_file.peak
    );
    Ok(())
}

/// What is measured once, and of a file alone.
struct OfFile {
    resident: f64,
    peak: f64,
    overview: Duration,
    metrics: Duration,
}

impl OfFile {
    /// To be called before anything else has left memory behind.
    async fn measure() -> Result<Self, Failure> {
        let before = Memory::now()?;
        let folder = tempfile::tempdir()?;
        let database = format!("sqlite://{}", folder.path().join("fmd.db").display());
        let at_end = fmd(&database, 1)?.1;
        let (resident, peak) = (megabytes(at_end.resident, before), megabytes(at_end.peak, before));
        let metrics = time_of_metrics(&database)?;
        Ok(OfFile { resident, peak, overview: time_of_overview(&database).await?, metrics })
    }
}

fn megabytes(memory: u64, before: Memory) -> f64 {
    memory.saturating_sub(before.resident) as f64 / f64::from(1 << 20)
}

/// With tables of their own in each of several rounds.
fn open(database: &str, round: usize) -> Result<Monitor, Failure> {
    let config = Config::default().to_builder().monitor_level(Level::Performance).database(database);
    let config = config.table_prefix(format!("round_{round}")).password(PASSWORD);
    Ok(Monitor::start(config.build()?)?)
}

fn fmd(database: &str, round: usize) -> Result<(Round, Memory), Failure> {
    Memory::forget_peak()?;
    let monitor = open(database, round)?;
    let endpoints: Vec<_> = (0..ENDPOINTS)
        .map(|n| monitor.endpoint(&EndpointKey::new("GET", &format!("/courses/{n}/students/{{id}}"))).index())
        .collect();
    let mut noise = Noise(round as u64);
    let (began, cpu_before, own_before) = (Instant::now(), cpu()?, thread_cpu()?);
    for n in 0..REQUESTS {
        // It has just ended.
        let began = |duration| Began::UnixMicros(now_micros() - micros(duration));
        monitor.record_past(measurement(&monitor, endpoints[n % ENDPOINTS], began, &mut noise));
    }
    let memory = Memory::now()?;
    let own = thread_cpu()?.saturating_sub(own_before);
    monitor.stop();
    let elapsed = began.elapsed();
    let round =
        Round { per_second: REQUESTS as f64 / elapsed.as_secs_f64(), cpu: (cpu()? - cpu_before).saturating_sub(own) };
    Ok((round, memory))
}

fn micros(duration: Duration) -> i64 {
    duration.as_micros() as i64
}

fn measurement(
    monitor: &Monitor,
    endpoint: EndpointIndex,
    began: impl FnOnce(Duration) -> Began,
    noise: &mut Noise,
) -> Measurement {
    let head = noise.latency();
    let duration = head + Duration::from_micros(20);
    Measurement {
        endpoint,
        version: monitor.current_version(),
        began: began(duration),
        head,
        duration,
        status: Some(200),
        outcome: Outcome::Completed,
        exchange: Exchange::Sized,
        protocol: Protocol::Http11,
        bytes: 512,
        ip: Some(noise.address()),
        group: None,
        profile: None,
        notes: None,
        outlier: None,
    }
}

fn diesel_alone(database: &str) -> Result<Round, Failure> {
    let mut noise = Noise(1);
    let rows: Vec<_> = (0..REQUESTS)
        .map(|n| {
            let head = noise.latency();
            let head_ns = head.as_nanos() as i64;
            raw::Row {
                endpoint_id: (n % ENDPOINTS) as i64 + 1,
                version_id: 1,
                instance_id: 1,
                started_at: now_micros() - micros(head) - 20,
                duration_ns: head_ns + 20_000,
                head_ns,
                status: Some(200),
                outcome: 0,
                exchange: 0,
                protocol: 11,
                bytes: 512,
                group_by: None,
                ip: Some(noise.address().to_string()),
            }
        })
        .collect();
    let (began, cpu_before) = (Instant::now(), cpu()?);
    raw::write(database, &rows)?;
    Ok(Round { per_second: REQUESTS as f64 / began.elapsed().as_secs_f64(), cpu: cpu()? - cpu_before })
}

fn bytes_in(folder: &Path) -> Result<u64, Failure> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(folder)? {
        bytes += entry?.metadata()?.len();
    }
    Ok(bytes)
}

/// How long all metrics take, at the median.
fn time_of_metrics(database: &str) -> Result<Duration, Failure> {
    let monitor = open(database, 1)?;
    for n in 0..ENDPOINTS {
        let endpoint = monitor.endpoint(&EndpointKey::new("GET", &format!("/courses/{n}/students/{{id}}"))).index();
        monitor.record(measurement(&monitor, endpoint, |_| Began::Moment(Moment::now()), &mut Noise(n as u64)));
    }
    // All lie in memory once the monitor has stopped.
    monitor.stop();
    let mut times = Vec::new();
    for _ in 0..QUESTIONS {
        let began = Instant::now();
        let text = monitor.metrics(Form::Prometheus);
        times.push(began.elapsed());
        if text.matches("_count{").count() < ENDPOINTS {
            return Err("the metrics lack endpoints".into());
        }
    }
    times.sort();
    Ok(times[QUESTIONS / 2])
}

/// How long the dashboard's first question takes over what was recorded there, at the median.
async fn time_of_overview(database: &str) -> Result<Duration, Failure> {
    let monitor = open(database, 1)?;
    let mut times = Vec::new();
    for _ in 0..QUESTIONS {
        let began = Instant::now();
        let overview = monitor.overview(Asked::default().check(now_micros())?, Only::default()).await?;
        times.push(began.elapsed());
        if overview.endpoints.len() < ENDPOINTS {
            return Err("the overview lacks endpoints".into());
        }
    }
    times.sort();
    Ok(times[QUESTIONS / 2])
}

/// Numbers that look random and are the same in every run.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed ^ (mixed >> 31)
    }

    /// From 1 ms to 1 s, short ones more often.
    fn latency(&mut self) -> Duration {
        let part = (self.next() % 1_000) as f64 / 1_000.0;
        Duration::from_secs_f64(0.001 * 1_000f64.powf(part))
    }

    fn address(&mut self) -> IpAddr {
        let host = self.next().to_be_bytes();
        IpAddr::V4(Ipv4Addr::new(10, host[0], host[1], host[2]))
    }
}
