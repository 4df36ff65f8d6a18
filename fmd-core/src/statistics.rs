//! Whether chance explains a difference: tests and intervals computed from histograms and counts.
//!
//! Single latencies are not needed: two histograms have the same buckets, so what lies in one bucket counts as tied, and an order statistic
//! is known to within a bucket, 0.8 %. Requests are taken as independent of each other.

use crate::histogram::Histogram;

/// Two-sided 95 % of the normal distribution.
const Z95: f64 = 1.959_963_985;

/// What a Mann–Whitney test found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RankTest {
    /// How likely a random value of the second sample exceeds one of the first, ties counted half.
    pub superiority: f64,
    /// How likely chance alone makes them differ as much, in either direction.
    pub p: f64,
}

/// Whether values of `after` tend to be greater or less than those of `before`: the Mann–Whitney test by its normal approximation, corrected
/// for ties and for continuity; good from some 20 values a side on. `None` when a side is empty.
#[must_use]
pub fn rank_test(before: &Histogram, after: &Histogram) -> Option<RankTest> {
    let (n, m) = (before.count() as f64, after.count() as f64);
    if n == 0.0 || m == 0.0 {
        return None;
    }
    let (mut below, mut wins, mut ties) = (0.0, 0.0, 0.0);
    for (earlier, later) in before.beside(after) {
        let (earlier, later) = (f64::from(earlier), f64::from(later));
        wins += later * (below + earlier / 2.0);
        below += earlier;
        let tied = earlier + later;
        ties += tied.powi(3) - tied;
    }
    let all = n + m;
    let variance = n * m / 12.0 * (all + 1.0 - ties / (all * (all - 1.0)));
    let superiority = wins / (n * m);
    if variance <= 0.0 {
        return Some(RankTest { superiority, p: 1.0 });
    }
    let distance = ((wins - n * m / 2.0).abs() - 0.5).max(0.0);
    Some(RankTest { superiority, p: two_sided(distance / variance.sqrt()) })
}

/// A figure with the interval that holds the true one in 95 of 100 cases.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The figure itself.
    pub value: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// The quantile `q` in nanoseconds, with the interval between two order statistics; `None` when there are too few values for one.
#[must_use]
pub fn quantile(sample: &Histogram, q: f64) -> Option<Estimate> {
    let n = sample.count() as f64;
    let reach = Z95 * (n * q * (1.0 - q)).sqrt();
    let (low, high) = ((n * q - reach).floor(), (n * q + reach).ceil() + 1.0);
    if low < 1.0 || high > n {
        return None;
    }
    let at = |rank: f64| sample.at_rank(rank as u64).map(|nanos| (nanos as f64).max(0.5));
    Some(Estimate { value: at((n * q).ceil())?, low: at(low)?, high: at(high)? })
}

/// By which factor a quantile changed, from the intervals of both sides (the method of variance estimates recovery, on the logarithms).
#[must_use]
pub fn ratio(before: Estimate, after: Estimate) -> Estimate {
    let (a, b) = (before, after);
    let down = (b.value / b.low).ln().hypot((a.high / a.value).ln());
    let up = (b.high / b.value).ln().hypot((a.value / a.low).ln());
    let factor = b.value / a.value;
    Estimate { value: factor, low: factor * (-down).exp(), high: factor * up.exp() }
}

/// How likely chance alone moves a ratio as far from 1 as this one.
#[must_use]
pub fn ratio_p(ratio: Estimate) -> f64 {
    let away = ratio.value.ln();
    let reach = if away > 0.0 { (ratio.value / ratio.low).ln() } else { (ratio.high / ratio.value).ln() };
    if reach <= 0.0 {
        // Both quantiles lie in one bucket each, whatever chance does.
        return if away == 0.0 { 1.0 } else { 0.0 };
    }
    two_sided(away.abs() / reach * Z95)
}

/// By how much a share changed: the difference with Newcombe's interval from two of Wilson's. Each side is `(events, trials)`; `None` without
/// trials.
#[must_use]
pub fn share_difference(before: (u64, u64), after: (u64, u64)) -> Option<Estimate> {
    let (a, b) = (wilson(before)?, wilson(after)?);
    let difference = b.value - a.value;
    let down = (b.value - b.low).hypot(a.high - a.value);
    let up = (b.high - b.value).hypot(a.value - a.low);
    Some(Estimate { value: difference, low: difference - down, high: difference + up })
}

fn wilson((events, trials): (u64, u64)) -> Option<Estimate> {
    let n = trials as f64;
    let p = if trials > 0 { events as f64 / n } else { return None };
    let square = Z95 * Z95;
    let middle = (p + square / (2.0 * n)) / (1.0 + square / n);
    let reach = Z95 / (1.0 + square / n) * (p * (1.0 - p) / n + square / (4.0 * n * n)).sqrt();
    // At the ends rounding may put the share itself outside by a hair.
    Some(Estimate { value: p, low: (middle - reach).min(p).max(0.0), high: (middle + reach).max(p).min(1.0) })
}

