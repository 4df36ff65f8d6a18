//! Endpoints: what a request is counted under, and how closely each is watched.

mod name_pattern;
mod search;

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicI64, AtomicU8, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};

use parking_lot::RwLock;
use serde::{Deserialize, Serialize};

use crate::bounded::{MOST_BYTES, bounded};
use crate::keeping::Keeping;
use crate::outlier::{Exceeded, Limit};
use crate::totals::Totals;

pub use name_pattern::{BadNamePattern, NamePattern};
pub use search::{BadSearch, Search};

/// How closely an endpoint is watched. Each level includes the ones below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
#[repr(u8)]
pub enum Level {
    /// Only the time of the last request.
    LastUse = 0,
    /// Duration, status, version, user and address of every request.
    Performance = 1,
    /// Also the circumstances of requests that took unusually long.
    Outliers = 2,
    /// Also where the time of every request went.
    Profiler = 3,
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for Level {}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for Level {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        let levels = [Level::LastUse, Level::Performance, Level::Outliers, Level::Profiler].map(u8::from);
        let description = "0 last use, 1 performance, 2 outliers, 3 profiler; each includes the ones below it.";
        ObjectBuilder::new().schema_type(Type::Integer).enum_values(Some(levels)).description(Some(description)).into()
    }
}

/// A number that is not a level.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{0} is not a monitoring level: choose 0 (last use), 1 (performance), 2 (outliers) or 3 (profiler)")]
pub struct UnknownLevel(pub i64);

impl TryFrom<u8> for Level {
    type Error = UnknownLevel;

    fn try_from(level: u8) -> Result<Self, UnknownLevel> {
        match level {
            0 => Ok(Level::LastUse),
            1 => Ok(Level::Performance),
            2 => Ok(Level::Outliers),
            3 => Ok(Level::Profiler),
            other => Err(UnknownLevel(i64::from(other))),
        }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> u8 {
        level as u8
    }
}

/// Most bytes of a method.
const LONGEST_METHOD: usize = 64;

/// What names an endpoint: the method and the route's pattern, never the raw path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct EndpointKey {
    /// `GET`, `POST` …; empty for [`EndpointKey::unmatched`].
    pub method: Box<str>,
    /// The route's pattern, as in `/students/{id}`.
    pub pattern: Box<str>,
}

impl EndpointKey {
    /// The endpoint `method pattern`. A pattern of more than 600 bytes is cut off and ends with a digest of the whole.
    pub fn new(method: &str, pattern: &str) -> Self {
        Self::stored(&bounded(method, LONGEST_METHOD), &bounded(pattern, MOST_BYTES))
    }

    /// The same as a store has it: earlier versions left it whole, and it is found by that alone.
    pub(crate) fn stored(method: &str, pattern: &str) -> Self {
        EndpointKey { method: method.into(), pattern: pattern.into() }
    }

    /// The one endpoint of all requests that no route answers, so that a scanner cannot grow the table.
    #[must_use]
    pub fn unmatched() -> Self {
        EndpointKey::new("", "unmatched")
    }
}

impl fmt::Display for EndpointKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.method.is_empty() { f.write_str(&self.pattern) } else { write!(f, "{} {}", self.method, self.pattern) }
    }
}

/// An endpoint's place in this process's [`Registry`]; the store has its own ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EndpointIndex(pub(crate) u32);

/// One endpoint, shared by all workers.
#[derive(Debug)]
pub struct Endpoint {
    index: EndpointIndex,
    key: EndpointKey,
    level: AtomicU8,
    last_requested: AtomicI64,
    /// How many endpoints are set to [`Level::Outliers`] or above.
    watched: Arc<AtomicUsize>,
    pub(crate) keeping: Keeping,
    pub(crate) limit: Limit,
    /// Made with the first request that is recorded. On its own, for the recorder writes it while workers read what is here.
    totals: OnceLock<Box<Totals>>,
}

