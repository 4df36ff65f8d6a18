//! One endpoint.

use std::collections::BTreeMap;

use super::Only;
use super::overview::{endpoint_info, tally_series};
use super::range::{Checked, Grid};
use super::tally::Tally;
use super::{EndpointDetail, LatencyChange, ResultCount, VersionInfo, VersionSummary, change};
use crate::config::Config;
use crate::measurement::Outcome;
use crate::store::{Scope, Store, StoreError, VersionRow};

/// What the endpoint's page shows above its requests.
pub(crate) fn endpoint(
    store: &mut Store,
    config: &Config,
    id: i64,
    range: Checked,
    only: &Only,
) -> Result<EndpointDetail, StoreError> {
    let row = store.endpoint(id)?;
    let grid = Grid::new(range, &store.watermarks()?);
    let mut by_result: BTreeMap<(i64, i64), (Tally, Vec<u64>)> = BTreeMap::new();
    let (total, series) = tally_series(store, Scope::Endpoint(id), grid, only, |row| {
        let (tally, hits) = by_result.entry((row.status, row.outcome)).or_default();
        tally.add(row);
        hits.resize(grid.len(), 0);
        if let Some(index) = grid.index(row.at) {
            hits[index] += row.hits.unsigned_abs();
        }
    })?;
    let mut results: Vec<ResultCount> = by_result
        .into_iter()
        .map(|((status, outcome), (tally, series))| ResultCount {
            status: u16::try_from(status).ok().filter(|&status| status != 0),
            outcome: Outcome::from_number(outcome).unwrap_or(Outcome::Completed),
            hits: tally.hits(),
            p50_ms: tally.quantile_ms(0.50),
            p95_ms: tally.quantile_ms(0.95),
            series,
        })
        .collect();
    results.sort_by_key(|result| std::cmp::Reverse(result.hits));
    Ok(EndpointDetail {
        endpoint: endpoint_info(&row, config),
        range: grid.range(),
        summary: total.summary(grid.passed()),
        series,
        results,
    })
}

/// How each version of the service served the endpoint, newest first.
pub(crate) fn endpoint_versions(
    store: &mut Store,
    id: i64,
    range: Checked,
    only: &Only,
) -> Result<Vec<VersionSummary>, StoreError> {
    store.endpoint(id)?;
    let watermarks = store.watermarks()?;
    let grid = Grid::new(range, &watermarks);
    let segments = watermarks.segments(grid.from, grid.to, i64::MAX);
    let mut by_version: BTreeMap<i64, Tally> = BTreeMap::new();
    store.for_each_rollup(Scope::Endpoint(id), &segments, &only.several(), |row| {
        by_version.entry(row.version_id).or_default().add(&row);
    })?;
    let mut rows = store.versions()?;
    rows.retain(|row| by_version.contains_key(&row.id));
    let changes: Vec<LatencyChange> = rows
        .windows(2)
        .map(|pair| LatencyChange::between(by_version[&pair[1].id].latencies(), by_version[&pair[0].id].latencies()))
        .collect();
    let mut changes = change::corrected(changes).into_iter();
    let summarize = |row: VersionRow| {
        let tally = &by_version[&row.id];
        VersionSummary {
            summary: tally.summary(grid.passed()),
            spread: tally.spread(),
            change: changes.next(),
            version: version_info(row),
        }
    };
    Ok(rows.into_iter().map(summarize).collect())
}

/// Every version of the service that was ever recorded, newest first.
pub(crate) fn versions(store: &mut Store) -> Result<Vec<VersionInfo>, StoreError> {
    Ok(store.versions()?.into_iter().map(version_info).collect())
}

pub(super) fn version_info(row: VersionRow) -> VersionInfo {
    VersionInfo { id: row.id, name: row.name, first_seen_at: row.first_seen_at.div_euclid(1_000) }
}
