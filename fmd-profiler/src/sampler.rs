//! The sampling thread: looks at the threads every period, and keeps the ledger.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::Ordering::Acquire;
use std::time::{Duration, Instant};

use crate::await_trace::Wait;
use crate::budget::Budget;
use crate::capture::clock;
use crate::ended::{Batch, Ended, Inbox};
use crate::hurry;
use crate::ledger::Ledger;
use crate::nap::Nap;
use crate::options::Sink;
use crate::profile::Profile;
use crate::profiler::{Shared, State, locked};
use crate::reply::ReplySender;
use crate::scope::Keep;
use crate::symbols::Symbols;
#[cfg(cpu_stacks)]
use crate::threads::Threads;

/// Without a poll for so long the thread lies down, and costs nothing until there is one.
const BEDTIME: Duration = Duration::from_millis(250);

/// How often old tasks are looked for.
const EVICTION: Duration = Duration::from_secs(10);

/// What of the options concerns the sampling thread.
pub(crate) struct Settings {
    pub(crate) period: Duration,
    pub(crate) cpu_budget: f64,
    pub(crate) cpu_stacks: bool,
    pub(crate) at_once: bool,
    pub(crate) sink: Option<Sink>,
}

pub(crate) struct Sampler {
    settings: Settings,
    shared: Arc<Shared>,
    state: Arc<State>,
    symbols: Arc<Symbols>,
}

impl Sampler {
    pub(crate) fn new(settings: Settings, shared: Arc<Shared>, state: Arc<State>, symbols: Arc<Symbols>) -> Sampler {
        Sampler { settings, shared, state, symbols }
    }

    pub(crate) fn run(self) {
        #[cfg(cpu_stacks)]
        crate::capture::linux::system::prepare_sampling_thread();
        while !self.stopping() {
            // What panics is built anew; the host goes on in any case.
            if catch_unwind(AssertUnwindSafe(|| Round::new(&self).run())).is_err() {
                self.shared.counters.panics.count();
                std::thread::sleep(Duration::from_secs(1));
            }
        }
    }

    /// Ends a task; its own profile, where that is wanted, and who waits for it.
    fn end(&self, ledger: &mut Ledger, mut ended: Ended, waits: &[Wait]) -> Option<(Profile, Option<ReplySender>)> {
        let wanted = ended.keep == Keep::Profile && (ended.reply.is_some() || self.settings.sink.is_some());
        let reply = ended.reply.take();
        ledger.end(&ended, waits, wanted).map(|profile| (profile, reply))
    }

    fn stopping(&self) -> bool {
        self.state.stop.load(Acquire)
    }
}

/// The thread at work, until it is to stop.
struct Round<'a> {
    sampler: &'a Sampler,
    budget: Budget,
    nap: Nap,
    inbox: Inbox,
    /// Whether it held many when it was last opened.
    are_many: bool,
    /// CPU time of this thread when it last began to rest, where they are many or somebody is in a hurry.
    cpu_before_nap: Option<Duration>,
    /// The same at the beginning of this turn, if somebody was in a hurry by then.
    began_hurried: Option<Duration>,
    /// CPU time that went into turns in a hurry, which was asked for.
    hurried_cpu: Duration,
    /// CPU time of this thread when that was last looked at.
    cpu: Duration,
    /// What of it went into tasks that had ended, which no other period would make less.
    tasks_cpu: Duration,
    random: u64,
    last_tick: Instant,
    last_activity: Instant,
    last_review: (Instant, Duration),
    last_eviction: Instant,
    /// How many have been in a hurry so far.
    hurries_seen: usize,
    #[cfg(cpu_stacks)]
    threads: Option<Threads>,
}

