//! By how much being an outlier lengthens a request: its facts are gathered and its profile is kept, in process. Beside it, by how much two
//! services of the same kind differ in the same rounds, which is what the machine adds to any such difference.
//!
//! `cargo bench -p fmd-benches --bench outlier`

use std::time::{Duration, Instant};

use fmd_actix::Level;
use fmd_benches::rounds::Rounds;
use fmd_benches::variant::{Variant, fmd, requests_with_headers};
use fmd_benches::{Failure, rounds_of};

const ROUNDS: usize = 80;
/// Before each request, since no more than five outliers of an endpoint are kept in a second, and each has its turn after two others.
const PAUSE: Duration = Duration::from_millis(70);
/// What a browser behind a proxy sends.
const HEADERS: usize = 24;
const TO_WARM_UP: usize = 200;

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    println!("cargo bench -p fmd-benches --bench outlier");
    println!(
        "{ROUNDS} rounds, in each one request with {HEADERS} headers per variant, each {PAUSE:?} after the last\n"
    );
    let variants = [
        fmd("ordinary", Level::Outliers).await?,
        fmd("an outlier", Level::Outliers).await?,
        fmd("ordinary, too", Level::Outliers).await?,
    ];
    for variant in &variants {
        variant.answer(requests_with_headers(TO_WARM_UP, HEADERS)).await;
    }
    let limits = [Duration::from_secs(3_600), Duration::from_nanos(1), Duration::from_secs(3_600)];
    for (variant, limit) in variants.iter().zip(limits) {
        set_limit(variant, limit).await?;
    }
    let mut rounds = Rounds::new(variants.iter().map(Variant::name));
    for round in 0..rounds_of(ROUNDS) {
        for turn in 0..variants.len() {
            // Before each, or whoever comes first in a round finds the caches colder than the others do.
            std::thread::sleep(PAUSE);
            let contestant = rounds.whose_turn(round, turn);
            let request = requests_with_headers(1, HEADERS);
            let began = Instant::now();
            variants[contestant].answer(request).await;
            rounds.add(contestant, began.elapsed().as_nanos() as f64);
        }
    }
    for (n, variant) in variants.iter().enumerate() {
        let (name, times) = (variant.name(), rounds.of(n));
        println!("{name:13} {:>9.0} ns, 90 % below {:>9.0} ns", times.median(), times.quantile(0.9));
    }
    let [added, by_chance] = [1, 2].map(|n| rounds.differences(n));
    println!(
        "README: an outlier is lengthened by {:.1} µs, 90 % by less than {:.1} µs; two ordinary ones differ by {:.1} µs, 90 % by less than {:.1} µs",
        added.median() / 1e3,
        added.quantile(0.9) / 1e3,
        by_chance.median() / 1e3,
        by_chance.quantile(0.9) / 1e3
    );
    Ok(())
}

/// Sets the threshold of the one route's endpoint, once it has been stored.
async fn set_limit(variant: &Variant, limit: Duration) -> Result<(), Failure> {
    let monitor = variant.monitor().ok_or("a variant without a monitor")?;
    for _ in 0..100 {
        std::thread::sleep(Duration::from_millis(100));
        for id in 1..=2 {
            if monitor.set_outlier_after(id, Some(limit)).await.is_ok_and(|endpoint| endpoint.method == "GET") {
                return Ok(());
            }
        }
    }
    Err("the endpoint was not stored".into())
}
