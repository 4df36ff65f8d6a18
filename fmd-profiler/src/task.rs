//! The task being profiled: what its thread notes of it, poll by poll. Nothing here locks, and nothing allocates once a
//! thread has served as many tasks at a time before.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::*};
use std::task::Waker;

use crate::await_trace::site::SiteId;
use crate::await_trace::{Registrations, Waits};
use crate::beacon::Light;
use crate::capture::clock::Ticks;
use crate::capture::waker::WakeCell;
use crate::ended::{Ended, Lane};
use crate::long_polls::{Culprits, LongPolls, Occupation};
use crate::profiler::Shared;
use crate::reply::ReplySender;
use crate::scope::Keep;
use crate::time_division::TimeDivision;
use crate::timeline::{Events, SpanKind};

/// One profiled task of this process: one scope, from its opening to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(pub(crate) u64);

impl TaskId {
    /// Tells a closure of a task's on a pool thread from the task's own polls.
    pub(crate) const IN_POOL: u64 = 1 << 63;
    const PROFILER_SHIFT: u32 = 56;

    /// The `serial`th task of the profiler with this number.
    pub(crate) fn new(profiler: u8, serial: u64) -> TaskId {
        TaskId(u64::from(profiler) << Self::PROFILER_SHIFT | serial)
    }

    /// The profiler of whoever occupies a thread.
    pub(crate) fn profiler_of(occupant: u64) -> u8 {
        ((occupant & !Self::IN_POOL) >> Self::PROFILER_SHIFT) as u8
    }

    /// The task of whoever occupies a thread.
    pub(crate) fn of(occupant: u64) -> TaskId {
        TaskId(occupant & !Self::IN_POOL)
    }
}

impl fmt::Display for TaskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}", self.0)
    }
}

/// What tasks are grouped by: for a web service its endpoint, a number that the caller gives a meaning to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(pub u64);

impl Label {
    /// The label of tasks that ended without one: their scope was dropped, or their end was not heard of.
    pub const NONE: Label = Label(u64::MAX);
}

/// A closure of a task's on its way through a pool of threads; times in ticks, 0 for what has not happened.
#[derive(Debug)]
pub(crate) struct PoolWork {
    submitted: Ticks,
    started: AtomicU64,
    ended: AtomicU64,
}

impl PoolWork {
    pub(crate) fn submitted_now() -> Arc<PoolWork> {
        Arc::new(PoolWork { submitted: Ticks::now(), started: AtomicU64::new(0), ended: AtomicU64::new(0) })
    }

    pub(crate) fn start(&self) {
        self.started.store(Ticks::now().0, Release);
    }

    /// It has run, or never will.
    pub(crate) fn end(&self) {
        self.ended.store(Ticks::now().0, Release);
    }

    fn has_ended(&self) -> bool {
        self.ended.load(Relaxed) != 0
    }

    /// Puts it on its task's timeline, as far as it has come by `until`.
    fn note(&self, until: Ticks, events: &mut Events) {
        let (submitted, started, ended) = self.times(until);
        events.note(SpanKind::PoolWaiting, SiteId::UNKNOWN, submitted, started);
        if ended > started {
            events.note(SpanKind::PoolRunning, SiteId::UNKNOWN, started, ended);
        }
    }

    /// When it was submitted, started and ended, as far as it was by `until`.
    fn times(&self, until: Ticks) -> (Ticks, Ticks, Ticks) {
        let or_not_yet = |ticks: u64| if ticks == 0 { until } else { Ticks(ticks).min(until) };
        let ended = or_not_yet(self.ended.load(Acquire));
        (self.submitted.min(until), or_not_yet(self.started.load(Acquire)).min(ended), ended)
    }
}

/// What is known of a task while it lasts.
#[derive(Debug)]
pub(crate) struct Task {
    pub(crate) id: TaskId,
    pub(crate) profiler: Arc<Shared>,
    pub(crate) registrations: Registrations,
    /// What others see of it.
    pub(crate) light: Arc<Light>,
    pub(crate) pool_work: Vec<Arc<PoolWork>>,
    wake_cell: Option<Arc<WakeCell>>,
    began: Ticks,
    /// When the last poll began, or ended.
    since: Ticks,
    spent: Spent,
    /// Whether the task waits since then.
    waiting: bool,
    /// Whether others refer to it after its end: those that it held up by a long poll, those that it spawned, and its own work in a pool.
    pub(crate) is_referred_to: bool,
    /// The task that spawned it.
    pub(crate) parent: Option<TaskId>,
    pub(crate) waits: Waits,
    pub(crate) culprits: Culprits,
    pub(crate) events: Events,
}

/// How a task fared that has ended. Small, for it is what most tasks leave: those that never waited and that nobody held up.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Account {
    pub(crate) task: TaskId,
    pub(crate) began: Ticks,
    pub(crate) wall: Ticks,
    pub(crate) spent: Spent,
    pub(crate) is_referred_to: bool,
}

