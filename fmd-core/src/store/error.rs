//! The tables of errors: groups, how often each came, whom it met, and a few samples of it.

use std::collections::HashMap;

use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{OptionalExtension, QueryableByName};
use fmd_profiler::Frame;

use super::error_move::Functions;
use super::statement::{Statement, Value};
use super::write::Id;
use super::{Store, StoreError};
use crate::error_sums::{ErrorKey, ErrorSum, OVERFLOW};
use crate::notes::ErrorFacts;
use crate::question::Only;
use crate::redact::Redacted;

/// Most groups; the errors of more go into one together.
const MOST_GROUPS: i64 = 1_000;
/// Most users told apart in one group.
const MOST_USERS: i64 = 1_000;
/// Samples kept of one group; the oldest go first.
const MOST_SAMPLES: i64 = 20;
/// Groups whose ids are kept at hand.
const MOST_KNOWN: usize = 4_000;
pub(super) const GROUP: &str = "id, fingerprint, kind, name, message, file, line, first_seen_at, last_seen_at, first_version_id, \
                     last_version_id, hits, users, resolved_at, resolved_version_id, reopened_at";

/// Ids of groups by their fingerprint, as far as this connection has met them.
#[derive(Debug, Default)]
pub(super) struct KnownGroups(HashMap<Box<str>, i64>);

impl KnownGroups {
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

/// One group.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct ErrorGroupRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) fingerprint: String,
    #[diesel(sql_type = BigInt)]
    pub(crate) kind: i64,
    #[diesel(sql_type = Text)]
    pub(crate) name: String,
    #[diesel(sql_type = Text)]
    pub(crate) message: String,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) file: Option<String>,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) line: Option<i64>,
    /// Unix microseconds, as all times here but those of counts.
    #[diesel(sql_type = BigInt)]
    pub(crate) first_seen_at: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) last_seen_at: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) first_version_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) last_version_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) hits: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) users: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) resolved_at: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    resolved_version_id: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) reopened_at: Option<i64>,
}

impl ErrorGroupRow {
    /// Whether it stands for all that are too many to have groups of their own.
    pub(crate) fn is_overflow(&self) -> bool {
        self.fingerprint == OVERFLOW
    }
}

/// How often a group came in a stretch of time.
#[derive(Debug, QueryableByName)]
pub(crate) struct ErrorCount {
    #[diesel(sql_type = BigInt)]
    pub(crate) group_id: i64,
    /// Unix seconds.
    #[diesel(sql_type = BigInt)]
    pub(crate) at: i64,
    /// 0 outside of requests.
    #[diesel(sql_type = BigInt)]
    pub(crate) endpoint_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) version_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) hits: i64,
}

/// Which counts to read: those of stretches that begin in `from..to`, Unix seconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ErrorFilter<'a> {
    pub(crate) group: Option<i64>,
    pub(crate) endpoint: Option<i64>,
    pub(crate) only: &'a Only,
    pub(crate) from: i64,
    pub(crate) to: i64,
}

/// One error as it came.
#[derive(Debug, QueryableByName)]
pub(crate) struct ErrorSampleRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) group_id: i64,
    /// Absent outside of requests, and when the request is no longer kept.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) request_id: Option<i64>,
    #[diesel(sql_type = BigInt)]
    pub(crate) endpoint_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) version_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) at: i64,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) user_name: Option<String>,
    #[diesel(sql_type = Text)]
    pub(crate) message: String,
    #[diesel(sql_type = Text)]
    sources: String,
    #[diesel(sql_type = Text)]
    frames: String,
}

impl ErrorSampleRow {
    /// The texts of its causes. What cannot be read was written by another version; nothing is told then.
    pub(crate) fn sources(&self) -> Vec<String> {
        serde_json::from_str(&self.sources).unwrap_or_default()
    }
}

/// Where a sample was met.
pub(super) struct SamplePlace<'a> {
    pub(super) request: Option<i64>,
    pub(super) endpoint: i64,
    pub(super) version: i64,
    pub(super) at: i64,
    pub(super) user: Option<&'a str>,
}

