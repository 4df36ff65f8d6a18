//! The watcher: looks at the requests in flight, and closely at those that take too long.
//!
//! It reads what workers note anyway, from a thread of its own: a request does not become slower by being looked at.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use fmd_profiler::{Beacon, Glance, Profiler};
use parking_lot::Mutex;

use crate::capture::{Capture, Captures, Doing, Other};
use crate::counters::{Counters, Worker};
use crate::endpoint::{Endpoint, EndpointIndex, Registry};
use crate::in_flight::{InFlight, Underway};
use crate::measurement::TaskId;
use crate::pattern::Patterns;
use crate::surroundings::{Machine, Surroundings};

/// Between two looks, while there are requests in flight, and while there are none.
const BUSY_PAUSE: Duration = Duration::from_millis(10);
const IDLE_PAUSE: Duration = Duration::from_millis(50);
/// A request is not looked for in the list of patterns before it has lasted so long.
const YOUNGEST: Duration = Duration::from_millis(5);
/// The next look at a request comes when it has lasted by this factor longer, and not before [`BUSY_PAUSE`].
const NEXT_LOOK: f64 = 1.3;
/// Most requests that are looked at closely in one round.
const MOST_LOOKS: usize = 32;
/// Most other requests that are looked at with one.
const MOST_OTHERS: usize = 3;
/// How long a request that runs is waited for when it is looked at by itself, and the pause after that: meanwhile the threads are looked at
/// far more often than `sampling_period`.
const LONGEST_LOOK: Duration = Duration::from_millis(8);
const CLOSE_LOOK_PAUSE: Duration = Duration::from_millis(40);
/// How often the machine is looked at while there are requests.
const MACHINE_EVERY: Duration = Duration::from_secs(1);

/// What the watcher shares with others.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    pub(crate) captures: Captures,
    surroundings: Mutex<Surroundings>,
    in_flight: AtomicUsize,
}

impl Watch {
    /// How busy the machine was lately, and how many requests were in flight.
    pub(crate) fn lately(&self) -> (Surroundings, usize) {
        (self.surroundings.lock().clone(), self.in_flight.load(Relaxed))
    }
}

pub(crate) struct Watcher {
    pub(crate) requests: Weak<dyn InFlight>,
    pub(crate) registry: Arc<Registry>,
    pub(crate) profiler: Option<Profiler>,
    pub(crate) watch: Arc<Watch>,
    pub(crate) counters: Arc<Counters>,
}

/// A request as it was seen in one look around.
struct Seen {
    beacon: Beacon,
    age: Duration,
    worker: u32,
}

/// What is remembered of a request between two looks.
struct Known {
    endpoint: Option<Arc<Endpoint>>,
    /// The age at which to look again.
    next: Duration,
    /// In which round it was last seen.
    round: u64,
}

impl Watcher {
    /// Watches until the service is gone or the monitor stops.
    pub(crate) fn run(self) {
        let mut patterns = Patterns::default();
        let mut known: HashMap<TaskId, Known> = HashMap::new();
        let mut machine = Machine::new();
        let (mut kept, mut next_close) = (Instant::now(), Instant::now());
        let mut round = 0;
        while !self.counters.stopping.load(Relaxed) {
            let Some(requests) = self.requests.upgrade() else { return };
            round += 1;
            let (count, seen) = self.look_around(&*requests, &mut patterns, &mut known, round);
            drop(requests);
            self.watch.in_flight.store(count, Relaxed);
            if count > 0 && machine.age() >= MACHINE_EVERY {
                *self.watch.surroundings.lock() = machine.now();
            }
            self.capture(&seen, &mut known, &mut machine, &mut next_close, count);
            known.retain(|_, known| known.round == round);
            if kept.elapsed() >= Duration::from_secs(1) {
                kept = Instant::now();
                self.watch.captures.keep(|task| known.contains_key(&task));
                self.counters.note_cpu(Worker::Watcher);
            }
            std::thread::sleep(if count > 0 { BUSY_PAUSE } else { IDLE_PAUSE });
        }
    }

