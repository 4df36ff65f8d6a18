//! What a page's content security policies let the toolbar do. They are never changed.

use actix_web::http::header::{CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY_REPORT_ONLY, HeaderMap};

/// What the toolbar may do on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Allowed {
    /// The page's own, where its script needs one to run.
    pub(super) nonce: Option<String>,
    /// Whether it may show the dashboard in a frame.
    pub(super) frames: bool,
}

/// What all policies in `headers` let it do; `None` where they do not let its script run, and fetch from the page's host, to which the browser
/// came by HTTPS if it `is_encrypted`. A policy that only reports is kept to as well: it is to report on the page, and not on us.
pub(super) fn allowed(headers: &HeaderMap, is_encrypted: bool, host: &str) -> Option<Allowed> {
    let of = |name| headers.get_all(name).filter_map(|header| header.to_str().ok());
    let texts = of(CONTENT_SECURITY_POLICY).chain(of(CONTENT_SECURITY_POLICY_REPORT_ONLY));
    let policies: Vec<Policy<'_>> =
        texts.flat_map(|text| text.split(',')).map(|text| Policy::of(text, is_encrypted, host)).collect();
    let nonce = policies.iter().find_map(Policy::nonce);
    let runs = |policy: &Policy<'_>| policy.runs_own_scripts() || policy.has_nonce(nonce);
    if !policies.iter().all(|policy| runs(policy) && policy.lets_fetch() && !policy.sandboxes()) {
        return None;
    }
    let needs_nonce = !policies.iter().all(Policy::runs_own_scripts);
    Some(Allowed {
        nonce: nonce.filter(|_| needs_nonce).map(str::to_owned),
        frames: policies.iter().all(Policy::lets_frame),
    })
}

/// One policy: its directives, each with what it lists.
struct Policy<'a> {
    directives: Vec<(String, Vec<&'a str>)>,
    is_encrypted: bool,
    host: &'a str,
}

impl<'a> Policy<'a> {
    fn of(text: &'a str, is_encrypted: bool, host: &'a str) -> Self {
        let directives = text.split(';').filter_map(|directive| {
            let mut words = directive.split_ascii_whitespace();
            Some((words.next()?.to_ascii_lowercase(), words.collect()))
        });
        Policy { directives: directives.collect(), is_encrypted, host }
    }

    /// What the first directive of these `names` lists that there is. Of two of one name the first counts.
    fn list(&self, names: &[&str]) -> Option<&[&'a str]> {
        let find = |name: &&str| self.directives.iter().find(|(found, _)| found == *name);
        names.iter().find_map(find).map(|(_, list)| list.as_slice())
    }

    fn scripts(&self) -> Option<&[&'a str]> {
        self.list(&["script-src-elem", "script-src", "default-src"])
    }

    /// Whether any script of the page's own host runs.
    fn runs_own_scripts(&self) -> bool {
        self.scripts().is_none_or(|list| self.names_own(list) && !has(list, "'strict-dynamic'"))
    }

    fn nonce(&self) -> Option<&'a str> {
        self.scripts()?.iter().find_map(|word| nonce_of(word))
    }

    fn has_nonce(&self, nonce: Option<&str>) -> bool {
        nonce.is_some() && self.scripts().is_some_and(|list| list.iter().any(|word| nonce_of(word) == nonce))
    }

    fn lets_fetch(&self) -> bool {
        self.list(&["connect-src", "default-src"]).is_none_or(|list| self.names_own(list))
    }

    fn lets_frame(&self) -> bool {
        self.list(&["frame-src", "child-src", "default-src"]).is_none_or(|list| self.names_own(list))
    }

    /// Whether the page is not of its own host, or runs no scripts.
    fn sandboxes(&self) -> bool {
        self.list(&["sandbox"]).is_some_and(|list| !has(list, "allow-scripts") || !has(list, "allow-same-origin"))
    }

    /// Whether `list` holds the page's own host, in one of the plain ways to say so.
    fn names_own(&self, list: &[&str]) -> bool {
        let scheme = if self.is_encrypted { "https" } else { "http" };
        list.iter().any(|word| {
            let word = word.to_ascii_lowercase();
            let host = word.strip_prefix(scheme).and_then(|rest| rest.strip_prefix("://")).unwrap_or(&word);
            matches!(word.as_str(), "'self'" | "*" | "http:")
                || (self.is_encrypted && word == "https:")
                || host.trim_end_matches('/').eq_ignore_ascii_case(self.host)
        })
    }
}

