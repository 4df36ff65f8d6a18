//! The sampling thread: looks at the threads every period, and keeps the ledger.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::Ordering::Acquire;
use std::time::{Duration, Instant};

use crate::budget::Budget;
use crate::capture::clock;
use crate::hurry;
use crate::ledger::Ledger;
use crate::options::Sink;
use crate::profile::Profile;
use crate::profiler::{Ended, Inbox, Message, Shared, State, locked};
use crate::reply::ReplySender;
use crate::scope::Keep;
use crate::symbols::Symbols;
#[cfg(cpu_stacks)]
use crate::threads::Threads;

/// Without a poll for so long the thread lies down, and costs nothing until there is one.
const BEDTIME: Duration = Duration::from_millis(250);

/// Ended tasks are taken note of so often, however long the period.
const LONGEST_NAP: Duration = Duration::from_millis(10);

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
    inbox: Inbox,
    symbols: Arc<Symbols>,
}

impl Sampler {
    pub(crate) fn new(
        settings: Settings,
        shared: Arc<Shared>,
        state: Arc<State>,
        inbox: Inbox,
        symbols: Arc<Symbols>,
    ) -> Sampler {
        Sampler { settings, shared, state, inbox, symbols }
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

    fn stopping(&self) -> bool {
        self.state.stop.load(Acquire)
    }
}

/// The thread at work, until it is to stop.
struct Round<'a> {
    sampler: &'a Sampler,
    budget: Budget,
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
        let now = Instant::now();
        let settings = &sampler.settings;
        Round {
            sampler,
            budget: Budget::new(settings.cpu_budget, settings.period),
            random: u64::from(sampler.shared.number) << 32 | u64::from(std::process::id()) | 1,
            last_tick: now,
            last_activity: now,
            last_review: (now, own_cpu_time()),
            last_eviction: now,
            hurries_seen: 0,
            #[cfg(cpu_stacks)]
            threads: settings.cpu_stacks.then(|| {
                Threads::new(Arc::clone(&sampler.shared), Arc::clone(&sampler.symbols.files), settings.at_once)
            }),
        }
    }

    fn run(mut self) {
        let mut next = Instant::now() + self.budget.period();
        while !self.sampler.stopping() {
            let now = Instant::now();
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
            std::thread::park_timeout(next.saturating_duration_since(Instant::now()).min(LONGEST_NAP));
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
        let messages = self.sampler.inbox.take();
        if self.look_at_threads(elapsed, now) || !messages.is_empty() {
            self.last_activity = now;
        }
        self.deal_with(messages);
        self.review(now);
    }

    /// Whether any thread worked for a task of ours since the last tick.
    #[cfg(cpu_stacks)]
    fn look_at_threads(&mut self, elapsed: Duration, now: Instant) -> bool {
        let ledger = &self.sampler.state.ledger;
        self.threads.as_mut().is_some_and(|threads| threads.tick(elapsed, now, ledger))
    }

    #[cfg(not(cpu_stacks))]
    fn look_at_threads(&mut self, _elapsed: Duration, _now: Instant) -> bool {
        false
    }

    /// Between ticks, when those are far apart.
    fn take_messages(&mut self) {
        let messages = self.sampler.inbox.take();
        if messages.is_empty() {
            return;
        }
        self.last_activity = Instant::now();
        #[cfg(cpu_stacks)]
        if let Some(threads) = &mut self.threads {
            threads.collect(self.last_activity, &self.sampler.state.ledger);
        }
        self.deal_with(messages);
    }

    fn deal_with(&mut self, messages: Vec<Message>) {
        if messages.is_empty() {
            return;
        }
        let mut profiles = Vec::new();
        let mut replies = Vec::new();
        {
            let mut ledger = locked(&self.sampler.state.ledger);
            for message in messages {
                match message {
                    Message::Ended(ended) => profiles.extend(self.end(&mut ledger, ended)),
                    Message::Flush(reply) => replies.push(reply),
                }
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
        replies.into_iter().for_each(|reply| reply.send(None));
    }

    fn end(&self, ledger: &mut Ledger, mut ended: Ended) -> Option<(Profile, Option<ReplySender>)> {
        let wanted = ended.keep == Keep::Profile && (ended.reply.is_some() || self.sampler.settings.sink.is_some());
        let reply = ended.reply.take();
        ledger.end(&ended, wanted).map(|profile| (profile, reply))
    }

    /// From time to time: the clock's rate, the thread's own cost, tasks that were forgotten.
    fn review(&mut self, now: Instant) {
        let (reviewed, spent_before) = self.last_review;
        let elapsed = now.duration_since(reviewed);
        if elapsed >= Budget::REVIEW {
            clock::refine();
            let spent = own_cpu_time();
            // What a hurry costs was asked for.
            if !self.is_hurried() {
                self.budget.review(spent.saturating_sub(spent_before), elapsed);
            }
            self.last_review = (now, spent);
        }
        let mut own = locked(&self.sampler.state.own);
        own.cpu = self.last_review.1;
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
        self.last_review = (now, own_cpu_time());
    }
}

fn own_cpu_time() -> Duration {
    #[cfg(cpu_stacks)]
    return crate::capture::linux::system::cpu_time_of_this_thread();
    #[cfg(not(cpu_stacks))]
    Duration::ZERO
}
