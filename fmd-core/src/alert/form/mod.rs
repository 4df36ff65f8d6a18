//! The bodies of webhooks: one file a receiver.

mod json;
mod rocketchat;
mod slack;
mod teams;

use serde_json::Value;

use super::message::{Event, Message};
use super::sender::Sender;

/// Whose form a body has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    Slack,
    Teams,
    RocketChat,
}

impl Form {
    /// What a channel of this form is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Form::Json => "webhook",
            Form::Slack => "Slack",
            Form::Teams => "Teams",
            Form::RocketChat => "Rocket.Chat",
        }
    }

    /// The body that tells `messages`, of which there is at least one.
    pub(crate) fn body(self, sender: &Sender, messages: &[Message]) -> Value {
        match self {
            Form::Json => json::body(sender, messages),
            Form::Slack => slack::body(sender, messages),
            Form::Teams => teams::body(sender, messages),
            Form::RocketChat => rocketchat::body(sender, messages),
        }
    }
}

/// The host, with its port, of an address.
pub(super) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    authority.rsplit('@').next().unwrap_or("")
}

/// What one message is called, or several together, with the service's name.
pub(super) fn headline(sender: &Sender, messages: &[Message]) -> String {
    match messages {
        [message] => format!("[{}] {}", sender.service, message.title),
        _ => format!("[{}] {}", sender.service, digest_title(messages)),
    }
}

/// What several messages are called together.
pub(super) fn digest_title(messages: &[Message]) -> String {
    let resolved = messages.iter().filter(|message| message.event == Event::Resolved).count();
    match (messages.len() - resolved, resolved) {
        (alerts, 0) => format!("{alerts} alerts"),
        (0, resolved) => format!("{resolved} alerts resolved"),
        (alerts, resolved) => format!("{alerts} alerts, {resolved} resolved"),
    }
}
