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

impl Occupation {
    fn time(&self) -> Ticks {
        self.to.since(self.from)
    }

    fn cut_to(&self, from: Ticks, to: Ticks) -> Occupation {
        Occupation { task: self.task, from: self.from.max(from), to: self.to.min(to) }
    }
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
        let since = self.latest_first().take_while(|poll| poll.to > from);
        since.filter(|poll| poll.from < to).for_each(|poll| each(poll.cut_to(from, to)));
    }

    /// Tells `each` which polls followed each other until just before `end`, with no more than `gap` in between, cut to
    /// begin at `start`. Between two of them the thread had no time to look for timers and sockets that are ready.
    pub(crate) fn leading_up_to(&self, end: Ticks, start: Ticks, gap: Ticks, mut each: impl FnMut(Occupation)) {
        let mut next = end;
        for poll in self.latest_first().skip_while(|poll| poll.to > end) {
            if poll.to <= start || next.since(poll.to) > gap {
                break;
            }
            each(poll.cut_to(start, end));
            next = poll.from;
        }
    }

    fn latest_first(&self) -> impl Iterator<Item = Occupation> {
        (1..=self.noted.min(Self::ROOM)).map(|back| self.ring[(self.noted - back) % Self::ROOM])
    }
}

/// A task that held the thread while another one could have used it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Culprit {
    pub(crate) task: TaskId,
    /// While the other one was known to be ready.
    pub(crate) certain: Ticks,
    /// While the other one may have been ready, without the thread having got round to noticing.
    pub(crate) possible: Ticks,
    /// When that began.
    pub(crate) from: Ticks,
    /// When it ended for the last time.
    pub(crate) to: Ticks,
}

impl Culprit {
    fn sum(&self) -> u64 {
        self.certain.0 + self.possible.0
    }
}

/// The tasks that held up another one the longest, as far as there is room.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Culprits {
    longest: [Culprit; Culprits::ROOM],
}

impl Default for Culprits {
    fn default() -> Self {
        let [certain, possible, from, to] = [Ticks(0); 4];
        Culprits { longest: [Culprit { task: TaskId(0), certain, possible, from, to }; Culprits::ROOM] }
    }
}

impl Culprits {
    const ROOM: usize = 4;

    /// Adds to what its task has to answer for.
    pub(crate) fn add(&mut self, occupation: Occupation) {
        self.add_up(&occupation, occupation.time(), Ticks(0));
    }

    /// Adds to what its task may have to answer for.
    pub(crate) fn suspect(&mut self, occupation: Occupation) {
        self.add_up(&occupation, Ticks(0), occupation.time());
    }

    /// Where there is no room, the least gives way.
    fn add_up(&mut self, &Occupation { task, from, to }: &Occupation, certain: Ticks, possible: Ticks) {
        let new = Culprit { task, certain, possible, from, to };
        if let Some(known) = self.longest.iter_mut().find(|known| known.task == task) {
            known.certain.0 += certain.0;
            known.possible.0 += possible.0;
            known.from = known.from.min(from);
            known.to = known.to.max(to);
        } else if let Some(least) = self.longest.iter_mut().min_by_key(|known| known.sum())
            && least.sum() < new.sum()
        {
            *least = new;
        }
    }

    /// Whether nobody held the task up.
    pub(crate) fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Each culprit.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Culprit> {
        self.longest.iter().filter(|culprit| culprit.sum() > 0)
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
    fn only_polls_that_follow_each_other_up_to_the_moment_are_suspected() {
        let mut polls = LongPolls::new();
        for (task, from, to) in [(1, 0, 100), (2, 200, 300), (3, 305, 400)] {
            polls.note(poll(task, from, to));
        }
        let suspected = |end, start| {
            let mut found = Vec::new();
            polls.leading_up_to(Ticks(end), Ticks(start), Ticks(10), |occupation| found.push(occupation));
            found
        };
        assert_eq!(suspected(405, 250), [poll(3, 305, 400), poll(2, 250, 300)]);
        assert_eq!(suspected(450, 0), []);
    }

    #[test]
    fn the_worst_culprits_are_kept() {
        let mut culprits = Culprits::default();
        for n in 1..=9 {
            culprits.add(poll(n, 0, n));
        }
        culprits.add(poll(9, 0, 100));
        let mut kept: Vec<(u64, u64)> = culprits.iter().map(|culprit| (culprit.task.0, culprit.certain.0)).collect();
        kept.sort_unstable();
        assert_eq!(kept, [(6, 6), (7, 7), (8, 8), (9, 109)]);
    }
}
