//! The clock of polls and waits: the processor's own counter where it is fit for it, the system's monotonic clock where
//! not.
//!
//! Two readings a poll are most of what a profiled poll costs, and the counter is read in a quarter of the time.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// A moment, or a span between two, in ticks of the clock in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Ticks(pub(crate) u64);

impl Ticks {
    /// The moment now.
    #[inline]
    pub(crate) fn now() -> Ticks {
        Ticks(counter::read())
    }

    /// The span from `earlier` to this moment; none when the two clocks disagree about the order, as those of two
    /// sockets may.
    #[inline]
    pub(crate) fn since(self, earlier: Ticks) -> Ticks {
        Ticks(self.0.saturating_sub(earlier.0))
    }

    /// This span in nanoseconds.
    #[inline]
    pub(crate) fn nanos(self) -> u64 {
        ((u128::from(self.0) * u128::from(NANOS_PER_TICK.load(Relaxed))) >> FRACTION_BITS) as u64
    }

    /// A span of so many nanoseconds.
    pub(crate) fn from_nanos(nanos: u64) -> Ticks {
        Ticks(((u128::from(nanos) << FRACTION_BITS) / u128::from(NANOS_PER_TICK.load(Relaxed).max(1))) as u64)
    }
}

/// Nanoseconds in one tick, a fixed-point number.
static NANOS_PER_TICK: AtomicU64 = AtomicU64::new(1 << FRACTION_BITS);
const FRACTION_BITS: u32 = 32;

/// Where the rate is measured from.
static ORIGIN: OnceLock<(Instant, u64)> = OnceLock::new();

/// Makes the clock fit for use; the first call takes some milliseconds, later ones nothing.
pub(crate) fn prepare() {
    const FIRST_MEASUREMENT: Duration = Duration::from_millis(4);
    if ORIGIN.get().is_none() {
        ORIGIN.get_or_init(|| {
            counter::choose();
            both()
        });
        std::thread::sleep(FIRST_MEASUREMENT);
        refine();
    }
}

/// Measures the clock's rate anew, over all the time since [`prepare`]: the longer, the closer.
pub(crate) fn refine() {
    let (Some(&(began, first)), true) = (ORIGIN.get(), counter::is_uncalibrated()) else { return };
    let (now, last) = both();
    let ticks = last.saturating_sub(first);
    if ticks > 0 {
        let rate = (now.duration_since(began).as_nanos() << FRACTION_BITS) / u128::from(ticks);
        NANOS_PER_TICK.store(rate as u64, Relaxed);
    }
}

/// Both clocks as close to each other as one of a few tries gets, should the thread be interrupted in between.
fn both() -> (Instant, u64) {
    (0..5)
        .map(|_| {
            let before = counter::read();
            let instant = Instant::now();
            let after = counter::read();
            (after.saturating_sub(before), (instant, before + after.saturating_sub(before) / 2))
        })
        .min_by_key(|(apart, _)| *apart)
        .map(|(_, reading)| reading)
        .expect("five tries were made")
}

#[cfg(target_arch = "x86_64")]
mod counter {
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

    static INVARIANT: AtomicBool = AtomicBool::new(false);

    /// Uses the time-stamp counter if it runs at one rate in every power state.
    pub(super) fn choose() {
        use std::arch::x86_64::__cpuid;
        const POWER_MANAGEMENT: u32 = 0x8000_0007;
        const INVARIANT_TSC: u32 = 1 << 8;
        #[allow(unused_unsafe)]
        // SAFETY: every x86_64 processor has the `cpuid` instruction.
        let invariant = unsafe {
            __cpuid(0x8000_0000).eax >= POWER_MANAGEMENT && __cpuid(POWER_MANAGEMENT).edx & INVARIANT_TSC != 0
        };
        INVARIANT.store(invariant, Relaxed);
    }

    pub(super) fn is_uncalibrated() -> bool {
        INVARIANT.load(Relaxed)
    }

    #[inline]
    pub(super) fn read() -> u64 {
        if INVARIANT.load(Relaxed) {
            // SAFETY: every x86_64 processor has the `rdtsc` instruction, and it touches no memory.
            unsafe { std::arch::x86_64::_rdtsc() }
        } else {
            super::system_nanos()
        }
    }
}

#[cfg(not(target_arch = "x86_64"))]
mod counter {
    pub(super) fn choose() {}

    pub(super) fn is_uncalibrated() -> bool {
        false
    }

    #[inline]
    pub(super) fn read() -> u64 {
        super::system_nanos()
    }
}

fn system_nanos() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_nanos() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both clocks, between which the thread did not stand still.
    fn at_once() -> (Instant, Ticks) {
        loop {
            let (instant, ticks) = (Instant::now(), Ticks::now());
            if instant.elapsed() < Duration::from_micros(100) {
                return (instant, ticks);
            }
        }
    }

    #[test]
    fn the_clock_agrees_with_the_system_s() {
        prepare();
        let (instant, ticks) = at_once();
        std::thread::sleep(Duration::from_millis(50));
        refine();
        let (instant_after, ticks_after) = at_once();
        let spent = ticks_after.since(ticks).nanos() as f64;
        let expected = instant_after.duration_since(instant).as_nanos() as f64;
        assert!((spent / expected - 1.0).abs() < 0.02, "{spent} ns against {expected} ns");
    }

    #[test]
    fn a_span_survives_the_way_to_ticks_and_back() {
        prepare();
        let there_and_back = Ticks::from_nanos(1_000_000).nanos();
        assert!(there_and_back.abs_diff(1_000_000) < 100, "{there_and_back}");
    }

    #[test]
    fn a_clock_that_runs_backwards_yields_no_time() {
        assert_eq!(Ticks(5).since(Ticks(9)), Ticks(0));
    }
}
