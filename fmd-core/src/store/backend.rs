//! A connection to one of the databases that are built in, and what they do differently.

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::deserialize::QueryableByName;
#[cfg(feature = "mysql")]
use diesel::mysql::MysqlConnection;
#[cfg(feature = "postgres")]
use diesel::pg::PgConnection;
use diesel::sqlite::{Sqlite, SqliteConnection};
use diesel::{ConnectionResult, QueryResult, connection};

use mysql_row::MysqlRow;
use postgres_row::PostgresRow;

#[cfg(feature = "mysql")]
use super::mysql;
#[cfg(feature = "postgres")]
use super::postgres;
#[cfg(feature = "cli")]
use super::statement::Value;
use crate::config::Database;

/// How long a statement waits for another process's transaction, in milliseconds. Only threads of our own ever wait.
const BUSY_TIMEOUT_MS: u32 = 2_000;

/// An open connection.
pub(super) enum Connection {
    Sqlite(SqliteConnection),
    #[cfg(feature = "postgres")]
    Postgres(PgConnection),
    #[cfg(feature = "mysql")]
    Mysql(MysqlConnection),
}

/// Does the same with whichever connection it is.
macro_rules! with_each {
    ($connection:expr, $inner:ident => $work:expr) => {
        match $connection {
            Connection::Sqlite($inner) => $work,
            #[cfg(feature = "postgres")]
            Connection::Postgres($inner) => $work,
            #[cfg(feature = "mysql")]
            Connection::Mysql($inner) => $work,
        }
    };
}

/// What can be read from a row of any of the databases.
pub(super) trait Row: QueryableByName<Sqlite> + PostgresRow + MysqlRow + 'static {}

impl<R: QueryableByName<Sqlite> + PostgresRow + MysqlRow + 'static> Row for R {}

#[cfg(feature = "postgres")]
mod postgres_row {
    pub(in crate::store) trait PostgresRow: diesel::QueryableByName<diesel::pg::Pg> {}
    impl<R: diesel::QueryableByName<diesel::pg::Pg>> PostgresRow for R {}
}

#[cfg(not(feature = "postgres"))]
mod postgres_row {
    pub(in crate::store) trait PostgresRow {}
    impl<R> PostgresRow for R {}
}

#[cfg(feature = "mysql")]
mod mysql_row {
    pub(in crate::store) trait MysqlRow: diesel::QueryableByName<diesel::mysql::Mysql> {}
    impl<R: diesel::QueryableByName<diesel::mysql::Mysql>> MysqlRow for R {}
}

#[cfg(not(feature = "mysql"))]
mod mysql_row {
    pub(in crate::store) trait MysqlRow {}
    impl<R> MysqlRow for R {}
}

impl Connection {
    pub(super) fn establish(database: &Database) -> ConnectionResult<Self> {
        use diesel::Connection as _;
        match database {
            Database::Sqlite(path) => SqliteConnection::establish(&path.to_string_lossy()).map(Connection::Sqlite),
            #[cfg(feature = "postgres")]
            Database::Postgres(server) => {
                PgConnection::establish(&postgres::patient(server.url())).map(Connection::Postgres)
            }
            #[cfg(feature = "mysql")]
            Database::Mysql(server) => MysqlConnection::establish(server.url()).map(Connection::Mysql),
        }
    }