impl Endpoint {
    /// Its place in the registry.
    pub fn index(&self) -> EndpointIndex {
        self.index
    }

    /// Its method and pattern.
    pub fn key(&self) -> &EndpointKey {
        &self.key
    }

    /// The level it is set to at this moment.
    pub fn level(&self) -> Level {
        Level::try_from(self.level.load(Relaxed)).expect("only a `Level` is ever stored")
    }

    /// Sets the level, for all workers from their next request on.
    pub fn set_level(&self, level: Level) {
        let before = self.level.swap(level as u8, Relaxed);
        match (before >= Level::Outliers as u8, level >= Level::Outliers) {
            (true, false) => self.watched.fetch_sub(1, Relaxed),
            (false, true) => self.watched.fetch_add(1, Relaxed),
            _ => return,
        };
    }

    /// What its outliers exceed at this moment; `None` while there are none, because that is not known or the level is too low.
    pub fn outlier_limit(&self) -> Option<Exceeded> {
        (self.level() >= Level::Outliers).then(|| self.limit.current()).flatten()
    }

    /// Its requests since the start of the process; for the recorder.
    pub(crate) fn totals(&self) -> &Totals {
        self.totals.get_or_init(Box::default)
    }

    /// The same for all others: `None` while nothing has been recorded.
    pub(crate) fn known_totals(&self) -> Option<&Totals> {
        self.totals.get().map(|totals| &**totals)
    }

    /// When it was last requested, in Unix microseconds; 0 when it never was.
    pub fn last_requested(&self) -> i64 {
        self.last_requested.load(Relaxed)
    }

    /// Notes a request at `at`, told at `now` (both Unix microseconds). Writes at most once in 100 ms, so that workers do not contend for
    /// the cache line.
    #[inline]
    pub fn touch(&self, at: i64, now: i64) {
        const STEP_US: i64 = 100_000;
        let last = self.last_requested.load(Relaxed);
        // What lies ahead was noted before the clock was set back.
        if at.saturating_sub(last) >= STEP_US || last.saturating_sub(now) >= STEP_US {
            self.last_requested.store(at.min(now), Relaxed);
        }
    }
}

/// All endpoints that this process has seen, by key and by index. It only grows, up to [`Registry::CAPACITY`].
#[derive(Debug)]
pub struct Registry {
    default_level: Level,
    watched: Arc<AtomicUsize>,
    endpoints: RwLock<Endpoints>,
}

#[derive(Debug, Default)]
struct Endpoints {
    by_key: HashMap<EndpointKey, Arc<Endpoint>>,
    by_index: Vec<Arc<Endpoint>>,
}

impl Registry {
    /// Most endpoints that one process tells apart. Patterns come from the service's own routes, so only a service that
    /// makes routes without end reaches it; what comes later is counted as unmatched.
    pub const CAPACITY: usize = 20_000;

    /// An empty registry whose new endpoints get `default_level`.
    pub fn new(default_level: Level) -> Self {
        Registry { default_level, watched: Arc::default(), endpoints: RwLock::default() }
    }

    /// Whether any endpoint is set to [`Level::Outliers`] or above.
    #[inline]
    pub(crate) fn watches(&self) -> bool {
        self.watched.load(Relaxed) > 0
    }

