//! What a task asked of the allocator.

use std::marker::PhantomData;

use crate::capture::allocator::{Stretch, is_counting};

/// What a task asked of the allocator, on all threads that worked for it, as far as those say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Allocations {
    /// Calls that asked for memory, or for more of it.
    pub calls: u64,
    /// Bytes asked for.
    pub bytes: u64,
    /// Most bytes held at one time, of those asked for and not yet given back by the task. What another thread gives back counts as held.
    pub peak: i64,
    pub(crate) live: i64,
}

impl Allocations {
    /// Counts what this thread asks for until the returned value is dropped; `None` where [`Alloc`](crate::Alloc) is not installed.
    #[inline]
    pub fn count(&mut self) -> Option<Counting<'_>> {
        is_counting().then(|| Counting { to: self, stretch: Some(Stretch::begin()), _thread: PhantomData })
    }

    /// Adds what was asked for elsewhere, at the same time.
    pub fn add(&mut self, other: &Allocations) {
        self.calls += other.calls;
        self.bytes += other.bytes;
        self.peak += other.peak;
        self.live += other.live;
    }
}

/// See [`Allocations::count`]. It ends on the thread that it began on, whose counts it compares:
///
/// ```compile_fail,E0277
/// let mut allocations = fmd_profiler::Allocations::default();
/// let counting = allocations.count();
/// std::thread::scope(|threads| {
///     threads.spawn(move || drop(counting));
/// });
/// ```
#[derive(Debug)]
pub struct Counting<'a> {
    to: &'a mut Allocations,
    stretch: Option<Stretch>,
    /// What is of one thread cannot be sent to another.
    _thread: PhantomData<*const ()>,
}

impl Drop for Counting<'_> {
    #[inline]
    fn drop(&mut self) {
        if let Some(stretch) = self.stretch.take() {
            stretch.end(self.to);
        }
    }
}
