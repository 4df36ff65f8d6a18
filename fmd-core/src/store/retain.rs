//! Letting go of what is old, a little at a time.

use std::time::Instant;

use diesel::{OptionalExtension, QueryableByName, sql_types::BigInt};

use super::holder::HELD_KEY;
use super::profile::PROFILE_KEY;
use super::query::QUERY_KEY;
use super::rollup::ROLLUP_KEY;
use super::rows::{AT_ONCE, marks, parts};
use super::statement::{Statement, Value};
use super::{Cut, Pruned, Room, Store, StoreError};
use crate::config::Config;
use crate::rollup::RESOLUTIONS;

/// How long endpoints' merged profiles are kept, in seconds.
pub(super) const PROFILES_KEPT: i64 = 90 * 86_400;

/// Microseconds.
const DAY: i64 = 86_400_000_000;

/// How long errors are kept after they were last seen, in microseconds.
const ERRORS_KEPT: i64 = 90 * DAY;

/// Among how many of the oldest requests those are looked for that go, first and where all of these were dated wrongly.
const LOOKED_AT: [i64; 2] = [5_000, 100_000];

/// Under which name pages that are given back have their pace.
const FREE: &str = "";

/// Of how many requests details are kept, at most, and of how many their statements; the oldest go first.
const DETAILS_KEPT: i64 = 20_000;
const STORIES_KEPT: i64 = 10_000;

/// How long the counts of statements and allocations are kept, in seconds.
const QUERIES_KEPT: i64 = 30 * 86_400;

/// The host of instances that are recordings of the Flask Monitoring Dashboard. Their rows tell how far those have been taken over.
pub(super) const ORIGINAL: &str = "flask-monitoringdashboard";

/// How long a process is known after it last wrote, in microseconds.
const INSTANCES_KEPT: i64 = 90 * DAY;

/// How much of the single requests is kept.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Retention {
    /// Age, in microseconds.
    pub(crate) age: i64,
    /// Number of rows.
    pub(crate) rows: i64,
    /// How much room each kind of data may take.
    pub(crate) room: Room,
}

impl Retention {
    /// As the options say.
    pub(crate) fn of(config: &Config) -> Self {
        Retention {
            age: i64::from(config.retention_days()) * DAY,
            rows: i64::try_from(config.retention_requests()).unwrap_or(i64::MAX),
            room: Room::of(config),
        }
    }
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

impl Store {
    /// Deletes one chunk of each kind of what has outlived `retention` at `now` (Unix microseconds) or is too much by `cut`. Returns what went;
    /// nothing when there is no more.
    pub(crate) fn prune(&mut self, retention: Retention, cut: Cut, now: i64) -> Result<Pruned, StoreError> {
        let seconds = now.div_euclid(1_000_000);
        let requests = self.prune_requests(retention, cut.requests, now)?;
        let rollups = self.prune_rollups(seconds, cut)?;
        let mut others = self.prune_graphs(seconds)? + self.prune_errors(now - ERRORS_KEPT)?;
        self.prune_sessions(now)?;
        self.prune_instances(now - INSTANCES_KEPT)?;
        self.prune_alerts(now)?;
        others += self.prune_details(cut.details)?;
        let [profile, held, memory, query_count] =
            [&self.tables.profile, &self.tables.held, &self.tables.memory, &self.tables.query_count].map(Clone::clone);
        let profiles_from = (seconds - PROFILES_KEPT).max(cut.profiles_from);
        let profiles = self.delete_old(&profile, PROFILE_KEY, None, profiles_from)?;
        others += self.delete_old(&held, HELD_KEY, None, profiles_from)?;
        let queries_from = (seconds - QUERIES_KEPT).max(cut.queries_from);
        others += self.delete_old(&memory, PROFILE_KEY, None, queries_from)?;
        others += self.prune_visitors(seconds, cut.visitors_from)?;
        let most = self.paces.of(&query_count).next();
        let queries = self.delete_chunk(&query_count, QUERY_KEY, "at < ?", &[queries_from])?;
        // Once, after the last of many chunks.
        if queries > 0 && queries < most {
            self.forget_statements(seconds)?;
        }
        let mut pruned = Pruned { requests, rollups, profiles, others: others + queries };
        if pruned.is_nothing() {
            // What is left of all that names them is young enough.
            let longest = PROFILES_KEPT.max(retention.age / 1_000_000);
            pruned.others = self.forget_frames(seconds - longest, seconds)?;
            pruned.others += self.forget_versions(retention.age, now)?;
        }
        if !pruned.is_nothing() {
            self.give_back()?;
        }
        Ok(pruned)
    }

