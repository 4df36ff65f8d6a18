//! Whether latencies changed, and whether chance explains it.

use serde::Serialize;

use crate::histogram::Histogram;
use crate::statistics::{Estimate, holm, quantile, rank_test, ratio, ratio_p};

/// Fewest latencies on a side from which anything is said.
const FEWEST: u64 = 20;
/// Chance explains a change when it makes one as great at least this often.
const LIMIT: f64 = 0.05;
/// Changes by less than this factor are none that anybody notices.
const LEAST_FACTOR: f64 = 1.05;
/// Changes by less than this time are none that anybody notices, nanoseconds.
const LEAST_NANOS: f64 = 20_000.0;
/// "No change" is only said when a greater factor than this is ruled out; else there is not enough data to say so.
const RULED_OUT: f64 = 1.25;

/// What can be said of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It takes more time, and chance does not explain it.
    Slower,
    /// It takes less time, and chance does not explain it.
    Faster,
    /// Nothing that anybody would notice, and a change by a quarter or more is ruled out.
    NoChange,
    /// There are too few requests to say.
    NotEnoughData,
}

/// A figure before and after.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Change {
    /// Before, milliseconds; absent without a latency.
    pub before_ms: Option<f64>,
    /// After, milliseconds; absent without a latency.
    pub after_ms: Option<f64>,
    /// `after_ms / before_ms`; like the ends of its interval absent where there are too few latencies for one.
    pub ratio: Option<f64>,
    /// Lower end of the interval that holds the true ratio in 95 of 100 cases.
    pub low: Option<f64>,
    /// Its upper end.
    pub high: Option<f64>,
}

/// How latencies changed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LatencyChange {
    /// What can be said of it.
    pub verdict: Verdict,
    /// Latencies before.
    pub before: u64,
    /// Latencies after.
    pub after: u64,
    /// Median.
    pub median: Change,
    /// 95th percentile.
    pub p95: Change,
    /// How likely a random request after takes longer than one before, ties counted half; absent when a side is empty.
    pub superiority: Option<f64>,
    /// How likely chance alone makes so great a change, by a Mann–Whitney test and the interval of the 95th percentile, corrected for the
    /// number of comparisons; absent when there is not enough data.
    pub p_value: Option<f64>,
}

fn change(before: &Histogram, after: &Histogram, q: f64) -> (Change, Option<Estimate>) {
    let ms = |sample: &Histogram| sample.quantile(q).map(|latency| latency.as_secs_f64() * 1e3);
    let found = quantile(before, q).zip(quantile(after, q)).map(|(before, after)| ratio(before, after));
    let change = Change {
        before_ms: ms(before),
        after_ms: ms(after),
        ratio: found.map(|found| found.value),
        low: found.map(|found| found.low),
        high: found.map(|found| found.high),
    };
    (change, found)
}

impl LatencyChange {
    /// What changed from `before` to `after`, as if it were the only comparison: see [`corrected`].
    pub(super) fn between(before: &Histogram, after: &Histogram) -> Self {
        let (median, _) = change(before, after, 0.50);
        let (p95, p95_ratio) = change(before, after, 0.95);
        let test = rank_test(before, after);
        let (n, m) = (before.count(), after.count());
        let enough = n >= FEWEST && m >= FEWEST;
        // Two looks at the same data: the better of the two counts for half.
        let p_value = test.filter(|_| enough).map(|test| match p95_ratio {
            Some(ratio) => (2.0 * test.p.min(ratio_p(ratio))).min(1.0),
            None => test.p,
        });
        let superiority = test.map(|test| test.superiority);
        LatencyChange { verdict: Verdict::NotEnoughData, before: n, after: m, median, p95, superiority, p_value }
            .judged()
    }

    fn judged(mut self) -> Self {
        self.verdict = self.judge();
        self
    }

    fn judge(&self) -> Verdict {
        let Some(p) = self.p_value else { return Verdict::NotEnoughData };
        let noticed = self.median.noticed().or_else(|| self.p95.noticed());
        match noticed.filter(|_| p < LIMIT) {
            Some(verdict) => verdict,
            None if self.median.is_ruled_out() => Verdict::NoChange,
            None => Verdict::NotEnoughData,
        }
    }
}

impl Change {
    /// The change, if it is one that chance does not explain and somebody would notice.
    pub(super) fn noticed(&self) -> Option<Verdict> {
        let (ratio, low, high) = (self.ratio?, self.low?, self.high?);
        if self.is_small() || (low..=high).contains(&1.0) {
            return None;
        }
        match ratio {
            r if r >= LEAST_FACTOR => Some(Verdict::Slower),
            r if r <= 1.0 / LEAST_FACTOR => Some(Verdict::Faster),
            _ => None,
        }
    }

