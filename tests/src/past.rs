//! Requests that are said to have happened, straight into a monitor.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fmd_core::Monitor;
use fmd_core::endpoint::EndpointKey;
use fmd_core::measurement::{Began, Exchange, Measurement, Outcome, Protocol};
use serde_json::Value;

/// Microseconds of a minute.
pub const MINUTE: i64 = 60_000_000;
/// Microseconds of an hour.
pub const HOUR: i64 = 60 * MINUTE;
/// Microseconds of a day.
pub const DAY: i64 = 24 * HOUR;

/// The present, in Unix microseconds.
///
/// # Panics
/// When the clock is far off.
#[must_use]
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock past 1970");
    i64::try_from(since.as_micros()).expect("a clock before 290,000")
}

/// A request to `GET pattern` that began at `at` (Unix microseconds) and took a millisecond.
#[must_use]
pub fn request(monitor: &Monitor, pattern: &str, at: i64) -> Measurement {
    Measurement {
        endpoint: monitor.endpoint(&EndpointKey::new("GET", pattern)).index(),
        version: monitor.current_version(),
        began: Began::UnixMicros(at),
        head: Duration::from_millis(1),
        duration: Duration::from_millis(1),
        status: Some(200),
        outcome: Outcome::Completed,
        exchange: Exchange::Sized,
        protocol: Protocol::Http11,
        bytes: 10,
        ip: None,
        group: None,
        profile: None,
        notes: None,
        outlier: None,
    }
}

/// Runs a question to its answer, as JSON.
///
/// # Panics
/// When it fails.
pub fn answer<T: serde::Serialize, E: std::fmt::Debug>(question: impl Future<Output = Result<T, E>>) -> Value {
    let answer = actix_web::rt::System::new().block_on(question).expect("an answer");
    serde_json::to_value(answer).expect("an answer that can be sent")
}
