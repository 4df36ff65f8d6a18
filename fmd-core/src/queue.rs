//! The queue from requests to the recorder: a lane for each worker, so that workers never write to the same memory. One lane for all
//! would cost each request a transfer between processors.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::thread::ThreadId;
use std::time::Duration;

use parking_lot::{Mutex, MutexGuard};

use crate::counters::Counters;
use crate::measurement::Measurement;

/// What waits in a half of a lane.
#[derive(Debug)]
struct Waiting {
    /// The latest few, in memory that stays in the worker's own cache: what the recorder has read is slow to write to, and a lock cannot be let go of
    /// before that is done.
    latest: Vec<Measurement>,
    earlier: Vec<Measurement>,
}

impl Waiting {
    /// Most of the latest.
    const LATEST: usize = 16;

    fn new() -> Self {
        Waiting { latest: Vec::with_capacity(Self::LATEST), earlier: Vec::new() }
    }

    fn len(&self) -> usize {
        self.latest.len() + self.earlier.len()
    }

    /// Makes the latest earlier ones. Room for those is made for what usually waits, and for more than that only for what a flood will take:
    /// growing bit by bit would leave holes behind.
    #[cold]
    fn set_back(&mut self, capacity: usize) {
        let Waiting { latest, earlier } = self;
        if earlier.capacity() - earlier.len() < latest.len() {
            let is_usual = earlier.len() + latest.len() <= Queue::ROOM;
            let most = if is_usual { Queue::ROOM.min(capacity) } else { capacity };
            earlier.reserve_exact(most - earlier.len());
        }
        earlier.append(latest);
    }

    /// All of it, oldest first, in exchange for room for the next.
    fn take(&mut self, room: &mut Vec<Measurement>) {
        std::mem::swap(&mut self.earlier, room);
        room.append(&mut self.latest);
    }
}

/// One worker's way to the recorder.
///
/// It takes no more room than what waits, which mostly stays in the worker's own cache: in a ring each measurement would go where the
/// recorder's processor was last.
#[derive(Debug)]
pub struct Lane {
    /// Others hold one at a time, for an instant: [`Queue::lanes`] is locked by whoever does. The worker uses the other meanwhile, and waits
    /// for nobody. Empty once nobody takes what waits any more.
    halves: [Mutex<Option<Waiting>>; 2],
    /// Most measurements that wait in one of them.
    capacity: usize,
    counters: Arc<Counters>,
    in_flight: InFlight,
    /// The thread that it was made for.
    thread: ThreadId,
}

/// How many requests a worker is answering. Only that worker writes it, so nothing else may share its cache line.
#[derive(Debug, Default)]
#[repr(align(128))]
struct InFlight(AtomicUsize);

impl Lane {
    /// Hands a finished request over. Never waits for the recorder: when the lane is full, it is dropped and counted.
    #[inline]
    pub fn record(&self, measurement: Measurement) {
        match &mut *self.half() {
            Some(waiting) if waiting.len() < self.capacity => {
                if waiting.latest.len() == Waiting::LATEST {
                    waiting.set_back(self.capacity);
                }
                waiting.latest.push(measurement);
            }
            _ => self.counters.note_dropped(),
        }
    }

    #[inline]
    fn half(&self) -> MutexGuard<'_, Option<Waiting>> {
        let [first, second] = &self.halves;
        // One of them is free, unless several threads use the lane.
        first.try_lock().or_else(|| second.try_lock()).unwrap_or_else(|| first.lock())
    }

    /// Counts a request that is being answered, until [`leave`](Self::leave). Only for the thread that the lane was made for.
    #[inline]
    pub fn enter(&self) {
        // Nobody else writes it, so it need not be one step.
        self.in_flight.0.store(self.in_flight.0.load(Relaxed) + 1, Relaxed);
    }

    /// Counts a request no more.
    #[inline]
    pub fn leave(&self) {
        self.in_flight.0.store(self.in_flight.0.load(Relaxed).saturating_sub(1), Relaxed);
    }

    /// Waits while the lane is full.
    pub(crate) fn record_in_time(&self, measurement: Measurement) {
        const LOOK_AGAIN: Duration = Duration::from_millis(1);
        while self.halves[0].lock().as_ref().is_some_and(|waiting| waiting.len() >= self.capacity) {
            std::thread::sleep(LOOK_AGAIN);
        }
        self.record(measurement);
    }

    /// How many measurements wait.
    fn len(&self) -> usize {
        self.halves.iter().map(|half| half.lock().as_ref().map_or(0, Waiting::len)).sum()
    }
}

