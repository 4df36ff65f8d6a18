//! A file that is damaged is put aside, so that recording goes on in a new one.

use std::fs::File;
#[cfg(unix)]
use std::fs::TryLockError;
use std::io::Read;
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::time::{Duration, Instant};

use diesel::sql_types::Text;
use diesel::{Connection as _, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};

use super::connection::FileId;
use super::{Location, StoreError};
use crate::clock::now_micros;

/// What SQLite says of a file whose content makes no sense.
const DAMAGED: [&str; 2] = ["malformed", "not a database"];
/// Within what time another process has looked through a file; 10 GB take about so long.
#[cfg(unix)]
const LOOKED_THROUGH_WITHIN: Duration = Duration::from_secs(60);
#[cfg(unix)]
const NEXT_ATTEMPT: Duration = Duration::from_millis(20);
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

/// Opens the database, and a new one in its place where it is damaged and put aside, by this process or by another one meanwhile.
pub(crate) fn open_or_put_aside<T>(
    location: &Location,
    mut open: impl FnMut() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    const ATTEMPTS: u32 = 5;
    let mut attempt = 1;
    loop {
        let before = FileId::of(&location.database);
        let error = match open() {
            Err(error) if attempt < ATTEMPTS => error,
            done => return done,
        };
        if error.tells_of_damage() {
            put_aside(location);
        } else if FileId::of(&location.database) == before {
            return Err(error);
        }
        attempt += 1;
    }
}

/// Gives the file at `location` another name if a look at all of it finds it damaged; says so in the log. Of several processes that find it
/// so one does: the others look when that has been done, at what stands in its place.
pub(crate) fn put_aside(location: &Location) {
    let Some(path) = location.database.file() else { return };
    let Some(_alone) = alone_in_folder_of(path) else {
        return log::error!("fmd: another process has been looking through {} for long", path.display());
    };
    if !is_damaged(path) {
        return;
    }
    let now = now_micros().div_euclid(1_000_000);
    let mut names = (now..).map(|second| beside(path, &format!(".damaged-{second}")));
    let Some(aside) = names.find(|aside| !aside.exists()) else { return };
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

/// Keeps other processes from putting files of the same folder aside for as long as it lives; `None` where another one keeps this one from it.
#[cfg(unix)]
fn alone_in_folder_of(path: &Path) -> Option<File> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let (folder, since) = (File::open(folder).ok()?, Instant::now());
    loop {
        match folder.try_lock() {
            Ok(()) => return Some(folder),
            Err(TryLockError::WouldBlock) if since.elapsed() < LOOKED_THROUGH_WITHIN => {
                std::thread::sleep(NEXT_ATTEMPT)
            }
            Err(TryLockError::WouldBlock) => return None,
            // Where the system has no such locks there is no help for it.
            Err(TryLockError::Error(_)) => return Some(folder),
        }
    }
}

/// Elsewhere a file that others have open has to keep its name.
#[cfg(not(unix))]
fn alone_in_folder_of(_: &Path) -> Option<()> {
    Some(())
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
