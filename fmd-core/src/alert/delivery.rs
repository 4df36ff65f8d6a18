//! Handing messages over to a channel. Takes up to [`WITHIN`]: on a thread of its own.

use std::time::Duration;

use super::channel::Channel;
#[cfg(feature = "alerts")]
use super::channel::Target;
use super::message::Message;
use super::sender::Sender;

/// Longest that one attempt takes.
pub(crate) const WITHIN: Duration = Duration::from_secs(15);

/// Why messages did not arrive. Holds no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) reason: String,
    /// The pause that the receiver asked for.
    pub(crate) wait: Option<Duration>,
}

impl From<String> for Failure {
    fn from(reason: String) -> Self {
        Failure { reason, wait: None }
    }
}

/// Sends `messages`, of which there is at least one, and only one where the channel does not take several.
#[cfg(feature = "alerts")]
pub(crate) fn deliver(channel: &Channel, sender: &Sender, messages: &[Message]) -> Result<(), Failure> {
    match &channel.target {
        Target::Webhook { form, url } => {
            super::http::post_json(url, &form.body(sender, messages), &[], &sender.trust).map(|_| ())
        }
        Target::Mail(mailing) => super::mail::send(mailing, sender, messages),
        Target::GitHub(issues) => messages.iter().try_for_each(|message| super::github::tell(issues, sender, message)),
    }
}

/// Without the feature there is nothing to send with, and a monitor with channels does not start.
#[cfg(not(feature = "alerts"))]
pub(crate) fn deliver(_: &Channel, _: &Sender, _: &[Message]) -> Result<(), Failure> {
    Err(Failure::from("this build has no alerts: turn on the feature `alerts`".to_owned()))
}
