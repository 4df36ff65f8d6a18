//! The clock of polls and waits: the processor's own counter where it is fit for it, the system's monotonic clock where
//! not.
//!
//! Two readings a poll are most of what a profiled poll costs, and the counter is read in a quarter of the time.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, Once, OnceLock};
use std::time::{Duration, Instant};

use crate::profiler::locked;

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

/// How the rate is measured; `None` until [`prepare`].
static MEASURED: Mutex<Option<Measured>> = Mutex::new(None);

/// What is known of the rate at which the counter runs against the system's clock.
///
/// Nobody but whoever refines it needs more than the rate: readers turn spans into nanoseconds, and moments stay what the counter said.
#[derive(Debug)]
struct Measured {
    /// Where the rate is measured from: the system's clock in nanoseconds, and the counter.
    origin: (u64, u64),
    /// Where it was last measured.
    last: (u64, u64),
    /// `None` until it has been measured.
    rate: Option<u64>,
    /// That of the last window if it was another.
    doubted: Option<u64>,
}

impl Measured {
    /// Shorter ones say too little of the rate: reading both clocks together is off by up to some 100 ns.
    const SHORTEST_WINDOW: u64 = 10_000_000;

    fn since(origin: (u64, u64)) -> Measured {
        Measured { origin, last: origin, rate: None, doubted: None }
    }

    /// The rate by both clocks as they are now. A window in which they ran apart is left out, and the rate measured from its end on: the
    /// counter runs on through a suspend or begins anew, while the system's clock stands still. If the next window says the same, it is the
    /// counter's rate that is another, as on the host that a virtual machine has moved to.
    fn refine(&mut self, now: (u64, u64)) -> Option<u64> {
        let is_short = now.0.saturating_sub(self.last.0) < Self::SHORTEST_WINDOW && now.1 >= self.last.1;
        if is_short && self.rate.is_some() {
            return self.rate;
        }
        let window = rate_between(self.last, now);
        self.last = now;
        if self.rate.is_none() || agree(window, self.rate) {
            (self.rate, self.doubted) = (rate_between(self.origin, now), None);
        } else {
            self.origin = now;
            if agree(window, self.doubted) {
                self.rate = window;
            }
            self.doubted = window;
        }
        self.rate
    }
}

/// Nanoseconds in one tick between two readings of both clocks; `None` where the counter did not go on.
fn rate_between((began, first): (u64, u64), (now, last): (u64, u64)) -> Option<u64> {
    let ticks = last.checked_sub(first).filter(|ticks| *ticks > 0)?;
    let rate = (u128::from(now.saturating_sub(began)) << FRACTION_BITS) / u128::from(ticks);
    u64::try_from(rate).ok().filter(|rate| *rate > 0)
}

/// Whether two rates are the same but for how exactly they are known: a clock that is being set right runs off by half of that.
fn agree(one: Option<u64>, other: Option<u64>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one.abs_diff(other) <= other / 1_000)
}

/// Makes the clock fit for use; the first call takes some milliseconds, later ones nothing.
pub(crate) fn prepare() {
    const FIRST_MEASUREMENT: Duration = Duration::from_millis(4);
    static PREPARED: Once = Once::new();
    PREPARED.call_once(|| {
        counter::choose();
        *locked(&MEASURED) = Some(Measured::since(both()));
        std::thread::sleep(FIRST_MEASUREMENT);
        refine();
    });
}

/// Measures the clock's rate anew: over all the time since [`prepare`], or since the two clocks last ran apart; the longer, the closer.
pub(crate) fn refine() {
    if counter::is_uncalibrated()
        && let Some(measured) = &mut *locked(&MEASURED)
        && let Some(rate) = measured.refine(both())
    {
        NANOS_PER_TICK.store(rate, Relaxed);
    }
}

/// The system's clock in nanoseconds and the counter, as close to each other as one of a few tries gets, should the thread be interrupted in
/// between.
fn both() -> (u64, u64) {
    (0..5)
        .map(|_| {
            let before = counter::read();
            let nanos = system_nanos();
            let apart = counter::read().saturating_sub(before);
            (apart, (nanos, before + apart / 2))
        })
        .min_by_key(|(apart, _)| *apart)
        .map(|(_, reading)| reading)
        .expect("five tries were made")
}

#[cfg(target_arch = "x86_64")]
mod counter {
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

    static INVARIANT: AtomicBool = AtomicBool::new(false);

