//! What an admin does: accounts, API tokens, and letting go of old recordings.

mod endpoints;

use std::sync::Arc;
use std::time::{Duration, Instant};

use parking_lot::Mutex;
use serde::Serialize;

use crate::account::password::{self, PasswordError};
use crate::account::token::{Token, TokenDigest, session_digest};
use crate::account::{NoRandomness, Role};
use crate::clock::now_micros;
use crate::endpoint::BadNamePattern;
use crate::monitor::Monitor;
use crate::store::{AccountRow, COUNTED, Pruned, Store, StoreError, TokenRow};

/// Most characters of a name.
const LONGEST_NAME: usize = 100;
/// Fewest characters of a password that somebody chooses.
pub const SHORTEST_PASSWORD: usize = 8;
/// Most accounts, and most tokens: far more than anybody needs, and few enough to list.
pub(crate) const MOST: usize = 500;
/// How often the use of a token is noted, in microseconds.
const NOTED_EVERY: i64 = 60_000_000;
/// How long a measurement of all tables holds while the database keeps its size, within a hundredth.
const SIZES_HOLD: Duration = Duration::from_secs(60);
/// How long one request to prune goes on deleting; the next one goes on where it stopped.
const PRUNE_FOR: Duration = Duration::from_secs(5);

/// Why something about accounts or tokens was refused.
#[derive(Debug, thiserror::Error)]
pub enum AdminError {
    /// The name is empty or too long.
    #[error("a name has 1 to {LONGEST_NAME} characters, none of them a control character")]
    BadName,
    /// Somebody has the name.
    #[error("there is an account named `{0}` already: choose another name")]
    Taken(String),
    /// The password is too short.
    #[error("a password has at least {SHORTEST_PASSWORD} characters")]
    ShortPassword,
    /// The password cannot be used.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The present password was not given rightly.
    #[error("the present password is wrong")]
    WrongPassword,
    /// It would leave nobody who may change anything.
    #[error("this is the only admin: make another one first")]
    LastAdmin,
    /// Nobody deletes himself.
    #[error("you cannot delete your own account: another admin can")]
    Own,
    /// The configuration holds the password, and puts it back at each start.
    #[error("the password of `{0}` stands in the configuration (`password`): change it there")]
    Configured(String),
    /// A pattern of names cannot be understood.
    #[error(transparent)]
    BadPattern(#[from] BadNamePattern),
    /// The pattern is there.
    #[error("`{0}` is ignored already")]
    Ignored(String),
    /// It cannot be counted under another endpoint.
    #[error(
        "choose another endpoint: one is not merged with itself, and requests that no route answers are kept apart"
    )]
    Unmergeable,
    /// There are too many.
    #[error("there are as many already as there may be: delete one first")]
    TooMany,
    /// The system gave no random bytes.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// An account, as admins see it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AccountInfo {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub username: String,
    /// What it may do.
    pub role: Role,
    /// When it was made, Unix milliseconds.
    pub created_at: i64,
    /// Whether its password stands in the configuration.
    pub configured: bool,
}

/// An API token, without the token itself, of which only a digest is kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TokenInfo {
    /// Its id.
    pub id: i64,
    /// What it is for.
    pub name: String,
    /// The account that made it.
    pub made_by: String,
    /// When it was made, Unix milliseconds.
    pub created_at: i64,
    /// When it was last used, Unix milliseconds, within a minute; absent when it never was.
    pub last_used_at: Option<i64>,
}

/// A token that was just made; it is never shown again.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct NewToken {
    /// What to send as `Authorization: Bearer …`.
    pub token: String,
    /// What will be shown of it.
    #[serde(flatten)]
    pub info: TokenInfo,
}

/// What a table takes of the database.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TableInfo {
    /// Its name.
    pub name: String,
    /// What it takes with its indexes, bytes.
    pub bytes: i64,
}

/// `GET /api/storage`: what the database holds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Storage {
    /// Size of the database, bytes.
    pub bytes: u64,
    /// Its tables, largest first.
    pub tables: Vec<TableInfo>,
    /// Single requests kept.
    pub requests: i64,
    /// Whether that was estimated, as it is of more than 5 million.
    pub about: bool,
    /// When the oldest of them began, Unix milliseconds.
    pub oldest_request_at: Option<i64>,
    /// For how many days single requests are kept.
    pub retention_days: u32,
    /// How many single requests are kept at most.
    pub retention_requests: u64,
}

/// What pruning takes away, or has taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Pruning {
    /// Single requests.
    pub requests: i64,
    /// Whether that was estimated, as it is in a preview where more than 5 million are kept.
    pub about: bool,
    /// Rows of figures, of all widths of time.
    pub figures: i64,
    /// Hours of endpoints' profiles.
    pub profiles: i64,
    /// Whether that is all; else prune again to go on.
    pub done: bool,
}

/// The room that tables took when it was last measured, which needs a look at the whole database.
#[derive(Debug, Default)]
pub(crate) struct TableSizes(Mutex<Option<(u64, Instant, Vec<TableInfo>)>>);

