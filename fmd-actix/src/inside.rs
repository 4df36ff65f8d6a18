//! Inside of which request this thread is, so that what the request's own code tells is told of that request.
//!
//! A request has a [`Presence`], which lies in a thread-local for as long as the request is polled there. Its [`Story`] is made when
//! there is something to tell: a request that tells nothing allocates nothing.

use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use fmd_core::notes::Notes;
use fmd_profiler::Allocations;
use pin_project_lite::pin_project;

/// Being inside of a request, or of none.
#[derive(Debug, Default)]
pub(crate) enum Presence {
    #[default]
    Nowhere,
    /// Inside of a request that has told nothing yet.
    Silent {
        /// Whether it is to tell more than errors.
        details: bool,
    },
    Telling(Arc<Story>),
}

/// What a request's own code has told of it so far, from whatever thread.
#[derive(Debug)]
pub(crate) struct Story {
    notes: Mutex<Option<Box<Notes>>>,
    details: bool,
}

thread_local! {
    static HERE: Cell<Presence> = const { Cell::new(Presence::Nowhere) };
}

impl Presence {
    /// Makes this thread be inside of the request until the returned value is dropped.
    #[inline]
    pub(crate) fn enter(&mut self) -> Inside<'_> {
        let outer = HERE.try_with(|here| here.replace(std::mem::take(self))).unwrap_or_default();
        Inside { presence: self, outer }
    }

    /// Ends the telling: what comes later, from threads that are late, is not heard any more.
    #[inline]
    pub(crate) fn end(self) -> Option<Box<Notes>> {
        match self {
            Presence::Telling(story) => story.notes.lock().unwrap_or_else(PoisonError::into_inner).take(),
            Presence::Silent { .. } | Presence::Nowhere => None,
        }
    }
}

/// While it lives, this thread is inside of a request; then where it was before.
#[derive(Debug)]
pub(crate) struct Inside<'a> {
    presence: &'a mut Presence,
    outer: Presence,
}

impl Drop for Inside<'_> {
    #[inline]
    fn drop(&mut self) {
        let outer = std::mem::take(&mut self.outer);
        // A thread without its locals is ending, and has told all.
        *self.presence = HERE.try_with(|here| here.replace(outer)).unwrap_or_default();
    }
}

/// The story of the request that this thread is inside of; `None` outside of requests.
pub(crate) fn story() -> Option<Arc<Story>> {
    let told = HERE.try_with(|here| {
        let story = match here.take() {
            Presence::Nowhere => return None,
            Presence::Silent { details } => Arc::new(Story { notes: Mutex::new(Some(Box::default())), details }),
            Presence::Telling(story) => story,
        };
        here.set(Presence::Telling(Arc::clone(&story)));
        Some(story)
    });
    told.ok().flatten()
}

impl Story {
    /// Tells something, unless the request has ended.
    pub(crate) fn tell(&self, tell: impl FnOnce(&mut Notes)) {
        let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(notes) = notes.as_deref_mut() {
            tell(notes);
        }
    }
}

/// Whether this thread is inside of a request that is to tell more than errors.
#[inline]
pub(crate) fn wants_details() -> bool {
    let looked = HERE.try_with(|here| {
        let presence = here.take();
        let details = match &presence {
            Presence::Nowhere => false,
            Presence::Silent { details } => *details,
            Presence::Telling(story) => story.details,
        };
        here.set(presence);
        details
    });
    looked.unwrap_or(false)
}

/// The story of the request that this thread is inside of, if it is to tell more than errors.
pub(crate) fn detailed_story() -> Option<Arc<Story>> {
    if wants_details() { story() } else { None }
}

/// Tells what the request that this thread is inside of asked of the allocator, if it is to tell more than errors.
pub(crate) fn tell_memory(memory: &Allocations) {
    if let Some(story) = detailed_story() {
        story.tell(|notes| notes.add_memory(memory));
    }
}

/// Takes the request along to another thread.
pub(crate) fn carry() -> Presence {
    story().map_or(Presence::Nowhere, Presence::Telling)
}

pin_project! {
    /// A future that is part of a request wherever it is polled.
    pub(crate) struct PartOfRequest<F> {
        #[pin]
        future: F,
        presence: Presence,
    }
}

impl<F> PartOfRequest<F> {
    /// Part of the request that this thread is inside of.
    pub(crate) fn new(future: F) -> Self {
        PartOfRequest { future, presence: carry() }
    }
}

impl<F: Future> Future for PartOfRequest<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        let _inside = this.presence.enter();
        this.future.poll(context)
    }
}

#[cfg(test)]
mod tests {
    use fmd_core::notes::ErrorNote;

    use super::*;

    fn tell() {
        if let Some(story) = story() {
            story.tell(|notes| notes.add_error(ErrorNote::bare_response(500)));
        }
    }

    fn told(presence: Presence) -> usize {
        presence.end().map_or(0, |notes| notes.errors().len())
    }

    #[test]
    fn what_is_told_between_requests_is_told_of_none_and_within_of_the_innermost() {
        tell();
        let (mut outer, mut inner) = (Presence::Silent { details: false }, Presence::Silent { details: true });
        {
            let _outer = outer.enter();
            tell();
            {
                let _inner = inner.enter();
                tell();
                tell();
            }
            tell();
        }
        tell();
        assert!(story().is_none());
        assert_eq!((told(outer), told(inner)), (2, 2));
    }

    #[test]
    fn another_thread_tells_of_the_request_that_was_carried_there_until_that_ends() {
        let mut presence = Presence::Silent { details: false };
        let mut carried = {
            let _inside = presence.enter();
            carry()
        };
        std::thread::scope(|threads| {
            threads.spawn(|| {
                let _inside = carried.enter();
                tell();
            });
        });
        assert_eq!(told(presence), 1);
        let _inside = carried.enter();
        tell();
    }
}
