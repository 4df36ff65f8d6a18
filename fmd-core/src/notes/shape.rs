//! What errors of one kind have in common, whatever values they hold.

/// Most bytes of a shape.
const MOST_BYTES: usize = 160;
/// How deep fields within fields are told.
const DEEPEST: usize = 16;
/// What is said of an error that names no type: that of a text, or one that prints its text for debugging as well, as those of anyhow do.
const OF_TEXT: &str = "an error of text";
/// What stands for a value.
const VALUE: char = '…';

/// The names in a debug text, without any value: `Oven(OvenError { celsius: 247 })` has the shape `Oven(OvenError { celsius })`.
pub(super) fn of_debug(debug: &str) -> String {
    let mut reading = Reading { rest: debug, out: String::new() };
    if !reading.item(0) {
        return OF_TEXT.to_owned();
    }
    tidy(&reading.out)
}

/// `text` without numbers and without what is quoted.
pub(crate) fn of_text(text: &str) -> String {
    let mut shape = String::new();
    let mut rest = text.chars().peekable();
    while let Some(char) = rest.next() {
        match char {
            '"' => {
                let mut escaped = false;
                while let Some(char) = rest.next_if(|char| escaped || *char != '"') {
                    escaped = char == '\\' && !escaped;
                }
                rest.next();
                push_once(&mut shape);
            }
            char if char.is_ascii_digit() && !shape.ends_with(is_of_name) => {
                let is_of_number = |char: &char| char.is_alphanumeric() || matches!(char, '.' | '_' | '-' | ':' | '+');
                while rest.next_if(is_of_number).is_some() {}
                push_once(&mut shape);
            }
            char => shape.push(char),
        }
        if shape.len() >= MOST_BYTES {
            break;
        }
    }
    tidy(&shape.replace("-…", "…"))
}

/// A debug text on its way to its shape.
struct Reading<'t> {
    rest: &'t str,
    out: String,
}

impl<'t> Reading<'t> {
    /// Reads what stands between two commas; says whether it is written as types are. Words that follow each other are none: they are a text
    /// that somebody prints without quotes.
    fn item(&mut self, depth: usize) -> bool {
        self.blanks();
        if depth > 0
            && let Some(name) = self.word().strip_suffix(':').filter(|name| is_identifier(name))
        {
            self.out.push_str(name);
            self.out.push_str(": ");
            self.rest = &self.rest[name.len() + 1..];
            self.blanks();
        }
        let begin = self.out.len();
        let is_typed = self.value(depth);
        self.blanks();
        let is_whole = self.rest.is_empty() || (depth > 0 && self.rest.starts_with([',', ')', ']', '}']));
        if !is_typed || !is_whole {
            self.out.truncate(begin);
            self.skip();
            push_once(&mut self.out);
        }
        is_typed && (is_whole || depth > 0)
    }

    fn value(&mut self, depth: usize) -> bool {
        if self.out.len() >= MOST_BYTES || depth >= DEEPEST {
            return false;
        }
        if self.rest.starts_with(['"', '\'']) {
            self.quoted();
            push_once(&mut self.out);
            return depth > 0;
        }
        let word = self.word();
        self.rest = &self.rest[word.len()..];
        match self.rest.chars().next() {
            Some('(' | '[' | '{') if word.is_empty() => self.list(depth),
            _ if word == ".." => {
                self.out.push_str(word);
                true
            }
            Some('(') if is_type(word) => {
                self.out.push_str(word);
                self.list(depth)
            }
            _ if is_type(word) => {
                self.out.push_str(word);
                if let Some(fields) = self.rest.strip_prefix(' ').filter(|rest| rest.starts_with('{')) {
                    self.rest = fields;
                    return self.list(depth);
                }
                true
            }
            Some('"') if word.len() == 1 => {
                self.quoted();
                push_once(&mut self.out);
                true
            }
            _ => {
                push_once(&mut self.out);
                depth > 0 && !word.is_empty()
            }
        }
    }

    /// What stands in brackets.
    fn list(&mut self, depth: usize) -> bool {
        let (open, close, pad) = match self.rest.chars().next() {
            Some('(') => ('(', ')', ""),
            Some('[') => ('[', ']', ""),
            _ => ('{', '}', if self.out.ends_with(is_of_name) { " " } else { "" }),
        };
        self.rest = &self.rest[1..];
        self.out.push_str(pad);
        self.out.push(open);
        self.out.push_str(pad);
        loop {
            self.blanks();
            // What is too long is cut off anywhere.
            if self.rest.is_empty() {
                break;
            }
            if let Some(rest) = self.rest.strip_prefix(close) {
                self.rest = rest;
                break;
            }
            if let Some(rest) = self.rest.strip_prefix(',') {
                self.rest = rest;
                self.out.push_str(", ");
            } else if self.rest.starts_with([')', ']', '}']) {
                return false;
            }
            self.item(depth + 1);
        }
        self.out.push_str(pad);
        self.out.push(close);
        true
    }

