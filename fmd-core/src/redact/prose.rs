//! Running text, such as the text of an error, without the secrets that can be told in it: what stands after a secret's name as in `key=value`
//! and in `"key": "value"`, and what shows by its form.

use super::{MARKER, Redactor, name, value};

/// Most places in one run of text at which a route is looked for.
const MOST_ASKED: usize = 16;

/// Most characters of the columns between the name of one and its value.
const LONGEST_KEY: usize = 300;

/// `text` with the values of what is named as a secret, and words that look like one, replaced. Nothing is looked through more than a few
/// times, whatever the text: a client may have written it.
pub(super) fn redact(redactor: &Redactor, text: &str) -> String {
    if text.contains("PRIVATE KEY-----") {
        return MARKER.to_owned();
    }
    let last_close = text.rfind("</");
    let is_login = name::is_login(text);
    let mut run = Run::default();
    // Up to where the words are known to be none that look like a secret.
    let mut judged = 0;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let at = text.len() - rest.len();
        let name = &rest[..rest.find(|char| !is_of_name(char)).unwrap_or(rest.len())];
        let after = &rest[name.len()..];
        let is_code = is_login && name == "code" && out.ends_with(['?', '&', '#']);
        let is_secret = is_name(name) && (is_code || redactor.is_secret(name));
        let separator = || separator(after).or_else(|| of_option(name, after)).or_else(|| of_key(after));
        if is_secret && is_element(&out, after, last_close.is_some_and(|close| close >= at + name.len())) {
            // `<password>hunter2</password>`, whatever its attributes are.
            out.push_str(name);
            out.push('>');
            out.push_str(MARKER);
            rest = after.find("</").map_or("", |end| &after[end..]);
        } else if let Some(separator) = is_secret.then(separator).flatten() {
            let value = &after[separator..];
            out.push_str(name);
            out.push_str(&after[..separator]);
            out.push_str(MARKER);
            rest = &value[length(name, value)..];
        } else if let Some((length, pattern)) = run.secret_route(redactor, &out, rest, at) {
            out.push_str(pattern);
            rest = &rest[length..];
        } else if name.is_empty() {
            let char = rest.chars().next().map_or(0, char::len_utf8);
            out.push_str(&rest[..char]);
            rest = &rest[char..];
        } else {
            if at >= judged {
                // What looks like none as a whole has no such part either.
                let (word, after) = rest.split_at(word(rest));
                if value::is_secret(word) {
                    out.push_str(MARKER);
                    rest = after;
                    continue;
                }
                judged = at + word.len();
            }
            out.push_str(name);
            rest = after;
            if let Some(credential) = credential(name, after) {
                out.push(' ');
                out.push_str(MARKER);
                rest = &after[1 + credential..];
            }
        }
    }
    out
}

/// Text without a sign that ends a path.
#[derive(Default)]
struct Run {
    end: usize,
    /// At how many places in it a route was looked for.
    asked: usize,
}

impl Run {
    /// The length of the path with which `rest`, which stands `at` that place, begins where one can begin, if it is that of a route that
    /// takes a secret from it, and the route's pattern.
    fn secret_route<'r>(
        &mut self,
        redactor: &'r Redactor,
        before: &str,
        rest: &str,
        at: usize,
    ) -> Option<(usize, &'r str)> {
        if !redactor.has_secret_routes || !rest.starts_with('/') {
            return None;
        }
        let is_behind_host = || {
            let slash = before.rfind(['/', ' ']);
            slash.is_some_and(|slash| before[..=slash].ends_with("//") && slash + 1 < before.len())
        };
        // Looked for among all routes, and so only where it can be one.
        if before.ends_with(|char| is_of_name(char) || char == '/') && !is_behind_host() {
            return None;
        }
        if at >= self.end {
            let is_end = |char: char| char.is_whitespace() || "?#\"'`<>(),;&".contains(char);
            *self = Run { end: at + rest.find(is_end).unwrap_or(rest.len()), asked: 0 };
        }
        self.asked += 1;
        let length = self.end - at;
        if self.asked > MOST_ASKED {
            return Some((length, MARKER));
        }
        Some((length, redactor.secret_route(&rest[..length])?))
    }
}

/// `token.rs:17` is a line of source.
fn is_name(word: &str) -> bool {
    !word.is_empty() && !word.ends_with(".rs")
}

