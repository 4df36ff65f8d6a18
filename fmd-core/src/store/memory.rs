//! The table of what requests asked of the allocator.

use diesel::QueryableByName;
use diesel::sql_types::BigInt;

use super::days::{KeyRest, OldHours};
use super::profile::PROFILE_KEY;
use super::rows::replace;
use super::statement::{Statement, Value};
use super::{Store, StoreError};
use crate::memory_sums::{MemoryKey, MemorySum};
use crate::question::{Checked, Only};

/// What an endpoint's requests asked for.
#[derive(Debug, QueryableByName)]
pub(crate) struct MemoryRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) endpoint_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) requests: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) calls: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) bytes: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) peak: i64,
}

const SUMS: &str = "endpoint_id, CAST(SUM(requests) AS BIGINT) AS requests, CAST(SUM(calls) AS BIGINT) AS calls, \
                    CAST(SUM(bytes) AS BIGINT) AS bytes, MAX(peak) AS peak";

impl Store {
    /// Adds to the hours.
    pub(super) fn write_memory(&mut self, sums: &[(MemoryKey, MemorySum)]) -> Result<(), StoreError> {
        for (key, sum) in sums {
            let endpoint = self.known.endpoints[key.endpoint.0 as usize];
            let version = self.known.versions[key.version.0 as usize].0;
            let table = &self.tables.memory;
            let values = [endpoint, key.at, version, self.known.instance, sum.requests, sum.calls, sum.bytes, sum.peak];
            Statement::new(format!(
                "INSERT INTO {table} (endpoint_id, at, version_id, instance_id, requests, calls, bytes, peak) \
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (endpoint_id, at, version_id, instance_id) DO UPDATE SET \
                 requests = {table}.requests + excluded.requests, calls = {table}.calls + excluded.calls, \
                 bytes = {table}.bytes + excluded.bytes, \
                 peak = CASE WHEN excluded.peak > {table}.peak THEN excluded.peak ELSE {table}.peak END"
            ))
            .bind_all(values.map(Value::from))
            .execute(&mut self.connection)?;
        }
        Ok(())
    }

    /// Adds up what was asked for in a day's hours.
    pub(super) fn put_memory_together(&mut self, hours: &OldHours<'_>) -> Result<(), StoreError> {
        let sql = format!("SELECT {SUMS} FROM {} WHERE {} GROUP BY endpoint_id", hours.table, hours.condition());
        let sum: MemoryRow = Statement::new(sql).bind_all(hours.values()).get_result(&mut self.connection)?;
        self.delete_hours(hours)?;
        Statement::new(replace(hours.table, PROFILE_KEY, "requests, calls, bytes, peak"))
            .bind_all(hours.key(KeyRest::Plain))
            .bind_all([sum.requests, sum.calls, sum.bytes, sum.peak].map(Value::from))
            .execute(&mut self.connection)?;
        Ok(())
    }

    /// What each endpoint's requests asked for in the hours that `range` touches.
    pub(crate) fn memory(&mut self, range: Checked, only: &Only) -> Result<Vec<MemoryRow>, StoreError> {
        let (narrowed, ids) = only.conditions("");
        let sql = format!(
            "SELECT {SUMS} FROM {} WHERE at >= ? AND at < ?{narrowed} GROUP BY endpoint_id",
            self.tables.memory
        );
        let whole = range.whole();
        let statement = Statement::new(sql).bind(whole.from).bind(whole.to).bind_all(ids);
        Ok(statement.load(&mut self.connection)?)
    }
}
