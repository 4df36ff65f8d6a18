//! What the monitor answers: each question runs on the readers' thread.

use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use fmd_profiler::{Profiler, Recording};

use super::Monitor;
use crate::endpoint::Search;
use crate::question::{
    self, Checked, DailyLoad, EndpointDetail, EndpointMemory, ErrorDetail, Errors, Health, Held, HourlyLoad,
    LatencyOverview, Merged, MethodSummary, Only, Outliers, OutliersAsked, Overview, ProfileOf, ProfiledEndpoint,
    ProfiledRequests, ProfilerStatus, Queries, RequestDetail, RequestQueries, Requests, RequestsAsked, StatementDetail,
    Thing, VersionInfo, VersionLoad, VersionSummary,
};
use crate::statement::{NotExplained, explainable};
use crate::store::{Store, StoreError};

/// Why nothing can be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecordingError {
    /// There is no profiler.
    #[error("the profiler could not be started; the log says why")]
    NoProfiler,
    /// There are too many already.
    #[error("as many recordings run as may at one time: ask again when one has ended")]
    TooMany,
}

impl Monitor {
    /// What a question is narrowed to, if to anything: these versions, by id, and the endpoints that `search` finds.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn only(&self, versions: Vec<i64>, search: Option<Search>) -> Result<Only, StoreError> {
        let Some(search) = search else { return Ok(Only { versions, endpoints: None }) };
        let found = move |store: &mut Store| {
            let rows = store.endpoints()?.into_iter();
            let found = rows.filter(|row| search.finds(&row.key(), row.name.as_deref()));
            Ok(found.map(|row| row.id).collect())
        };
        Ok(Only { versions, endpoints: Some(self.readers.ask(found).await?) })
    }

    /// Whether there is such a `thing` with this id.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn is_there(&self, thing: Thing, id: i64) -> Result<bool, StoreError> {
        self.readers.ask(move |store| question::is_there(store, thing, id)).await
    }

    /// The service at a glance.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn overview(&self, range: Checked, only: Only) -> Result<Overview, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::overview(store, &config, range, &only)).await
    }

    /// What is told without anybody looking, and whether it arrived.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn alerts(&self) -> Result<question::Alerts, StoreError> {
        let (config, channels) = (Arc::clone(&self.config), Arc::clone(&self.channels));
        self.readers.ask(move |store| question::alerts(store, &config, &channels)).await
    }

    /// One endpoint over time.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such endpoint; others when the database cannot be read.
    pub async fn endpoint_detail(&self, id: i64, range: Checked, only: Only) -> Result<EndpointDetail, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::endpoint(store, &config, id, range, &only)).await
    }

    /// How each version served an endpoint, newest first.
    ///
    /// # Errors
    /// As [`endpoint_detail`](Self::endpoint_detail).
    pub async fn endpoint_versions(
        &self,
        id: i64,
        range: Checked,
        only: Only,
    ) -> Result<Vec<VersionSummary>, StoreError> {
        self.readers.ask(move |store| question::endpoint_versions(store, id, range, &only)).await
    }

    /// Single requests of the service or of one endpoint, newest first.
    ///
    /// # Errors
    /// As [`endpoint_detail`](Self::endpoint_detail).
    pub async fn requests(&self, range: Checked, asked: RequestsAsked) -> Result<Requests, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::requests(store, &config, range, &asked)).await
    }

    /// What the requests of each method were like, most requests first.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn methods(&self, range: Checked, only: Only) -> Result<Vec<MethodSummary>, StoreError> {
        self.readers.ask(move |store| question::methods(store, range, &only)).await
    }

    /// Requests that took unusually long, newest first.
    ///
    /// # Errors
    /// As [`endpoint_detail`](Self::endpoint_detail).
    pub async fn outliers(&self, range: Checked, asked: OutliersAsked) -> Result<Outliers, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::outliers(store, &config, range, &asked)).await
    }

    /// Where the time went.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such endpoint, or the request's own profile was not kept; others when the database cannot be
    /// read.
    pub async fn profile(&self, of: ProfileOf) -> Result<question::Profile, StoreError> {
        let (config, cpu_stacks) = (Arc::clone(&self.config), self.has_cpu_stacks());
        self.readers.ask(move |store| question::profile_of(store, &config, of, cpu_stacks)).await
    }

    /// The same as stacks only, for exports.
    ///
    /// # Errors
    /// As [`profile`](Self::profile).
    pub async fn stacks(&self, of: ProfileOf) -> Result<Merged, StoreError> {
        self.readers.ask(move |store| question::stacks_of(store, of)).await
    }

    /// Begins to record what all requests together do, besides what their endpoints get.
    ///
    /// # Errors
    /// When the profiler could not be started, or too many recordings run.
    pub fn record_stacks(&self) -> Result<Recording, RecordingError> {
        self.profiler.as_ref().ok_or(RecordingError::NoProfiler)?.record().ok_or(RecordingError::TooMany)
    }

    /// Where the time of every profiled endpoint's requests went, most first.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn profiled_endpoints(&self, range: Checked, only: Only) -> Result<Vec<ProfiledEndpoint>, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::profiled_endpoints(store, &config, range, &only)).await
    }

    /// Requests of an endpoint whose own profile was kept, newest first.
    ///
    /// # Errors
    /// As [`endpoint_detail`](Self::endpoint_detail).
    pub async fn profiled_requests(
        &self,
        id: i64,
        range: Checked,
        only: Only,
        before: Option<i64>,
        limit: Option<u16>,
    ) -> Result<ProfiledRequests, StoreError> {
        self.readers.ask(move |store| question::profiled_requests(store, id, range, &only, before, limit)).await
    }

    /// One request.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such request (any more); others when the database cannot be read.
    pub async fn request_detail(&self, id: i64) -> Result<RequestDetail, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::request_detail(store, &config, id)).await
    }

    /// What went wrong in the service, or in the requests of one `endpoint`.
    ///
    /// # Errors
    /// As [`endpoint_detail`](Self::endpoint_detail).
    pub async fn errors(&self, range: Checked, endpoint: Option<i64>, only: Only) -> Result<Errors, StoreError> {
        let config = Arc::clone(&self.config);
        let running = self.app_version.clone();
        self.readers.ask(move |store| question::errors(store, &config, range, endpoint, &only, &running)).await
    }

    /// Errors of one type and place.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such group; others when the database cannot be read.
    pub async fn error_detail(&self, id: i64, range: Checked, only: Only) -> Result<ErrorDetail, StoreError> {
        let config = Arc::clone(&self.config);
        let running = self.app_version.clone();
        self.readers.ask(move |store| question::error_detail(store, &config, id, range, &only, &running)).await
    }

    /// Which statements the requests of the service, or of one `endpoint`, called.
    ///
    /// # Errors
    /// As [`endpoint_detail`](Self::endpoint_detail).
    pub async fn queries(&self, range: Checked, endpoint: Option<i64>, only: Only) -> Result<Queries, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::queries(store, &config, range, endpoint, &only)).await
    }

    /// One statement.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such statement; others when the database cannot be read.
    pub async fn statement(&self, id: i64, range: Checked, only: Only) -> Result<StatementDetail, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::statement(store, &config, id, range, &only)).await
    }

    /// The text of a statement as its database may be asked to explain it.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such statement; others when the database cannot be read. Within it why the statement is
    /// not explained.
    pub async fn explainable(&self, id: i64) -> Result<Result<String, NotExplained>, StoreError> {
        self.readers.ask(move |store| Ok(explainable(&store.statement(id)?.sql_text).map(str::to_owned))).await
    }

    /// What each endpoint's requests asked of the allocator, most first; nothing where that is not counted.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn memory(&self, range: Checked, only: Only) -> Result<Vec<EndpointMemory>, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::memory(store, &config, range, &only)).await
    }

    /// The statements that one request called, and its steps.
    ///
    /// # Errors
    /// As [`request_detail`](Self::request_detail).
    pub async fn request_queries(&self, id: i64) -> Result<RequestQueries, StoreError> {
        self.readers.ask(move |store| question::request_queries(store, id)).await
    }

    /// For whose requests the requests of which endpoint held the worker, longest first.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn held(&self, range: Checked, only: Only) -> Result<Vec<Held>, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::held(store, &config, range, &only)).await
    }

    /// Whether a stored frame is in `file`.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn is_source_file(&self, file: String) -> Result<bool, StoreError> {
        self.readers.ask(move |store| store.names_file(&file)).await
    }

    /// How the profiler itself is.
    pub fn profiler_status(&self) -> ProfilerStatus {
        let statistics = self.profiler.as_ref().map(Profiler::statistics);
        let running = statistics.is_some();
        let statistics = statistics.unwrap_or_default();
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        let cpu = [statistics.own_cpu, statistics.tasks_cpu, statistics.hurried_cpu, statistics.names_cpu];
        let [own_share, requests_share, hurried_share, names_share] = self.profiler_load.lock().shares(cpu);
        ProfilerStatus {
            running,
            cpu_stacks: statistics.cpu_stacks,
            period_ms: ms(statistics.period),
            configured_period_ms: ms(self.config.sampling_period()),
            budget: self.config.overhead_budget() / 100.0,
            ticks: statistics.ticks,
            cpu_samples: statistics.cpu_samples,
            blocked_samples: statistics.blocked_samples,
            late: statistics.late,
            missed: statistics.missed,
            unread: statistics.unread,
            incomplete: statistics.incomplete,
            dropped: statistics.dropped,
            evicted: statistics.evicted,
            refused: statistics.refused,
            await_sites: statistics.await_sites,
            own_cpu_ms: ms(statistics.own_cpu),
            own_share,
            requests_share,
            hurried_share,
            names_share,
        }
    }

    fn has_cpu_stacks(&self) -> bool {
        self.profiler.as_ref().is_some_and(|profiler| profiler.statistics().cpu_stacks)
    }

    /// How much the service, or one endpoint, was used by local day and hour.
    ///
    /// # Errors
    /// As [`endpoint_detail`](Self::endpoint_detail).
    pub async fn hourly_load(
        &self,
        endpoint: Option<i64>,
        range: Checked,
        only: Only,
    ) -> Result<HourlyLoad, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::hourly(store, &config, endpoint, range, &only)).await
    }

    /// How much the service was used by local day, and the `top` busiest endpoints by themselves.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn daily_load(&self, range: Checked, only: Only, top: usize) -> Result<DailyLoad, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::daily(store, &config, range, &only, top)).await
    }

    /// Which endpoints each version was used for, the `top` busiest by themselves.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn version_load(&self, range: Checked, only: Only, top: usize) -> Result<VersionLoad, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::by_version(store, &config, range, &only, top)).await
    }

    /// How fast each endpoint was.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn latency(&self, range: Checked, only: Only) -> Result<LatencyOverview, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::latency(store, &config, range, &only)).await
    }

    /// All versions recorded, newest first.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn all_versions(&self) -> Result<Vec<VersionInfo>, StoreError> {
        self.readers.ask(question::versions).await
    }

    /// How the monitor itself is. Answers also when the database does not.
    pub async fn health(&self) -> Health {
        let bytes = self.readers.ask(Store::bytes).await.ok();
        let failure = self.counters.failure.lock().clone();
        let written_at = self.counters.written_at.load(Relaxed);
        Health {
            fmd_version: env!("CARGO_PKG_VERSION").to_owned(),
            app_version: self.app_version.clone(),
            started_at: self.started_at.div_euclid(1_000),
            queue_length: self.queue.len() as u64,
            queue_capacity: self.queue.capacity() as u64,
            recorded: self.counters.recorded.load(Relaxed),
            dropped: self.counters.dropped.load(Relaxed),
            dropped_rows: self.counters.dropped_rows.load(Relaxed),
            unlisted: self.counters.unlisted.load(Relaxed),
            outliers_left_out: self.counters.outliers_left_out.load(Relaxed),
            profile_files_left_out: self.counters.profile_files_left_out.load(Relaxed),
            group_by_panics: self.counters.group_by_panics.load(Relaxed),
            store_ok: !failure.failing,
            store_failed_at: failure.last.as_ref().map(|(_, at)| at.div_euclid(1_000)),
            store_error: failure.last.map(|(error, _)| error),
            store_written_at: (written_at != 0).then(|| written_at.div_euclid(1_000)),
            store_bytes: bytes,
            own_cpu_ms: self.counters.cpu_ms(),
            otlp: self.otlp.as_ref().map(|state| state.health()),
        }
    }
}
