//! Tables whose files have other lines than their answers have rows.

use std::mem;

use fmd_core::question::{
    Comparison, DailyLoad, EndpointInfo, EndpointLoad, FrameInfo, FunctionChange, HourlyLoad, RequestQueries,
    StatementChange, VersionLoad,
};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::table::{Rows, columns_of, cut};

/// What a file of the endpoint's `table` is called: in letters and digits, which every system takes.
fn file_of(endpoint: &EndpointInfo, table: &str) -> String {
    let name = endpoint.name.as_ref().unwrap_or(&endpoint.pattern);
    let words = format!("{} {name} {table}", endpoint.method);
    let words = words.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// An hour of a file.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct HourLine {
    /// The local day, as in `2026-11-20`.
    date: String,
    /// What the wall clock showed, 0 to 23.
    hour: usize,
    /// Its first moment, Unix milliseconds.
    at: i64,
    /// How long it lasted: 120 where clocks were set back by an hour.
    minutes: i64,
    /// Requests.
    hits: u64,
    /// Requests that failed by the service's fault.
    errors: u64,
    /// Median latency, milliseconds.
    p50_ms: Option<f64>,
    /// 95th percentile of latency, milliseconds.
    p95_ms: Option<f64>,
}

impl Rows for HourlyLoad {
    type Line = HourLine;
    const NAME: &str = "hours";

    fn file(&self) -> String {
        self.endpoint.as_ref().map_or_else(|| Self::NAME.to_owned(), |endpoint| file_of(endpoint, Self::NAME))
    }

    fn cut(&mut self, offset: usize, limit: usize) -> usize {
        cut(&mut self.days, offset, limit)
    }

    fn lines(self) -> Vec<HourLine> {
        let of_day = |day: fmd_core::question::HourlyDay| {
            let date = day.date;
            let line = move |(hour, of): (usize, fmd_core::question::Hour)| HourLine {
                date: date.clone(),
                hour,
                at: of.at,
                minutes: of.minutes,
                hits: of.hits,
                errors: of.errors,
                p50_ms: of.p50_ms,
                p95_ms: of.p95_ms,
            };
            day.hours.into_iter().enumerate().filter_map(|(hour, of)| Some((hour, of?))).map(line)
        };
        self.days.into_iter().flat_map(of_day).collect()
    }

    columns_of!(HourLine);
}

/// Requests by what they are told apart by: a column each.
#[derive(Debug)]
pub(super) struct Counts(Vec<(String, u64)>);

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, count) in &self.0 {
            map.serialize_entry(name, count)?;
        }
        map.end()
    }
}

/// A day of a file, with a column for each endpoint that is told apart.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct DayLine {
    /// As in `2026-11-20`.
    date: String,
    /// Its first moment, Unix milliseconds.
    at: i64,
    /// The first moment after it, Unix milliseconds.
    to: i64,
    /// Requests.
    hits: u64,
    /// Requests that failed by the service's fault.
    errors: u64,
    /// Median latency, milliseconds.
    p50_ms: Option<f64>,
    /// 95th percentile of latency, milliseconds.
    p95_ms: Option<f64>,
    /// Requests of each endpoint, and of all others together.
    #[serde(flatten)]
    #[cfg_attr(feature = "openapi", schema(value_type = std::collections::HashMap<String, u64>))]
    by_endpoint: Counts,
}

impl Rows for DailyLoad {
    type Line = DayLine;
    const NAME: &str = "days";

    fn cut(&mut self, offset: usize, limit: usize) -> usize {
        for of in &mut self.endpoints {
            cut(&mut of.hits, offset, limit);
        }
        cut(&mut self.rest, offset, limit);
        cut(&mut self.days, offset, limit)
    }

    fn lines(self) -> Vec<DayLine> {
        let Self { days, endpoints, rest, others, .. } = self;
        let counts = |n: usize| {
            let told = endpoints.iter().map(|of| (name(of), of.hits.get(n).copied().unwrap_or_default()));
            let rest = (others > 0).then(|| ("others".to_owned(), rest.get(n).copied().unwrap_or_default()));
            Counts(told.chain(rest).collect())
        };
        let line = |(n, day): (usize, fmd_core::question::Day)| DayLine {
            date: day.date,
            at: day.at,
            to: day.to,
            hits: day.hits,
            errors: day.errors,
            p50_ms: day.p50_ms,
            p95_ms: day.p95_ms,
            by_endpoint: counts(n),
        };
        days.into_iter().enumerate().map(line).collect()
    }

    columns_of!(DayLine);
}

fn name(of: &EndpointLoad) -> String {
    format!("{} {}", of.endpoint.method, of.endpoint.pattern).trim_start().to_owned()
}

