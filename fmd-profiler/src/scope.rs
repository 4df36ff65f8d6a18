//! Scopes: a task's polls, seen from the thread that makes them.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, Waker};

use crate::beacon::Beacon;
use crate::capture::clock::Ticks;
use crate::capture::waker::{self, Lender, UNTOLD};
use crate::capture::{self, Boundary};
use crate::ended::Lane;
use crate::long_polls::LongPolls;
use crate::moment::Moment;
use crate::profiler::Shared;
use crate::reply::ReplySender;
use crate::task::{Account, Label, Task, TaskId};
use crate::time_division::TimeDivision;

/// Whether a task's own profile is wanted, besides what it adds to its label's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Keep {
    /// Only the label's.
    #[default]
    No,
    /// Its own goes to [`Options::on_profile`](crate::Options::on_profile).
    Profile,
}

/// What one thread keeps for the tasks that it polls.
struct Local {
    /// The task whose poll this thread is in. It is moved here for the poll, so that wakers and carried closures find
    /// it.
    current: Cell<Option<Box<Task>>>,
    /// Room that ended tasks left for later ones.
    #[allow(clippy::vec_box, reason = "the boxes are what is kept")]
    idle: RefCell<Vec<Box<Task>>>,
    /// Serial numbers of tasks that this thread may give out.
    serials: Cell<(u64, u64)>,
    long_polls: RefCell<LongPolls>,
    /// By the serial numbers of the profilers that they lead to.
    lanes: RefCell<Vec<(u64, Arc<Lane>)>>,
}

const MOST_IDLE: usize = 64;

thread_local! {
    static LOCAL: Local = const {
        Local {
            current: Cell::new(None),
            idle: RefCell::new(Vec::new()),
            serials: Cell::new((0, 0)),
            long_polls: RefCell::new(LongPolls::new()),
            lanes: RefCell::new(Vec::new()),
        }
    };
}

/// The profile of one task in the making. Poll the task's future through it, from whatever thread, and
/// [`finish`](Scope::finish) it when the task has ended; one that is dropped ends without a label.
#[derive(Debug)]
pub struct Scope {
    /// `None` during a poll, and in a scope that does not profile.
    task: Option<Box<Task>>,
}

impl Scope {
    /// A scope that costs next to nothing and tells nothing, for tasks that are not to be profiled.
    #[must_use]
    pub fn disabled() -> Scope {
        Scope { task: None }
    }

    pub(crate) fn open(profiler: &Arc<Shared>, began: Moment) -> Scope {
        let task = LOCAL.try_with(|local| {
            let id = TaskId::new(profiler.number, local.next_serial());
            let idle = local.idle.borrow_mut().pop();
            match idle.filter(|task| Arc::ptr_eq(&task.profiler, profiler)) {
                Some(mut task) => {
                    task.begin_anew(id, began.0);
                    task
                }
                None => Task::new(id, Arc::clone(profiler), began.0),
            }
        });
        Scope { task: task.ok() }
    }

    /// The scope of a task that the current task spawns; disabled where there is none.
    pub(crate) fn of_spawned() -> Scope {
        let spawning = with_current(|task| {
            task.is_referred_to = true;
            (task.parent.unwrap_or(task.id), Arc::clone(&task.profiler))
        });
        let Some((parent, profiler)) = spawning else { return Scope::disabled() };
        let mut scope = Scope::open(&profiler, Moment::now());
        if let Some(task) = &mut scope.task {
            task.parent = Some(parent);
        }
        scope
    }

    /// The task's id; `None` when it is not profiled.
    #[must_use]
    pub fn task(&self) -> Option<TaskId> {
        self.task.as_ref().map(|task| task.id)
    }

    /// The task as others may see it while it lasts; `None` when it is not profiled.
    #[must_use]
    #[inline]
    pub fn beacon(&self) -> Option<Beacon> {
        self.task.as_ref().map(|task| Beacon { task: task.id, light: Arc::clone(&task.light) })
    }

    /// Makes `beacon`, which was another task's, that of this one, unless this one is not profiled. Cheaper than a new one where the two had
    /// the same room, one after the other.
    #[inline]
    pub fn take_over_beacon(&self, beacon: &mut Beacon) {
        let Some(task) = &self.task else { return };
        beacon.task = task.id;
        if !Arc::ptr_eq(&beacon.light, &task.light) {
            beacon.light = Arc::clone(&task.light);
        }
    }

