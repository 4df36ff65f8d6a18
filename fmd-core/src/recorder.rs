//! The recorder: takes measurements from the queue, folds them into rollups and hands batches to the writer. A batch holds all that is
//! known, single requests and rollups, so that the two agree also after a process was killed.
//!
//! It never waits for the database, so the queue is emptied however slow the database is; and it sleeps on a clock, never on the
//! queue, so that no request pays for waking it.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, Sender, TryRecvError};
use fmd_profiler::{Profile, TaskId};

use crate::chunked::Chunked;
use crate::clock::{Clock, now_micros};
use crate::config::Config;
use crate::counters::{Counters, Worker};
use crate::endpoint::{Endpoint, EndpointIndex, Level, Registry};
use crate::error_sums::{ErrorSums, LooseError};
use crate::keeping::Kept;
use crate::measurement::{Began, Moment, Outcome, OwnProfile};
use crate::memory_sums::MemorySums;
use crate::otlp::Meter;
use crate::outlier::{Excess, Outlier, RequestFacts, Room, Rule, Usual};
use crate::query_sums::QuerySums;
use crate::queue::Queue;
use crate::redact::Redactor;
use crate::rollup::Rollups;
use crate::store::{Batch, RequestDetail};
use crate::toolbar::Toolbar;
use crate::version::Versions;
use crate::visitors::Visits;
use crate::watcher::Watch;

/// How often rollups are handed to the writer: what a killed process may lose.
const FLUSH_EVERY: Duration = Duration::from_millis(900);
/// Single requests that are handed over before that.
const ROWS_TO_HAND_OVER: usize = 5_000;
/// Single requests that wait at most while the database fails; then the oldest go, and are counted.
pub(crate) const MOST_ROWS: usize = 16_000;
/// How long a request waits for its own profile, and a profile for its request.
const PROFILE_WITHIN: Duration = Duration::from_secs(2);
/// Profiles that wait for their request, at most.
const MOST_UNCLAIMED: usize = 256;
/// The pause between two looks at the queue: short under load, long when idle.
const SHORTEST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_millis(50);

pub(crate) struct Recorder {
    pub(crate) queue: Arc<Queue>,
    /// Most measurements that wait in one lane of the queue.
    pub(crate) queue_capacity: usize,
    /// Profiles of single requests that are to be kept.
    pub(crate) profiles: Receiver<Profile>,
    /// Errors outside of requests.
    pub(crate) loose_errors: Receiver<LooseError>,
    pub(crate) stop: Receiver<()>,
    pub(crate) batches: Sender<Batch>,
    pub(crate) registry: Arc<Registry>,
    pub(crate) versions: Arc<Versions>,
    pub(crate) counters: Arc<Counters>,
    pub(crate) config: Arc<Config>,
    /// What was seen of requests while they lasted.
    pub(crate) watch: Arc<Watch>,
    pub(crate) toolbar: Arc<Toolbar>,
    /// Counts what is pushed, where something is.
    pub(crate) meter: Option<Arc<Meter>>,
}

/// How many more ordinary requests may be listed: so many a second, and what was left unused of the last two.
struct Allowance {
    per_second: f64,
    left: f64,
    refilled: Instant,
}

impl Allowance {
    fn new(per_second: usize) -> Self {
        let per_second = per_second as f64;
        Allowance { per_second, left: 2.0 * per_second, refilled: Instant::now() }
    }

    /// Once for many requests, since looking at the clock costs as much as counting one.
    fn refill(&mut self) {
        let now = Instant::now();
        let earned = now.duration_since(self.refilled).as_secs_f64() * self.per_second;
        self.left = (self.left + earned).min(2.0 * self.per_second);
        self.refilled = now;
    }

    fn take(&mut self) -> bool {
        let listed = self.left >= 1.0;
        if listed {
            self.left -= 1.0;
        }
        listed
    }
}

/// What has been taken from the queue and not yet handed over.
struct Pending {
    allowance: Allowance,
    requests: Chunked<RequestDetail>,
    /// Requests whose own profile has not come yet, with the time until when it is waited for.
    unprofiled: HashMap<TaskId, (RequestDetail, Instant)>,
    /// Profiles whose request has not come yet.
    unclaimed: HashMap<TaskId, (Profile, Instant)>,
    rollups: Rollups,
    errors: ErrorSums,
    queries: QuerySums,
    memory: MemorySums,
    visits: Visits,
    endpoints: Vec<Arc<Endpoint>>,
    /// What is usual for each endpoint.
    usual: Vec<Usual>,
    /// The room for each endpoint's outliers.
    room: Vec<Room>,
    redactor: Redactor,
    /// When each endpoint was last requested as far as the writer knows.
    last_requested: HashMap<EndpointIndex, i64>,
    /// What is usual for each endpoint as far as the writer knows.
    usual_written: HashMap<EndpointIndex, Duration>,
    endpoints_written: usize,
    /// When the writer was last told what is not counted but replaced.
    told: Instant,
    batches: i64,
}

