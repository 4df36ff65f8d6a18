//! Tasks that have ended, on their way to the sampling thread: a lane for each thread, so that threads never write to the same memory, and
//! no more of it than what waits there.

use std::sync::{Arc, Mutex, MutexGuard, TryLockError};

use crate::await_trace::Wait;
use crate::holder::Whose;
use crate::long_polls::Culprits;
use crate::profiler::locked;
use crate::reply::ReplySender;
use crate::scope::Keep;
use crate::task::{Account, Label, TaskId};
use crate::timeline::Events;

/// Tasks of one thread that may have ended since the sampling thread last looked. It looks the more often the more there were (see
/// [`Nap`](crate::nap::Nap)).
pub(crate) const MOST_ENDED: usize = 4096;

/// A task that has ended, and all that its own thread knows of it but its waits.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) account: Account,
    pub(crate) label: Label,
    /// `None` where nobody held it up.
    pub(crate) culprits: Option<Box<Culprits>>,
    /// Only where the task's own profile is wanted.
    pub(crate) events: Option<Box<Events>>,
    /// Of a spawned task, the one that spawned it.
    pub(crate) parent: Option<TaskId>,
    pub(crate) keep: Keep,
    pub(crate) reply: Option<ReplySender>,
}

impl Ended {
    /// To whom belongs what it did.
    pub(crate) fn whose(&self) -> Whose {
        self.parent.map_or(Whose::Labelled(self.label), Whose::SpawnedBy)
    }
}

/// What `mutex` guards, unless that would have to be waited for.
fn unless_held<T>(mutex: &Mutex<T>) -> Option<MutexGuard<'_, T>> {
    match mutex.try_lock() {
        Ok(guard) => Some(guard),
        Err(TryLockError::Poisoned(guard)) => Some(guard.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}

/// Tasks in the order in which they ended on one thread.
#[derive(Debug)]
pub(crate) struct Batch {
    /// Each with how many of the waits are its.
    tasks: Vec<(Ended, usize)>,
    /// One task's after the other's.
    waits: Vec<Wait>,
}

impl Batch {
    /// Tasks, and waits, for which there is room from the beginning, so that it grows only where very many end. Pages of it that nobody
    /// writes take none.
    const ROOM: usize = 1024;

    fn with_room(room: usize) -> Batch {
        Batch { tasks: Vec::with_capacity(room), waits: Vec::with_capacity(room) }
    }

    /// Takes over all that is in `later`. Grows to all that there may ever be: growing bit by bit would leave holes behind.
    fn append(&mut self, later: &mut Batch) {
        if self.tasks.capacity() - self.tasks.len() < later.tasks.len() {
            self.tasks.reserve_exact(MOST_ENDED - self.tasks.len());
        }
        self.tasks.append(&mut later.tasks);
        self.waits.append(&mut later.waits);
    }

    /// All tasks.
    pub(crate) fn tasks(&self) -> impl Iterator<Item = &Ended> {
        self.tasks.iter().map(|(ended, _)| ended)
    }

    /// Takes all out, each task with its waits.
    pub(crate) fn drain(&mut self, mut each: impl FnMut(Ended, &[Wait])) {
        let mut waits = self.waits.as_slice();
        for (ended, count) in self.tasks.drain(..) {
            let (own, others) = waits.split_at(count);
            each(ended, own);
            waits = others;
        }
        self.waits.clear();
    }
}

impl Default for Batch {
    fn default() -> Self {
        Batch::with_room(Self::ROOM)
    }
}

/// What waits in a half of a lane.
#[derive(Debug)]
struct Waiting {
    /// The latest few, in memory that is mostly in the thread's own cache: what the sampling thread has read is slow to write to, and a lock
    /// cannot be let go of before that is done.
    latest: Batch,
    earlier: Batch,
}

impl Waiting {
    /// Most tasks of the latest.
    const LATEST: usize = 16;

    #[inline(always)]
    fn push(&mut self, waits: &[Wait], ended: impl FnOnce() -> Ended) -> bool {
        if self.latest.tasks.len() == Self::LATEST && !self.set_back() {
            return false;
        }
        if !waits.is_empty() {
            self.latest.waits.extend_from_slice(waits);
        }
        self.latest.tasks.push((ended(), waits.len()));
        true
    }

    /// Makes the latest earlier ones, unless there is no room for as many once more.
    #[cold]
    fn set_back(&mut self) -> bool {
        let has_room = self.earlier.tasks.len() + 2 * Self::LATEST <= MOST_ENDED;
        if has_room {
            self.earlier.append(&mut self.latest);
        }
        has_room
    }

    fn is_empty(&self) -> bool {
        self.latest.tasks.is_empty() && self.earlier.tasks.is_empty()
    }

    /// All of it, in exchange for room for the next.
    fn take(&mut self, room: Batch) -> Batch {
        let mut all = std::mem::replace(&mut self.earlier, room);
        all.append(&mut self.latest);
        all
    }
}

impl Default for Waiting {
    fn default() -> Self {
        Waiting { latest: Batch::with_room(Self::LATEST), earlier: Batch::default() }
    }
}

/// One thread's way to the sampling thread.
#[derive(Debug, Default)]
pub(crate) struct Lane {
    /// The sampling thread holds one at a time, for an instant. The lane's own thread uses the other meanwhile, and waits for nobody.
    halves: [Mutex<Waiting>; 2],
}

impl Lane {
    /// Hands a task on; `false` when there is no room for it.
    #[inline(always)]
    pub(crate) fn push(&self, waits: &[Wait], ended: impl FnOnce() -> Ended) -> bool {
        self.half().is_some_and(|mut half| half.push(waits, ended))
    }

    #[inline]
    fn half(&self) -> Option<MutexGuard<'_, Waiting>> {
        self.halves.iter().find_map(unless_held)
    }

    fn is_empty(&self) -> bool {
        self.halves.iter().all(|half| locked(half).is_empty())
    }
}