    /// The division of the time so far; empty when the task is not profiled.
    #[must_use]
    pub fn time_so_far(&self) -> TimeDivision {
        self.task.as_ref().map(|task| task.account(Ticks::now()).division()).unwrap_or_default()
    }

    /// When the last poll ended, or the scope was opened; `None` when the task is not profiled.
    #[must_use]
    #[inline]
    pub fn last_polled(&self) -> Option<Moment> {
        self.task.as_ref().map(|task| Moment(task.since()))
    }

    /// Polls `future` on behalf of the task.
    #[inline]
    pub fn poll<F: Future + ?Sized>(&mut self, mut future: Pin<&mut F>, context: &mut Context<'_>) -> Poll<F::Output> {
        let Some(task) = self.task.take() else { return future.poll(context) };
        let mut poll = match Polling::begin(self, task) {
            Ok(poll) => poll,
            Err(()) => return future.poll(context),
        };
        let mut output = Poll::Pending;
        capture::within(poll.id.0, &mut |boundary| {
            let lender = Registrar { task: poll.id, boundary };
            output = waker::lend(context.waker(), &lender, |context| future.as_mut().poll(context));
        });
        poll.pending = output.is_pending();
        output
    }

    /// Ends the scope: the task was one of `label`. Returns how its time divides, of which the part that samples tell
    /// is still missing. Never waits; when too many tasks end at once, what their samples showed is lost, and counted.
    #[inline]
    pub fn finish(mut self, label: Label, keep: Keep) -> TimeDivision {
        self.end(label, keep, None, Moment::now(), Account::division).unwrap_or_default()
    }

    /// The same for a task that has ended at a moment that the caller knows already, where nobody asks how its time divides.
    #[inline]
    pub fn finish_at(mut self, label: Label, keep: Keep, now: Moment) {
        self.end(label, keep, None, now, |_| ());
    }

    /// Ends the task, and gives what `told` makes of how it fared.
    #[inline]
    pub(crate) fn end<R>(
        &mut self,
        label: Label,
        keep: Keep,
        reply: Option<ReplySender>,
        now: Moment,
        told: impl FnOnce(&Account) -> R,
    ) -> Option<R> {
        let mut ending = Some((self.task.take()?, reply, told));
        let result = LOCAL.try_with(|local| {
            let (mut task, reply, told) = ending.take()?;
            task.end(now.0, &local.long_polls.borrow());
            let result = told(&task.account(now.0));
            local.with_lane(&task.profiler, |lane| task.hand_over(lane, label, keep, reply, now.0));
            task.clear();
            let mut idle = local.idle.borrow_mut();
            if idle.len() < MOST_IDLE {
                idle.push(task);
            }
            Some(result)
        });
        result.unwrap_or_else(|_| {
            // The thread is ending.
            let (mut task, reply, told) = ending?;
            task.end(now.0, &LongPolls::new());
            let result = told(&task.account(now.0));
            task.hand_over(&task.profiler.lanes.shared, label, keep, reply, now.0);
            task.clear();
            Some(result)
        })
    }
}

impl Drop for Scope {
    #[inline]
    fn drop(&mut self) {
        if self.task.is_some() {
            self.end(Label::NONE, Keep::No, None, Moment::now(), |_| ());
        }
    }
}

impl Local {
    /// Runs `with` on this thread's lane to a profiler.
    #[inline(always)]
    fn with_lane<R>(&self, profiler: &Shared, with: impl FnOnce(&Lane) -> R) -> R {
        let mut lanes = self.lanes.borrow_mut();
        match lanes.iter().find(|(serial, _)| *serial == profiler.serial) {
            Some((_, lane)) => with(lane),
            None => match profiler.lanes.open() {
                Some(lane) => {
                    // Those of profilers that have gone are nobody else's.
                    lanes.retain(|(_, lane)| Arc::strong_count(lane) > 1);
                    lanes.push((profiler.serial, Arc::clone(&lane)));
                    with(&lane)
                }
                None => with(&profiler.lanes.shared),
            },
        }
    }

