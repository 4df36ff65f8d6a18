//! The dashboard's path.

use super::{Fault, Kind};
use crate::config::raw::{Raw, clipped};

/// One or more path segments that need no escaping, kept without slashes at the ends.
pub(in crate::config) struct Link;

impl Link {
    const LONGEST: usize = 100;
}

impl Kind for Link {
    type Value = String;
    type Lent<'a> = &'a str;
    type Given = String;

    fn words() -> String {
        "a path of letters, digits, `-`, `_`, `.`, `~`, with `/` between its parts".to_owned()
    }

    fn read(raw: &Raw) -> Result<String, Fault> {
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(link: String) -> Result<String, Fault> {
        let trimmed = link.trim().trim_matches('/');
        let safe = |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c);
        let proper = |segment: &str| !segment.is_empty() && segment.chars().all(safe) && !matches!(segment, "." | "..");
        if trimmed.is_empty() {
            Err(Fault::impossible("the dashboard cannot take over the root: write a name, as in `dashboard`"))
        } else if trimmed.len() > Self::LONGEST {
            Err(Fault::impossible(format!("it is longer than {} characters: shorten it", Self::LONGEST)))
        } else if !trimmed.split('/').all(proper) {
            Err(Fault::impossible(format!("`{}` is not {}", clipped(&link), Self::words())))
        } else {
            Ok(trimmed.to_owned())
        }
    }

    fn lend(link: &String) -> &str {
        link
    }

    fn show(link: &String) -> String {
        link.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slashes_at_the_ends_do_not_matter() {
        for written in ["dashboard", "/dashboard", "dashboard/", "/dashboard/"] {
            assert_eq!(Link::accept(written.to_owned()), Ok("dashboard".to_owned()));
        }
        assert_eq!(Link::accept("/ops/fmd/".to_owned()), Ok("ops/fmd".to_owned()));
    }

    #[test]
    fn a_link_that_would_need_escaping_or_climbs_is_refused() {
        for written in ["", "/", "a//b", "a b", "../x", "a/./b", "ü", "a?b", "{id}", "a%2f"] {
            assert!(Link::accept(written.to_owned()).is_err(), "{written}");
        }
    }
}
