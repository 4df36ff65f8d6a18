//! What a request asked for, gathered once it is known that somebody will want to know.

use actix_web::HttpRequest;
use actix_web::http::Method;
use fmd_core::outlier::Facts;

use crate::payload::Prefix;
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
        pattern: request.match_pattern().unwrap_or_default(),
        params: params.map(|(name, value)| (name.to_owned(), text(value))).collect(),
        headers: Some(
            headers.map(|(name, value)| (name.as_str().to_owned(), cut(value.as_bytes()).to_vec())).collect(),
        ),
        peer: request.peer_addr().map(|peer| peer.to_string()),
        body: body.map(Prefix::read),
    }
}

/// What is known of one that ended without a response, or whose request is gone already.
pub(crate) fn of_target(method: &Method, target: &Target, pattern: Option<String>, body: Option<&Prefix>) -> Facts {
    Facts {
        method: method.as_str().to_owned(),
        path: text(target.path()),
        query: text(target.query()),
        pattern: pattern.unwrap_or_default(),
        params: Vec::new(),
        headers: None,
        peer: None,
        body: body.map(Prefix::read),
    }
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