    /// A number that no other task of this process has.
    fn next_serial(&self) -> u64 {
        const AT_A_TIME: u64 = 1 << 10;
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let (mut next, mut end) = self.serials.get();
        if next == end {
            next = NEXT.fetch_add(AT_A_TIME, Relaxed);
            end = next + AT_A_TIME;
        }
        self.serials.set((next + 1, end));
        next
    }
}

/// Runs `with` on the task that this thread is in a poll of.
pub(crate) fn with_current<R>(with: impl FnOnce(&mut Task) -> R) -> Option<R> {
    LOCAL
        .try_with(|local| {
            let mut task = local.current.take()?;
            let result = with(&mut task);
            local.current.set(Some(task));
            Some(result)
        })
        .ok()
        .flatten()
}

/// A poll under way. Its end, also by a panic, gives the task back to the scope.
struct Polling<'a> {
    scope: &'a mut Scope,
    id: TaskId,
    outer: Option<Box<Task>>,
    pending: bool,
}

impl<'a> Polling<'a> {
    #[inline]
    fn begin(scope: &'a mut Scope, task: Box<Task>) -> Result<Self, ()> {
        let id = task.id;
        task.profiler.wake_sampler();
        let mut task = Some(task);
        let outer = LOCAL.try_with(|local| {
            if let Some(task) = &mut task {
                task.resume(&local.long_polls.borrow());
            }
            local.current.replace(task.take())
        });
        match outer {
            Ok(outer) => Ok(Polling { scope, id, outer, pending: false }),
            Err(_) => {
                // The thread is ending: poll without noting anything.
                scope.task = task;
                Err(())
            }
        }
    }
}

impl Drop for Polling<'_> {
    #[inline]
    fn drop(&mut self) {
        let outer = self.outer.take();
        let pending = self.pending;
        let task = LOCAL.try_with(|local| {
            let mut task = local.current.replace(outer)?;
            task.suspend(pending, &mut local.long_polls.borrow_mut());
            Some(task)
        });
        self.scope.task = task.ok().flatten();
    }
}

/// Tells the current task of the wakers that its leaf futures take.
struct Registrar<'a> {
    task: TaskId,
    boundary: Option<Boundary<'a>>,
}

impl Registrar<'_> {
    /// The task, if its own poll is the innermost on this thread.
    fn with_task<R>(&self, with: impl FnOnce(&mut Task) -> R) -> Option<R> {
        with_current(|task| (task.id == self.task).then(|| with(task))).flatten()
    }
}

impl Lender for Registrar<'_> {
    fn cloned(&self, inner: &Waker) -> Option<Waker> {
        self.with_task(|task| {
            let site = task.profiler.sites.recognise(self.boundary);
            let cell = task.wake_cell(inner);
            let registration = cell.vacant();
            let waker = cell.waker(registration);
            task.registrations.note(registration, site);
            waker
        })
    }

    fn woken(&self, inner: &Waker) {
        self.with_task(|task| {
            let site = task.profiler.sites.recognise(self.boundary);
            task.registrations.note(UNTOLD, site);
            task.wake_cell(inner).note_woken(UNTOLD);
        });
    }
}

pin_project_lite::pin_project! {
    /// A future whose polls are profiled; see [`Profiler::wrap`](crate::Profiler::wrap). One that is dropped before it
    /// is ready counts for its label as well.
    #[derive(Debug)]
    pub struct Scoped<F> {
        #[pin]
        future: F,
        scope: Scope,
        label: Label,
        keep: Keep,
    }

    impl<F> PinnedDrop for Scoped<F> {
        fn drop(this: Pin<&mut Self>) {
            let this = this.project();
            this.scope.end(*this.label, *this.keep, None, Moment::now(), |_| ());
        }
    }
}

impl<F> Scoped<F> {
    pub(crate) fn new(scope: Scope, label: Label, keep: Keep, future: F) -> Self {
        Scoped { future, scope, label, keep }
    }
}

impl<F: Future> Future for Scoped<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let output = this.scope.poll(this.future, context);
        if output.is_ready() {
            this.scope.end(*this.label, *this.keep, None, Moment::now(), |_| ());
        }
        output
    }
}
