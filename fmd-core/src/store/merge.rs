//! Counting one endpoint under another, and deleting one.
//!
//! What is counted moves in one transaction, so that no figure is ever short. Single requests, of which there may be millions, follow in
//! chunks: the writer's upkeep goes on with them, also after a restart, and with what another process still wrote in between.

use diesel::sql_types::{BigInt, Nullable};
use diesel::{OptionalExtension, QueryableByName};

use super::holder::HELD_KEY;
use super::profile::PROFILE_KEY;
use super::query::QUERY_KEY;
use super::rollup::ROLLUP_KEY;
use super::rows::marks;
use super::statement::{Statement, Value};
use super::visitor::VISITOR_KEY;
use super::write::Id;
use super::{EndpointRow, Store, StoreError};
use crate::question::Only;
use crate::rollup::RESOLUTIONS;
use crate::visitors::STRETCHES;

/// Single requests moved or deleted in one transaction.
const CHUNK: i64 = 2_000;
/// Values bound to one statement.
const MOST_BOUND: usize = 500;
/// How long rows are looked for that another process wrote before it heard of a change, in microseconds.
const SETTLED_AFTER: i64 = 60_000_000;

/// What is recorded of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Holdings {
    /// Requests counted.
    pub(crate) hits: i64,
    /// Requests listed one by one.
    pub(crate) requests: i64,
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

#[derive(QueryableByName)]
struct ErrorKey {
    #[diesel(sql_type = BigInt)]
    group_id: i64,
    #[diesel(sql_type = BigInt)]
    at: i64,
    #[diesel(sql_type = BigInt)]
    version_id: i64,
    #[diesel(sql_type = BigInt)]
    hits: i64,
}

