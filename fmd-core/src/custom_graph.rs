//! Custom graphs: figures of the service's own, taken on a schedule.
//!
//! Each function runs on a thread of its own, so that one which hangs keeps nobody waiting: while it has not come back it is not called
//! again, and the graph says so. Of all processes that share a database one takes each point, whichever is first.

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use crossbeam_channel::{Sender, bounded};
use parking_lot::Mutex;

use crate::calendar::Calendar;
use crate::clock::now_micros;
use crate::monitor::Monitor;
use crate::redact::{Redacted, Redactor};
use crate::schedule::Schedule;
use crate::writer::Job;

/// Most graphs of one process.
const MOST_GRAPHS: usize = 200;
/// Most series of one graph; more in one answer are left out.
const MOST_SERIES: usize = 20;
/// Most characters of a title, a unit and a series' name.
const LONGEST: usize = 100;
/// How often the clock is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(200);
/// How long a process waits to hear whether it takes a point.
const CLAIM_WITHIN: Duration = Duration::from_secs(5);

/// What a graph's function gives: a figure for each series. A single figure is a series without a name.
pub type Figures = Vec<(String, f64)>;

/// What a graph's function does when it is due.
pub type Take = Box<dyn FnMut() -> Result<Figures, String> + Send>;

/// What a graph is called and of what its figures are. Graphs of the same title are the same graph, in all processes.
#[derive(Debug, Clone)]
pub struct Graph {
    title: String,
    unit: String,
}

impl Graph {
    /// A graph named `title`.
    #[must_use]
    pub fn new(title: &str) -> Self {
        Graph { title: cut(title), unit: String::new() }
    }

    /// Of what its figures are, as in `users` or `MB`.
    #[must_use]
    pub fn unit(mut self, unit: &str) -> Self {
        self.unit = cut(unit);
        self
    }
}

impl From<&str> for Graph {
    fn from(title: &str) -> Self {
        Graph::new(title)
    }
}

fn cut(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect()
}

/// Why a graph was not added.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum GraphError {
    /// There are too many.
    #[error("there are {MOST_GRAPHS} custom graphs already")]
    TooMany,
    /// The title is taken.
    #[error("there is a custom graph titled `{0}` already: choose another title")]
    Taken(String),
    /// The title is empty.
    #[error("a custom graph needs a title")]
    NoTitle,
}

/// One graph of this process.
struct Taken {
    graph: Graph,
    schedule: Schedule,
    take: Arc<Mutex<Take>>,
    /// Whether a thread looks after a point of it.
    running: Arc<AtomicBool>,
    /// Whether that thread has called the function, which has not come back.
    calling: Arc<AtomicBool>,
    /// When the next point is due, and the time at which that was found out.
    next: i64,
    found_at: i64,
}

impl Taken {
    fn find_next(&mut self, now: i64, calendar: Calendar) {
        (self.next, self.found_at) = (self.schedule.next(now, calendar), now);
    }
}

/// All graphs of this process, and the thread that looks after them.
#[derive(Default)]
pub(crate) struct Graphs {
    taken: Mutex<Vec<Taken>>,
    started: AtomicBool,
}

/// How a point came about.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Outcome {
    /// The figures.
    Figures(Figures),
    /// The function failed, or panicked, and said this.
    Failed(Redacted),
    /// It was due, and the call before it had not come back.
    StillRunning,
}

impl Graphs {
    fn add(&self, graph: Graph, schedule: Schedule, take: Take, calendar: Calendar) -> Result<(), GraphError> {
        if graph.title.trim().is_empty() {
            return Err(GraphError::NoTitle);
        }
        let mut taken = self.taken.lock();
        if taken.len() >= MOST_GRAPHS {
            return Err(GraphError::TooMany);
        }
        if taken.iter().any(|each| each.graph.title == graph.title) {
            return Err(GraphError::Taken(graph.title));
        }
        let take = Arc::new(Mutex::new(take));
        let (running, calling) = (Arc::default(), Arc::default());
        let mut one = Taken { graph, schedule, take, running, calling, next: 0, found_at: 0 };
        one.find_next(now_micros().div_euclid(1_000_000), calendar);
        taken.push(one);
        Ok(())
    }

    /// Calls what is due at `now` (Unix seconds), each on a thread of its own.
    fn call_due(&self, keeper: &Keeper, now: i64) {
        for taken in self.taken.lock().iter_mut() {
            if now < taken.found_at {
                // The clock was set back, maybe by years.
                taken.find_next(now, keeper.calendar);
            }
            if now < taken.next {
                continue;
            }
            let due = taken.next;
            taken.find_next(now, keeper.calendar);
            if taken.running.swap(true, Relaxed) {
                // While it is the database that has not answered, the function is not to blame.
                if taken.calling.load(Relaxed) {
                    keeper.keep(&taken.graph, due, Outcome::StillRunning);
                }
                continue;
            }
            let (graph, schedule) = (taken.graph.clone(), taken.schedule.to_string());
            let (take, own) = (Arc::clone(&taken.take), keeper.clone());
            let (running, calling) = (Arc::clone(&taken.running), Arc::clone(&taken.calling));
            let called = std::thread::Builder::new().name("fmd-graph".to_owned()).spawn(move || {
                if own.claim(&graph, &schedule, due) {
                    calling.store(true, Relaxed);
                    let outcome = call(&mut take.lock(), &own.redactor);
                    calling.store(false, Relaxed);
                    own.keep(&graph, due, outcome);
                }
                running.store(false, Relaxed);
            });
            if let Err(error) = called {
                taken.running.store(false, Relaxed);
                let said = keeper.redactor.prose(&format!("no thread could be started: {error}"));
                keeper.keep(&taken.graph, due, Outcome::Failed(said));
            }
        }
    }
}

