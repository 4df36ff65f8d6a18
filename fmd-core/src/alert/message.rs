//! What an alert says, in whatever form it is sent.

use serde::{Deserialize, Serialize};

/// Most characters of a title and of a text.
const LONGEST_TITLE: usize = 140;
const LONGEST_TEXT: usize = 1_500;

/// What a message is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// Something is wrong.
    Opened,
    /// It is no longer.
    Resolved,
    /// Somebody wants to know whether messages arrive.
    Test,
}

impl Event {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Event::Opened => "opened",
            Event::Resolved => "resolved",
            Event::Test => "test",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Event> {
        [Event::Opened, Event::Resolved, Event::Test].into_iter().find(|event| event.as_str() == name)
    }
}

/// What an alert tells, once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) event: Event,
    /// What kind of thing is wrong, as in `new_error`.
    pub(crate) subject: String,
    /// The same for all messages about the same thing.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) text: String,
    /// Figures and names, in the order in which people read them.
    pub(crate) facts: Vec<(String, String)>,
    /// The page that shows more, below the dashboard's.
    pub(crate) path: Option<String>,
    /// What the thing has in common wherever it is met, without signs of its own; absent where the name is as good.
    pub(crate) fingerprint: Option<String>,
    /// Whether it was over, and is not.
    pub(crate) is_back: bool,
    /// Unix milliseconds.
    pub(crate) at: i64,
}

impl Message {
    /// The same, with texts that every receiver takes.
    pub(crate) fn clipped(mut self) -> Self {
        self.title = clipped(&self.title.replace(char::is_control, " "), LONGEST_TITLE);
        self.text = clipped(&self.text, LONGEST_TEXT);
        for (_, value) in &mut self.facts {
            *value = clipped(value, 300);
        }
        self
    }

    /// What somebody gets who presses the button.
    pub(crate) fn test(at: i64) -> Self {
        Message {
            event: Event::Test,
            subject: "test".to_owned(),
            name: "test".to_owned(),
            title: "Test: alerts arrive here".to_owned(),
            text: "Somebody pressed the button on the dashboard. Nothing is wrong.".to_owned(),
            facts: Vec::new(),
            path: Some("settings/alerts".to_owned()),
            fingerprint: None,
            is_back: false,
            at,
        }
    }
}

/// At most `most` characters of `text`.
pub(super) fn clipped(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