/// Whether what stands between is the name of an element that is opened, as in `<password` and `<soap:Password`; `closes` says whether
/// any element is closed after it.
fn is_element(before: &str, after: &str, closes: bool) -> bool {
    let holds = |text: &str| !text.is_empty() && !text.starts_with(char::is_whitespace);
    let space = before.strip_suffix(':').map(|before| before.trim_end_matches(is_of_name));
    space.unwrap_or(before).ends_with('<') && (closes || after.strip_prefix('>').is_some_and(holds))
}

/// The length of the blanks between an option of a command and its value, as in `--password hunter2`.
fn of_option(name: &str, after: &str) -> Option<usize> {
    let value = after.trim_start_matches(' ');
    (name.starts_with("--") && !value.is_empty() && value.len() < after.len()).then(|| after.len() - value.len())
}

fn is_of_name(char: char) -> bool {
    char.is_alphanumeric() || "_-.[]".contains(char)
}

/// The length of what stands between a name and its value: `=`, `: `, `": "`, `\": \"`; `None` where no value follows.
fn separator(after: &str) -> Option<usize> {
    let quote = after.len() - after.trim_start_matches(['"', '\'', '`', '\\']).len();
    let rest = after[quote..].trim_start();
    let rest = rest.strip_prefix("=>").or_else(|| rest.strip_prefix([':', '=']))?;
    // `a::b` is a path.
    let value = rest.trim_start();
    (!value.is_empty() && !rest.starts_with(':')).then(|| after.len() - value.len())
}

/// The length of what stands between a column's name and its value where a key of several may be, as in `Key (token, name)=(…, …)`.
fn of_key(after: &str) -> Option<usize> {
    let is_of_key = |char| is_of_name(char) || ", ():\"".contains(char);
    let (end, _) = after.char_indices().take(LONGEST_KEY).find(|&(_, char)| !is_of_key(char))?;
    (after[..end].ends_with(')') && after[end..].starts_with("=(")).then_some(end + 1)
}

/// The length of a value: up to its closing quote or bracket, else up to a blank or what separates; of two words where the first is how a
/// credential is presented. Of what a header brings, all that can be of it.
fn length(name: &str, value: &str) -> usize {
    // Before a quote may stand of what kind it is, as in `b"…"` and `u'…'`.
    let kind = value.len() - value.trim_start_matches(|char: char| char.is_ascii_alphabetic()).len();
    let kind = if kind <= 2 && value[kind..].starts_with(['"', '\'']) { kind } else { 0 };
    let escaped = value.starts_with('\\');
    let quoted = value[kind..].trim_start_matches('\\');
    if let Some(quote) = quoted.chars().next().filter(|char| "\"'`".contains(*char)) {
        let open = value.len() - quoted.len() + 1;
        return open + quoted_length(&value[open..], quote, escaped);
    }
    let plain = value.find(|char: char| char.is_whitespace() || ",;&)}]\"'".contains(char)).unwrap_or(value.len());
    let header = name::plain(name);
    let open = value[..plain].find(['(', '[', '{']);
    if header.contains("cookie") && open.is_none_or(|open| value[..open].contains('=')) {
        return cookies(value);
    }
    // Asked for only where all of it belongs to the value, so that no line is looked through for each of its values.
    let line = || value.find(['\n', '\r']).unwrap_or(value.len());
    if let Some(open) = open {
        // A value of a column may have a bracket in it that is never closed, or opened.
        let last = if value.starts_with('(') { value[..line()].rfind(')') } else { None };
        return (open + bracketed(&value[open..])).max(last.map_or(0, |last| last + 1));
    }
    let scheme = &value[..plain];
    let is_one_word = ["bearer", "basic"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    match credential(scheme, &value[plain..]) {
        credential if header.ends_with("authorization") && (credential.is_none() || !is_one_word) => plain.max(line()),
        Some(length) => plain + 1 + length,
        None => plain,
    }
}

/// The length of cookies: pairs with semicolons between.
fn cookies(value: &str) -> usize {
    let mut end = 0;
    loop {
        let rest = &value[end..];
        end += rest.find(|char: char| char.is_whitespace() || ",;\"'".contains(char)).unwrap_or(rest.len());
        let rest = &value[end..];
        if let Some(more) = rest.strip_prefix(';') {
            end = value.len() - more.trim_start_matches(' ').len();
        } else if rest.starts_with('"') && value[..end].ends_with('=') {
            end += 1 + quoted_length(&rest[1..], '"', false);
        } else {
            return end;
        }
    }
}

/// The length of what is quoted, its closing quote included; a doubled quote stands for one.
fn quoted_length(text: &str, quote: char, escaped: bool) -> usize {
    let mut before = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        if char == quote && (before == Some('\\')) == escaped {
            if escaped || chars.next_if(|&(_, next)| next == quote).is_none() {
                return at + 1;
            }
            before = None;
            continue;
        }
        before = if before == Some('\\') && char == '\\' { None } else { Some(char) };
    }
    text.len()
}

