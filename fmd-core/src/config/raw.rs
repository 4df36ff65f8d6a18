//! Raw values: what a source wrote, before an option gives it a meaning.

/// A value as written.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Raw {
    /// From a source that knows only text (`config.cfg`, the environment): the option decides what it means.
    Words(String),
    /// A string of a source that has types.
    Text(String),
    /// A whole number; one that does not fit is the nearest that does, which no option takes.
    Integer(i128),
    /// A number with a fraction.
    Float(f64),
    /// True or false.
    Switch(bool),
    /// A list.
    List(Vec<Raw>),
    /// A table.
    Table(Vec<Entry>),
    /// A type that no option takes, by its name.
    Other(&'static str),
}

/// One line of a table.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) value: Raw,
    /// Lines below the one where the table's own key stands.
    pub(super) below: usize,
}

impl Raw {
    /// What it is, in words that follow "not".
    pub(super) fn describe(&self) -> String {
        match self {
            Raw::Words(words) => format!("`{}`", clipped(words)),
            Raw::Text(text) => format!("the text \"{}\"", clipped(text)),
            Raw::Integer(number) => format!("the number {number}"),
            Raw::Float(number) => format!("the number {number:?}"),
            Raw::Switch(on) => format!("{on}"),
            Raw::List(_) => "a list".to_owned(),
            Raw::Table(_) => "a table".to_owned(),
            Raw::Other(name) => format!("a {name}"),
        }
    }

    /// The text, where it is one.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Raw::Words(text) | Raw::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, where it is one.
    pub(super) fn as_integer(&self) -> Option<i128> {
        match self {
            Raw::Words(words) => words.trim().parse().ok(),
            Raw::Integer(number) => Some(*number),
            _ => None,
        }
    }

    /// The number, whole or not, where it is one.
    pub(super) fn as_float(&self) -> Option<f64> {
        match self {
            Raw::Words(words) => words.trim().parse().ok(),
            Raw::Float(number) => Some(*number),
            #[expect(clippy::cast_precision_loss, reason = "no option takes numbers so large that it matters")]
            Raw::Integer(number) => Some(*number as f64),
            _ => None,
        }
    }
}

/// The beginning of `text`, short enough for a message and without line breaks.
pub(super) fn clipped(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut clipped: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        clipped.push('…');
    }
    clipped
}
