//! What was counted by the hour is put together by the day once it is old: endpoints' profiles, who held the worker, statements, and what
//! was asked of the allocator.
//!
//! Questions about that time take whole days from the beginning, so that nobody has to know how far this has come.

use std::ops::Range;

use diesel::{OptionalExtension, QueryableByName, sql_types::BigInt};

use super::rows::{AT_ONCE, marks, parts};
use super::statement::{Statement, Value};
use super::{Store, StoreError};
use crate::query_sums::STRETCH;

const DAY: i64 = 86_400;
/// How long hours are told apart, in seconds.
const HOURS_KEPT: i64 = 7 * DAY;
/// Nothing of this is kept for longer, in seconds.
const LONGEST_KEPT: i64 = 90 * DAY;
/// Up to which day hours have been put together, Unix seconds.
const DONE_UNTIL: &str = "hours_merged_until";

fn floor(at: i64, step: i64) -> i64 {
    at.div_euclid(step) * step
}

/// The day up to which hours are put together at `now`; Unix seconds.
fn days_until(now: i64) -> i64 {
    floor(now - HOURS_KEPT, DAY)
}

/// The hour that `at` is told by at `now`, or the day where hours are not told apart any more; Unix seconds.
pub(crate) fn stretch_of(at: i64, now: i64) -> Range<i64> {
    let step = if at < days_until(now) { DAY } else { STRETCH };
    let start = floor(at, step);
    start..start + step
}

/// Rows of one hour and one day that differ in nothing else.
#[derive(Debug, Clone, Copy, QueryableByName)]
pub(super) struct Group {
    #[diesel(sql_type = BigInt)]
    endpoint_id: i64,
    #[diesel(sql_type = BigInt)]
    version_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(super) instance_id: i64,
    /// What else belongs to the key, if anything.
    #[diesel(sql_type = BigInt)]
    part: i64,
}

/// A kind of counts, whose key is an endpoint, a time, a version, an instance, and for some one thing more.
struct Kind {
    table: String,
    /// The column of that one thing; a number where there is none.
    part: &'static str,
    put_together: fn(&mut Store, &OldHours<'_>) -> Result<(), StoreError>,
}

/// The rows of a [`Group`] on one day.
pub(super) struct OldHours<'a> {
    pub(super) table: &'a str,
    part: &'a str,
    group: Group,
    /// Start of the day, Unix seconds.
    pub(super) day: i64,
}

impl OldHours<'_> {
    /// What follows `WHERE`.
    pub(super) fn condition(&self) -> String {
        format!("endpoint_id = ? AND version_id = ? AND instance_id = ? AND {} = ? AND at >= ? AND at < ?", self.part)
    }

    /// The values of its `?`.
    pub(super) fn values(&self) -> [Value; 6] {
        let Group { endpoint_id, version_id, instance_id, part } = self.group;
        [endpoint_id, version_id, instance_id, part, self.day, self.day + DAY].map(Value::from)
    }

    /// The values of the key of the day's row: endpoint, day, then `rest`.
    pub(super) fn key(&self, rest: KeyRest) -> Vec<Value> {
        let Group { endpoint_id, version_id, instance_id, part } = self.group;
        let rest = match rest {
            KeyRest::Plain => vec![version_id, instance_id],
            KeyRest::Held => vec![version_id, part, instance_id],
            KeyRest::Query => vec![part, version_id, instance_id],
        };
        [endpoint_id, self.day].into_iter().chain(rest).map(Value::from).collect()
    }
}

/// What follows endpoint and time in a key.
#[derive(Debug, Clone, Copy)]
pub(super) enum KeyRest {
    Plain,
    Held,
    Query,
}

impl Store {
    /// Puts together the hours of one day of one endpoint, if any are old enough at `now` (Unix seconds). Returns whether there may be more.
    pub(crate) fn merge_hours(&mut self, now: i64) -> Result<bool, StoreError> {
        // Days to come have been told by a clock that was ahead.
        let done = self.settings()?.get(DONE_UNTIL).copied().filter(|&done| done <= now).unwrap_or(0);
        let done = done.max(floor(now - LONGEST_KEPT, DAY));
        let until = days_until(now);
        if done >= until {
            return Ok(false);
        }
        let next = self.first_day_with_hours(done..until)?;
        self.transaction(|store| {
            if next > done {
                store.set(DONE_UNTIL, next)?;
                return Ok(true);
            }
            store.drop_what_went()?;
            for kind in store.kinds() {
                if let Some(group) = store.group_with_hours(&kind, &(done..done + DAY))? {
                    let hours = OldHours { table: &kind.table, part: kind.part, group, day: done };
                    (kind.put_together)(store, &hours)?;
                    break;
                }
            }
            Ok(true)
        })
    }

