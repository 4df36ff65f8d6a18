//! Slots: for each thread a place that says for whom it works, and through which its stack is captured.
//!
//! Slots are made as threads come and never freed, only handed on to later threads, so that a signal that comes late
//! finds nothing worse than somebody else's slot.

use std::cell::Cell;
use std::ptr;
use std::sync::atomic::{
    AtomicBool, AtomicI32, AtomicPtr, AtomicU32, AtomicU64, AtomicUsize, Ordering::*, compiler_fence,
};

use super::handshake::Handshake;
use super::linux::{alternate_stack::AlternateStack, signal, system};
use super::stack::StackCopy;

/// Most threads that are sampled at one time; the polls of later ones are timed and no more.
pub(crate) const MOST_THREADS: usize = 1024;

static SLOTS: [AtomicPtr<Slot>; MOST_THREADS] = [const { AtomicPtr::new(ptr::null_mut()) }; MOST_THREADS];

/// One thread's slot.
#[derive(Debug)]
#[repr(align(128))]
pub(crate) struct Slot {
    owner: OwnerLine,
    shared: SharedLine,
}

/// Written by the thread at each poll, hence on a cache line of its own.
#[derive(Debug, Default)]
#[repr(align(64))]
struct OwnerLine {
    /// For whom the thread works; 0: for nobody we know.
    occupant: AtomicU64,
    /// Where the occupant's part of the stack ends.
    boundary: AtomicUsize,
    /// Counts the times that somebody entered.
    visits: AtomicU32,
}

#[derive(Debug)]
#[repr(align(64))]
struct SharedLine {
    handshake: Handshake<StackCopy>,
    /// The thread's id; 0: the slot waits for a thread; -1: it is being handed over.
    tid: AtomicI32,
    /// Counts the threads that had this slot.
    generation: AtomicU32,
    stack_low: AtomicUsize,
    stack_high: AtomicUsize,
    /// Whether the thread holds our signal back, as far as is known.
    holds_back: AtomicBool,
}

/// For whom a thread works, as another thread sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Visit {
    pub(crate) occupant: u64,
    pub(crate) boundary: usize,
    pub(crate) number: u32,
}

impl Slot {
    fn new() -> Slot {
        Slot {
            owner: OwnerLine::default(),
            shared: SharedLine {
                handshake: Handshake::new(),
                tid: AtomicI32::new(0),
                generation: AtomicU32::new(0),
                stack_low: AtomicUsize::new(0),
                stack_high: AtomicUsize::new(0),
                holds_back: AtomicBool::new(false),
            },
        }
    }

    /// The owning thread: works for `occupant` until the returned value is dropped.
    ///
    /// A handler that interrupts in between finds nobody, never one occupant with the other's boundary.
    #[inline]
    pub(crate) fn enter(&'static self, occupant: u64, boundary: usize) -> Entered {
        let owner = &self.owner;
        let outer = (owner.occupant.load(Relaxed), owner.boundary.load(Relaxed));
        owner.occupant.store(0, Relaxed);
        compiler_fence(SeqCst);
        owner.boundary.store(boundary, Relaxed);
        owner.visits.store(owner.visits.load(Relaxed).wrapping_add(1), Relaxed);
        owner.occupant.store(occupant, Release);
        compiler_fence(SeqCst);
        Entered { slot: self, outer }
    }

    /// For whom the thread works at this moment, if for anybody. Seen from another thread it may have changed already.
    pub(crate) fn visit(&self) -> Option<Visit> {
        let occupant = self.owner.occupant.load(Acquire);
        let visit =
            Visit { occupant, boundary: self.owner.boundary.load(Relaxed), number: self.owner.visits.load(Acquire) };
        (occupant != 0 && self.owner.occupant.load(Acquire) == occupant).then_some(visit)
    }

    /// How often somebody entered; wraps around.
    pub(crate) fn visits(&self) -> u32 {
        self.owner.visits.load(Relaxed)
    }

    /// Whether a stack from `sp` up to `boundary` is all on the thread's own stack.
    #[inline]
    pub(crate) fn owns_stack(&self, sp: usize, boundary: usize) -> bool {
        sp.is_multiple_of(super::stack::WORD)
            && self.shared.stack_low.load(Relaxed) <= sp
            && sp < boundary
            && boundary <= self.shared.stack_high.load(Relaxed)
    }

    /// The thread's id and which thread of this slot it is; `None` while the slot waits for one.
    pub(crate) fn thread(&self) -> Option<(i32, u32)> {
        let generation = self.shared.generation.load(Acquire);
        let tid = self.shared.tid.load(Acquire);
        (tid > 0 && self.shared.generation.load(Acquire) == generation).then_some((tid, generation))
    }

    /// Whether the thread held our signal back when it got the slot, or has been found to since.
    pub(crate) fn holds_back(&self) -> bool {
        self.shared.holds_back.load(Relaxed)
    }

    /// Notes that it does.
    pub(crate) fn note_holding_back(&self) {
        self.shared.holds_back.store(true, Relaxed);
    }

    /// What passes between the sampling thread and the thread's signal handler.
    pub(crate) fn handshake(&self) -> &Handshake<StackCopy> {
        &self.shared.handshake
    }

    /// What a signal for this slot's thread carries, for [`of_signal`]; 0 where the slot has no place.
    pub(crate) fn token(&'static self) -> usize {
        let place = SLOTS.iter().find(|place| ptr::eq(place.load(Relaxed), self));
        place.map_or(0, |place| ptr::from_ref(place).addr())
    }