    /// What is set before anything is written.
    pub(super) fn set_up_writing(&mut self) -> QueryResult<()> {
        match self {
            // WAL: readers never wait for the writer. NORMAL: a killed process loses nothing, a power cut what the system had not yet
            // written, and no commit waits for the disk. auto_vacuum only takes effect before the first table exists. A checkpoint
            // after 4,000 pages, 16 MB, and not 1,000: the pages of the current minute are changed by each batch, and so go to the
            // disk a fourth as often. The cache holds the ends of the index of 1,000 endpoints.
            Connection::Sqlite(connection) => connection.batch_execute(&format!(
                "PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; \
                 PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 16777216; PRAGMA wal_autocheckpoint = 4000; \
                 PRAGMA cache_size = -4096; PRAGMA temp_store = MEMORY;"
            )),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => connection.batch_execute(postgres::WRITING),
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) => connection.batch_execute(mysql::WRITING),
        }
    }

    /// What is set before anything is read.
    pub(super) fn set_up_reading(&mut self) -> QueryResult<()> {
        match self {
            Connection::Sqlite(connection) => connection.batch_execute(&format!(
                "PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}; PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; \
                 PRAGMA cache_size = -4096;"
            )),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => connection.batch_execute(postgres::READING),
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) => connection.batch_execute(mysql::READING),
        }
    }

    /// Lets a reading last as long as it takes.
    pub(super) fn be_patient(&mut self) -> QueryResult<()> {
        match self {
            Connection::Sqlite(_) => Ok(()),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => connection.batch_execute(postgres::PATIENT),
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) => connection.batch_execute(mysql::PATIENT),
        }
    }

    /// Has a table whose rows came with numbers of their own give out the next ones, all above `after`. Not to be called within a transaction.
    #[cfg(feature = "cli")]
    pub(super) fn go_on_numbering(&mut self, table: &str, after: i64) -> QueryResult<()> {
        match self {
            Connection::Sqlite(_) => {
                // The next number is always one more than the last row's, or than what `numbers.rs` has noted.
                let _ = (table, after);
                Ok(())
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => connection.batch_execute(&postgres::go_on_numbering(table, after)),
            // The server counts on by itself, from the last row.
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) if after > 0 => {
                connection.batch_execute(&format!("ALTER TABLE {table} AUTO_INCREMENT = {}", after.saturating_add(1)))
            }
            #[cfg(feature = "mysql")]
            Connection::Mysql(_) => Ok(()),
        }
    }

    /// The condition of rows that come after the one with `last` as its `key`, in an order that an index of the key gives, and the values
    /// of its `?`.
    #[cfg(feature = "cli")]
    pub(super) fn after(&self, key: &[String], last: &[Value]) -> (String, Vec<Value>) {
        let together = || {
            let marks = vec!["?"; key.len()].join(", ");
            (format!("({}) > ({marks})", key.join(", ")), last.to_vec())
        };
        match self {
            Connection::Sqlite(_) => together(),
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => together(),
            #[cfg(feature = "mysql")]
            Connection::Mysql(_) => mysql::after(key, last),
        }
    }

    /// Begins a transaction that excludes all other writers of the tables of `schema` from now on.
    pub(super) fn begin_writing(&mut self, schema: &str) -> QueryResult<()> {
        match self {
            Connection::Sqlite(connection) => {
                // The name only matters where several sets of tables have a lock each.
                let _ = schema;
                AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE")
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => {
                AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN")?;
                let locked = connection.batch_execute(&postgres::lock(schema));
                if locked.is_err() {
                    // The first error is the one worth telling.
                    let _ = roll_back(connection);
                }
                locked
            }
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) => {
                AnsiTransactionManager::begin_transaction_sql(connection, "START TRANSACTION")?;
                let locked = mysql::lock(connection, schema);
                if locked.is_err() {
                    // The first error is the one worth telling.
                    let _ = roll_back(connection);
                }
                locked
            }
        }
    }

    /// Ends a transaction for writing.
    pub(super) fn commit(&mut self) -> QueryResult<()> {
        with_each!(self, connection => commit(connection))?;
        self.unlock()
    }

    /// Ends a transaction for writing as if it had never been.
    pub(super) fn roll_back(&mut self) -> QueryResult<()> {
        with_each!(self, connection => roll_back(connection))?;
        self.unlock()
    }

    /// Lets the next writer in, where the end of the transaction does not do that.
    fn unlock(&mut self) -> QueryResult<()> {
        match self {
            Connection::Sqlite(_) => Ok(()),
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => Ok(()),
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) => connection.batch_execute(mysql::UNLOCK),
        }
    }

    /// Begins a transaction in which everything that is read is of one moment.
    pub(super) fn begin_reading(&mut self) -> QueryResult<()> {
        match self {
            Connection::Sqlite(connection) => connection.batch_execute("BEGIN"),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => {
                connection.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            }
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) => {
                connection.batch_execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")
            }
        }
    }

    pub(super) fn end_reading(&mut self) -> QueryResult<()> {
        with_each!(self, connection => connection.batch_execute("ROLLBACK"))
    }

    /// Runs a statement that makes or changes a table; it is written for SQLite.
    pub(super) fn define(&mut self, sql: &str) -> QueryResult<()> {
        match self {
            Connection::Sqlite(connection) => connection.batch_execute(sql),
            #[cfg(feature = "postgres")]
            Connection::Postgres(connection) => connection.batch_execute(&postgres::definition(sql)),
            #[cfg(feature = "mysql")]
            Connection::Mysql(connection) => mysql::define(connection, sql),
        }
    }

    /// SQL that tells the size of the whole as `bytes`, where the database is the monitor's own.
    pub(super) fn size(&self) -> Option<&'static str> {
        match self {
            Connection::Sqlite(_) => {
                Some("SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()")
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => None,
            #[cfg(feature = "mysql")]
            Connection::Mysql(_) => None,
        }
    }

    /// SQL that tells the name of every table, and as `bytes` the room that it takes with its indexes, most first.
    pub(super) fn sizes_of_tables(&self) -> &'static str {
        match self {
            Connection::Sqlite(_) => {
                "SELECT m.tbl_name AS name, CAST(SUM(s.pgsize) AS BIGINT) AS bytes FROM dbstat s \
                 JOIN sqlite_schema m ON m.name = s.name WHERE s.aggregate = TRUE GROUP BY m.tbl_name ORDER BY bytes DESC"
            }
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => postgres::SIZES_OF_TABLES,
            #[cfg(feature = "mysql")]
            Connection::Mysql(_) => mysql::SIZES_OF_TABLES,
        }
    }

    /// SQL that deletes rows of `table` of which `condition` holds: as many as its last `?` says. `key` tells rows apart.
    pub(super) fn delete_some(&self, table: &str, key: &str, condition: &str) -> String {
        let found_by = |limit: &str| {
            format!("DELETE FROM {table} WHERE ({key}) IN (SELECT {key} FROM {table} WHERE {condition} LIMIT {limit})")
        };
        match self {
            // A limit that is nothing but a value has SQLite plan the statement anew with each of them.
            Connection::Sqlite(_) => found_by("? + 0"),
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => found_by("?"),
            #[cfg(feature = "mysql")]
            Connection::Mysql(_) => format!("DELETE FROM {table} WHERE {condition} LIMIT ?"),
        }
    }

    /// Whether rows that another table names have to be asked for by numbers: MariaDB looks through all rows for those of a subquery.
    pub(super) fn needs_lists(&self) -> bool {
        match self {
            Connection::Sqlite(_) => false,
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => false,
            #[cfg(feature = "mysql")]
            Connection::Mysql(_) => true,
        }
    }

    /// Gives up to `pages` back to the system, where the database does not do that by itself.
    pub(super) fn give_back(&mut self, pages: i64) -> QueryResult<()> {
        match self {
            Connection::Sqlite(connection) => connection.batch_execute(&format!("PRAGMA incremental_vacuum({pages})")),
            #[cfg(feature = "postgres")]
            Connection::Postgres(_) => Ok(()),
            #[cfg(feature = "mysql")]
            Connection::Mysql(_) => Ok(()),
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