impl Store {
    /// Adds to the groups.
    pub(super) fn write_errors(
        &mut self,
        errors: &[(ErrorKey, ErrorSum)],
        functions: &Functions<'_>,
    ) -> Result<(), StoreError> {
        for (key, sum) in errors {
            let version = self.known.versions[key.version.0 as usize].0;
            let endpoint = key.endpoint.map_or(0, |endpoint| self.known.endpoints[endpoint.0 as usize]);
            let group = self.error_group_of(&key.fingerprint, sum, version, functions)?;
            self.add_to_group(group, sum, version)?;
            let table = &self.tables.error_count;
            Statement::new(format!(
                "INSERT INTO {table} (group_id, at, endpoint_id, version_id, hits) VALUES (?, ?, ?, ?, ?) \
                 ON CONFLICT (group_id, at, endpoint_id, version_id) DO UPDATE SET hits = {table}.hits + excluded.hits"
            ))
            .bind_all([group, key.at, endpoint, version, sum.hits].map(Value::from))
            .execute(&mut self.connection)?;
            if key.endpoint.is_none() {
                let place = SamplePlace { request: None, endpoint, version, at: sum.last_at, user: None };
                self.keep_error_sample(&key.fingerprint, &sum.facts, &[], &place)?;
            }
        }
        Ok(())
    }

    /// The group of this fingerprint: made when it is new and there is room for one more, or one whose line has moved.
    fn error_group_of(
        &mut self,
        fingerprint: &str,
        sum: &ErrorSum,
        version: i64,
        functions: &Functions<'_>,
    ) -> Result<i64, StoreError> {
        if let Some(id) = self.known_error_group(fingerprint)? {
            return Ok(id);
        }
        let is_overflow = fingerprint == OVERFLOW;
        let table = self.tables.error_group.clone();
        if !is_overflow {
            let function = functions.get(fingerprint).copied();
            if let (Some(id), Some(place)) = (self.moved_group(&sum.facts, function, version)?, &sum.facts.place) {
                self.move_group(id, fingerprint, place.line)?;
                self.remember_group(fingerprint, id);
                return Ok(id);
            }
            let count: Id = Statement::new(format!("SELECT COUNT(*) AS id FROM {table} WHERE fingerprint <> ?"))
                .bind(OVERFLOW)
                .get_result(&mut self.connection)?;
            if count.id >= MOST_GROUPS {
                let id = self.error_group_of(OVERFLOW, sum, version, functions)?;
                self.remember_group(fingerprint, id);
                return Ok(id);
            }
        }
        let facts = &sum.facts;
        let message = if is_overflow { "too many kinds of errors to tell apart" } else { facts.message.as_str() };
        let place = facts.place.as_ref().filter(|_| !is_overflow);
        Statement::new(format!(
            "INSERT INTO {table} (fingerprint, kind, name, message, file, line, first_seen_at, last_seen_at, \
             first_version_id, last_version_id, hits, users) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)"
        ))
        .bind(fingerprint)
        .bind(facts.kind as i64)
        .bind(if is_overflow { "other errors" } else { facts.name.as_str() })
        .bind(message)
        .bind(place.map(|place| place.file.to_string()))
        .bind(place.map(|place| i64::from(place.line)))
        .bind_all([sum.first_at, sum.last_at, version, version].map(Value::from))
        .execute(&mut self.connection)?;
        self.known_error_group(fingerprint)?.ok_or(StoreError::Missing("group of errors that was just made"))
    }

    fn known_error_group(&mut self, fingerprint: &str) -> Result<Option<i64>, StoreError> {
        if let Some(&id) = self.known.error_groups.0.get(fingerprint) {
            return Ok(Some(id));
        }
        let sql = format!("SELECT id FROM {} WHERE fingerprint = ?", self.tables.error_group);
        let found: Option<Id> = Statement::new(sql).bind(fingerprint).get_result(&mut self.connection).optional()?;
        if let Some(Id { id }) = found {
            self.remember_group(fingerprint, id);
        }
        Ok(found.map(|found| found.id))
    }

    fn remember_group(&mut self, fingerprint: &str, id: i64) {
        let known = &mut self.known.error_groups.0;
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        known.insert(fingerprint.into(), id);
    }

