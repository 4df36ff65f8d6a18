//! Who does the work that one process does for all that share a database: rolling up and pruning, and watching for alerts.
//!
//! A row says who. Whoever else wants it asks now and then whether that one still lives, by counting on; who gets no answer for some time takes
//! over. So nothing is written where one process is alone, and no clock is compared with that of another host.

use std::time::{Duration, Instant};

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Nullable};

use super::statement::Statement;
use super::{Store, StoreError};

/// How long an answer is believed.
const BELIEVED_FOR: Duration = Duration::from_secs(3);
/// How long a holder may be silent. A process that is that late finds out, and what two do at once is done once all the same, for each step
/// is a transaction that looks first.
const SILENT_FOR: Duration = Duration::from_secs(6);

const HOUR: i64 = 3_600_000_000;

/// Which work it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Duty {
    Upkeep,
    Alerts,
}

impl Duty {
    /// The settings under which the holder, the last question and the last answer are kept.
    fn settings(self) -> [&'static str; 3] {
        match self {
            Duty::Upkeep => ["upkeep_by", "upkeep_asked", "upkeep_answered"],
            Duty::Alerts => ["alerts_by", "alerts_asked", "alerts_answered"],
        }
    }
}

/// What is known of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Held {
    /// The instance; 0 for none.
    by: i64,
    /// The number of the last question, and that of the last one that was answered.
    asked: i64,
    answered: i64,
}

/// One process's view of who does the work.
#[derive(Debug)]
pub(crate) struct Lease {
    duty: Duty,
    seen: Held,
    /// Since when that has not changed.
    since: Instant,
}

impl Lease {
    /// Nothing has been seen at `now`.
    pub(crate) fn new(duty: Duty, now: Instant) -> Self {
        Lease { duty, seen: Held::default(), since: now }
    }

    /// Whether it is the turn of the process that has `store` open. To be asked every few seconds.
    pub(crate) fn is_held(&mut self, store: &mut Store, now: Instant) -> Result<bool, StoreError> {
        let (held, own) = (store.duty_held(self.duty)?, store.known.instance);
        if held != self.seen {
            *self = Lease { duty: self.duty, seen: held, since: now };
        }
        let unchanged = now.duration_since(self.since);
        let is_answered = held.asked == held.answered;
        let next = match held.by {
            by if by == own && is_answered => return Ok(true),
            by if by == own => Held { answered: held.asked, ..held },
            0 => Held { by: own, answered: held.asked, ..held },
            _ if is_answered && unchanged >= BELIEVED_FOR => Held { asked: held.asked.wrapping_add(1), ..held },
            _ if !is_answered && unchanged >= SILENT_FOR => Held { by: own, answered: held.asked, ..held },
            _ => return Ok(false),
        };
        let (duty, mut set) = (self.duty, false);
        store.transaction(|store| {
            // Somebody else may have been faster.
            set = store.duty_held(duty)? == held;
            if set {
                for (name, value) in duty.settings().into_iter().zip([next.by, next.asked, next.answered]) {
                    store.set(name, value)?;
                }
            }
            Ok(())
        })?;
        if set {
            *self = Lease { duty, seen: next, since: now };
        }
        Ok(set && next.by == own)
    }

    /// Lets the next one begin at once, where this process has it.
    pub(crate) fn give_back(&self, store: &mut Store) -> Result<(), StoreError> {
        if self.seen.by != store.known.instance {
            return Ok(());
        }
        let (duty, seen) = (self.duty, self.seen);
        store
            .transaction(|store| if store.duty_held(duty)? == seen { store.set(duty.settings()[0], 0) } else { Ok(()) })
    }
}

impl Store {
    fn duty_held(&mut self, duty: Duty) -> Result<Held, StoreError> {
        let settings = self.settings()?;
        let [by, asked, answered] = duty.settings().map(|name| settings.get(name).copied().unwrap_or_default());
        Ok(Held { by, asked, answered })
    }

