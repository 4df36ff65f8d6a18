//! What a thread asks of the allocator, counted on the way.
//!
//! The counts lie in a thread-local that is neither initialised lazily nor destroyed, so that counting neither allocates nor fails at any
//! time of a thread's life.

use std::alloc::{GlobalAlloc, Layout};
use std::cell::Cell;

use crate::allocations::Allocations;

/// An allocator that counts for each thread, around the one that does the work:
///
/// ```
/// use std::alloc::System;
///
/// #[global_allocator]
/// static ALLOCATOR: fmd_profiler::Alloc<System> = fmd_profiler::Alloc::new(System);
/// # fn main() {}
/// ```
#[derive(Debug, Default)]
pub struct Alloc<A>(A);

impl<A> Alloc<A> {
    /// Around `allocator`.
    pub const fn new(allocator: A) -> Self {
        Alloc(allocator)
    }
}

struct Counts {
    calls: Cell<u64>,
    bytes: Cell<u64>,
    /// Bytes asked for and not given back here; below zero where they were asked for elsewhere.
    live: Cell<i64>,
    /// The most of it since it was last looked at.
    peak: Cell<i64>,
}

thread_local! {
    static COUNTS: Counts =
        const { Counts { calls: Cell::new(0), bytes: Cell::new(0), live: Cell::new(0), peak: Cell::new(0) } };
}

#[inline]
fn grown(calls: u64, by: usize) {
    COUNTS.with(|counts| {
        counts.calls.set(counts.calls.get().wrapping_add(calls));
        counts.bytes.set(counts.bytes.get().wrapping_add(by as u64));
        let live = counts.live.get().wrapping_add(by as i64);
        counts.live.set(live);
        if live > counts.peak.get() {
            counts.peak.set(live);
        }
    });
}

#[inline]
fn shrunk(by: usize) {
    COUNTS.with(|counts| counts.live.set(counts.live.get().wrapping_sub(by as i64)));
}

// SAFETY: every call goes to the inner allocator as it came, and what that returns is returned; counting touches no memory but the
// thread's own cells, and does not allocate, unwind or call anything that could. So whatever `A` promises as a `GlobalAlloc` holds here.
unsafe impl<A: GlobalAlloc> GlobalAlloc for Alloc<A> {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps what `alloc` asks for, and it is passed on unchanged.
        let given = unsafe { self.0.alloc(layout) };
        if !given.is_null() {
            grown(1, layout.size());
        }
        given
    }

    #[inline]
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        shrunk(layout.size());
        // SAFETY: the caller got `pointer` here with this `layout`, which is from the inner allocator with this `layout`.
        unsafe { self.0.dealloc(pointer, layout) }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps what `alloc_zeroed` asks for, and it is passed on unchanged.
        let given = unsafe { self.0.alloc_zeroed(layout) };
        if !given.is_null() {
            grown(1, layout.size());
        }
        given
    }

    #[inline]
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: the caller got `pointer` here with this `layout`, and keeps what `realloc` asks of `size`.
        let given = unsafe { self.0.realloc(pointer, layout, size) };
        if !given.is_null() {
            match size.checked_sub(layout.size()) {
                Some(more) => grown(1, more),
                None => shrunk(layout.size() - size),
            }
        }
        given
    }
}

/// Whether this thread has ever asked our allocator for anything, as every thread has where it is installed.
#[inline]
pub(crate) fn is_counting() -> bool {
    COUNTS.with(|counts| counts.calls.get() > 0)
}

/// A stretch of a thread's time over which its allocations are counted.
#[derive(Debug)]
pub(crate) struct Stretch {
    calls: u64,
    bytes: u64,
    live: i64,
    outer_peak: i64,
}

impl Stretch {
    #[inline]
    pub(crate) fn begin() -> Stretch {
        COUNTS.with(|counts| {
            let live = counts.live.get();
            let outer_peak = counts.peak.replace(live);
            Stretch { calls: counts.calls.get(), bytes: counts.bytes.get(), live, outer_peak }
        })
    }

    /// Adds what came since it began.
    #[inline]
    pub(crate) fn end(self, to: &mut Allocations) {
        COUNTS.with(|counts| {
            let (live, peak) = (counts.live.get(), counts.peak.get());
            to.calls += counts.calls.get().saturating_sub(self.calls);
            to.bytes += counts.bytes.get().saturating_sub(self.bytes);
            to.peak = to.peak.max(to.live.saturating_add(peak.saturating_sub(self.live)));
            to.live = to.live.saturating_add(live.saturating_sub(self.live));
            counts.peak.set(self.outer_peak.max(peak));
        });
    }
}

#[cfg(test)]
mod tests {
    use std::alloc::System;

    use super::*;

    #[test]
    fn what_is_asked_for_within_a_stretch_is_counted_and_what_lies_outside_is_not() {
        let allocator = Alloc::new(System);
        let layout = Layout::from_size_align(1_000, 8).unwrap();
        let mut counted = Allocations::default();
        // SAFETY: the layout is of no size 0, each pointer is given back once with the layout that it has by then.
        unsafe {
            let before = allocator.alloc(layout);
            let stretch = Stretch::begin();
            let one = allocator.alloc(layout);
            let two = allocator.alloc_zeroed(layout);
            allocator.dealloc(one, layout);
            let two = allocator.realloc(two, layout, 3_000);
            stretch.end(&mut counted);
            allocator.dealloc(two, Layout::from_size_align(3_000, 8).unwrap());
            allocator.dealloc(before, layout);
        }
        assert_eq!((counted.calls, counted.bytes, counted.peak), (3, 4_000, 3_000));
        assert!(is_counting());
    }

    #[test]
    fn what_was_asked_for_and_not_given_is_not_counted() {
        struct Empty;
        // SAFETY: it gives nothing, so that there is nothing that it could break.
        unsafe impl GlobalAlloc for Empty {
            unsafe fn alloc(&self, _layout: Layout) -> *mut u8 {
                std::ptr::null_mut()
            }

            unsafe fn dealloc(&self, _pointer: *mut u8, _layout: Layout) {}
        }
        let allocator = Alloc::new(Empty);
        let layout = Layout::from_size_align(1 << 62, 8).unwrap();
        let mut counted = Allocations::default();
        let stretch = Stretch::begin();
        for _ in 0..3 {
            // SAFETY: the layout is of no size 0.
            assert!(unsafe { allocator.alloc(layout).is_null() && allocator.alloc_zeroed(layout).is_null() });
        }
        stretch.end(&mut counted);
        assert_eq!(counted, Allocations::default());
    }

    #[test]
    fn a_stretch_that_ends_on_a_thread_with_fewer_counts_adds_nothing() {
        grown(1, 1_000);
        let stretch = Stretch::begin();
        let mut counted = Allocations::default();
        std::thread::scope(|threads| threads.spawn(|| stretch.end(&mut counted)).join().unwrap());
        assert_eq!((counted.calls, counted.bytes), (0, 0));
    }
}
