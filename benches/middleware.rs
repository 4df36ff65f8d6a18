//! What a middleware adds to each request, in process.
//!
//! `cargo bench -p fmd-benches --bench middleware`; with `-- "fmd level 1"` only that beside `none`

use std::time::Duration;

use fmd_benches::rounds::Rounds;
use fmd_benches::variant::{Variant, all_with_subscriber, all_without_subscriber};
use fmd_benches::{Failure, rounds_of};

const ROUNDS: usize = 3_000;
const REQUESTS_PER_BATCH: usize = 100;
/// Between two rounds, so that the recorders keep up: what they cost is another bench's figure.
const PAUSE: Duration = Duration::from_millis(2);

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    println!("cargo bench -p fmd-benches --bench middleware");
    println!(
        "{ROUNDS} rounds, in each a batch of {REQUESTS_PER_BATCH} requests per variant; the figures are per request,"
    );
    println!(
        "added = difference to `none` in the same round, times = how many times as long as `none` in the same round\n"
    );
    println!("{:32} {:>10} {:>14} {:>14} {:>7}", "middleware", "median ns", "added, median", "added, p99", "times");
    compare(&chosen(all_without_subscriber().await?)).await;
    println!();
    compare(&chosen(all_with_subscriber().await?)).await;
    Ok(())
}

/// Those that the command names, after their baseline; all of them where it names none.
fn chosen(variants: Vec<Variant>) -> Vec<Variant> {
    let named: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let is_chosen = |variant: &Variant| named.is_empty() || named.iter().any(|name| name == variant.name());
    let numbered = variants.into_iter().enumerate();
    numbered.filter(|(n, variant)| *n == 0 || is_chosen(variant)).map(|(_, variant)| variant).collect()
}

async fn compare(variants: &[Variant]) {
    let mut rounds = Rounds::new(variants.iter().map(Variant::name));
    for round in 0..rounds_of(ROUNDS) {
        for turn in 0..variants.len() {
            let contestant = rounds.whose_turn(round, turn);
            rounds.add(contestant, variants[contestant].nanos_per_request(REQUESTS_PER_BATCH).await);
        }
        std::thread::sleep(PAUSE);
    }
    let mut line = Vec::new();
    for (contestant, variant) in variants.iter().enumerate() {
        let (median, added) = (rounds.of(contestant).median(), rounds.differences(contestant));
        print!("{:32} {median:>10.0}", variant.name());
        if contestant == 0 {
            println!(" {:>14} {:>14} {:>7}", "-", "-", "-");
            continue;
        }
        let times = rounds.ratios(contestant).median();
        println!(" {:>14.0} {:>14.0} {times:>7.2}", added.median(), added.quantile(0.99));
        line.push(format!("{} {:.0} ns", variant.name(), added.median()));
        let dropped = variant.dropped().await;
        if dropped > 0 {
            println!(
                "  ({dropped} measurements dropped: the queue was full, so this is not the figure of a service that is kept up with)"
            );
        }
    }
    println!("README: added to a request of {:.0} ns: {}", rounds.of(0).median(), line.join(", "));
}
