//! Sums of requests by endpoint, time and version, made by the database without reading a histogram.

use diesel::QueryableByName;
use diesel::sql_types::BigInt;

use super::roll::Segment;
use super::statement::{Statement, Value};
use super::{Store, StoreError};
use crate::measurement::Outcome;
use crate::question::Only;

/// How many requests one endpoint had in one stretch by one version.
#[derive(Debug, QueryableByName)]
pub(crate) struct CountRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) endpoint_id: i64,
    /// Start of the stretch, Unix seconds.
    #[diesel(sql_type = BigInt)]
    pub(crate) at: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) version_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) hits: i64,
    /// Those that failed by the service's fault.
    #[diesel(sql_type = BigInt)]
    pub(crate) errors: i64,
}

impl Store {
    /// Hands each endpoint's sums within `segments` to `take`.
    pub(crate) fn for_each_count(
        &mut self,
        segments: &[Segment],
        only: &Only,
        mut take: impl FnMut(CountRow),
    ) -> Result<(), StoreError> {
        let (narrowed, ids) = only.conditions("");
        let (panicked, cancelled, aborted) =
            (Outcome::Panicked as i64, Outcome::Cancelled as i64, Outcome::Aborted as i64);
        for (of_endpoints, endpoints) in self.each_of("endpoint_id", &self.tables.endpoint.clone())? {
            let sql = format!(
                "SELECT endpoint_id, at, version_id, CAST(SUM(hits) AS BIGINT) AS hits, \
                 CAST(SUM(CASE WHEN outcome = {panicked} OR (status >= 500 AND outcome NOT IN ({cancelled}, {aborted})) \
                 THEN hits ELSE 0 END) AS BIGINT) AS errors \
                 FROM {} WHERE resolution = ? AND {of_endpoints} AND at >= ? AND at < ?{narrowed} \
                 GROUP BY endpoint_id, at, version_id",
                self.tables.rollup
            );
            for segment in segments {
                let mut values: Vec<Value> = vec![segment.resolution.into()];
                values.extend(endpoints.iter().cloned());
                values.extend([segment.from.into(), segment.to.into()]);
                values.extend(ids.iter().cloned());
                let statement = Statement::new(sql.clone()).bind_all(values);
                statement.for_each(&mut self.connection, &mut take)?;
            }
        }
        Ok(())
    }
}