    /// Deletes as many rows of `table` of which `condition` holds as go in a short time. `key` tells rows apart, and the condition has to be one
    /// that an index answers.
    pub(super) fn delete_chunk(
        &mut self,
        table: &str,
        key: &str,
        condition: &str,
        values: &[i64],
    ) -> Result<i64, StoreError> {
        let sql = self.connection.delete_some(table, key, condition);
        let (most, began) = (self.paces.of(table).next(), Instant::now());
        let values = values.iter().map(|&value| Value::from(value));
        let gone = Statement::new(sql).bind_all(values).bind(most).execute(&mut self.connection)? as i64;
        self.paces.of(table).note(gone, began.elapsed());
        Ok(gone)
    }

    /// The same with rows of endpoints before `until`, by a key that begins with the endpoint and the time, after the resolution where there is one.
    pub(super) fn delete_old(
        &mut self,
        table: &str,
        key: &str,
        resolution: Option<i64>,
        until: i64,
    ) -> Result<i64, StoreError> {
        let of_resolution = if resolution.is_some() { "resolution = ? AND " } else { "" };
        if until == i64::MIN {
            return Ok(0);
        }
        for part in parts(&self.summed_endpoints()?, &AT_ONCE) {
            let condition = format!("{of_resolution}endpoint_id IN ({}) AND at < ?", marks(part.len()));
            let values: Vec<i64> = resolution.into_iter().chain(part.iter().copied()).chain([until]).collect();
            let gone = self.delete_chunk(table, key, &condition, &values)?;
            if gone > 0 {
                return Ok(gone);
            }
        }
        Ok(0)
    }

    /// Gives room that has become free back to the system, as much as goes in a short time.
    pub(super) fn give_back(&mut self) -> Result<(), StoreError> {
        let (pages, began) = (self.paces.of(FREE).next(), Instant::now());
        self.connection.give_back(pages)?;
        self.paces.of(FREE).note(pages, began.elapsed());
        Ok(())
    }

    /// Drops what is kept besides their rows of requests that are gone and of those up to the one with the id `until`, and the oldest of too many.
    pub(super) fn prune_details(&mut self, until: i64) -> Result<i64, StoreError> {
        let gone = match self.request_id("ORDER BY id LIMIT 1")? {
            Some(oldest) => oldest.saturating_sub(1),
            None => self.numbers_until()?,
        };
        let until = until.max(gone);
        let tables = &self.tables;
        let details = [
            (tables.request_profile.clone(), DETAILS_KEPT),
            (tables.timeline.clone(), DETAILS_KEPT),
            (tables.outlier.clone(), DETAILS_KEPT),
            (tables.request_story.clone(), STORIES_KEPT),
        ];
        let mut gone = 0;
        for (table, most) in details {
            let sql = format!("SELECT request_id AS id FROM {table} ORDER BY request_id DESC LIMIT 1 OFFSET {most}");
            let too_many: Option<Row> = Statement::new(sql).get_result(&mut self.connection).optional()?;
            let until = too_many.map_or(until, |row| row.id.max(until));
            gone += self.delete_chunk(&table, "request_id", "request_id <= ?", &[until])?;
        }
        Ok(gone)
    }

    /// What [`prune`](Self::prune) would take away in all.
    #[cfg(feature = "cli")]
    pub(crate) fn outlived(&mut self, retention: Retention, now: i64) -> Result<Pruned, StoreError> {
        let mut pruned = Pruned::default();
        let cut = self.cut(retention.room)?;
        if let Some(newest) = self.request_id("ORDER BY id DESC LIMIT 1")? {
            let (before, until) = (now - retention.age, newest.saturating_sub(retention.rows).max(cut.requests));
            let table = &self.tables.request;
            let sql = format!("SELECT COUNT(*) AS id FROM {table} WHERE started_at < ? OR id <= ?");
            let outlived: Row = Statement::new(sql).bind(before).bind(until).get_result(&mut self.connection)?;
            pruned.requests = outlived.id;
        }
        let (rollup, seconds) = (self.tables.rollup.clone(), now.div_euclid(1_000_000));
        for (n, resolution) in RESOLUTIONS.iter().enumerate() {
            let dropped = self.droppable_until(n, seconds, cut.rollups_from[n])?;
            let until = dropped.unwrap_or(self.watermarks()?.kept_from(n));
            pruned.rollups += self.count_before(&rollup, &format!("resolution = {resolution} AND at < ?"), until)?;
        }
        let from = (seconds - PROFILES_KEPT).max(cut.profiles_from);
        pruned.profiles = self.count_before(&self.tables.profile.clone(), "at < ?", from)?;
        Ok(pruned)
    }

