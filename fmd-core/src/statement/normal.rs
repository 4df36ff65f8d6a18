//! A statement's text without its values, so that calls with other values are calls of the same.

use std::iter::Peekable;
use std::str::CharIndices;

use super::quoted::Context;

/// Longest text kept, in bytes.
const MOST_BYTES: usize = 4_000;
/// Longest text read, in bytes: of what follows nothing would be kept, but for lists of values, which then are not put together.
const MOST_READ: usize = 64 * 1_024;

/// `sql` with `?` for every literal, one for a list of them, without comments, and with single blanks.
///
/// Text in double quotes is a name, as the standard has it, where only a name can stand, and everywhere beside places like `$1`, which PostgreSQL
/// has; elsewhere, and wherever the statement uses backticks for names, as MySQL does, it is a value. Databases differ in whether a text ends at a quote behind a backslash, and in some
/// comments; what follows is left out.
#[must_use]
pub fn normalised(sql: &str) -> String {
    let read = &sql[..floor(sql, MOST_READ)];
    let mut normal = Normal::of(read, Quotes::Unknown);
    if normal.has_backticks {
        normal = Normal::of(read, Quotes::Values);
    } else if normal.has_places {
        normal = Normal::of(read, Quotes::Names);
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

/// What text in double quotes is. That is known once a sign of one database was met, and thus in the second reading.
#[derive(Clone, Copy, PartialEq)]
enum Quotes {
    Unknown,
    Names,
    Values,
}

struct Normal {
    out: String,
    context: Context,
    quotes: Quotes,
    has_backticks: bool,
    /// Whether there are places for values like `$1`.
    has_places: bool,
    /// Whether nobody can tell any more what is quoted and what is not.
    is_lost: bool,
    /// Up to where it is known that no quote is opened that only some databases take for one.
    checked: usize,
}

impl Normal {
    fn of(sql: &str, quotes: Quotes) -> Self {
        let out = String::with_capacity(sql.len().min(MOST_BYTES));
        let mut normal = Normal {
            out,
            context: Context::default(),
            quotes,
            has_backticks: false,
            has_places: false,
            is_lost: false,
            checked: 0,
        };
        let mut chars = sql.char_indices().peekable();
        while let Some((at, char)) = chars.next().filter(|_| !normal.is_lost) {
            normal.take(sql, at, char, &mut chars);
        }
        normal
    }

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
                let escapes = alone && prefix.is_some_and(|prefix| prefix.eq_ignore_ascii_case(&'e'));
                if sql[at..].starts_with("'\\'") && ends_in_word(&self.out, "ESCAPE") {
                    skip_to(chars, at + 3);
                } else {
                    self.is_lost = !skip_quoted(chars, '\'', escapes);
                }
                self.value();
            }
            '"' | '`' => {
                self.has_backticks |= char == '`';
                let is_whole = skip_quoted(chars, char, false);
                let end = chars.peek().map_or(sql.len(), |&(end, _)| end);
                let quoted = &sql[at..end];
                let is_closed = quoted.len() > 1 && quoted.ends_with(char);
                self.is_lost = !is_whole && char == '"';
                if is_closed && is_whole && (char == '`' || self.is_name(&sql[end..])) {
                    self.out.push_str(quoted);
                    self.context.item();
                } else {
                    self.value();
                }
            }
            '#' => self.hash(&sql[at..], at, chars),
            '-' if next == Some('-') => {
                let comment = line(&sql[at..]);
                // Without a blank, MySQL subtracts twice; and some databases end it at a carriage return.
                let is_certain = !comment[2..].starts_with(|char: char| !char.is_whitespace()) || !has_quote(comment);
                self.is_lost = !is_certain || comment.trim_end_matches('\r').contains('\r');
                skip_to(chars, at + comment.len());
            }
            '/' if next == Some('*') => {
                let (first, end) = comment(&sql[at..]);
                // PostgreSQL has comments within comments.
                self.is_lost = first < end && has_quote(&sql[at + first..at + end]);
                skip_to(chars, at + end);
                self.blank();
            }
            '$' if next.is_none_or(|next| !next.is_ascii_digit()) => match dollar_quoted(&sql[at..]) {
                Some(length) => {
                    skip_to(chars, at + length);
                    self.value();
                }
                None => self.sign('$'),
            },
            digit if digit.is_ascii_digit() && !self.out.ends_with(['$', '?', ':', '@']) => {
                skip_while(chars, |char| char.is_ascii_alphanumeric() || char == '.' || char == '_');
                self.value();
            }
            first if is_of_name(first) => {
                skip_while(chars, |char| is_of_name(char) || char == '$');
                let word = &sql[at..chars.peek().map_or(sql.len(), |&(end, _)| end)];
                self.out.push_str(word);
                self.context.word(word);
            }
            '[' => {
                // SQLite quotes names so, too.
                if at >= self.checked {
                    self.checked = at + sql[at..].find(']').unwrap_or(sql.len() - at);
                    self.is_lost = !are_paired(&sql[at..self.checked]);
                }
                self.sign('[');
            }
            blank if blank.is_whitespace() => self.blank(),
            other => {
                self.has_places |= other == '$';
                self.sign(other);
            }
        }
    }

    /// Whether a text in double quotes is a name here, with `after` following.
    fn is_name(&self, after: &str) -> bool {
        match self.quotes {
            Quotes::Unknown => self.context.is_name(after),
            Quotes::Names => true,
            Quotes::Values => false,
        }
    }

    /// A comment of MySQL, or an operator of PostgreSQL.
    fn hash(&mut self, rest: &str, at: usize, chars: &mut Peekable<CharIndices<'_>>) {
        if at < self.checked && self.quotes != Quotes::Values {
            return self.sign('#');
        }
        let line = line(rest);
        if self.quotes == Quotes::Values {
            skip_to(chars, at + line.len());
        } else if line[1..].starts_with(['>', '-']) && are_paired(line) {
            self.checked = at + line.len();
            self.sign('#');
        } else {
            self.is_lost = true;
        }
    }

    fn value(&mut self) {
        self.out.push('?');
        self.context.item();
    }

    fn sign(&mut self, sign: char) {
        self.out.push(sign);
        self.context.sign(sign);
    }

    fn blank(&mut self) {
        self.context.blank();
        if !self.out.ends_with(' ') {
            self.out.push(' ');
        }
    }
}

