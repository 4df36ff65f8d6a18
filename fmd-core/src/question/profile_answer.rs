//! The answers about profiles, as the API sends them. Times in milliseconds, in call trees microseconds.

use serde::Serialize;

use super::{EndpointInfo, EndpointName, ErrorSample, OutlierDetail, Range, Request};
use crate::keeping::Kept;
use crate::timeline::Span;

/// Where time went: all parts and the remainder make `wall_ms`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TimeDivision {
    /// From the request's arrival to its end.
    pub wall_ms: f64,
    /// Running, or ready to run.
    pub on_cpu_ms: f64,
    /// Blocked in a system call on the worker, which could serve nobody meanwhile.
    pub blocked_ms: f64,
    /// Suspended at an `.await`.
    pub awaiting_ms: f64,
    /// Ready, while the worker served others.
    pub queued_ms: f64,
    /// Waiting for a thread of the blocking pool.
    pub pool_waiting_ms: f64,
    /// Running on a thread of the blocking pool.
    pub pool_running_ms: f64,
    /// What the parts leave of the whole; slightly negative where clocks disagree.
    pub remainder_ms: f64,
    /// How often it was polled.
    pub polls: i64,
}

/// Who held the worker while requests were queued.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct HeldBy {
    /// The endpoint that held it; absent where that is not known.
    pub endpoint_id: Option<i64>,
    /// Its method.
    pub method: Option<String>,
    /// Its pattern.
    pub pattern: Option<String>,
    /// For how long, milliseconds.
    pub time_ms: f64,
    /// For how long besides while a request waited and may have been ready: it was woken right after. A worker that is held does not notice
    /// that a timer has run out or that a socket can be read.
    pub possibly_ms: f64,
    /// The function of the service's own in which it was for most of that time; absent where it was not sampled meanwhile.
    pub at: Option<FrameInfo>,
}

/// A function at one line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FrameInfo {
    /// Its name.
    pub function: String,
    /// The executable or library that it is in.
    pub module: String,
    /// The source file; absent without debug information.
    pub file: Option<String>,
    /// The line in it; 0 where it is not known.
    pub line: u32,
    /// Whether it is the service's own code, and not a library's.
    pub own: bool,
}

/// A place in a call tree, with the time spent at it and not below, by kind, in microseconds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NodeInfo {
    /// The node above, which stands before this one; absent at the outermost.
    pub parent: Option<u32>,
    /// Its frame.
    pub frame: u32,
    /// Running, or ready to run.
    pub cpu_us: u64,
    /// Blocked in a system call.
    pub blocked_us: u64,
    /// Suspended at an `.await`.
    pub await_us: u64,
    /// Ready, while the worker served others.
    pub queued_us: u64,
    /// Samples, and waits.
    pub samples: u64,
    /// Requests in which it was seen, estimated where it was sampled; absent where that was not counted.
    pub requests: Option<u64>,
    /// Mean of its time with all below over those requests.
    pub mean_us: Option<f64>,
    /// Standard deviation of the same.
    pub std_us: Option<f64>,
}

/// Stacks as a tree. It has all time that was seen: at `[unknown]`, outermost, that of stacks which are not known, and at `[others]` that of
/// those too small to be shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CallTree {
    /// Every frame once.
    pub frames: Vec<FrameInfo>,
    /// Each after the node above it.
    pub nodes: Vec<NodeInfo>,
}

/// How much debug information the executable has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Names {
    /// Functions, files and lines.
    Full,
    /// Functions only.
    NoLines,
    /// Not even those.
    None,
}

/// `GET /api/endpoints/{id}/profile` and `GET /api/requests/{id}/profile`: where the time went.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Profile {
    /// The endpoint.
    pub endpoint: EndpointInfo,
    /// The time spoken of, in whole hours; absent for a single request.
    pub range: Option<Range>,
    /// Requests profiled.
    pub requests: i64,
    /// Samples, and waits.
    pub samples: u64,
    /// Where their time went, in sum.
    pub time: TimeDivision,
    /// Who held the worker for which they were queued, longest first.
    pub held_by: Vec<HeldBy>,
    /// The stacks.
    pub tree: CallTree,
    /// What debug information the executable has.
    pub names: Names,
    /// Whether there are stacks of running threads: not where the system gives none, they are switched off, or other code has taken the
    /// profiler's signal.
    pub cpu_stacks: bool,
}