impl Pending {
    fn new(config: &Config) -> Self {
        Pending {
            allowance: Allowance::new(config.listed_per_second()),
            requests: Chunked::default(),
            unprofiled: HashMap::new(),
            unclaimed: HashMap::new(),
            rollups: Rollups::default(),
            errors: ErrorSums::default(),
            queries: QuerySums::default(),
            memory: MemorySums::default(),
            visits: Visits::new(now_micros()),
            endpoints: Vec::new(),
            usual: Vec::new(),
            room: Vec::new(),
            redactor: Redactor::new(config),
            last_requested: HashMap::new(),
            usual_written: HashMap::new(),
            endpoints_written: 0,
            told: Instant::now(),
            batches: 0,
        }
    }

    /// Whether a request gets a row of its own. All do but what comes on top of so many that nobody will read them: writing those would
    /// cost the service several percent of its throughput. What failed, has a profile or happened long ago always does.
    fn is_listed(&mut self, request: &RequestDetail) -> bool {
        let measurement = &request.measurement;
        let failed = measurement.outcome != Outcome::Completed || measurement.status.is_none_or(|status| status >= 500);
        let has_details = measurement.profile.is_some()
            || request.outlier.is_some()
            || request.notes.is_some()
            || !request.errors.is_empty();
        if failed || has_details || matches!(measurement.began, Began::UnixMicros(_)) {
            return true;
        }
        self.allowance.take()
    }
}

impl Recorder {
    /// Runs until told to stop; then hands over all that is left.
    pub(crate) fn run(self) {
        let mut pending = Pending::new(&self.config);
        let mut pause = SHORTEST_PAUSE;
        let mut flushed = Instant::now();
        loop {
            // Waiting on a channel would spin and yield each time before it sleeps.
            std::thread::sleep(pause);
            let stopping = self.stop.try_recv() != Err(TryRecvError::Empty);
            // What is taken now is in neither list for a while.
            self.counters.backlog.store(pending.requests.len() + self.queue.len(), Relaxed);
            let waited = self.drain(&mut pending);
            self.counters.backlog.store(pending.requests.len(), Relaxed);
            pause = if waited > self.queue_capacity / 8 { pause / 2 } else { pause * 2 }
                .clamp(SHORTEST_PAUSE, LONGEST_PAUSE);
            if stopping {
                self.queue.close();
                for task in pending.unprofiled.keys().copied().collect::<Vec<_>>() {
                    self.record_without_profile(&mut pending, task);
                }
                // The writer ends once this batch is done, since returning closes the channel. It refuses only when it has died.
                let _ = self.batches.send(self.batch(&mut pending, true));
                return;
            }
            let due = flushed.elapsed() >= FLUSH_EVERY;
            if due || pending.requests.len() >= ROWS_TO_HAND_OVER {
                if self.batches.is_empty() {
                    self.hand_over(&mut pending);
                    self.counters.backlog.store(pending.requests.len(), Relaxed);
                }
                if due {
                    flushed = Instant::now();
                    self.counters.note_cpu(Worker::Recorder);
                    Moment::refine();
                }
            }
        }
    }

