//! Carrying a task along to a thread of a pool.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use crate::capture;
use crate::profiler::Shared;
use crate::scope;
use crate::task::{PoolWork, TaskId};

/// A task's ticket for a closure that runs on another thread, such as in `spawn_blocking`.
///
/// ```
/// # async fn handler() {
/// let ticket = fmd_profiler::carry();
/// let sum = tokio::task::spawn_blocking(move || ticket.run(|| (1..=100).sum::<u32>())).await;
/// # }
/// ```
#[derive(Debug)]
#[must_use = "the closure has to be run by it"]
pub struct Carried(Option<Ticket>);

#[derive(Debug)]
struct Ticket {
    task: TaskId,
    work: Arc<PoolWork>,
    profiler: Arc<Shared>,
}

/// Takes the task along that this thread is polling; nothing if it polls none. From now on the closure counts as
/// waiting for a thread.
pub fn carry() -> Carried {
    Carried(scope::with_current(|task| {
        let work = PoolWork::submitted_now();
        task.pool_work.push(Arc::clone(&work));
        Ticket { task: task.id, work, profiler: Arc::clone(&task.profiler) }
    }))
}

impl Carried {
    /// Runs the closure here, on behalf of the task.
    pub fn run<R>(self, closure: impl FnOnce() -> R) -> R {
        let Some(ticket) = &self.0 else { return closure() };
        ticket.work.start();
        ticket.profiler.wake_sampler();
        let (mut closure, mut result) = (Some(closure), None);
        capture::within(ticket.task.0 | TaskId::IN_POOL, &mut |_| result = closure.take().map(|closure| closure()));
        // Makes the boundary's frame outlast the closure even where all of this is inlined.
        std::sync::atomic::compiler_fence(Ordering::SeqCst);
        result.expect("`within` runs what it is given")
    }
}

impl Drop for Carried {
    /// The closure has run, has panicked, or was dropped before it ran.
    fn drop(&mut self) {
        if let Some(ticket) = &self.0 {
            ticket.work.end();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closure_wakes_the_sampling_thread_before_it_runs() {
        let profiler = Shared::for_tests();
        let ticket = Ticket { task: TaskId(1), work: PoolWork::submitted_now(), profiler: Arc::clone(&profiler) };
        profiler.lie_down();
        Carried(Some(ticket)).run(|| assert!(!profiler.is_asleep()));
    }
}
