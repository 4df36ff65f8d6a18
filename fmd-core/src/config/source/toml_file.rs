//! `fmd.toml`: options at the top, or in tables named as FMD's sections.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{File, Setting};
use crate::config::ConfigError;
use crate::config::raw::{Entry, Raw};
use crate::config::table::{OptionEntry, Section};

pub(super) fn read(file: &File, text: &str) -> Result<Vec<Setting>, ConfigError> {
    let lines = Lines::of(text);
    let document = DeTable::parse(text).map_err(|error| {
        let line = error.span().map_or(1, |span| lines.at(&span));
        file.syntax(line, error.message().to_owned())
    })?;
    let mut settings = Vec::new();
    for (key, value) in document.get_ref() {
        let line = lines.at(&key.span());
        match (Section::named(key.get_ref()), value.get_ref()) {
            (Some(section), DeValue::Table(options)) => {
                settings.extend(options.iter().map(|(key, value)| lines.setting(Some(section), key, value)));
            }
            (None, DeValue::Table(_)) if OptionEntry::named(key.get_ref()).is_none() => {
                return Err(file.unknown_section(key.get_ref(), line));
            }
            _ => settings.push(lines.setting(None, key, value)),
        }
    }
    // The parser sorts by key; a reader mends a file from the top.
    settings.sort_by_key(|setting| setting.line);
    Ok(settings)
}

/// Where the lines of a text begin.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        Lines(std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line where `span` begins, from 1.
    fn at(&self, span: &Range<usize>) -> usize {
        self.0.partition_point(|start| *start <= span.start)
    }

    fn setting(
        &self,
        section: Option<Section>,
        key: &Spanned<std::borrow::Cow<'_, str>>,
        value: &Spanned<DeValue<'_>>,
    ) -> Setting {
        let line = self.at(&key.span());
        Setting { section, key: key.get_ref().to_string(), raw: self.raw(value.get_ref(), line), line }
    }

    fn raw(&self, value: &DeValue<'_>, line: usize) -> Raw {
        match value {
            DeValue::String(text) => Raw::Text(text.to_string()),
            DeValue::Integer(number) => {
                let nearest = if number.as_str().starts_with('-') { i128::MIN } else { i128::MAX };
                Raw::Integer(i128::from_str_radix(number.as_str(), number.radix()).unwrap_or(nearest))
            }
            DeValue::Float(number) => number.as_str().parse().map_or(Raw::Other("number"), Raw::Float),
            DeValue::Boolean(on) => Raw::Switch(*on),
            DeValue::Datetime(_) => Raw::Other("date"),
            DeValue::Array(items) => Raw::List(items.iter().map(|item| self.raw(item.get_ref(), line)).collect()),
            DeValue::Table(table) => {
                let mut entries: Vec<Entry> = table
                    .iter()
                    .map(|(key, value)| {
                        let own_line = self.at(&key.span());
                        let value = self.raw(value.get_ref(), own_line);
                        Entry { key: key.get_ref().to_string(), value, below: own_line.saturating_sub(line) }
                    })
                    .collect();
                entries.sort_by_key(|entry| entry.below);
                Raw::Table(entries)
            }
        }
    }
}
