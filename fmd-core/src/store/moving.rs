//! Moving what is recorded of one endpoint to another, in transactions so short that nobody has to wait who writes as well.
//!
//! Requests' sums move by whole days of one process: a row of an hour is made anew from its minutes when one comes late, so that both have to stand
//! under the same name, and no chunk shares its name with another. Of nothing else a row is made from others, and it moves by the hour. Each transaction leaves all that is counted in one of the two places, so
//! that whoever goes on after a crash has nothing to know but what is left.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use diesel::sql_types::BigInt;
use diesel::{OptionalExtension, QueryableByName};

use super::only::among;
use super::pace::AIM;
use super::statement::{Statement, Value};
use super::write::Id;
use super::{Store, StoreError};
use crate::clock::now_micros;
use crate::rollup::RESOLUTIONS;
use crate::visitors::STRETCHES;

/// Counts of errors that are looked for at once.
const ERRORS: i64 = 20_000;
/// Values bound to one statement.
const MOST_BOUND: usize = 512;
const DAY: i64 = 86_400;

/// Rows that name the endpoint in one of their columns.
struct Place {
    table: String,
    column: &'static str,
    /// The condition of those rows, which an index answers, with a `?` for the endpoint.
    condition: String,
    /// A column of the key by which a day of one process is divided further, into parts of which each takes a few milliseconds.
    part: &'static str,
}

#[derive(QueryableByName)]
struct Part {
    #[diesel(sql_type = BigInt)]
    instance_id: i64,
    #[diesel(sql_type = BigInt)]
    part: i64,
}

#[derive(QueryableByName)]
struct ErrorKey {
    #[diesel(sql_type = BigInt)]
    group_id: i64,
    #[diesel(sql_type = BigInt)]
    at: i64,
    #[diesel(sql_type = BigInt)]
    version_id: i64,
}

#[derive(QueryableByName)]
struct Hits {
    #[diesel(sql_type = BigInt)]
    hits: i64,
}

impl Store {
    /// Moves what is counted of `from`, in several transactions, of which one begins before `until` at the latest. Its rows become those of instances of their own, so
    /// that they stand beside the rows of `into`, whose sum is read over all instances. Returns whether there may be more.
    pub(super) fn move_sums(&mut self, from: i64, into: i64, until: Instant) -> Result<bool, StoreError> {
        for place in self.places()? {
            let Place { table, condition, .. } = &place;
            // Looked for by reading, which keeps nobody from writing.
            let sql = format!("SELECT DISTINCT at - at % {DAY} AS id FROM {table} WHERE {condition} ORDER BY 1");
            let days: Vec<Id> = Statement::new(sql).bind(from).load(&mut self.connection)?;
            let mut days = days.as_slice();
            while !days.is_empty() {
                let done = self.move_days(&place, from, into, days)?;
                days = &days[done..];
                if Instant::now() >= until {
                    return Ok(true);
                }
            }
        }
        self.move_errors(from, into, until)
    }

    fn places(&mut self) -> Result<[Place; 7], StoreError> {
        let endpoints = if self.connection.needs_lists() {
            self.summed_endpoints()?.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
        } else {
            format!("SELECT id FROM {} UNION ALL SELECT 0", self.tables.endpoint)
        };
        let tables = &self.tables;
        let [minutes, tens, hours, days] = RESOLUTIONS;
        let [visited_hours, visited_days] = STRETCHES;
        let own = "endpoint_id = ?".to_owned();
        let place = |table: &str, condition: String, part| Place {
            table: table.to_owned(),
            column: "endpoint_id",
            condition,
            part,
        };
        let of_rollup = format!("resolution IN ({minutes}, {tens}, {hours}, {days}) AND {own}");
        let of_visitors = format!("resolution IN ({visited_hours}, {visited_days}) AND {own}");
        Ok([
            place(&tables.rollup, of_rollup, "status"),
            place(&tables.profile, own.clone(), "at"),
            place(&tables.held, own.clone(), "at"),
            Place {
                column: "holder_id",
                condition: format!("endpoint_id IN ({endpoints}) AND holder_id = ?"),
                ..place(&tables.held, String::new(), "at")
            },
            place(&tables.query_count, own.clone(), "at"),
            place(&tables.memory, own, "at"),
            place(&tables.visitor, of_visitors, "at"),
        ])
    }

