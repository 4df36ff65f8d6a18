//! A list of requests as a file that a spreadsheet opens.

use std::fmt::Write as _;

use chrono::{DateTime, SecondsFormat};

use super::{ListedRequest, Requests};

const HEAD: &str = "id,started_at,endpoint,method,duration_ms,head_ms,status,outcome,exchange,version,user,address,bytes,\
                    protocol,has_profile,is_outlier,has_error";

impl Requests {
    /// The requests as CSV (RFC 4180), with times in UTC. Text that a spreadsheet would run as a formula gets an apostrophe before it,
    /// for users and patterns are words of strangers.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut text = String::with_capacity(HEAD.len() + self.requests.len() * 160);
        text.push_str(HEAD);
        text.push_str("\r\n");
        for request in &self.requests {
            // Writing to a String cannot fail.
            let _ = line(&mut text, request);
        }
        text
    }
}

fn line(text: &mut String, listed: &ListedRequest) -> std::fmt::Result {
    let request = &listed.request;
    let at = DateTime::from_timestamp_micros((request.started_at * 1e3) as i64).unwrap_or_default();
    write!(text, "{},{},", request.id, at.to_rfc3339_opts(SecondsFormat::Micros, true))?;
    word(text, &listed.endpoint.pattern)?;
    word(text, &listed.endpoint.method)?;
    write!(text, "{},{},", request.duration_ms, request.head_ms)?;
    match request.status {
        Some(status) => write!(text, "{status},")?,
        None => text.write_char(',')?,
    }
    word(text, &name(&request.outcome))?;
    word(text, &name(&request.exchange))?;
    word(text, &request.version)?;
    word(text, request.group.as_deref().unwrap_or_default())?;
    word(text, request.ip.as_deref().unwrap_or_default())?;
    write!(text, "{},", request.bytes)?;
    word(text, &name(&request.protocol))?;
    write!(text, "{},{},{}\r\n", listed.has_profile, listed.is_outlier, listed.has_error)
}

/// What the API calls it.
fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A field of text, and the comma after it.
fn word(text: &mut String, word: &str) -> std::fmt::Result {
    csv_word(text, word);
    text.write_char(',')
}

/// Adds a field of text to a line of CSV. What a spreadsheet would run as a formula gets an apostrophe before it, for users and patterns
/// are words of strangers.
pub fn csv_word(text: &mut String, word: &str) {
    let formula = if word.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    if word.contains([',', '"', '\r', '\n']) {
        text.extend(["\"", formula, &word.replace('"', "\"\""), "\""]);
    } else {
        text.extend([formula, word]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_strangers_write_runs_in_no_spreadsheet() {
        let written = |given: &str| {
            let mut text = String::new();
            word(&mut text, given).unwrap();
            text
        };
        assert_eq!(written("ada"), "ada,");
        assert_eq!(written("=1+1"), "'=1+1,");
        assert_eq!(written("a, \"b\"\n"), "\"a, \"\"b\"\"\n\",");
        assert_eq!(written("@x,y"), "\"'@x,y\",");
    }
}
