//! The rule by which a request is called unusual for its endpoint.

use std::time::Duration;

use crate::config::Config;

/// A request is an outlier when it takes longer than `constant` times what is usual, and longer than usual by `excess`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rule {
    constant: f64,
    excess: Duration,
}

impl Rule {
    /// The one that `config` sets.
    pub(crate) fn of(config: &Config) -> Self {
        Rule { constant: config.outlier_detection_constant(), excess: config.outlier_excess() }
    }

    /// The time from which on a request is an outlier, where `usual` is usual.
    pub(crate) fn after(self, usual: Duration) -> Duration {
        usual.mul_f64(self.constant.min(1e6)).max(usual + self.excess)
    }

    /// Another one.
    #[cfg(test)]
    pub(crate) fn new(constant: f64, excess: Duration) -> Self {
        Rule { constant, excess }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MICRO: Duration = Duration::from_micros(1);
    const MS: Duration = Duration::from_millis(1);

    #[test]
    fn what_takes_many_times_what_is_usual_is_no_outlier_before_it_has_taken_long() {
        let rule = Rule::new(2.5, 5 * MS);
        assert_eq!(rule.after(36 * MICRO), 5_036 * MICRO);
        assert_eq!(rule.after(10 * MS), 25 * MS);
        assert_eq!(Rule::new(2.5, Duration::ZERO).after(36 * MICRO), 90 * MICRO);
    }
}