    /// Moves what goes in a short time of `days` (Unix seconds). Gives how many of them are done.
    fn move_days(&mut self, place: &Place, from: i64, into: i64, days: &[Id]) -> Result<usize, StoreError> {
        let Place { table, column, condition, part } = place;
        let of_day = format!("{condition} AND at >= ? AND at < ?");
        let find = format!("SELECT DISTINCT instance_id, CAST({part} AS BIGINT) AS part FROM {table} WHERE {of_day}");
        let change = format!(
            "UPDATE {table} SET {column} = ?, instance_id = ? WHERE {of_day} AND instance_id = ? AND {part} = ?"
        );
        self.transaction(|store| {
            let began = store.passed()?;
            let mut before = began;
            // Whoever has such rows at hand would else write what they counted once more.
            store.note_that_some_went()?;
            store.roll_anew()?;
            let mut beside: HashMap<i64, i64> = HashMap::new();
            for (done, day) in days.iter().map(|day| day.id).enumerate() {
                let own = [from, day, day + DAY];
                let parts = Statement::new(find.clone()).bind_all(own.map(Value::from));
                for Part { instance_id, part } in parts.load(&mut store.connection)? {
                    let beside = match beside.get(&instance_id) {
                        Some(&beside) => beside,
                        None => *beside.entry(instance_id).or_insert(store.instance_beside(instance_id)?),
                    };
                    let values = [into, beside].into_iter().chain(own).chain([instance_id, part]);
                    Statement::with(change.clone(), values.map(Value::from).collect())
                        .execute(&mut store.connection)?;
                    // Not before something has been moved: a slow database has taken that long already to be looked at. The next part may take
                    // as long as this one did.
                    let now = store.passed()?;
                    if now - began + (now - before) >= AIM {
                        return Ok(done);
                    }
                    before = now;
                }
            }
            Ok(days.len())
        })
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
        // Seen now, so that it is not forgotten before it has been written under.
        let sql = format!(
            "INSERT INTO {table} (host, pid, version_id, started_at, seen_at) VALUES (?, ?, ?, ?, ?) RETURNING id"
        );
        let values = [pid, version, started, now_micros()].map(Value::from);
        let made: Id = Statement::new(sql).bind(&*host).bind_all(values).get_result(&mut self.connection)?;
        Ok(made.id)
    }

    /// Moves what is counted of errors, which is not told apart by instance. Returns whether there may be more at `until`.
    fn move_errors(&mut self, from: i64, into: i64, until: Instant) -> Result<bool, StoreError> {
        let samples = self.tables.error_sample.clone();
        while self.move_some(&samples, "id", from, into)? > 0 {
            if Instant::now() >= until {
                return Ok(true);
            }
        }
        self.each_error_count(from, Some(until), |store, key| store.move_error_count(key, from, into))
    }

    /// Deletes what is counted of an endpoint's errors, and their samples. Those that come after that have higher ids than the one given.
    pub(super) fn delete_errors(&mut self, endpoint: i64) -> Result<i64, StoreError> {
        let [samples, counts] = [&self.tables.error_sample, &self.tables.error_count].map(Clone::clone);
        let last = loop {
            let sql = format!("SELECT COALESCE(MAX(id), 0) AS id FROM {samples}");
            let last: Id = Statement::new(sql).get_result(&mut self.connection)?;
            let ids = self.ids_of(&samples, "id", "endpoint_id = ?", &[endpoint])?;
            if ids.is_empty() {
                break last.id;
            }
            let mut began = Duration::ZERO;
            self.transaction(|store| {
                began = store.passed()?;
                store.delete_by_id(&samples, "id", &ids)
            })?;
            let took = self.passed()? - began;
            self.paces.of(&samples).note(ids.len() as i64, took);
        };
        let sql = format!("DELETE FROM {counts} WHERE group_id = ? AND at = ? AND version_id = ? AND endpoint_id = ?");
        self.each_error_count(endpoint, None, |store, key| {
            let key = [key.group_id, key.at, key.version_id, endpoint].map(Value::from);
            Statement::new(sql.clone()).bind_all(key).execute(&mut store.connection)?;
            Ok(())
        })?;
        Ok(last)
    }

    /// Deletes those that came while that was done: samples after `last`, and counts of at most a day before `now` (Unix microseconds).
    pub(super) fn delete_late_errors(&mut self, endpoint: i64, last: i64, now: i64) -> Result<(), StoreError> {
        let sql = format!("DELETE FROM {} WHERE id > ? AND endpoint_id = ?", self.tables.error_sample);
        Statement::new(sql).bind(last).bind(endpoint).execute(&mut self.connection)?;
        let sql = format!("DELETE FROM {} WHERE at >= ? AND endpoint_id = ?", self.tables.error_count);
        let from = now.div_euclid(1_000_000) - DAY;
        Statement::new(sql).bind(from).bind(endpoint).execute(&mut self.connection)?;
        Ok(())
    }