impl TableSizes {
    /// What was measured last, unless that was long ago or the database has another size by now.
    fn of(&self, bytes: u64, store: &mut Store) -> Result<Vec<TableInfo>, StoreError> {
        let mut last = self.0.lock();
        if let Some((of, at, tables)) = &*last
            && of.abs_diff(bytes) <= of / 100
            && at.elapsed() < SIZES_HOLD
        {
            return Ok(tables.clone());
        }
        let tables = store.table_sizes()?.into_iter().map(|row| TableInfo { name: row.name, bytes: row.bytes });
        let tables: Vec<_> = tables.collect();
        *last = Some((bytes, Instant::now(), tables.clone()));
        Ok(tables)
    }
}

pub(crate) fn checked_name(name: &str) -> Result<String, AdminError> {
    let name = name.trim();
    let fits = (1..=LONGEST_NAME).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    if fits { Ok(name.to_owned()) } else { Err(AdminError::BadName) }
}

pub(crate) fn checked_password(text: &str) -> Result<String, AdminError> {
    if text.chars().count() < SHORTEST_PASSWORD {
        return Err(AdminError::ShortPassword);
    }
    Ok(password::hash(text)?)
}

impl Monitor {
    fn account_info(&self, row: &AccountRow) -> AccountInfo {
        AccountInfo {
            id: row.id,
            role: row.role.parse().unwrap_or(Role::Guest),
            created_at: row.created_at.div_euclid(1_000),
            configured: self.is_configured(&row.username),
            username: row.username.clone(),
        }
    }

    fn is_configured(&self, username: &str) -> bool {
        self.config().password().is_some() && self.config().username() == username
    }

