//! Single requests.

use super::range::Checked;
use super::tally::ms;
use super::{Request, Requests};
use crate::measurement::{Exchange, Outcome, Protocol};
use crate::store::{RequestFilter, RequestRow, Store, StoreError};

/// Which of an endpoint's requests to list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestsAsked {
    /// Only this version of the service, by id.
    pub version: Option<i64>,
    /// Only this status; `Some(None)` asks for requests that got no response.
    pub status: Option<Option<u16>>,
    /// Only what ended in this way.
    pub outcome: Option<Outcome>,
    /// Only what took at least this long, milliseconds.
    pub at_least_ms: Option<f64>,
    /// Only those after this one in the list, by id.
    pub before: Option<i64>,
    /// Most requests to list; 1 to 1000.
    pub limit: Option<u16>,
}

/// An endpoint's requests, newest first.
pub(crate) fn requests(
    store: &mut Store,
    endpoint: i64,
    range: Checked,
    asked: &RequestsAsked,
) -> Result<Requests, StoreError> {
    const DEFAULT_LIMIT: u16 = 50;
    const MOST: u16 = 1_000;
    store.endpoint(endpoint)?;
    let limit = i64::from(asked.limit.unwrap_or(DEFAULT_LIMIT).clamp(1, MOST));
    let filter = RequestFilter {
        endpoint,
        from: range.from * 1_000_000,
        to: range.to * 1_000_000,
        version: asked.version,
        status: asked.status,
        outcome: asked.outcome,
        at_least_ns: asked.at_least_ms.map(|ms| (ms * 1e6) as i64),
        after: asked.before,
        limit: limit + 1,
    };
    let mut rows = store.requests(&filter)?;
    let more = rows.len() as i64 > limit;
    rows.truncate(limit as usize);
    let next = rows.last().filter(|_| more).map(|row| row.id);
    Ok(Requests { requests: rows.into_iter().map(request).collect(), next })
}

pub(super) fn request(row: RequestRow) -> Request {
    Request {
        id: row.id,
        started_at: row.started_at as f64 / 1e3,
        duration_ms: ms(row.duration_ns),
        head_ms: ms(row.head_ns),
        status: row.status.and_then(|status| u16::try_from(status).ok()),
        outcome: Outcome::from_number(row.outcome).unwrap_or(Outcome::Completed),
        exchange: Exchange::from_number(row.exchange).unwrap_or(Exchange::Sized),
        protocol: Protocol::from_number(row.protocol).unwrap_or(Protocol::Http11),
        bytes: row.bytes,
        version: row.version,
        group: row.group_by,
        ip: row.ip,
    }
}