    /// Deletes the rows of `table` with these `ids` in its column `id`.
    pub(super) fn delete_by_id(&mut self, table: &str, id: &str, ids: &[i64]) -> Result<(), StoreError> {
        for part in ids.chunks(MOST_BOUND) {
            let (is_one, values) = among(id, part);
            Statement::new(format!("DELETE FROM {table} WHERE {is_one}"))
                .bind_all(values)
                .execute(&mut self.connection)?;
        }
        Ok(())
    }

    /// Does `work`, after which the row is no more the endpoint's, with each of its counts of errors, a few in a transaction. Returns whether there
    /// may be more at `until`.
    fn each_error_count(
        &mut self,
        endpoint: i64,
        until: Option<Instant>,
        work: impl Fn(&mut Self, &ErrorKey) -> Result<(), StoreError>,
    ) -> Result<bool, StoreError> {
        let counts = self.tables.error_count.clone();
        loop {
            // All rows are read for that, as no index leads to those of an endpoint: beforehand, which keeps nobody from writing.
            let sql = format!("SELECT group_id, at, version_id FROM {counts} WHERE endpoint_id = ? LIMIT {ERRORS}");
            let found: Vec<ErrorKey> = Statement::new(sql).bind(endpoint).load(&mut self.connection)?;
            let mut left = found.as_slice();
            if left.is_empty() {
                return Ok(false);
            }
            while !left.is_empty() {
                let most = usize::try_from(self.paces.of(&counts).next()).unwrap_or(1);
                let (some, others) = left.split_at(most.min(left.len()));
                let mut began = Duration::ZERO;
                self.transaction(|store| {
                    began = store.passed()?;
                    some.iter().try_for_each(|key| work(store, key))
                })?;
                let took = self.passed()? - began;
                self.paces.of(&counts).note(some.len() as i64, took);
                left = others;
                if until.is_some_and(|until| Instant::now() >= until) {
                    return Ok(true);
                }
            }
        }
    }

    fn move_error_count(&mut self, row: &ErrorKey, from: i64, into: i64) -> Result<(), StoreError> {
        let counts = self.tables.error_count.clone();
        let key = "group_id = ? AND at = ? AND version_id = ? AND endpoint_id = ?";
        let key_of = |endpoint: i64| [row.group_id, row.at, row.version_id, endpoint].map(Value::from);
        let sql = format!("SELECT hits FROM {counts} WHERE {key}");
        let counted = Statement::new(sql).bind_all(key_of(from)).get_result(&mut self.connection).optional()?;
        // Another process may have moved it.
        let Some(Hits { hits }) = counted else { return Ok(()) };
        let sql = format!("UPDATE {counts} SET hits = hits + ? WHERE {key}");
        let added = Statement::new(sql).bind(hits).bind_all(key_of(into)).execute(&mut self.connection)?;
        let (sql, values) = if added > 0 {
            (format!("DELETE FROM {counts} WHERE {key}"), Vec::new())
        } else {
            (format!("UPDATE {counts} SET endpoint_id = ? WHERE {key}"), vec![Value::from(into)])
        };
        Statement::new(sql).bind_all(values).bind_all(key_of(from)).execute(&mut self.connection)?;
        Ok(())
    }

    /// Moves one chunk of single requests, or of what belongs to them. Gives how many rows.
    pub(super) fn move_requests(&mut self, from: i64, into: i64) -> Result<usize, StoreError> {
        let tables = self.tables.clone();
        for (table, id) in [
            (&tables.request, "id"),
            (&tables.request_profile, "request_id"),
            (&tables.outlier, "request_id"),
            (&tables.request_story, "request_id"),
        ] {
            let moved = self.move_some(table, id, from, into)?;
            if moved > 0 {
                return Ok(moved);
            }
        }
        Ok(0)
    }

    /// Moves as many rows of `table`, which the column `id` tells apart, as go in a short time. Gives how many.
    fn move_some(&mut self, table: &str, id: &str, from: i64, into: i64) -> Result<usize, StoreError> {
        // Looked for beforehand: no index leads to some of them, and reading keeps nobody from writing.
        let ids = self.ids_of(table, id, "endpoint_id = ?", &[from])?;
        if ids.is_empty() {
            return Ok(0);
        }
        let mut began = Duration::ZERO;
        self.transaction(|store| {
            began = store.passed()?;
            for part in ids.chunks(MOST_BOUND) {
                let (is_one, values) = among(id, part);
                let sql = format!("UPDATE {table} SET endpoint_id = ? WHERE {is_one} AND endpoint_id = ?");
                Statement::new(sql).bind(into).bind_all(values).bind(from).execute(&mut store.connection)?;
            }
            Ok(())
        })?;
        let took = self.passed()? - began;
        self.paces.of(table).note(ids.len() as i64, took);
        Ok(ids.len())
    }
}

#[cfg(test)]
mod tests;
