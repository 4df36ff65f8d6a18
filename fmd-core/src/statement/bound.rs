//! The values bound to one call of a statement, as far as they may be shown.
//!
//! A value has no name of its own. It gets that of the column that it is compared with or written to, as the statement's text tells, and is
//! redacted as a field of that name would be. Text whose column cannot be told is not shown.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use crate::redact::{Redacted, Redactor};

/// Most bytes of a statement and of its values that are looked at.
const MOST_BYTES: usize = 2 * 1_024;
/// Most values of one call that are kept.
const MOST_VALUES: usize = 50;

static ARE_WANTED: AtomicBool = AtomicBool::new(false);

/// The text of a statement and its values as they were: secrets included, so they are neither shown nor stored.
#[derive(Clone)]
pub struct Bound {
    sql: Box<str>,
    /// As Rust prints a list of them for debugging: `[1, "text", None]`.
    values: Box<str>,
}

impl fmt::Debug for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bound").finish_non_exhaustive()
    }
}

impl Bound {
    /// These values, where any monitor of this process keeps values.
    #[must_use]
    pub fn of(sql: &str, values: &str) -> Option<Box<Bound>> {
        let fits = sql.len() <= MOST_BYTES && values.len() <= MOST_BYTES && values.len() > "[]".len();
        let wanted = ARE_WANTED.load(Relaxed) && fits;
        wanted.then(|| Box::new(Bound { sql: sql.into(), values: values.into() }))
    }

    /// Has them kept from now on.
    pub(crate) fn want() {
        ARE_WANTED.store(true, Relaxed);
    }

    /// The values without secrets, each at most `most` characters long.
    pub(crate) fn clear(&self, redactor: &Redactor, most: usize) -> Vec<Redacted> {
        let values = split(&self.values);
        let columns = columns(&self.sql, values.len());
        let column = |n: usize| columns.get(n).and_then(Option::as_deref);
        let clear = |(n, value): (usize, &str)| {
            let is_text = value.contains(['"', '\'', '[', '{']);
            match column(n) {
                Some(name) => redactor.value(name, value, most),
                None if is_text => redactor.unknown(),
                None => redactor.value("", value, most),
            }
        };
        values.into_iter().enumerate().take(MOST_VALUES).map(clear).collect()
    }
}

