//! The signal that makes a thread copy its own stack.
//!
//! The handler stays installed for good once it is: a signal that comes after the last profiler has gone would
//! otherwise end the process.

use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::ptr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI32, AtomicPtr, AtomicUsize, Ordering::*};

use super::super::slot::{self, Slot};
use super::super::stack::{Registers, StackCopy};
use super::system;

/// Why the signal could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum SignalError {
    /// The system refused.
    #[error("the signal handler could not be installed: {0}")]
    Refused(#[source] std::io::Error),
}

/// The signal in use; 0: none yet.
static SIGNAL: AtomicI32 = AtomicI32::new(0);
static PROCESS: AtomicI32 = AtomicI32::new(0);
/// What was installed before us, for signals that are not ours.
static PREVIOUS: AtomicPtr<libc::sigaction> = AtomicPtr::new(ptr::null_mut());
static ON_ALTERNATE_STACK: AtomicUsize = AtomicUsize::new(0);

/// Installs the handler unless it is, on the highest real-time signal that nobody uses: the last to be delivered of
/// several, so that handlers of the host's run first. If all are used it shares the highest, and hands on what is not
/// its own.
pub(crate) fn install(on_alternate_stack: bool) -> Result<(), SignalError> {
    static INSTALLING: Mutex<()> = Mutex::new(());
    let _one_at_a_time = INSTALLING.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    PROCESS.store(system::this_process(), Relaxed);
    ON_ALTERNATE_STACK.store(usize::from(on_alternate_stack), Relaxed);
    let signal = match SIGNAL.load(Relaxed) {
        0 => (libc::SIGRTMIN()..=libc::SIGRTMAX()).rev().find(|signal| is_free(*signal)).unwrap_or(libc::SIGRTMAX()),
        chosen => chosen,
    };
    let mut previous = MaybeUninit::<libc::sigaction>::uninit();
    let action = action();
    // SAFETY: `action` is initialised and its handler only does what handlers may; `previous` is writable.
    if unsafe { libc::sigaction(signal, &raw const action, previous.as_mut_ptr()) } != 0 {
        return Err(SignalError::Refused(std::io::Error::last_os_error()));
    }
    // SAFETY: `sigaction` has succeeded and so has written it.
    let previous = unsafe { previous.assume_init() };
    if previous.sa_sigaction != action.sa_sigaction && PREVIOUS.load(Relaxed).is_null() {
        // Kept for good: a handler may be reading it at any time.
        PREVIOUS.store(Box::into_raw(Box::new(previous)), Release);
    }
    SIGNAL.store(signal, Release);
    Ok(())
}

fn action() -> libc::sigaction {
    // SAFETY: for `sigaction` all zeros is a value; every field that matters is set below.
    let mut action: libc::sigaction = unsafe { MaybeUninit::zeroed().assume_init() };
    action.sa_sigaction = on_signal as extern "C" fn(_, _, _) as usize;
    action.sa_flags = libc::SA_SIGINFO | libc::SA_RESTART;
    if ON_ALTERNATE_STACK.load(Relaxed) != 0 {
        action.sa_flags |= libc::SA_ONSTACK;
    }
    // So that no other handler is put on top of ours: the handler is short, and the room on its stack may be.
    // SAFETY: `sa_mask` is a set to write to.
    unsafe { libc::sigfillset(&raw mut action.sa_mask) };
    action
}

fn installed(signal: c_int) -> Option<libc::sigaction> {
    let mut action = MaybeUninit::<libc::sigaction>::uninit();
    // SAFETY: only asks; `action` is written when 0 is returned.
    unsafe { (libc::sigaction(signal, ptr::null(), action.as_mut_ptr()) == 0).then(|| action.assume_init()) }
}

fn is_free(signal: c_int) -> bool {
    installed(signal).is_some_and(|action| action.sa_sigaction == libc::SIG_DFL)
}

/// The signal, as long as its handler is ours: another's would not know what to do with it, and the default ends the
/// process.
pub(crate) fn ready() -> Option<c_int> {
    let signal = SIGNAL.load(Acquire);
    let ours = on_signal as extern "C" fn(_, _, _) as usize;
    (signal != 0 && installed(signal)?.sa_sigaction == ours).then_some(signal)
}

/// Whether the calling thread holds the signal back.
pub(crate) fn is_held_back_here() -> bool {
    let mut mask = MaybeUninit::<libc::sigset_t>::zeroed();
    // SAFETY: only asks for the mask, which is written when 0 is returned and until then a set without members.
    unsafe {
        libc::pthread_sigmask(libc::SIG_BLOCK, ptr::null(), mask.as_mut_ptr());
        libc::sigismember(mask.as_ptr(), SIGNAL.load(Relaxed)) == 1
    }
}

/// Sends the signal to one thread at once. **The thread may see `EINTR`** from a system call that it is in or about to
/// enter.
pub(crate) fn send(slot: &'static Slot, tid: i32, signal: c_int) -> std::io::Result<()> {
    /// What the kernel's `siginfo_t` begins with on 64-bit systems, for signals that carry a value.
    #[repr(C)]
    struct Queued {
        signal: c_int,
        errno: c_int,
        code: c_int,
        _padding: c_int,
        process: c_int,
        user: u32,
        value: usize,
        _rest: [u64; 12],
    }
    const { assert!(size_of::<Queued>() == size_of::<libc::siginfo_t>()) };
    let process = PROCESS.load(Relaxed);
    let info = Queued {
        signal,
        errno: 0,
        code: libc::SI_QUEUE,
        _padding: 0,
        process,
        user: 0,
        value: slot.token(),
        _rest: [0; 12],
    };
    // SAFETY: `info` is as large as a `siginfo_t`, and the kernel only reads it. A thread that has ended makes it fail.
    let sent = unsafe { libc::syscall(libc::SYS_rt_tgsigqueueinfo, process, tid, signal, &raw const info) };
    if sent == 0 { Ok(()) } else { Err(std::io::Error::last_os_error()) }
}

