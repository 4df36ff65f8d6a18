//! How busy a thread of ours is.

use std::time::{Duration, Instant};

/// How busy a thread has been lately.
pub(super) struct Load {
    /// When it was last looked at, and how much CPU time it had taken by then.
    last: (Instant, Duration),
    share: f64,
}

impl Load {
    /// The time over which it is taken at least.
    const OVER: Duration = Duration::from_secs(5);

    pub(super) fn new() -> Self {
        Load { last: (Instant::now(), Duration::ZERO), share: 0.0 }
    }

    /// The share of a core, given the CPU time taken so far.
    pub(super) fn share(&mut self, cpu: Duration) -> f64 {
        let (since, before) = self.last;
        let passed = since.elapsed();
        if passed >= Self::OVER {
            self.share = cpu.saturating_sub(before).as_secs_f64() / passed.as_secs_f64();
            self.last = (Instant::now(), cpu);
        }
        self.share
    }
}
