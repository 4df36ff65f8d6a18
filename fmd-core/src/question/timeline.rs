//! What happened in one request and when: what the profiler saw, and what the request's own code and its libraries told.

use super::RequestQueries;
use super::queries::request_queries;
use crate::notes::StepKind;
use crate::store::{Store, StoreError};
use crate::timeline::{Span, SpanKind};

/// Most of what was told that is shown; of more, what took longest.
const MOST_TOLD: usize = 500;
/// Longest text of a statement, in characters.
const LONGEST: usize = 200;

/// The spans of the request `id`, in the order of their beginning.
pub(super) fn timeline(store: &mut Store, id: i64) -> Result<Vec<Span>, StoreError> {
    let mut spans = store.timeline(id)?;
    spans.extend(told(request_queries(store, id)?));
    spans.sort_by_key(|span| (span.start_ns, std::cmp::Reverse(span.duration_ns)));
    Ok(spans)
}

fn told(story: RequestQueries) -> Vec<Span> {
    let RequestQueries { queries, statements, steps, .. } = story;
    let queries = queries.into_iter().map(|query| {
        let statement = statements.iter().find(|statement| statement.id == query.statement_id);
        let place = statement.and_then(|statement| {
            let frame = statement.called_from.as_ref()?;
            Some(format!("{}:{}", frame.file.as_ref()?, frame.line))
        });
        Span {
            kind: SpanKind::Query,
            name: statement.map(|statement| statement.text.chars().take(LONGEST).collect()).unwrap_or_default(),
            start_ns: nanos(query.start_ms),
            duration_ns: nanos(query.duration_ms),
            detail: place.unwrap_or_default(),
        }
    });
    let steps = steps.into_iter().map(|step| Span {
        kind: match step.kind {
            StepKind::Own => SpanKind::Step,
            StepKind::PoolWait | StepKind::Connect => SpanKind::Connection,
        },
        name: step.name,
        start_ns: nanos(step.start_ms),
        duration_ns: nanos(step.duration_ms),
        detail: String::new(),
    });
    let mut spans: Vec<Span> = queries.chain(steps).collect();
    spans.sort_by_key(|span| std::cmp::Reverse(span.duration_ns));
    spans.truncate(MOST_TOLD);
    spans
}

fn nanos(ms: f64) -> u64 {
    (ms * 1e6).round() as u64
}
