//! A recording: what all tasks together do in a window of time.

use std::sync::{Arc, Mutex};

use crate::call_tree::Weight;
use crate::frame::Kind;
use crate::ledger::{Ledger, Samples, listed};
use crate::location::Stack;
use crate::occurrences::Occurrences;
use crate::profile::Profile;
use crate::profiler::locked;
use crate::symbols::Symbols;
use crate::task::Label;
use crate::time_division::TimeDivision;

/// Most recordings that run at one time.
const MOST_RECORDINGS: usize = 4;
/// Most different stacks of one; further ones are left out.
const MOST_ENTRIES: usize = 50_000;

/// The recordings that run, by their numbers.
#[derive(Debug, Default)]
pub(crate) struct Recordings {
    running: Vec<(u64, Samples)>,
    last: u64,
}

impl Recordings {
    fn begin(&mut self) -> Option<u64> {
        if self.running.len() >= MOST_RECORDINGS {
            return None;
        }
        self.last += 1;
        self.running.push((self.last, Samples::new()));
        Some(self.last)
    }

    /// Adds what was found at a stack to all of them.
    pub(crate) fn tell(&mut self, stack: &Stack, kind: Kind, weight: Weight) {
        for (_, samples) in &mut self.running {
            if samples.len() < MOST_ENTRIES || samples.contains_key(&(stack.clone(), kind)) {
                samples.entry((stack.clone(), kind)).or_default().add(weight);
            }
        }
    }

    /// What was recorded; nothing if it has ended before.
    fn end(&mut self, number: u64) -> Samples {
        let place = self.running.iter().position(|(of, _)| *of == number);
        place.map(|place| self.running.swap_remove(place).1).unwrap_or_default()
    }
}

/// A recording under way; see [`Profiler::record`](crate::Profiler::record). One that is dropped is given up.
pub struct Recording {
    number: u64,
    ledger: Arc<Mutex<Ledger>>,
    symbols: Arc<Symbols>,
}

impl std::fmt::Debug for Recording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recording").field("number", &self.number).finish_non_exhaustive()
    }
}

impl Recording {
    /// Begins one, unless there are too many.
    pub(crate) fn begin(ledger: &Arc<Mutex<Ledger>>, symbols: &Arc<Symbols>) -> Option<Recording> {
        let number = locked(ledger).recordings().begin()?;
        Some(Recording { number, ledger: Arc::clone(ledger), symbols: Arc::clone(symbols) })
    }

    /// Ends it: the stacks that tasks of all labels were sampled at since it began, and those at which they waited, of the tasks that have
    /// ended since.
    #[must_use]
    pub fn finish(self) -> Profile {
        Profile {
            label: Label::NONE,
            task: None,
            tasks: 0,
            time: TimeDivision::default(),
            held_by: Vec::new(),
            samples: listed(locked(&self.ledger).recordings().end(self.number)),
            occurrences: Occurrences::default(),
            timeline: Vec::new(),
            symbols: Arc::clone(&self.symbols),
        }
    }
}

impl Drop for Recording {
    fn drop(&mut self) {
        locked(&self.ledger).recordings().end(self.number);
    }
}
