//! A connection to one of the databases that are built in, and what they do differently.

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::deserialize::QueryableByName;
use diesel::sqlite::{Sqlite, SqliteConnection};
use diesel::{QueryResult, connection};

/// An open connection.
pub(super) enum Connection {
    Sqlite(SqliteConnection),
}

/// What can be read from a row of any of the databases.
pub(super) trait Row: QueryableByName<Sqlite> + 'static {}

impl<R: QueryableByName<Sqlite> + 'static> Row for R {}

impl Connection {
    /// Runs statements without values.
    pub(super) fn batch_execute(&mut self, sql: &str) -> QueryResult<()> {
        match self {
            Connection::Sqlite(connection) => connection.batch_execute(sql),
        }
    }

    /// Begins a transaction that excludes all other writers from now on.
    pub(super) fn begin_writing(&mut self) -> QueryResult<()> {
        match self {
            Connection::Sqlite(connection) => {
                AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE")
            }
        }
    }

    /// Ends a transaction for writing.
    pub(super) fn commit(&mut self) -> QueryResult<()> {
        match self {
            Connection::Sqlite(connection) => commit(connection),
        }
    }

    /// Ends a transaction for writing as if it had never been.
    pub(super) fn roll_back(&mut self) -> QueryResult<()> {
        match self {
            Connection::Sqlite(connection) => roll_back(connection),
        }
    }
}

fn commit<C>(connection: &mut C) -> QueryResult<()>
where
    C: connection::Connection<TransactionManager = AnsiTransactionManager>,
{
    <AnsiTransactionManager as TransactionManager<C>>::commit_transaction(connection)
}

fn roll_back<C>(connection: &mut C) -> QueryResult<()>
where
    C: connection::Connection<TransactionManager = AnsiTransactionManager>,
{
    <AnsiTransactionManager as TransactionManager<C>>::rollback_transaction(connection)
}