/// `GET /api/profiles`: where the time of one endpoint's requests went.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProfiledEndpoint {
    /// The endpoint.
    pub endpoint: EndpointInfo,
    /// Requests profiled.
    pub requests: i64,
    /// Where their time went, in sum.
    pub time: TimeDivision,
}

/// A request whose own profile was kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProfiledRequest {
    /// The request.
    #[serde(flatten)]
    pub request: Request,
    /// Where its time went.
    pub time: TimeDivision,
    /// Why its profile was kept.
    pub kept: Kept,
}

/// `GET /api/endpoints/{id}/profiled`: requests whose own profile was kept, newest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProfiledRequests {
    /// The requests.
    pub requests: Vec<ProfiledRequest>,
    /// What to send as `before` for the next ones; absent when there are no more.
    pub next: Option<i64>,
}

/// `GET /api/requests/{id}`: one request.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestDetail {
    /// The request.
    pub request: Request,
    /// Its endpoint.
    pub endpoint: EndpointInfo,
    /// Where its time went; absent when its own profile was not kept.
    pub time: Option<TimeDivision>,
    /// Who held the worker while it was queued, longest first.
    pub held_by: Vec<HeldBy>,
    /// What went wrong in it, in the order in which it did.
    pub errors: Vec<ErrorSample>,
    /// What happened in it, in the order of its beginning; empty when that was not kept.
    pub timeline: Vec<Span>,
    /// What is known of it because it was an outlier; absent where it was none.
    pub outlier: Option<OutlierDetail>,
}

/// `GET /api/profiler`: how the profiler itself is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ProfilerStatus {
    /// Whether it could be started.
    pub running: bool,
    /// Whether it gets stacks of running threads.
    pub cpu_stacks: bool,
    /// The mean time between two samples now.
    pub period_ms: f64,
    /// The configured one.
    pub configured_period_ms: f64,
    /// The share of a core that its thread may take for looking at threads.
    pub budget: f64,
    /// Times that the threads were looked at.
    pub ticks: u64,
    /// Stacks of running threads.
    pub cpu_samples: u64,
    /// Stacks of blocked threads.
    pub blocked_samples: u64,
    /// Captures that came later than the next look; their time is carried over.
    pub late: u64,
    /// Captures that found the request gone.
    pub missed: u64,
    /// Blocked threads whose stack had changed before it was read.
    pub unread: u64,
    /// Stacks that could not be followed to their end.
    pub incomplete: u64,
    /// Requests whose samples were lost because too many ended at once.
    pub dropped: u64,
    /// Requests whose samples were given up for want of room.
    pub evicted: u64,
    /// Threads that give no stacks while they run: they hold its signal back, or the system refused.
    pub refused: u64,
    /// Places at which requests were seen to wait.
    pub await_sites: u64,
    /// CPU time of its thread since the start.
    pub own_cpu_ms: f64,
    /// The share of a core that its thread took lately.
    pub own_share: f64,
    /// What of that went into adding up requests that had ended, where they are many. The budget leaves it out, since it grows
    /// with them and with no period.
    pub requests_share: f64,
    /// What of it went into looks every millisecond, while a request was profiled on demand or took unusually long. The budget leaves that out
    /// as well.
    pub hurried_share: f64,
    /// The share of a core that looking up the names of functions and lines which had not been seen before took lately. It is not of the
    /// profiler's thread but mostly of the one that writes, so the budget leaves it out.
    pub names_share: f64,
}

/// `GET /api/held`: for how long requests of one endpoint waited for a worker that another one held.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Held {
    /// Whose requests waited.
    pub victim: EndpointName,
    /// Whose request held the worker; absent where that is not known.
    pub culprit: Option<EndpointName>,
    /// For how long, milliseconds.
    pub time_ms: f64,
    /// For how long besides while they may have been ready: they were woken right after.
    pub possibly_ms: f64,
    /// The function of the service's own in which it was for most of that time; absent where it was not sampled meanwhile.
    pub at: Option<FrameInfo>,
}
