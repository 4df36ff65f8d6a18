//! Waits: at which sites a task was suspended, for how long, and how long it then had to queue.

pub(crate) mod site;

use crate::capture::clock::Ticks;
use crate::capture::waker::REGISTRATIONS;
use site::SiteId;

/// Sites that one task's waits are told apart by; at further ones they count as at an unknown one.
pub(crate) const MOST_WAIT_SITES: usize = 8;

/// All of a task's waits at one site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Wait {
    pub(crate) site: SiteId,
    pub(crate) awaiting: Ticks,
    pub(crate) queued: Ticks,
    pub(crate) count: u32,
}

/// A task's waits by site, in a fixed room.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Waits {
    waits: [Wait; MOST_WAIT_SITES + 1],
    length: usize,
}

impl Waits {
    /// Adds one wait at `site`.
    pub(crate) fn add(&mut self, site: SiteId, awaiting: Ticks, queued: Ticks) {
        let known = self.waits[..self.length].iter().position(|wait| wait.site == site);
        let index = known.unwrap_or_else(|| {
            if self.length < MOST_WAIT_SITES {
                self.begin(site)
            } else if self.length == MOST_WAIT_SITES {
                self.begin(SiteId::UNKNOWN)
            } else {
                MOST_WAIT_SITES
            }
        });
        let wait = &mut self.waits[index];
        wait.awaiting.0 += awaiting.0;
        wait.queued.0 += queued.0;
        wait.count += 1;
    }

    fn begin(&mut self, site: SiteId) -> usize {
        self.waits[self.length] = Wait { site, ..Wait::default() };
        self.length += 1;
        self.length - 1
    }

    /// Makes room for another task's, without touching what it will write anyway.
    pub(crate) fn clear(&mut self) {
        self.length = 0;
    }

    /// One entry a site.
    #[inline]
    pub(crate) fn as_slice(&self) -> &[Wait] {
        &self.waits[..self.length]
    }
}

/// Where the wakers that are alive were registered.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Registrations {
    sites: [SiteId; REGISTRATIONS],
    latest: SiteId,
}

impl Registrations {
    /// A waker was registered at `site`.
    pub(crate) fn note(&mut self, registration: usize, site: SiteId) {
        if let Some(place) = self.sites.get_mut(registration) {
            *place = site;
        }
        self.latest = site;
    }

    /// The site to blame for a wait that this registration ended; without one, the latest that the task waited at.
    pub(crate) fn blame(&self, registration: Option<usize>) -> SiteId {
        registration.and_then(|registration| self.sites.get(registration)).copied().unwrap_or(self.latest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_at_one_site_add_up() {
        let mut waits = Waits::default();
        waits.add(SiteId(3), Ticks(10), Ticks(1));
        waits.add(SiteId(3), Ticks(20), Ticks(2));
        waits.add(SiteId(4), Ticks(5), Ticks(0));
        let waits = waits.as_slice();
        assert_eq!(waits[0], Wait { site: SiteId(3), awaiting: Ticks(30), queued: Ticks(3), count: 2 });
        assert_eq!(waits.len(), 2);
    }

    #[test]
    fn waits_at_too_many_sites_are_kept_as_of_an_unknown_one() {
        let mut waits = Waits::default();
        for site in 1..=20 {
            waits.add(SiteId(site), Ticks(1), Ticks(1));
        }
        assert_eq!(waits.as_slice().iter().map(|wait| wait.awaiting.0).sum::<u64>(), 20);
        assert_eq!(waits.as_slice().last().unwrap().site, SiteId::UNKNOWN);
    }

    #[test]
    fn the_registration_that_woke_is_blamed_and_else_the_latest() {
        let mut registrations = Registrations::default();
        registrations.note(0, SiteId(7));
        registrations.note(1, SiteId(8));
        assert_eq!(registrations.blame(Some(0)), SiteId(7));
        assert_eq!(registrations.blame(None), SiteId(8));
        assert_eq!(registrations.blame(Some(REGISTRATIONS)), SiteId(8));
    }
}
