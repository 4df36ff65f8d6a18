//! The answer about statements before and after.

use serde::Serialize;

use super::{FrameInfo, LatencyChange, Range};

/// What can be said of how often a statement is called in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum FrequencyVerdict {
    /// It was not called before.
    New,
    /// It is called more often, and chance does not explain it.
    More,
    /// It is called less often, and chance does not explain it.
    Less,
    /// It is not called any more.
    Gone,
    /// Nothing that anybody would notice, and a change by a quarter or more is ruled out.
    NoChange,
    /// There are too few requests to say, or statements were not recorded on one side.
    NotEnoughData,
}

/// How often a statement is called in a request, after against before.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FrequencyChange {
    /// What can be said of it.
    pub verdict: FrequencyVerdict,
    /// Calls in a request after, divided by those before; absent where a side has none.
    pub ratio: Option<f64>,
    /// How likely chance alone makes so great a change: whether it is called at all, and how often then, corrected for the number of
    /// statements; absent when there is not enough data. Calls are known by their sum and the most in one request, so that the widest
    /// spread is taken that these allow.
    pub p_value: Option<f64>,
}

/// A statement's calls on one side.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StatementCalls {
    /// How often it was called.
    pub calls: i64,
    /// In how many requests.
    pub requests: i64,
    /// Calls in a request of the endpoint, at the mean over all.
    pub calls_per_request: f64,
    /// Their time in a request of the endpoint, at the mean over all, milliseconds.
    pub ms_per_request: f64,
    /// Mean time of a call, milliseconds; absent without one.
    pub mean_ms: Option<f64>,
    /// 95th percentile of a call's time, milliseconds, within 1 %; absent without one.
    pub p95_ms: Option<f64>,
}

/// A statement before and after.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StatementChange {
    /// Its id in every address.
    pub id: i64,
    /// Its text without values.
    pub text: String,
    /// Whether it stands for all that are too many to be told apart.
    pub is_overflow: bool,
    /// The service's line from which it was first called, where that is known.
    pub called_from: Option<FrameInfo>,
    /// Its calls before.
    pub before: StatementCalls,
    /// Its calls after.
    pub after: StatementCalls,
    /// How often it is called.
    pub frequency: FrequencyChange,
    /// How long a call takes; calls of one request are taken as independent of each other.
    pub time: LatencyChange,
}

/// The statements that an endpoint's requests called, before and after.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct QueriesCompared {
    /// The time before in whole hours, by which calls are counted.
    pub before: Range,
    /// The time after in whole hours; an hour at which both meet counts as the later one's, unless they are told apart by
    /// version.
    pub after: Range,
    /// Requests of the endpoint in those hours before.
    pub requests_before: u64,
    /// Requests of the endpoint in those hours after.
    pub requests_after: u64,
    /// Whether any statement of the service was recorded before: without that, nothing is known of what was not called.
    pub recorded_before: bool,
    /// Whether any statement of the service was recorded after.
    pub recorded_after: bool,
    /// The statements: what changed first, by the time of a request that it adds or takes away.
    pub statements: Vec<StatementChange>,
    /// Statements beyond those listed.
    pub left_out: u64,
}