    /// When another process last wrote something, by its clock; `now` is what ours tells, both Unix microseconds. One that began within the last
    /// hour does not count, since it may be of this host and have the same clock, and none that is but a name beside another's (`moving.rs`).
    pub(crate) fn others_seen_at(&mut self, now: i64) -> Result<Option<i64>, StoreError> {
        #[derive(QueryableByName)]
        struct Seen {
            #[diesel(sql_type = Nullable<BigInt>)]
            at: Option<i64>,
        }
        let sql = format!(
            "SELECT MAX(seen_at) AS at FROM {} WHERE id <> ? AND started_at <= ? AND batch IS NOT NULL",
            self.tables.instance
        );
        let statement = Statement::new(sql).bind(self.known.instance).bind(now.saturating_sub(HOUR));
        Ok(statement.get_result::<Seen>(&mut self.connection)?.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;
    use crate::store::Location;
    use crate::store::write::Id;

    fn two() -> (tempfile::TempDir, [Store; 2]) {
        let folder = tempfile::tempdir().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        let stores = [1, 2].map(|n| {
            let mut store = Store::open(&location).unwrap();
            store.register_instance("1.0", n * 1_000_000, 0).unwrap();
            store
        });
        (folder, stores)
    }

    #[test]
    fn nothing_is_written_by_one_that_is_alone() {
        let (_folder, [mut one, mut looking]) = two();
        let start = Instant::now();
        let mut lease = Lease::new(Duty::Upkeep, start);
        assert!(lease.is_held(&mut one, start).unwrap());
        let mut version = || {
            let sql = "SELECT data_version AS id FROM pragma_data_version".to_owned();
            Statement::new(sql).get_result::<Id>(&mut looking.connection).unwrap().id
        };
        let before = version();
        for second in (0..3_600).step_by(2) {
            assert!(lease.is_held(&mut one, start + Duration::from_secs(second)).unwrap());
        }
        assert_eq!(version(), before);
    }

    #[test]
    fn what_another_process_wrote_is_seen_and_neither_ones_own_nor_what_is_as_young() {
        let (_folder, [mut one, mut other]) = two();
        assert_eq!(one.others_seen_at(100 * HOUR).unwrap(), None, "nothing is written");
        let see = |store: &mut Store, at: i64| {
            let sql = "UPDATE fmd_instance SET seen_at = ?, batch = 1 WHERE id = ?".to_owned();
            Statement::new(sql).bind(at).bind(store.known.instance).execute(&mut store.connection).unwrap();
        };
        see(&mut one, 7);
        assert_eq!(one.others_seen_at(100 * HOUR).unwrap(), None);
        assert_eq!(other.others_seen_at(100 * HOUR).unwrap(), Some(7));
        see(&mut other, 9);
        assert_eq!(one.others_seen_at(100 * HOUR).unwrap(), Some(9));
        assert_eq!(one.others_seen_at(HOUR).unwrap(), None, "both have just begun");
    }

    #[test]
    fn one_has_it_until_it_is_silent_or_gives_it_back() {
        let (_folder, [mut one, mut other]) = two();
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        let (mut of_one, mut of_other) = (Lease::new(Duty::Upkeep, start), Lease::new(Duty::Upkeep, start));
        for second in (0..60).step_by(2) {
            assert!(of_one.is_held(&mut one, at(second)).unwrap(), "{second}");
            assert!(!of_other.is_held(&mut other, at(second)).unwrap(), "{second}");
        }
        let last = (60..90).step_by(2).find(|&second| of_other.is_held(&mut other, at(second)).unwrap()).unwrap();
        assert!((58 + SILENT_FOR.as_secs()..80).contains(&last), "{last}");
        assert!(!of_one.is_held(&mut one, at(90)).unwrap(), "who was late finds out");
        of_one.give_back(&mut one).unwrap();
        assert!(of_other.is_held(&mut other, at(91)).unwrap(), "nobody gives back what another has");
        of_other.give_back(&mut other).unwrap();
        assert!(of_one.is_held(&mut one, at(92)).unwrap());
        assert!(!of_other.is_held(&mut other, at(92)).unwrap());
    }
}
