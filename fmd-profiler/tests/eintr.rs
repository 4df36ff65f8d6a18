//! Captures must not be felt: no system call fails with `EINTR`, and `errno` stays what it was.
#![cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"), feature = "cpu-stacks"))]
#![allow(clippy::unwrap_used, unsafe_code)]

use std::future::Future;
use std::hint::black_box;
use std::mem::MaybeUninit;
use std::net::{TcpListener, TcpStream, UdpSocket};
use std::os::fd::AsRawFd;
use std::pin::pin;
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU64, Ordering::Relaxed};
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use fmd_profiler::{Label, Options, Profiler, Trigger};

const SHORT: Duration = Duration::from_micros(300);

fn spin(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        black_box((0..100).sum::<u32>());
    }
}

/// Does some work as a task that never waits.
fn as_task(profiler: &Profiler, work: impl FnOnce()) {
    let done = pin!(profiler.wrap(Label(1), async { work() })).poll(&mut Context::from_waker(Waker::noop()));
    assert!(done.is_ready());
}

fn failed_with_eintr(result: i64) -> bool {
    result < 0 && std::io::Error::last_os_error().raw_os_error() == Some(libc::EINTR)
}

fn timespec(time: Duration) -> libc::timespec {
    libc::timespec { tv_sec: 0, tv_nsec: i64::from(time.subsec_nanos()) }
}

/// Calls that `SA_RESTART` does not restart, each for a short time; they return as the system does.
type Call = Box<dyn FnMut() -> i64 + Send>;

#[allow(
    clippy::undocumented_unsafe_blocks,
    reason = "in all of them every pointer is to a value that lives during the call"
)]
fn calls() -> Vec<(&'static str, Call)> {
    let nanosleep = || {
        let time = timespec(SHORT);
        (unsafe { libc::nanosleep(&raw const time, ptr::null_mut()) }) as i64
    };
    let poll = || (unsafe { libc::poll(ptr::null_mut(), 0, 1) }) as i64;
    let epoll = unsafe { libc::epoll_create1(0) };
    let epoll_wait = move || {
        let mut event = libc::epoll_event { events: 0, u64: 0 };
        (unsafe { libc::epoll_wait(epoll, &raw mut event, 1, 1) }) as i64
    };
    let select = || {
        let mut time = libc::timeval { tv_sec: 0, tv_usec: 300 };
        (unsafe { libc::select(0, ptr::null_mut(), ptr::null_mut(), ptr::null_mut(), &raw mut time) }) as i64
    };
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
    socket.set_read_timeout(Some(Duration::from_millis(1))).unwrap();
    let recv = move || {
        let mut byte = 0_u8;
        (unsafe { libc::recv(socket.as_raw_fd(), (&raw mut byte).cast(), 1, 0) }) as i64
    };
    let sem_timedwait = || {
        let mut semaphore = MaybeUninit::<libc::sem_t>::uninit();
        let mut end = timespec(Duration::ZERO);
        unsafe {
            libc::sem_init(semaphore.as_mut_ptr(), 0, 0);
            libc::clock_gettime(libc::CLOCK_REALTIME, &raw mut end);
            end.tv_nsec += SHORT.as_nanos() as i64;
            end.tv_sec += end.tv_nsec / 1_000_000_000;
            end.tv_nsec %= 1_000_000_000;
            libc::sem_timedwait(semaphore.as_mut_ptr(), &raw const end) as i64
        }
    };
    vec![
        ("nanosleep", Box::new(nanosleep)),
        ("poll", Box::new(poll)),
        ("epoll_wait", Box::new(epoll_wait)),
        ("select", Box::new(select)),
        ("recv with SO_RCVTIMEO", Box::new(recv)),
        ("connect with SO_SNDTIMEO", Box::new(connect_that_waits())),
        ("sem_timedwait", Box::new(sem_timedwait)),
    ]
}

