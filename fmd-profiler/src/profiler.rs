//! The profiler: its handle, what its threads share, and how they reach its sampling thread.

use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::*};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::{JoinHandle, Thread};
use std::time::{Duration, Instant};

use crate::await_trace::site::Sites;
use crate::beacon::{Beacon, Doing, Glance};
use crate::capture;
use crate::capture::clock::{self, Ticks};
use crate::ended::Lanes;
use crate::frame::Kind;
use crate::hurry::{Hurries, Hurry};
use crate::ledger::Ledger;
use crate::location::{Location, Stack};
use crate::moment::Moment;
use crate::occurrences::Occurrences;
use crate::options::{Options, Trigger};
use crate::profile::Profile;
use crate::recording::Recording;
use crate::reply::reply;
use crate::sampler::{Sampler, Settings};
use crate::scope::{Keep, Scope, Scoped};
use crate::statistics::{Counters, Statistics};
use crate::symbols::Symbols;
use crate::task::{Account, Label, TaskId};

/// Why a profiler could not be started.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// An option has an impossible value.
    #[error("the period is {0:?}: choose one from 50 µs to 10 s")]
    Period(Duration),
    /// An option has an impossible value.
    #[error("the CPU budget is {0}: choose a share of a core above 0")]
    CpuBudget(f64),
    /// There are too many profilers in this process.
    #[error("{MOST_PROFILERS} profilers run in this process already: stop one, or share it, which is cheaper")]
    TooMany,
    /// No thread could be started.
    #[error("the sampling thread could not be started: {0}")]
    Thread(#[source] std::io::Error),
    /// The signal handler could not be installed.
    #[cfg(cpu_stacks)]
    #[error(transparent)]
    Signal(#[from] crate::capture::linux::signal::SignalError),
}

/// Most profilers that run in one process at a time.
const MOST_PROFILERS: u8 = 126;

static NUMBERS_IN_USE: Mutex<u128> = Mutex::new(1);

/// A profiler's number in its process, as long as it lives.
#[derive(Debug)]
struct Number(u8);

impl Number {
    fn take() -> Option<Number> {
        let mut used = locked(&NUMBERS_IN_USE);
        let free = used.trailing_ones() as u8;
        (free <= MOST_PROFILERS).then(|| {
            *used |= 1 << free;
            Number(free)
        })
    }
}

impl Drop for Number {
    fn drop(&mut self) {
        *locked(&NUMBERS_IN_USE) &= !(1 << self.0);
    }
}

/// What the threads that serve tasks share with the sampling thread.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) number: u8,
    pub(crate) sites: Sites,
    pub(crate) long_poll: Ticks,
    pub(crate) counters: Counters,
    /// By which threads find their lane, of however many profilers there were.
    pub(crate) serial: u64,
    pub(crate) lanes: Lanes,
    asleep: AtomicBool,
    /// How many are in a hurry.
    pub(crate) hurries: Hurries,
    sampling_thread: OnceLock<Thread>,
    _number: Number,
}

impl Shared {
    /// Wakes the sampling thread if it sleeps for lack of anything to sample.
    #[inline]
    pub(crate) fn wake_sampler(&self) {
        if self.asleep.load(Relaxed) {
            self.wake();
        }
    }

    #[cold]
    fn wake(&self) {
        if let (true, Some(thread)) = (self.asleep.swap(false, AcqRel), self.sampling_thread.get()) {
            thread.unpark();
        }
    }

    /// Has the sampling thread look at how long it is to wait.
    pub(crate) fn unpark_sampler(&self) {
        if let Some(thread) = self.sampling_thread.get() {
            thread.unpark();
        }
    }

    /// Sampling thread: says that it means to sleep until something happens.
    pub(crate) fn lie_down(&self) {
        self.asleep.store(true, SeqCst);
    }

    /// Sampling thread: whether nothing has happened since it lay down.
    pub(crate) fn is_asleep(&self) -> bool {
        self.asleep.load(Acquire)
    }

    /// Sampling thread: says that it is up, whoever woke it.
    pub(crate) fn stay_up(&self) {
        self.asleep.store(false, Release);
    }

    #[cfg(test)]
    pub(crate) fn for_tests() -> Arc<Shared> {
        Shared::new(Number::take().unwrap(), Duration::from_millis(1))
    }

    fn new(number: Number, long_poll: Duration) -> Arc<Shared> {
        static PROFILERS: AtomicU64 = AtomicU64::new(0);
        Arc::new(Shared {
            number: number.0,
            sites: Sites::new(),
            long_poll: Ticks::from_nanos(long_poll.as_nanos() as u64),
            counters: Counters::default(),
            serial: PROFILERS.fetch_add(1, Relaxed),
            lanes: Lanes::default(),
            asleep: AtomicBool::new(false),
            hurries: Hurries::default(),
            sampling_thread: OnceLock::new(),
            _number: number,
        })
    }
}

