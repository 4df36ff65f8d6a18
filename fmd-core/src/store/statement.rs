//! One SQL statement with its values.
//!
//! Diesel's typed queries fix table names at compile time, and `sql_query` is prepared anew at each call. This is the
//! small piece between: text with `?` for each value, in which table names carry the run-time prefix, prepared once
//! per connection and reused by its text.

use diesel::backend::Backend;
#[cfg(feature = "postgres")]
use diesel::pg::PgRowByRowLoadingMode;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::ToSql;
use diesel::sql_types::{BigInt, Binary, Double, HasSqlType, Nullable, Text, Untyped};
use diesel::{QueryResult, RunQueryDsl};

use super::backend::{Connection, Row};
#[cfg(feature = "mysql")]
use super::mysql;

/// A value bound to a `?`.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Integer(Option<i64>),
    Text(Option<String>),
    Bytes(Vec<u8>),
    Real(f64),
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Value::Integer(Some(value))
    }
}

impl From<Option<i64>> for Value {
    fn from(value: Option<i64>) -> Self {
        Value::Integer(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Value::Text(Some(value.into()))
    }
}

impl From<Option<String>> for Value {
    fn from(value: Option<String>) -> Self {
        Value::Text(value)
    }
}

impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Value::Real(value)
    }
}

impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Self {
        Value::Bytes(value)
    }
}

/// SQL text and the values of its `?`, in order.
#[derive(Debug, Clone)]
pub(super) struct Statement {
    sql: String,
    values: Vec<Value>,
}

impl Statement {
    pub(super) fn new(sql: String) -> Self {
        Statement::with(sql, Vec::new())
    }

    /// SQL with the values of its `?`.
    pub(super) fn with(sql: String, values: Vec<Value>) -> Self {
        Statement { sql, values }
    }

    pub(super) fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    pub(super) fn bind_all(mut self, values: impl IntoIterator<Item = Value>) -> Self {
        self.values.extend(values);
        self
    }

    /// Runs it. Gives the number of rows changed.
    pub(super) fn execute(self, connection: &mut Connection) -> QueryResult<usize> {
        match connection {
            Connection::Sqlite(connection) => RunQueryDsl::execute(self, connection),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => RunQueryDsl::execute(self.without_nul(), connection),
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) => RunQueryDsl::execute(self.for_mysql(), connection),
        }
    }

    /// All rows that it finds.
    pub(super) fn load<R: Row>(self, connection: &mut Connection) -> QueryResult<Vec<R>> {
        match connection {
            Connection::Sqlite(connection) => RunQueryDsl::load(self, connection),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => RunQueryDsl::load(self.without_nul(), connection),
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) => RunQueryDsl::load(self.for_mysql(), connection),
        }
    }

    /// The first row that it finds.
    pub(super) fn get_result<R: Row>(self, connection: &mut Connection) -> QueryResult<R> {
        match connection {
            Connection::Sqlite(connection) => RunQueryDsl::get_result(self, connection),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => RunQueryDsl::get_result(self.without_nul(), connection),
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) => {
                let Some(insert) = self.sql.strip_suffix(mysql::RETURNING_ID) else {
                    return RunQueryDsl::get_result(self.for_mysql(), connection);
                };
                let insert = Statement { sql: insert.to_owned(), values: self.values };
                RunQueryDsl::execute(insert.for_mysql(), connection)?;
                RunQueryDsl::get_result(Statement::new(mysql::LAST_ID.to_owned()), connection)
            }
        }
    }

    /// Hands each row that it finds to `take`, without having all of them at once.
    pub(super) fn for_each<R: Row>(self, connection: &mut Connection, mut take: impl FnMut(R)) -> QueryResult<()> {
        match connection {
            Connection::Sqlite(connection) => {
                for row in RunQueryDsl::load_iter::<R, _>(self, connection)? {
                    take(row?);
                }
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => {
                let rows = RunQueryDsl::load_iter::<R, PgRowByRowLoadingMode>(self.without_nul(), connection)?;
                for row in rows {
                    take(row?);
                }
            }
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) => {
                for row in RunQueryDsl::load_iter::<R, _>(self.for_mysql(), connection)? {
                    take(row?);
                }
            }
        }
        Ok(())
    }

    #[cfg(feature = "mysql")]
    fn for_mysql(self) -> Self {
        Statement { sql: mysql::translated(self.sql), values: self.values }
    }

    /// PostgreSQL takes no U+0000 in a text, and one of them would have a batch refused for ever.
    #[cfg(feature = "postgres")]
    fn without_nul(mut self) -> Self {
        for value in &mut self.values {
            if let Value::Text(Some(text)) = value
                && text.contains('\0')
            {
                *text = text.replace('\0', "\u{fffd}");
            }
        }
        self
    }
}

impl<DB> QueryFragment<DB> for Statement
where
    DB: Backend + HasSqlType<Nullable<BigInt>> + HasSqlType<Nullable<Text>> + HasSqlType<Binary> + HasSqlType<Double>,
    Option<i64>: ToSql<Nullable<BigInt>, DB>,
    Option<String>: ToSql<Nullable<Text>, DB>,
    Vec<u8>: ToSql<Binary, DB>,
    f64: ToSql<Double, DB>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, DB>) -> QueryResult<()> {
        let mut values = self.values.iter();
        for (n, part) in self.sql.split('?').enumerate() {
            if n > 0 {
                let value = values.next().ok_or_else(|| {
                    diesel::result::Error::QueryBuilderError(
                        format!("no value for ? number {n} of: {}", self.sql).into(),
                    )
                })?;
                match value {
                    Value::Integer(value) => out.push_bind_param::<Nullable<BigInt>, _>(value)?,
                    Value::Text(value) => out.push_bind_param::<Nullable<Text>, _>(value)?,
                    Value::Bytes(value) => out.push_bind_param::<Binary, _>(value)?,
                    Value::Real(value) => out.push_bind_param::<Double, _>(value)?,
                }
            }
            out.push_sql(part);
        }
        Ok(())
    }
}

impl QueryId for Statement {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Statement {
    type SqlType = Untyped;
}

impl<C> RunQueryDsl<C> for Statement {}
