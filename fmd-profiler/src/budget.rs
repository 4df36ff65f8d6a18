//! The sampling thread's allowance: what it may cost, and how it keeps to it.

use std::time::Duration;

/// Keeps the share of a core that the sampling thread takes under a limit, by the length of its period.
#[derive(Debug)]
pub(crate) struct Budget {
    share: f64,
    shortest: Duration,
    period: Duration,
}

impl Budget {
    /// How often the cost is looked at.
    pub(crate) const REVIEW: Duration = Duration::from_secs(1);

    /// Longest that the period gets, so that there is something to see even of an overloaded machine.
    const LONGEST: Duration = Duration::from_secs(1);

    pub(crate) fn new(share: f64, period: Duration) -> Budget {
        Budget { share, shortest: period, period }
    }

    /// The period in force.
    pub(crate) fn period(&self) -> Duration {
        self.period
    }

    /// Takes note that `spent` of CPU time went into the last `elapsed`, and sets the period by it: the cost is nearly
    /// all by the tick, so the period that would just have kept the limit is this one's in proportion. It is left as it
    /// is when that makes little difference.
    pub(crate) fn review(&mut self, spent: Duration, elapsed: Duration) {
        const LITTLE: f64 = 0.1;
        if elapsed.is_zero() || self.share >= 1.0 {
            return;
        }
        let over = spent.as_secs_f64() / elapsed.as_secs_f64() / self.share;
        if !(1.0 - LITTLE..=1.0).contains(&over) {
            let longest = Self::LONGEST.max(self.shortest);
            // At most by half at a time: one cheap second does not say that the next one is.
            self.period = self.period.mul_f64(over.clamp(0.5, 8.0)).clamp(self.shortest, longest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    #[test]
    fn a_sampler_above_its_budget_slows_down_in_proportion() {
        let mut budget = Budget::new(0.005, ms(5));
        budget.review(ms(20), SECOND);
        assert_eq!(budget.period(), ms(20));
    }

    #[test]
    fn a_sampler_within_its_budget_gets_its_period_back_but_no_shorter_one() {
        let mut budget = Budget::new(0.005, ms(5));
        budget.review(ms(20), SECOND);
        for _ in 0..5 {
            budget.review(ms(1), SECOND);
        }
        assert_eq!(budget.period(), ms(5));
    }

    #[test]
    fn a_cost_close_to_the_budget_changes_nothing() {
        let mut budget = Budget::new(0.005, ms(5));
        budget.review(ms(10), SECOND);
        let period = budget.period();
        budget.review(Duration::from_micros(4_800), SECOND);
        assert_eq!(budget.period(), period);
    }

    #[test]
    fn the_period_never_exceeds_a_second() {
        let mut budget = Budget::new(0.005, ms(5));
        for _ in 0..20 {
            budget.review(ms(900), SECOND);
        }
        assert_eq!(budget.period(), SECOND);
    }
}
