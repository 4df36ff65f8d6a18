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

/// `most`, or one row a statement in a file: it is asked in no time, and large statements that stay prepared keep the memory of large values.
pub(super) fn at_once_in(connection: &Connection, most: &'static [usize]) -> &'static [usize] {
    if matches!(connection, Connection::Sqlite(_)) { &[1] } else { most }
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

#[cfg(test)]
mod tests {
    use diesel::QueryableByName;
    use diesel::sql_types::{BigInt, Text};

    use super::*;
    use crate::config::Database;
    use crate::store::{Location, Store};

    #[derive(QueryableByName, Debug, PartialEq)]
    struct Setting {
        #[diesel(sql_type = Text)]
        name: String,
        #[diesel(sql_type = BigInt)]
        value: i64,
    }

    fn settings(store: &mut Store) -> Vec<(String, i64)> {
        let sql = "SELECT name, value FROM fmd_setting WHERE name LIKE 'row%' ORDER BY name";
        let rows: Vec<Setting> = Statement::new(sql.to_owned()).load(&mut store.connection).unwrap();
        rows.into_iter().map(|row| (row.name, row.value)).collect()
    }

    #[test]
    fn every_row_is_written_once_however_many_there_are() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::Sqlite(folder.path().join("fmd.db"));
        let mut store = Store::open(&Location { database, prefix: "fmd".to_owned() }).unwrap();
        let sql = RowsSql::replace("fmd_setting", "name", "value");
        for (count, more) in [(0, 1), (1, 2), (9, 3), (100, 4), (123, 5), (312, 6)] {
            let expected: Vec<(String, i64)> = (0..count).map(|n| (format!("row {n:03}"), n * more)).collect();
            let rows = expected.iter().map(|(name, value)| [name.as_str().into(), (*value).into()]);
            sql.write(&mut store.connection, &AT_ONCE, rows).unwrap();
            assert_eq!(settings(&mut store), expected);
        }
    }

    #[test]
    fn each_row_is_set_to_its_own_value_and_no_other_is_touched() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::Sqlite(folder.path().join("fmd.db"));
        let mut store = Store::open(&Location { database, prefix: "fmd".to_owned() }).unwrap();
        let rows = (0..150_usize).map(|n| ["GET".into(), (&*format!("/{n}")).into(), 0.into(), 7.into()]);
        RowsSql::insert("fmd_endpoint", "method, pattern, added_at, usual_ns")
            .write(&mut store.connection, &AT_ONCE, rows)
            .unwrap();
        let values: Vec<(i64, i64)> = (1..=123).map(|id| (id, 1_000 + id)).collect();
        set_each(&mut store.connection, "fmd_endpoint", "usual_ns", &values).unwrap();
        let sql = "SELECT pattern AS name, usual_ns AS value FROM fmd_endpoint ORDER BY id";
        let found: Vec<Setting> = Statement::new(sql.to_owned()).load(&mut store.connection).unwrap();
        for (row, id) in found.iter().zip(1..) {
            assert_eq!(row.value, if id <= 123 { 1_000 + id } else { 7 }, "{row:?}");
        }
        assert_eq!(found.len(), 150);
    }

    #[test]
    fn a_list_is_cut_into_parts_of_few_lengths() {
        let list: Vec<u32> = (0..312).collect();
        let cut: Vec<&[u32]> = parts(&list, &AT_ONCE).collect();
        assert_eq!(cut.iter().map(|part| part.len()).collect::<Vec<_>>(), [100, 100, 100, 10, 1, 1]);
        assert_eq!(cut.concat(), list);
        assert_eq!(parts(&list[..0], &AT_ONCE).count(), 0);
    }
}
