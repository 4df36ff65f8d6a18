//! Which statements were called.

use std::collections::{BTreeMap, HashMap};

use fmd_profiler::{Frame, Origin};

use super::Only;
use super::endpoint_name::EndpointNames;
use super::profile::frame_info;
use super::range::{Checked, Grid};
use super::tally::ms;
use super::words::grouped;
use super::{
    EndpointMemory, EndpointTime, Finding, FindingKind, FrameInfo, Memory, Queries, Range, RequestQueries,
    RequestQuery, RequestStatement, RequestStep, StatementDetail, StatementPoint, StatementSummary,
};
use crate::config::Config;
use crate::histogram::Histogram;
use crate::notes::StepKind;
use crate::query_sums::STRETCH;
use crate::statement::explainable;
use crate::store::{QueryFilter, QueryRow, StatementRow, Store, StoreError, stretch_of};

/// From how many calls of one statement on a request is said to repeat it.
const REPEATED: usize = 5;

/// All rows of one statement.
#[derive(Default)]
pub(super) struct Sum {
    pub(super) row: QueryRow,
    pub(super) durations: Histogram,
    by_endpoint: BTreeMap<i64, (i64, i64)>,
}

impl Sum {
    fn add(&mut self, row: &QueryRow) {
        self.row.add(row);
        row.give_durations(&mut self.durations);
        let (calls, nanos) = self.by_endpoint.entry(row.endpoint_id).or_default();
        *calls += row.calls;
        *nanos += row.total_ns;
    }
}

/// The statements that were called in `range`, by falling time: of the service or of one `endpoint`.
pub(crate) fn queries(
    store: &mut Store,
    config: &Config,
    range: Checked,
    endpoint: Option<i64>,
    only: &Only,
) -> Result<Queries, StoreError> {
    if let Some(endpoint) = endpoint {
        store.endpoint(endpoint)?;
    }
    let filter = QueryFilter { endpoint, statement: None, only, range };
    // Old hours are put together by the day: a point of fewer hours would hold those of a whole day.
    let stretch = stretch_of(range.from, range.now);
    let grid = Grid::of(range.whole(), stretch.end - stretch.start);
    let mut points = vec![(0, 0); grid.len()];
    let mut sums: HashMap<i64, Sum> = HashMap::new();
    store.for_each_query(filter, |row| {
        if let Some((calls, nanos)) = grid.index(row.at).map(|n| &mut points[n]) {
            *calls = row.calls.saturating_add(*calls);
            *nanos = row.total_ns.saturating_add(*nanos);
        }
        sums.entry(row.statement_id).or_default().add(&row);
    })?;
    let names = EndpointNames::of(store, config)?;
    let mut statements = Vec::with_capacity(sums.len());
    for row in store.statements()? {
        if let Some(sum) = sums.remove(&row.id) {
            statements.push(summary(store, row, &sum, &names)?);
        }
    }
    statements.sort_by(|a, b| b.total_ms.total_cmp(&a.total_ms));
    let range = hours(range);
    // The first point is shorter than the others where the range begins within it.
    let at = |n| grid.start_ms(n).max(range.from);
    let point = |(n, (calls, nanos))| StatementPoint { at: at(n), calls, total_ms: ms(nanos) };
    let series = points.into_iter().enumerate().map(point).collect();
    Ok(Queries { range, series, statements })
}

/// One statement.
pub(crate) fn statement(
    store: &mut Store,
    config: &Config,
    id: i64,
    range: Checked,
    only: &Only,
) -> Result<StatementDetail, StoreError> {
    let row = store.statement(id)?;
    let filter = QueryFilter { endpoint: None, statement: Some(id), only, range };
    let sum = sums(store, filter)?.remove(&id).unwrap_or_default();
    let names = EndpointNames::of(store, config)?;
    Ok(StatementDetail {
        range: hours(range),
        first_seen_at: row.first_seen_at.div_euclid(1_000),
        frames: store.frames_of_statement(&row)?.iter().map(frame_info).collect(),
        unexplained: explainable(&row.sql_text).err().map(|reason| reason.to_string()),
        statement: summary(store, row, &sum, &names)?,
    })
}

