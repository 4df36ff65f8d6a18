//! A host at its worst: allocations, panics, libraries that come and go, threads that are born and die, deep and nearly
//! exhausted stacks, child processes, timers and signals of its own, wakers that are cloned, dropped and woken from
//! anywhere.

use std::ffi::CStr;
use std::future::Future;
use std::hint::black_box;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use fmd_profiler::{Keep, Label, Profiler};

/// How often each thing was done.
#[derive(Debug, Default)]
pub(crate) struct Done {
    allocations: AtomicU64,
    panics: AtomicU64,
    libraries: AtomicU64,
    threads: AtomicU64,
    recursions: AtomicU64,
    children: AtomicU64,
    tasks: AtomicU64,
    signals: AtomicU64,
}

static SIGNALS: AtomicU64 = AtomicU64::new(0);

struct Host<'a> {
    profiler: &'a Profiler,
    stop: AtomicBool,
    done: Done,
}

/// Does it all for so long.
pub(crate) fn run(profiler: &Profiler, time: Duration, on_alternate_stack: bool) -> Done {
    std::panic::set_hook(Box::new(|_| {}));
    let host = Host { profiler, stop: AtomicBool::new(false), done: Done::default() };
    let timer = OwnTimer::start();
    std::thread::scope(|threads| {
        threads.spawn(|| host.repeat(|| host.allocate()));
        threads.spawn(|| host.repeat(|| host.panic()));
        threads.spawn(|| host.repeat(|| host.load_a_library()));
        threads.spawn(|| host.repeat(|| host.start_a_thread()));
        threads.spawn(|| host.repeat(|| host.recurse()));
        threads.spawn(|| host.repeat(|| host.start_a_child()));
        threads.spawn(|| host.serve());
        if on_alternate_stack {
            threads.spawn(|| host.repeat(|| host.nearly_exhaust_a_stack()));
        }
        std::thread::sleep(time);
        host.stop.store(true, Relaxed);
    });
    drop(timer);
    let _ = std::panic::take_hook();
    host.done.signals.store(SIGNALS.swap(0, Relaxed), Relaxed);
    host.done
}

/// Polls a future that never waits.
fn finish<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it was not meant to wait"),
    }
}

impl Host<'_> {
    fn repeat(&self, work: impl Fn()) {
        while !self.stop.load(Relaxed) {
            work();
        }
    }

    /// Does some work as a task.
    fn as_task(&self, label: u64, work: impl FnOnce()) {
        finish(self.profiler.wrap(Label(label), async { work() }));
        self.done.tasks.fetch_add(1, Relaxed);
    }

    fn allocate(&self) {
        self.as_task(1, || {
            for size in 1..200 {
                black_box(vec![size as u8; size * 97]);
                let mut grows = Vec::new();
                (0..size).for_each(|n| grows.push(n));
                black_box(grows);
            }
            self.done.allocations.fetch_add(200, Relaxed);
        });
    }

    fn panic(&self) {
        #[inline(never)]
        fn fail_below(depth: u32) -> u32 {
            let _unwound = Box::new([depth; 8]);
            if depth == 0 {
                panic!("as hosts do");
            }
            black_box(fail_below as fn(u32) -> u32)(depth - 1) + 1
        }
        let caught = catch_unwind(AssertUnwindSafe(|| {
            self.as_task(2, || {
                fail_below(20);
            });
        }));
        assert!(caught.is_err());
        self.done.panics.fetch_add(1, Relaxed);
    }

    fn load_a_library(&self) {
        const LIBRARIES: [&CStr; 4] = [c"libresolv.so.2", c"libutil.so.1", c"libanl.so.1", c"libnss_compat.so.2"];
        self.as_task(3, || {
            for name in LIBRARIES {
                // SAFETY: these system libraries may be loaded and unloaded at any time, and nothing of them is used.
                unsafe {
                    let library = libc::dlopen(name.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL);
                    if !library.is_null() {
                        black_box(libc::dlsym(library, c"no_such_symbol".as_ptr()));
                        libc::dlclose(library);
                        self.done.libraries.fetch_add(1, Relaxed);
                    }
                }
            }
        });
    }

    fn start_a_thread(&self) {
        std::thread::scope(|threads| {
            for n in 0..4 {
                threads.spawn(move || {
                    self.as_task(4, || {
                        spin(Duration::from_micros(50 * n));
                        thread_local!(static DESTROYED: Vec<u8> = vec![1; 1000]);
                        DESTROYED.with(|vector| black_box(vector.len()));
                    });
                });
            }
        });
        self.done.threads.fetch_add(4, Relaxed);
    }

    fn recurse(&self) {
        #[inline(never)]
        fn deeper(depth: u32) -> u64 {
            let frame = black_box([u64::from(depth); 16]);
            if depth == 0 {
                spin(Duration::from_micros(20));
                return 0;
            }
            black_box(deeper as fn(u32) -> u64)(depth - 1) + frame[15]
        }
        self.as_task(5, || {
            for depth in [10, 100, 1000, 5000] {
                black_box(deeper(depth));
            }
        });
        self.done.recursions.fetch_add(1, Relaxed);
    }

    /// Works where no signal's frame would fit any more.
    fn nearly_exhaust_a_stack(&self) {
        const LEFT: usize = 2000;
        #[inline(never)]
        fn down_to(end: usize) -> usize {
            let here = black_box(&raw const end) as usize;
            if here < end + LEFT {
                let until = black_box(200_000_u64);
                return (0..until).fold(0, |sum, n| black_box(sum ^ n as usize));
            }
            black_box(down_to as fn(usize) -> usize)(end) + 1
        }
        let small = std::thread::Builder::new().stack_size(64 * 1024);
        std::thread::scope(|threads| {
            let thread = small.spawn_scoped(threads, || {
                let end = end_of_this_stack();
                self.as_task(6, || {
                    black_box(down_to(end));
                });
            });
            thread.unwrap().join().unwrap();
        });
    }

    fn start_a_child(&self) {
        self.as_task(7, || {
            assert!(Command::new("true").status().unwrap().success());
            // SAFETY: between fork and exit the child does nothing that needs another thread.
            unsafe {
                match libc::fork() {
                    0 => {
                        spin(Duration::from_micros(300));
                        libc::_exit(0)
                    }
                    child => {
                        assert_ne!(child, -1);
                        let mut status = 0;
                        while libc::waitpid(child, &raw mut status, 0) == -1 {}
                        assert_eq!(status, 0, "the forked child was killed");
                    }
                }
            }
        });
        self.done.children.fetch_add(2, Relaxed);
    }

    /// A small service: waits of all kinds, pool threads, cancelled tasks.
    fn serve(&self) {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).max_blocking_threads(4).enable_all().build();
        let runtime = runtime.unwrap();
        while !self.stop.load(Relaxed) {
            runtime.block_on(async {
                let profiler = self.profiler;
                let waits = (0..8).map(|n| {
                    tokio::spawn(profiler.wrap(Label(10), async move {
                        tokio::task::yield_now().await;
                        tokio::time::sleep(Duration::from_micros(100 * n)).await;
                        let _ = tokio::time::timeout(Duration::from_micros(50), std::future::pending::<()>()).await;
                        let ticket = fmd_profiler::carry();
                        let _ =
                            tokio::task::spawn_blocking(move || ticket.run(|| spin(Duration::from_micros(100)))).await;
                    }))
                });
                let cancelled = tokio::spawn(profiler.wrap(Label(11), std::future::pending::<()>()));
                let mut scope = profiler.scope();
                let inner = async { profiler.wrap(Label(12), tokio::time::sleep(Duration::from_micros(10))).await };
                let mut inner = pin!(inner);
                std::future::poll_fn(|context| scope.poll(inner.as_mut(), context)).await;
                scope.finish(Label(13), Keep::Profile);
                for wait in waits.collect::<Vec<_>>() {
                    wait.await.unwrap();
                }
                cancelled.abort();
                self.done.tasks.fetch_add(11, Relaxed);
            });
        }
    }
}