    /// The first of `days` in which something is to be put together; their end where there is nothing. A new database, or one that nobody wrote
    /// to for weeks, is not gone through day by day, each of which would be a transaction.
    fn first_day_with_hours(&mut self, days: Range<i64>) -> Result<i64, StoreError> {
        let (mut at, mut stretch) = (days.start, DAY);
        while at < days.end {
            let looked_at = at..days.end.min(at + stretch);
            let mut is_empty = true;
            for kind in self.kinds() {
                is_empty = is_empty && self.group_with_hours(&kind, &looked_at)?.is_none();
            }
            match (is_empty, stretch) {
                (true, _) => (at, stretch) = (looked_at.end, stretch * 2),
                (false, DAY) => return Ok(at),
                (false, _) => stretch /= 2,
            }
        }
        Ok(days.end)
    }

    fn kinds(&self) -> [Kind; 4] {
        let tables = &self.tables;
        [
            Kind { table: tables.profile.clone(), part: "0", put_together: Store::put_profiles_together },
            Kind { table: tables.held.clone(), part: "holder_id", put_together: Store::put_held_together },
            Kind { table: tables.query_count.clone(), part: "statement_id", put_together: Store::put_queries_together },
            Kind { table: tables.memory.clone(), part: "0", put_together: Store::put_memory_together },
        ]
    }

    /// Any that has rows after the first moment of `times`, which is where the row of a whole day stands.
    fn group_with_hours(&mut self, kind: &Kind, times: &Range<i64>) -> Result<Option<Group>, StoreError> {
        let Kind { table, part, .. } = kind;
        for endpoints in parts(&self.summed_endpoints()?, &AT_ONCE) {
            let sql = format!(
                "SELECT endpoint_id, version_id, instance_id, CAST({part} AS BIGINT) AS part FROM {table} \
                 WHERE endpoint_id IN ({}) AND at > ? AND at < ? LIMIT 1",
                marks(endpoints.len())
            );
            let values = endpoints.iter().copied().chain([times.start, times.end]).map(Value::from);
            let found = Statement::new(sql).bind_all(values).get_result(&mut self.connection).optional()?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }

    /// Deletes the rows of a day, in whose place another is put.
    pub(super) fn delete_hours(&mut self, hours: &OldHours<'_>) -> Result<(), StoreError> {
        let sql = format!("DELETE FROM {} WHERE {}", hours.table, hours.condition());
        Statement::new(sql).bind_all(hours.values()).execute(&mut self.connection)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;
    use crate::store::Location;
    use crate::store::write::Id;

    #[test]
    fn days_without_anything_are_not_gone_through_one_by_one() {
        const NOW: i64 = 1_000 * DAY + 5 * STRETCH;
        let folder = tempfile::tempdir().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        let mut store = Store::open(&location).unwrap();
        let steps_to_the_end = |store: &mut Store| {
            Statement::new("DELETE FROM fmd_setting WHERE name = 'hours_merged_until'".to_owned())
                .execute(&mut store.connection)
                .unwrap();
            (0..).find(|_| !store.merge_hours(NOW).unwrap()).unwrap()
        };
        assert_eq!(steps_to_the_end(&mut store), 1);
        let sql = "INSERT INTO fmd_endpoint (id, method, pattern, added_at) VALUES (1, 'GET', '/', 0)";
        Statement::new(sql.to_owned()).execute(&mut store.connection).unwrap();
        for day in [920, 990] {
            let sql = format!("INSERT INTO fmd_memory VALUES (1, {}, 1, 1, 1, 1, 1, 1)", day * DAY + STRETCH);
            Statement::new(sql).execute(&mut store.connection).unwrap();
        }
        assert_eq!(
            steps_to_the_end(&mut store),
            2 * 2 + 1,
            "for each day one to get there and one for its hours, and one to the end"
        );
        let mut days = |condition: &str| {
            let sql = format!("SELECT COUNT(*) AS id FROM fmd_memory WHERE {condition}");
            Statement::new(sql).get_result::<Id>(&mut store.connection).unwrap().id
        };
        assert_eq!((days("at = 920 * 86400 OR at = 990 * 86400"), days("at % 86400 <> 0")), (2, 0));

        // Told by a clock that was ahead.
        store.set(DONE_UNTIL, NOW + 20 * DAY).unwrap();
        let sql = format!("INSERT INTO fmd_memory VALUES (1, {}, 1, 1, 1, 1, 1, 1)", 980 * DAY + STRETCH);
        Statement::new(sql).execute(&mut store.connection).unwrap();
        while store.merge_hours(NOW).unwrap() {}
        let sql = "SELECT COUNT(*) AS id FROM fmd_memory WHERE at % 86400 <> 0".to_owned();
        assert_eq!(Statement::new(sql).get_result::<Id>(&mut store.connection).unwrap().id, 0);
    }

    #[test]
    fn a_week_is_told_by_the_hour_and_what_lies_before_by_the_day() {
        let now = 100 * DAY + 15 * STRETCH;
        for (at, stretch) in [
            (now, now..now + STRETCH),
            (now - 1, now - STRETCH..now),
            (93 * DAY, 93 * DAY..93 * DAY + STRETCH),
            (93 * DAY - 1, 92 * DAY..93 * DAY),
        ] {
            assert_eq!(stretch_of(at, now), stretch);
        }
    }
}
