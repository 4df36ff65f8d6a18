//! Await sites: the different stacks at which tasks were seen to wait.
//!
//! A site is recognised by its return addresses: once a stack was unwound, it is known where on it each return address
//! lies, and a stack of the same depth with the same twenty words in the same places is the same stack. That takes some
//! ten nanoseconds, where copying and unwinding would take microseconds. Tasks only read; the sampling thread adds what
//! is new. A stack that is seen for the first time gets a number at once and is copied for the sampling thread, which
//! finds out what the number stands for before the task's account is closed.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering::*};

/// The number of a site in its profiler.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct SiteId(pub(crate) u32);

impl SiteId {
    /// Where nothing is known of the stack.
    pub(crate) const UNKNOWN: SiteId = SiteId(0);
}

/// Most numbers that are given out, and so most sites, in some two megabytes. A stack that is met again before it is
/// known gets another number.
pub(crate) const MOST_SITES: u32 = 8192;

const BUCKETS: usize = 512;

/// All sites of one profiler, by how deep the stack was.
#[derive(Debug)]
pub(crate) struct Sites {
    buckets: Box<[OnceLock<Box<Site>>]>,
    count: AtomicU32,
    #[cfg(cpu_stacks)]
    newcomers: newcomers::Newcomers,
}

#[derive(Debug)]
struct Site {
    id: SiteId,
    depth: usize,
    /// Offsets from the stack pointer, and the return addresses that lie there.
    returns: Box<[(u32, u64)]>,
    next: OnceLock<Box<Site>>,
}

impl Sites {
    pub(crate) fn new() -> Sites {
        Sites {
            buckets: (0..BUCKETS).map(|_| OnceLock::new()).collect(),
            count: AtomicU32::new(0),
            #[cfg(cpu_stacks)]
            newcomers: newcomers::Newcomers::new(),
        }
    }

    /// The site with a stack of this depth, whose words `holds` compares.
    fn find(&self, depth: usize, holds: impl Fn(u32, u64) -> bool) -> Option<SiteId> {
        let mut place = self.bucket(depth);
        while let Some(site) = place.get() {
            if site.depth == depth && site.returns.iter().all(|(offset, address)| holds(*offset, *address)) {
                return Some(site.id);
            }
            place = &site.next;
        }
        None
    }

    /// A number for a site that is not known yet; `None` when there are too many.
    fn new_id(&self) -> Option<SiteId> {
        let given = self.count.fetch_update(AcqRel, Relaxed, |given| (given < MOST_SITES).then_some(given + 1));
        given.ok().map(|given| SiteId(given + 1))
    }

    /// Makes a site known, to be found from now on.
    fn add(&self, id: SiteId, depth: usize, returns: &[(u32, u64)]) {
        let mut site = Box::new(Site { id, depth, returns: returns.into(), next: OnceLock::new() });
        let mut place = self.bucket(depth);
        while let Err(back) = place.set(site) {
            site = back;
            place = &place.get().expect("it was just found to be set").next;
        }
    }

    fn bucket(&self, depth: usize) -> &OnceLock<Box<Site>> {
        // Depths are multiples of the stack's alignment.
        &self.buckets[(depth / 16) % BUCKETS]
    }
}

#[cfg(not(cpu_stacks))]
impl Sites {
    /// The site at which the running task waits.
    pub(crate) fn recognise(&self, _boundary: Option<crate::capture::Boundary<'_>>) -> SiteId {
        SiteId::UNKNOWN
    }
}

#[cfg(cpu_stacks)]
mod newcomers {
    use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
    use std::sync::{Mutex, PoisonError};

    use super::{SiteId, Sites};
    use crate::capture::Boundary;
    use crate::capture::stack::{OwnStack, StackCopy, WORD};
    use crate::unwind::{self, Unwinder, Unwound};

    /// With fewer return addresses of a stack that is not known to its end two sites could be taken for one: the first three are in this
    /// crate.
    const FEWEST_RETURNS: usize = 5;

    /// So many numbers may go to stacks that cannot be told from others. From then on each of them is an unknown site, and so is what is
    /// taken for it; such a stack would otherwise use up all numbers, one with each wait.
    pub(super) const MOST_IN_VAIN: u32 = 256;

    /// Copies of stacks that no site was found for, on their way to the sampling thread.
    #[derive(Debug)]
    pub(super) struct Newcomers {
        spare: Mutex<Vec<StackCopy>>,
        waiting: Mutex<Vec<StackCopy>>,
        /// Numbers that went to stacks which cannot be told from others.
        in_vain: AtomicU32,
    }

    impl Newcomers {
        /// Copies that may wait at one time. What comes when there is no room comes again if it matters.
        const ROOM: usize = 8;

        pub(super) fn new() -> Newcomers {
            Newcomers {
                spare: Mutex::new((0..Self::ROOM).map(|_| StackCopy::new()).collect()),
                waiting: Mutex::new(Vec::with_capacity(Self::ROOM)),
                in_vain: AtomicU32::new(0),
            }
        }

