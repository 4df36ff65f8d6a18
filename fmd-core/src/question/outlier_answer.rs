//! The answers about outliers, as the API sends them. Times in milliseconds.

use serde::Serialize;

use super::{EndpointName, Request};
use crate::outlier::RequestFacts;

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
}
