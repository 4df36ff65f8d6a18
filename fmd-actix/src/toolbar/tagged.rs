//! A page's body with the toolbar's element after it.
//!
//! After the end, and not before `</body>`: browsers put what follows into the body all the same, whatever is missing or twice there. So
//! nothing has to be looked for, held back or understood, and what is streamed goes out as it comes.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use actix_web::body::{BodySize, MessageBody};
use actix_web::web::{Bytes, BytesMut};
use pin_project_lite::pin_project;

pin_project! {
    pub(crate) struct Tagged<B> {
        #[pin]
        body: B,
        // Until it is out.
        tag: Option<Bytes>,
        begins: Begins,
    }
}

impl<B: MessageBody> Tagged<B> {
    pub(crate) fn new(body: B, tag: Bytes) -> Self {
        Tagged { body, tag: Some(tag), begins: Begins::default() }
    }
}

impl<B: MessageBody> MessageBody for Tagged<B> {
    type Error = B::Error;

    fn size(&self) -> BodySize {
        let tag = self.tag.as_ref().map_or(0, |tag| tag.len() as u64);
        match self.body.size() {
            BodySize::Sized(size) => BodySize::Sized(size + tag),
            other => other,
        }
    }

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        let this = self.project();
        Poll::Ready(match ready!(this.body.poll_next(cx)) {
            Some(Ok(bytes)) => {
                this.begins.note(&bytes);
                Some(Ok(bytes))
            }
            Some(Err(error)) => {
                *this.tag = None;
                Some(Err(error))
            }
            None => this.tag.take().map(|tag| Ok(this.begins.fit(tag))),
        })
    }

    fn try_into_bytes(self) -> Result<Bytes, Self> {
        let Tagged { body, tag, mut begins } = self;
        match body.try_into_bytes() {
            Ok(bytes) => {
                begins.note(&bytes);
                let tag = tag.map(|tag| begins.fit(tag)).unwrap_or_default();
                let mut whole = BytesMut::with_capacity(bytes.len() + tag.len());
                whole.extend_from_slice(&bytes);
                whole.extend_from_slice(&tag);
                Ok(whole.freeze())
            }
            Err(body) => Err(Tagged { body, tag, begins }),
        }
    }
}

/// The first two bytes of a body, in however small pieces it comes.
#[derive(Clone, Copy, Default)]
struct Begins {
    bytes: [u8; 2],
    known: usize,
}

impl Begins {
    fn note(&mut self, more: &[u8]) {
        for (place, byte) in self.bytes.iter_mut().skip(self.known).zip(more) {
            *place = *byte;
            self.known += 1;
        }
    }

    /// `tag`, or as many bytes of blanks after a body that begins as UTF-16 does: how long it is has been told already.
    fn fit(self, tag: Bytes) -> Bytes {
        let blank: [u8; 2] = match self.bytes {
            [0xfe, 0xff] => [0, b' '],
            [0xff, 0xfe] => [b' ', 0],
            _ => return tag,
        };
        blank.into_iter().cycle().take(tag.len()).collect()
    }
}

#[cfg(test)]
mod tests {
    use actix_web::body::{self, BodyStream, to_bytes};
    use actix_web::rt::System;
    use futures_core::Stream;

    use super::*;

    struct Chunks(Vec<Result<&'static [u8], std::io::Error>>);

    impl Stream for Chunks {
        type Item = Result<Bytes, std::io::Error>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let next = if self.0.is_empty() { None } else { Some(self.0.remove(0)) };
            Poll::Ready(next.map(|chunk| chunk.map(Bytes::from_static)))
        }
    }

    const TAG: Bytes = Bytes::from_static(b"<tag>");

    #[test]
    fn a_sized_body_and_a_streamed_one_have_it_once_at_their_end() {
        System::new().block_on(async {
            let sized = Tagged::new("<p>", TAG);
            assert_eq!(sized.size(), BodySize::Sized(8));
            assert_eq!(to_bytes(sized).await.unwrap(), "<p><tag>");
            assert_eq!(Tagged::new("<p>", TAG).try_into_bytes().ok().unwrap(), "<p><tag>");
            let streamed = Tagged::new(BodyStream::new(Chunks(vec![Ok(b"a"), Ok(b"b</body>"), Ok(b"</html>")])), TAG);
            assert_eq!(streamed.size(), BodySize::Stream);
            assert_eq!(to_bytes(streamed).await.unwrap(), "ab</body></html><tag>");
        });
    }

    #[test]
    fn a_body_that_breaks_off_breaks_off() {
        System::new().block_on(async {
            let mut broken = Box::pin(Tagged::new(
                BodyStream::new(Chunks(vec![Ok(b"a"), Err(std::io::ErrorKind::Other.into())])),
                TAG,
            ));
            let mut next = async || std::future::poll_fn(|cx| broken.as_mut().poll_next(cx)).await;
            assert_eq!(next().await.unwrap().unwrap(), "a");
            assert!(next().await.unwrap().is_err());
            assert!(next().await.is_none());
        });
    }

    #[test]
    fn in_utf_16_it_is_blanks_of_the_same_length() {
        System::new().block_on(async {
            let whole = body::to_bytes(Tagged::new(&b"\xfe\xff\0<"[..], TAG)).await.unwrap();
            assert_eq!(whole, &b"\xfe\xff\0<\0 \0 \0"[..]);
            let whole = body::to_bytes(Tagged::new(&b"\xff\xfe<\0"[..], TAG)).await.unwrap();
            assert_eq!(whole, &b"\xff\xfe<\0 \0 \0 "[..]);
            let in_pieces = BodyStream::new(Chunks(vec![Ok(b""), Ok(b"\xff"), Ok(b""), Ok(b"\xfe<"), Ok(b"\0")]));
            let whole = body::to_bytes(Tagged::new(in_pieces, TAG)).await.unwrap();
            assert_eq!(whole, &b"\xff\xfe<\0 \0 \0 "[..]);
        });
    }
}
