//! The beginning of a request's body, copied as the handler reads it.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::HttpMessage;
use actix_web::dev::{Payload, ServiceRequest};
use actix_web::error::PayloadError;
use actix_web::web::Bytes;
use futures_core::Stream;

/// The beginning of a body, as far as it has been read.
#[derive(Clone)]
pub(crate) struct Prefix(Rc<RefCell<Read>>);

struct Read {
    most: usize,
    bytes: Vec<u8>,
    length: u64,
}

impl Prefix {
    /// Copies the first `most` bytes of the body of `request` from now on; `None` where it has none.
    pub(crate) fn of(request: &mut ServiceRequest, most: usize) -> Option<Prefix> {
        let payload = request.take_payload();
        if matches!(payload, Payload::None) {
            return None;
        }
        let prefix = Prefix(Rc::new(RefCell::new(Read { most, bytes: Vec::new(), length: 0 })));
        let watched = Watched { payload, prefix: prefix.clone() };
        request.set_payload(Payload::Stream { payload: Box::pin(watched) });
        Some(prefix)
    }

    /// The bytes, and how many there were in all so far.
    pub(crate) fn read(&self) -> (Vec<u8>, u64) {
        let read = self.0.borrow();
        (read.bytes.clone(), read.length)
    }

    fn add(&self, bytes: &Bytes) {
        let mut read = self.0.borrow_mut();
        let room = read.most.saturating_sub(read.bytes.len());
        read.bytes.extend_from_slice(&bytes[..room.min(bytes.len())]);
        read.length += bytes.len() as u64;
    }
}

/// A body that passes through as it is.
struct Watched {
    payload: Payload,
    prefix: Prefix,
}

impl Stream for Watched {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = Pin::new(&mut self.payload).poll_next(cx);
        if let Poll::Ready(Some(Ok(bytes))) = &polled {
            self.prefix.add(bytes);
        }
        polled
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.payload.size_hint()
    }
}
