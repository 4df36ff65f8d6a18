//! The thread that pushes.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded};
use parking_lot::Mutex;
use serde_json::{Value, json};

use super::attribute::text;
use super::metrics::Figures;
use super::protobuf::{self, Fields};
use super::trace;
#[cfg(feature = "otlp")]
use crate::alert::post;
use crate::alert::{Failure, Trust};
use crate::clock::now_micros;
use crate::config::Config;
use crate::endpoint::Registry;
use crate::question::OtlpHealth;
use crate::store::Batch;

/// Most traces that wait for the thread, and that it sends together.
const WAITING: usize = 64;
const TOGETHER: usize = 32;
/// Traces that were refused so often are given up.
const ATTEMPTS: u32 = 8;
/// Longest pause after failures.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);
/// How long the end of the service waits for the last push.
const LAST_WAIT: Duration = Duration::from_secs(1);

/// What became of the pushes.
#[derive(Debug, Default)]
pub(crate) struct PushState {
    /// Traces that were not pushed: too many came, or the collector refused them too often.
    pub(crate) dropped: AtomicU64,
    /// Data points and spans that the collector refused out of pushes that it took.
    pub(crate) refused: AtomicU64,
    traces: AtomicU64,
    told: Mutex<Told>,
}

#[derive(Debug, Clone, Default)]
struct Told {
    /// Unix microseconds.
    pushed_at: Option<i64>,
    failure: Option<(String, i64)>,
    failing: bool,
}

impl PushState {
    /// For the dashboard.
    pub(crate) fn health(&self) -> OtlpHealth {
        let told = self.told.lock().clone();
        OtlpHealth {
            ok: !told.failing,
            pushed_at: told.pushed_at.map(|at| at.div_euclid(1_000)),
            failed_at: told.failure.as_ref().map(|(_, at)| at.div_euclid(1_000)),
            error: told.failure.map(|(reason, _)| reason),
            traces: self.traces.load(Relaxed),
            dropped: self.dropped.load(Relaxed),
            refused: self.refused.load(Relaxed),
        }
    }

    fn note(&self, done: &Result<(), Failure>) {
        let mut told = self.told.lock();
        let was_failing = told.failing;
        told.failing = done.is_err();
        match done {
            Ok(()) => told.pushed_at = Some(now_micros()),
            Err(failure) => {
                if !was_failing {
                    log::warn!("fmd: nothing could be pushed over OTLP, which is tried again: {}", failure.reason);
                }
                told.failure = Some((failure.reason.clone(), now_micros()));
            }
        }
    }
}

/// The way of outliers to that thread.
pub(crate) struct Push {
    /// `None` where only metrics are pushed, and while it ends.
    traces: Option<Sender<Vec<Value>>>,
    wants_traces: bool,
    ended: Receiver<()>,
    pub(crate) state: Arc<PushState>,
}

impl Push {
    /// # Errors
    /// When no thread can be started.
    pub(crate) fn start(config: &Config, version: &str, figures: Figures) -> std::io::Result<Self> {
        let (sender, traces) = bounded::<Vec<Value>>(WAITING);
        let (end, ended) = bounded::<()>(0);
        let state = Arc::<PushState>::default();
        let pusher = Pusher {
            endpoint: config.otlp_endpoint().to_owned(),
            headers: config.otlp_headers().to_vec(),
            as_json: config.otlp_json(),
            trust: Trust::of(config),
            resource: resource(config, version),
            interval: Duration::from_secs(config.otlp_interval()),
            figures,
            state: Arc::clone(&state),
            traces,
        };
        std::thread::Builder::new().name("fmd-otlp".into()).spawn(move || {
            pusher.run();
            drop(end);
        })?;
        Ok(Push { traces: Some(sender), wants_traces: config.otlp_traces(), ended, state })
    }

