//! Errors that were not there before, or come back after they were resolved.

use crate::account::token::TokenDigest;
use crate::notes::ErrorKind;
use crate::question::{ErrorGroup, ErrorNews};

use super::message::{Event, Message};

/// What is told of `news`.
pub(super) fn message(news: &ErrorNews) -> Message {
    let ErrorNews { group, .. } = news;
    let begins = if news.is_back { "An error is back" } else { "New error" };
    let mut facts = vec![("type".to_owned(), group.name.clone())];
    if let (Some(file), Some(line)) = (&group.file, group.line) {
        facts.push(("place".to_owned(), format!("{file}:{line}")));
    }
    let endpoints = group.endpoints.iter().filter_map(|count| {
        let endpoint = count.endpoint.as_ref()?;
        Some(format!("{} {}", endpoint.method, endpoint.pattern).trim().to_owned())
    });
    let endpoints: Vec<String> = endpoints.take(5).collect();
    if !endpoints.is_empty() {
        facts.push(("endpoint".to_owned(), endpoints.join(", ")));
    }
    facts.push(("version".to_owned(), group.last_version.clone()));
    facts.push(("times".to_owned(), group.total.to_string()));
    facts.push(("users".to_owned(), group.users.to_string()));
    Message {
        event: Event::Opened,
        subject: "new_error".to_owned(),
        name: name(news),
        title: format!("{begins}: {}", what(group)),
        text: group.message.clone(),
        facts,
        path: Some(format!("errors/{}", group.id)),
        fingerprint: Some(TokenDigest::of(&news.fingerprint).to_hex()[..20].to_owned()),
        is_back: news.is_back,
        at: group.last_seen_at,
    }
}

/// Tells one appearance of an error from all others. That of its group and not of its place, for a line moves.
pub(super) fn name(news: &ErrorNews) -> String {
    match news.group.reopened_at.filter(|_| news.is_back) {
        Some(at) => format!("error:{}:{at}", news.group.id),
        None => format!("error:{}", news.group.id),
    }
}

fn what(group: &ErrorGroup) -> String {
    let kind = if group.kind == ErrorKind::Panic { "panic" } else { group.name.as_str() };
    let place = match (&group.file, group.line) {
        (Some(file), Some(line)) => format!(" at {file}:{line}"),
        _ => String::new(),
    };
    format!("{kind}{place}")
}
