//! The places of values in a statement's normalised text, and what to write there instead.

/// Where a value belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ValuePlace<'a> {
    /// As it stands in the text: `?`, `?2` or `$2`.
    pub written: &'a str,
    /// Whether it says how many rows are wanted, or from which on.
    pub is_of_limit: bool,
}

/// `text` with what `put` gives in each place of a value. Quoted names are left as they are.
#[must_use]
pub fn with_values(text: &str, mut put: impl FnMut(ValuePlace<'_>) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['"', '`', '\'', '?', '$']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let digits = from[1..].find(|char: char| !char.is_ascii_digit()).map_or(from.len(), |end| 1 + end);
        let length = match &from[..1] {
            "?" => digits,
            "$" if digits > 1 && !out.ends_with(is_of_name) => digits,
            "$" => 1,
            quote => from[1..].find(quote).map_or(from.len(), |end| end + 2),
        };
        let (written, after) = from.split_at(length);
        match written.starts_with('?') || (written.starts_with('$') && length > 1) {
            true => out.push_str(&put(ValuePlace { written, is_of_limit: ends_in_limit(&out) })),
            false => out.push_str(written),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

fn is_of_name(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// Whether `text` ends as in `… LIMIT`, or in `… LIMIT 10,`.
fn ends_in_limit(text: &str) -> bool {
    let word = text.trim_end_matches(|char: char| char.is_ascii_digit() || char.is_whitespace() || char == ',');
    let word = &word[word.rfind(|char| !is_of_name(char)).map_or(0, |before| before + 1)..];
    ["LIMIT", "OFFSET"].iter().any(|limit| word.eq_ignore_ascii_case(limit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str) -> String {
        with_values(text, |place| if place.is_of_limit { "1".to_owned() } else { format!("<{}>", place.written) })
    }

    #[test]
    fn values_stand_outside_of_names() {
        for (text, full) in [
            ("SELECT a FROM t WHERE b = ? AND c = $12", "SELECT a FROM t WHERE b = <?> AND c = <$12>"),
            ("SELECT \"a?\", `b$1`, c$1, d FROM t WHERE e = ?2", "SELECT \"a?\", `b$1`, c$1, d FROM t WHERE e = <?2>"),
            ("SELECT a FROM t limit ?, ? ", "SELECT a FROM t limit 1, 1 "),
            ("SELECT a FROM t LIMIT ? OFFSET ?", "SELECT a FROM t LIMIT 1 OFFSET 1"),
            ("SELECT unlimit ?, ?", "SELECT unlimit <?>, <?>"),
            ("SELECT $ \"open ?", "SELECT $ \"open ?"),
            ("é?é$1", "é<?>é$1"),
            ("", ""),
        ] {
            assert_eq!(filled(text), full, "{text}");
        }
    }
}
