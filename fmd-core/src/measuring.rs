//! Looking at how much room everything takes, now and then, on a thread that lasts as long as that: it reads much, and the writer has other things to
//! do.

use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, bounded};

use crate::store::{Cut, Location, Room, Store};

/// How often. What comes in between takes a small part of the room.
const EVERY: Duration = Duration::from_secs(600);

/// What was found last, and the look that is under way.
pub(crate) struct Measuring {
    location: Location,
    room: Room,
    began: Option<Instant>,
    answer: Option<Receiver<Cut>>,
    cut: Cut,
}

impl Measuring {
    pub(crate) fn new(location: Location, room: Room) -> Self {
        Measuring { location, room, began: None, answer: None, cut: Cut::NONE }
    }

    /// What has to go, as far as that is known.
    pub(crate) fn cut(&mut self) -> Cut {
        if let Some(cut) = self.answer.as_ref().and_then(|answer| answer.try_recv().ok()) {
            self.cut = cut;
            self.answer = None;
        }
        if self.began.is_none_or(|began| began.elapsed() >= EVERY) {
            self.began = Some(Instant::now());
            self.answer = self.look();
        }
        self.cut
    }

    fn look(&self) -> Option<Receiver<Cut>> {
        let (location, room) = (self.location.clone(), self.room);
        let (found, answer) = bounded(1);
        let look = move || {
            let cut = Store::open_for_reading(&location).and_then(|mut store| store.reading(|store| store.cut(room)));
            match cut {
                // Nobody may wait for it any more.
                Ok(cut) => drop(found.send(cut)),
                Err(error) => log::warn!("fmd: how much room is taken is not known: {error}"),
            }
        };
        // Without a thread nothing is found; the next time there may be one.
        std::thread::Builder::new().name("fmd-measure".into()).spawn(look).ok().map(|_| answer)
    }
}
