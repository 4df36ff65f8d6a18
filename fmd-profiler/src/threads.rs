//! The threads of this process, as the sampling thread watches them: asks those that run for their stacks, reads those
//! that are blocked, and charges what it gets to the tasks they work for.
//!
//! A thread that was found at work is owed the time since the last tick. What it is owed is paid with the next stack
//! that it hands in, even if that takes some ticks: a thread that waits for a processor hands in late, and its time
//! would otherwise be missing.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::call_tree::Weight;
use crate::capture::clock::Ticks;
use crate::capture::handshake::Answer;
use crate::capture::linux::blocked::{Activity, Memory, Watched};
use crate::capture::linux::timer::ThreadTimer;
use crate::capture::linux::{signal, system};
use crate::capture::slot::{self, Slot, Visit};
use crate::capture::stack::StackCopy;
use crate::frame::Kind;
use crate::ledger::Ledger;
use crate::location::{Location, Stack};
use crate::profiler::{Shared, locked};
use crate::task::TaskId;
use crate::unwind::{ModuleFiles, Unwinder, Unwound};

/// Captures that may be outstanding at one time, each with room for one stack.
const MOST_OUTSTANDING: usize = 128;

/// Threads of which the system's word is kept open, each a file descriptor of the host's.
const MOST_WATCHED: usize = 64;

/// A thread is not owed more than this, or than two periods: what it did so long ago says nothing of where it is now.
const MOST_OWED: Duration = Duration::from_secs(1);

/// Ticks without a visit after which a capture that is outstanding is withdrawn, for others to have its room.
const PATIENCE: u32 = 16;

pub(crate) struct Threads {
    shared: Arc<Shared>,
    at_once: bool,
    watches: Vec<Watch>,
    buffers: Vec<StackCopy>,
    lent: usize,
    memory: Option<Memory>,
    unwinder: Unwinder,
    unwound: Unwound,
    can_capture: bool,
    /// Most that a thread is owed at the period in force.
    most_owed: Duration,
}

/// What is known of the thread in one slot.
#[derive(Default)]
struct Watch {
    /// Which thread of the slot's it is.
    generation: u32,
    tid: i32,
    watched: Option<Watched>,
    timer: Option<ThreadTimer>,
    refusals: Refusals,
    was_refused: bool,
    outstanding: bool,
    visits: u32,
    ticks_without_visit: u32,
    owed: Duration,
    /// Where the thread was blocked when it was last read, and how much CPU time it had used until then.
    blocked: Option<(Visit, Duration, Stack)>,
}

impl Threads {
    pub(crate) fn new(shared: Arc<Shared>, files: Arc<ModuleFiles>, at_once: bool) -> Threads {
        Threads {
            shared,
            at_once,
            watches: Vec::new(),
            buffers: Vec::new(),
            lent: 0,
            memory: Memory::open().ok(),
            unwinder: Unwinder::new(files),
            unwound: Unwound::default(),
            can_capture: true,
            most_owed: MOST_OWED,
        }
    }

    /// Whether running threads can be captured.
    pub(crate) fn can_capture(&self) -> bool {
        self.can_capture
    }

    /// Looks at all threads, `elapsed` after the last time, which is about a period. Returns whether any worked for one of our tasks since.
    pub(crate) fn tick(&mut self, elapsed: Duration, period: Duration, now: Instant, ledger: &Mutex<Ledger>) -> bool {
        self.most_owed = most_owed(period);
        self.collect(now, ledger);
        let signal = signal::ready();
        self.can_capture = signal.is_some();
        let mut active = false;
        for (index, slot) in slot::every().enumerate() {
            let Some((tid, generation)) = slot.thread() else { continue };
            if self.watches.len() <= index {
                self.watches.resize_with(index + 1, Watch::default);
            }
            if self.watches[index].generation != generation || self.watches[index].tid != tid {
                let outstanding = self.is_still_outstanding(index, slot);
                self.watches[index] = Watch { generation, tid, outstanding, visits: slot.visits(), ..Watch::default() };
            }
            active |= self.look_at(index, slot, signal, elapsed, now, ledger);
        }
        active
    }

