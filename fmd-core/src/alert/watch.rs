//! The thread that looks for what is to be told.

use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use crossbeam_channel::{Sender as Jobs, bounded};
use parking_lot::Mutex;

use super::channel::Channel;
use super::message::Message;
use super::post::Post;
use super::sender::Sender;
use super::{micros, new_errors};
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
        let post = Post::new(&self.channels, sender, self.desk.clone(), Arc::clone(&self.readers));
        while !self.counters.stopping.load(Relaxed) {
            let own = Arc::clone(&lease);
            if self.desk.change(move |store| own.lock().is_held(store, Instant::now())) == Some(true) {
                self.look();
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

    /// One look at everything.
    fn look(&self) {
        if self.config.alert_new_errors() {
            self.look_for_new_errors();
        }
    }

    fn look_for_new_errors(&self) {
        let since = now_micros() - micros(NEWS_FOR);
        // What fails is tried again at the next look, and the dashboard tells that the database does.
        let Ok(news) = self.readers.ask_and_wait(move |store| question::error_news(store, since)) else { return };
        for one in &news {
            self.raise("new_error", new_errors::message(one));
        }
    }

    /// Raises an alert, unless it was.
    fn raise(&self, subject: &'static str, message: Message) {
        let raised = self.raised(subject, message);
        self.desk.change(move |store| store.raise(&raised, now_micros()));
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
