//! What touches the machine: clocks, wakers, threads, signals, other threads' stacks. All `unsafe` of fmd lives here.
//!
//! The rest of the crate sees one face, whatever the system: [`within`] runs a poll or a closure where stacks can be
//! captured (see [`linux`]), or just runs it ([`elsewhere`]).
#![allow(unsafe_code)]

pub(crate) mod allocator;
pub(crate) mod clock;
pub(crate) mod exit;
pub(crate) mod waker;

#[cfg(cpu_stacks)]
pub(crate) mod handshake;
#[cfg(cpu_stacks)]
pub(crate) mod linux;
#[cfg(cpu_stacks)]
pub(crate) mod slot;
#[cfg(cpu_stacks)]
pub(crate) mod stack;
#[cfg(cpu_stacks)]
pub(crate) use stack::{Boundary, is_at_work, within};

#[cfg(not(cpu_stacks))]
pub(crate) mod elsewhere;
#[cfg(not(cpu_stacks))]
pub(crate) use elsewhere::{Boundary, is_at_work, within};

/// The types that the handshake is written with; its model check puts loom's in their place.
#[cfg(cpu_stacks)]
pub(crate) mod primitives {
    pub(crate) use std::sync::atomic::{AtomicU32, Ordering};

    /// An `UnsafeCell` with the interface of loom's.
    #[derive(Debug, Default)]
    pub(crate) struct UnsafeCell<T>(std::cell::UnsafeCell<T>);

    impl<T> UnsafeCell<T> {
        pub(crate) fn new(value: T) -> Self {
            UnsafeCell(std::cell::UnsafeCell::new(value))
        }

        pub(crate) fn with_mut<R>(&self, f: impl FnOnce(*mut T) -> R) -> R {
            f(self.0.get())
        }
    }
}
