//! Single requests, listed by whatever is known of them.

use diesel::sql_types::BigInt;
use diesel::{OptionalExtension, QueryableByName};

use super::read::REQUEST;
use super::statement::{Statement, Value};
use super::{RequestRow, Store, StoreError};
use crate::measurement::Outcome;
use crate::question::Only;
use crate::question::{Has, StatusFilter};

/// Rows looked at in one step, where no index leads to those that are wanted.
pub(crate) const STRIDE: i64 = 20_000;
/// Most such steps for one answer: so that a search that finds nothing ends, too.
const MOST_STRIDES: usize = 25;
/// Rows stand in the order in which they were written, which is that of their end but for a second in a flood and for as long as the database
/// could not be written: a day at most is allowed for, in microseconds.
const LATE: i64 = 86_400_000_000;

/// Which single requests to read.
#[derive(Debug, Clone)]
pub(crate) struct RequestFilter {
    pub(crate) endpoint: Option<i64>,
    pub(crate) method: Option<String>,
    /// Unix microseconds.
    pub(crate) from: i64,
    /// Unix microseconds.
    pub(crate) to: i64,
    pub(crate) only: Only,
    pub(crate) status: Option<StatusFilter>,
    pub(crate) outcome: Option<Outcome>,
    pub(crate) user: Option<String>,
    pub(crate) address: Option<String>,
    pub(crate) at_least_ns: Option<i64>,
    pub(crate) at_most_ns: Option<i64>,
    pub(crate) has: Option<Has>,
    /// Only those that come after the one with this id in the list.
    pub(crate) after: Option<i64>,
    pub(crate) limit: usize,
    /// Rows that are looked at in one step, of which there are [`MOST_STRIDES`]: [`STRIDE`].
    pub(crate) stride: i64,
}

/// One listed request.
#[derive(Debug, QueryableByName)]
pub(crate) struct ListedRow {
    #[diesel(embed)]
    pub(crate) request: RequestRow,
    #[diesel(sql_type = BigInt)]
    pub(crate) endpoint_id: i64,
    /// How many profiles of its own it has: none or one.
    #[diesel(sql_type = BigInt)]
    pub(crate) profiles: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) outliers: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) errors: i64,
}

/// Some requests, newest first.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    pub(crate) rows: Vec<ListedRow>,
    /// The last id that was looked at; `None` when there is nothing behind it.
    pub(crate) next: Option<i64>,
}

/// Conditions, and the values of their `?`.
struct Conditions {
    sql: String,
    values: Vec<Value>,
}

impl Conditions {
    fn only(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
        self.values.extend(values);
    }
}

#[derive(QueryableByName)]
struct Ended {
    #[diesel(sql_type = BigInt)]
    started_at: i64,
    #[diesel(sql_type = BigInt)]
    duration_ns: i64,
}

#[derive(QueryableByName)]
struct Bounds {
    #[diesel(sql_type = BigInt)]
    least: i64,
    #[diesel(sql_type = BigInt)]
    most: i64,
}

impl Store {
    /// Single requests, newest first: of one endpoint by when they began, of all as they were written, and each answer by when they began.
    pub(crate) fn requests(&mut self, filter: &RequestFilter) -> Result<Listing, StoreError> {
        if filter.endpoint.is_some() { self.requests_of_endpoint(filter) } else { self.requests_of_service(filter) }
    }

    fn requests_of_endpoint(&mut self, filter: &RequestFilter) -> Result<Listing, StoreError> {
        let mut conditions = self.conditions(filter);
        if let Some(id) = filter.after {
            let table = &self.tables.request;
            let after = format!("(r.started_at, r.id) < (SELECT started_at, id FROM {table} WHERE id = ?)");
            conditions.only(&after, [id.into()]);
        }
        let mut rows = self.listed(conditions, "r.started_at DESC, r.id DESC", filter.limit + 1)?;
        let more = rows.len() > filter.limit;
        rows.truncate(filter.limit);
        Ok(Listing { next: rows.last().filter(|_| more).map(|row| row.request.id), rows })
    }