/// A connect to a listener whose queue is full waits until its timeout.
fn connect_that_waits() -> impl FnMut() -> i64 + Send {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    // SAFETY: shrinks the queue of a socket that is ours.
    unsafe { libc::listen(listener.as_raw_fd(), 0) };
    let address = listener.local_addr().unwrap();
    let filling: Vec<TcpStream> =
        (0..4).map_while(|_| TcpStream::connect_timeout(&address, Duration::from_millis(50)).ok()).collect();
    move || {
        let _kept = (&listener, &filling);
        let address = libc::sockaddr_in {
            sin_family: libc::AF_INET as u16,
            sin_port: port.to_be(),
            sin_addr: libc::in_addr { s_addr: u32::from_ne_bytes([127, 0, 0, 1]) },
            sin_zero: [0; 8],
        };
        let timeout = libc::timeval { tv_sec: 0, tv_usec: 2000 };
        // SAFETY: the address and the timeout are initialised and of the sizes told; the socket is closed again.
        unsafe {
            let socket = libc::socket(libc::AF_INET, libc::SOCK_STREAM, 0);
            let size = size_of_val(&timeout) as libc::socklen_t;
            libc::setsockopt(socket, libc::SOL_SOCKET, libc::SO_SNDTIMEO, (&raw const timeout).cast(), size);
            let size = size_of_val(&address) as libc::socklen_t;
            let result = libc::connect(socket, (&raw const address).cast(), size);
            let errno = *libc::__errno_location();
            libc::close(socket);
            *libc::__errno_location() = errno;
            i64::from(result)
        }
    }
}