/// A profiler at work. Clones are handles to the same one; it stops when the last has gone.
#[derive(Debug, Clone)]
pub struct Profiler(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    shared: Arc<Shared>,
    state: Arc<State>,
    symbols: Arc<Symbols>,
    thread: Mutex<Option<JoinHandle<()>>>,
    /// The process that the sampling thread is in. In a forked child there is none, and locks that it held stay locked.
    process: u32,
}

impl Inner {
    fn is_in_child(&self) -> bool {
        std::process::id() != self.process
    }
}

/// What the sampling thread shares with the profiler's handles.
pub(crate) struct State {
    pub(crate) ledger: Arc<Mutex<Ledger>>,
    /// The sampling thread's own cost, and period.
    pub(crate) own: Mutex<Own>,
    pub(crate) stop: AtomicBool,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("State").field("stop", &self.stop).finish_non_exhaustive()
    }
}

/// What the sampling thread tells of itself.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Own {
    pub(crate) cpu: Duration,
    pub(crate) tasks_cpu: Duration,
    pub(crate) hurried_cpu: Duration,
    pub(crate) period: Duration,
    pub(crate) cpu_stacks: bool,
}

pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A scope whose task counts for its label even when it is dropped before it has ended.
struct Labelled {
    scope: Scope,
    label: Label,
}

impl Drop for Labelled {
    fn drop(&mut self) {
        self.scope.end(self.label, Keep::No, None, Moment::now(), |_| ());
    }
}

impl Profiler {
    /// Starts a profiler and its sampling thread.
    ///
    /// # Errors
    /// When an option is out of its range, or the system refuses a thread or the signal handler.
    pub fn start(options: Options) -> Result<Profiler, StartError> {
        if !Options::PERIODS.contains(&options.period) {
            return Err(StartError::Period(options.period));
        }
        if options.cpu_budget.is_nan() || options.cpu_budget <= 0.0 {
            return Err(StartError::CpuBudget(options.cpu_budget));
        }
        clock::prepare();
        #[cfg(cpu_stacks)]
        if options.cpu_stacks {
            crate::capture::linux::signal::install(options.on_alternate_stack)?;
        }
        let number = Number::take().ok_or(StartError::TooMany)?;
        let shared = Shared::new(number, options.long_poll);
        let symbols = Arc::<Symbols>::default();
        let state = Arc::new(State {
            ledger: Arc::new(Mutex::new(Ledger::new(Arc::clone(&symbols)))),
            own: Mutex::new(Own { period: options.period, ..Own::default() }),
            stop: AtomicBool::new(false),
        });
        let settings = Settings {
            period: options.period,
            cpu_budget: options.cpu_budget,
            cpu_stacks: options.cpu_stacks,
            at_once: options.trigger == Trigger::Immediate,
            sink: options.on_profile,
        };
        let sampler = Sampler::new(settings, Arc::clone(&shared), Arc::clone(&state), Arc::clone(&symbols));
        let thread = std::thread::Builder::new()
            .name("fmd-profiler".into())
            .spawn(move || sampler.run())
            .map_err(StartError::Thread)?;
        let _ = shared.sampling_thread.set(thread.thread().clone());
        Ok(Profiler(Arc::new(Inner {
            shared,
            state,
            symbols,
            thread: Mutex::new(Some(thread)),
            process: std::process::id(),
        })))
    }

    /// Opens a scope for one task, to be polled through and finished by the caller.
    #[must_use]
    pub fn scope(&self) -> Scope {
        self.scope_since(Moment::now())
    }

    /// The same for a task that began at a moment that the caller knows already.
    #[inline]
    #[must_use]
    pub fn scope_since(&self, began: Moment) -> Scope {
        Scope::open(&self.0.shared, began)
    }

    /// Has the threads looked at every millisecond, whatever the period and the budget, for as long as the result lasts.
    pub fn hurry(&self) -> Hurry {
        Hurry::begin(&self.0.shared)
    }

    /// Wraps a future, so that what it does counts for `label`.
    pub fn wrap<F: Future>(&self, label: Label, future: F) -> Scoped<F> {
        Scoped::new(self.scope(), label, Keep::No, future)
    }

    /// Wraps a future in the same way, whose own profile goes to [`Options::on_profile`] besides.
    pub fn wrap_and_keep<F: Future>(&self, label: Label, future: F) -> Scoped<F> {
        Scoped::new(self.scope(), label, Keep::Profile, future)
    }

