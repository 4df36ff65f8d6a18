//! Where does the time of one task go, out of the many that an async service runs at once? This crate answers it for
//! any runtime: with the native stacks at which a task ran, blocked its thread or waited, and with a division of its
//! time that adds up.
//!
//! ```
//! use std::time::Duration;
//! use fmd_profiler::{Label, Options, Profiler, export};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let profiler = Profiler::start(Options::default().period(Duration::from_millis(5)))?;
//! let (answer, profile) = profiler.profile(Label(1), async {
//!     tokio::time::sleep(Duration::from_millis(20)).await;
//!     42
//! }).await;
//! assert_eq!(answer, 42);
//! println!("waited {:?} of {:?}", profile.time.awaiting, profile.time.wall);
//! export::folded(&profile.call_tree(), std::io::stdout())?;
//! # Ok(())
//! # }
//! ```
//!
//! # What it does
//!
//! A [`Scope`] stands for one task: one request, say. All polls of the task's future go through it ([`Profiler::wrap`],
//! [`Profiler::profile`], or [`Scope::poll`] from a future of your own). Closures that a task runs on a pool of threads
//! are carried along by [`carry`], tasks that it spawns by [`spawned`].
//!
//! *Measured*, by the threads that poll: how long polls took, how long the task waited until it was woken, how long it
//! then queued for a thread, and which tasks' long polls held that thread meanwhile. This is [`TimeDivision`], and with
//! what is left over it adds up to the task's time from end to end.
//!
//! *Sampled*, by a thread of its own: the stacks of threads that work for a task. One that runs copies its own stack in
//! a signal handler, up to where the task's poll begins; it is unwound later, elsewhere. One that is blocked in a
//! system call is read without a signal. The stack of each wait is seen when the leaf future clones its waker, and is
//! charged with the exact time of the wait.
//!
//! Which group a task belongs to, its [`Label`], need not be known before it ends ([`Scope::finish`]). Samples are kept
//! by task until then, and by label from then on: [`Profiler::take`] returns what has come together since it was last
//! called. A task's own profile is made where it is asked for ([`Keep::Profile`]).
//!
//! # What it costs
//!
//! - A poll costs some 20 ns more, most of them for reading the clock twice, and a wait some 50 ns besides; a poll
//!   through a disabled scope costs nothing that can be measured. The bench `capture` of the repository prints these
//!   figures for your machine. A task costs one `try_send`. Nothing on this path locks or allocates, once a thread has
//!   served as many tasks at a time before; the exceptions are a stack of a wait that is new, which is copied, a task
//!   whose own profile is kept, and [`carry`], which allocates as the pool does.
//! - A sample costs the thread a signal, and half a microsecond in its handler.
//! - The sampling thread keeps to a budget, by default half a per cent of one core, by lengthening its period when it
//!   has to. Without polls it sleeps until there is one.
//! - Memory is bounded by the number of *different* stacks, and that number by constants: of a million samples at the
//!   same stack, one is kept. In practice it is some megabytes, and for the names of what was seen some more.
//!
//! # What it promises the host
//!
//! - No system call of a profiled thread fails with `EINTR` for it, given a kernel built with
//!   `CONFIG_POSIX_CPU_TIMERS_TASK_WORK`, as those for x86_64 are since 5.9. On others it may happen when a scheduler
//!   tick meets a thread on its way into a call. See [`Trigger`] for how, and for a trigger without this promise. A
//!   thread that blocks all signals when it is first polled on is not asked for stacks. One that begins to later, and
//!   waits with another mask, may see it once: `ppoll`, `pselect`, `epoll_pwait` and `io_uring_enter` with a mask that
//!   lets the signal in, and `sigsuspend`, fail with `EINTR`, and then it is asked no more; `sigwait` and `signalfd` with
//!   a set of all signals get it.
//! - Signal handlers do not unwind, lock, allocate, or change `errno`. They run on an alternate stack that is large
//!   enough for a handler of the host's to be interrupted on.
//! - Nothing waits for the sampling thread. What it cannot keep up with is dropped and counted
//!   ([`Profiler::statistics`]).
//!
//! # What it needs
//!
//! Stacks are captured on Linux, x86_64 and aarch64, with the feature `cpu-stacks` (on by default). Elsewhere, and
//! without it, everything that is measured is there, and all stacks are empty. It needs a real-time signal that nobody
//! else uses, and `/proc` to tell blocked threads from running ones. On aarch64 the stack of a thread that is blocked in a
//! futex (a lock, a channel, parking) ends in the C library's `syscall`, for the system does not tell where that returns
//! to. Names of inlined functions, files and lines need `debug = 1` in the profile that the program is built with
//! (`"limited"` and `"full"` tell no more of it; with `"line-tables-only"` inlined functions bear the last part of their
//! names alone), in the program's own file, as it is unless `split-debuginfo` is set or the linker is told to compress it;
//! without debug information there are the names of physical functions, and of a stripped program addresses. A library that
//! contains this crate must not be unloaded: the signal handler stays.
//!
//! # What it does not do
//!
//! - A running thread is captured at the kernel's scheduler tick, 100 to 1000 times a second of its running, however
//!   short the period. Of short tasks most are never met; what their label's profile shows is right on average.
//! - A wait ends, as far as it can tell, when the waker is called. What a busy thread delays before that, such as its
//!   own timers and sockets, counts as waiting and not as queueing; [`HeldBy::possibly`] says how long that may have
//!   been.
//! - Combinators that put wakers of their own before the leaves, such as `FuturesUnordered`, end the stack of a wait.
//!   Of scopes within a scope's poll, the innermost alone knows where it waits.
//! - After a `fork`, the child is not profiled.
#![cfg_attr(not(cpu_stacks), allow(dead_code, reason = "where no stacks are captured, none are kept or named"))]

mod allocations;
mod await_trace;
mod beacon;
mod budget;
mod call_tree;
mod capture;
mod carry;
#[cfg(test)]
#[path = "../tests/chances/mod.rs"]
mod chances;
mod ended;
pub mod export;
mod frame;
#[cfg(test)]
mod golden;
mod holder;
mod hurry;
mod ledger;
mod location;
mod long_polls;
mod moment;
mod nap;
mod occurrences;
mod options;
mod profile;
mod profiler;
mod recording;
mod reply;
mod sampler;
mod scope;
mod spawned;
mod statistics;
mod symbols;
mod task;
#[cfg(cpu_stacks)]
mod threads;
mod time_division;
mod timeline;
#[cfg(cpu_stacks)]
mod unwind;

pub use allocations::{Allocations, Counting};
pub use beacon::{Beacon, Doing, Glance};
pub use call_tree::codec::DecodeError;
pub use call_tree::diff::{CallTreeDiff, Change};
pub use call_tree::{CallTree, NodeId, Spread, Weight};
pub use capture::allocator::Alloc;
pub use capture::exit::at_exit;
#[cfg(cpu_stacks)]
pub use capture::linux::signal::SignalError;
pub use carry::{Carried, carry};
pub use frame::{Frame, Kind, Origin, readable};
pub use hurry::Hurry;
pub use location::Location;
pub use moment::Moment;
pub use options::{Options, Trigger};
pub use profile::{HeldBy, Profile};
pub use profiler::{Profiler, StartError};
pub use recording::Recording;
pub use scope::{Keep, Scope, Scoped};
pub use spawned::{Spawned, spawned};
pub use statistics::Statistics;
pub use task::{Label, TaskId};
pub use time_division::TimeDivision;
pub use timeline::{Span, SpanKind};
