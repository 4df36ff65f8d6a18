//! What is usual for an endpoint: the mean over its recent requests, without the outliers.
//!
//! The recorder reckons it, off the requests' path: every request passes there, whichever worker served it, so that there is one mean
//! and nothing to contend for.

use std::time::Duration;

use super::Rule;

/// Requests that have to be seen before any can be called unusual.
pub(crate) const WARM_UP: usize = 20;
/// The mean is taken over about so many requests; each later one moves it by this part of its distance.
const WINDOW: u64 = 64;
/// No request counts as longer, so that sums stay within bounds.
const LONGEST_NS: u64 = 1 << 50;

/// The mean in the making.
#[derive(Debug, Default)]
pub(crate) struct Usual {
    first: Vec<u64>,
    /// 0 while warming up.
    mean_ns: u64,
    /// How many more outliers than others there were lately.
    excess: usize,
}

impl Usual {
    /// One that knows a mean from before.
    pub(crate) fn known(mean: Option<Duration>) -> Self {
        Usual { mean_ns: mean.map_or(0, nanos), ..Usual::default() }
    }

    /// The mean; `None` while warming up.
    pub(crate) fn mean(&self) -> Option<Duration> {
        (self.mean_ns != 0).then(|| Duration::from_nanos(self.mean_ns))
    }

    /// Takes a request in. One that is an outlier by `rule` is left out; when most are of that kind, the endpoint has become slower for
    /// good, and what is usual is found out anew.
    pub(crate) fn observe(&mut self, latency: Duration, rule: Rule) {
        let latency = nanos(latency);
        if self.mean_ns == 0 {
            self.first.push(latency);
            if self.first.len() >= WARM_UP {
                self.mean_ns = mean_without_outliers(std::mem::take(&mut self.first), rule);
                self.excess = 0;
            }
        } else if Duration::from_nanos(latency) > rule.after(Duration::from_nanos(self.mean_ns)) {
            self.excess += 1;
            if self.excess >= WARM_UP {
                *self = Usual::default();
            }
        } else {
            self.excess = self.excess.saturating_sub(1);
            // The mean never reaches 0, which stands for none.
            self.mean_ns = (self.mean_ns - self.mean_ns / WINDOW + latency / WINDOW).max(1);
        }
    }
}

/// The mean of those that are not far above the median: the first requests of a process are slow ones.
fn mean_without_outliers(mut latencies: Vec<u64>, rule: Rule) -> u64 {
    latencies.sort_unstable();
    let most = nanos(rule.after(Duration::from_nanos(latencies[latencies.len() / 2])));
    let usual: Vec<u64> = latencies.into_iter().filter(|&latency| latency <= most).collect();
    (usual.iter().sum::<u64>() / usual.len().max(1) as u64).max(1)
}

fn nanos(time: Duration) -> u64 {
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX).clamp(1, LONGEST_NS)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    fn rule() -> Rule {
        Rule::new(2.5, 5 * MS)
    }

    fn after(latencies: impl IntoIterator<Item = Duration>) -> Usual {
        let mut usual = Usual::default();
        latencies.into_iter().for_each(|latency| usual.observe(latency, rule()));
        usual
    }

    #[test]
    fn nothing_is_usual_before_twenty_requests() {
        assert_eq!(after([10 * MS; WARM_UP - 1]).mean(), None);
        assert_eq!(after([10 * MS; WARM_UP]).mean(), Some(10 * MS));
    }

    #[test]
    fn slow_first_requests_do_not_make_slowness_usual() {
        let first = [3_000 * MS, 900 * MS].into_iter().chain([10 * MS; WARM_UP - 2]);
        assert_eq!(after(first).mean(), Some(10 * MS));
    }

    #[test]
    fn outliers_do_not_move_the_mean() {
        let mut usual = after([10 * MS; WARM_UP]);
        for _ in 0..1_000 {
            usual.observe(10_000 * MS, rule());
            usual.observe(10 * MS, rule());
        }
        let mean = usual.mean().unwrap();
        assert!(mean.abs_diff(10 * MS) < MS / 100, "{mean:?}");
    }

    #[test]
    fn the_mean_follows_what_happens_now() {
        let mut usual = after([10 * MS; WARM_UP]);
        (0..500).for_each(|_| usual.observe(18 * MS, rule()));
        assert!(usual.mean().unwrap() > 17 * MS);
        (0..500).for_each(|_| usual.observe(2 * MS, rule()));
        assert!(usual.mean().unwrap() < 3 * MS);
    }

    #[test]
    fn an_endpoint_that_gets_slower_for_good_becomes_ordinary_again() {
        let mut usual = after([10 * MS; WARM_UP]);
        (0..2 * WARM_UP).for_each(|_| usual.observe(100 * MS, rule()));
        assert_eq!(usual.mean(), Some(100 * MS));
    }

    #[test]
    fn no_latency_breaks_it() {
        let usual = after([Duration::MAX; 3 * WARM_UP]);
        assert!(usual.mean().is_some());
        assert_eq!(after([Duration::ZERO; 100]).mean(), Some(Duration::from_nanos(1)));
    }
}
