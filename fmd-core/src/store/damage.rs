//! A file that is damaged is put aside, so that recording goes on in a new one.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use diesel::sql_types::Text;
use diesel::{Connection as _, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};

use super::{Location, StoreError};
use crate::clock::now_micros;

/// What SQLite says of a file whose content makes no sense.
const DAMAGED: [&str; 2] = ["malformed", "not a database"];
/// What every file of SQLite begins with.
const HEAD: &[u8; 16] = b"SQLite format 3\0";

impl StoreError {
    /// Whether it may come from a damaged file.
    pub(crate) fn tells_of_damage(&self) -> bool {
        match self {
            StoreError::Open { reason, .. } => is_of_damage(reason),
            StoreError::Statement(error) | StoreError::Refused(error) => is_of_damage(&error.to_string()),
            _ => false,
        }
    }
}

/// Gives the file at `location` another name if a look at all of it finds it damaged; says so in the log.
pub(crate) fn put_aside(location: &Location) {
    let Some(path) = location.database.file().filter(|path| is_damaged(path)) else { return };
    let aside = beside(path, &format!(".damaged-{}", now_micros().div_euclid(1_000_000)));
    // First what belongs to it, which a new file must not find. It need not be there.
    for part in ["-wal", "-shm"] {
        let _ = std::fs::rename(beside(path, part), beside(&aside, part));
    }
    match std::fs::rename(path, &aside) {
        Ok(()) => log::error!(
            "fmd: the database {} is damaged. It is kept as {}; recording goes on in a new one",
            path.display(),
            aside.display()
        ),
        Err(error) => log::error!("fmd: the damaged database {} cannot be put aside: {error}", path.display()),
    }
}

fn is_of_damage(said: &str) -> bool {
    DAMAGED.iter().any(|words| said.contains(words))
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

fn is_damaged(path: &Path) -> bool {
    #[derive(QueryableByName)]
    struct Finding {
        #[diesel(sql_type = Text)]
        quick_check: String,
    }
    // What never was a database is none of ours to move.
    let mut head = [0; HEAD.len()];
    if !File::open(path).is_ok_and(|mut file| file.read_exact(&mut head).is_ok()) || &head != HEAD {
        return false;
    }
    let Ok(mut connection) = SqliteConnection::establish(&path.to_string_lossy()) else { return false };
    match sql_query("PRAGMA quick_check(1)").get_result::<Finding>(&mut connection) {
        Ok(finding) => finding.quick_check != "ok",
        Err(error) => is_of_damage(&error.to_string()),
    }
}