impl Account {
    /// The division of the task's time, but for what samples tell.
    #[inline]
    pub(crate) fn division(&self) -> TimeDivision {
        let time = |ticks: Ticks| std::time::Duration::from_nanos(ticks.nanos());
        TimeDivision {
            wall: time(self.wall),
            on_cpu: time(self.spent.in_polls),
            blocked: std::time::Duration::ZERO,
            awaiting: time(self.spent.awaiting),
            queued: time(self.spent.queued),
            pool_waiting: time(self.spent.pool_waiting),
            pool_running: time(self.spent.pool_running),
            polls: self.spent.polls,
        }
    }
}

#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Spent {
    pub(crate) in_polls: Ticks,
    pub(crate) awaiting: Ticks,
    pub(crate) queued: Ticks,
    pub(crate) pool_waiting: Ticks,
    pub(crate) pool_running: Ticks,
    pub(crate) polls: u64,
}

impl Task {
    pub(crate) fn new(id: TaskId, profiler: Arc<Shared>, began: Ticks) -> Box<Task> {
        Box::new(Task {
            id,
            profiler,
            registrations: Registrations::default(),
            light: Light::of(id, began),
            pool_work: Vec::new(),
            wake_cell: None,
            began,
            since: began,
            spent: Spent::default(),
            waiting: false,
            is_referred_to: false,
            parent: None,
            waits: Waits::default(),
            culprits: Culprits::default(),
            events: Events::default(),
        })
    }

    /// Makes the room that another task leaves this one's.
    pub(crate) fn begin_anew(&mut self, id: TaskId, began: Ticks) {
        self.id = id;
        self.registrations = Registrations::default();
        self.light.begin(id, began);
        self.began = began;
        self.since = began;
        self.spent = Spent::default();
        self.waiting = false;
        self.is_referred_to = false;
        self.parent = None;
        self.waits.clear();
        self.events.clear();
        if !self.culprits.is_empty() {
            self.culprits = Culprits::default();
        }
    }

    /// Lets go of all that belongs to the runtime or to others.
    pub(crate) fn clear(&mut self) {
        self.light.end();
        self.pool_work.clear();
        match self.wake_cell.as_mut().map(Arc::get_mut) {
            Some(Some(cell)) => cell.reset(Waker::noop()),
            _ => self.wake_cell = None,
        }
    }

    /// When the last poll began, or ended.
    #[inline]
    pub(crate) fn since(&self) -> Ticks {
        self.since
    }

    /// A poll begins: says where the time since the last one went.
    #[inline]
    pub(crate) fn resume(&mut self, long_polls: &LongPolls) {
        let now = Ticks::now();
        if self.waiting {
            self.end_wait(now, long_polls);
        } else {
            self.spent.queued.0 += now.since(self.since).0;
        }
        self.since = now;
        self.light.poll(now);
        self.waiting = false;
        self.spent.polls += 1;
    }

    /// A poll has ended, and the task waits if `pending`.
    #[inline]
    pub(crate) fn suspend(&mut self, pending: bool, long_polls: &mut LongPolls) {
        let now = Ticks::now();
        let spent = now.since(self.since);
        self.spent.in_polls.0 += spent.0;
        self.events.note(SpanKind::Poll, SiteId::UNKNOWN, self.since, now);
        if spent >= self.profiler.long_poll {
            long_polls.note(Occupation { task: self.id, from: self.since, to: now });
            self.is_referred_to = true;
        }
        self.since = now;
        self.light.wait(now, self.registrations.blame(None));
        self.waiting = pending;
    }

    /// The wait since the last poll has ended: in waiting until the task was woken, and in queueing until now.
    fn end_wait(&mut self, now: Ticks, long_polls: &LongPolls) {
        let woken = self.wake_cell.as_ref().and_then(|cell| cell.take_woken());
        // Without a known moment the task may have been woken just now.
        let ready = woken.map_or(now, |(at, _)| at.max(self.since).min(now));
        let queued = now.since(ready);
        let awaiting = self.await_until(ready);
        self.spent.queued.0 += queued.0;
        let site = self.registrations.blame(woken.map(|(_, registration)| registration));
        self.waits.add(site, awaiting, queued);
        self.events.note(SpanKind::Await, site, self.since, ready);
        if queued.0 > 0 {
            self.events.note(SpanKind::Queued, site, ready, now);
        }
        let long = self.profiler.long_poll;
        if queued >= long {
            long_polls.occupied(ready, now, |occupation| self.culprits.add(occupation));
        }
        if awaiting >= long {
            long_polls.leading_up_to(ready, self.since, long, |occupation| self.culprits.suspect(occupation));
        }
    }

    /// Divides the time from the last poll's end to `ready` between waiting and what ran for the task in a pool.
    fn await_until(&mut self, ready: Ticks) -> Ticks {
        let mut awaiting = ready.since(self.since);
        if !self.pool_work.is_empty() {
            let (waiting, running) = self.in_pool(ready);
            self.spent.pool_waiting.0 += waiting.0;
            self.spent.pool_running.0 += running.0;
            awaiting.0 = awaiting.0.saturating_sub(waiting.0 + running.0);
            for work in self.pool_work.iter().filter(|work| work.has_ended()) {
                work.note(ready, &mut self.events);
            }
            self.pool_work.retain(|work| !work.has_ended());
        }
        self.spent.awaiting.0 += awaiting.0;
        awaiting
    }

