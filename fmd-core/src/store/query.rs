//! The tables of statements: their texts, how often each was called for which endpoint, and the lists of single requests.

use std::collections::{HashMap, HashSet};

use diesel::sql_types::{BigInt, Binary, Nullable, Text};
use diesel::{OptionalExtension, QueryableByName};
use fmd_profiler::Frame;
use serde::{Deserialize, Serialize};

use super::days::{KeyRest, OldHours};
use super::only::among;
use super::rows::replace;
use super::statement::{Statement, Value};
use super::write::{Id, nanos};
use super::{Store, StoreError};
use crate::histogram::Histogram;
use crate::measurement::Began;
use crate::notes::{Notes, frames};
use crate::query_sums::{QueryKey, QuerySum, STRETCH};
use crate::question::{Checked, Only};
use crate::redact::Redacted;
use crate::statement::StatementIndex;

/// Most statements; the calls of more are counted together.
const MOST_STATEMENTS: i64 = 5_000;
/// Statements that are forgotten in one transaction.
const FORGOTTEN_AT_ONCE: usize = 200;
/// Its fingerprint where it stands for all that are too many.
const OVERFLOW: &str = "overflow";

/// A statement that is written for the first time: its text, and how the program came to it.
pub(super) type Met = HashMap<StatementIndex, (Box<str>, Vec<Frame>)>;

/// A statement.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct StatementRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    /// Empty where it stands for all that are too many to be told apart.
    #[diesel(sql_type = Text)]
    pub(crate) sql_text: String,
    /// Unix microseconds.
    #[diesel(sql_type = BigInt)]
    pub(crate) first_seen_at: i64,
    #[diesel(sql_type = Text)]
    frames: String,
}

/// Calls of a statement for an endpoint in one hour of one version.
#[derive(Debug, Default, QueryableByName)]
pub(crate) struct QueryRow {
    /// Start of the hour, or of the day where hours are put together; Unix seconds.
    #[diesel(sql_type = BigInt)]
    pub(crate) at: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) endpoint_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) statement_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) calls: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) requests: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) most: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) failed: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) row_count: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) total_ns: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) longest_ns: i64,
    #[diesel(sql_type = Binary)]
    pub(crate) durations: Vec<u8>,
}

impl QueryRow {
    /// Adds all but the durations, which [`give_durations`](Self::give_durations) adds to a histogram.
    pub(crate) fn add(&mut self, row: &QueryRow) {
        self.calls = self.calls.saturating_add(row.calls);
        self.requests = self.requests.saturating_add(row.requests);
        self.most = self.most.max(row.most);
        self.failed = self.failed.saturating_add(row.failed);
        self.row_count = self.row_count.saturating_add(row.row_count);
        self.total_ns = self.total_ns.saturating_add(row.total_ns);
        self.longest_ns = self.longest_ns.max(row.longest_ns);
    }

    pub(crate) fn give_durations(&self, to: &mut Histogram) {
        if let Err(error) = to.merge_encoded(&self.durations) {
            log::warn!("fmd: {error}; its durations are left out");
        }
    }
}

/// Which calls to read: of hours that `range` touches.
#[derive(Debug, Clone, Copy)]
pub(crate) struct QueryFilter<'a> {
    pub(crate) endpoint: Option<i64>,
    pub(crate) statement: Option<i64>,
    pub(crate) only: &'a Only,
    pub(crate) range: Checked,
}

impl QueryFilter<'_> {
    /// What follows `WHERE`, and the values of its `?`.
    fn conditions(&self) -> (String, Vec<Value>) {
        let whole = self.range.whole();
        let mut values: Vec<Value> = vec![whole.from.into(), whole.to.into()];
        let (mut conditions, ids) = self.only.conditions("");
        values.extend(ids);
        for (condition, value) in [(" AND endpoint_id = ?", self.endpoint), (" AND statement_id = ?", self.statement)] {
            if let Some(value) = value {
                conditions.push_str(condition);
                values.push(value.into());
            }
        }
        (format!("at >= ? AND at < ?{conditions}"), values)
    }
}

/// A call in a request's list, as it is stored; times in nanoseconds, from the beginning of the request.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredQuery {
    pub(crate) statement: i64,
    /// The same for calls of one statement with the same values in this request; 0 where they are not known.
    pub(crate) values: u32,
    pub(crate) start: i64,
    pub(crate) duration: i64,
    pub(crate) rows: Option<i64>,
    pub(crate) in_transaction: bool,
    pub(crate) failed: bool,
    /// The values bound to it, where they are kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) bound: Vec<Redacted>,
}

/// A step in a request's list, as it is stored.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct StoredStep {
    pub(crate) kind: i64,
    pub(crate) name: String,
    pub(crate) start: i64,
    pub(crate) duration: i64,
}

