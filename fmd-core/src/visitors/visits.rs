//! Who made the requests that were recorded, on its way to the database.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::net::IpAddr;

use foldhash::fast::RandomState;

use super::crowd::{Crowd, Name, Visit};
use crate::endpoint::EndpointIndex;
use crate::measurement::{Measurement, Outcome, VersionIndex};
use crate::question::VisitorBy;

/// The stretches that visitors are told of, in seconds: an hour and a day.
pub(crate) const STRETCHES: [i64; 2] = [3_600, 86_400];
/// How long hours are kept, in seconds; what is older is told by days.
pub(crate) const HOURS_KEPT: i64 = 72 * 3_600;
/// Names of one crowd that are told apart until it is written: more than are kept, so that whoever comes often is met early enough.
const MOST_NAMES: usize = 1_024;
/// Bytes from which on fewer names are told apart, and those from which on something goes that tells nearly nobody apart.
const MANY_BYTES: usize = 2 << 20;
const MOST_BYTES: usize = 5 << 20;
/// Names that each tells apart at the least.
const FEWEST_NAMES: usize = 8;
/// Crowds handed over at a time, about once a second: reading, merging and writing one takes some tenths of a millisecond.
const AT_A_TIME: usize = 24;
/// How many times more while there is little room.
const HURRIED: usize = 4;
/// The same of hours to which nothing comes any more, as after an outage.
const OVERDUE_AT_A_TIME: usize = 500;

/// Whose requests are told apart together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct VisitKey {
    /// `None` for the whole service.
    pub(crate) endpoint: Option<EndpointIndex>,
    pub(crate) version: VersionIndex,
    /// Start of the hour in which the requests ended, Unix seconds.
    pub(crate) hour: i64,
}

/// What is written: who came, by what they are told.
pub(crate) type Crowds = Vec<(VisitKey, VisitorBy, Crowd)>;

#[derive(Debug, Default)]
struct Both {
    users: Crowd,
    addresses: Crowd<IpAddr>,
}

impl Both {
    /// With its place in the table, of which two may be empty for one in use.
    fn bytes(&self) -> usize {
        3 * size_of::<(VisitKey, Box<Both>)>() + self.users.bytes() + self.addresses.bytes()
    }
}

/// What has come since it was last taken.
#[derive(Debug)]
pub(crate) struct Visits {
    /// In boxes: the table is up to half empty, and while it grows there are two.
    by_key: HashMap<VisitKey, Box<Both>, RandomState>,
    /// The keys, longest waiting first.
    order: VecDeque<VisitKey>,
    bytes: usize,
    /// Bytes that were left when room was last made.
    squeezed: usize,
    /// Hours before this one (Unix seconds) are told by days only.
    hours_from: i64,
    latest: i64,
}

impl Visits {
    /// None yet, at `now` (Unix microseconds).
    pub(crate) fn new(now: i64) -> Self {
        Visits {
            by_key: HashMap::default(),
            order: VecDeque::new(),
            bytes: 0,
            squeezed: 0,
            hours_from: day_of(now.div_euclid(1_000_000) - HOURS_KEPT),
            latest: i64::MIN,
        }
    }

    /// Counts a request that began and ended at these times (Unix microseconds).
    pub(crate) fn record(&mut self, measurement: &Measurement, began: i64, ended: i64) {
        let hour = ended.div_euclid(1_000_000 * STRETCHES[0]) * STRETCHES[0];
        let hour = if hour < self.hours_from { day_of(hour) } else { hour };
        self.latest = self.latest.max(hour);
        let key = VisitKey { endpoint: Some(measurement.endpoint), version: measurement.version, hour };
        let both = self.by_key.entry(key).or_insert_with(|| {
            self.order.push_back(key);
            let both = Box::<Both>::default();
            self.bytes += both.bytes();
            both
        });
        let told = matches!(measurement.outcome, Outcome::Completed | Outcome::Panicked);
        let failed = measurement.outcome == Outcome::Panicked || measurement.status.is_some_and(|status| status >= 500);
        let visit = Visit { failed, at: began, latency: told.then(|| measurement.latency()) };
        let before = both.bytes();
        both.users.record(measurement.group.as_deref(), |name: &str| name.into(), visit, MOST_NAMES);
        both.addresses.record(measurement.ip.as_ref(), |ip: &IpAddr| *ip, visit, MOST_NAMES);
        self.bytes = (self.bytes + both.bytes()).saturating_sub(before);
    }

    /// Bytes of memory that they take.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Keeps within bounds what could not be written yet: first fewer names are told apart, then older hours are counted at the start of
    /// their day, then the oldest days go. Returns how many requests of which it is not known any more who made them.
    pub(crate) fn make_room(&mut self) -> usize {
        // Not anew with each request where it gave little.
        if self.bytes <= MANY_BYTES.max(self.squeezed + self.squeezed / 4).min(MOST_BYTES) {
            return 0;
        }
        let mut most = MOST_NAMES;
        while self.bytes > MANY_BYTES && most > FEWEST_NAMES {
            most /= 2;
            for both in self.by_key.values_mut() {
                both.users.keep(most);
                both.addresses.keep(most);
            }
            self.sum_up();
        }
        let mut gone = 0;
        if self.bytes > MOST_BYTES {
            self.coarsen();
            while self.bytes > MOST_BYTES / 4 * 3
                && let Some(oldest) = self.order.pop_front()
                && let Some(both) = self.by_key.remove(&oldest)
            {
                self.bytes = self.bytes.saturating_sub(both.bytes());
                gone += both.users.hits() as usize;
            }
        }
        self.squeezed = self.bytes;
        gone
    }

