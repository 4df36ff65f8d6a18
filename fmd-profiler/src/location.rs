//! Places in the code and stacks of them, before anybody has asked for names.

use std::collections::HashSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// A place in the code: a module, and an address as that module's file states it. It stays the same wherever the module
/// is loaded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location(u64);

impl Location {
    /// Stands at the outer end of stacks that closures of a task's had on a pool thread.
    pub(crate) const POOL: Location = Location(1);

    /// Stands at the outer end of stacks that a task had which another one spawned.
    pub(crate) const SPAWNED: Location = Location(2);

    const ADDRESS_BITS: u32 = 48;

    /// Above every address.
    pub(crate) const END: u64 = 1 << Self::ADDRESS_BITS;

    /// The `address` in the file of the module with this index; with no module it is an address in memory that no
    /// module covers.
    pub(crate) fn new(module: Option<u16>, address: u64) -> Location {
        let module = module.map_or(0, |index| u64::from(index) + 1);
        Location(module << Self::ADDRESS_BITS | address & (Self::END - 1))
    }

    /// The module's index, if a module covers the place.
    pub(crate) fn module(self) -> Option<u16> {
        ((self.0 >> Self::ADDRESS_BITS) as u16).checked_sub(1)
    }

    /// The address in the module's file; in memory if there is no module.
    pub fn address(self) -> u64 {
        self.0 & (Self::END - 1)
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.module() {
            Some(module) => write!(f, "{module}+{:#x}", self.address()),
            None => write!(f, "{:#x}", self.address()),
        }
    }
}

/// A stack, innermost place first. Clones share it, and of two equal stacks of one [`Stacks`] there is only one, so
/// that they are compared and hashed by their address.
#[derive(Debug, Clone)]
pub(crate) struct Stack(Arc<[Location]>);

impl Stack {
    pub(crate) fn locations(&self) -> &[Location] {
        &self.0
    }

    /// Whether it was the stack of a task's own poll, and not of its work elsewhere.
    pub(crate) fn is_of_poll(&self) -> bool {
        !matches!(self.0.last(), Some(&(Location::POOL | Location::SPAWNED)))
    }

    /// Whether it was the stack of a closure of the task's on a pool thread.
    pub(crate) fn is_of_pool(&self) -> bool {
        self.0.last() == Some(&Location::POOL)
    }

    /// A number that tells it from other stacks, as long as it lives.
    pub(crate) fn address(&self) -> usize {
        Arc::as_ptr(&self.0).cast::<()>().addr()
    }
}

impl PartialEq for Stack {
    fn eq(&self, other: &Stack) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Stack {}

impl Hash for Stack {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).cast::<()>().hash(state);
    }
}

/// All different stacks that somebody still refers to.
#[derive(Debug)]
pub(crate) struct Stacks {
    known: HashSet<Arc<[Location]>>,
    unknown: Stack,
}

impl Stacks {
    /// Most stacks that are told apart at one time; in a service some hundreds to thousands. With 20 frames each it is
    /// 15 MB.
    pub(crate) const CAPACITY: usize = 60_000;

    pub(crate) fn new() -> Stacks {
        Stacks { known: HashSet::new(), unknown: Stack(Arc::new([])) }
    }

    /// The one stack of these locations; the unknown one if there are too many to tell apart.
    pub(crate) fn intern(&mut self, locations: &[Location]) -> Stack {
        if let Some(stack) = self.known.get(locations) {
            return Stack(Arc::clone(stack));
        }
        if locations.is_empty() || self.known.len() >= Self::CAPACITY {
            return self.unknown();
        }
        let stack: Arc<[Location]> = locations.into();
        self.known.insert(Arc::clone(&stack));
        Stack(stack)
    }

    /// The stack of which nothing is known.
    pub(crate) fn unknown(&self) -> Stack {
        self.unknown.clone()
    }

    /// Forgets the stacks that nobody refers to any more.
    pub(crate) fn forget_unused(&mut self) {
        self.known.retain(|stack| Arc::strong_count(stack) > 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stack_of(address: u64) -> [Location; 2] {
        [Location::new(Some(0), address), Location::new(None, 7)]
    }

    #[test]
    fn a_location_tells_module_and_address() {
        let inside = Location::new(Some(3), 0x1234);
        assert_eq!((inside.module(), inside.address()), (Some(3), 0x1234));
        let outside = Location::new(None, 0x7fff_ffff_ffff);
        assert_eq!((outside.module(), outside.address()), (None, 0x7fff_ffff_ffff));
    }

    #[test]
    fn equal_stacks_are_one() {
        let mut stacks = Stacks::new();
        let first = stacks.intern(&stack_of(1));
        assert_eq!(first, stacks.intern(&stack_of(1)));
        assert_ne!(first, stacks.intern(&stack_of(2)));
    }

    #[test]
    fn unused_stacks_make_room_and_used_ones_stay() {
        let mut stacks = Stacks::new();
        let kept = stacks.intern(&stack_of(0));
        for address in 1..Stacks::CAPACITY as u64 + 10 {
            stacks.intern(&stack_of(address));
        }
        assert_eq!(stacks.intern(&stack_of(u64::from(u32::MAX))), stacks.unknown());
        stacks.forget_unused();
        assert_ne!(stacks.intern(&stack_of(u64::from(u32::MAX))), stacks.unknown());
        assert_eq!(stacks.intern(&stack_of(0)), kept);
    }
}
