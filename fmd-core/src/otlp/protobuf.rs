//! What is pushed as protobuf, made from its JSON by the numbers that OTLP gives to fields:
//! <https://github.com/open-telemetry/opentelemetry-proto>.

use serde_json::Value;

/// The body of a push of metrics.
pub(super) const METRICS: Fields = &[("resourceMetrics", 1, Message(RESOURCE_METRICS))];
/// The body of a push of traces.
pub(super) const TRACES: Fields = &[("resourceSpans", 1, Message(RESOURCE_SPANS))];

/// The fields of a message: name in JSON, number, and how they are written.
pub(super) type Fields = &'static [(&'static str, u32, Kind)];

#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    Text,
    /// Bytes, which JSON has in hexadecimal digits.
    Hex,
    Varint,
    Fixed,
    Double,
    Message(Fields),
}
use Kind::{Double, Fixed, Hex, Message, Text, Varint};

const RESOURCE_METRICS: Fields = &[("resource", 1, Message(RESOURCE)), ("scopeMetrics", 2, Message(SCOPE_METRICS))];
const RESOURCE_SPANS: Fields = &[("resource", 1, Message(RESOURCE)), ("scopeSpans", 2, Message(SCOPE_SPANS))];
const RESOURCE: Fields = &[("attributes", 1, Message(KEY_VALUE))];
const KEY_VALUE: Fields = &[("key", 1, Text), ("value", 2, Message(ANY_VALUE))];
const ANY_VALUE: Fields = &[("stringValue", 1, Text), ("boolValue", 2, Varint), ("intValue", 3, Varint)];
const SCOPE: Fields = &[("name", 1, Text), ("version", 2, Text)];
const SCOPE_METRICS: Fields = &[("scope", 1, Message(SCOPE)), ("metrics", 2, Message(METRIC))];
const METRIC: Fields = &[
    ("name", 1, Text),
    ("description", 2, Text),
    ("unit", 3, Text),
    ("gauge", 5, Message(NUMBERS)),
    ("sum", 7, Message(NUMBERS)),
    ("histogram", 9, Message(HISTOGRAM)),
];
/// Of a gauge, which has the first alone, and of a sum.
const NUMBERS: Fields =
    &[("dataPoints", 1, Message(NUMBER)), ("aggregationTemporality", 2, Varint), ("isMonotonic", 3, Varint)];
const NUMBER: Fields = &[
    ("attributes", 7, Message(KEY_VALUE)),
    ("startTimeUnixNano", 2, Fixed),
    ("timeUnixNano", 3, Fixed),
    ("asDouble", 4, Double),
    ("asInt", 6, Fixed),
];
const HISTOGRAM: Fields = &[("dataPoints", 1, Message(DISTRIBUTION)), ("aggregationTemporality", 2, Varint)];
const DISTRIBUTION: Fields = &[
    ("attributes", 9, Message(KEY_VALUE)),
    ("startTimeUnixNano", 2, Fixed),
    ("timeUnixNano", 3, Fixed),
    ("count", 4, Fixed),
    ("sum", 5, Double),
    ("bucketCounts", 6, Fixed),
    ("explicitBounds", 7, Double),
];
const SCOPE_SPANS: Fields = &[("scope", 1, Message(SCOPE)), ("spans", 2, Message(SPAN))];
const SPAN: Fields = &[
    ("traceId", 1, Hex),
    ("spanId", 2, Hex),
    ("parentSpanId", 4, Hex),
    ("name", 5, Text),
    ("kind", 6, Varint),
    ("startTimeUnixNano", 7, Fixed),
    ("endTimeUnixNano", 8, Fixed),
    ("attributes", 9, Message(KEY_VALUE)),
    ("events", 11, Message(EVENT)),
    ("status", 15, Message(STATUS)),
];
const EVENT: Fields = &[("timeUnixNano", 1, Fixed), ("name", 2, Text), ("attributes", 3, Message(KEY_VALUE))];
const STATUS: Fields = &[("code", 3, Varint)];

/// Kinds of fields on the wire.
const VARINT: u32 = 0;
const EIGHT_BYTES: u32 = 1;
const LENGTH_DELIMITED: u32 = 2;
const FOUR_BYTES: u32 = 5;

/// `value` as a message of `fields`.
pub(super) fn encode(fields: Fields, value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, value) in value.as_object().into_iter().flatten() {
        let known = fields.iter().find(|(known, ..)| known == name);
        debug_assert!(known.is_some(), "no number is known of the field {name}");
        let Some((_, number, kind)) = known else { continue };
        match (kind, value) {
            (Fixed | Double, Value::Array(values)) => {
                let packed: Vec<u8> = values.iter().flat_map(|value| eight_bytes(*kind, value)).collect();
                delimited(&mut bytes, *number, &packed);
            }
            (_, Value::Array(values)) => values.iter().for_each(|value| field(&mut bytes, *number, *kind, value)),
            _ => field(&mut bytes, *number, *kind, value),
        }
    }
    bytes
}

