//! All rows of all tables, out of one database and into another.

use diesel::QueryableByName;
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql};
use diesel::row::{Field, NamedRow, Row};
use diesel::sql_types::{BigInt, Binary, Double, Nullable, Text};

use super::shape::{Kind, Shape};
use super::statement::{Statement, Value};
use super::write::{Id, import::*};
use super::{Store, StoreError};

/// Rows read at a time, and about how many bytes of them: a call tree may have hundreds of kilobytes.
const PAGE: i64 = 1_000;
const FIRST_PAGE: i64 = 16;
const PAGE_BYTES: usize = 2 << 20;
/// Rows per INSERT.
const ROWS_PER_INSERT: usize = 100;
/// Settings of the running store, which mean nothing in another.
const OF_THE_MOMENT: [&str; 10] = [
    "upkeep_by",
    "upkeep_asked",
    "upkeep_answered",
    "alerts_by",
    "alerts_asked",
    "alerts_answered",
    "tried_at",
    BEGUN,
    DONE,
    DISTURBED,
];

/// A row of any table. It is read by columns whose names begin with the letter of what they hold.
#[derive(Debug)]
pub(crate) struct AnyRow(pub(super) Vec<Value>);

impl<DB> QueryableByName<DB> for AnyRow
where
    DB: Backend,
    i64: FromSql<BigInt, DB>,
    String: FromSql<Text, DB>,
    Vec<u8>: FromSql<Binary, DB>,
    f64: FromSql<Double, DB>,
{
    fn build<'a>(row: &impl NamedRow<'a, DB>) -> deserialize::Result<Self> {
        let values = (0..row.field_count()).map(|n| {
            let kind = Row::get(row, n).and_then(|field| field.field_name()?.chars().next());
            Ok(match kind {
                Some('i') => row.get_value::<Nullable<BigInt>, Option<i64>, _>(n)?.into(),
                Some('t') => row.get_value::<Nullable<Text>, Option<String>, _>(n)?.into(),
                Some('b') => row.get_value::<Binary, Vec<u8>, _>(n)?.into(),
                Some('r') => row.get_value::<Double, f64, _>(n)?.into(),
                other => return Err(format!("a column of the kind {other:?}").into()),
            })
        });
        values.collect::<deserialize::Result<_>>().map(AnyRow)
    }
}

impl AnyRow {
    /// About the room that it takes.
    fn bytes(&self) -> usize {
        let of_value = |value: &Value| match value {
            Value::Text(Some(text)) => text.len(),
            Value::Bytes(bytes) => bytes.len(),
            _ => 8,
        };
        self.0.iter().map(of_value).sum()
    }
}

/// A row as it is written into a text: by the names of its columns, bytes in hexadecimal digits.
pub(crate) type TextRow = serde_json::Map<String, serde_json::Value>;

/// How far an import has come that bears a certain number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Import {
    /// The store was empty, or this import had begun and broken off.
    Begun,
    /// All of it is there already.
    Done,
    /// The store holds something else.
    Refused,
}

impl Store {
    /// Every table whose rows make up the store. Logins are none of them.
    pub(crate) fn transferable(&self) -> Vec<Shape> {
        let mut shapes = self.tables.shapes();
        shapes.retain(|shape| shape.table != self.tables.session);
        shapes
    }

    /// Hands all rows of a table to `take`, page by page, until that fails. To be called within [`reading`](Self::reading).
    pub(crate) fn rows_of<E: From<StoreError>>(
        &mut self,
        shape: &Shape,
        mut take: impl FnMut(Vec<TextRow>) -> Result<(), E>,
    ) -> Result<(), E> {
        let are_settings = shape.table == self.tables.setting;
        let of_the_moment = |row: &TextRow| {
            row.get("name").and_then(|name| name.as_str()).is_some_and(|name| OF_THE_MOMENT.contains(&name))
        };
        self.pages_of(shape, |_, page| {
            let rows = page.into_iter().map(|row| text_row(shape, row));
            take(rows.filter(|row| !(are_settings && of_the_moment(row))).collect())
        })
    }

