//! Whether text in double quotes is a name, as the standard has it, or a value, as MySQL and SQLite may take it.

/// Words after which a name stands.
const BEFORE_NAME: [&str; 18] = [
    "INTO",
    "UPDATE",
    "TABLE",
    "AS",
    "JOIN",
    "INDEX",
    "VIEW",
    "SCHEMA",
    "TYPE",
    "COLUMN",
    "CONSTRAINT",
    "SEQUENCE",
    "EXISTS",
    "ONLY",
    "COLLATE",
    "REFERENCES",
    "WITH",
    "OF",
];
/// Words that begin a list of names in brackets, and those that do so with one name between.
const BEFORE_LIST: [&str; 9] = ["KEY", "UNIQUE", "CONFLICT", "USING", "COUNT", "MIN", "MAX", "SUM", "AVG"];
const BEFORE_LISTED: [&str; 7] = ["INTO", "TABLE", "EXISTS", "REFERENCES", "WITH", "RECURSIVE", "AS"];
/// Words after which something is compared, and those that end a list of names.
const BEFORE_COMPARISON: [&str; 6] = ["WHERE", "AND", "OR", "NOT", "ON", "HAVING"];
const AFTER_LIST: [&str; 8] = ["WHERE", "HAVING", "ON", "VALUES", "LIMIT", "USING", "CALL", "FOR"];

/// What was read of a statement, as far as it tells what may follow. Whatever it does not tell is no name.
#[derive(Default)]
pub(super) struct Context {
    first: String,
    /// The latest words and signs, the last first; empty where it was a value or a name in quotes.
    last: [String; 3],
    /// Whether it says how somebody logs in.
    is_login: bool,
    frame: Frame,
    outer: Vec<Frame>,
}

/// What stands in one pair of brackets, or around all.
#[derive(Default)]
struct Frame {
    list: List,
    /// Whether it holds what is compared.
    is_comparison: bool,
    /// Whether it holds tables, joined by some libraries in brackets.
    is_source: bool,
    is_between: bool,
}

#[derive(Default, Clone, Copy, PartialEq)]
enum List {
    #[default]
    Values,
    Names,
    /// `SET a = 1, b = 2`.
    Set,
}

impl Context {
    /// Takes in a word.
    pub(super) fn word(&mut self, word: &str) {
        if [".", ":", "@", "$", "?"].contains(&&*self.last[0]) {
            return self.item();
        }
        let mut word = word.to_ascii_uppercase();
        if self.first.is_empty() {
            self.first.clone_from(&word);
        }
        let [last, _, _] = self.last.each_ref().map(|last| &**last);
        match &*word {
            "IDENTIFIED" => self.is_login = true,
            // Elsewhere it is the name of a column.
            "PASSWORD" if ["CREATE", "ALTER", "SET", "GRANT"].contains(&&*self.first) => self.is_login = true,
            // What is inserted may be written out.
            "SELECT" if self.is_insert() => self.frame.list = List::Values,
            "SELECT" | "RETURNING" => self.frame.list = List::Names,
            "FROM" if self.outer.is_empty() || self.frame.list == List::Names || last == "DELETE" => {
                self.frame.list = List::Names;
            }
            "BY" if ["GROUP", "ORDER", "PARTITION"].contains(&last) => self.frame.list = List::Names,
            "SET" => self.frame.list = List::Set,
            "BETWEEN" => self.frame.is_between = true,
            "AND" if std::mem::take(&mut self.frame.is_between) => word = "TO".to_owned(),
            word if AFTER_LIST.contains(&word) => self.frame.list = List::Values,
            _ => {}
        }
        self.push(word);
    }

    /// Takes in a name in quotes, or a value.
    pub(super) fn item(&mut self) {
        if self.last[0] == "." {
            // Together with what stands before it, it is one name.
            self.last.rotate_left(1);
            self.last[0].clear();
            return;
        }
        self.push(String::new());
    }

