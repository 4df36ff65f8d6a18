//! What is done with a store without a service: making it, looking after it, moving it.
//!
//! All of it may be done while services record into the same store, except for an import, which wants an empty one.

mod original;
mod transfer;

use std::cmp::Ordering;
use std::io;

use crate::account::Role;
use crate::account::password::{self, PasswordError};
use crate::administration::{self, AdminError, TableInfo};
use crate::clock::now_micros;
use crate::config::Config;
use crate::store::{Cut, Location, Pruned, Retention, Store, StoreError};

pub use original::{TakenOver, take_over};
pub use transfer::{Moved, export, import};

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
pub enum MaintenanceError {
    /// The store cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There are no tables.
    #[error(
        "there are no tables of fmd's ({0}): is this the right database and `table_prefix`? `fmd create` makes them"
    )]
    NoTables(StoreError),
    /// An account cannot be made or changed.
    #[error(transparent)]
    Account(#[from] AdminError),
    /// There is no such account.
    #[error("there is no account named `{0}`")]
    NoAccount(String),
    /// What is exported cannot be written, or what is imported not be read.
    #[error("{0}")]
    Io(#[from] io::Error),
    /// It is no export, or one of a later version.
    #[error("line {line} is not of an export that this version understands: {why}")]
    Malformed {
        /// The line, the first being 1.
        line: u64,
        /// What is wrong with it.
        why: String,
    },
    /// The export's end is missing.
    #[error(
        "the export ends in its midst, after {0} rows: make it anew. What was imported stays, and is gone on with by importing it again"
    )]
    Unfinished(u64),
    /// The tables are those of an earlier version.
    #[error("the tables have schema {found} of {known}: bring them up to date first, by `fmd upgrade`")]
    Old {
        /// The schema found.
        found: i64,
        /// The latest known.
        known: i64,
    },
    /// Rows of the export are not in the store now that all were written.
    #[error(
        "of {rows} rows of the table `{table}` {there} are stored: the database takes some for the same that differ. Import into another one"
    )]
    Merged {
        /// The table.
        table: String,
        /// How many there should be.
        rows: u64,
        /// How many there are.
        there: u64,
    },
    /// Something else is there.
    #[error("the store holds something already: import into an empty one, before a service has used it")]
    NotEmpty,
}

impl From<PasswordError> for MaintenanceError {
    fn from(error: PasswordError) -> Self {
        AdminError::from(error).into()
    }
}

/// What a pruning takes away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pruning {
    /// Single requests.
    pub requests: u64,
    /// Rows of figures, of all widths of time.
    pub figures: u64,
    /// Hours of endpoints' profiles.
    pub profiles: u64,
}

impl From<Pruned> for Pruning {
    fn from(pruned: Pruned) -> Self {
        let count = |number: i64| number.unsigned_abs();
        Pruning { requests: count(pruned.requests), figures: count(pruned.rollups), profiles: count(pruned.profiles) }
    }
}

fn location(config: &Config) -> Location {
    Location { database: config.database().clone(), prefix: config.table_prefix().to_owned() }
}

/// Makes the tables of the store that `config` names, or brings those that are there up to date. Gives their schema's number.
///
/// # Errors
/// [`StoreError`] when that cannot be done.
pub fn create(config: &Config) -> Result<i64, MaintenanceError> {
    Ok(Store::open(&location(config))?.schema()?.1)
}

/// Brings the tables up to date that are there. Gives the numbers of their schema before and now.
///
/// # Errors
/// [`MaintenanceError::NoTables`] when there are none.
pub fn upgrade(config: &Config) -> Result<(i64, i64), MaintenanceError> {
    let before = Store::open_for_reading(&location(config))?.schema();
    let (before, _) = before.map_err(MaintenanceError::NoTables)?;
    Ok((before, create(config)?))
}

/// The store for writing. Makes no tables, and leaves those of another schema as they are.
fn existing(config: &Config) -> Result<Store, MaintenanceError> {
    let location = location(config);
    let mut store = Store::open_for_reading(&location)?;
    store.schema().map_err(MaintenanceError::NoTables)?;
    current(&mut store, config)?;
    Ok(Store::open(&location)?)
}

/// The number of the schema, if it is the one that this version knows.
fn current(store: &mut Store, config: &Config) -> Result<i64, MaintenanceError> {
    let (found, known) = store.schema()?;
    match found.cmp(&known) {
        Ordering::Less => Err(MaintenanceError::Old { found, known }),
        Ordering::Equal => Ok(known),
        Ordering::Greater => Err(StoreError::Newer { prefix: config.table_prefix().to_owned(), found, known }.into()),
    }
}

