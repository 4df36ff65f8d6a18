//! Which statements may be explained.

/// Why a statement is not explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotExplained {
    /// It is all those that were too many to be told apart.
    #[error("these are many statements, which were not told apart")]
    Many,
    /// Its end was cut off.
    #[error("it is too long to have been kept whole")]
    Cut,
    /// It is no `SELECT`.
    #[error("only statements that read are explained: SELECT, and WITH before it")]
    NotReading,
    /// It holds a word with which it may change something.
    #[error("it holds the word {0}, and only statements that change and lock nothing are explained")]
    Changes(&'static str),
    /// Something follows its end.
    #[error("it is more than one statement")]
    Several,
    /// A quote is open at its end.
    #[error("a quote in it never ends")]
    Unclosed,
}

/// Words of statements that change or lock something, wherever they stand.
const CHANGES: [&str; 16] = [
    "INSERT", "UPDATE", "DELETE", "MERGE", "INTO", "CREATE", "DROP", "ALTER", "TRUNCATE", "GRANT", "REVOKE", "ATTACH",
    "DETACH", "PRAGMA", "VACUUM", "CALL",
];

/// What locks rows for others to read, word by word: alone each may be the name of a column.
const LOCKS: [(&str, &str); 3] = [("FOR", "SHARE"), ("FOR", "KEY"), ("IN", "SHARE")];

/// The statement of this normalised text as it may be handed to the database after `EXPLAIN`: one that reads. Whoever explains it has the
/// database plan and never run it; this is the second lock on the same door.
///
/// # Errors
/// [`NotExplained`], one variant a reason.
pub fn explainable(text: &str) -> Result<&str, NotExplained> {
    let text = text.trim().trim_end_matches(';').trim_end();
    if text.is_empty() {
        return Err(NotExplained::Many);
    }
    if text.ends_with('…') {
        return Err(NotExplained::Cut);
    }
    let words = words(text)?;
    if !words.first().is_some_and(|first| ["SELECT", "WITH"].iter().any(|reads| first.eq_ignore_ascii_case(reads))) {
        return Err(NotExplained::NotReading);
    }
    if words.contains(&";") {
        return Err(NotExplained::Several);
    }
    let locks = |pair: &[&str]| {
        LOCKS.iter().any(|(first, second)| pair[0].eq_ignore_ascii_case(first) && pair[1].eq_ignore_ascii_case(second))
    };
    if words.windows(2).any(locks) {
        return Err(NotExplained::Changes("SHARE"));
    }
    match CHANGES.into_iter().find(|change| words.iter().any(|word| word.eq_ignore_ascii_case(change))) {
        Some(change) => Err(NotExplained::Changes(change)),
        None => Ok(text),
    }
}

/// The words and semicolons of a statement, without what is quoted.
fn words(text: &str) -> Result<Vec<&str>, NotExplained> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' | '`' | '\'' => 2 + rest[1..].find(first).ok_or(NotExplained::Unclosed)?,
            ';' => 1,
            char if is_of_word(char) => rest.find(|char| !is_of_word(char)).unwrap_or(rest.len()),
            other => other.len_utf8(),
        };
        let (word, after) = rest.split_at(length);
        if word == ";" || word.starts_with(is_of_word) {
            words.push(word);
        }
        rest = after;
    }
    Ok(words)
}

fn is_of_word(char: char) -> bool {
    char.is_alphanumeric() || matches!(char, '_' | '$')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reads_is_explained_and_nothing_else_is() {
        for text in [
            "SELECT a FROM t WHERE b = ?",
            " select 1;",
            "WITH RECURSIVE n (i) AS (SELECT ? UNION ALL SELECT i + ? FROM n) SELECT i FROM n",
            "SELECT key, share, mode, substring(a FROM ? FOR ?) FROM t",
            "SELECT \"delete\", `update`, updated_at, replace(a, ?, ?) FROM t",
        ] {
            assert_eq!(explainable(text), Ok(text.trim().trim_end_matches(';')), "{text}");
        }
        for (text, why) in [
            ("", NotExplained::Many),
            ("SELECT a FROM …", NotExplained::Cut),
            ("INSERT INTO t VALUES (?)", NotExplained::NotReading),
            ("EXPLAIN ANALYZE SELECT ?", NotExplained::NotReading),
            ("WITH gone AS (DELETE FROM t RETURNING a) SELECT a FROM gone", NotExplained::Changes("DELETE")),
            ("WITH gone AS (/**/delete FROM t) SELECT a FROM gone", NotExplained::Changes("DELETE")),
            ("WITH n AS (SELECT ?) INSERT INTO t SELECT ?", NotExplained::Changes("INSERT")),
            ("SELECT a INTO copy FROM t", NotExplained::Changes("INTO")),
            ("SELECT a FROM t FOR UPDATE", NotExplained::Changes("UPDATE")),
            ("SELECT a FROM t FOR NO KEY UPDATE SKIP LOCKED", NotExplained::Changes("UPDATE")),
            ("SELECT a FROM t for  share", NotExplained::Changes("SHARE")),
            ("SELECT a FROM t FOR KEY SHARE OF t", NotExplained::Changes("SHARE")),
            ("SELECT a FROM t LOCK IN SHARE MODE", NotExplained::Changes("SHARE")),
            ("SELECT a INTO OUTFILE ? FROM t", NotExplained::Changes("INTO")),
            ("SELECT ?; DROP TABLE t", NotExplained::Several),
            ("SELECT ? -- \"", NotExplained::Unclosed),
        ] {
            assert_eq!(explainable(text), Err(why), "{text}");
        }
    }
}