    /// Hands over the outliers of what has been written. Never waits.
    pub(crate) fn take(&self, batch: &Batch, registry: &Registry) {
        let Some(sender) = self.traces.as_ref().filter(|_| self.wants_traces) else { return };
        let mut outliers = batch.requests.iter().filter(|request| request.outlier.is_some()).peekable();
        if outliers.peek().is_none() {
            return;
        }
        let endpoints = registry.since(0);
        for request in outliers {
            let endpoint = endpoints.get(request.measurement.endpoint.0 as usize);
            // Names are not looked up for nothing.
            let spans = endpoint.filter(|_| !sender.is_full()).and_then(|known| trace::spans(request, known.key()));
            if spans.is_none_or(|spans| sender.try_send(spans).is_err()) {
                self.state.dropped.fetch_add(1, Relaxed);
            }
        }
    }
}

impl Drop for Push {
    fn drop(&mut self) {
        self.traces = None;
        // Nothing is ever sent: the other end is dropped with the thread.
        if self.ended.recv_timeout(LAST_WAIT) == Err(RecvTimeoutError::Timeout) {
            log::warn!("fmd: the last push over OTLP is not waited for any longer");
        }
    }
}

/// Whose figures these are.
fn resource(config: &Config, version: &str) -> Value {
    let program = || Some(std::env::current_exe().ok()?.file_name()?.to_string_lossy().into_owned());
    let service = match config.otlp_service() {
        "" => program().unwrap_or_else(|| "unknown_service".to_owned()),
        name => name.to_owned(),
    };
    let instance = trace::name::<16>().unwrap_or_else(|| std::process::id().to_string());
    json!({ "attributes": [
        text("service.name", &service),
        text("service.version", version),
        text("service.instance.id", &instance),
        text("telemetry.sdk.name", "fmd"),
        text("telemetry.sdk.language", "rust"),
        text("telemetry.sdk.version", env!("CARGO_PKG_VERSION")),
    ] })
}

struct Pusher {
    endpoint: String,
    headers: Vec<(String, String)>,
    as_json: bool,
    trust: Trust,
    resource: Value,
    interval: Duration,
    figures: Figures,
    state: Arc<PushState>,
    traces: Receiver<Vec<Value>>,
}

impl Pusher {
    /// Pushes until the monitor ends, and then once more.
    fn run(self) {
        let mut waiting: VecDeque<Vec<Value>> = VecDeque::new();
        let mut failures = 0;
        let mut due = Instant::now() + self.interval;
        loop {
            let left = due.saturating_duration_since(Instant::now());
            // At the end all of it is taken at once, so that nothing is left behind uncounted.
            let ended = if waiting.len() < TOGETHER || self.figures.counters.stopping.load(Relaxed) {
                match self.traces.recv_timeout(left) {
                    Ok(spans) => {
                        waiting.push_back(spans);
                        false
                    }
                    Err(error) => error == RecvTimeoutError::Disconnected,
                }
            } else {
                std::thread::sleep(left.min(Duration::from_millis(200)));
                false
            };
            if !ended && Instant::now() < due {
                continue;
            }
            let done = self.push(&mut waiting, ended || failures + 1 >= ATTEMPTS);
            self.state.note(&done);
            if ended {
                return self.give_up_the_rest();
            }
            let pause = match done {
                Ok(()) => {
                    failures = 0;
                    self.interval
                }
                Err(failure) => {
                    failures += 1;
                    let longer = self.interval.saturating_mul(1 << failures.min(10));
                    longer
                        .min(LONGEST_PAUSE)
                        .max(self.interval)
                        .max(failure.wait.unwrap_or_default().min(LONGEST_PAUSE))
                }
            };
            due = Instant::now() + pause;
        }
    }

    /// Figures first, of which each push holds all; then traces, which stay for the next time where they are refused, unless it was the `last`.
    fn push(&self, waiting: &mut VecDeque<Vec<Value>>, last: bool) -> Result<(), Failure> {
        let scope = json!({ "name": "fmd", "version": env!("CARGO_PKG_VERSION") });
        let metrics = self.figures.metrics(&self.state);
        let metrics = self.send(
            "/v1/metrics",
            protobuf::METRICS,
            &json!({ "resourceMetrics": [{
                "resource": self.resource,
                "scopeMetrics": [{ "scope": scope, "metrics": metrics }],
            }] }),
        );
        let mut traces = Ok(());
        while !waiting.is_empty() || !self.traces.is_empty() {
            let room = TOGETHER.saturating_sub(waiting.len());
            waiting.extend(self.traces.try_iter().take(room));
            let spans: Vec<&Value> = waiting.iter().flatten().collect();
            let body = json!({ "resourceSpans": [{
                "resource": self.resource,
                "scopeSpans": [{ "scope": scope, "spans": spans }],
            }] });
            traces = self.send("/v1/traces", protobuf::TRACES, &body);
            let count = waiting.len() as u64;
            match &traces {
                Ok(()) => self.state.traces.fetch_add(count, Relaxed),
                Err(_) if last => self.state.dropped.fetch_add(count, Relaxed),
                Err(_) => break,
            };
            waiting.clear();
            if traces.is_err() {
                break;
            }
        }
        metrics.and(traces)
    }

