//! The handle that a service holds.

use std::error::Error;
use std::fmt::{self, Display};
use std::panic::Location;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use actix_web::error::BlockingError;
use actix_web::{HttpRequest, web};
use fmd_core::custom_graph::{Graph, GraphError};
use fmd_core::notes::ErrorNote;
use fmd_core::schedule::Schedule;
use fmd_core::{Monitor, StartError};
use tokio::sync::Semaphore;

use crate::config::Config;
use crate::explain::Explainer;
use crate::figures::IntoFigures;
use crate::group::GroupBy;
use crate::in_flight::Hall;
use crate::{inside, panics};

/// The monitor of a service: clone it into every worker's `App` and wrap that with it.
///
/// Cloning is cheap; all clones are one monitor. When the last one goes, everything recorded is written.
#[derive(Clone)]
pub struct Fmd {
    inner: Arc<Inner>,
}

/// Exports and sources that are read at one time.
const PLACES: usize = 2;

struct Inner {
    monitor: Monitor,
    group_by: Option<GroupBy>,
    /// Places in the service's blocking pool that the dashboard takes at one time.
    pool: Arc<Semaphore>,
    has_warned_of_clash: AtomicBool,
    requests: Arc<Hall>,
    explainer: Explainer,
}

impl fmt::Debug for Fmd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fmd").field("monitor", &self.inner.monitor).finish_non_exhaustive()
    }
}

impl Fmd {
    /// Opens the database and starts to record. The first one in a process sets a panic hook, which notes panics inside of requests and
    /// calls the one that was there before; so set yours before, or call the previous one from it. Waits up to ten seconds for another
    /// process that makes the tables or brings them up to date.
    ///
    /// # Errors
    /// [`StartError`] when the database cannot be opened or written, or a thread cannot be started.
    pub fn new(config: Config) -> Result<Self, StartError> {
        for warning in config.core.warnings() {
            log::warn!("fmd: {warning}");
        }
        let monitor = Monitor::start(config.core)?;
        let requests = Arc::<Hall>::default();
        monitor.watch(Arc::<Hall>::clone(&requests))?;
        panics::note_panics();
        Ok(Fmd {
            inner: Arc::new(Inner {
                monitor,
                group_by: config.group_by,
                pool: Arc::new(Semaphore::new(PLACES)),
                has_warned_of_clash: AtomicBool::new(false),
                requests,
                explainer: Explainer::default(),
            }),
        })
    }

    /// Shows what `take` gives as a graph on the dashboard, a point whenever `schedule` says so: a figure, several named ones, or either in a
    /// `Result`. Of all processes that share a database one takes each point. `take` runs on a thread of its own; while it has not come
    /// back it is not called again.
    ///
    /// ```no_run
    /// # fn jobs_waiting() -> u64 { 0 }
    /// # fn add(fmd: &fmd_actix::Fmd) -> Result<(), Box<dyn std::error::Error>> {
    /// use fmd_actix::{Graph, Schedule};
    /// fmd.add_graph(Graph::new("Queue").unit("jobs"), Schedule::cron("*/5 * * * *")?, || jobs_waiting())?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`GraphError`] when this process has a graph of that title already, or too many.
    pub fn add_graph<F: IntoFigures>(
        &self,
        graph: impl Into<Graph>,
        schedule: Schedule,
        mut take: impl FnMut() -> F + Send + 'static,
    ) -> Result<(), GraphError> {
        self.monitor().add_graph(graph.into(), schedule, Box::new(move || take().into_figures()))
    }

    /// The same for an async function, which runs on a thread and a runtime of its own.
    ///
    /// # Errors
    /// As [`add_graph`](Self::add_graph).
    pub fn add_async_graph<F: IntoFigures, T: Future<Output = F>>(
        &self,
        graph: impl Into<Graph>,
        schedule: Schedule,
        mut take: impl FnMut() -> T + Send + 'static,
    ) -> Result<(), GraphError> {
        self.add_graph(graph, schedule, move || actix_web::rt::System::new().block_on(take()).into_figures())
    }

