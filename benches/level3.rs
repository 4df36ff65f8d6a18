//! What level 3 costs whole services: their throughput on work of several kinds and lengths, and their CPU time on waits.
//!
//! `cargo bench -p fmd-benches --bench level3`; with `-- time` only the CPU time of waits

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use actix_web::{App, HttpServer};
use fmd_actix::Level;
use fmd_benches::client::requests_per_second;
use fmd_benches::process::{cpu, cpu_of_threads, thread_cpu};
use fmd_benches::rounds::Rounds;
use fmd_benches::service::Monitored;
use fmd_benches::work::{Kind, Works, path};
use fmd_benches::{Failure, rounds_of};

const TIMES: [Duration; 5] = [
    Duration::ZERO,
    Duration::from_micros(100),
    Duration::from_millis(1),
    Duration::from_millis(2),
    Duration::from_millis(20),
];
/// The length of the handler whose CPU time is looked at.
const WAIT: Duration = Duration::from_millis(2);
const ROUNDS: usize = 30;
const ROUND: Duration = Duration::from_millis(60);
/// A round of the service's own CPU time.
const CPU_ROUND: Duration = Duration::from_millis(200);
/// One of the monitor's threads, as long as it takes for all that they do to happen some times, and the rest after it in which they do what it has left
/// them: profiles are put off the longest, for five seconds, and until the next round of upkeep.
const OWN_ROUNDS: usize = 3;
const OWN_ROUND: Duration = Duration::from_secs(20);
const REST: Duration = Duration::from_secs(8);
/// One worker, so that the client has a core to itself.
const WORKERS: usize = 1;
const CONNECTIONS: usize = 4;
const CONNECTIONS_WAITING: usize = 32;

/// `none` and `fmd level 3`.
type Servers = [SocketAddr; 2];

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    let level_3 = Monitored::start(Level::Profiler, |config| config)?;
    let works = Works::new()?;
    let (fmd, of_none, of_fmd) = (level_3.fmd.clone(), Arc::clone(&works), works);
    let none = HttpServer::new(move || {
        let works = Arc::clone(&of_none);
        App::new().configure(move |config| works.routes(&TIMES, config))
    });
    let monitored = HttpServer::new(move || {
        let works = Arc::clone(&of_fmd);
        App::new().configure(move |config| works.routes(&TIMES, config)).wrap(fmd.clone())
    });
    let none = none.workers(WORKERS).disable_signals().bind(("127.0.0.1", 0))?;
    let monitored = monitored.workers(WORKERS).disable_signals().bind(("127.0.0.1", 0))?;
    let servers = [none.addrs()[0], monitored.addrs()[0]];
    actix_web::rt::spawn(none.run());
    actix_web::rt::spawn(monitored.run());

    println!("cargo bench -p fmd-benches --bench level3");
    if !std::env::args().any(|argument| argument == "time") {
        throughputs(servers).await?;
    }

    let service = on_a_thread(move || cpu_per_request(servers)).await?;
    let own = on_a_thread(move || own_cpu_per_request(servers[1])).await?;
    let (none, ratio) = (service.of(0).median(), service.ratios(1).median());
    println!(
        "README: CPU time of a request that sleeps {WAIT:?}: {none:.1} µs without fmd; with it {ratio:.3} times that, and {:.3} times with the \
         {own:.1} µs that its own threads take",
        ratio + own / none
    );
    let profiler = level_3.fmd.monitor().profiler_status();
    println!(
        "{} stacks on the CPU, {} blocked, {} late, {} missed, period {:.1} ms",
        profiler.cpu_samples, profiler.blocked_samples, profiler.late, profiler.missed, profiler.period_ms
    );
    Ok(())
}