    fn add_to_group(&mut self, id: i64, sum: &ErrorSum, version: i64) -> Result<(), StoreError> {
        let row = self.error_group(id)?;
        let mut users = row.users;
        for user in &sum.users {
            if users >= MOST_USERS {
                break;
            }
            let table = &self.tables.error_user;
            let sql =
                format!("INSERT INTO {table} (group_id, name) VALUES (?, ?) ON CONFLICT (group_id, name) DO NOTHING");
            users += Statement::new(sql).bind(id).bind(&**user).execute(&mut self.connection)? as i64;
        }
        let is_latest = sum.last_at >= row.last_seen_at;
        let is_first = sum.first_at < row.first_seen_at;
        let comes_back = self.comes_back(&row, sum, version)?;
        Statement::new(format!(
            "UPDATE {} SET message = ?, first_seen_at = ?, last_seen_at = ?, first_version_id = ?, last_version_id = ?, \
             hits = ?, users = ?, resolved_at = ?, resolved_version_id = ?, reopened_at = ? WHERE id = ?",
            self.tables.error_group
        ))
        .bind(if is_latest && !row.is_overflow() { sum.facts.message.as_str() } else { row.message.as_str() })
        .bind(row.first_seen_at.min(sum.first_at))
        .bind(row.last_seen_at.max(sum.last_at))
        .bind(if is_first { version } else { row.first_version_id })
        .bind(if is_latest { version } else { row.last_version_id })
        .bind(row.hits.saturating_add(sum.hits))
        .bind(users)
        .bind(row.resolved_at.filter(|_| !comes_back))
        .bind(row.resolved_version_id.filter(|_| !comes_back))
        .bind(if comes_back { Some(sum.last_at) } else { row.reopened_at })
        .bind(id)
        .execute(&mut self.connection)?;
        Ok(())
    }

    /// Whether an error that was resolved is met again, in a newer version than the one in which it was.
    fn comes_back(&mut self, row: &ErrorGroupRow, sum: &ErrorSum, version: i64) -> Result<bool, StoreError> {
        let (Some(resolved_at), Some(resolved_in)) = (row.resolved_at, row.resolved_version_id) else {
            return Ok(false);
        };
        if version == resolved_in || sum.last_at <= resolved_at {
            return Ok(false);
        }
        let versions = self.versions()?;
        let age = |id: i64| versions.iter().position(|known| known.id == id);
        // Newest first.
        Ok(age(version) < age(resolved_in))
    }

