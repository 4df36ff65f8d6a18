//! Where a task is at this moment, for others than the thread that serves it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use crate::await_trace::site::SiteId;
use crate::capture::clock::Ticks;
use crate::profile::Profile;
use crate::task::TaskId;

const IN_POLL: u64 = 1 << 32;

/// What a task's thread notes for others. They may see one of two notes that were made together; what they make of it is a picture of one
/// moment, and no account.
#[derive(Debug, Default)]
pub(crate) struct Light {
    /// 0 when there is none.
    task: AtomicU64,
    since: AtomicU64,
    /// [`IN_POLL`], or the site at which it waits.
    doing: AtomicU64,
}

impl Light {
    pub(crate) fn of(task: TaskId, now: Ticks) -> Arc<Light> {
        let light = Arc::<Light>::default();
        light.begin(task, now);
        light
    }

    pub(crate) fn begin(&self, task: TaskId, now: Ticks) {
        self.task.store(task.0, Relaxed);
        self.wait(now, SiteId::UNKNOWN);
    }

    #[inline]
    pub(crate) fn poll(&self, now: Ticks) {
        self.since.store(now.0, Relaxed);
        self.doing.store(IN_POLL, Relaxed);
    }

    #[inline]
    pub(crate) fn wait(&self, now: Ticks, site: SiteId) {
        self.since.store(now.0, Relaxed);
        self.doing.store(u64::from(site.0), Relaxed);
    }

    pub(crate) fn end(&self) {
        self.task.store(0, Relaxed);
    }
}

/// A task in flight, seen from elsewhere; see [`Scope::beacon`](crate::Scope::beacon).
#[derive(Debug, Clone)]
pub struct Beacon {
    pub(crate) task: TaskId,
    pub(crate) light: Arc<Light>,
}

impl Beacon {
    /// The task.
    #[must_use]
    pub fn task(&self) -> TaskId {
        self.task
    }

    /// Whether the task's thread is in a poll of it, and for how long it has been so; `None` once the task has ended.
    #[must_use]
    pub fn in_poll(&self) -> Option<(bool, Duration)> {
        self.read().map(|(site, since)| (site.is_none(), since))
    }

    /// The site at which it waits, or `None` in a poll; and since when.
    pub(crate) fn read(&self) -> Option<(Option<SiteId>, Duration)> {
        let doing = self.light.doing.load(Relaxed);
        let since = Ticks::now().since(Ticks(self.light.since.load(Relaxed)));
        let site = (doing != IN_POLL).then_some(SiteId(doing as u32));
        (self.light.task.load(Relaxed) == self.task.0).then(|| (site, Duration::from_nanos(since.nanos())))
    }
}

/// What a task does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Its thread runs, or is ready to.
    Running,
    /// Its thread is blocked in a system call.
    Blocked,
    /// It waits at an `.await`, or has been woken and waits for its thread.
    Awaiting,
    /// A closure of its own runs in a pool of threads, for which it waits.
    InPool,
}

/// A look at a task in flight.
#[derive(Debug, Clone)]
pub struct Glance {
    /// What it does.
    pub doing: Doing,
    /// For how long it has been in this poll, or this wait.
    pub since: Duration,
    /// The stack at which it was last seen to do so; empty when it was not seen yet. Nothing else of the profile is known.
    pub profile: Profile,
}
