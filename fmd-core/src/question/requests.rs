//! Single requests.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Only;
use super::endpoint_name::EndpointNames;
use super::range::Checked;
use super::tally::ms;
use super::{ListedRequest, Request, Requests};
use crate::config::Config;
use crate::measurement::{Exchange, Outcome, Protocol};
use crate::store::{RequestFilter, RequestRow, STRIDE, Store, StoreError};

/// Most requests in one answer.
const MOST: u16 = 10_000;

/// Which requests to list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RequestsAsked {
    /// Only those of this endpoint, by id.
    pub endpoint: Option<i64>,
    /// Only those of endpoints with this method.
    pub method: Option<String>,
    /// Only of these versions and endpoints.
    pub only: Only,
    /// Only these statuses.
    pub status: Option<StatusFilter>,
    /// Only what ended in this way.
    pub outcome: Option<Outcome>,
    /// Only those of this user: what `group_by` made of the request.
    pub user: Option<String>,
    /// Only those that came from this address.
    pub address: Option<String>,
    /// Only what took at least this long, milliseconds.
    pub at_least_ms: Option<f64>,
    /// Only what took at most this long, milliseconds.
    pub at_most_ms: Option<f64>,
    /// Only those of which this is kept.
    pub has: Option<Has>,
    /// Only those after this one in the list, by id.
    pub before: Option<i64>,
    /// Most requests to list; 1 to 10,000.
    pub limit: Option<u16>,
}

/// What may be known of a request besides its figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Has {
    /// A profile of its own.
    Profile,
    /// What is kept of outliers.
    Outlier,
    /// It failed by the service's fault, or is a sample of an error.
    Error,
}

/// One status, or many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusFilter {
    /// This one.
    Exactly(u16),
    /// All that begin with this digit.
    Class(u16),
    /// Requests that got no response.
    NoResponse,
}

/// What is no status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("`status` is a number from 100 to 999, a class such as `5xx`, or 0 for requests without a response")]
pub struct NoStatus;

impl FromStr for StatusFilter {
    type Err = NoStatus;

    fn from_str(text: &str) -> Result<Self, NoStatus> {
        if let Some(class) = text.strip_suffix("xx") {
            let class = class.parse().ok().filter(|class| (1..=9).contains(class) && text.len() == 3);
            return class.map(StatusFilter::Class).ok_or(NoStatus);
        }
        match text.parse() {
            Ok(0) => Ok(StatusFilter::NoResponse),
            Ok(status @ 100..=999) => Ok(StatusFilter::Exactly(status)),
            _ => Err(NoStatus),
        }
    }
}

/// Single requests, newest first.
pub(crate) fn requests(
    store: &mut Store,
    config: &Config,
    range: Checked,
    asked: &RequestsAsked,
) -> Result<Requests, StoreError> {
    const DEFAULT_LIMIT: u16 = 50;
    if let Some(endpoint) = asked.endpoint {
        store.endpoint(endpoint)?;
    }
    let nanos = |ms: f64| (ms * 1e6) as i64;
    let filter = RequestFilter {
        endpoint: asked.endpoint,
        method: asked.method.clone(),
        from: range.from * 1_000_000,
        to: range.to * 1_000_000,
        only: asked.only.clone(),
        status: asked.status,
        outcome: asked.outcome,
        user: asked.user.clone(),
        address: asked.address.clone(),
        at_least_ns: asked.at_least_ms.map(nanos),
        at_most_ns: asked.at_most_ms.map(nanos),
        has: asked.has,
        after: asked.before,
        limit: asked.limit.unwrap_or(DEFAULT_LIMIT).clamp(1, MOST).into(),
        stride: STRIDE,
    };
    let listing = store.requests(&filter)?;
    let names = EndpointNames::of(store, config)?;
    let requests = listing.rows.into_iter().map(|row| ListedRequest {
        endpoint: names.any(row.endpoint_id),
        has_profile: row.profiles > 0,
        is_outlier: row.outliers > 0,
        has_error: row.errors > 0,
        request: request(row.request),
    });
    Ok(Requests { requests: requests.collect(), next: listing.next })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_a_number_a_class_or_none() {
        let read = |text: &str| text.parse::<StatusFilter>();
        assert_eq!(read("404"), Ok(StatusFilter::Exactly(404)));
        assert_eq!(read("5xx"), Ok(StatusFilter::Class(5)));
        assert_eq!(read("0"), Ok(StatusFilter::NoResponse));
        for wrong in ["", "xx", "0xx", "10xx", "+5xx", "99", "1000", "-1", "ok", "5XX"] {
            assert_eq!(read(wrong), Err(NoStatus), "{wrong}");
        }
    }
}
