//! A statement's text without its values, so that calls with other values are calls of the same.

use std::iter::Peekable;
use std::str::CharIndices;

/// Longest text kept, in bytes.
const MOST_BYTES: usize = 4_000;
/// Longest text read, in bytes: of what follows nothing would be kept, but for lists of values, which then are not put together.
const MOST_READ: usize = 64 * 1_024;

/// `sql` with `?` for every literal, one for a list of them, without comments, and with single blanks.
///
/// Text in double quotes is a name, as the standard has it, unless the statement uses backticks for names, as MySQL does, or something is
/// compared with it and no column of it is named. Where a backslash stands before a quote, databases differ in whether the text ends there;
/// what follows is left out.
#[must_use]
pub fn normalised(sql: &str) -> String {
    let read = &sql[..floor(sql, MOST_READ)];
    let out = String::with_capacity(read.len().min(MOST_BYTES));
    let mut normal = Normal { out, mysql: read.contains('`'), is_lost: false, list: (0, 0) };
    let mut chars = read.char_indices().peekable();
    while let Some((at, char)) = chars.next().filter(|_| !normal.is_lost) {
        normal.take(read, at, char, &mut chars);
    }
    let mut text = collapsed(normal.out.trim());
    let end = floor(&text, MOST_BYTES);
    if end < text.len() || read.len() < sql.len() || normal.is_lost {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// The most bytes of `text`, up to `most`, that are whole characters.
fn floor(text: &str, most: usize) -> usize {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end
}

struct Normal {
    out: String,
    mysql: bool,
    /// Whether nobody can tell any more what is quoted and what is not.
    is_lost: bool,
    /// Where the places and commas begin that `out` ended with when it was last looked at, and its length then.
    list: (usize, usize),
}

impl Normal {
    fn take(&mut self, sql: &str, at: usize, char: char, chars: &mut Peekable<CharIndices<'_>>) {
        let next = chars.peek().map(|&(_, next)| next);
        match char {
            '\'' => {
                // Before it may stand what kind of text it is, as in `E'…'` and `x'…'`.
                let prefix = self.out.chars().next_back().filter(|before| "EeXxBbNn".contains(*before));
                let alone = prefix.is_some() && !self.out.chars().nth_back(1).is_some_and(is_of_name);
                if alone {
                    self.out.pop();
                }
                let escapes = self.mysql || (alone && prefix.is_some_and(|prefix| prefix.eq_ignore_ascii_case(&'e')));
                if sql[at..].starts_with("'\\'") && ends_in_word(&self.out, "ESCAPE") {
                    skip_to(chars, at + 3);
                } else {
                    self.is_lost = !skip_quoted(chars, '\'', escapes);
                }
                self.out.push('?');
            }
            '"' if self.mysql => {
                self.is_lost = !skip_quoted(chars, '"', true);
                self.out.push('?');
            }
            // A value, where the database takes it for one, as SQLite and MariaDB may: a column would have its table before it.
            '"' if self.is_before_value() && !is_qualified(&sql[at..]) => {
                self.is_lost = !skip_quoted(chars, '"', false);
                self.out.push('?');
            }
            '"' | '`' => {
                self.out.push(char);
                for (_, inner) in chars.by_ref() {
                    self.out.push(inner);
                    if inner == char {
                        break;
                    }
                }
            }
            '#' if self.mysql => skip_while(chars, |char| char != '\n'),
            '-' if next == Some('-') => skip_while(chars, |char| char != '\n'),
            '/' if next == Some('*') => {
                let end = sql[at + 2..].find("*/").map_or(sql.len(), |end| at + 2 + end + 2);
                skip_to(chars, end);
                self.blank();
            }
            '$' if next.is_none_or(|next| !next.is_ascii_digit()) => match dollar_quoted(&sql[at..]) {
                Some(length) => {
                    skip_to(chars, at + length);
                    self.out.push('?');
                }
                None => self.out.push('$'),
            },
            digit
                if digit.is_ascii_digit()
                    && !self.out.ends_with(is_of_name)
                    && !self.out.ends_with(['$', '?', ':', '@']) =>
            {
                skip_while(chars, |char| char.is_ascii_alphanumeric() || char == '.' || char == '_');
                self.out.push('?');
            }
            blank if blank.is_whitespace() => self.blank(),
            other => self.out.push(other),
        }
    }

    /// Whether something is compared with what follows, or it is one of a list of values.
    fn is_before_value(&mut self) -> bool {
        // Not looked through from its end each time, for it may have thousands of values.
        let (begin, known) = if self.list.1 <= self.out.len() { self.list } else { (0, 0) };
        let after = self.out[known..].rfind(|char| !matches!(char, '?' | ',' | ' '));
        let begin = after
            .map_or(begin, |at| known + self.out[known + at..].chars().next().map_or(at, |char| at + char.len_utf8()));
        self.list = (begin, self.out.len());
        let (before, list) = (self.out.trim_end(), &self.out[..begin]);
        let is_listed = list.ends_with('(') && (is_in_list(list) || is_values_row(list));
        is_listed || before.ends_with(['=', '<', '>']) || ends_in_word(before, "LIKE")
    }

    fn blank(&mut self) {
        if !self.out.ends_with(' ') {
            self.out.push(' ');
        }
    }
}

/// Whether `text`, which begins with a quoted name, goes on with that of a column of it.
fn is_qualified(text: &str) -> bool {
    text[1..].split_once('"').is_some_and(|(_, rest)| rest.trim_start().starts_with('.'))
}

fn is_of_name(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

fn skip_while(chars: &mut Peekable<CharIndices<'_>>, is_in: impl Fn(char) -> bool) {
    while chars.next_if(|&(_, char)| is_in(char)).is_some() {}
}

fn skip_to(chars: &mut Peekable<CharIndices<'_>>, end: usize) {
    while chars.next_if(|&(at, _)| at < end).is_some() {}
}

/// Skips to the end of a quoted text, in which a doubled quote stands for one; says whether that is its end in every database.
fn skip_quoted(chars: &mut Peekable<CharIndices<'_>>, quote: char, escapes: bool) -> bool {
    let mut before = quote;
    while let Some((_, char)) = chars.next() {
        if escapes && char == '\\' {
            chars.next();
        } else if char == quote {
            if before == '\\' && !escapes {
                return false;
            }
            if chars.next_if(|&(_, next)| next == quote).is_none() {
                return true;
            }
        }
        before = char;
    }
    true
}

/// The length of `$tag$…$tag$`, if `text` begins with one.
fn dollar_quoted(text: &str) -> Option<usize> {
    let tag_end = 1 + text[1..].find('$')?;
    let tag = &text[..=tag_end];
    if !tag[1..tag_end].chars().all(is_of_name) {
        return None;
    }
    let rest = &text[tag.len()..];
    Some(rest.find(tag).map_or(text.len(), |end| tag.len() + end + tag.len()))
}

/// One `?` in the place of a list of parameters, and one row in the place of many.
fn collapsed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('(') {
        out.push_str(&rest[..=open]);
        rest = &rest[open + 1..];
        let Some(close) = rest.find(')') else { break };
        if is_in_list(&out) && rest[..close].split(',').all(is_parameter) {
            out.push_str(rest[..close].split(',').next().unwrap_or("").trim());
            out.push(')');
            rest = &rest[close + 1..];
        } else if is_values_row(&out) && !rest[..close].contains('(') {
            let row = &rest[..=close];
            out.push_str(row);
            rest = &rest[close + 1..];
            let shape: Vec<bool> = row.trim_end_matches(')').split(',').map(is_parameter).collect();
            while let Some(more) = rest.trim_start().strip_prefix(',').map(str::trim_start)
                && let Some(more) = more.strip_prefix('(')
                && let Some(end) = more.find(')')
                && more[..end].split(',').map(is_parameter).eq(shape.iter().copied())
            {
                rest = &more[end + 1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn is_parameter(item: &str) -> bool {
    let item = item.trim();
    let number = item.strip_prefix(['?', '$', ':', '@']);
    number.is_some_and(|number| number.chars().all(is_of_name))
}

fn is_in_list(before: &str) -> bool {
    ends_in_word(before, "IN")
}

fn is_values_row(before: &str) -> bool {
    ends_in_word(before, "VALUES")
}

fn ends_in_word(before: &str, word: &str) -> bool {
    let before = before.trim_end_matches('(').trim_end();
    before.len() > word.len()
        && before.is_char_boundary(before.len() - word.len())
        && before[before.len() - word.len()..].eq_ignore_ascii_case(word)
        && !before[..before.len() - word.len()].ends_with(is_of_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_go_and_names_stay() {
        for (sql, normal) in [
            (
                "SELECT a1, 't2' FROM \"T 3\" WHERE b = 12.5e3 AND c='it''s'",
                "SELECT a1, ? FROM \"T 3\" WHERE b = ? AND c=?",
            ),
            ("SELECT  *\n\tFROM t -- WHERE secret = 'x'\nLIMIT 10", "SELECT * FROM t LIMIT ?"),
            ("SELECT /* user 17 */ a FROM t;", "SELECT a FROM t;"),
            ("SELECT `n 1` FROM t WHERE a = \"text\" AND b = 'o\\'k'", "SELECT `n 1` FROM t WHERE a = ? AND b = ?"),
            ("SELECT a FROM t WHERE b = \"it's\" AND c LIKE \"x%\"", "SELECT a FROM t WHERE b = ? AND c LIKE ?"),
            (
                "SELECT a FROM \"t\" JOIN \"u\" ON \"t\".\"b\" = \"u\".\"c\"",
                "SELECT a FROM \"t\" JOIN \"u\" ON \"t\".\"b\" = \"u\".\"c\"",
            ),
            ("SELECT a FROM t WHERE b IN (\"x\", \"y\")", "SELECT a FROM t WHERE b IN (?)"),
            ("SELECT a FROM t WHERE b IN (SELECT \"c\" FROM u)", "SELECT a FROM t WHERE b IN (SELECT \"c\" FROM u)"),
            ("SELECT `a` # don't\nFROM t WHERE b = 'x'", "SELECT `a` FROM t WHERE b = ?"),
            ("SELECT E'a\\'b', x'ff', note'", "SELECT ?, ?, note?"),
            ("SELECT $$it's$$, $tag$ $$ $tag$, $1, ?2, :name", "SELECT ?, ?, $1, ?2, :name"),
            ("SELECT -5, 0x1F, a[3], t.c2 FROM s_9.t2", "SELECT -?, ?, a[?], t.c2 FROM s_9.t2"),
            ("SELECT 'never closed", "SELECT ?"),
            ("SELECT a FROM t WHERE b = 'it\\'s hunter2' AND c = 1", "SELECT a FROM t WHERE b = ?…"),
            ("SELECT a FROM t WHERE b = \"it\\\"s hunter2\"", "SELECT a FROM t WHERE b = ?…"),
            (
                "SELECT a FROM t WHERE b LIKE 'x\\_%' ESCAPE '\\' LIMIT 3",
                "SELECT a FROM t WHERE b LIKE ? ESCAPE ? LIMIT ?",
            ),
            ("", ""),
        ] {
            assert_eq!(normalised(sql), normal, "{sql}");
        }
    }

    #[test]
    fn however_many_values_a_list_or_an_insert_has_it_is_one_statement() {
        assert_eq!(normalised("SELECT a FROM t WHERE id IN (1, 2, 3)"), "SELECT a FROM t WHERE id IN (?)");
        assert_eq!(normalised("SELECT a FROM t WHERE id in ($1,$2)"), "SELECT a FROM t WHERE id in ($1)");
        assert_eq!(normalised("SELECT min(?, ?) FROM t"), "SELECT min(?, ?) FROM t");
        assert_eq!(
            normalised("INSERT INTO t (a, b) VALUES (?, ?), (?, ?),(1, 'x') RETURNING a"),
            "INSERT INTO t (a, b) VALUES (?, ?) RETURNING a"
        );
        assert_eq!(normalised("SELECT a WHERE id IN (SELECT b FROM c)"), "SELECT a WHERE id IN (SELECT b FROM c)");
    }

    #[test]
    fn no_text_breaks_it_and_the_longest_is_cut() {
        for sql in ["(", "VALUES (", "IN (?", "'", "$", "$a", "$a$", "/*", "--", "é'ü", "`é", "VALUES (é), (ü)"] {
            assert!(normalised(sql).len() <= sql.len() + 1, "{sql}");
        }
        assert!(normalised(&"é".repeat(9_000)).len() <= MOST_BYTES + 3);
        let many = normalised(&format!("SELECT a FROM t WHERE b IN ({})", "\"hunter2\", ".repeat(1_000_000)));
        assert!(many.ends_with('…') && !many.contains("hunter2"), "{many}");
    }
}