/// Has points written.
#[derive(Clone)]
struct Keeper {
    jobs: Sender<Job>,
    calendar: Calendar,
    /// For what functions say when they fail, which every reader sees.
    redactor: Arc<Redactor>,
}

impl Keeper {
    /// Whether this process is the one that takes the point due at `due` (Unix seconds).
    fn claim(&self, graph: &Graph, schedule: &str, due: i64) -> bool {
        let (reply, replied) = bounded(1);
        let (title, unit, schedule) = (graph.title.clone(), graph.unit.clone(), schedule.to_owned());
        let job: Job = Box::new(move |store| {
            // Whoever asked may have given up.
            let _ = reply.send(store.and_then(|store| store.claim_point(&title, &unit, &schedule, due)));
        });
        self.jobs.try_send(job).is_ok() && matches!(replied.recv_timeout(CLAIM_WITHIN), Ok(Ok(true)))
    }

    /// Has the writer keep what came out. While the database fails that is lost, and the graph has a gap.
    fn keep(&self, graph: &Graph, due: i64, outcome: Outcome) {
        let title = graph.title.clone();
        let job: Job = Box::new(move |store| {
            let _ = store.and_then(|store| store.keep_point(&title, due, &outcome));
        });
        let _ = self.jobs.try_send(job);
    }
}

impl Monitor {
    /// Has `take` give a point of `graph` whenever `schedule` says so.
    ///
    /// # Errors
    /// [`GraphError`] when this process has the graph already, or too many.
    pub fn add_graph(&self, graph: Graph, schedule: Schedule, take: Take) -> Result<(), GraphError> {
        let calendar = Calendar::new(self.config().timezone());
        self.graphs.add(graph, schedule, take, calendar)?;
        if !self.graphs.started.swap(true, Relaxed) {
            let redactor = Arc::new(Redactor::new(self.config()));
            let keeper = Keeper { jobs: self.jobs.clone(), calendar, redactor };
            let (graphs, counters) = (Arc::clone(&self.graphs), Arc::clone(&self.counters));
            let looking = move || {
                while !counters.stopping.load(Relaxed) {
                    graphs.call_due(&keeper, now_micros().div_euclid(1_000_000));
                    std::thread::sleep(LOOK_EVERY);
                }
            };
            if let Err(error) = std::thread::Builder::new().name("fmd-graphs".to_owned()).spawn(looking) {
                log::error!("fmd: custom graphs get no points, since no thread could be started: {error}");
            }
        }
        Ok(())
    }
}

fn call(take: &mut Take, redactor: &Redactor) -> Outcome {
    let failed = |said: &str| Outcome::Failed(redactor.prose(said));
    let figures = match catch_unwind(AssertUnwindSafe(take)) {
        Ok(Ok(figures)) => figures,
        Ok(Err(error)) => return failed(&error),
        Err(panic) => {
            let said = panic.downcast_ref::<&str>().map(|said| (*said).to_owned());
            let said = said.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default();
            return failed(&format!("it panicked: {said}"));
        }
    };
    if let Some((name, value)) = figures.iter().find(|(_, value)| !value.is_finite()) {
        return failed(&format!("`{name}` is {value}, which is no figure"));
    }
    let mut by_name: HashMap<String, f64> = HashMap::new();
    for (name, value) in figures.into_iter().take(MOST_SERIES) {
        by_name.insert(cut(&name), value);
    }
    let mut figures: Figures = by_name.into_iter().collect();
    figures.sort_by(|a, b| a.0.cmp(&b.0));
    Outcome::Figures(figures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn a_clock_that_is_set_back_brings_points_from_then_on() {
        const YEARS: i64 = 4 * 365 * 86_400;
        let calendar = Calendar::new(chrono_tz::UTC);
        let (jobs, _) = bounded(1);
        let keeper = Keeper { jobs, calendar, redactor: Arc::new(Redactor::new(&Config::default())) };
        let graphs = Graphs::default();
        for (title, schedule) in
            [("Every", Schedule::every(Duration::from_secs(60))), ("Cron", Schedule::cron("* * * * *").unwrap())]
        {
            graphs.add(Graph::new(title), schedule, Box::new(|| Ok(Vec::new())), calendar).unwrap();
        }
        let now = now_micros().div_euclid(1_000_000);
        let within_a_minute = |now: i64| {
            graphs.call_due(&keeper, now);
            graphs.taken.lock().iter().all(|taken| (now + 1..=now + 60).contains(&taken.next))
        };
        assert!(within_a_minute(now + YEARS));
        assert!(within_a_minute(now), "the right time");
        assert!(within_a_minute(now + 1) && within_a_minute(now + 120));
    }
}
