//! What the monitor counts about itself.

use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, AtomicUsize, Ordering::Relaxed};

use parking_lot::Mutex;

/// Counts since the start of the process, shared by all threads.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    /// Measurements taken from the queue.
    pub(crate) recorded: AtomicU64,
    /// Measurements dropped: the queue was full, the store failed for too long, or they were of another monitor.
    pub(crate) dropped: AtomicU64,
    /// Rows besides sums of requests that were dropped because the store failed for too long: single requests, errors, visitors …
    pub(crate) dropped_rows: AtomicU64,
    /// Requests without a row of their own because too many came at once.
    pub(crate) unlisted: AtomicU64,
    /// Outliers of which nothing is kept because too many came at once.
    pub(crate) outliers_left_out: AtomicU64,
    /// Profiles of which no file or table was written because too many came at once.
    pub(crate) profile_files_left_out: AtomicU64,
    /// Single requests that wait for the writer.
    pub(crate) backlog: AtomicUsize,
    /// Bytes of memory that rollups and visitors take until they are written.
    pub(crate) rollup_bytes: AtomicUsize,
    /// Calls of `group_by` that panicked.
    pub(crate) group_by_panics: AtomicU64,
    /// Whether the monitor is being stopped, and takes nothing more.
    pub(crate) stopping: AtomicBool,
    /// When something was last written, Unix microseconds; 0 before.
    pub(crate) written_at: AtomicI64,
    pub(crate) failure: Mutex<Failure>,
    /// CPU time of the monitor's threads, nanoseconds, by thread.
    pub(crate) cpu: [AtomicU64; Worker::COUNT],
}

/// Whether the store fails.
#[derive(Debug, Default, Clone)]
pub(crate) struct Failure {
    pub(crate) failing: bool,
    pub(crate) last: Option<(String, i64)>,
}

/// The monitor's own threads.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Worker {
    Recorder,
    Writer,
    Reader,
    Watcher,
}

impl Worker {
    const COUNT: usize = 4;
    /// Each with its name.
    pub(crate) const ALL: [(Worker, &str); Self::COUNT] = [
        (Worker::Recorder, "recorder"),
        (Worker::Writer, "writer"),
        (Worker::Reader, "reader"),
        (Worker::Watcher, "watcher"),
    ];
}

impl Counters {
    pub(crate) fn add(counter: &AtomicU64, n: usize) {
        counter.fetch_add(n as u64, Relaxed);
    }

    /// Counts a measurement that nobody takes, and says so of the first.
    #[cold]
    pub(crate) fn note_dropped(&self) {
        if self.dropped.fetch_add(1, Relaxed) == 0 && !self.stopping.load(Relaxed) {
            log::warn!(
                "fmd: the queue is full, measurements are dropped; the dashboard shows how many. A larger `queue_capacity` helps"
            );
        }
    }

    /// Notes the CPU time of the calling thread.
    pub(crate) fn note_cpu(&self, worker: Worker) {
        if let Some(nanos) = thread_cpu_nanos() {
            self.cpu[worker as usize].store(nanos, Relaxed);
        }
    }

    /// CPU time of all the monitor's threads in milliseconds, where the system tells.
    pub(crate) fn cpu_ms(&self) -> Option<f64> {
        thread_cpu_nanos()?;
        Some(self.cpu.iter().map(|nanos| nanos.load(Relaxed)).sum::<u64>() as f64 / 1e6)
    }
}

/// From `/proc/thread-self/schedstat`, whose first figure is the thread's time on a CPU in nanoseconds.
fn thread_cpu_nanos() -> Option<u64> {
    std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}
