//! Letting go of what is old, a little at a time.

use diesel::{OptionalExtension, QueryableByName, sql_types::BigInt};

use super::rollup::ROLLUP_KEY;
use super::statement::Statement;
use super::{Pruned, Store, StoreError};
use crate::config::Config;
use crate::rollup::RESOLUTIONS;

/// Rows deleted in one transaction, so that none holds the write lock for long.
const CHUNK: i64 = 2_000;
/// Pages given back to the file system at a time.
const PAGES: u32 = 500;

/// How long endpoints' merged profiles are kept, in seconds.
const PROFILES_KEPT: i64 = 90 * 86_400;

/// How long errors are kept after they were last seen, in microseconds.
const ERRORS_KEPT: i64 = 90 * 86_400_000_000;

/// How long the counts of statements and allocations are kept, in seconds.
const QUERIES_KEPT: i64 = 30 * 86_400;

/// How long a process is known after it last wrote, in microseconds.
const INSTANCES_KEPT: i64 = 90 * 86_400_000_000;

/// How much of the single requests is kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Retention {
    /// Age, in microseconds.
    pub(crate) age: i64,
    /// Number of rows.
    pub(crate) rows: i64,
}

impl Retention {
    /// As the options say.
    pub(crate) fn of(config: &Config) -> Self {
        Retention {
            age: i64::from(config.retention_days()) * 86_400_000_000,
            rows: i64::try_from(config.retention_requests()).unwrap_or(i64::MAX),
        }
    }
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

impl Store {
    /// Deletes one chunk of what has outlived `retention` at `now` (Unix microseconds). Returns what went; nothing when there is no more.
    pub(crate) fn prune(&mut self, retention: Retention, now: i64) -> Result<Pruned, StoreError> {
        let requests = self.prune_requests(retention, now)?;
        let rollups = self.prune_rollups(now.div_euclid(1_000_000))?;
        self.prune_sessions(now)?;
        self.prune_instances(now - INSTANCES_KEPT)?;
        self.prune_graphs(now.div_euclid(1_000_000))?;
        let oldest_request = self.request_id("ORDER BY id LIMIT 1")?.unwrap_or(i64::MIN);
        self.prune_outliers(oldest_request)?;
        self.prune_profiles(oldest_request, now.div_euclid(1_000_000) - PROFILES_KEPT)?;
        self.prune_memory(now.div_euclid(1_000_000) - QUERIES_KEPT)?;
        self.prune_errors(now - ERRORS_KEPT)?;
        self.prune_alerts(now)?;
        self.prune_queries(oldest_request, now.div_euclid(1_000_000) - QUERIES_KEPT)?;
        let pruned = Pruned { requests, rollups, profiles: 0 };
        if !pruned.is_nothing() {
            self.connection.give_back(PAGES)?;
        }
        Ok(pruned)
    }

    /// What [`prune`](Self::prune) would take away in all.
    #[cfg(feature = "cli")]
    pub(crate) fn outlived(&mut self, retention: Retention, now: i64) -> Result<Pruned, StoreError> {
        let mut pruned = Pruned::default();
        if let Some(newest) = self.request_id("ORDER BY id DESC LIMIT 1")? {
            let (before, until) = (now - retention.age, newest - retention.rows);
            let which = format!("WHERE started_at < {before} OR id <= {until}");
            pruned.requests = self.count(&self.tables.request.clone(), "started_at", &which)?.rows;
        }
        let (rollup, seconds) = (self.tables.rollup.clone(), now.div_euclid(1_000_000));
        for (n, resolution) in RESOLUTIONS.iter().enumerate() {
            let until = self.droppable_until(n, seconds)?.unwrap_or(self.watermarks()?.kept_from(n));
            let which = format!("WHERE resolution = {resolution} AND at < {until}");
            pruned.rollups += self.count(&rollup, "at", &which)?.rows;
        }
        Ok(pruned)
    }

    /// Forgets processes that wrote nothing since `before` (Unix microseconds). What they counted stays.
    fn prune_instances(&mut self, before: i64) -> Result<(), StoreError> {
        let sql = format!("DELETE FROM {} WHERE COALESCE(seen_at, started_at) < ? AND id <> ?", self.tables.instance);
        Statement::new(sql).bind(before).bind(self.known.instance).execute(&mut self.connection)?;
        Ok(())
    }

    /// Requests are written in the order in which they ended, so nearly all of the oldest have the lowest ids, and no index on
    /// time is needed. Among them only those go that began too long ago: one that lasted for days has young neighbours.
    fn prune_requests(&mut self, retention: Retention, now: i64) -> Result<i64, StoreError> {
        let Some(newest) = self.request_id("ORDER BY id DESC LIMIT 1")? else { return Ok(0) };
        // Counted in rows and not in ids, so that a few that stay do not keep the others from being reached.
        let end = self.request_id(&format!("ORDER BY id LIMIT 1 OFFSET {CHUNK}"))?.unwrap_or(i64::MAX);
        let sql = format!("DELETE FROM {} WHERE id < ? AND (started_at < ? OR id <= ?)", self.tables.request);
        let statement = Statement::new(sql).bind(end).bind(now - retention.age).bind(newest - retention.rows);
        Ok(statement.execute(&mut self.connection)? as i64)
    }

    fn request_id(&mut self, which: &str) -> Result<Option<i64>, StoreError> {
        let sql = format!("SELECT id FROM {} {which}", self.tables.request);
        let found: Option<Row> = Statement::new(sql).get_result(&mut self.connection).optional()?;
        Ok(found.map(|row| row.id))
    }

    fn prune_rollups(&mut self, now: i64) -> Result<i64, StoreError> {
        let mut gone = 0;
        for (n, &resolution) in RESOLUTIONS.iter().enumerate() {
            // Noted before anything goes: from now on nothing is added to these rows.
            if let Some(until) = self.droppable_until(n, now)? {
                self.transaction(|store| store.keep_from(n, until))?;
            }
            let until = self.watermarks()?.kept_from(n);
            let (rollup, endpoint) = (&self.tables.rollup, &self.tables.endpoint);
            let condition =
                format!("resolution = ? AND endpoint_id IN (SELECT id FROM {endpoint} UNION ALL SELECT 0) AND at < ?");
            let sql = self.connection.delete_some(rollup, ROLLUP_KEY, &condition);
            let deleted = Statement::new(sql).bind(resolution).bind(until).bind(CHUNK).execute(&mut self.connection)?;
            gone += deleted as i64;
            if deleted as i64 == CHUNK {
                break;
            }
        }
        Ok(gone)
    }
}
