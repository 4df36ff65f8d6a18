//! JSON as it came, but for its secrets. A prefix will do: a body is cut off where it gets long.

use super::{Redactor, name, value};

/// A JSON string of [`MARKER`](super::MARKER).
const MARKER: &str = "\"[redacted]\"";

/// What a name and a value are called that are values themselves.
const NAMES: [&str; 7] = ["name", "key", "field", "param", "header", "label", "id"];
const VALUES: [&str; 5] = ["value", "values", "val", "content", "data"];
/// A type names what stands beside it as one of these: with data or a content, it is that of an event.
const TYPED: [&str; 2] = ["value", "val"];

/// Deeper than this nothing is shown.
const DEEPEST: usize = 64;

/// `text` with the values of secret fields replaced; from where it is no JSON, or ends too early, nothing.
pub(super) fn redact(redactor: &Redactor, text: &str) -> String {
    let mut scan = Scan { redactor, rest: text, out: String::with_capacity(text.len()) };
    scan.blanks();
    let whole = if scan.rest.starts_with(['{', '[']) {
        scan.value(false, 0).is_some()
    } else {
        // A value without a name: nobody can say what it is.
        scan.out.push_str(MARKER);
        return scan.out;
    };
    if !whole || !scan.rest.trim().is_empty() {
        scan.out.push('…');
    }
    scan.out
}

struct Scan<'r, 't> {
    redactor: &'r Redactor,
    rest: &'t str,
    out: String,
}

