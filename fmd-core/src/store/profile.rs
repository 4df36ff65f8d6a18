//! The tables of profiles: each endpoint's merged one by version and hour, and the kept ones of single requests.
//!
//! Trees refer to frames by number; see `frame.rs`.

use diesel::sql_types::{BigInt, Binary, Text};
use diesel::{OptionalExtension, QueryableByName};
use fmd_profiler::{CallTree, TimeDivision};

use super::days::{KeyRest, OldHours};
use super::holder::Holders;
use super::rows::replace;
use super::statement::{Statement, Value};
use super::{Store, StoreError};
use crate::question::{Checked, Only};

/// The columns of the key of profiles.
pub(super) const PROFILE_KEY: &str = "endpoint_id, at, version_id, instance_id";
const TIMES: &str = "wall_ns, on_cpu_ns, blocked_ns, awaiting_ns, queued_ns, pool_waiting_ns, pool_running_ns, polls";

/// A divided time as it is stored.
#[derive(Debug, Clone, Copy, Default, QueryableByName)]
pub(crate) struct TimeRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) wall_ns: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) on_cpu_ns: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) blocked_ns: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) awaiting_ns: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) queued_ns: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) pool_waiting_ns: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) pool_running_ns: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) polls: i64,
}

impl TimeRow {
    fn values(self) -> [Value; 8] {
        [
            self.wall_ns,
            self.on_cpu_ns,
            self.blocked_ns,
            self.awaiting_ns,
            self.queued_ns,
            self.pool_waiting_ns,
            self.pool_running_ns,
            self.polls,
        ]
        .map(Value::from)
    }

    pub(crate) fn add(&mut self, other: TimeRow) {
        self.wall_ns = self.wall_ns.saturating_add(other.wall_ns);
        self.on_cpu_ns = self.on_cpu_ns.saturating_add(other.on_cpu_ns);
        self.blocked_ns = self.blocked_ns.saturating_add(other.blocked_ns);
        self.awaiting_ns = self.awaiting_ns.saturating_add(other.awaiting_ns);
        self.queued_ns = self.queued_ns.saturating_add(other.queued_ns);
        self.pool_waiting_ns = self.pool_waiting_ns.saturating_add(other.pool_waiting_ns);
        self.pool_running_ns = self.pool_running_ns.saturating_add(other.pool_running_ns);
        self.polls = self.polls.saturating_add(other.polls);
    }
}

impl From<TimeDivision> for TimeRow {
    fn from(time: TimeDivision) -> Self {
        let nanos = super::write::nanos;
        TimeRow {
            wall_ns: nanos(time.wall),
            on_cpu_ns: nanos(time.on_cpu),
            blocked_ns: nanos(time.blocked),
            awaiting_ns: nanos(time.awaiting),
            queued_ns: nanos(time.queued),
            pool_waiting_ns: nanos(time.pool_waiting),
            pool_running_ns: nanos(time.pool_running),
            polls: i64::try_from(time.polls).unwrap_or(i64::MAX),
        }
    }
}

/// What is added to an endpoint's merged profile.
#[derive(Debug)]
pub(crate) struct ProfileDelta {
    pub(crate) endpoint: i64,
    pub(crate) version: i64,
    /// Start of the hour, Unix seconds.
    pub(crate) hour: i64,
    pub(crate) requests: i64,
    pub(crate) time: TimeRow,
    pub(crate) tree: CallTree,
    pub(crate) holders: Holders,
}

/// One hour of an endpoint's merged profile.
#[derive(Debug, QueryableByName)]
pub(crate) struct ProfileRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) requests: i64,
    #[diesel(embed)]
    pub(crate) time: TimeRow,
    #[diesel(sql_type = Binary)]
    tree: Vec<u8>,
}

/// The divided time of all of an endpoint's profiled requests.
#[derive(Debug, QueryableByName)]
pub(crate) struct ProfileSum {
    #[diesel(sql_type = BigInt)]
    pub(crate) endpoint_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) requests: i64,
    #[diesel(embed)]
    pub(crate) time: TimeRow,
}

/// The kept profile of one request.
#[derive(Debug, QueryableByName)]
pub(crate) struct RequestProfileRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) request_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) endpoint_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) kept: i64,
    #[diesel(embed)]
    pub(crate) time: TimeRow,
    #[diesel(sql_type = Text)]
    held_by: String,
    #[diesel(sql_type = Binary)]
    tree: Vec<u8>,
}

impl RequestProfileRow {
    /// Who held the worker meanwhile.
    pub(crate) fn holders(&self) -> Holders {
        // What cannot be read was written by another version; nothing is told then rather than something wrong.
        serde_json::from_str(&self.held_by).unwrap_or_default()
    }
}

/// Which hours of profiles to read: those that `range` touches.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ProfileFilter<'a> {
    pub(crate) endpoint: Option<i64>,
    pub(crate) range: Checked,
    pub(crate) only: &'a Only,
}

impl ProfileFilter<'_> {
    pub(super) fn condition(&self) -> (String, Vec<Value>) {
        let mut condition = "at >= ? AND at < ?".to_owned();
        let whole = self.range.whole();
        let mut values: Vec<Value> = vec![whole.from.into(), whole.to.into()];
        if let Some(endpoint) = self.endpoint {
            condition.push_str(" AND endpoint_id = ?");
            values.push(endpoint.into());
        }
        let (narrowed, ids) = self.only.conditions("");
        condition.push_str(&narrowed);
        values.extend(ids);
        (condition, values)
    }
}

