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
}

impl EndpointRow {
    pub(crate) fn key(&self) -> EndpointKey {
        EndpointKey::new(&self.method, &self.pattern)
    }

    /// The level that was set for it, if it is one.
    pub(crate) fn level(&self) -> Option<Level> {
        u8::try_from(self.level?).ok().and_then(|level| Level::try_from(level).ok())
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
    pub(crate) fn endpoints(&mut self) -> Result<Vec<EndpointRow>, StoreError> {
        let sql = self.select_endpoints("ORDER BY id");
        Ok(Statement::new(sql).load(&mut self.connection)?)
    }

    pub(crate) fn endpoint(&mut self, id: i64) -> Result<EndpointRow, StoreError> {
        let sql = self.select_endpoints("WHERE id = ?");
        let row = Statement::new(sql).bind(id).get_result(&mut self.connection).optional()?;
        row.ok_or(StoreError::Missing("endpoint with this id"))
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
            "SELECT id, method, pattern, level, added_at, last_requested_at, usual_ns, outlier_after_ns FROM {} {which}",
            self.tables.endpoint
        )
    }
}