/// Looks at all that is stored, and tells in words what is wrong with it. Names to `look` what is being looked at.
///
/// # Errors
/// [`StoreError`] when there is no store, or one of a later version.
pub fn verify(config: &Config, look: impl FnMut(&str)) -> Result<Vec<String>, MaintenanceError> {
    let verified = || {
        let mut store = Store::open_for_all(&location(config))?;
        current(&mut store, config)?;
        Ok(store.reading(|store| store.verify(look))?)
    };
    match verified() {
        Err(old @ MaintenanceError::Old { .. }) => Ok(vec![old.to_string()]),
        Err(MaintenanceError::Store(error)) if error.tells_of_damage() => Ok(vec![error.to_string()]),
        other => other,
    }
}

/// The size of the whole in bytes, and what each table takes of it, most first.
///
/// # Errors
/// [`StoreError`] when there is no store.
pub fn sizes(config: &Config) -> Result<(u64, Vec<TableInfo>), MaintenanceError> {
    let mut store = Store::open_for_all(&location(config))?;
    let tables = store.table_sizes()?.into_iter().map(|row| TableInfo { name: row.name, bytes: row.bytes });
    Ok((store.bytes()?, tables.collect()))
}

/// Lets go of single requests older than `days`, and with `figures` also of what was counted on whole days before that. Without `days`, of
/// everything that outlives what the options about retention say, as a service does. Tells `went` what has gone so far.
///
/// # Errors
/// [`MaintenanceError::NoTables`] and [`MaintenanceError::Old`] when the tables of this version are not there, [`StoreError`] when the store cannot be
/// written; what went before that is gone.
pub fn prune(
    config: &Config,
    days: Option<u32>,
    figures: bool,
    mut went: impl FnMut(Pruning),
) -> Result<Pruning, MaintenanceError> {
    let mut store = existing(config)?;
    let mut sum = Pruned::default();
    if !store.is_used()? {
        return Ok(sum.into());
    }
    let retention = Retention::of(config);
    let cut = if days.is_some() { Cut::NONE } else { store.reading(|store| store.cut(retention.room))? };
    loop {
        let pruned = match days {
            Some(days) => store.prune_before(administration::days_ago(days), figures)?,
            None => store.prune(retention, cut, now_micros())?,
        };
        if pruned.is_nothing() {
            return Ok(sum.into());
        }
        sum.add(pruned);
        went(sum.into());
    }
}

/// What [`prune`] would take away.
///
/// # Errors
/// [`StoreError`] when there is no store.
pub fn prunable(config: &Config, days: Option<u32>, figures: bool) -> Result<Pruning, MaintenanceError> {
    let mut store = Store::open_for_all(&location(config))?;
    let pruned = store.reading(|store| match days {
        _ if !store.is_used()? => Ok(Pruned::default()),
        Some(days) => store.prunable(administration::days_ago(days), figures, i64::MAX).map(|(pruned, _)| pruned),
        None => store.outlived(Retention::of(config), now_micros()),
    })?;
    Ok(pruned.into())
}

/// Makes an account. Without a `password` one is made up; gives the one that it has.
///
/// # Errors
/// [`AdminError`] when the name is taken, or name or password cannot be used.
pub fn add_account(
    config: &Config,
    username: &str,
    password: Option<String>,
    role: Role,
) -> Result<String, MaintenanceError> {
    let name = administration::checked_name(username)?;
    let (password, hash) = chosen(password)?;
    let mut store = Store::open(&location(config))?;
    if store.accounts()?.len() >= administration::MOST {
        return Err(AdminError::TooMany.into());
    }
    if !store.add_account(&name, &hash, role.as_str(), now_micros())? {
        return Err(AdminError::Taken(name).into());
    }
    Ok(password)
}

/// Gives an account another password and ends its logins. Without a `password` one is made up; gives the one that it has.
///
/// # Errors
/// [`MaintenanceError::NoAccount`] when there is none of this name, [`MaintenanceError::NoTables`] and [`MaintenanceError::Old`] when the tables of this
/// version are not there.
pub fn set_password(config: &Config, username: &str, password: Option<String>) -> Result<String, MaintenanceError> {
    let (password, hash) = chosen(password)?;
    let mut store = existing(config)?;
    let account = store.account(username)?.ok_or_else(|| MaintenanceError::NoAccount(username.to_owned()))?;
    store.edit_account(account.id, None, Some(&hash))?;
    Ok(password)
}

/// A password and its hash.
fn chosen(password: Option<String>) -> Result<(String, String), MaintenanceError> {
    let password = match password {
        Some(given) => given,
        None => password::random().map_err(AdminError::from)?,
    };
    let hash = administration::checked_password(&password)?;
    Ok((password, hash))
}
