//! How often a middleware asks for memory in each request, in process.
//!
//! `cargo bench -p fmd-benches --bench allocations`

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

use allocation_counter::{AllocationInfo, measure};
use fmd_benches::Failure;
use fmd_benches::variant::{Variant, all_with_subscriber, all_without_subscriber, requests_like_a_browser};

const REQUESTS: usize = 10_000;
/// First requests, which find every table empty.
const UNCOUNTED: usize = 1_000;

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    println!("cargo bench -p fmd-benches --bench allocations");
    println!(
        "{REQUESTS} requests per variant; the figures are per request, on the worker's thread, beyond those of `none`\n"
    );
    println!("{:32} {:>12} {:>12}", "middleware", "allocations", "bytes");
    compare(&all_without_subscriber().await?).await;
    compare(&all_with_subscriber().await?).await;
    Ok(())
}

async fn compare(variants: &[Variant]) {
    let mut baseline = None;
    for variant in variants {
        variant.answer(requests_like_a_browser(UNCOUNTED)).await;
        let used = of_requests(variant);
        let without = *baseline.get_or_insert(used);
        let beyond = |mine: u64, theirs: u64| (mine as f64 - theirs as f64) / REQUESTS as f64;
        let (count, bytes) =
            (beyond(used.count_total, without.count_total), beyond(used.bytes_total, without.bytes_total));
        println!("{:32} {count:>12.2} {bytes:>12.0}", variant.name());
    }
}

/// What answering [`REQUESTS`] takes. The service never waits, so polling it once is enough.
fn of_requests(variant: &Variant) -> AllocationInfo {
    let requests = requests_like_a_browser(REQUESTS);
    let mut answered = pin!(variant.answer(requests));
    let mut finished = false;
    let used = measure(|| finished = answered.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready());
    assert!(finished, "the service under measurement waits for something");
    used
}
