//! The same histogram in the form that takes less room: of the requests to one endpoint within a second there are few latencies, and within a
//! week without a database many.

use std::time::Duration;

use super::{Histogram, SparseHistogram};

/// Up to so many buckets in use it is a list of those, however close they lie.
const FEW: usize = 64;

/// How many latencies fell into each bucket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum CompactHistogram {
    /// A list of the buckets in use.
    Few(SparseHistogram),
    /// All buckets between the lowest and the highest in use.
    Many(Histogram),
}

impl Default for CompactHistogram {
    fn default() -> Self {
        CompactHistogram::Few(SparseHistogram::default())
    }
}

impl CompactHistogram {
    pub(crate) fn record(&mut self, latency: Duration) {
        match self {
            CompactHistogram::Few(list) => {
                list.record(latency);
                self.settle();
            }
            CompactHistogram::Many(span) => span.record(latency),
        }
    }

    /// Adds all that `other` counted.
    pub(crate) fn merge(&mut self, other: &CompactHistogram) {
        match (&mut *self, other) {
            (CompactHistogram::Few(mine), CompactHistogram::Few(theirs)) => {
                mine.merge(theirs);
                self.settle();
            }
            (CompactHistogram::Few(mine), CompactHistogram::Many(theirs)) => {
                let mut both = theirs.clone();
                mine.add_to(&mut both);
                *self = CompactHistogram::Many(both);
            }
            (CompactHistogram::Many(mine), theirs) => theirs.add_to(mine),
        }
    }

    /// Adds all of it to `histogram`.
    pub(crate) fn add_to(&self, histogram: &mut Histogram) {
        match self {
            CompactHistogram::Few(list) => list.add_to(histogram),
            CompactHistogram::Many(span) => histogram.merge(span),
        }
    }

    /// Takes the other form once that is the smaller one.
    fn settle(&mut self) {
        if let CompactHistogram::Few(list) = self
            && list.len() > FEW
            && list.len() * size_of::<(u16, u32)>() > list.span() * size_of::<u32>()
        {
            let mut span = Histogram::new();
            list.add_to(&mut span);
            *self = CompactHistogram::Many(span);
        }
    }

    /// Bytes of memory that the counts take.
    pub(crate) fn bytes(&self) -> usize {
        match self {
            CompactHistogram::Few(list) => list.bytes(),
            CompactHistogram::Many(span) => span.bytes(),
        }
    }

    /// Gives memory back that waits for more counts.
    pub(crate) fn shrink(&mut self) {
        match self {
            CompactHistogram::Few(list) => list.shrink(),
            CompactHistogram::Many(span) => span.shrink(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_noise::Noise;

    fn encoded(histogram: &CompactHistogram) -> Vec<u8> {
        let mut whole = Histogram::new();
        histogram.add_to(&mut whole);
        whole.encode()
    }

    #[test]
    fn whichever_form_it_takes_it_counts_and_merges_as_the_others() {
        let mut noise = Noise::new(7);
        let (mut few, mut many) = (0, 0);
        for _ in 0..60 {
            let (mut sum, mut same) = (CompactHistogram::default(), Histogram::new());
            for _ in 0..4 {
                let (mut part, width) = (CompactHistogram::default(), 1 << (10 + noise.below(25)));
                for _ in 0..noise.below(400) {
                    let latency = Duration::from_nanos(1_000_000 + noise.below(width) as u64);
                    part.record(latency);
                    same.record(latency);
                }
                match part {
                    CompactHistogram::Few(_) => few += 1,
                    CompactHistogram::Many(_) => many += 1,
                }
                sum.merge(&part);
                assert_eq!(encoded(&sum), same.encode());
            }
        }
        assert!(few > 20 && many > 20, "{few} and {many}");
    }

    #[test]
    fn it_takes_little_more_room_than_the_smaller_form() {
        let mut noise = Noise::new(8);
        for width in [1_000, 1_000_000, 1_000_000_000_usize] {
            let (mut compact, mut whole, mut list) =
                (CompactHistogram::default(), Histogram::new(), SparseHistogram::default());
            for n in 0..3_000 {
                let latency = Duration::from_nanos(1_000_000 + noise.below(width) as u64);
                compact.record(latency);
                whole.record(latency);
                list.record(latency);
                let least = whole.bytes().min(list.bytes());
                assert!(compact.bytes() <= 2 * least + 2 * FEW * 8, "{} for {least} after {n}", compact.bytes());
            }
        }
    }
}
