//! Repositories that take issues.

use super::{Fault, Kind};
use crate::config::raw::{Raw, clipped};

/// `owner/name`, or nothing.
pub(in crate::config) struct Repository;

impl Kind for Repository {
    type Value = String;
    type Lent<'a> = &'a str;
    type Given = String;

    const TAKES_EMPTY: bool = true;

    fn words() -> String {
        "a repository, as in `owner/name`".to_owned()
    }

    fn read(raw: &Raw) -> Result<String, Fault> {
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(text: String) -> Result<String, Fault> {
        let text = text.trim();
        let fits = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        };
        match text.split_once('/') {
            Some((owner, name)) if fits(owner) && fits(name) => Ok(text.to_owned()),
            _ if text.is_empty() => Ok(String::new()),
            _ => Err(Fault::impossible(format!("`{}` is no repository: write `owner/name`", clipped(text)))),
        }
    }

    fn lend(name: &String) -> &str {
        name
    }

    fn show(name: &String) -> String {
        name.clone()
    }
}