/// All lanes of a profiler, and who waits until what is in them has been reckoned with.
#[derive(Debug, Default)]
pub(crate) struct Lanes {
    lanes: Mutex<Vec<Arc<Lane>>>,
    /// For threads that have none: as they end, or while somebody else gets one.
    pub(crate) shared: Lane,
    flushes: Mutex<Vec<ReplySender>>,
}

impl Lanes {
    /// A lane for the calling thread; `None` where it would have to wait for that.
    pub(crate) fn open(&self) -> Option<Arc<Lane>> {
        let mut lanes = unless_held(&self.lanes)?;
        let lane = Arc::<Lane>::default();
        lanes.push(Arc::clone(&lane));
        Some(lane)
    }

    /// Has `reply` dropped when all tasks that have ended by now have been reckoned with.
    pub(crate) fn flush(&self, reply: ReplySender) {
        locked(&self.flushes).push(reply);
    }
}

/// What the sampling thread has been told and not yet dealt with.
#[derive(Debug, Default)]
pub(crate) struct Inbox {
    /// Of each lane the tasks that have ended.
    pub(crate) batches: Vec<Batch>,
    /// Who waits until they have been reckoned with.
    pub(crate) flushes: Vec<ReplySender>,
    /// Room for later ones, left in place of what is taken.
    rooms: Vec<Batch>,
}

impl Inbox {
    /// Takes in all that has been said by now.
    pub(crate) fn open(&mut self, lanes: &Lanes) {
        // Whoever waits comes first: what ended before is in the lanes by then.
        self.flushes.append(&mut locked(&lanes.flushes));
        let mut all = locked(&lanes.lanes);
        for half in all.iter().map(Arc::as_ref).chain([&lanes.shared]).flat_map(|lane| &lane.halves) {
            let mut waiting = locked(half);
            if !waiting.is_empty() {
                self.batches.push(waiting.take(self.rooms.pop().unwrap_or_default()));
            }
        }
        // Whose lane nobody else holds has no thread any more.
        all.retain(|lane| Arc::strong_count(lane) > 1 || !lane.is_empty());
    }

