//! The same histogram for few latencies: a list of the buckets in use, where thousands of them are in memory at once.

use std::time::Duration;

use super::{BUCKETS, Histogram, Malformed, bucket_of, read_leb128, write_leb128};

/// How many latencies fell into each bucket in use, by bucket.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SparseHistogram(Vec<(u16, u32)>);

impl SparseHistogram {
    pub(crate) fn record(&mut self, latency: Duration) {
        self.add(bucket_of(u64::try_from(latency.as_nanos()).unwrap_or(u64::MAX)), 1);
    }

    fn add(&mut self, bucket: u32, count: u32) {
        // There are fewer than 2^16 buckets.
        let bucket = bucket as u16;
        match self.0.binary_search_by_key(&bucket, |(bucket, _)| *bucket) {
            Ok(place) => self.0[place].1 = self.0[place].1.saturating_add(count),
            Err(place) => {
                if self.0.capacity() == 0 {
                    self.0.reserve_exact(1);
                }
                self.0.insert(place, (bucket, count));
            }
        }
    }

    /// Adds all that `other` counted.
    pub(crate) fn merge(&mut self, other: &SparseHistogram) {
        if self.0.is_empty() {
            self.0.clone_from(&other.0);
            return;
        }
        // Few into many, as is usual where all of many visitors are added up.
        if other.0.len() * 8 < self.0.len() {
            return other.0.iter().for_each(|&(bucket, count)| self.add(u32::from(bucket), count));
        }
        let mut merged = Vec::with_capacity(self.0.len().max(other.0.len()));
        let (mut mine, mut theirs) = (self.0.iter().copied().peekable(), other.0.iter().copied().peekable());
        while let (Some(&one), Some(&two)) = (mine.peek(), theirs.peek()) {
            merged.push(match one.0.cmp(&two.0) {
                std::cmp::Ordering::Less => one,
                std::cmp::Ordering::Greater => two,
                std::cmp::Ordering::Equal => (one.0, one.1.saturating_add(two.1)),
            });
            if one.0 <= two.0 {
                mine.next();
            }
            if two.0 <= one.0 {
                theirs.next();
            }
        }
        merged.extend(mine.chain(theirs));
        self.0 = merged;
    }

    /// How many buckets are in use.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// How many buckets lie from the lowest in use to the highest.
    pub(super) fn span(&self) -> usize {
        self.0.first().zip(self.0.last()).map_or(0, |((first, _), (last, _))| usize::from(last - first) + 1)
    }

    /// Gives memory back that waits for more counts.
    pub(super) fn shrink(&mut self) {
        self.0.shrink_to_fit();
    }

    /// Bytes of memory that the counts take.
    pub(crate) fn bytes(&self) -> usize {
        self.0.capacity() * size_of::<(u16, u32)>()
    }

    /// As a [`Histogram`] is encoded.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(3 * self.0.len());
        let mut next = 0;
        for &(bucket, count) in &self.0 {
            write_leb128(&mut bytes, u32::from(bucket) - next);
            write_leb128(&mut bytes, count);
            next = u32::from(bucket) + 1;
        }
        bytes
    }

    /// What a [`Histogram`] or [`encode`](Self::encode) wrote.
    ///
    /// # Errors
    /// [`Malformed`] for any other bytes.
    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Malformed> {
        let (mut rest, mut next, mut counts) = (bytes, 0_u32, Vec::new());
        while !rest.is_empty() {
            let (gap, count) = read_leb128(&mut rest).zip(read_leb128(&mut rest)).ok_or(Malformed(bytes.len()))?;
            let bucket = next.checked_add(gap).filter(|&bucket| bucket < BUCKETS).ok_or(Malformed(bytes.len()))?;
            counts.push((bucket as u16, count));
            next = bucket + 1;
        }
        Ok(SparseHistogram(counts))
    }

    /// Adds all of it to `histogram`.
    pub(crate) fn add_to(&self, histogram: &mut Histogram) {
        if let (Some((first, _)), Some((last, _))) = (self.0.first(), self.0.last()) {
            histogram.cover(u32::from(*first), u32::from(*last));
        }
        self.0.iter().for_each(|&(bucket, count)| histogram.add(u32::from(bucket), count));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_noise::Noise;

    #[test]
    fn it_counts_merges_and_is_written_as_the_other_one() {
        let mut noise = Noise::new(5);
        let (mut sparse, mut dense) = (SparseHistogram::default(), Histogram::new());
        for _ in 0..40 {
            let (mut part, mut same) = (SparseHistogram::default(), Histogram::new());
            for _ in 0..noise.below(30) {
                let latency = Duration::from_nanos(1 << noise.below(40)) * 3;
                part.record(latency);
                same.record(latency);
            }
            sparse.merge(&part);
            dense.merge(&same);
            assert_eq!(sparse.encode(), dense.encode());
        }
        assert_eq!(SparseHistogram::decode(&sparse.encode()).unwrap(), sparse);
        let mut filled = Histogram::new();
        sparse.add_to(&mut filled);
        assert_eq!(filled.encode(), dense.encode());
    }

    #[test]
    fn random_bytes_are_refused_or_read_but_never_panic() {
        let mut noise = Noise::new(6);
        for _ in 0..20_000 {
            let _ = SparseHistogram::decode(&noise.bytes(24));
        }
        assert_eq!(SparseHistogram::decode(&[0x05]), Err(Malformed(1)));
    }
}
