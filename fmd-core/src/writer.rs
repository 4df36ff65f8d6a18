//! The writer: the one thread that changes the database.
//!
//! A batch that cannot be written is tried again until it can, with growing pauses; meanwhile the recorder keeps what comes. One that the database
//! refuses while it takes others would be refused for ever: of that first everything but the sums is set aside, then those as well. Other changes
//! (a level, a login) are jobs: they run between batches and report their failure at once. A panic costs what it broke off and not the
//! thread, for without a writer nothing would be recorded any more.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError, select};
use fmd_profiler::{Profile, Profiler};

use crate::clock::now_micros;
use crate::config::Config;
use crate::counters::{Counters, Worker};
use crate::endpoint::Registry;
use crate::measurement::VersionIndex;
use crate::measuring::Measuring;
use crate::monitor::NOT_PROFILED;
use crate::on_demand::{MOST_KEYS, OnDemand};
use crate::otlp::Push;
use crate::outlier::Rule;
use crate::profile_files::ProfileFiles;
use crate::steady::Steady;
use crate::store::{Batch, Duty, Lease, Location, Retention, Store, StoreError, put_aside};
use crate::toolbar::Toolbar;
use crate::version::Versions;

/// A change of the database asked for from outside.
pub(crate) type Job = Box<dyn FnOnce(Result<&mut Store, StoreError>) + Send>;

/// What makes a database ready that was just opened.
pub(crate) type OnOpen = Box<dyn Fn(&mut Store) -> Result<(), StoreError> + Send>;

/// The pause after a first failure, which doubles up to the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);
/// How often the file is looked for, levels set elsewhere are taken over, and rows are rolled up.
const UPKEEP_EVERY: Duration = Duration::from_secs(2);
/// Where nothing was found that is to go, it is looked for again after so long: looking takes most of a round.
const PRUNE_EVERY: Duration = Duration::from_secs(6);
/// How often endpoints' profiles are written: each time costs reading and writing their trees.
const PROFILES_EVERY: Duration = Duration::from_secs(5);
/// Refusals of a batch by a database that takes other things, after which it is set aside.
const MOST_REFUSALS: u32 = 7;
/// Words of errors that go away with time or room, in the databases' languages of errors.
const OF_SHORTAGE: [&str; 6] = ["locked", "lock wait", "timeout", "full", "space", "deadlock"];
/// Attempts at a batch once the monitor is being stopped.
const LAST_ATTEMPTS: u32 = 3;

/// Endpoints' profiles on their way to the database.
struct Profiles {
    waiting: Vec<Profile>,
    /// How often some were taken.
    taken: i64,
    refusals: u32,
    written: Instant,
}

/// What is known from one round of upkeep to the next.
struct Upkeep {
    lease: Lease,
    measuring: Measuring,
    clock: Steady,
    /// When it is next looked for what is to go.
    next_prune: Instant,
}

impl Default for Profiles {
    fn default() -> Self {
        Profiles { waiting: Vec::new(), taken: 0, refusals: 0, written: Instant::now() }
    }
}

pub(crate) struct Writer {
    pub(crate) location: Location,
    pub(crate) retention: Retention,
    pub(crate) batches: Receiver<Batch>,
    pub(crate) jobs: Receiver<Job>,
    pub(crate) registry: Arc<Registry>,
    pub(crate) versions: Arc<Versions>,
    pub(crate) counters: Arc<Counters>,
    /// Called with each database that is opened anew, to put back what cannot be done without.
    pub(crate) on_open: OnOpen,
    pub(crate) config: Arc<Config>,
    /// Where the endpoints' profiles come from.
    pub(crate) profiler: Option<Profiler>,
    /// The version that the profiler's findings are about.
    pub(crate) version: VersionIndex,
    /// Who waits for single requests to be written.
    pub(crate) on_demand: Arc<OnDemand>,
    pub(crate) toolbar: Arc<Toolbar>,
    /// Where profiles are written besides, if anywhere.
    pub(crate) files: Option<ProfileFiles>,
    /// Where outliers are pushed, if anywhere.
    pub(crate) push: Option<Push>,
}

