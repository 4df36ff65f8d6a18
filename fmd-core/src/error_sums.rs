//! Errors on their way to the database: counted by group, with a few requests as samples.

use std::collections::HashMap;

use crate::bounded::{MOST_BYTES, bounded};
use crate::endpoint::{Endpoint, EndpointIndex};
use crate::measurement::{Measurement, Outcome, VersionIndex};
use crate::notes::{ErrorFacts, ErrorKind, ErrorNote};
use crate::redact::Redactor;

/// Width of a point of an error's history, in seconds.
pub(crate) const STRETCH: i64 = 600;
/// The group of all errors that are too many to have groups of their own.
pub(crate) const OVERFLOW: &str = "overflow";
/// Most groups told apart between two writes.
const MOST_KEYS: usize = 1_000;
/// Requests kept as samples of one group between two writes.
const MOST_SAMPLES: u32 = 3;
/// Users of one group remembered between two writes.
const MOST_USERS: usize = 100;

/// What errors are counted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct ErrorKey {
    pub(crate) fingerprint: Box<str>,
    /// `None` outside of requests.
    pub(crate) endpoint: Option<EndpointIndex>,
    pub(crate) version: VersionIndex,
    /// Start of the stretch, Unix seconds.
    pub(crate) at: i64,
}

/// Errors of one key.
#[derive(Debug)]
pub(crate) struct ErrorSum {
    /// The latest.
    pub(crate) facts: ErrorFacts,
    pub(crate) hits: i64,
    /// Unix microseconds.
    pub(crate) first_at: i64,
    /// Unix microseconds.
    pub(crate) last_at: i64,
    pub(crate) users: Vec<Box<str>>,
}

/// An error that is kept with its request.
#[derive(Debug)]
pub(crate) struct ErrorSample {
    pub(crate) fingerprint: Box<str>,
    pub(crate) facts: ErrorFacts,
}

/// An error that the service's code handed over outside of any request.
#[derive(Debug)]
pub(crate) struct LooseError {
    pub(crate) note: ErrorNote,
    pub(crate) version: VersionIndex,
    /// Unix microseconds.
    pub(crate) at: i64,
}

/// What has come since it was last taken.
#[derive(Debug, Default)]
pub(crate) struct ErrorSums {
    sums: HashMap<ErrorKey, ErrorSum>,
    samples: HashMap<Box<str>, u32>,
}

impl ErrorSums {
    /// Counts what went wrong in a request that began at `at` (Unix microseconds), and returns what of it is to be kept with the request.
    pub(crate) fn record(
        &mut self,
        endpoint: &Endpoint,
        measurement: &mut Measurement,
        at: i64,
        redactor: &Redactor,
    ) -> Vec<ErrorSample> {
        let failed = measurement.status.is_some_and(|status| status >= 500);
        let panicked = measurement.outcome == Outcome::Panicked;
        if !failed && !panicked && measurement.notes.is_none() {
            return Vec::new();
        }
        let mut errors = measurement.notes.as_mut().map(|notes| notes.take_errors()).unwrap_or_default();
        if panicked && !errors.iter().any(|error| error.kind == ErrorKind::Panic) {
            errors.push(ErrorNote::untold_panic());
        }
        if let Some(status) = measurement.status.filter(|_| failed && errors.is_empty()) {
            errors.push(ErrorNote::bare_response(status));
        }
        if errors.is_empty() {
            return Vec::new();
        }
        let name = endpoint.key().to_string();
        let of_request = |error| (error, Some(endpoint.index()), measurement.version, measurement.group.as_deref());
        errors.into_iter().filter_map(|error| self.add(of_request(error), &name, at, redactor)).collect()
    }

    /// Counts an error outside of any request.
    pub(crate) fn record_loose(&mut self, loose: LooseError, redactor: &Redactor) {
        self.add((loose.note, None, loose.version, None), "", loose.at, redactor);
    }