    /// Forgets processes that wrote nothing since `before` (Unix microseconds). What they counted stays, under a number that no other gets: SQLite
    /// would give the highest one anew. How far other recordings were taken over stays known.
    fn prune_instances(&mut self, before: i64) -> Result<(), StoreError> {
        let table = &self.tables.instance;
        let sql = format!("SELECT id FROM {table} ORDER BY id DESC LIMIT 1");
        let highest: Option<Row> = Statement::new(sql).get_result(&mut self.connection).optional()?;
        let kept = [self.known.instance, highest.map_or(0, |row| row.id)].map(Value::from);
        let sql =
            format!("DELETE FROM {table} WHERE COALESCE(seen_at, started_at) < ? AND id NOT IN (?, ?) AND host <> ?");
        Statement::new(sql).bind(before).bind_all(kept).bind(ORIGINAL).execute(&mut self.connection)?;
        Ok(())
    }

    /// Requests are written in the order in which they ended, so nearly all of the oldest have the lowest ids, and no index on
    /// time is needed. Among them only those go that began too long ago: one that lasted for days has young neighbours.
    fn prune_requests(&mut self, retention: Retention, cut: i64, now: i64) -> Result<i64, StoreError> {
        let Some(newest) = self.request_id("ORDER BY id DESC LIMIT 1")? else { return Ok(0) };
        let table = self.tables.request.clone();
        let most = self.paces.of(&table).next();
        let (before, until) = (now - retention.age, newest.saturating_sub(retention.rows).max(cut));
        let future = now + DAY;
        let mut found: Vec<Row> = Vec::new();
        for looked_at in LOOKED_AT {
            // Reading keeps nobody from writing: some more are looked at than go at once, so that those that stay do not hide the others.
            let oldest = format!("(SELECT id, started_at FROM {table} ORDER BY id LIMIT {looked_at}) oldest");
            let sql = format!("SELECT id FROM {oldest} WHERE started_at < ? OR id <= ? ORDER BY id LIMIT ?");
            let values = [before, until, most].map(Value::from);
            found = Statement::new(sql).bind_all(values).load(&mut self.connection)?;
            let sql = format!("SELECT COUNT(*) AS id FROM {oldest} WHERE started_at > ?");
            // Many more only where all of them were dated into the future, by a clock that was wrong.
            let is_enough = !found.is_empty()
                || Statement::new(sql).bind(future).get_result::<Row>(&mut self.connection)?.id < looked_at;
            if is_enough {
                break;
            }
        }
        // They go before the first that is younger and has outlived.
        let sql = format!("SELECT id FROM {table} WHERE id < ? AND started_at > ? ORDER BY id LIMIT ?");
        let first = found.first().map_or(i64::MIN, |row| row.id);
        let values = [first, future, most].map(Value::from);
        let misdated = Statement::new(sql).bind_all(values).load(&mut self.connection)?;
        if !misdated.is_empty() {
            return self.delete_among(&misdated, "started_at > ?", &[future]);
        }
        self.delete_among(&found, "started_at < ? OR id <= ?", &[before, until])
    }

    /// Deletes one chunk of the requests that began before `before` (Unix microseconds), wherever they stand: found by the index of endpoints and
    /// times, so that none of the others is looked at.
    pub(super) fn prune_requests_before(&mut self, before: i64) -> Result<i64, StoreError> {
        let Some(newest) = self.request_id("ORDER BY id DESC LIMIT 1")? else { return Ok(0) };
        self.note_numbers_up_to(newest)?;
        let table = self.tables.request.clone();
        for part in parts(&self.summed_endpoints()?, &AT_ONCE) {
            let condition = format!("endpoint_id IN ({}) AND started_at < ?", marks(part.len()));
            let values: Vec<i64> = part.iter().copied().chain([before]).collect();
            let gone = self.delete_chunk(&table, "id", &condition, &values)?;
            if gone > 0 {
                return Ok(gone);
            }
        }
        Ok(0)
    }

    /// Deletes the requests from the first to the last of `found` of which `condition` holds.
    fn delete_among(&mut self, found: &[Row], condition: &str, values: &[i64]) -> Result<i64, StoreError> {
        let Some((first, last)) = found.first().zip(found.last()) else { return Ok(0) };
        self.note_numbers_up_to(last.id)?;
        let sql = format!("DELETE FROM {} WHERE id >= ? AND id <= ? AND ({condition})", self.tables.request);
        let began = Instant::now();
        let values = [first.id, last.id].into_iter().chain(values.iter().copied()).map(Value::from);
        let gone = Statement::new(sql).bind_all(values).execute(&mut self.connection)? as i64;
        self.paces.of(&self.tables.request).note(gone, began.elapsed());
        Ok(gone)
    }

