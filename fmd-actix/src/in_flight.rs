//! The requests in flight, for others than the workers that serve them.
//!
//! Each worker has desks of its own, at one of which a request sits as long as it lasts. Whoever looks at a desk holds it for an instant; a
//! worker that finds it held does not wait: it takes another, or leaves this one as it is and says that nobody sits there any more.

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::*};
use std::sync::{Arc, Mutex};

use actix_web::http::Method;
use actix_web::http::uri::PathAndQuery;
use fmd_core::in_flight::{InFlight, Underway};
use fmd_core::measurement::Moment;
use fmd_profiler::Beacon;

/// Most desks of one worker; more requests at once are not seen.
const MOST: usize = 4_096;

/// All desks of all workers.
#[derive(Debug, Default)]
pub(crate) struct Hall {
    desks: Mutex<Vec<Arc<Desk>>>,
    workers: AtomicU32,
}

/// Where a request sits.
#[derive(Debug, Default)]
pub(crate) struct Desk {
    occupant: Mutex<Option<Occupant>>,
    worker: u32,
    /// Whether the request has gone, though it may still be written there.
    is_left: AtomicBool,
    is_sending: AtomicBool,
}

/// A request in flight.
#[derive(Debug)]
pub(crate) struct Occupant {
    pub(crate) began: Moment,
    pub(crate) beacon: Beacon,
    pub(crate) method: Method,
    pub(crate) path: Option<PathAndQuery>,
}

/// The desks of one worker.
#[derive(Debug)]
pub(crate) struct Desks {
    hall: Arc<Hall>,
    worker: u32,
    free: RefCell<Vec<Arc<Desk>>>,
    made: Cell<usize>,
}

impl Desks {
    pub(crate) fn new(hall: Arc<Hall>) -> Self {
        let worker = hall.workers.fetch_add(1, Relaxed);
        Desks { hall, worker, free: RefCell::default(), made: Cell::new(0) }
    }

    /// A desk for a request; `None` where there is none, and then it is not seen.
    #[inline]
    pub(crate) fn sit(&self, occupant: Occupant) -> Option<Arc<Desk>> {
        let desk = self.free.borrow_mut().pop().or_else(|| self.one_more())?;
        match desk.occupant.try_lock() {
            Ok(mut place) => *place = Some(occupant),
            Err(_) => {
                self.free.borrow_mut().push(Arc::clone(&desk));
                return None;
            }
        }
        desk.is_sending.store(false, Relaxed);
        desk.is_left.store(false, Release);
        Some(desk)
    }

    /// The request at `desk` has ended.
    #[inline]
    pub(crate) fn leave(&self, desk: Arc<Desk>) {
        desk.is_left.store(true, Release);
        if let Ok(mut place) = desk.occupant.try_lock() {
            *place = None;
        }
        // While a panic unwinds this may be borrowed; the desk is lost then, and nothing else.
        if let Ok(mut free) = self.free.try_borrow_mut() {
            free.push(desk);
        }
    }

    #[cold]
    fn one_more(&self) -> Option<Arc<Desk>> {
        if self.made.get() >= MOST {
            return None;
        }
        let desk = Arc::new(Desk { worker: self.worker, ..Desk::default() });
        self.hall.desks.try_lock().ok()?.push(Arc::clone(&desk));
        self.made.set(self.made.get() + 1);
        Some(desk)
    }
}

impl Drop for Desks {
    /// A worker's desks go with it.
    fn drop(&mut self) {
        let own: Vec<Arc<Desk>> = self.free.take();
        if let Ok(mut desks) = self.hall.desks.lock() {
            desks.retain(|desk| !own.iter().any(|own| Arc::ptr_eq(own, desk)));
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
        let Ok(desks) = self.desks.lock() else { return };
        for desk in desks.iter() {
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
                path: occupant.path.as_ref().map_or("", PathAndQuery::path),
                worker: desk.worker,
                is_sending: desk.is_sending.load(Relaxed),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::OnceLock;

    use super::*;

    /// That of a task that has ended already, which does not matter here.
    fn beacon() -> Beacon {
        static BEACON: OnceLock<Beacon> = OnceLock::new();
        let begin = || {
            let profiler = fmd_profiler::Profiler::start(fmd_profiler::Options::default()).unwrap();
            profiler.scope().beacon().unwrap()
        };
        BEACON.get_or_init(begin).clone()
    }

    fn occupant(path: &'static str) -> Occupant {
        let path = Some(PathAndQuery::from_static(path));
        Occupant { began: Moment::now(), beacon: beacon(), method: Method::GET, path }
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
        let (first, second) = (desks.sit(occupant("/1")).unwrap(), desks.sit(occupant("/2?x")).unwrap());
        assert_eq!(paths(&hall), ["/1", "/2"]);
        desks.leave(first);
        assert_eq!(paths(&hall), ["/2"]);
        let third = desks.sit(occupant("/3")).unwrap();
        assert_eq!(paths(&hall), ["/3", "/2"], "the free desk is used again");
        desks.leave(second);
        desks.leave(third);
        drop(desks);
        assert!(hall.desks.lock().unwrap().is_empty());
    }

    #[test]
    fn a_worker_waits_for_nobody_who_looks() {
        let hall = Arc::<Hall>::default();
        let desks = Desks::new(Arc::clone(&hall));
        let desk = desks.sit(occupant("/1")).unwrap();
        let same = Arc::clone(&desk);
        let held = same.occupant.lock().unwrap();
        desks.leave(desk);
        assert!(desks.sit(occupant("/2")).is_none(), "the desk is being looked at");
        drop(held);
        assert!(paths(&hall).is_empty(), "who has left is not seen, though still written there");
        assert!(desks.sit(occupant("/3")).is_some());
        assert_eq!(paths(&hall), ["/3"]);
    }

    #[test]
    fn there_are_never_too_many_desks() {
        let desks = Desks::new(Arc::default());
        assert_eq!((0..MOST + 10).filter_map(|_| desks.sit(occupant("/"))).count(), MOST);
    }
}
