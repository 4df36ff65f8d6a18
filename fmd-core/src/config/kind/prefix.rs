//! The prefix of the tables' names.

use super::{Fault, Kind};
use crate::config::raw::{Raw, clipped};

/// A prefix that every database takes unquoted: `[a-z0-9_]`, not first a digit.
pub(in crate::config) struct Prefix;

impl Prefix {
    const LONGEST: usize = 20;
}

impl Kind for Prefix {
    type Value = String;
    type Lent<'a> = &'a str;
    type Given = String;

    fn words() -> String {
        format!("1 to {} of `a`–`z`, `0`–`9` and `_`, not beginning with a digit", Self::LONGEST)
    }

    fn read(raw: &Raw) -> Result<String, Fault> {
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(prefix: String) -> Result<String, Fault> {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let begins_well = prefix.starts_with(|c: char| allowed(c) && !c.is_ascii_digit());
        if prefix == "sqlite" || prefix.starts_with("sqlite_") {
            return Err(Fault::impossible("SQLite keeps names that begin with `sqlite_` for itself"));
        }
        if begins_well && prefix.len() <= Self::LONGEST && prefix.chars().all(allowed) {
            Ok(prefix)
        } else {
            Err(Fault::impossible(format!("`{}` is not {}", clipped(&prefix), Self::words())))
        }
    }

    fn lend(prefix: &String) -> &str {
        prefix
    }

    fn show(prefix: &String) -> String {
        prefix.clone()
    }
}
