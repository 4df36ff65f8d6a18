//! The answers about requests in flight, as the API sends them. Times in milliseconds.

use serde::Serialize;

use super::{EndpointInfo, FrameInfo};
use crate::capture::Doing;
use crate::surroundings::Surroundings;

/// `GET /api/live`: the requests in flight, longest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Live {
    /// How many there are in all.
    pub in_flight: u64,
    /// The oldest of them.
    pub requests: Vec<LiveRequest>,
    /// How busy the machine was in the last seconds in which there were requests.
    pub surroundings: Surroundings,
}

/// A request in flight.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LiveRequest {
    /// Its name while it lasts.
    pub task: String,
    /// The endpoint that it most likely leads to; absent where no pattern fits.
    pub endpoint: Option<EndpointInfo>,
    /// Its method.
    pub method: String,
    /// Its path, without secrets, cut where it gets long.
    pub path: String,
    /// For how long it has lasted, milliseconds.
    pub age_ms: f64,
    /// What it does; absent in the moment in which it ends.
    pub doing: Option<Doing>,
    /// For how long it has been doing that, milliseconds.
    pub since_ms: Option<f64>,
    /// Whether it is past its endpoint's threshold.
    pub is_late: bool,
    /// The number of the worker that serves it.
    pub worker: u32,
}

/// `GET /api/live/{task}`: where a request in flight is at this moment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LiveStack {
    /// What it does.
    pub doing: Doing,
    /// For how long it has been doing that, milliseconds.
    pub since_ms: f64,
    /// The functions, outermost first; empty while they are not known.
    pub frames: Vec<FrameInfo>,
}
