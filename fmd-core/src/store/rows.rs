//! Many rows by few statements: on a server each statement is a way there and back, which takes as long as writing several rows.

use super::StoreError;
use super::backend::Connection;
use super::statement::{Statement, Value};

/// Rows, or keys, of one statement. More gain nothing, fewer cost a statement each; and what remains is written by few others, since each number
/// of rows is a statement of its own, which stays prepared and takes up to 0.2 MB.
pub(super) const AT_ONCE: [usize; 3] = [100, 10, 1];
/// The same of rows that may be large: the server takes no statement above some megabytes.
pub(super) const LARGE_AT_ONCE: [usize; 2] = [10, 1];

/// The text around the rows of a statement that writes them.
#[derive(Debug)]
pub(super) struct RowsSql {
    begin: String,
    row: String,
    end: String,
}

impl RowsSql {
    /// Rows that are added. Columns are told apart by `, `.
    pub(super) fn insert(table: &str, columns: &str) -> Self {
        let row = format!("({})", marks(columns.split(", ").count()));
        RowsSql { begin: format!("INSERT INTO {table} ({columns}) VALUES "), row, end: String::new() }
    }

    /// Rows each of which takes the place of the one with the same `key`, if there is one. No two may have the same, for PostgreSQL changes no
    /// row twice in one statement.
    pub(super) fn replace(table: &str, key: &str, rest: &str) -> Self {
        let set: Vec<String> = rest.split(", ").map(|column| format!("{column} = excluded.{column}")).collect();
        let end = format!(" ON CONFLICT ({key}) DO UPDATE SET {}", set.join(", "));
        RowsSql { end, ..RowsSql::insert(table, &format!("{key}, {rest}")) }
    }

    /// The text for so many rows.
    pub(super) fn of(&self, rows: usize) -> String {
        format!("{}{}{}", self.begin, vec![self.row.as_str(); rows].join(","), self.end)
    }

    /// Writes `rows`, so many `at_once`.
    pub(super) fn write<const COLUMNS: usize>(
        &self,
        connection: &mut Connection,
        at_once: &[usize],
        mut rows: impl ExactSizeIterator<Item = [Value; COLUMNS]>,
    ) -> Result<(), StoreError> {
        for &count in at_once {
            if rows.len() < count {
                continue;
            }
            let sql = self.of(count);
            while rows.len() >= count {
                let values = rows.by_ref().take(count).flatten();
                Statement::with(sql.clone(), values.collect()).execute(connection)?;
            }
        }
        Ok(())
    }
}

/// Cuts a list into parts of the lengths `at_once`, longest first.
pub(super) fn parts<'l, T>(mut list: &'l [T], at_once: &'l [usize]) -> impl Iterator<Item = &'l [T]> {
    std::iter::from_fn(move || {
        let count = at_once.iter().copied().find(|&count| (1..=list.len()).contains(&count))?;
        let (part, rest) = list.split_at(count);
        list = rest;
        Some(part)
    })
}

/// SQL of a row that takes the place of the one with the same `key`, if there is one. Columns are told apart by `, `.
pub(super) fn replace(table: &str, key: &str, rest: &str) -> String {
    RowsSql::replace(table, key, rest).of(1)
}

/// Sets `column` of rows of `table` to a value of its own each, by their ids, which are all different.
pub(super) fn set_each(
    connection: &mut Connection,
    table: &str,
    column: &str,
    values: &[(i64, i64)],
) -> Result<(), StoreError> {
    for part in parts(values, &AT_ONCE) {
        let (cases, ids) = ("WHEN ? THEN ? ".repeat(part.len()), marks(part.len()));
        let sql = format!("UPDATE {table} SET {column} = CASE id {cases}ELSE {column} END WHERE id IN ({ids})");
        let pairs = part.iter().flat_map(|&(id, value)| [id, value]).chain(part.iter().map(|&(id, _)| id));
        Statement::with(sql, pairs.map(Value::from).collect()).execute(connection)?;
    }
    Ok(())
}

/// So many `?`.
pub(super) fn marks(count: usize) -> String {
    vec!["?"; count].join(",")
}
