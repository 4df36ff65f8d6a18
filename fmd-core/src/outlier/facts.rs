//! What a request was: as it came, and as it is stored.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::Exceeded;
use crate::redact::{Field, Redacted, Redactor};

/// Most headers that are looked at.
const MOST_HEADERS: usize = 100;

/// Why a request is an outlier, and what it asked for.
#[derive(Debug, Clone)]
pub struct Excess {
    /// What it exceeded.
    pub exceeded: Exceeded,
    /// What it asked for.
    pub facts: Facts,
}

/// What a request asked for, as it came: secrets included, so it is neither shown nor stored.
#[derive(Clone)]
pub struct Facts {
    /// `GET`, `POST` …
    pub method: String,
    /// The raw path.
    pub path: String,
    /// The raw query; empty when there is none.
    pub query: String,
    /// The route's pattern.
    pub pattern: String,
    /// The values that the route's pattern took from the path, by name; where the request had no response those that stand in whole segments.
    pub params: Vec<(String, String)>,
    /// The headers; `None` where the request had no response, or it was its body that took long: nobody can then be asked for them, and copying
    /// them beforehand would cost every request microseconds.
    pub headers: Option<Vec<(String, Vec<u8>)>>,
    /// The other end of the connection: the client, or a proxy.
    pub peer: Option<String>,
    /// The beginning of the body, where it is kept.
    pub body: Option<Body>,
}

/// The beginning of a request's body, as it came.
#[derive(Clone)]
pub struct Body {
    /// Its `Content-Type`.
    pub content_type: String,
    /// Its `Content-Encoding`; empty when there is none.
    pub encoding: String,
    /// Its first bytes.
    pub bytes: Vec<u8>,
    /// How many there were, as far as the handler read it.
    pub length: u64,
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Facts").finish_non_exhaustive()
    }
}

/// What a request asked for, without secrets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RequestFacts {
    /// Its method.
    pub method: Redacted,
    /// Its path.
    pub path: Redacted,
    /// The values of its query.
    pub query: Vec<Field>,
    /// The values that the route's pattern took from the path.
    pub params: Vec<Field>,
    /// Its headers; absent where it ended without a response, or it was the body of that which took long, for then they are not known.
    pub headers: Option<Vec<Field>>,
    /// The other end of the connection: the client, or a proxy.
    pub peer: Option<String>,
    /// The beginning of its body; absent where that is not kept.
    pub body: Option<BodyFacts>,
}

/// The beginning of a body, without secrets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BodyFacts {
    /// Its type.
    pub content_type: Redacted,
    /// How many bytes there were, as far as the handler read it.
    pub length: u64,
    /// How many of them are kept.
    pub kept: u64,
    /// The fields of a form.
    pub form: Option<Vec<Field>>,
    /// JSON.
    pub json: Option<Redacted>,
    /// Why nothing of it is shown.
    pub hidden: Option<String>,
}

impl RequestFacts {
    /// The same without secrets.
    pub(crate) fn of(facts: &Facts, redactor: &Redactor) -> Self {
        let headers = |headers: &Vec<(String, Vec<u8>)>| {
            headers.iter().take(MOST_HEADERS).map(|(name, value)| redactor.header(name, value)).collect()
        };
        RequestFacts {
            method: redactor.field("method", &facts.method).value,
            path: match facts.params.as_slice() {
                [] => redactor.routed_path(&facts.path, Some(&*facts.pattern).filter(|pattern| !pattern.is_empty())),
                params => redactor.path(&facts.path, &facts.pattern, params),
            },
            query: redactor.form(&facts.query),
            params: facts.params.iter().map(|(name, value)| redactor.field(name, value)).collect(),
            headers: facts.headers.as_ref().map(headers),
            peer: facts.peer.clone(),
            body: facts.body.as_ref().map(|body| BodyFacts::of(body, redactor)),
        }
    }
}

impl BodyFacts {
    fn of(body: &Body, redactor: &Redactor) -> Self {
        let essence = body.content_type.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
        let mut facts = BodyFacts {
            content_type: redactor.field("type", &body.content_type).value,
            length: body.length,
            kept: body.bytes.len() as u64,
            form: None,
            json: None,
            hidden: None,
        };
        let text = text(&body.bytes, body.length > body.bytes.len() as u64);
        // What cannot be understood cannot be cleared of secrets.
        facts.hidden = match text {
            _ if body.bytes.is_empty() => Some("the handler read nothing of it".to_owned()),
            _ if !matches!(body.encoding.as_str(), "" | "identity") => Some("it is compressed".to_owned()),
            None => Some("it is no UTF-8".to_owned()),
            Some(text) if essence == "application/json" || essence.ends_with("+json") => {
                facts.json = Some(redactor.json(text));
                None
            }
            Some(text) if essence == "application/x-www-form-urlencoded" => {
                facts.form = Some(redactor.form(text));
                None
            }
            Some(_) => Some("only JSON and forms are shown, which can be cleared of secrets".to_owned()),
        };
        facts
    }
}

/// The bytes as text. Where they were `cut`, the last character may be in pieces.
fn text(bytes: &[u8], cut: bool) -> Option<&str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) if cut && error.error_len().is_none() => std::str::from_utf8(&bytes[..error.valid_up_to()]).ok(),
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn body(content_type: &str, bytes: &[u8], length: u64) -> BodyFacts {
        let (content_type, encoding) = (content_type.to_owned(), String::new());
        let body = Body { content_type, encoding, bytes: bytes.to_vec(), length };
        BodyFacts::of(&body, &Redactor::new(&Config::default()))
    }

    #[test]
    fn json_and_forms_are_shown_and_nothing_else_is() {
        let json = body("application/problem+json; charset=utf-8", br#"{"password":"hunter2","a":1}"#, 28);
        assert_eq!(json.json.unwrap().as_str(), r#"{"password":"[redacted]","a":1}"#);
        let form = body("application/x-www-form-urlencoded", b"a=1&password=hunter2", 20).form.unwrap();
        assert_eq!(form[1].value.as_str(), "[redacted]");
        for (content_type, bytes) in [
            ("text/plain", &b"password=hunter2"[..]),
            ("multipart/form-data; boundary=x", b"--x"),
            ("application/json", b"{\"password\":\"hunter2\xff\"}"),
            ("", b"hunter2"),
        ] {
            let shown = body(content_type, bytes, bytes.len() as u64);
            assert!(shown.hidden.is_some() && shown.json.is_none() && shown.form.is_none(), "{content_type}");
        }
    }

    #[test]
    fn a_character_cut_in_two_is_left_out() {
        let whole = r#"{"a":"é"#.as_bytes();
        let cut = body("application/json", &whole[..whole.len() - 1], 4_000);
        assert_eq!(cut.json.unwrap().as_str(), r#"{"a":…"#);
    }

    #[test]
    fn raw_facts_do_not_show_when_printed_for_debugging() {
        let facts = Facts {
            method: "GET".into(),
            path: "/".into(),
            query: "password=hunter2".into(),
            pattern: "/".into(),
            params: Vec::new(),
            headers: Some(vec![("cookie".into(), b"hunter2".to_vec())]),
            peer: None,
            body: None,
        };
        assert!(!format!("{facts:?}").contains("hunter2"));
    }
}
