//! Colours of endpoints.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::{Fault, Kind};
use crate::config::literal;
use crate::config::raw::{Raw, clipped};

/// A colour of the dashboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Color {
    /// Red.
    pub r: u8,
    /// Green.
    pub g: u8,
    /// Blue.
    pub b: u8,
}

/// A text that is no colour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no colour: write `#rrggbb`, as in `#0061ff`")]
pub struct InvalidColor(String);

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.r, self.g, self.b)
    }
}

impl From<[u8; 3]> for Color {
    fn from([r, g, b]: [u8; 3]) -> Self {
        Color { r, g, b }
    }
}

impl FromStr for Color {
    type Err = InvalidColor;

    fn from_str(text: &str) -> Result<Self, InvalidColor> {
        let invalid = || InvalidColor(clipped(text));
        let digits = text.trim().strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()));
        let number = u32::from_str_radix(digits.ok_or_else(invalid)?, 16).map_err(|_| invalid())?;
        let [_, r, g, b] = number.to_be_bytes();
        Ok(Color { r, g, b })
    }
}

fn color(raw: &Raw) -> Result<Color, Fault> {
    match raw {
        Raw::Text(text) => text.parse().map_err(|error: InvalidColor| Fault::impossible(error.to_string())),
        Raw::List(parts) => {
            let part = |raw: &Raw| raw.as_integer().and_then(|n| u8::try_from(n).ok());
            let parts: Option<Vec<u8>> = parts.iter().map(part).collect();
            let parts = parts.and_then(|parts| <[u8; 3]>::try_from(parts).ok());
            parts.map(Color::from).ok_or_else(|| {
                Fault::impossible("a colour has three parts from 0 to 255: write `[0, 97, 255]` or `\"#0061ff\"`")
            })
        }
        other => Err(Fault::wrong_type(other)),
    }
}

/// Endpoints and their colours.
pub(in crate::config) struct Colors;

impl Kind for Colors {
    type Value = BTreeMap<String, Color>;
    type Lent<'a> = &'a BTreeMap<String, Color>;
    type Given = BTreeMap<String, Color>;

    fn words() -> String {
        "a table from endpoint to `[r, g, b]` or `\"#rrggbb\"`".to_owned()
    }

    fn read(raw: &Raw) -> Result<Self::Value, Fault> {
        match raw {
            Raw::Words(words) if words.trim_start().starts_with('{') => Self::read(&literal::parse(words)?),
            Raw::Table(entries) => entries
                .iter()
                .map(|entry| match color(&entry.value) {
                    Ok(color) => Ok((entry.key.clone(), color)),
                    Err(fault) => Err(fault.below(entry.below)),
                })
                .collect(),
            other => Err(Fault::wrong_type(other)),
        }
    }

    fn accept(colors: Self::Value) -> Result<Self::Value, Fault> {
        Ok(colors)
    }

    fn lend(colors: &Self::Value) -> &Self::Value {
        colors
    }

    fn show(colors: &Self::Value) -> String {
        colors.iter().map(|(endpoint, color)| format!("{endpoint} {color}")).collect::<Vec<_>>().join(", ")
    }

    fn show_default(_: &Self::Value) -> String {
        "each its own, from its name".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_written_as_it_is_read() {
        assert_eq!("#0061ff".parse::<Color>().unwrap().to_string(), "#0061ff");
        for text in ["", "0061ff", "#0061f", "#0061fg", "#+061ff", "#ééé"] {
            assert!(text.parse::<Color>().is_err(), "{text}");
        }
    }
}