    /// The same with the rows as they are read.
    pub(super) fn pages_of<E: From<StoreError>>(
        &mut self,
        shape: &Shape,
        mut take: impl FnMut(&mut Self, Vec<AnyRow>) -> Result<(), E>,
    ) -> Result<(), E> {
        let columns: Vec<String> =
            shape.columns.iter().map(|c| format!("{} AS {}_{}", c.name, letter(c.kind), c.name)).collect();
        let place = |name: &String| shape.columns.iter().position(|column| column.name == *name);
        let key: Vec<usize> = shape.key.iter().filter_map(place).collect();
        let mut last: Option<Vec<Value>> = None;
        let mut page = FIRST_PAGE;
        loop {
            let (condition, values) = match last.take() {
                None => (String::new(), Vec::new()),
                Some(last) => {
                    let (condition, values) = self.connection.after(&shape.key, &last);
                    (format!("WHERE {condition} "), values)
                }
            };
            let sql = format!(
                "SELECT {} FROM {} {condition}ORDER BY {} LIMIT {page}",
                columns.join(", "),
                shape.table,
                shape.key.join(", ")
            );
            let rows: Vec<AnyRow> =
                Statement::new(sql).bind_all(values).load(&mut self.connection).map_err(StoreError::from)?;
            let is_last = (rows.len() as i64) < page;
            let bytes: usize = rows.iter().map(AnyRow::bytes).sum();
            // No more than four times as many: larger rows may follow.
            let fit = (page as usize * PAGE_BYTES / bytes.max(1)).clamp(1, PAGE as usize) as i64;
            page = fit.min(4 * page);
            last = rows.last().map(|row| key.iter().map(|&place| row.0[place].clone()).collect());
            take(self, rows)?;
            if is_last {
                return Ok(());
            }
        }
    }

    /// Begins or goes on with the import that bears `number`.
    pub(crate) fn begin_import(&mut self, number: i64) -> Result<Import, StoreError> {
        self.transaction(|store| {
            let settings = store.settings()?;
            if settings.get(DONE) == Some(&number) {
                return Ok(Import::Done);
            }
            if settings.get(BEGUN) == Some(&number) {
                return Ok(if settings.contains_key(DISTURBED) { Import::Refused } else { Import::Begun });
            }
            for shape in store.transferable().iter().filter(|shape| shape.table != store.tables.setting) {
                let sql = format!("SELECT CAST(1 AS BIGINT) AS i FROM {} LIMIT 1", shape.table);
                let rows: Vec<AnyRow> = Statement::new(sql).load(&mut store.connection)?;
                if !rows.is_empty() {
                    return Ok(Import::Refused);
                }
            }
            store.set(BEGUN, number)?;
            Ok(Import::Begun)
        })
    }

    /// Adds rows of one table, together or not at all. Those that are there already stay.
    pub(crate) fn add_rows(&mut self, shape: &Shape, rows: Vec<AnyRow>) -> Result<(), StoreError> {
        let names: Vec<&str> = shape.columns.iter().map(|column| column.name.as_str()).collect();
        let (key, first) = (shape.key.join(", "), &shape.key[0]);
        let marks = format!("({})", vec!["?"; names.len()].join(", "));
        let mut rows = rows.into_iter().peekable();
        self.transaction(|store| {
            while rows.peek().is_some() {
                let some: Vec<AnyRow> = rows.by_ref().take(ROWS_PER_INSERT).collect();
                // Not `DO NOTHING`, by which MariaDB would also shorten what is too long for it.
                let sql = format!(
                    "INSERT INTO {} ({}) VALUES {} ON CONFLICT ({key}) DO UPDATE SET {first} = excluded.{first}",
                    shape.table,
                    names.join(", "),
                    vec![marks.as_str(); some.len()].join(", ")
                );
                let values = some.into_iter().flat_map(|row| row.0);
                Statement::new(sql).bind_all(values).execute(&mut store.connection)?;
            }
            Ok(())
        })
    }

    /// How many rows a table has.
    pub(crate) fn rows_in(&mut self, shape: &Shape) -> Result<u64, StoreError> {
        let sql = format!("SELECT COUNT(*) AS id FROM {}", shape.table);
        Ok(Statement::new(sql).get_result::<Id>(&mut self.connection)?.id.unsigned_abs())
    }

    /// Whether a process has begun to write since the import began.
    pub(crate) fn is_import_disturbed(&mut self) -> Result<bool, StoreError> {
        Ok(self.settings()?.contains_key(DISTURBED))
    }

