//! How the sampling thread lends a buffer to a signal handler and gets it back.
//!
//! ```text
//!            ask                 answer begins          answer ends
//!   Free ──────────▶ Asked ────────────────▶ Copying ──────────────▶ Captured or Missed
//!    ▲                 │                                                    │
//!    └──── withdraw ───┘◀──────────────────────── collect ──────────────────┘
//! ```
//!
//! `Free`: nobody has the buffer. `Held`, passed through on the way in and out: the sampling thread moves the buffer.
//! `Asked`: the buffer lies in the slot, and whoever changes the state next owns it: the handler by going on to
//! `Copying`, or the sampling thread by going back to `Free`. `Copying`: the handler's alone. `Captured` and `Missed`:
//! the buffer is the sampling thread's, to be taken out. A thread that dies while `Asked` leaves a slot that can be
//! withdrawn, and it cannot die while `Copying`, because the handler returns first.

use super::primitives::{AtomicU32, Ordering, UnsafeCell};

const FREE: u32 = 0;
const HELD: u32 = 1;
const ASKED: u32 = 2;
const COPYING: u32 = 3;
const CAPTURED: u32 = 4;
const MISSED: u32 = 5;

/// A place for one buffer, between one handler and the sampling threads (of which only the one that asked collects).
#[derive(Debug)]
pub(crate) struct Handshake<T> {
    state: AtomicU32,
    lent: UnsafeCell<Option<T>>,
}

// SAFETY: `lent` is only touched by the side that `state` names as its owner (see the module), and each change of
// owner is a release on one side and an acquire on the other.
unsafe impl<T: Send> Sync for Handshake<T> {}

/// What became of a request for a capture.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Answer<T> {
    /// The handler has not run, or has not finished.
    Pending,
    /// The handler filled the buffer.
    Captured(T),
    /// The handler ran, and there was nothing to capture.
    Missed(T),
}

impl<T> Handshake<T> {
    pub(crate) fn new() -> Self {
        Handshake { state: AtomicU32::new(FREE), lent: UnsafeCell::new(None) }
    }

    /// Sampling thread: lends `buffer` to the handler. Gives it back if another sampling thread has asked.
    pub(crate) fn ask(&self, buffer: T) -> Result<(), T> {
        if self.state.compare_exchange(FREE, HELD, Ordering::Acquire, Ordering::Relaxed).is_err() {
            return Err(buffer);
        }
        // SAFETY: `Held` is entered from `Free` by exactly one thread, and nobody else touches the buffer in it.
        self.lent.with_mut(|lent| unsafe { *lent = Some(buffer) });
        self.state.store(ASKED, Ordering::Release);
        Ok(())
    }

    /// Handler: fills the buffer if one was lent; `fill` says whether there was something to capture.
    ///
    /// Runs nothing that allocates or locks besides `fill` itself.
    pub(crate) fn answer(&self, fill: impl FnOnce(&mut T) -> bool) {
        if self.state.compare_exchange(ASKED, COPYING, Ordering::Acquire, Ordering::Relaxed).is_err() {
            return;
        }
        // SAFETY: `Copying` is entered from `Asked` by exactly one handler, and nobody else touches the buffer in it.
        let filled = self.lent.with_mut(|lent| unsafe { (*lent).as_mut().is_some_and(fill) });
        self.state.store(if filled { CAPTURED } else { MISSED }, Ordering::Release);
    }

    /// The sampling thread that asked: takes the buffer back once the handler is done with it.
    pub(crate) fn collect(&self) -> Answer<T> {
        match self.state.load(Ordering::Acquire) {
            CAPTURED => self.take().map_or(Answer::Pending, Answer::Captured),
            MISSED => self.take().map_or(Answer::Pending, Answer::Missed),
            _ => Answer::Pending,
        }
    }

    /// The sampling thread that asked: takes the buffer back unless the handler has it, or has filled it.
    pub(crate) fn withdraw(&self) -> Option<T> {
        self.state.compare_exchange(ASKED, HELD, Ordering::Acquire, Ordering::Relaxed).ok()?;
        self.take()
    }

    fn take(&self) -> Option<T> {
        // SAFETY: the state is `Held`, `Captured` or `Missed`, which only the sampling thread that asked leaves, and
        // this is it.
        let buffer = self.lent.with_mut(|lent| unsafe { (*lent).take() });
        self.state.store(FREE, Ordering::Release);
        buffer
    }
}