    /// Keeps an error as a sample of its group.
    pub(super) fn keep_error_sample(
        &mut self,
        fingerprint: &str,
        facts: &ErrorFacts,
        frames: &[Frame],
        place: &SamplePlace<'_>,
    ) -> Result<(), StoreError> {
        let Some(group) = self.known_error_group(fingerprint)? else { return Ok(()) };
        let ids = self.frame_ids(frames)?;
        let json = |value: serde_json::Value| value.to_string();
        let table = self.tables.error_sample.clone();
        Statement::new(format!(
            "INSERT INTO {table} (group_id, request_id, endpoint_id, version_id, at, user_name, message, sources, frames) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        ))
        .bind(group)
        .bind(place.request)
        .bind_all([place.endpoint, place.version, place.at].map(Value::from))
        .bind(place.user.map(str::to_owned))
        .bind(facts.message.as_str())
        .bind(&*json(facts.sources.iter().map(Redacted::as_str).collect()))
        .bind(&*ids)
        .execute(&mut self.connection)?;
        let oldest_kept: Option<Id> =
            Statement::new(format!("SELECT id FROM {table} WHERE group_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?"))
                .bind(group)
                .bind(MOST_SAMPLES - 1)
                .get_result(&mut self.connection)
                .optional()?;
        if let Some(oldest) = oldest_kept {
            Statement::new(format!("DELETE FROM {table} WHERE group_id = ? AND id < ?"))
                .bind(group)
                .bind(oldest.id)
                .execute(&mut self.connection)?;
        }
        Ok(())
    }

    /// Marks a group as resolved in `version`, or as open.
    pub(crate) fn resolve_error(&mut self, id: i64, version: &str, at: Option<i64>) -> Result<(), StoreError> {
        let sql = format!(
            "UPDATE {} SET resolved_at = ?, resolved_version_id = (SELECT id FROM {} WHERE name = ?), reopened_at = NULL \
             WHERE id = ?",
            self.tables.error_group, self.tables.version
        );
        Statement::new(sql).bind(at).bind(version).bind(id).execute(&mut self.connection)?;
        self.error_group(id).map(|_| ())
    }

    pub(crate) fn error_group(&mut self, id: i64) -> Result<ErrorGroupRow, StoreError> {
        let sql = format!("SELECT {GROUP} FROM {} WHERE id = ?", self.tables.error_group);
        let row = Statement::new(sql).bind(id).get_result(&mut self.connection).optional()?;
        row.ok_or(StoreError::Missing("error with this id"))
    }

    pub(crate) fn error_groups(&mut self) -> Result<Vec<ErrorGroupRow>, StoreError> {
        let sql = format!("SELECT {GROUP} FROM {}", self.tables.error_group);
        Ok(Statement::new(sql).load(&mut self.connection)?)
    }

    /// Groups that appeared, or came back, since `since` (Unix microseconds), oldest first.
    pub(crate) fn error_groups_since(&mut self, since: i64) -> Result<Vec<ErrorGroupRow>, StoreError> {
        let table = &self.tables.error_group;
        let sql = format!("SELECT {GROUP} FROM {table} WHERE first_seen_at >= ? OR reopened_at >= ? ORDER BY id");
        Ok(Statement::new(sql).bind(since).bind(since).load(&mut self.connection)?)
    }

    pub(crate) fn error_counts(&mut self, filter: ErrorFilter<'_>) -> Result<Vec<ErrorCount>, StoreError> {
        let mut values: Vec<Value> = vec![filter.from.into(), filter.to.into()];
        let (mut conditions, ids) = filter.only.conditions("");
        values.extend(ids);
        for (column, value) in [("group_id", filter.group), ("endpoint_id", filter.endpoint)] {
            if let Some(value) = value {
                conditions.push_str(" AND ");
                conditions.push_str(column);
                conditions.push_str(" = ?");
                values.push(value.into());
            }
        }
        // So rows are read as they lie, and not one by one as the index of times finds them.
        let each = match filter.group {
            Some(_) => vec![("1 = 1".to_owned(), Vec::new())],
            None => self.each_of("group_id", &self.tables.error_group.clone())?,
        };
        let mut counts = Vec::new();
        for (of_groups, groups) in each {
            let sql = format!(
                "SELECT group_id, at, endpoint_id, version_id, hits FROM {} WHERE at >= ? AND at < ?{conditions} AND {of_groups}",
                self.tables.error_count
            );
            let statement = Statement::new(sql).bind_all(values.iter().cloned().chain(groups));
            counts.append(&mut statement.load(&mut self.connection)?);
        }
        Ok(counts)
    }

    /// The samples of a group, newest first.
    pub(crate) fn error_samples(&mut self, group: i64) -> Result<Vec<ErrorSampleRow>, StoreError> {
        self.select_samples("s.group_id = ? ORDER BY s.at DESC, s.id DESC", group)
    }

    /// What went wrong in a request, as far as it is kept.
    pub(crate) fn errors_of_request(&mut self, request: i64) -> Result<Vec<ErrorSampleRow>, StoreError> {
        self.select_samples("s.request_id = ? ORDER BY s.id", request)
    }

    fn select_samples(&mut self, which: &str, id: i64) -> Result<Vec<ErrorSampleRow>, StoreError> {
        let sql = format!(
            "SELECT s.id, s.group_id, r.id AS request_id, s.endpoint_id, s.version_id, s.at, s.user_name, s.message, \
             s.sources, s.frames FROM {} s LEFT JOIN {} r ON r.id = s.request_id WHERE {which}",
            self.tables.error_sample, self.tables.request
        );
        Ok(Statement::new(sql).bind(id).load(&mut self.connection)?)
    }

    /// The stack of a sample, innermost first.
    pub(crate) fn frames_of(&mut self, sample: &ErrorSampleRow) -> Result<Vec<Frame>, StoreError> {
        self.frames_by_id(&sample.frames)
    }

    /// Drops groups that were last seen before `before` (Unix microseconds), and counts of that time.
    pub(super) fn prune_errors(&mut self, before: i64) -> Result<i64, StoreError> {
        let [group, counts, users, samples] =
            [&self.tables.error_group, &self.tables.error_count, &self.tables.error_user, &self.tables.error_sample]
                .map(Clone::clone);
        let key = "group_id, at, endpoint_id, version_id";
        let mut gone = self.delete_chunk(&counts, key, "at < ?", &[before.div_euclid(1_000_000)])?;
        let sql = format!("SELECT id FROM {group} WHERE last_seen_at < ? ORDER BY id LIMIT 1");
        let Some(old) = Statement::new(sql).bind(before).get_result::<Id>(&mut self.connection).optional()? else {
            return Ok(gone);
        };
        // The group goes last, so that nothing is left that belongs to none.
        let mut of_group = 0;
        for (table, key) in [(&counts, key), (&users, "group_id, name"), (&samples, "id")] {
            of_group += self.delete_chunk(table, key, "group_id = ?", &[old.id])?;
        }
        if of_group == 0 {
            let sql = format!("DELETE FROM {group} WHERE id = ? AND last_seen_at < ?");
            of_group = self.transaction(|store| {
                let gone = Statement::new(sql).bind(old.id).bind(before).execute(&mut store.connection)?;
                if gone > 0 {
                    store.note_that_some_went()?;
                }
                Ok(gone as i64)
            })?;
        }
        gone += of_group;
        Ok(gone)
    }
}
