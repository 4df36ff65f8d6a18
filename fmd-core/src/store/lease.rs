//! Who does the work that one process does for all that share a database: rolling up and pruning, and watching for alerts.
//!
//! A row says who, and counts as long as that one lives. Who does not see it count for some time takes over. No clock is compared with that of
//! another host.

use std::time::{Duration, Instant};

use super::{Store, StoreError};

/// How often the holder counts on.
const BEAT_EVERY: Duration = Duration::from_secs(3);
/// How long a holder may be silent. A process that is that late finds out, and what two do at once is done once all the same, for each step
/// is a transaction that looks first.
const SILENT_FOR: Duration = Duration::from_secs(9);

/// Which work it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Duty {
    Upkeep,
    Alerts,
}

impl Duty {
    /// The settings under which the holder and its count are kept.
    fn settings(self) -> (&'static str, &'static str) {
        match self {
            Duty::Upkeep => ("upkeep_by", "upkeep_beats"),
            Duty::Alerts => ("alerts_by", "alerts_beats"),
        }
    }
}

/// What is known of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Held {
    /// The instance; 0 for none.
    by: i64,
    beats: i64,
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
        let duty = self.duty;
        let (holder, beats) = duty.settings();
        let (held, own) = (store.duty_held(duty)?, store.known.instance);
        if held != self.seen {
            *self = Lease { duty, seen: held, since: now };
        }
        let unchanged = now.duration_since(self.since);
        let is_mine = held.by == own;
        let wants = held.by == 0 || unchanged >= if is_mine { BEAT_EVERY } else { SILENT_FOR };
        if !wants {
            return Ok(is_mine);
        }
        let next = Held { by: own, beats: held.beats.wrapping_add(1) };
        let taken = store.transaction(|store| {
            // Somebody else may have been faster.
            let is_free = store.duty_held(duty)? == held;
            if is_free {
                store.set(holder, next.by)?;
                store.set(beats, next.beats)?;
            }
            Ok(is_free)
        })?;
        if taken {
            *self = Lease { duty, seen: next, since: now };
        }
        Ok(taken)
    }

    /// Lets the next one begin at once, where this process has it.
    pub(crate) fn give_back(&self, store: &mut Store) -> Result<(), StoreError> {
        if self.seen.by != store.known.instance {
            return Ok(());
        }
        let (duty, seen) = (self.duty, self.seen);
        store.transaction(|store| if store.duty_held(duty)? == seen { store.set(duty.settings().0, 0) } else { Ok(()) })
    }
}

impl Store {
    fn duty_held(&mut self, duty: Duty) -> Result<Held, StoreError> {
        let settings = self.settings()?;
        let (holder, beats) = duty.settings();
        let read = |name| settings.get(name).copied().unwrap_or_default();
        Ok(Held { by: read(holder), beats: read(beats) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;
    use crate::store::Location;

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
        assert!((64..=70).contains(&last), "{last}");
        assert!(!of_one.is_held(&mut one, at(90)).unwrap(), "who was late finds out");
        of_one.give_back(&mut one).unwrap();
        assert!(of_other.is_held(&mut other, at(91)).unwrap(), "nobody gives back what another has");
        of_other.give_back(&mut other).unwrap();
        assert!(of_one.is_held(&mut one, at(92)).unwrap());
        assert!(!of_other.is_held(&mut other, at(92)).unwrap());
    }
}
