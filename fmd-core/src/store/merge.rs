//! Counting one endpoint under another, and deleting one.
//!
//! What was recorded moves a little at a time (`moving.rs`), what is counted first: nearly all of it before the merge is told to be done. The writer's
//! upkeep goes on with the rest, also after a restart, and with what another process still wrote in between.

use std::time::{Duration, Instant};

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Nullable};

use super::holder::HELD_KEY;
use super::profile::PROFILE_KEY;
use super::query::QUERY_KEY;
use super::rollup::ROLLUP_KEY;
use super::space::{COUNTED_OF_ONE, Counted};
use super::statement::{Statement, Value};
use super::visitor::VISITOR_KEY;
use super::write::Id;
use super::{EndpointRow, Store, StoreError};
use crate::question::Only;
use crate::rollup::RESOLUTIONS;
use crate::visitors::STRETCHES;

/// How long whoever merges two endpoints waits for their sums, and the writer for its next batch.
const MOVED_WITHIN: Duration = Duration::from_secs(2);
/// How long rows are looked for that another process wrote before it heard of a change. Each process counts from when it saw the change itself, so
/// that the clocks of several hosts need not agree.
const SETTLED_AFTER: Duration = Duration::from_secs(60);

/// What is recorded of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Holdings {
    /// Requests counted.
    pub(crate) hits: i64,
    /// Requests listed one by one.
    pub(crate) requests: Counted,
}

/// An endpoint whose rows have not all followed a change yet.
#[derive(Debug, Clone, Copy, QueryableByName)]
struct Unsettled {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    merged_into: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    deleted_at: Option<i64>,
    #[diesel(sql_type = BigInt)]
    unsettled_since: i64,
}

impl Store {
    /// What is recorded of an endpoint.
    pub(crate) fn holdings(&mut self, id: i64, now: i64) -> Result<Holdings, StoreError> {
        self.endpoint(id)?;
        let segments = self.watermarks()?.covering(0, now.div_euclid(1_000_000) + 60, i64::MAX);
        let (mut hits, only) = (0, Only { endpoints: Some(vec![id]), ..Only::default() });
        self.for_each_count(&segments, &only, |row| hits += row.hits)?;
        Ok(Holdings { hits, requests: self.count_requests_of(id, COUNTED_OF_ONE)? })
    }

    /// Counts the endpoint `from` under `into`: what was recorded of it, and what comes. Both must be listed. `now` in Unix microseconds.
    pub(crate) fn merge_endpoint(&mut self, from: i64, into: i64, now: i64) -> Result<EndpointRow, StoreError> {
        self.transaction(|store| {
            let (source, target) = (store.endpoint(from)?, store.endpoint(into)?);
            let table = store.tables.endpoint.clone();
            Statement::new(format!(
                "UPDATE {table} SET merged_into = ?, unsettled_since = ? WHERE id = ? OR merged_into = ?"
            ))
            .bind_all([into, now, from, from].map(Value::from))
            .execute(&mut store.connection)?;
            if source.last_requested_at > target.last_requested_at {
                Statement::new(format!("UPDATE {table} SET last_requested_at = ? WHERE id = ?"))
                    .bind(source.last_requested_at)
                    .bind(into)
                    .execute(&mut store.connection)?;
            }
            Ok(())
        })?;
        self.move_sums(from, into, Instant::now() + MOVED_WITHIN)?;
        self.endpoint(into)
    }

    /// Counts a merged endpoint by itself again, from now on; what was counted meanwhile and before stays where it is.
    pub(crate) fn separate_endpoint(&mut self, id: i64) -> Result<EndpointRow, StoreError> {
        self.transaction(|store| {
            let table = &store.tables.endpoint;
            let sql = format!(
                "UPDATE {table} SET merged_into = NULL, unsettled_since = NULL WHERE id = ? AND merged_into IS NOT NULL"
            );
            if Statement::new(sql).bind(id).execute(&mut store.connection)? == 0 {
                return Err(StoreError::Missing("merged endpoint with this id"));
            }
            store.endpoint(id)
        })
    }

    /// Deletes what is recorded of an endpoint and how it was set. It is listed again once it is requested after `now` (Unix microseconds).
    /// The sums over all endpoints keep what they have counted.
    pub(crate) fn delete_endpoint(&mut self, id: i64, now: i64) -> Result<(), StoreError> {
        self.endpoint(id)?;
        // Most of it a little at a time, so that nobody else has to wait who writes; then what came meanwhile, with the endpoint itself.
        while self.delete_sums(id)? > 0 {}
        let last = self.delete_errors(id)?;
        self.transaction(|store| {
            store.endpoint(id)?;
            let sql = format!(
                "UPDATE {} SET deleted_at = ?, unsettled_since = ?, last_requested_at = NULL, name = NULL, color = NULL, \
                 level = NULL, usual_ns = NULL, outlier_after_ns = NULL WHERE id = ?",
                store.tables.endpoint
            );
            Statement::new(sql).bind(now).bind(now).bind(id).execute(&mut store.connection)?;
            while store.delete_sums(id)? > 0 {}
            store.delete_late_errors(id, last, now)?;
            // Whoever has such rows at hand would else write them again.
            store.note_that_some_went()
        })
    }