/// How likely chance alone makes two shares differ as much: Fisher's exact test where few events are expected, else the test of two
/// proportions. Each side is `(events, trials)`.
#[must_use]
pub fn share_p(before: (u64, u64), after: (u64, u64)) -> f64 {
    let ((a, n), (b, m)) = (before, after);
    let (events, all) = (a + b, n + m);
    if n == 0 || m == 0 || events == 0 || events == all {
        return 1.0;
    }
    let pooled = events as f64 / all as f64;
    let least = n.min(m) as f64 * pooled.min(1.0 - pooled);
    if least < 5.0 {
        return fisher(a, n, events, all);
    }
    let (n, m) = (n as f64, m as f64);
    let deviation = (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt();
    two_sided((b as f64 / m - a as f64 / n).abs() / deviation)
}

/// How likely chance alone makes two means differ as much, by the normal approximation. Each side is `(mean, variance, values)`; `None`
/// without values.
#[must_use]
pub fn mean_p(before: (f64, f64, u64), after: (f64, f64, u64)) -> Option<f64> {
    let ((a, spread_a, n), (b, spread_b, m)) = (before, after);
    if n == 0 || m == 0 {
        return None;
    }
    let deviation = (spread_a / n as f64 + spread_b / m as f64).sqrt();
    let away = (b - a).abs();
    Some(match deviation > 0.0 {
        true => two_sided(away / deviation),
        false if away == 0.0 => 1.0,
        false => 0.0,
    })
}

/// Sum of the probabilities of all tables that are no likelier than the one with `seen` of `events` among `n` of `all`.
fn fisher(seen: u64, n: u64, events: u64, all: u64) -> f64 {
    let choose = |n: u64, k: u64| ln_factorial(n) - ln_factorial(k) - ln_factorial(n - k);
    let whole = choose(all, n);
    let likelihood = |k: u64| choose(events, k) + choose(all - events, n - k) - whole;
    let limit = likelihood(seen) + 1e-7;
    let (least, most) = ((events + n).saturating_sub(all), events.min(n));
    let sum: f64 = (least..=most).map(likelihood).filter(|&each| each <= limit).map(f64::exp).sum();
    sum.min(1.0)
}

fn ln_factorial(n: u64) -> f64 {
    // Stirling's series is exact to 10 digits from 8 on.
    if n < 8 {
        return (2..=n).map(|factor| (factor as f64).ln()).sum();
    }
    let n = n as f64;
    n * n.ln() - n + (2.0 * std::f64::consts::PI * n).ln() / 2.0 + 1.0 / (12.0 * n) - 1.0 / (360.0 * n.powi(3))
        + 1.0 / (1260.0 * n.powi(5))
}

/// Holm's correction of `p` values for their number, in their order: the chance that any of those below a limit is one by accident stays
/// below it.
#[must_use]
pub fn holm(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&a, &b| p[a].total_cmp(&p[b]));
    let mut corrected = vec![1.0; p.len()];
    let mut least: f64 = 0.0;
    for (rank, &index) in order.iter().enumerate() {
        least = least.max(p[index] * (p.len() - rank) as f64).min(1.0);
        corrected[index] = least;
    }
    corrected
}