    /// Whether its interval leaves no room for a change that somebody would notice.
    fn is_ruled_out(&self) -> bool {
        let (Some(before), Some(low), Some(high)) = (self.before_ms, self.low, self.high) else { return false };
        let most = (high - 1.0).abs().max((low - 1.0).abs());
        (low > 1.0 / RULED_OUT && high < RULED_OUT) || most * before * 1e6 < LEAST_NANOS
    }

    /// Whether it is so short a time that nobody would notice.
    fn is_small(&self) -> bool {
        self.before_ms.zip(self.after_ms).is_some_and(|(before, after)| (after - before).abs() * 1e6 < LEAST_NANOS)
    }
}

/// The same changes, judged by p-values that are corrected for their number.
pub(super) fn corrected(mut changes: Vec<LatencyChange>) -> Vec<LatencyChange> {
    let tested: Vec<f64> = changes.iter().filter_map(|change| change.p_value).collect();
    let mut corrected = holm(&tested).into_iter();
    for change in &mut changes {
        if change.p_value.is_some() {
            change.p_value = corrected.next();
        }
        change.verdict = change.judge();
    }
    changes
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn latencies(micros: f64, count: u64) -> Histogram {
        let mut histogram = Histogram::new();
        for n in 0..count {
            let spread = 0.5 + (n * 7_919 % 1_000) as f64 / 1_000.0;
            histogram.record(Duration::from_nanos((micros * 1e3 * spread) as u64));
        }
        histogram
    }

    fn verdict(before: &Histogram, after: &Histogram) -> Verdict {
        LatencyChange::between(before, after).verdict
    }

    #[test]
    fn twice_as_slow_is_slower_and_half_is_faster() {
        let (fast, slow) = (latencies(1_000.0, 500), latencies(2_000.0, 500));
        assert_eq!(verdict(&fast, &slow), Verdict::Slower);
        assert_eq!(verdict(&slow, &fast), Verdict::Faster);
        let change = LatencyChange::between(&fast, &slow);
        let ratio = change.median.ratio.unwrap();
        assert!((1.9..2.1).contains(&ratio), "{ratio}");
        assert!(change.superiority.unwrap() > 0.8);
    }

    #[test]
    fn one_request_a_side_is_not_enough_data() {
        assert_eq!(verdict(&latencies(1_000.0, 1), &latencies(90_000.0, 1)), Verdict::NotEnoughData);
        assert_eq!(verdict(&latencies(1_000.0, 500), &Histogram::new()), Verdict::NotEnoughData);
        assert_eq!(LatencyChange::between(&latencies(1_000.0, 5), &latencies(2_000.0, 5)).p_value, None);
    }

    #[test]
    fn a_few_requests_that_seem_alike_are_not_yet_no_change() {
        assert_eq!(verdict(&latencies(1_000.0, 25), &latencies(1_010.0, 25)), Verdict::NotEnoughData);
        assert_eq!(verdict(&latencies(1_000.0, 2_000), &latencies(1_010.0, 2_000)), Verdict::NoChange);
    }

    #[test]
    fn eleven_percent_of_a_tenth_of_a_millisecond_is_no_news() {
        let change = LatencyChange::between(&latencies(100.0, 50_000), &latencies(111.0, 50_000));
        assert!(change.p_value.unwrap() < 1e-6);
        assert_eq!(change.verdict, Verdict::NoChange);
    }

    #[test]
    fn slower_slow_requests_are_told_even_where_the_median_stays() {
        let before = latencies(1_000.0, 2_000);
        let mut after = latencies(1_000.0, 1_800);
        after.merge(&latencies(50_000.0, 200));
        let change = LatencyChange::between(&before, &after);
        assert_eq!(change.median.noticed().or(change.p95.noticed()), Some(Verdict::Slower));
        assert_eq!(change.verdict, Verdict::Slower);
    }

    #[test]
    fn many_comparisons_make_a_weak_one_count_for_nothing() {
        let weak = LatencyChange::between(&latencies(1_000.0, 60), &latencies(1_300.0, 60));
        assert_eq!(weak.verdict, Verdict::Slower, "{weak:?}");
        let none = LatencyChange::between(&latencies(1_000.0, 60), &latencies(1_000.0, 60));
        let mut all = vec![none; 5_000];
        all[0] = weak;
        assert_ne!(corrected(all)[0].verdict, Verdict::Slower);
    }
}
