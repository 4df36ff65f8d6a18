//! How many requests a server answers with and without a middleware, over loopback.
//!
//! `cargo bench -p fmd-benches --bench throughput`

use std::net::SocketAddr;
use std::time::Duration;

use actix_web::HttpServer;
use actix_web_prom::PrometheusMetricsBuilder;
use fmd_actix::Level;
use fmd_benches::client::requests_per_second;
use fmd_benches::process::cpu;
use fmd_benches::rounds::Rounds;
use fmd_benches::service::{Monitored, PATH, app};
use fmd_benches::{Failure, rounds_of};

const ROUNDS: usize = 31;
const ROUND: Duration = Duration::from_secs(1);
/// Longest wait for a recorder to have written its round, before the next contestant's.
const REST: Duration = Duration::from_millis(1_500);
const WORKERS: usize = 2;
const CONNECTIONS: usize = 32;

/// Starts a server on a free port with `$wrap` around its app, on the runtime that this is called on; gives its address.
macro_rules! serve {
    (|$app:ident| $wrapped:expr) => {{
        let server = HttpServer::new(move || {
            let $app = app();
            $wrapped
        });
        let server = server.workers(WORKERS).disable_signals().bind(("127.0.0.1", 0))?;
        let address = server.addrs()[0];
        actix_web::rt::spawn(server.run());
        address
    }};
}

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    let level_1 = Monitored::start(Level::Performance, |config| config)?;
    let fmd = level_1.fmd.clone();
    let metrics =
        PrometheusMetricsBuilder::new("api").endpoint("/metrics").build().map_err(|error| error.to_string())?;
    let servers = [
        ("none", serve!(|app| app)),
        ("fmd level 1", serve!(|app| app.wrap(fmd.clone()))),
        ("actix-web-prom", serve!(|app| app.wrap(metrics.clone()))),
    ];
    let turns = actix_web::rt::task::spawn_blocking(move || take_turns(&servers).map_err(|error| error.to_string()));
    let (rounds, cpus) = turns.await??;

    println!("cargo bench -p fmd-benches --bench throughput");
    println!(
        "{ROUNDS} rounds of {ROUND:?}, {WORKERS} workers, {CONNECTIONS} connections; ratio = to `none` in the same round\n"
    );
    println!(
        "{:20} {:>14} {:>14} {:>14} {:>14} {:>14} {:>10}",
        "middleware", "requests/s", "ratio, median", "ratio, p10", "ratio, p90", "CPU ns/request", "ratio"
    );
    for (contestant, name) in rounds.names().iter().enumerate() {
        let (rate, ratio) = (rounds.of(contestant).median(), rounds.ratios(contestant));
        let [median, low, high] = [0.5, 0.1, 0.9].map(|q| ratio.quantile(q));
        let (cpu, cpu_ratio) = (cpus.of(contestant).median(), cpus.ratios(contestant).median());
        println!("{name:20} {rate:>14.0} {median:>14.3} {low:>14.3} {high:>14.3} {cpu:>14.0} {cpu_ratio:>10.3}");
    }
    let health = level_1.fmd.monitor().health().await;
    println!(
        "fmd recorded {} requests, dropped {} before and {} after they were counted, and used {:.0} ms of CPU for it",
        health.recorded,
        health.dropped,
        health.dropped_rows,
        health.own_cpu_ms.unwrap_or(f64::NAN)
    );
    println!(
        "README: hello world keeps {:.3} of its throughput with fmd at level 1, {:.3} with actix-web-prom",
        rounds.ratios(1).median(),
        rounds.ratios(2).median()
    );
    Ok(())
}

/// Requests per second, and the whole process's CPU time for each in nanoseconds, with what is done after the round.
fn take_turns(servers: &[(&'static str, SocketAddr)]) -> Result<(Rounds, Rounds), Failure> {
    let [mut rates, mut cpus] = [(); 2].map(|()| Rounds::new(servers.iter().map(|(name, _)| *name)));
    for round in 0..rounds_of(ROUNDS) {
        for turn in 0..servers.len() {
            let contestant = rates.whose_turn(round, turn);
            let before = cpu()?;
            let rate = requests_per_second(servers[contestant].1, PATH, CONNECTIONS, ROUND)?;
            std::thread::sleep(REST);
            rates.add(contestant, rate);
            cpus.add(contestant, (cpu()? - before).as_secs_f64() * 1e9 / (rate * ROUND.as_secs_f64()));
        }
    }
    Ok((rates, cpus))
}
