//! The time from which on a request of an endpoint is an outlier, as workers look it up.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use super::Rule;

const NONE: u64 = u64::MAX;

/// What an outlier exceeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exceeded {
    /// The time from which on it was one.
    pub after: Duration,
    /// What was usual then; `None` while that was not known.
    pub usual: Option<Duration>,
}

impl Exceeded {
    /// This, if a request that took `duration` does.
    #[must_use]
    pub fn exceeded(self, duration: Duration) -> Option<Exceeded> {
        (duration > self.after).then_some(self)
    }
}

/// An endpoint's limits, shared by all workers. The recorder alone sets what is usual, and seldom, so that workers only ever read; in
/// nanoseconds, [`NONE`] where there is none.
#[derive(Debug)]
pub(crate) struct Limit {
    usual: AtomicU64,
    fixed: AtomicU64,
    after: AtomicU64,
}

impl Default for Limit {
    fn default() -> Self {
        Limit { usual: NONE.into(), fixed: NONE.into(), after: NONE.into() }
    }
}

impl Limit {
    /// What is usual.
    pub(crate) fn usual(&self) -> Option<Duration> {
        read(&self.usual)
    }

    /// The fixed threshold.
    pub(crate) fn fixed(&self) -> Option<Duration> {
        read(&self.fixed)
    }

    /// What a request that took `duration` exceeds, if it is an outlier.
    pub(crate) fn exceeded(&self, duration: Duration) -> Option<Exceeded> {
        self.current()?.exceeded(duration)
    }

    /// What outliers exceed.
    #[inline]
    pub(crate) fn current(&self) -> Option<Exceeded> {
        self.after().map(|after| Exceeded { after, usual: self.usual() })
    }

    /// The time from which on a request is an outlier.
    pub(crate) fn after(&self) -> Option<Duration> {
        read(&self.after)
    }

    /// Sets what is usual; what `rule` makes of it is an outlier.
    pub(crate) fn set_usual(&self, usual: Option<Duration>, rule: Rule) {
        write(&self.usual, usual);
        self.join(rule);
    }

    /// Sets the fixed threshold.
    pub(crate) fn set_fixed(&self, fixed: Option<Duration>, rule: Rule) {
        write(&self.fixed, fixed);
        self.join(rule);
    }

    /// The lower of the two counts.
    fn join(&self, rule: Rule) {
        let by_usual = self.usual().map(|usual| rule.after(usual));
        write(&self.after, [by_usual, self.fixed()].into_iter().flatten().min());
    }
}

fn read(nanos: &AtomicU64) -> Option<Duration> {
    let nanos = nanos.load(Relaxed);
    (nanos != NONE).then(|| Duration::from_nanos(nanos))
}

fn write(nanos: &AtomicU64, time: Option<Duration>) {
    nanos.store(time.map_or(NONE, |time| u64::try_from(time.as_nanos()).unwrap_or(NONE - 1)), Relaxed);
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    #[test]
    fn the_lower_of_what_is_usual_and_what_is_fixed_counts() {
        let (limit, rule) = (Limit::default(), Rule::new(2.5, 5 * MS));
        assert_eq!(limit.exceeded(Duration::MAX), None);
        limit.set_usual(Some(10 * MS), rule);
        assert_eq!(limit.exceeded(25 * MS), None);
        assert_eq!(limit.exceeded(26 * MS), Some(Exceeded { after: 25 * MS, usual: Some(10 * MS) }));
        limit.set_fixed(Some(20 * MS), rule);
        assert_eq!(limit.after(), Some(20 * MS));
        limit.set_fixed(Some(500 * MS), rule);
        assert_eq!(limit.after(), Some(25 * MS));
        limit.set_usual(None, rule);
        assert_eq!(limit.after(), Some(500 * MS));
    }
}