    /// Takes in the stacks that threads have handed in, and the sites at which tasks were newly seen to wait.
    pub(crate) fn collect(&mut self, now: Instant, ledger: &Mutex<Ledger>) {
        for (index, slot) in slot::every().enumerate().take(self.watches.len()) {
            if !self.watches[index].outstanding {
                continue;
            }
            let buffer = match slot.handshake().collect() {
                Answer::Pending => continue,
                Answer::Missed(buffer) => {
                    self.shared.counters.missed.count();
                    buffer
                }
                Answer::Captured(buffer) => {
                    if TaskId::profiler_of(buffer.occupant()) == self.shared.number {
                        self.unwinder.refresh();
                        self.unwinder.unwind(&buffer, &mut self.unwound);
                        let owed = std::mem::take(&mut self.watches[index].owed);
                        self.charge(&buffer, Kind::Cpu, owed, now, ledger);
                        self.shared.counters.cpu_samples.count();
                    }
                    buffer
                }
            };
            self.watches[index].outstanding = false;
            self.take_back(buffer);
        }
        let counters = &self.shared.counters;
        if self.shared.sites.has_newcomers() {
            self.unwinder.refresh();
            self.shared.sites.resolve(&mut self.unwinder, &mut self.unwound, |site, unwound| {
                counters.await_sites.count();
                locked(ledger).learn_site(site, &unwound.locations);
            });
        }
    }

    fn look_at(
        &mut self,
        index: usize,
        slot: &'static Slot,
        signal: Option<i32>,
        elapsed: Duration,
        now: Instant,
        ledger: &Mutex<Ledger>,
    ) -> bool {
        let ours = |visit: &Visit| TaskId::profiler_of(visit.occupant) == self.shared.number;
        let visit = slot.visit().filter(ours);
        let visits = slot.visits();
        let watch = &mut self.watches[index];
        let was_visited = visit.is_some() || visits != watch.visits;
        watch.visits = visits;
        watch.ticks_without_visit = if was_visited { 0 } else { watch.ticks_without_visit.saturating_add(1) };
        if watch.ticks_without_visit > PATIENCE {
            watch.watched = None;
            if watch.outstanding {
                self.withdraw(index, slot);
            }
        }
        let Some(visit) = visit else {
            // It was visited, so that the next kernel tick may find it at work again.
            if was_visited && !self.at_once {
                self.ask(index, slot, signal);
            }
            return was_visited;
        };
        if self.charge_as_before(index, visit, elapsed, now, ledger) {
            return true;
        }
        let activity = self.watched(index).activity();
        if let Activity::Blocked { sp, pc } = activity {
            self.read_blocked(index, slot, visit, (sp, pc), elapsed, now, ledger);
            return true;
        }
        let watch = &mut self.watches[index];
        watch.blocked = None;
        watch.owed = (watch.owed + elapsed).min(self.most_owed);
        if watch.outstanding {
            self.shared.counters.late.count();
        } else if !self.at_once || activity == Activity::Running {
            // A thread of which it is not known that it runs is never sent a signal at once.
            self.ask(index, slot, signal);
        }
        true
    }

    /// The system's word about a thread, opened if it is not.
    fn watched(&mut self, index: usize) -> &Watched {
        if self.watches[index].watched.is_none() {
            let mut open = self.watches.iter_mut().filter(|watch| watch.watched.is_some());
            if let (Some(any), true) = (open.next(), open.count() + 1 >= MOST_WATCHED) {
                any.watched = None;
            }
        }
        let watch = &mut self.watches[index];
        watch.watched.get_or_insert_with(|| Watched::new(watch.tid))
    }

