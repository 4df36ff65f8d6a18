//! The timeline of one request: what happened in it and when, whoever noted it.
//!
//! The profiler is one source of spans, which are kept as text; what the request's own code told is kept with its queries, and joins them when
//! somebody looks.

use std::collections::HashMap;

use fmd_profiler::Kind;
use serde::{Deserialize, Serialize};

/// Most spans of one request that are kept; the shortest are left out.
pub const MOST_SPANS: usize = 256;

/// What a span is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SpanKind {
    /// A poll of the request's handler.
    Poll,
    /// A wait at an `.await`.
    Await,
    /// Ready, while the worker served others.
    Queued,
    /// Waiting for a thread of the blocking pool.
    PoolWaiting,
    /// Running on a thread of the blocking pool.
    PoolRunning,
    /// A sample: seen running, for the time since the sample before.
    Cpu,
    /// A sample: seen blocked, for the time since the sample before.
    Blocked,
    /// A call of a statement.
    Query,
    /// Waiting for a connection to the database, or opening one.
    Connection,
    /// A step that the service's code or a library has named, such as a call of another service.
    Step,
}

/// Something that happened in a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Span {
    /// What it is.
    pub kind: SpanKind,
    /// Its name, as that of the function; empty where it has none.
    pub name: String,
    /// From the request's beginning, nanoseconds.
    pub start_ns: u64,
    /// How long it took, nanoseconds.
    pub duration_ns: u64,
    /// More about it, as the line of source; empty where there is none.
    pub detail: String,
}

impl From<fmd_profiler::Span> for Span {
    fn from(span: fmd_profiler::Span) -> Span {
        use fmd_profiler::SpanKind as Of;
        let kind = match span.kind {
            Of::Poll => SpanKind::Poll,
            Of::Await => SpanKind::Await,
            Of::Queued | Of::Sample(Kind::Queued | Kind::Await) => SpanKind::Queued,
            Of::PoolWaiting => SpanKind::PoolWaiting,
            Of::PoolRunning => SpanKind::PoolRunning,
            Of::Sample(Kind::Cpu) => SpanKind::Cpu,
            Of::Sample(Kind::Blocked) => SpanKind::Blocked,
        };
        let nanos = |time: std::time::Duration| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        Span {
            kind,
            name: span.name,
            start_ns: nanos(span.start),
            duration_ns: nanos(span.duration),
            detail: span.place,
        }
    }
}

/// A timeline as it is stored: texts once, spans with their numbers.
#[derive(Default, Serialize, Deserialize)]
struct Stored {
    texts: Vec<String>,
    /// Kind, name, detail, start and duration.
    spans: Vec<(SpanKind, usize, usize, u64, u64)>,
}

/// The spans as text, in the order of their beginning and no more than [`MOST_SPANS`].
pub(crate) fn encode(mut spans: Vec<Span>) -> String {
    if spans.len() > MOST_SPANS {
        spans.sort_by_key(|span| std::cmp::Reverse(span.duration_ns));
        spans.truncate(MOST_SPANS);
    }
    spans.sort_by_key(|span| (span.start_ns, std::cmp::Reverse(span.duration_ns)));
    let mut stored = Stored::default();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    for span in spans {
        let mut number = |text: String| {
            let next = numbers.len();
            *numbers.entry(text).or_insert_with_key(|text| {
                stored.texts.push(text.clone());
                next
            })
        };
        let (name, detail) = (number(span.name), number(span.detail));
        stored.spans.push((span.kind, name, detail, span.start_ns, span.duration_ns));
    }
    serde_json::to_string(&stored).expect("texts and numbers can always be written")
}

/// The spans that [`encode`] made this text of; none where it was written by another version.
pub(crate) fn decode(text: &str) -> Vec<Span> {
    let stored: Stored = serde_json::from_str(text).unwrap_or_default();
    let text = |number: usize| stored.texts.get(number).cloned().unwrap_or_default();
    let spans = stored.spans.iter().map(|&(kind, name, detail, start_ns, duration_ns)| Span {
        kind,
        name: text(name),
        start_ns,
        duration_ns,
        detail: text(detail),
    });
    spans.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(kind: SpanKind, name: &str, start_ns: u64, duration_ns: u64) -> Span {
        Span { kind, name: name.to_owned(), start_ns, duration_ns, detail: "src/main.rs:7".to_owned() }
    }

    #[test]
    fn a_timeline_survives_the_way_to_text_and_back_in_order() {
        let spans = vec![
            span(SpanKind::Await, "query", 50, 20),
            span(SpanKind::Poll, "", 0, 50),
            span(SpanKind::Cpu, "query", 0, 9),
        ];
        let decoded = decode(&encode(spans.clone()));
        assert_eq!(decoded, [spans[1].clone(), spans[2].clone(), spans[0].clone()]);
        assert_eq!(decode("{}"), []);
    }

    #[test]
    fn of_too_many_spans_the_longest_are_kept() {
        let spans = (0..1_000).map(|n| span(SpanKind::Poll, "", n * 100, 1 + n % 50)).collect();
        let kept = decode(&encode(spans));
        assert_eq!(kept.len(), MOST_SPANS);
        assert!(kept.iter().all(|span| span.duration_ns > 36), "{kept:?}");
    }
}
