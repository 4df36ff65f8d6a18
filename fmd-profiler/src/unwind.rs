//! From a copy of a stack to the places in the code that it came through, by the unwind information of what is loaded.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use framehop::{CacheNative, ExplicitModuleSectionInfo, FrameAddress, MayAllocateDuringUnwind, Module, Unwinder as _};
use framehop::{UnwindRegsNative, UnwinderNative};

use crate::capture::linux::modules::{self, Changes, LoadedModule, Section};
use crate::capture::stack::{self, Registers, StackCopy, WORD};
use crate::location::Location;

/// Deepest stack that is followed.
const MOST_FRAMES: usize = 512;

/// Bits of an address: above them processors may keep a signature of the pointer.
const ADDRESS_MASK: u64 = (1 << 48) - 1;

/// A module's file, as names are later looked up in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ModuleFile {
    pub(crate) path: PathBuf,
    /// What file it was when the module was first seen. One that was replaced since has other addresses.
    pub(crate) identity: Option<Identity>,
}

/// What tells a file from others, and from itself once it was written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Identity {
    device: u64,
    number: u64,
    bytes: u64,
    /// When it was last written to, in seconds and nanoseconds.
    modified: (i64, i64),
}

impl ModuleFile {
    fn at(path: PathBuf) -> ModuleFile {
        let identity = Self::identity_of(&path);
        ModuleFile { path, identity }
    }

    /// That of the file at `path`.
    pub(crate) fn identity_of(path: &std::path::Path) -> Option<Identity> {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata(path).ok().map(|file| Identity {
            device: file.dev(),
            number: file.ino(),
            bytes: file.len(),
            modified: (file.mtime(), file.mtime_nsec()),
        })
    }
}

/// All modules that were ever loaded while the profiler ran; locations refer to them by index.
#[derive(Debug, Default)]
pub(crate) struct ModuleFiles(Mutex<Vec<ModuleFile>>);

impl ModuleFiles {
    /// The file of the module with this index.
    pub(crate) fn get(&self, index: u16) -> Option<ModuleFile> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(usize::from(index)).cloned()
    }

    pub(crate) fn index_of(&self, path: PathBuf) -> Option<u16> {
        let file = ModuleFile::at(path);
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let index = files.iter().position(|known| *known == file).unwrap_or(files.len());
        // The last indices are left out, so that a process that loads modules without end is merely unnamed.
        let index = u16::try_from(index).ok().filter(|index| *index < u16::MAX - 1)?;
        if usize::from(index) == files.len() {
            files.push(file);
        }
        Some(index)
    }
}

/// What unwinding made of one stack.
#[derive(Debug, Default)]
pub(crate) struct Unwound {
    /// The places, innermost first; not the frame of the boundary.
    pub(crate) locations: Vec<Location>,
    /// Where each return address lay, in bytes above the stack pointer, and what it was.
    pub(crate) returns: Vec<(u32, u64)>,
    /// Whether the boundary was reached, so that nothing is missing.
    pub(crate) complete: bool,
}

/// Unwinds stacks of this process.
pub(crate) struct Unwinder {
    engine: UnwinderNative<Section, MayAllocateDuringUnwind>,
    cache: CacheNative<MayAllocateDuringUnwind>,
    /// Sorted by where they lie.
    modules: Vec<(LoadedModule, Option<u16>)>,
    changes: Changes,
    files: Arc<ModuleFiles>,
    /// The places in [`stack::within`] at which stacks were found to end.
    ends: Vec<u64>,
}

impl Unwinder {
    pub(crate) fn new(files: Arc<ModuleFiles>) -> Unwinder {
        let mut unwinder = Unwinder {
            engine: UnwinderNative::new(),
            cache: CacheNative::new_in(),
            modules: Vec::new(),
            changes: Changes::default(),
            files,
            ends: Vec::new(),
        };
        unwinder.reload();
        unwinder.see_an_end();
        unwinder
    }

    /// Takes note of modules that came or went. Cheap when none did.
    pub(crate) fn refresh(&mut self) {
        if modules::changes() != self.changes {
            self.reload();
        }
    }

    fn reload(&mut self) {
        let known: Vec<LoadedModule> = self.modules.drain(..).map(|(module, _)| module).collect();
        let (mut loaded, changes) = modules::loaded(&known);
        loaded.sort_by_key(|module| module.range.start);
        self.engine = UnwinderNative::new();
        // The cache tells lists of modules apart by a number that wraps around.
        self.cache = CacheNative::new_in();
        self.changes = changes;
        for module in loaded {
            if let Some((index, frames)) = &module.unwind {
                let sections = ExplicitModuleSectionInfo {
                    text_svma: Some(module.text.clone()),
                    eh_frame_hdr_svma: Some(index.addresses.clone()),
                    eh_frame_hdr: Some(index.bytes.clone()),
                    eh_frame_svma: Some(frames.addresses.clone()),
                    eh_frame: Some(frames.bytes.clone()),
                    ..Default::default()
                };
                let name = module.path.display().to_string();
                self.engine.add_module(Module::new(name, module.range.clone(), module.bias, sections));
            }
            let file = self.files.index_of(module.path.clone());
            self.modules.push((module, file));
        }
    }

