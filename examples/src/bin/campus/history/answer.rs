//! What a request of the past was answered, and how long that took.

use std::f64::consts::TAU;
use std::time::Duration;

use fastrand::Rng;
use fmd_core::endpoint::EndpointKey;
use fmd_core::measurement::{Exchange, Outcome};

use super::version::slowdown;
use crate::visitor::Errand;

/// How much more than the median the slowest requests take; one in [`SLOW_ONE_IN`] is so slow.
const SLOW_FACTOR: std::ops::Range<f64> = 8.0..14.0;
const SLOW_ONE_IN: u32 = 150;
/// How likely a request fails with 502 while the library is down.
const OUTAGE_PERCENT: u32 = 70;
const REFUSED: Duration = Duration::from_micros(700);

pub struct Answer {
    pub status: Option<u16>,
    pub outcome: Outcome,
    pub exchange: Exchange,
    pub head: Duration,
    pub duration: Duration,
    pub bytes: u64,
}

pub fn endpoint(errand: Errand) -> EndpointKey {
    match errand {
        Errand::Hello => EndpointKey::new("GET", "/hello"),
        Errand::Student => EndpointKey::new("GET", "/students/{id}"),
        Errand::MyClass => EndpointKey::new("GET", "/my_class"),
        Errand::Roster => EndpointKey::new("GET", "/roster"),
        Errand::Upstream => EndpointKey::new("GET", "/upstream"),
        Errand::Grade => EndpointKey::new("POST", "/grades"),
        Errand::Flaky => EndpointKey::new("GET", "/flaky"),
        Errand::Report => EndpointKey::new("GET", "/report"),
        Errand::Export => EndpointKey::new("GET", "/export"),
        Errand::Scan => EndpointKey::unmatched(),
    }
}

/// The answer to an errand by `VERSIONS[release]`.
pub fn to(errand: Errand, release: usize, library_down: bool, rng: &mut Rng) -> Answer {
    let usual = usual(errand);
    let slow = if rng.u32(..SLOW_ONE_IN) == 0 { between(SLOW_FACTOR, rng) } else { 1.0 };
    let median_ms = usual.median_ms * slowdown(errand, release) * slow;
    let duration = Duration::from_secs_f64(log_normal(median_ms, usual.spread, rng) / 1e3);
    let bytes = log_normal(usual.bytes, usual.bytes_spread, rng) as u64;
    let answered = |status| Answer {
        status: Some(status),
        outcome: Outcome::Completed,
        exchange: Exchange::Sized,
        head: duration,
        duration,
        bytes,
    };
    let refused =
        |status| Answer { bytes: 40, duration: duration.min(REFUSED), head: duration.min(REFUSED), ..answered(status) };
    let percent = rng.u32(..100);
    match errand {
        Errand::Student | Errand::MyClass if percent < 2 => refused(404),
        Errand::Grade if percent < 6 => refused(400),
        Errand::Grade => Answer { bytes: 0, ..answered(201) },
        Errand::Upstream if library_down && percent < OUTAGE_PERCENT => refused(502),
        Errand::Upstream if percent >= 96 => left_after(Duration::from_millis(rng.u64(3..=15)).min(duration)),
        Errand::Flaky if percent == 0 => Answer { status: None, outcome: Outcome::Panicked, bytes: 0, ..answered(500) },
        Errand::Flaky if percent < 6 => refused(400),
        Errand::Flaky if percent < 11 => refused(500),
        Errand::Export => {
            let outcome = if percent == 0 { Outcome::Aborted } else { Outcome::Completed };
            Answer { outcome, exchange: Exchange::Streamed, head: duration.mul_f64(0.6), ..answered(200) }
        }
        Errand::Scan => Answer { bytes: 0, ..answered(404) },
        _ => answered(200),
    }
}

fn left_after(duration: Duration) -> Answer {
    let outcome = Outcome::Cancelled;
    Answer { status: None, outcome, exchange: Exchange::Sized, head: duration, duration, bytes: 0 }
}

/// What an answer is like when nothing goes wrong, in the first version.
struct Usual {
    median_ms: f64,
    /// Standard deviation of the duration's logarithm.
    spread: f64,
    /// Median.
    bytes: f64,
    bytes_spread: f64,
}

fn usual(errand: Errand) -> Usual {
    let (median_ms, spread, bytes, bytes_spread) = match errand {
        Errand::Hello => (0.03, 0.3, 12.0, 0.1),
        Errand::Student => (0.18, 0.3, 80.0, 0.2),
        Errand::MyClass => (0.2, 0.3, 370.0, 0.1),
        Errand::Roster => (0.3, 0.3, 4_500.0, 0.15),
        Errand::Upstream => (49.0, 0.35, 27.0, 0.02),
        Errand::Grade => (0.25, 0.4, 0.0, 0.0),
        Errand::Flaky => (0.02, 0.3, 10.0, 0.2),
        Errand::Report => (13.0, 0.15, 4_600.0, 0.01),
        Errand::Export => (3.0, 0.3, 40_193.0, 0.0),
        Errand::Scan => (0.02, 0.3, 0.0, 0.0),
    };
    Usual { median_ms, spread, bytes, bytes_spread }
}

/// A draw from the log-normal distribution, its normal part by Box and Muller.
fn log_normal(median: f64, spread: f64, rng: &mut Rng) -> f64 {
    let normal = (-2.0 * (1.0 - rng.f64()).ln()).sqrt() * (TAU * rng.f64()).cos();
    median * (spread * normal).exp()
}

fn between(range: std::ops::Range<f64>, rng: &mut Rng) -> f64 {
    range.start + (range.end - range.start) * rng.f64()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_the_draws_lie_below_the_median_and_a_sixth_a_spread_above_it() {
        let mut rng = Rng::with_seed(4);
        let draws: Vec<f64> = (0..50_000).map(|_| log_normal(20.0, 0.5, &mut rng)).collect();
        let share_below = |limit: f64| draws.iter().filter(|&&draw| draw < limit).count() as f64 / draws.len() as f64;
        assert!((share_below(20.0) - 0.5).abs() < 0.01);
        assert!((share_below(20.0 * 0.5f64.exp()) - 0.841).abs() < 0.01);
    }

    #[test]
    fn nobody_gets_an_answer_from_a_library_that_is_down_more_often_than_not() {
        let mut rng = Rng::with_seed(5);
        let failed = (0..1_000).filter(|_| to(Errand::Upstream, 0, true, &mut rng).status == Some(502)).count();
        assert!((600..800).contains(&failed), "{failed} of 1000");
    }
}