pub(super) fn sums(store: &mut Store, filter: QueryFilter) -> Result<HashMap<i64, Sum>, StoreError> {
    let mut sums: HashMap<i64, Sum> = HashMap::new();
    store.for_each_query(filter, |row| sums.entry(row.statement_id).or_default().add(&row))?;
    Ok(sums)
}

pub(super) fn hours(range: Checked) -> Range {
    let whole = range.whole();
    Range { from: whole.from * 1_000, to: whole.to * 1_000, step: STRETCH * 1_000 }
}

fn summary(
    store: &mut Store,
    statement: StatementRow,
    sum: &Sum,
    names: &EndpointNames,
) -> Result<StatementSummary, StoreError> {
    let row = &sum.row;
    let mut endpoints: Vec<EndpointTime> = sum
        .by_endpoint
        .iter()
        .filter_map(|(id, &(calls, nanos))| {
            Some(EndpointTime { endpoint: names.get(*id)?, calls, total_ms: ms(nanos) })
        })
        .collect();
    endpoints.sort_by(|a, b| b.total_ms.total_cmp(&a.total_ms));
    Ok(StatementSummary {
        id: statement.id,
        called_from: called_from(&store.frames_of_statement(&statement)?),
        is_overflow: statement.sql_text.is_empty(),
        text: statement.sql_text,
        calls: row.calls,
        requests: row.requests,
        calls_per_request: row.calls as f64 / row.requests.max(1) as f64,
        most_in_one: row.most,
        failed: row.failed,
        rows: row.row_count,
        total_ms: ms(row.total_ns),
        mean_ms: ms(row.total_ns) / row.calls.max(1) as f64,
        p95_ms: sum.durations.quantile(0.95).map(|duration| duration.as_secs_f64() * 1e3),
        max_ms: ms(row.longest_ns),
        endpoints,
    })
}

/// The innermost frame of the service's own code, besides an instrumentation of its own that hands on to ours.
pub(super) fn called_from(frames: &[Frame]) -> Option<FrameInfo> {
    let calls = |frame: &&Frame| {
        frame.origin() == Origin::Own && frame.line.is_some() && !frame.function.ends_with("::on_connection_event")
    };
    frames.iter().find(calls).map(frame_info)
}

/// What each endpoint's requests asked of the allocator, most first.
pub(crate) fn memory(
    store: &mut Store,
    config: &Config,
    range: Checked,
    only: &Only,
) -> Result<Vec<EndpointMemory>, StoreError> {
    let names = EndpointNames::of(store, config)?;
    let rows = store.memory(range, only)?;
    let mut used: Vec<EndpointMemory> = rows
        .into_iter()
        .filter_map(|row| {
            let memory = Memory { calls: row.calls, bytes: row.bytes, peak_bytes: row.peak };
            Some(EndpointMemory { endpoint: names.get(row.endpoint_id)?, requests: row.requests, memory })
        })
        .collect();
    used.sort_by_key(|used| std::cmp::Reverse(used.memory.bytes));
    Ok(used)
}

