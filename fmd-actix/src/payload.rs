//! The beginning of a request's body, copied as the handler reads it.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::HttpMessage;
use actix_web::dev::{Payload, ServiceRequest};
use actix_web::error::PayloadError;
use actix_web::http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName};
use actix_web::web::Bytes;
use fmd_core::outlier::Body;
use futures_core::Stream;

use crate::facts;

/// The beginning of a body, as far as it has been read.
#[derive(Clone)]
pub(crate) struct Prefix(Rc<RefCell<Read>>);

struct Read {
    most: usize,
    body: Body,
}

impl Prefix {
    /// Copies the first `most` bytes of the body of `request` from now on; `None` where it has none.
    pub(crate) fn of(request: &mut ServiceRequest, most: usize) -> Option<Prefix> {
        let payload = request.take_payload();
        if matches!(payload, Payload::None) {
            return None;
        }
        // Read now, since nobody can be asked once the request has ended without a response.
        let header = |name: HeaderName| {
            let value = request.headers().get(name).map_or(&b""[..], |value| facts::cut(value.as_bytes()));
            String::from_utf8_lossy(value).into_owned()
        };
        let (content_type, encoding) = (header(CONTENT_TYPE), header(CONTENT_ENCODING));
        let body = Body { content_type, encoding, bytes: Vec::new(), length: 0 };
        let prefix = Prefix(Rc::new(RefCell::new(Read { most, body })));
        let watched = Watched { payload, prefix: prefix.clone() };
        request.set_payload(Payload::Stream { payload: Box::pin(watched) });
        Some(prefix)
    }

    /// What has been read of it so far.
    pub(crate) fn read(&self) -> Body {
        self.0.borrow().body.clone()
    }

    fn add(&self, bytes: &Bytes) {
        let Read { most, body } = &mut *self.0.borrow_mut();
        let room = most.saturating_sub(body.bytes.len());
        body.bytes.extend_from_slice(&bytes[..room.min(bytes.len())]);
        body.length += bytes.len() as u64;
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
