//! Alerts: what people are told without looking at the dashboard.
//!
//! Of all processes that share a database one watches (`watch`), whichever has the lease. What it finds is raised in the store, once, with a
//! message for each channel; and what is up there is sent (`post`) on threads of its own, so that a channel which hangs keeps neither a
//! request nor another channel waiting.

mod channel;
mod delivery;
mod form;
#[cfg(feature = "alerts")]
mod http;
mod message;
mod new_errors;
mod post;
mod retry;
mod sender;
mod watch;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::clock::now_micros;
use crate::config::{Config, Source};
use crate::monitor::Monitor;
use crate::store::{Outgoing, StoreError};
pub(crate) use channel::Channel;
pub use message::Event;
pub(crate) use message::Message;
pub(crate) use sender::Sender;
pub(crate) use watch::{Desk, Watchman};

/// Whether this build can send alerts.
pub(crate) const BUILT_IN: bool = cfg!(feature = "alerts");

/// Options of channels, without which nothing is sent.
const CHANNEL_OPTIONS: [&str; 1] = ["alert_webhook"];

/// A channel is configured, and this build has no way to send anything.
#[derive(Debug, thiserror::Error)]
#[error(
    "{place}: `{key}` is set, and this build sends no alerts: turn on the feature `alerts` of fmd-actix, or remove the option"
)]
pub struct AlertsNotBuiltIn {
    key: &'static str,
    place: Source,
}

/// Why no test was sent.
#[derive(Debug, thiserror::Error)]
pub enum AlertTestError {
    /// There is no such channel.
    #[error("there is no such channel: reload the page")]
    NoChannel,
    /// A test of this channel is under way.
    #[error("a test of this channel is under way: wait for it")]
    Busy,
    /// There is no thread for it.
    #[error("no thread could be started to send it: {0}")]
    NoThread(std::io::Error),
    /// What came of it could not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Refuses channels that could not be used.
pub(crate) fn check(config: &Config) -> Result<(), AlertsNotBuiltIn> {
    if BUILT_IN || Channel::all(config).is_empty() {
        return Ok(());
    }
    let place = |key| config.source(key).filter(|source| **source != Source::Default).cloned();
    match CHANNEL_OPTIONS.into_iter().find_map(|key| Some((key, place(key)?))) {
        Some((key, place)) => Err(AlertsNotBuiltIn { key, place }),
        None => Ok(()),
    }
}

impl Monitor {
    /// Sends a test by the channel with the number `id`, as [`Alerts`](crate::question::Alerts) counts them. Gives why it did not arrive, if it
    /// did not. Takes up to some 15 seconds.
    ///
    /// # Errors
    /// [`AlertTestError`] when it was not even tried.
    pub async fn test_alert(&self, id: usize) -> Result<Option<String>, AlertTestError> {
        let number = id.checked_sub(1).filter(|n| *n < self.channels.len()).ok_or(AlertTestError::NoChannel)?;
        let (channels, testing) = (Arc::clone(&self.channels), Arc::clone(&self.testing));
        if !testing.lock().insert(number) {
            return Err(AlertTestError::Busy);
        }
        let sender = Sender::of(self.config(), self.app_version());
        let (reply, replied) = oneshot::channel();
        let done = Arc::clone(&testing);
        let testing_it = move || {
            let message = Message::test(now_micros().div_euclid(1_000));
            let sent = delivery::deliver(&channels[number], &sender, std::slice::from_ref(&message));
            done.lock().remove(&number);
            // Whoever asked may have left.
            let _ = reply.send((message, sent.err().map(|failure| failure.reason)));
        };
        if let Err(error) = std::thread::Builder::new().name("fmd-alert".to_owned()).spawn(testing_it) {
            testing.lock().remove(&number);
            return Err(AlertTestError::NoThread(error));
        }
        let Ok((message, failure)) = replied.await else {
            return Err(AlertTestError::Store(StoreError::Panicked));
        };
        let kept = Outgoing {
            channel: self.channels[number].name.clone(),
            event: message.event.as_str(),
            content: serde_json::to_string(&message).unwrap_or_default(),
        };
        let (told, now) = (failure.clone(), now_micros());
        self.change(move |store| store.note_test(&kept, told, now)).await?;
        Ok(failure)
    }
}

/// `duration` as the store counts time.
fn micros(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}
