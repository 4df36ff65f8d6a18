//! Who may see the dashboard: the first account, logging in, sessions.

use std::net::IpAddr;
use std::time::Instant;

use crate::account::limiter::TooManyAttempts;
use crate::account::token::{Token, TokenDigest, session_digest};
use crate::account::{NoRandomness, Role, password};
use crate::clock::now_micros;
use crate::config::Config;
use crate::monitor::Monitor;
use crate::store::{SessionRow, Store, StoreError};

/// How long a session lasts, in microseconds: two weeks.
const SESSION_LASTS: i64 = 14 * 86_400_000_000;

/// Somebody who is logged in.
#[derive(Debug, Clone)]
pub struct Session {
    /// The account's name.
    pub username: String,
    /// What it may do.
    pub role: Role,
    /// What every change must carry in a header, so that no other site can make one.
    pub csrf: String,
}

/// A session that has just begun.
#[derive(Debug)]
pub struct NewSession {
    /// What the browser keeps in its cookie; the store only has its digest.
    pub token: Token,
    /// Who it is for.
    pub session: Session,
}

/// Why a login failed.
#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    /// The name or the password is wrong; which of them is not told.
    #[error("user name or password is wrong")]
    Wrong,
    /// Too many attempts failed.
    #[error(transparent)]
    TooMany(#[from] TooManyAttempts),
    /// The account could not be looked up, or the session not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The system gave no random bytes.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
}

/// Sees to it that somebody can log in: makes the first admin, or gives it the configured password.
pub(crate) fn ensure_admin(store: &mut Store, config: &Config) -> Result<(), StoreError> {
    let username = config.username();
    let account = store.account(username)?;
    match (account, config.password()) {
        (Some(account), Some(configured)) => {
            // As long as a password is configured it is the valid one: whoever lost it can set it there.
            if !password::verify(configured, Some(&account.password_hash)).unwrap_or(false) {
                store.set_password(username, &hash(configured)?)?;
            }
        }
        (None, Some(configured)) => {
            store.add_account(username, &hash(configured)?, Role::Admin.as_str(), now_micros())?;
        }
        (None, None) if !store.has_account()? => {
            let random = password::random().map_err(|error| StoreError::Account(error.to_string()))?;
            if store.add_account(username, &hash(&random)?, Role::Admin.as_str(), now_micros())? {
                // On standard error and not by way of a logger: it must be seen, and a service may have none.
                eprintln!(
                    "fmd: the dashboard's first account is `{username}` with the password `{random}`. \
                     It is shown only once; set `password` (FMD_PASSWORD) to choose another."
                );
            }
        }
        (_, None) => {}
    }
    Ok(())
}

fn hash(text: &str) -> Result<String, StoreError> {
    password::hash(text).map_err(|error| StoreError::Account(error.to_string()))
}

fn session(row: SessionRow) -> Option<Session> {
    Some(Session { role: row.role.parse().ok()?, username: row.username, csrf: row.csrf })
}

impl Monitor {
    /// Begins a session for `username` if `password` is theirs.
    ///
    /// # Errors
    /// [`LoginError::Wrong`] when it is not, [`LoginError::TooMany`] when `address` or `username` has to wait.
    pub async fn log_in(&self, address: IpAddr, username: &str, password: &str) -> Result<NewSession, LoginError> {
        self.limiter.begin(address, username, Instant::now())?;
        let (name, given) = (username.to_owned(), password.to_owned());
        let account = self
            .logins
            .ask(move |store| {
                let account = store.account(&name)?;
                let hash = account.as_ref().map(|account| account.password_hash.as_str());
                let right = password::verify(&given, hash).map_err(|error| StoreError::Account(error.to_string()))?;
                Ok(account.filter(|_| right))
            })
            .await?
            .ok_or(LoginError::Wrong)?;
        self.limiter.succeeded(address, username, Instant::now());
        let role = account.role.parse().map_err(|_| LoginError::Wrong)?;
        let (token, csrf) = (Token::random()?, Token::random()?.as_str().to_owned());
        let session = Session { username: account.username, role, csrf: csrf.clone() };
        let digest = session_digest(token.as_str()).to_hex();
        let now = now_micros();
        self.change(move |store| store.add_session(&digest, account.id, &csrf, now, now + SESSION_LASTS)).await?;
        Ok(NewSession { token, session })
    }

    /// The session that `token` stands for, if it has not ended.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn session(&self, token: &str) -> Result<Option<Session>, StoreError> {
        let digest = session_digest(token).to_hex();
        let row = self.readers.ask(move |store| store.session(&digest, now_micros())).await?;
        Ok(row.and_then(session))
    }

    /// Ends the session that `token` stands for.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be written; the session then goes on.
    pub async fn log_out(&self, token: &str) -> Result<(), StoreError> {
        let digest = session_digest(token).to_hex();
        let ended = digest.clone();
        self.change(move |store| store.remove_session(&ended)).await?;
        self.on_demand.forget_session(&digest);
        Ok(())
    }

    /// Whether `token` is the configured `security_token`, which reads everything.
    pub fn is_security_token(&self, token: &str) -> bool {
        self.config().security_token().is_some_and(|configured| TokenDigest::of(configured).is_of(token))
    }
}
