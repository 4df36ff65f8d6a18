//! Slack's incoming webhooks: blocks, and a text for notifications.

use serde_json::{Value, json};

use crate::alert::message::{Message, clipped};
use crate::alert::sender::Sender;

/// Most characters of a header and of a section, and most fields of one, that Slack takes.
const LONGEST_HEADER: usize = 150;
const LONGEST_SECTION: usize = 3_000;
const MOST_FIELDS: usize = 10;

pub(super) fn body(sender: &Sender, messages: &[Message]) -> Value {
    let headline = super::headline(sender, messages);
    let header = clipped(&headline, LONGEST_HEADER - 1);
    let mut blocks = vec![json!({"type": "header", "text": {"type": "plain_text", "text": header}})];
    match messages {
        [message] => one(sender, message, &mut blocks),
        _ => several(sender, messages, &mut blocks),
    }
    json!({"text": escaped(&headline), "blocks": blocks})
}

fn one(sender: &Sender, message: &Message, blocks: &mut Vec<Value>) {
    if !message.text.is_empty() {
        blocks.push(section(&escaped(&message.text)));
    }
    let fields = message.facts.iter().take(MOST_FIELDS);
    let fields: Vec<Value> =
        fields.map(|(name, value)| mrkdwn(&format!("*{}*\n{}", escaped(name), escaped(value)))).collect();
    if !fields.is_empty() {
        blocks.push(json!({"type": "section", "fields": fields}));
    }
    if let Some(link) = sender.link(message) {
        blocks.push(section(&format!("<{link}|Show it on the dashboard>")));
    }
}

/// A line each, in as many sections as that takes.
fn several(sender: &Sender, messages: &[Message], blocks: &mut Vec<Value>) {
    let mut lines = String::new();
    for message in messages {
        let line = line(sender, message);
        if lines.chars().count() + line.chars().count() >= LONGEST_SECTION && !lines.is_empty() {
            blocks.push(section(&std::mem::take(&mut lines)));
        }
        lines.push_str(&line);
        lines.push('\n');
    }
    blocks.push(section(lines.trim_end()));
}

fn line(sender: &Sender, message: &Message) -> String {
    let title = escaped(&message.title);
    match sender.link(message) {
        Some(link) => format!("• <{link}|{title}>"),
        None => format!("• {title}"),
    }
}

fn section(text: &str) -> Value {
    json!({"type": "section", "text": mrkdwn(&clipped(text, LONGEST_SECTION - 1))})
}

fn mrkdwn(text: &str) -> Value {
    json!({"type": "mrkdwn", "text": text})
}

/// `text` in which nothing is a link or calls anybody.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn of_many_messages_together_none_is_cut() {
        let config = Config::builder().alert_link("https://shop.example/dashboard").build().unwrap();
        let message = |n: usize| Message { title: format!("{n}: {}", "<".repeat(100)), ..Message::test(0) };
        let messages: Vec<Message> = (0..50).map(message).collect();
        let body = body(&Sender::of(&config, "1.0"), &messages);
        let sections: Vec<&str> = body["blocks"].as_array().unwrap()[1..]
            .iter()
            .map(|block| block["text"]["text"].as_str().unwrap())
            .collect();
        assert!(sections.len() < 49 && sections.iter().all(|text| text.chars().count() <= LONGEST_SECTION));
        let all = sections.join("\n");
        assert!((0..50).all(|n| all.contains(&format!("|{n}: "))) && !all.contains('…'));
    }
}
