//! A recording: what all tasks together do in a window of time.

use std::sync::{Arc, Mutex};

use crate::call_tree::Weight;
use crate::capture::clock::Ticks;
use crate::frame::Kind;
use crate::ledger::{Ledger, Samples, listed};
use crate::location::Stack;
use crate::occurrences::Occurrences;
use crate::profile::Profile;
use crate::profiler::locked;
use crate::symbols::Symbols;
use crate::task::{Account, Label};
use crate::time_division::TimeDivision;

/// Most recordings that run at one time.
const MOST_RECORDINGS: usize = 4;
/// Most different stacks of one; further ones are left out.
const MOST_ENTRIES: usize = 50_000;

/// The recordings that run.
#[derive(Debug, Default)]
pub(crate) struct Recordings {
    running: Vec<Running>,
    last: u64,
}

#[derive(Debug)]
struct Running {
    number: u64,
    began: Ticks,
    samples: Samples,
}

impl Recordings {
    fn begin(&mut self) -> Option<u64> {
        if self.running.len() >= MOST_RECORDINGS {
            return None;
        }
        self.last += 1;
        self.running.push(Running { number: self.last, began: Ticks::now(), samples: Samples::new() });
        Some(self.last)
    }

    /// Adds what was found at a stack to all of them.
    pub(crate) fn tell(&mut self, stack: &Stack, kind: Kind, weight: Weight) {
        self.running.iter_mut().for_each(|running| running.add(stack, kind, weight));
    }

    /// Adds what a task that has ended spent at a stack, of which is not known when: the share of its time in which each has run.
    pub(crate) fn tell_of_task(&mut self, account: &Account, stack: &Stack, kind: Kind, weight: Weight) {
        let ended = Ticks(account.began.0 + account.wall.0);
        for running in &mut self.running {
            let within = ended.since(running.began).0.min(account.wall.0);
            if within > 0 {
                let nanos = u128::from(weight.nanos) * u128::from(within) / u128::from(account.wall.0);
                running.add(stack, kind, Weight { nanos: nanos as u64, ..weight });
            }
        }
    }

    /// What was recorded; nothing if it has ended before.
    fn end(&mut self, number: u64) -> Samples {
        let place = self.running.iter().position(|running| running.number == number);
        place.map(|place| self.running.swap_remove(place).samples).unwrap_or_default()
    }
}

impl Running {
    fn add(&mut self, stack: &Stack, kind: Kind, weight: Weight) {
        if self.samples.len() < MOST_ENTRIES || self.samples.contains_key(&(stack.clone(), kind)) {
            self.samples.entry((stack.clone(), kind)).or_default().add(weight);
        }
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
