//! Lines of text, and switches.

use super::{Fault, Kind};
use crate::config::literal;
use crate::config::raw::{Raw, clipped};

/// One line of `MIN` to `MAX` characters.
pub(in crate::config) struct Text<const MIN: usize, const MAX: usize>;

impl<const MIN: usize, const MAX: usize> Kind for Text<MIN, MAX> {
    type Value = String;
    type Lent<'a> = &'a str;
    type Given = String;

    const TAKES_EMPTY: bool = MIN == 0;

    fn words() -> String {
        format!("text of {MIN} to {MAX} characters")
    }

    fn read(raw: &Raw) -> Result<String, Fault> {
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(text: String) -> Result<String, Fault> {
        if text.chars().any(char::is_control) {
            return Err(Fault::impossible(format!(
                "`{}` has more than one line or control characters",
                clipped(&text)
            )));
        }
        match text.chars().count() {
            short if short < MIN => Err(Fault::impossible("it is empty: write a text, or leave the key out")),
            long if long > MAX => {
                Err(Fault::impossible(format!("its {long} characters are more than {MAX}: shorten it")))
            }
            _ => Ok(text),
        }
    }

    fn lend(text: &String) -> &str {
        text
    }

    fn show(text: &String) -> String {
        text.clone()
    }
}

/// On or off.
pub(in crate::config) struct Switch;

impl Kind for Switch {
    type Value = bool;
    type Lent<'a> = bool;
    type Given = bool;

    fn words() -> String {
        "true or false".to_owned()
    }

    fn read(raw: &Raw) -> Result<bool, Fault> {
        match raw {
            Raw::Switch(on) => Ok(*on),
            Raw::Words(words) => match words.trim().to_ascii_lowercase().as_str() {
                "true" | "1" | "yes" | "on" => Ok(true),
                "false" | "0" | "no" | "off" => Ok(false),
                _ => Err(Fault::wrong_type(raw)),
            },
            _ => Err(Fault::wrong_type(raw)),
        }
    }

    fn accept(on: bool) -> Result<bool, Fault> {
        Ok(on)
    }

    fn lend(on: &bool) -> bool {
        *on
    }

    fn show(on: &bool) -> String {
        on.to_string()
    }
}

/// The texts of a list; from a source that knows only text, those between its commas.
pub(super) fn list(raw: &Raw) -> Result<Vec<String>, Fault> {
    match raw {
        Raw::Words(words) if words.trim_start().starts_with('[') => list(&literal::parse(words)?),
        Raw::Words(words) => {
            Ok(words.split(',').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect())
        }
        Raw::List(items) => {
            items.iter().map(|item| item.as_text().map(str::to_owned).ok_or_else(|| Fault::wrong_type(item))).collect()
        }
        _ => Err(Fault::wrong_type(raw)),
    }
}