    fn requests_of_service(&mut self, filter: &RequestFilter) -> Result<Listing, StoreError> {
        let Some(Bounds { least, most }) = self.ids()? else { return Ok(Listing::default()) };
        let first = self.first_ended_since(filter.from - LATE, least, most)?;
        let mut end = self.first_ended_since(filter.to + LATE, least, most)?;
        if let Some(after) = filter.after {
            end = end.min(after);
        }
        // What few requests have is listed elsewhere, and need not be searched for.
        let stride = if matches!(filter.has, Some(Has::Profile | Has::Outlier)) { i64::MAX } else { filter.stride };
        let mut rows: Vec<ListedRow> = Vec::new();
        for _ in 0..MOST_STRIDES {
            let begin = end.saturating_sub(stride).max(first);
            let mut conditions = self.conditions(filter);
            conditions.only("r.id >= ? AND r.id < ?", [begin.into(), end.into()]);
            rows.extend(self.listed(conditions, "r.id DESC", filter.limit + 1 - rows.len())?);
            end = begin;
            if rows.len() > filter.limit || end <= first {
                break;
            }
        }
        let next = if rows.len() > filter.limit {
            rows.truncate(filter.limit);
            rows.last().map(|row| row.request.id)
        } else {
            (end > first).then_some(end)
        };
        // What was written together stands in no order.
        rows.sort_by_key(|row| std::cmp::Reverse((row.request.started_at, row.request.id)));
        Ok(Listing { rows, next })
    }

    fn conditions(&self, filter: &RequestFilter) -> Conditions {
        let values = vec![filter.from.into(), filter.to.into()];
        let mut conditions = Conditions { sql: "r.started_at >= ? AND r.started_at < ?".to_owned(), values };
        if let Some(endpoint) = filter.endpoint {
            conditions.only("r.endpoint_id = ?", [endpoint.into()]);
        }
        if let Some(method) = &filter.method {
            let of_method = format!("r.endpoint_id IN (SELECT id FROM {} WHERE method = ?)", self.tables.endpoint);
            conditions.only(&of_method, [method.as_str().into()]);
        }
        let (narrowed, ids) = filter.only.conditions("r.");
        conditions.sql.push_str(&narrowed);
        conditions.values.extend(ids);
        match filter.status {
            Some(StatusFilter::Exactly(status)) => conditions.only("r.status = ?", [i64::from(status).into()]),
            Some(StatusFilter::Class(class)) => {
                let first = i64::from(class) * 100;
                conditions.only("r.status >= ? AND r.status < ?", [first.into(), (first + 100).into()]);
            }
            Some(StatusFilter::NoResponse) => conditions.only("r.status IS NULL", []),
            None => {}
        }
        if let Some(outcome) = filter.outcome {
            conditions.only("r.outcome = ?", [(outcome as i64).into()]);
        }
        if let Some(user) = &filter.user {
            conditions.only("r.group_by = ?", [user.as_str().into()]);
        }
        if let Some(address) = &filter.address {
            conditions.only("r.ip = ?", [address.as_str().into()]);
        }
        if let Some(nanos) = filter.at_least_ns {
            conditions.only("r.duration_ns >= ?", [nanos.into()]);
        }
        if let Some(nanos) = filter.at_most_ns {
            conditions.only("r.duration_ns <= ?", [nanos.into()]);
        }
        let in_table = |table: &str| format!("r.id IN (SELECT request_id FROM {table})");
        match filter.has {
            Some(Has::Profile) => conditions.only(&in_table(&self.tables.request_profile), []),
            Some(Has::Outlier) => conditions.only(&in_table(&self.tables.outlier), []),
            Some(Has::Error) => {
                let sample = in_table(&self.tables.error_sample);
                let failed = format!("(r.status >= 500 OR r.outcome = ? OR {sample})");
                conditions.only(&failed, [(Outcome::Panicked as i64).into()]);
            }
            None => {}
        }
        conditions
    }

    fn listed(&mut self, conditions: Conditions, order: &str, limit: usize) -> Result<Vec<ListedRow>, StoreError> {
        let Conditions { sql, values } = conditions;
        let tables = &self.tables;
        let count = |table: &str| format!("(SELECT COUNT(*) FROM {table} x WHERE x.request_id = r.id)");
        let sql = format!(
            "SELECT {REQUEST}, r.endpoint_id, {} AS profiles, {} AS outliers, {} AS errors \
             FROM {} r JOIN {} v ON v.id = r.version_id WHERE {sql} ORDER BY {order} LIMIT ?",
            count(&tables.request_profile),
            count(&tables.outlier),
            count(&tables.error_sample),
            tables.request,
            tables.version
        );
        let statement = Statement::new(sql).bind_all(values).bind(limit as i64);
        Ok(statement.load(&mut self.connection)?)
    }

