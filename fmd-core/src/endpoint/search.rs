//! What endpoints are searched by.

use std::str::FromStr;

use super::EndpointKey;
use super::name_pattern::matches;

/// Most characters of a search.
const LONGEST: usize = 200;

/// Words that the method, the pattern and the given name of an endpoint hold together, as in `post students`; or a pattern of one of them
/// with `*` for any characters, as in `GET /api/*`. Either whatever its case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search(String);

/// A text that nothing can be searched by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "`endpoints` has at most {LONGEST} characters, none of them a control character: write words, or a pattern such as `GET /api/*`"
)]
pub struct BadSearch;

impl FromStr for Search {
    type Err = BadSearch;

    fn from_str(text: &str) -> Result<Self, BadSearch> {
        let text = text.trim();
        let fits = text.chars().count() <= LONGEST && !text.chars().any(char::is_control);
        if fits { Ok(Search(text.to_lowercase())) } else { Err(BadSearch) }
    }
}

impl Search {
    /// Whether the endpoint is meant that has this `key`, and is called `name` on the dashboard.
    #[must_use]
    pub fn finds(&self, key: &EndpointKey, name: Option<&str>) -> bool {
        let names =
            [key.pattern.to_lowercase(), key.to_string().to_lowercase(), name.unwrap_or_default().to_lowercase()];
        if self.0.contains('*') {
            return names.iter().any(|name| matches(&self.0, name));
        }
        let all = names[1..].join(" ");
        self.0.split_whitespace().all(|word| all.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(search: &str, method: &str, pattern: &str) -> bool {
        search.parse::<Search>().unwrap().finds(&EndpointKey::new(method, pattern), None)
    }

    #[test]
    fn words_are_found_wherever_they_stand() {
        assert!(finds("", "GET", "/a"));
        assert!(finds("stud", "GET", "/students/{id}"));
        assert!(finds("STUD get", "GET", "/students/{id}"));
        assert!(!finds("post stud", "GET", "/students/{id}"));
        let named = "sign".parse::<Search>().unwrap();
        assert!(named.finds(&EndpointKey::new("POST", "/login"), Some("Signing in")));
    }

    #[test]
    fn a_pattern_means_the_whole_name_with_or_without_its_method() {
        assert!(finds("GET /api/*", "GET", "/api/users"));
        assert!(finds("/api/*", "POST", "/api/users"));
        assert!(!finds("GET /api/*", "POST", "/api/users"));
        assert!(!finds("/api*s/x", "GET", "/api/users"));
        assert!(finds("*", "GET", "/"));
    }

    #[test]
    fn what_nobody_types_is_refused() {
        for text in ["a\0b", &"x".repeat(201)] {
            assert_eq!(text.parse::<Search>(), Err(BadSearch), "{text:?}");
        }
    }
}