/// The values of a list as it was printed.
fn split(list: &str) -> Vec<&str> {
    let list = list.trim();
    let list = list.strip_prefix('[').and_then(|list| list.strip_suffix(']')).unwrap_or(list);
    let (mut values, mut start, mut depth, mut quoted, mut escaped) = (Vec::new(), 0, 0_usize, false, false);
    for (at, char) in list.char_indices() {
        match char {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                values.push(list[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    let last = list[start..].trim();
    values.extend((!last.is_empty()).then_some(last));
    values
}

/// A piece of a statement's text.
#[derive(Debug, Clone, PartialEq)]
enum Piece {
    /// A name or word, the last part of it where it has several: `id` of `students.id`.
    Word(String),
    /// The place of a value, with its number where it has one.
    Place(Option<usize>),
    Sign(char),
}

/// The column of each of `count` values; nothing where the text does not have so many places for them.
fn columns(sql: &str, count: usize) -> Vec<Option<String>> {
    let pieces = pieces(sql);
    let written = written_columns(&pieces);
    let mut columns: Vec<Option<String>> = Vec::new();
    let mut last = None;
    for (at, piece) in pieces.iter().enumerate() {
        let Piece::Place(number) = piece else { continue };
        let nth = columns.len();
        let column = match &written {
            Some((from, names)) if at > *from && !names.is_empty() => Some(names[nth % names.len()].clone()),
            _ => column_before(&pieces[..at], last.as_ref()),
        };
        last.clone_from(&column);
        match number {
            // The same value in two places: the first tells its column.
            Some(number) if *number < columns.len() => {}
            _ => columns.push(column),
        }
    }
    if columns.len() == count { columns } else { Vec::new() }
}

/// The columns of `INSERT INTO t (a, b) VALUES`, and where the values begin.
fn written_columns(pieces: &[Piece]) -> Option<(usize, Vec<String>)> {
    let is = |piece: &Piece, word: &str| matches!(piece, Piece::Word(found) if found.eq_ignore_ascii_case(word));
    let into = pieces.iter().position(|piece| is(piece, "INTO"))?;
    let values = pieces.iter().position(|piece| is(piece, "VALUES"))?;
    // Where a value is computed or written out, the places no longer follow the columns one by one.
    let plain = |piece: &Piece| matches!(piece, Piece::Place(_) | Piece::Sign('(' | ')' | ',' | ';'));
    let end = pieces[values + 1..].iter().position(|piece| !plain(piece)).map_or(pieces.len(), |end| values + 1 + end);
    if pieces[end..].iter().any(|piece| matches!(piece, Piece::Place(_))) {
        return None;
    }
    let names = pieces.get(into + 2..values)?.iter().filter_map(|piece| match piece {
        Piece::Word(name) => Some(name.clone()),
        _ => None,
    });
    Some((values, names.collect()))
}

/// The column that the value after these pieces is compared with or set to.
fn column_before(pieces: &[Piece], last: Option<&String>) -> Option<String> {
    const COMPARES: [&str; 7] = ["LIKE", "ILIKE", "IN", "IS", "NOT", "GLOB", "BETWEEN"];
    let compares = |word: &str| COMPARES.iter().any(|each| word.eq_ignore_ascii_case(each));
    let mut before = pieces.iter().rev().skip_while(|piece| matches!(piece, Piece::Sign('('))).peekable();
    match before.peek()? {
        // One more of a list.
        Piece::Sign(',') => {
            return last.filter(|_| matches!(pieces.iter().nth_back(1), Some(Piece::Place(_)))).cloned();
        }
        Piece::Word(word) if ["LIMIT", "OFFSET"].iter().any(|each| word.eq_ignore_ascii_case(each)) => {
            return Some(word.to_lowercase());
        }
        _ => {}
    }
    let mut has_compared = false;
    for piece in before {
        match piece {
            Piece::Sign('=' | '<' | '>' | '!') => has_compared = true,
            Piece::Word(word) if compares(word) => has_compared = true,
            Piece::Word(name) if has_compared => return Some(name.clone()),
            _ => return None,
        }
    }
    None
}

fn pieces(sql: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = sql;
    while let Some(first) = rest.chars().next() {
        let digits = |text: &str| text.find(|char: char| !char.is_ascii_digit()).unwrap_or(text.len());
        let length = match first {
            '"' | '`' => {
                let name = rest[1..].find(first).map_or(&rest[1..], |end| &rest[1..=end]);
                pieces.push(Piece::Word(name.to_owned()));
                name.len() + 2
            }
            '\'' => rest[1..].find('\'').map_or(rest.len(), |end| end + 2),
            '?' | '$' => {
                let number = digits(&rest[1..]);
                pieces.push(Piece::Place(rest[1..=number].parse::<usize>().ok().and_then(|n| n.checked_sub(1))));
                1 + number
            }
            char if char.is_alphanumeric() || char == '_' => {
                let end = rest.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(rest.len());
                pieces.push(Piece::Word(rest[..end].to_owned()));
                end
            }
            '.' => {
                // The part before it is that of a table.
                if matches!(pieces.last(), Some(Piece::Word(_))) {
                    pieces.pop();
                }
                1
            }
            blank if blank.is_whitespace() => blank.len_utf8(),
            sign => {
                pieces.push(Piece::Sign(sign));
                sign.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or("");
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::test_noise::Noise;

    fn clear(sql: &str, values: &str) -> Vec<String> {
        let config = Config::builder().redact(["iban"]).unredacted(["token_count"]).build().unwrap();
        let bound = Bound { sql: sql.into(), values: values.into() };
        bound.clear(&Redactor::new(&config), 20).iter().map(|value| value.as_str().to_owned()).collect()
    }

    #[test]
    fn a_value_is_judged_by_the_column_that_it_belongs_to() {
        for (sql, values, shown) in [
            ("SELECT a FROM t WHERE (`t`.`id` = ?) LIMIT ?", "[7, 1]", &["7", "1"][..]),
            (
                "SELECT a FROM t WHERE \"t\".\"name\" = $1 AND \"t\".\"password\" = $2",
                "[\"ada\", \"hunter2\"]",
                &["\"ada\"", "[redacted]"],
            ),
            (
                "UPDATE t SET iban = ?, name = ? WHERE id = ?",
                "[\"NL1\", \"a, \\\"b\", 3]",
                &["[redacted]", "\"a, \\\"b\"", "3"],
            ),
            (
                "INSERT INTO t (name, token) VALUES (?, ?), (?, ?)",
                "[\"a\", \"s\", \"b\", \"s\"]",
                &["\"a\"", "[redacted]", "\"b\"", "[redacted]"],
            ),
            (
                "SELECT a FROM t WHERE name IN (?, ?) AND token_count >= ?",
                "[\"a\", \"b\", 2]",
                &["\"a\"", "\"b\"", "2"],
            ),
            ("SELECT a FROM t WHERE secret LIKE ? OR pin IN (?, ?)", "[\"a\", 1, 2]", &["[redacted]"; 3]),
            ("SELECT a FROM t WHERE id = $1 OR parent = $1", "[7]", &["7"]),
        ] {
            assert_eq!(clear(sql, values), shown, "{sql}");
        }
    }

    #[test]
    fn text_whose_column_cannot_be_told_is_not_shown() {
        assert_eq!(clear("SELECT f(?), ?", "[\"hunter2\", 5]"), ["[redacted]", "5"]);
        assert_eq!(clear("SELECT a FROM t WHERE name = ?", "[\"a\", \"hunter2\"]"), ["[redacted]", "[redacted]"]);
        assert_eq!(
            clear("INSERT INTO t (a, b) VALUES (lower(?), ?)", "[\"x\", \"hunter2\"]"),
            ["[redacted]", "[redacted]"]
        );
        assert_eq!(
            clear("SELECT a FROM t WHERE name = ?", "[\"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln\"]"),
            ["[redacted]"]
        );
    }

    #[test]
    fn a_long_value_is_cut() {
        let shown = clear("SELECT a FROM t WHERE name = ?", &format!("[\"{}\"]", "é".repeat(400)));
        assert_eq!(shown[0].chars().count(), 21);
    }

    #[test]
    fn no_noise_breaks_it() {
        let mut noise = Noise::new(3);
        for _ in 0..20_000 {
            let sql = noise.mutated(b"INSERT INTO t (`a`, b) VALUES (?, $2) WHERE x.y IN (?, ?) LIMIT ?");
            let values = noise.mutated(br#"[1, "a, \"b", Some([1, 2]), None]"#);
            let _ = clear(&String::from_utf8_lossy(&sql), &String::from_utf8_lossy(&values));
        }
    }
}
