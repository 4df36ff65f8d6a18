//! The requests in flight, as whoever serves them shows them.

use fmd_profiler::Beacon;

use crate::measurement::Moment;

/// Shows the requests in flight. Looking must neither wait for a worker nor keep one waiting.
pub trait InFlight: Send + Sync {
    /// Hands each of them to `look`. One that begins or ends meanwhile may be left out.
    fn for_each(&self, look: &mut dyn FnMut(Underway<'_>));
}

/// A request that has begun and not ended.
#[derive(Debug, Clone, Copy)]
pub struct Underway<'a> {
    /// When it began.
    pub began: Moment,
    /// Where it is.
    pub beacon: &'a Beacon,
    /// What it asked for; the path is raw.
    pub method: &'a str,
    /// What it asked for; the path is raw.
    pub path: &'a str,
    /// The number of the worker that serves it.
    pub worker: u32,
    /// Whether the response's head is out, and its body is being sent.
    pub is_sending: bool,
}
