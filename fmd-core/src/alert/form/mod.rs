//! The bodies of webhooks: one file a receiver.

mod json;

use serde_json::Value;

use super::message::Message;
use super::sender::Sender;

/// Whose form a body has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
}

impl Form {
    /// What a channel of this form is called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Form::Json => "webhook",
        }
    }

    /// The body that tells `messages`, of which there is at least one.
    pub(crate) fn body(self, sender: &Sender, messages: &[Message]) -> Value {
        match self {
            Form::Json => json::body(sender, messages),
        }
    }
}

/// The host, with its port, of an address.
pub(super) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    authority.rsplit('@').next().unwrap_or("")
}

/// What several messages are called together.
pub(super) fn digest_title(messages: &[Message]) -> String {
    format!("{} alerts", messages.len())
}
