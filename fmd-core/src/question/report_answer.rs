//! The answers that compare two times or versions.

use serde::Serialize;

use super::{EndpointInfo, LatencyChange, QueriesCompared, Spread, Summary, VersionInfo};

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SideInfo {
    /// First moment that is counted, Unix milliseconds: that of a whole hour or day where minutes are not kept any more.
    pub from: i64,
    /// First moment after it, Unix milliseconds. Where the other side begins then, no request counts on both.
    pub to: i64,
    /// The only version that counts; absent when all do.
    pub version: Option<VersionInfo>,
    /// Its requests.
    pub summary: Summary,
}

/// What can be said of a share that changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ShareVerdict {
    /// It grew, and chance does not explain it.
    More,
    /// It shrank, and chance does not explain it.
    Less,
    /// Nothing that chance does not explain.
    NoChange,
    /// There are too few requests to say.
    NotEnoughData,
}

/// How the share of requests that failed changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ErrorChange {
    /// What can be said of it.
    pub verdict: ShareVerdict,
    /// The difference of the shares; like its interval absent when a side has no requests.
    pub difference: Option<f64>,
    /// Lower end of the interval that holds the true difference in 95 of 100 cases.
    pub low: Option<f64>,
    /// Its upper end.
    pub high: Option<f64>,
    /// How likely chance alone makes so great a difference, corrected for the number of comparisons; absent when there is not enough data.
    pub p_value: Option<f64>,
}

/// A function that takes more or less time of a request.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FunctionChange {
    /// Its name.
    pub function: String,
    /// Whether it is the program's own.
    pub own: bool,
    /// Time at it and below in a request before, milliseconds.
    pub before_ms: f64,
    /// Time at it and below in a request after, milliseconds.
    pub after_ms: f64,
    /// Time at it alone in a request before, milliseconds.
    pub own_before_ms: f64,
    /// Time at it alone in a request after, milliseconds.
    pub own_after_ms: f64,
    /// Samples at it and below, before and after together.
    pub samples: u64,
    /// Whether the change is more than sampling explains.
    pub certain: bool,
}

/// How one endpoint changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EndpointReport {
    /// The endpoint.
    pub endpoint: EndpointInfo,
    /// Its requests before.
    pub before: Summary,
    /// Its requests after.
    pub after: Summary,
    /// How its latency changed.
    pub latency: LatencyChange,
    /// How the share of its requests that failed changed.
    pub errors: ErrorChange,
    /// Requests per second after, divided by those before; absent when there were none before. Traffic is no sample of anything, so
    /// nothing is tested here.
    pub traffic: Option<f64>,
    /// All of that in words.
    pub sentence: String,
    /// Functions whose time per request changed most, of endpoints whose latency changed; where both sides were profiled.
    pub functions: Vec<FunctionChange>,
}

/// `GET /api/report`: what changed between two times or versions.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Report {
    /// What it is compared with.
    pub before: SideInfo,
    /// What the report is about.
    pub after: SideInfo,
    /// Endpoints with a request on either side, what matters most first.
    pub endpoints: Vec<EndpointReport>,
    /// The answer in one sentence.
    pub sentence: String,
}

/// Two distributions over the same stretches of latency.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Distributions {
    /// Lower end of the first stretch, milliseconds.
    pub low_ms: f64,
    /// Upper end of the last, milliseconds; each stretch is as many times longer than the one before.
    pub high_ms: f64,
    /// Share of the latencies before in each.
    pub before: Vec<f64>,
    /// Share of the latencies after in each.
    pub after: Vec<f64>,
}

/// A node of two call trees laid over each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DiffNode {
    /// The place of the node above in the list; absent for outermost ones. It comes before this one.
    pub parent: Option<u64>,
    /// The function.
    pub function: String,
    /// Whether it is the program's own.
    pub own: bool,
    /// Time at it and below in a request before, milliseconds.
    pub before_ms: f64,
    /// Time at it and below in a request after, milliseconds.
    pub after_ms: f64,
    /// Whether the change is more than sampling explains.
    pub certain: bool,
}

/// `GET /api/endpoints/{id}/compare`: two times or versions of one endpoint beside each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Comparison {
    /// The endpoint.
    pub endpoint: EndpointInfo,
    /// What it is compared with.
    pub before: SideInfo,
    /// What the comparison is about.
    pub after: SideInfo,
    /// How latencies are spread before; absent when there are none.
    pub spread_before: Option<Spread>,
    /// How latencies are spread after; absent when there are none.
    pub spread_after: Option<Spread>,
    /// How latency changed.
    pub latency: LatencyChange,
    /// How the share of failed requests changed.
    pub errors: ErrorChange,
    /// All of that in words.
    pub sentence: String,
    /// Both distributions; absent when a side has no latency.
    pub distributions: Option<Distributions>,
    /// Requests profiled before.
    pub profiled_before: i64,
    /// Requests profiled after.
    pub profiled_after: i64,
    /// Functions by how much their time in a request changed, most first.
    pub functions: Vec<FunctionChange>,
    /// Both call trees laid over each other, outermost frames first; empty when a side was not profiled.
    pub tree: Vec<DiffNode>,
    /// The statements that the endpoint's requests called.
    pub queries: QueriesCompared,
}
