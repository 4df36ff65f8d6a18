//! Looking at how much room everything takes, now and then, on a thread that lasts as long as that: it reads much, and the writer has other things to
//! do.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, TryRecvError, bounded};

use crate::clock::now_micros;
use crate::counters::Counters;
use crate::store::{Cut, Location, Room, Store, StoreError};

/// How long nothing is looked at in between. What comes meanwhile takes a small part of the room.
const REST: Duration = Duration::from_secs(600);

/// What was found last, and the look that is under way.
pub(crate) struct Measuring {
    location: Location,
    room: Room,
    counters: Arc<Counters>,
    /// When the last look began.
    began: Instant,
    /// When the next one may begin.
    due: Instant,
    answer: Option<Receiver<Cut>>,
    cut: Cut,
}

impl Measuring {
    pub(crate) fn new(location: Location, room: Room, counters: Arc<Counters>) -> Self {
        let now = Instant::now();
        Measuring { location, room, counters, began: now, due: now, answer: None, cut: Cut::NONE }
    }

    /// What has to go, as far as that is known. Of large databases that takes long to find out: there is one look at a time, and as long a rest.
    pub(crate) fn cut(&mut self) -> Cut {
        let now = Instant::now();
        if let Some(answer) = &self.answer {
            match answer.try_recv() {
                Ok(cut) => self.cut = cut,
                Err(TryRecvError::Empty) => return self.cut,
                // It failed; what was found before stays true.
                Err(TryRecvError::Disconnected) => {}
            }
            self.answer = None;
            self.due = now + REST.max(now - self.began);
        }
        if now >= self.due {
            (self.began, self.due) = (now, now + REST);
            self.answer = self.look();
        }
        self.cut
    }

    fn look(&self) -> Option<Receiver<Cut>> {
        let (location, room, counters) = (self.location.clone(), self.room, Arc::clone(&self.counters));
        let (found, answer) = bounded(1);
        let look = move || {
            match Store::open_for_all(&location).and_then(|mut store| store.reading(|store| store.cut(room))) {
                // Nobody may wait for it any more.
                Ok(cut) => drop(found.send(cut)),
                Err(error) => note_failure(&counters, &error),
            }
        };
        // Without a thread nothing is found; the next time there may be one.
        std::thread::Builder::new().name("fmd-measure".into()).spawn(look).ok().map(|_| answer)
    }
}

/// Has the failure shown with the others of the store. What is written succeeds all the same.
fn note_failure(counters: &Counters, error: &StoreError) {
    let said =
        format!("how much room everything takes cannot be found out, and so nothing more goes for that: {error}");
    log::warn!("fmd: {said}");
    counters.failure.lock().last = Some((said, now_micros()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, Database};

    fn measuring(folder: &tempfile::TempDir) -> Measuring {
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        Measuring::new(location, Room::of(&Config::default()), Arc::default())
    }

    #[test]
    fn that_the_room_cannot_be_measured_is_shown_as_a_failure_of_the_store() {
        let folder = tempfile::tempdir().unwrap();
        let mut measuring = measuring(&folder);
        assert_eq!(measuring.cut(), Cut::NONE);
        let look = measuring.answer.take().unwrap();
        assert!(look.recv_timeout(Duration::from_secs(20)).is_err(), "there is no database");
        let failure = measuring.counters.failure.lock().clone();
        let (said, _) = failure.last.unwrap();
        assert!(said.contains("how much room everything takes") && !failure.failing, "{said}");
    }

    #[test]
    fn a_look_that_takes_long_is_not_joined_by_another() {
        let folder = tempfile::tempdir().unwrap();
        let mut measuring = measuring(&folder);
        let (found, answer) = bounded(1);
        let long_ago = Instant::now() - 3 * REST;
        (measuring.began, measuring.due, measuring.answer) = (long_ago, long_ago + REST, Some(answer));
        assert_eq!(measuring.cut(), Cut::NONE);
        assert!(measuring.began == long_ago && measuring.answer.is_some(), "it is still waited for");
        let cut = Cut { requests: 7, ..Cut::NONE };
        found.send(cut).unwrap();
        assert_eq!(measuring.cut(), cut);
        assert!(measuring.answer.is_none() && measuring.due > Instant::now() + 2 * REST, "a rest as long as the look");
    }
}
