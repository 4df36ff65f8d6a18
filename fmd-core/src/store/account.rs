//! The tables of accounts and their sessions.

use diesel::sql_types::{BigInt, Text};
use diesel::{OptionalExtension, QueryableByName};

use super::statement::Statement;
use super::{Store, StoreError};
use crate::account::Role;

/// The columns of an [`AccountRow`].
const ACCOUNT: &str = "id, username, password_hash, role, created_at";

/// One account.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct AccountRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) username: String,
    #[diesel(sql_type = Text)]
    pub(crate) password_hash: String,
    #[diesel(sql_type = Text)]
    pub(crate) role: String,
    /// Unix microseconds.
    #[diesel(sql_type = BigInt)]
    pub(crate) created_at: i64,
}

/// One session that has not expired, with its account.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct SessionRow {
    #[diesel(sql_type = Text)]
    pub(crate) username: String,
    #[diesel(sql_type = Text)]
    pub(crate) role: String,
    #[diesel(sql_type = Text)]
    pub(crate) csrf: String,
}

impl Store {
    pub(crate) fn has_account(&mut self) -> Result<bool, StoreError> {
        let sql = format!("SELECT {ACCOUNT} FROM {} LIMIT 1", self.tables.account);
        Ok(Statement::new(sql).get_result::<AccountRow>(&mut self.connection).optional()?.is_some())
    }

    pub(crate) fn account(&mut self, username: &str) -> Result<Option<AccountRow>, StoreError> {
        let sql = format!("SELECT {ACCOUNT} FROM {} WHERE username = ?", self.tables.account);
        Ok(Statement::new(sql).bind(username).get_result(&mut self.connection).optional()?)
    }

    /// Adds an account at `now` (Unix microseconds), unless another process was first.
    pub(crate) fn add_account(
        &mut self,
        username: &str,
        password_hash: &str,
        role: &str,
        now: i64,
    ) -> Result<bool, StoreError> {
        let sql = format!(
            "INSERT INTO {} (username, password_hash, role, created_at) VALUES (?, ?, ?, ?) ON CONFLICT (username) DO NOTHING",
            self.tables.account
        );
        let statement = Statement::new(sql).bind(username).bind(password_hash).bind(role).bind(now);
        Ok(statement.execute(&mut self.connection)? == 1)
    }

    /// Gives an account another password. Its sessions end: they may be of somebody who knew the old one.
    pub(crate) fn set_password(&mut self, username: &str, password_hash: &str) -> Result<(), StoreError> {
        let sql = format!(
            "DELETE FROM {} WHERE account_id IN (SELECT id FROM {} WHERE username = ?)",
            self.tables.session, self.tables.account
        );
        Statement::new(sql).bind(username).execute(&mut self.connection)?;
        let sql = format!("UPDATE {} SET password_hash = ? WHERE username = ?", self.tables.account);
        Statement::new(sql).bind(password_hash).bind(username).execute(&mut self.connection)?;
        Ok(())
    }

    /// Every account, the oldest first.
    pub(crate) fn accounts(&mut self) -> Result<Vec<AccountRow>, StoreError> {
        let sql = format!("SELECT {ACCOUNT} FROM {} ORDER BY id", self.tables.account);
        Ok(Statement::new(sql).load(&mut self.connection)?)
    }

    fn account_with_id(&mut self, id: i64) -> Result<AccountRow, StoreError> {
        let sql = format!("SELECT {ACCOUNT} FROM {} WHERE id = ?", self.tables.account);
        let row = Statement::new(sql).bind(id).get_result(&mut self.connection).optional()?;
        row.ok_or(StoreError::Missing("account with this id"))
    }

    /// Gives an account another role or password; a new password ends its sessions.
    pub(crate) fn edit_account(
        &mut self,
        id: i64,
        role: Option<&str>,
        password_hash: Option<&str>,
    ) -> Result<AccountRow, StoreError> {
        self.transaction(|store| {
            if let Some(role) = role {
                let sql = format!("UPDATE {} SET role = ? WHERE id = ?", store.tables.account);
                Statement::new(sql).bind(role).bind(id).execute(&mut store.connection)?;
            }
            if let Some(hash) = password_hash {
                let sql = format!("UPDATE {} SET password_hash = ? WHERE id = ?", store.tables.account);
                Statement::new(sql).bind(hash).bind(id).execute(&mut store.connection)?;
                let sql = format!("DELETE FROM {} WHERE account_id = ?", store.tables.session);
                Statement::new(sql).bind(id).execute(&mut store.connection)?;
            }
            store.account_with_id(id)
        })
    }

