//! What the tables look like, read from the statements that make them, so that whatever goes through all of them misses none.

use super::schema::Tables;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Integer,
    Text,
    Bytes,
    Real,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Kind,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Its name without the prefix.
    pub(crate) name: String,
    /// Its name in the database.
    pub(super) table: String,
    pub(super) columns: Vec<Column>,
    /// The columns of its primary key.
    pub(super) key: Vec<String>,
}

impl Shape {
    /// Whether its rows are numbered by the database.
    pub(super) fn is_numbered(&self) -> bool {
        self.key == ["id"]
    }
}

impl Tables {
    /// Every table that holds something, in the order in which they were added.
    pub(super) fn shapes(&self) -> Vec<Shape> {
        let prefix = self.prefix();
        let mut shapes: Vec<Shape> = Vec::new();
        for sql in self.migrations().iter().flatten() {
            if let Some((table, definition)) = sql.strip_prefix("CREATE TABLE ").and_then(|rest| rest.split_once(" ("))
            {
                let (columns, key) = parts(definition);
                let name = table.strip_prefix(prefix).unwrap_or(table).to_owned();
                shapes.push(Shape { name, table: table.to_owned(), columns, key });
            } else if let Some((table, added)) =
                sql.strip_prefix("ALTER TABLE ").and_then(|rest| rest.split_once(" ADD COLUMN "))
                && let Some(shape) = shapes.iter_mut().find(|shape| shape.table == table)
            {
                shape.columns.extend(column(added));
            }
        }
        shapes
    }
}

/// The columns of a table and those of its key, from what stands between the parentheses of its definition.
fn parts(definition: &str) -> (Vec<Column>, Vec<String>) {
    let inside = definition.rsplit_once(')').map_or(definition, |(inside, _)| inside);
    let (mut columns, mut key) = (Vec::new(), Vec::new());
    for part in split(inside) {
        if let Some(names) = part.strip_prefix("PRIMARY KEY (") {
            key = names.trim_end_matches(')').split(", ").map(str::to_owned).collect();
        } else if let Some(column) = column(part) {
            if part.contains(" PRIMARY KEY") {
                key = vec![column.name.clone()];
            }
            columns.push(column);
        }
    }
    (columns, key)
}

/// What stands between commas, those inside of parentheses left alone.
fn split(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    text.split(move |c: char| {
        depth += match c {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        c == ',' && depth == 0
    })
    .map(str::trim)
}

fn column(part: &str) -> Option<Column> {
    let (name, rest) = part.split_once(' ')?;
    let kind = match rest.split(' ').next()? {
        "BIGINT" | "INTEGER" | "SMALLINT" => Kind::Integer,
        "TEXT" => Kind::Text,
        "BLOB" => Kind::Bytes,
        "DOUBLE" => Kind::Real,
        _ => return None,
    };
    Some(Column { name: name.to_owned(), kind })
}

#[cfg(test)]
mod tests {
    use diesel::QueryableByName;
    use diesel::sql_types::{BigInt, Text};

    use super::*;
    use crate::config::Database;
    use crate::store::statement::Statement;
    use crate::store::{Location, Store};

    #[derive(QueryableByName)]
    struct Found {
        #[diesel(sql_type = Text)]
        name: String,
        #[diesel(sql_type = Text)]
        kind: String,
        #[diesel(sql_type = BigInt)]
        place_in_key: i64,
    }

    #[test]
    fn every_table_has_the_shape_that_the_database_tells() {
        let folder = tempfile::tempdir().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "a_b".to_owned() };
        let mut store = Store::open(&location).unwrap();
        let shapes = store.tables.shapes();
        for shape in &shapes {
            let sql =
                format!("SELECT name, type AS kind, pk AS place_in_key FROM pragma_table_info('{}')", shape.table);
            let mut found: Vec<Found> = Statement::new(sql).load(&mut store.connection).unwrap();
            let of = |kind: &str| column(&format!("x {kind}")).unwrap().kind;
            let columns: Vec<_> =
                found.iter().map(|found| Column { name: found.name.clone(), kind: of(&found.kind) }).collect();
            assert_eq!(shape.columns, columns, "{}", shape.name);
            found.retain(|found| found.place_in_key > 0);
            found.sort_by_key(|found| found.place_in_key);
            assert_eq!(shape.key, found.into_iter().map(|found| found.name).collect::<Vec<_>>(), "{}", shape.name);
        }
        let sql = "SELECT name, type AS kind, 0 AS place_in_key FROM sqlite_schema WHERE type = 'table'".to_owned();
        let all: Vec<Found> = Statement::new(sql).load(&mut store.connection).unwrap();
        assert_eq!(shapes.len() + 1, all.len(), "all but that of the schema's version");
    }
}
