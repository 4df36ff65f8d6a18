//! Wakers of our own, by which a task's waits are known: what is cloned from them, where, and which clone woke.
//!
//! Two kinds. The *lent* waker lives on the stack of one poll and is only ever borrowed from its `Context`; a leaf
//! future that means to wait has to clone it, which is the moment to look at the stack. What the leaf gets is a
//! *registered* waker: a pointer to the task's [`WakeCell`], with the number of the registration in the low bits that
//! the cell's alignment leaves free.

use std::cell::Cell;
use std::mem::ManuallyDrop;
use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::*};
use std::task::{Context, RawWaker, RawWakerVTable, Waker};

use super::clock::Ticks;

/// Registrations that are told apart; further ones share [`UNTOLD`].
pub(crate) const REGISTRATIONS: usize = 8;

/// The registration of wakers that come after all others were taken.
pub(crate) const UNTOLD: usize = REGISTRATIONS;

const ALIGNMENT: usize = 256;
const INDEX_BITS: u32 = 4;

/// What the registered wakers of one task share.
#[derive(Debug)]
#[repr(align(256))]
pub(crate) struct WakeCell {
    /// The waker that the runtime gave the task. It never changes: a task that gets another gets another cell.
    inner: Waker,
    /// How many wakers of each registration are alive.
    alive: [AtomicU32; REGISTRATIONS + 1],
    /// When the task was first woken since last asked, and by which registration: ticks and index; 0 if it was not.
    woken: AtomicU64,
}

impl WakeCell {
    /// A cell for a task whose waker is `inner`.
    pub(crate) fn new(inner: Waker) -> Arc<WakeCell> {
        Arc::new(WakeCell { inner, alive: Default::default(), woken: AtomicU64::new(0) })
    }

    /// The runtime's waker.
    pub(crate) fn inner(&self) -> &Waker {
        &self.inner
    }

    /// Makes a cell that nobody shares another task's.
    pub(crate) fn reset(&mut self, inner: &Waker) {
        self.inner.clone_from(inner);
        self.woken = AtomicU64::new(0);
    }

    /// A registration of which no waker is alive, or [`UNTOLD`].
    pub(crate) fn vacant(&self) -> usize {
        self.alive[..REGISTRATIONS].iter().position(|alive| alive.load(Acquire) == 0).unwrap_or(UNTOLD)
    }

    /// When the task was woken since last asked, and by which registration.
    #[inline]
    pub(crate) fn take_woken(&self) -> Option<(Ticks, usize)> {
        if self.woken.load(Relaxed) == 0 {
            return None;
        }
        let woken = self.woken.swap(0, AcqRel);
        Some((Ticks(woken >> INDEX_BITS), (woken & ((1 << INDEX_BITS) - 1)) as usize))
    }

    /// Notes that the task is woken by this registration, unless it has been already.
    pub(crate) fn note_woken(&self, registration: usize) {
        if self.woken.load(Relaxed) == 0 {
            let woken = Ticks::now().0 << INDEX_BITS | registration as u64;
            // Only the first counts; that of two at once the one or the other is first, is as it should be.
            let _ = self.woken.compare_exchange(0, woken, AcqRel, Relaxed);
        }
    }

    /// A waker of this registration.
    pub(crate) fn waker(self: &Arc<Self>, registration: usize) -> Waker {
        self.alive[registration].fetch_add(1, Relaxed);
        let cell = Arc::into_raw(Arc::clone(self));
        // SAFETY: the pointer carries one count of the cell, which the waker's drop or wake gives back; the functions
        // keep the contract of `RawWakerVTable` (any thread, clone adds a count) because those of `Arc` and `Waker` do.
        unsafe { Waker::from_raw(RawWaker::new(tag(cell, registration), &REGISTERED)) }
    }
}

fn tag(cell: *const WakeCell, registration: usize) -> *const () {
    const { assert!(align_of::<WakeCell>() == ALIGNMENT && UNTOLD < ALIGNMENT && UNTOLD < 1 << INDEX_BITS) };
    cell.map_addr(|address| address | registration).cast()
}

fn untag(data: *const ()) -> (*const WakeCell, usize) {
    (data.map_addr(|address| address & !(ALIGNMENT - 1)).cast(), data.addr() & (ALIGNMENT - 1))
}

static REGISTERED: RawWakerVTable = RawWakerVTable::new(
    |data| {
        let (cell, registration) = untag(data);
        // SAFETY: the waker that is cloned holds a count, so the cell is alive; the clone gets a count of its own.
        unsafe {
            (*cell).alive[registration].fetch_add(1, Relaxed);
            Arc::increment_strong_count(cell);
        }
        RawWaker::new(data, &REGISTERED)
    },
    |data| {
        // SAFETY: as for the two functions below, which together consume the waker once.
        unsafe {
            wake_registered(data);
            drop_registered(data);
        }
    },
    // SAFETY: called with a waker's data, by the contract of `RawWakerVTable`.
    |data| unsafe { wake_registered(data) },
    // SAFETY: as above; and the waker is not used again.
    |data| unsafe { drop_registered(data) },
);

/// # Safety
/// `data` belongs to a registered waker that is alive.
unsafe fn wake_registered(data: *const ()) {
    let (cell, registration) = untag(data);
    // SAFETY: the waker holds a count, so the cell is alive.
    let cell = unsafe { &*cell };
    cell.note_woken(registration);
    cell.inner.wake_by_ref();
}

