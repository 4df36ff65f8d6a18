//! Who made the single requests that are kept.

use std::ops::Range;

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::statement::{Statement, Value};
use super::{Store, StoreError};
use crate::question::Only;

/// What somebody is told by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VisitorBy {
    /// What `group_by` made of the request.
    User,
    /// The client's address.
    Address,
}

impl VisitorBy {
    fn column(self) -> &'static str {
        match self {
            VisitorBy::User => "group_by",
            VisitorBy::Address => "ip",
        }
    }
}

/// One request and who made it.
#[derive(Debug, QueryableByName)]
pub(crate) struct VisitRow {
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) visitor: Option<String>,
    #[diesel(sql_type = BigInt)]
    pub(crate) version_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) duration_ns: i64,
    /// 0 where there was no response.
    #[diesel(sql_type = BigInt)]
    pub(crate) status: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) outcome: i64,
    /// Unix microseconds.
    #[diesel(sql_type = BigInt)]
    pub(crate) started_at: i64,
}

impl Store {
    /// Hands the newest requests that are kept to `take`, at most `limit`, of one endpoint or of all, narrowed to the endpoints of `only`. `seconds` are Unix time.
    pub(crate) fn for_each_visit(
        &mut self,
        by: VisitorBy,
        endpoint: Option<i64>,
        only: &Only,
        seconds: Range<i64>,
        limit: i64,
        take: impl FnMut(VisitRow),
    ) -> Result<(), StoreError> {
        // Without an endpoint rows come in the order in which they were written, which is that of their end: no index on time is needed.
        let (of_one, order) =
            if endpoint.is_some() { ("endpoint_id = ? AND", "started_at DESC") } else { ("", "id DESC") };
        let (narrowed, ids) = Only { versions: Vec::new(), endpoints: only.endpoints.clone() }.conditions("");
        let sql = format!(
            "SELECT {} AS visitor, version_id, duration_ns, COALESCE(status, 0) AS status, outcome, started_at FROM {} \
             WHERE {of_one} started_at >= ? AND started_at < ?{narrowed} ORDER BY {order} LIMIT ?",
            by.column(),
            self.tables.request
        );
        let mut values: Vec<Value> = endpoint.map(Value::from).into_iter().collect();
        values.extend([(seconds.start * 1_000_000).into(), (seconds.end * 1_000_000).into()]);
        values.extend(ids);
        values.push(limit.into());
        let statement = Statement::new(sql).bind_all(values);
        Ok(statement.for_each(&mut self.connection, take)?)
    }
}
