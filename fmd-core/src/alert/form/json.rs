//! JSON of our own form, for whoever writes a receiver.

use serde_json::{Map, Value, json};

use crate::alert::message::Message;
use crate::alert::sender::Sender;

/// One message is told as itself, several in the list `messages` of a digest.
pub(super) fn body(sender: &Sender, messages: &[Message]) -> Value {
    let mut body = match messages {
        [message] => one(sender, message),
        _ => json!({
            "event": "digest",
            "title": super::digest_title(messages),
            "messages": messages.iter().map(|message| one(sender, message)).collect::<Vec<_>>(),
        }),
    };
    body["service"] = sender.service.as_str().into();
    body["app_version"] = sender.version.as_str().into();
    body
}

fn one(sender: &Sender, message: &Message) -> Value {
    let facts: Map<String, Value> = message.facts.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
    json!({
        "event": message.event,
        "subject": message.subject,
        "name": message.name,
        "title": message.title,
        "text": message.text,
        "facts": facts,
        "link": sender.link(message),
        "at": message.at,
    })
}
