//! What a profiler tells about itself.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

/// How a profiler has fared since it was started. Lateness, misses and drops are results like any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Statistics {
    /// Times that the threads were looked at.
    pub ticks: u64,
    /// Stacks of running threads captured.
    pub cpu_samples: u64,
    /// Stacks of blocked threads read.
    pub blocked_samples: u64,
    /// Captures that were still outstanding a tick later. Their time is carried over to the next capture of the thread.
    pub late: u64,
    /// Captures that found nothing to capture: the task had left the thread, or ran on a stack of its own.
    pub missed: u64,
    /// Blocked threads whose stack had changed before it was read.
    pub unread: u64,
    /// Samples whose stack could not be followed to the task's poll; they are kept as far as they go.
    pub incomplete: u64,
    /// Tasks whose end was not heard of because too many ended at once.
    pub dropped: u64,
    /// Profiles of tasks whose samples had to be given up early, for want of room.
    pub evicted: u64,
    /// Threads whose captures the system refused, or that hold our signal back.
    pub refused: u64,
    /// Different places at which tasks were seen to wait.
    pub await_sites: u64,
    /// Panics of the sampling thread that were caught. Each is a defect of this crate, or of a profile sink.
    pub panics: u64,
    /// CPU time that the sampling thread has taken; zero where the system does not tell.
    pub own_cpu: Duration,
    /// What of that went into tasks that had ended, where many had at once. It grows with their number and with no period, and so
    /// [`Options::cpu_budget`](crate::Options::cpu_budget) leaves it out.
    pub tasks_cpu: Duration,
    /// What of it was asked for by whoever was in a [hurry](crate::Profiler::hurry), which the budget leaves out as well.
    pub hurried_cpu: Duration,
    /// CPU time that went into looking up names, on the threads that asked for them: no part of [`own_cpu`](Self::own_cpu).
    pub names_cpu: Duration,
    /// The period in force.
    pub period: Duration,
    /// Whether stacks are captured: not on systems that we do not know how to, nor when other code has taken our
    /// signal.
    pub cpu_stacks: bool,
}

macro_rules! counters {
    ($($name:ident),+) => {
        /// The counters behind [`Statistics`].
        #[derive(Debug, Default)]
        pub(crate) struct Counters {
            $(pub(crate) $name: Counter,)+
        }

        impl Counters {
            pub(crate) fn read(&self) -> Statistics {
                Statistics { $($name: self.$name.get(),)+ ..Statistics::default() }
            }
        }
    };
}

counters!(
    ticks,
    cpu_samples,
    blocked_samples,
    late,
    missed,
    unread,
    incomplete,
    dropped,
    evicted,
    refused,
    await_sites,
    panics
);

/// A number that only grows.
#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn count(&self) {
        self.0.fetch_add(1, Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Relaxed)
    }
}
