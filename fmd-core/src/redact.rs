//! Redaction: what a request brought is only stored once its secrets have become [`MARKER`].
//!
//! [`Redacted`] is text that has passed through a [`Redactor`]. Nothing else makes one, and the store takes nothing else, so that a
//! raw value cannot get there. What cannot be understood is not guessed at: it is left out.

mod json;
mod name;
mod prose;
mod value;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::config::Config;
use crate::endpoint::Registry;
use crate::pattern::{self, Patterns};

use name::{TELLING_NAMES, is_login, last_word, plain};

/// What stands in place of a secret.
pub const MARKER: &str = "[redacted]";

/// Most fields of one kind that are kept of a request.
const MOST_FIELDS: usize = 100;
/// Longest name and longest value that are kept, in characters.
const LONGEST_NAME: usize = 100;
const LONGEST_VALUE: usize = 1_000;
/// How often a value that is encoded in another is decoded to be looked at.
const MOST_ENCODED: usize = 4;

/// Text without secrets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Redacted(String);

impl Redacted {
    fn marker() -> Self {
        Redacted(MARKER.to_owned())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A named value of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Field {
    /// Its name.
    pub name: Redacted,
    /// Its value, or `[redacted]`.
    pub value: Redacted,
}

/// Knows what is a secret.
#[derive(Debug, Clone)]
pub struct Redactor {
    also: Vec<String>,
    readable: Vec<String>,
    routes: Patterns,
    /// Whether one of them takes a secret from the path.
    has_secret_routes: bool,
}

impl Redactor {
    /// One that makes unreadable what `config` says.
    #[must_use]
    pub fn new(config: &Config) -> Self {
        let plain = |names: &[String]| names.iter().map(|name| plain(name)).collect();
        Redactor {
            also: plain(config.redact()),
            readable: plain(config.unredacted()),
            routes: Patterns::default(),
            has_secret_routes: false,
        }
    }

    /// Whether a field with this name is a secret.
    #[must_use]
    pub fn is_secret(&self, name: &str) -> bool {
        let whole = plain(name);
        if self.readable.contains(&whole) {
            return false;
        }
        let is_named = |part: &str| self.also.iter().any(|also| also == part) || TELLING_NAMES.contains(&part);
        is_named(&whole)
            || name::tells(&whole)
            // `user[iban]` and `user.iban` are as much a secret as `iban`.
            || name.split(['[', ']', '.']).map(plain).any(|part| is_named(&part))
            // So is `card_pin`, and `userPass`; but what is called `sort_key` is hardly ever one.
            || last_word(name).is_some_and(|last| last != "key" && !self.readable.contains(&last) && is_named(&last))
    }

    /// A value whose name tells nothing: an address or a text in it may have names of its own, encoded as often as it was passed on.
    fn shown<'v>(&self, value: &'v str) -> Cow<'v, str> {
        if value.starts_with(['{', '[']) && serde_json::from_str::<serde::de::IgnoredAny>(value).is_ok() {
            return Cow::Owned(json::redact(self, value));
        }
        let mut text = Cow::Borrowed(value);
        for _ in 0..MOST_ENCODED {
            let clear = prose::redact(self, &text);
            if clear != *text {
                return Cow::Owned(clear);
            }
            if !text.contains('%') {
                break;
            }
            text = Cow::Owned(decoded(&text).into_owned());
        }
        Cow::Borrowed(value)
    }

    /// The pattern that most likely routes `path`, if that takes a secret from it.
    fn secret_route(&self, path: &str) -> Option<&str> {
        let pattern = self.routes.find_any(path).map(|endpoint| &*endpoint.key().pattern);
        pattern.filter(|pattern| pattern::parameters(pattern).any(|name| self.is_secret(name)))
    }

    /// Takes in the routes that are new, so that the secrets in paths are known in other places.
    pub(crate) fn learn(&mut self, registry: &Registry) {
        let mut routes = std::mem::take(&mut self.routes);
        let mut found = self.has_secret_routes;
        routes.refresh_with(registry, |route| found |= pattern::parameters(route).any(|name| self.is_secret(name)));
        (self.routes, self.has_secret_routes) = (routes, found);
    }