    /// Takes what waits in the queue. Gives the most that waited in one lane.
    fn drain(&self, pending: &mut Pending) -> usize {
        let clock = Clock::now();
        pending.allowance.refill();
        self.meet_endpoints(pending);
        let mut versions = self.versions.count();
        let (mut recorded, mut foreign) = (0, 0);
        let waited = self.queue.drain(|mut measurement| {
            let (index, version) = (measurement.endpoint.0 as usize, measurement.version.0 as usize);
            if index >= pending.endpoints.len() || version >= versions {
                // Met since this round began.
                self.meet_endpoints(pending);
                versions = self.versions.count();
            }
            let Some(endpoint) = pending.endpoints.get(index).filter(|_| version < versions) else {
                // Made for another monitor: it would be counted under whatever has this place here.
                foreign += 1;
                return;
            };
            recorded += 1;
            let started_at = clock.date(measurement.began);
            endpoint.touch(started_at, clock.micros());
            if matches!(measurement.began, Began::Moment(_)) {
                endpoint.totals().record(&measurement);
                if let Some(meter) = &self.meter {
                    meter.record(&measurement);
                }
            }
            if measurement.outcome == Outcome::Completed && matches!(measurement.began, Began::Moment(_)) {
                self.observe(endpoint, &mut pending.usual[index], measurement.latency());
            }
            let own = measurement.profile;
            if measurement.outlier.is_some() || measurement.notes.is_some() {
                pending.redactor.learn(&self.registry);
            }
            self.toolbar.remember(&mut measurement, started_at, &pending.redactor);
            // From here on there are no secrets any more.
            let outlier = measurement.outlier.take().and_then(|excess| self.outlier(pending, index, &excess, own));
            let request = RequestDetail {
                started_at,
                measurement,
                profile: None,
                outlier,
                errors: Box::default(),
                notes: None,
                bound: Box::default(),
            };
            match own {
                Some(own) => self.await_profile(pending, own.task, request),
                None => self.push(pending, request),
            }
        });
        self.take_profiles(pending);
        self.loose_errors.try_iter().for_each(|loose| pending.errors.record_loose(loose, &pending.redactor));
        Counters::add(&self.counters.recorded, recorded);
        Counters::add(&self.counters.dropped, foreign + pending.rollups.make_room());
        Counters::add(&self.counters.dropped_rows, pending.visits.make_room());
        self.counters.rollup_bytes.store(pending.rollups.bytes() + pending.visits.bytes(), Relaxed);
        waited
    }

    fn meet_endpoints(&self, pending: &mut Pending) {
        let new = self.registry.since(pending.endpoints.len());
        pending.usual.extend(new.iter().map(|endpoint| Usual::known(endpoint.limit.usual())));
        pending.room.extend(new.iter().map(|_| Room::new(Instant::now())));
        pending.endpoints.extend(new);
    }

    /// What is to be kept of an outlier of the endpoint at `index`.
    fn outlier(
        &self,
        pending: &mut Pending,
        index: usize,
        excess: &Excess,
        own: Option<OwnProfile>,
    ) -> Option<Box<Outlier>> {
        if !pending.room[index].take(Instant::now()) {
            self.counters.outliers_left_out.fetch_add(1, Relaxed);
            return None;
        }
        let captures = own.map(|own| self.watch.captures.take(own.task)).unwrap_or_default();
        let (surroundings, in_flight) = match captures.last() {
            Some(last) => (last.surroundings.clone(), last.in_flight),
            None => self.watch.lately(),
        };
        let request = RequestFacts::of(&excess.facts, &pending.redactor);
        Some(Box::new(Outlier { exceeded: excess.exceeded, request, captures, surroundings, in_flight }))
    }

    /// Reckons with a request of the past second. Workers are told of a change that matters, and of no other, so that they need not fetch
    /// the endpoint's limits anew for each request.
    fn observe(&self, endpoint: &Endpoint, usual: &mut Usual, latency: Duration) {
        let rule = Rule::of(&self.config);
        usual.observe(latency, rule);
        let (known, mean) = (endpoint.limit.usual(), usual.mean());
        let is_news = match (known, mean) {
            (Some(known), Some(mean)) => differ(known, mean),
            (known, mean) => known != mean,
        };
        if is_news {
            endpoint.limit.set_usual(mean, rule);
        }
    }

    /// Counts a request, and keeps it for the table: both at once, so that the two tell of the same requests.
    fn push(&self, pending: &mut Pending, mut request: RequestDetail) {
        if let Some(endpoint) = pending.endpoints.get(request.measurement.endpoint.0 as usize) {
            let (errors, redactor) = (&mut pending.errors, &pending.redactor);
            request.errors = errors.record(endpoint, &mut request.measurement, request.started_at, redactor).into();
            let asked = request.measurement.profile.is_some_and(|own| own.kept == Kept::Asked);
            if !asked
                && endpoint.level() < Level::Outliers
                && let Some(notes) = &mut request.measurement.notes
            {
                notes.forget_details();
            }
        }
        if let Some(notes) = &mut request.measurement.notes {
            notes.clear_steps(&pending.redactor);
            let has_details = request.profile.is_some() || request.outlier.is_some() || !request.errors.is_empty();
            pending.memory.record(&request.measurement, request.started_at);
            request.notes = pending.queries.record(&mut request.measurement, request.started_at, has_details);
            let bound = request.notes.iter_mut().flat_map(|notes| notes.take_bound());
            let most = self.config.query_values();
            request.bound = bound
                .filter(|_| most > 0)
                .map(|(place, bound)| (place, bound.clear(&pending.redactor, most)))
                .collect();
        }
        let duration = i64::try_from(request.measurement.duration.as_micros()).unwrap_or(i64::MAX);
        let ended = request.started_at.saturating_add(duration);
        pending.rollups.record(&request.measurement, ended);
        pending.visits.record(&request.measurement, request.started_at, ended);
        if !pending.is_listed(&request) {
            self.counters.unlisted.fetch_add(1, Relaxed);
            return;
        }
        if pending.requests.len() >= MOST_ROWS {
            pending.requests.pop_first();
            self.counters.dropped_rows.fetch_add(1, Relaxed);
        }
        pending.requests.push(request);
    }

