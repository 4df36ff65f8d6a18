//! Patterns of endpoints' names.

use std::fmt;

use super::EndpointKey;

/// Most characters of a pattern.
const LONGEST: usize = 200;

/// Names of endpoints: `/health*`, `GET /static/*`, `*/internal/*`. A `*` stands for any characters; without a method, every method fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamePattern(String);

/// A text that is no pattern of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a pattern has 1 to {LONGEST} characters, none of them a control character, and holds a `/`: write `/health*` or \
     `GET /static/*`"
)]
pub struct BadNamePattern;

impl NamePattern {
    /// The pattern that is written as `text`.
    ///
    /// # Errors
    /// [`BadNamePattern`] when it is none.
    pub fn new(text: &str) -> Result<Self, BadNamePattern> {
        let text = text.trim();
        let fits = text.contains('/') && text.chars().count() <= LONGEST && !text.chars().any(char::is_control);
        if fits { Ok(NamePattern(text.to_owned())) } else { Err(BadNamePattern) }
    }

    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the endpoint named `key` is meant. Never the one of unmatched requests.
    #[must_use]
    pub fn fits(&self, key: &EndpointKey) -> bool {
        if *key == EndpointKey::unmatched() {
            return false;
        }
        matches(&self.0, &key.pattern) || matches(&self.0, &key.to_string())
    }
}

impl fmt::Display for NamePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether `text` is what `pattern` says, whose `*` stand for anything.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(pattern: &str, method: &str, route: &str) -> bool {
        NamePattern::new(pattern).unwrap().fits(&EndpointKey::new(method, route))
    }

    #[test]
    fn a_star_stands_for_anything_and_a_method_may_be_left_out() {
        assert!(fits("/health*", "GET", "/health/live"));
        assert!(fits("/health", "HEAD", "/health"));
        assert!(fits("GET /static/*", "GET", "/static/{file}"));
        assert!(fits("*/internal/*", "POST", "/api/internal/jobs"));
        assert!(!fits("GET /static/*", "POST", "/static/{file}"));
        assert!(!fits("/health", "GET", "/healthy"));
        assert!(!fits("/a*b*a", "GET", "/aba/"));
        assert!(!fits("/aba*aba", "GET", "/aba"), "what one part took is not there for the next");
    }

    #[test]
    fn requests_that_no_route_answers_are_never_meant() {
        assert!(!NamePattern::new("*/*").unwrap().fits(&EndpointKey::unmatched()));
    }

    #[test]
    fn nonsense_is_no_pattern() {
        for text in ["", "  ", "*", "health", "/a\nb", &format!("/{}", "x".repeat(300))] {
            assert_eq!(NamePattern::new(text), Err(BadNamePattern), "{text:?}");
        }
    }
}
