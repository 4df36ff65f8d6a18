//! The answers, as the API sends them.

use serde::Serialize;

use super::{EndpointName, LatencyChange, Spread};
use crate::endpoint::Level;
use crate::measurement::{Exchange, Outcome, Protocol};

/// The time that an answer speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Range {
    /// First moment, Unix milliseconds.
    pub from: i64,
    /// First moment after it, Unix milliseconds.
    pub to: i64,
    /// Width of one point of a series, milliseconds.
    pub step: i64,
}

/// What many requests were like together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Summary {
    /// Requests.
    pub hits: u64,
    /// Requests that failed by the service's fault: a status of 500 or more, or a panic.
    pub errors: u64,
    /// Requests answered with a status from 400 to 499.
    pub client_errors: u64,
    /// Requests that the client abandoned; they count in `hits` and in no latency.
    pub abandoned: u64,
    /// `errors` as a share of `hits`; absent without hits.
    pub error_rate: Option<f64>,
    /// Hits per second of the range that has passed.
    pub rate: f64,
    /// Sum of all latencies, milliseconds.
    pub total_ms: f64,
    /// Mean latency, milliseconds; like the ones below absent when no request had one.
    pub mean_ms: Option<f64>,
    /// Median latency, milliseconds, within 1 %.
    pub p50_ms: Option<f64>,
    /// 95th percentile of latency, milliseconds, within 1 %.
    pub p95_ms: Option<f64>,
    /// 99th percentile of latency, milliseconds, within 1 %.
    pub p99_ms: Option<f64>,
    /// Longest latency, milliseconds.
    pub max_ms: Option<f64>,
}

/// One point of a time series.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Point {
    /// Start of the point, Unix milliseconds.
    pub at: i64,
    /// Requests.
    pub hits: u64,
    /// Requests that failed by the service's fault.
    pub errors: u64,
    /// Requests answered with a status from 400 to 499.
    pub client_errors: u64,
    /// Median latency, milliseconds; absent when no request had one.
    pub p50_ms: Option<f64>,
    /// 95th percentile of latency, milliseconds.
    pub p95_ms: Option<f64>,
    /// 99th percentile of latency, milliseconds.
    pub p99_ms: Option<f64>,
}

/// An endpoint and what it is set to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EndpointInfo {
    /// Its id in every address.
    pub id: i64,
    /// `GET`, `POST` …; empty for the endpoint of unmatched requests.
    pub method: String,
    /// The route's pattern.
    pub pattern: String,
    /// What it is called on the dashboard; absent where nobody has named it.
    pub name: Option<String>,
    /// The level it is set to; 0 where it is ignored.
    pub level: Level,
    /// What its requests usually take, milliseconds; absent before the first 20.
    pub usual_ms: Option<f64>,
    /// The fixed threshold that was set for it, milliseconds; absent where none was.
    pub fixed_outlier_after_ms: Option<f64>,
    /// The time from which on a request is an outlier, milliseconds: the fixed threshold, or what `outlier_detection_constant` and
    /// `outlier_excess` make of what is usual, whichever is lower.
    pub outlier_after_ms: Option<f64>,
    /// When it was first listed, Unix milliseconds.
    pub added_at: i64,
    /// When it was last requested, Unix milliseconds; absent when it never was.
    pub last_requested_at: Option<i64>,
    /// The pattern of names that are ignored which it fits; absent where it fits none.
    pub ignored_by: Option<String>,
    /// Its colour as `#rrggbb`, chosen or configured; absent where it has none.
    pub color: Option<String>,
}

/// `GET /api/overview`: the service at a glance.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Overview {
    /// The time spoken of.
    pub range: Range,
    /// All endpoints together.
    pub total: Summary,
    /// All endpoints together over time, without gaps.
    pub series: Vec<Point>,
    /// Every endpoint known, by falling total time, also those without a request in the range.
    pub endpoints: Vec<EndpointOverview>,
}

/// One row of the overview.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EndpointOverview {
    /// The endpoint.
    #[serde(flatten)]
    pub endpoint: EndpointInfo,
    /// Its requests in the range.
    #[serde(flatten)]
    pub summary: Summary,
    /// Hits over the range in equal parts, oldest first.
    pub sparkline: Vec<u64>,
}

/// `GET /api/endpoints/{id}`: one endpoint.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EndpointDetail {
    /// The endpoint.
    #[serde(flatten)]
    pub endpoint: EndpointInfo,
    /// The time spoken of.
    pub range: Range,
    /// Its requests in the range.
    pub summary: Summary,
    /// The same over time, without gaps.
    pub series: Vec<Point>,
    /// How its requests ended, most frequent first.
    pub results: Vec<ResultCount>,
}

/// How often requests ended in one way.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ResultCount {
    /// The response's status; absent where there was no response.
    pub status: Option<u16>,
    /// How the requests ended.
    pub outcome: Outcome,
    /// Requests.
    pub hits: u64,
    /// Median latency, milliseconds.
    pub p50_ms: Option<f64>,
    /// 95th percentile of latency, milliseconds.
    pub p95_ms: Option<f64>,
    /// Requests in each point of the endpoint's series.
    pub series: Vec<u64>,
}