/// Copies the interrupted stack into the buffer that the sampling thread has lent, and does nothing that could fail,
/// wait, allocate or unwind. It reads no thread-local but `errno`, for in a library loaded by `dlopen` others may take memory at any time.
extern "C" fn on_signal(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: the kernel hands a handler installed with `SA_SIGINFO` valid pointers, and each thread has its own errno.
    unsafe {
        let errno = libc::__errno_location();
        let saved = *errno;
        match slot_of(&*info) {
            Some(slot) if came_in_a_wait(signal, context) => {
                slot.note_holding_back();
                slot.handshake().answer(|_| false);
            }
            Some(slot) => slot.handshake().answer(|copy| capture(slot, copy, context)),
            None => forward(signal, info, context),
        }
        *errno = saved;
    }
}

/// The slot that the signal is for, if it was asked for by us. It is this thread's, for the kernel sends such a signal to no other, unless the thread is
/// ending and has left its slot to a later one, or has its number from one that had ended when it was asked. [`capture`] finds that out.
///
/// # Safety
/// `info` comes from the kernel.
unsafe fn slot_of(info: &libc::siginfo_t) -> Option<&'static Slot> {
    let from_us = match info.si_code {
        libc::SI_TIMER => true,
        // SAFETY: signals with this code carry their sender.
        libc::SI_QUEUE => unsafe { info.si_pid() == PROCESS.load(Relaxed) },
        _ => false,
    };
    // SAFETY: signals with either code carry a value.
    from_us.then(|| slot::of_signal(unsafe { info.si_value() }.sival_ptr.addr())).flatten()
}

/// Whether the thread holds the signal back and was in a call that lets it in while it waits, such as `ppoll`, which has failed for it.
///
/// # Safety
/// `context` is what the handler was called with.
unsafe fn came_in_a_wait(signal: c_int, context: *const c_void) -> bool {
    // SAFETY: the kernel hands a handler a valid `ucontext_t`. It tells the mask that holds again after the handler, which is that from before such a call.
    unsafe { libc::sigismember(&raw const (*context.cast::<libc::ucontext_t>()).uc_sigmask, signal) == 1 }
}

/// # Safety
/// `context` is what the handler was called with.
unsafe fn capture(slot: &'static Slot, copy: &mut StackCopy, context: *const c_void) -> bool {
    let thread = slot.thread();
    let Some(visit) = slot.visit() else { return false };
    // SAFETY: the caller vouches for the context.
    let registers = unsafe { Registers::interrupted(context) };
    // All that was read is of one thread, and whose stack holds the stack pointer is this one.
    if !slot.owns_stack(registers.sp, visit.boundary) || thread.is_none() || slot.thread() != thread {
        return false;
    }
    // SAFETY: `owns_stack` has checked that both ends lie on this thread's stack, and that the stack pointer is
    // aligned; what lies between is in use, hence mapped.
    unsafe { copy.fill(registers, visit.boundary, visit.occupant) };
    true
}

/// Hands a signal that is not ours to whoever had the signal before.
///
/// # Safety
/// All three are what the handler was called with.
unsafe fn forward(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: what `install` puts there is never freed.
    let Some(previous) = (unsafe { PREVIOUS.load(Acquire).as_ref() }) else { return };
    match previous.sa_sigaction {
        libc::SIG_DFL | libc::SIG_IGN => {}
        handler if previous.sa_flags & libc::SA_SIGINFO != 0 => {
            // SAFETY: the kernel would have called it just so.
            let handler: extern "C" fn(c_int, *mut libc::siginfo_t, *mut c_void) =
                unsafe { std::mem::transmute::<usize, _>(handler) };
            handler(signal, info, context);
        }
        handler => {
            // SAFETY: the kernel would have called it just so.
            let handler: extern "C" fn(c_int) = unsafe { std::mem::transmute::<usize, _>(handler) };
            handler(signal);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::super::super::handshake::Answer;
    use super::super::super::stack;
    use super::*;

    #[test]
    fn a_thread_copies_its_own_stack_when_asked_and_only_then() {
        install(true).unwrap();
        let (signal, tid) = (ready().unwrap(), system::this_thread());
        let (mut asked, mut unasked) = (Duration::MAX, Duration::MAX);
        for _ in 0..1000 {
            stack::within(7, &mut |_| {
                let slot = slot::current().unwrap();
                let timed = || {
                    let start = Instant::now();
                    send(slot, tid, signal).unwrap();
                    start.elapsed()
                };
                unasked = unasked.min(timed());
                slot.handshake().ask(StackCopy::new()).unwrap();
                asked = asked.min(timed());
                let Answer::Captured(copy) = slot.handshake().collect() else { panic!("it was asked") };
                assert_eq!(copy.occupant(), 7);
                assert!(!copy.words().is_empty());
            });
        }
        println!("a signal takes {unasked:?}, and with a capture {asked:?}");
    }

    #[test]
    fn a_thread_that_works_for_nobody_hands_in_nothing() {
        install(true).unwrap();
        let slot = slot::current().unwrap();
        slot.handshake().ask(StackCopy::new()).unwrap();
        send(slot, system::this_thread(), ready().unwrap()).unwrap();
        assert!(matches!(slot.handshake().collect(), Answer::Missed(_)));
    }
}
