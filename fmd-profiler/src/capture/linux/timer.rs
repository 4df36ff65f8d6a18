//! Timers on another thread's CPU clock, which make the kernel send our signal where it can do no harm.

use std::ffi::c_int;
use std::mem::MaybeUninit;
use std::ptr;

use super::super::slot::Slot;

/// A timer on the CPU clock of one thread. It fires at the thread's next scheduler tick (1 to 10 ms of running, by the
/// kernel's configuration), on the way back to the code that the tick interrupted.
#[derive(Debug)]
pub(crate) struct ThreadTimer(libc::timer_t);

// SAFETY: a timer's id is a number that any thread of the process may use.
unsafe impl Send for ThreadTimer {}

impl ThreadTimer {
    /// A timer for the thread `tid`, which has `slot`. Fails when the thread has ended, or the user has too many
    /// signals queued.
    pub(crate) fn new(slot: &'static Slot, tid: i32, signal: c_int) -> std::io::Result<ThreadTimer> {
        // SAFETY: for `sigevent` all zeros is a value; every field that matters is set below.
        let mut event: libc::sigevent = unsafe { MaybeUninit::zeroed().assume_init() };
        event.sigev_notify = libc::SIGEV_THREAD_ID;
        event.sigev_signo = signal;
        event.sigev_notify_thread_id = tid;
        event.sigev_value = libc::sigval { sival_ptr: ptr::without_provenance_mut(slot.token()) };
        let mut timer = ptr::null_mut();
        // SAFETY: `event` is initialised, and `timer` is written when 0 is returned.
        if unsafe { libc::timer_create(cpu_clock_of(tid), &raw mut event, &raw mut timer) } != 0 {
            return Err(std::io::Error::last_os_error());
        }
        Ok(ThreadTimer(timer))
    }

    /// Makes it fire once, at the thread's next tick. Fails when the thread has ended.
    pub(crate) fn arm(&self) -> std::io::Result<()> {
        /// The shortest span: one that is not in the past when the kernel looks at it, or it would send the signal from
        /// here.
        const SOON: libc::timespec = libc::timespec { tv_sec: 0, tv_nsec: 1 };
        let once = libc::itimerspec { it_interval: libc::timespec { tv_sec: 0, tv_nsec: 0 }, it_value: SOON };
        // SAFETY: the timer exists as long as `self`, and `once` is only read.
        if unsafe { libc::timer_settime(self.0, 0, &raw const once, ptr::null_mut()) } != 0 {
            return Err(std::io::Error::last_os_error());
        }
        Ok(())
    }
}

impl Drop for ThreadTimer {
    fn drop(&mut self) {
        // SAFETY: the timer was made by `new` and is deleted once.
        unsafe { libc::timer_delete(self.0) };
    }
}

/// The CPU clock of a thread, as the kernel numbers them.
pub(super) fn cpu_clock_of(tid: i32) -> libc::clockid_t {
    const PER_THREAD: i32 = 4;
    const SCHEDULER_TIME: i32 = 2;
    (!tid << 3) | PER_THREAD | SCHEDULER_TIME
}
