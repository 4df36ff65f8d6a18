//! The monitor of one service: everything behind the middleware.

mod asking;
mod changing;
mod comparing;
mod load;
mod watching;

pub use asking::RecordingError;
use load::Load;

use std::collections::HashSet;
use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};
use std::sync::{Arc, OnceLock, Weak};
use std::time::Duration;

use crossbeam_channel::{Sender, bounded};
use fmd_profiler::{Keep, Label, Options, Profile, Profiler, Scope};
use parking_lot::Mutex;

use crate::account::limiter::LoginLimiter;
use crate::administration::TableSizes;
use crate::alert::{self, AlertConfigError, Channel, Desk, Watchman};
use crate::clock::now_micros;
use crate::config::Config;
use crate::counters::Counters;
use crate::custom_graph::Graphs;
use crate::ending::{Ending, Recording};
use crate::endpoint::{Endpoint, EndpointKey, Level, Registry};
use crate::error_sums::LooseError;
use crate::in_flight::InFlight;
use crate::keeping::Ended;
use crate::login::ensure_admin;
use crate::measurement::{Measurement, Moment, OwnProfile, VersionIndex};
use crate::notes::ErrorNote;
use crate::on_demand::{MOST_KEYS, OnDemand};
use crate::otlp::{self, Figures, Meter, OtlpNotBuiltIn, Push, PushState};
use crate::outlier::{Exceeded, Rule};
use crate::profile_files::ProfileFiles;
use crate::queue::{Lane, Queue};
use crate::reader::Readers;
use crate::recorder::{MOST_ROWS, Recorder};
use crate::statement::Bound;
use crate::store::{Batch, Location, Retention, Store, StoreError, put_aside};
use crate::toolbar::Toolbar;
use crate::version::{self, Versions};
use crate::watcher::Watch;
use crate::writer::{Job, Writer};

/// Batches that wait for the writer; the recorder only sends when there are none.
const BATCHES_WAITING: usize = 1;
/// Changes that wait for the writer; one more is refused.
const JOBS_WAITING: usize = 64;
/// Profiles of single requests that wait for the recorder; one more is not kept.
const PROFILES_WAITING: usize = 256;
/// Errors outside of requests that wait for the recorder; one more is dropped.
const ERRORS_WAITING: usize = 1_024;
/// Marks the label of a request whose endpoint is watched and not profiled.
pub(crate) const NOT_PROFILED: u64 = 1 << 32;
/// Why a monitor could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The database could not be made ready.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A thread could not be started.
    #[error("cannot start a thread of the monitor: {0}")]
    Thread(#[from] std::io::Error),
    /// Alerts are configured that could not be sent.
    #[error(transparent)]
    Alerts(#[from] AlertConfigError),
    /// A push is configured that could not be done.
    #[error(transparent)]
    Otlp(#[from] OtlpNotBuiltIn),
}

/// Records what a service does and answers questions about it. Its threads end, and all that was recorded is written,
/// when it is dropped.
pub struct Monitor {
    pub(crate) config: Arc<Config>,
    pub(crate) registry: Arc<Registry>,
    versions: Arc<Versions>,
    version: VersionIndex,
    app_version: String,
    pub(crate) queue: Arc<Queue>,
    /// For whoever has no lane of its own.
    lane: OnceLock<Arc<Lane>>,
    loose_errors: Sender<LooseError>,
    pub(crate) jobs: Sender<Job>,
    pub(crate) graphs: Arc<Graphs>,
    pub(crate) readers: Arc<Readers>,
    pub(crate) logins: Arc<Readers>,
    pub(crate) limiter: LoginLimiter,
    pub(crate) table_sizes: Arc<TableSizes>,
    pub(crate) profiler: Option<Profiler>,
    profiler_load: Mutex<Load<4>>,
    pub(crate) counters: Arc<Counters>,
    pub(crate) started_at: i64,
    since: Moment,
    /// What is watched, once it is.
    requests: Mutex<Option<Weak<dyn InFlight>>>,
    watch: Arc<Watch>,
    pub(crate) on_demand: Arc<OnDemand>,
    pub(crate) toolbar: Arc<Toolbar>,
    pub(crate) channels: Arc<Vec<Channel>>,
    /// What became of the pushes, where there are any.
    pub(crate) otlp: Option<Arc<PushState>>,
    /// Numbers of channels by which a test is being sent.
    pub(crate) testing: Arc<Mutex<HashSet<usize>>>,
    ending: Arc<Ending>,
}

/// What is to be kept of a request whose scope has ended.
#[derive(Debug, Clone, Copy, Default)]
pub struct Finished {
    /// Its own profile, which is on its way.
    pub profile: Option<OwnProfile>,
    /// What it exceeded, if it is an outlier that is to be kept.
    pub exceeded: Option<Exceeded>,
}

impl fmt::Debug for Monitor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Monitor").field("config", &self.config).finish_non_exhaustive()
    }
}

