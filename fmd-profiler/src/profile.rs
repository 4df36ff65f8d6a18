//! What was found out about one task, or about all tasks of a label.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use crate::call_tree::{CallTree, Weight};
use crate::frame::{Frame, Kind};
use crate::holder::Places;
use crate::location::{Location, Stack};
use crate::occurrences::Occurrences;
use crate::symbols::Symbols;
use crate::task::{Label, TaskId};
use crate::time_division::TimeDivision;
use crate::timeline::{Span, Unnamed};

/// A task that held the thread while others had to queue for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldBy {
    /// The label of the task that held it; `None` while that task had not ended, or ended too long ago.
    pub label: Option<Label>,
    /// The task that held it, or that spawned the one which did; one of them in a profile of many tasks.
    pub task: TaskId,
    /// For how long, while these were known to be ready.
    pub time: Duration,
    /// For how long, besides, while these waited and may have been ready: they were woken right after. A thread that is
    /// held does not notice that a timer has run out or that a socket can be read.
    pub possibly: Duration,
    pub(crate) places: Places,
}

impl HeldBy {
    pub(crate) fn add(&mut self, other: &HeldBy) {
        self.time += other.time;
        self.possibly += other.possibly;
        self.places.merge(&other.places);
    }
}

/// What was found out about one task, or about all tasks of a label that ended in some time.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The label.
    pub label: Label,
    /// The task, in a profile of one.
    pub task: Option<TaskId>,
    /// How many tasks ended.
    pub tasks: u64,
    /// Where their time went, in sum.
    pub time: TimeDivision,
    /// Which tasks held the thread for which these had to queue, longest first.
    pub held_by: Vec<HeldBy>,
    pub(crate) samples: Vec<(Stack, Kind, Weight)>,
    /// Of many tasks.
    pub(crate) occurrences: Occurrences,
    /// Of one task.
    pub(crate) timeline: Vec<Unnamed>,
    pub(crate) symbols: Arc<Symbols>,
}

impl Profile {
    /// The stacks that the time was spent at, as a tree with names.
    ///
    /// Names are looked up now, and kept: the first time it takes some 100 ms, and a second for thousands of places, later some 5 to 10 ms when a
    /// few places are new, and where all names are known already, microseconds. So call it neither on a worker nor more often than anybody wants to
    /// see it.
    #[must_use]
    pub fn call_tree(&self) -> CallTree {
        let mut tree = CallTree::new();
        let names = self.symbols.name_all(self.locations());
        let mut nodes = HashMap::new();
        for (stack, kind, weight) in &self.samples {
            let frames = names.stack(stack.locations());
            nodes.insert(stack.clone(), tree.add_at(&frames, *kind, *weight));
        }
        self.occurrences.put_into(&mut tree, self.tasks, &nodes);
        tree
    }

    /// The call trees of several profiles of one profiler, whose names are looked up together.
    #[must_use]
    pub fn call_trees(profiles: &[Profile]) -> Vec<CallTree> {
        Profile::look_up(profiles);
        profiles.iter().map(Profile::call_tree).collect()
    }

    /// Looks up the names in several profiles of one profiler together, for their trees and timelines: every module's file is opened
    /// once, and not once a profile.
    pub fn look_up<'a>(profiles: impl IntoIterator<Item = &'a Profile, IntoIter: Clone>) {
        let profiles = profiles.into_iter();
        if let Some(first) = profiles.clone().next() {
            first.symbols.name_all(profiles.flat_map(|profile| profile.locations().chain(profile.moments())));
        }
    }

    /// What one task did and what happened to it, in order; empty in a profile of many. Where there is more than there is room for, the
    /// shortest events and every other sample are left out. As costly as [`call_tree`](Profile::call_tree), and cheap after it.
    #[must_use]
    pub fn timeline(&self) -> Vec<Span> {
        let names = self.symbols.name_all(self.moments());
        self.timeline.iter().map(|span| span.named(&names)).collect()
    }

    /// The function of the program's own in which one of [`held_by`](Profile::held_by) was seen the longest while it held the thread, at
    /// the line at which it was the longest, and how much of `time + possibly` it was in that function; nothing where it was not sampled
    /// meanwhile. As costly as [`call_tree`](Profile::call_tree), and cheap after it.
    #[must_use]
    pub fn held_at(&self, held: &HeldBy) -> Option<(Frame, Duration)> {
        let names = self.symbols.name_all(held.places.iter().flat_map(|(stack, _)| stack.locations().iter().copied()));
        let mut lines: HashMap<Frame, u64> = HashMap::new();
        for (stack, nanos) in held.places.iter() {
            if let Some(own) = Frame::innermost_own(&names.stack(stack.locations())) {
                *lines.entry(own.clone()).or_default() += nanos;
            }
        }
        let mut functions: HashMap<(&str, Option<&str>), u64> = HashMap::new();
        for (frame, nanos) in &lines {
            *functions.entry(frame.in_file()).or_default() += nanos;
        }
        let longest = lines.iter().max_by_key(|(frame, nanos)| (functions[&frame.in_file()], **nanos, *frame))?.0;
        Some((longest.clone(), Duration::from_nanos(functions[&longest.in_file()])))
    }

    fn locations(&self) -> impl Iterator<Item = Location> {
        let holders = self.held_by.iter().flat_map(|held| held.places.iter().map(|(stack, _)| stack));
        let stacks = self.samples.iter().map(|(stack, ..)| stack).chain(holders);
        stacks.flat_map(|stack| stack.locations().iter().copied())
    }

    /// Where the timeline was found.
    fn moments(&self) -> impl Iterator<Item = Location> {
        let stacks = self.timeline.iter().filter_map(|span| span.stack.as_ref());
        stacks.flat_map(|stack| stack.locations().iter().copied())
    }

    /// Samples and waits that the tree is made of.
    #[must_use]
    pub fn samples(&self) -> u64 {
        self.samples.iter().map(|(.., weight)| weight.samples).sum()
    }
}
