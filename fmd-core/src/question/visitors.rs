//! Who uses the service, and how each version served them.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use serde::Serialize;

use super::Only;
use super::overview::endpoint_info;
use super::range::Checked;
use super::{EndpointInfo, VersionInfo, version_info};
use crate::config::Config;
use crate::histogram::Histogram;
use crate::measurement::Outcome;
use crate::store::{Store, StoreError, VisitorBy};

/// Most requests that an answer is based on, the newest.
const MOST_REQUESTS: i64 = 50_000;
/// Most versions that are told apart, the newest.
const MOST_VERSIONS: usize = 16;

/// `GET /api/users` and `GET /api/endpoints/{id}/users`: who made the requests, by version.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Visitors {
    /// The endpoint; absent for the whole service.
    pub endpoint: Option<EndpointInfo>,
    /// How many requests this is based on: the newest that are listed one by one.
    pub based_on: u64,
    /// When the oldest of them began, Unix milliseconds; absent when there are none.
    pub based_since: Option<i64>,
    /// Whether there are older ones in the range that do not count here.
    pub cut: bool,
    /// How many different users, or addresses, made them.
    pub count: u64,
    /// The versions that answered them, oldest first.
    pub versions: Vec<VersionInfo>,
    /// Those with most requests, most first.
    pub visitors: Vec<Visitor>,
    /// All others together; absent when there are none.
    pub others: Option<Visitor>,
    /// How many those others are.
    pub others_count: u64,
}

/// One user, or address.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Visitor {
    /// The name, or address; absent for requests that had none.
    pub name: Option<String>,
    /// Requests.
    pub hits: u64,
    /// Requests that failed by the service's fault.
    pub errors: u64,
    /// Median duration, milliseconds; absent when every request was abandoned.
    pub p50_ms: Option<f64>,
    /// 95th percentile of duration, milliseconds.
    pub p95_ms: Option<f64>,
    /// When the last of these requests began, Unix milliseconds.
    pub last_at: i64,
    /// By version, in the order of the versions; without requests where this one never used it.
    pub by_version: Vec<VisitorVersion>,
}

/// How one version served one user.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VisitorVersion {
    /// Requests.
    pub hits: u64,
    /// Median duration, milliseconds; absent without one.
    pub p50_ms: Option<f64>,
}

/// Which users to tell apart.
#[derive(Debug, Clone)]
pub struct VisitorsAsked {
    /// What tells them apart.
    pub by: VisitorBy,
    /// Only those whose name holds this.
    pub search: String,
    /// Most to tell apart.
    pub top: usize,
}

#[derive(Debug, Default, Clone)]
struct Sum {
    hits: u64,
    errors: u64,
    last_at: i64,
    by_version: BTreeMap<i64, (u64, Histogram)>,
}

impl Sum {
    fn merge(&mut self, other: &Sum) {
        self.hits += other.hits;
        self.errors += other.errors;
        self.last_at = self.last_at.max(other.last_at);
        for (version, (hits, latencies)) in &other.by_version {
            let of = self.by_version.entry(*version).or_default();
            of.0 += hits;
            of.1.merge(latencies);
        }
    }

    fn visitor(&self, name: Option<String>, versions: &[VersionInfo]) -> Visitor {
        let mut all = Histogram::new();
        self.by_version.values().for_each(|(_, latencies)| all.merge(latencies));
        let ms = |latencies: &Histogram, q| latencies.quantile(q).map(|latency| latency.as_secs_f64() * 1e3);
        Visitor {
            name,
            hits: self.hits,
            errors: self.errors,
            p50_ms: ms(&all, 0.50),
            p95_ms: ms(&all, 0.95),
            last_at: self.last_at.div_euclid(1_000),
            by_version: versions
                .iter()
                .map(|version| match self.by_version.get(&version.id) {
                    Some((hits, latencies)) => VisitorVersion { hits: *hits, p50_ms: ms(latencies, 0.50) },
                    None => VisitorVersion { hits: 0, p50_ms: None },
                })
                .collect(),
        }
    }
}

/// Who made the requests of one endpoint, or of all.
pub(crate) fn visitors(
    store: &mut Store,
    config: &Config,
    endpoint: Option<i64>,
    range: Checked,
    only: &Only,
    asked: &VisitorsAsked,
) -> Result<Visitors, StoreError> {
    let endpoint_row = endpoint.map(|id| store.endpoint(id)).transpose()?;
    let mut sums: HashMap<Option<String>, Sum> = HashMap::new();
    let (mut based_on, mut seen, mut oldest) = (0_u64, 0_i64, None);
    let search = asked.search.to_lowercase();
    store.for_each_visit(asked.by, endpoint, only, range.from..range.to, MOST_REQUESTS, |row| {
        seen += 1;
        if !only.has_version(row.version_id) {
            return;
        }
        if !search.is_empty() && !row.visitor.as_ref().is_some_and(|name| name.to_lowercase().contains(&search)) {
            return;
        }
        based_on += 1;
        oldest = Some(oldest.map_or(row.started_at, |at: i64| at.min(row.started_at)));
        let sum = sums.entry(row.visitor).or_default();
        sum.hits += 1;
        sum.last_at = sum.last_at.max(row.started_at);
        let outcome = Outcome::from_number(row.outcome);
        sum.errors += u64::from(outcome == Some(Outcome::Panicked) || row.status >= 500);
        let of_version = sum.by_version.entry(row.version_id).or_default();
        of_version.0 += 1;
        if !matches!(outcome, Some(Outcome::Cancelled | Outcome::Aborted)) {
            let duration = Duration::from_nanos(row.duration_ns.unsigned_abs());
            of_version.1.record(duration);
        }
    })?;
    let mut versions: Vec<VersionInfo> = store
        .versions()?
        .into_iter()
        .filter(|row| sums.values().any(|sum| sum.by_version.contains_key(&row.id)))
        .take(MOST_VERSIONS)
        .map(version_info)
        .collect();
    versions.reverse();
    let count = sums.len() as u64;
    let mut ordered: Vec<(Option<String>, Sum)> = sums.into_iter().collect();
    ordered.sort_by(|(a, x), (b, y)| y.hits.cmp(&x.hits).then_with(|| a.cmp(b)));
    let rest = ordered.split_off(ordered.len().min(asked.top));
    let mut others = Sum::default();
    rest.iter().for_each(|(_, sum)| others.merge(sum));
    Ok(Visitors {
        endpoint: endpoint_row.map(|row| endpoint_info(&row, config)),
        based_on,
        based_since: oldest.map(|at| at.div_euclid(1_000)),
        cut: seen == MOST_REQUESTS,
        count,
        visitors: ordered.into_iter().map(|(name, sum)| sum.visitor(name, &versions)).collect(),
        others: (!rest.is_empty()).then(|| others.visitor(None, &versions)),
        others_count: rest.len() as u64,
        versions,
    })
}
