//! Who made requests: the heaviest by name, all others together, within a bound whoever comes.
//!
//! A Space-Saving summary (Metwally, Agrawal and El Abbadi, 2005) that merges as Agarwal and others have shown ("Mergeable summaries", 2012).
//! When there are too many names, the lightest go among the others. The heaviest that ever went is the *floor*: a name that comes from then on may
//! have had so many requests before, which it bears as `missed`. Whoever has `missed` nothing is counted exactly, and so are all sums.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::time::Duration;

use foldhash::fast::RandomState;

use super::distinct::Distinct;
use crate::histogram::SparseHistogram;

/// One finished request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Visit {
    pub(crate) failed: bool,
    /// When it began, Unix microseconds.
    pub(crate) at: i64,
    /// `None` where the client abandoned it.
    pub(crate) latency: Option<Duration>,
}

/// What one visitor did, or several together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Visitor {
    pub(crate) hits: u64,
    pub(crate) errors: u64,
    /// At most so many more requests were counted among the others.
    pub(crate) missed: u64,
    /// When the last of them began, Unix microseconds.
    pub(crate) last_at: i64,
    pub(crate) latencies: SparseHistogram,
}

impl Visitor {
    fn record(&mut self, visit: Visit) {
        self.hits += 1;
        self.errors += u64::from(visit.failed);
        self.last_at = self.last_at.max(visit.at);
        if let Some(latency) = visit.latency {
            self.latencies.record(latency);
        }
    }

    /// Adds all but what was missed.
    pub(crate) fn merge(&mut self, other: &Visitor) {
        self.hits += other.hits;
        self.errors += other.errors;
        self.last_at = self.last_at.max(other.last_at);
        self.latencies.merge(&other.latencies);
    }

    /// Most requests that it may have made.
    fn weight(&self) -> u64 {
        self.hits + self.missed
    }
}

/// Bytes that a name takes besides its own text and latencies: a hash table is on average half empty, and each allocation has a header.
const BYTES_OF_ONE: usize = 2 * (size_of::<Visitor>() + size_of::<Box<str>>()) + 32;

/// A name, or address.
pub(crate) trait Name: Eq + Hash + Ord {
    fn text(&self) -> Box<str>;
    /// Bytes of memory besides its own size.
    fn bytes(&self) -> usize;
}

impl Name for Box<str> {
    fn text(&self) -> Box<str> {
        self.clone()
    }

    fn bytes(&self) -> usize {
        self.len()
    }
}

impl Name for std::net::IpAddr {
    fn text(&self) -> Box<str> {
        self.to_string().into()
    }

    fn bytes(&self) -> usize {
        0
    }
}

/// Who made some requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Crowd<N: Name = Box<str>> {
    pub(super) named: HashMap<N, Visitor, RandomState>,
    /// Requests that nobody's name is known of.
    pub(crate) nameless: Visitor,
    /// Requests of those who are not told apart any more.
    pub(crate) others: Visitor,
    /// Who they were.
    pub(crate) distinct: Distinct,
    /// Most requests that one of them may have made.
    pub(crate) floor: u64,
    pub(super) bytes: usize,
}

impl<N: Name> Default for Crowd<N> {
    fn default() -> Self {
        Crowd {
            named: HashMap::default(),
            nameless: Visitor::default(),
            others: Visitor::default(),
            distinct: Distinct::default(),
            floor: 0,
            bytes: 0,
        }
    }
}

impl<N: Name> Crowd<N> {
    /// Counts one request; of more than `most` names only the heavier half is told apart from then on.
    pub(crate) fn record<Q>(&mut self, name: Option<&Q>, own: impl FnOnce(&Q) -> N, visit: Visit, most: usize)
    where
        N: Borrow<Q>,
        Q: ?Sized + Eq + Hash,
    {
        let Some(name) = name else { return self.nameless.record(visit) };
        if let Some(visitor) = self.named.get_mut(name) {
            let before = visitor.latencies.bytes();
            visitor.record(visit);
            self.bytes += visitor.latencies.bytes() - before;
            return;
        }
        if self.named.len() >= most {
            self.keep(most / 2);
        }
        let (name, mut visitor) = (own(name), Visitor { missed: self.floor, ..Visitor::default() });
        visitor.record(visit);
        self.bytes += BYTES_OF_ONE + name.bytes() + visitor.latencies.bytes();
        self.named.insert(name, visitor);
    }

