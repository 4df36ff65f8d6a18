//! The rows of rollups: the recorder adds to those of minutes.

use std::collections::BTreeMap;

use diesel::sql_types::{BigInt, Binary};
use diesel::{OptionalExtension, QueryableByName};

use super::statement::{Statement, Value, replace};
use super::write::nanos;
use super::{Store, StoreError};
use crate::histogram::Histogram;
use crate::rollup::{RESOLUTIONS, Rollup, RollupKey};

/// The columns of a rollup's key, and the others.
pub(super) const ROLLUP_KEY: &str = "resolution, endpoint_id, at, version_id, status, outcome, instance_id";
pub(super) const ROLLUP_REST: &str = "hits, latency_sum_ns, latency_max_ns, latencies";
/// Minutes whose rows are kept at hand, so that adding to them needs no reading.
const MINUTES_AT_HAND: i64 = 2;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct RowKey {
    resolution: i64,
    endpoint: i64,
    at: i64,
    version: i64,
    status: i64,
    outcome: i64,
}

#[derive(Debug, Default, QueryableByName)]
pub(super) struct Row {
    #[diesel(sql_type = BigInt)]
    hits: i64,
    #[diesel(sql_type = BigInt)]
    latency_sum_ns: i64,
    #[diesel(sql_type = BigInt)]
    latency_max_ns: i64,
    #[diesel(sql_type = Binary)]
    latencies: Vec<u8>,
}

impl Row {
    fn add(&mut self, rollup: &Rollup) {
        let mut latencies = Histogram::new();
        if let Err(error) = latencies.merge_encoded(&self.latencies) {
            log::warn!("fmd: {error}; its latencies are left out");
        }
        rollup.latencies.add_to(&mut latencies);
        self.hits = self.hits.saturating_add_unsigned(rollup.hits);
        self.latency_sum_ns = self.latency_sum_ns.saturating_add(nanos(rollup.latency_sum));
        self.latency_max_ns = self.latency_max_ns.max(nanos(rollup.latency_max));
        self.latencies = latencies.encode();
    }
}

impl Store {
    /// Adds to the minute's rows; what belongs to minutes that are no longer kept is added to the coarser rows at once.
    pub(super) fn write_rollups(&mut self, rollups: &[(RollupKey, Box<Rollup>)]) -> Result<(), StoreError> {
        let watermarks = self.watermarks()?;
        let mut rows: BTreeMap<RowKey, Rollup> = BTreeMap::new();
        let mut oldest = i64::MAX;
        for (key, rollup) in rollups {
            let late = key.minute < watermarks.kept_from(0);
            let resolutions = if late { &RESOLUTIONS[1..] } else { &RESOLUTIONS[..1] };
            for &resolution in resolutions {
                rows.entry(self.row_key(key, resolution)).or_default().merge(rollup);
            }
            if !late {
                oldest = oldest.min(key.minute);
            }
        }
        // Made once for many rows, since making it takes a good part of the time of writing one.
        let sql = replace(&self.tables.rollup, ROLLUP_KEY, ROLLUP_REST);
        for (key, rollup) in &rows {
            self.add_to_row(&sql, *key, rollup)?;
        }
        self.lower_watermarks(oldest)?;
        let latest = rows.keys().filter(|key| key.resolution == RESOLUTIONS[0]).map(|key| key.at).max();
        if let Some(latest) = latest {
            self.known.minutes.retain(|key, _| key.at > latest - MINUTES_AT_HAND * RESOLUTIONS[0]);
        }
        Ok(())
    }

    fn row_key(&self, key: &RollupKey, resolution: i64) -> RowKey {
        RowKey {
            resolution,
            endpoint: key.endpoint.map_or(0, |endpoint| self.known.endpoints[endpoint.0 as usize]),
            at: key.minute.div_euclid(resolution) * resolution,
            version: self.known.versions[key.version.0 as usize].0,
            status: i64::from(key.status),
            outcome: key.outcome as i64,
        }
    }

    fn add_to_row(&mut self, sql: &str, key: RowKey, rollup: &Rollup) -> Result<(), StoreError> {
        let mut row = match self.known.minutes.remove(&key) {
            Some(row) => row,
            None => self.read_row(&key)?.unwrap_or_default(),
        };
        row.add(rollup);
        Statement::new(sql.to_owned())
            .bind_all(self.row_id(&key))
            .bind(row.hits)
            .bind(row.latency_sum_ns)
            .bind(row.latency_max_ns)
            .bind(row.latencies.clone())
            .execute(&mut self.connection)?;
        if key.resolution == RESOLUTIONS[0] {
            self.known.minutes.insert(key, row);
        }
        Ok(())
    }

    fn read_row(&mut self, key: &RowKey) -> Result<Option<Row>, StoreError> {
        let sql = format!(
            "SELECT hits, latency_sum_ns, latency_max_ns, latencies FROM {} WHERE resolution = ? AND endpoint_id = ? \
             AND at = ? AND version_id = ? AND status = ? AND outcome = ? AND instance_id = ?",
            self.tables.rollup
        );
        Ok(Statement::new(sql).bind_all(self.row_id(key)).get_result(&mut self.connection).optional()?)
    }

    fn row_id(&self, key: &RowKey) -> [Value; 7] {
        [key.resolution, key.endpoint, key.at, key.version, key.status, key.outcome, self.known.instance]
            .map(Value::from)
    }
}
