//! Those that held a thread while others could have used it: whose they were, and what they did meanwhile.

use std::collections::{HashMap, VecDeque};

use crate::capture::clock::Ticks;
use crate::frame::Kind;
use crate::location::Stack;
use crate::long_polls::Culprit;
use crate::task::{Label, TaskId};
use crate::timeline::Mark;

/// Tasks that are remembered after their end: those with long polls, for whom they held up, those that spawned others, and those with work
/// in a pool that goes on.
const MOST_HOLDERS: usize = 4_096;
/// Those whose samples are remembered as well: whoever was held up ends soon after its holder, or does not end soon.
const MOST_SEEN: usize = 256;
/// Samples that are remembered of each of them.
const MOST_MARKS: usize = 16;

/// To whom belongs what a task did that has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    Labelled(Label),
    /// To the task that spawned it, which no other one has spawned.
    SpawnedBy(TaskId),
}

/// Tasks that have ended and that others may still refer to.
#[derive(Default)]
pub(crate) struct Holders {
    ended: HashMap<TaskId, Whose>,
    /// Those that are being ended together, of which some held up others that come before them.
    ending: HashMap<TaskId, Whose>,
    in_order: VecDeque<TaskId>,
    /// The latest of them, with samples of their polls.
    seen: VecDeque<(TaskId, Box<[Mark]>)>,
}

impl Holders {
    /// Remembers a task that has ended, and evenly chosen ones of its samples.
    pub(crate) fn remember(&mut self, task: TaskId, whose: Whose, marks: &[Mark]) {
        if self.in_order.len() >= MOST_HOLDERS
            && let Some(oldest) = self.in_order.pop_front()
        {
            self.ended.remove(&oldest);
        }
        self.in_order.push_back(task);
        self.ended.insert(task, whose);
        let held = marks.iter().filter(|mark| is_of_poll(mark));
        let every = held.clone().count().div_ceil(MOST_MARKS).max(1);
        let some: Box<[Mark]> = held.step_by(every).cloned().collect();
        if !some.is_empty() {
            if self.seen.len() >= MOST_SEEN {
                self.seen.pop_front();
            }
            self.seen.push_back((task, some));
        }
    }

    /// To whom a task belongs that has ended, if it is remembered.
    pub(crate) fn whose(&self, task: TaskId) -> Option<Whose> {
        self.ended.get(&task).copied()
    }

    /// The label of a task that has ended, or of the one that spawned it.
    pub(crate) fn label(&self, task: TaskId) -> Option<Label> {
        match self.whose(task)? {
            Whose::Labelled(label) => Some(label),
            Whose::SpawnedBy(parent) => self.label(parent),
        }
    }

    /// Says which tasks are about to be ended.
    pub(crate) fn foresee(&mut self, ending: impl Iterator<Item = (TaskId, Whose)>) {
        self.ending.clear();
        self.ending.extend(ending);
    }

    /// Who answers for what a task did: itself, or the one that spawned it; and the label of that one, if it is known by now.
    pub(crate) fn who_answers(&self, task: TaskId) -> (TaskId, Option<Label>) {
        match self.whose(task).or_else(|| self.ending.get(&task).copied()) {
            Some(Whose::Labelled(label)) => (task, Some(label)),
            Some(Whose::SpawnedBy(parent)) => self.who_answers(parent),
            None => (task, None),
        }
    }

    /// The samples of a task's polls, as far as they are remembered.
    pub(crate) fn marks(&self, task: TaskId) -> &[Mark] {
        self.seen.iter().rev().find(|(seen, _)| *seen == task).map_or(&[], |(_, marks)| marks)
    }
}

fn is_of_poll(mark: &Mark) -> bool {
    matches!(mark.kind, Kind::Cpu | Kind::Blocked) && mark.stack.is_of_poll()
}

/// Where threads were held: nanoseconds by stack.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Places(Vec<(Stack, u64)>);

impl Places {
    /// Most stacks; further ones are left out.
    const ROOM: usize = 64;

    /// Where `culprit` was, by `marks` of its polls, while it held the other one up; those that it was seen at otherwise, where it was not
    /// seen meanwhile.
    pub(crate) fn of(culprit: &Culprit, marks: &[Mark]) -> Places {
        let held = marks.iter().filter(|mark| is_of_poll(mark));
        // A sample stands for the time before it.
        let meanwhile = |mark: &&Mark| {
            let since = mark.at.0.saturating_sub(Ticks::from_nanos(mark.nanos).0);
            mark.at > culprit.from && Ticks(since) < culprit.to
        };
        let mut places = Places::default();
        held.clone().filter(meanwhile).for_each(|mark| places.add(&mark.stack, mark.nanos));
        if places.0.is_empty() {
            held.for_each(|mark| places.add(&mark.stack, mark.nanos));
        }
        places.scaled_to(culprit.certain.nanos() + culprit.possible.nanos())
    }

    fn scaled_to(mut self, nanos: u64) -> Places {
        let sum: u64 = self.0.iter().map(|(_, nanos)| nanos).sum();
        for (_, of_stack) in &mut self.0 {
            *of_stack = (u128::from(*of_stack) * u128::from(nanos) / u128::from(sum.max(1))) as u64;
        }
        self
    }

    fn add(&mut self, stack: &Stack, nanos: u64) {
        if let Some((_, sum)) = self.0.iter_mut().find(|(known, _)| known == stack) {
            *sum += nanos;
        } else if self.0.len() < Self::ROOM {
            self.0.push((stack.clone(), nanos));
        }
    }

    pub(crate) fn merge(&mut self, other: &Places) {
        other.iter().for_each(|(stack, nanos)| self.add(stack, *nanos));
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(Stack, u64)> {
        self.0.iter()
    }
}
