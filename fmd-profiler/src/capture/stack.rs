//! Stacks: where a poll begins on one, what it holds, and copies of it to be unwound later.

use std::cell::Cell;
use std::ffi::c_void;
use std::hint::black_box;
use std::marker::PhantomData;
use std::ptr;

use super::clock::Ticks;
use super::slot::{self, Slot};

/// Bytes in a word of the stack.
pub(crate) const WORD: usize = size_of::<u64>();

/// Marks, for as long as `run` runs, that this thread works for `occupant`, and that its stack from here on down is
/// the occupant's. Without a slot for the thread (see [`slot::current`]) it only runs.
///
/// It is one function, never inlined and not generic, so that the frame that a stack ends with is always the same.
#[inline(never)]
pub(crate) fn within(occupant: u64, run: &mut dyn FnMut(Option<Boundary<'_>>)) {
    let mark = Cell::new(0_u64);
    let address = ptr::from_ref(black_box(&mark)) as usize;
    match slot::current() {
        Some(slot) => {
            let _visit = slot.enter(occupant, address);
            run(Some(Boundary { address, slot, _frame: PhantomData }));
        }
        None => run(None),
    }
    // Also keeps the calls above from becoming tail calls, which would take this frame off the stack.
    black_box(&mark);
}

/// Whether a thread is seen to work for `occupant` at this moment.
pub(crate) fn is_at_work(occupant: u64) -> bool {
    slot::every().any(|slot| slot.visit().is_some_and(|visit| visit.occupant == occupant))
}

/// Where a poll began on this thread's stack. It lives in the frame of [`within`], and cannot leave it or the thread.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Boundary<'a> {
    address: usize,
    slot: &'static Slot,
    _frame: PhantomData<&'a *const ()>,
}

impl Boundary<'_> {
    /// Shows `look` this thread's stack from its caller up to the boundary; not when the caller runs on another stack,
    /// as coroutines and `stacker` do.
    #[inline(never)]
    pub(crate) fn observe<R>(self, look: impl FnOnce(&OwnStack<'_>) -> R) -> Option<R> {
        let registers = Registers::here();
        if !self.slot.owns_stack(registers.sp, self.address) {
            return None;
        }
        let seen = look(&OwnStack { registers, boundary: self.address, _frame: PhantomData });
        // The frame at which `registers` were read stays until `look` is done with it.
        Some(black_box(seen))
    }
}

/// The running thread's own stack, from a frame that is still open up to the boundary of the poll it is in.
#[derive(Debug)]
pub(crate) struct OwnStack<'a> {
    registers: Registers,
    boundary: usize,
    _frame: PhantomData<&'a *const ()>,
}

impl OwnStack<'_> {
    /// Bytes from the stack pointer to the boundary.
    pub(crate) fn depth(&self) -> usize {
        self.boundary - self.registers.sp
    }

    /// The word `offset` bytes above the stack pointer, if that lies below the boundary.
    #[inline]
    pub(crate) fn word(&self, offset: usize) -> Option<u64> {
        if !offset.is_multiple_of(WORD) || offset + WORD > self.depth() {
            return None;
        }
        // SAFETY: between the stack pointer of a frame that is still open and the boundary's frame, which is open as
        // long as `Boundary` lives, lies only this thread's own stack (`Slot::owns_stack` saw to that), aligned to
        // words.
        Some(unsafe { ptr::read_volatile((self.registers.sp + offset) as *const u64) })
    }

    /// Copies it, as of `occupant`.
    pub(crate) fn copy_to(&self, copy: &mut StackCopy, occupant: u64) {
        // SAFETY: as in `word`.
        unsafe { copy.fill(self.registers, self.boundary, occupant) };
    }
}

/// The registers that unwinding begins with.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Registers {
    /// The program counter.
    pub(crate) pc: u64,
    /// The stack pointer.
    pub(crate) sp: usize,
    /// The frame pointer, or whatever the code uses that register for.
    pub(crate) fp: u64,
    /// The link register; 0 on architectures that have none.
    #[cfg_attr(target_arch = "x86_64", expect(dead_code, reason = "there is none"))]
    pub(crate) lr: u64,
}

