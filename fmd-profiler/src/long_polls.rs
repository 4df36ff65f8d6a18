//! Who held the thread: the long polls of one thread, and which of them a queueing task had to wait for.

use crate::capture::clock::Ticks;
use crate::task::TaskId;

/// A poll that occupied its thread for long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Occupation {
    pub(crate) task: TaskId,
    pub(crate) from: Ticks,
    pub(crate) to: Ticks,
}

/// The latest long polls of one thread.
#[derive(Debug)]
pub(crate) struct LongPolls {
    ring: [Occupation; LongPolls::ROOM],
    noted: usize,
}

impl LongPolls {
    /// At the shortest poll that counts as long, one millisecond, these are the last 32 ms or more.
    const ROOM: usize = 32;

    pub(crate) const fn new() -> LongPolls {
        let nothing = Occupation { task: TaskId(0), from: Ticks(0), to: Ticks(0) };
        LongPolls { ring: [nothing; LongPolls::ROOM], noted: 0 }
    }

    /// Notes a long poll that has just ended.
    pub(crate) fn note(&mut self, occupation: Occupation) {
        self.ring[self.noted % Self::ROOM] = occupation;
        self.noted += 1;
    }

    /// Tells `each` which polls occupied the thread between two moments, cut to fit, latest first.
    pub(crate) fn occupied(&self, from: Ticks, to: Ticks, mut each: impl FnMut(Occupation)) {
        for back in 1..=self.noted.min(Self::ROOM) {
            let poll = self.ring[(self.noted - back) % Self::ROOM];
            if poll.to <= from {
                break;
            }
            if poll.from < to {
                each(Occupation { task: poll.task, from: poll.from.max(from), to: poll.to.min(to) });
            }
        }
    }
}

/// The tasks that held up another one the longest, as far as there is room.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Culprits {
    longest: [Option<(TaskId, Ticks)>; Culprits::ROOM],
}

impl Culprits {
    const ROOM: usize = 4;

    /// Adds to what its task has to answer for; where there is no room, the least gives way.
    pub(crate) fn add(&mut self, occupation: Occupation) {
        let spent = occupation.to.since(occupation.from);
        let known = self.longest.iter_mut().flatten().find(|(task, _)| *task == occupation.task);
        if let Some((_, sum)) = known {
            sum.0 += spent.0;
            return;
        }
        let time = |place: &Option<(TaskId, Ticks)>| place.map_or(0, |(_, ticks)| ticks.0);
        if let Some(least) =
            self.longest.iter_mut().min_by_key(|place| time(place)).filter(|place| time(place) < spent.0)
        {
            *least = Some((occupation.task, spent));
        }
    }

    /// Each culprit and how long it held the thread.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (TaskId, Ticks)> {
        self.longest.iter().flatten().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poll(task: u64, from: u64, to: u64) -> Occupation {
        Occupation { task: TaskId(task), from: Ticks(from), to: Ticks(to) }
    }

    #[test]
    fn polls_that_overlap_the_interval_are_told_cut_to_it() {
        let mut polls = LongPolls::new();
        for (task, from, to) in [(1, 0, 10), (2, 10, 30), (3, 30, 50), (4, 60, 70)] {
            polls.note(poll(task, from, to));
        }
        let mut found = Vec::new();
        polls.occupied(Ticks(20), Ticks(40), |occupation| found.push(occupation));
        assert_eq!(found, [poll(3, 30, 40), poll(2, 20, 30)]);
    }

    #[test]
    fn old_polls_make_room_for_later_ones() {
        let mut polls = LongPolls::new();
        for n in 0..100 {
            polls.note(poll(n, n * 10, n * 10 + 10));
        }
        let mut found = 0;
        polls.occupied(Ticks(0), Ticks(1000), |_| found += 1);
        assert_eq!(found, LongPolls::ROOM);
    }

    #[test]
    fn the_worst_culprits_are_kept() {
        let mut culprits = Culprits::default();
        for n in 1..=9 {
            culprits.add(poll(n, 0, n));
        }
        culprits.add(poll(9, 0, 100));
        let mut kept: Vec<(u64, u64)> = culprits.iter().map(|(task, time)| (task.0, time.0)).collect();
        kept.sort_unstable();
        assert_eq!(kept, [(6, 6), (7, 7), (8, 8), (9, 109)]);
    }
}
