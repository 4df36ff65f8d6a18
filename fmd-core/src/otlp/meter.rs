//! Requests by endpoint and exact status since the start of the process, with their durations: what is pushed as
//! `http.server.request.duration`. The recorder counts, and only where something is pushed.

use std::collections::HashMap;

use parking_lot::Mutex;
use serde_json::{Value, json};

use super::attribute::{method, text, truth, whole};
use crate::endpoint::{EndpointIndex, Registry};
use crate::measurement::{Measurement, Outcome};
use crate::totals::BOUNDS;

/// Most series told apart. What comes later is summed up as one.
const MOST_SERIES: usize = 5_000;

/// What a series is of; `None` of all that are too many.
type Key = Option<(EndpointIndex, Option<u16>, Outcome)>;

#[derive(Debug, Default)]
pub(crate) struct Meter(Mutex<HashMap<Key, Series>>);

#[derive(Debug, Clone, Default)]
struct Series {
    /// How many durations lie at or below each bound and above the one before; those above all bounds last.
    counts: [u64; BOUNDS.len() + 1],
    seconds: f64,
}

impl Meter {
    pub(crate) fn record(&self, measurement: &Measurement) {
        let key = Some((measurement.endpoint, measurement.status, measurement.outcome));
        let mut all = self.0.lock();
        let key = if all.len() < MOST_SERIES || all.contains_key(&key) { key } else { None };
        let series = all.entry(key).or_default();
        let duration = measurement.latency();
        series.counts[BOUNDS.partition_point(|bound| *bound < duration)] += 1;
        series.seconds += duration.as_secs_f64();
    }

    /// One point for each series, counted from `began` to `now`.
    pub(super) fn points(&self, registry: &Registry, began: &str, now: &str) -> Vec<Value> {
        let mut all: Vec<(Key, Series)> = self.0.lock().iter().map(|(key, series)| (*key, series.clone())).collect();
        all.sort_by_key(|(key, _)| *key);
        let endpoints = registry.since(0);
        let bounds = BOUNDS.map(|bound| bound.as_secs_f64());
        let point = |(key, series): (Key, Series)| {
            let attributes = match key {
                None => vec![truth("otel.metric.overflow", true)],
                Some((endpoint, status, outcome)) => {
                    let endpoint = endpoints.get(endpoint.0 as usize)?.key();
                    let mut attributes = vec![method(&endpoint.method)];
                    // What no route answers has neither.
                    if !endpoint.method.is_empty() {
                        attributes.push(text("http.route", &endpoint.pattern));
                    }
                    attributes.extend(status.map(|status| whole("http.response.status_code", status)));
                    attributes.extend(error_type(status, outcome).map(|kind| text("error.type", &kind)));
                    attributes
                }
            };
            Some(json!({
                "attributes": attributes,
                "startTimeUnixNano": began,
                "timeUnixNano": now,
                "count": series.counts.iter().sum::<u64>().to_string(),
                "sum": series.seconds,
                "bucketCounts": series.counts.map(|count| count.to_string()),
                "explicitBounds": bounds,
            }))
        };
        all.into_iter().filter_map(point).collect()
    }
}

/// What went wrong, by the conventions of OpenTelemetry; `None` where nothing did.
pub(super) fn error_type(status: Option<u16>, outcome: Outcome) -> Option<String> {
    match outcome {
        Outcome::Cancelled => Some("cancelled".to_owned()),
        Outcome::Aborted => Some("aborted".to_owned()),
        Outcome::Panicked => Some("panic".to_owned()),
        Outcome::Completed => status.filter(|status| *status >= 500).map(|status| status.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::endpoint::{EndpointKey, Level};
    use crate::measurement::{Began, VersionIndex};

    fn measurement(endpoint: EndpointIndex, status: u16, duration: Duration) -> Measurement {
        let mut measurement = Measurement::begun(endpoint, VersionIndex(0), Began::UnixMicros(0));
        (measurement.status, measurement.duration) = (Some(status), duration);
        measurement
    }

    #[test]
    fn each_status_of_an_endpoint_is_a_series_of_its_own() {
        let (registry, meter) = (Registry::new(Level::Performance), Meter::default());
        let endpoint = registry.get_or_insert(&EndpointKey::new("GET", "/a")).index();
        for (status, millis) in [(200, 1), (200, 3), (503, 20_000)] {
            meter.record(&measurement(endpoint, status, Duration::from_millis(millis)));
        }
        let points = meter.points(&registry, "1", "2");
        let counts: Vec<_> = points.iter().map(|point| point["count"].as_str().unwrap()).collect();
        assert_eq!(counts, ["2", "1"]);
        let of = |point: usize| points[point]["bucketCounts"].as_array().unwrap().iter().map(|count| count == "1");
        assert_eq!(of(0).collect::<Vec<_>>()[..4], [true, false, true, false]);
        assert_eq!(of(1).next_back(), Some(true));
        assert!(points[1]["attributes"].to_string().contains(r#""error.type","value":{"stringValue":"503"}"#));
        assert!(!points[0]["attributes"].to_string().contains("error.type"));
    }

    #[test]
    fn series_without_end_are_summed_up_as_one() {
        let (registry, meter) = (Registry::new(Level::Performance), Meter::default());
        for n in 0..MOST_SERIES + 500 {
            let endpoint = registry.get_or_insert(&EndpointKey::new("GET", &format!("/{n}"))).index();
            meter.record(&measurement(endpoint, 200, Duration::ZERO));
        }
        let points = meter.points(&registry, "1", "2");
        assert_eq!(points.len(), MOST_SERIES + 1);
        let others = points.iter().find(|point| point["attributes"][0]["key"] == "otel.metric.overflow").unwrap();
        assert_eq!(others["count"], "500");
    }
}