    /// Uses the time-stamp counter if it runs at one rate in every power state, and the kernel has not found that those of its processors
    /// differ.
    pub(super) fn choose() {
        use std::arch::x86_64::__cpuid;
        const POWER_MANAGEMENT: u32 = 0x8000_0007;
        const INVARIANT_TSC: u32 = 1 << 8;
        #[allow(unused_unsafe)]
        // SAFETY: every x86_64 processor has the `cpuid` instruction.
        let invariant = unsafe {
            __cpuid(0x8000_0000).eax >= POWER_MANAGEMENT && __cpuid(POWER_MANAGEMENT).edx & INVARIANT_TSC != 0
        };
        let clocksource = std::fs::read_to_string("/sys/devices/system/clocksource/clocksource0/current_clocksource");
        INVARIANT.store(invariant && is_trusted(clocksource.ok().as_deref()), Relaxed);
    }

    /// Whether the kernel trusts the processors' counters, by the clock that it uses itself. One that watched them go apart has taken another
    /// device's; nothing is known where it does not say.
    pub(super) fn is_trusted(clocksource: Option<&str>) -> bool {
        const OTHER_DEVICES: [&str; 5] = ["hpet", "acpi_pm", "pit", "jiffies", "refined-jiffies"];
        clocksource.is_none_or(|name| !OTHER_DEVICES.contains(&name.trim()))
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

    const SECOND: u64 = 1_000_000_000;
    /// Of a counter with 2 ticks a nanosecond.
    const HALF: u64 = 1 << (FRACTION_BITS - 1);

    /// Refined each second of the system's clock, between which the counter goes on by so much.
    fn refined(measured: &mut Measured, windows: &[i64]) -> Vec<u64> {
        let window = |ticks: &i64| {
            measured.refine((measured.last.0 + SECOND, measured.last.1.wrapping_add_signed(*ticks))).unwrap()
        };
        windows.iter().map(window).collect()
    }

    fn at_two_ticks_a_nanosecond() -> Measured {
        let mut measured = Measured::since((7, 5_000_000_000_000));
        assert_eq!(refined(&mut measured, &[2 * SECOND as i64; 3]), [HALF; 3]);
        measured
    }

    #[test]
    fn a_suspend_through_which_the_counter_runs_changes_no_duration() {
        let normal = 2 * SECOND as i64;
        // An hour, some seconds, and a pause of 10 ms.
        for asleep in [3_600 * normal, 7 * normal, normal / 100] {
            let windows = [normal + asleep, normal, normal + 3 * asleep, normal];
            assert_eq!(refined(&mut at_two_ticks_a_nanosecond(), &windows), [HALF; 4]);
        }
    }

    #[test]
    fn a_counter_that_begins_anew_changes_no_duration() {
        let normal = 2 * SECOND as i64;
        assert_eq!(refined(&mut at_two_ticks_a_nanosecond(), &[-4_000_000_000_000, normal, normal]), [HALF; 3]);
    }

    #[test]
    fn a_rate_that_stays_another_is_believed_the_second_time() {
        let faster = 3 * SECOND as i64;
        let rates = refined(&mut at_two_ticks_a_nanosecond(), &[faster; 4]);
        let third = (1_u64 << FRACTION_BITS) / 3;
        assert_eq!(rates, [HALF, third, third, third]);
    }

    #[test]
    fn the_rate_is_measured_over_ever_longer_times() {
        let mut measured = at_two_ticks_a_nanosecond();
        // One reading that is late by 10 µs is off by a thousandth of that after a thousand seconds.
        let late = 20_000;
        refined(&mut measured, &[2 * SECOND as i64; 1_000]);
        let rate = refined(&mut measured, &[2 * SECOND as i64 + late])[0];
        assert!(rate.abs_diff(HALF) < HALF / 50_000_000, "{rate} against {HALF}");
        assert_eq!(
            measured.refine((measured.last.0 + 1_000, measured.last.1 + 9_000)),
            Some(rate),
            "too short to say anything"
        );
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn the_counter_is_not_used_where_the_kernel_uses_another_clock() {
        use super::counter::is_trusted;
        for fit in ["tsc\n", "kvm-clock\n", "hyperv_clocksource_tsc_page\n"] {
            assert!(is_trusted(Some(fit)), "{fit}");
        }
        assert!(is_trusted(None));
        for unfit in ["hpet\n", "acpi_pm\n", "refined-jiffies\n"] {
            assert!(!is_trusted(Some(unfit)), "{unfit}");
        }
    }
}
