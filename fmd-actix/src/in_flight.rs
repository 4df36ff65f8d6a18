//! The requests in flight, for others than the workers that serve them.
//!
//! Each worker has desks of its own, at one of which a request sits as long as it lasts. Whoever looks at a desk holds it for an instant; a
//! worker that finds it held does not wait: it takes another, or leaves this one as it is and says that nobody sits there any more.

use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::*};
use std::sync::{Arc, Mutex, OnceLock};

use actix_web::http::Method;
use fmd_core::in_flight::{InFlight, Underway};
use fmd_core::measurement::Moment;
use fmd_profiler::{Beacon, Scope};

/// A worker has so many rooms at most; requests for which there is no desk are not seen.
const ROOMS: usize = 64;
/// Desks of a room, which are made all at once.
const DESKS: usize = 64;
/// A worker that finds so many desks held, one after the other, gives up.
const MOST_HELD: usize = 8;

/// All desks of all workers.
#[derive(Debug, Default)]
pub(crate) struct Hall {
    /// Held by whoever looks: two that look at once would be in each other's way, and each miss somebody.
    looking: Mutex<()>,
    offices: Mutex<Vec<Arc<Office>>>,
    workers: AtomicU32,
}

/// The desks of one worker: more are added at the end while others look.
type Office = [OnceLock<Box<[Arc<Desk>]>>; ROOMS];

/// Where a request sits.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    /// Left as it is when the request goes, for the next to write over; `None` before the first.
    occupant: Mutex<Option<Occupant>>,
    worker: u32,
    /// Whether the request has gone, though it is still written there.
    is_left: AtomicBool,
    is_sending: AtomicBool,
    /// Whether what is written there takes much room.
    is_full: AtomicBool,
}

/// A request in flight.
#[derive(Debug)]
struct Occupant {
    began: Moment,
    beacon: Beacon,
    method: Method,
    path: String,
}

impl Occupant {
    /// Longest path, and method, that is left where it is, in bytes.
    const ROOM: usize = 512;

    /// Puts another request in the place of this one.
    #[inline]
    fn make_way(&mut self, began: Moment, profile: &Scope, method: &Method, path: &str) {
        self.began = began;
        self.method.clone_from(method);
        self.path.clear();
        self.path.push_str(path);
        profile.take_over_beacon(&mut self.beacon);
    }
}

/// A worker's part of the [`Hall`].
#[derive(Debug)]
pub(crate) struct Desks {
    hall: Arc<Hall>,
    worker: u32,
    office: Arc<Office>,
    free: RefCell<Vec<Arc<Desk>>>,
}

impl Desks {
    pub(crate) fn new(hall: Arc<Hall>) -> Self {
        let worker = hall.workers.fetch_add(1, Relaxed);
        let office = Arc::new([const { OnceLock::new() }; ROOMS]);
        if let Ok(mut offices) = hall.offices.lock() {
            offices.push(Arc::clone(&office));
        }
        Desks { hall, worker, office, free: RefCell::default() }
    }

    /// A desk for a request that `profile` is of; `None` where there is none, or it is not profiled, and then it is not seen.
    #[inline]
    pub(crate) fn sit(&self, began: Moment, profile: &Scope, method: &Method, path: &str) -> Option<Arc<Desk>> {
        profile.task()?;
        let mut free = self.free.borrow_mut();
        for _ in 0..MOST_HELD {
            if free.is_empty() {
                self.open_room(&mut free)?;
            }
            let desk = free.pop()?;
            let Ok(mut place) = desk.occupant.try_lock() else {
                free.insert(0, desk);
                continue;
            };
            match &mut *place {
                Some(occupant) => occupant.make_way(began, profile, method, path),
                None => {
                    let occupant = |beacon| Occupant { began, beacon, method: method.clone(), path: path.to_owned() };
                    *place = profile.beacon().map(occupant);
                }
            }
            drop(place);
            desk.is_full.store(path.len().max(method.as_str().len()) > Occupant::ROOM, Relaxed);
            desk.is_sending.store(false, Relaxed);
            desk.is_left.store(false, Release);
            return Some(desk);
        }
        None
    }

    /// The request at `desk` has ended.
    #[inline]
    pub(crate) fn leave(&self, desk: Arc<Desk>) {
        desk.is_left.store(true, Release);
        if desk.is_full.load(Relaxed)
            && let Ok(mut place) = desk.occupant.try_lock()
        {
            *place = None;
        }
        // While a panic unwinds this may be borrowed; the desk is lost then, and nothing else.
        if let Ok(mut free) = self.free.try_borrow_mut() {
            free.push(desk);
        }
    }

    #[cold]
    fn open_room(&self, free: &mut Vec<Arc<Desk>>) -> Option<()> {
        let room = self.office.iter().find(|room| room.get().is_none())?;
        let desk = || Arc::new(Desk { worker: self.worker, is_left: AtomicBool::new(true), ..Desk::default() });
        let desks = room.get_or_init(|| std::iter::repeat_with(desk).take(DESKS).collect());
        free.extend(desks.iter().rev().cloned());
        Some(())
    }
}

impl Drop for Desks {
    /// A worker's desks go with it.
    fn drop(&mut self) {
        if let Ok(mut offices) = self.hall.offices.lock() {
            offices.retain(|office| !Arc::ptr_eq(office, &self.office));
        }
    }
}