/// Each step gives `None` where the text ends or is no JSON.
impl<'t> Scan<'_, 't> {
    fn value(&mut self, secret: bool, depth: usize) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        self.blanks();
        if secret {
            self.out.push_str(MARKER);
            // What follows is followed through, and not shown.
            let shown = std::mem::take(&mut self.out);
            let skipped = self.value(false, depth + 1);
            self.out = shown;
            return skipped;
        }
        match self.rest.chars().next()? {
            '{' => self.object(depth),
            '[' => {
                // As in `["password", "…"]`.
                let mut is_named = false;
                self.list(']', |scan| {
                    let secret = std::mem::replace(&mut is_named, scan.names_a_secret());
                    scan.value(secret, depth + 1)
                })
            }
            '"' => {
                let (raw, decoded) = self.string()?;
                match self.redactor.shown(&decoded) {
                    _ if value::is_secret(&decoded) => self.out.push_str(MARKER),
                    shown if shown == decoded => self.out.push_str(raw),
                    shown => self.out.push_str(&serde_json::Value::from(&*shown).to_string()),
                }
                Some(())
            }
            _ => {
                let end = self.rest.find(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c)))?;
                let scalar = &self.rest[..end];
                serde_json::from_str::<serde_json::Value>(scalar).ok()?;
                self.out.push_str(scalar);
                self.rest = &self.rest[end..];
                Some(())
            }
        }
    }

    /// As a whole a secret where it is the name and the value of one, as in `{"name": "password", "value": "…"}`.
    fn object(&mut self, depth: usize) -> Option<()> {
        let begin = self.out.len();
        let (mut is_named, mut has_value) = (false, false);
        let (mut is_typed, mut has_typed) = (false, false);
        let (mut code, mut is_login) = (None, false);
        let ended = self.list('}', |scan| {
            let name = scan.string()?;
            let is_plain = super::is_plain_name(&name.1);
            scan.out.push_str(if is_plain { name.0 } else { MARKER });
            scan.blanks();
            scan.take(':')?;
            scan.blanks();
            let is_one_of = |names: &[&str]| names.iter().any(|each| name.1.eq_ignore_ascii_case(each));
            is_named |= is_one_of(&NAMES) && scan.names_a_secret();
            has_value |= is_one_of(&VALUES);
            is_typed |= is_one_of(&["type"]) && scan.names_a_secret();
            has_typed |= is_one_of(&TYPED);
            is_login |= name::BESIDE_CODE.contains(&&*name::plain(&name.1));
            let from = scan.out.len();
            scan.value(scan.redactor.is_secret(&name.1), depth + 1)?;
            if name.1 == "code" {
                code = Some(from..scan.out.len());
            }
            Some(())
        });
        if let Some(code) = code.filter(|_| is_login || ended.is_none()) {
            self.out.replace_range(code, MARKER);
        }
        if is_named && (has_value || ended.is_none()) || is_typed && has_typed {
            self.out.truncate(begin);
            self.out.push_str(MARKER);
        }
        ended
    }

    /// Whether what follows is the name of a secret.
    fn names_a_secret(&self) -> bool {
        let text = self.rest.strip_prefix('"').and_then(|rest| rest.split_once('"'));
        text.is_some_and(|(name, _)| {
            let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "-_.[]".contains(c));
            is_name && self.redactor.is_secret(name)
        })
    }

    fn list(&mut self, end: char, mut item: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        let open = self.rest.chars().next()?;
        self.take(open)?;
        self.blanks();
        if self.take(end).is_some() {
            return Some(());
        }
        loop {
            self.blanks();
            item(self)?;
            self.blanks();
            if self.take(',').is_none() {
                return self.take(end);
            }
        }
    }

    /// A string as it stands, and what it means.
    fn string(&mut self) -> Option<(&'t str, String)> {
        let mut escaped = false;
        let mut characters = self.rest.char_indices();
        characters.next().filter(|&(_, c)| c == '"')?;
        let (end, _) = characters.find(|&(_, c)| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        })?;
        let raw = &self.rest[..=end];
        let decoded = serde_json::from_str(raw).ok()?;
        self.rest = &self.rest[end + 1..];
        Some((raw, decoded))
    }

    fn take(&mut self, expected: char) -> Option<()> {
        self.rest = self.rest.strip_prefix(expected)?;
        self.out.push(expected);
        Some(())
    }

    fn blanks(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn redacted(text: &str) -> String {
        redact(&Redactor::new(&Config::default()), text)
    }

    #[test]
    fn secrets_of_any_type_and_depth_become_the_marker() {
        assert_eq!(
            redacted(r#"{"user": "ada", "password": "hunter2", "n": [1, {"api_key": {"a": ["b"]}, "x": null}]}"#),
            r#"{"user":"ada","password":"[redacted]","n":[1,{"api_key":"[redacted]","x":null}]}"#
        );
    }

    #[test]
    fn a_secret_whose_name_is_a_value_becomes_the_marker() {
        for (text, shown) in [
            (
                r#"{"fields":[{"name":"password","value":"hunter2"},{"name":"a","value":"b"}]}"#,
                r#"{"fields":["[redacted]",{"name":"a","value":"b"}]}"#,
            ),
            (r#"[{"value":"hunter2","key":"X-Api-Key"}]"#, r#"["[redacted]"]"#),
            (r#"{"value":"hunter2","name":"token","cut":"#, r#""[redacted]"…"#),
            (r#"["Host","h","Cookie","hunter2","a",1]"#, r#"["Host","h","Cookie","[redacted]","a",1]"#),
            (r#"{"name":"The Secret Garden","value":3}"#, r#"{"name":"The Secret Garden","value":3}"#),
            (r#"{"type":"password","value":"hunter2"}"#, r#""[redacted]""#),
            (r#"{"type":"session.created","data":{"a":1}}"#, r#"{"type":"session.created","data":{"a":1}}"#),
            (r#"{"code":"hunter2","clientId":"a"}"#, r#"{"code":"[redacted]","clientId":"a"}"#),
            (r#"{"code":"NL","state":"open"}"#, r#"{"code":"NL","state":"open"}"#),
            (r#"{"name":"token","price":3}"#, r#"{"name":"token","price":3}"#),
        ] {
            assert_eq!(redacted(text), shown);
        }
    }

    #[test]
    fn json_and_addresses_within_a_text_are_cleared_as_well() {
        assert_eq!(
            redacted(r#"{"p":"{\"password\":\"hunter2\",\"a\":1}"}"#),
            r#"{"p":"{\"password\":\"[redacted]\",\"a\":1}"}"#
        );
        assert_eq!(redacted(r#"["/a?token=hunter2&b=1"]"#), r#"["/a?token=[redacted]&b=1"]"#);
    }

    #[test]
    fn a_name_in_escapes_is_read_as_what_it_means() {
        assert_eq!(redacted(r#"{"pass\u0077ord":"hunter2"}"#), r#"{"pass\u0077ord":"[redacted]"}"#);
    }

    #[test]
    fn what_is_cut_off_is_shown_up_to_there() {
        assert_eq!(redacted(r#"{"a":1,"b":"tw"#), r#"{"a":1,"b":…"#);
        assert_eq!(redacted(r#"{"a":1,"password":"hunt"#), r#"{"a":1,"password":"[redacted]"…"#);
        assert_eq!(redacted(r#"{"a":1"#), r#"{"a":…"#);
    }

    #[test]
    fn from_where_it_is_no_json_nothing_is_shown() {
        assert_eq!(redacted(r#"{"a":hunter2}"#), r#"{"a":…"#);
        assert_eq!(redacted("password=hunter2"), MARKER);
        assert_eq!(redacted("\"hunter2\""), MARKER);
        assert_eq!(redacted(r#"{"a":1} hunter2"#), r#"{"a":1}…"#);
    }

    #[test]
    fn depth_is_bounded() {
        let deep = "[".repeat(100_000);
        assert!(redacted(&deep).len() < 200);
        let secret = format!(r#"{{"token":{deep}"#);
        assert!(redacted(&secret).len() < 200);
    }
}