    pub(super) fn request_id(&mut self, which: &str) -> Result<Option<i64>, StoreError> {
        let sql = format!("SELECT id FROM {} {which}", self.tables.request);
        let found: Option<Row> = Statement::new(sql).get_result(&mut self.connection).optional()?;
        Ok(found.map(|row| row.id))
    }

    /// Whether a process that is known has written later than at `time` (Unix microseconds), by its clock.
    fn was_written_after(&mut self, time: i64) -> Result<bool, StoreError> {
        let table = &self.tables.instance;
        let sql = format!("SELECT id FROM {table} WHERE COALESCE(seen_at, started_at) > ? LIMIT 1");
        let found: Option<Row> = Statement::new(sql).bind(time).get_result(&mut self.connection).optional()?;
        Ok(found.is_some())
    }

    fn prune_rollups(&mut self, now: i64, cut: Cut) -> Result<i64, StoreError> {
        let mut gone = 0;
        let tomorrow = (now.div_euclid(86_400) + 1) * 86_400;
        for (n, &resolution) in RESOLUTIONS.iter().enumerate() {
            // By a clock that was ahead, and that for long enough to be believed, unless it is ours that is behind: from the next day on there are
            // such rows again.
            if self.watermarks()?.kept_from(n) > tomorrow && !self.was_written_after(tomorrow * 1_000_000)? {
                self.transaction(|store| store.keep_from(n, tomorrow))?;
            }
            // Noted before anything goes: from now on nothing is added to these rows.
            if let Some(until) = self.droppable_until(n, now, cut.rollups_from[n])? {
                self.transaction(|store| store.keep_from(n, until))?;
            }
            let until = self.watermarks()?.kept_from(n);
            let rollup = self.tables.rollup.clone();
            gone += self.delete_old(&rollup, ROLLUP_KEY, Some(resolution), until)?;
        }
        Ok(gone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;
    use crate::store::Location;

    #[test]
    fn requests_that_a_clock_has_dated_into_the_future_keep_no_others_from_going() {
        const NOW: i64 = 1_000 * DAY;
        let folder = tempfile::tempdir().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        let mut store = Store::open(&location).unwrap();
        store.register_instance("1", NOW, 0).unwrap();
        let mut add = |requests: i64, started_at: i64| {
            let sql = format!(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {requests}) \
                 INSERT INTO fmd_request SELECT NULL, 1, 1, 1, {started_at}, 1, 1, 200, 0, 0, 1, 0, NULL, NULL FROM n"
            );
            Statement::new(sql).execute(&mut store.connection).unwrap();
        };
        add(LOOKED_AT[0] + 1_000, NOW + 365 * DAY);
        add(300, NOW - 30 * DAY);
        add(200, NOW - DAY);
        let retention = Retention::of(&Config::builder().git("off").build().unwrap());
        while !store.prune(retention, Cut::NONE, NOW).unwrap().is_nothing() {}
        let count = Statement::new("SELECT COUNT(*) AS id FROM fmd_request".to_owned());
        assert_eq!(count.get_result::<Row>(&mut store.connection).unwrap().id, 200);
        let oldest = store.request_id("ORDER BY id LIMIT 1").unwrap();
        assert_eq!(oldest, Some(LOOKED_AT[0] + 1_300 + 1), "those that were dated wrongly go with them");
    }

    #[test]
    fn after_a_clock_that_was_ahead_for_long_there_are_minutes_again_from_the_next_day_on() {
        const NOW: i64 = 1_000 * DAY + DAY / 2;
        let folder = tempfile::tempdir().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        let mut store = Store::open(&location).unwrap();
        store.register_instance("1", NOW, 0).unwrap();
        let retention = Retention::of(&Config::builder().git("off").build().unwrap());
        let day = |days: i64| days * 86_400;
        for (n, from) in [(0, day(1_028)), (1, day(1_016)), (2, day(940))] {
            store.transaction(|store| store.keep_from(n, from)).unwrap();
        }
        let mut kept_from = |seen_at: i64| {
            let sql = format!("UPDATE fmd_instance SET seen_at = {seen_at}");
            Statement::new(sql).execute(&mut store.connection).unwrap();
            store.prune(retention, Cut::NONE, NOW).unwrap();
            let watermarks = store.watermarks().unwrap();
            [0, 1, 2].map(|n| watermarks.kept_from(n))
        };
        assert_eq!(kept_from(NOW + 30 * DAY), [day(1_028), day(1_016), day(940)], "this clock is behind");
        assert_eq!(kept_from(NOW), [day(1_001), day(1_001), day(940)]);
    }
}