    /// Every account.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn accounts(&self) -> Result<Vec<AccountInfo>, StoreError> {
        let rows = self.readers.ask(|store| store.accounts()).await?;
        Ok(rows.iter().map(|row| self.account_info(row)).collect())
    }

    /// Makes an account.
    ///
    /// # Errors
    /// [`AdminError::Taken`] when the name is in use; others when name or password cannot be used.
    pub async fn add_account(&self, username: &str, password: &str, role: Role) -> Result<AccountInfo, AdminError> {
        let name = checked_name(username)?;
        if self.accounts().await?.len() >= MOST {
            return Err(AdminError::TooMany);
        }
        // Hashing takes long: on the thread that compares passwords.
        let hash = self.hashed(password).await?;
        let wanted = name.clone();
        let row = self
            .change(move |store| {
                let added = store.add_account(&wanted, &hash, role.as_str(), now_micros())?;
                if added { store.account(&wanted) } else { Ok(None) }
            })
            .await?;
        row.map(|row| self.account_info(&row)).ok_or(AdminError::Taken(name))
    }

    async fn hashed(&self, text: &str) -> Result<String, AdminError> {
        let text = text.to_owned();
        self.logins.ask(move |_| Ok(checked_password(&text))).await?
    }

    /// Gives an account another role or password; a new password ends its sessions.
    ///
    /// # Errors
    /// [`AdminError::LastAdmin`] when nobody else could change anything; others when the password cannot be used.
    pub async fn edit_account(
        &self,
        id: i64,
        role: Option<Role>,
        password: Option<&str>,
    ) -> Result<AccountInfo, AdminError> {
        let accounts = self.accounts().await?;
        let account = accounts.iter().find(|account| account.id == id).ok_or(MISSING)?;
        if password.is_some() && account.configured {
            return Err(AdminError::Configured(account.username.clone()));
        }
        let hash = match password {
            Some(text) => Some(self.hashed(text).await?),
            None => None,
        };
        let row = self
            .change(move |store| {
                // Looked at again where nobody else can change it in between.
                let admins = store.accounts()?.into_iter().filter(|row| row.role == Role::Admin.as_str());
                let others = admins.filter(|row| row.id != id).count();
                if role == Some(Role::Guest) && others == 0 {
                    return Ok(None);
                }
                store.edit_account(id, role.map(Role::as_str), hash.as_deref()).map(Some)
            })
            .await?;
        row.map(|row| self.account_info(&row)).ok_or(AdminError::LastAdmin)
    }

    /// Deletes an account with its sessions, for the account `by`.
    ///
    /// # Errors
    /// [`AdminError::Own`] for one's own account.
    pub async fn remove_account(&self, id: i64, by: &str) -> Result<(), AdminError> {
        let accounts = self.accounts().await?;
        let account = accounts.iter().find(|account| account.id == id).ok_or(MISSING)?;
        if account.username == by {
            return Err(AdminError::Own);
        }
        Ok(self.change(move |store| store.remove_account(id)).await?)
    }

    /// Gives `username` another password, if `present` is the one it has; all its other sessions end.
    ///
    /// # Errors
    /// [`AdminError::WrongPassword`] when it is not; others when the new one cannot be used.
    pub async fn change_password(
        &self,
        username: &str,
        session: &str,
        present: &str,
        new: &str,
    ) -> Result<(), AdminError> {
        if self.is_configured(username) {
            return Err(AdminError::Configured(username.to_owned()));
        }
        let (name, given) = (username.to_owned(), present.to_owned());
        let right = self
            .logins
            .ask(move |store| {
                let account = store.account(&name)?;
                let hash = account.as_ref().map(|account| account.password_hash.as_str());
                password::verify(&given, hash).map_err(|error| StoreError::Account(error.to_string()))
            })
            .await?;
        if !right {
            return Err(AdminError::WrongPassword);
        }
        let hash = self.hashed(new).await?;
        let (name, kept) = (username.to_owned(), session_digest(session).to_hex());
        Ok(self.change(move |store| store.renew_password(&name, &hash, &kept)).await?)
    }

    /// Every API token, without the tokens themselves.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn api_tokens(&self) -> Result<Vec<TokenInfo>, StoreError> {
        Ok(self.readers.ask(|store| store.tokens()).await?.into_iter().map(token_info).collect())
    }

    /// Makes a token that reads the API, for the account `by`.
    ///
    /// # Errors
    /// [`AdminError::BadName`] when `name` is none.
    pub async fn add_api_token(&self, name: &str, by: &str) -> Result<NewToken, AdminError> {
        let (name, by) = (checked_name(name)?, by.to_owned());
        if self.api_tokens().await?.len() >= MOST {
            return Err(AdminError::TooMany);
        }
        let token = Token::random()?;
        let digest = token.digest().to_hex();
        let row = self.change(move |store| store.add_token(&name, &digest, &by, now_micros())).await?;
        Ok(NewToken { token: token.as_str().to_owned(), info: token_info(row) })
    }

    /// Ends a token for good.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such token.
    pub async fn remove_api_token(&self, id: i64) -> Result<(), StoreError> {
        self.change(move |store| store.remove_token(id)).await
    }

    /// Whether `token` is one that reads the API: the configured `security_token`, or one that an admin made.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn may_read(&self, token: &str) -> Result<bool, StoreError> {
        if self.is_security_token(token) {
            return Ok(true);
        }
        let digest = TokenDigest::of(token).to_hex();
        let Some(row) = self.readers.ask(move |store| store.token(&digest)).await? else { return Ok(false) };
        let now = now_micros();
        if row.last_used_at.is_none_or(|at| now - at > NOTED_EVERY) {
            // Whoever reads need not wait for this, and it does not matter if it fails.
            self.have_changed(move |store| store.use_token(row.id, now));
        }
        Ok(true)
    }

    /// What the database holds. Looks at all of it: not for every second.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn storage(&self) -> Result<Storage, StoreError> {
        let (days, most) = (self.config().retention_days(), self.config().retention_requests());
        let sizes = Arc::clone(&self.table_sizes);
        self.logins
            .ask(move |store| {
                let (bytes, (requests, oldest)) = (store.bytes()?, store.request_count()?);
                Ok(Storage {
                    bytes,
                    tables: sizes.of(bytes, store)?,
                    requests: requests.number,
                    about: requests.about,
                    oldest_request_at: oldest.map(|at| at.div_euclid(1_000)),
                    retention_days: days,
                    retention_requests: most,
                })
            })
            .await
    }

    /// What [`prune`](Self::prune) would take away.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn prunable(&self, days: u32, figures: bool) -> Result<Pruning, StoreError> {
        let before = days_ago(days);
        let (pruned, about) = self.logins.ask(move |store| store.prunable(before, figures, COUNTED)).await?;
        Ok(Pruning { about, ..pruning(pruned, true) })
    }

    /// Deletes single requests older than `days`, and with `figures` also what was counted on whole days before that. Stops after some
    /// seconds, so that recording goes on meanwhile.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be written; what went before that is gone.
    pub async fn prune(&self, days: u32, figures: bool) -> Result<Pruning, StoreError> {
        let (before, until) = (days_ago(days), Instant::now() + PRUNE_FOR);
        let mut sum = Pruned::default();
        loop {
            let went = self.change(move |store| store.prune_before(before, figures)).await?;
            sum.add(went);
            let done = went.is_nothing();
            if done || Instant::now() >= until {
                return Ok(pruning(sum, done));
            }
        }
    }
}

const MISSING: AdminError = AdminError::Store(StoreError::Missing("account with this id"));

pub(crate) fn days_ago(days: u32) -> i64 {
    now_micros().saturating_sub(i64::from(days).saturating_mul(86_400_000_000))
}

fn pruning(pruned: Pruned, done: bool) -> Pruning {
    Pruning { requests: pruned.requests, about: false, figures: pruned.rollups, profiles: pruned.profiles, done }
}

fn token_info(row: TokenRow) -> TokenInfo {
    TokenInfo {
        id: row.id,
        name: row.name,
        made_by: row.made_by,
        created_at: row.created_at.div_euclid(1_000),
        last_used_at: row.last_used_at.map(|at| at.div_euclid(1_000)),
    }
}