    fn sum_up(&mut self) {
        self.bytes = self.by_key.values().map(|both| both.bytes()).sum();
    }

    /// Counts all hours but the latest at the start of their day.
    fn coarsen(&mut self) {
        let mut days: BTreeMap<VisitKey, Box<Both>> = BTreeMap::new();
        for (key, both) in std::mem::take(&mut self.by_key) {
            let hour = if key.hour < self.latest { day_of(key.hour) } else { key.hour };
            let of = days.entry(VisitKey { hour, ..key }).or_default();
            merge(&mut of.users, &both.users, FEWEST_NAMES);
            merge(&mut of.addresses, &both.addresses, FEWEST_NAMES);
        }
        self.by_key = days.into_iter().collect();
        let mut order: Vec<VisitKey> = self.by_key.keys().copied().collect();
        order.sort_unstable_by_key(|key| (key.hour, *key));
        self.order = order.into();
        self.sum_up();
    }

    /// Takes those that wait longest, or `all`, with the sums over all endpoints added.
    pub(crate) fn take(&mut self, all: bool) -> Crowds {
        let latest = self.latest;
        let some = if self.bytes > MANY_BYTES { HURRIED * AT_A_TIME } else { AT_A_TIME };
        let waiting = self.order.len();
        let first = &self.order.make_contiguous()[..waiting.min(OVERDUE_AT_A_TIME)];
        let overdue = first.iter().rposition(|key| key.hour < latest - STRETCHES[0]).map_or(0, |place| place + 1);
        let count = if all { waiting } else { waiting.min(some.max(overdue)) };
        let mut taken = Crowds::new();
        let mut whole: BTreeMap<VisitKey, Both> = BTreeMap::new();
        for key in self.order.drain(..count) {
            let Some(both) = self.by_key.remove(&key) else { continue };
            self.bytes = self.bytes.saturating_sub(both.bytes());
            let of_all = whole.entry(VisitKey { endpoint: None, ..key }).or_default();
            merge(&mut of_all.users, &both.users, 4 * MOST_NAMES);
            merge(&mut of_all.addresses, &both.addresses, 4 * MOST_NAMES);
            push(&mut taken, key, *both);
        }
        whole.into_iter().for_each(|(key, both)| push(&mut taken, key, both));
        taken
    }
}

fn day_of(at: i64) -> i64 {
    at.div_euclid(STRETCHES[1]) * STRETCHES[1]
}

fn push(taken: &mut Crowds, key: VisitKey, both: Both) {
    taken.push((key, VisitorBy::User, both.users));
    taken.push((key, VisitorBy::Address, both.addresses.into_text()));
}

fn merge<N: Name + Clone>(into: &mut Crowd<N>, crowd: &Crowd<N>, most: usize) {
    into.merge(crowd);
    into.keep(most);
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::measurement::{Began, Exchange, Protocol};

    fn send(visits: &mut Visits, endpoint: u32, user: &str, hour: i64) {
        let measurement = Measurement {
            endpoint: EndpointIndex(endpoint),
            version: VersionIndex(0),
            began: Began::UnixMicros(0),
            head: Duration::from_millis(1),
            duration: Duration::from_millis(1),
            status: Some(200),
            outcome: Outcome::Completed,
            exchange: Exchange::Sized,
            protocol: Protocol::Http11,
            bytes: 0,
            ip: Some([10, 0, 0, 1].into()),
            group: Some(user.into()),
            profile: None,
            notes: None,
            outlier: None,
        };
        visits.record(&measurement, hour * 3_600_000_000, hour * 3_600_000_000);
    }

    fn hits(taken: &Crowds, whole: bool) -> u64 {
        let of = taken.iter().filter(|(key, by, _)| *by == VisitorBy::User && key.endpoint.is_none() == whole);
        of.map(|(_, _, crowd)| crowd.hits()).sum()
    }

    #[test]
    fn some_are_taken_at_a_time_with_the_sums_of_just_those() {
        let mut visits = Visits::new(0);
        for endpoint in 0..60 {
            for user in 0..4 {
                send(&mut visits, endpoint, &format!("{user}"), 5);
            }
        }
        let first = visits.take(false);
        assert_eq!((hits(&first, false), hits(&first, true)), (AT_A_TIME as u64 * 4, AT_A_TIME as u64 * 4));
        let whole = first.iter().find(|(key, by, _)| key.endpoint.is_none() && *by == VisitorBy::User).unwrap();
        assert_eq!(whole.2.names(), 4);
        // What came first goes first, and what comes again waits anew.
        send(&mut visits, 0, "9", 5);
        assert_eq!(hits(&visits.take(false), false), AT_A_TIME as u64 * 4);
        assert_eq!(hits(&visits.take(true), true), 12 * 4 + 1);
        assert_eq!((visits.bytes(), visits.take(true).len()), (0, 0));
    }

    #[test]
    fn memory_stays_within_its_bound_while_nothing_can_be_written() {
        let (mut visits, mut sent, mut gone) = (Visits::new(0), 0, 0);
        for hour in 0..150 {
            for endpoint in 0..100 {
                for user in 0..30 {
                    send(&mut visits, endpoint, &format!("user {user} of {hour}"), hour);
                    sent += 1;
                }
                gone += visits.make_room() as u64;
                assert!(visits.bytes() <= MOST_BYTES + 1_000_000, "{}", visits.bytes());
            }
        }
        let taken = visits.take(true);
        assert_eq!(hits(&taken, false) + gone, sent);
        assert_eq!(gone, 0, "days hold it");
        assert_eq!(visits.bytes(), 0);
    }
}
