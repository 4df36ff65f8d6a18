//! Students, classes and grades in SQLite.

pub mod models;
pub mod schema;
mod seed;

pub use seed::{CLASSES, LARGEST_CLASS, STUDENTS, STUDENTS_OF_LARGEST_CLASS};

use std::path::Path;

use actix_web::error::BlockingError;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Error as SetupError, Pool, PoolError, PooledConnection};
use fmd_actix::diesel::Checkouts;

/// A pool of connections to one file.
#[derive(Clone)]
pub struct Database {
    pool: Pool<ConnectionManager<SqliteConnection>>,
}

#[derive(Debug, thiserror::Error)]
pub enum DatabaseError {
    #[error("no connection to the database: {0}; is its directory writable?")]
    Pool(#[from] PoolError),
    #[error("the database refused a query: {0}")]
    Query(#[from] diesel::result::Error),
    #[error("the thread that ran a query is gone: {0}")]
    Thread(#[from] BlockingError),
}

impl Database {
    const CONNECTIONS: u32 = 8;

    /// Opens the file, creates its tables and fills them where they are empty.
    pub fn open(path: &Path) -> Result<Self, DatabaseError> {
        let pool = Pool::builder()
            .max_size(Self::CONNECTIONS)
            .connection_customizer(Box::new(Pragmas))
            .event_handler(Box::new(Checkouts))
            .build(ConnectionManager::new(path.to_string_lossy()))?;
        let mut connection = pool.get()?;
        connection.batch_execute(include_str!("schema.sql"))?;
        connection.immediate_transaction(seed::fill_if_empty)?;
        Ok(Database { pool })
    }

    /// Asks on a thread of the blocking pool, so that the worker can serve other requests meanwhile.
    pub async fn ask<T, Q>(&self, question: Q) -> Result<T, DatabaseError>
    where
        T: Send + 'static,
        Q: FnOnce(&mut SqliteConnection) -> QueryResult<T> + Send + 'static,
    {
        let pool = self.pool.clone();
        fmd_actix::block(move || Ok(question(&mut *pool.get()?)?)).await?
    }

    /// One more connection to it.
    pub fn connection(&self) -> Result<PooledConnection<ConnectionManager<SqliteConnection>>, PoolError> {
        self.pool.get()
    }

    /// Asks on this thread.
    pub fn ask_blocking<T>(
        &self,
        question: impl FnOnce(&mut SqliteConnection) -> QueryResult<T>,
    ) -> Result<T, DatabaseError> {
        Ok(question(&mut *self.pool.get()?)?)
    }
}

#[derive(Debug)]
struct Pragmas;

impl CustomizeConnection<SqliteConnection, SetupError> for Pragmas {
    fn on_acquire(&self, connection: &mut SqliteConnection) -> Result<(), SetupError> {
        connection
            .batch_execute(
                "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; \
                 PRAGMA foreign_keys = ON;",
            )
            .map_err(SetupError::QueryError)
    }
}
