//! The ledger: which stacks were seen, charged to tasks while they last and to labels once they have ended.
//!
//! The sampling thread keeps it, and nobody on a request's path waits for it. Its size does not depend on how many
//! samples there were, only on how many *different* stacks: equal ones add up. Every map has a most that it holds; what
//! comes on top counts as a stack of which nothing is known, so that no time is lost, only its place.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::await_trace::Wait;
use crate::await_trace::site::SiteId;
use crate::call_tree::Weight;
use crate::capture::clock::Ticks;
use crate::ended::Ended;
use crate::frame::Kind;
use crate::holder::{Holders, Places, Whose};
use crate::location::{Location, Stack, Stacks};
use crate::long_polls::Culprit;
use crate::occurrences::{Occurrences, Room};
use crate::profile::{HeldBy, Profile};
use crate::recording::Recordings;
use crate::symbols::Symbols;
use crate::task::{Label, TaskId};
use crate::time_division::TimeDivision;
use crate::timeline::{Mark, Marks, SpanKind, Unnamed};

/// Most tasks with samples whose end is not known yet.
const MOST_TASKS: usize = 16_384;
/// So many of them give way together when there is no room for another, those that were sampled the longest ago: looking for these takes
/// a look at all.
const GIVE_WAY: usize = MOST_TASKS / 16;
/// How long a task may go without a sample before it is no longer reckoned with.
const PATIENCE: Duration = Duration::from_secs(600);
/// Most labels.
const MOST_LABELS: usize = 50_000;
/// Most different stacks over all labels.
const MOST_ENTRIES: usize = 200_000;
/// Most different stacks of one task.
const MOST_ENTRIES_OF_TASK: usize = 4_096;
/// Most samples with their moments, over all tasks that have not ended.
const MOST_MARKS: usize = 32_768;

pub(crate) type Samples = HashMap<(Stack, Kind), Weight>;

pub(crate) struct Ledger {
    stacks: Stacks,
    /// By the site's number.
    sites: Vec<Stack>,
    open: HashMap<TaskId, Open>,
    /// Tasks that gave way since somebody last asked.
    gave_way: usize,
    totals: HashMap<Label, Totals>,
    entries: usize,
    room: Room,
    recordings: Recordings,
    marks: usize,
    holders: Holders,
    symbols: Arc<Symbols>,
}

/// A task that has been sampled and has not ended.
struct Open {
    samples: Samples,
    marks: Marks,
    latest: Instant,
    last: (Stack, Kind),
}

#[derive(Default)]
struct Totals {
    tasks: u64,
    time: TimeDivision,
    samples: Samples,
    occurrences: Occurrences,
    held_by: HashMap<Option<Label>, HeldBy>,
}

impl Ledger {
    pub(crate) fn new(symbols: Arc<Symbols>) -> Ledger {
        let stacks = Stacks::new();
        Ledger {
            sites: vec![stacks.unknown()],
            stacks,
            open: HashMap::new(),
            gave_way: 0,
            totals: HashMap::new(),
            entries: 0,
            room: Room::default(),
            recordings: Recordings::default(),
            marks: 0,
            holders: Holders::default(),
            symbols,
        }
    }

    /// Names the stack of a site.
    pub(crate) fn learn_site(&mut self, site: SiteId, locations: &[Location]) {
        let unknown = self.stacks.unknown();
        let index = site.0 as usize;
        if self.sites.len() <= index {
            self.sites.resize(index + 1, unknown);
        }
        self.sites[index] = self.stacks.intern(locations);
    }

    /// Charges a task with time at a stack, at which it was seen `at`. One that has ended, as seen in a pool it may be, is not opened
    /// again: nobody would ever close it.
    pub(crate) fn charge(&mut self, task: TaskId, kind: Kind, stack: Stack, weight: Weight, at: Ticks, now: Instant) {
        self.recordings.tell(&stack, kind, weight);
        if !self.open.contains_key(&task)
            && let Some(whose) = self.holders.whose(task)
        {
            return self.charge_ended(whose, stack, kind, weight, now);
        }
        self.charge_open(task, kind, stack.clone(), weight, now);
        let Some(open) = self.open.get_mut(&task) else { return };
        if !open.marks.is_growing() || self.marks < MOST_MARKS {
            let before = open.marks.len();
            open.marks.note(Mark { kind, stack, at, nanos: weight.nanos });
            self.marks = self.marks + open.marks.len() - before;
        }
    }

