//! One open database.

use std::collections::HashMap;
use std::path::Path;
use std::time::{Duration, Instant};

use diesel::{QueryableByName, sql_types::BigInt};

use super::backend::Connection;
use super::pace::{Paces, Watch};
use super::roll::Rolling;
use super::schema::Tables;
use super::statement::Statement;
use super::write::Known;
use super::{Location, StoreError};
use crate::config::Database;

/// How long a start waits for whoever else writes the file, such as a process that brings its tables up to date. On a server the wait is set there.
const OPENED_WITHIN: Duration = Duration::from_secs(10);
/// What SQLite says of such a file.
const LOCKED: &str = "database is locked";
/// Time between two attempts, which mostly wait by themselves.
const NEXT_ATTEMPT: Duration = Duration::from_millis(20);

/// An open database with its tables. Used by one thread at a time.
pub(crate) struct Store {
    pub(super) connection: Connection,
    pub(super) tables: Tables,
    pub(super) known: Known,
    /// How many rows are deleted at once, and how many pages given back.
    pub(super) paces: Paces,
    pub(super) watch: Watch,
    pub(super) rolling: Option<Rolling>,
    /// Endpoints that rows have to follow, with the time of that change, and when it was first seen here (by [`passed`](Store::passed)).
    pub(super) unsettled: HashMap<(i64, i64), Duration>,
    location: Location,
    file: Option<FileId>,
    is_lost: bool,
}

impl Store {
    /// Opens the database for writing, makes it if needed and brings its tables up to date. Waits for others that do the same.
    #[cfg(any(test, feature = "cli"))]
    pub(crate) fn open(location: &Location) -> Result<Self, StoreError> {
        Store::open_and(location, |_| Ok(()))
    }

    /// The same with what has to be written `first`.
    pub(crate) fn open_and(
        location: &Location,
        mut first: impl FnMut(&mut Store) -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        // SQLite refuses at once to turn to WAL while another connection writes, whatever the time-out: who reads already must not wait to write.
        let since = Instant::now();
        loop {
            let opened = Store::open_for_writing(location, false).and_then(|mut store| {
                first(&mut store)?;
                Ok(store)
            });
            match opened {
                Err(error) if error.tells_of_a_lock() && since.elapsed() < OPENED_WITHIN => {
                    std::thread::sleep(NEXT_ATTEMPT);
                }
                done => return done,
            }
        }
    }

    /// The same for a process that had it open before: it goes on, also where another one has made the tables those of a later version since.
    pub(crate) fn open_again(location: &Location) -> Result<Self, StoreError> {
        Store::open_for_writing(location, true)
    }

    fn open_for_writing(location: &Location, again: bool) -> Result<Self, StoreError> {
        let mut store = Store::connect(location)?;
        store.connection.set_up_writing().map_err(|error| open_error(location, &error))?;
        match store.migrate(&location.prefix) {
            Err(StoreError::Statement(error)) => return Err(open_error(location, &error)),
            Err(StoreError::Newer { .. }) if again => {}
            other => other?,
        }
        store.file = FileId::of(&location.database);
        Ok(store)
    }

    /// Opens an existing database for reading only.
    pub(crate) fn open_for_reading(location: &Location) -> Result<Self, StoreError> {
        if location.database.file().is_some_and(|path| !path.exists()) {
            return Err(open_error(location, &"the file does not exist"));
        }
        let mut store = Store::connect(location)?;
        store.connection.set_up_reading().map_err(|error| open_error(location, &error))?;
        store.file = FileId::of(&location.database);
        Ok(store)
    }

    pub(super) fn connect(location: &Location) -> Result<Self, StoreError> {
        let connection = Connection::establish(&location.database).map_err(|error| open_error(location, &error))?;
        Ok(Store {
            connection,
            tables: Tables::new(&location.prefix),
            known: Known::default(),
            paces: Default::default(),
            watch: Watch::default(),
            rolling: None,
            unsettled: HashMap::new(),
            location: location.clone(),
            file: None,
            is_lost: false,
        })
    }

    /// The time that has passed since this connection was made.
    pub(super) fn passed(&mut self) -> Result<Duration, StoreError> {
        match self.watch {
            Watch::Clock(since) => Ok(since.elapsed()),
            #[cfg(test)]
            Watch::Rows(each) => {
                let sql = "SELECT total_changes() AS id".to_owned();
                let changed: super::write::Id = Statement::new(sql).get_result(&mut self.connection)?;
                Ok(each * u32::try_from(changed.id).unwrap())
            }
        }
    }

