//! An alternate signal stack that is large enough.
//!
//! When a signal's frame does not fit, the kernel kills the process. It would not fit on a thread's stack that is all
//! but used up, so handlers run on an alternate stack; and it may not fit there either: Rust gives its threads 8 KB, on
//! which a frame with AVX-512 state takes 3.4 KB, so that a handler of the host's that is interrupted there leaves no
//! room for another's. Threads without an alternate stack, or with one that holds fewer than three frames, get a larger
//! one.

use std::ffi::c_void;
use std::ptr;

use super::system;

/// A mapping with a guard page below, in use as this thread's alternate signal stack.
#[derive(Debug)]
pub(crate) struct AlternateStack {
    mapping: *mut c_void,
    length: usize,
}

const GUARD: usize = 4096;
const ROOM_FOR_HANDLERS: usize = 16 * 1024;
const FRAMES: usize = 3;

impl AlternateStack {
    /// Gives this thread an alternate stack unless it has one that will do.
    pub(crate) fn ensure() -> Option<AlternateStack> {
        let wanted = (FRAMES * system::signal_frame_size() + ROOM_FOR_HANDLERS).next_multiple_of(GUARD);
        if current().is_some_and(|stack| stack.ss_flags & libc::SS_ONSTACK != 0 || has_room(&stack)) {
            return None;
        }
        let length = GUARD + wanted;
        // SAFETY: a new private mapping touches no memory that anybody uses.
        let mapping = unsafe {
            libc::mmap(
                ptr::null_mut(),
                length,
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE,
                -1,
                0,
            )
        };
        if mapping == libc::MAP_FAILED {
            return None;
        }
        let made = AlternateStack { mapping, length };
        let stack = libc::stack_t {
            // SAFETY: the guard page is shorter than the mapping.
            ss_sp: unsafe { mapping.byte_add(GUARD) },
            ss_flags: 0,
            ss_size: wanted,
        };
        // SAFETY: protects a page of the mapping above, and registers the rest of it, which `Drop` takes back before
        // it unmaps; the thread does not run on its present alternate stack (tested above).
        let ready = unsafe {
            libc::mprotect(mapping, GUARD, libc::PROT_NONE) == 0
                && libc::sigaltstack(&raw const stack, ptr::null_mut()) == 0
        };
        ready.then_some(made)
    }
}

/// Whether a frame of ours still fits on `stack` when a handler of the host's was interrupted on it.
fn has_room(stack: &libc::stack_t) -> bool {
    stack.ss_flags & libc::SS_DISABLE == 0 && stack.ss_size >= FRAMES * system::signal_frame_size() + GUARD
}

fn current() -> Option<libc::stack_t> {
    let mut stack = libc::stack_t { ss_sp: ptr::null_mut(), ss_flags: 0, ss_size: 0 };
    // SAFETY: only asks.
    (unsafe { libc::sigaltstack(ptr::null(), &raw mut stack) } == 0).then_some(stack)
}

impl Drop for AlternateStack {
    fn drop(&mut self) {
        let ours = |stack: &libc::stack_t| stack.ss_sp as usize == self.mapping as usize + GUARD;
        if current().is_some_and(|stack| ours(&stack) && stack.ss_flags & libc::SS_ONSTACK == 0) {
            let none = libc::stack_t { ss_sp: ptr::null_mut(), ss_flags: libc::SS_DISABLE, ss_size: 0 };
            // SAFETY: takes the mapping out of use; the thread does not run on it (tested above).
            unsafe { libc::sigaltstack(&raw const none, ptr::null_mut()) };
        }
        if !current().is_some_and(|stack| ours(&stack) && stack.ss_flags & libc::SS_DISABLE == 0) {
            // SAFETY: the mapping is ours and, as tested, no longer an alternate stack.
            unsafe { libc::munmap(self.mapping, self.length) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_has_room_for_nested_signals_once_it_has_a_slot_and_none_is_left_behind() {
        std::thread::spawn(|| {
            let made = AlternateStack::ensure();
            assert!(has_room(&current().unwrap()));
            assert!(AlternateStack::ensure().is_none(), "a second one is not needed");
            if made.is_some() {
                drop(made);
                assert_ne!(current().unwrap().ss_flags & libc::SS_DISABLE, 0);
            }
        })
        .join()
        .unwrap();
    }
}
