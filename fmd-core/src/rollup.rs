//! Rollups: what all requests of one kind within one stretch of time were like together.

use std::collections::HashMap;
use std::time::Duration;

use crate::endpoint::EndpointIndex;
use crate::histogram::Histogram;
use crate::measurement::{Measurement, Outcome, VersionIndex};

/// The stretches of time that rollups are kept for, in seconds, from fine to coarse. Each divides the next, so that any
/// range is covered by few rows: coarse ones in its middle, fine ones at its ends.
pub(crate) const RESOLUTIONS: [i64; 4] = [60, 600, 3_600, 86_400];

/// Which requests a rollup counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct RollupKey {
    /// The endpoint; `None` counts all of them, for charts of the whole service.
    pub(crate) endpoint: Option<EndpointIndex>,
    pub(crate) version: VersionIndex,
    /// Start of the minute in which the request ended, Unix seconds.
    pub(crate) minute: i64,
    /// 0 where there was no response.
    pub(crate) status: u16,
    pub(crate) outcome: Outcome,
}

/// What they were like.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Rollup {
    pub(crate) hits: u64,
    pub(crate) latency_sum: Duration,
    pub(crate) latency_max: Duration,
    pub(crate) latencies: Histogram,
}

impl Rollup {
    /// Counts one request. What the client abandoned says nothing about latency.
    pub(crate) fn record(&mut self, latency: Option<Duration>) {
        self.hits += 1;
        if let Some(latency) = latency {
            self.latency_sum = self.latency_sum.saturating_add(latency);
            self.latency_max = self.latency_max.max(latency);
            self.latencies.record(latency);
        }
    }

    pub(crate) fn merge(&mut self, other: &Rollup) {
        self.hits += other.hits;
        self.latency_sum = self.latency_sum.saturating_add(other.latency_sum);
        self.latency_max = self.latency_max.max(other.latency_max);
        self.latencies.merge(&other.latencies);
    }
}

/// The rollups of what was recorded since they were last taken.
#[derive(Debug, Default)]
pub(crate) struct Rollups(HashMap<RollupKey, Rollup>);

impl Rollups {
    /// Counts a request that ended at `ended` (Unix microseconds).
    pub(crate) fn record(&mut self, measurement: &Measurement, ended: i64) {
        let key = RollupKey {
            endpoint: Some(measurement.endpoint),
            version: measurement.version,
            minute: ended.div_euclid(60_000_000) * 60,
            status: measurement.status.unwrap_or(0),
            outcome: measurement.outcome,
        };
        let told = matches!(measurement.outcome, Outcome::Completed | Outcome::Panicked);
        self.0.entry(key).or_default().record(told.then(|| measurement.latency()));
    }

    /// Takes everything, with the sums over all endpoints added.
    pub(crate) fn take(&mut self) -> Vec<(RollupKey, Rollup)> {
        let mut whole: HashMap<RollupKey, Rollup> = HashMap::new();
        let mut rollups: Vec<_> = self.0.drain().collect();
        for (key, rollup) in &rollups {
            whole.entry(RollupKey { endpoint: None, ..*key }).or_default().merge(rollup);
        }
        rollups.extend(whole);
        rollups.sort_unstable_by_key(|(key, _)| *key);
        rollups
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measurement::{Began, Exchange, Protocol};

    fn measurement(endpoint: u32, outcome: Outcome, millis: u64) -> Measurement {
        Measurement {
            endpoint: EndpointIndex(endpoint),
            version: VersionIndex(0),
            began: Began::UnixMicros(0),
            head: Duration::from_millis(millis),
            duration: Duration::from_millis(millis),
            status: (outcome == Outcome::Completed).then_some(200),
            outcome,
            exchange: Exchange::Sized,
            protocol: Protocol::Http11,
            bytes: 0,
            ip: None,
            group: None,
        }
    }

    #[test]
    fn the_whole_service_is_the_sum_of_its_endpoints() {
        let mut rollups = Rollups::default();
        rollups.record(&measurement(0, Outcome::Completed, 10), 59_999_999);
        rollups.record(&measurement(1, Outcome::Completed, 30), 59_999_999);
        rollups.record(&measurement(1, Outcome::Completed, 30), 60_000_000);
        let taken = rollups.take();
        let whole: Vec<_> = taken.iter().filter(|(key, _)| key.endpoint.is_none()).collect();
        assert_eq!(whole.iter().map(|(key, rollup)| (key.minute, rollup.hits)).collect::<Vec<_>>(), [(0, 2), (60, 1)]);
        assert_eq!(whole[0].1.latency_sum, Duration::from_millis(40));
        assert!(rollups.take().is_empty());
    }

    #[test]
    fn what_the_client_abandoned_counts_as_a_hit_without_a_latency() {
        let mut rollups = Rollups::default();
        rollups.record(&measurement(0, Outcome::Cancelled, 10), 0);
        let (_, rollup) = &rollups.take()[0];
        assert_eq!((rollup.hits, rollup.latencies.count()), (1, 0));
    }
}