    /// Lets admins ask on the dashboard how the service's database would run a recorded statement. `explain` gets the statement as it is
    /// shown there, without values: one `SELECT` that changes and locks nothing. It gives the lines of the plan, through a connection of the
    /// service's choice. It runs on a thread of its own, for one statement at a time, and is waited for 5 seconds. For Diesel over SQLite,
    /// PostgreSQL and MariaDB there is `diesel::plan`, with the features `diesel-sqlite`, `diesel-postgres` and `diesel-mysql`. Elsewhere let
    /// the database plan and not run the statement, within what the connection can only read:
    ///
    /// ```no_run
    /// # fn rows(_: &str) -> Result<Vec<String>, std::io::Error> { Ok(Vec::new()) }
    /// # fn add(fmd: &fmd_actix::Fmd) {
    /// // PostgreSQL 16; `rows` gives the first column of a query through a connection that may only read.
    /// fmd.explain_with(|sql| rows(&format!("EXPLAIN (GENERIC_PLAN) {sql}")));
    /// # }
    /// ```
    pub fn explain_with<E: Display>(&self, explain: impl Fn(&str) -> Result<Vec<String>, E> + Send + Sync + 'static) {
        self.inner.explainer.set(explain);
    }

    /// What explains statements.
    pub(crate) fn explainer(&self) -> &Explainer {
        &self.inner.explainer
    }

    /// What records and answers behind the middleware.
    pub fn monitor(&self) -> &Monitor {
        &self.inner.monitor
    }

    /// Records an error that the service has dealt with, with its causes and the line of this call: of the request that is being answered,
    /// or of the service where there is none.
    #[track_caller]
    pub fn capture<E: Error + ?Sized>(&self, error: &E) {
        let note = ErrorNote::captured(error, Location::caller());
        match inside::story() {
            Some(story) => story.tell(|notes| notes.add_error(note)),
            None => self.inner.monitor.record_error(note),
        }
    }

    /// Where requests in flight are seen.
    pub(crate) fn requests(&self) -> &Arc<Hall> {
        &self.inner.requests
    }

    /// Writes everything recorded so far and stops recording; the service goes on unmonitored. Waits at most ten seconds. Not
    /// needed before `main` returns or `exit` is called: the process then ends when all is written.
    pub fn stop(&self) {
        self.inner.monitor.stop();
    }

    /// Runs `work` in the service's blocking pool, when there is a place: few are taken at one time, so that the service's own work finds
    /// threads.
    pub(crate) async fn in_pool<R: Send + 'static>(
        &self,
        work: impl FnOnce() -> R + Send + 'static,
    ) -> Result<R, BlockingError> {
        // Nobody closes it. The work takes the place along, for it goes on when whoever asked has left.
        let place = Arc::clone(&self.inner.pool).acquire_owned().await.ok();
        web::block(move || {
            let _place = place;
            work()
        })
        .await
    }

    /// Says in the log, once, that the service has a route `pattern` of its own where the dashboard is.
    pub(crate) fn warn_of_clash(&self, pattern: &str) {
        if !self.inner.has_warned_of_clash.swap(true, Relaxed) {
            log::warn!("fmd: the dashboard hides the route `{pattern}` of the service: choose another `custom_link`");
        }
    }

    /// Lists all routes of the app that `request` was sent to, as far as actix tells them.
    #[cfg(feature = "introspection")]
    pub(crate) fn list_routes(&self, request: &HttpRequest) {
        use actix_web::introspection::{IntrospectionNode, IntrospectionTree};
        use actix_web::web::Data;
        use fmd_core::endpoint::EndpointKey;

        fn list(fmd: &Fmd, node: &IntrospectionNode) {
            for method in &node.methods {
                if !fmd.monitor().config().ignores(&node.full_path) {
                    fmd.monitor().endpoint(&EndpointKey::new(method.as_str(), &node.full_path));
                }
            }
            node.children.iter().for_each(|child| list(fmd, child));
        }
        if let Some(tree) = request.app_data::<Data<IntrospectionTree>>() {
            list(self, &tree.root);
        }
    }

    /// What `group_by` makes of `request`.
    pub(crate) fn group(&self, request: &HttpRequest) -> Option<Box<str>> {
        let group = self.inner.group_by.as_ref()?.group(request);
        if group.is_err() && self.inner.monitor.count_group_by_panic() == 0 {
            log::error!("fmd: the group_by closure panicked; such requests are recorded without a group");
        }
        group.ok().flatten().map(|group| group.0)
    }
}

/// [`Fmd::capture`] for code that has no [`Fmd`] at hand. Outside of requests it does nothing.
#[track_caller]
pub fn capture<E: Error + ?Sized>(error: &E) {
    if let Some(story) = inside::story() {
        let note = ErrorNote::captured(error, Location::caller());
        story.tell(|notes| notes.add_error(note));
    }
}
