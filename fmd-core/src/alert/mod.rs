//! Alerts: what people are told without looking at the dashboard.
//!
//! Of all processes that share a database one watches (`watch`), whichever has the lease. What it finds is raised in the store, once, with a
//! message for each channel; and what is up there is sent (`post`) on threads of its own, so that a channel which hangs keeps neither a
//! request nor another channel waiting.

mod channel;
mod delivery;
mod drops;
mod form;
#[cfg(feature = "alerts")]
mod github;
#[cfg(any(feature = "alerts", feature = "otlp"))]
mod http;
#[cfg(feature = "alerts")]
mod mail;
mod message;
mod new_errors;
mod post;
mod quiet;
mod regression;
mod retry;
mod sender;
mod threshold;
mod trust;
mod watch;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::clock::now_micros;
use crate::config::{Config, Source};
use crate::monitor::Monitor;
use crate::store::{Outgoing, StoreError};
pub(crate) use channel::Channel;
pub(crate) use delivery::Failure;
#[cfg(feature = "otlp")]
pub(crate) use http::post;
pub use message::Event;
pub(crate) use message::Message;
pub(crate) use sender::Sender;
pub(crate) use trust::Trust;
pub(crate) use watch::{Desk, Watchman};

/// Whether this build can send alerts.
pub(crate) const BUILT_IN: bool = cfg!(feature = "alerts");

/// Alerts are configured that could not be sent.
#[derive(Debug, thiserror::Error)]
pub enum AlertConfigError {
    /// This build has no way to send anything.
    #[error(
        "{place}: `{key}` is set, and this build sends no alerts: turn on the feature `alerts` of fmd-actix, or remove the option"
    )]
    NotBuiltIn {
        /// The option.
        key: &'static str,
        /// Where it is set.
        place: Source,
    },
    /// The certificates that are to be believed cannot be read.
    #[error("{place}: {reason}: name a file of certificates in PEM, or remove the option")]
    Authorities {
        /// Where it is set.
        place: Source,
        /// What is wrong with it.
        reason: String,
    },
    /// Something is missing.
    #[error(
        "{place}: `{key}` is set, and nothing can be sent without `{needs}`: set that as well, or remove the option"
    )]
    Incomplete {
        /// The option.
        key: &'static str,
        /// Where it is set.
        place: Source,
        /// What is missing.
        needs: &'static str,
    },
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
pub(crate) fn check(config: &Config) -> Result<(), AlertConfigError> {
    Trust::of(config).pem().map_err(|failure| AlertConfigError::Authorities {
        place: config.source("ca_file").cloned().unwrap_or(Source::Builder),
        reason: failure.reason,
    })?;
    let ways = [
        ("alert_webhook", !config.alert_webhook().is_empty(), None),
        ("alert_slack", !config.alert_slack().is_empty(), None),
        ("alert_teams", !config.alert_teams().is_empty(), None),
        ("alert_rocketchat", !config.alert_rocketchat().is_empty(), None),
        ("alert_mail_to", !config.alert_mail_to().is_empty(), Some(("alert_smtp", config.alert_smtp().is_some()))),
        (
            "alert_github",
            !config.alert_github().is_empty(),
            Some(("alert_github_token", config.alert_github_token().is_some())),
        ),
    ];
    for (key, _, needs) in ways.into_iter().filter(|(_, is_set, _)| *is_set) {
        let place = config.source(key).cloned().unwrap_or(Source::Builder);
        if !BUILT_IN {
            return Err(AlertConfigError::NotBuiltIn { key, place });
        }
        if let Some((needs, _)) = needs.filter(|(_, is_set)| !is_set) {
            return Err(AlertConfigError::Incomplete { key, place, needs });
        }
    }
    Ok(())
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
