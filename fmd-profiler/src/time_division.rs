//! Where a task's time went.

use std::ops::AddAssign;
use std::time::Duration;

/// The time of one task, or of many together, divided.
///
/// `on_cpu + blocked + awaiting + queued + pool_waiting + pool_running + remainder = wall`
///
/// All but the border between `on_cpu` and `blocked` is measured, not sampled. That border is drawn by the samples in
/// which the thread was blocked, each of which stands for a period; before there are any, all of it is `on_cpu`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TimeDivision {
    /// From the scope's opening to its end.
    pub wall: Duration,
    /// Inside of polls, running or ready to run.
    pub on_cpu: Duration,
    /// Inside of polls, blocked in a system call: the thread could serve nobody meanwhile.
    pub blocked: Duration,
    /// Suspended, until something woke the task.
    pub awaiting: Duration,
    /// Ready, until a thread came round to polling the task.
    pub queued: Duration,
    /// Suspended while a closure of the task's waited for a pool thread.
    pub pool_waiting: Duration,
    /// Suspended while a closure of the task's ran on a pool thread.
    pub pool_running: Duration,
    /// How often the task was polled.
    pub polls: u64,
}

impl TimeDivision {
    /// What the parts leave of `wall`, in nanoseconds: the way in and out of the scope. Negative where clocks disagree.
    #[must_use]
    pub fn remainder_nanos(&self) -> i64 {
        let parts = [self.on_cpu, self.blocked, self.awaiting, self.queued, self.pool_waiting, self.pool_running];
        let nanos = |time: Duration| i64::try_from(time.as_nanos()).unwrap_or(i64::MAX);
        parts.into_iter().map(nanos).fold(nanos(self.wall), i64::saturating_sub)
    }

    /// The same with so much of the time inside of polls told to have been blocked.
    pub(crate) fn with_blocked(mut self, blocked: Duration) -> TimeDivision {
        let in_polls = self.on_cpu + self.blocked;
        self.blocked = blocked.min(in_polls);
        self.on_cpu = in_polls - self.blocked;
        self
    }
}

impl AddAssign for TimeDivision {
    fn add_assign(&mut self, other: TimeDivision) {
        self.wall += other.wall;
        self.on_cpu += other.on_cpu;
        self.blocked += other.blocked;
        self.awaiting += other.awaiting;
        self.queued += other.queued;
        self.pool_waiting += other.pool_waiting;
        self.pool_running += other.pool_running;
        self.polls += other.polls;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_and_the_remainder_make_the_whole() {
        let ms = Duration::from_millis;
        let division =
            TimeDivision { wall: ms(100), on_cpu: ms(40), awaiting: ms(30), queued: ms(29), ..Default::default() };
        assert_eq!(division.remainder_nanos(), 1_000_000);
        let sampled = division.with_blocked(ms(15));
        assert_eq!((sampled.on_cpu, sampled.blocked), (ms(25), ms(15)));
        assert_eq!(sampled.remainder_nanos(), 1_000_000);
        assert_eq!(division.with_blocked(ms(70)).on_cpu, ms(0));
    }
}
