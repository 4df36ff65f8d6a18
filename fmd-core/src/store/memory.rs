//! The table of what requests asked of the allocator.

use diesel::QueryableByName;
use diesel::sql_types::BigInt;

use super::statement::{Statement, Value};
use super::{Store, StoreError};
use crate::memory_sums::{MemoryKey, MemorySum};
use crate::query_sums::STRETCH;
use crate::question::Only;

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

    /// What each endpoint's requests asked for in the hours that touch `from..to` (Unix seconds).
    pub(crate) fn memory(&mut self, from: i64, to: i64, only: &Only) -> Result<Vec<MemoryRow>, StoreError> {
        let (narrowed, ids) = only.conditions("");
        let sql = format!(
            "SELECT endpoint_id, CAST(SUM(requests) AS BIGINT) AS requests, CAST(SUM(calls) AS BIGINT) AS calls, \
             CAST(SUM(bytes) AS BIGINT) AS bytes, MAX(peak) AS peak FROM {} WHERE at >= ? AND at < ?{narrowed} \
             GROUP BY endpoint_id",
            self.tables.memory
        );
        let from = from.div_euclid(STRETCH) * STRETCH;
        let statement = Statement::new(sql).bind(from).bind(to).bind_all(ids);
        Ok(statement.load(&mut self.connection)?)
    }
}