    /// Tells none but the `most` heaviest apart from now on.
    pub(crate) fn keep(&mut self, most: usize) {
        if self.named.len() <= most {
            return;
        }
        let mut ordered: Vec<(N, Visitor)> = std::mem::take(&mut self.named).into_iter().collect();
        // By name as well, so that who goes does not depend on chance.
        ordered.sort_unstable_by(|(a, one), (b, two)| two.weight().cmp(&one.weight()).then_with(|| a.cmp(b)));
        for (name, gone) in ordered.drain(most..) {
            self.floor = self.floor.max(gone.weight());
            self.others.merge(&gone);
            self.distinct.add(&name.text());
        }
        self.named = ordered.into_iter().collect();
        self.bytes = self.bytes_of_named();
    }

    fn bytes_of_named(&self) -> usize {
        self.named.iter().map(|(name, visitor)| BYTES_OF_ONE + name.bytes() + visitor.latencies.bytes()).sum()
    }

    /// Bytes of memory that it takes.
    pub(crate) fn bytes(&self) -> usize {
        let sums = self.others.latencies.bytes() + self.nameless.latencies.bytes();
        size_of::<Self>() + self.bytes + sums + self.distinct.bytes()
    }

    /// How many names are told apart.
    #[cfg(test)]
    pub(crate) fn names(&self) -> usize {
        self.named.len()
    }

    /// All requests.
    pub(crate) fn hits(&self) -> u64 {
        self.nameless.hits + self.others.hits + self.named.values().map(|visitor| visitor.hits).sum::<u64>()
    }

    /// Adds what `other` counted.
    pub(crate) fn merge(&mut self, other: &Crowd<N>)
    where
        N: Clone,
    {
        if other.floor > 0 {
            // Who is not told apart there may be among its others.
            let absent = self.named.iter_mut().filter(|(name, _)| !other.named.contains_key(*name));
            absent.for_each(|(_, visitor)| visitor.missed += other.floor);
        }
        for (name, theirs) in &other.named {
            let missed = self.floor;
            let mine = self.named.entry(name.clone()).or_insert_with(|| Visitor { missed, ..Visitor::default() });
            mine.merge(theirs);
            mine.missed += theirs.missed;
        }
        self.nameless.merge(&other.nameless);
        self.others.merge(&other.others);
        self.distinct.merge(&other.distinct);
        self.floor += other.floor;
        self.bytes = self.bytes_of_named();
    }

    /// The same by the texts of names.
    pub(crate) fn into_text(self) -> Crowd {
        let named = self.named.into_iter().map(|(name, visitor)| (name.text(), visitor)).collect();
        let Crowd { nameless, others, distinct, floor, .. } = self;
        let mut crowd = Crowd { named, nameless, others, distinct, floor, bytes: 0 };
        crowd.bytes = crowd.bytes_of_named();
        crowd
    }
}

