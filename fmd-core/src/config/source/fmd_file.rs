//! `config.cfg` of the Flask Monitoring Dashboard, read as it is: sections, keys in any case, values over many lines.

use super::{File, Setting};
use crate::config::raw::Raw;
use crate::config::table::{OptionEntry, Section};
use crate::config::{ConfigError, Warning};

/// Sections of FMD that have no counterpart here.
const SECTIONS_WITHOUT_EFFECT: [&str; 1] = ["alerting"];

/// Keys of FMD, some of them of its early versions, that have no counterpart here.
const KEYS_WITHOUT_EFFECT: [&str; 6] =
    ["guest_username", "guest_password", "outliers_enabled", "test_dir", "n", "submit_results_url"];

/// The token and the passwords that FMD's documentation and defaults made known to everybody.
const KNOWN_TOKEN: &str = "cc83733cb0af8b884ff6577086b87909";
const KNOWN_PASSWORDS: [&str; 2] = ["admin", "guest"];

pub(super) fn read(file: &File, text: &str, warnings: &mut Vec<Warning>) -> Result<Vec<Setting>, ConfigError> {
    let mut settings = Vec::new();
    for Pair { section, key, value, line } in pairs(file, text)? {
        if SECTIONS_WITHOUT_EFFECT.contains(&section.as_str()) {
            warnings.push(file.warning(line, format!("`{key}` of `[{section}]` has no effect here")));
            continue;
        }
        if KEYS_WITHOUT_EFFECT.contains(&key.as_str()) {
            warnings.push(file.warning(line, format!("`{key}` has no effect here")));
            continue;
        }
        let value = unquoted(&value);
        if value == KNOWN_TOKEN {
            let message = format!("`{key}` is the one in FMD's documentation, which everybody can read: change it");
            warnings.push(file.warning(line, message));
        }
        if key == "password" && KNOWN_PASSWORDS.contains(&value) {
            warnings.push(file.warning(line, format!("`{key}` is easily guessed: change it")));
        }
        let value = if key == "database" { database_url(value) } else { value.to_owned() };
        // Early versions of FMD had all keys in `[dashboard]`, so the section does not matter.
        let key = OptionEntry::named(&key).map_or(key, |option| option.key.to_owned());
        settings.push(Setting { section: None, key, raw: Raw::Words(value), line });
    }
    Ok(settings)
}

/// SQLAlchemy's path after three slashes is relative, however many folders it has.
fn database_url(url: &str) -> String {
    match url.split_once(":///") {
        Some((scheme, path)) if !path.starts_with('/') => format!("{scheme}://{path}"),
        _ => url.to_owned(),
    }
}

/// `value` without the quotes around it, if it has some.
fn unquoted(value: &str) -> &str {
    let inside = |quote: char| value.strip_prefix(quote)?.strip_suffix(quote).filter(|inside| !inside.contains(quote));
    inside('\'').or_else(|| inside('"')).unwrap_or(value)
}

struct Pair {
    section: String,
    key: String,
    value: String,
    line: usize,
}

/// The keys and values as Python's `configparser` reads them: a line that is indented deeper than its key's line goes on
/// with the value, `#` and `;` begin a comment only at the start of a line, keys are compared in lower case.
fn pairs(file: &File, text: &str) -> Result<Vec<Pair>, ConfigError> {
    let mut pairs: Vec<Pair> = Vec::new();
    let mut section: Option<String> = None;
    let mut open_value_indent = None;
    for (line, content) in text.lines().enumerate().map(|(index, content)| (index + 1, content)) {
        let trimmed = content.trim();
        if trimmed.is_empty() || trimmed.starts_with(['#', ';']) {
            // The value's lines keep their distance, so that an error in it names the right one.
            if let (Some(_), Some(pair)) = (open_value_indent, pairs.last_mut()) {
                pair.value.push('\n');
            }
            continue;
        }
        let indent = content.len() - content.trim_start().len();
        if let (Some(key_indent), Some(pair)) = (open_value_indent, pairs.last_mut())
            && indent > key_indent
        {
            pair.value.push('\n');
            pair.value.push_str(trimmed);
            continue;
        }
        if let Some(header) = trimmed.strip_prefix('[') {
            let name = header.split_once(']').map(|(name, _)| name.trim().to_lowercase());
            let name = name.ok_or_else(|| file.syntax(line, "the `]` of a section is missing"))?;
            if Section::named(&name).is_none() && !SECTIONS_WITHOUT_EFFECT.contains(&name.as_str()) {
                return Err(file.unknown_section(&name, line));
            }
            (section, open_value_indent) = (Some(name), None);
            continue;
        }
        let Some((key, value)) = trimmed.split_once(['=', ':']) else {
            return Err(file.syntax(line, "this is no `KEY=value`; a line that goes on with a value must be indented"));
        };
        let Some(section) = section.clone() else {
            return Err(file.syntax(line, "a section is missing before the first key: write `[dashboard]` above"));
        };
        pairs.push(Pair { section, key: key.trim().to_lowercase(), value: value.trim().to_owned(), line });
        open_value_indent = Some(indent);
    }
    for pair in &mut pairs {
        pair.value.truncate(pair.value.trim_end().len());
    }
    Ok(pairs)
}