    /// Deletes an account with its sessions.
    pub(crate) fn remove_account(&mut self, id: i64) -> Result<(), StoreError> {
        self.transaction(|store| {
            store.account_with_id(id)?;
            let sql = format!("DELETE FROM {} WHERE account_id = ?", store.tables.session);
            Statement::new(sql).bind(id).execute(&mut store.connection)?;
            let sql = format!("DELETE FROM {} WHERE id = ?", store.tables.account);
            Statement::new(sql).bind(id).execute(&mut store.connection)?;
            Ok(())
        })
    }

    /// Sets a password, and ends all sessions of the account but the one of `kept`.
    pub(crate) fn renew_password(&mut self, username: &str, password_hash: &str, kept: &str) -> Result<(), StoreError> {
        self.transaction(|store| {
            let account = store.account(username)?.ok_or(StoreError::Missing("account of this session"))?;
            let sql = format!("UPDATE {} SET password_hash = ? WHERE id = ?", store.tables.account);
            Statement::new(sql).bind(password_hash).bind(account.id).execute(&mut store.connection)?;
            let sql = format!("DELETE FROM {} WHERE account_id = ? AND token_hash <> ?", store.tables.session);
            Statement::new(sql).bind(account.id).bind(kept).execute(&mut store.connection)?;
            Ok(())
        })
    }

    pub(crate) fn add_session(
        &mut self,
        token_hash: &str,
        account: i64,
        csrf: &str,
        now: i64,
        expires_at: i64,
    ) -> Result<(), StoreError> {
        let sql = format!(
            "INSERT INTO {} (token_hash, account_id, csrf, created_at, expires_at) VALUES (?, ?, ?, ?, ?)",
            self.tables.session
        );
        let statement = Statement::new(sql).bind(token_hash).bind(account).bind(csrf).bind(now).bind(expires_at);
        statement.execute(&mut self.connection)?;
        Ok(())
    }

    pub(crate) fn session(&mut self, token_hash: &str, now: i64) -> Result<Option<SessionRow>, StoreError> {
        let sql = format!(
            "SELECT a.username, a.role, s.csrf FROM {} s JOIN {} a ON a.id = s.account_id \
             WHERE s.token_hash = ? AND s.expires_at > ?",
            self.tables.session, self.tables.account
        );
        Ok(Statement::new(sql).bind(token_hash).bind(now).get_result(&mut self.connection).optional()?)
    }

    /// What is stored of the newest sessions of admins, `most` of them.
    pub(crate) fn sessions_of_admins(&mut self, now: i64, most: usize) -> Result<Vec<String>, StoreError> {
        #[derive(QueryableByName)]
        struct Digest {
            #[diesel(sql_type = Text)]
            token_hash: String,
        }
        let sql = format!(
            "SELECT s.token_hash FROM {} s JOIN {} a ON a.id = s.account_id WHERE a.role = ? AND s.expires_at > ? \
             ORDER BY s.created_at DESC LIMIT {most}",
            self.tables.session, self.tables.account
        );
        let found: Vec<Digest> = Statement::new(sql).bind(Role::Admin.as_str()).bind(now).load(&mut self.connection)?;
        Ok(found.into_iter().map(|found| found.token_hash).collect())
    }

    pub(crate) fn remove_session(&mut self, token_hash: &str) -> Result<(), StoreError> {
        let sql = format!("DELETE FROM {} WHERE token_hash = ?", self.tables.session);
        Statement::new(sql).bind(token_hash).execute(&mut self.connection)?;
        Ok(())
    }

    pub(super) fn prune_sessions(&mut self, now: i64) -> Result<(), StoreError> {
        let sql = format!("DELETE FROM {} WHERE expires_at <= ?", self.tables.session);
        Statement::new(sql).bind(now).execute(&mut self.connection)?;
        Ok(())
    }
}
