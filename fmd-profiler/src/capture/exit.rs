//! The end of the process.

use std::panic::catch_unwind;
use std::sync::{Mutex, Once, OnceLock, PoisonError};

static WORK: Mutex<Vec<fn()>> = Mutex::new(Vec::new());
/// The process that is to do it, which a child made by `fork` is not.
static PROCESS: OnceLock<u32> = OnceLock::new();

/// Has `work` done when this process ends by itself: when `main` has returned, or something calls `exit`. The other threads run on
/// meanwhile, and end when it is done. Nothing is done by a process that is killed or aborts, nor by a child made by `fork`.
pub fn at_exit(work: fn()) {
    static REGISTER: Once = Once::new();
    WORK.lock().unwrap_or_else(PoisonError::into_inner).push(work);
    REGISTER.call_once(|| {
        PROCESS.get_or_init(std::process::id);
        // SAFETY: `run` may be called at any time, from any thread: it touches nothing but the statics above, and does not unwind. A
        // refusal, for want of memory, leaves the process to end without it.
        unsafe { libc::atexit(run) };
    });
}

extern "C" fn run() {
    if PROCESS.get() == Some(&std::process::id()) {
        let work = std::mem::take(&mut *WORK.lock().unwrap_or_else(PoisonError::into_inner));
        for work in work {
            // Its message has been printed; there is nobody else to tell.
            let _ = catch_unwind(work);
        }
    }
}