impl Registers {
    /// The registers at this very place.
    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    fn here() -> Registers {
        let (pc, sp, fp): (u64, usize, u64);
        // SAFETY: reads three registers and touches nothing else.
        unsafe {
            std::arch::asm!(
                "lea {pc}, [rip]", "mov {sp}, rsp", "mov {fp}, rbp",
                pc = out(reg) pc, sp = out(reg) sp, fp = out(reg) fp,
                options(nomem, nostack, preserves_flags)
            );
        }
        Registers { pc, sp, fp, lr: 0 }
    }

    /// The registers at this very place.
    #[cfg(target_arch = "aarch64")]
    #[inline(always)]
    fn here() -> Registers {
        let (pc, sp, fp, lr): (u64, usize, u64, u64);
        // SAFETY: reads four registers and touches nothing else.
        unsafe {
            std::arch::asm!(
                "adr {pc}, .", "mov {sp}, sp", "mov {fp}, x29", "mov {lr}, x30",
                pc = out(reg) pc, sp = out(reg) sp, fp = out(reg) fp, lr = out(reg) lr,
                options(nomem, nostack, preserves_flags)
            );
        }
        Registers { pc, sp, fp, lr }
    }

    /// The registers of the code that a signal interrupted.
    ///
    /// # Safety
    /// `context` is the third argument of a handler installed with `SA_SIGINFO`, and the handler has not returned.
    pub(crate) unsafe fn interrupted(context: *const c_void) -> Registers {
        // SAFETY: the kernel hands such a handler a valid `ucontext_t`.
        let machine = unsafe { &(*context.cast::<libc::ucontext_t>()).uc_mcontext };
        #[cfg(target_arch = "x86_64")]
        return Registers {
            pc: machine.gregs[libc::REG_RIP as usize] as u64,
            sp: machine.gregs[libc::REG_RSP as usize] as usize,
            fp: machine.gregs[libc::REG_RBP as usize] as u64,
            lr: 0,
        };
        #[cfg(target_arch = "aarch64")]
        return Registers { pc: machine.pc, sp: machine.sp as usize, fp: machine.regs[29], lr: machine.regs[30] };
    }
}

/// A stack as it was, from the stack pointer up to a poll's boundary, or as much of it as there is room for.
#[derive(Debug)]
pub(crate) struct StackCopy {
    registers: Registers,
    boundary: usize,
    occupant: u64,
    taken_at: Ticks,
    length: usize,
    words: Box<[u64]>,
}

impl StackCopy {
    /// Bytes that a copy holds. Handlers of real services have 7 KB, in debug builds 22 KB, below the boundary.
    pub(crate) const CAPACITY: usize = 64 * 1024;

    /// An empty copy. Its memory is only touched where stacks are copied to.
    pub(crate) fn new() -> StackCopy {
        StackCopy {
            registers: Registers::default(),
            boundary: 0,
            occupant: 0,
            taken_at: Ticks(0),
            length: 0,
            words: vec![0; Self::CAPACITY / WORD].into(),
        }
    }

    /// Copies the stack from `registers.sp` up to `boundary`. Allocates nothing: signal handlers call it.
    ///
    /// # Safety
    /// All memory from `registers.sp` (aligned to words) up to `boundary` is stack of the calling thread.
    pub(crate) unsafe fn fill(&mut self, registers: Registers, boundary: usize, occupant: u64) {
        self.describe(registers, boundary, occupant);
        // SAFETY: the caller vouches for the source, of which any bytes make a `u64`; `describe` keeps the length
        // within the target; and a buffer on the heap does not overlap with a stack.
        unsafe { ptr::copy_nonoverlapping(registers.sp as *const u64, self.words.as_mut_ptr(), self.length) };
    }

