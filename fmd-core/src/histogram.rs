//! A mergeable histogram of latencies with a bounded relative error.
//!
//! Log-linear buckets: each power of two is cut into 64 equal parts, and a value is read back as the middle of its
//! part. A part is at most 1/64 of its lower bound wide, so the error is at most 1/128, below 0.8 %.

mod compact;
mod sparse;

use std::time::Duration;

pub(crate) use compact::CompactHistogram;
pub(crate) use sparse::SparseHistogram;

const SUB_BITS: u32 = 6;
const SUB: u32 = 1 << SUB_BITS;
/// One past the highest bucket: that of `u64::MAX` nanoseconds.
const BUCKETS: u32 = SUB * (64 - SUB_BITS + 1);

/// How many latencies fell into each bucket. Only the span between the lowest and the highest bucket in use is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Histogram {
    first: u32,
    counts: Vec<u32>,
}

/// Bytes that are not an encoded histogram.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("these {0} bytes are not a histogram: the row was damaged or written by another version")]
pub struct Malformed(pub usize);

fn bucket_of(nanos: u64) -> u32 {
    if nanos < u64::from(SUB) {
        return nanos as u32;
    }
    let exponent = nanos.ilog2();
    let sub = (nanos >> (exponent - SUB_BITS)) as u32 & (SUB - 1);
    SUB * (exponent - SUB_BITS + 1) + sub
}

fn middle_of(bucket: u32) -> u64 {
    if bucket < SUB {
        return u64::from(bucket);
    }
    let shift = bucket / SUB - 1;
    let low = u64::from(SUB + bucket % SUB) << shift;
    low + (1 << shift) / 2
}

impl Histogram {
    /// A histogram of nothing.
    #[must_use]
    pub fn new() -> Self {
        Histogram::default()
    }

    /// Counts one latency; past 2^64 ns (584 years) it counts as that.
    pub fn record(&mut self, latency: Duration) {
        self.add(bucket_of(u64::try_from(latency.as_nanos()).unwrap_or(u64::MAX)), 1);
    }

    #[inline]
    fn add(&mut self, bucket: u32, count: u32) {
        // Below the first it is past the last, too.
        match self.counts.get_mut(bucket.wrapping_sub(self.first) as usize) {
            Some(slot) => *slot = slot.saturating_add(count),
            None => self.add_outside(bucket, count),
        }
    }

    #[cold]
    fn add_outside(&mut self, bucket: u32, count: u32) {
        self.cover(bucket, bucket);
        self.counts[(bucket - self.first) as usize] = count;
    }

    /// Makes room for the buckets `low..=high`.
    fn cover(&mut self, low: u32, high: u32) {
        if self.counts.is_empty() {
            self.first = low;
        } else if low < self.first {
            let missing = (self.first - low) as usize;
            self.counts.splice(0..0, std::iter::repeat_n(0, missing));
            self.first = low;
        }
        let needed = (high - self.first + 1) as usize;
        if needed > self.counts.len() {
            self.counts.resize(needed, 0);
        }
    }

    /// Adds all that `other` counted. A bucket saturates at 2^32 - 1.
    pub fn merge(&mut self, other: &Histogram) {
        let Some(last) = other.counts.len().checked_sub(1) else { return };
        self.cover(other.first, other.first + last as u32);
        let offset = (other.first - self.first) as usize;
        for (mine, theirs) in self.counts[offset..].iter_mut().zip(&other.counts) {
            *mine = mine.saturating_add(*theirs);
        }
    }

    /// Bytes of memory that the counts take.
    pub(crate) fn bytes(&self) -> usize {
        self.counts.capacity() * size_of::<u32>()
    }

    /// Gives memory back that waits for more counts.
    pub(crate) fn shrink(&mut self) {
        self.counts.shrink_to_fit();
    }

    /// How many latencies were counted.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.counts.iter().map(|&count| u64::from(count)).sum()
    }

    /// The latency at or below which the share `q` (0 to 1) of all lies, by nearest rank; `None` when nothing was
    /// counted.
    #[must_use]
    pub fn quantile(&self, q: f64) -> Option<Duration> {
        let count = self.count();
        let rank = ((q.clamp(0.0, 1.0) * count as f64).ceil() as u64).max(1);
        self.at_rank(rank).map(Duration::from_nanos)
    }

    /// The latency at `rank` in nanoseconds, the shortest at 1; `None` past the longest.
    pub(crate) fn at_rank(&self, rank: u64) -> Option<u64> {
        let mut below = 0;
        self.counts.iter().zip(self.first..).find_map(|(&count, bucket)| {
            below += u64::from(count);
            (below >= rank).then(|| middle_of(bucket))
        })
    }

    /// The counts of both histograms in each bucket that either uses, from short to long.
    pub(crate) fn beside(&self, other: &Histogram) -> impl Iterator<Item = (u32, u32)> {
        let end = |histogram: &Histogram| histogram.first + histogram.counts.len() as u32;
        let of = |histogram: &Histogram, bucket: u32| {
            let index = bucket.checked_sub(histogram.first)?;
            histogram.counts.get(index as usize).copied()
        };
        let both = self.first.min(other.first)..end(self).max(end(other));
        both.map(move |bucket| (of(self, bucket).unwrap_or(0), of(other, bucket).unwrap_or(0)))
    }

    /// Share of the latencies in each of `parts` stretches of equal ratio between two latencies in nanoseconds; what lies outside counts in
    /// the outermost.
    pub(crate) fn density(&self, low: f64, high: f64, parts: usize) -> Vec<f64> {
        let mut shares = vec![0.0; parts];
        let count = self.count();
        for (&n, bucket) in self.counts.iter().zip(self.first..).filter(|(n, _)| **n > 0) {
            let place = ((middle_of(bucket) as f64).max(1.0) / low).ln() / (high / low).ln() * parts as f64;
            shares[(place.max(0.0) as usize).min(parts - 1)] += f64::from(n) / count as f64;
        }
        shares
    }

    /// The compact form for the store: for each bucket in use the distance from the one before and its count, both as
    /// LEB128.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(16 + self.counts.len());
        let mut next = 0;
        for (&count, bucket) in self.counts.iter().zip(self.first..) {
            if count > 0 {
                write_leb128(&mut bytes, bucket - next);
                write_leb128(&mut bytes, count);
                next = bucket + 1;
            }
        }
        bytes
    }

    /// Adds what [`encode`](Self::encode) wrote.
    ///
    /// # Errors
    /// [`Malformed`] for any other bytes; what came before the fault has been added.
    pub fn merge_encoded(&mut self, bytes: &[u8]) -> Result<(), Malformed> {
        let mut rest = bytes;
        let mut next = 0u32;
        while !rest.is_empty() {
            let (gap, count) = read_leb128(&mut rest).zip(read_leb128(&mut rest)).ok_or(Malformed(bytes.len()))?;
            let bucket = next.checked_add(gap).filter(|&bucket| bucket < BUCKETS).ok_or(Malformed(bytes.len()))?;
            self.add(bucket, count);
            next = bucket + 1;
        }
        Ok(())
    }
}

