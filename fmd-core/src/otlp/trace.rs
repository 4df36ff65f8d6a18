//! An outlier as a trace: the request, what it waited for and asked of the database, and what was seen of it.

use std::time::Duration;

use serde_json::{Value, json};

use super::attribute::{method, text, time, whole};
use super::meter::error_type;
use crate::capture::frames as frames_of;
use crate::endpoint::EndpointKey;
use crate::measurement::{Began, Moment, Protocol};
use crate::notes::{StepKind, frames};
use crate::outlier::Outlier;
use crate::store::RequestDetail;
use crate::timeline::{Span, SpanKind};

/// Most spans below the request's own; of more, the longest.
const MOST_CHILDREN: usize = 200;
/// Longest name of a span, in characters.
const LONGEST_NAME: usize = 200;
/// OTLP's numbers for kinds of spans, and for a status that says that it failed.
const INTERNAL: u8 = 1;
const SERVER: u8 = 2;
const CLIENT: u8 = 3;
const FAILED: u8 = 2;

/// Where a request comes from, as it says itself in the header `traceparent`.
#[derive(Debug, PartialEq, Eq)]
struct Parent {
    trace: String,
    span: String,
}

impl Parent {
    /// By the recommendation "Trace Context" of the W3C: `00-`, 32, 16 and 2 hexadecimal digits in lower case.
    fn read(header: &str) -> Option<Parent> {
        let mut parts = header.trim().split('-');
        let (version, trace, span, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let is_hex = |text: &str, length: usize| {
            text.len() == length && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        let is_id = |text: &str, length: usize| is_hex(text, length) && text.bytes().any(|byte| byte != b'0');
        // Later versions may say more behind that.
        let is_known = is_hex(version, 2) && version != "ff" && (version != "00" || parts.next().is_none());
        let holds = is_known && is_id(trace, 32) && is_id(span, 16) && is_hex(flags, 2);
        holds.then(|| Parent { trace: trace.to_owned(), span: span.to_owned() })
    }
}

/// The spans of a request that is an outlier; `None` where it is none, or the system gives no random bytes for names.
pub(super) fn spans(request: &RequestDetail, endpoint: &EndpointKey) -> Option<Vec<Value>> {
    let outlier = request.outlier.as_deref()?;
    let parent = header(outlier, "traceparent").and_then(Parent::read);
    let trace = match &parent {
        Some(parent) => parent.trace.clone(),
        None => name::<16>()?,
    };
    let root = name::<8>()?;
    let measurement = &request.measurement;
    let began = request.started_at;
    let failed = error_type(measurement.status, measurement.outcome);
    let mut span = json!({
        "traceId": trace, "spanId": root,
        "name": if endpoint.method.is_empty() { "unmatched".to_owned() } else { endpoint.to_string() },
        "kind": SERVER,
        "startTimeUnixNano": time(began),
        "endTimeUnixNano": time(began.saturating_add(micros(measurement.duration))),
        "attributes": attributes(request, outlier, endpoint),
        "events": events(request, outlier),
        "status": failed.map_or(json!({}), |_| json!({ "code": FAILED })),
    });
    if let Some(parent) = parent {
        span["parentSpanId"] = Value::String(parent.span);
    }
    let mut spans = vec![span];
    for child in children(request) {
        let start = i128::from(began.max(0)) * 1_000 + i128::from(child.start_ns);
        let (kind, mut attributes) = match child.kind {
            SpanKind::Query => (CLIENT, vec![text("db.query.text", &child.name)]),
            SpanKind::Connection => (CLIENT, Vec::new()),
            _ => (INTERNAL, Vec::new()),
        };
        attributes.push(text("fmd.kind", word(child.kind)));
        if !child.detail.is_empty() {
            attributes.push(text("code.file.path", &child.detail));
        }
        let called = if child.name.is_empty() { word(child.kind) } else { &child.name };
        spans.push(json!({
            "traceId": trace, "spanId": name::<8>()?, "parentSpanId": root,
            "name": called.chars().take(LONGEST_NAME).collect::<String>(),
            "kind": kind,
            "startTimeUnixNano": start.to_string(),
            "endTimeUnixNano": (start + i128::from(child.duration_ns)).to_string(),
            "attributes": attributes,
        }));
    }
    Some(spans)
}

fn attributes(request: &RequestDetail, outlier: &Outlier, endpoint: &EndpointKey) -> Vec<Value> {
    let measurement = &request.measurement;
    let mut attributes = vec![method(outlier.request.method.as_str()), text("url.path", outlier.request.path.as_str())];
    if !endpoint.method.is_empty() {
        attributes.push(text("http.route", &endpoint.pattern));
    }
    attributes.extend(measurement.status.map(|status| whole("http.response.status_code", status)));
    attributes.extend(error_type(measurement.status, measurement.outcome).map(|kind| text("error.type", &kind)));
    attributes.extend(measurement.ip.map(|ip| text("client.address", &ip.to_string())));
    attributes.extend(header(outlier, "user-agent").map(|agent| text("user_agent.original", agent)));
    let protocol = match measurement.protocol {
        Protocol::Http10 => "1.0",
        Protocol::Http11 => "1.1",
        Protocol::Http2 => "2",
        Protocol::Http3 => "3",
    };
    attributes.push(text("network.protocol.version", protocol));
    attributes
}

/// What went wrong in it, and the stack at which it was each time that it was looked at.
fn events(request: &RequestDetail, outlier: &Outlier) -> Vec<Value> {
    let ended = time(request.started_at.saturating_add(micros(request.measurement.duration)));
    let errors = request.errors.iter().map(|error| {
        let stack = error.facts.backtrace.as_deref().map(frames).unwrap_or_default();
        json!({ "name": "exception", "timeUnixNano": ended, "attributes": [
            text("exception.type", error.facts.name.as_str()),
            text("exception.message", error.facts.message.as_str()),
            text("exception.stacktrace", &stack.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
        ] })
    });
    let looks = outlier.captures.iter().map(|capture| {
        let at = time(request.started_at.saturating_add(micros(capture.after)));
        let stack = frames_of(&capture.stack);
        json!({ "name": "fmd.stack", "timeUnixNano": at, "attributes": [
            text("code.stacktrace", &stack.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
            whole("fmd.requests_in_flight", i64::try_from(capture.in_flight).unwrap_or(i64::MAX)),
        ] })
    });
    looks.chain(errors).collect()
}

/// What happened in it besides computing: waits, statements, steps.
fn children(request: &RequestDetail) -> Vec<Span> {
    let mut spans: Vec<Span> = request.profile.iter().flat_map(|profile| profile.timeline()).map(Span::from).collect();
    spans.retain(|span| !matches!(span.kind, SpanKind::Poll | SpanKind::Cpu | SpanKind::Blocked));
    if let (Some(notes), Began::Moment(began)) = (&request.notes, request.measurement.began) {
        let told = |kind, name: String, at: Moment, duration| Span {
            kind,
            name,
            start_ns: nanos(at.since(began)),
            duration_ns: nanos(duration),
            detail: String::new(),
        };
        spans.extend(
            notes.queries().iter().map(|query| {
                told(SpanKind::Query, query.statement.get().text.to_string(), query.began, query.duration)
            }),
        );
        spans.extend(notes.steps().iter().map(|step| {
            let kind = if step.kind == StepKind::Own { SpanKind::Step } else { SpanKind::Connection };
            told(kind, step.name.to_string(), step.began, step.duration)
        }));
    }
    spans.sort_by_key(|span| std::cmp::Reverse(span.duration_ns));
    spans.truncate(MOST_CHILDREN);
    spans.sort_by_key(|span| span.start_ns);
    spans
}

fn word(kind: SpanKind) -> &'static str {
    match kind {
        SpanKind::Await => "await",
        SpanKind::Queued => "queued",
        SpanKind::PoolWaiting => "waiting for the pool",
        SpanKind::PoolRunning => "running in the pool",
        SpanKind::Query => "query",
        SpanKind::Connection => "connection",
        SpanKind::Step => "step",
        SpanKind::Poll | SpanKind::Cpu | SpanKind::Blocked => "running",
    }
}

fn header<'o>(outlier: &'o Outlier, name: &str) -> Option<&'o str> {
    let headers = outlier.request.headers.as_ref()?;
    let found = headers.iter().find(|field| field.name.as_str().eq_ignore_ascii_case(name))?;
    Some(found.value.as_str())
}

/// A random name of `BYTES` bytes, in hexadecimal digits.
pub(super) fn name<const BYTES: usize>() -> Option<String> {
    let mut bytes = [0_u8; BYTES];
    getrandom::fill(&mut bytes).ok()?;
    // Names of nothing but zeros are not allowed.
    bytes[0] |= 1;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn micros(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}

fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parent_counts_only_as_the_recommendation_writes_it() {
        let (trace, span) = ("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7");
        let parent = Parent { trace: trace.to_owned(), span: span.to_owned() };
        assert_eq!(Parent::read(&format!("00-{trace}-{span}-01")), Some(parent));
        assert!(Parent::read(&format!("cc-{trace}-{span}-01-more")).is_some());
        for wrong in [
            "",
            "[redacted]",
            &format!("00-{trace}-{span}"),
            &format!("00-{trace}-{span}-01-more"),
            &format!("ff-{trace}-{span}-01"),
            &format!("00-{}-{span}-01", trace.to_uppercase()),
            &format!("00-{}-{span}-01", "0".repeat(32)),
            &format!("00-{trace}-{}-01", "0".repeat(16)),
            &format!("00-{trace}0-{span}-01"),
        ] {
            assert_eq!(Parent::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn names_are_as_long_as_they_have_to_be_and_differ() {
        let (one, other) = (name::<16>().unwrap(), name::<16>().unwrap());
        assert_eq!((one.len(), name::<8>().unwrap().len()), (32, 16));
        assert_ne!(one, other);
    }
}
