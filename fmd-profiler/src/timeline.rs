//! The timeline of one task: what it did and what happened to it, in order, as far as there is room.

use std::time::Duration;

use crate::await_trace::site::SiteId;
use crate::capture::clock::Ticks;
use crate::frame::{Frame, Kind, Origin};
use crate::location::Stack;
use crate::symbols::Names;

/// What a [`Span`] of a timeline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpanKind {
    /// A poll of the task.
    Poll,
    /// A wait, until the task was woken.
    Await,
    /// From then until the task was polled.
    Queued,
    /// A closure of the task's waited for a pool thread.
    PoolWaiting,
    /// A closure of the task's ran on a pool thread.
    PoolRunning,
    /// A thread was seen at work for the task, and stands for the time since the one before.
    Sample(Kind),
}

/// Something on a task's timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// What it is.
    pub kind: SpanKind,
    /// The innermost function of the program's own, or where there is none of whoever's; empty where no stack belongs to it.
    pub name: String,
    /// That function's file and line, where they are known.
    pub place: String,
    /// From the task's beginning.
    pub start: Duration,
    /// How long it took.
    pub duration: Duration,
}

/// What a thread noted, in ticks of its clock.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Event {
    pub(crate) kind: SpanKind,
    pub(crate) site: SiteId,
    pub(crate) from: Ticks,
    pub(crate) to: Ticks,
}

/// A task's events in a bounded room: when it is full, the shortest give way, and none as short comes in again.
#[derive(Debug, Clone, Default)]
pub(crate) struct Events {
    list: Vec<Event>,
    shortest: Ticks,
}

impl Events {
    const ROOM: usize = 128;

    #[inline]
    pub(crate) fn note(&mut self, kind: SpanKind, site: SiteId, from: Ticks, to: Ticks) {
        if to.since(from) >= self.shortest {
            if self.list.len() == Self::ROOM {
                self.make_room();
            }
            self.list.push(Event { kind, site, from, to });
        }
    }

    #[cold]
    fn make_room(&mut self) {
        while self.list.len() > Self::ROOM / 2 {
            self.shortest = Ticks((self.shortest.0 * 2).max(64));
            let shortest = self.shortest;
            self.list.retain(|event| event.to.since(event.from) >= shortest);
        }
    }

    pub(crate) fn clear(&mut self) {
        self.list.clear();
        self.shortest = Ticks(0);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Event> {
        self.list.iter()
    }
}

/// Samples of one task with their moments, in a bounded room: when it is full, every other one goes.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    list: Vec<Mark>,
    every: u32,
    since: u32,
}

/// A sample: a thread was seen at this stack at a moment, and stands for the time before it.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    pub(crate) kind: Kind,
    pub(crate) stack: Stack,
    pub(crate) at: Ticks,
    pub(crate) nanos: u64,
}

impl Marks {
    const ROOM: usize = 64;

    /// Whether the next one takes more room than there is in it already.
    pub(crate) fn is_growing(&self) -> bool {
        self.list.len() < Self::ROOM
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn note(&mut self, mark: Mark) {
        self.since += 1;
        if self.since < self.every {
            return;
        }
        self.since = 0;
        if self.list.len() == Self::ROOM {
            let mut odd = false;
            self.list.retain(|_| {
                odd = !odd;
                odd
            });
            self.every = (self.every * 2).max(2);
        }
        self.list.push(mark);
    }

    pub(crate) fn list(&self) -> &[Mark] {
        &self.list
    }

    pub(crate) fn into_list(self) -> Vec<Mark> {
        self.list
    }
}

/// A span before it has a name.
#[derive(Debug, Clone)]
pub(crate) struct Unnamed {
    pub(crate) kind: SpanKind,
    pub(crate) stack: Option<Stack>,
    pub(crate) start: Duration,
    pub(crate) duration: Duration,
}

impl Unnamed {
    pub(crate) fn of_event(event: &Event, began: Ticks, stack: Option<Stack>) -> Unnamed {
        let nanos = |ticks: Ticks| Duration::from_nanos(ticks.nanos());
        let (start, duration) = (nanos(event.from.since(began)), nanos(event.to.since(event.from)));
        Unnamed { kind: event.kind, stack, start, duration }
    }

    pub(crate) fn of_mark(mark: Mark, began: Ticks) -> Unnamed {
        let end = mark.at.since(began).nanos();
        let nanos = mark.nanos.min(end);
        Unnamed {
            kind: SpanKind::Sample(mark.kind),
            stack: Some(mark.stack),
            start: Duration::from_nanos(end - nanos),
            duration: Duration::from_nanos(nanos),
        }
    }

    pub(crate) fn named(&self, names: &Names) -> Span {
        let frames = self.stack.as_ref().map(|stack| names.stack(stack.locations())).unwrap_or_default();
        let is_own = |frame: &&Frame| frame.origin() == Origin::Own && frame.line.is_some();
        let frame = frames.iter().rev().find(is_own).or(frames.last());
        let place =
            frame.and_then(|frame| frame.file.as_ref().map(|file| format!("{file}:{}", frame.line.unwrap_or(0))));
        Span {
            kind: self.kind,
            name: frame.map(|frame| frame.function.to_string()).unwrap_or_default(),
            place: place.unwrap_or_default(),
            start: self.start,
            duration: self.duration,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::location::Stacks;

    #[test]
    fn the_longest_events_stay_when_there_are_too_many() {
        let mut events = Events::default();
        for n in 0..10_000_u64 {
            let length = if n % 1_000 == 0 { 1_000_000 } else { 100 };
            events.note(SpanKind::Poll, SiteId::UNKNOWN, Ticks(n * 1_000), Ticks(n * 1_000 + length));
        }
        let long = events.iter().filter(|event| event.to.since(event.from).0 == 1_000_000).count();
        assert_eq!(long, 10);
        assert!(events.list.len() <= Events::ROOM);
    }

    #[test]
    fn samples_are_thinned_evenly_when_there_are_too_many() {
        let mut marks = Marks::default();
        let stack = Stacks::new().unknown();
        for at in 0..10_000 {
            marks.note(Mark { kind: Kind::Cpu, stack: stack.clone(), at: Ticks(at), nanos: 1 });
        }
        let list = marks.into_list();
        assert!(list.len() > Marks::ROOM / 4 && list.len() <= Marks::ROOM, "{}", list.len());
        let widest = list.windows(2).map(|two| two[1].at.0 - two[0].at.0).max().unwrap();
        assert!(widest <= 1_000 && list[list.len() - 1].at.0 > 9_000, "{widest}");
    }
}
