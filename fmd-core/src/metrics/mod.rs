//! The monitor's figures for tools that poll them, as Prometheus does. Everything is counted since the start of the process and
//! read from memory: a poll touches neither the database nor anything that a request writes to.

mod exposition;
mod requests;

use std::sync::atomic::Ordering::Relaxed;

use crate::counters::Worker;
use crate::measurement::Measurement;
use crate::monitor::Monitor;
use crate::store::RequestDetail;
use exposition::{Exposition, Type, label};

pub use exposition::Form;

/// Room for the families beside those of endpoints, in bytes.
const BYTES_OF_THE_REST: usize = 8 * 1024;

impl Monitor {
    /// All metrics as text. Takes some milliseconds with 1,000 endpoints: not for a worker's own thread.
    #[must_use]
    pub fn metrics(&self, form: Form) -> String {
        let series = requests::series(&self.registry.since(0));
        let mut text = Exposition::new(form, BYTES_OF_THE_REST + series.len() * requests::BYTES_OF_ONE);
        self.write_service(&mut text);
        requests::write(&mut text, &series);
        self.write_recording(&mut text);
        self.write_cost(&mut text);
        self.write_profiler(&mut text);
        text.finish()
    }

    fn write_service(&self, text: &mut Exposition) {
        text.family("fmd_build_info", Type::Gauge, None, "The versions of the service and of its monitor; always 1.");
        let labels = [label("app_version", self.app_version()), label("fmd_version", env!("CARGO_PKG_VERSION"))];
        text.sample(&labels.join(","), 1);
        text.family("fmd_start_time_seconds", Type::Gauge, Some("seconds"), "When recording began, as Unix time.");
        text.sample("", self.started_at as f64 / 1e6);
        let help = "Requests that are being answered, bodies that are being sent among them.";
        text.family("fmd_requests_in_flight", Type::Gauge, None, help);
        text.sample("", self.queue.in_flight());
    }

    fn write_recording(&self, text: &mut Exposition) {
        let counters = &self.counters;
        text.family("fmd_queue_length", Type::Gauge, None, "Measurements that wait to be recorded.");
        text.sample("", self.queue.len());
        text.family("fmd_queue_capacity", Type::Gauge, None, "Most measurements that may wait.");
        text.sample("", self.queue.capacity());
        for (name, help, count) in [
            ("fmd_recorded", "Requests recorded.", &counters.recorded),
            (
                "fmd_dropped",
                "Requests not recorded: the queue was full, or the database failed for too long.",
                &counters.dropped,
            ),
            (
                "fmd_dropped_rows",
                "Rows of requests, errors, statements, visitors … that were dropped: the database failed for too long.",
                &counters.dropped_rows,
            ),
            ("fmd_unlisted", "Requests that count but are not listed: too many came at once.", &counters.unlisted),
            (
                "fmd_outliers_left_out",
                "Outliers of which only the figures are kept: too many came at once.",
                &counters.outliers_left_out,
            ),
            (
                "fmd_profile_files_left_out",
                "Profiles of which no file was written: too many came at once.",
                &counters.profile_files_left_out,
            ),
            ("fmd_group_by_panics", "Calls of `group_by` that panicked.", &counters.group_by_panics),
        ] {
            text.family(name, Type::Counter, None, help);
            text.sample("", count.load(Relaxed));
        }
        text.family("fmd_store_up", Type::Gauge, None, "Whether the database took what was last written.");
        text.sample("", u8::from(!counters.failure.lock().failing));
    }

    fn write_cost(&self, text: &mut Exposition) {
        text.family("fmd_cpu_seconds", Type::Counter, Some("seconds"), "CPU time of the monitor's own threads.");
        for (worker, name) in Worker::ALL {
            let nanos = self.counters.cpu[worker as usize].load(Relaxed);
            text.sample(&label("thread", name), nanos as f64 / 1e9);
        }
        if let Some(profiler) = &self.profiler {
            text.sample(&label("thread", "profiler"), profiler.statistics().own_cpu.as_secs_f64());
        }
        let help = "Memory of the monitor's own buffers, without the profiler's and the database's.";
        text.family("fmd_buffer_bytes", Type::Gauge, Some("bytes"), help);
        for (name, bytes) in [
            ("queue", self.queue.capacity() * size_of::<Measurement>()),
            ("rows", self.counters.backlog.load(Relaxed) * size_of::<RequestDetail>()),
            ("rollups", self.counters.rollup_bytes.load(Relaxed)),
        ] {
            text.sample(&label("buffer", name), bytes);
        }
        if let Some(bytes) = resident_bytes() {
            let help = "Memory of the whole process that is in use.";
            text.family("process_resident_memory_bytes", Type::Gauge, Some("bytes"), help);
            text.sample("", bytes);
        }
    }

    fn write_profiler(&self, text: &mut Exposition) {
        text.family("fmd_profiler_up", Type::Gauge, None, "Whether the profiler could be started.");
        text.sample("", u8::from(self.profiler.is_some()));
        let Some(profiler) = &self.profiler else { return };
        let statistics = profiler.statistics();
        text.family("fmd_profiler_period_seconds", Type::Gauge, Some("seconds"), "The time between two samples now.");
        text.sample("", statistics.period.as_secs_f64());
        text.family("fmd_profiler_ticks", Type::Counter, None, "Times that the threads were looked at.");
        text.sample("", statistics.ticks);
        text.family("fmd_profiler_samples", Type::Counter, None, "Stacks taken, by what the thread did.");
        text.sample(&label("kind", "cpu"), statistics.cpu_samples);
        text.sample(&label("kind", "blocked"), statistics.blocked_samples);
        let help = "What the profiler could not take or keep, by reason.";
        text.family("fmd_profiler_lost", Type::Counter, None, help);
        for (reason, count) in [
            ("missed", statistics.missed),
            ("unread", statistics.unread),
            ("incomplete", statistics.incomplete),
            ("dropped", statistics.dropped),
            ("evicted", statistics.evicted),
            ("refused", statistics.refused),
        ] {
            text.sample(&label("reason", reason), count);
        }
    }
}

/// From `/proc/self/status`, where there is one.
pub(crate) fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kib| kib * 1024)
}
