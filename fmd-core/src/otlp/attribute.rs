//! Attributes as OTLP's JSON has them. Whole numbers are text there, since JSON's numbers lose digits.

use serde_json::{Value, json};

/// Methods that may be told as they are; any other is `_OTHER`, since clients make them up.
const METHODS: [&str; 9] = ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"];

pub(super) fn text(key: &str, value: &str) -> Value {
    json!({ "key": key, "value": { "stringValue": value } })
}

pub(super) fn whole(key: &str, value: impl Into<i64>) -> Value {
    json!({ "key": key, "value": { "intValue": value.into().to_string() } })
}

pub(super) fn truth(key: &str, value: bool) -> Value {
    json!({ "key": key, "value": { "boolValue": value } })
}

pub(super) fn method(method: &str) -> Value {
    let known = METHODS.iter().find(|known| **known == method);
    text("http.request.method", known.copied().unwrap_or("_OTHER"))
}

/// Unix microseconds as OTLP has times.
pub(super) fn time(micros: i64) -> String {
    i128::from(micros.max(0)).saturating_mul(1_000).to_string()
}
