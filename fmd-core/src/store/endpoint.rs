//! The table of endpoints, as the dashboard sees it.

use std::time::Duration;

use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{OptionalExtension, QueryableByName};

use super::statement::Statement;
use super::write::nanos;
use super::{Store, StoreError};
use crate::endpoint::{EndpointKey, Level};

/// One row of the table of endpoints.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct EndpointRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) method: String,
    #[diesel(sql_type = Text)]
    pub(crate) pattern: String,
    /// The level that was set on the dashboard; `None` follows the configuration.
    #[diesel(sql_type = Nullable<BigInt>)]
    level: Option<i64>,
    /// Unix microseconds.
    #[diesel(sql_type = BigInt)]
    pub(crate) added_at: i64,
    /// Unix microseconds.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) last_requested_at: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    usual_ns: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    outlier_after_ns: Option<i64>,
    /// What it is called on the dashboard, where somebody has named it.
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) name: Option<String>,
    /// The colour that was chosen on the dashboard, as `#rrggbb`.
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) color: Option<String>,
    /// The pattern of names that are ignored which it fits.
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) ignored_by: Option<String>,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) merged_into: Option<i64>,
    /// Unix microseconds.
    #[diesel(sql_type = Nullable<BigInt>)]
    deleted_at: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    unsettled_since: Option<i64>,
}

impl EndpointRow {
    pub(crate) fn key(&self) -> EndpointKey {
        EndpointKey::stored(&self.method, &self.pattern)
    }

    /// The level that it has where new endpoints get `usual`.
    pub(crate) fn level(&self, usual: Level) -> Level {
        let set = self.level.and_then(|level| u8::try_from(level).ok()).and_then(|level| Level::try_from(level).ok());
        if self.ignored_by.is_some() { Level::LastUse } else { set.unwrap_or(usual) }
    }

    /// The id that its requests are counted under.
    pub(crate) fn counted_as(&self) -> i64 {
        self.merged_into.unwrap_or(self.id)
    }

    /// Whether rows may still have to follow a change.
    pub(crate) fn is_unsettled(&self) -> bool {
        self.unsettled_since.is_some()
    }

    /// Whether there is anything of it: it is not counted under another one, and was not deleted since its last request.
    pub(crate) fn exists(&self) -> bool {
        self.merged_into.is_none() && (self.deleted_at.is_none() || self.last_requested_at > self.deleted_at)
    }

    /// The time that its requests usually take.
    pub(crate) fn usual(&self) -> Option<Duration> {
        self.usual_ns.and_then(|nanos| u64::try_from(nanos).ok()).map(Duration::from_nanos)
    }

    /// The fixed threshold that was set for it.
    pub(crate) fn outlier_after(&self) -> Option<Duration> {
        self.outlier_after_ns.and_then(|nanos| u64::try_from(nanos).ok()).map(Duration::from_nanos)
    }
}

impl Store {
    /// Every endpoint that lists show.
    pub(crate) fn endpoints(&mut self) -> Result<Vec<EndpointRow>, StoreError> {
        let mut rows = self.all_endpoints()?;
        rows.retain(|row| row.exists() && row.ignored_by.is_none());
        Ok(rows)
    }

    /// The same with those that are ignored, merged or deleted.
    pub(crate) fn all_endpoints(&mut self) -> Result<Vec<EndpointRow>, StoreError> {
        let sql = self.select_endpoints("ORDER BY id");
        Ok(Statement::new(sql).load(&mut self.connection)?)
    }

    pub(crate) fn endpoint(&mut self, id: i64) -> Result<EndpointRow, StoreError> {
        let sql = self.select_endpoints("WHERE id = ?");
        let row: Option<EndpointRow> = Statement::new(sql).bind(id).get_result(&mut self.connection).optional()?;
        let row = row.ok_or(StoreError::Missing("endpoint with this id"))?;
        match row.merged_into {
            Some(into) => Err(StoreError::Merged { into }),
            None if row.exists() => Ok(row),
            None => Err(StoreError::Missing("endpoint with this id")),
        }
    }

    /// Gives an endpoint another name and colour on the dashboard, or none.
    pub(crate) fn set_look(
        &mut self,
        id: i64,
        name: Option<String>,
        color: Option<String>,
    ) -> Result<EndpointRow, StoreError> {
        let sql = format!("UPDATE {} SET name = ?, color = ? WHERE id = ?", self.tables.endpoint);
        Statement::new(sql).bind(name).bind(color).bind(id).execute(&mut self.connection)?;
        self.endpoint(id)
    }

    pub(crate) fn set_level(&mut self, id: i64, level: Level) -> Result<EndpointRow, StoreError> {
        let sql = format!("UPDATE {} SET level = ? WHERE id = ?", self.tables.endpoint);
        Statement::new(sql).bind(i64::from(u8::from(level))).bind(id).execute(&mut self.connection)?;
        self.endpoint(id)
    }

    /// Sets the fixed threshold of an endpoint, or takes it away.
    pub(crate) fn set_outlier_after(&mut self, id: i64, after: Option<Duration>) -> Result<EndpointRow, StoreError> {
        let sql = format!("UPDATE {} SET outlier_after_ns = ? WHERE id = ?", self.tables.endpoint);
        Statement::new(sql).bind(after.map(nanos)).bind(id).execute(&mut self.connection)?;
        self.endpoint(id)
    }

    fn select_endpoints(&self, which: &str) -> String {
        format!(
            "SELECT id, method, pattern, level, added_at, last_requested_at, usual_ns, outlier_after_ns, \
             name, color, ignored_by, merged_into, deleted_at, unsettled_since FROM {} {which}",
            self.tables.endpoint
        )
    }
}