fn has(list: &[&str], wanted: &str) -> bool {
    list.iter().any(|word| word.eq_ignore_ascii_case(wanted))
}

/// The nonce in `'nonce-…'`, whose letters are those of base 64.
fn nonce_of(word: &str) -> Option<&str> {
    const START: &str = "'nonce-";
    let start = word.get(..START.len()).filter(|start| start.eq_ignore_ascii_case(START))?;
    let nonce = word[start.len()..].strip_suffix('\'')?;
    let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || b"+/-_=".contains(&letter);
    (!nonce.is_empty() && nonce.bytes().all(is_letter)).then_some(nonce)
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::HeaderValue;

    use super::*;

    fn under(policies: &[&str]) -> Option<(Option<String>, bool)> {
        let mut headers = HeaderMap::new();
        for policy in policies {
            headers.append(CONTENT_SECURITY_POLICY, HeaderValue::from_str(policy).unwrap());
        }
        allowed(&headers, false, "campus.test:8080").map(|allowed| (allowed.nonce, allowed.frames))
    }

    fn nonce(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn without_a_policy_everything_goes() {
        assert_eq!(under(&[]), Some((None, true)));
        assert_eq!(under(&["upgrade-insecure-requests; img-src 'none'"]), Some((None, true)));
    }

    #[test]
    fn the_pages_own_host_is_enough_however_it_is_named() {
        for own in ["'self'", "'SELF' cdn.test", "*", "http:", "campus.test:8080", "http://Campus.test:8080/"] {
            assert_eq!(under(&[&format!("default-src {own}")]), Some((None, true)), "{own}");
        }
        for other in [
            "'none'",
            "",
            "https:",
            "campus.test",
            "campus.test:8080/static/",
            "https://campus.test:8080",
            "*.test:8080",
        ] {
            assert_eq!(under(&[&format!("default-src {other}")]), None, "{other}");
        }
    }

    #[test]
    fn a_nonce_is_used_again_only_where_it_is_needed() {
        assert_eq!(under(&["script-src 'nonce-aB+/9='"]), Some((nonce("aB+/9="), true)));
        assert_eq!(under(&["script-src 'nonce-a' 'strict-dynamic' 'self'"]), Some((nonce("a"), true)));
        assert_eq!(under(&["script-src 'self' 'nonce-a'"]), Some((None, true)));
        assert_eq!(under(&["script-src-elem 'nonce-b'; script-src 'nonce-a'"]), Some((nonce("b"), true)));
        assert_eq!(under(&["script-src 'nonce-a\"><b>'"]), None);
        assert_eq!(under(&["script-src 'strict-dynamic' 'self'"]), None);
        assert_eq!(under(&["script-src 'unsafe-inline'"]), None, "which says nothing of files");
    }

    #[test]
    fn every_policy_has_to_allow_it() {
        assert_eq!(under(&["script-src 'self'", "script-src 'nonce-a'"]), Some((nonce("a"), true)));
        assert_eq!(under(&["script-src 'nonce-a'", "script-src 'nonce-b'"]), None);
        assert_eq!(under(&["script-src 'self', default-src 'none'"]), None);
        assert_eq!(under(&["script-src 'self'; script-src 'none'"]), Some((None, true)), "the first counts");
    }

    #[test]
    fn where_nothing_can_be_fetched_nothing_is_shown_and_where_nothing_is_framed_no_frame() {
        assert_eq!(under(&["default-src 'none'; script-src 'self'"]), None);
        assert_eq!(under(&["default-src 'none'; script-src 'self'; connect-src 'self'"]), Some((None, false)));
        assert_eq!(under(&["default-src 'self'; frame-src other.test"]), Some((None, false)));
        assert_eq!(under(&["sandbox allow-scripts"]), None);
        assert_eq!(under(&["sandbox allow-scripts allow-same-origin"]), Some((None, true)));
    }

    #[test]
    fn no_noise_panics() {
        for text in ["", ";", ",", ";;,,;", "'nonce-", "script-src 'nonce-'", "script-src é 'nonce-é'", " default-src"]
        {
            let mut headers = HeaderMap::new();
            if let Ok(value) = HeaderValue::from_bytes(text.as_bytes()) {
                headers.append(CONTENT_SECURITY_POLICY, value);
            }
            let _ = allowed(&headers, true, "");
        }
    }
}
