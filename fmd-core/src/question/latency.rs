//! How fast each endpoint is.

use std::collections::HashMap;

use super::Only;
use super::load_answer::{EndpointLatency, LatencyOverview};
use super::overview::endpoint_info;
use super::range::Checked;
use super::tally::Tally;
use crate::config::Config;
use crate::store::{Scope, Store, StoreError};

/// How the latencies of every endpoint with a request are spread, slowest median first.
pub(crate) fn latency(
    store: &mut Store,
    config: &Config,
    range: Checked,
    only: &Only,
) -> Result<LatencyOverview, StoreError> {
    let segments = store.watermarks()?.covering(range.from / 60 * 60, range.to, i64::MAX);
    let mut total = Tally::default();
    let mut by_endpoint: HashMap<i64, Tally> = HashMap::new();
    store.for_each_rollup(Scope::Service, &segments, only, |row| total.add(&row))?;
    store.for_each_rollup(Scope::EachEndpoint, &segments, only, |row| {
        by_endpoint.entry(row.endpoint_id).or_default().add(&row);
    })?;
    let seconds = (range.to.min(range.now + 1) - range.from).max(1) as f64;
    let mut endpoints: Vec<EndpointLatency> = store
        .endpoints()?
        .iter()
        .filter_map(|row| {
            let tally = by_endpoint.get(&row.id)?;
            let endpoint = endpoint_info(row, config);
            Some(EndpointLatency { endpoint, summary: tally.summary(seconds), spread: tally.spread() })
        })
        .collect();
    let median = |row: &EndpointLatency| row.spread.as_ref().map_or(-1.0, |spread| spread.p50_ms);
    endpoints.sort_by(|a, b| median(b).total_cmp(&median(a)));
    Ok(LatencyOverview {
        from: range.from * 1_000,
        to: range.to.min(range.now + 1) * 1_000,
        summary: total.summary(seconds),
        endpoints,
    })
}
