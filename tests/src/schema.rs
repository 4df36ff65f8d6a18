//! A schema of its own for each test on one server of databases.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use diesel::connection::SimpleConnection;
use diesel::sql_types::BigInt;
use diesel::{Connection as _, MysqlConnection, PgConnection, QueryResult, QueryableByName, RunQueryDsl};

/// A schema that is dropped with everything in it. MariaDB calls it a database.
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
        let name = &self.name;
        if is_mysql(server) { format!("{server}/{name}") } else { format!("{server}?options=-csearch_path%3D{name}") }
    }

    /// The server's address.
    #[must_use]
    pub fn server(&self) -> &str {
        &self.server
    }

    /// The same by way of the port `address`.
    #[must_use]
    pub fn server_by(&self, address: std::net::SocketAddr) -> String {
        let (scheme, rest) = self.server.split_once("://").unwrap_or_default();
        let path = rest.split_once('/').map(|(_, path)| format!("/{path}")).unwrap_or_default();
        format!("{scheme}://fmd@{address}{path}")
    }

    /// A connection.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn connection(&self) -> Open {
        Open::at(&self.url())
    }

    /// Ends all other connections that have something of this schema in use.
    ///
    /// # Panics
    /// When the server refuses.
    pub fn cut_connections(&self) {
        match self.connection() {
            // The writer in the middle of a batch, or a question.
            Open::Postgres(mut connection) => connection
                .batch_execute(
                    "SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a JOIN pg_locks l ON l.pid = a.pid \
                     JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace \
                     WHERE n.nspname = current_schema() AND a.pid <> pg_backend_pid()",
                )
                .expect("an end of the others"),
            Open::Mysql(mut connection) => {
                let busy = "SELECT id AS number FROM information_schema.processlist WHERE db = DATABASE() \
                            AND id <> CONNECTION_ID() AND (command <> 'Sleep' OR id = IS_USED_LOCK(CONCAT('fmd.', \
                            LEFT(SHA2(CONCAT(DATABASE(), '.fmd_schema_version'), 256), 40))))";
                let busy: Vec<Number> = diesel::sql_query(busy).load(&mut connection).expect("the server's list");
                for Number { number } in busy {
                    // It may have ended by itself.
                    let _ = connection.batch_execute(&format!("KILL {number}"));
                }
            }
        }
    }

    fn run(&self, sql: &str) -> QueryResult<()> {
        Open::at(&self.server).run(sql)
    }
}

impl Drop for Schema {
    fn drop(&mut self) {
        let cascade = if is_mysql(&self.server) { "" } else { " CASCADE" };
        // Whatever is left goes with the server.
        let _ = self.run(&format!("DROP SCHEMA {}{cascade}", self.name));
    }
}

fn is_mysql(url: &str) -> bool {
    url.starts_with("mysql:")
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// An open connection to one of the servers.
pub enum Open {
    /// To PostgreSQL.
    Postgres(PgConnection),
    /// To MariaDB.
    Mysql(MysqlConnection),
}

impl Open {
    /// One to the server at `url`.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn at(url: &str) -> Self {
        if is_mysql(url) {
            // The server's own database is always there.
            let url = if url.matches('/').count() < 3 { format!("{url}/mysql") } else { url.to_owned() };
            Open::Mysql(MysqlConnection::establish(&url).expect("a connection to the tests' server"))
        } else {
            Open::Postgres(PgConnection::establish(url).expect("a connection to the tests' server"))
        }
    }

    /// Runs `sql`.
    ///
    /// # Errors
    /// When the server refuses it.
    pub fn run(&mut self, sql: &str) -> QueryResult<()> {
        match self {
            Open::Postgres(connection) => connection.batch_execute(sql),
            Open::Mysql(connection) => connection.batch_execute(sql),
        }
    }

    /// The number that `sql` gives, such as `count(*) FROM fmd_request`.
    ///
    /// # Panics
    /// When the server refuses it.
    pub fn number(&mut self, sql: &str) -> i64 {
        let (what, from) = sql.split_once(" FROM ").expect("what to select from where");
        let integer = if matches!(self, Open::Mysql(_)) { "SIGNED" } else { "BIGINT" };
        let query = diesel::sql_query(format!("SELECT CAST({what} AS {integer}) AS number FROM {from}"));
        let found: QueryResult<Number> = match self {
            Open::Postgres(connection) => query.get_result(connection),
            Open::Mysql(connection) => query.get_result(connection),
        };
        found.expect("a number").number
    }

    /// Has everybody else wait who writes the tables' single requests.
    ///
    /// # Panics
    /// When the server refuses it.
    pub fn lock_requests(&mut self) {
        let sql = match self {
            Open::Postgres(_) => "BEGIN; LOCK TABLE fmd_request IN EXCLUSIVE MODE",
            Open::Mysql(_) => "LOCK TABLES fmd_request READ",
        };
        self.run(sql).expect("a lock");
    }
}