    /// Runs a future and returns what was found out about it. It takes up to about a period longer than the future
    /// itself. A future that is dropped before it is ready counts for the label as well.
    pub async fn profile<F: Future>(&self, label: Label, future: F) -> (F::Output, Profile) {
        let mut scope = Labelled { scope: self.scope(), label };
        let task = scope.scope.task();
        let output = {
            let mut future = std::pin::pin!(future);
            std::future::poll_fn(|context| scope.scope.poll(future.as_mut(), context)).await
        };
        let (sender, reply) = reply();
        let time = scope.scope.end(label, Keep::Profile, Some(sender), Moment::now(), Account::division);
        let found = if self.0.is_in_child() { None } else { reply.await };
        let profile = found.unwrap_or_else(|| Profile {
            label,
            task,
            tasks: 1,
            time: time.unwrap_or_default(),
            held_by: Vec::new(),
            samples: Vec::new(),
            occurrences: Occurrences::default(),
            timeline: Vec::new(),
            symbols: Arc::clone(&self.0.symbols),
        });
        (output, profile)
    }

    /// The profiles of all labels, over the tasks that have ended since this was last called.
    #[must_use]
    pub fn take(&self) -> Vec<Profile> {
        if self.0.is_in_child() {
            return Vec::new();
        }
        locked(&self.0.state.ledger).take()
    }

    /// Records what all tasks together do from now on, besides what their labels get. `None` when four recordings run already.
    #[must_use]
    pub fn record(&self) -> Option<Recording> {
        if self.0.is_in_child() { None } else { Recording::begin(&self.0.state.ledger, &self.0.symbols) }
    }

    /// The stacks sampled so far of a task that has not ended, as for one that takes suspiciously long. Its label, time
    /// and waits are only known when it ends. `None` when it has not been met, or has ended.
    #[must_use]
    pub fn so_far(&self, task: TaskId) -> Option<Profile> {
        if self.0.is_in_child() {
            return None;
        }
        locked(&self.0.state.ledger).so_far(task)
    }

    /// What a task in flight does, and the stack at which it does so: as it was last sampled in this poll, or where it waits. `None` once
    /// it has ended. Waits for the sampling thread, not for any other.
    #[must_use]
    pub fn glance(&self, beacon: &Beacon) -> Option<Glance> {
        if self.0.is_in_child() {
            return None;
        }
        let ledger = locked(&self.0.state.ledger);
        let (site, since) = beacon.read()?;
        let latest = ledger.latest(beacon.task, Instant::now()).filter(|(.., ago)| *ago < since);
        let in_pool = |stack: &Stack| stack.locations().last() == Some(&Location::POOL);
        let is_in_pool = || capture::is_at_work(beacon.task.0 | TaskId::IN_POOL);
        let (doing, at) = match (site, latest) {
            (None, Some((stack, kind, _))) => {
                let doing = if kind == Kind::Blocked { Doing::Blocked } else { Doing::Running };
                (doing, Some((stack, kind)))
            }
            (None, None) => (Doing::Running, None),
            (Some(_), latest) if is_in_pool() => {
                (Doing::InPool, latest.filter(|(stack, ..)| in_pool(stack)).map(|(stack, kind, _)| (stack, kind)))
            }
            (Some(site), _) => (Doing::Awaiting, Some((ledger.stack_of(site), Kind::Await))),
        };
        Some(Glance { doing, since, profile: ledger.profile_at(beacon.task, at, since) })
    }

    /// The same as [`glance`](Profiler::glance) for one that runs and has not been sampled at it: has the threads looked at every millisecond,
    /// whatever the period and the budget, until its stack is known, and for `most` at the longest.
    #[must_use]
    pub fn look(&self, beacon: &Beacon, most: Duration) -> Option<Glance> {
        let _hurry = self.hurry();
        let began = Instant::now();
        loop {
            let glance = self.glance(beacon)?;
            if glance.profile.samples() > 0 || began.elapsed() >= most {
                return Some(glance);
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Waits until the tasks that have ended before are reckoned with; `false` when that took longer than `most`.
    #[must_use]
    pub fn flush(&self, most: Duration) -> bool {
        if self.0.is_in_child() {
            return false;
        }
        let end = Instant::now() + most;
        let (sender, reply) = reply();
        self.0.shared.lanes.flush(sender);
        self.0.shared.wake();
        reply.wait_until(end)
    }

    /// How the profiler has fared so far.
    #[must_use]
    pub fn statistics(&self) -> Statistics {
        if self.0.is_in_child() {
            return self.0.shared.counters.read();
        }
        let own = *locked(&self.0.state.own);
        Statistics {
            own_cpu: own.cpu,
            tasks_cpu: own.tasks_cpu,
            hurried_cpu: own.hurried_cpu,
            names_cpu: self.0.symbols.cpu(),
            period: own.period,
            cpu_stacks: own.cpu_stacks,
            ..self.0.shared.counters.read()
        }
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if self.is_in_child() {
            // There is no thread to wait for.
            std::mem::forget(self.thread.get_mut().map(Option::take));
            return;
        }
        self.state.stop.store(true, Release);
        if let Some(thread) = locked(&self.thread).take() {
            thread.thread().unpark();
            // A profile sink may own the last handle.
            if thread.thread().id() != std::thread::current().id() {
                let _ = thread.join();
            }
        }
    }
}
