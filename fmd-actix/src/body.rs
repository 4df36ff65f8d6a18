//! A response's body, watched on its way out.

use std::pin::Pin;
use std::task::{Context, Poll};

use actix_web::body::{BodySize, MessageBody};
use actix_web::web::Bytes;
use fmd_core::measurement::Outcome;
use pin_project_lite::pin_project;

use crate::request::Scope;

pin_project! {
    /// The body of a monitored response; passes everything through as it is.
    pub struct MonitoredBody<B> {
        #[pin]
        body: B,
        // As it was at the start: the size that a compressing body tells changes on its way.
        size: BodySize,
        scope: Scope,
    }
}

impl<B: MessageBody> MonitoredBody<B> {
    pub(crate) fn new(body: B, scope: Scope) -> Self {
        MonitoredBody { size: body.size(), body, scope }
    }
}

impl<B: MessageBody> MessageBody for MonitoredBody<B> {
    type Error = B::Error;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        let this = self.project();
        let Some(running) = this.scope.run() else { return this.body.poll_next(cx) };
        let polled = this.body.poll_next(cx);
        running.done();
        match &polled {
            Poll::Pending => {}
            Poll::Ready(Some(Ok(bytes))) => {
                let sent = this.scope.add_bytes(bytes.len());
                if matches!(*this.size, BodySize::Sized(size) if sent >= size) {
                    this.scope.end(Outcome::Completed);
                }
            }
            Poll::Ready(Some(Err(_))) => this.scope.end(Outcome::Aborted),
            Poll::Ready(None) => this.scope.end(Outcome::Completed),
        }
        polled
    }

    fn try_into_bytes(self) -> Result<Bytes, Self> {
        let MonitoredBody { body, size, mut scope } = self;
        match body.try_into_bytes() {
            Ok(bytes) => {
                scope.add_bytes(bytes.len());
                scope.end(Outcome::Completed);
                Ok(bytes)
            }
            Err(body) => Err(MonitoredBody { body, size, scope }),
        }
    }
}
