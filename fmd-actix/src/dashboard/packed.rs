//! Answers of the dashboard, compressed: the statements of one request may be a megabyte, of which most is said again and again.

use std::io::{self, Write};

use actix_web::body::{BoxBody, MessageBody};
use actix_web::http::header::{
    AcceptEncoding, CONTENT_ENCODING, CONTENT_TYPE, Encoding, Header, HeaderMap, HeaderValue, VARY,
};
use actix_web::{HttpRequest, HttpResponse, web};
use flate2::Compression;
use flate2::write::GzEncoder;

/// What is shorter is sent as fast as it is.
const SHORTEST: usize = 1_400;
/// What is longer is compressed by a thread of the pool, so that the worker goes on.
const LONGEST_HERE: usize = 16 << 10;

/// Whether who asks can read it.
pub(super) fn reads_gzip(request: &HttpRequest) -> bool {
    let supported = [Encoding::gzip(), Encoding::identity()];
    AcceptEncoding::parse(request).is_ok_and(|accepted| accepted.negotiate(supported.iter()) == Some(Encoding::gzip()))
}

/// The same response in less room, where there is something to gain.
pub(super) async fn packed(response: HttpResponse<BoxBody>) -> HttpResponse<BoxBody> {
    let (mut response, body) = response.into_parts();
    if !is_plain_text(response.headers()) {
        return response.set_body(body);
    }
    let bytes = match body.try_into_bytes() {
        Ok(bytes) if bytes.len() >= SHORTEST => bytes,
        Ok(bytes) => return response.set_body(BoxBody::new(bytes)),
        Err(streamed) => return response.set_body(streamed),
    };
    let packed = if bytes.len() <= LONGEST_HERE {
        gzip(&bytes).ok()
    } else {
        let bytes = bytes.clone();
        web::block(move || gzip(&bytes)).await.ok().and_then(Result::ok)
    };
    let Some(packed) = packed else { return response.set_body(BoxBody::new(bytes)) };
    response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept-encoding"));
    response.set_body(BoxBody::new(packed))
}

fn is_plain_text(headers: &HeaderMap) -> bool {
    const TEXTS: [&str; 4] = ["application/json", "text/", "image/svg+xml", "application/openmetrics-text"];
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    !headers.contains_key(CONTENT_ENCODING) && TEXTS.iter().any(|text| content_type.starts_with(text))
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::fast());
    encoder.write_all(bytes)?;
    encoder.finish()
}