    /// Unwinds this thread's own stack, so as to know how one ends before a blocked thread's has to be judged by it.
    fn see_an_end(&mut self) {
        let mut copy = StackCopy::new();
        stack::within(0, &mut |boundary| {
            boundary.and_then(|boundary| boundary.observe(|stack| stack.copy_to(&mut copy, 0)));
        });
        self.unwind(&copy, &mut Unwound::default());
    }

    /// Unwinds `copy` into `unwound`.
    pub(crate) fn unwind(&mut self, copy: &StackCopy, unwound: &mut Unwound) {
        const MOST_ENDS: usize = 16;
        if let Some(end) = self.follow(copy, unwound)
            && !self.ends.contains(&end)
            && self.ends.len() < MOST_ENDS
        {
            self.ends.push(end);
        }
    }

    /// Unwinds a copy; returns the place in the boundary's frame that it led to, if it did.
    fn follow(&mut self, copy: &StackCopy, unwound: &mut Unwound) -> Option<u64> {
        unwound.locations.clear();
        unwound.returns.clear();
        unwound.complete = false;
        let registers = copy.registers();
        let mut native = native::registers(registers);
        let mut address = FrameAddress::from_instruction_pointer(registers.pc);
        let mut unreadable = None;
        let mut read = |address| {
            copy.read(address).ok_or_else(|| {
                unreadable = Some(address);
            })
        };
        while unwound.locations.len() < MOST_FRAMES {
            unwound.locations.push(self.location(address.address_for_lookup()));
            let below = native.sp();
            let caller = self.engine.unwind_frame(address, &mut native, &mut self.cache, &mut read);
            let Some(caller) = caller.ok().flatten().and_then(FrameAddress::from_return_address) else { break };
            unwound.returns.extend(place_of_return(copy, caller.address(), below, native.sp()));
            address = caller;
        }
        // The copy ends within the boundary's frame, so that from there it leads out of the copy, and just so.
        unwound.complete = unreadable.is_some_and(|address| copy.is_just_above(address));
        unwound.complete.then(|| {
            unwound.locations.pop();
            address.address_for_lookup()
        })
    }

    /// Unwinds the stack of a blocked thread, whose frame pointer is not known: if it is needed, the places on the
    /// stack that it could point to are tried, and only a way that ends at the boundary is believed.
    pub(crate) fn unwind_blocked(&mut self, copy: &mut StackCopy, unwound: &mut Unwound) {
        const MOST_TRIES: usize = 64;
        if self.ends_as_others(copy, unwound) {
            return;
        }
        let is_code = |address: u64| {
            let module = self.module(address);
            module.is_some_and(|(module, _)| module.text.contains(&address.wrapping_sub(module.bias)))
        };
        // A function that keeps a frame pointer has it point to its caller's, which lies below the return address.
        let sp = copy.registers().sp as u64;
        let pairs = copy.words().windows(2).enumerate().filter(|(_, pair)| is_code(pair[1]));
        let tries: Vec<u64> = pairs.map(|(index, _)| sp + (index * WORD) as u64).take(MOST_TRIES).collect();
        for candidate in tries {
            copy.set_frame_pointer(candidate);
            if self.ends_as_others(copy, unwound) {
                return;
            }
        }
        copy.set_frame_pointer(0);
        self.follow(copy, unwound);
        unwound.complete = false;
    }

    fn ends_as_others(&mut self, copy: &StackCopy, unwound: &mut Unwound) -> bool {
        self.follow(copy, unwound).is_some_and(|end| self.ends.contains(&end))
    }

    fn module(&self, address: u64) -> Option<&(LoadedModule, Option<u16>)> {
        let after = self.modules.partition_point(|(module, _)| module.range.start <= address);
        self.modules[..after].last().filter(|(module, _)| address < module.range.end)
    }

    fn location(&self, address: u64) -> Location {
        match self.module(address) {
            Some((module, Some(file))) => Location::new(Some(*file), address.wrapping_sub(module.bias)),
            _ => Location::new(None, address),
        }
    }
}

/// Where between two stack pointers the return address lies that led from the one frame to the other.
fn place_of_return(copy: &StackCopy, address: u64, below: u64, above: u64) -> Option<(u32, u64)> {
    let sp = copy.registers().sp as u64;
    let words = above.checked_sub(below)? / WORD as u64;
    let holds_it = |place: &u64| copy.read(*place).is_some_and(|word| is_return(word, address & ADDRESS_MASK));
    let place = (1..=words).map(|back| above - back * WORD as u64).find(holds_it)?;
    Some((u32::try_from(place - sp).ok()?, address & ADDRESS_MASK))
}