    /// Takes the stack of another thread from `memory`, this process's memory as a file. `None` when it cannot be read.
    pub(crate) fn fill_from(
        &mut self,
        memory: &std::fs::File,
        registers: Registers,
        boundary: usize,
        occupant: u64,
    ) -> Option<()> {
        use std::os::unix::fs::FileExt;
        self.describe(registers, boundary, occupant);
        let words = &mut self.words[..self.length];
        // SAFETY: any bytes make a `u64`, and bytes need no alignment.
        let bytes = unsafe { std::slice::from_raw_parts_mut(words.as_mut_ptr().cast::<u8>(), size_of_val(words)) };
        memory.read_exact_at(bytes, registers.sp as u64).ok()
    }

    fn describe(&mut self, registers: Registers, boundary: usize, occupant: u64) {
        self.registers = registers;
        self.boundary = boundary;
        self.occupant = occupant;
        self.taken_at = Ticks::now();
        self.length = (boundary.saturating_sub(registers.sp) / WORD).min(self.words.len());
    }

    /// The registers at the time of the copy.
    pub(crate) fn registers(&self) -> Registers {
        self.registers
    }

    /// The same copy with another frame pointer, for when the true one is not known.
    pub(crate) fn set_frame_pointer(&mut self, fp: u64) {
        self.registers.fp = fp;
    }

    /// Whom the thread worked for.
    pub(crate) fn occupant(&self) -> u64 {
        self.occupant
    }

    /// When it was taken.
    pub(crate) fn taken_at(&self) -> Ticks {
        self.taken_at
    }

    /// Bytes from the stack pointer to the boundary.
    pub(crate) fn depth(&self) -> usize {
        self.boundary - self.registers.sp
    }

    /// Whether `address` is the kind of place that only the frame of [`within`] keeps something at: just above the
    /// boundary.
    pub(crate) fn is_just_above(&self, address: u64) -> bool {
        /// More than the rest of that frame is in any build.
        const REST_OF_FRAME: u64 = 1024;
        address.checked_sub(self.boundary as u64).is_some_and(|above| above < REST_OF_FRAME)
    }

    /// The words copied, from the stack pointer up.
    pub(crate) fn words(&self) -> &[u64] {
        &self.words[..self.length]
    }

    /// The word that lay at `address`.
    #[inline]
    pub(crate) fn read(&self, address: u64) -> Option<u64> {
        let offset = usize::try_from(address).ok()?.checked_sub(self.registers.sp)?;
        if !offset.is_multiple_of(WORD) {
            return None;
        }
        self.words().get(offset / WORD).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn occupant() -> Option<u64> {
        slot::current().unwrap().visit().map(|visit| visit.occupant)
    }

    #[test]
    fn a_stack_is_seen_up_to_the_boundary_and_no_further() {
        let mut seen = None;
        within(7, &mut |boundary| {
            let boundary = boundary.expect("a fresh thread has a slot");
            seen = boundary.observe(|stack| {
                let mut copy = StackCopy::new();
                stack.copy_to(&mut copy, 0);
                assert_eq!(stack.word(stack.depth()), None);
                assert_eq!(stack.word(3), None);
                let highest = stack.depth() - WORD;
                assert_eq!(stack.word(highest).is_some(), copy.read((copy.registers().sp + highest) as u64).is_some());
                (copy.words().len() * WORD, stack.depth())
            });
        });
        let (copied, depth) = seen.expect("the test runs on its thread's own stack");
        assert_eq!(copied, depth);
    }

    #[test]
    fn the_occupant_leaves_with_a_panic() {
        let panicked = std::panic::catch_unwind(|| within(9, &mut |_| panic!("of the host")));
        assert!(panicked.is_err());
        assert_eq!(occupant(), None);
    }

    #[test]
    fn an_inner_occupant_gives_the_thread_back_to_the_outer_one() {
        within(1, &mut |_| {
            within(2, &mut |_| assert_eq!(occupant(), Some(2)));
            assert_eq!(occupant(), Some(1));
        });
    }
}