impl Writer {
    /// Writes until the recorder has closed its end. `store` is the database as it was opened at the start.
    pub(crate) fn run(self, store: Store) {
        let mut store = Some(store);
        let mut upkept = Instant::now();
        let mut profiles = Profiles::default();
        let mut upkeep = Upkeep {
            lease: Lease::new(Duty::Upkeep, upkept),
            measuring: Measuring::new(self.location.clone(), self.retention.room, Arc::clone(&self.counters)),
            clock: Steady::new(upkept, now_micros()),
            next_prune: upkept,
        };
        loop {
            let rest = UPKEEP_EVERY.saturating_sub(upkept.elapsed());
            select! {
                recv(self.batches) -> batch => match batch {
                    Ok(mut batch) => {
                        self.write_until_done(&mut store, &mut batch);
                        if let Some(files) = &self.files {
                            files.take(&batch, &self.registry);
                        }
                        if let Some(push) = &self.push {
                            push.take(&batch, &self.registry);
                        }
                    }
                    Err(_) => {
                        // The last batch has told the store of every endpoint, so all labels are known.
                        self.write_profiles(&mut store, &mut profiles);
                        let _ = store.as_mut().map(|store| upkeep.lease.give_back(store));
                        return;
                    }
                },
                recv(self.jobs) -> job => if let Ok(job) = job { self.run_job(&mut store, job) },
                default(rest) => {}
            }
            if upkept.elapsed() >= UPKEEP_EVERY {
                self.keep_up(&mut store, &mut upkeep);
                if profiles.written.elapsed() >= PROFILES_EVERY {
                    self.write_profiles(&mut store, &mut profiles);
                }
                upkept = Instant::now();
                self.counters.note_cpu(Worker::Writer);
            }
        }
    }

    fn write_until_done(&self, store: &mut Option<Store>, batch: &mut Batch) {
        let mut pause = FIRST_PAUSE;
        let (mut attempts, mut refusals) = (0, 0);
        while let Err(error) = self.guarded(store, |store| self.write(store, batch)) {
            attempts += 1;
            refusals = if matches!(error, StoreError::Refused(_)) { refusals + 1 } else { 0 };
            let is_last = self.counters.stopping.load(Relaxed) && attempts >= LAST_ATTEMPTS;
            // What made it panic would do so again.
            if is_last || matches!(error, StoreError::Panicked) {
                return self.give_up(batch);
            }
            if refusals >= MOST_REFUSALS {
                if batch.is_reduced() {
                    return self.give_up(batch);
                }
                log::error!("fmd: nothing but the sums of requests is kept, without {}: {error}", rows_of(batch));
                Counters::add(&self.counters.dropped_rows, batch.rows());
                batch.reduce();
                (pause, refusals) = (FIRST_PAUSE, 0);
            }
            self.serve_jobs_for(store, pause);
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    fn give_up(&self, batch: &Batch) {
        let of_endpoints = batch.rollups.iter().filter(|(key, _)| key.endpoint.is_some());
        let requests = of_endpoints.map(|(_, rollup)| rollup.hits).sum::<u64>();
        log::error!("fmd: the sums of {requests} requests could not be written and are lost, with {}", rows_of(batch));
        self.counters.dropped.fetch_add(requests, Relaxed);
        Counters::add(&self.counters.dropped_rows, batch.rows());
    }

    fn write(&self, store: &mut Option<Store>, batch: &Batch) -> Result<(), StoreError> {
        let (now, began) = (now_micros(), Instant::now());
        let store = self.opened(store)?;
        let written = store.write(batch, &self.registry, &self.versions, now);
        let asked = written.map_err(|error| refused(store, error, now))?;
        self.on_demand.note_written(&asked);
        self.toolbar.note_written(&asked);
        if self.config.enable_logging() {
            let (requests, rollups) = (batch.requests.len(), batch.rollups.len());
            log::info!("fmd: wrote {requests} requests and {rollups} rollups in {:?}", began.elapsed());
        }
        self.counters.written_at.store(now, Relaxed);
        self.note_success();
        Ok(())
    }

    /// Adds what the profiler has found to the endpoints' profiles. What cannot be written stays for the next time, and no more is
    /// taken from the profiler, whose own memory is bounded.
    fn write_profiles(&self, store: &mut Option<Store>, profiles: &mut Profiles) {
        let Some(profiler) = &self.profiler else { return };
        if profiles.waiting.is_empty() {
            profiles.waiting = profiler.take();
            profiles.taken += 1;
        }
        let (now, told) = (now_micros(), (&*self.registry, &*self.versions));
        let written = self.guarded(store, |store| {
            let store = self.opened(store)?;
            let written = store.write_profiles(&profiles.waiting, profiles.taken, self.version, told, now);
            written.map_err(|error| refused(store, error, now))
        });
        profiles.refusals = if matches!(written, Err(StoreError::Refused(_))) { profiles.refusals + 1 } else { 0 };
        // What made it panic would do so again.
        let is_lost = matches!(written, Err(StoreError::Panicked)) || profiles.refusals >= MOST_REFUSALS;
        if is_lost {
            // The others are no endpoints' own, and would not have been written.
            let lost = profiles.waiting.iter().filter(|profile| profile.label.0 & NOT_PROFILED == 0).count();
            log::error!("fmd: the profiles of {lost} endpoints over some seconds could not be written and are lost");
            Counters::add(&self.counters.dropped_rows, lost);
        }
        if written.is_ok() || is_lost {
            profiles.waiting.clear();
            profiles.refusals = 0;
        }
        profiles.written = Instant::now();
    }

    /// The open database; opened anew when the last one failed or its file is gone.
    fn opened<'s>(&self, store: &'s mut Option<Store>) -> Result<&'s mut Store, StoreError> {
        if store.as_ref().is_some_and(Store::is_detached) {
            log::warn!("fmd: the database {} was deleted or replaced; starting a new one", self.location.database);
            *store = None;
        }
        if store.is_none() {
            let mut opened = Store::open_again(&self.location)?;
            (self.on_open)(&mut opened)?;
            *store = Some(opened);
        }
        store.as_mut().ok_or(StoreError::Missing("open database"))
    }

