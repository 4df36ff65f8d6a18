//! The answers about how much the service is used and how fast it is.

use serde::Serialize;

use super::{EndpointInfo, Summary, VersionInfo};

/// `GET /api/hours` and `GET /api/endpoints/{id}/hours`: requests by local day and hour.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HourlyLoad {
    /// The endpoint; absent for the whole service.
    pub endpoint: Option<EndpointInfo>,
    /// First moment of the first day, Unix milliseconds.
    pub from: i64,
    /// First moment after the last day, Unix milliseconds.
    pub to: i64,
    /// All requests of these days.
    pub summary: Summary,
    /// Every local day that the range touches, oldest first.
    pub days: Vec<HourlyDay>,
}

/// One local day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HourlyDay {
    /// As in `2026-11-20`.
    pub date: String,
    /// Its first moment, Unix milliseconds.
    pub at: i64,
    /// The first moment after it, Unix milliseconds.
    pub to: i64,
    /// Whether only sums of whole days are left of that time.
    pub hours_expired: bool,
    /// By the hour that the wall clock showed, 0 to 23; absent for hours that a clock change skipped, that have not begun, or whose figures
    /// have expired.
    pub hours: Vec<Option<Hour>>,
}

/// What the wall clock showed as one hour of one day.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Hour {
    /// Its first moment, Unix milliseconds.
    pub at: i64,
    /// How long it lasted: 120 where clocks were set back by an hour.
    pub minutes: i64,
    /// Requests.
    pub hits: u64,
    /// Requests that failed by the service's fault.
    pub errors: u64,
    /// Median latency, milliseconds; absent when no request had one.
    pub p50_ms: Option<f64>,
    /// 95th percentile of latency, milliseconds.
    pub p95_ms: Option<f64>,
}

/// `GET /api/days`: requests by local day and endpoint.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DailyLoad {
    /// First moment of the first day, Unix milliseconds.
    pub from: i64,
    /// First moment after the last day, Unix milliseconds.
    pub to: i64,
    /// All requests of these days.
    pub summary: Summary,
    /// Every local day that the range touches, oldest first.
    pub days: Vec<Day>,
    /// The endpoints with most requests, most first.
    pub endpoints: Vec<EndpointLoad>,
    /// Requests of all other endpoints, by day.
    pub rest: Vec<u64>,
    /// How many endpoints those are.
    pub others: u64,
}

/// One local day of the whole service.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Day {
    /// As in `2026-11-20`.
    pub date: String,
    /// Its first moment, Unix milliseconds.
    pub at: i64,
    /// The first moment after it, Unix milliseconds.
    pub to: i64,
    /// Requests.
    pub hits: u64,
    /// Requests that failed by the service's fault.
    pub errors: u64,
    /// Median latency, milliseconds; absent when no request had one.
    pub p50_ms: Option<f64>,
    /// 95th percentile of latency, milliseconds.
    pub p95_ms: Option<f64>,
}

/// How much one endpoint was used.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EndpointLoad {
    /// The endpoint.
    pub endpoint: EndpointInfo,
    /// Requests in all.
    pub total: u64,
    /// Requests by day, or by version, in the order in which those are listed.
    pub hits: Vec<u64>,
}

/// `GET /api/version-load`: which endpoints each version was used for.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VersionLoad {
    /// First moment, Unix milliseconds.
    pub from: i64,
    /// First moment after it, Unix milliseconds.
    pub to: i64,
    /// The versions that answered in the range, oldest first.
    pub versions: Vec<VersionInfo>,
    /// Requests that each answered.
    pub hits: Vec<u64>,
    /// Requests that each failed by the service's fault.
    pub errors: Vec<u64>,
    /// The endpoints with most requests, most first, with their requests by version.
    pub endpoints: Vec<EndpointLoad>,
    /// Requests of all other endpoints, by version.
    pub rest: Vec<u64>,
    /// How many endpoints those are.
    pub others: u64,
    /// How many older versions also answered and are not listed.
    pub left_out: u64,
}

/// How latencies are spread, milliseconds, each within 1 %.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Spread {
    /// How many latencies there are.
    pub count: u64,
    /// 5th percentile.
    pub p5_ms: f64,
    /// Lower quartile.
    pub p25_ms: f64,
    /// Median.
    pub p50_ms: f64,
    /// Upper quartile.
    pub p75_ms: f64,
    /// 95th percentile.
    pub p95_ms: f64,
    /// 99th percentile.
    pub p99_ms: f64,
    /// Longest, exact.
    pub max_ms: f64,
}

/// `GET /api/latency`: how fast each endpoint was.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LatencyOverview {
    /// First moment, Unix milliseconds.
    pub from: i64,
    /// First moment after it, Unix milliseconds.
    pub to: i64,
    /// All requests.
    pub summary: Summary,
    /// Endpoints with a request in the range, slowest median first.
    pub endpoints: Vec<EndpointLatency>,
}

/// How fast one endpoint was.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EndpointLatency {
    /// The endpoint.
    pub endpoint: EndpointInfo,
    /// Its requests.
    pub summary: Summary,
    /// How their latencies are spread; absent when none had one.
    pub spread: Option<Spread>,
}
