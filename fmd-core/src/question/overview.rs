//! The service at a glance.

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use super::Only;
use super::endpoint_name::color;
use super::range::{Checked, Grid};
use super::tally::Tally;
use super::{EndpointInfo, EndpointOverview, Overview, Point};
use crate::config::Config;
use crate::outlier::{Limit, Rule};
use crate::store::{EndpointRow, RollupRow, Scope, Store, StoreError};

/// What the dashboard's first page shows.
pub(crate) fn overview(
    store: &mut Store,
    config: &Config,
    range: Checked,
    only: &Only,
) -> Result<Overview, StoreError> {
    let watermarks = store.watermarks()?;
    let grid = Grid::new(range, &watermarks);
    let (total, series) = tally_series(store, Scope::Service, grid, only, |_| {})?;
    let sparse = grid.sparse();
    let mut by_endpoint: HashMap<i64, (Tally, BTreeMap<usize, u64>)> = HashMap::new();
    // Latencies by the longest stretches there are; of the many short ones that make a sparkline only how often.
    let whole = watermarks.segments(grid.from, grid.to, i64::MAX);
    store.for_each_rollup(Scope::EachEndpoint, &whole, only, |row| {
        by_endpoint.entry(row.endpoint_id).or_default().0.add(&row);
    })?;
    store.for_each_count(&watermarks.segments(grid.from, grid.to, sparse.step), only, |row| {
        if let Some(index) = sparse.index(row.at) {
            let sparks = &mut by_endpoint.entry(row.endpoint_id).or_default().1;
            *sparks.entry(index).or_default() += row.hits.unsigned_abs();
        }
    })?;
    let mut endpoints: Vec<EndpointOverview> = store
        .endpoints()?
        .iter()
        .filter(|row| only.has_endpoint(row.id))
        .map(|row| {
            let (tally, sparks) = by_endpoint.remove(&row.id).unwrap_or_default();
            EndpointOverview {
                endpoint: endpoint_info(row, config),
                summary: tally.summary(grid.passed()),
                sparkline: (0..sparse.len()).map(|index| sparks.get(&index).copied().unwrap_or(0)).collect(),
            }
        })
        .collect();
    endpoints
        .sort_by(|a, b| b.summary.total_ms.total_cmp(&a.summary.total_ms).then(b.summary.hits.cmp(&a.summary.hits)));
    Ok(Overview { range: grid.range(), total: total.summary(grid.passed()), series, endpoints })
}

/// Adds up the rows of `scope` in all and by point; `also` sees each row.
pub(super) fn tally_series(
    store: &mut Store,
    scope: Scope,
    grid: Grid,
    only: &Only,
    mut also: impl FnMut(&RollupRow),
) -> Result<(Tally, Vec<Point>), StoreError> {
    let segments = store.watermarks()?.segments(grid.from, grid.to, grid.step);
    let mut total = Tally::default();
    let mut points = vec![Tally::default(); grid.len()];
    store.for_each_rollup(scope, &segments, only, |row| {
        grid.index(row.at).map_or(&mut total, |index| &mut points[index]).add(&row);
        also(&row);
    })?;
    points.iter().for_each(|point| total.merge(point));
    let series = points.iter().enumerate().map(|(index, tally)| tally.point(grid.start_ms(index))).collect();
    Ok((total, series))
}

pub(crate) fn endpoint_info(row: &EndpointRow, config: &Config) -> EndpointInfo {
    let limit = Limit::default();
    limit.set_usual(row.usual(), Rule::of(config));
    limit.set_fixed(row.outlier_after(), Rule::of(config));
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    EndpointInfo {
        id: row.id,
        method: row.method.clone(),
        pattern: row.pattern.clone(),
        name: row.name.clone(),
        level: row.level(config.monitor_level()),
        usual_ms: row.usual().map(ms),
        fixed_outlier_after_ms: row.outlier_after().map(ms),
        outlier_after_ms: limit.after().map(ms),
        added_at: row.added_at.div_euclid(1_000),
        last_requested_at: row.last_requested_at.map(|at| at.div_euclid(1_000)),
        ignored_by: row.ignored_by.clone(),
        color: color(row, config),
    }
}
