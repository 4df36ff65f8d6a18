//! Small questions to the system.

use std::mem::MaybeUninit;
use std::ops::Range;
use std::time::Duration;

/// This process's id.
pub(crate) fn this_process() -> i32 {
    std::process::id() as i32
}

/// This thread's id.
pub(crate) fn this_thread() -> i32 {
    // SAFETY: `gettid` takes nothing and cannot fail.
    unsafe { libc::syscall(libc::SYS_gettid) as i32 }
}

/// Where this thread's stack lies; empty when the system does not say.
pub(crate) fn stack_of_this_thread() -> Range<usize> {
    let mut attributes = MaybeUninit::<libc::pthread_attr_t>::uninit();
    let (mut low, mut size) = (std::ptr::null_mut(), 0);
    // SAFETY: `pthread_getattr_np` initialises the attributes when it returns 0; then they may be read, and must be
    // destroyed.
    unsafe {
        if libc::pthread_getattr_np(libc::pthread_self(), attributes.as_mut_ptr()) != 0 {
            return 0..0;
        }
        let found = libc::pthread_attr_getstack(attributes.as_ptr(), &raw mut low, &raw mut size);
        libc::pthread_attr_destroy(attributes.as_mut_ptr());
        if found != 0 {
            return 0..0;
        }
    }
    low as usize..low as usize + size
}

/// CPU time that this thread has used.
pub(crate) fn cpu_time_of_this_thread() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is writable, and every Linux has this clock.
    unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut time) };
    Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
}

/// CPU time that the thread `tid` of this process has used; `None` when it has ended.
pub(crate) fn cpu_time_of(tid: i32) -> Option<Duration> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` is writable; a clock that does not exist is an error.
    let told = unsafe { libc::clock_gettime(super::timer::cpu_clock_of(tid), &raw mut time) } == 0;
    told.then(|| Duration::new(time.tv_sec as u64, time.tv_nsec as u32))
}

/// Makes this thread one that no signal reaches and whose sleeps end on time.
pub(crate) fn prepare_sampling_thread() {
    let mut all = MaybeUninit::<libc::sigset_t>::uninit();
    // SAFETY: `sigfillset` initialises the set; the other calls only change this thread.
    unsafe {
        libc::sigfillset(all.as_mut_ptr());
        libc::pthread_sigmask(libc::SIG_BLOCK, all.as_ptr(), std::ptr::null_mut());
        libc::prctl(libc::PR_SET_TIMERSLACK, 1_usize);
    }
}

/// Bytes that the kernel may need to put a signal's frame on a stack.
pub(crate) fn signal_frame_size() -> usize {
    const AT_MINSIGSTKSZ: libc::c_ulong = 51;
    // SAFETY: `getauxval` reads the process's auxiliary vector, and returns 0 for what is not in it.
    let told = unsafe { libc::getauxval(AT_MINSIGSTKSZ) } as usize;
    told.max(libc::MINSIGSTKSZ)
}
