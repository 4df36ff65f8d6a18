//! A response's body, watched on its way out.

use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, MessageBody};
use actix_web::web::Bytes;
use fmd_core::measurement::Outcome;
use pin_project_lite::pin_project;

use crate::request::Unfinished;

pin_project! {
    /// The body of a monitored response; passes everything through as it is.
    pub struct MonitoredBody<B> {
        #[pin]
        body: B,
        // As it was at the start: the size that a compressing body tells changes on its way.
        size: BodySize,
        unfinished: Option<Unfinished>,
    }
}

impl<B: MessageBody> MonitoredBody<B> {
    pub(crate) fn new(body: B, unfinished: Option<Unfinished>) -> Self {
        MonitoredBody { size: body.size(), body, unfinished }
    }
}

impl<B: MessageBody> MessageBody for MonitoredBody<B> {
    type Error = B::Error;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        let this = self.project();
        let Some(unfinished) = this.unfinished else { return this.body.poll_next(cx) };
        unfinished.was_polled = true;
        let panicked = PanicGuard(unfinished);
        let inside = panicked.0.presence.enter();
        let polled = this.body.poll_next(cx);
        drop(inside);
        std::mem::forget(panicked);
        match &polled {
            Poll::Pending => {}
            Poll::Ready(Some(Ok(bytes))) => {
                unfinished.add_bytes(bytes.len());
                if matches!(*this.size, BodySize::Sized(size) if unfinished.bytes() >= size) {
                    unfinished.end(Outcome::Completed);
                }
            }
            Poll::Ready(Some(Err(_))) => unfinished.end(Outcome::Aborted),
            Poll::Ready(None) => unfinished.end(Outcome::Completed),
        }
        polled
    }

    fn try_into_bytes(self) -> Result<Bytes, Self> {
        let MonitoredBody { body, size, unfinished } = self;
        match body.try_into_bytes() {
            Ok(bytes) => {
                if let Some(mut unfinished) = unfinished {
                    unfinished.add_bytes(bytes.len());
                    unfinished.end(Outcome::Completed);
                }
                Ok(bytes)
            }
            Err(body) => Err(MonitoredBody { body, size, unfinished }),
        }
    }
}

/// Forgotten once the body has been polled; dropped only when that panics.
struct PanicGuard<'u>(&'u mut Unfinished);

impl Drop for PanicGuard<'_> {
    fn drop(&mut self) {
        self.0.end(Outcome::Panicked);
    }
}
