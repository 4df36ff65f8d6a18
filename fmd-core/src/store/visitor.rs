//! Who made requests, by endpoint, version, and hour or day: one row for each, whoever and however many came.

use std::collections::BTreeMap;
use std::ops::Range;

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Binary};

use super::rows::{LARGE_AT_ONCE, RowsSql, at_once_in, marks, parts};
use super::statement::{Statement, Value};
use super::{Store, StoreError};
use crate::question::Only;
use crate::visitors::{Crowd, Crowds, HOURS_KEPT, STRETCHES};

/// How long hours are asked for, in seconds; a day less than they are kept.
const HOURS_TOLD: i64 = HOURS_KEPT - 86_400;
/// How long days are kept, in seconds.
pub(super) const DAYS_KEPT: i64 = 400 * 86_400;
pub(super) const VISITOR_KEY: &str = "resolution, endpoint_id, at, version_id, kind, instance_id";

/// What somebody is told by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VisitorBy {
    /// What `group_by` made of the request.
    User = 0,
    /// The client's address.
    Address = 1,
}

/// The statement that makes the table.
pub(super) fn table(name: &str) -> String {
    format!(
        "CREATE TABLE {name} (resolution INTEGER NOT NULL, endpoint_id BIGINT NOT NULL, at BIGINT NOT NULL, \
         version_id BIGINT NOT NULL, kind SMALLINT NOT NULL, instance_id BIGINT NOT NULL, hits BIGINT NOT NULL, \
         crowd BLOB NOT NULL, PRIMARY KEY ({VISITOR_KEY})) WITHOUT ROWID"
    )
}

#[derive(QueryableByName)]
struct Kept {
    #[diesel(sql_type = BigInt)]
    endpoint_id: i64,
    #[diesel(sql_type = Binary)]
    crowd: Vec<u8>,
}

/// The rows that differ in nothing but their endpoints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Alike {
    resolution: i64,
    at: i64,
    version: i64,
    by: i64,
}

/// Those of one version in one stretch, as one process counted them.
#[derive(Debug, QueryableByName)]
pub(crate) struct VisitorRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) version_id: i64,
    #[diesel(sql_type = Binary)]
    pub(crate) crowd: Vec<u8>,
}

/// Rows of one resolution over a stretch of time, Unix seconds.
type Stretch = (i64, Range<i64>);

/// Cuts `seconds` into whole days, and hours at its ends where those are still told apart at `now`. What is at its ends is counted wholly.
fn stretches(seconds: Range<i64>, now: i64) -> Vec<Stretch> {
    let [hour, day] = STRETCHES;
    let floor = |at: i64, step: i64| at.div_euclid(step) * step;
    let ceil = |at: i64, step: i64| floor(at + step - 1, step);
    let hours_from = ceil(now - HOURS_TOLD, day);
    let mut at = floor(seconds.start, if seconds.start < hours_from { day } else { hour });
    let end = ceil(seconds.end, if seconds.end <= hours_from { day } else { hour });
    let mut stretches: Vec<Stretch> = Vec::new();
    while at < end {
        let whole = at % day == 0 && (at + day <= end || at < hours_from);
        let step = if whole { day } else { hour };
        match stretches.last_mut() {
            Some((last, stretch)) if *last == step => stretch.end = at + step,
            _ => stretches.push((step, at..at + step)),
        }
        at += step;
    }
    stretches
}

impl Store {
    /// Adds to the hours and days of who came, at `now` (Unix microseconds). Of each the `most` heaviest stay told apart.
    pub(super) fn write_visits(&mut self, crowds: &Crowds, most: usize, now: i64) -> Result<(), StoreError> {
        let kept_from = now.div_euclid(1_000_000) - HOURS_KEPT;
        let mut rows: BTreeMap<Alike, BTreeMap<i64, Vec<&Crowd>>> = BTreeMap::new();
        for (key, by, crowd) in crowds {
            let endpoint = key.endpoint.map_or(0, |endpoint| self.known.endpoints[endpoint.0 as usize]);
            let version = self.known.versions[key.version.0 as usize].0;
            for resolution in STRETCHES {
                if resolution < STRETCHES[1] && key.hour < kept_from {
                    continue;
                }
                let at = key.hour.div_euclid(resolution) * resolution;
                let of = rows.entry(Alike { resolution, at, version, by: *by as i64 }).or_default();
                of.entry(endpoint).or_default().push(crowd);
            }
        }
        let sql = RowsSql::replace(&self.tables.visitor, VISITOR_KEY, "hits, crowd");
        let at_once = at_once_in(&self.connection, &LARGE_AT_ONCE);
        for (alike, by_endpoint) in rows {
            let endpoints: Vec<i64> = by_endpoint.keys().copied().collect();
            for part in parts(&endpoints, at_once) {
                let mut sums = self.crowds(alike, part)?;
                for (endpoint, sum) in &mut sums {
                    by_endpoint[endpoint].iter().for_each(|crowd| sum.merge(crowd));
                    sum.keep(most);
                }
                let (Alike { resolution, at, version, by }, instance) = (alike, self.known.instance);
                let values = sums.iter().map(|(&endpoint, sum)| {
                    let hits = i64::try_from(sum.hits()).unwrap_or(i64::MAX);
                    let [a, b, c, d, e, f, g] =
                        [resolution, endpoint, at, version, by, instance, hits].map(Value::from);
                    [a, b, c, d, e, f, g, sum.encode().into()]
                });
                sql.write(&mut self.connection, at_once, values)?;
            }
        }
        Ok(())
    }

