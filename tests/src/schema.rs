//! A schema of its own for each test on one PostgreSQL server.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use diesel::connection::SimpleConnection;
use diesel::{Connection as _, PgConnection};

/// A schema that is dropped with everything in it.
#[derive(Debug)]
pub struct Schema {
    server: String,
    name: String,
}

impl Schema {
    /// A new one on the server at the address `server`.
    ///
    /// # Panics
    /// When there can be none.
    #[must_use]
    pub fn new(server: String) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Relaxed));
        let schema = Schema { server, name };
        schema.run(&format!("CREATE SCHEMA {}", schema.name)).expect("a schema for this test");
        schema
    }

    /// The address under which a connection finds this schema's tables and no others.
    #[must_use]
    pub fn url(&self) -> String {
        self.url_by(&self.server)
    }

    /// The same by way of another address of the server.
    #[must_use]
    pub fn url_by(&self, server: &str) -> String {
        format!("{server}?options=-csearch_path%3D{}", self.name)
    }

    /// The server's address.
    #[must_use]
    pub fn server(&self) -> &str {
        &self.server
    }

    /// A connection.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn connection(&self) -> PgConnection {
        PgConnection::establish(&self.url()).expect("a connection to the tests' server")
    }

    fn run(&self, sql: &str) -> Result<(), Box<dyn std::error::Error>> {
        Ok(PgConnection::establish(&self.server)?.batch_execute(sql)?)
    }
}

impl Drop for Schema {
    fn drop(&mut self) {
        // Whatever is left goes with the server.
        let _ = self.run(&format!("DROP SCHEMA {} CASCADE", self.name));
    }
}
