//! What each endpoint's requests were like since the start of the process: figures that only grow, for tools that poll them.
//!
//! Only the recorder writes them, so it needs neither lock nor read-modify-write, and whoever polls never keeps it waiting.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use crate::measurement::{Measurement, Outcome};

/// Upper bounds of the latencies told apart, those that Prometheus' libraries have by default and one shorter, for a Rust handler
/// often takes less than their shortest. What takes longer than the last is counted above all of them.
pub(crate) const BOUNDS: [Duration; 13] = [
    Duration::from_millis(1),
    Duration::from_micros(2_500),
    Duration::from_millis(5),
    Duration::from_millis(10),
    Duration::from_millis(25),
    Duration::from_millis(50),
    Duration::from_millis(100),
    Duration::from_millis(250),
    Duration::from_millis(500),
    Duration::from_secs(1),
    Duration::from_millis(2_500),
    Duration::from_secs(5),
    Duration::from_secs(10),
];

/// How requests end: by the class of the status, or by what kept them from having been answered.
pub(crate) const RESULTS: [&str; 9] = ["1xx", "2xx", "3xx", "4xx", "5xx", "other", "cancelled", "aborted", "panicked"];

/// One endpoint's requests since the start of the process.
#[derive(Debug, Default)]
pub(crate) struct Totals {
    results: [AtomicU64; RESULTS.len()],
    /// How many latencies lie at or below each bound and above the one before; those above all bounds last.
    latencies: [AtomicU64; BOUNDS.len() + 1],
    latency_nanos: AtomicU64,
}

/// [`Totals`] at one moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct TotalsNow {
    pub(crate) results: [u64; RESULTS.len()],
    pub(crate) latencies: [u64; BOUNDS.len() + 1],
    pub(crate) latency_nanos: u64,
}

impl Totals {
    /// Counts one request; to be called by one thread only. What the client abandoned says nothing about latency.
    pub(crate) fn record(&self, measurement: &Measurement) {
        add(&self.results[result_of(measurement)], 1);
        if matches!(measurement.outcome, Outcome::Completed | Outcome::Panicked) {
            let latency = measurement.latency();
            add(&self.latencies[BOUNDS.partition_point(|bound| *bound < latency)], 1);
            add(&self.latency_nanos, u64::try_from(latency.as_nanos()).unwrap_or(u64::MAX));
        }
    }

    pub(crate) fn now(&self) -> TotalsNow {
        TotalsNow {
            results: std::array::from_fn(|n| self.results[n].load(Relaxed)),
            latencies: std::array::from_fn(|n| self.latencies[n].load(Relaxed)),
            latency_nanos: self.latency_nanos.load(Relaxed),
        }
    }
}

impl TotalsNow {
    pub(crate) fn merge(&mut self, other: &TotalsNow) {
        self.results.iter_mut().zip(other.results).for_each(|(mine, theirs)| *mine += theirs);
        self.latencies.iter_mut().zip(other.latencies).for_each(|(mine, theirs)| *mine += theirs);
        self.latency_nanos = self.latency_nanos.wrapping_add(other.latency_nanos);
    }
}

fn result_of(measurement: &Measurement) -> usize {
    match (measurement.outcome, measurement.status) {
        (Outcome::Completed, Some(status @ 100..=599)) => usize::from(status / 100) - 1,
        (Outcome::Completed, _) => 5,
        (Outcome::Cancelled, _) => 6,
        (Outcome::Aborted, _) => 7,
        (Outcome::Panicked, _) => 8,
    }
}

fn add(counter: &AtomicU64, n: u64) {
    counter.store(counter.load(Relaxed).wrapping_add(n), Relaxed);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::EndpointIndex;
    use crate::measurement::{Began, Exchange, Protocol, VersionIndex};

    fn recorded(outcome: Outcome, status: Option<u16>, duration: Duration) -> TotalsNow {
        let totals = Totals::default();
        totals.record(&Measurement {
            endpoint: EndpointIndex(0),
            version: VersionIndex(0),
            began: Began::UnixMicros(0),
            head: duration,
            duration,
            status,
            outcome,
            exchange: Exchange::Sized,
            protocol: Protocol::Http11,
            bytes: 0,
            ip: None,
            group: None,
            profile: None,
            notes: None,
            outlier: None,
        });
        totals.now()
    }

    fn result(outcome: Outcome, status: Option<u16>) -> &'static str {
        let totals = recorded(outcome, status, Duration::ZERO);
        let counted: Vec<_> = RESULTS.iter().zip(totals.results).filter(|(_, n)| *n > 0).collect();
        assert_eq!(counted.len(), 1);
        counted[0].0
    }

    #[test]
    fn a_request_counts_under_the_class_of_its_status_or_under_what_broke_it_off() {
        assert_eq!(result(Outcome::Completed, Some(101)), "1xx");
        assert_eq!(result(Outcome::Completed, Some(204)), "2xx");
        assert_eq!(result(Outcome::Completed, Some(599)), "5xx");
        assert_eq!(result(Outcome::Completed, Some(999)), "other");
        assert_eq!(result(Outcome::Completed, None), "other");
        assert_eq!(result(Outcome::Cancelled, None), "cancelled");
        assert_eq!(result(Outcome::Aborted, Some(200)), "aborted");
        assert_eq!(result(Outcome::Panicked, None), "panicked");
    }

    #[test]
    fn a_latency_counts_at_the_first_bound_that_it_does_not_exceed() {
        let bucket = |latency| {
            let totals = recorded(Outcome::Completed, Some(200), latency);
            totals.latencies.iter().position(|n| *n == 1).unwrap()
        };
        assert_eq!(bucket(Duration::ZERO), 0);
        assert_eq!(bucket(Duration::from_millis(1)), 0);
        assert_eq!(bucket(Duration::from_millis(1) + Duration::from_nanos(1)), 1);
        assert_eq!(bucket(Duration::from_secs(10)), BOUNDS.len() - 1);
        assert_eq!(bucket(Duration::MAX), BOUNDS.len());
    }

    #[test]
    fn what_the_client_abandoned_has_no_latency() {
        let totals = recorded(Outcome::Aborted, Some(200), Duration::from_secs(1));
        assert_eq!((totals.latencies.iter().sum::<u64>(), totals.latency_nanos), (0, 0));
    }
}