impl Store {
    /// Adds to the merged profile of an hour.
    pub(super) fn add_profile(&mut self, delta: &ProfileDelta) -> Result<(), StoreError> {
        let table = self.tables.profile.clone();
        let key = [delta.endpoint, delta.hour, delta.version, self.known.instance].map(Value::from);
        let sql = format!(
            "SELECT requests, {TIMES}, tree FROM {table} \
             WHERE endpoint_id = ? AND at = ? AND version_id = ? AND instance_id = ?"
        );
        let stored: Option<ProfileRow> =
            Statement::new(sql).bind_all(key.clone()).get_result(&mut self.connection).optional()?;
        let (mut requests, mut time) = (delta.requests, delta.time);
        let mut tree = None;
        if let Some(stored) = stored {
            requests = requests.saturating_add(stored.requests);
            time.add(stored.time);
            let mut merged = self.decode_tree(&stored.tree)?;
            merged.merge(&delta.tree);
            tree = Some(merged);
        }
        let bytes = self.encode_tree(tree.as_ref().unwrap_or(&delta.tree))?;
        let sql = replace(&table, "endpoint_id, at, version_id, instance_id", &format!("requests, {TIMES}, tree"));
        Statement::new(sql)
            .bind_all(key)
            .bind(requests)
            .bind_all(time.values())
            .bind(bytes)
            .execute(&mut self.connection)?;
        self.add_holders(delta)
    }

    /// Puts the profiles of a day's hours together.
    pub(super) fn put_profiles_together(&mut self, hours: &OldHours<'_>) -> Result<(), StoreError> {
        let sql = format!("SELECT requests, {TIMES}, tree FROM {} WHERE {}", hours.table, hours.condition());
        let rows: Vec<ProfileRow> = Statement::new(sql).bind_all(hours.values()).load(&mut self.connection)?;
        let (mut requests, mut time, mut tree) = (0_i64, TimeRow::default(), CallTree::new());
        for row in rows {
            requests = requests.saturating_add(row.requests);
            time.add(row.time);
            tree.merge(&self.tree_of(&row)?);
        }
        let bytes = self.encode_tree(&tree)?;
        self.delete_hours(hours)?;
        Statement::new(replace(hours.table, PROFILE_KEY, &format!("requests, {TIMES}, tree")))
            .bind_all(hours.key(KeyRest::Plain))
            .bind(requests)
            .bind_all(time.values())
            .bind(bytes)
            .execute(&mut self.connection)?;
        Ok(())
    }

    /// Keeps the profile of a request that has just been written.
    pub(super) fn keep_profile(
        &mut self,
        request: i64,
        endpoint: i64,
        kept: i64,
        time: TimeRow,
        holders: &Holders,
        tree: &CallTree,
    ) -> Result<(), StoreError> {
        let bytes = self.encode_tree(tree)?;
        let holders = serde_json::to_string(holders).expect("numbers can always be written");
        let sql = format!(
            "INSERT INTO {} (request_id, endpoint_id, kept, {TIMES}, held_by, tree) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            self.tables.request_profile
        );
        Statement::new(sql)
            .bind_all([request, endpoint, kept].map(Value::from))
            .bind_all(time.values())
            .bind(holders.as_str())
            .bind(bytes)
            .execute(&mut self.connection)?;
        Ok(())
    }

    /// The hours of merged profiles that `filter` names.
    pub(crate) fn profiles(&mut self, filter: ProfileFilter<'_>) -> Result<Vec<ProfileRow>, StoreError> {
        let (condition, values) = filter.condition();
        let sql = format!("SELECT requests, {TIMES}, tree FROM {} WHERE {condition}", self.tables.profile);
        Ok(Statement::new(sql).bind_all(values).load(&mut self.connection)?)
    }

    /// Each endpoint's divided time over the hours that `filter` names.
    pub(crate) fn profile_sums(&mut self, filter: ProfileFilter<'_>) -> Result<Vec<ProfileSum>, StoreError> {
        let (condition, values) = filter.condition();
        let sums = TIMES.split(", ").map(|column| format!("CAST(SUM({column}) AS BIGINT) AS {column}"));
        let sql = format!(
            "SELECT endpoint_id, CAST(SUM(requests) AS BIGINT) AS requests, {} FROM {} WHERE {condition} \
             GROUP BY endpoint_id",
            sums.collect::<Vec<_>>().join(", "),
            self.tables.profile
        );
        Ok(Statement::new(sql).bind_all(values).load(&mut self.connection)?)
    }

    /// The tree of one hour.
    pub(crate) fn tree_of(&mut self, row: &ProfileRow) -> Result<CallTree, StoreError> {
        self.decode_tree(&row.tree)
    }

    /// The tree of one request.
    pub(crate) fn tree_of_request(&mut self, row: &RequestProfileRow) -> Result<CallTree, StoreError> {
        self.decode_tree(&row.tree)
    }

    /// The kept profile of one request.
    pub(crate) fn request_profile(&mut self, request: i64) -> Result<Option<RequestProfileRow>, StoreError> {
        let sql = format!(
            "SELECT request_id, endpoint_id, kept, {TIMES}, held_by, tree FROM {} WHERE request_id = ?",
            self.tables.request_profile
        );
        Ok(Statement::new(sql).bind(request).get_result(&mut self.connection).optional()?)
    }

    /// The kept profiles of these requests.
    pub(crate) fn request_profiles(&mut self, requests: &[i64]) -> Result<Vec<RequestProfileRow>, StoreError> {
        if requests.is_empty() {
            return Ok(Vec::new());
        }
        let marks = vec!["?"; requests.len()].join(",");
        let sql = format!(
            "SELECT request_id, endpoint_id, kept, {TIMES}, held_by, tree FROM {} WHERE request_id IN ({marks})",
            self.tables.request_profile
        );
        let ids = requests.iter().map(|&id| Value::from(id));
        Ok(Statement::new(sql).bind_all(ids).load(&mut self.connection)?)
    }
}
