//! The answers about errors, as the API sends them.

use serde::Serialize;

use super::{EndpointName, FrameInfo, Range};
use crate::notes::ErrorKind;

/// Errors of one type and place, whatever their values.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ErrorGroup {
    /// Its id in every address.
    pub id: i64,
    /// How they are known.
    pub kind: ErrorKind,
    /// Their type, as far as it can be told.
    pub name: String,
    /// The text of the latest.
    pub message: String,
    /// The file in which they arose or were handed over, where that is known.
    pub file: Option<String>,
    /// The line in it.
    pub line: Option<i64>,
    /// When the first came, Unix milliseconds.
    pub first_seen_at: i64,
    /// When the latest came, Unix milliseconds.
    pub last_seen_at: i64,
    /// The version in which the first came.
    pub first_version: String,
    /// The version in which the latest came.
    pub last_version: String,
    /// How many came in the range.
    pub hits: i64,
    /// How many ever came.
    pub total: i64,
    /// How many users they met, as far as `group_by` tells users apart; at most 1000 are counted.
    pub users: i64,
    /// The endpoints in whose requests they came in the range, most frequent first.
    pub endpoints: Vec<EndpointCount>,
    /// How many came over the range in equal parts, oldest first.
    pub sparkline: Vec<i64>,
    /// Whether the first came in the version that runs now, and there were others before it.
    pub is_new: bool,
    /// When somebody marked it as resolved, Unix milliseconds; absent when it is open.
    pub resolved_at: Option<i64>,
    /// When it came back in a newer version than the one in which it was resolved, Unix milliseconds.
    pub reopened_at: Option<i64>,
    /// Whether it stands for all errors that are too many to have groups of their own.
    pub is_overflow: bool,
}

/// How many came in one endpoint's requests.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EndpointCount {
    /// The endpoint; absent outside of requests.
    pub endpoint: Option<EndpointName>,
    /// How many.
    pub hits: i64,
}

/// How many came in one version.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VersionCount {
    /// The version.
    pub version: String,
    /// How many.
    pub hits: i64,
}

/// `GET /api/errors` and `GET /api/endpoints/{id}/errors`: what went wrong.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Errors {
    /// The time spoken of.
    pub range: Range,
    /// The groups of which some came in it, most frequent first.
    pub groups: Vec<ErrorGroup>,
}

/// `GET /api/errors/{id}`: one group.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ErrorDetail {
    /// The group.
    pub group: ErrorGroup,
    /// The time spoken of.
    pub range: Range,
    /// How many came at each point of it, without gaps.
    pub series: Vec<ErrorPoint>,
    /// How many came in which version in the range, newest first.
    pub versions: Vec<VersionCount>,
    /// The latest of them, newest first.
    pub samples: Vec<ErrorSample>,
}

/// One point of an error's history.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ErrorPoint {
    /// Start of the point, Unix milliseconds.
    pub at: i64,
    /// How many came.
    pub hits: i64,
}

/// One error as it came.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ErrorSample {
    /// Its id.
    pub id: i64,
    /// The group that it belongs to.
    pub group_id: i64,
    /// How it is known.
    pub kind: ErrorKind,
    /// Its type, as far as it can be told.
    pub name: String,
    /// The request that it came in; absent outside of requests and when that is no longer kept.
    pub request_id: Option<i64>,
    /// The endpoint; absent outside of requests.
    pub endpoint: Option<EndpointName>,
    /// When the request began, Unix milliseconds.
    pub at: i64,
    /// The service's version.
    pub version: String,
    /// The user, or whatever `group_by` made of the request.
    pub group: Option<String>,
    /// Its text.
    pub message: String,
    /// The texts of its causes, nearest first.
    pub sources: Vec<String>,
    /// How the program came there, innermost first; of panics only.
    pub frames: Vec<FrameInfo>,
}