/// All lanes, as the recorder sees them.
#[derive(Debug)]
pub(crate) struct Queue {
    /// Held by whoever but its worker looks into a lane, so that of its halves one is always free for the worker.
    lanes: Mutex<Vec<Arc<Lane>>>,
    is_closed: AtomicBool,
    /// Most measurements that wait in one lane.
    capacity: usize,
    counters: Arc<Counters>,
    /// What the recorder leaves in place of what it takes.
    room: Mutex<Vec<Measurement>>,
}

impl Queue {
    /// Most measurements for which room is kept while fewer wait.
    const ROOM: usize = 1_024;

    pub(crate) fn new(capacity: usize, counters: Arc<Counters>) -> Self {
        let (lanes, is_closed, room) = (Mutex::default(), AtomicBool::new(false), Mutex::default());
        Queue { lanes, is_closed, capacity, counters, room }
    }

    /// The lane of the calling thread: one, however many scopes its app has that are monitored.
    pub(crate) fn lane(&self) -> Arc<Lane> {
        let thread = std::thread::current().id();
        let mut lanes = self.lanes.lock();
        if let Some(lane) = lanes.iter().find(|lane| lane.thread == thread) {
            return Arc::clone(lane);
        }
        let half = || Mutex::new((!self.is_closed.load(Relaxed)).then(Waiting::new));
        let lane = Arc::new(Lane {
            halves: [half(), half()],
            capacity: self.capacity,
            counters: Arc::clone(&self.counters),
            in_flight: InFlight::default(),
            thread,
        });
        lanes.push(Arc::clone(&lane));
        lane
    }

    /// Hands `take` what waits: at most what did so at the start, so that a flood cannot keep this from ending. Gives the most that waited in
    /// one lane.
    pub(crate) fn drain(&self, mut take: impl FnMut(Measurement)) -> usize {
        let mut longest = 0;
        let mut room = std::mem::take(&mut *self.room.lock());
        for lane in self.lanes() {
            let mut waited = 0;
            for half in &lane.halves {
                {
                    let _alone = self.lanes.lock();
                    if let Some(waiting) = &mut *half.lock() {
                        waiting.take(&mut room);
                    }
                }
                waited += room.len();
                room.drain(..).for_each(&mut take);
                if room.capacity() > Self::ROOM {
                    room = Vec::new();
                }
            }
            longest = longest.max(waited);
        }
        *self.room.lock() = room;
        // Whose lane nobody else holds has no worker any more.
        self.lanes.lock().retain(|lane| Arc::strong_count(lane) > 1 || lane.len() > 0);
        longest
    }

    /// Ends it: what still waits is dropped, and what is sent from now on refused.
    pub(crate) fn close(&self) {
        let lanes = self.lanes.lock();
        self.is_closed.store(true, Relaxed);
        let left = lanes.iter().flat_map(|lane| &lane.halves).filter_map(|half| half.lock().take());
        Counters::add(&self.counters.dropped, left.map(|waiting| waiting.len()).sum());
    }

    /// How many requests are being answered.
    pub(crate) fn in_flight(&self) -> usize {
        self.lanes.lock().iter().map(|lane| lane.in_flight.0.load(Relaxed)).sum()
    }

    /// How many measurements wait.
    pub(crate) fn len(&self) -> usize {
        self.lanes.lock().iter().map(|lane| lane.len()).sum()
    }

    /// How many may wait at most.
    pub(crate) fn capacity(&self) -> usize {
        self.capacity * self.lanes.lock().len()
    }

