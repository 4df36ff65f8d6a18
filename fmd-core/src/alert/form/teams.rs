//! Microsoft Teams: an Adaptive Card, as its workflows take them.

use serde_json::{Value, json};

use crate::alert::message::{Event, Message};
use crate::alert::sender::Sender;

pub(super) fn body(sender: &Sender, messages: &[Message]) -> Value {
    let mut blocks = vec![json!({
        "type": "TextBlock",
        "text": plain(&super::headline(sender, messages)),
        "size": "Medium",
        "weight": "Bolder",
        "color": color(messages),
        "wrap": true,
    })];
    let mut actions = Vec::new();
    match messages {
        [message] => {
            if !message.text.is_empty() {
                blocks.push(text(&plain(&message.text)));
            }
            let fact = |(name, value): &(String, String)| json!({"title": name, "value": plain(value)});
            let facts: Vec<Value> = message.facts.iter().map(fact).collect();
            if !facts.is_empty() {
                blocks.push(json!({"type": "FactSet", "facts": facts}));
            }
            if let Some(link) = sender.link(message) {
                actions.push(json!({"type": "Action.OpenUrl", "title": "Show it on the dashboard", "url": link}));
            }
        }
        _ => blocks.extend(messages.iter().map(|message| {
            let title = plain(&message.title);
            text(&sender.link(message).map_or(title.clone(), |link| format!("[{title}]({link})")))
        })),
    }
    let card = json!({
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.4",
        "msteams": {"width": "Full"},
        "body": blocks,
        "actions": actions,
    });
    let attachment = json!({
        "contentType": "application/vnd.microsoft.card.adaptive",
        "contentUrl": null,
        "content": card,
    });
    json!({"type": "message", "attachments": [attachment]})
}

fn text(text: &str) -> Value {
    json!({"type": "TextBlock", "text": text, "wrap": true})
}

fn color(messages: &[Message]) -> &'static str {
    match messages {
        _ if messages.iter().any(|message| message.event == Event::Opened) => "Attention",
        _ if messages.iter().all(|message| message.event == Event::Resolved) => "Good",
        _ => "Default",
    }
}

/// `text` in which nothing is a link.
fn plain(text: &str) -> String {
    text.replace('[', "\\[").replace(']', "\\]")
}