/// The line with which `text` begins.
fn line(text: &str) -> &str {
    text.split('\n').next().unwrap_or(text)
}

fn has_quote(text: &str) -> bool {
    text.contains(['\'', '"', '`', '$', '#'])
}

fn are_paired(text: &str) -> bool {
    ['\'', '"', '`'].iter().all(|quote| text.matches(*quote).count() % 2 == 0)
}

/// Where the comment with which `text` begins ends, without regard to those within it and with.
fn comment(text: &str) -> (usize, usize) {
    let (mut depth, mut first, mut end) = (1, None, 2);
    while depth > 0 {
        match text.as_bytes().get(end..end + 2) {
            Some(b"/*") => (depth, end) = (depth + 1, end + 2),
            Some(b"*/") => {
                (depth, end) = (depth - 1, end + 2);
                first.get_or_insert(end);
            }
            Some(_) => end += 1,
            // Without an end it is one only where the first end is that of all.
            None => return first.map_or((text.len(), text.len()), |first| (first, first)),
        }
    }
    (first.unwrap_or(end), end)
}

pub(super) fn is_of_name(char: char) -> bool {
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
    let mut is_escaped = false;
    while let Some((_, char)) = chars.next() {
        if char == quote {
            if is_escaped && !escapes {
                return false;
            }
            if !is_escaped && chars.next_if(|&(_, next)| next == quote).is_none() {
                return true;
            }
        }
        // Of two backslashes the first may make the second a plain one; in pairs they end nothing anywhere.
        is_escaped = char == '\\' && !is_escaped;
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
        // Only of the innermost brackets, so that nothing is looked through for each of those around it.
        let Some(close) = rest.find(['(', ')']).filter(|&close| rest[close..].starts_with(')')) else { continue };
        if is_in_list(&out) && rest[..close].split(',').all(is_parameter) {
            out.push_str(rest[..close].split(',').next().unwrap_or("").trim());
            out.push(')');
            rest = &rest[close + 1..];
        } else if is_values_row(&out) {
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
            ("SELECT `n 1` FROM t WHERE a = \"text\" AND b = 'o\\'k'", "SELECT `n 1` FROM t WHERE a = ? AND b = ?…"),
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

    #[test]
    fn no_value_is_shown_whatever_database_it_was_written_for() {
        for sql in [
            "SELECT `id` FROM `t` WHERE `path` = 'C:\\' AND `pw` = 'hunter2'",
            "SELECT a FROM t WHERE b = 'it`s \\' AND c = 'hunter2'",
            "INSERT INTO t VALUES (\"a\",\"b\"), (\"c\",\"hunter2\")",
            "INSERT INTO t (a, b) VALUES (NULL, \"ada\", \"hunter2\")",
            "INSERT INTO t (a) SELECT NULL, \"hunter2\" FROM dual",
            "SELECT SHA2(\"hunter2\", 256), IF(a, \"hunter2\", b) FROM t",
            "SELECT a FROM t WHERE b BETWEEN \"a\" AND \"hunter2\"",
            "SELECT a FROM t WHERE \"hunter2\" = pw AND b IN (-1, \"hunter2\")",
            "CREATE USER \"ada\" IDENTIFIED WITH plugin AS \"hunter2\"",
            "ALTER USER ada IDENTIFIED BY \"hunter2\"",
            "CALL login(\"ada\", \"hunter2\")",
            "SELECT a FROM t WHERE b REGEXP \"hunter2\" ORDER BY FIELD(a, \"hunter2\")",
            "SELECT a FROM t WHERE b = TRIM(BOTH \"x\" FROM \"hunter2\")",
            "SELECT a FROM t # don't\nWHERE b = 'hunter2'",
            "SELECT a FROM t #> don't\nWHERE b = 'hunter2'",
            "SELECT a FROM t WHERE b = 5--c AND d = 'x\nhunter2'",
            "SELECT /* a /* b */ don't */ a FROM t WHERE b = 'hunter2'",
            "SELECT [don't] FROM t WHERE b = 'hunter2'",
            "SELECT a$b$ FROM t WHERE c = 'x a$b$ hunter2'",
            "SELECT a FROM t WHERE b = \"hunter2",
        ] {
            let normal = normalised(sql);
            assert!(!normal.contains("hunter2"), "{sql}: {normal}");
        }
    }

    #[test]
    fn names_in_quotes_stay_where_only_names_stand() {
        for sql in [
            "INSERT INTO \"t\" (\"a\", \"b\") VALUES ($1, DEFAULT) ON CONFLICT (\"a\") DO UPDATE SET \"a\" = excluded.\"a\", \"b\" = $2 RETURNING \"t\".\"a\", \"b\"",
            "SELECT \"t\".\"a\", \"b\", lower(\"t\".\"c\"), COUNT(\"id\") AS \"n\" FROM \"t\", \"u\" WHERE ((\"t\".\"a\" = $1) AND (\"b\" IN ($2)))",
            "SELECT DISTINCT ON (\"t\".\"a\") \"t\".\"a\" FROM \"s\".\"t\" AS \"x\" GROUP BY \"a\", \"b\" ORDER BY \"t\".\"a\" DESC, \"b\"",
            "UPDATE \"t\" SET \"a\" = $1, \"b\" = $2 WHERE (\"t\".\"id\" = $3)",
            "SELECT a FROM t WHERE \"a\" = ANY($1) AND \"b\" BETWEEN $1 AND $2 AND \"c\" IS NULL OR \"d\" > now()",
            "CREATE TABLE \"s\".\"t\" (\"a\" integer PRIMARY KEY, \"b\" text REFERENCES \"u\" (\"id\"))",
            "WITH \"x\" (\"a\") AS (SELECT \"b\" FROM \"t\") SELECT \"a\" FROM \"x\"",
            "SELECT \"t\".\"j\" #> $1, \"t\".\"j\" ->> $2 FROM \"t\"",
            "SELECT `t`.`a` FROM `t` WHERE (`t`.`b` = ?) LIMIT ?",
            "SELECT \"a\"\"b\" FROM t WHERE a = ARRAY[?, ?]",
            "SELECT \"users\".\"id\" FROM (\"users\" INNER JOIN \"posts\" ON (\"posts\".\"user_id\" = \"users\".\"id\"))",
            "SELECT \"a\".\"id\" FROM ((\"a\" LEFT OUTER JOIN \"b\" ON (\"b\".\"a\" = \"a\".\"id\")) INNER JOIN \"c\" ON (\"c\".\"a\" = \"a\".\"id\"))",
            "SELECT id, email, password FROM \"user\" WHERE \"user\".email = ?",
            "WITH \"a\" AS (SELECT x FROM t), \"b\" AS (SELECT y FROM t) SELECT x FROM \"a\" FOR UPDATE OF \"a\"",
            "SELECT a FROM \"t\" WHERE \"tags\" @> ? AND \"d\" ->> ? = ? AND \"t\" MATCH ?",
            "SELECT count(*) \"n!\", lower(\"a\") FROM \"t\" \"x\" WHERE NOT \"gone\" AND \"id\" = $1",
            "CREATE INDEX \"i\" ON \"t\" (\"a\")",
            "DELETE FROM \"t\" USING \"u\" WHERE \"t\".\"a\" = \"u\".\"a\"",
        ] {
            assert_eq!(normalised(sql), sql);
        }
        assert_eq!(normalised("SELECT /* GET /files/* */ a FROM t WHERE id = 7"), "SELECT a FROM t WHERE id = ?");
        let nested = "SELECT /* a /* b */ c */ a FROM t -- don't\nWHERE b = '\\\\' AND c = 'x'";
        assert_eq!(normalised(nested), "SELECT a FROM t WHERE b = ? AND c = ?");
    }

    #[test]
    fn brackets_and_signs_without_end_are_read_once() {
        for part in
            ["(", "((\"a\",", "(a", "[", "#>", "/*", "$", "$a", "-- ", "\"a\" ", "'\\\\'", "a.", "\"a\".", "VALUES ("]
        {
            let [short, long] = [8, 64].map(|kilobytes| part.repeat(kilobytes * 1_024 / part.len()));
            let took = |text: &str, times: usize| {
                let begin = std::time::Instant::now();
                (0..times).for_each(|_| drop(normalised(text)));
                begin.elapsed()
            };
            let is_linear = (0..20).any(|_| took(&long, 1) < took(&short, 8) * 3);
            assert!(is_linear, "{part:?}");
        }
    }
}
