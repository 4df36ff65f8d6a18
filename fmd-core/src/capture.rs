//! What was seen of a request while it lasted.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use fmd_profiler::{Frame, Profile};
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};

use crate::endpoint::EndpointIndex;
use crate::measurement::TaskId;
use crate::surroundings::Surroundings;

/// What a request does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Doing {
    /// Its worker runs it.
    Running,
    /// Its worker is blocked in a system call for it.
    Blocked,
    /// It waits at an `.await`, or has been woken and waits for its worker.
    Awaiting,
    /// It waits for what runs for it in the blocking pool.
    InPool,
    /// The head of its response is out, and the body is being sent.
    Sending,
}

impl From<fmd_profiler::Doing> for Doing {
    fn from(doing: fmd_profiler::Doing) -> Self {
        match doing {
            fmd_profiler::Doing::Running => Doing::Running,
            fmd_profiler::Doing::Blocked => Doing::Blocked,
            fmd_profiler::Doing::Awaiting => Doing::Awaiting,
            fmd_profiler::Doing::InPool => Doing::InPool,
        }
    }
}

/// One look at a request that had already taken too long.
#[derive(Debug, Clone)]
pub(crate) struct Capture {
    /// How long it had lasted.
    pub(crate) after: Duration,
    pub(crate) doing: Doing,
    /// For how long it had been doing that.
    pub(crate) since: Duration,
    /// The stack at which it did so, and nothing else.
    pub(crate) stack: Profile,
    pub(crate) surroundings: Surroundings,
    /// Requests in flight, this one included.
    pub(crate) in_flight: usize,
    /// Whose request its worker was serving at that moment, if not this one.
    pub(crate) occupant: Option<EndpointIndex>,
    /// Others that had lasted long as well, longest first.
    pub(crate) others: Vec<Other>,
}

/// Another request in flight, seen when one was looked at: it may hold what that one waits for.
#[derive(Debug, Clone)]
pub(crate) struct Other {
    pub(crate) endpoint: EndpointIndex,
    /// How long it had lasted.
    pub(crate) age: Duration,
    /// The stack at which it was, and nothing else.
    pub(crate) stack: Profile,
}

/// Captures that wait for their request to end.
#[derive(Debug, Default)]
pub(crate) struct Captures(Mutex<HashMap<TaskId, (Vec<Capture>, Instant)>>);

impl Captures {
    /// Most captures of one request: the first ones and the latest.
    const MOST: usize = 8;
    /// Most requests whose captures wait.
    const MOST_REQUESTS: usize = 256;
    /// How long captures are kept of a request that is not seen any more.
    const PATIENCE: Duration = Duration::from_secs(10);

    pub(crate) fn add(&self, task: TaskId, capture: Capture) {
        let mut captures = self.0.lock();
        if captures.len() >= Self::MOST_REQUESTS && !captures.contains_key(&task) {
            return;
        }
        let (of_task, seen) = captures.entry(task).or_insert_with(|| (Vec::new(), Instant::now()));
        if of_task.len() >= Self::MOST {
            of_task.remove(Self::MOST / 2);
        }
        of_task.push(capture);
        *seen = Instant::now();
    }

    /// The captures of a request that has ended.
    pub(crate) fn take(&self, task: TaskId) -> Vec<Capture> {
        self.0.lock().remove(&task).map(|(captures, _)| captures).unwrap_or_default()
    }

    /// Notes that these requests are still in flight, and gives up those that have not been for long.
    pub(crate) fn keep(&self, is_in_flight: impl Fn(TaskId) -> bool) {
        self.0.lock().retain(|task, (_, seen)| {
            if is_in_flight(*task) {
                *seen = Instant::now();
            }
            seen.elapsed() < Self::PATIENCE
        });
    }
}

/// The functions of a stack, outermost first.
pub(crate) fn frames(stack: &Profile) -> Vec<Frame> {
    let tree = stack.call_tree();
    tree.nodes().filter_map(|node| tree.frames().get(tree.frame_number(node)?).cloned()).collect()
}