    /// What is kept of these endpoints.
    fn crowds(&mut self, alike: Alike, endpoints: &[i64]) -> Result<BTreeMap<i64, Crowd>, StoreError> {
        let sql = format!(
            "SELECT endpoint_id, crowd FROM {} WHERE resolution = ? AND at = ? AND version_id = ? AND kind = ? \
             AND instance_id = ? AND endpoint_id IN ({})",
            self.tables.visitor,
            marks(endpoints.len())
        );
        let Alike { resolution, at, version, by } = alike;
        let values = [resolution, at, version, by, self.known.instance].into_iter().chain(endpoints.iter().copied());
        let mut crowds: BTreeMap<i64, Crowd> = endpoints.iter().map(|&endpoint| (endpoint, Crowd::default())).collect();
        let statement = Statement::with(sql, values.map(Value::from).collect());
        statement.for_each(&mut self.connection, |kept: Kept| match Crowd::decode(&kept.crowd) {
            Ok(crowd) => {
                crowds.insert(kept.endpoint_id, crowd);
            }
            Err(error) => log::warn!("fmd: {error}; they are left out"),
        })?;
        Ok(crowds)
    }

    /// Hands all rows to `take` of one endpoint, or of the service, narrowed to `only`, in a range (Unix seconds) asked for at `now`. Gives the range
    /// that they tell of.
    pub(crate) fn for_each_crowd(
        &mut self,
        by: VisitorBy,
        endpoint: Option<i64>,
        only: &Only,
        seconds: Range<i64>,
        now: i64,
        mut take: impl FnMut(VisitorRow),
    ) -> Result<Range<i64>, StoreError> {
        let (narrowed, ids) = only.conditions("");
        let of_one = if endpoint.is_some() || only.endpoints.is_none() { "endpoint_id = ? AND " } else { "" };
        let sql = format!(
            "SELECT version_id, crowd FROM {} WHERE resolution = ? AND {of_one}at >= ? AND at < ? AND kind = ?{narrowed}",
            self.tables.visitor
        );
        let stretches = stretches(seconds.clone(), now);
        for (resolution, stretch) in &stretches {
            let mut values: Vec<Value> = vec![(*resolution).into()];
            if !of_one.is_empty() {
                values.push(endpoint.unwrap_or(0).into());
            }
            values.extend([stretch.start, stretch.end, by as i64].map(Value::from));
            values.extend(ids.iter().cloned());
            Statement::new(sql.clone()).bind_all(values).for_each(&mut self.connection, &mut take)?;
        }
        let ends = stretches.first().zip(stretches.last());
        Ok(ends.map_or(seconds, |((_, first), (_, last))| first.start..last.end))
    }

    /// Deletes one chunk of what is too old at `now` or before `from` (Unix seconds).
    pub(super) fn prune_visitors(&mut self, now: i64, from: i64) -> Result<i64, StoreError> {
        let table = self.tables.visitor.clone();
        let mut gone = 0;
        for (resolution, kept) in STRETCHES.into_iter().zip([HOURS_KEPT, DAYS_KEPT]) {
            gone += self.delete_old(&table, VISITOR_KEY, Some(resolution), from.max(now - kept))?;
        }
        Ok(gone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600;
    const DAY: i64 = 24 * HOUR;
    const NOW: i64 = 100 * DAY + 15 * HOUR + 700;

    #[test]
    fn days_cover_the_middle_and_hours_the_ends_as_long_as_they_are_kept() {
        assert_eq!(stretches(NOW - 2 * HOUR..NOW, NOW), [(HOUR, NOW - 2 * HOUR - 700..NOW - 700 + HOUR)]);
        assert_eq!(stretches(NOW - DAY..NOW + 1, NOW), [(HOUR, 99 * DAY + 15 * HOUR..100 * DAY + 16 * HOUR)]);
        // Who asks for days of long ago is told whole ones.
        assert_eq!(stretches(90 * DAY + 7..92 * DAY + 1, NOW), [(DAY, 90 * DAY..93 * DAY)]);
        assert_eq!(
            stretches(90 * DAY + 7..NOW, NOW),
            [(DAY, 90 * DAY..100 * DAY), (HOUR, 100 * DAY..100 * DAY + 16 * HOUR)]
        );
    }

    #[test]
    fn nothing_is_counted_twice_and_nothing_left_out() {
        for start in (0..5 * DAY).step_by(5_003) {
            for length in [60, HOUR, 30 * HOUR, 3 * DAY] {
                let asked = NOW - 5 * DAY + start..NOW - 5 * DAY + start + length;
                let told = stretches(asked.clone(), NOW);
                assert!(
                    told[0].1.start <= asked.start && told[told.len() - 1].1.end >= asked.end,
                    "{asked:?}: {told:?}"
                );
                assert!(told.windows(2).all(|two| two[0].1.end == two[1].1.start), "{asked:?}: {told:?}");
                assert!(told.iter().all(|(step, stretch)| stretch.start % step == 0 && stretch.end % step == 0));
            }
        }
    }
}
