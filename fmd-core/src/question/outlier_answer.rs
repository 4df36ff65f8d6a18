//! The answers about outliers, as the API sends them. Times in milliseconds.

use serde::Serialize;

use super::{EndpointName, FrameInfo, Request};
use crate::capture::Doing;
use crate::outlier::RequestFacts;
use crate::surroundings::Surroundings;

/// `GET /api/outliers` and `GET /api/endpoints/{id}/outliers`: requests that took unusually long, newest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Outliers {
    /// The outliers.
    pub outliers: Vec<OutlierInfo>,
    /// What to send as `before` for the next ones; absent when there are no more.
    pub next: Option<i64>,
}

/// One outlier in a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OutlierInfo {
    /// The request.
    #[serde(flatten)]
    pub request: Request,
    /// Its endpoint.
    pub endpoint: EndpointName,
    /// The method that was asked for.
    pub method: String,
    /// The path that was asked for, without secrets.
    pub path: String,
    /// The time from which on it was an outlier, milliseconds.
    pub after_ms: f64,
    /// What was usual then, milliseconds; absent while that was not known.
    pub usual_ms: Option<f64>,
    /// How busy the machine was when it was last seen, or shortly before.
    pub surroundings: Option<Surroundings>,
    /// How many requests were in flight then.
    pub in_flight: Option<u64>,
    /// What it did when it was last seen; absent when it had ended before.
    pub doing: Option<Doing>,
    /// The innermost function of the service's own at which it was then seen.
    pub at: Option<FrameInfo>,
}

/// What is known of a request because it was an outlier.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OutlierDetail {
    /// The time from which on it was an outlier, milliseconds.
    pub after_ms: f64,
    /// What was usual then, milliseconds; absent while that was not known.
    pub usual_ms: Option<f64>,
    /// What was asked for, without secrets.
    pub request: RequestFacts,
    /// What was seen of it while it lasted, in the order of time; nothing when it ended before it could be looked at.
    pub captures: Vec<CaptureInfo>,
    /// How busy the machine was when it was last seen, or shortly before.
    pub surroundings: Option<Surroundings>,
    /// How many requests were in flight then.
    pub in_flight: Option<u64>,
}

/// One look at a request that had already taken too long.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaptureInfo {
    /// How long it had lasted, milliseconds.
    pub after_ms: f64,
    /// What it did.
    pub doing: Doing,
    /// For how long it had been doing that, milliseconds.
    pub since_ms: f64,
    /// The functions at which it did so, outermost first; empty where they were not seen.
    pub frames: Vec<FrameInfo>,
    /// How busy the machine was.
    pub surroundings: Surroundings,
    /// Requests in flight, this one included.
    pub in_flight: u64,
    /// Whose request its worker was serving at that moment, if not this one.
    pub occupant: Option<EndpointName>,
    /// Others in flight that had lasted long as well, longest first: one of them may hold what this one waited for.
    pub others: Vec<OtherInfo>,
}

/// Another request in flight when one was looked at.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct OtherInfo {
    /// Its endpoint.
    pub endpoint: EndpointName,
    /// How long it had lasted, milliseconds.
    pub age_ms: f64,
    /// The innermost function of the service's own at which it was.
    pub at: Option<FrameInfo>,
}