    /// All requests in flight: how many there are, and those that may take too long.
    fn look_around(
        &self,
        requests: &dyn InFlight,
        patterns: &mut Patterns,
        known: &mut HashMap<TaskId, Known>,
        round: u64,
    ) -> (usize, Vec<Seen>) {
        let (mut count, mut seen) = (0, Vec::new());
        requests.for_each(&mut |request: Underway<'_>| {
            count += 1;
            let (beacon, age) = (request.beacon, request.began.elapsed());
            if age < YOUNGEST || request.is_sending {
                return;
            }
            let known = known.entry(beacon.task()).or_insert_with(|| {
                patterns.refresh(&self.registry);
                let endpoint = patterns.find(request.method, request.path).cloned();
                Known { endpoint, next: Duration::ZERO, round }
            });
            known.round = round;
            seen.push(Seen { beacon: beacon.clone(), age, worker: request.worker });
        });
        (count, seen)
    }

    /// Looks closely at those that are past their threshold and due.
    fn capture(
        &self,
        seen: &[Seen],
        known: &mut HashMap<TaskId, Known>,
        machine: &mut Machine,
        next_close: &mut Instant,
        in_flight: usize,
    ) {
        let mut left = MOST_LOOKS;
        for request in seen {
            let task = request.beacon.task();
            let Some(Known { endpoint: Some(endpoint), next, .. }) = known.get(&task) else { continue };
            let is_late = endpoint.outlier_limit().is_some_and(|limit| request.age > limit.after);
            if !is_late || request.age < *next || left == 0 {
                continue;
            }
            left -= 1;
            let began = Instant::now();
            let Some(glance) = self.glance(&request.beacon, next_close) else { continue };
            let capture = Capture {
                after: request.age + began.elapsed(),
                doing: Doing::from(glance.doing),
                since: glance.since,
                stack: glance.profile,
                surroundings: machine.now(),
                in_flight,
                occupant: occupant(request, seen, known),
                others: self.others(request, seen, known, &mut left),
            };
            self.watch.captures.add(task, capture);
            if let Some(known) = known.get_mut(&task) {
                known.next = request.age.mul_f64(NEXT_LOOK).max(request.age + BUSY_PAUSE);
            }
        }
    }

    /// What a request does and where. Of one that runs no sample may have been taken, however long it lasts, where the period is long
    /// because samples cost much; then it is looked at by itself, from `next` on.
    fn glance(&self, beacon: &Beacon, next: &mut Instant) -> Option<Glance> {
        let profiler = self.profiler.as_ref()?;
        let glance = profiler.glance(beacon)?;
        if glance.profile.samples() > 0 || Instant::now() < *next {
            return Some(glance);
        }
        let closer = profiler.look(beacon, LONGEST_LOOK);
        *next = Instant::now() + CLOSE_LOOK_PAUSE;
        Some(closer.unwrap_or(glance))
    }

    /// The longest of the others in flight and where they are, as long as there are looks `left`.
    fn others(&self, request: &Seen, seen: &[Seen], known: &HashMap<TaskId, Known>, left: &mut usize) -> Vec<Other> {
        let mut others: Vec<&Seen> = seen.iter().filter(|other| other.beacon.task() != request.beacon.task()).collect();
        others.sort_by_key(|other| std::cmp::Reverse(other.age));
        let other = |other: &Seen| {
            *left = left.checked_sub(1)?;
            let endpoint = known.get(&other.beacon.task())?.endpoint.as_ref()?.index();
            let glance = self.profiler.as_ref()?.glance(&other.beacon)?;
            Some(Other { endpoint, age: other.age, stack: glance.profile })
        };
        others.into_iter().take(MOST_OTHERS).filter_map(other).collect()
    }
}

/// Whose request the worker of `request` is serving, if another's.
fn occupant(request: &Seen, seen: &[Seen], known: &HashMap<TaskId, Known>) -> Option<EndpointIndex> {
    let others = seen.iter().filter(|other| other.worker == request.worker);
    let mut others = others.filter(|other| other.beacon.task() != request.beacon.task());
    let busy = others.find(|other| matches!(other.beacon.in_poll(), Some((true, since)) if since >= YOUNGEST))?;
    known.get(&busy.beacon.task())?.endpoint.as_ref().map(|endpoint| endpoint.index())
}
