//! Sums of requests by endpoint, time and version, made by the database without reading a histogram.

use diesel::QueryableByName;
use diesel::sql_types::BigInt;

use super::roll::Segment;
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
        let (panicked, cancelled, aborted) =
            (Outcome::Panicked as i64, Outcome::Cancelled as i64, Outcome::Aborted as i64);
        let columns = format!(
            "endpoint_id, at, version_id, CAST(SUM(hits) AS BIGINT) AS hits, \
             CAST(SUM(CASE WHEN outcome = {panicked} OR (status >= 500 AND outcome NOT IN ({cancelled}, {aborted})) \
             THEN hits ELSE 0 END) AS BIGINT) AS errors"
        );
        for endpoints in &self.each_of("endpoint_id", &self.tables.endpoint.clone())? {
            for segment in segments {
                let grouped = " GROUP BY endpoint_id, at, version_id";
                let statement = self.of_segment(segment, &columns, endpoints, only, grouped);
                statement.for_each(&mut self.connection, &mut take)?;
            }
        }
        Ok(())
    }
}