/// Throughput of all kinds of handlers.
async fn throughputs(servers: Servers) -> Result<(), Failure> {
    println!(
        "{ROUNDS} rounds of {ROUND:?} each, {WORKERS} worker, {CONNECTIONS} connections; ratio = throughput to that without fmd in the \
         same round\n"
    );
    println!(
        "{:8} {:>8} {:>14} {:>14} {:>12} {:>12}",
        "handler", "ms", "requests/s", "ratio, median", "ratio, p10", "ratio, p90"
    );
    let mut line = Vec::new();
    for kind in Kind::ALL {
        for time in TIMES.into_iter().filter(|time| *time != WAIT) {
            let rounds = on_a_thread(move || throughput(servers, kind, time)).await?;
            let ratio = rounds.ratios(1);
            let [median, low, high] = [0.5, 0.1, 0.9].map(|q| ratio.quantile(q));
            let ms = time.as_secs_f64() * 1e3;
            println!("{kind:8} {ms:>8} {:>14.0} {median:>14.3} {low:>12.3} {high:>12.3}", rounds.of(0).median());
            line.push((kind, ms, median));
        }
    }
    let least = |kind| {
        let long = line.iter().filter(|(of, ms, _)| *of == kind && *ms >= 1.0);
        long.map(|(.., ratio)| *ratio).fold(f64::INFINITY, f64::min)
    };
    let least = Kind::ALL.map(|kind| format!("{kind} {:.3}", least(kind)));
    println!("README: throughput kept on handlers of 1 ms and more, the least of both: {}", least.join(", "));
    println!("The original, by its own figures: 0.51 to 0.61 on computing, 0.41 to 0.49 on files.\n");
    Ok(())
}

async fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let done = actix_web::rt::task::spawn_blocking(|| work().map_err(|error| error.to_string())).await?;
    Ok(done?)
}

fn throughput(servers: Servers, kind: Kind, time: Duration) -> Result<Rounds, Failure> {
    let path = path(kind, time);
    let mut rounds = Rounds::new(["none", "fmd level 3"]);
    for round in 0..rounds_of(ROUNDS) {
        for turn in 0..servers.len() {
            let contestant = rounds.whose_turn(round, turn);
            rounds.add(contestant, requests_per_second(servers[contestant], &path, CONNECTIONS, ROUND)?);
        }
    }
    Ok(rounds)
}

/// Microseconds of CPU time that a request takes of the service's threads which mostly waits.
fn cpu_per_request(servers: Servers) -> Result<Rounds, Failure> {
    let path = path(Kind::Sleep, WAIT);
    let mut rounds = Rounds::new(["none", "fmd level 3"]);
    for round in 0..rounds_of(ROUNDS) {
        for turn in 0..servers.len() {
            let contestant = rounds.whose_turn(round, turn);
            let before = (cpu()?, thread_cpu()?, cpu_of_threads("fmd-")?);
            let rate = requests_per_second(servers[contestant], &path, CONNECTIONS_WAITING, CPU_ROUND)?;
            let others = (thread_cpu()? - before.1) + (cpu_of_threads("fmd-")? - before.2);
            let spent = (cpu()? - before.0).saturating_sub(others);
            rounds.add(contestant, micros_each(spent, rate, CPU_ROUND));
        }
    }
    Ok(rounds)
}

/// Microseconds of CPU time that the monitor's own threads take for such a request, at the median.
fn own_cpu_per_request(monitored: SocketAddr) -> Result<f64, Failure> {
    let path = path(Kind::Sleep, WAIT);
    let mut rounds = Rounds::new(["fmd's own threads"]);
    for _ in 0..rounds_of(OWN_ROUNDS) {
        let before = cpu_of_threads("fmd-")?;
        let rate = requests_per_second(monitored, &path, CONNECTIONS_WAITING, OWN_ROUND)?;
        std::thread::sleep(REST);
        rounds.add(0, micros_each(cpu_of_threads("fmd-")? - before, rate, OWN_ROUND));
    }
    Ok(rounds.of(0).median())
}

fn micros_each(time: Duration, rate: f64, length: Duration) -> f64 {
    time.as_secs_f64() * 1e6 / (rate * length.as_secs_f64())
}
