//! The body of a push of metrics: those of `/metrics`, with the names of OpenTelemetry where it has some.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use fmd_profiler::Profiler;
use serde_json::{Value, json};

use super::attribute::{text, time};
use super::meter::Meter;
use super::push::PushState;
use crate::clock::now_micros;
use crate::counters::{Counters, Worker};
use crate::endpoint::Registry;
use crate::metrics::resident_bytes;
use crate::queue::Queue;

/// OTLP's number for "counted since the start".
const CUMULATIVE: u8 = 2;

/// Where the figures come from.
pub(crate) struct Figures {
    pub(crate) registry: Arc<Registry>,
    pub(crate) queue: Arc<Queue>,
    pub(crate) counters: Arc<Counters>,
    pub(crate) profiler: Option<Profiler>,
    pub(crate) meter: Arc<Meter>,
    /// Unix microseconds.
    pub(crate) started_at: i64,
}

/// A figure of one kind or, with an attribute, of several.
type Values = Vec<(Option<(&'static str, &'static str)>, Value)>;

impl Figures {
    /// The metrics as OTLP wants them.
    pub(super) fn metrics(&self, state: &PushState) -> Vec<Value> {
        let (began, now) = (time(self.started_at), time(now_micros()));
        let points = |values: Values| -> Vec<Value> {
            let point = |(attribute, value): (Option<(&str, &str)>, Value)| {
                let attributes: Vec<Value> = attribute.iter().map(|(key, value)| text(key, value)).collect();
                let kind = if value.is_string() { "asInt" } else { "asDouble" };
                json!({ "attributes": attributes, "startTimeUnixNano": began, "timeUnixNano": now, kind: value })
            };
            values.into_iter().map(point).collect()
        };
        let sum = |name: &str, unit: &str, help: &str, values: Values| {
            let sum =
                json!({ "aggregationTemporality": CUMULATIVE, "isMonotonic": true, "dataPoints": points(values) });
            json!({ "name": name, "unit": unit, "description": help, "sum": sum })
        };
        let gauge = |name: &str, unit: &str, help: &str, values: Values| json!({ "name": name, "unit": unit, "description": help, "gauge": { "dataPoints": points(values) } });
        let durations = json!({
            "aggregationTemporality": CUMULATIVE,
            "dataPoints": self.meter.points(&self.registry, &began, &now),
        });
        let mut metrics = vec![
            json!({
                "name": "http.server.request.duration", "unit": "s",
                "description": "Duration of HTTP server requests.", "histogram": durations,
            }),
            gauge(
                "fmd.requests_in_flight",
                "{request}",
                "Requests that are being answered.",
                one(self.queue.in_flight()),
            ),
            gauge("fmd.queue.length", "{request}", "Measurements that wait to be recorded.", one(self.queue.len())),
            gauge("fmd.queue.capacity", "{request}", "Most measurements that may wait.", one(self.queue.capacity())),
        ];
        let Counters { recorded, dropped, dropped_rows, unlisted, outliers_left_out, .. } = &*self.counters;
        for (name, help, count) in [
            ("fmd.recorded", "Requests recorded.", recorded),
            ("fmd.dropped", "Requests not recorded.", dropped),
            ("fmd.dropped_rows", "Rows of details that were dropped: the database failed.", dropped_rows),
            ("fmd.unlisted", "Requests that count but are not listed: too many came at once.", unlisted),
            ("fmd.outliers_left_out", "Outliers of which only the figures are kept.", outliers_left_out),
            ("fmd.otlp.dropped", "Traces of outliers that were not pushed.", &state.dropped),
            ("fmd.otlp.refused", "Points and spans refused out of pushes that were taken.", &state.refused),
        ] {
            metrics.push(sum(name, "{request}", help, one(load(count))));
        }
        let up = u64::from(!self.counters.failure.lock().failing);
        metrics.push(gauge("fmd.store.up", "1", "Whether the database took what was last written.", one(up)));
        let mut cpu: Values = Worker::ALL
            .into_iter()
            .map(|(worker, name)| {
                let seconds = self.counters.cpu[worker as usize].load(Relaxed) as f64 / 1e9;
                (Some(("thread.name", name)), json!(seconds))
            })
            .collect();
        if let Some(profiler) = &self.profiler {
            let statistics = profiler.statistics();
            cpu.push((Some(("thread.name", "profiler")), json!(statistics.own_cpu.as_secs_f64())));
            let period = vec![(None, json!(statistics.period.as_secs_f64()))];
            metrics.push(gauge("fmd.profiler.period", "s", "The time between two samples now.", period));
            let samples = [("cpu", statistics.cpu_samples), ("blocked", statistics.blocked_samples)];
            let samples = samples.map(|(kind, count)| (Some(("kind", kind)), json!(count.to_string())));
            metrics.push(sum("fmd.profiler.samples", "{sample}", "Stacks taken.", samples.to_vec()));
        }
        metrics.push(sum("fmd.cpu.time", "s", "CPU time of the monitor's own threads.", cpu));
        if let Some(bytes) = resident_bytes() {
            metrics.push(gauge("process.memory.usage", "By", "The amount of physical memory in use.", one(bytes)));
        }
        metrics
    }
}

fn load(count: &AtomicU64) -> u64 {
    count.load(Relaxed)
}

/// One figure without an attribute.
fn one(value: impl std::fmt::Display) -> Values {
    vec![(None, Value::String(value.to_string()))]
}
