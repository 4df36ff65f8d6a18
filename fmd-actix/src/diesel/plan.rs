//! How the service's database would run a statement, asked through a connection of Diesel's.
//!
//! The statement is planned and not run, in a transaction that may only read and is rolled back. Where planning computes what is constant, and
//! calls functions for that, they can write nothing either, and the server breaks off what takes too long.

#[cfg(feature = "diesel-mysql")]
mod mysql;
#[cfg(feature = "diesel-postgres")]
mod postgres;
#[cfg(feature = "diesel-sqlite")]
mod sqlite;

use std::fmt::Display;

use diesel::QueryResult;
use diesel::backend::Backend;
use diesel::connection::LoadConnection;
use diesel::result::Error;

/// How long a server plans, in milliseconds: less than an answer is waited for, so that it is the server that ends it.
#[cfg(any(feature = "diesel-postgres", feature = "diesel-mysql"))]
const MOST_MILLIS: u32 = 4_000;

/// A database whose plans [`plan`] knows to ask for: SQLite, PostgreSQL from 12 on, MariaDB.
pub trait Planned: Backend + Sized + asked::Asked {}

impl<B: Backend + asked::Asked> Planned for B {}

mod asked {
    use diesel::QueryResult;
    use diesel::backend::Backend;
    use diesel::connection::LoadConnection;

    /// What only the databases here can be asked.
    pub trait Asked: Backend + Sized {
        /// The lines of the plan of `sql`, the normalised text of one statement.
        ///
        /// # Errors
        /// What the database says.
        fn plan<C: LoadConnection<Backend = Self>>(connection: &mut C, sql: &str) -> QueryResult<Vec<String>>;
    }
}

/// Explains statements by a connection that `connect` gives: `fmd.explain_with(diesel::plan(move || pool.get()))`.
///
/// The database only plans the statement, in a transaction that reads alone and is rolled back; PostgreSQL and MariaDB break off after four
/// seconds. PostgreSQL tells its generic plan, MariaDB that for `'1'` in the place of each value.
pub fn plan<C, E>(
    connect: impl Fn() -> Result<C, E> + Send + Sync + 'static,
) -> impl Fn(&str) -> Result<Vec<String>, String> + Send + Sync + 'static
where
    C: LoadConnection,
    C::Backend: Planned,
    E: Display,
{
    move |sql| {
        let mut connection = connect().map_err(|error| format!("there is no connection: {error}"))?;
        <C::Backend as asked::Asked>::plan(&mut connection, sql).map_err(|error| error.to_string())
    }
}

/// What `ask` gets in a transaction that is rolled back.
fn rolled_back<C: LoadConnection, T>(connection: &mut C, ask: impl FnOnce(&mut C) -> QueryResult<T>) -> QueryResult<T> {
    let mut answer = None;
    let ended: QueryResult<()> = connection.transaction(|connection| {
        answer = Some(ask(connection));
        Err(Error::RollbackTransaction)
    });
    match (answer, ended) {
        (Some(answer), Err(Error::RollbackTransaction) | Ok(())) => answer,
        // Why it failed tells more than that it could not be rolled back afterwards.
        (Some(Err(error)), _) | (_, Err(error)) => Err(error),
        (None, Ok(())) => Err(Error::RollbackTransaction),
    }
}
