//! Headers that are sent with what is pushed. They hold keys, and are not shown.

use super::{Fault, Kind};
use crate::config::raw::Raw;

/// Headers that the client of HTTP sets itself.
const TAKEN: [&str; 4] = ["content-length", "content-type", "host", "transfer-encoding"];

/// Names and values of headers.
pub(in crate::config) struct Headers;

impl Kind for Headers {
    type Value = Vec<(String, String)>;
    type Lent<'a> = &'a [(String, String)];
    type Given = String;

    const SECRET: bool = true;
    const TAKES_EMPTY: bool = true;

    fn words() -> String {
        "headers, as in `api-key=secret, x-tenant=shop`".to_owned()
    }

    fn read(raw: &Raw) -> Result<Self::Value, Fault> {
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(text: String) -> Result<Self::Value, Fault> {
        let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        parts.map(header).collect()
    }

    fn lend(headers: &Self::Value) -> &[(String, String)] {
        headers
    }

    fn show(headers: &Self::Value) -> String {
        if headers.is_empty() { String::new() } else { "(set)".to_owned() }
    }

    fn show_default(_: &Self::Value) -> String {
        "none".to_owned()
    }
}

fn header(part: &str) -> Result<(String, String), Fault> {
    let wrong = |why: &str| Fault::impossible(format!("{why}: write it as in `api-key=secret, x-tenant=shop`"));
    let (name, value) = part.split_once('=').ok_or_else(|| wrong("a header has no `=`"))?;
    let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(is_token) {
        return Err(wrong("a header's name is of letters, digits and `-`"));
    }
    if TAKEN.contains(&name.as_str()) {
        return Err(wrong("one of the headers is set by whoever sends it"));
    }
    if !value.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
        return Err(wrong("a header's value is of ASCII letters, digits and signs"));
    }
    Ok((name, value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_told_apart_and_not_shown() {
        let headers = Headers::accept("Api-Key=hunter2==, x-tenant = shop".to_owned()).unwrap();
        assert_eq!(headers, [("api-key".into(), "hunter2==".into()), ("x-tenant".into(), "shop".into())]);
        assert_eq!(Headers::show(&headers), "(set)");
        let fault = Headers::accept("hunter2".to_owned()).unwrap_err();
        assert!(!format!("{fault:?}").contains("hunter2"));
    }
}
