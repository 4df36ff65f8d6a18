//! How busy a thread of ours is.

use std::time::{Duration, Instant};

/// How busy a thread has been lately.
pub(super) struct Load<const N: usize> {
    /// When it was last looked at, and how much CPU time it had taken by then.
    last: (Instant, [Duration; N]),
    shares: [f64; N],
}

impl<const N: usize> Load<N> {
    /// The time over which it is taken at least.
    const OVER: Duration = Duration::from_secs(5);

    pub(super) fn new() -> Self {
        Load { last: (Instant::now(), [Duration::ZERO; N]), shares: [0.0; N] }
    }

    /// The shares of a core that its parts take, given the CPU time of each so far.
    pub(super) fn shares(&mut self, cpu: [Duration; N]) -> [f64; N] {
        let (since, before) = self.last;
        let passed = since.elapsed();
        if passed >= Self::OVER {
            let share = |part: usize| cpu[part].saturating_sub(before[part]).as_secs_f64() / passed.as_secs_f64();
            self.shares = std::array::from_fn(share);
            self.last = (Instant::now(), cpu);
        }
        self.shares
    }
}