    /// Asks the thread for its stack, when there is room for one more.
    fn ask(&mut self, index: usize, slot: &'static Slot, signal: Option<i32>) {
        let Some(signal) = signal.filter(|_| !self.watches[index].outstanding) else { return };
        if self.lent >= MOST_OUTSTANDING || !self.watches[index].refusals.may_ask() {
            return;
        }
        if slot.holds_back() {
            // Whether it still does cannot be told from outside: in a wait it may let in what it holds back otherwise.
            return self.note_refusal(index);
        }
        let buffer = self.buffers.pop().unwrap_or_else(StackCopy::new);
        if let Err(buffer) = slot.handshake().ask(buffer) {
            // Another profiler's capture is outstanding.
            self.buffers.push(buffer);
            return;
        }
        self.lent += 1;
        let watch = &mut self.watches[index];
        watch.outstanding = true;
        let asked = if self.at_once { signal::send(slot, watch.tid, signal) } else { watch.arm(slot, signal) };
        match asked {
            Ok(()) => watch.refusals = Refusals::default(),
            Err(error) => {
                watch.refusals.note(&error);
                self.note_refusal(index);
                self.withdraw(index, slot);
            }
        }
    }

    fn note_refusal(&mut self, index: usize) {
        if !std::mem::replace(&mut self.watches[index].was_refused, true) {
            self.shared.counters.refused.count();
        }
    }

    fn withdraw(&mut self, index: usize, slot: &'static Slot) {
        if let Some(buffer) = slot.handshake().withdraw() {
            self.watches[index].outstanding = false;
            self.take_back(buffer);
        }
    }

    fn take_back(&mut self, buffer: StackCopy) {
        self.lent -= 1;
        self.buffers.push(buffer);
    }

    /// The slot has another thread, and what the last one was asked for does not come any more; unless the new one is
    /// answering at this very moment.
    fn is_still_outstanding(&mut self, index: usize, slot: &'static Slot) -> bool {
        if self.watches[index].outstanding {
            self.withdraw(index, slot);
        }
        self.watches[index].outstanding
    }

    /// Charges a thread that has not run since it was last found blocked, without reading it again.
    fn charge_as_before(
        &mut self,
        index: usize,
        visit: Visit,
        elapsed: Duration,
        now: Instant,
        ledger: &Mutex<Ledger>,
    ) -> bool {
        let watch = &self.watches[index];
        let Some((before, cpu, stack)) = watch.blocked.as_ref().filter(|(before, ..)| *before == visit) else {
            return false;
        };
        if system::cpu_time_of(watch.tid) != Some(*cpu) {
            return false;
        }
        let task = TaskId::of(before.occupant);
        locked(ledger).charge(task, Kind::Blocked, stack.clone(), weight(elapsed), Ticks::now(), now);
        self.shared.counters.blocked_samples.count();
        true
    }

    #[allow(clippy::too_many_arguments)]
    fn read_blocked(
        &mut self,
        index: usize,
        slot: &'static Slot,
        visit: Visit,
        at: (usize, u64),
        elapsed: Duration,
        now: Instant,
        ledger: &Mutex<Ledger>,
    ) {
        let mut buffer = self.buffers.pop().unwrap_or_else(StackCopy::new);
        let watch = &mut self.watches[index];
        let cpu = system::cpu_time_of(watch.tid);
        let read = match (&self.memory, &watch.watched) {
            (Some(memory), Some(watched)) => memory.copy(slot, watched, visit, at, &mut buffer),
            _ => None,
        };
        watch.blocked = None;
        if read.is_some() {
            self.unwinder.refresh();
            self.unwinder.unwind_blocked(&mut buffer, &mut self.unwound);
            let stack = self.charge(&buffer, Kind::Blocked, elapsed, now, ledger);
            self.watches[index].blocked = cpu.map(|cpu| (visit, cpu, stack));
            self.shared.counters.blocked_samples.count();
        } else {
            watch.owed = (watch.owed + elapsed).min(self.most_owed);
            self.shared.counters.unread.count();
        }
        self.buffers.push(buffer);
    }

