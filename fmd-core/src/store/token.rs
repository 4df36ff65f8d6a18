//! The table of API tokens.

use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{OptionalExtension, QueryableByName};

use super::statement::Statement;
use super::{Store, StoreError};
use crate::account::Role;

/// One API token, which itself is not kept.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct TokenRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) name: String,
    /// The account that made it.
    #[diesel(sql_type = Text)]
    pub(crate) made_by: String,
    /// Unix microseconds, as is the next.
    #[diesel(sql_type = BigInt)]
    pub(crate) created_at: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) last_used_at: Option<i64>,
}

impl Store {
    pub(crate) fn tokens(&mut self) -> Result<Vec<TokenRow>, StoreError> {
        Ok(Statement::new(self.select_tokens("ORDER BY id")).load(&mut self.connection)?)
    }

    pub(crate) fn token(&mut self, token_hash: &str) -> Result<Option<TokenRow>, StoreError> {
        let statement = Statement::new(self.select_tokens("WHERE token_hash = ?")).bind(token_hash);
        Ok(statement.get_result(&mut self.connection).optional()?)
    }

    pub(crate) fn add_token(
        &mut self,
        name: &str,
        token_hash: &str,
        made_by: &str,
        now: i64,
    ) -> Result<TokenRow, StoreError> {
        let table = &self.tables.api_token;
        let sql = format!("INSERT INTO {table} (name, token_hash, made_by, created_at) VALUES (?, ?, ?, ?)");
        Statement::new(sql).bind(name).bind(token_hash).bind(made_by).bind(now).execute(&mut self.connection)?;
        self.token(token_hash)?.ok_or(StoreError::Missing("token that was just made"))
    }

    /// The digests of all tokens that somebody made who is an admin now.
    pub(crate) fn tokens_of_admins(&mut self) -> Result<Vec<String>, StoreError> {
        #[derive(QueryableByName)]
        struct Digest {
            #[diesel(sql_type = Text)]
            token_hash: String,
        }
        let (token, account) = (&self.tables.api_token, &self.tables.account);
        let sql = format!(
            "SELECT t.token_hash FROM {token} t JOIN {account} a ON a.username = t.made_by WHERE a.role = ? ORDER BY t.id"
        );
        let found: Vec<Digest> = Statement::new(sql).bind(Role::Admin.as_str()).load(&mut self.connection)?;
        Ok(found.into_iter().map(|found| found.token_hash).collect())
    }

    pub(crate) fn use_token(&mut self, id: i64, now: i64) -> Result<(), StoreError> {
        let sql = format!("UPDATE {} SET last_used_at = ? WHERE id = ?", self.tables.api_token);
        Statement::new(sql).bind(now).bind(id).execute(&mut self.connection)?;
        Ok(())
    }

    pub(crate) fn remove_token(&mut self, id: i64) -> Result<(), StoreError> {
        let sql = format!("DELETE FROM {} WHERE id = ?", self.tables.api_token);
        let removed = Statement::new(sql).bind(id).execute(&mut self.connection)?;
        if removed == 0 { Err(StoreError::Missing("token with this id")) } else { Ok(()) }
    }

    fn select_tokens(&self, which: &str) -> String {
        format!("SELECT id, name, made_by, created_at, last_used_at FROM {} {which}", self.tables.api_token)
    }
}
