//! The thread that looks for what is to be told.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use crossbeam_channel::{Sender as Jobs, bounded};
use parking_lot::Mutex;

use super::channel::Channel;
use super::drops::{self, Drops};
use super::message::{Event, Message};
use super::post::Post;
use super::sender::Sender;
use super::threshold::{self, Figure, Standing};
use super::{micros, new_errors, regression};
use crate::clock::now_micros;
use crate::config::Config;
use crate::counters::Counters;
use crate::question;
use crate::reader::Readers;
use crate::store::{Duty, Lease, Outgoing, Raised, Store, StoreError};
use crate::writer::Job;

/// How often it looks, and how often it looks whether the monitor is being stopped.
const LOOK_EVERY: Duration = Duration::from_secs(1);
const NOTICE_WITHIN: Duration = Duration::from_millis(100);
/// How long it waits for the writer.
const WITHIN: Duration = Duration::from_secs(5);
/// Errors that appeared longer ago than this are old news: alerts were off then.
const NEWS_FOR: Duration = Duration::from_secs(3_600);

/// Most errors of which it is remembered that they were told.
const MOST_KNOWN: usize = 4_000;
/// How often figures, deployments and the end of alerts are looked at.
const FIGURES_EVERY: Duration = Duration::from_secs(5);
/// How often it is noted that the cause of an alert is still there.
const SEE_EVERY: Duration = Duration::from_secs(15);
/// How long nothing may be dropped before that is over.
const DROPS_OVER: Duration = Duration::from_secs(600);

/// What earlier looks have seen.
#[derive(Default)]
struct Seen {
    errors: HashSet<(i64, Option<i64>)>,
    figures_at: Option<Instant>,
    drops: Drops,
    drops_at: Option<Instant>,
}

/// Has the writer change the database, and waits.
#[derive(Clone)]
pub(crate) struct Desk(pub(crate) Jobs<Job>);

impl Desk {
    /// What came of `work`; `None` when the database did not get to it, or failed, of which the writer tells.
    pub(super) fn change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Option<T> {
        let (reply, replied) = bounded(1);
        let job: Job = Box::new(move |store| {
            // Whoever asked may have given up.
            let _ = reply.send(store.and_then(work));
        });
        self.0.try_send(job).ok()?;
        replied.recv_timeout(WITHIN).ok()?.ok()
    }
}

/// What the thread knows.
pub(crate) struct Watchman {
    pub(crate) config: Arc<Config>,
    pub(crate) channels: Arc<Vec<Channel>>,
    pub(crate) counters: Arc<Counters>,
    pub(crate) readers: Arc<Readers>,
    pub(crate) desk: Desk,
    /// The version that runs now.
    pub(crate) version: String,
}

impl Watchman {
    /// Starts the thread, if there is anybody to tell.
    pub(crate) fn start(self) -> std::io::Result<()> {
        if self.channels.is_empty() {
            return Ok(());
        }
        std::thread::Builder::new().name("fmd-alerts".to_owned()).spawn(move || self.watch()).map(|_| ())
    }

    fn watch(&self) {
        let lease = Arc::new(Mutex::new(Lease::new(Duty::Alerts, Instant::now())));
        let sender = Sender::of(&self.config, &self.version);
        let mut post = Post::new(&self.config, &self.channels, sender, self.desk.clone(), Arc::clone(&self.readers));
        let mut seen = Seen { drops: Drops::of(&self.counters), ..Seen::default() };
        while !self.counters.stopping.load(Relaxed) {
            let own = Arc::clone(&lease);
            let is_ours = self.desk.change(move |store| own.lock().is_held(store, Instant::now())) == Some(true);
            if self.config.alert_drops() {
                self.look_for_drops(&mut seen);
            }
            if is_ours {
                self.look(&mut seen);
                post.send_due();
            }
            self.rest();
        }
        // The next one may begin at once; where that fails it does so some seconds later.
        self.desk.change(move |store| lease.lock().give_back(store));
    }

    fn rest(&self) {
        let until = Instant::now() + LOOK_EVERY;
        while Instant::now() < until && !self.counters.stopping.load(Relaxed) {
            std::thread::sleep(NOTICE_WITHIN);
        }
    }

    /// One look at everything that one process looks at for all.
    fn look(&self, seen: &mut Seen) {
        if self.config.alert_new_errors() {
            self.look_for_new_errors(&mut seen.errors);
        }
        if seen.figures_at.is_some_and(|at| at.elapsed() < FIGURES_EVERY) {
            return;
        }
        seen.figures_at = Some(Instant::now());
        if threshold::is_on(&self.config) {
            self.look_at_figures();
        }
        if self.config.alert_regressions() {
            self.look_at_deployment();
        }
        self.look_for_the_end_of_drops();
    }