fn spin(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        black_box((0..100).sum::<u32>());
    }
}

/// The lowest address of this thread's stack that may be used.
fn end_of_this_stack() -> usize {
    let (mut low, mut size) = (std::ptr::null_mut(), 0);
    let mut attributes = std::mem::MaybeUninit::uninit();
    // SAFETY: the attributes are initialised by the first call and destroyed by the last.
    unsafe {
        assert_eq!(libc::pthread_getattr_np(libc::pthread_self(), attributes.as_mut_ptr()), 0);
        assert_eq!(libc::pthread_attr_getstack(attributes.as_ptr(), &raw mut low, &raw mut size), 0);
        libc::pthread_attr_destroy(attributes.as_mut_ptr());
    }
    low as usize
}

/// The host's own timer, whose signal goes to any thread a thousand times a second, on its alternate stack.
struct OwnTimer(libc::timer_t);

impl OwnTimer {
    fn start() -> OwnTimer {
        extern "C" fn count(_signal: i32) {
            let room = black_box([0_u8; 512]);
            SIGNALS.fetch_add(1 + u64::from(room[0]), Relaxed);
        }
        // SAFETY: the handler only touches an atomic and its stack; all structures are initialised before they are
        // passed.
        unsafe {
            let mut action: libc::sigaction = std::mem::zeroed();
            action.sa_sigaction = count as extern "C" fn(i32) as usize;
            action.sa_flags = libc::SA_RESTART | libc::SA_ONSTACK;
            assert_eq!(libc::sigaction(libc::SIGUSR1, &raw const action, std::ptr::null_mut()), 0);
            let mut event: libc::sigevent = std::mem::zeroed();
            event.sigev_notify = libc::SIGEV_SIGNAL;
            event.sigev_signo = libc::SIGUSR1;
            let mut timer = std::ptr::null_mut();
            assert_eq!(libc::timer_create(libc::CLOCK_MONOTONIC, &raw mut event, &raw mut timer), 0);
            let each = libc::timespec { tv_sec: 0, tv_nsec: 1_000_000 };
            let times = libc::itimerspec { it_interval: each, it_value: each };
            assert_eq!(libc::timer_settime(timer, 0, &raw const times, std::ptr::null_mut()), 0);
            OwnTimer(timer)
        }
    }
}

impl Drop for OwnTimer {
    fn drop(&mut self) {
        // SAFETY: the timer was created by `start`.
        unsafe { libc::timer_delete(self.0) };
    }
}
