//! Routes that are left out.

use std::fmt;

use super::{Fault, Kind};
use crate::config::raw::{Raw, clipped};

/// A path, or with a `*` at its end everything that begins with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoutePattern {
    path: String,
    and_all_below: bool,
}

impl RoutePattern {
    /// Whether `path`, a request's path or a route's pattern, is meant.
    #[must_use]
    pub fn matches(&self, path: &str) -> bool {
        if self.and_all_below { path.starts_with(&self.path) } else { path == self.path }
    }

    fn parse(text: &str) -> Result<Self, Fault> {
        let text = text.trim();
        let (path, and_all_below) = match text.strip_suffix('*') {
            Some(path) => (path, true),
            None => (text, false),
        };
        if !path.starts_with('/') {
            return Err(Fault::impossible(format!("`{}` does not begin with `/`: write `/health`", clipped(text))));
        }
        if path.contains('*') {
            let why = "a `*` stands for the rest and so can only be the last character";
            return Err(Fault::impossible(format!("`{}`: {why}, as in `/static/*`", clipped(text))));
        }
        Ok(RoutePattern { path: path.to_owned(), and_all_below })
    }
}

impl fmt::Display for RoutePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.path, if self.and_all_below { "*" } else { "" })
    }
}

/// Patterns as the builder takes them: an array or a `Vec` of texts.
#[derive(Debug, Clone)]
pub struct RouteList(Vec<String>);

impl<T: Into<String>, const N: usize> From<[T; N]> for RouteList {
    fn from(patterns: [T; N]) -> Self {
        RouteList(patterns.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<String>> From<Vec<T>> for RouteList {
    fn from(patterns: Vec<T>) -> Self {
        RouteList(patterns.into_iter().map(Into::into).collect())
    }
}

/// A list of [`RoutePattern`]s.
pub(in crate::config) struct Routes;

impl Kind for Routes {
    type Value = Vec<RoutePattern>;
    type Lent<'a> = &'a [RoutePattern];
    type Given = RouteList;

    fn words() -> String {
        "a list of paths, with `*` at the end for all that begin so, as in `/static/*`".to_owned()
    }

    fn read(raw: &Raw) -> Result<Vec<RoutePattern>, Fault> {
        Self::accept(RouteList(super::text::list(raw)?))
    }

    fn accept(RouteList(patterns): RouteList) -> Result<Vec<RoutePattern>, Fault> {
        patterns.iter().map(|pattern| RoutePattern::parse(pattern)).collect()
    }

    fn lend(patterns: &Vec<RoutePattern>) -> &[RoutePattern] {
        patterns
    }

    fn show(patterns: &Vec<RoutePattern>) -> String {
        patterns.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }

    fn show_default(_: &Vec<RoutePattern>) -> String {
        "none".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_the_rest_and_nothing_else_does() {
        let below = RoutePattern::parse("/static/*").unwrap();
        assert!(below.matches("/static/app.js") && below.matches("/static/css/app.css"));
        assert!(!below.matches("/static") && !below.matches("/statics/x"));
        let one = RoutePattern::parse("/health").unwrap();
        assert!(one.matches("/health") && !one.matches("/health/live"));
    }
}
