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
pub(crate) struct Presence {
    hears: Hears,
    /// Of a request that has told something.
    story: Option<Arc<Story>>,
}

/// What a request is to be told by its own code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Default)]
enum Hears {
    /// There is no request.
    #[default]
    Nothing,
    Errors,
    Everything,
    /// And what is told the log.
    Log,
}

/// What a request's own code has told of it so far, from whatever thread.
#[derive(Debug)]
pub(crate) struct Story(Mutex<Option<Box<Notes>>>);

/// A [`Presence`], each part by itself: moved as one they would make each poll wait until they have reached the cache.
struct Here {
    hears: Cell<Hears>,
    story: Cell<Option<Arc<Story>>>,
}

thread_local! {
    static HERE: Here = const { Here { hears: Cell::new(Hears::Nothing), story: Cell::new(None) } };
}

impl Presence {
    /// In a request that has told nothing yet, and may tell errors, or more if `details` are wanted.
    pub(crate) fn silent(details: bool) -> Self {
        Presence { hears: if details { Hears::Everything } else { Hears::Errors }, story: None }
    }

    /// The same in one that may tell everything, and what is told the log.
    pub(crate) fn with_log() -> Self {
        Presence { hears: Hears::Log, story: None }
    }

    /// Makes this thread be inside of the request until the returned value is dropped.
    #[inline]
    pub(crate) fn enter(&mut self) -> Inside<'_> {
        self.exchange();
        Inside(self)
    }

    /// Makes this thread be here, and this be where the thread was.
    #[inline]
    fn exchange(&mut self) {
        // A thread without its locals is ending, and has told all.
        let _ = HERE.try_with(|here| {
            self.hears = here.hears.replace(self.hears);
            self.story = here.story.replace(self.story.take());
        });
    }

    /// Ends the telling: what comes later, from threads that are late, is not heard any more.
    #[inline]
    pub(crate) fn end(&mut self) -> Option<Box<Notes>> {
        self.hears = Hears::Nothing;
        self.story.take()?.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// While it lives, this thread is inside of a request, and the request's presence is where the thread was before.
#[derive(Debug)]
pub(crate) struct Inside<'a>(&'a mut Presence);

impl Drop for Inside<'_> {
    #[inline]
    fn drop(&mut self) {
        self.0.exchange();
    }
}

/// The story of the request that this thread is inside of; `None` outside of requests.
pub(crate) fn story() -> Option<Arc<Story>> {
    let told = HERE.try_with(|here| {
        if here.hears.get() == Hears::Nothing {
            return None;
        }
        let story = here.story.take().unwrap_or_else(Story::new);
        here.story.set(Some(Arc::clone(&story)));
        Some(story)
    });
    told.ok().flatten()
}

impl Story {
    fn new() -> Arc<Self> {
        Arc::new(Story(Mutex::new(Some(Box::default()))))
    }

    /// Tells something, unless the request has ended.
    pub(crate) fn tell(&self, tell: impl FnOnce(&mut Notes)) {
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(notes) = notes.as_deref_mut() {
            tell(notes);
        }
    }
}

/// Whether this thread is inside of a request that is to tell more than errors.
#[inline]
pub(crate) fn wants_details() -> bool {
    HERE.try_with(|here| here.hears.get() >= Hears::Everything).unwrap_or(false)
}

/// The story of the request that this thread is inside of, if it is to tell what it tells the log.
#[cfg(feature = "tracing")]
#[inline]
pub(crate) fn logged_story() -> Option<Arc<Story>> {
    let is_heard = HERE.try_with(|here| here.hears.get() == Hears::Log).unwrap_or(false);
    if is_heard { story() } else { None }
}

/// The story of the request that this thread is inside of, if it is to tell more than errors.
pub(crate) fn detailed_story() -> Option<Arc<Story>> {
    if wants_details() { story() } else { None }
}

/// Tells something of the request that this thread is inside of, if it is to tell more than errors. What `tell` does must come back here by no
/// way.
pub(crate) fn tell_details(tell: impl FnOnce(&mut Notes)) {
    let _ = HERE.try_with(|here| {
        if here.hears.get() < Hears::Everything {
            return;
        }
        // Not a handle more than there is: counting handles takes longer than the telling.
        let story = here.story.take().unwrap_or_else(Story::new);
        story.tell(tell);
        here.story.set(Some(story));
    });
}

/// Tells what the request that this thread is inside of asked of the allocator, if it is to tell more than errors.
pub(crate) fn tell_memory(memory: &Allocations) {
    tell_details(|notes| notes.add_memory(memory));
}

/// Takes the request along to another thread.
pub(crate) fn carry() -> Presence {
    let story = story();
    Presence { hears: HERE.try_with(|here| here.hears.get()).unwrap_or_default(), story }
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

    fn told(mut presence: Presence) -> usize {
        presence.end().map_or(0, |notes| notes.errors().len())
    }

    #[test]
    fn what_is_told_between_requests_is_told_of_none_and_within_of_the_innermost() {
        tell();
        let (mut outer, mut inner) = (Presence::silent(false), Presence::silent(true));
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
        let mut presence = Presence::silent(false);
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
