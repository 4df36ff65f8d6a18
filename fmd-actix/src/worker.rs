//! What one worker keeps between requests.

use std::cell::RefCell;
use std::sync::Arc;

use fmd_core::Lane;

use crate::Fmd;
use crate::in_flight::Desks;
use crate::request::Known;
use crate::routes::Routes;

pub(crate) struct Worker {
    pub(crate) fmd: Fmd,
    pub(crate) routes: RefCell<Routes>,
    pub(crate) lane: Arc<Lane>,
    pub(crate) desks: Desks,
    /// Boxes that requests have left, to be used again.
    #[expect(clippy::vec_box, reason = "the boxes themselves are what is handed out")]
    spare: RefCell<Vec<Box<Known>>>,
}

impl Worker {
    /// Most boxes kept: beyond as many requests at once, the odd allocation is the least cost.
    const MOST_SPARE: usize = 256;

    pub(crate) fn new(fmd: Fmd, routes: Routes) -> Self {
        let lane = fmd.monitor().lane();
        let desks = Desks::new(Arc::clone(fmd.requests()));
        Worker { fmd, lane, routes: RefCell::new(routes), desks, spare: RefCell::default() }
    }

    /// A box that another request has left.
    pub(crate) fn spare(&self) -> Option<Box<Known>> {
        self.spare.borrow_mut().pop()
    }

    /// Keeps the box of a request that has ended.
    pub(crate) fn give_back(&self, known: Box<Known>) {
        // While a panic unwinds this may be borrowed.
        if let Ok(mut spare) = self.spare.try_borrow_mut()
            && spare.len() < Self::MOST_SPARE
        {
            spare.push(known);
        }
    }
}