impl Crowd {
    /// Everybody who is told apart, in no order.
    pub(crate) fn into_named(self) -> impl Iterator<Item = (Box<str>, Visitor)> {
        self.named.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_noise::Noise;

    const MOST: usize = 200;

    fn visit(at: i64) -> Visit {
        Visit { failed: at % 10 == 0, at, latency: Some(Duration::from_micros(1 + at as u64 % 50)) }
    }

    /// Requests of `users` of whom the nth comes with a probability that falls as 1 / n, and the truth about them.
    fn zipf(users: usize, requests: usize) -> (Vec<usize>, Vec<u64>) {
        let mut noise = Noise::new(23);
        let sums: Vec<f64> = (1..=users)
            .scan(0.0, |sum, n| {
                *sum += 1.0 / n as f64;
                Some(*sum)
            })
            .collect();
        let (mut visits, mut truth) = (Vec::new(), vec![0; users]);
        for _ in 0..requests {
            let place = noise.below(1 << 30) as f64 / f64::from(1 << 30) * sums[users - 1];
            let user = sums.partition_point(|&sum| sum < place).min(users - 1);
            visits.push(user);
            truth[user] += 1;
        }
        (visits, truth)
    }

    fn record(crowd: &mut Crowd, user: usize, at: usize, most: usize) {
        let name = format!("user {user}");
        crowd.record(Some(name.as_str()), |name: &str| name.into(), visit(at as i64), most);
    }

    #[test]
    fn of_100_000_users_the_heaviest_are_exact_all_sums_too_and_their_number_nearly() {
        let (visits, truth) = zipf(100_000, 400_000);
        let mut row = Crowd::default();
        // As it goes to the database: some at a time, of which more are told apart than are kept.
        for (n, part) in visits.chunks(20_000).enumerate() {
            let mut window = Crowd::default();
            part.iter().enumerate().for_each(|(k, &user)| record(&mut window, user, n * 20_000 + k, 5 * MOST));
            row.merge(&window);
            row.keep(MOST);
        }
        assert_eq!((row.names(), row.hits()), (MOST, 400_000));
        let came = truth.iter().filter(|&&hits| hits > 0).count() as f64;
        let mut all = row.distinct.clone();
        row.named.keys().for_each(|name| all.add(name));
        assert!((all.estimate() as f64 / came - 1.0).abs() < 0.07, "{} of {came}", all.estimate());
        let of = |user: usize| row.named.get(format!("user {user}").as_str());
        for (user, &hits) in truth.iter().enumerate().take(20) {
            let visitor = of(user).unwrap();
            assert_eq!((visitor.hits, visitor.missed), (hits, 0), "user {user}");
        }
        for (user, hits) in truth.iter().enumerate() {
            let (low, high) = of(user).map_or((0, row.floor), |visitor| (visitor.hits, visitor.weight()));
            assert!((low..=high).contains(hits), "user {user}: {hits} is not in {low}..={high}");
        }
    }

    #[test]
    fn few_users_are_exact_however_they_are_cut_up() {
        let (visits, truth) = zipf(MOST, 50_000);
        let mut merged = Crowd::default();
        for part in visits.chunks(777) {
            let mut window = Crowd::default();
            part.iter().for_each(|&user| record(&mut window, user, 3, MOST));
            merged.merge(&window);
            merged.keep(MOST);
        }
        assert_eq!((merged.floor, merged.others.hits, merged.distinct.estimate()), (0, 0, 0));
        for (user, &hits) in truth.iter().enumerate().filter(|(_, hits)| **hits > 0) {
            let visitor = &merged.named[format!("user {user}").as_str()];
            assert_eq!((visitor.hits, visitor.missed), (hits, 0));
        }
    }

    #[test]
    fn memory_is_bounded_whoever_comes() {
        let mut crowd = Crowd::default();
        for user in 0..100_000 {
            record(&mut crowd, user, user, MOST);
            assert!(crowd.names() <= MOST);
        }
        assert!(crowd.bytes() < MOST * 600 + 10_000, "{}", crowd.bytes());
        let (sum, tracked) = (crowd.bytes_of_named(), crowd.bytes);
        assert_eq!(sum, tracked);
    }

    #[test]
    fn requests_of_nobody_are_told_as_such() {
        let mut crowd: Crowd = Crowd::default();
        crowd.record(None::<&str>, |name: &str| name.into(), visit(10), MOST);
        assert_eq!((crowd.nameless.hits, crowd.nameless.errors, crowd.names(), crowd.hits()), (1, 1, 0, 1));
    }
}