impl Desk {
    /// The head of the response is out.
    pub(crate) fn note_sending(&self) {
        self.is_sending.store(true, Relaxed);
    }
}

impl InFlight for Hall {
    fn for_each(&self, look: &mut dyn FnMut(Underway<'_>)) {
        let _alone = self.looking.lock();
        // Not held while looking: a worker may begin or end meanwhile.
        let Ok(offices) = self.offices.lock().map(|offices| offices.clone()) else { return };
        for desk in offices.iter().flat_map(|office| office.iter().map_while(OnceLock::get)).flatten() {
            if desk.is_left.load(Acquire) {
                continue;
            }
            // Held by a worker that is just sitting down or leaving.
            let Ok(place) = desk.occupant.try_lock() else { continue };
            let Some(occupant) = place.as_ref().filter(|_| !desk.is_left.load(Acquire)) else { continue };
            look(Underway {
                began: occupant.began,
                beacon: &occupant.beacon,
                method: occupant.method.as_str(),
                path: &occupant.path,
                worker: desk.worker,
                is_sending: desk.is_sending.load(Relaxed),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use fmd_profiler::{Options, Profiler};

    use super::*;

    /// A desk for a request of `path`, whose task ends at once, which does not matter here.
    fn sit(desks: &Desks, path: &str) -> Option<Arc<Desk>> {
        static PROFILER: OnceLock<Profiler> = OnceLock::new();
        let profiler = PROFILER.get_or_init(|| Profiler::start(Options::default()).unwrap());
        desks.sit(Moment::now(), &profiler.scope(), &Method::GET, path)
    }

    fn paths(hall: &Hall) -> Vec<String> {
        let mut paths = Vec::new();
        hall.for_each(&mut |request| paths.push(request.path.to_owned()));
        paths
    }

    #[test]
    fn who_sits_is_seen_and_who_has_left_is_not() {
        let hall = Arc::<Hall>::default();
        let desks = Desks::new(Arc::clone(&hall));
        let (first, second) = (sit(&desks, "/1").unwrap(), sit(&desks, "/2").unwrap());
        assert_eq!(paths(&hall), ["/1", "/2"]);
        desks.leave(first);
        assert_eq!(paths(&hall), ["/2"]);
        let third = sit(&desks, "/3").unwrap();
        assert_eq!(paths(&hall), ["/3", "/2"], "the free desk is used again");
        desks.leave(second);
        desks.leave(third);
        drop(desks);
        assert!(hall.offices.lock().unwrap().is_empty());
    }

    #[test]
    fn a_worker_waits_for_nobody_who_looks() {
        let hall = Arc::<Hall>::default();
        let desks = Desks::new(Arc::clone(&hall));
        let desk = sit(&desks, "/1").unwrap();
        let same = Arc::clone(&desk);
        let held = same.occupant.lock().unwrap();
        desks.leave(desk);
        let other = sit(&desks, "/2").unwrap();
        assert!(!Arc::ptr_eq(&other, &same), "that desk is being looked at");
        drop(held);
        assert_eq!(paths(&hall), ["/2"], "who has left is not seen, though still written there");
    }

    #[test]
    fn several_who_look_at_once_each_see_everybody() {
        let hall = Arc::<Hall>::default();
        let desks = Desks::new(Arc::clone(&hall));
        let sitting: Vec<_> = (0..100).filter_map(|_| sit(&desks, "/")).collect();
        let look = || (0..2_000).map(|_| paths(&hall).len()).min();
        let fewest: Vec<_> = std::thread::scope(|scope| {
            let looking: Vec<_> = (0..3).map(|_| scope.spawn(look)).collect();
            looking.into_iter().map(|looking| looking.join().unwrap()).collect()
        });
        assert_eq!(fewest, [Some(100); 3]);
        drop(sitting);
    }

    #[test]
    fn who_comes_while_others_look_is_seen_from_then_on() {
        let hall = Arc::<Hall>::default();
        let desks = Desks::new(Arc::clone(&hall));
        let _first = sit(&desks, "/").unwrap();
        let mut come = Vec::new();
        hall.for_each(&mut |_| {
            if come.is_empty() {
                come.extend((0..1_000).filter_map(|_| sit(&desks, "/")));
            }
        });
        assert_eq!(come.len(), 1_000);
        assert_eq!(paths(&hall).len(), 1_001);
    }

    #[test]
    fn one_long_path_does_not_hold_its_room() {
        let desks = Desks::new(Arc::default());
        let text = |desk: &Desk| desk.occupant.lock().unwrap().as_ref().map_or(0, |occupant| occupant.path.capacity());
        for (path, is_let_go) in [("/".repeat(Occupant::ROOM), false), ("/".repeat(100_000), true)] {
            let desk = sit(&desks, &path).unwrap();
            assert!(text(&desk) >= path.len());
            desks.leave(Arc::clone(&desk));
            assert_eq!(text(&desk) == 0, is_let_go);
        }
    }

    #[test]
    fn there_are_never_too_many_desks() {
        let desks = Desks::new(Arc::default());
        assert_eq!((0..ROOMS * DESKS + 10).filter_map(|_| sit(&desks, "/")).count(), ROOMS * DESKS);
    }
}