/// Whether the word found at a place is the return address that was there before.
pub(crate) fn is_return(word: u64, address: u64) -> bool {
    word & ADDRESS_MASK == address
}

mod native {
    use super::{Registers, UnwindRegsNative};

    #[cfg(target_arch = "x86_64")]
    pub(super) fn registers(registers: Registers) -> UnwindRegsNative {
        UnwindRegsNative::new(registers.pc, registers.sp as u64, registers.fp)
    }

    #[cfg(target_arch = "aarch64")]
    pub(super) fn registers(registers: Registers) -> UnwindRegsNative {
        let mask = framehop::aarch64::PtrAuthMask::from_max_known_address(super::ADDRESS_MASK);
        UnwindRegsNative::new_with_ptr_auth_mask(mask, registers.lr, registers.sp as u64, registers.fp)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[inline(never)]
    fn copy_from_below(depth: usize, boundary: stack::Boundary<'_>, copy: &mut StackCopy) -> usize {
        let padding = std::hint::black_box([depth; 32]);
        if depth == 0 {
            boundary.observe(|stack| stack.copy_to(copy, 1)).expect("the test runs on its own stack");
            return padding[0];
        }
        // Not a call that could be turned into a loop.
        std::hint::black_box(copy_from_below as fn(_, _, _) -> _)(depth - 1, boundary, copy) + padding[31]
    }

    fn copy_of_depth(depth: usize) -> StackCopy {
        let mut copy = StackCopy::new();
        stack::within(1, &mut |boundary| {
            copy_from_below(depth, boundary.expect("a fresh thread has a slot"), &mut copy);
        });
        copy
    }

    #[test]
    fn a_stack_is_unwound_to_the_boundary_frame_by_frame() {
        let mut unwinder = Unwinder::new(Arc::default());
        let frames = |depth, unwinder: &mut Unwinder| {
            let mut unwound = Unwound::default();
            unwinder.unwind(&copy_of_depth(depth), &mut unwound);
            assert!(unwound.complete);
            unwound.locations.len()
        };
        assert_eq!(frames(30, &mut unwinder), frames(10, &mut unwinder) + 20);
    }

    #[test]
    fn a_return_address_lies_where_unwinding_says() {
        let mut unwinder = Unwinder::new(Arc::default());
        let copy = copy_of_depth(5);
        let mut unwound = Unwound::default();
        unwinder.unwind(&copy, &mut unwound);
        assert_eq!(unwound.returns.len(), unwound.locations.len());
        for (offset, address) in unwound.returns {
            assert!(is_return(copy.words()[offset as usize / WORD], address));
        }
    }

    #[test]
    fn a_stack_without_a_known_frame_pointer_is_still_unwound() {
        let mut unwinder = Unwinder::new(Arc::default());
        let mut copy = copy_of_depth(5);
        let (mut with, mut without) = (Unwound::default(), Unwound::default());
        unwinder.unwind(&copy, &mut with);
        copy.set_frame_pointer(0);
        unwinder.unwind_blocked(&mut copy, &mut without);
        assert!(without.complete);
        assert_eq!(with.locations, without.locations);
    }

    #[test]
    fn a_blocked_thread_s_stack_is_unwound_to_the_boundary() {
        use crate::capture::linux::blocked::{Activity, Memory, Watched};
        use crate::capture::slot;
        use std::time::{Duration, Instant};
        let (sender, receiver) = std::sync::mpsc::channel();
        let (end, ends) = std::sync::mpsc::channel::<()>();
        let sleeper = std::thread::spawn(move || {
            sender.send((slot::current().unwrap(), crate::capture::linux::system::this_thread())).unwrap();
            stack::within(1, &mut |_| {
                let _ = ends.recv();
            });
        });
        let (slot, tid) = receiver.recv().unwrap();
        let (watched, memory, mut copy) = (Watched::new(tid), Memory::open().unwrap(), StackCopy::new());
        let mut is_copied = || {
            let (Some(visit), Activity::Blocked { sp, pc }) = (slot.visit(), watched.activity()) else { return false };
            memory.copy(slot, &watched, visit, (sp, pc), &mut copy).is_some()
        };
        // It takes its time to fall asleep.
        let until = Instant::now() + Duration::from_secs(20);
        while !is_copied() {
            assert!(Instant::now() < until, "it never sleeps");
            std::thread::sleep(Duration::from_millis(1));
        }
        let (mut unwinder, mut unwound) = (Unwinder::new(Arc::default()), Unwound::default());
        unwinder.unwind_blocked(&mut copy, &mut unwound);
        assert!(unwound.complete);
        drop(end);
        sleeper.join().unwrap();
    }
}