    /// Passes over the rest of an item, up to the comma or bracket that ends it.
    fn skip(&mut self) {
        let mut depth = 0_usize;
        while let Some(char) = self.rest.chars().next() {
            match char {
                '"' => {
                    self.quoted();
                    continue;
                }
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' | ',' if depth == 0 => return,
                ')' | ']' | '}' => depth -= 1,
                _ => {}
            }
            self.rest = &self.rest[char.len_utf8()..];
        }
    }

    /// Passes over what is quoted.
    fn quoted(&mut self) {
        let mut chars = self.rest.char_indices();
        let quote = chars.next().map_or('"', |(_, quote)| quote);
        let mut escaped = false;
        let end = chars.find(|(_, char)| {
            let ends = *char == quote && !escaped;
            escaped = *char == '\\' && !escaped;
            ends
        });
        self.rest = end.map_or("", |(at, _)| &self.rest[at + 1..]);
    }

    fn word(&self) -> &'t str {
        let is_end = |char: char| char.is_whitespace() || "\"()[]{},".contains(char);
        &self.rest[..self.rest.find(is_end).unwrap_or(self.rest.len())]
    }

    fn blanks(&mut self) {
        self.rest = self.rest.trim_start();
    }
}

fn is_identifier(word: &str) -> bool {
    word.starts_with(|char: char| char.is_alphabetic() || char == '_') && word.chars().all(is_of_name)
}

fn is_of_name(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// Whether `word` is written as types and their variants are, as `Kind` and `hyper::Error`.
fn is_type(word: &str) -> bool {
    let last = word.rsplit("::").next().unwrap_or_default();
    word.split("::").all(is_identifier) && last.starts_with(char::is_uppercase)
}

fn tidy(shape: &str) -> String {
    let mut shape = shape.to_owned();
    while shape.contains("…, …") {
        shape = shape.replace("…, …", "…");
    }
    shape = shape.replace(": …", "");
    match super::error::cut(&shape, MOST_BYTES).trim() {
        "" | "…" => OF_TEXT.to_owned(),
        shape => shape.to_owned(),
    }
}

fn push_once(shape: &mut String) {
    if !shape.ends_with(VALUE) {
        shape.push(VALUE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_noise::Noise;

    #[test]
    fn errors_that_differ_in_values_alone_have_one_shape() {
        let shape_of =
            |celsius: i32, name: &str| of_debug(&format!("Some(OvenError {{ celsius: {celsius}, name: {name:?} }})"));
        assert_eq!(shape_of(247, "old \"one\""), "Some(OvenError { celsius, name })");
        assert_eq!(shape_of(-3, ""), shape_of(247, "x"));
        for (debug, shape) in [
            (
                "Io(Os { code: 2, kind: NotFound, message: \"No such file\" })",
                "Io(Os { code, kind: NotFound, message })",
            ),
            ("Utf8Error { valid_up_to: 12, error_len: None }", "Utf8Error { valid_up_to, error_len: None }"),
            ("Ids([1, 2, 3])", "Ids([…])"),
            ("Ids([7])", "Ids([…])"),
            ("hyper::Error(Connect, ConnectError(\"dns\", 3))", "hyper::Error(Connect, ConnectError(…))"),
            ("NotFound", "NotFound"),
            ("Token(b\"hunter2\", 'x', {\"a\": 1, \"b\": [2]})", "Token(…, {…})"),
            ("Lost { id: e7a55044-10b1-426f-9247-bb680e5fe0c8, at: /home/ada }", "Lost { id, at }"),
            ("Closed { flag: true, .. }", "Closed { flag, .. }"),
            ("(Timeout, 3)", "(Timeout, …)"),
        ] {
            assert_eq!(of_debug(debug), shape);
        }
    }

    #[test]
    fn a_text_that_is_printed_without_quotes_is_no_type_wherever_it_stands() {
        for text in [
            "\"just text 17\"",
            "user ada not found",
            "User Ada not found\n\nCaused by:\n    0: connection refused",
            "Failed (code 3) to open",
            "Failed: ada",
            "unexpected `}` after {a, b",
            "ada",
            ")",
            "",
        ] {
            assert_eq!(of_debug(text), OF_TEXT, "{text}");
        }
        for (debug, shape) in [
            ("Oven(User Ada not found, 3)", "Oven(…)"),
            ("Oven { source: no such user (ada), kind: Gone }", "Oven { source, kind: Gone }"),
            ("Oven { source: User Ada (x, y) }", "Oven { source }"),
        ] {
            assert_eq!(of_debug(debug), shape);
        }
    }

    #[test]
    fn no_noise_breaks_it() {
        let sample = r#"Oven(OvenError { celsius: 247, é: "x\"", kind: [A, {b: 'c'}], at: user ada }, ..) tail"#;
        let mut noise = Noise::new(17);
        for _ in 0..20_000 {
            let text = String::from_utf8_lossy(&noise.mutated(sample.as_bytes())).into_owned();
            assert!(of_debug(&text).len() <= MOST_BYTES && of_text(&text).len() <= MOST_BYTES);
        }
        assert!(of_debug(&"(".repeat(2_000)).len() <= MOST_BYTES);
    }
}