    fn run_job(&self, store: &mut Option<Store>, job: Job) {
        // Whoever asked for it is told of its failure.
        let _ = self.guarded(store, |store| {
            job(self.opened(store));
            Ok(())
        });
    }

    /// Runs `work`. When it fails or panics that is noted, and the database is opened anew for whatever comes next.
    fn guarded(
        &self,
        store: &mut Option<Store>,
        work: impl FnOnce(&mut Option<Store>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let result = catch_unwind(AssertUnwindSafe(|| work(store))).unwrap_or(Err(StoreError::Panicked));
        if let Err(error) = &result {
            self.note_failure(error);
            // Who refuses one thing and takes another need not be asked anew.
            if !matches!(error, StoreError::Refused(_)) {
                *store = None;
            }
            if error.tells_of_damage() {
                *store = None;
                put_aside(&self.location);
            }
        }
        result
    }

    /// Goes on with jobs while a failed batch waits for its next attempt.
    fn serve_jobs_for(&self, store: &mut Option<Store>, pause: Duration) {
        let until = Instant::now() + pause;
        loop {
            match self.jobs.recv_deadline(until) {
                Ok(job) => self.run_job(store, job),
                Err(RecvTimeoutError::Timeout) => return,
                // Nobody can ask any more: only the pause is left.
                Err(RecvTimeoutError::Disconnected) => {
                    std::thread::sleep(until.saturating_duration_since(Instant::now()));
                    return;
                }
            }
        }
    }

    /// One round of upkeep. What it leaves undone is done in the next.
    fn keep_up(&self, store: &mut Option<Store>, upkeep: &mut Upkeep) {
        let now = now_micros();
        let is_sure = upkeep.clock.believes(Instant::now(), now);
        // A round is short, so that batches are not kept waiting. What fails is noted, and tried again in the next.
        let until = Instant::now() + UPKEEP_EVERY / 10;
        let settled = self.guarded(store, |store| {
            let store = self.opened(store)?;
            self.take_over_settings(store)?;
            self.on_demand.set_sessions(store.sessions_of_admins(now, MOST_KEYS)?);
            self.on_demand.set_tokens(store.tokens_of_admins()?);
            while store.settle_endpoints(until).map_err(|error| refused(store, error, now))? && Instant::now() < until {
            }
            Ok(())
        });
        // What the database refuses for its own sake keeps nothing else from being done.
        if !matches!(settled, Ok(()) | Err(StoreError::Refused(_))) {
            return;
        }
        let kept = self.guarded(store, |store| {
            let store = self.opened(store)?;
            let is_held = upkeep.lease.is_held(store, Instant::now())?;
            let fits = upkeep.clock.fits(is_held, Instant::now(), now, || store.others_seen_at(now))?;
            if is_held {
                let seconds = now.div_euclid(1_000_000);
                while store.roll_up(seconds)? && Instant::now() < until {}
                if is_sure && fits {
                    self.prune(store, upkeep, now, until)?;
                    while store.merge_hours(seconds)? && Instant::now() < until {}
                }
            } else {
                store.stop_rolling();
            }
            Ok(())
        });
        if settled.is_ok() && kept.is_ok() {
            self.note_success();
        }
    }

    /// Lets go of what has outlived its time, one chunk after the other until `until`, if it is time to look for it.
    fn prune(&self, store: &mut Store, upkeep: &mut Upkeep, now: i64, until: Instant) -> Result<(), StoreError> {
        if Instant::now() < upkeep.next_prune {
            return Ok(());
        }
        let cut = upkeep.measuring.cut();
        while !store.prune(self.retention, cut, now)?.is_nothing() {
            if Instant::now() >= until {
                return Ok(());
            }
        }
        upkeep.next_prune = Instant::now() + PRUNE_EVERY;
        Ok(())
    }

    /// Levels and thresholds may have been set by another process that shares the database.
    fn take_over_settings(&self, store: &mut Store) -> Result<(), StoreError> {
        store.apply_ignored()?;
        let rows = store.all_endpoints()?;
        store.count_as(&self.registry, &rows);
        for row in &rows {
            if let Some(endpoint) = self.registry.get(&row.key()) {
                // One that is merged is watched as the one that it is counted under.
                let target = row.merged_into.and_then(|into| rows.iter().find(|other| other.id == into));
                let row = target.unwrap_or(row);
                endpoint.set_level(row.level(self.config.monitor_level()));
                if endpoint.limit.fixed() != row.outlier_after() {
                    endpoint.limit.set_fixed(row.outlier_after(), Rule::of(&self.config));
                }
            }
        }
        Ok(())
    }

    fn note_failure(&self, error: &StoreError) {
        let mut failure = self.counters.failure.lock();
        if !failure.failing {
            log::error!("fmd: {error}. The service goes on; what it does is kept in memory until the database answers");
        }
        failure.failing = true;
        failure.last = Some((error.to_string(), now_micros()));
    }

    fn note_success(&self) {
        let mut failure = self.counters.failure.lock();
        if failure.failing {
            log::info!("fmd: the database answers again");
        }
        failure.failing = false;
    }
}

/// What `error`, met on writing, means: that it was refused for its own sake, where `store` takes something else.
fn refused(store: &mut Store, error: StoreError, now: i64) -> StoreError {
    let StoreError::Statement(error) = error else { return error };
    let said = error.to_string().to_lowercase();
    let is_short = OF_SHORTAGE.iter().any(|word| said.contains(word));
    if !is_short && store.takes_anything(now) { StoreError::Refused(error) } else { StoreError::Statement(error) }
}

/// What there is in `batch` besides sums of requests, in words.
fn rows_of(batch: &Batch) -> String {
    format!(
        "{} listed requests and {} counts of errors, {} of statements, {} of allocations and {} of visitors",
        batch.requests.len(),
        batch.errors.len(),
        batch.queries.len(),
        batch.memory.len(),
        batch.visits.len()
    )
}

#[cfg(test)]
mod tests;