/// The length of what is bracketed, quotes within it minded.
fn bracketed(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(char) = text[at..].chars().next() {
        at += char.len_utf8();
        match char {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '"' => at += quoted_length(&text[at..], '"', false),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The length of the credential that follows the word `scheme`, as in `Bearer abc123`; `None` where that is a word like others.
fn credential(scheme: &str, after: &str) -> Option<usize> {
    let known = ["bearer", "basic", "digest", "negotiate"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    let credential = after.strip_prefix(' ').filter(|_| known)?;
    let length = word(credential);
    let is_word = credential[..length].chars().all(|char| char.is_ascii_lowercase() || char.is_ascii_punctuation());
    let has_sign = credential[..length].contains(['-', '_', '=', '+', '/', '.']) && length >= 12;
    (length > 0 && (!is_word || has_sign)).then_some(length)
}

/// The length of a word.
fn word(text: &str) -> usize {
    text.find(|char: char| char.is_whitespace() || ",;()\"'<>".contains(char)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use crate::config::Config;
    use crate::endpoint::{EndpointKey, Level, Registry};
    use crate::redact::Redactor;
    use crate::test_noise::Noise;

    fn redacted(text: &str) -> String {
        let config = Config::builder().redact(["iban"]).unredacted(["key"]).build().unwrap();
        Redactor::new(&config).prose(text).as_str().to_owned()
    }

    #[test]
    fn the_value_of_what_is_named_as_a_secret_goes_and_the_rest_stays() {
        for (text, without) in [
            ("login failed: password=hunter2, user=ada", "login failed: password=[redacted], user=ada"),
            (r#"bad body {"password": "hun\"ter2", "a": 1}"#, r#"bad body {"password": "[redacted], "a": 1}"#),
            (r#"Io("{\"token\":\"hunter2\",\"b\":2}")"#, r#"Io("{\"token\":[redacted],\"b\":2}")"#),
            ("User { name: \"ada\", password: Some(\"hun ter2)\") }", "User { name: \"ada\", password: [redacted] }"),
            ("https://host/reset?token=hunter2&page=2", "https://host/reset?token=[redacted]&page=2"),
            ("authorization: Bearer hunter2-x, host: y", "authorization: [redacted], host: y"),
            ("sent Bearer hunter2-of-ada twice", "sent Bearer [redacted] twice"),
            ("postgres://ada:hunter2@host/db refused", "[redacted] refused"),
            ("the iban = NL00HUNTER2 is unknown", "the iban = [redacted] is unknown"),
            ("'api_key' => 'hunter2'", "'api_key' => [redacted]"),
            ("password='hunter2", "password=[redacted]"),
            ("Key { token: b\"hunter2\", n: 1 }", "Key { token: [redacted], n: 1 }"),
            ("{'password': u'hunter2', 'n': 1}", "{'password': [redacted], 'n': 1}"),
            ("login --password hunter2 --user ada", "login --password [redacted] --user ada"),
            ("<a><password>hunter2</password><b>c</b></a>", "<a><password>[redacted]</password><b>c</b></a>"),
            ("<w:Password Type=\"x\">hunter2</w:Password> d", "<w:Password>[redacted]</w:Password> d"),
            ("the key sk_live_4eC39HqLyjWDhunter2 is old", "the key [redacted] is old"),
            ("Authorization: Token hunter2hunter2\nHost: h", "Authorization: [redacted]\nHost: h"),
            (
                "AuthorizationError: role viewer lacks orders:write",
                "AuthorizationError: [redacted] viewer lacks orders:write",
            ),
            ("proxy-authorization: Digest a=b, response=hunter2", "proxy-authorization: [redacted]"),
            ("authorization: NTLM hunter2", "authorization: [redacted]"),
            ("Key (reset_token)=(hunter2) already exists.", "Key (reset_token)=[redacted] already exists."),
            ("Key (lower(token), id)=(hunt)er2, 1) already exists", "Key (lower(token), id)=[redacted] already exists"),
            ("Cookie: theme=1; remember_me=hunter2 sent", "Cookie: [redacted] sent"),
            ("{\"cookie\": \"a=1; b=hunter2\", \"c\": 1}", "{\"cookie\": [redacted], \"c\": 1}"),
            ("Set-Cookie: a=\"b c\"; b=hunter2, d", "Set-Cookie: [redacted], d"),
            ("password='hun''ter2' a", "password=[redacted] a"),
            ("password='', user='ada'", "password=[redacted], user='ada'"),
            ("AccountKey=hunter2;EndpointSuffix=x", "AccountKey=[redacted];EndpointSuffix=x"),
        ] {
            let shown = redacted(text);
            assert!(!shown.contains("unter2") && !shown.contains("ter2)"), "{shown}");
            assert_eq!(shown.replace("\"[redacted]", "[redacted]"), without.replace("\"[redacted]", "[redacted]"));
        }
    }

    #[test]
    fn text_without_secrets_stays_as_it_is() {
        for text in [
            "",
            "3 plates on the floor",
            "no such key: 17",
            "the password is too short",
            "token::Parser failed at src/token.rs:17:3",
            "missing field `password` at line 1 column 7",
            "Basic authentication is switched off; bearer of news",
            "°C: ü→é",
            "a <token> was expected, or --token",
            "expected (token, name), found (1, 2)",
        ] {
            assert_eq!(redacted(text), text);
        }
    }

    #[test]
    fn no_noise_breaks_it() {
        let sample =
            r#"{"user":"ada","password":["hunter2",{"a":"b"}]} token=hunter2&x Bearer abc.def password: Some("x")"#;
        let mut noise = Noise::new(11);
        for _ in 0..20_000 {
            let _ = redacted(&String::from_utf8_lossy(&noise.mutated(sample.as_bytes())));
        }
    }

    #[test]
    fn text_of_eight_times_the_length_takes_eight_times_as_long() {
        let registry = Registry::new(Level::LastUse);
        registry.get_or_insert(&EndpointKey::new("GET", "/reset/{token}"));
        let mut redactor = Redactor::new(&Config::default());
        redactor.learn(&registry);
        let took = |text: &str, times: usize| {
            let begin = Instant::now();
            (0..times).for_each(|_| drop(redactor.prose(text)));
            begin.elapsed()
        };
        let parts = [
            "a/",
            "a=",
            "a:",
            "a&",
            "a,",
            "a.",
            "a-",
            "a\"",
            "a'",
            "a@",
            "a(",
            "a)",
            "a[",
            "a{",
            "a\\",
            "a ",
            "a\n",
            "=/",
            "\"",
            " ",
            "a://",
            "//a",
            "eyJ/",
            "bearer ",
            "token::",
            "token, ",
            "<token ",
            "token)",
            "=/reset/x",
            "pin=1 ",
            "pin=(1 ",
            "pin=(1) ",
            "authorization=1 ",
            "cookie: a=1; ",
            "a/b=c:d&e,f.g-h@",
        ];
        for part in parts {
            let [short, long] = [4, 32].map(|kilobytes| part.repeat(kilobytes * 1_024 / part.len()));
            // The least of several of the same length, for the machine does other things meanwhile.
            let mut least = (Duration::MAX, Duration::MAX);
            let is_linear = (0..20).any(|_| {
                least = (least.0.min(took(&short, 8)), least.1.min(took(&long, 1)));
                least.1 < least.0 * 3
            });
            assert!(is_linear, "{part:?}: {least:?}");
        }
    }

    #[test]
    fn the_secret_of_a_route_is_found_wherever_a_path_may_begin() {
        let registry = Registry::new(Level::LastUse);
        registry.get_or_insert(&EndpointKey::new("GET", "/reset/{token}"));
        let mut redactor = Redactor::new(&Config::default());
        redactor.learn(&registry);
        for (text, without) in [
            ("GET /reset/hunter2 failed", "GET /reset/{token} failed"),
            ("at https://host/reset/hunter2?a=1", "at https://host/reset/{token}?a=1"),
            ("from=/login:to=/reset/hunter2", "from=/login:to=/reset/{token}"),
            ("/a/reset/hunter2", "/a/reset/hunter2"),
        ] {
            assert_eq!(redactor.prose(text).as_str(), without);
        }
        let many = format!("{}/reset/hunter2 b", "/x=".repeat(40));
        let shown = redactor.prose(&many);
        assert!(!shown.as_str().contains("hunter2") && shown.as_str().ends_with(" b"), "{shown:?}");
    }
}