/// `GET /api/endpoints/{id}/versions`: one version of the service, as this endpoint saw it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VersionSummary {
    /// The version.
    pub version: VersionInfo,
    /// Requests that it answered in the range.
    pub summary: Summary,
    /// How their latencies are spread; absent when none had one.
    pub spread: Option<Spread>,
    /// What changed since the version before it that answered in the range, corrected for the number of versions; absent for the first.
    pub change: Option<LatencyChange>,
}

/// `GET /api/versions`: a version of the service.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VersionInfo {
    /// Its id, as the `version` parameter takes it.
    pub id: i64,
    /// The git commit, or the configured `app_version`.
    pub name: String,
    /// When it was first started, Unix milliseconds.
    pub first_seen_at: i64,
}

/// `GET /api/requests` and `GET /api/endpoints/{id}/requests`: single requests, newest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Requests {
    /// The requests.
    pub requests: Vec<ListedRequest>,
    /// What to send as `before` to go on; absent when there are no more. Where few requests fit, an answer may hold less than was asked for, or
    /// none, and yet there may be more.
    pub next: Option<i64>,
}

/// One request in a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ListedRequest {
    /// The request.
    #[serde(flatten)]
    pub request: Request,
    /// Its endpoint.
    pub endpoint: EndpointName,
    /// Whether a profile of its own is kept.
    pub has_profile: bool,
    /// Whether it is kept as an outlier.
    pub is_outlier: bool,
    /// Whether it is kept as a sample of an error.
    pub has_error: bool,
}

/// One recorded request.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Request {
    /// Its id.
    pub id: i64,
    /// When it began, Unix milliseconds.
    pub started_at: f64,
    /// To the last byte of the body, milliseconds.
    pub duration_ms: f64,
    /// To the response head, milliseconds.
    pub head_ms: f64,
    /// The response's status; absent where there was no response.
    pub status: Option<u16>,
    /// How it ended.
    pub outcome: Outcome,
    /// What kind of response it was.
    pub exchange: Exchange,
    /// The HTTP version.
    pub protocol: Protocol,
    /// Bytes of the response's body.
    pub bytes: i64,
    /// The service's version.
    pub version: String,
    /// The user, or whatever `group_by` made of the request.
    pub group: Option<String>,
    /// The client's address.
    pub ip: Option<String>,
}

/// `GET /api/config`: one option of the configuration.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OptionInfo {
    /// Its key.
    pub key: String,
    /// What it belongs to.
    pub section: String,
    /// What it is for.
    pub doc: String,
    /// What values it takes, in words.
    pub kind: String,
    /// Its effective value; a secret shows as `(set)` or `(not set)`.
    pub value: String,
    /// Its default.
    pub default: String,
    /// Where the value came from: `default`, a file and line, an environment variable, or the builder.
    pub source: String,
}

/// `GET /api/health`: how the monitor itself is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Health {
    /// The version of the monitor.
    pub fmd_version: String,
    /// The version of the service that runs now.
    pub app_version: String,
    /// When this process started to record, Unix milliseconds.
    pub started_at: i64,
    /// Measurements that wait for the recorder.
    pub queue_length: u64,
    /// Most that may wait.
    pub queue_capacity: u64,
    /// Measurements recorded by this process.
    pub recorded: u64,
    /// Measurements dropped because the queue was full, or the store failed for so long that not even their sums could be kept.
    pub dropped: u64,
    /// Rows of single requests, errors, visitors and the like dropped because the store failed for too long; the requests still count in every chart.
    pub dropped_rows: u64,
    /// Requests that are counted in every chart and not listed one by one, because more came than `listed_per_second`.
    pub unlisted: u64,
    /// Outliers of which only the figures are kept, because too many came at once for one endpoint.
    pub outliers_left_out: u64,
    /// Profiles of which no file or table was written, because too many came at once.
    pub profile_files_left_out: u64,
    /// Calls of `group_by` that panicked.
    pub group_by_panics: u64,
    /// Whether the last write succeeded.
    pub store_ok: bool,
    /// What the store said when it last failed.
    pub store_error: Option<String>,
    /// When it last failed, Unix milliseconds.
    pub store_failed_at: Option<i64>,
    /// When something was last written, Unix milliseconds.
    pub store_written_at: Option<i64>,
    /// Size of the database, bytes.
    pub store_bytes: Option<u64>,
    /// CPU time of the monitor's own threads since the start, milliseconds; absent where the system does not tell.
    pub own_cpu_ms: Option<f64>,
    /// What becomes of what is pushed over OTLP; absent where nothing is.
    pub otlp: Option<OtlpHealth>,
}

/// What becomes of what is pushed over OTLP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OtlpHealth {
    /// Whether the last push succeeded, if there was one.
    pub ok: bool,
    /// When something was last pushed, Unix milliseconds.
    pub pushed_at: Option<i64>,
    /// What was said when a push last failed.
    pub error: Option<String>,
    /// When that was, Unix milliseconds.
    pub failed_at: Option<i64>,
    /// Outliers pushed as traces.
    pub traces: u64,
    /// Outliers that were not pushed: too many came at once, or they were refused too often.
    pub dropped: u64,
    /// Data points and spans that the collector refused out of pushes that it took.
    pub refused: u64,
}