/// The chance of a standard normal value at least `z` away from 0.
fn two_sided(z: f64) -> f64 {
    let density = (-z * z / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
    let upper = if z < 3.0 {
        // The series of the distribution function around 0.
        let (mut term, mut sum, mut k) = (z, z, 1.0);
        while term > 1e-17 * sum {
            k += 2.0;
            term *= z * z / k;
            sum += term;
        }
        0.5 - density * sum
    } else {
        // Laplace's continued fraction of the tail.
        density / (1..=60).rev().fold(z, |below, k| z + f64::from(k) / below)
    };
    (2.0 * upper).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn histogram(values: impl IntoIterator<Item = u64>) -> Histogram {
        let mut histogram = Histogram::new();
        values.into_iter().for_each(|nanos| histogram.record(Duration::from_nanos(nanos)));
        histogram
    }

    /// A reproducible stream of numbers between 0 and 1.
    fn noise(mut state: u64) -> impl Iterator<Item = f64> {
        std::iter::repeat_with(move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / (1_u64 << 53) as f64
        })
    }

    fn near(found: f64, expected: f64, within: f64) {
        assert!((found - expected).abs() <= within, "{found}, not {expected}");
    }

    #[test]
    fn the_normal_tail_is_the_one_of_the_tables() {
        for (z, p) in [
            (0.0, 1.0),
            (0.5, 0.617_075_077),
            (1.959_963_985, 0.05),
            (2.999, 0.002_708_671),
            (3.0, 0.002_699_796),
            (6.0, 1.973_175_29e-9),
        ] {
            near(two_sided(z) / p, 1.0, 1e-6);
        }
    }

    #[test]
    fn the_rank_test_agrees_with_one_done_by_hand() {
        // U is 21 of 25 with the ties {2, 2} and {5, 5}; by hand z = 1.6814.
        let test = rank_test(&histogram([1, 2, 3, 4, 5]), &histogram([2, 5, 6, 7, 8])).unwrap();
        near(test.superiority, 21.0 / 25.0, 1e-12);
        near(test.p, 0.092_692, 1e-6);
    }

    #[test]
    fn the_same_sample_twice_is_no_difference() {
        let sample = histogram(noise(1).take(500).map(|u| (1e6 * (1.0 + u)) as u64));
        let test = rank_test(&sample, &sample).unwrap();
        assert_eq!((test.superiority, test.p), (0.5, 1.0));
        assert_eq!(rank_test(&sample, &Histogram::new()), None);
        assert_eq!(rank_test(&histogram([7; 30]), &histogram([7; 40])).unwrap().p, 1.0);
    }

    #[test]
    fn chance_is_taken_for_more_than_chance_in_five_of_a_hundred_cases() {
        let sample = |seed| histogram(noise(seed).take(200).map(|u| (1e6 / (1.02 - u)) as u64));
        let found = (0..1_000).filter(|&n| rank_test(&sample(2 * n), &sample(2 * n + 1)).unwrap().p < 0.05).count();
        assert!((25..=80).contains(&found), "{found} of 1000");
    }

    #[test]
    fn the_interval_of_a_quantile_holds_the_true_one_nearly_always() {
        for (q, values) in [(0.5, 101), (0.95, 300)] {
            let truth = 1e6 * (1.0 + q);
            let held = (0..500)
                .filter(|&seed| {
                    let sample = histogram(noise(seed * 7 + 3).take(values).map(|u| (1e6 * (1.0 + u)) as u64));
                    let estimate = quantile(&sample, q).unwrap();
                    (estimate.low * 0.992..=estimate.high * 1.008).contains(&truth)
                })
                .count();
            assert!(held >= 465, "{held} of 500 at {q}");
        }
    }

    #[test]
    fn too_few_values_have_no_interval() {
        assert_eq!(quantile(&histogram([1, 2, 3]), 0.5), None);
        assert_eq!(quantile(&histogram(1..=50), 0.95), None);
        assert_eq!(quantile(&Histogram::new(), 0.5), None);
        assert!(quantile(&histogram(1..=200), 0.95).is_some());
    }

    #[test]
    fn twice_as_slow_is_a_ratio_of_two() {
        let slow = |factor: f64| histogram(noise(9).take(2_000).map(|u| (factor * 1e6 * (1.0 + u)) as u64));
        let (before, after) = (quantile(&slow(1.0), 0.5).unwrap(), quantile(&slow(2.0), 0.5).unwrap());
        let change = ratio(before, after);
        near(change.value, 2.0, 0.02);
        assert!(change.low > 1.8 && change.high < 2.2, "{change:?}");
        assert!(ratio_p(change) < 1e-6);
        assert!(ratio_p(ratio(before, before)) > 0.99);
    }

    #[test]
    fn shares_are_compared_as_in_the_textbooks() {
        // Newcombe 1998, method 10: 56/70 against 48/80 differ by 0.2 with the interval 0.0524 to 0.3339.
        let difference = share_difference((48, 80), (56, 70)).unwrap();
        near(difference.value, 0.2, 1e-12);
        near(difference.low, 0.0524, 1e-4);
        near(difference.high, 0.3339, 1e-4);
        // Fisher's tea: 3 of 4 right against 1 of 4.
        near(share_p((1, 4), (3, 4)), 0.485_714, 1e-5);
        assert!(share_p((5, 1_000), (60, 1_000)) < 1e-9);
        assert_eq!(share_p((0, 100), (0, 100)), 1.0);
        assert_eq!(share_p((0, 0), (1, 100)), 1.0);
    }

    #[test]
    fn means_are_compared_by_their_spread() {
        near(mean_p((10.0, 4.0, 100), (10.5, 5.0, 100)).unwrap(), 0.095_581, 1e-5);
        assert_eq!(mean_p((1.0, 0.0, 20), (1.0, 0.0, 30)), Some(1.0));
        assert_eq!(mean_p((1.0, 0.0, 20), (2.0, 0.0, 30)), Some(0.0));
        assert_eq!(mean_p((0.0, 0.0, 0), (2.0, 0.0, 30)), None);
    }

    #[test]
    fn the_correction_for_many_tests_is_holms() {
        let corrected = holm(&[0.01, 0.04, 0.03, 0.005]);
        for (found, expected) in corrected.iter().zip([0.03, 0.06, 0.06, 0.02]) {
            near(*found, expected, 1e-12);
        }
        assert!(holm(&[]).is_empty());
    }
}