    /// The first id that is there, and the first after all that are.
    fn ids(&mut self) -> Result<Option<Bounds>, StoreError> {
        // Asked for together, SQLite would read every row for them.
        let table = &self.tables.request;
        let sql = format!(
            "SELECT COALESCE((SELECT MIN(id) FROM {table}), 0) AS least, \
             COALESCE((SELECT MAX(id) FROM {table}), -1) + 1 AS most"
        );
        let bounds: Bounds = Statement::new(sql).get_result(&mut self.connection)?;
        Ok((bounds.least < bounds.most).then_some(bounds))
    }

    /// The first id between `least` and `most` of a request that ended at `moment` (Unix microseconds) or later, found by halves.
    fn first_ended_since(&mut self, moment: i64, least: i64, most: i64) -> Result<i64, StoreError> {
        let (mut least, mut most) = (least, most);
        while least < most {
            let middle = least + (most - least) / 2;
            let sql = format!(
                "SELECT started_at, duration_ns FROM {} WHERE id >= ? ORDER BY id LIMIT 1",
                self.tables.request
            );
            let row: Option<Ended> = Statement::new(sql).bind(middle).get_result(&mut self.connection).optional()?;
            if row.is_none_or(|row| row.started_at + row.duration_ns / 1_000 >= moment) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        Ok(least)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;
    use crate::store::Location;

    const SECOND: i64 = 1_000_000;

    /// A store with requests 1 to `count` by two users in turn, one a second, the first at the second 1.
    fn store(count: i64) -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        let mut store = Store::open(&location).unwrap();
        let (request, version) = (store.tables.request.clone(), store.tables.version.clone());
        let mut run = |sql: String| Statement::new(sql).execute(&mut store.connection).unwrap();
        run(format!("INSERT INTO {version} (name, first_seen_at) VALUES ('1', 0)"));
        for n in 1..=count {
            run(format!(
                "INSERT INTO {request} (endpoint_id, version_id, instance_id, started_at, duration_ns, head_ns, status, outcome, exchange, \
                 protocol, bytes, group_by) VALUES (1, 1, 1, {}, 1, 1, 200, 0, 0, 0, 0, 'user {}')",
                n * SECOND,
                n % 2
            ));
        }
        (folder, store)
    }

    fn filter() -> RequestFilter {
        RequestFilter {
            endpoint: None,
            method: None,
            from: 0,
            to: 1_000 * SECOND,
            only: Only::default(),
            status: None,
            outcome: None,
            user: None,
            address: None,
            at_least_ns: None,
            at_most_ns: None,
            has: None,
            after: None,
            limit: 5,
            stride: STRIDE,
        }
    }

    /// Every answer until the list is at its end, by ids.
    fn pages(store: &mut Store, mut filter: RequestFilter) -> Vec<Vec<i64>> {
        let mut pages = Vec::new();
        loop {
            let Listing { rows, next } = store.requests(&filter).unwrap();
            pages.push(rows.iter().map(|row| row.request.id).collect());
            assert!(next.is_none_or(|next| filter.after.is_none_or(|after| next < after)), "it goes on, or ends");
            let Some(next) = next else { return pages };
            filter.after = Some(next);
        }
    }

    #[test]
    fn page_after_page_every_request_comes_once() {
        let (_folder, mut store) = store(12);
        let expected = [vec![12, 11, 10, 9, 8], vec![7, 6, 5, 4, 3], vec![2, 1]];
        assert_eq!(pages(&mut store, filter()), expected);
        assert_eq!(pages(&mut store, RequestFilter { endpoint: Some(1), ..filter() }), expected);
        assert_eq!(pages(&mut store, RequestFilter { stride: 3, ..filter() }), expected);
        let between = RequestFilter { from: 4 * SECOND, to: 7 * SECOND, ..filter() };
        assert_eq!(pages(&mut store, between), [vec![6, 5, 4]]);
    }

    #[test]
    fn a_search_that_finds_nothing_for_long_says_where_to_go_on() {
        let (_folder, mut store) = store(60);
        let rare = RequestFilter { user: Some("user 1".to_owned()), limit: 2, stride: 1, ..filter() };
        let rare = RequestFilter { to: 4 * SECOND, ..rare };
        // 25 rows are looked at each time, of which those of the last seconds are none of this range.
        assert_eq!(pages(&mut store, rare), [vec![], vec![], vec![3, 1]]);
    }

    #[test]
    fn the_range_is_found_by_halves() {
        let (_folder, mut store) = store(60);
        for second in [0, 1, 2, 30, 59, 60] {
            assert_eq!(store.first_ended_since(second * SECOND, 1, 61).unwrap(), second.max(1));
        }
        assert_eq!(store.first_ended_since(61 * SECOND, 1, 61).unwrap(), 61);
    }
}
