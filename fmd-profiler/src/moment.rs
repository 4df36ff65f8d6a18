//! Moments of the profiler's clock, for whoever times as often as it does.

use std::time::Duration;

use crate::capture::clock::{self, Ticks};

/// A moment, read from the processor's own counter where that runs at one rate: in a third of the time that
/// [`Instant`](std::time::Instant) takes. Elsewhere the same clock as that one's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub(crate) Ticks);

impl Moment {
    /// Makes the clock fit for use; to be called once before any other. Takes some milliseconds the first time.
    pub fn prepare() {
        clock::prepare();
    }

    /// Measures the counter's rate anew. To be called now and then, as once a second, where no profiler runs, which does it too: a time in
    /// which the system was suspended or the virtual machine paused is left out, with the rest of the time between two calls.
    pub fn refine() {
        clock::refine();
    }

    /// The moment now.
    #[inline]
    #[must_use]
    pub fn now() -> Moment {
        Moment(Ticks::now())
    }

    /// The time since `earlier`; none if that is later.
    #[inline]
    #[must_use]
    pub fn since(self, earlier: Moment) -> Duration {
        Duration::from_nanos(self.0.since(earlier.0).nanos())
    }

    /// The moment that lies so long before this one.
    #[must_use]
    pub fn before(self, time: Duration) -> Moment {
        let nanos = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        Moment(Ticks(self.0.0.saturating_sub(Ticks::from_nanos(nanos).0)))
    }

    /// The time since this moment.
    #[inline]
    #[must_use]
    pub fn elapsed(self) -> Duration {
        Moment::now().since(self)
    }
}
