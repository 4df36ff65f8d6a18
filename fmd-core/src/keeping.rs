//! Which requests' own profiles are kept: the failed, the slow, and now and then an ordinary one.
//!
//! The endpoint's merged profile has every sample anyway; a request's own costs room in the store, so their number is bounded.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Requests that have to be seen before one can be called slow.
const WARM_UP: u32 = 20;
/// How many times the running mean a slow request takes at least.
const SLOW: u64 = 2;
/// Each request moves the running mean by this part of its distance from it, as 1 / 2^n.
const MEAN_SHIFT: u32 = 5;
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
    /// It took at least twice the endpoint's running mean.
    Slow = 0,
    /// It failed by the service's fault.
    Failed = 1,
    /// As an example of an ordinary one.
    Sample = 2,
}

impl Kept {
    pub(crate) fn from_number(number: i64) -> Option<Self> {
        [Kept::Slow, Kept::Failed, Kept::Sample].into_iter().find(|kept| *kept as i64 == number)
    }
}

/// What one endpoint remembers to decide. Workers share it without locks; a lost update only moves a bound a little.
#[derive(Debug, Default)]
pub(crate) struct Keeping {
    seen: AtomicU32,
    mean_ns: AtomicU64,
    /// Start of the current second, and how many were kept in it: seconds in the upper half.
    this_second: AtomicU64,
    /// When the last ordinary one was kept, in seconds.
    ordinary_at: AtomicU64,
}

impl Keeping {
    /// Whether to keep the profile of a request that took `duration` and ended `now` (any clock that does not run backwards).
    pub(crate) fn decide(&self, duration: Duration, failed: bool, now: Duration) -> Option<Kept> {
        let nanos = u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX);
        let mean = self.mean_ns.load(Relaxed);
        let seen = self.seen.load(Relaxed);
        let is_warm = seen >= WARM_UP;
        let is_slow = is_warm && nanos > mean.saturating_mul(SLOW);
        // While warming up the mean is the plain one; afterwards it follows slowly, and slow requests do not move it.
        if !is_warm {
            self.seen.store(seen + 1, Relaxed);
            self.mean_ns.store((mean * u64::from(seen) + nanos.min(u64::MAX >> 8)) / u64::from(seen + 1), Relaxed);
        } else if !is_slow {
            self.mean_ns.store(mean - (mean >> MEAN_SHIFT) + (nanos >> MEAN_SHIFT), Relaxed);
        }
        let why = if failed {
            Kept::Failed
        } else if is_slow {
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

    fn warm() -> Keeping {
        let keeping = Keeping::default();
        (0..40).for_each(|_| {
            keeping.decide(10 * MS, false, Duration::from_secs(1));
        });
        keeping
    }

    #[test]
    fn the_slow_and_the_failed_are_kept_and_few_others() {
        let keeping = warm();
        let at = Duration::from_secs(5);
        assert_eq!(keeping.decide(12 * MS, false, at), None);
        assert_eq!(keeping.decide(25 * MS, false, at), Some(Kept::Slow));
        assert_eq!(keeping.decide(MS, true, at), Some(Kept::Failed));
        assert_eq!(keeping.decide(10 * MS, false, Duration::from_secs(30)), Some(Kept::Sample));
        assert_eq!(keeping.decide(10 * MS, false, Duration::from_secs(30)), None);
    }

    #[test]
    fn however_many_fail_few_are_kept_in_a_second() {
        let keeping = warm();
        let kept = |second| {
            (0..1_000).filter(|_| keeping.decide(MS, true, Duration::from_secs(second)).is_some()).count() as u64
        };
        assert_eq!((kept(7), kept(8)), (MOST_A_SECOND, MOST_A_SECOND));
    }

    #[test]
    fn an_endpoint_that_gets_slower_for_good_becomes_ordinary_again() {
        let keeping = warm();
        for _ in 0..200 {
            keeping.decide(18 * MS, false, Duration::from_secs(2));
        }
        assert_eq!(keeping.decide(30 * MS, false, Duration::from_secs(3)), None);
    }
}