    /// Takes in a blank: the name of a place for a value, as in `?1`, ends there.
    pub(super) fn blank(&mut self) {
        if self.last[0] == "?" {
            self.last[0].clear();
        }
    }

    /// Takes in a sign.
    pub(super) fn sign(&mut self, sign: char) {
        match sign {
            '(' => {
                let [last, before, _] = self.last.each_ref().map(|last| &**last);
                let is_list = BEFORE_LIST.contains(&last)
                    || BEFORE_LISTED.contains(&before) && last != "SELECT" && last != "VALUES"
                    || before == "ON" && self.first == "CREATE";
                let is_comparison = BEFORE_COMPARISON.contains(&last) || last == "(" && self.frame.is_comparison;
                let is_source = ["FROM", "JOIN"].contains(&last) && self.frame.list == List::Names
                    || last == "(" && self.frame.is_source;
                let list = if is_list || is_source { List::Names } else { List::Values };
                let inner = Frame { list, is_comparison, is_source, is_between: false };
                self.outer.push(std::mem::replace(&mut self.frame, inner));
            }
            ')' => self.frame = self.outer.pop().unwrap_or_default(),
            ';' => *self = Context::default(),
            _ => {}
        }
        self.push(sign.to_string());
    }

    /// Whether a text in double quotes is a name here, with `after` following.
    pub(super) fn is_name(&self, after: &str) -> bool {
        let after = after.trim_start();
        let last = &*self.last[0];
        if self.is_login {
            return false;
        }
        match last {
            "." => true,
            _ if after.starts_with('.') => true,
            "SELECT" | "DISTINCT" | "FROM" | "BY" | "RETURNING" => self.frame.list == List::Names,
            "SET" => after.starts_with('='),
            "," if self.frame.list == List::Set => after.starts_with('='),
            "," if self.last[1] == ")" && self.first == "WITH" && is_defined(after) => true,
            "," => self.frame.list == List::Names,
            "ON" if self.first == "CREATE" => true,
            "USING" if self.first == "DELETE" => true,
            "(" if self.frame.is_comparison => is_compared(after),
            "(" => self.frame.list == List::Names,
            last if BEFORE_COMPARISON.contains(&last) => is_compared(after),
            last => BEFORE_NAME.contains(&last),
        }
    }

    fn is_insert(&self) -> bool {
        ["INSERT", "REPLACE"].contains(&&*self.first)
    }

    fn push(&mut self, word: String) {
        self.last.rotate_right(1);
        self.last[0] = word;
    }
}

/// Whether `after` says what stands before it to be a part of the statement: `AS (SELECT …)`.
fn is_defined(after: &str) -> bool {
    let body = after.get(..2).filter(|word| word.eq_ignore_ascii_case("AS")).map(|_| after[2..].trim_start());
    body.is_some_and(|body| {
        body.starts_with('(') || body.get(..12).is_some_and(|word| word.eq_ignore_ascii_case("MATERIALIZED"))
    })
}

/// Whether `after` compares what stands before it with a value: with another name, either may be the value.
fn is_compared(after: &str) -> bool {
    let word = |text: &str| text[..text.find(|char| !super::normal::is_of_name(char)).unwrap_or(text.len())].len();
    let right = after.trim_start_matches(['=', '<', '>', '!', '~', '@', '-', '|', '&', '?', '#']);
    if right.len() == after.len() {
        let compares = ["IS", "IN", "LIKE", "ILIKE", "NOT", "BETWEEN", "MATCH", "GLOB"];
        return after.starts_with(':') || compares.iter().any(|each| each.eq_ignore_ascii_case(&after[..word(after)]));
    }
    let right = right.trim_start();
    let (name, rest) = right.split_at(word(right));
    let known = ["TRUE", "FALSE", "NULL"].iter().any(|each| each.eq_ignore_ascii_case(name));
    let is_number = name.starts_with(|char: char| char.is_ascii_digit());
    !right.starts_with(['"', '`']) && (name.is_empty() || known || is_number || rest.starts_with('('))
}