impl Monitor {
    /// Opens the database and starts the threads that record. Waits up to ten seconds for another process that makes the tables or brings
    /// them up to date.
    ///
    /// # Errors
    /// [`StartError`] when the database cannot be opened or written, or a thread cannot be started.
    pub fn start(config: Config) -> Result<Self, StartError> {
        Moment::prepare();
        alert::check(&config)?;
        otlp::check(&config)?;
        let location = Location { database: config.database().clone(), prefix: config.table_prefix().to_owned() };
        let config = Arc::new(config);
        let registry = Arc::new(Registry::new(config.monitor_level()));
        let versions = Arc::new(Versions::default());
        let app_version = version::detect(&config);
        let version = versions.get_or_insert(&app_version);
        let counters = Arc::new(Counters::default());
        if config.query_values() > 0 {
            Bound::want();
        }

        let started_at = now_micros();
        let (name, account_config) = (app_version.clone(), Arc::clone(&config));
        let instance = AtomicI64::new(0);
        let on_open = move |store: &mut Store| {
            instance.store(store.register_instance(&name, started_at, instance.load(Relaxed))?, Relaxed);
            ensure_admin(store, &account_config)
        };
        let open = || {
            let mut store = Store::open_and(&location, &on_open)?;
            let rows = store.all_endpoints()?;
            Ok((store, rows))
        };
        let (mut store, rows) = open().or_else(|error: StoreError| {
            if !error.tells_of_damage() {
                return Err(error);
            }
            put_aside(&location);
            open()
        })?;
        for row in rows {
            let endpoint = registry.get_or_insert(&row.key());
            endpoint.set_level(row.level(config.monitor_level()));
            endpoint.touch(row.last_requested_at.unwrap_or(0), started_at);
            endpoint.limit.set_usual(row.usual(), Rule::of(&config));
            endpoint.limit.set_fixed(row.outlier_after(), Rule::of(&config));
        }

        if config.enable_logging() {
            log::info!("fmd: recording version {app_version} into {}", config.database());
        }
        let queue = Arc::new(Queue::new(config.queue_capacity(), Arc::clone(&counters)));
        let (batches, batches_taken) = bounded::<Batch>(BATCHES_WAITING);
        let (jobs, jobs_taken) = bounded::<Job>(JOBS_WAITING);
        let (stop, stopped) = bounded::<()>(1);
        let (end, ended) = bounded::<()>(1);
        let (loose_errors, loose_errors_taken) = bounded::<LooseError>(ERRORS_WAITING);
        let (keep, kept) = bounded::<Profile>(PROFILES_WAITING);
        let profiler = start_profiler(&config, keep);
        let watch = Arc::<Watch>::default();
        let toolbar = Arc::<Toolbar>::default();
        let meter = (!config.otlp_endpoint().is_empty()).then(Arc::<Meter>::default);
        let figures = meter.clone().map(|meter| Figures {
            registry: Arc::clone(&registry),
            queue: Arc::clone(&queue),
            counters: Arc::clone(&counters),
            profiler: profiler.clone(),
            meter,
            started_at,
        });
        let push = figures.map(|figures| Push::start(&config, &app_version, figures)).transpose()?;
        let otlp = push.as_ref().map(|push| Arc::clone(&push.state));
        let recorder = Recorder {
            queue: Arc::clone(&queue),
            queue_capacity: config.queue_capacity(),
            profiles: kept,
            loose_errors: loose_errors_taken,
            stop: stopped,
            batches,
            registry: Arc::clone(&registry),
            versions: Arc::clone(&versions),
            counters: Arc::clone(&counters),
            config: Arc::clone(&config),
            watch: Arc::clone(&watch),
            toolbar: Arc::clone(&toolbar),
            meter,
        };
        let on_demand = Arc::<OnDemand>::default();
        on_demand.set_sessions(store.sessions_of_admins(started_at, MOST_KEYS)?);
        on_demand.set_tokens(store.tokens_of_admins()?);
        let writer = Writer {
            retention: Retention::of(&config),
            location: location.clone(),
            batches: batches_taken,
            jobs: jobs_taken,
            registry: Arc::clone(&registry),
            versions: Arc::clone(&versions),
            counters: Arc::clone(&counters),
            on_open: Box::new(on_open),
            config: Arc::clone(&config),
            profiler: profiler.clone(),
            version,
            on_demand: Arc::clone(&on_demand),
            toolbar: Arc::clone(&toolbar),
            files: ProfileFiles::start(&config, Arc::clone(&counters))?,
            push,
        };
        let spawn =
            |name: &str, work: Box<dyn FnOnce() + Send>| std::thread::Builder::new().name(name.into()).spawn(work);
        let threads = [
            spawn("fmd-recorder", Box::new(move || recorder.run()))?,
            spawn(
                "fmd-writer",
                Box::new(move || {
                    writer.run(store);
                    drop(end);
                }),
            )?,
        ];
        let readers = Arc::new(Readers::start("fmd-reader", location.clone(), Some(Arc::clone(&counters)))?);
        // Passwords are compared on a thread of their own: they take long, and questions should not wait for them.
        let logins = Arc::new(Readers::start("fmd-login", location, None)?);
        let channels = Arc::new(Channel::all(&config));
        Watchman {
            config: Arc::clone(&config),
            channels: Arc::clone(&channels),
            counters: Arc::clone(&counters),
            readers: Arc::clone(&readers),
            desk: Desk(jobs.clone()),
            version: app_version.clone(),
        }
        .start()?;
        let ending = Ending {
            counters: Arc::clone(&counters),
            profiler: profiler.clone(),
            readers: [Arc::clone(&readers), Arc::clone(&logins)],
            recording: Mutex::new(Some(Recording { stop, ended, threads })),
        };
        Ok(Monitor {
            config,
            registry,
            versions,
            version,
            app_version,
            lane: OnceLock::new(),
            queue,
            loose_errors,
            jobs,
            graphs: Arc::default(),
            readers,
            logins,
            profiler,
            profiler_load: Mutex::new(Load::new()),
            limiter: LoginLimiter::new(),
            table_sizes: Arc::default(),
            counters,
            started_at,
            since: Moment::now(),
            requests: Mutex::new(None),
            watch,
            on_demand,
            toolbar,
            channels,
            otlp,
            testing: Arc::default(),
            ending: ending.expect(),
        })
    }