    fn charge_open(&mut self, task: TaskId, kind: Kind, stack: Stack, weight: Weight, now: Instant) {
        if !self.open.contains_key(&task) && self.open.len() >= MOST_TASKS {
            self.make_way();
        }
        let open = self.open.entry(task).or_insert_with(|| Open {
            samples: Samples::new(),
            marks: Marks::default(),
            latest: now,
            last: (stack.clone(), kind),
        });
        open.latest = now;
        open.last = (stack.clone(), kind);
        let full = open.samples.len() >= MOST_ENTRIES_OF_TASK && !open.samples.contains_key(&(stack.clone(), kind));
        let stack = if full { self.stacks.unknown() } else { stack };
        open.samples.entry((stack, kind)).or_default().add(weight);
    }

    /// The recordings that run.
    pub(crate) fn recordings(&mut self) -> &mut Recordings {
        &mut self.recordings
    }

    /// Takes out what is known of a task.
    fn close(&mut self, task: TaskId) -> (Samples, Marks) {
        let Some(open) = self.open.remove(&task) else { return Default::default() };
        self.marks -= open.marks.len();
        (open.samples, open.marks)
    }

    /// The stack at which a task was last sampled, and how long ago.
    pub(crate) fn latest(&self, task: TaskId, now: Instant) -> Option<(Stack, Kind, Duration)> {
        let open = self.open.get(&task)?;
        let (stack, kind) = open.last.clone();
        Some((stack, kind, now.saturating_duration_since(open.latest)))
    }

    /// The stack of a site.
    pub(crate) fn stack_of(&self, site: SiteId) -> Stack {
        self.sites.get(site.0 as usize).unwrap_or(&self.sites[0]).clone()
    }

    /// A task's profile that holds one stack, and nothing else.
    pub(crate) fn profile_at(&self, task: TaskId, at: Option<(Stack, Kind)>, time: Duration) -> Profile {
        let weight = Weight { nanos: time.as_nanos() as u64, samples: 1 };
        Profile {
            label: Label::NONE,
            task: Some(task),
            tasks: 0,
            time: TimeDivision::default(),
            held_by: Vec::new(),
            samples: at.into_iter().map(|(stack, kind)| (stack, kind, weight)).collect(),
            timeline: Vec::new(),
            occurrences: Occurrences::default(),
            symbols: Arc::clone(&self.symbols),
        }
    }

    /// The one stack of these locations, for [`charge`](Ledger::charge).
    pub(crate) fn stack(&mut self, locations: &[Location]) -> Stack {
        self.stacks.intern(locations)
    }

    fn charge_label(&mut self, label: Label, stack: Stack, kind: Kind, weight: Weight) {
        let label = self.room_for(label);
        let totals = self.totals.entry(label).or_default();
        if let Some(sum) = totals.samples.get_mut(&(stack.clone(), kind)) {
            return sum.add(weight);
        }
        let stack = if self.entries < MOST_ENTRIES { stack } else { self.stacks.unknown() };
        let mut is_new = false;
        let sum = totals.samples.entry((stack, kind)).or_insert_with(|| {
            is_new = true;
            Weight::default()
        });
        sum.add(weight);
        self.entries += usize::from(is_new);
    }

    fn room_for(&self, label: Label) -> Label {
        if self.totals.len() < MOST_LABELS || self.totals.contains_key(&label) { label } else { Label::NONE }
    }

