//! The table of outliers: what each exceeded, what was asked for, and what was seen while it lasted.

use std::time::Duration;

use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{OptionalExtension, QueryableByName};
use fmd_profiler::Frame;
use serde::{Deserialize, Serialize};

use super::read::{REQUEST, RequestRow};
use super::statement::{Statement, Value};
use super::write::nanos;
use super::{Store, StoreError};
use crate::capture::{Capture, Doing, frames};
use crate::outlier::Outlier;
use crate::question::Only;
use crate::surroundings::Surroundings;

const OUTLIER: &str = "o.request_id, o.endpoint_id, o.after_ns, o.usual_ns, o.request, o.captures, o.surroundings";

/// What is kept of an outlier.
#[derive(Debug, QueryableByName)]
pub(crate) struct OutlierRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) endpoint_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) after_ns: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) usual_ns: Option<i64>,
    /// JSON of [`RequestFacts`](crate::outlier::RequestFacts).
    #[diesel(sql_type = Text)]
    pub(crate) request: String,
    /// JSON of [`StoredCapture`]s.
    #[diesel(sql_type = Text)]
    captures: String,
    /// JSON of [`Surroundings`] and the number of requests in flight.
    #[diesel(sql_type = Text)]
    surroundings: String,
}

impl OutlierRow {
    /// What was seen of it while it lasted. What cannot be read was written by another version, and is left out.
    pub(crate) fn captures(&self) -> Vec<StoredCapture> {
        serde_json::from_str(&self.captures).unwrap_or_default()
    }

    /// How busy the machine was, and how many requests were in flight.
    pub(crate) fn surroundings(&self) -> Option<(Surroundings, u64)> {
        serde_json::from_str(&self.surroundings).ok()
    }
}

/// One look at a request, as it is stored: times in microseconds, frames and endpoints by number.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredCapture {
    pub(crate) after: u64,
    pub(crate) doing: Doing,
    pub(crate) since: u64,
    /// A list of its own, as [`Store::frames_by_id`] takes it.
    pub(crate) frames: String,
    pub(crate) surroundings: Surroundings,
    pub(crate) in_flight: u64,
    pub(crate) occupant: Option<i64>,
    #[serde(default)]
    pub(crate) others: Vec<StoredOther>,
}

/// Another request in flight, as it is stored, like [`StoredCapture`].
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct StoredOther {
    pub(crate) endpoint: i64,
    pub(crate) age: u64,
    pub(crate) frames: String,
}

/// The stacks of one look, names looked up.
pub(super) struct Looked {
    stack: Vec<Frame>,
    others: Vec<Vec<Frame>>,
}

impl Looked {
    pub(super) fn at(capture: &Capture) -> Self {
        let others = capture.others.iter().map(|other| frames(&other.stack)).collect();
        Looked { stack: frames(&capture.stack), others }
    }
}

/// The same with the request's own row.
#[derive(Debug, QueryableByName)]
pub(crate) struct OutlierWithRequest {
    #[diesel(embed)]
    pub(crate) outlier: OutlierRow,
    #[diesel(embed)]
    pub(crate) request: RequestRow,
}

/// Which outliers to read.
#[derive(Debug, Clone)]
pub(crate) struct OutlierFilter {
    pub(crate) endpoint: Option<i64>,
    /// Unix microseconds.
    pub(crate) from: i64,
    /// Unix microseconds.
    pub(crate) to: i64,
    pub(crate) only: Only,
    pub(crate) at_least_ns: Option<i64>,
    pub(crate) before: Option<i64>,
    pub(crate) limit: i64,
}

impl Store {
    /// Keeps what is known of an outlier whose request has just been written.
    pub(super) fn keep_outlier(
        &mut self,
        request: i64,
        endpoint: i64,
        outlier: &Outlier,
        looked: &[Looked],
    ) -> Result<(), StoreError> {
        let mut captures = Vec::new();
        for (capture, looked) in outlier.captures.iter().zip(looked) {
            let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
            let mut others = Vec::with_capacity(capture.others.len());
            for (other, frames) in capture.others.iter().zip(&looked.others) {
                let endpoint = self.known.endpoints.get(other.endpoint.0 as usize).copied();
                let frames = self.frame_ids(frames)?;
                others.extend(endpoint.map(|endpoint| StoredOther { endpoint, age: micros(other.age), frames }));
            }
            captures.push(StoredCapture {
                after: micros(capture.after),
                doing: capture.doing,
                since: micros(capture.since),
                frames: self.frame_ids(&looked.stack)?,
                others,
                surroundings: capture.surroundings.clone(),
                in_flight: capture.in_flight as u64,
                occupant: capture.occupant.and_then(|index| self.known.endpoints.get(index.0 as usize).copied()),
            });
        }
        self.add_outlier(request, endpoint, outlier, &captures)
    }

    /// Keeps what is known of an outlier, of which `captures` were seen.
    pub(super) fn add_outlier(
        &mut self,
        request: i64,
        endpoint: i64,
        outlier: &Outlier,
        captures: &[StoredCapture],
    ) -> Result<(), StoreError> {
        let captures = serde_json::to_string(captures).expect("text and numbers can always be written");
        let surroundings = serde_json::to_string(&(&outlier.surroundings, outlier.in_flight as u64))
            .expect("numbers can always be written");
        let facts = serde_json::to_string(&outlier.request).expect("text and numbers can always be written");
        let sql = format!(
            "INSERT INTO {} (request_id, endpoint_id, after_ns, usual_ns, request, captures, surroundings) \
             VALUES (?, ?, ?, ?, ?, ?, ?)",
            self.tables.outlier
        );
        Statement::new(sql)
            .bind_all([request, endpoint, nanos(outlier.exceeded.after)].map(Value::from))
            .bind(outlier.exceeded.usual.map(nanos))
            .bind(facts.as_str())
            .bind(captures.as_str())
            .bind(surroundings.as_str())
            .execute(&mut self.connection)?;
        Ok(())
    }

    /// What is kept of one outlier.
    pub(crate) fn outlier(&mut self, request: i64) -> Result<Option<OutlierRow>, StoreError> {
        let sql = format!("SELECT {OUTLIER} FROM {} o WHERE o.request_id = ?", self.tables.outlier);
        Ok(Statement::new(sql).bind(request).get_result(&mut self.connection).optional()?)
    }

    /// Outliers with their requests, newest first.
    pub(crate) fn outliers(&mut self, filter: &OutlierFilter) -> Result<Vec<OutlierWithRequest>, StoreError> {
        let mut values: Vec<Value> = vec![filter.from.into(), filter.to.into()];
        let (mut conditions, ids) = filter.only.conditions("r.");
        values.extend(ids);
        for (condition, value) in [
            ("o.endpoint_id = ?", filter.endpoint),
            ("r.duration_ns >= ?", filter.at_least_ns),
            ("o.request_id < ?", filter.before),
        ] {
            if let Some(value) = value {
                conditions.push_str(" AND ");
                conditions.push_str(condition);
                values.push(value.into());
            }
        }
        values.push(filter.limit.into());
        let sql = format!(
            "SELECT {OUTLIER}, {REQUEST} FROM {} o JOIN {} r ON r.id = o.request_id JOIN {} v ON v.id = r.version_id \
             WHERE r.started_at >= ? AND r.started_at < ?{conditions} ORDER BY o.request_id DESC LIMIT ?",
            self.tables.outlier, self.tables.request, self.tables.version
        );
        Ok(Statement::new(sql).bind_all(values).load(&mut self.connection)?)
    }
}
