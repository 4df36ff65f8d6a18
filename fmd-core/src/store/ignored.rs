//! Which endpoints are ignored because an admin said so by a pattern of their names.

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Text};

use super::statement::Statement;
use super::{Store, StoreError};
use crate::endpoint::NamePattern;

/// A pattern of names that are ignored.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct IgnoredRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) pattern: String,
    /// The account that added it.
    #[diesel(sql_type = Text)]
    pub(crate) added_by: String,
    /// Unix microseconds.
    #[diesel(sql_type = BigInt)]
    pub(crate) added_at: i64,
}

impl Store {
    /// All patterns, oldest first.
    pub(crate) fn ignored(&mut self) -> Result<Vec<IgnoredRow>, StoreError> {
        let sql = format!("SELECT id, pattern, added_by, added_at FROM {} ORDER BY id", self.tables.ignored);
        Ok(Statement::new(sql).load(&mut self.connection)?)
    }

    /// Adds a pattern. `false` when it is there already.
    pub(crate) fn ignore(&mut self, pattern: &NamePattern, by: &str, now: i64) -> Result<bool, StoreError> {
        self.transaction(|store| {
            if store.ignored()?.iter().any(|row| row.pattern == pattern.as_str()) {
                return Ok(false);
            }
            let sql = format!("INSERT INTO {} (pattern, added_by, added_at) VALUES (?, ?, ?)", store.tables.ignored);
            Statement::new(sql).bind(pattern.as_str()).bind(by).bind(now).execute(&mut store.connection)?;
            store.apply_ignored()?;
            Ok(true)
        })
    }

    /// Takes a pattern away.
    pub(crate) fn stop_ignoring(&mut self, id: i64) -> Result<(), StoreError> {
        self.transaction(|store| {
            let sql = format!("DELETE FROM {} WHERE id = ?", store.tables.ignored);
            if Statement::new(sql).bind(id).execute(&mut store.connection)? == 0 {
                return Err(StoreError::Missing("ignored pattern with this id"));
            }
            store.apply_ignored()
        })
    }

    /// Notes with each endpoint which pattern it fits, where that has changed.
    pub(crate) fn apply_ignored(&mut self) -> Result<(), StoreError> {
        let patterns: Vec<NamePattern> =
            self.ignored()?.iter().filter_map(|row| NamePattern::new(&row.pattern).ok()).collect();
        for row in self.all_endpoints()? {
            let key = row.key();
            let fits = patterns.iter().find(|pattern| pattern.fits(&key)).map(NamePattern::as_str);
            if row.ignored_by.as_deref() != fits {
                let sql = format!("UPDATE {} SET ignored_by = ? WHERE id = ?", self.tables.endpoint);
                let fits = fits.map(str::to_owned);
                Statement::new(sql).bind(fits).bind(row.id).execute(&mut self.connection)?;
            }
        }
        Ok(())
    }
}