    /// Says which tasks are about to be ended: of those that held up others, these learn the labels, whichever comes first.
    pub(crate) fn foresee<'a>(&mut self, ended: impl Iterator<Item = &'a Ended>) {
        let referred_to = ended.filter(|ended| ended.account.is_referred_to);
        self.holders.foresee(referred_to.map(|ended| (ended.account.task, ended.whose())));
    }

    /// Closes a task's account: its time goes to its label. Returns its own profile if `wanted`.
    pub(crate) fn end(&mut self, ended: &Ended, waits: &[Wait], wanted: bool) -> Option<Profile> {
        let account = &ended.account;
        let task = account.task;
        let (mut samples, marks) = self.close(task);
        for wait in waits {
            let stack = self.sites.get(wait.site.0 as usize).unwrap_or(&self.sites[0]).clone();
            let count = u64::from(wait.count);
            // A wait is one sample, of the time before it was woken if there was any.
            let queued = if wait.awaiting.0 > 0 { 0 } else { count };
            for (kind, ticks, count) in [(Kind::Await, wait.awaiting, count), (Kind::Queued, wait.queued, queued)] {
                if ticks.0 > 0 {
                    let weight = Weight { nanos: ticks.nanos(), samples: count };
                    self.recordings.tell(&stack, kind, weight);
                    samples.entry((stack.clone(), kind)).or_default().add(weight);
                }
            }
        }
        let whose = ended.whose();
        if account.is_referred_to {
            self.holders.remember(task, whose, marks.list());
        }
        if let Whose::SpawnedBy(_) = whose {
            let now = Instant::now();
            for ((stack, kind), weight) in samples {
                self.charge_ended(whose, stack, kind, weight, now);
            }
            return None;
        }
        let label = self.room_for(ended.label);
        let totals = self.totals.entry(label).or_default();
        totals.tasks += 1;
        let division = account.division();
        totals.time += division;
        totals.occurrences.add(&samples, &account.spent, &mut self.room);
        let held_by: Vec<HeldBy> = ended
            .culprits
            .iter()
            .flat_map(|culprits| culprits.iter())
            .map(|culprit| held_by(culprit, &self.holders, &self.open))
            .collect();
        for held in &held_by {
            match totals.held_by.entry(held.label) {
                Entry::Occupied(mut sum) => sum.get_mut().add(held),
                Entry::Vacant(nobody) => {
                    nobody.insert(held.clone());
                }
            }
        }
        for ((stack, kind), weight) in &samples {
            self.charge_label(label, stack.clone(), *kind, *weight);
        }
        wanted.then(|| {
            fit(&mut samples, Duration::from_nanos(account.spent.in_polls.nanos()));
            Profile {
                label: ended.label,
                task: Some(task),
                tasks: 1,
                time: division.with_blocked(blocked(&samples)),
                held_by: longest_first(held_by),
                samples: listed(samples),
                occurrences: Occurrences::default(),
                timeline: self.timeline(ended, marks),
                symbols: Arc::clone(&self.symbols),
            }
        })
    }

    /// Charges what a task did to whom that is known to belong since the task has ended: of a spawned one to the task that spawned it, or its
    /// label if that one has ended, too.
    fn charge_ended(&mut self, whose: Whose, stack: Stack, kind: Kind, weight: Weight, now: Instant) {
        let parent = match whose {
            Whose::Labelled(label) => return self.charge_label(label, stack, kind, weight),
            Whose::SpawnedBy(parent) => parent,
        };
        let marked: Vec<Location> = stack.locations().iter().copied().chain([Location::SPAWNED]).collect();
        let stack = self.stacks.intern(&marked);
        match self.holders.label(parent) {
            Some(label) => self.charge_label(label, stack, kind, weight),
            None => self.charge_open(parent, kind, stack, weight, now),
        }
    }

    /// What its threads noted of a task, and what was sampled of it.
    fn timeline(&self, ended: &Ended, marks: Marks) -> Vec<Unnamed> {
        let began = ended.account.began;
        let events = ended.events.iter().flat_map(|events| events.iter()).map(|event| {
            let waited = matches!(event.kind, SpanKind::Await | SpanKind::Queued);
            let stack = waited.then(|| self.sites.get(event.site.0 as usize).cloned()).flatten();
            Unnamed::of_event(event, began, stack)
        });
        let sampled = marks.into_list().into_iter().map(|mark| Unnamed::of_mark(mark, began));
        let mut timeline: Vec<Unnamed> = events.chain(sampled).collect();
        timeline.sort_by_key(|span| (span.start, std::cmp::Reverse(span.duration)));
        timeline
    }

    /// What is known so far of the stacks of a task that has not ended; its time is not known yet.
    pub(crate) fn so_far(&self, task: TaskId) -> Option<Profile> {
        let open = self.open.get(&task)?;
        Some(Profile {
            label: Label::NONE,
            task: Some(task),
            tasks: 0,
            time: TimeDivision::default(),
            held_by: Vec::new(),
            samples: listed(open.samples.clone()),
            occurrences: Occurrences::default(),
            timeline: Vec::new(),
            symbols: Arc::clone(&self.symbols),
        })
    }

    /// Gives up tasks that were last seen long ago. Returns how many have been given up since it was last called, for want of room besides.
    pub(crate) fn evict(&mut self, now: Instant) -> usize {
        let is_old = |open: &Open| now.duration_since(open.latest) > PATIENCE;
        let old: Vec<TaskId> = self.open.iter().filter(|(_, open)| is_old(open)).map(|(task, _)| *task).collect();
        self.give_up(&old);
        old.len() + std::mem::take(&mut self.gave_way)
    }

    /// Gives up those of the tasks that were sampled the longest ago. Without room most of them are such as were ended and forgotten before
    /// somebody that they had spawned ended.
    fn make_way(&mut self) {
        let mut by_age: Vec<(Instant, TaskId)> = self.open.iter().map(|(task, open)| (open.latest, *task)).collect();
        let (oldest, ..) = by_age.select_nth_unstable(GIVE_WAY);
        let oldest: Vec<TaskId> = oldest.iter().map(|(_, task)| *task).collect();
        self.give_up(&oldest);
        self.gave_way += oldest.len();
    }

    /// Closes tasks of which no end is known. Their time stays, without a label.
    fn give_up(&mut self, tasks: &[TaskId]) {
        for task in tasks {
            for ((stack, kind), weight) in self.close(*task).0 {
                self.charge_label(Label::NONE, stack, kind, weight);
            }
        }
    }

    /// Takes out the profiles of all labels since it was last asked.
    pub(crate) fn take(&mut self) -> Vec<Profile> {
        let totals = std::mem::take(&mut self.totals);
        self.entries = 0;
        self.room = Room::default();
        let profiles = totals.into_iter().map(|(label, totals)| Profile {
            label,
            task: None,
            tasks: totals.tasks,
            time: totals.time.with_blocked(blocked(&totals.samples)),
            held_by: longest_first(totals.held_by.into_values().collect()),
            samples: listed(totals.samples),
            occurrences: totals.occurrences,
            timeline: Vec::new(),
            symbols: Arc::clone(&self.symbols),
        });
        let mut profiles: Vec<Profile> = profiles.collect();
        profiles.sort_by_key(|profile| profile.label);
        self.stacks.forget_unused();
        profiles
    }
}

