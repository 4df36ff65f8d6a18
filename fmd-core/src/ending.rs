//! The end of a monitor: when it is told to stop, when its last owner lets go of it, or when the process ends before that. A server's
//! workers are such owners, and `main` returns without waiting for their threads.

use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Once, Weak};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender};
use fmd_profiler::Profiler;
use parking_lot::Mutex;

use crate::counters::Counters;
use crate::reader::Readers;

/// How long a monitor's end waits for the database.
const STOP_WITHIN: Duration = Duration::from_secs(10);
/// How long it waits for the profiler.
const FLUSH_WITHIN: Duration = Duration::from_secs(1);

/// All monitors of this process that have not been dropped.
static MONITORS: Mutex<Vec<Weak<Ending>>> = Mutex::new(Vec::new());

/// What ends a monitor.
pub(crate) struct Ending {
    pub(crate) counters: Arc<Counters>,
    pub(crate) profiler: Option<Profiler>,
    pub(crate) readers: [Arc<Readers>; 2],
    /// Held while it ends, so that whoever comes second waits, too.
    pub(crate) recording: Mutex<Option<Recording>>,
}

/// The threads that record.
pub(crate) struct Recording {
    /// Ends them when dropped.
    pub(crate) stop: Sender<()>,
    /// Disconnected once everything is written.
    pub(crate) ended: Receiver<()>,
    pub(crate) threads: [JoinHandle<()>; 2],
}

impl Ending {
    /// Has the process's end wait for this one, too.
    pub(crate) fn expect(self) -> Arc<Ending> {
        static AT_EXIT: Once = Once::new();
        let ending = Arc::new(self);
        let mut monitors = MONITORS.lock();
        monitors.retain(|ending| ending.strong_count() > 0);
        monitors.push(Arc::downgrade(&ending));
        AT_EXIT.call_once(|| fmd_profiler::at_exit(close_all));
        ending
    }

    /// Has everything recorded so far written, and ends the threads that record.
    pub(crate) fn stop(&self) {
        let mut recording = self.recording.lock();
        let Some(Recording { stop, ended, threads }) = recording.take() else { return };
        self.counters.stopping.store(true, Relaxed);
        if let Some(profiler) = &self.profiler {
            // What is late is lost with the samples of its last moments, nothing else.
            let _ = profiler.flush(FLUSH_WITHIN);
        }
        drop(stop);
        // Nothing is ever sent: the writer's end is dropped with it.
        if ended.recv_deadline(Instant::now() + STOP_WITHIN) == Err(RecvTimeoutError::Timeout) {
            log::error!("fmd: the database did not take what was recorded within {STOP_WITHIN:?}; the rest is lost");
            return;
        }
        for thread in threads {
            if thread.join().is_err() {
                log::error!("fmd: a thread of the monitor had panicked");
            }
        }
    }

    /// Stops, and closes the database.
    pub(crate) fn close(&self) {
        self.stop();
        self.readers.iter().for_each(|readers| readers.close());
    }
}

fn close_all() {
    let monitors = std::mem::take(&mut *MONITORS.lock());
    monitors.iter().filter_map(Weak::upgrade).for_each(|ending| ending.close());
}