/// # Safety
/// `data` belongs to a registered waker that is alive and not used again.
unsafe fn drop_registered(data: *const ()) {
    let (cell, registration) = untag(data);
    // SAFETY: the waker holds a count, which is given back here.
    unsafe {
        (*cell).alive[registration].fetch_sub(1, Release);
        Arc::decrement_strong_count(cell);
    }
}

/// What is told of a lent waker, on the thread and in the poll that it was lent in.
pub(crate) trait Lender {
    /// It is being cloned; the clone to give out, if not just one of the runtime's waker.
    fn cloned(&self, inner: &Waker) -> Option<Waker>;

    /// It is being woken: the task wakes itself.
    fn woken(&self, inner: &Waker);
}

struct Lent<'a> {
    inner: &'a Waker,
    lender: &'a dyn Lender,
    /// Where it was lent: `&Waker` may be handed to other threads, `lender` may not.
    thread: usize,
}

/// Runs `poll` with a context whose waker is lent, and otherwise does what `inner` does.
pub(crate) fn lend<R>(inner: &Waker, lender: &dyn Lender, poll: impl FnOnce(&mut Context<'_>) -> R) -> R {
    let lent = Lent { inner, lender, thread: this_thread() };
    // SAFETY: the waker is never dropped and only borrowed, for no longer than `lent` lives; the functions below touch
    // `inner`, which any thread may, and `lender` only on the thread that it was lent on.
    let waker = ManuallyDrop::new(unsafe { Waker::from_raw(RawWaker::new(ptr::from_ref(&lent).cast(), &LENT)) });
    poll(&mut Context::from_waker(&waker))
}

/// A number that no other living thread has.
fn this_thread() -> usize {
    thread_local!(static HERE: Cell<u8> = const { Cell::new(0) });
    HERE.with(|here| ptr::from_ref(here).addr())
}

static LENT: RawWakerVTable = RawWakerVTable::new(
    |data| {
        // SAFETY: a lent waker is only borrowed while its `Lent` lives.
        let lent = unsafe { &*data.cast::<Lent<'_>>() };
        let clone = if lent.thread == this_thread() { lent.lender.cloned(lent.inner) } else { None };
        let clone = ManuallyDrop::new(clone.unwrap_or_else(|| lent.inner.clone()));
        RawWaker::new(clone.data(), clone.vtable())
    },
    // SAFETY: as below.
    |data| unsafe { wake_lent(data) },
    // SAFETY: called with a lent waker's data, by the contract of `RawWakerVTable`.
    |data| unsafe { wake_lent(data) },
    |_| {},
);

/// # Safety
/// `data` belongs to a lent waker, whose poll has not returned.
unsafe fn wake_lent(data: *const ()) {
    // SAFETY: a lent waker is only borrowed while its `Lent` lives.
    let lent = unsafe { &*data.cast::<Lent<'_>>() };
    if lent.thread == this_thread() {
        lent.lender.woken(lent.inner);
    }
    lent.inner.wake_by_ref();
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;
    use std::task::Wake;

    #[derive(Default)]
    struct Counting(AtomicUsize);

    impl Wake for Counting {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Relaxed);
        }
    }

    #[test]
    fn the_registration_that_woke_first_is_known_and_the_runtime_s_waker_is_woken_each_time() {
        let count = Arc::new(Counting::default());
        let cell = WakeCell::new(Waker::from(Arc::clone(&count)));
        let (one, five) = (cell.waker(1), cell.waker(5));
        five.wake_by_ref();
        one.wake();
        assert_eq!(cell.take_woken().map(|(_, index)| index), Some(5));
        assert_eq!(cell.take_woken(), None);
        assert_eq!(count.0.load(Relaxed), 2);
    }

    #[test]
    fn a_registration_is_vacant_again_when_its_last_waker_is_dropped() {
        let cell = WakeCell::new(Waker::noop().clone());
        let first = cell.waker(cell.vacant());
        let again = first.clone();
        assert_eq!(cell.vacant(), 1);
        drop(first);
        assert_eq!(cell.vacant(), 1);
        drop(again);
        assert_eq!(cell.vacant(), 0);
        let all: Vec<Waker> = (0..REGISTRATIONS).map(|_| cell.waker(cell.vacant())).collect();
        assert_eq!(cell.vacant(), UNTOLD);
        drop(all);
        assert_eq!(Arc::strong_count(&cell), 1);
    }

    struct Told(Cell<usize>);

    impl Lender for Told {
        fn cloned(&self, _inner: &Waker) -> Option<Waker> {
            self.0.set(self.0.get() + 1);
            None
        }

        fn woken(&self, _inner: &Waker) {
            self.0.set(self.0.get() + 100);
        }
    }

    #[test]
    fn a_lender_hears_of_clones_on_its_own_thread_only() {
        let told = Told(Cell::new(0));
        let count = Arc::new(Counting::default());
        lend(&Waker::from(Arc::clone(&count)), &told, |context| {
            let waker = context.waker();
            std::thread::scope(|threads| {
                threads.spawn(|| {
                    let clone = waker.clone();
                    clone.wake_by_ref();
                });
            });
            let kept = waker.clone();
            waker.wake_by_ref();
            drop(kept);
        });
        assert_eq!(told.0.get(), 101);
        assert_eq!(count.0.load(Relaxed), 2);
        assert_eq!(Arc::strong_count(&count), 1, "every waker was given back");
    }
}