    /// Notes that the import that bears `number` is whole.
    pub(crate) fn end_import(&mut self, number: i64) -> Result<(), StoreError> {
        // Numbers of requests that are gone stand in what is kept of them elsewhere.
        let given = self.highest_named_request()?.max(self.numbers_until()?);
        for shape in self.transferable().iter().filter(|shape| shape.is_numbered()) {
            let after = if shape.table == self.tables.request { given } else { 0 };
            self.connection.go_on_numbering(&shape.table, after)?;
        }
        self.transaction(|store| store.set(DONE, number))
    }
}

impl Shape {
    /// A row as [`Store::rows_of`] gives it; none where it does not fit. Columns that are missing were added by a later schema.
    pub(crate) fn row(&self, written: &TextRow) -> Option<AnyRow> {
        let is_known = |name: &String| self.columns.iter().any(|column| column.name == *name);
        if !written.keys().all(is_known) || !self.key.iter().all(|name| written.contains_key(name)) {
            return None;
        }
        self.columns
            .iter()
            .map(|column| value(written.get(&column.name), column.kind))
            .collect::<Option<_>>()
            .map(AnyRow)
    }
}

fn letter(kind: Kind) -> char {
    match kind {
        Kind::Integer => 'i',
        Kind::Text => 't',
        Kind::Bytes => 'b',
        Kind::Real => 'r',
    }
}

fn text_row(shape: &Shape, row: AnyRow) -> TextRow {
    let values = row.0.into_iter().map(|value| match value {
        Value::Integer(value) => value.into(),
        Value::Text(value) => value.into(),
        Value::Bytes(value) => to_hex(&value).into(),
        Value::Real(value) => value.into(),
    });
    shape.columns.iter().map(|column| column.name.clone()).zip(values).collect()
}

/// The value of a column that holds `kind`, as it was written.
fn value(written: Option<&serde_json::Value>, kind: Kind) -> Option<Value> {
    let written = written.filter(|value| !value.is_null());
    Some(match (kind, written) {
        (Kind::Integer, None) => Value::Integer(None),
        (Kind::Text, None) => Value::Text(None),
        (Kind::Integer, Some(value)) => value.as_i64()?.into(),
        (Kind::Text, Some(value)) => value.as_str()?.into(),
        (Kind::Bytes, value) => from_hex(value?.as_str()?)?.into(),
        (Kind::Real, value) => value?.as_f64()?.into(),
    })
}

fn to_hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |n: u8| char::from(DIGITS[usize::from(n)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |c: u8| char::from(c).to_digit(16).map(|n| n as u8);
    let pairs = text.as_bytes().chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    pairs.map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;
    use crate::store::Location;

    #[test]
    fn pages_are_bounded_by_what_their_rows_take() {
        let folder = tempfile::tempdir().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        let mut store = Store::open(&location).unwrap();
        let mut pages_with = |rows: i64, bytes: i64| {
            let sql = format!(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) \
                 INSERT INTO fmd_timeline SELECT i + {bytes}, CAST(zeroblob({bytes}) AS TEXT) FROM n"
            );
            Statement::new(sql).execute(&mut store.connection).unwrap();
            let shape = store.transferable().into_iter().find(|shape| shape.name == "timeline").unwrap();
            let mut pages: Vec<usize> = Vec::new();
            let mut take = |page: Vec<AnyRow>| {
                pages.push(page.len());
                Ok::<_, StoreError>(())
            };
            store.pages_of(&shape, |_, page| take(page)).unwrap();
            Statement::new("DELETE FROM fmd_timeline".to_owned()).execute(&mut store.connection).unwrap();
            assert_eq!(pages.iter().sum::<usize>() as i64, rows);
            pages
        };
        assert_eq!(pages_with(3_000, 10)[..4], [16, 64, 256, 1_000]);
        assert!(pages_with(60, 500_000)[1..].iter().all(|&rows| rows <= 5));
    }

    #[test]
    fn bytes_are_read_as_they_were_written() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(from_hex(&to_hex(&bytes)), Some(bytes));
        for wrong in ["0", "0g", "é"] {
            assert_eq!(from_hex(wrong), None, "{wrong}");
        }
    }
}
