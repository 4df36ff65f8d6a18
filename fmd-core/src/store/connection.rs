//! One open database.

use std::collections::HashMap;
use std::path::Path;

use diesel::sqlite::SqliteConnection;
use diesel::{Connection as _, QueryableByName, sql_types::BigInt};

use super::backend::Connection;
use super::schema::Tables;
use super::statement::Statement;
use super::write::Known;
use super::{Location, StoreError};

/// How long a statement waits for another process's transaction, in milliseconds. Only threads of our own ever wait.
const BUSY_TIMEOUT_MS: u32 = 2_000;

/// An open database with its tables. Used by one thread at a time.
pub(crate) struct Store {
    pub(super) connection: Connection,
    pub(super) tables: Tables,
    pub(super) known: Known,
    location: Location,
    file: Option<FileId>,
}

impl Store {
    /// Opens the database for writing, makes it if needed and brings its tables up to date.
    pub(crate) fn open(location: &Location) -> Result<Self, StoreError> {
        let mut store = Store::connect(location)?;
        // WAL: readers never wait for the writer. NORMAL: a killed process loses nothing, a power cut at most the last
        // second, and no commit waits for the disk. auto_vacuum only takes effect before the first table exists.
        let set_up = format!(
            "PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; \
             PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 16777216; PRAGMA temp_store = MEMORY;"
        );
        store.connection.batch_execute(&set_up).map_err(|error| open_error(location, &error))?;
        match store.migrate(&location.prefix) {
            Err(StoreError::Statement(error)) => return Err(open_error(location, &error)),
            other => other?,
        }
        store.file = FileId::of(&location.path);
        Ok(store)
    }

    /// Opens an existing database for reading only.
    pub(crate) fn open_for_reading(location: &Location) -> Result<Self, StoreError> {
        if !location.path.exists() {
            return Err(open_error(location, &"the file does not exist"));
        }
        let mut store = Store::connect(location)?;
        let set_up = format!(
            "PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}; PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; \
             PRAGMA cache_size = -4096;"
        );
        store.connection.batch_execute(&set_up).map_err(|error| open_error(location, &error))?;
        store.file = FileId::of(&location.path);
        Ok(store)
    }

    fn connect(location: &Location) -> Result<Self, StoreError> {
        let url = location.path.to_string_lossy();
        let connection = SqliteConnection::establish(&url).map_err(|error| open_error(location, &error))?;
        Ok(Store {
            connection: Connection::Sqlite(connection),
            tables: Tables::new(&location.prefix),
            known: Known::default(),
            location: location.clone(),
            file: None,
        })
    }

    /// Whether the file behind this connection is no longer the one at its path: deleted, or replaced by another.
    pub(crate) fn is_detached(&self) -> bool {
        FileId::of(&self.location.path) != self.file
    }

    /// Runs `work` in one transaction for reading, so that all it sees is of one moment.
    pub(crate) fn reading<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.connection.batch_execute("BEGIN")?;
        let result = work(self);
        // Nothing was written: an error here could only repeat one that `work` has met.
        let _ = self.connection.batch_execute("ROLLBACK");
        result
    }

    /// Size of the database, in bytes.
    pub(crate) fn bytes(&mut self) -> Result<u64, StoreError> {
        #[derive(QueryableByName)]
        struct Size {
            #[diesel(sql_type = BigInt)]
            bytes: i64,
        }
        let sql = "SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()";
        let size: Size = Statement::new(sql.to_owned()).get_result(&mut self.connection)?;
        Ok(size.bytes.unsigned_abs())
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

fn open_error(location: &Location, reason: &dyn std::fmt::Display) -> StoreError {
    StoreError::Open { path: location.path.clone(), reason: reason.to_string() }
}

/// What tells one file from another at the same path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct FileId(u64, u64);

impl FileId {
    #[cfg(unix)]
    fn of(path: &Path) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let metadata = std::fs::metadata(path).ok()?;
        Some(FileId(metadata.dev(), metadata.ino()))
    }

    /// Elsewhere an open file cannot be deleted, so being there is enough.
    #[cfg(not(unix))]
    fn of(path: &Path) -> Option<Self> {
        path.exists().then_some(FileId(0, 0))
    }
}