    fn lanes(&self) -> Vec<Arc<Lane>> {
        self.lanes.lock().clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::EndpointIndex;
    use crate::measurement::{Began, VersionIndex};

    fn measurement(bytes: u64) -> Measurement {
        Measurement { bytes, ..Measurement::begun(EndpointIndex(0), VersionIndex(0), Began::UnixMicros(0)) }
    }

    fn drained(queue: &Queue) -> Vec<u64> {
        let mut bytes = Vec::new();
        queue.drain(|measurement| bytes.push(measurement.bytes));
        bytes
    }

    #[test]
    fn what_was_sent_before_a_lane_was_abandoned_is_taken() {
        let queue = Queue::new(10, Arc::default());
        let left = std::thread::scope(|scope| scope.spawn(|| queue.lane()).join().unwrap());
        let right = queue.lane();
        left.record(measurement(1));
        right.record(measurement(2));
        drop(left);
        assert_eq!((queue.len(), queue.capacity()), (2, 20));
        assert_eq!(drained(&queue), [1, 2]);
        right.record(measurement(3));
        assert_eq!((queue.len(), queue.capacity()), (1, 10));
        assert_eq!(drained(&queue), [3]);
    }

    #[test]
    fn a_thread_has_one_lane() {
        let queue = Queue::new(10, Arc::default());
        let (one, same) = (queue.lane(), queue.lane());
        assert!(Arc::ptr_eq(&one, &same));
        drop(one);
        same.record(measurement(1));
        drop(same);
        queue.lane().record(measurement(2));
        assert_eq!(drained(&queue), [1, 2]);
    }

    #[test]
    fn a_worker_does_not_wait_while_the_recorder_takes_what_waits() {
        let queue = Queue::new(10, Arc::default());
        let lane = queue.lane();
        lane.record(measurement(1));
        for half in &lane.halves {
            let being_taken = half.lock();
            lane.record(measurement(2));
            drop(being_taken);
        }
        assert_eq!(drained(&queue), [1, 2, 2]);
    }

    #[test]
    fn one_at_a_time_looks_into_a_lane() {
        let queue = Queue::new(10, Arc::default());
        let lane = queue.lane();
        lane.record(measurement(1));
        let first = lane.halves[0].lock();
        lane.record(measurement(2));
        drop(first);
        let is_looking = std::sync::Barrier::new(2);
        std::thread::scope(|threads| {
            threads.spawn(|| {
                is_looking.wait();
                let other = queue.lanes.lock();
                is_looking.wait();
                std::thread::sleep(Duration::from_millis(50));
                assert_eq!(
                    lane.halves[1].lock().as_ref().map(Waiting::len),
                    Some(1),
                    "it was taken while another looked"
                );
                drop(other);
            });
            let mut taken = Vec::new();
            queue.drain(|measurement| {
                if taken.is_empty() {
                    // Before that, the other would keep this one from beginning.
                    is_looking.wait();
                    is_looking.wait();
                }
                taken.push(measurement.bytes);
            });
            assert_eq!(taken, [1, 2]);
        });
    }

    #[test]
    fn room_that_a_flood_has_taken_is_given_back() {
        let queue = Queue::new(100_000, Arc::default());
        let lane = queue.lane();
        for waiting in [100_000, 1, 1, 1, 1, 1] {
            (0..waiting).for_each(|n| lane.record(measurement(n)));
            assert_eq!(drained(&queue).len() as u64, waiting);
        }
        let room = |half: &Option<Waiting>| {
            half.as_ref().map_or(0, |waiting| waiting.latest.capacity() + waiting.earlier.capacity())
        };
        let kept: usize = lane.halves.iter().map(|half| room(&half.lock())).sum();
        assert!(kept + queue.room.lock().capacity() <= 3 * Queue::ROOM);
    }

    #[test]
    fn what_waits_is_taken_in_the_order_in_which_it_came() {
        let queue = Queue::new(10_000, Arc::default());
        let lane = queue.lane();
        for waiting in [1, 16, 17, 5_000, 10_000] {
            (0..waiting).for_each(|n| lane.record(measurement(n)));
            assert_eq!(queue.len() as u64, waiting);
            assert_eq!(drained(&queue), (0..waiting).collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_a_full_or_closed_lane_refuses_is_counted() {
        let counters = Arc::new(Counters::default());
        let queue = Queue::new(2, Arc::clone(&counters));
        let lane = queue.lane();
        (0..5).for_each(|n| lane.record(measurement(n)));
        assert_eq!(counters.dropped.load(std::sync::atomic::Ordering::Relaxed), 3);
        assert_eq!(drained(&queue), [0, 1]);
        queue.close();
        lane.record(measurement(5));
        queue.lane().record(measurement(6));
        assert_eq!(counters.dropped.load(std::sync::atomic::Ordering::Relaxed), 5);
        assert!(drained(&queue).is_empty());
    }
}
