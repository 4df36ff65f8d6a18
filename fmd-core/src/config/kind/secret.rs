//! Secrets: taken and handed on, never shown.

use super::{Fault, Kind};
use crate::config::raw::Raw;

/// What may not appear in a log, an error or a page.
#[derive(Clone)]
pub(in crate::config) struct Secret(String);

fn show(secret: Option<&Secret>) -> String {
    if secret.is_some() { "(set)".to_owned() } else { "(not set)".to_owned() }
}

/// The first admin's password.
pub(in crate::config) struct Password;

impl Password {
    const MOST_BYTES: usize = crate::account::password::MOST_BYTES;
}

impl Kind for Password {
    type Value = Option<Secret>;
    type Lent<'a> = Option<&'a str>;
    type Given = String;

    const SECRET: bool = true;

    fn words() -> String {
        format!("text of 1 to {} bytes", Self::MOST_BYTES)
    }

    fn read(raw: &Raw) -> Result<Self::Value, Fault> {
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(password: String) -> Result<Self::Value, Fault> {
        match password.len() {
            0 => Err(Fault::impossible("it is empty: write a password, or leave the key out to get a random one")),
            1..=Self::MOST_BYTES => Ok(Some(Secret(password))),
            long => Err(Fault::impossible(format!("its {long} bytes are more than {}: shorten it", Self::MOST_BYTES))),
        }
    }

    fn lend(password: &Self::Value) -> Option<&str> {
        password.as_ref().map(|secret| secret.0.as_str())
    }

    fn show(password: &Self::Value) -> String {
        show(password.as_ref())
    }

    fn show_default(_: &Self::Value) -> String {
        "a random one".to_owned()
    }
}

/// A bearer token of the API.
pub(in crate::config) struct SecurityToken;

impl SecurityToken {
    const SHORTEST: usize = 16;
    const LONGEST: usize = 512;
}

impl Kind for SecurityToken {
    type Value = Option<Secret>;
    type Lent<'a> = Option<&'a str>;
    type Given = String;

    const SECRET: bool = true;

    fn words() -> String {
        format!("{} to {} letters, digits and signs without blanks", Self::SHORTEST, Self::LONGEST)
    }

    fn read(raw: &Raw) -> Result<Self::Value, Fault> {
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(token: String) -> Result<Self::Value, Fault> {
        if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Fault::impossible("an HTTP header cannot carry it: use ASCII letters, digits and signs only"));
        }
        match token.len() {
            Self::SHORTEST..=Self::LONGEST => Ok(Some(Secret(token))),
            length => Err(Fault::impossible(format!(
                "its length of {length} is not from {} to {}: take a random one, as from `openssl rand -hex 32`",
                Self::SHORTEST,
                Self::LONGEST
            ))),
        }
    }

    fn lend(token: &Self::Value) -> Option<&str> {
        token.as_ref().map(|secret| secret.0.as_str())
    }

    fn show(token: &Self::Value) -> String {
        show(token.as_ref())
    }

    fn show_default(_: &Self::Value) -> String {
        "none".to_owned()
    }
}