        /// Takes in a stack as of the site `id`. Never waits: a lock that is taken is as good as no room.
        #[cold]
        fn welcome(&self, stack: &OwnStack<'_>, id: impl FnOnce() -> Option<SiteId>) -> Option<SiteId> {
            let mut copy = self.spare.try_lock().ok()?.pop()?;
            let id = id();
            if let (Some(id), Ok(mut waiting)) = (id, self.waiting.try_lock()) {
                stack.copy_to(&mut copy, u64::from(id.0));
                waiting.push(copy);
                return Some(id);
            }
            if let Ok(mut spare) = self.spare.try_lock() {
                spare.push(copy);
            }
            None
        }
    }

    impl Sites {
        /// The site at which the running task waits.
        pub(crate) fn recognise(&self, boundary: Option<Boundary<'_>>) -> SiteId {
            let site = boundary.and_then(|boundary| {
                boundary.observe(|stack| {
                    let holds = |offset, address| {
                        stack.word(offset as usize).is_some_and(|word| unwind::is_return(word, address))
                    };
                    let known = self.find(stack.depth(), holds);
                    known.or_else(|| self.newcomers.welcome(stack, || self.new_id()))
                })
            });
            site.flatten().unwrap_or(SiteId::UNKNOWN)
        }

        /// Sampling thread: whether there is anything to resolve.
        pub(crate) fn has_newcomers(&self) -> bool {
            !self.newcomers.waiting.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
        }

        /// Sampling thread: makes sites of the newcomers, and tells `learn` of each.
        pub(crate) fn resolve(
            &self,
            unwinder: &mut Unwinder,
            unwound: &mut Unwound,
            mut learn: impl FnMut(SiteId, &Unwound),
        ) {
            let waiting = {
                let mut waiting = self.newcomers.waiting.lock().unwrap_or_else(PoisonError::into_inner);
                std::mem::replace(&mut *waiting, Vec::with_capacity(Newcomers::ROOM))
            };
            for copy in waiting {
                unwinder.unwind(&copy, unwound);
                let id = SiteId(copy.occupant() as u32);
                learn(id, unwound);
                let holds = |offset: u32, address| {
                    copy.words().get(offset as usize / WORD).is_some_and(|word| unwind::is_return(*word, address))
                };
                if self.find(copy.depth(), holds).is_none() {
                    self.settle(id, copy.depth(), unwound);
                }
                self.newcomers.spare.lock().unwrap_or_else(PoisonError::into_inner).push(copy);
            }
        }

        /// Makes a stack known that was given this number, where it can be told from others.
        pub(super) fn settle(&self, id: SiteId, depth: usize, unwound: &Unwound) {
            // All return addresses up to the boundary are all that a stack is known by.
            if unwound.complete || unwound.returns.len() >= FEWEST_RETURNS {
                self.add(id, depth, &unwound.returns);
            } else if self.newcomers.in_vain.fetch_add(1, Relaxed) >= MOST_IN_VAIN {
                self.add(SiteId::UNKNOWN, depth, &unwound.returns);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_found_by_its_depth_and_all_its_words() {
        let sites = Sites::new();
        let (first, second) = (sites.new_id().unwrap(), sites.new_id().unwrap());
        sites.add(first, 160, &[(8, 1), (64, 2)]);
        sites.add(second, 160, &[(8, 1), (64, 3)]);
        let stack =
            |last: u64| move |offset: u32, address: u64| if offset == 8 { address == 1 } else { address == last };
        assert_eq!(sites.find(160, stack(2)), Some(first));
        assert_eq!(sites.find(160, stack(3)), Some(second));
        assert_eq!(sites.find(160, stack(4)), None);
        assert_eq!(sites.find(176, stack(2)), None);
    }

    #[test]
    fn sites_are_bounded() {
        let sites = Sites::new();
        assert_eq!((0..MOST_SITES + 10).filter_map(|_| sites.new_id()).count(), MOST_SITES as usize);
    }

    #[cfg(cpu_stacks)]
    #[test]
    fn a_short_stack_takes_one_number_and_one_that_is_like_others_not_all() {
        use crate::unwind::Unwound;
        let all_numbers = |complete: bool| {
            let sites = Sites::new();
            let unwound = Unwound { locations: Vec::new(), returns: vec![(8, 1), (64, 2)], complete };
            let holds = |offset, address| unwound.returns.contains(&(offset, address));
            for _ in 0..2 * MOST_SITES {
                if sites.find(160, holds).is_none() {
                    sites.settle(sites.new_id().unwrap(), 160, &unwound);
                }
            }
            (sites.count.load(Relaxed), sites.find(160, holds))
        };
        assert_eq!(all_numbers(true), (1, Some(SiteId(1))));
        assert_eq!(all_numbers(false), (newcomers::MOST_IN_VAIN + 1, Some(SiteId::UNKNOWN)));
    }
}
