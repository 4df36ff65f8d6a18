//! Stacks of threads that are blocked in a system call, read without a signal.

use std::fs::File;
use std::os::unix::fs::FileExt;

use super::super::slot::{Slot, Visit};
use super::super::stack::{Registers, StackCopy};

/// What a thread was doing when the system was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Activity {
    /// It runs, or could.
    Running,
    /// It is in a system call, or waits for memory to be read in, with this stack pointer and program counter.
    Blocked { sp: usize, pc: u64 },
    /// The system does not say, or the thread has ended.
    Unknown,
}

/// The system's word about one thread.
#[derive(Debug)]
pub(crate) struct Watched(Option<File>);

impl Watched {
    /// Watches the thread `tid` of this process.
    pub(crate) fn new(tid: i32) -> Watched {
        Watched(File::open(format!("/proc/self/task/{tid}/syscall")).ok())
    }

    /// What the thread is doing.
    pub(crate) fn activity(&self) -> Activity {
        let mut line = [0; 256];
        let Some(length) = self.0.as_ref().and_then(|file| file.read_at(&mut line, 0).ok()) else {
            return Activity::Unknown;
        };
        std::str::from_utf8(&line[..length]).ok().and_then(parse).unwrap_or(Activity::Unknown)
    }
}

/// A line such as `running`, `-1 0x7ffd… 0x55…` (blocked outside of a call) or `232 0x5 … 0x7ffd… 0x7f…`.
fn parse(line: &str) -> Option<Activity> {
    let line = line.trim_end();
    if line == "running" {
        return Some(Activity::Running);
    }
    let mut from_the_end = line.rsplit(' ').map(|word| u64::from_str_radix(word.strip_prefix("0x")?, 16).ok());
    let pc = from_the_end.next()??;
    let sp = from_the_end.next()??;
    (sp != 0).then_some(Activity::Blocked { sp: sp as usize, pc })
}

/// This process's memory, read as a file: a stack that has gone is an error and not a fault.
#[derive(Debug)]
pub(crate) struct Memory(File);

impl Memory {
    /// Opens it. Fails where `/proc` is not mounted.
    pub(crate) fn open() -> std::io::Result<Memory> {
        File::open("/proc/self/mem").map(Memory)
    }

    /// Copies the stack of the thread in `slot`, blocked with `sp` and `pc`, if it is in the same visit and the same
    /// call before and after. The frame pointer is not known and left 0.
    pub(crate) fn copy(
        &self,
        slot: &'static Slot,
        watched: &Watched,
        visit: Visit,
        (sp, pc): (usize, u64),
        copy: &mut StackCopy,
    ) -> Option<()> {
        if !slot.owns_stack(sp, visit.boundary) {
            return None;
        }
        copy.fill_from(&self.0, Registers { pc, sp, fp: 0, lr: 0 }, visit.boundary, visit.occupant)?;
        let unchanged = slot.visit() == Some(visit) && watched.activity() == Activity::Blocked { sp, pc };
        unchanged.then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_s_line_is_read() {
        assert_eq!(parse("running\n"), Some(Activity::Running));
        let in_call = "232 0x5 0x7ffe 0x400 0xffffffff 0x0 0x8 0x7ffe10 0x7f20\n";
        assert_eq!(parse(in_call), Some(Activity::Blocked { sp: 0x7ffe10, pc: 0x7f20 }));
        assert_eq!(parse("-1 0x7ffe10 0x7f20\n"), Some(Activity::Blocked { sp: 0x7ffe10, pc: 0x7f20 }));
        assert_eq!(parse(""), None);
    }

    #[test]
    fn a_sleeping_thread_is_blocked_and_a_spinning_one_runs() {
        use std::sync::atomic::{AtomicBool, AtomicI32, Ordering::Relaxed};
        use std::time::{Duration, Instant};
        static TID: AtomicI32 = AtomicI32::new(0);
        static SPIN: AtomicBool = AtomicBool::new(true);
        let (end, ends) = std::sync::mpsc::channel::<()>();
        let thread = std::thread::spawn(move || {
            TID.store(super::super::system::this_thread(), Relaxed);
            while SPIN.load(Relaxed) {
                std::hint::spin_loop();
            }
            let _ = ends.recv();
        });
        while TID.load(Relaxed) == 0 {
            std::thread::yield_now();
        }
        let watched = Watched::new(TID.load(Relaxed));
        // It takes its time to fall asleep, and to be gone for the system.
        let comes_to = |is_so: fn(Activity) -> bool| {
            let until = Instant::now() + Duration::from_secs(20);
            while !is_so(watched.activity()) {
                assert!(Instant::now() < until, "{:?}", watched.activity());
                std::thread::sleep(Duration::from_millis(1));
            }
        };
        assert_eq!(watched.activity(), Activity::Running);
        SPIN.store(false, Relaxed);
        comes_to(|activity| matches!(activity, Activity::Blocked { .. }));
        drop(end);
        thread.join().unwrap();
        comes_to(|activity| activity == Activity::Unknown);
    }
}
