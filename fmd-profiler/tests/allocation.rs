//! The request's path allocates nothing, once a thread has served as many tasks at a time before.
#![allow(clippy::unwrap_used, unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use fmd_profiler::{Keep, Label, Options, Profiler};

struct Counting;

thread_local!(static ALLOCATIONS: Cell<u64> = const { Cell::new(0) });

// SAFETY: all is handed on to the system's allocator; the counter neither allocates nor has a destructor.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

struct Runtime;

impl Wake for Runtime {
    fn wake(self: Arc<Self>) {}
}

/// Waits as often as told, keeping and waking its waker as leaf futures do.
struct Waits {
    left: u32,
    waker: Option<Waker>,
}

impl Future for Waits {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.left == 0 {
            self.waker = None;
            return Poll::Ready(());
        }
        self.left -= 1;
        let waker = context.waker().clone();
        waker.wake_by_ref();
        self.waker = Some(waker);
        Poll::Pending
    }
}

fn serve(profiler: &Profiler, waker: &Waker) {
    let mut scope = profiler.scope();
    let mut task = pin!(Waits { left: 5, waker: None });
    while scope.poll(task.as_mut(), &mut Context::from_waker(waker)).is_pending() {}
    scope.finish(Label(1), Keep::No);
}

#[test]
fn a_task_is_profiled_without_an_allocation_by_its_thread() {
    let profiler = Profiler::start(Options::default().period(Duration::from_millis(1))).unwrap();
    let waker = Waker::from(Arc::new(Runtime));
    for _ in 0..100 {
        serve(&profiler, &waker);
        std::thread::sleep(Duration::from_millis(1));
    }
    let mut allocations = 0;
    for _ in 0..10 {
        // A sampling thread that got no turn would have left more of them lying than ever before.
        assert!(profiler.flush(Duration::from_secs(20)));
        let before = ALLOCATIONS.get();
        assert!(before > 0, "the counter counts");
        for _ in 0..100 {
            serve(&profiler, &waker);
        }
        allocations += ALLOCATIONS.get() - before;
    }
    assert_eq!(allocations, 0);
}
