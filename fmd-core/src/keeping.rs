//! Which requests' own profiles are kept: outliers, the failed, the slow, and now and then an ordinary one.
//!
//! The endpoint's merged profile has every sample anyway; a request's own costs room in the store, so their number is bounded.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// How many times what is usual a slow request takes at least.
const SLOW: u32 = 2;
/// An ordinary request is kept at most this often.
const ORDINARY_EVERY: Duration = Duration::from_secs(10);
/// Most requests of one endpoint whose profiles are kept in a second.
const MOST_A_SECOND: u64 = 5;

/// Why a request's own profile was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Kept {
    /// It took at least twice as long as usual.
    Slow = 0,
    /// It failed by the service's fault.
    Failed = 1,
    /// As an example of an ordinary one.
    Sample = 2,
    /// It is an outlier.
    Outlier = 3,
    /// Somebody asked for it.
    Asked = 4,
}

impl Kept {
    pub(crate) fn from_number(number: i64) -> Option<Self> {
        [Kept::Slow, Kept::Failed, Kept::Sample, Kept::Outlier, Kept::Asked]
            .into_iter()
            .find(|kept| *kept as i64 == number)
    }
}

/// What one endpoint remembers to decide. Workers share it without locks; a lost update only moves a bound a little.
#[derive(Debug, Default)]
pub(crate) struct Keeping {
    /// Start of the current second, and how many were kept in it: seconds in the upper half.
    this_second: AtomicU64,
    /// When the last ordinary one was kept, in seconds.
    ordinary_at: AtomicU64,
}

/// A request, as far as it matters here.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ended {
    pub(crate) duration: Duration,
    /// What is usual for its endpoint.
    pub(crate) usual: Option<Duration>,
    pub(crate) is_outlier: bool,
    pub(crate) failed: bool,
    /// Whether its endpoint is profiled; else only outliers' profiles are kept.
    pub(crate) is_profiled: bool,
}

impl Keeping {
    /// Whether to keep the profile of a request that ended `now` (any clock that does not run backwards).
    pub(crate) fn decide(&self, request: Ended, now: Duration) -> Option<Kept> {
        let why = if request.is_outlier {
            Kept::Outlier
        } else if !request.is_profiled {
            return None;
        } else if request.failed {
            Kept::Failed
        } else if request.usual.is_some_and(|usual| request.duration > usual * SLOW) {
            Kept::Slow
        } else if now.as_secs() >= self.ordinary_at.load(Relaxed) {
            Kept::Sample
        } else {
            return None;
        };
        if !self.has_room(now.as_secs()) {
            return None;
        }
        if why == Kept::Sample {
            self.ordinary_at.store(now.as_secs() + ORDINARY_EVERY.as_secs(), Relaxed);
        }
        Some(why)
    }

    fn has_room(&self, second: u64) -> bool {
        let current = self.this_second.load(Relaxed);
        let kept = if current >> 32 == second & 0xffff_ffff { current & 0xffff_ffff } else { 0 };
        self.this_second.store((second & 0xffff_ffff) << 32 | (kept + 1), Relaxed);
        kept < MOST_A_SECOND
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    fn ended(duration: Duration) -> Ended {
        Ended { duration, usual: Some(10 * MS), is_outlier: duration > 25 * MS, failed: false, is_profiled: true }
    }

    fn failed(duration: Duration) -> Ended {
        Ended { failed: true, ..ended(duration) }
    }

    /// One that has kept its ordinary request already.
    fn keeping() -> Keeping {
        let keeping = Keeping::default();
        assert_eq!(keeping.decide(ended(10 * MS), Duration::from_secs(1)), Some(Kept::Sample));
        keeping
    }

    #[test]
    fn outliers_the_slow_and_the_failed_are_kept_and_few_others() {
        let keeping = keeping();
        let at = Duration::from_secs(5);
        assert_eq!(keeping.decide(ended(12 * MS), at), None);
        assert_eq!(keeping.decide(ended(21 * MS), at), Some(Kept::Slow));
        assert_eq!(keeping.decide(ended(26 * MS), at), Some(Kept::Outlier));
        assert_eq!(keeping.decide(failed(MS), at), Some(Kept::Failed));
        assert_eq!(keeping.decide(ended(10 * MS), Duration::from_secs(30)), Some(Kept::Sample));
        assert_eq!(keeping.decide(ended(10 * MS), Duration::from_secs(30)), None);
    }

    #[test]
    fn of_an_endpoint_that_is_not_profiled_only_outliers_are_kept() {
        let keeping = Keeping::default();
        let watched = |request: Ended| Ended { is_profiled: false, ..request };
        for request in [ended(10 * MS), ended(21 * MS), failed(MS)] {
            assert_eq!(keeping.decide(watched(request), Duration::from_secs(5)), None);
        }
        assert_eq!(keeping.decide(watched(ended(26 * MS)), Duration::from_secs(5)), Some(Kept::Outlier));
    }

    #[test]
    fn however_many_fail_few_are_kept_in_a_second() {
        let keeping = keeping();
        let kept = |second| {
            (0..1_000).filter(|_| keeping.decide(failed(MS), Duration::from_secs(second)).is_some()).count() as u64
        };
        assert_eq!((kept(7), kept(8)), (MOST_A_SECOND, MOST_A_SECOND));
    }
}
