//! A look into the tables themselves, past the service.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::BigInt;
use diesel::{Connection as _, QueryableByName, RunQueryDsl, SqliteConnection};

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// Changes rows of `database` by `sql`.
///
/// # Panics
/// When the database refuses it.
pub fn change(database: &Path, sql: &str) {
    let database = database.to_str().expect("a database that has a name");
    #[cfg(feature = "servers")]
    if database.contains("://") {
        return crate::schema::Open::at(database).run(sql).expect("a change");
    }
    let mut connection = SqliteConnection::establish(database).expect("a file");
    connection.batch_execute("PRAGMA busy_timeout = 10000").expect("patience");
    connection.batch_execute(sql).expect("a change");
}

/// The number that `sql` gives of `database`, such as `count(*) FROM fmd_request`.
///
/// # Panics
/// When the database refuses it.
#[must_use]
pub fn number(database: &Path, sql: &str) -> i64 {
    let database = database.to_str().expect("a database that has a name");
    #[cfg(feature = "servers")]
    if database.contains("://") {
        return crate::schema::Open::at(database).number(sql);
    }
    let mut connection = SqliteConnection::establish(database).expect("a file");
    connection.batch_execute("PRAGMA busy_timeout = 10000").expect("patience");
    let (what, from) = sql.split_once(" FROM ").expect("what to select from where");
    let found: Number = diesel::sql_query(format!("SELECT {what} AS number FROM {from}"))
        .get_result(&mut connection)
        .expect("a number");
    found.number
}