    fn await_profile(&self, pending: &mut Pending, task: TaskId, mut request: RequestDetail) {
        match pending.unclaimed.remove(&task) {
            Some((profile, _)) => {
                request.profile = Some(Box::new(profile));
                self.push(pending, request);
            }
            None => {
                pending.unprofiled.insert(task, (request, Instant::now() + PROFILE_WITHIN));
            }
        }
    }

    /// Brings profiles and their requests together; a request whose profile does not come is recorded without.
    fn take_profiles(&self, pending: &mut Pending) {
        for profile in self.profiles.try_iter() {
            let Some(task) = profile.task else { continue };
            match pending.unprofiled.remove(&task) {
                Some((mut request, _)) => {
                    request.profile = Some(Box::new(profile));
                    self.push(pending, request);
                }
                None if pending.unclaimed.len() < MOST_UNCLAIMED => {
                    pending.unclaimed.insert(task, (profile, Instant::now() + PROFILE_WITHIN));
                }
                None => {}
            }
        }
        let now = Instant::now();
        pending.unclaimed.retain(|_, (_, until)| *until > now);
        let given_up: Vec<TaskId> =
            pending.unprofiled.iter().filter(|(_, (_, until))| *until <= now).map(|(task, _)| *task).collect();
        for task in given_up {
            self.record_without_profile(pending, task);
        }
    }

    fn record_without_profile(&self, pending: &mut Pending, task: TaskId) {
        if let Some((request, _)) = pending.unprofiled.remove(&task) {
            self.push(pending, request);
        }
    }

    /// Hands a batch to the writer if it is idle; else everything stays for the next time.
    fn hand_over(&self, pending: &mut Pending) {
        let batch = self.batch(pending, false);
        let nothing = batch.requests.is_empty()
            && batch.rollups.is_empty()
            && batch.last_requested.is_empty()
            && batch.usual.is_empty()
            && batch.errors.is_empty()
            && batch.queries.is_empty()
            && batch.memory.is_empty()
            && batch.visits.is_empty();
        if nothing && pending.endpoints.len() == pending.endpoints_written {
            return;
        }
        pending.endpoints_written = pending.endpoints.len();
        if let Err(refused) = self.batches.try_send(batch) {
            // Only a writer that has died refuses: nobody else sends, and the channel was empty.
            Counters::add(&self.counters.dropped_rows, refused.into_inner().rows());
        }
    }

    /// What is to be written next; `last` when nothing comes after it.
    fn batch(&self, pending: &mut Pending, last: bool) -> Batch {
        let (mut last_requested, mut usual) = (Vec::new(), Vec::new());
        // Under load there are many batches a second, and a statement for each endpoint in each of them would take as long as its requests.
        let due = last || pending.told.elapsed() >= FLUSH_EVERY;
        if due {
            pending.told = Instant::now();
        }
        for endpoint in pending.endpoints.iter().filter(|_| due) {
            if let Some(mean) = endpoint.limit.usual() {
                let written = pending.usual_written.get(&endpoint.index());
                if written.is_none_or(|&written| differ(written, mean)) {
                    pending.usual_written.insert(endpoint.index(), mean);
                    usual.push((endpoint.index(), mean));
                }
            }
            let at = endpoint.last_requested();
            if at != 0 && pending.last_requested.insert(endpoint.index(), at) != Some(at) {
                last_requested.push((endpoint.index(), at));
            }
        }
        pending.batches += 1;
        let number = pending.batches;
        Batch {
            number,
            requests: std::mem::take(&mut pending.requests),
            rollups: pending.rollups.take(),
            last_requested,
            usual,
            errors: pending.errors.take(),
            queries: pending.queries.take(),
            memory: pending.memory.take(),
            visits: pending.visits.take(last),
            most_visitors: self.config.visitors_kept(),
        }
    }
}

/// Whether two times differ by more than a hundredth.
fn differ(one: Duration, other: Duration) -> bool {
    one.abs_diff(other) * 100 > one.min(other)
}