    /// Whether the file behind this connection is no longer the one at its path, deleted or replaced by another, or the connection
    /// to the server is no more.
    pub(crate) fn is_detached(&self) -> bool {
        self.is_lost || FileId::of(&self.location.database) != self.file
    }

    /// Opens an existing database to read all of it, however long that takes.
    pub(crate) fn open_for_all(location: &Location) -> Result<Self, StoreError> {
        let mut store = Store::open_for_reading(location)?;
        store.connection.be_patient().map_err(|error| open_error(location, &error))?;
        Ok(store)
    }

    /// Whether the database is a file.
    #[cfg(feature = "cli")]
    pub(super) fn is_file(&self) -> bool {
        self.location.database.file().is_some()
    }

    /// Runs `work` in one transaction for reading, so that all it sees is of one moment.
    pub(crate) fn reading<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        if let Err(error) = self.connection.begin_reading() {
            if self.location.database.file().is_some() {
                return Err(error.into());
            }
            // The server was restarted since the last question.
            self.is_lost = true;
            *self = Store::open_for_reading(&self.location)?;
            self.connection.begin_reading()?;
        }
        let result = work(self);
        // Nothing was written: of a file, an error here could only repeat one that `work` has met.
        self.is_lost = self.connection.end_reading().is_err() && self.location.database.file().is_none();
        result
    }

    /// Size of the database, or of the monitor's tables in one on a server, in bytes.
    pub(crate) fn bytes(&mut self) -> Result<u64, StoreError> {
        #[derive(QueryableByName)]
        struct Size {
            #[diesel(sql_type = BigInt)]
            bytes: i64,
        }
        let Some(sql) = self.connection.size() else {
            return Ok(self.table_sizes()?.iter().map(|table| table.bytes.unsigned_abs()).sum());
        };
        let size: Size = Statement::new(sql.to_owned()).get_result(&mut self.connection)?;
        Ok(size.bytes.unsigned_abs())
    }

    /// Whether the database takes something at this moment, `now` (Unix microseconds).
    pub(crate) fn takes_anything(&mut self, now: i64) -> bool {
        self.transaction(|store| store.set("tried_at", now)).is_ok()
    }

    /// The numbers kept under `names`.
    pub(super) fn settings(&mut self) -> Result<HashMap<String, i64>, StoreError> {
        #[derive(QueryableByName)]
        struct Setting {
            #[diesel(sql_type = diesel::sql_types::Text)]
            name: String,
            #[diesel(sql_type = BigInt)]
            value: i64,
        }
        let rows: Vec<Setting> =
            Statement::new(format!("SELECT name, value FROM {}", self.tables.setting)).load(&mut self.connection)?;
        Ok(rows.into_iter().map(|row| (row.name, row.value)).collect())
    }

    pub(super) fn set(&mut self, name: &str, value: i64) -> Result<(), StoreError> {
        let sql = format!(
            "INSERT INTO {} (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            self.tables.setting
        );
        Statement::new(sql).bind(name).bind(value).execute(&mut self.connection)?;
        Ok(())
    }
}

impl StoreError {
    /// Whether another process writes the file.
    fn tells_of_a_lock(&self) -> bool {
        match self {
            StoreError::Open { reason, .. } => reason == LOCKED,
            StoreError::Statement(error) => error.to_string() == LOCKED,
            _ => false,
        }
    }
}

fn open_error(location: &Location, reason: &dyn std::fmt::Display) -> StoreError {
    let reason = reason.to_string();
    match location.database.file() {
        Some(path) => StoreError::Open { path: path.to_owned(), reason },
        None => StoreError::Connect { server: location.database.to_string(), reason },
    }
}

/// What tells one file from another at the same path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FileId(u64, u64);

impl FileId {
    fn of(database: &Database) -> Option<Self> {
        FileId::at(database.file()?)
    }

    #[cfg(unix)]
    fn at(path: &Path) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let metadata = std::fs::metadata(path).ok()?;
        Some(FileId(metadata.dev(), metadata.ino()))
    }

    /// Elsewhere an open file cannot be deleted, so being there is enough.
    #[cfg(not(unix))]
    fn at(path: &Path) -> Option<Self> {
        path.exists().then_some(FileId(0, 0))
    }
}