fn field(bytes: &mut Vec<u8>, number: u32, kind: Kind, value: &Value) {
    match kind {
        Text => delimited(bytes, number, value.as_str().unwrap_or_default().as_bytes()),
        Hex => delimited(bytes, number, &unhex(value.as_str().unwrap_or_default())),
        Message(fields) => delimited(bytes, number, &encode(fields, value)),
        Varint => {
            tag(bytes, number, VARINT);
            varint(bytes, whole(value));
        }
        Fixed | Double => {
            tag(bytes, number, EIGHT_BYTES);
            bytes.extend(eight_bytes(kind, value));
        }
    }
}

fn eight_bytes(kind: Kind, value: &Value) -> [u8; 8] {
    match kind {
        Double => value.as_f64().unwrap_or_default().to_le_bytes(),
        _ => whole(value).to_le_bytes(),
    }
}

/// A whole number, which JSON may have as text, or a truth. Negative ones are two's complements.
fn whole(value: &Value) -> u64 {
    let signed = |number: i64| number as u64;
    match value {
        Value::Bool(is) => u64::from(*is),
        Value::String(text) => text.parse().ok().or_else(|| text.parse().ok().map(signed)).unwrap_or_default(),
        _ => value.as_u64().or_else(|| value.as_i64().map(signed)).unwrap_or_default(),
    }
}

fn unhex(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks_exact(2);
    pairs.filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

fn delimited(bytes: &mut Vec<u8>, number: u32, content: &[u8]) {
    tag(bytes, number, LENGTH_DELIMITED);
    varint(bytes, content.len() as u64);
    bytes.extend_from_slice(content);
}

fn tag(bytes: &mut Vec<u8>, number: u32, wire: u32) {
    varint(bytes, u64::from(number << 3 | wire));
}

fn varint(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// What a field holds that was read: a number, or bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'b> {
    Number(u64),
    Bytes(&'b [u8]),
}

/// How much a collector says that it refused, and why, in its answer to a push that it took otherwise.
pub(super) fn refused(answer: &[u8]) -> Option<(u64, String)> {
    let Part::Bytes(partial) = part(answer, 1)? else { return None };
    let Part::Number(count) = part(partial, 1)? else { return None };
    let why = match part(partial, 2) {
        Some(Part::Bytes(text)) => String::from_utf8_lossy(text).into_owned(),
        _ => String::new(),
    };
    Some((count, why))
}

/// The field `number` of a message; `None` where it has none, or is no message.
fn part(mut bytes: &[u8], number: u64) -> Option<Part<'_>> {
    while !bytes.is_empty() {
        let tag = read_varint(&mut bytes)?;
        let found = match (tag & 7) as u32 {
            VARINT => Part::Number(read_varint(&mut bytes)?),
            LENGTH_DELIMITED => {
                let length = usize::try_from(read_varint(&mut bytes)?).ok()?;
                Part::Bytes(take(&mut bytes, length)?)
            }
            EIGHT_BYTES => Part::Bytes(take(&mut bytes, 8)?),
            FOUR_BYTES => Part::Bytes(take(&mut bytes, 4)?),
            _ => return None,
        };
        if tag >> 3 == number {
            return Some(found);
        }
    }
    None
}

fn take<'b>(bytes: &mut &'b [u8], count: usize) -> Option<&'b [u8]> {
    let (taken, rest) = bytes.split_at_checked(count)?;
    *bytes = rest;
    Some(taken)
}

fn read_varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for shift in (0..64).step_by(7) {
        let byte = take(bytes, 1)?[0];
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_message_is_written_as_protobuf_says() {
        let span = json!({ "status": { "code": 2 }, "name": "a", "traceId": "0aff" });
        let mut written = encode(SPAN, &span);
        // The order of fields is free.
        written.sort_unstable();
        let mut wanted = [&[0x7a, 2, 0x18, 2][..], &[0x2a, 1, b'a'], &[0x0a, 2, 0x0a, 0xff]].concat();
        wanted.sort_unstable();
        assert_eq!(written, wanted);
        assert_eq!(encode(ANY_VALUE, &json!({ "intValue": "300" })), [0x18, 0xac, 0x02]);
        assert_eq!(encode(ANY_VALUE, &json!({ "intValue": "-1" }))[1..], [[0xff; 9].as_slice(), &[1]].concat());
        assert_eq!(encode(NUMBER, &json!({ "asInt": "0" })), [0x31, 0, 0, 0, 0, 0, 0, 0, 0]);
        let packed = encode(DISTRIBUTION, &json!({ "bucketCounts": ["1", "2"] }));
        assert_eq!(packed, [0x32, 16, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn what_was_refused_is_read_and_nothing_out_of_nonsense() {
        let answer = [0x0a, 8, 0x08, 0xac, 0x02, 0x12, 3, b'o', b'l', b'd'];
        assert_eq!(refused(&answer), Some((300, "old".to_owned())));
        for length in 0..answer.len() {
            assert_eq!(refused(&answer[..length]), None, "of {length} bytes");
        }
        assert_eq!(refused(&[0x0a, 0]), None);
        assert_eq!(refused(&[0xff; 20]), None);
        assert_eq!(refused(br#"{"partialSuccess":null}"#), None);
    }
}