    /// How much of the time from the last poll's end to `until` a closure waited for a thread, and how much one ran.
    /// Where several overlap, the time is the first's.
    fn in_pool(&self, until: Ticks) -> (Ticks, Ticks) {
        let (mut covered, mut waiting, mut running) = (self.since, 0, 0);
        for work in &self.pool_work {
            let (submitted, started, ended) = work.times(until);
            let from = submitted.max(covered);
            waiting += started.since(from).0;
            running += ended.since(started.max(from)).0;
            covered = covered.max(ended);
        }
        (Ticks(waiting), Ticks(running))
    }

    /// The cell that this task's wakers share, while the runtime's waker is `inner`.
    pub(crate) fn wake_cell(&mut self, inner: &Waker) -> &Arc<WakeCell> {
        let cell = match self.wake_cell.take() {
            Some(cell) if cell.inner().will_wake(inner) => cell,
            Some(mut cell) => match Arc::get_mut(&mut cell) {
                Some(unshared) => {
                    unshared.reset(inner);
                    cell
                }
                None => WakeCell::new(inner.clone()),
            },
            None => WakeCell::new(inner.clone()),
        };
        self.wake_cell.insert(cell)
    }

    /// The task has ended. One that was dropped while it waited has waited until now.
    pub(crate) fn end(&mut self, now: Ticks, long_polls: &LongPolls) {
        if self.waiting {
            self.end_wait(now, long_polls);
            self.waiting = false;
        }
        self.pool_work.iter().for_each(|work| work.note(now, &mut self.events));
        self.is_referred_to |= self.pool_work.iter().any(|work| !work.has_ended());
    }

    /// Tells of the task, which has ended and is one of `label`, by a lane; without waiting, so that it may get lost.
    #[inline(always)]
    pub(crate) fn hand_over(&self, lane: &Lane, label: Label, keep: Keep, reply: Option<ReplySender>, now: Ticks) {
        // Made where it is to lie: it is large enough that moving it would show.
        let ended = || Ended {
            account: self.account(now),
            label,
            culprits: (!self.culprits.is_empty()).then(|| Box::new(self.culprits)),
            events: (keep == Keep::Profile).then(|| Box::new(self.events.clone())),
            parent: self.parent,
            keep,
            reply,
        };
        if !lane.push(self.waits.as_slice(), ended) {
            self.profiler.counters.dropped.count();
        }
        self.profiler.wake_sampler();
    }

    /// How the task has fared so far.
    #[inline]
    pub(crate) fn account(&self, now: Ticks) -> Account {
        Account {
            task: self.id,
            began: self.began,
            wall: now.since(self.began),
            spent: self.spent,
            is_referred_to: self.is_referred_to,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work(submitted: u64, started: u64, ended: u64) -> Arc<PoolWork> {
        Arc::new(PoolWork { submitted: Ticks(submitted), started: started.into(), ended: ended.into() })
    }

    fn task_waiting_since(since: u64, pool_work: Vec<Arc<PoolWork>>) -> Box<Task> {
        let mut task = Task::new(TaskId(1), Shared::for_tests(), Ticks(0));
        task.since = Ticks(since);
        task.pool_work = pool_work;
        task
    }

    #[test]
    fn a_wait_for_a_pool_thread_is_told_from_its_work() {
        let task = task_waiting_since(100, vec![work(90, 130, 180)]);
        assert_eq!(task.in_pool(Ticks(200)), (Ticks(30), Ticks(50)));
    }

    #[test]
    fn work_still_running_counts_up_to_now_and_work_not_started_only_waits() {
        assert_eq!(task_waiting_since(100, vec![work(100, 150, 0)]).in_pool(Ticks(200)), (Ticks(50), Ticks(50)));
        assert_eq!(task_waiting_since(100, vec![work(100, 0, 0)]).in_pool(Ticks(200)), (Ticks(100), Ticks(0)));
    }

    #[test]
    fn no_moment_is_counted_twice_when_two_closures_run_at_once() {
        let task = task_waiting_since(100, vec![work(100, 110, 160), work(100, 110, 190)]);
        assert_eq!(task.in_pool(Ticks(200)), (Ticks(10), Ticks(80)));
    }

    #[test]
    fn a_task_with_work_in_a_pool_that_goes_on_is_referred_to_after_its_end() {
        for (ended, is_referred_to) in [(0, true), (180, false)] {
            let mut task = task_waiting_since(100, vec![work(90, 130, ended)]);
            task.end(Ticks(200), &LongPolls::new());
            assert_eq!(task.account(Ticks(200)).is_referred_to, is_referred_to);
        }
    }

    #[test]
    fn an_occupant_tells_its_profiler_and_its_task() {
        let task = TaskId::new(5, 77);
        assert_eq!(TaskId::profiler_of(task.0 | TaskId::IN_POOL), 5);
        assert_eq!(TaskId::of(task.0 | TaskId::IN_POOL), task);
    }
}