    /// A named value.
    #[must_use]
    pub fn field(&self, name: &str, value: &str) -> Field {
        let secret = self.is_secret(name) || value::is_secret(value);
        let value = if secret { Redacted::marker() } else { clipped(&self.shown(value), LONGEST_VALUE) };
        Field { name: self.name(name), value }
    }

    /// A value of at most `most` characters, by its name.
    pub(crate) fn value(&self, name: &str, value: &str, most: usize) -> Redacted {
        let secret = self.is_secret(name) || value::is_secret(value);
        if secret { Redacted::marker() } else { clipped(&self.shown(value), most) }
    }

    /// What stands for a value of which nobody can say what it is.
    pub(crate) fn unknown(&self) -> Redacted {
        Redacted::marker()
    }

    /// A header, whose bytes need not be text. The query of an address in it is redacted like the request's own.
    #[must_use]
    pub fn header(&self, name: &str, value: &[u8]) -> Field {
        let value = String::from_utf8_lossy(value);
        match value.split_once('?') {
            Some((before, query)) if !value::is_secret(&value) => {
                let query: Vec<String> = self.pairs(query).map(|(name, value)| format!("{name}={value}")).collect();
                self.field(name, &format!("{before}?{}", query.join("&")))
            }
            _ => self.field(name, &value),
        }
    }

    /// The values of a query or a form, in their order.
    #[must_use]
    pub fn form(&self, text: &str) -> Vec<Field> {
        let fields = self
            .pairs(text)
            .map(|(name, value)| Field { name: clipped(&name, LONGEST_NAME), value: clipped(&value, LONGEST_VALUE) });
        fields.take(MOST_FIELDS).collect()
    }

    /// JSON without its secrets, of which the end may be missing; from where it is no JSON on, nothing.
    #[must_use]
    pub fn json(&self, text: &str) -> Redacted {
        Redacted(json::redact(self, text))
    }

    /// Running text, as that of an error, without the secrets that can be told in it: what is named as one, as in `key=value` and
    /// `"key": "value"`, and what shows by its form.
    #[must_use]
    pub fn prose(&self, text: &str) -> Redacted {
        Redacted(prose::redact(self, text))
    }

    /// The path of a request that was routed by `pattern` with these parameters: as it was, unless one of them is a secret.
    #[must_use]
    pub fn path(&self, path: &str, pattern: &str, params: &[(String, String)]) -> Redacted {
        let is_secret = |(name, value): &(String, String)| self.is_secret(name) || value::is_secret(value);
        if !params.iter().any(is_secret) && !value::is_secret(path) {
            return clipped(&self.shown(path), LONGEST_VALUE);
        }
        // Where the value stood in the path, and how it was encoded there, is not known: so it is put together anew.
        let mut filled = pattern.to_owned();
        for param in params {
            let shown = if is_secret(param) { Cow::Borrowed(MARKER) } else { self.shown(&param.1) };
            let open = format!("{{{}", param.0);
            let Some(from) = filled.find(&open) else { continue };
            let Some(length) = filled[from..].find('}') else { continue };
            filled.replace_range(from..=from + length, &shown);
        }
        clipped(&filled, LONGEST_VALUE)
    }

    /// The path of a request that `pattern` most likely routes: the pattern itself where that has a secret for a parameter.
    #[must_use]
    pub fn routed_path(&self, path: &str, pattern: Option<&str>) -> Redacted {
        let mut names = pattern.into_iter().flat_map(pattern::parameters);
        if value::is_secret(path) || names.any(|name| self.is_secret(name)) {
            return pattern.map_or_else(Redacted::marker, |pattern| clipped(pattern, LONGEST_VALUE));
        }
        clipped(&self.shown(path), LONGEST_VALUE)
    }

