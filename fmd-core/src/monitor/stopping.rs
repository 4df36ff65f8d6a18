//! How a monitor ends: with everything written, whoever asks for it, and however many do.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Weak};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender};
use fmd_profiler::Profiler;
use parking_lot::Mutex;

use crate::counters::Counters;

/// How long a stop waits for the profiler to have reckoned with what has ended.
const FLUSH_WITHIN: Duration = Duration::from_secs(1);
/// How long a stop waits for what was recorded to be written.
const STOP_WITHIN: Duration = Duration::from_secs(10);
/// What Rust calls the thread whose end is the process's.
const MAIN: &str = "main";

/// Ends the threads that record.
pub(super) struct Stopper {
    /// The recorder ends when this is dropped, and the writer after it.
    pub(super) recorder: Mutex<Option<Sender<()>>>,
    /// Nothing is ever sent: the other end is dropped with the writer.
    pub(super) ended: Receiver<()>,
    pub(super) threads: Mutex<Vec<JoinHandle<()>>>,
    pub(super) profiler: Option<Profiler>,
    pub(super) counters: Arc<Counters>,
}

impl Stopper {
    /// Has everything recorded so far written. Returns when that is done, also where somebody else has begun it, or after ten seconds.
    pub(super) fn stop(&self) {
        let recorder = self.recorder.lock().take();
        if let Some(recorder) = recorder {
            self.counters.stopping.store(true, Relaxed);
            if let Some(profiler) = &self.profiler {
                // What is late is lost with the samples of its last moments, nothing else.
                let _ = profiler.flush(FLUSH_WITHIN);
            }
            drop(recorder);
        }
        if self.ended.recv_deadline(Instant::now() + STOP_WITHIN) == Err(RecvTimeoutError::Timeout) {
            log::error!("fmd: the database did not take what was recorded within {STOP_WITHIN:?}; the rest is lost");
            return;
        }
        let threads = std::mem::take(&mut *self.threads.lock());
        for thread in threads {
            if thread.join().is_err() {
                log::error!("fmd: a thread of the monitor had panicked");
            }
        }
    }

    /// Keeps the process from ending before everything is written, where this is called on its main thread.
    ///
    /// A service's last clone goes on one of its workers, which nobody waits for: `main` returns as soon as they have been told to end.
    pub(super) fn stop_with_the_process(self: &Arc<Self>) {
        if std::thread::current().name() == Some(MAIN) {
            AT_THE_END.with_borrow_mut(|at_the_end| {
                at_the_end.0.retain(|stopper| stopper.strong_count() > 0);
                at_the_end.0.push(Arc::downgrade(self));
            });
        }
    }
}

thread_local! {
    static AT_THE_END: RefCell<AtTheEnd> = const { RefCell::new(AtTheEnd(Vec::new())) };
}

/// Whoever is still there when the thread ends.
struct AtTheEnd(Vec<Weak<Stopper>>);

impl Drop for AtTheEnd {
    fn drop(&mut self) {
        for stopper in self.0.drain(..).filter_map(|stopper| stopper.upgrade()) {
            // A logger that is gone already may panic, which would abort the process.
            let _ = catch_unwind(AssertUnwindSafe(|| stopper.stop()));
        }
    }
}