    /// Charges the copy's task with time at the stack just unwound.
    fn charge(&mut self, copy: &StackCopy, kind: Kind, time: Duration, now: Instant, ledger: &Mutex<Ledger>) -> Stack {
        if !self.unwound.complete {
            self.shared.counters.incomplete.count();
        }
        if copy.occupant() & TaskId::IN_POOL != 0 {
            self.unwound.locations.push(Location::POOL);
        }
        let mut ledger = locked(ledger);
        let stack = ledger.stack(&self.unwound.locations);
        ledger.charge(TaskId::of(copy.occupant()), kind, stack.clone(), weight(time), copy.taken_at(), now);
        stack
    }
}

impl Watch {
    fn arm(&mut self, slot: &'static Slot, signal: i32) -> std::io::Result<()> {
        if self.timer.is_none() {
            self.timer = Some(ThreadTimer::new(slot, self.tid, signal)?);
        }
        self.timer.as_ref().map_or(Ok(()), ThreadTimer::arm)
    }
}

/// How often the system has refused to have a thread captured.
#[derive(Debug, Default, PartialEq, Eq)]
struct Refusals {
    /// Times that it is not asked until it is asked again, and how many of them are left.
    pause: u32,
    left: u32,
}

impl Refusals {
    const LONGEST_PAUSE: u32 = 1024;

    /// Whether the system is to be asked this time.
    fn may_ask(&mut self) -> bool {
        if self.pause < u32::MAX {
            self.left = self.left.saturating_sub(1);
        }
        self.left == 0
    }

    /// Takes note of one. It passes where the user has too many signals queued, and else the thread has ended.
    fn note(&mut self, error: &std::io::Error) {
        let passes = error.kind() == std::io::ErrorKind::WouldBlock;
        self.pause = if passes { (2 * self.pause).clamp(4, Self::LONGEST_PAUSE) } else { u32::MAX };
        self.left = self.pause;
    }
}

fn most_owed(period: Duration) -> Duration {
    MOST_OWED.max(2 * period)
}

fn weight(time: Duration) -> Weight {
    Weight { nanos: time.as_nanos() as u64, samples: 1 }
}

impl Drop for Threads {
    /// Takes back what is lent. A handler that has a buffer at this moment is done with it in a microsecond.
    fn drop(&mut self) {
        let outstanding = self.watches.iter().zip(slot::every()).filter(|(watch, _)| watch.outstanding);
        for (_, slot) in outstanding {
            let end = Instant::now() + Duration::from_millis(100);
            while slot.handshake().withdraw().is_none()
                && matches!(slot.handshake().collect(), Answer::Pending)
                && Instant::now() < end
            {
                std::thread::yield_now();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_thread_is_owed_for_the_longest_time_between_two_ticks_is_not_cut() {
        for period in [Duration::from_millis(5), Duration::from_secs(1), Duration::from_secs(10)] {
            assert!(most_owed(period) >= period.mul_f64(1.5), "{period:?}");
        }
        assert_eq!(most_owed(Duration::from_millis(5)), MOST_OWED);
    }

    /// At which of so many times the system is asked, if it always refuses with `error`.
    fn asked(error: i32, times: usize) -> Vec<usize> {
        let mut refusals = Refusals::default();
        let ask = |_: &usize| {
            let asks = refusals.may_ask();
            if asks {
                refusals.note(&std::io::Error::from_raw_os_error(error));
            }
            asks
        };
        (0..times).filter(ask).collect()
    }

    #[test]
    fn a_thread_that_was_refused_for_want_of_room_is_asked_again_ever_more_seldom() {
        let times = asked(libc::EAGAIN, 10_000);
        assert_eq!(times[..5], [0, 4, 12, 28, 60]);
        assert_eq!(times.windows(2).map(|pair| pair[1] - pair[0]).max(), Some(Refusals::LONGEST_PAUSE as usize));
    }

    #[test]
    fn a_thread_that_has_ended_is_not_asked_again() {
        assert_eq!(asked(libc::ESRCH, 10_000), [0]);
    }
}
