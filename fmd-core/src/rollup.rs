//! Rollups: what all requests of one kind within one stretch of time were like together.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::time::Duration;

use foldhash::fast::RandomState;

use crate::endpoint::EndpointIndex;
use crate::histogram::CompactHistogram;
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
    pub(crate) latencies: CompactHistogram,
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

/// Bytes that rollups may take while the database fails, besides those of the latest minute.
const MOST_BYTES: usize = 4 << 20;
/// Bytes for each rollup besides its latencies: a hash table is on average half empty, and each allocation has a header.
const BYTES_OF_ONE: usize = 2 * size_of::<(RollupKey, Box<Rollup>)>() + size_of::<Rollup>() + 32;

/// The rollups of what was recorded since they were last taken.
#[derive(Debug, Default)]
pub(crate) struct Rollups {
    /// In boxes: the table is up to half empty, and while it grows there are two.
    by_key: HashMap<RollupKey, Box<Rollup>, RandomState>,
    bytes: usize,
}

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
        let rollup = match self.by_key.entry(key) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                self.bytes += BYTES_OF_ONE;
                entry.insert(Box::default())
            }
        };
        let before = rollup.latencies.bytes();
        rollup.record(told.then(|| measurement.latency()));
        // The form that it takes with this latency may be the smaller one.
        self.bytes = self.bytes + rollup.latencies.bytes() - before;
    }

    /// Bytes of memory that they take.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Keeps within bounds what could not be written for long: first what is older than the latest minute is counted at
    /// the start of its ten minutes, hour or day, so that nothing is lost but the minute; then the oldest go. Returns how many
    /// requests went.
    pub(crate) fn make_room(&mut self) -> usize {
        if self.bytes <= MOST_BYTES {
            return 0;
        }
        // Half of it is freed, so that it is not done anew with each request that comes.
        for &stretch in &RESOLUTIONS[1..] {
            self.coarsen(stretch);
            if self.bytes <= MOST_BYTES / 2 {
                return 0;
            }
        }
        let latest = self.by_key.keys().map(|key| key.minute).max();
        let mut dropped = 0;
        while self.bytes > MOST_BYTES / 2
            && let Some(oldest) = self.by_key.keys().map(|key| key.minute).min()
            && Some(oldest) < latest
        {
            let gone =
                self.by_key.extract_if(|key, _| key.minute == oldest).map(|(_, rollup)| rollup.hits).sum::<u64>();
            dropped += gone as usize;
            self.bytes = self.by_key.values().map(|rollup| bytes_of(rollup)).sum();
        }
        dropped
    }

    fn coarsen(&mut self, stretch: i64) {
        let start = |minute: i64| minute.div_euclid(stretch) * stretch;
        let latest = self.by_key.keys().map(|key| key.minute).max().unwrap_or(0);
        for (key, rollup) in std::mem::take(&mut self.by_key) {
            let minute = if key.minute < latest { start(key.minute) } else { key.minute };
            self.by_key.entry(RollupKey { minute, ..key }).or_default().merge(&rollup);
        }
        self.by_key.values_mut().for_each(|rollup| rollup.latencies.shrink());
        self.bytes = self.by_key.values().map(|rollup| bytes_of(rollup)).sum();
    }

    /// Takes everything, with the sums over all endpoints added.
    pub(crate) fn take(&mut self) -> Vec<(RollupKey, Box<Rollup>)> {
        let mut whole: HashMap<RollupKey, Box<Rollup>, RandomState> = HashMap::default();
        self.bytes = 0;
        let mut rollups: Vec<_> = std::mem::take(&mut self.by_key).into_iter().collect();
        for (key, rollup) in &rollups {
            whole.entry(RollupKey { endpoint: None, ..*key }).or_default().merge(rollup);
        }
        rollups.reserve_exact(whole.len());
        rollups.extend(whole);
        rollups.sort_unstable_by_key(|(key, _)| *key);
        rollups
    }
}

fn bytes_of(rollup: &Rollup) -> usize {
    BYTES_OF_ONE + rollup.latencies.bytes()
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
            profile: None,
            notes: None,
            outlier: None,
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
    fn the_memory_they_take_is_known_however_many_latencies_there_are() {
        let mut rollups = Rollups::default();
        for millis in 100..2_000 {
            rollups.record(&measurement(0, Outcome::Completed, millis), 0);
            assert_eq!(rollups.bytes(), rollups.by_key.values().map(|rollup| bytes_of(rollup)).sum::<usize>());
        }
    }

    #[test]
    fn what_waits_for_long_is_counted_by_ever_longer_stretches() {
        const DAYS: i64 = 10;
        let mut rollups = Rollups::default();
        let mut sent = 0;
        for minute in 0..DAYS * 1_440 {
            for endpoint in 0..10 {
                let millis = 1 << ((minute + i64::from(endpoint)) % 12);
                rollups.record(&measurement(endpoint, Outcome::Completed, millis), minute * 60_000_000);
                sent += 1;
            }
            assert_eq!(rollups.make_room(), 0);
            assert!(rollups.bytes <= MOST_BYTES);
        }
        let latest = (DAYS * 1_440 - 1) * 60;
        let taken = rollups.take();
        let of_endpoints = taken.iter().filter(|(key, _)| key.endpoint.is_some());
        assert_eq!(of_endpoints.map(|(_, rollup)| rollup.hits).sum::<u64>(), sent);
        assert!(taken.iter().any(|(key, _)| key.minute == latest), "the latest minute is still told apart");
        assert_eq!(rollups.bytes, 0);
    }

    #[test]
    fn when_even_days_are_too_many_the_oldest_go_and_are_counted() {
        let mut rollups = Rollups::default();
        let (mut sent, mut dropped) = (0, 0);
        for day in 0..400 {
            for endpoint in 0..200 {
                rollups.record(&measurement(endpoint, Outcome::Completed, 1), day * 86_400_000_000);
                rollups.record(&measurement(endpoint, Outcome::Completed, 100), day * 86_400_000_000);
                sent += 2;
            }
            dropped += rollups.make_room();
            assert!(rollups.bytes <= MOST_BYTES);
        }
        assert!(dropped > 0);
        let taken = rollups.take();
        let kept: u64 = taken.iter().filter(|(key, _)| key.endpoint.is_some()).map(|(_, rollup)| rollup.hits).sum();
        assert_eq!(kept as usize + dropped, sent);
    }

    #[test]
    fn what_the_client_abandoned_counts_as_a_hit_without_a_latency() {
        let mut rollups = Rollups::default();
        rollups.record(&measurement(0, Outcome::Cancelled, 10), 0);
        let (_, rollup) = &rollups.take()[0];
        assert_eq!((rollup.hits, &rollup.latencies), (1, &CompactHistogram::default()));
    }
}