/// The list of one request.
#[derive(Debug, QueryableByName)]
pub(crate) struct StoryRow {
    #[diesel(sql_type = Text)]
    queries: String,
    #[diesel(sql_type = Text)]
    steps: String,
    #[diesel(sql_type = BigInt)]
    pub(crate) unlisted: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) unlisted_ns: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) alloc_calls: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) alloc_bytes: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) alloc_peak: Option<i64>,
}

impl StoryRow {
    /// The calls in the order in which they began. What cannot be read was written by another version; nothing is told then.
    pub(crate) fn queries(&self) -> Vec<StoredQuery> {
        serde_json::from_str(&self.queries).unwrap_or_default()
    }

    /// The steps in the order in which they began.
    pub(crate) fn steps(&self) -> Vec<StoredStep> {
        serde_json::from_str(&self.steps).unwrap_or_default()
    }
}

impl Store {
    /// The statements among `indices` that this connection has not met, names looked up: that may take long, so it is done before the
    /// transaction.
    pub(super) fn statements_to_meet(&self, indices: impl Iterator<Item = StatementIndex>) -> Met {
        let mut met = Met::new();
        for index in indices {
            if !self.known.statements.contains_key(&index) && !met.contains_key(&index) {
                let statement = index.get();
                let stack = statement.first_met.as_ref().map(frames).unwrap_or_default();
                met.insert(index, (statement.text.clone(), stack));
            }
        }
        met
    }

    /// Adds to the counts of statements.
    pub(super) fn write_queries(&mut self, queries: &[(QueryKey, QuerySum)], met: &Met) -> Result<(), StoreError> {
        for (key, sum) in queries {
            let statement = self.statement_id(key.statement, met, sum.first_at)?;
            let endpoint = self.known.endpoints[key.endpoint.0 as usize];
            let version = self.known.versions[key.version.0 as usize].0;
            self.add_to_query(&[endpoint, key.at, statement, version, self.known.instance].map(Value::from), sum)?;
        }
        Ok(())
    }

    fn statement_id(&mut self, index: StatementIndex, met: &Met, at: i64) -> Result<i64, StoreError> {
        if let Some(&id) = self.known.statements.get(&index) {
            return Ok(id);
        }
        let (text, stack) = match met.get(&index) {
            Some((text, stack)) => (text.clone(), stack.as_slice()),
            None => (index.get().text.clone(), &[][..]),
        };
        let is_overflow = index == StatementIndex::OVERFLOW;
        let mark = if is_overflow { OVERFLOW.to_owned() } else { fingerprint(&text) };
        let table = self.tables.statement.clone();
        let find = || Statement::new(format!("SELECT id FROM {table} WHERE fingerprint = ?")).bind(mark.as_str());
        let found: Option<Id> = find().get_result(&mut self.connection).optional()?;
        let id = match found {
            Some(found) => found.id,
            None if !is_overflow && self.has_too_many_statements()? => {
                self.statement_id(StatementIndex::OVERFLOW, met, at)?
            }
            None => {
                let ids = self.frame_ids(stack)?;
                let sql =
                    format!("INSERT INTO {table} (fingerprint, sql_text, first_seen_at, frames) VALUES (?, ?, ?, ?)");
                Statement::new(sql)
                    .bind(mark.as_str())
                    .bind(&*text)
                    .bind(at)
                    .bind(&*ids)
                    .execute(&mut self.connection)?;
                let made: Id = find().get_result(&mut self.connection)?;
                made.id
            }
        };
        self.known.statements.insert(index, id);
        Ok(id)
    }

    fn has_too_many_statements(&mut self) -> Result<bool, StoreError> {
        let sql = format!("SELECT COUNT(*) AS id FROM {}", self.tables.statement);
        let count: Id = Statement::new(sql).get_result(&mut self.connection)?;
        Ok(count.id >= MOST_STATEMENTS)
    }

    fn add_to_query(&mut self, key: &[Value], sum: &QuerySum) -> Result<(), StoreError> {
        const KEY: &str = "endpoint_id = ? AND at = ? AND statement_id = ? AND version_id = ? AND instance_id = ?";
        let table = self.tables.query_count.clone();
        let sql = format!("SELECT {COUNTS} FROM {table} WHERE {KEY}");
        let found: Option<QueryRow> =
            Statement::new(sql).bind_all(key.iter().cloned()).get_result(&mut self.connection).optional()?;
        let mut row = found.unwrap_or_default();
        let mut durations = sum.durations.clone();
        row.give_durations(&mut durations);
        row.add(&QueryRow {
            calls: sum.calls,
            requests: sum.requests,
            most: sum.most,
            failed: sum.failed,
            row_count: sum.rows,
            total_ns: nanos(sum.total),
            longest_ns: nanos(sum.longest),
            ..QueryRow::default()
        });
        self.put_query(key.to_vec(), &row, &durations)
    }