    /// Names and values of a query or a form, decoded and redacted.
    fn pairs<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (String, String)> + 't {
        let is_login = is_login(text);
        text.split('&').filter(|pair| !pair.is_empty()).map(move |pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let (name, value) = (decoded(name), decoded(value));
            let secret = self.is_secret(&name) || value::is_secret(&value) || (is_login && name == "code");
            // What is no plain name may be a value that somebody forgot to name.
            let name = if is_plain_name(&name) { name.into_owned() } else { MARKER.to_owned() };
            (name, if secret { MARKER.to_owned() } else { self.shown(&value).into_owned() })
        })
    }

    fn name(&self, name: &str) -> Redacted {
        if is_plain_name(name) { clipped(name, LONGEST_NAME) } else { Redacted::marker() }
    }
}

fn is_plain_name(name: &str) -> bool {
    name.chars().count() <= LONGEST_NAME
        && name.chars().all(|c| c.is_alphanumeric() || "-_.[]:$@ ".contains(c))
        && !value::is_secret(name)
}

fn clipped(text: &str, most: usize) -> Redacted {
    Redacted(match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    })
}

/// `+` and `%xx` decoded; what is no UTF-8 then shows as such.
fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains(['+', '%']) {
        return Cow::Borrowed(text);
    }
    let digit = |byte: Option<&u8>| byte.and_then(|&byte| char::from(byte).to_digit(16));
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| digit(bytes.get(at + 1)).zip(digit(bytes.get(at + 2)))).flatten();
        match (bytes[at], hex) {
            (_, Some((high, low))) => {
                out.push((high * 16 + low) as u8);
                at += 3;
                continue;
            }
            (b'+', _) => out.push(b' '),
            (byte, _) => out.push(byte),
        }
        at += 1;
    }
    Cow::Owned(String::from_utf8_lossy(&out).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_noise::Noise;

    fn redactor() -> Redactor {
        let config = Config::builder().redact(["iban", "X-Internal-Id"]).unredacted(["token_count"]).build().unwrap();
        Redactor::new(&config)
    }

    fn form(text: &str) -> String {
        let fields = redactor().form(text);
        fields
            .iter()
            .map(|field| format!("{}={}", field.name.as_str(), field.value.as_str()))
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn names_that_sound_like_a_secret_are_one_however_they_are_written() {
        let redactor = redactor();
        for name in [
            "Authorization",
            "Proxy-Authorization",
            "Cookie",
            "Set-Cookie",
            "password",
            "newPassword",
            "user[password]",
            "X-Api-Key",
            "api_key",
            "ACCESS_TOKEN",
            "x-csrf-token",
            "client.secret",
            "PIN",
            "X-Amz-Security-Token",
            "iban",
            "IBAN",
            "account[iban]",
            "x_internal_id",
            "card_pin",
            "userPass",
            "X-Auth-Key",
            "Ocp-Apim-Subscription-Key",
            "x-sms-otp[]",
            "customer_iban",
            "SAMLResponse",
            "oobCode",
            "verification_code",
            "backup_codes",
            "user_mfa",
            "recovery_phrase",
            "code_verifier",
        ] {
            assert!(redactor.is_secret(name), "{name}");
        }
        for name in [
            "author",
            "shipping",
            "keyboard",
            "token_count",
            "Token-Count",
            "passenger",
            "host",
            "sort_key",
            "pass_rate",
            "spin",
            "Pinboard",
            "country_code",
            "postcode",
            "zipCode",
            "status_code",
            "error_code",
            "currency_code",
            "code",
            "support_ticket",
            "ticket",
            "ticket[title]",
            "é",
            "_",
            "",
        ] {
            assert!(!redactor.is_secret(name), "{name}");
        }
    }

    #[test]
    fn a_query_is_decoded_before_it_is_judged() {
        assert_eq!(form("page=2&pass%77ord=hunter2&q=a+b%20c"), "page=2 password=[redacted] q=a b c");
        assert_eq!(form("&&a&=x&b=%zz%f"), "a= =x b=%zz%f");
        assert_eq!(form("{\"password\":\"hunter2\"}"), "[redacted]=[redacted]");
        assert_eq!(form("u=https://ada:hunter2@host/"), "u=[redacted]");
    }

    #[test]
    fn a_code_is_a_secret_beside_what_belongs_to_a_login() {
        for beside in ["code_verifier=x", "client_id=x", "redirectUri=x", "state=x"] {
            assert!(form(&format!("code=hunter2&{beside}")).starts_with("code=[redacted] "), "{beside}");
        }
        assert_eq!(form("code=NL&page=2"), "code=NL page=2");
        let text = redactor().prose("https://h/in?code=hunter2&state=x failed");
        assert_eq!(text.as_str(), "https://h/in?code=[redacted]&state=x failed");
    }

    #[test]
    fn a_value_that_has_names_of_its_own_is_judged_by_these() {
        for text in [
            "next=%2Freset%3Ftoken%3Dhunter2%26a%3D1",
            "next=%252Freset%253Fa%253D1%2526token%253Dhunter2",
            "payload=%7B%22password%22%3A%22hunter2%22%7D",
            "a=1;password=hunter2",
            "data=password:%20hunter2",
        ] {
            let shown = form(text);
            assert!(shown.contains(MARKER) && !shown.contains("hunter2"), "{shown}");
        }
        assert_eq!(form("q=10%25+off%3A+50%2525&page=2"), "q=10% off: 50%25 page=2");
        let header = |value: &[u8]| redactor().header("x-original-url", value).value.as_str().to_owned();
        assert_eq!(header(b"/a;jsessionid=hunter2;b=1"), "/a;jsessionid=[redacted];b=1");
        assert_eq!(header(b"https://h/?next=%2Fb%3Ftoken%3Dhunter2"), "https://h/?next=/b?token=[redacted]");
        let path = redactor().routed_path("/a;jsessionid=hunter2", None);
        assert_eq!(path.as_str(), "/a;jsessionid=[redacted]");
    }

    #[test]
    fn a_secret_shows_by_its_form_where_its_name_tells_nothing() {
        let jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
        let redactor = redactor();
        for value in [jwt, &format!("x {jwt} y"), "Bearer abc", "basic QWxhZGRpbg==", "-----BEGIN RSA PRIVATE KEY-----"]
        {
            assert_eq!(redactor.field("note", value).value.as_str(), MARKER, "{value}");
        }
        assert_eq!(redactor.field("note", "bearers of news").value.as_str(), "bearers of news");
    }

    #[test]
    fn an_address_in_a_header_is_shown_without_the_secrets_of_its_query() {
        let shown = redactor().header("referer", b"https://host/login?next=%2F&token=abc");
        assert_eq!(shown.value.as_str(), "https://host/login?next=/&token=[redacted]");
        assert_eq!(redactor().header("x-odd", b"\xff\xfe").value.as_str(), "\u{fffd}\u{fffd}");
    }

    #[test]
    fn a_secret_parameter_shows_neither_by_itself_nor_in_the_path() {
        let params = [("token".to_owned(), "s3cret".to_owned()), ("id".to_owned(), "7".to_owned())];
        let path = redactor().path("/reset/s3cret/7", r"/reset/{token:\w+}/{id}", &params);
        assert_eq!(path.as_str(), "/reset/[redacted]/7");
        assert_eq!(redactor().path("/students/7", "/students/{id}", &params[1..]).as_str(), "/students/7");
    }

    #[test]
    fn what_is_long_is_cut_between_characters_and_what_is_much_is_bounded() {
        let long = redactor().field("note", &"é".repeat(5_000));
        assert_eq!(long.value.as_str().chars().count(), LONGEST_VALUE + 1);
        assert_eq!(redactor().form(&"a=1&".repeat(5_000)).len(), MOST_FIELDS);
    }

    #[test]
    fn no_noise_panics_or_brings_a_secret_out() {
        let sample = br#"{"user":"ada","password":"hunter2","deep":[{"token":["hunter2"]}]}&password=hunter2&x=%68"#;
        let mut noise = Noise::new(7);
        for _ in 0..20_000 {
            let bytes = noise.mutated(sample);
            let text = String::from_utf8_lossy(&bytes);
            let _ = (redactor().json(&text), redactor().form(&text), redactor().header("x", &bytes));
        }
    }
}