    /// Counts what still waits when the service ends and the collector takes nothing.
    fn give_up_the_rest(&self) {
        self.state.dropped.fetch_add(self.traces.try_iter().count() as u64, Relaxed);
        let dropped = self.state.dropped.load(Relaxed);
        if dropped > 0 {
            log::warn!("fmd: {dropped} outliers were not pushed as traces since the start of the service");
        }
    }

    fn send(&self, path: &str, fields: Fields, body: &Value) -> Result<(), Failure> {
        let headers: Vec<(&str, &str)> =
            self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let (kind, body) = match self.as_json {
            true => ("application/json", body.to_string().into_bytes()),
            false => ("application/x-protobuf", protobuf::encode(fields, body)),
        };
        let said = post(&format!("{}{path}", self.endpoint), kind, &body, &headers, &self.trust)?;
        // A collector may take a part, and say so in an answer that is fine otherwise.
        let refused = if self.as_json { refused_in_json(&said) } else { protobuf::refused(&said) };
        if let Some((count, why)) = refused.filter(|(count, _)| *count > 0)
            && self.state.refused.fetch_add(count, Relaxed) == 0
        {
            let why: String = why.chars().take(200).collect();
            log::warn!(
                "fmd: the collector refused {count} of what was pushed to {path}; later ones are only counted: {why}"
            );
        }
        Ok(())
    }
}

/// How much a collector says that it refused, and why.
fn refused_in_json(answer: &[u8]) -> Option<(u64, String)> {
    let answer: Value = serde_json::from_slice(answer).ok()?;
    let partial = answer.get("partialSuccess")?;
    let count = partial.get("rejectedDataPoints").or_else(|| partial.get("rejectedSpans"))?;
    let count = count.as_str().map_or(count.as_u64(), |digits| digits.parse().ok())?;
    Some((count, partial["errorMessage"].as_str().unwrap_or_default().to_owned()))
}

/// Without the feature there is nothing to push with, and a monitor with an endpoint does not start.
#[cfg(not(feature = "otlp"))]
fn post(_: &str, _: &str, _: &[u8], _: &[(&str, &str)], _: &Trust) -> Result<Vec<u8>, Failure> {
    Err(Failure::from("this build pushes nothing: turn on the feature `otlp`".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counters::Counters;
    use crate::endpoint::Level;
    use crate::queue::Queue;

    #[test]
    fn what_waits_when_the_service_ends_and_nobody_takes_it_is_counted() {
        let counters = Arc::<Counters>::default();
        counters.stopping.store(true, Relaxed);
        let (sender, traces) = bounded(WAITING);
        (0..WAITING).for_each(|_| sender.try_send(vec![json!({})]).unwrap());
        drop(sender);
        let state = Arc::<PushState>::default();
        let pusher = Pusher {
            endpoint: "http://127.0.0.1:9".to_owned(),
            headers: Vec::new(),
            as_json: true,
            trust: Trust::default(),
            resource: json!({}),
            interval: Duration::from_secs(3_600),
            figures: Figures {
                registry: Arc::new(Registry::new(Level::Performance)),
                queue: Arc::new(Queue::new(1_024, Arc::clone(&counters))),
                counters,
                profiler: None,
                meter: Arc::default(),
                started_at: 0,
            },
            state: Arc::clone(&state),
            traces,
        };
        pusher.run();
        assert_eq!(state.dropped.load(Relaxed), WAITING as u64);
        assert!(!state.health().ok);
    }
}
