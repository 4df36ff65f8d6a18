//! Requests that took unusually long.

use fmd_profiler::Frame;

use super::Only;
use super::endpoint_name::EndpointNames;
use super::profile::frame_info;
use super::range::Checked;
use super::requests::request;
use super::tally::ms;
use super::{CaptureInfo, FrameInfo, OtherInfo, OutlierDetail, OutlierInfo, Outliers};
use crate::config::Config;
use crate::outlier::RequestFacts;
use crate::store::{OutlierFilter, OutlierRow, Store, StoreError};

/// Which outliers to list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OutliersAsked {
    /// Only those of this endpoint, by id.
    pub endpoint: Option<i64>,
    /// Only of these versions and endpoints.
    pub only: Only,
    /// Only what took at least this long, milliseconds.
    pub at_least_ms: Option<f64>,
    /// Only those after this one in the list, by id.
    pub before: Option<i64>,
    /// Most outliers to list; 1 to 1000.
    pub limit: Option<u16>,
}

/// Outliers, newest first.
pub(crate) fn outliers(
    store: &mut Store,
    config: &Config,
    range: Checked,
    asked: &OutliersAsked,
) -> Result<Outliers, StoreError> {
    if let Some(endpoint) = asked.endpoint {
        store.endpoint(endpoint)?;
    }
    let limit = i64::from(asked.limit.unwrap_or(200).clamp(1, 1_000));
    let filter = OutlierFilter {
        endpoint: asked.endpoint,
        from: range.from * 1_000_000,
        to: range.to * 1_000_000,
        only: asked.only.clone(),
        at_least_ns: asked.at_least_ms.map(|ms| (ms * 1e6) as i64),
        before: asked.before,
        limit: limit + 1,
    };
    let mut rows = store.outliers(&filter)?;
    let more = rows.len() as i64 > limit;
    rows.truncate(limit as usize);
    let next = rows.last().filter(|_| more).map(|row| row.request.id);
    let names = EndpointNames::of(store, config)?;
    let mut outliers = Vec::with_capacity(rows.len());
    for row in rows {
        let facts = facts(&row.outlier);
        let text = |read: fn(&RequestFacts) -> &str| facts.as_ref().map(read).unwrap_or_default().to_owned();
        let last = row.outlier.captures().pop();
        let (surroundings, in_flight) = row.outlier.surroundings().unzip();
        outliers.push(OutlierInfo {
            endpoint: names.any(row.outlier.endpoint_id),
            method: text(|facts| facts.method.as_str()),
            path: text(|facts| facts.path.as_str()),
            after_ms: ms(row.outlier.after_ns),
            usual_ms: row.outlier.usual_ns.map(ms),
            surroundings,
            in_flight,
            doing: last.as_ref().map(|capture| capture.doing),
            at: last.map(|capture| own_frame(store, &capture.frames)).transpose()?.flatten(),
            request: request(row.request),
        });
    }
    Ok(Outliers { outliers, next })
}

/// What is known of the request `id` as an outlier.
pub(super) fn detail(store: &mut Store, config: &Config, id: i64) -> Result<Option<OutlierDetail>, StoreError> {
    let Some(row) = store.outlier(id)? else { return Ok(None) };
    let Some(request) = facts(&row) else { return Ok(None) };
    let names = EndpointNames::of(store, config)?;
    let mut captures = Vec::new();
    for capture in row.captures() {
        let mut others = Vec::with_capacity(capture.others.len());
        for other in &capture.others {
            let Some(endpoint) = names.get(other.endpoint) else { continue };
            others.push(OtherInfo { endpoint, age_ms: other.age as f64 / 1e3, at: own_frame(store, &other.frames)? });
        }
        captures.push(CaptureInfo {
            others,
            after_ms: capture.after as f64 / 1e3,
            doing: capture.doing,
            since_ms: capture.since as f64 / 1e3,
            frames: store.frames_by_id(&capture.frames)?.iter().map(frame_info).collect(),
            surroundings: capture.surroundings,
            in_flight: capture.in_flight,
            occupant: capture.occupant.and_then(|id| names.get(id)),
        });
    }
    let (surroundings, in_flight) = row.surroundings().unzip();
    let (after_ms, usual_ms) = (ms(row.after_ns), row.usual_ns.map(ms));
    Ok(Some(OutlierDetail { after_ms, usual_ms, request, captures, surroundings, in_flight }))
}

/// The innermost function of the service's own.
fn own_frame(store: &mut Store, frames: &str) -> Result<Option<FrameInfo>, StoreError> {
    Ok(Frame::innermost_own(&store.frames_by_id(frames)?).map(frame_info))
}

/// What cannot be read was written by another version; nothing is told then rather than something wrong.
fn facts(row: &OutlierRow) -> Option<RequestFacts> {
    serde_json::from_str(&row.request).ok()
}