/// How often each call was made, and how often it failed with `EINTR`: at least 100 times, and on a busy machine as long as it takes until
/// there are samples enough to tell.
fn make_calls(profiler: &Profiler, time: Duration) -> Vec<(&'static str, u64, u64)> {
    let end = Instant::now() + time;
    let has_seen_enough = || {
        let statistics = profiler.statistics();
        statistics.cpu_samples > 20 && statistics.blocked_samples > 1000 || Instant::now() > end + 10 * time
    };
    std::thread::scope(|threads| {
        let made: Vec<_> = calls()
            .into_iter()
            .map(|(name, mut call)| {
                threads.spawn(move || {
                    let (mut made, mut failed) = (0, 0);
                    while Instant::now() < end || made < 100 || !has_seen_enough() {
                        as_task(profiler, || {
                            for _ in 0..20 {
                                spin(Duration::from_micros(30));
                                failed += u64::from(failed_with_eintr(call()));
                                made += 1;
                            }
                        });
                    }
                    (name, made, failed)
                })
            })
            .collect();
        made.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}

#[test]
fn no_system_call_fails_for_being_profiled() {
    let options = Options::default().period(Duration::from_micros(100)).cpu_budget(1.0);
    let profiler = Profiler::start(options).unwrap();
    let made = make_calls(&profiler, Duration::from_secs(3));
    println!("{made:?}\n{:?}", profiler.statistics());
    assert!(profiler.statistics().cpu_samples > 20, "{:?}", profiler.statistics());
    assert!(profiler.statistics().blocked_samples > 1000, "{:?}", profiler.statistics());
    for (name, made, failed) in made {
        assert!(made >= 100, "{name} was called {made} times");
        assert_eq!(failed, 0, "{name} failed with EINTR {failed} times of {made}");
    }
}

/// How often a wait that lets all signals in failed with `EINTR`, of a thread that holds all of them back from the beginning or after some work; once in each
/// task and once after it.
fn waits_that_failed(profiler: &Profiler, from_the_beginning: bool) -> u32 {
    let hold_back = || {
        let mut all = MaybeUninit::<libc::sigset_t>::uninit();
        // SAFETY: `sigfillset` initialises the set; the call after it changes this thread's mask alone.
        unsafe {
            libc::sigfillset(all.as_mut_ptr());
            libc::pthread_sigmask(libc::SIG_BLOCK, all.as_ptr(), ptr::null_mut());
        }
    };
    let wait = || {
        let (mut none, time) = (MaybeUninit::<libc::sigset_t>::uninit(), timespec(SHORT));
        // SAFETY: `sigemptyset` initialises the set, and the time is initialised.
        let result = unsafe {
            libc::sigemptyset(none.as_mut_ptr());
            libc::ppoll(ptr::null_mut(), 0, &raw const time, none.as_ptr())
        };
        u32::from(failed_with_eintr(i64::from(result)))
    };
    let work = || {
        if !from_the_beginning {
            as_task(profiler, || spin(Duration::from_millis(50)));
        }
        hold_back();
        let mut failed = 0;
        for _ in 0..50 {
            as_task(profiler, || {
                spin(Duration::from_millis(20));
                failed += wait();
            });
            failed += wait();
        }
        failed
    };
    std::thread::scope(|threads| threads.spawn(work).join().unwrap())
}

#[test]
fn a_thread_that_holds_signals_back_has_none_of_ours_come_in_a_wait_that_lets_them_in() {
    let options = Options::default().period(Duration::from_micros(100)).cpu_budget(1.0);
    let profiler = Profiler::start(options).unwrap();
    assert_eq!(waits_that_failed(&profiler, true), 0, "{:?}", profiler.statistics());
    assert!(profiler.statistics().refused >= 1, "{:?}", profiler.statistics());
    let failed = waits_that_failed(&profiler, false);
    assert!(failed <= 1, "{failed}: {:?}", profiler.statistics());
}

#[test]
fn a_signal_of_another_kind_would_have_been_noticed() {
    extern "C" fn nothing(_signal: i32) {}
    static SLEEPER: AtomicU64 = AtomicU64::new(0);
    // SAFETY: the handler does nothing, and the thread that is signalled is joined after.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = nothing as extern "C" fn(i32) as usize;
        action.sa_flags = libc::SA_RESTART;
        assert_eq!(libc::sigaction(libc::SIGUSR2, &raw const action, ptr::null_mut()), 0);
    }
    let thread = std::thread::spawn(|| {
        // SAFETY: it has no preconditions.
        SLEEPER.store(unsafe { libc::pthread_self() } as u64, Relaxed);
        let time = libc::timespec { tv_sec: 5, tv_nsec: 0 };
        // SAFETY: the time is initialised.
        failed_with_eintr((unsafe { libc::nanosleep(&raw const time, ptr::null_mut()) }) as i64)
    });
    while !thread.is_finished() {
        std::thread::sleep(Duration::from_millis(5));
        let sleeper = SLEEPER.load(Relaxed);
        if sleeper != 0 && !thread.is_finished() {
            // SAFETY: the thread has not been joined.
            unsafe { libc::pthread_kill(sleeper as libc::pthread_t, libc::SIGUSR2) };
        }
    }
    assert!(thread.join().unwrap());
}

#[test]
fn errno_stays_what_it_was() {
    const ODD: i32 = 1234;
    static SEEN: AtomicI32 = AtomicI32::new(ODD);
    let options = Options::default().period(Duration::from_micros(100)).cpu_budget(1.0).trigger(Trigger::Immediate);
    let profiler = Profiler::start(options).unwrap();
    let stop = AtomicBool::new(false);
    std::thread::scope(|threads| {
        threads.spawn(|| {
            while !stop.load(Relaxed) {
                as_task(&profiler, || {
                    // SAFETY: each thread has its own errno.
                    unsafe { *libc::__errno_location() = ODD };
                    for _ in 0..1_000_000 {
                        black_box(0);
                    }
                    // SAFETY: as above.
                    let now = unsafe { *libc::__errno_location() };
                    if now != ODD {
                        SEEN.store(now, Relaxed);
                    }
                });
            }
        });
        // Far less is enough, where the sampling thread gets its turns.
        let end = Instant::now() + Duration::from_secs(20);
        std::thread::sleep(Duration::from_secs(1));
        while profiler.statistics().cpu_samples <= 100 && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(10));
        }
        stop.store(true, Relaxed);
    });
    assert!(profiler.statistics().cpu_samples > 100, "{:?}", profiler.statistics());
    assert_eq!(SEEN.load(Relaxed), ODD);
}