/// What one request did.
pub(crate) fn request_queries(store: &mut Store, id: i64) -> Result<RequestQueries, StoreError> {
    store.request(id)?;
    let Some(story) = store.story(id)? else {
        return Ok(RequestQueries {
            kept: false,
            queries: Vec::new(),
            statements: Vec::new(),
            steps: Vec::new(),
            unlisted: 0,
            total_ms: 0.0,
            findings: Vec::new(),
            memory: None,
        });
    };
    let stored = story.queries();
    let mut by_statement: BTreeMap<i64, Vec<(u32, f64)>> = BTreeMap::new();
    for query in &stored {
        by_statement.entry(query.statement).or_default().push((query.values, ms(query.duration)));
    }
    let mut statements = Vec::with_capacity(by_statement.len());
    for &id in by_statement.keys() {
        let (text, called_from) = match store.statement(id) {
            Ok(row) => (row.sql_text.clone(), called_from(&store.frames_of_statement(&row)?)),
            Err(StoreError::Missing(_)) => (String::new(), None),
            Err(other) => return Err(other),
        };
        statements.push(RequestStatement { id, text, called_from });
    }
    let mut findings: Vec<Finding> =
        by_statement.iter().flat_map(|(&statement, calls)| found_in(statement, calls)).collect();
    findings.sort_by(|a, b| b.total_ms.total_cmp(&a.total_ms));
    let memory = story.alloc_calls.zip(story.alloc_bytes).zip(story.alloc_peak);
    Ok(RequestQueries {
        kept: true,
        memory: memory.map(|((calls, bytes), peak_bytes)| Memory { calls, bytes, peak_bytes }),
        total_ms: stored.iter().map(|query| ms(query.duration)).sum::<f64>() + ms(story.unlisted_ns),
        unlisted: story.unlisted,
        queries: stored
            .into_iter()
            .map(|query| RequestQuery {
                statement_id: query.statement,
                start_ms: ms(query.start),
                duration_ms: ms(query.duration),
                rows: query.rows,
                in_transaction: query.in_transaction,
                failed: query.failed,
                values: query.bound,
            })
            .collect(),
        statements,
        steps: story
            .steps()
            .into_iter()
            .map(|step| RequestStep {
                kind: StepKind::from_number(step.kind).unwrap_or(StepKind::Own),
                name: step.name,
                start_ms: ms(step.start),
                duration_ms: ms(step.duration),
            })
            .collect(),
        findings,
    })
}

/// What stands out in the calls of one statement: their values by number, and their times.
fn found_in(statement_id: i64, calls: &[(u32, f64)]) -> Vec<Finding> {
    let mut with_values: BTreeMap<u32, (i64, f64)> = BTreeMap::new();
    for &(values, time) in calls.iter().filter(|(values, _)| *values != 0) {
        let (count, total) = with_values.entry(values).or_default();
        *count += 1;
        *total += time;
    }
    let total_ms = calls.iter().map(|(_, time)| time).sum();
    let (again, again_ms) = with_values
        .values()
        .filter(|(count, _)| *count > 1)
        .fold((0, 0.0), |(calls, time), (count, total)| (calls + count, time + total));
    let differing = with_values.len().max(if with_values.is_empty() { calls.len() } else { 0 });
    let mut found = Vec::new();
    if differing >= REPEATED {
        found.push(Finding {
            kind: FindingKind::Repeated,
            statement_id,
            calls: calls.len() as i64,
            total_ms,
            words: format!(
                "The same statement ran {} times with other values, once for each of a list (N+1): ask for all of them at \
                 once, by a join or with `IN`.",
                grouped(calls.len() as u64)
            ),
        });
    }
    if again > 0 {
        let different = with_values.values().filter(|(count, _)| *count > 1).count();
        let words = match different {
            1 => format!(
                "The same statement ran {} times with the same values: keep the first answer.",
                grouped(again as u64)
            ),
            n => format!(
                "The same statement ran {} times with {n} different values, each more than once: keep the answers.",
                grouped(again as u64)
            ),
        };
        found.push(Finding { kind: FindingKind::Duplicate, statement_id, calls: again, total_ms: again_ms, words });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(calls: &[(u32, f64)]) -> Vec<(FindingKind, i64)> {
        found_in(1, calls).iter().map(|finding| (finding.kind, finding.calls)).collect()
    }

    #[test]
    fn many_calls_with_other_values_are_a_repetition_and_equal_ones_duplicates() {
        let differing: Vec<(u32, f64)> = (1..=34).map(|values| (values, 1.0)).collect();
        assert_eq!(kinds(&differing), [(FindingKind::Repeated, 34)]);
        assert_eq!(kinds(&differing[..4]), []);
        assert_eq!(kinds(&[(1, 1.0), (1, 1.0), (2, 1.0)]), [(FindingKind::Duplicate, 2)]);
        assert_eq!(kinds(&[(7, 1.0); 9]), [(FindingKind::Duplicate, 9)]);
        assert_eq!(kinds(&[(0, 1.0); 4]), []);
        assert_eq!(
            kinds(&[(0, 1.0); 9]),
            [(FindingKind::Repeated, 9)],
            "without values repetition is all that is known"
        );
    }
}
