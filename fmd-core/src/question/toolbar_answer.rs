//! The answers about requests that the toolbar shows.

use serde::Serialize;

use crate::measurement::Outcome;
use crate::notes::LogLevel;
use crate::outlier::RequestFacts;
use crate::redact::{Field, Redacted};

/// A request that the toolbar shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ShownRequest {
    /// Its name there.
    pub id: String,
    /// Whether it asked for a page, and not for something that a page fetches.
    pub is_page: bool,
    /// Its method.
    pub method: String,
    /// Its path, without secrets.
    pub path: String,
    /// The response's status; absent where there was no response.
    pub status: Option<u16>,
    /// How it ended.
    pub outcome: Outcome,
    /// When it began, Unix milliseconds.
    pub started_at: i64,
    /// How long it took, milliseconds.
    pub duration_ms: f64,
    /// Calls of statements.
    pub queries: u64,
    /// Their time, milliseconds.
    pub query_ms: f64,
    /// Bytes that it asked of the allocator; absent where that is not counted.
    pub memory_bytes: Option<u64>,
    /// What went wrong in it.
    pub errors: u64,
    /// Its id in the database; absent until it is written.
    pub request: Option<i64>,
}

/// `GET /api/toolbar/{id}`: a request that the toolbar shows, with what no database holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ShownDetail {
    /// Its figures.
    pub request: ShownRequest,
    /// The route's pattern; empty where no route took it.
    pub pattern: String,
    /// What it asked for.
    pub facts: RequestFacts,
    /// The headers of its response; absent where there was no response.
    pub answered: Option<Vec<Field>>,
    /// What it told the service's log, in order.
    pub events: Vec<ShownEvent>,
    /// Events that were too many to be kept.
    pub unlisted_events: u64,
}

/// An event of the service's log.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ShownEvent {
    /// When it was told, milliseconds after the request began.
    pub at_ms: f64,
    /// How much it matters.
    pub level: LogLevel,
    /// Where it comes from: mostly a module.
    pub target: String,
    /// Its message and fields, without secrets.
    pub text: Redacted,
}