    /// Whether there is nothing to be dealt with.
    pub(crate) fn is_empty(&self) -> bool {
        self.batches.is_empty() && self.flushes.is_empty()
    }

    /// How many tasks there are, in all and at most of one lane.
    pub(crate) fn tasks(&self) -> (usize, usize) {
        let tasks = || self.batches.iter().map(|batch| batch.tasks.len());
        (tasks().sum(), tasks().max().unwrap_or(0))
    }

    /// Keeps the room of a batch that has been dealt with.
    pub(crate) fn leave(&mut self, room: Batch) {
        if room.tasks.capacity() <= Batch::ROOM && room.waits.capacity() <= 8 * Batch::ROOM {
            self.rooms.push(room);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::await_trace::site::SiteId;
    use crate::capture::clock::Ticks;
    use crate::task::Spent;

    fn ended(task: u64) -> Ended {
        let spent = Spent::default();
        let account = Account { task: TaskId(task), began: Ticks(0), wall: Ticks(0), spent, is_referred_to: false };
        Ended { account, label: Label(1), culprits: None, events: None, parent: None, keep: Keep::No, reply: None }
    }

    fn wait(site: u32) -> Wait {
        Wait { site: SiteId(site), ..Wait::default() }
    }

    /// All tasks in the lanes, each with the sites of its waits.
    fn taken(inbox: &mut Inbox, lanes: &Lanes) -> Vec<(u64, Vec<u32>)> {
        let mut all = Vec::new();
        inbox.open(lanes);
        for mut batch in std::mem::take(&mut inbox.batches) {
            batch
                .drain(|ended, waits| all.push((ended.account.task.0, waits.iter().map(|wait| wait.site.0).collect())));
            inbox.leave(batch);
        }
        all
    }

    #[test]
    fn each_task_comes_with_its_own_waits_and_in_order() {
        let (lanes, mut inbox) = (Lanes::default(), Inbox::default());
        let lane = lanes.open().unwrap();
        for round in 0..3 {
            assert!(
                lane.push(&[wait(1), wait(2)], || ended(round))
                    && lane.push(&[], || ended(10))
                    && lane.push(&[wait(3)], || ended(11))
            );
            assert_eq!(taken(&mut inbox, &lanes), [(round, vec![1, 2]), (10, vec![]), (11, vec![3])]);
        }
        assert!(inbox.is_empty());
    }

    #[test]
    fn a_thread_waits_for_nobody_who_looks_into_its_lane() {
        let lane = Lane::default();
        let first = lane.halves[0].lock().unwrap();
        assert!(lane.push(&[], || ended(1)), "the other half is free");
        let second = lane.halves[1].lock().unwrap();
        assert!(!lane.push(&[], || ended(2)), "lost rather than waited for");
        drop((first, second));
        assert!(!lane.is_empty());
    }

    #[test]
    fn what_a_thread_left_behind_is_taken_and_its_lane_forgotten() {
        let (lanes, mut inbox) = (Lanes::default(), Inbox::default());
        let lane = lanes.open().unwrap();
        assert!(lane.push(&[], || ended(1)));
        drop(lane);
        assert_eq!(taken(&mut inbox, &lanes), [(1, vec![])]);
        assert!(taken(&mut inbox, &lanes).is_empty());
        assert!(lanes.lanes.lock().unwrap().is_empty());
    }

    #[test]
    fn a_lane_takes_so_many_and_no_more() {
        let lane = Lane::default();
        assert_eq!((0..2 * MOST_ENDED).filter(|_| lane.push(&[], || ended(1))).count(), MOST_ENDED);
    }
}