    /// Counts an error, and returns it if it is to be kept as a sample of its group.
    pub(crate) fn add(
        &mut self,
        (note, endpoint, version, user): (ErrorNote, Option<EndpointIndex>, VersionIndex, Option<&str>),
        endpoint_name: &str,
        at: i64,
        redactor: &Redactor,
    ) -> Option<ErrorSample> {
        let facts = ErrorFacts::of(note, redactor);
        let mut fingerprint: Box<str> = facts.fingerprint(endpoint_name).into();
        let stretch = at.div_euclid(1_000_000 * STRETCH) * STRETCH;
        let mut key = ErrorKey { fingerprint: fingerprint.clone(), endpoint, version, at: stretch };
        if self.sums.len() >= MOST_KEYS && !self.sums.contains_key(&key) {
            fingerprint = OVERFLOW.into();
            key.fingerprint = fingerprint.clone();
        }
        let samples = self.samples.entry(fingerprint.clone()).or_default();
        *samples += 1;
        let sample = (*samples <= MOST_SAMPLES).then(|| ErrorSample { fingerprint, facts: facts.clone() });
        let sum = self.sums.entry(key).or_insert_with(|| ErrorSum {
            facts: facts.clone(),
            hits: 0,
            first_at: at,
            last_at: at,
            users: Vec::new(),
        });
        sum.hits += 1;
        sum.first_at = sum.first_at.min(at);
        if at >= sum.last_at {
            sum.last_at = at;
            sum.facts = facts;
        }
        if let Some(user) = user.map(|user| bounded(user, MOST_BYTES))
            && sum.users.len() < MOST_USERS
            && !sum.users.iter().any(|known| **known == user)
        {
            sum.users.push(user.into());
        }
        sample
    }

    /// All of it; what comes from now on counts anew.
    pub(crate) fn take(&mut self) -> Vec<(ErrorKey, ErrorSum)> {
        self.samples.clear();
        self.sums.drain().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn ten_thousand_kinds_of_errors_make_a_bounded_number_of_groups_and_none_is_lost() {
        let redactor = Redactor::new(&Config::default());
        let mut sums = ErrorSums::default();
        for n in 0..10_000 {
            let mut note = ErrorNote::bare_response(500);
            note.name = format!("Kind{n}").into();
            sums.record_loose(LooseError { note, version: VersionIndex(0), at: 5_000_000 }, &redactor);
        }
        let sums = sums.take();
        assert_eq!(sums.len(), MOST_KEYS + 1);
        assert_eq!(sums.iter().map(|(_, sum)| sum.hits).sum::<i64>(), 10_000);
        let overflow = sums.iter().find(|(key, _)| &*key.fingerprint == OVERFLOW).map(|(_, sum)| sum.hits);
        assert_eq!(overflow, Some(9_000));
    }

    #[test]
    fn names_of_errors_and_users_that_are_long_and_begin_alike_are_told_apart() {
        let redactor = Redactor::new(&Config::default());
        let (mut sums, begin) = (ErrorSums::default(), "Vec<".repeat(1_000));
        for (name, user) in [("A", "ada"), ("B", "ada"), ("B", "blaise")] {
            let (mut note, user) = (ErrorNote::bare_response(500), format!("{begin}{user}"));
            note.name = format!("{begin}{name}").into();
            sums.add((note, None, VersionIndex(0), Some(&user)), "", 5_000_000, &redactor);
        }
        let sums = sums.take();
        assert_eq!(sums.len(), 2);
        assert!(sums.iter().all(|(key, _)| key.fingerprint.len() <= 600));
        let mut users: Vec<_> = sums.iter().map(|(_, sum)| sum.users.len()).collect();
        users.sort_unstable();
        assert_eq!(users, [1, 2]);
        assert!(sums.iter().flat_map(|(_, sum)| &sum.users).all(|user| user.len() <= 600));
    }
}
