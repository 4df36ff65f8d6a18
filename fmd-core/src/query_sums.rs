//! Calls of statements on their way to the database: counted by endpoint and hour, with a few requests' lists as samples.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use crate::endpoint::EndpointIndex;
use crate::histogram::Histogram;
use crate::measurement::{Measurement, VersionIndex};
use crate::notes::Notes;
use crate::statement::StatementIndex;

/// Width of a point of a statement's history, in seconds.
pub(crate) const STRETCH: i64 = 3_600;
/// Most combinations told apart between two writes.
const MOST_KEYS: usize = 4_000;
/// How often an endpoint's ordinary request is kept with its list.
const ORDINARY_EVERY: Duration = Duration::from_secs(5);

/// What calls are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct QueryKey {
    pub(crate) statement: StatementIndex,
    pub(crate) endpoint: EndpointIndex,
    pub(crate) version: VersionIndex,
    /// Start of the stretch, Unix seconds.
    pub(crate) at: i64,
}

/// Calls of one key.
#[derive(Debug, Default)]
pub(crate) struct QuerySum {
    /// When a request with the first of them began, Unix microseconds; 0 before there is one.
    pub(crate) first_at: i64,
    pub(crate) calls: i64,
    /// Requests with at least one.
    pub(crate) requests: i64,
    /// Most in one request.
    pub(crate) most: i64,
    pub(crate) failed: i64,
    pub(crate) rows: i64,
    pub(crate) total: Duration,
    pub(crate) longest: Duration,
    pub(crate) durations: Histogram,
}

/// What has come since it was last taken.
#[derive(Debug, Default)]
pub(crate) struct QuerySums {
    sums: HashMap<QueryKey, QuerySum>,
    /// When an ordinary request was last kept.
    kept: HashMap<EndpointIndex, Instant>,
}

impl QuerySums {
    /// Counts the calls of a request that began at `at` (Unix microseconds), and returns its list if that is to be kept: that of every
    /// request of which other details are, and now and then another.
    pub(crate) fn record(&mut self, measurement: &mut Measurement, at: i64, has_details: bool) -> Option<Box<Notes>> {
        let notes = measurement.notes.take().filter(|notes| notes.has_details())?;
        let began = at;
        let at = at.div_euclid(1_000_000 * STRETCH) * STRETCH;
        let (endpoint, version) = (measurement.endpoint, measurement.version);
        let mut in_request: HashMap<StatementIndex, i64> = HashMap::new();
        for query in notes.queries() {
            let sum = self.sum(QueryKey { statement: query.statement, endpoint, version, at });
            sum.calls += 1;
            sum.failed += i64::from(query.failed);
            sum.rows = sum.rows.saturating_add_unsigned(query.rows.unwrap_or(0));
            sum.total += query.duration;
            sum.longest = sum.longest.max(query.duration);
            sum.durations.record(query.duration);
            *in_request.entry(query.statement).or_default() += 1;
        }
        let (unlisted, time) = notes.unlisted_queries();
        if unlisted > 0 {
            let sum = self.sum(QueryKey { statement: StatementIndex::OVERFLOW, endpoint, version, at });
            sum.calls = sum.calls.saturating_add_unsigned(unlisted);
            sum.total += time;
            in_request.entry(StatementIndex::OVERFLOW).or_default();
        }
        for (statement, calls) in in_request {
            let sum = self.sum(QueryKey { statement, endpoint, version, at });
            sum.requests += 1;
            if sum.first_at == 0 {
                sum.first_at = began;
            }
            sum.most = sum.most.max(calls);
        }
        let is_due = || self.kept.get(&endpoint).is_none_or(|kept| kept.elapsed() >= ORDINARY_EVERY);
        if !has_details && !is_due() {
            return None;
        }
        if !has_details {
            self.kept.insert(endpoint, Instant::now());
        }
        Some(notes)
    }

    fn sum(&mut self, key: QueryKey) -> &mut QuerySum {
        let is_new = self.sums.len() >= MOST_KEYS && !self.sums.contains_key(&key);
        let key = if is_new { QueryKey { statement: StatementIndex::OVERFLOW, ..key } } else { key };
        self.sums.entry(key).or_default()
    }

    /// All of it; what comes from now on counts anew.
    pub(crate) fn take(&mut self) -> Vec<(QueryKey, QuerySum)> {
        self.sums.drain().collect()
    }
}