    /// The configuration in effect.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The endpoint named `key`, made when it is new. Takes a lock: callers keep the result.
    pub fn endpoint(&self, key: &EndpointKey) -> Arc<Endpoint> {
        self.registry.get_or_insert(key)
    }

    /// The endpoint named `key` if it has been seen.
    pub fn known_endpoint(&self, key: &EndpointKey) -> Option<Arc<Endpoint>> {
        self.registry.get(key)
    }

    /// The version of the service that runs now.
    pub fn current_version(&self) -> VersionIndex {
        self.version
    }

    /// The name of the version that runs now: a git commit, or the configured `app_version`.
    pub fn app_version(&self) -> &str {
        &self.app_version
    }

    /// The version named `name`, for requests that an earlier version answered.
    pub fn version(&self, name: &str) -> VersionIndex {
        self.versions.get_or_insert(name)
    }

    /// Whether any endpoint is watched so closely that the statements and steps of requests are wanted.
    #[inline]
    pub fn wants_details(&self) -> bool {
        self.registry.watches()
    }

    /// The profiler's scope for a request that began at `began`, to be polled through; one that does nothing where no endpoint is set
    /// to level 2 or above.
    #[inline]
    pub fn scope(&self, began: Moment) -> Scope {
        match &self.profiler {
            Some(profiler) if self.registry.watches() => profiler.scope_since(began),
            _ => Scope::disabled(),
        }
    }

