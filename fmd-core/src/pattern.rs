//! Which endpoint a path leads to, as far as patterns tell.
//!
//! The router decides that, and only it, but it tells nobody before a request has ended. Until then this is as near as can be had: of all
//! known patterns that fit, the one with the most that is fixed.

use std::collections::HashMap;
use std::sync::Arc;

use crate::endpoint::{Endpoint, Registry};

/// Longest path that is looked at, in bytes.
const LONGEST: usize = 4_096;

/// All endpoints by method, with their patterns taken apart.
#[derive(Debug, Default, Clone)]
pub(crate) struct Patterns {
    known: usize,
    by_method: HashMap<Box<str>, Vec<(Pattern, Arc<Endpoint>)>>,
}

impl Patterns {
    /// Takes in the endpoints that are new.
    pub(crate) fn refresh(&mut self, registry: &Registry) {
        self.refresh_with(registry, |_| {});
    }

    /// The same, with a look at each pattern that is.
    pub(crate) fn refresh_with(&mut self, registry: &Registry, mut look: impl FnMut(&str)) {
        for endpoint in registry.since(self.known) {
            look(&endpoint.key().pattern);
            self.known += 1;
            let key = endpoint.key();
            let pattern = Pattern::parse(&key.pattern);
            self.by_method.entry(key.method.clone()).or_default().push((pattern, endpoint));
        }
    }

    /// The endpoint that most likely answers.
    pub(crate) fn find(&self, method: &str, path: &str) -> Option<&Arc<Endpoint>> {
        let path = path.get(..LONGEST.min(path.len()))?;
        let fitting = self.by_method.get(method)?.iter().filter(|(pattern, _)| pattern.fits(path));
        fitting.max_by_key(|(pattern, _)| pattern.fixed()).map(|(_, endpoint)| endpoint)
    }

    /// The endpoint that most likely answers, whatever the method.
    pub(crate) fn find_any(&self, path: &str) -> Option<&Arc<Endpoint>> {
        let path = path.get(..LONGEST.min(path.len()))?;
        let fitting = self.by_method.values().flatten().filter(|(pattern, _)| pattern.fits(path));
        fitting.max_by_key(|(pattern, _)| pattern.fixed()).map(|(_, endpoint)| endpoint)
    }
}

/// The names of what a route's `pattern` takes from the path.
pub(crate) fn parameters(pattern: &str) -> impl Iterator<Item = &str> {
    pattern.split('{').skip(1).map(|rest| rest.split(['}', ':']).next().unwrap_or(""))
}

/// A pattern, part by part.
#[derive(Debug, Clone)]
struct Pattern(Vec<Part>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Fixed(Box<str>),
    /// Something without a slash.
    Segment,
    /// Something that a regular expression describes: anything, here.
    Anything,
}

impl Pattern {
    fn parse(pattern: &str) -> Self {
        let mut parts = Vec::new();
        let mut rest = pattern;
        while let Some(open) = rest.find('{') {
            let Some(length) = closing(&rest[open..]) else { break };
            if open > 0 {
                parts.push(Part::Fixed(rest[..open].into()));
            }
            let name = &rest[open + 1..open + length];
            rest = &rest[open + length + 1..];
            // `{tail}*` takes the rest, too.
            let tail = rest.strip_prefix('*');
            rest = tail.unwrap_or(rest);
            parts.push(if tail.is_some() || name.contains(':') { Part::Anything } else { Part::Segment });
        }
        if !rest.is_empty() {
            parts.push(Part::Fixed(rest.into()));
        }
        Pattern(parts)
    }

    fn fixed(&self) -> usize {
        self.0.iter().map(|part| if let Part::Fixed(text) = part { text.len() } else { 0 }).sum()
    }

    /// Whether the whole of `path` fits: follows all places that each part may end at, so that it takes no longer than the path times the
    /// parts.
    fn fits(&self, path: &str) -> bool {
        if matches!(self.0.first(), Some(Part::Fixed(text)) if !path.starts_with(&**text)) {
            return false;
        }
        let bytes = path.as_bytes();
        let mut places = vec![false; bytes.len() + 1];
        places[0] = true;
        for part in &self.0 {
            let mut next = vec![false; bytes.len() + 1];
            match part {
                Part::Fixed(text) => {
                    for from in (0..places.len()).filter(|&from| places[from]) {
                        if bytes[from..].starts_with(text.as_bytes()) {
                            next[from + text.len()] = true;
                        }
                    }
                }
                Part::Segment | Part::Anything => {
                    let mut inside = false;
                    for end in 0..bytes.len() {
                        inside |= places[end];
                        inside &= *part == Part::Anything || bytes[end] != b'/';
                        next[end + 1] = inside;
                    }
                    if *part == Part::Anything {
                        // It may be nothing at all.
                        next.iter_mut().zip(&places).for_each(|(next, place)| *next |= place);
                    }
                }
            }
            places = next;
        }
        places[bytes.len()]
    }
}

/// Where the brace at the beginning of `text` is closed; regular expressions have braces of their own.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().find_map(|(at, c)| {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        (depth == 0).then_some(at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::{EndpointKey, Level};

    fn found(patterns: &[&str], path: &str) -> Option<String> {
        let registry = Registry::new(Level::Profiler);
        for pattern in patterns {
            registry.get_or_insert(&EndpointKey::new("GET", pattern));
        }
        let mut known = Patterns::default();
        known.refresh(&registry);
        assert!(known.find("POST", path).is_none());
        known.find("GET", path).map(|endpoint| endpoint.key().pattern.to_string())
    }

    #[test]
    fn a_segment_takes_neither_nothing_nor_a_slash() {
        assert_eq!(found(&["/students/{id}"], "/students/7").as_deref(), Some("/students/{id}"));
        assert_eq!(found(&["/students/{id}"], "/students/7/x"), None);
        assert_eq!(found(&["/students/{id}"], "/students/"), None);
        assert_eq!(found(&["/{a}-{b}/x"], "/1-2-3/x").as_deref(), Some("/{a}-{b}/x"));
    }

    #[test]
    fn what_is_more_fixed_goes_first() {
        let patterns = ["/{any:.*}", "/students/{id}", "/students/me"];
        assert_eq!(found(&patterns, "/students/me").as_deref(), Some("/students/me"));
        assert_eq!(found(&patterns, "/students/7").as_deref(), Some("/students/{id}"));
        assert_eq!(found(&patterns, "/other/7").as_deref(), Some("/{any:.*}"));
        assert_eq!(found(&patterns, "/").as_deref(), Some("/{any:.*}"));
    }

    #[test]
    fn a_regular_expression_with_braces_is_one_part() {
        assert_eq!(found(&[r"/x/{id:\d{2,4}}/y"], "/x/123/y").as_deref(), Some(r"/x/{id:\d{2,4}}/y"));
        assert_eq!(found(&["/files/{tail}*"], "/files/a/b").as_deref(), Some("/files/{tail}*"));
    }

    #[test]
    fn no_path_takes_long() {
        let pattern = "/{a}-{b}-{c}-{d}-{e}-{f}".to_owned();
        let path = format!("/{}", "-".repeat(100_000));
        let took = || {
            let began = std::time::Instant::now();
            found(&[&pattern], &path);
            began.elapsed()
        };
        // More than once only where the thread stands still for so long.
        assert!((0..6).any(|_| took() < std::time::Duration::from_secs(1)));
    }
}