/// What a culprit has to answer for.
fn held_by(culprit: &Culprit, holders: &Holders, open: &HashMap<TaskId, Open>) -> HeldBy {
    let task = culprit.task;
    let places = match open.get(&task) {
        Some(open) => Places::of(culprit, open.marks.list()),
        None => Places::of(culprit, holders.marks(task)),
    };
    let (answers, label) = holders.who_answers(task);
    let [time, possibly] = [culprit.certain, culprit.possible].map(|ticks| Duration::from_nanos(ticks.nanos()));
    HeldBy { label, task: answers, time, possibly, places }
}

fn longest_first(mut held_by: Vec<HeldBy>) -> Vec<HeldBy> {
    held_by.sort_by_key(|held| std::cmp::Reverse(held.time + held.possibly));
    held_by
}

/// Has the samples of one task's own polls stand for no more time than these took: a sample stands for a period, which may be longer.
fn fit(samples: &mut Samples, in_polls: Duration) {
    let of_polls =
        samples.iter_mut().filter(|((stack, kind), _)| matches!(kind, Kind::Cpu | Kind::Blocked) && stack.is_of_poll());
    let mut of_polls: Vec<&mut Weight> = of_polls.map(|(_, weight)| weight).collect();
    let sampled: u128 = of_polls.iter().map(|weight| u128::from(weight.nanos)).sum();
    let measured = in_polls.as_nanos();
    if sampled > measured {
        for weight in &mut of_polls {
            weight.nanos = (u128::from(weight.nanos) * measured / sampled) as u64;
        }
    }
}

/// The time that a task's own polls were blocked.
fn blocked(samples: &Samples) -> Duration {
    let nanos = samples.iter().filter(|((stack, kind), _)| *kind == Kind::Blocked && stack.is_of_poll());
    Duration::from_nanos(nanos.map(|(_, weight)| weight.nanos).sum())
}

pub(crate) fn listed(samples: Samples) -> Vec<(Stack, Kind, Weight)> {
    samples.into_iter().map(|((stack, kind), weight)| (stack, kind, weight)).collect()
}

#[cfg(test)]
mod tests;