/// An endpoint of a file, with a column for each version.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct VersionsLine {
    /// The endpoint's id; absent in the last line, where that has all others together.
    endpoint_id: Option<i64>,
    /// Its method.
    method: String,
    /// Its pattern.
    pattern: String,
    /// Requests in all.
    total: u64,
    /// Requests that each version answered.
    #[serde(flatten)]
    #[cfg_attr(feature = "openapi", schema(value_type = std::collections::HashMap<String, u64>))]
    by_version: Counts,
}

impl Rows for VersionLoad {
    type Line = VersionsLine;
    const NAME: &str = "version-load";

    /// The others together stand after the last endpoint, and on the page that holds it.
    fn cut(&mut self, offset: usize, limit: usize) -> usize {
        let total = self.endpoints.len();
        if offset.saturating_add(limit) < total {
            self.others = 0;
            self.rest.fill(0);
        }
        cut(&mut self.endpoints, offset, limit)
    }

    fn lines(self) -> Vec<VersionsLine> {
        let Self { versions, endpoints, rest, others, .. } = self;
        let counts = |hits: &[u64]| {
            Counts(versions.iter().map(|version| version.name.clone()).zip(hits.iter().copied()).collect())
        };
        let line = |of: &EndpointLoad| VersionsLine {
            endpoint_id: Some(of.endpoint.id),
            method: of.endpoint.method.clone(),
            pattern: of.endpoint.pattern.clone(),
            total: of.total,
            by_version: counts(&of.hits),
        };
        let of_rest = || VersionsLine {
            endpoint_id: None,
            method: String::new(),
            pattern: format!("{others} others"),
            total: rest.iter().sum(),
            by_version: counts(&rest),
        };
        endpoints.iter().map(line).chain((others > 0).then(of_rest)).collect()
    }

    columns_of!(VersionsLine);
}

/// A comparison, of which the functions are the table.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct ComparedFunctions(pub(super) Comparison);

impl Rows for ComparedFunctions {
    type Line = FunctionChange;
    const NAME: &str = "functions";

    fn file(&self) -> String {
        file_of(&self.0.endpoint, Self::NAME)
    }

    fn cut(&mut self, offset: usize, limit: usize) -> usize {
        cut(&mut self.0.functions, offset, limit)
    }

    fn lines(self) -> Vec<FunctionChange> {
        self.0.functions
    }

    columns_of!(FunctionChange);
}

/// A comparison, of which the statements are the table.
#[derive(Serialize)]
#[serde(transparent)]
pub(super) struct ComparedStatements(pub(super) Comparison);

impl Rows for ComparedStatements {
    type Line = StatementChange;
    const NAME: &str = "statements";

    fn file(&self) -> String {
        file_of(&self.0.endpoint, Self::NAME)
    }

    fn cut(&mut self, offset: usize, limit: usize) -> usize {
        cut(&mut self.0.queries.statements, offset, limit)
    }

    fn lines(self) -> Vec<StatementChange> {
        self.0.queries.statements
    }

    columns_of!(StatementChange);
}

/// A call of a statement in a file.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct CallLine {
    /// The statement's id.
    statement_id: i64,
    /// Its text without values; empty when it is no longer kept.
    statement: String,
    /// The service's line from which it was first called, where that is known.
    called_from: Option<FrameInfo>,
    /// When the call began, milliseconds from the beginning of the request.
    start_ms: f64,
    /// How long it took, milliseconds.
    duration_ms: f64,
    /// Rows returned or changed; absent where that is not known.
    rows: Option<i64>,
    /// Whether it ran in a transaction.
    in_transaction: bool,
    /// Whether it failed.
    failed: bool,
}

impl Rows for RequestQueries {
    type Line = CallLine;
    const NAME: &str = "queries";

    fn cut(&mut self, offset: usize, limit: usize) -> usize {
        cut(&mut self.queries, offset, limit)
    }

    fn lines(mut self) -> Vec<CallLine> {
        let statements = mem::take(&mut self.statements);
        let line = |call: fmd_core::question::RequestQuery| {
            let statement = statements.iter().find(|statement| statement.id == call.statement_id);
            CallLine {
                statement_id: call.statement_id,
                statement: statement.map(|statement| statement.text.clone()).unwrap_or_default(),
                called_from: statement.and_then(|statement| statement.called_from.clone()),
                start_ms: call.start_ms,
                duration_ms: call.duration_ms,
                rows: call.rows,
                in_transaction: call.in_transaction,
                failed: call.failed,
            }
        };
        self.queries.into_iter().map(line).collect()
    }

    columns_of!(CallLine);
}