fn write_leb128(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

#[inline]
fn read_leb128(bytes: &mut &[u8]) -> Option<u32> {
    match *bytes {
        // As most gaps and counts are.
        [byte @ ..0x80, rest @ ..] => {
            *bytes = rest;
            Some(u32::from(*byte))
        }
        _ => read_long_leb128(bytes),
    }
}

fn read_long_leb128(bytes: &mut &[u8]) -> Option<u32> {
    let mut value = 0u32;
    for shift in (0..32).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        let part = u32::from(byte & 0x7f);
        value |= part.checked_shl(shift).filter(|shifted| shifted >> shift == part)?;
        if byte < 0x80 {
            return Some(value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small generator, so that the tests need no crate and always see the same values.
    struct Random(u64);

    impl Random {
        fn next(&mut self) -> u64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            self.0
        }
    }

    #[test]
    fn every_value_is_read_back_within_one_percent() {
        let mut random = Random(7);
        for _ in 0..100_000 {
            let bits = random.next() % 64;
            let value = random.next() >> bits;
            let read = middle_of(bucket_of(value));
            let error = (read as f64 - value as f64).abs() / (value as f64).max(1.0);
            assert!(error <= 0.008, "{value} was read back as {read}");
        }
        assert!(bucket_of(u64::MAX) < BUCKETS);
    }

    #[test]
    fn quantiles_lie_within_one_percent_of_the_exact_ones() {
        let mut random = Random(42);
        let mut exact: Vec<u64> = (0..50_000).map(|_| 1_000 + (random.next() >> (24 + random.next() % 30))).collect();
        let mut histogram = Histogram::new();
        exact.iter().for_each(|&nanos| histogram.record(Duration::from_nanos(nanos)));
        exact.sort_unstable();
        for q in [0.01, 0.25, 0.5, 0.95, 0.99, 0.999, 1.0] {
            let truth = exact[(q * exact.len() as f64).ceil() as usize - 1] as f64;
            let read = histogram.quantile(q).unwrap().as_nanos() as f64;
            assert!((read - truth).abs() / truth <= 0.01, "quantile {q}: {read} instead of {truth}");
        }
    }

    #[test]
    fn merging_equals_recording_everything_in_one() {
        let mut random = Random(3);
        let (mut left, mut right, mut both) = (Histogram::new(), Histogram::new(), Histogram::new());
        for n in 0..2_000 {
            let latency = Duration::from_nanos(random.next() >> (random.next() % 60));
            if n % 3 == 0 {
                left.record(latency)
            } else {
                right.record(latency)
            }
            both.record(latency);
        }
        left.merge(&right);
        assert_eq!(left.count(), both.count());
        assert_eq!(left.encode(), both.encode());
    }

    #[test]
    fn decoding_gives_back_what_was_encoded() {
        let mut random = Random(11);
        for size in [0, 1, 2, 500] {
            let mut histogram = Histogram::new();
            for _ in 0..size {
                histogram.record(Duration::from_nanos(random.next() >> (random.next() % 60)));
            }
            let mut read = Histogram::new();
            read.merge_encoded(&histogram.encode()).unwrap();
            assert_eq!(read, histogram);
        }
    }

    #[test]
    fn random_bytes_are_refused_or_read_but_never_panic() {
        let mut random = Random(99);
        for _ in 0..20_000 {
            let bytes: Vec<u8> = (0..random.next() % 24).map(|_| random.next() as u8).collect();
            let _ = Histogram::new().merge_encoded(&bytes);
        }
        assert_eq!(Histogram::new().merge_encoded(&[0xff; 6]), Err(Malformed(6)));
        assert_eq!(Histogram::new().merge_encoded(&[0x05]), Err(Malformed(1)));
    }

    #[test]
    fn nothing_has_no_quantile() {
        assert_eq!(Histogram::new().quantile(0.5), None);
    }
}
