//! Literals of lists and dictionaries, as FMD's files have them in Python's form and variables often in JSON's.

use super::kind::Fault;
use super::raw::{Entry, Raw};

/// Reads one literal: a dictionary, list, tuple, string, number, or one of the words for true, false and nothing.
pub(super) fn parse(text: &str) -> Result<Raw, Fault> {
    let mut reader = Reader { text, at: 0, line: 0 };
    let value = reader.value(0)?;
    match reader.peek() {
        None => Ok(value),
        Some(extra) => Err(reader.fault(&format!("`{extra}` follows after its end"))),
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Reader<'_> {
    /// No option nests deeper; the bound keeps a file of brackets from exhausting the stack.
    const DEEPEST: usize = 8;

    fn value(&mut self, depth: usize) -> Result<Raw, Fault> {
        if depth > Self::DEEPEST {
            return Err(self.fault("it is nested too deeply"));
        }
        match self.peek() {
            Some('{') => self.dictionary(depth),
            Some('[') => Ok(Raw::List(self.items(']', depth)?)),
            Some('(') => Ok(Raw::List(self.items(')', depth)?)),
            Some('\'' | '"') => Ok(Raw::Text(self.string()?)),
            Some(_) => self.word(),
            None => Err(self.fault("it ends too early")),
        }
    }

    fn dictionary(&mut self, depth: usize) -> Result<Raw, Fault> {
        self.bump();
        let mut entries = Vec::new();
        loop {
            if self.take('}') {
                return Ok(Raw::Table(entries));
            }
            let Some('\'' | '"') = self.peek() else { return Err(self.fault("a name in quotes is missing")) };
            let below = self.line;
            let key = self.string()?;
            if !self.take(':') {
                return Err(self.fault("a `:` is missing after a name"));
            }
            let value = self.value(depth + 1)?;
            entries.push(Entry { key, value, below });
            if !self.take(',') && self.peek() != Some('}') {
                return Err(self.fault("a `,` or `}` is missing"));
            }
        }
    }

    fn items(&mut self, end: char, depth: usize) -> Result<Vec<Raw>, Fault> {
        self.bump();
        let mut items = Vec::new();
        loop {
            if self.take(end) {
                return Ok(items);
            }
            items.push(self.value(depth + 1)?);
            if !self.take(',') && self.peek() != Some(end) {
                return Err(self.fault(&format!("a `,` or `{end}` is missing")));
            }
        }
    }

    fn string(&mut self) -> Result<String, Fault> {
        let quote = self.bump();
        let mut text = String::new();
        loop {
            match self.bump() {
                Some('\n') | None => return Err(self.fault("a closing quote is missing")),
                end if end == quote => return Ok(text),
                Some('\\') => match self.bump() {
                    Some(c @ ('\\' | '\'' | '"' | '/')) => text.push(c),
                    _ => return Err(self.fault("only `\\\\`, `\\'`, `\\\"` and `\\/` are known after a backslash")),
                },
                Some(c) => text.push(c),
            }
        }
    }

    fn word(&mut self) -> Result<Raw, Fault> {
        let rest = &self.text[self.at..];
        let end = rest.find(|c: char| !(c.is_alphanumeric() || "+-._".contains(c))).unwrap_or(rest.len());
        let word = &rest[..end];
        let value = match word {
            "True" | "true" => Raw::Switch(true),
            "False" | "false" => Raw::Switch(false),
            "None" | "null" => Raw::Other("nothing"),
            number => match (number.parse(), number.parse()) {
                (Ok(whole), _) => Raw::Integer(whole),
                (_, Ok(fraction)) => Raw::Float(fraction),
                _ => return Err(self.fault("a value in quotes, a number, `[` or `{` is missing")),
            },
        };
        self.at += end;
        Ok(value)
    }

    /// The next character that is no blank.
    fn peek(&mut self) -> Option<char> {
        loop {
            let next = self.text[self.at..].chars().next()?;
            if !next.is_whitespace() {
                return Some(next);
            }
            self.bump();
        }
    }

    fn bump(&mut self) -> Option<char> {
        let next = self.text[self.at..].chars().next()?;
        self.at += next.len_utf8();
        self.line += usize::from(next == '\n');
        Some(next)
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.bump();
        }
        found
    }

    fn fault(&self, reason: &str) -> Fault {
        Fault::impossible(format!("{reason}: write it as in `{{'main': [0, 97, 255]}}`")).below(self.line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_of_python_and_an_object_of_json_are_the_same() {
        let python = parse("{'main': (0, 97, 255),\n 'a\\'b': True,}").unwrap();
        let json = parse("{\"main\": [0, 97, 255],\n \"a'b\": true}").unwrap();
        assert_eq!(python, json);
        let Raw::Table(entries) = python else { panic!("not a table") };
        assert_eq!((entries[0].below, entries[1].below), (0, 1));
    }

    #[test]
    fn a_broken_literal_is_refused_on_its_line() {
        assert_eq!(parse("{'a': [1,\n2,\n 'x}").unwrap_err().below, 2);
        for broken in ["", "{", "{'a'", "{'a':", "{'a':}", "{a: 1}", "[1", "[1 2]", "'a", "1 2", "-", "{,}", "'\\x'"] {
            assert!(parse(broken).is_err(), "{broken}");
        }
        assert!(parse(&"[".repeat(100_000)).is_err());
    }
}
