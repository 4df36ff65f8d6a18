//! Custom graphs, as the dashboard shows them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::range::Checked;
use crate::store::{GraphRow, Store, StoreError};

/// Most points of a series in an answer; where there are more, neighbours are averaged.
const MOST_POINTS: i64 = 300;

/// How a graph is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum GraphState {
    /// The last point that was due came.
    Fine,
    /// The function failed or panicked when the last one was due, or has not come back since the one before.
    Failing,
    /// A process has taken the last point on, and the function has not come back yet.
    Running,
}

/// `GET /api/graphs`: one custom graph with its points.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CustomGraph {
    /// Its id.
    pub id: i64,
    /// Its title.
    pub title: String,
    /// Of what its figures are; may be empty.
    pub unit: String,
    /// When it gets a point, in words.
    pub schedule: String,
    /// How it is doing.
    pub state: GraphState,
    /// Why the last point that failed did; absent when none ever did.
    pub failure: Option<String>,
    /// When that was due, Unix milliseconds.
    pub failed_at: Option<i64>,
    /// When a point last came, Unix milliseconds.
    pub taken_at: Option<i64>,
    /// Its series by name; the only one of a graph of single figures has none.
    pub series: Vec<GraphSeries>,
}

/// One series of a custom graph.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GraphSeries {
    /// Its name; may be empty.
    pub name: String,
    /// Its points in the range, oldest first.
    pub points: Vec<GraphValue>,
}

/// One point of a custom graph.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct GraphValue {
    /// When it was due, Unix milliseconds.
    pub at: i64,
    /// The figure, or the mean of several neighbours.
    pub value: f64,
}

/// All custom graphs, by title.
pub(crate) fn custom_graphs(store: &mut Store, range: Checked) -> Result<Vec<CustomGraph>, StoreError> {
    let rows = store.graphs()?;
    rows.into_iter().map(|row| custom_graph(store, row, range)).collect()
}

fn custom_graph(store: &mut Store, row: GraphRow, range: Checked) -> Result<CustomGraph, StoreError> {
    let points = store.graph_points(row.id, range.from, range.to)?;
    let mut by_series: BTreeMap<String, Vec<(i64, f64)>> = BTreeMap::new();
    for point in points {
        by_series.entry(point.series).or_default().push((point.at, point.value));
    }
    let millis = |at: Option<i64>| at.map(|at| at * 1_000);
    let latest = row.taken_at.max(row.failed_at);
    let state = match () {
        () if row.claimed_at > latest => GraphState::Running,
        () if row.failed_at > row.taken_at => GraphState::Failing,
        () => GraphState::Fine,
    };
    Ok(CustomGraph {
        id: row.id,
        title: row.title,
        unit: row.unit,
        schedule: row.schedule,
        state,
        failure: row.failure,
        failed_at: millis(row.failed_at),
        taken_at: millis(row.taken_at),
        series: by_series
            .into_iter()
            .map(|(name, points)| GraphSeries { name, points: thinned(&points, range) })
            .collect(),
    })
}

/// At most [`MOST_POINTS`] points: the means of equal stretches where there are more.
fn thinned(points: &[(i64, f64)], range: Checked) -> Vec<GraphValue> {
    let step = if points.len() as i64 > MOST_POINTS { ((range.to - range.from) / MOST_POINTS).max(1) } else { 1 };
    let mut stretches: Vec<(i64, i64, f64, f64)> = Vec::new();
    for &(at, value) in points {
        let stretch = (at - range.from) / step;
        match stretches.last_mut() {
            Some((last, _, sum, count)) if *last == stretch => {
                *sum += value;
                *count += 1.0;
            }
            _ => stretches.push((stretch, at, value, 1.0)),
        }
    }
    stretches.into_iter().map(|(_, at, sum, count)| GraphValue { at: at * 1_000, value: sum / count }).collect()
}
