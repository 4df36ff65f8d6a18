//! How a profiler is to run.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::profile::Profile;

/// What makes a running thread copy its stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Trigger {
    /// The kernel's scheduler tick, by a timer on the thread's CPU clock: no system call of the thread fails with
    /// `EINTR` for it, but for what the crate's documentation says of threads that begin to block signals. A thread is captured at most once a
    /// tick, of which there are 100 to 1000 a second by the kernel's configuration, however short the period.
    #[default]
    Tick,
    /// A signal sent at once, to threads that were just seen running. **A thread that enters a system call at that
    /// moment may see it fail with `EINTR`**, where the call is one that is not restarted. For programs that are known
    /// to bear it.
    Immediate,
}

/// The options of a [`Profiler`](crate::Profiler).
#[derive(Clone)]
pub struct Options {
    pub(crate) period: Duration,
    pub(crate) cpu_budget: f64,
    pub(crate) cpu_stacks: bool,
    pub(crate) trigger: Trigger,
    pub(crate) on_alternate_stack: bool,
    pub(crate) long_poll: Duration,
    pub(crate) on_profile: Option<Sink>,
}

pub(crate) type Sink = Arc<dyn Fn(Profile) + Send + Sync>;

impl Default for Options {
    fn default() -> Self {
        Options {
            period: Self::DEFAULT_PERIOD,
            cpu_budget: Self::DEFAULT_CPU_BUDGET,
            cpu_stacks: true,
            trigger: Trigger::default(),
            on_alternate_stack: true,
            long_poll: Self::DEFAULT_LONG_POLL,
            on_profile: None,
        }
    }
}

impl Options {
    /// Default of [`period`](Options::period).
    pub const DEFAULT_PERIOD: Duration = Duration::from_millis(5);
    /// Default of [`cpu_budget`](Options::cpu_budget).
    pub const DEFAULT_CPU_BUDGET: f64 = 0.005;
    /// Default of [`long_poll`](Options::long_poll).
    pub const DEFAULT_LONG_POLL: Duration = Duration::from_millis(1);
    /// Shortest and longest period.
    pub const PERIODS: std::ops::RangeInclusive<Duration> = Duration::from_micros(50)..=Duration::from_secs(10);

    /// Mean time between two looks at the threads; each is jittered by half. Within [`PERIODS`](Options::PERIODS).
    #[must_use]
    pub fn period(mut self, period: Duration) -> Self {
        self.period = period;
        self
    }

    /// Most CPU time that the sampling thread may take for looking at threads, as a share of one core; above it the period is
    /// lengthened. Above 0; from 1 on there is no limit.
    #[must_use]
    pub fn cpu_budget(mut self, share_of_a_core: f64) -> Self {
        self.cpu_budget = share_of_a_core;
        self
    }

    /// Whether stacks of threads are sampled, where the system is one that we know how to.
    #[must_use]
    pub fn cpu_stacks(mut self, sampled: bool) -> Self {
        self.cpu_stacks = sampled;
        self
    }

    /// What makes a running thread copy its stack.
    #[must_use]
    pub fn trigger(mut self, trigger: Trigger) -> Self {
        self.trigger = trigger;
        self
    }

    /// Whether the signal's handler runs on the threads' alternate stacks (the default), which leaves room for it where
    /// a thread's stack is nearly used up. The handler is the process's: the latest profiler started decides.
    #[must_use]
    pub fn alternate_stack(mut self, used: bool) -> Self {
        self.on_alternate_stack = used;
        self
    }

    /// From which duration on a poll is remembered as one that held its thread.
    #[must_use]
    pub fn long_poll(mut self, duration: Duration) -> Self {
        self.long_poll = duration;
        self
    }

    /// Gets the profiles of tasks that ended with [`Keep::Profile`](crate::Keep::Profile), within about a period. It
    /// runs on the sampling thread: it should hand the profile on rather than work with it.
    #[must_use]
    pub fn on_profile(mut self, sink: impl Fn(Profile) + Send + Sync + 'static) -> Self {
        self.on_profile = Some(Arc::new(sink));
        self
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("period", &self.period)
            .field("cpu_budget", &self.cpu_budget)
            .field("cpu_stacks", &self.cpu_stacks)
            .field("trigger", &self.trigger)
            .field("long_poll", &self.long_poll)
            .finish_non_exhaustive()
    }
}
