//! Linux: stacks by signal while a thread runs, and without one while it is blocked.
//!
//! A signal that finds a thread in a system call, or on its way into one, makes calls such as `poll`, `nanosleep` or
//! `recv` with a timeout return `EINTR` that the host would not have seen without us. Looking first whether the thread
//! runs does not help: it may enter the call before the signal is sent. So the signal is not sent by us. The sampling
//! thread arms a timer on the *thread's own CPU clock* ([`timer`]), which Linux checks at a scheduler tick of that very
//! thread and turns into a signal on the thread's way back to user mode, never while a call sleeps. A thread that blocks
//! the signal would have it come later: in a call such as `ppoll` that waits with another mask, and fails for it. So a thread that blocks it when it
//! gets its slot is not asked, nor from then on one in which a signal has come in such a call.

pub(crate) mod alternate_stack;
pub(crate) mod blocked;
pub(crate) mod mapped;
pub(crate) mod modules;
pub(crate) mod signal;
pub(crate) mod system;
pub(crate) mod timer;