    /// The endpoint named `key`, made with the default level when it is new. Takes a lock: callers keep the result.
    pub fn get_or_insert(&self, key: &EndpointKey) -> Arc<Endpoint> {
        if let Some(found) = self.endpoints.read().by_key.get(key) {
            return Arc::clone(found);
        }
        let mut endpoints = self.endpoints.write();
        if let Some(found) = endpoints.by_key.get(key) {
            return Arc::clone(found);
        }
        if endpoints.by_index.len() >= Self::CAPACITY && *key != EndpointKey::unmatched() {
            drop(endpoints);
            return self.get_or_insert(&EndpointKey::unmatched());
        }
        let index = u32::try_from(endpoints.by_index.len()).expect("far fewer endpoints than 2^32");
        let endpoint = Arc::new(Endpoint {
            index: EndpointIndex(index),
            key: key.clone(),
            level: AtomicU8::new(self.default_level as u8),
            last_requested: AtomicI64::new(0),
            watched: Arc::clone(&self.watched),
            keeping: Keeping::default(),
            limit: Limit::default(),
            totals: OnceLock::new(),
        });
        if self.default_level >= Level::Outliers {
            self.watched.fetch_add(1, Relaxed);
        }
        endpoints.by_key.insert(key.clone(), Arc::clone(&endpoint));
        endpoints.by_index.push(Arc::clone(&endpoint));
        endpoint
    }

    /// The endpoint named `key` if it has been seen.
    pub fn get(&self, key: &EndpointKey) -> Option<Arc<Endpoint>> {
        self.endpoints.read().by_key.get(key).cloned()
    }

    /// All endpoints from `first` on, in the order in which they were seen.
    pub fn since(&self, first: usize) -> Vec<Arc<Endpoint>> {
        self.endpoints.read().by_index.get(first..).unwrap_or_default().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_made_once_and_shared() {
        let registry = Registry::new(Level::Profiler);
        let first = registry.get_or_insert(&EndpointKey::new("GET", "/students/{id}"));
        let second = registry.get_or_insert(&EndpointKey::new("GET", "/students/{id}"));
        first.set_level(Level::LastUse);
        assert_eq!(second.level(), Level::LastUse);
        assert_eq!(registry.since(0).len(), 1);
        assert_eq!(first.key().to_string(), "GET /students/{id}");
    }

    #[test]
    fn patterns_that_are_long_and_begin_alike_are_two_endpoints() {
        let begin = "/é".repeat(300);
        let [one, other] = ["a", "b"].map(|end| EndpointKey::new("GET", &format!("{begin}/{{{end}}}")));
        assert_ne!(one, other);
        assert!(one.pattern.len() <= 600 && one.pattern.starts_with("/é/é/é"), "{one}");
        assert_eq!(EndpointKey::new(&one.method, &one.pattern), one, "as it comes from the store");
        assert!(EndpointKey::new(&"M".repeat(65), "/").method.len() <= 64);
        assert_eq!(*EndpointKey::new("GET", &"p".repeat(600)).pattern, *"p".repeat(600));
    }

    #[test]
    fn the_last_request_is_never_ahead_of_the_clock() {
        const HOUR: i64 = 3_600_000_000;
        let endpoint = Registry::new(Level::LastUse).get_or_insert(&EndpointKey::new("GET", "/"));
        endpoint.touch(5 * HOUR, 5 * HOUR);
        endpoint.touch(2 * HOUR, 5 * HOUR);
        assert_eq!(endpoint.last_requested(), 5 * HOUR, "one that began long ago is not the last");
        endpoint.touch(3 * HOUR, 3 * HOUR);
        assert_eq!(endpoint.last_requested(), 3 * HOUR, "the clock was set back");
        endpoint.touch(9 * HOUR, 3 * HOUR + 1);
        assert_eq!(endpoint.last_requested(), 3 * HOUR + 1);
    }

    #[test]
    fn endpoints_past_the_capacity_count_as_unmatched() {
        let registry = Registry::new(Level::Performance);
        for n in 0..Registry::CAPACITY + 10 {
            registry.get_or_insert(&EndpointKey::new("GET", &format!("/{n}")));
        }
        let late = registry.get_or_insert(&EndpointKey::new("GET", "/one-more"));
        assert_eq!(*late.key(), EndpointKey::unmatched());
        assert_eq!(registry.since(0).len(), Registry::CAPACITY + 1);
    }

    #[test]
    fn a_number_above_three_is_no_level() {
        assert_eq!(Level::try_from(4), Err(UnknownLevel(4)));
    }
}
