//! Who uses the service, and how each version served them.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::Only;
use super::overview::endpoint_info;
use super::range::Checked;
use super::{EndpointInfo, VersionInfo, version_info};
use crate::config::Config;
use crate::histogram::{Histogram, SparseHistogram};
use crate::store::{Store, StoreError, VisitorBy};
use crate::visitors::{Crowd, Distinct, Visitor as Counted};

/// Most versions that are told apart, the newest.
const MOST_VERSIONS: usize = 16;

/// `GET /api/users` and `GET /api/endpoints/{id}/users`: who made the requests, by version.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Visitors {
    /// The endpoint; absent for the whole service.
    pub endpoint: Option<EndpointInfo>,
    /// How many requests this is about: all in the range, or with a search those of whoever it found.
    pub based_on: u64,
    /// From when on this tells, Unix milliseconds: the start of an hour, or of a day (UTC) where hours are not told apart any more.
    pub from: i64,
    /// Until when, Unix milliseconds.
    pub to: i64,
    /// How many different users, or addresses, made them; with a search how many were found.
    pub count: u64,
    /// Whether that is an estimate, with a standard error of 2.3 %, since not all of them are told apart.
    pub count_estimated: bool,
    /// The versions that answered them, oldest first.
    pub versions: Vec<VersionInfo>,
    /// Those with most requests, most first.
    pub visitors: Vec<Visitor>,
    /// All others together; absent when there are none. Who is not told apart in one hour or day may be among them and be named as well.
    pub others: Option<Visitor>,
    /// How many those others are, where `count_estimated` about.
    pub others_count: u64,
}

/// One user, or address.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Visitor {
    /// The name, or address; absent for requests that had none.
    pub name: Option<String>,
    /// Requests that are counted under this name.
    pub hits: u64,
    /// At most so many more were counted among the others, while others made more; 0 for whoever came often enough all along.
    pub missed: u64,
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

/// What one visitor did, or several together, by version.
#[derive(Debug, Default, Clone)]
struct Sum {
    hits: u64,
    errors: u64,
    /// What may have been missed, less what may have been of everybody in the same rows.
    missed_less_floors: i64,
    last_at: i64,
    by_version: BTreeMap<i64, (u64, SparseHistogram)>,
}

impl Sum {
    fn add(&mut self, version: i64, counted: &Counted) {
        if counted.hits == 0 {
            return;
        }
        self.hits += counted.hits;
        self.errors += counted.errors;
        self.last_at = self.last_at.max(counted.last_at);
        let of = self.by_version.entry(version).or_default();
        of.0 += counted.hits;
        of.1.merge(&counted.latencies);
    }

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

    fn visitor(&self, name: Option<String>, missed: u64, versions: &[VersionInfo]) -> Visitor {
        let mut all = Histogram::new();
        self.by_version.values().for_each(|(_, latencies)| latencies.add_to(&mut all));
        let ms = |latencies: &Histogram, q| latencies.quantile(q).map(|latency| latency.as_secs_f64() * 1e3);
        let median = |latencies: &SparseHistogram| {
            let mut of_version = Histogram::new();
            latencies.add_to(&mut of_version);
            ms(&of_version, 0.50)
        };
        Visitor {
            name,
            hits: self.hits,
            missed,
            errors: self.errors,
            p50_ms: ms(&all, 0.50),
            p95_ms: ms(&all, 0.95),
            last_at: self.last_at.div_euclid(1_000),
            by_version: versions
                .iter()
                .map(|version| match self.by_version.get(&version.id) {
                    Some((hits, latencies)) => VisitorVersion { hits: *hits, p50_ms: median(latencies) },
                    None => VisitorVersion { hits: 0, p50_ms: None },
                })
                .collect(),
        }
    }
}

/// All rows of a range together.
#[derive(Debug, Default)]
struct Gathered {
    named: HashMap<Box<str>, Sum>,
    nameless: Sum,
    others: Sum,
    distinct: Distinct,
    /// Most requests that somebody who is named nowhere may have made.
    floors: u64,
}

impl Gathered {
    fn add(&mut self, version: i64, crowd: Crowd) {
        self.nameless.add(version, &crowd.nameless);
        self.others.add(version, &crowd.others);
        self.distinct.merge(&crowd.distinct);
        self.floors += crowd.floor;
        let floor = crowd.floor as i64;
        for (name, counted) in crowd.into_named() {
            let sum = self.named.entry(name).or_default();
            sum.add(version, &counted);
            sum.missed_less_floors += counted.missed as i64 - floor;
        }
    }

    fn missed(&self, sum: &Sum) -> u64 {
        self.floors.saturating_add_signed(sum.missed_less_floors)
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
    let mut all = Gathered::default();
    let told = store.for_each_crowd(asked.by, endpoint, only, range.from..range.to, range.now, |row| {
        match Crowd::decode(&row.crowd) {
            Ok(crowd) => all.add(row.version_id, crowd),
            Err(error) => log::warn!("fmd: {error}; they are left out"),
        }
    })?;
    // Whoever was a part of the others somewhere and is named elsewhere is one person.
    let count_estimated = all.others.hits > 0;
    let mut ordered: Vec<(Option<Box<str>>, Sum)> =
        std::mem::take(&mut all.named).into_iter().map(|(name, sum)| (Some(name), sum)).collect();
    if count_estimated {
        ordered.iter().filter_map(|(name, _)| name.as_deref()).for_each(|name| all.distinct.add(name));
    }
    let told_apart = ordered.len() as u64;
    let mut count = if count_estimated { all.distinct.estimate().max(told_apart + 1) } else { told_apart };
    let search = asked.search.to_lowercase();
    let mut others = Sum::default();
    if search.is_empty() {
        others.merge(&all.others);
        if all.nameless.hits > 0 {
            count += 1;
            ordered.push((None, std::mem::take(&mut all.nameless)));
        }
    } else {
        ordered.retain(|(name, _)| name.as_ref().is_some_and(|name| name.to_lowercase().contains(&search)));
        count = ordered.len() as u64;
    }
    ordered.sort_by(|(a, x), (b, y)| y.hits.cmp(&x.hits).then_with(|| a.cmp(b)));
    for (_, sum) in ordered.split_off(ordered.len().min(asked.top)) {
        others.merge(&sum);
    }
    let sums = || ordered.iter().map(|(_, sum)| sum).chain([&others]);
    let mut versions: Vec<VersionInfo> = store
        .versions()?
        .into_iter()
        .filter(|row| sums().any(|sum| sum.by_version.contains_key(&row.id)))
        .take(MOST_VERSIONS)
        .map(version_info)
        .collect();
    versions.reverse();
    let named = ordered.len() as u64;
    Ok(Visitors {
        endpoint: endpoint_row.map(|row| endpoint_info(&row, config)),
        based_on: sums().map(|sum| sum.hits).sum(),
        from: told.start * 1_000,
        to: told.end * 1_000,
        count,
        count_estimated: count_estimated && search.is_empty(),
        others: (others.hits > 0).then(|| others.visitor(None, 0, &versions)),
        others_count: count.saturating_sub(named),
        visitors: ordered
            .into_iter()
            .map(|(name, sum)| {
                let missed = if name.is_some() { all.missed(&sum) } else { 0 };
                sum.visitor(name.map(String::from), missed, &versions)
            })
            .collect(),
        versions,
    })
}
