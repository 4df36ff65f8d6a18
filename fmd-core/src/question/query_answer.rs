//! The answers about statements, as the API sends them.

use serde::Serialize;

use super::{EndpointName, FrameInfo, Range};
use crate::notes::StepKind;
use crate::redact::Redacted;

/// A statement, and how it was called in the range.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StatementSummary {
    /// Its id in every address.
    pub id: i64,
    /// Its text without values.
    pub text: String,
    /// Whether it stands for all that are too many to be told apart.
    pub is_overflow: bool,
    /// The service's line from which it was first called, where that is known.
    pub called_from: Option<FrameInfo>,
    /// How often it was called.
    pub calls: i64,
    /// In how many requests.
    pub requests: i64,
    /// Calls in one request that had any, at the mean.
    pub calls_per_request: f64,
    /// Most calls in one request.
    pub most_in_one: i64,
    /// Calls that failed.
    pub failed: i64,
    /// Rows returned or changed, where the library tells; 0 where not.
    pub rows: i64,
    /// Time of all calls, milliseconds.
    pub total_ms: f64,
    /// Mean time of a call, milliseconds.
    pub mean_ms: f64,
    /// 95th percentile of a call's time, milliseconds, within 1 %.
    pub p95_ms: Option<f64>,
    /// Longest call, milliseconds.
    pub max_ms: f64,
    /// The endpoints whose requests called it, by falling time.
    pub endpoints: Vec<EndpointTime>,
}

/// Calls and time of one endpoint.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EndpointTime {
    /// The endpoint.
    pub endpoint: EndpointName,
    /// Its calls.
    pub calls: i64,
    /// Their time, milliseconds.
    pub total_ms: f64,
}

/// `GET /api/queries` and `GET /api/endpoints/{id}/queries`: which statements were called.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Queries {
    /// The time spoken of, in whole hours.
    pub range: Range,
    /// All calls over that time.
    pub series: Vec<StatementPoint>,
    /// The statements, by falling time.
    pub statements: Vec<StatementSummary>,
}

/// Calls of statements from `at` on, until the next point or the end of the range.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StatementPoint {
    /// Unix milliseconds.
    pub at: i64,
    /// How often any was called.
    pub calls: i64,
    /// Time of all calls, milliseconds.
    pub total_ms: f64,
}

/// `GET /api/statements/{id}`: one statement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StatementDetail {
    /// It, over the range.
    pub statement: StatementSummary,
    /// The time spoken of, in whole hours.
    pub range: Range,
    /// When it was first called, Unix milliseconds.
    pub first_seen_at: i64,
    /// How the program came to its first call, innermost first.
    pub frames: Vec<FrameInfo>,
    /// Why the database cannot be asked for its plan; absent where it can.
    pub unexplained: Option<String>,
}

/// `GET /api/requests/{id}/queries`: what one request did, as its own code and its libraries told.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestQueries {
    /// Whether the list was kept; the empty list of a request whose list was not says nothing.
    pub kept: bool,
    /// The calls of statements, in the order in which they began.
    pub queries: Vec<RequestQuery>,
    /// The statements of those calls.
    pub statements: Vec<RequestStatement>,
    /// The steps, in the order in which they began.
    pub steps: Vec<RequestStep>,
    /// Calls beyond those listed.
    pub unlisted: i64,
    /// Time of all calls, milliseconds; calls at the same time count twice.
    pub total_ms: f64,
    /// What stands out in them, most time first.
    pub findings: Vec<Finding>,
    /// What the request asked of the allocator; absent where that is not counted.
    pub memory: Option<Memory>,
}

/// What requests asked of the allocator.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Memory {
    /// Calls that asked for memory, or for more of it.
    pub calls: i64,
    /// Bytes asked for.
    pub bytes: i64,
    /// Most bytes held at one time by one request.
    pub peak_bytes: i64,
}

/// `GET /api/memory`: what one endpoint's requests asked of the allocator.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EndpointMemory {
    /// The endpoint.
    pub endpoint: EndpointName,
    /// Its requests that were counted.
    pub requests: i64,
    /// What they asked for together.
    pub memory: Memory,
}

/// One call of a statement.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestQuery {
    /// Which of `statements`.
    pub statement_id: i64,
    /// When it began, milliseconds from the beginning of the request.
    pub start_ms: f64,
    /// How long it took, milliseconds.
    pub duration_ms: f64,
    /// Rows returned or changed; absent where that is not known.
    pub rows: Option<i64>,
    /// Whether it ran in a transaction.
    pub in_transaction: bool,
    /// Whether it failed.
    pub failed: bool,
    /// The values bound to it, without secrets; empty where they are not kept.
    pub values: Vec<Redacted>,
}

/// A statement that a request called.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestStatement {
    /// Its id.
    pub id: i64,
    /// Its text without values; empty when it is no longer kept.
    pub text: String,
    /// The service's line from which it was first called, where that is known.
    pub called_from: Option<FrameInfo>,
}

/// A step of a request.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestStep {
    /// What it is.
    pub kind: StepKind,
    /// Its name.
    pub name: String,
    /// When it began, milliseconds from the beginning of the request.
    pub start_ms: f64,
    /// How long it took, milliseconds.
    pub duration_ms: f64,
}

/// What can stand out in a request's calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// One statement again and again, with other values each time.
    Repeated,
    /// One statement with the same values more than once.
    Duplicate,
}

/// Something that stands out in a request's calls.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Finding {
    /// What it is.
    pub kind: FindingKind,
    /// The statement.
    pub statement_id: i64,
    /// How many calls there are.
    pub calls: i64,
    /// Their time, milliseconds.
    pub total_ms: f64,
    /// The same in words, with what to do.
    pub words: String,
}
