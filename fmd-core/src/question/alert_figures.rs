//! What the service and its endpoints did in the last minutes, for those who watch limits.

use std::collections::HashMap;

use super::report_stores::Stores;
use super::tally::Tally;
use super::{Checked, Only, Report, Side, report};
use crate::config::Config;
use crate::endpoint::EndpointKey;
use crate::store::{Scope, Store, StoreError, VersionRow};

/// How far back the version before a new one is looked at, in seconds: a week, in which all days are.
const BASELINE: i64 = 7 * 86_400;

/// What the service or one endpoint did.
#[derive(Debug, Clone)]
pub(crate) struct RecentFigures {
    /// `None` for the service.
    pub(crate) endpoint: Option<(i64, EndpointKey)>,
    pub(crate) hits: u64,
    /// From 0 to 100.
    pub(crate) errors_percent: f64,
    /// Milliseconds; absent without a latency.
    pub(crate) p95_ms: Option<f64>,
    pub(crate) p99_ms: Option<f64>,
}

/// The figures of `from..to` (Unix seconds, whole minutes are counted): of the service, and with `each` also of every endpoint.
pub(crate) fn recent_figures(
    store: &mut Store,
    from: i64,
    to: i64,
    each: bool,
) -> Result<Vec<RecentFigures>, StoreError> {
    let segments = store.watermarks()?.covering(from.div_euclid(60) * 60, to, i64::MAX);
    let mut tallies: HashMap<i64, Tally> = HashMap::new();
    let scopes: &[Scope] = if each { &[Scope::Service, Scope::EachEndpoint] } else { &[Scope::Service] };
    for &scope in scopes {
        store.for_each_rollup(scope, &segments, &Only::default(), |row| {
            tallies.entry(row.endpoint_id).or_default().add(&row)
        })?;
    }
    let figures = |tally: &Tally, endpoint| RecentFigures {
        endpoint,
        hits: tally.hits(),
        errors_percent: 100.0 * tally.errors() as f64 / tally.hits().max(1) as f64,
        p95_ms: tally.quantile_ms(0.95),
        p99_ms: tally.quantile_ms(0.99),
    };
    let mut found = vec![figures(&tallies.remove(&0).unwrap_or_default(), None)];
    if each {
        for row in store.endpoints()? {
            let tally = tallies.remove(&row.id).unwrap_or_default();
            found.push(figures(&tally, Some((row.id, row.key()))));
        }
    }
    Ok(found)
}

/// A version that took the place of another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deployment {
    pub(crate) version: i64,
    /// Unix microseconds.
    pub(crate) first_seen_at: i64,
    /// How often it was looked at.
    pub(crate) looks: i64,
}

/// The version that was first seen last, if there is one before it.
pub(crate) fn newest_deployment(store: &mut Store) -> Result<Option<Deployment>, StoreError> {
    let versions = store.versions()?;
    let [newest, _, ..] = versions.as_slice() else { return Ok(None) };
    let looks = store.looks_at(newest.id)?;
    Ok(Some(Deployment { version: newest.id, first_seen_at: newest.first_seen_at, looks }))
}

/// What changed with the version that was first seen last, up to `now` (Unix seconds); `None` without one before it.
pub(crate) fn deployment_report(store: &mut Store, config: &Config, now: i64) -> Result<Option<Report>, StoreError> {
    let versions = store.versions()?;
    let [after, before, ..] = versions.as_slice() else { return Ok(None) };
    let deployed = after.first_seen_at.div_euclid(1_000_000);
    let side =
        |version: &VersionRow, from: i64| Side { range: Checked { from, to: now + 1, now }, version: Some(version.id) };
    report(Stores::One(store), config, side(before, deployed - BASELINE), side(after, deployed)).map(Some)
}