    fn claim(&self) -> bool {
        let shared = &self.shared;
        if shared.tid.compare_exchange(0, -1, AcqRel, Relaxed).is_err() {
            return false;
        }
        let stack = system::stack_of_this_thread();
        shared.stack_low.store(stack.start, Relaxed);
        shared.stack_high.store(stack.end, Relaxed);
        shared.holds_back.store(signal::is_held_back_here(), Relaxed);
        shared.generation.fetch_add(1, AcqRel);
        shared.tid.store(system::this_thread(), Release);
        true
    }

    fn release(&self) {
        self.owner.occupant.store(0, Release);
        self.shared.generation.fetch_add(1, AcqRel);
        self.shared.tid.store(0, Release);
    }
}

/// While it lives, the thread works for somebody; then for whom it worked before.
#[derive(Debug)]
pub(crate) struct Entered {
    slot: &'static Slot,
    outer: (u64, usize),
}

impl Drop for Entered {
    #[inline]
    fn drop(&mut self) {
        let owner = &self.slot.owner;
        compiler_fence(SeqCst);
        owner.occupant.store(0, Release);
        compiler_fence(SeqCst);
        owner.boundary.store(self.outer.1, Relaxed);
        owner.occupant.store(self.outer.0, Release);
    }
}

thread_local! {
    /// Not for a signal handler: in a library loaded by `dlopen` the reading goes by the loader, which brings the thread's table of such places
    /// up to date first, and may call `malloc` and `free` for it.
    static CURRENT: Cell<Option<&'static Slot>> = const { Cell::new(None) };
    static REGISTRATION: Registration = Registration::new();
}

struct Registration {
    slot: Option<&'static Slot>,
    /// Given up after the slot, when no more signals are asked for.
    _alternate_stack: Option<AlternateStack>,
}

impl Registration {
    fn new() -> Registration {
        let alternate_stack = AlternateStack::ensure();
        let slot = every().find(|slot| slot.claim()).or_else(make);
        CURRENT.set(slot);
        Registration { slot, _alternate_stack: alternate_stack }
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        CURRENT.set(None);
        if let Some(slot) = self.slot {
            slot.release();
        }
    }
}

/// This thread's slot. The first call makes or finds one; `None` when there are too many threads or this one is ending.
#[inline]
pub(crate) fn current() -> Option<&'static Slot> {
    CURRENT.get().or_else(register)
}

#[cold]
fn register() -> Option<&'static Slot> {
    REGISTRATION.try_with(|registration| registration.slot).ok()?;
    CURRENT.get()
}

/// The slot that a signal is for by the value that it carries; `None` for what is no [`token`](Slot::token). Reads memory that is always there, and so is
/// safe in a signal handler.
#[inline]
pub(crate) fn of_signal(token: usize) -> Option<&'static Slot> {
    let offset = token.wrapping_sub(SLOTS.as_ptr().addr());
    let place = SLOTS.get(offset / size_of::<AtomicPtr<Slot>>())?;
    let is_token = ptr::from_ref(place).addr() == token;
    // SAFETY: what `make` puts there comes from a leaked box, and nobody ever takes it away.
    is_token.then(|| unsafe { place.load(Acquire).as_ref() }).flatten()
}

/// All slots ever made.
pub(crate) fn every() -> impl Iterator<Item = &'static Slot> {
    SLOTS.iter().map_while(|place| {
        let slot = place.load(Acquire);
        // SAFETY: what `make` puts there comes from a leaked box, and nobody ever takes it away.
        unsafe { slot.as_ref() }
    })
}

/// A new slot for this thread, unless there are too many.
fn make() -> Option<&'static Slot> {
    let slot = Box::into_raw(Box::new(Slot::new()));
    // SAFETY: the pointer comes from a box, which the last line frees only if it never became visible to others.
    let made: &'static Slot = unsafe { &*slot };
    made.claim();
    let placed = SLOTS.iter().any(|place| place.compare_exchange(ptr::null_mut(), slot, AcqRel, Relaxed).is_ok());
    if placed {
        return Some(made);
    }
    // SAFETY: no place took it, so `slot` is the only pointer to it.
    drop(unsafe { Box::from_raw(slot) });
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slot_passes_from_a_thread_that_ended_to_a_later_one() {
        let address = || ptr::from_ref(current().unwrap()) as usize;
        let generation = || current().unwrap().thread().unwrap().1;
        // Whichever slot that is: other tests' threads come and go meanwhile.
        let mut latest = std::collections::HashMap::new();
        let reused = (0..200).any(|_| {
            let (place, of) = std::thread::spawn(move || (address(), generation())).join().unwrap();
            latest.insert(place, of).is_some_and(|before| of > before)
        });
        assert!(reused, "no slot had two threads");
    }

    #[test]
    fn a_signal_s_value_leads_to_its_slot_and_no_other_value_to_any() {
        let slot = current().unwrap();
        let token = slot.token();
        assert!(ptr::eq(of_signal(token).unwrap(), slot));
        let size = size_of::<AtomicPtr<Slot>>();
        let end = SLOTS.as_ptr().addr() + size * MOST_THREADS;
        for other in [0, 1, token + 1, token - 1, end, end - size, SLOTS.as_ptr().addr() - size, usize::MAX] {
            assert!(of_signal(other).is_none(), "{other:x} of {token:x}");
        }
    }

    #[test]
    fn an_outsider_sees_the_visit_while_it_lasts() {
        let slot = current().unwrap();
        let entered = slot.enter(5, 4096);
        let visit = slot.visit().unwrap();
        assert_eq!((visit.occupant, visit.boundary), (5, 4096));
        drop(entered);
        assert_eq!(slot.visit(), None);
    }
}
