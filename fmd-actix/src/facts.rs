//! What a request asked for, gathered once it is known that somebody will want to know.

use actix_web::HttpRequest;
use actix_web::http::Method;
use fmd_core::outlier::Facts;

use crate::payload::Prefix;
use crate::peer::plain;
use crate::routes::pattern_of;
use crate::target::Target;

/// Most headers and parameters, and most bytes of each value, that are copied: whatever a client sends, this takes microseconds.
const MOST: usize = 100;
const LONGEST: usize = 1_024;

/// Everything about a request that has a response.
pub(crate) fn of_request(request: &HttpRequest, body: Option<&Prefix>) -> Facts {
    let headers = request.headers().iter().take(MOST);
    let params = request.match_info().iter().take(MOST);
    Facts {
        method: request.method().as_str().to_owned(),
        path: text(request.path()),
        query: text(request.query_string()),
        pattern: pattern_of(request).unwrap_or_default(),
        params: params.map(|(name, value)| (name.to_owned(), text(value))).collect(),
        headers: Some(
            headers.map(|(name, value)| (name.as_str().to_owned(), cut(value.as_bytes()).to_vec())).collect(),
        ),
        peer: request.peer_addr().map(|peer| plain(peer).to_string()),
        body: body.map(Prefix::read),
    }
}

/// What is known of one that ended without a response, or whose request is gone already.
pub(crate) fn of_target(method: &Method, target: &Target, pattern: Option<String>, body: Option<&Prefix>) -> Facts {
    Facts {
        method: method.as_str().to_owned(),
        path: text(target.path()),
        query: text(target.query()),
        params: pattern.as_deref().map(|pattern| params(pattern, target.path())).unwrap_or_default(),
        pattern: pattern.unwrap_or_default(),
        headers: None,
        peer: None,
        body: body.map(Prefix::read),
    }
}

/// What `pattern` takes from `path`; nothing where it has anything but whole segments and an end of any length. actix tells them only to whoever
/// holds the request, and what it has for making patterns anew panics at those that it does not like.
fn params(pattern: &str, path: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = Some(path);
    let mut pieces = pattern.split('/').peekable();
    while let Some(piece) = pieces.next() {
        let Some(left) = rest else { return Vec::new() };
        let (mut part, mut after) = left.split_once('/').map_or((left, None), |(part, after)| (part, Some(after)));
        match param(piece) {
            Some((name, is_any)) => {
                if is_any && pieces.peek().is_none() {
                    (part, after) = (left, None);
                }
                found.push((name.to_owned(), text(part)));
            }
            None if piece == part => {}
            None => return Vec::new(),
        }
        rest = after;
    }
    if rest.is_some() { Vec::new() } else { found }
}

/// The name of `{name}` or `{name:expression}`, and whether an expression says what it may be.
fn param(piece: &str) -> Option<(&str, bool)> {
    let inner = piece.strip_prefix('{')?.strip_suffix('}')?;
    let (name, expression) = inner.split_once(':').unwrap_or((inner, ""));
    let mut depth = 0_i32;
    let is_one = expression.chars().all(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth >= 0
    });
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    (is_name && is_one).then_some((name, !expression.is_empty()))
}

pub(crate) fn cut(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len().min(LONGEST)]
}

fn text(text: &str) -> String {
    // A query may be longer than one value.
    const LONGEST: usize = 8 * 1_024;
    let end = (0..=LONGEST.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    text[..end].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_what_stands_in_their_segments() {
        for (pattern, path, expected) in [
            ("/students/{id}", "/students/7", &[("id", "7")][..]),
            ("/a/{b}/c/{d:[0-9]{3}}", "/a/x%20y/c/123", &[("b", "x%20y"), ("d", "123")]),
            ("/files/{tail:.*}", "/files/a/b/", &[("tail", "a/b/")]),
            ("/files/{tail:.*}", "/files/", &[("tail", "")]),
            ("/a/{b}", "/a/b/c", &[]),
            ("/a/{b}/c", "/a/b", &[]),
            ("/{a}-{b}", "/1-2", &[]),
            ("/{a:x}-{b:y}", "/x-y", &[]),
            ("/{a}", "/b", &[("a", "b")]),
            ("", "", &[]),
            ("/{", "/{", &[]),
        ] {
            let found = params(pattern, path);
            let found: Vec<(&str, &str)> = found.iter().map(|(name, value)| (&**name, &**value)).collect();
            assert_eq!(found, expected, "{pattern} {path}");
        }
    }
}