    /// Deletes one chunk of everything that is counted of an endpoint. Gives how many rows went.
    fn delete_sums(&mut self, id: i64) -> Result<i64, StoreError> {
        let tables = self.tables.clone();
        let mut gone = 0;
        for (table, key, resolutions) in [
            (&tables.rollup, ROLLUP_KEY, &RESOLUTIONS[..]),
            (&tables.profile, PROFILE_KEY, &[]),
            (&tables.held, HELD_KEY, &[]),
            (&tables.query_count, QUERY_KEY, &[]),
            (&tables.memory, PROFILE_KEY, &[]),
            (&tables.visitor, VISITOR_KEY, &STRETCHES),
        ] {
            if resolutions.is_empty() {
                gone += self.delete_chunk(table, key, "endpoint_id = ?", &[id])?;
            }
            for &resolution in resolutions {
                gone += self.delete_chunk(table, key, "resolution = ? AND endpoint_id = ?", &[resolution, id])?;
            }
        }
        Ok(gone)
    }

    /// Goes on with what is recorded of endpoints that were merged or deleted, and begins nothing after `until`. Returns whether there is more to do
    /// at once.
    pub(crate) fn settle_endpoints(&mut self, until: Instant) -> Result<bool, StoreError> {
        let table = self.tables.endpoint.clone();
        let sql = format!(
            "SELECT id, merged_into, deleted_at, unsettled_since FROM {table} WHERE unsettled_since IS NOT NULL ORDER BY id"
        );
        let unsettled: Vec<Unsettled> = Statement::new(sql).load(&mut self.connection)?;
        let passed = self.passed()?;
        let seen = |endpoint: &Unsettled| {
            let change = (endpoint.id, endpoint.unsettled_since);
            (change, self.unsettled.get(&change).copied().unwrap_or(passed))
        };
        self.unsettled = unsettled.iter().map(seen).collect();
        for endpoint in unsettled {
            if let Some(into) = endpoint.merged_into
                && self.move_sums(endpoint.id, into, until)?
            {
                return Ok(true);
            }
            while match (endpoint.merged_into, endpoint.deleted_at) {
                (Some(into), _) => self.move_requests(endpoint.id, into)?,
                (None, Some(at)) => self.delete_requests(endpoint.id, at)?,
                (None, None) => 0,
            } > 0
            {
                if Instant::now() >= until {
                    return Ok(true);
                }
            }
            let seen = self.unsettled.get(&(endpoint.id, endpoint.unsettled_since));
            if seen.is_some_and(|&seen| passed - seen > SETTLED_AFTER) {
                let sql = format!("UPDATE {table} SET unsettled_since = NULL WHERE id = ? AND unsettled_since = ?");
                Statement::new(sql).bind(endpoint.id).bind(endpoint.unsettled_since).execute(&mut self.connection)?;
            }
        }
        Ok(false)
    }

    /// Deletes one chunk of the single requests that began up to `at` (Unix microseconds), with what belongs to them. Gives how many.
    pub(super) fn delete_requests(&mut self, endpoint: i64, at: i64) -> Result<usize, StoreError> {
        let tables = self.tables.clone();
        let mut began = Duration::ZERO;
        let gone = self.transaction(|store| {
            began = store.passed()?;
            let which = "endpoint_id = ? AND started_at <= ?";
            let ids = store.ids_of(&tables.request, "id", which, &[endpoint, at])?;
            if let Some(&last) = ids.iter().max() {
                store.note_numbers_up_to(last)?;
            }
            for (table, id) in [
                (&tables.request_profile, "request_id"),
                (&tables.outlier, "request_id"),
                (&tables.request_story, "request_id"),
                (&tables.timeline, "request_id"),
                (&tables.request, "id"),
            ] {
                store.delete_by_id(table, id, &ids)?;
            }
            Ok(ids.len())
        })?;
        let took = self.passed()? - began;
        self.paces.of(&tables.request).note(gone as i64, took);
        Ok(gone)
    }

    /// All endpoints that rows are summed up under, 0 for all of them together, in order. Bound one by one: MariaDB would look through all rows
    /// for those of a subquery.
    pub(super) fn summed_endpoints(&mut self) -> Result<Vec<i64>, StoreError> {
        let sql = format!("SELECT id FROM {} ORDER BY id", self.tables.endpoint);
        let endpoints: Vec<Id> = Statement::new(sql).load(&mut self.connection)?;
        Ok([0].into_iter().chain(endpoints.into_iter().map(|row| row.id)).collect())
    }

    /// As many rows of `table` as are changed in a short time, by the column `id`.
    pub(super) fn ids_of(
        &mut self,
        table: &str,
        id: &str,
        which: &str,
        values: &[i64],
    ) -> Result<Vec<i64>, StoreError> {
        let sql = format!("SELECT {id} AS id FROM {table} WHERE {which} LIMIT ?");
        let (most, values) = (self.paces.of(table).next(), values.iter().map(|&value| Value::from(value)));
        let found: Vec<Id> = Statement::new(sql).bind_all(values).bind(most).load(&mut self.connection)?;
        Ok(found.into_iter().map(|row| row.id).collect())
    }
}