impl Store {
    /// What is recorded of an endpoint.
    pub(crate) fn holdings(&mut self, id: i64, now: i64) -> Result<Holdings, StoreError> {
        self.endpoint(id)?;
        let segments = self.watermarks()?.covering(0, now.div_euclid(1_000_000) + 60, i64::MAX);
        let (mut hits, only) = (0, Only { endpoints: Some(vec![id]), ..Only::default() });
        self.for_each_count(&segments, &only, |row| hits += row.hits)?;
        let sql = format!("SELECT COUNT(*) AS id FROM {} WHERE endpoint_id = ?", self.tables.request);
        let requests: Id = Statement::new(sql).bind(id).get_result(&mut self.connection)?;
        Ok(Holdings { hits, requests: requests.id })
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
            store.move_sums(from, into)?;
            store.endpoint(into)
        })
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
        self.transaction(|store| {
            store.endpoint(id)?;
            let sql = format!(
                "UPDATE {} SET deleted_at = ?, unsettled_since = ?, last_requested_at = NULL, name = NULL, color = NULL, \
                 level = NULL, usual_ns = NULL, outlier_after_ns = NULL WHERE id = ?",
                store.tables.endpoint
            );
            Statement::new(sql).bind(now).bind(now).bind(id).execute(&mut store.connection)?;
            while store.delete_sums(id)? > 0 {}
            Ok(())
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
            (&tables.error_count, "group_id, at, endpoint_id, version_id", &[]),
            (&tables.error_sample, "id", &[]),
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

    /// Goes on with the single requests of endpoints that were merged or deleted. Returns whether there is more to do at once.
    pub(crate) fn settle_endpoints(&mut self, now: i64) -> Result<bool, StoreError> {
        let table = self.tables.endpoint.clone();
        let sql = format!(
            "SELECT id, merged_into, deleted_at, unsettled_since FROM {table} WHERE unsettled_since IS NOT NULL ORDER BY id"
        );
        let unsettled: Vec<Unsettled> = Statement::new(sql).load(&mut self.connection)?;
        let mut more = false;
        for endpoint in unsettled {
            let moved = self.transaction(|store| match (endpoint.merged_into, endpoint.deleted_at) {
                (Some(into), _) => {
                    store.move_sums(endpoint.id, into)?;
                    store.move_requests(endpoint.id, into)
                }
                (None, Some(at)) => store.delete_requests(endpoint.id, at),
                (None, None) => Ok(0),
            })?;
            more |= moved > 0;
            if moved == 0 && now - endpoint.unsettled_since > SETTLED_AFTER {
                let sql = format!("UPDATE {table} SET unsettled_since = NULL WHERE id = ? AND unsettled_since = ?");
                Statement::new(sql).bind(endpoint.id).bind(endpoint.unsettled_since).execute(&mut self.connection)?;
            }
        }
        Ok(more)
    }

    /// Moves what is counted. Its rows become those of instances of their own, so that they stand beside the rows of `into`, whose sum is
    /// read over all instances.
    fn move_sums(&mut self, from: i64, into: i64) -> Result<(), StoreError> {
        let tables = self.tables.clone();
        let [minutes, tens, hours, days] = RESOLUTIONS;
        let of_rollup = format!("resolution IN ({minutes}, {tens}, {hours}, {days}) AND ");
        let of_visitors = format!("resolution IN ({hours}, {days}) AND ");
        let places = [
            (&tables.rollup, "endpoint_id", of_rollup.as_str()),
            (&tables.profile, "endpoint_id", ""),
            (&tables.held, "endpoint_id", ""),
            (&tables.held, "holder_id", ""),
            (&tables.query_count, "endpoint_id", ""),
            (&tables.memory, "endpoint_id", ""),
            (&tables.visitor, "endpoint_id", of_visitors.as_str()),
        ];
        for (table, column, also) in places {
            let sql = format!("SELECT DISTINCT instance_id AS id FROM {table} WHERE {also}{column} = ?");
            let instances: Vec<Id> = Statement::new(sql).bind(from).load(&mut self.connection)?;
            for instance in instances {
                let beside = self.instance_beside(instance.id)?;
                let sql = format!(
                    "UPDATE {table} SET {column} = ?, instance_id = ? WHERE {also}{column} = ? AND instance_id = ?"
                );
                let values = [into, beside, from, instance.id].map(Value::from);
                Statement::new(sql).bind_all(values).execute(&mut self.connection)?;
            }
        }
        self.move_errors(from, into)
    }

    /// Another name for an instance, under which nothing has been written yet.
    fn instance_beside(&mut self, instance: i64) -> Result<i64, StoreError> {
        #[derive(QueryableByName)]
        struct Instance {
            #[diesel(sql_type = diesel::sql_types::Text)]
            host: String,
            #[diesel(sql_type = BigInt)]
            pid: i64,
            #[diesel(sql_type = BigInt)]
            version_id: i64,
            #[diesel(sql_type = BigInt)]
            started_at: i64,
        }
        let table = &self.tables.instance;
        let sql = format!("SELECT host, pid, version_id, started_at FROM {table} WHERE id = ?");
        let known: Option<Instance> = Statement::new(sql).bind(instance).get_result(&mut self.connection).optional()?;
        let (host, [pid, version, started]) = known.map_or_else(
            || ("unknown".to_owned(), [0; 3]),
            |known| (known.host, [known.pid, known.version_id, known.started_at]),
        );
        let sql = format!("INSERT INTO {table} (host, pid, version_id, started_at) VALUES (?, ?, ?, ?) RETURNING id");
        let values = [pid, version, started].map(Value::from);
        let made: Id = Statement::new(sql).bind(&*host).bind_all(values).get_result(&mut self.connection)?;
        Ok(made.id)
    }

    /// Moves what is counted of errors, which is not told apart by instance.
    fn move_errors(&mut self, from: i64, into: i64) -> Result<(), StoreError> {
        let (counts, samples) = (self.tables.error_count.clone(), &self.tables.error_sample);
        let sql = format!("UPDATE {samples} SET endpoint_id = ? WHERE endpoint_id = ?");
        Statement::new(sql).bind(into).bind(from).execute(&mut self.connection)?;
        let sql = format!("SELECT group_id, at, version_id, hits FROM {counts} WHERE endpoint_id = ?");
        let rows: Vec<ErrorKey> = Statement::new(sql).bind(from).load(&mut self.connection)?;
        for row in rows {
            let key = "group_id = ? AND at = ? AND version_id = ? AND endpoint_id = ?";
            let key_of = |endpoint: i64| [row.group_id, row.at, row.version_id, endpoint].map(Value::from);
            let sql = format!("UPDATE {counts} SET hits = hits + ? WHERE {key}");
            let added = Statement::new(sql).bind(row.hits).bind_all(key_of(into)).execute(&mut self.connection)?;
            let (sql, values) = if added > 0 {
                (format!("DELETE FROM {counts} WHERE {key}"), Vec::new())
            } else {
                (format!("UPDATE {counts} SET endpoint_id = ? WHERE {key}"), vec![Value::from(into)])
            };
            Statement::new(sql).bind_all(values).bind_all(key_of(from)).execute(&mut self.connection)?;
        }
        Ok(())
    }

    /// Moves one chunk of single requests with what belongs to them. Gives how many.
    fn move_requests(&mut self, from: i64, into: i64) -> Result<usize, StoreError> {
        let tables = self.tables.clone();
        let mut moved = 0;
        for (table, id) in [
            (&tables.request, "id"),
            (&tables.request_profile, "request_id"),
            (&tables.outlier, "request_id"),
            (&tables.request_story, "request_id"),
        ] {
            let ids = self.ids_of(table, id, "endpoint_id = ?", &[from])?;
            for part in ids.chunks(MOST_BOUND) {
                let sql = format!("UPDATE {table} SET endpoint_id = ? WHERE {id} IN ({})", marks(part.len()));
                let values = part.iter().map(|&id| Value::from(id));
                Statement::new(sql).bind(into).bind_all(values).execute(&mut self.connection)?;
            }
            moved += ids.len();
        }
        Ok(moved)
    }

    /// Deletes one chunk of the single requests that began up to `at` (Unix microseconds), with what belongs to them. Gives how many.
    fn delete_requests(&mut self, endpoint: i64, at: i64) -> Result<usize, StoreError> {
        let tables = self.tables.clone();
        let ids = self.ids_of(&tables.request, "id", "endpoint_id = ? AND started_at <= ?", &[endpoint, at])?;
        for (table, id) in [
            (&tables.request_profile, "request_id"),
            (&tables.outlier, "request_id"),
            (&tables.request_story, "request_id"),
            (&tables.timeline, "request_id"),
            (&tables.request, "id"),
        ] {
            for part in ids.chunks(MOST_BOUND) {
                let sql = format!("DELETE FROM {table} WHERE {id} IN ({})", marks(part.len()));
                let values = part.iter().map(|&id| Value::from(id));
                Statement::new(sql).bind_all(values).execute(&mut self.connection)?;
            }
        }
        Ok(ids.len())
    }

    fn ids_of(&mut self, table: &str, id: &str, which: &str, values: &[i64]) -> Result<Vec<i64>, StoreError> {
        let sql = format!("SELECT {id} AS id FROM {table} WHERE {which} LIMIT {CHUNK}");
        let values = values.iter().map(|&value| Value::from(value));
        let found: Vec<Id> = Statement::new(sql).bind_all(values).load(&mut self.connection)?;
        Ok(found.into_iter().map(|row| row.id).collect())
    }
}