impl<'a> Round<'a> {
    fn new(sampler: &'a Sampler) -> Round<'a> {
        let settings = &sampler.settings;
        #[cfg(cpu_stacks)]
        let threads = settings
            .cpu_stacks
            .then(|| Threads::new(Arc::clone(&sampler.shared), Arc::clone(&sampler.symbols.files), settings.at_once));
        // Reading what is loaded, which happens once, says nothing of what samples will cost.
        let (now, cpu, own) = (Instant::now(), own_cpu_time(), *locked(&sampler.state.own));
        Round {
            sampler,
            budget: Budget::new(settings.cpu_budget, settings.period),
            nap: Nap::default(),
            inbox: Inbox::default(),
            are_many: false,
            cpu_before_nap: None,
            began_hurried: None,
            hurried_cpu: own.hurried_cpu,
            cpu,
            tasks_cpu: own.tasks_cpu,
            random: u64::from(sampler.shared.number) << 32 | u64::from(std::process::id()) | 1,
            last_tick: now,
            last_activity: now,
            last_review: (now, cpu.saturating_sub(own.tasks_cpu + own.hurried_cpu)),
            last_eviction: now,
            hurries_seen: 0,
            #[cfg(cpu_stacks)]
            threads,
        }
    }

    fn run(mut self) {
        let mut next = Instant::now() + self.budget.period();
        while !self.sampler.stopping() {
            let now = Instant::now();
            self.began_hurried = self.is_hurried().then(|| self.cpu_before_nap.unwrap_or_else(own_cpu_time));
            if self.has_new_hurry() {
                // Whoever is in a hurry is about to do something: no sleep before that can be seen.
                self.hurries_seen = self.sampler.shared.hurries.begun();
                self.last_activity = now;
            }
            if self.is_hurried() {
                next = next.min(now + 2 * hurry::PERIOD);
            }
            if now >= next {
                self.tick(now);
                next = now + self.step();
            } else {
                self.take_messages();
            }
            if now.duration_since(self.last_activity) > BEDTIME {
                self.lie_down();
                next = Instant::now() + self.step();
            }
            if let Some(before) = self.began_hurried.take() {
                self.hurried_cpu += own_cpu_time().saturating_sub(before);
            }
            self.cpu_before_nap = (self.are_many || self.is_hurried()).then(own_cpu_time);
            std::thread::park_timeout(next.saturating_duration_since(Instant::now()).min(self.nap.length()));
        }
        self.tick(Instant::now());
    }

    /// Time to the next tick: the period on average, and never in step with what the service does.
    fn step(&mut self) -> Duration {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.period().mul_f64(0.5 + (self.random >> 11) as f64 / (1_u64 << 53) as f64)
    }

    fn is_hurried(&self) -> bool {
        self.sampler.shared.hurries.is_any_present()
    }

    fn has_new_hurry(&self) -> bool {
        self.sampler.shared.hurries.begun() != self.hurries_seen
    }

    /// The mean time between two ticks now.
    fn period(&self) -> Duration {
        let period = self.budget.period();
        if self.is_hurried() { period.min(hurry::PERIOD) } else { period }
    }

    fn tick(&mut self, now: Instant) {
        let elapsed = now.duration_since(self.last_tick);
        self.last_tick = now;
        self.sampler.shared.counters.ticks.count();
        // Tasks that have ended by now were sampled by now: their samples are collected before their accounts are
        // closed.
        let before = self.cpu_if_many();
        self.open_inbox();
        self.count_for_tasks(before);
        if self.look_at_threads(elapsed, now) || !self.inbox.is_empty() {
            self.last_activity = now;
        }
        let before = self.cpu_if_many();
        self.deal_with_messages();
        self.count_for_tasks(before);
        self.review(now);
    }

    /// Whether any thread worked for a task of ours since the last tick.
    #[cfg(cpu_stacks)]
    fn look_at_threads(&mut self, elapsed: Duration, now: Instant) -> bool {
        let ledger = &self.sampler.state.ledger;
        // Of a hurry's first look the time since the last one is that of the period without it.
        let period = self.budget.period();
        self.threads.as_mut().is_some_and(|threads| threads.tick(elapsed, period, now, ledger))
    }

    #[cfg(not(cpu_stacks))]
    fn look_at_threads(&mut self, _elapsed: Duration, _now: Instant) -> bool {
        false
    }

    fn open_inbox(&mut self) {
        // Fewer take less time than it takes to ask for that.
        const MANY: usize = 64;
        self.inbox.open(&self.sampler.shared.lanes);
        let (tasks, of_one_lane) = self.inbox.tasks();
        self.nap.found(of_one_lane);
        self.are_many = tasks >= MANY;
    }

    /// Between ticks, when those are far apart. It woke up for tasks alone.
    fn take_messages(&mut self) {
        let before = self.cpu_before_nap.filter(|_| self.began_hurried.is_none());
        self.open_inbox();
        if self.inbox.is_empty() {
            return;
        }
        // The first many after few: what they cost from here on is theirs, too.
        let before = before.or_else(|| self.cpu_if_many());
        self.last_activity = Instant::now();
        #[cfg(cpu_stacks)]
        if let Some(threads) = &mut self.threads {
            threads.collect(self.last_activity, &self.sampler.state.ledger);
        }
        self.deal_with_messages();
        self.count_for_tasks(before);
    }

    fn deal_with_messages(&mut self) {
        let mut profiles = Vec::new();
        if !self.inbox.batches.is_empty() {
            let mut ledger = locked(&self.sampler.state.ledger);
            ledger.foresee(self.inbox.batches.iter().flat_map(Batch::tasks));
            for mut batch in std::mem::take(&mut self.inbox.batches) {
                batch.drain(|ended, waits| profiles.extend(self.sampler.end(&mut ledger, ended, waits)));
                self.inbox.leave(batch);
            }
        }
        // With the ledger unlocked: the sink, and whoever is woken, may ask for it.
        for (profile, reply) in profiles {
            match (reply, &self.sampler.settings.sink) {
                (Some(reply), _) => reply.send(Some(profile)),
                (None, Some(sink)) => sink(profile),
                (None, None) => {}
            }
        }
        self.inbox.flushes.clear();
    }

    /// CPU time up to now, if it is worth to be asked for and not counted as a hurry's.
    fn cpu_if_many(&self) -> Option<Duration> {
        (self.are_many && self.began_hurried.is_none()).then(own_cpu_time)
    }

    fn count_for_tasks(&mut self, before: Option<Duration>) {
        if let Some(before) = before {
            self.tasks_cpu += own_cpu_time().saturating_sub(before);
        }
    }

    /// CPU time of this thread up to now, as far as the budget bounds it.
    fn spent(&mut self) -> Duration {
        self.cpu = own_cpu_time();
        self.cpu.saturating_sub(self.tasks_cpu + self.hurried_cpu)
    }

    /// From time to time: the clock's rate, the thread's own cost, tasks that were forgotten.
    fn review(&mut self, now: Instant) {
        let (reviewed, spent_before) = self.last_review;
        let elapsed = now.duration_since(reviewed);
        if elapsed >= Budget::REVIEW {
            clock::refine();
            let spent = self.spent();
            self.budget.review(spent.saturating_sub(spent_before), elapsed);
            self.last_review = (now, spent);
        }
        let mut own = locked(&self.sampler.state.own);
        (own.cpu, own.tasks_cpu, own.hurried_cpu) = (self.cpu, self.tasks_cpu, self.hurried_cpu);
        own.period = self.period();
        #[cfg(cpu_stacks)]
        {
            own.cpu_stacks = self.threads.as_ref().is_some_and(Threads::can_capture);
        }
        drop(own);
        if now.duration_since(self.last_eviction) >= EVICTION {
            self.last_eviction = now;
            for _ in 0..locked(&self.sampler.state.ledger).evict(now) {
                self.sampler.shared.counters.evicted.count();
            }
        }
    }

    /// Sleeps until a poll begins, a task ends, somebody is in a hurry, or the profiler stops.
    fn lie_down(&mut self) {
        let shared = &self.sampler.shared;
        shared.lie_down();
        // A poll that began just before need not have seen it. What it did is seen by now, or will be with the next
        // poll.
        std::thread::park_timeout(self.budget.period());
        let began = self.last_activity;
        self.tick(Instant::now());
        while self.last_activity == began && shared.is_asleep() && !self.has_new_hurry() && !self.sampler.stopping() {
            std::thread::park();
        }
        shared.stay_up();
        let now = Instant::now();
        self.last_tick = now;
        self.last_activity = now;
        // The rest does not count as cheap.
        self.last_review = (now, self.spent());
    }
}

fn own_cpu_time() -> Duration {
    #[cfg(cpu_stacks)]
    return crate::capture::linux::system::cpu_time_of_this_thread();
    #[cfg(not(cpu_stacks))]
    Duration::ZERO
}