    /// Ends the `scope` of a request of `endpoint` that took `duration` up to `now`. Its own profile is kept if that says something: if it
    /// is an outlier, `failed`, or took long, and now and then otherwise.
    pub fn finish(&self, scope: Scope, endpoint: &Endpoint, duration: Duration, now: Moment, failed: bool) -> Finished {
        let level = endpoint.level();
        if level < Level::Outliers {
            return Finished::default();
        }
        let exceeded = endpoint.limit.exceeded(duration);
        let request = Ended {
            duration,
            usual: endpoint.limit.usual(),
            is_outlier: exceeded.is_some(),
            failed,
            is_profiled: level >= Level::Profiler,
        };
        let kept = endpoint.keeping.decide(request, now.since(self.since));
        if exceeded.is_some() && kept.is_none() {
            self.counters.outliers_left_out.fetch_add(1, Relaxed);
        }
        let profile = scope.task().zip(kept).map(|(task, kept)| OwnProfile { task, kept });
        if scope.task().is_some() {
            let keep = if kept.is_some() { Keep::Profile } else { Keep::No };
            scope.finish_at(label(endpoint, level), keep, now);
        }
        Finished { profile, exceeded: exceeded.filter(|_| kept.is_some()) }
    }

    /// A worker's own way to hand over what it has measured.
    pub fn lane(&self) -> Arc<Lane> {
        self.queue.lane()
    }

    /// Hands a finished request over. Never waits: when the queue is full, it is dropped and counted. A worker does this through a
    /// [`lane`](Self::lane) of its own, at less cost.
    pub fn record(&self, measurement: Measurement) {
        self.lane.get_or_init(|| self.queue.lane()).record(measurement);
    }

    /// Hands over an error that arose outside of any request. Never waits: where too many wait already, it is dropped.
    pub fn record_error(&self, note: ErrorNote) {
        let loose = LooseError { note, version: self.version, at: now_micros() };
        if self.loose_errors.try_send(loose).is_err() {
            self.counters.dropped.fetch_add(1, Relaxed);
        }
    }

    /// Hands over a request that happened earlier. Waits while the database falls behind, so that every single request is
    /// kept: not for use in a request.
    pub fn record_past(&self, measurement: Measurement) {
        // A third, so that nothing is dropped where several threads do this at a time.
        let is_behind = || self.counters.backlog.load(Relaxed) + self.queue.len() > MOST_ROWS / 3;
        while is_behind() && !self.counters.stopping.load(Relaxed) {
            std::thread::sleep(Duration::from_millis(1));
        }
        self.lane.get_or_init(|| self.queue.lane()).record_in_time(measurement);
    }

    /// Counts a call of `group_by` that panicked.
    pub fn count_group_by_panic(&self) -> u64 {
        self.counters.group_by_panics.fetch_add(1, Relaxed)
    }

    /// Has everything recorded so far written, and ends the threads that record. Waits at most eleven seconds.
    pub fn stop(&self) {
        self.ending.stop();
    }
}

/// What the profiler knows a request of `endpoint` by. Of one that is not profiled it tells who held a worker, and no more: its profile
/// is not an endpoint's.
pub(crate) fn label(endpoint: &Endpoint, level: Level) -> Label {
    let index = u64::from(endpoint.index().0);
    Label(if level >= Level::Profiler { index } else { index | NOT_PROFILED })
}

/// The profiler, unless it cannot be started: then the service is monitored without it.
fn start_profiler(config: &Config, keep: Sender<Profile>) -> Option<Profiler> {
    let options = Options::default()
        .period(config.sampling_period())
        .cpu_budget(config.overhead_budget() / 100.0)
        .on_profile(move |profile| {
            // The recorder is behind: this request is recorded without its profile.
            let _ = keep.try_send(profile);
        });
    Profiler::start(options)
        .inspect_err(|error| log::error!("fmd: the profiler cannot be started, level 3 records as level 1: {error}"))
        .ok()
}

impl Drop for Monitor {
    fn drop(&mut self) {
        self.ending.close();
    }
}
