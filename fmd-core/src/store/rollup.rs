//! The rows of rollups: the recorder adds to those of minutes.

use std::collections::BTreeMap;

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Binary};

use super::rows::{AT_ONCE, RowsSql, at_once_in, marks, parts};
use super::statement::{Statement, Value};
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

impl RowKey {
    fn is_of_minute(&self) -> bool {
        self.resolution == RESOLUTIONS[0]
    }
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

    /// All columns, of a row with this key.
    fn values(&self, key: &RowKey, instance: i64) -> [Value; 11] {
        let RowKey { resolution, endpoint, at, version, status, outcome } = *key;
        [
            resolution.into(),
            endpoint.into(),
            at.into(),
            version.into(),
            status.into(),
            outcome.into(),
            instance.into(),
            self.hits.into(),
            self.latency_sum_ns.into(),
            self.latency_max_ns.into(),
            self.latencies.clone().into(),
        ]
    }
}

#[derive(QueryableByName)]
struct FoundRow {
    #[diesel(sql_type = BigInt)]
    endpoint_id: i64,
    #[diesel(sql_type = BigInt)]
    version_id: i64,
    #[diesel(sql_type = BigInt)]
    status: i64,
    #[diesel(sql_type = BigInt)]
    outcome: i64,
    #[diesel(embed)]
    row: Row,
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
        self.read_rows(&rows)?;
        for (key, rollup) in &rows {
            self.known.minutes.entry(*key).or_default().add(rollup);
        }
        let (known, instance) = (&self.known.minutes, self.known.instance);
        let written = rows.keys().map(|key| known[key].values(key, instance));
        let (sql, at_once) =
            (RowsSql::replace(&self.tables.rollup, ROLLUP_KEY, ROLLUP_REST), at_once_in(&self.connection, &AT_ONCE));
        sql.write(&mut self.connection, at_once, written)?;
        self.lower_watermarks(oldest)?;
        let latest = rows.keys().filter(|key| key.is_of_minute()).map(|key| key.at).max().unwrap_or(i64::MIN);
        let from = latest.saturating_sub(MINUTES_AT_HAND * RESOLUTIONS[0]);
        self.known.minutes.retain(|key, _| key.is_of_minute() && key.at > from);
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

    /// Reads those of `rows` that are there and not at hand.
    fn read_rows(&mut self, rows: &BTreeMap<RowKey, Rollup>) -> Result<(), StoreError> {
        let mut missing: BTreeMap<(i64, i64), Vec<i64>> = BTreeMap::new();
        for key in rows.keys().filter(|key| !self.known.minutes.contains_key(key)) {
            missing.entry((key.resolution, key.at)).or_default().push(key.endpoint);
        }
        for ((resolution, at), mut endpoints) in missing {
            endpoints.dedup();
            for part in parts(&endpoints, &AT_ONCE) {
                let sql = format!(
                    "SELECT endpoint_id, version_id, status, outcome, {ROLLUP_REST} FROM {} \
                     WHERE resolution = ? AND at = ? AND instance_id = ? AND endpoint_id IN ({})",
                    self.tables.rollup,
                    marks(part.len())
                );
                let values = [resolution, at, self.known.instance].into_iter().chain(part.iter().copied());
                let known = &mut self.known.minutes;
                let take = |found: FoundRow| {
                    let FoundRow { endpoint_id: endpoint, version_id: version, status, outcome, row } = found;
                    let key = RowKey { resolution, endpoint, at, version, status, outcome };
                    if rows.contains_key(&key) {
                        known.entry(key).or_insert(row);
                    }
                };
                let statement = Statement::with(sql, values.map(Value::from).collect());
                statement.for_each(&mut self.connection, take)?;
            }
        }
        Ok(())
    }
}
