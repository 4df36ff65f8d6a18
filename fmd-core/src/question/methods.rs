//! Requests by method.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::Only;
use super::Summary;
use super::range::Checked;
use super::tally::Tally;
use crate::store::{Scope, Store, StoreError};

/// `GET /api/methods`: the requests of one method.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MethodSummary {
    /// `GET`, `POST` …; empty for requests that no route answered.
    pub method: String,
    /// How many endpoints of it were requested.
    pub endpoints: u64,
    /// Their requests in the range.
    #[serde(flatten)]
    pub summary: Summary,
}

/// What the requests of each method were like, most requests first.
pub(crate) fn methods(store: &mut Store, range: Checked, only: &Only) -> Result<Vec<MethodSummary>, StoreError> {
    let segments = store.watermarks()?.covering(range.from / 60 * 60, range.to, i64::MAX);
    let of: HashMap<i64, String> = store.endpoints()?.into_iter().map(|row| (row.id, row.method)).collect();
    let mut tallies: BTreeMap<&str, (Tally, Vec<i64>)> = BTreeMap::new();
    store.for_each_rollup(Scope::EachEndpoint, &segments, only, |row| {
        let Some(method) = of.get(&row.endpoint_id) else { return };
        let (tally, endpoints) = tallies.entry(method).or_default();
        tally.add(&row);
        if let Err(at) = endpoints.binary_search(&row.endpoint_id) {
            endpoints.insert(at, row.endpoint_id);
        }
    })?;
    let seconds = (range.to.min(range.now + 1) - range.from).max(1) as f64;
    let summary = |(method, (tally, endpoints)): (&str, (Tally, Vec<i64>))| MethodSummary {
        method: method.to_owned(),
        endpoints: endpoints.len() as u64,
        summary: tally.summary(seconds),
    };
    let mut methods: Vec<MethodSummary> = tallies.into_iter().map(summary).collect();
    methods.sort_by_key(|method| std::cmp::Reverse(method.summary.hits));
    Ok(methods)
}
