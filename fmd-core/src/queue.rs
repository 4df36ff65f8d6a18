//! The queue from requests to the recorder: a lane for each worker, so that workers never write to the same memory. One lane for all
//! would cost each request a transfer between processors.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Weak};
use std::thread::ThreadId;

use crossbeam_channel::{Receiver, Sender, TryRecvError, bounded};
use parking_lot::Mutex;

use crate::counters::Counters;
use crate::measurement::Measurement;

/// One worker's way to the recorder.
#[derive(Debug)]
pub struct Lane {
    measurements: Sender<Measurement>,
    counters: Arc<Counters>,
    in_flight: Arc<InFlight>,
}

/// How many requests a worker is answering. Only that worker writes it, so nothing else may share its cache line.
#[derive(Debug, Default)]
#[repr(align(128))]
struct InFlight(AtomicUsize);

impl Lane {
    /// Hands a finished request over. Never waits: when the lane is full, it is dropped and counted.
    #[inline]
    pub fn record(&self, measurement: Measurement) {
        if self.measurements.try_send(measurement).is_err() {
            self.counters.note_dropped();
        }
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
        if self.measurements.send(measurement).is_err() {
            self.counters.note_dropped();
        }
    }
}

/// The other end of a [`Lane`].
#[derive(Debug)]
struct Exit {
    lane: Weak<Lane>,
    /// The thread that the lane was made for.
    thread: ThreadId,
    measurements: Receiver<Measurement>,
}

/// All lanes, as the recorder sees them.
#[derive(Debug)]
pub(crate) struct Queue {
    /// `None` once nobody takes from them any more.
    lanes: Mutex<Option<Vec<Exit>>>,
    /// Of every lane, also of those that have gone, until the next lane is made.
    in_flight: Mutex<Vec<Arc<InFlight>>>,
    /// Most measurements that wait in one lane.
    capacity: usize,
    counters: Arc<Counters>,
}

impl Queue {
    pub(crate) fn new(capacity: usize, counters: Arc<Counters>) -> Self {
        Queue { lanes: Mutex::new(Some(Vec::new())), in_flight: Mutex::default(), capacity, counters }
    }

    /// The lane of the calling thread: one, however many scopes its app has that are monitored, for a lane takes about 1 MB.
    pub(crate) fn lane(&self) -> Arc<Lane> {
        let thread = std::thread::current().id();
        let mut lanes = self.lanes.lock();
        let mut own = lanes.iter().flatten().filter(|exit| exit.thread == thread);
        if let Some(lane) = own.find_map(|exit| exit.lane.upgrade()) {
            return lane;
        }
        let (measurements, taken) = bounded(self.capacity);
        let in_flight = Arc::new(InFlight::default());
        let mut all = self.in_flight.lock();
        // Whose lane is gone has no worker any more.
        all.retain(|in_flight| Arc::strong_count(in_flight) > 1);
        all.push(Arc::clone(&in_flight));
        let lane = Arc::new(Lane { measurements, counters: Arc::clone(&self.counters), in_flight });
        if let Some(lanes) = lanes.as_mut() {
            lanes.push(Exit { lane: Arc::downgrade(&lane), thread, measurements: taken });
        }
        lane
    }

    /// Hands `take` what waits: at most what did so at the start, so that a flood cannot keep this from ending. Gives the most that waited in
    /// one lane.
    pub(crate) fn drain(&self, mut take: impl FnMut(Measurement)) -> usize {
        let mut longest = 0;
        for lane in self.lanes() {
            let waiting = lane.len();
            longest = longest.max(waiting);
            lane.try_iter().take(waiting).for_each(&mut take);
            // Said only of a lane that is empty, too.
            match lane.try_recv() {
                Ok(measurement) => take(measurement),
                Err(TryRecvError::Empty) => {}
                Err(TryRecvError::Disconnected) => self.remove(&lane),
            }
        }
        longest
    }

    fn remove(&self, abandoned: &Receiver<Measurement>) {
        if let Some(lanes) = self.lanes.lock().as_mut() {
            lanes.retain(|exit| !exit.measurements.same_channel(abandoned));
        }
    }

    /// Ends it: what still waits is dropped, and what is sent from now on refused.
    pub(crate) fn close(&self) {
        let lanes = self.lanes.lock().take().unwrap_or_default();
        Counters::add(&self.counters.dropped, lanes.iter().map(|exit| exit.measurements.len()).sum());
    }

    /// How many requests are being answered.
    pub(crate) fn in_flight(&self) -> usize {
        self.in_flight.lock().iter().map(|in_flight| in_flight.0.load(Relaxed)).sum()
    }

    /// How many measurements wait.
    pub(crate) fn len(&self) -> usize {
        self.lanes().iter().map(Receiver::len).sum()
    }

    /// How many may wait at most.
    pub(crate) fn capacity(&self) -> usize {
        self.capacity * self.lanes().len()
    }

    fn lanes(&self) -> Vec<Receiver<Measurement>> {
        self.lanes.lock().iter().flatten().map(|exit| exit.measurements.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::endpoint::EndpointIndex;
    use crate::measurement::{Began, Exchange, Outcome, Protocol, VersionIndex};

    fn measurement(bytes: u64) -> Measurement {
        Measurement {
            endpoint: EndpointIndex(0),
            version: VersionIndex(0),
            began: Began::UnixMicros(0),
            head: Duration::ZERO,
            duration: Duration::ZERO,
            status: None,
            outcome: Outcome::Completed,
            exchange: Exchange::Sized,
            protocol: Protocol::Http11,
            bytes,
            ip: None,
            group: None,
            profile: None,
            notes: None,
            outlier: None,
        }
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
    fn a_thread_has_one_lane_for_as_long_as_anybody_holds_it() {
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