    /// What fails here and below is tried again at the next look, and the dashboard tells that the database does.
    fn look_for_new_errors(&self, known: &mut HashSet<(i64, Option<i64>)>) {
        let since = now_micros() - micros(NEWS_FOR);
        let told = known.clone();
        let config = Arc::clone(&self.config);
        let Ok(news) = self.readers.ask_and_wait(move |store| question::error_news(store, &config, since, &told))
        else {
            return;
        };
        for one in &news {
            if self.raise("new_error", new_errors::message(one)).is_some() {
                if known.len() >= MOST_KNOWN {
                    known.clear();
                }
                known.insert(one.key);
            }
        }
    }

    fn look_at_figures(&self) {
        let (now, over) = (now_micros(), Duration::from_secs(60 * u64::from(self.config.alert_minutes())));
        let each = threshold::needs_endpoints(&self.config);
        let to = now.div_euclid(1_000_000) + 1;
        let from = to - over.as_secs() as i64;
        let asked = self.readers.ask_and_wait(move |store| {
            let mut open = Vec::new();
            for figure in Figure::ALL {
                open.extend(store.open_alerts(figure.subject())?);
            }
            Ok((question::recent_figures(store, from, to, each)?, open))
        });
        let Ok((figures, open)) = asked else { return };
        for watched in threshold::watched(&self.config, &figures, over) {
            let name = watched.name();
            let open = open.iter().find(|row| row.name == name);
            match (watched.standing(self.config.alert_requests()), open) {
                (Standing::Past, None) => {
                    self.raise(watched.subject(), watched.message(Event::Opened, now.div_euclid(1_000)));
                }
                (Standing::Past | Standing::Near, Some(row)) if now - row.seen_at >= micros(SEE_EVERY) => {
                    let id = row.id;
                    self.desk.change(move |store| store.see_alert(id, now));
                }
                (Standing::Calm, Some(row)) if now - row.seen_at >= micros(over) => {
                    self.resolve(watched.subject(), watched.message(Event::Resolved, now.div_euclid(1_000)));
                }
                _ => {}
            }
        }
    }

    fn look_at_deployment(&self) {
        let now = now_micros();
        let Ok(Some(deployed)) = self.readers.ask_and_wait(question::newest_deployment) else { return };
        let since = Duration::from_micros(u64::try_from(now - deployed.first_seen_at).unwrap_or(0));
        let Some(looks) = regression::looks_due(since).filter(|looks| *looks > deployed.looks) else { return };
        let config = Arc::clone(&self.config);
        let at = now.div_euclid(1_000_000);
        let asked = self.readers.ask_and_wait(move |store| question::deployment_report(store, &config, at));
        let Ok(Some(report)) = asked else { return };
        for worse in report.regressions() {
            if let Some(message) = regression::message(&report, worse, now.div_euclid(1_000)) {
                self.raise("regression", message);
            }
        }
        // What was raised is not raised again, should this not be noted.
        self.desk.change(move |store| store.note_looks(deployed.version, looks));
    }

    /// Each process looks for itself, and whichever is first tells.
    fn look_for_drops(&self, seen: &mut Seen) {
        let drops = Drops::of(&self.counters);
        if drops == seen.drops || seen.drops_at.is_some_and(|at| at.elapsed() < SEE_EVERY) {
            return;
        }
        let message = drops.message(seen.drops, now_micros().div_euclid(1_000));
        if self.raise("drops", message).is_some() {
            (seen.drops, seen.drops_at) = (drops, Some(Instant::now()));
        }
    }

    fn look_for_the_end_of_drops(&self) {
        let now = now_micros();
        let Ok(open) = self.readers.ask_and_wait(|store| store.open_alerts(drops::NAME)) else { return };
        if open.iter().any(|row| now - row.seen_at >= micros(DROPS_OVER)) {
            self.resolve("drops", drops::over(now.div_euclid(1_000)));
        }
    }

    /// Raises an alert, unless it was. `None` when that could not be kept.
    fn raise(&self, subject: &'static str, message: Message) -> Option<bool> {
        let raised = self.raised(subject, message);
        self.desk.change(move |store| store.raise(&raised, now_micros()))
    }

    fn resolve(&self, subject: &'static str, message: Message) {
        let raised = self.raised(subject, message);
        self.desk.change(move |store| store.resolve_alert(&raised, now_micros()));
    }

    fn raised(&self, subject: &'static str, message: Message) -> Raised {
        let message = message.clipped();
        let event = message.event.as_str();
        let content = serde_json::to_string(&message).unwrap_or_default();
        let channels = self.channels.iter().filter(|channel| channel.takes(&message));
        let messages =
            channels.map(|channel| Outgoing { channel: channel.name.clone(), event, content: content.clone() });
        Raised {
            name: message.name.clone(),
            subject,
            title: message.title.clone(),
            path: message.path.clone(),
            messages: messages.collect(),
        }
    }
}