    fn put_query(&mut self, key: Vec<Value>, row: &QueryRow, durations: &Histogram) -> Result<(), StoreError> {
        const REST: &str = "calls, requests, most, failed, row_count, total_ns, longest_ns, durations";
        let counts = [row.calls, row.requests, row.most, row.failed, row.row_count, row.total_ns, row.longest_ns];
        Statement::new(replace(&self.tables.query_count, QUERY_KEY, REST))
            .bind_all(key)
            .bind_all(counts.map(Value::from))
            .bind(durations.encode())
            .execute(&mut self.connection)?;
        Ok(())
    }

    /// Adds up the calls of a statement in a day's hours.
    pub(super) fn put_queries_together(&mut self, hours: &OldHours<'_>) -> Result<(), StoreError> {
        let sql = format!("SELECT {COUNTS} FROM {} WHERE {}", hours.table, hours.condition());
        let rows: Vec<QueryRow> = Statement::new(sql).bind_all(hours.values()).load(&mut self.connection)?;
        let (mut sum, mut durations) = (QueryRow::default(), Histogram::new());
        for row in &rows {
            sum.add(row);
            row.give_durations(&mut durations);
        }
        self.delete_hours(hours)?;
        self.put_query(hours.key(KeyRest::Query), &sum, &durations)
    }

    /// Keeps the list of a request that `began` then.
    pub(super) fn keep_story(
        &mut self,
        request: i64,
        endpoint: i64,
        began: Began,
        notes: &Notes,
        bound: &[(usize, Vec<Redacted>)],
    ) -> Result<(), StoreError> {
        let Began::Moment(began) = began else { return Ok(()) };
        let bound_at = |place: usize| {
            let found = bound.binary_search_by_key(&place, |(at, _)| *at).ok();
            found.map(|found| bound[found].1.clone()).unwrap_or_default()
        };
        let mut queries = Vec::with_capacity(notes.queries().len());
        let mut values: HashMap<u64, u32> = HashMap::new();
        for (place, query) in notes.queries().iter().enumerate() {
            let next = values.len() as u32 + 1;
            queries.push(StoredQuery {
                statement: self.statement_id(query.statement, &Met::new(), 0)?,
                values: if query.values == 0 { 0 } else { *values.entry(query.values).or_insert(next) },
                start: nanos(query.began.since(began)),
                duration: nanos(query.duration),
                rows: query.rows.and_then(|rows| i64::try_from(rows).ok()),
                in_transaction: query.in_transaction,
                failed: query.failed,
                bound: bound_at(place),
            });
        }
        queries.sort_by_key(|query| query.start);
        let mut steps: Vec<StoredStep> = notes
            .steps()
            .iter()
            .map(|step| StoredStep {
                kind: step.kind as i64,
                name: step.name.chars().take(200).collect(),
                start: nanos(step.began.since(began)),
                duration: nanos(step.duration),
            })
            .collect();
        steps.sort_by_key(|step| (step.start, -step.duration));
        let (unlisted, unlisted_time) = notes.unlisted_queries();
        let memory = notes.memory();
        let json = |value: Result<serde_json::Value, _>| value.map(|value| value.to_string()).unwrap_or_default();
        Statement::new(format!(
            "INSERT INTO {} (request_id, endpoint_id, queries, steps, unlisted, unlisted_ns, alloc_calls, alloc_bytes, \
             alloc_peak) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            self.tables.request_story
        ))
        .bind(request)
        .bind(endpoint)
        .bind(&*json(serde_json::to_value(queries)))
        .bind(&*json(serde_json::to_value(steps)))
        .bind(i64::try_from(unlisted).unwrap_or(i64::MAX))
        .bind(nanos(unlisted_time))
        .bind(memory.map(|memory| i64::try_from(memory.calls).unwrap_or(i64::MAX)))
        .bind(memory.map(|memory| i64::try_from(memory.bytes).unwrap_or(i64::MAX)))
        .bind(memory.map(|memory| memory.peak))
        .execute(&mut self.connection)?;
        Ok(())
    }

    /// The list of a request, if it is kept.
    pub(crate) fn story(&mut self, request: i64) -> Result<Option<StoryRow>, StoreError> {
        let sql = format!(
            "SELECT queries, steps, unlisted, unlisted_ns, alloc_calls, alloc_bytes, alloc_peak FROM {} WHERE request_id = ?",
            self.tables.request_story
        );
        Ok(Statement::new(sql).bind(request).get_result(&mut self.connection).optional()?)
    }

