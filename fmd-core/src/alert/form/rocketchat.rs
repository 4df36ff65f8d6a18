//! Rocket.Chat's incoming webhooks: a text, and the rest attached.

use serde_json::{Value, json};

use crate::alert::message::{Event, Message};
use crate::alert::sender::Sender;

pub(super) fn body(sender: &Sender, messages: &[Message]) -> Value {
    let attachments: Vec<Value> =
        messages.iter().map(|message| attachment(sender, message, messages.len() == 1)).collect();
    json!({"text": quiet(&super::headline(sender, messages)), "attachments": attachments})
}

fn attachment(sender: &Sender, message: &Message, in_full: bool) -> Value {
    let mut attachment = json!({"title": message.title, "color": color(message.event)});
    if let Some(link) = sender.link(message) {
        attachment["title_link"] = link.into();
    }
    if in_full {
        let field = |(name, value): &(String, String)| json!({"short": true, "title": name, "value": quiet(value)});
        attachment["text"] = quiet(&message.text).into();
        attachment["fields"] = message.facts.iter().map(field).collect();
    }
    attachment
}

fn color(event: Event) -> &'static str {
    match event {
        Event::Opened => "#c0392b",
        Event::Resolved => "#2e7d32",
        Event::Test => "#5f6b7a",
    }
}

/// `text` that calls nobody: a blank of no width stands behind each `@`.
fn quiet(text: &str) -> String {
    text.replace('@', "@\u{200b}")
}
