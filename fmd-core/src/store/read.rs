//! What the questions read.

use diesel::sql_types::{BigInt, Binary, Nullable, Text};
use diesel::{OptionalExtension, QueryableByName};

use super::roll::Segment;
use super::statement::{Statement, Value};
use super::{Store, StoreError};
use crate::question::Only;

/// The columns of a [`RequestRow`].
pub(super) const REQUEST: &str = "r.id, r.started_at, r.duration_ns, r.head_ns, r.status, r.outcome, r.exchange, r.protocol, \
                       r.bytes, v.name AS version, r.group_by, r.ip";

/// Which endpoints' rollups to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The rows over all endpoints together.
    Service,
    /// The rows of every endpoint.
    EachEndpoint,
    /// The rows of one.
    Endpoint(i64),
}

/// One row of the rollups, over all instances that wrote it.
#[derive(Debug, QueryableByName)]
pub(crate) struct RollupRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) endpoint_id: i64,
    /// Start of the stretch, Unix seconds.
    #[diesel(sql_type = BigInt)]
    pub(crate) at: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) version_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) status: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) outcome: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) hits: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) latency_sum_ns: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) latency_max_ns: i64,
    #[diesel(sql_type = Binary)]
    pub(crate) latencies: Vec<u8>,
}

/// One version of the service.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct VersionRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) name: String,
    /// Unix microseconds.
    #[diesel(sql_type = BigInt)]
    pub(crate) first_seen_at: i64,
}

/// One recorded request.
#[derive(Debug, QueryableByName)]
pub(crate) struct RequestRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) started_at: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) duration_ns: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) head_ns: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) status: Option<i64>,
    #[diesel(sql_type = BigInt)]
    pub(crate) outcome: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) exchange: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) protocol: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) bytes: i64,
    #[diesel(sql_type = Text)]
    pub(crate) version: String,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) group_by: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) ip: Option<String>,
}

impl Store {
    /// Hands each row of `segments` to `take`; those of the service are made of its endpoints' where only some of them are asked for.
    pub(crate) fn for_each_rollup(
        &mut self,
        scope: Scope,
        segments: &[Segment],
        only: &Only,
        mut take: impl FnMut(RollupRow),
    ) -> Result<(), StoreError> {
        let endpoints = match scope {
            Scope::Service if only.endpoints.is_none() => vec![("endpoint_id = 0".to_owned(), Vec::new())],
            Scope::Service | Scope::EachEndpoint => self.each_of("endpoint_id", &self.tables.endpoint.clone())?,
            Scope::Endpoint(id) => vec![("endpoint_id = ?".to_owned(), vec![Value::from(id)])],
        };
        let columns = "endpoint_id, at, version_id, status, outcome, hits, latency_sum_ns, latency_max_ns, latencies";
        for endpoints in &endpoints {
            for segment in segments {
                self.of_segment(segment, columns, endpoints, only, "").for_each(&mut self.connection, &mut take)?;
            }
        }
        Ok(())
    }

    /// What asks for `columns` of the rows of `segment` of some endpoints, which a condition with the values of its `?` names.
    pub(super) fn of_segment(
        &self,
        segment: &Segment,
        columns: &str,
        (of_endpoints, endpoints): &(String, Vec<Value>),
        only: &Only,
        grouped: &str,
    ) -> Statement {
        let (narrowed, ids) = only.conditions("");
        let sql = format!(
            "SELECT {columns} FROM {} WHERE resolution = ? AND {of_endpoints} AND at >= ? AND at < ?{narrowed}{grouped}",
            self.tables.rollup
        );
        let times = [segment.from, segment.to].map(Value::from);
        Statement::new(sql).bind(segment.resolution).bind_all(endpoints.iter().cloned()).bind_all(times).bind_all(ids)
    }

    /// All versions, newest first.
    pub(crate) fn versions(&mut self) -> Result<Vec<VersionRow>, StoreError> {
        let sql =
            format!("SELECT id, name, first_seen_at FROM {} ORDER BY first_seen_at DESC, id DESC", self.tables.version);
        Ok(Statement::new(sql).load(&mut self.connection)?)
    }

    /// One request, and its endpoint.
    pub(crate) fn request(&mut self, id: i64) -> Result<(RequestRow, i64), StoreError> {
        #[derive(QueryableByName)]
        struct Found {
            #[diesel(embed)]
            request: RequestRow,
            #[diesel(sql_type = BigInt)]
            endpoint_id: i64,
        }
        let sql = format!(
            "SELECT {REQUEST}, r.endpoint_id FROM {} r JOIN {} v ON v.id = r.version_id WHERE r.id = ?",
            self.tables.request, self.tables.version
        );
        let found: Option<Found> = Statement::new(sql).bind(id).get_result(&mut self.connection).optional()?;
        found.map(|found| (found.request, found.endpoint_id)).ok_or(StoreError::Missing("request with this id"))
    }

    /// Requests of an endpoint whose own profile was kept, newest first; `from` and `to` in Unix seconds.
    pub(crate) fn profiled_requests(
        &mut self,
        endpoint: i64,
        from: i64,
        to: i64,
        only: &Only,
        before: Option<i64>,
        limit: i64,
    ) -> Result<Vec<RequestRow>, StoreError> {
        let mut values: Vec<Value> = vec![endpoint.into(), (from * 1_000_000).into(), (to * 1_000_000).into()];
        let (mut conditions, ids) = only.conditions("r.");
        values.extend(ids);
        if let Some(before) = before {
            conditions.push_str(" AND p.request_id < ?");
            values.push(before.into());
        }
        values.push(limit.into());
        let sql = format!(
            "SELECT {REQUEST} FROM {} p JOIN {} r ON r.id = p.request_id JOIN {} v ON v.id = r.version_id \
             WHERE p.endpoint_id = ? AND r.started_at >= ? AND r.started_at < ?{conditions} \
             ORDER BY p.request_id DESC LIMIT ?",
            self.tables.request_profile, self.tables.request, self.tables.version
        );
        Ok(Statement::new(sql).bind_all(values).load(&mut self.connection)?)
    }
}