    pub(crate) fn statements(&mut self) -> Result<Vec<StatementRow>, StoreError> {
        let sql = format!("SELECT id, sql_text, first_seen_at, frames FROM {}", self.tables.statement);
        Ok(Statement::new(sql).load(&mut self.connection)?)
    }

    pub(crate) fn statement(&mut self, id: i64) -> Result<StatementRow, StoreError> {
        let sql = format!("SELECT id, sql_text, first_seen_at, frames FROM {} WHERE id = ?", self.tables.statement);
        let row = Statement::new(sql).bind(id).get_result(&mut self.connection).optional()?;
        row.ok_or(StoreError::Missing("statement with this id"))
    }

    /// How the program came to where the statement was first called, innermost first.
    pub(crate) fn frames_of_statement(&mut self, statement: &StatementRow) -> Result<Vec<Frame>, StoreError> {
        self.frames_by_id(&statement.frames)
    }

    /// Hands the calls that `filter` names to `take`.
    pub(crate) fn for_each_query(
        &mut self,
        filter: QueryFilter<'_>,
        mut take: impl FnMut(QueryRow),
    ) -> Result<(), StoreError> {
        for (conditions, values) in self.query_conditions(filter)? {
            let sql = format!("SELECT {COUNTS} FROM {} WHERE {conditions}", self.tables.query_count);
            Statement::new(sql).bind_all(values).for_each(&mut self.connection, &mut take)?;
        }
        Ok(())
    }

    /// What follows `WHERE`, with its values: conditions that together hold for all rows that `filter` names.
    fn query_conditions(&mut self, filter: QueryFilter<'_>) -> Result<Vec<(String, Vec<Value>)>, StoreError> {
        let (conditions, values) = filter.conditions();
        if filter.endpoint.is_some() {
            return Ok(vec![(conditions, values)]);
        }
        // So rows are read as they lie, and not one by one as the index of times finds them.
        let each = self.each_of("endpoint_id", &self.tables.endpoint.clone())?;
        let narrowed = |(of_endpoints, endpoints): (String, Vec<Value>)| {
            (format!("{conditions} AND {of_endpoints}"), values.iter().cloned().chain(endpoints).collect())
        };
        Ok(each.into_iter().map(narrowed).collect())
    }

    /// Whether there is any such call.
    pub(crate) fn has_queries(&mut self, filter: QueryFilter<'_>) -> Result<bool, StoreError> {
        for (conditions, values) in self.query_conditions(filter)? {
            let sql = format!("SELECT statement_id AS id FROM {} WHERE {conditions} LIMIT 1", self.tables.query_count);
            let found: Option<Id> = Statement::new(sql).bind_all(values).get_result(&mut self.connection).optional()?;
            if found.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Drops statements that nothing refers to any more at `now` (Unix seconds). Lists name statements by number; what is gone shows there as expired.
    pub(super) fn forget_statements(&mut self, now: i64) -> Result<(), StoreError> {
        let (table, counts) = (self.tables.statement.clone(), self.tables.query_count.clone());
        // Read beforehand, which keeps nobody from writing, and put together here: one database or another reads all counts anew for each
        // statement when it is asked with NOT IN or NOT EXISTS. What was called since then stands in the latest stretches. The last one stays, so
        // that its number is not given anew.
        let sql = format!("SELECT id FROM {table} WHERE id < (SELECT MAX(id) FROM {table})");
        let known: Vec<Id> = Statement::new(sql).load(&mut self.connection)?;
        let counted: Vec<Id> =
            Statement::new(format!("SELECT DISTINCT statement_id AS id FROM {counts}")).load(&mut self.connection)?;
        let counted: HashSet<i64> = counted.into_iter().map(|row| row.id).collect();
        let unused: Vec<i64> = known.into_iter().map(|row| row.id).filter(|id| !counted.contains(id)).collect();
        for part in unused.chunks(FORGOTTEN_AT_ONCE) {
            let (is_one, ids) = among("id", part);
            let sql = format!(
                "DELETE FROM {table} WHERE {is_one} AND id NOT IN (SELECT statement_id FROM {counts} WHERE at >= ?)"
            );
            let statement = Statement::new(sql).bind_all(ids).bind(now - 2 * STRETCH);
            self.transaction(|store| {
                statement.execute(&mut store.connection)?;
                store.note_that_some_went()
            })?;
        }
        Ok(())
    }
}

/// The columns of the key of a count.
pub(super) const QUERY_KEY: &str = "endpoint_id, at, statement_id, version_id, instance_id";
const COUNTS: &str =
    "at, endpoint_id, statement_id, calls, requests, most, failed, row_count, total_ns, longest_ns, durations";

/// A number for a text that is the same in every process: FNV-1a over 128 bits.
fn fingerprint(text: &str) -> String {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let hash = text.bytes().fold(OFFSET, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    format!("{hash:032x}")
}
