//! What a response tells about its request in headers, where that is wanted.

use std::fmt::Write;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use actix_web::body::BodySize;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue, LOCATION};
use actix_web::web::Bytes;
use fmd_core::account::token::Token;
use fmd_profiler::TimeDivision;

use crate::toolbar::Shown;

const SERVER_TIMING: HeaderName = HeaderName::from_static("server-timing");
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What is told of a request in the headers of its response.
pub(crate) struct Told {
    /// Beside what the service itself says of times.
    pub(crate) timing: Option<HeaderValue>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// Where the browser is sent in the response's stead.
    pub(crate) elsewhere: Option<HeaderValue>,
    /// How the toolbar shows it.
    pub(crate) shown: Option<Shown>,
}

/// What becomes of the response's body.
pub(crate) enum Rest {
    Body,
    /// None, for the browser is sent elsewhere.
    Nothing,
    /// The body, and this after it.
    Tagged(Bytes),
}

impl Told {
    /// Tells it in `response`, whose body has this `size`.
    #[cold]
    pub(crate) fn tell<B>(self, response: &mut ServiceResponse<B>, size: BodySize) -> Rest {
        if let Some(timing) = self.timing {
            response.headers_mut().append(SERVER_TIMING, timing);
        }
        for (name, value) in self.headers {
            response.headers_mut().insert(name, value);
        }
        let Some(address) = self.elsewhere else {
            let tag = self.shown.and_then(|shown| shown.tag(response, size));
            return tag.map_or(Rest::Body, Rest::Tagged);
        };
        // Everything but the body stays as it is: it may set cookies.
        *response.response_mut().status_mut() = StatusCode::SEE_OTHER;
        response.headers_mut().insert(LOCATION, address);
        Rest::Nothing
    }
}

/// Longest id of a client or proxy that is taken over.
const LONGEST_ID: usize = 128;

/// The request's id: the one that it came with, or a new one, which the service then sees as if it had come with it.
pub(crate) fn request_id(request: &mut ServiceRequest) -> HeaderValue {
    let is_id = |id: &&HeaderValue| {
        (1..=LONGEST_ID).contains(&id.len()) && id.as_bytes().iter().all(|byte| byte.is_ascii_graphic())
    };
    if let Some(id) = request.headers().get(REQUEST_ID).filter(is_id) {
        return id.clone();
    }
    let id = new_id();
    request.headers_mut().insert(REQUEST_ID, id.clone());
    id
}

/// Eight random digits of the process and its requests' count: enough to find one, nothing that must not be guessed.
pub(crate) fn new_id() -> HeaderValue {
    static PROCESS: OnceLock<u32> = OnceLock::new();
    static REQUESTS: AtomicU64 = AtomicU64::new(0);
    let process = PROCESS.get_or_init(|| {
        let random = Token::random().ok().and_then(|token| u32::from_str_radix(&token.as_str()[..8], 16).ok());
        random.unwrap_or_else(std::process::id)
    });
    let id = format!("{process:08x}{:08x}", REQUESTS.fetch_add(1, Relaxed));
    HeaderValue::try_from(id).expect("digits")
}

/// How long the request took up to its response head, and, where that is known, what that time went into.
pub(crate) fn server_timing(total: Duration, parts: Option<TimeDivision>) -> HeaderValue {
    let mut text = String::with_capacity(128);
    let mut add = |name: &str, time: Duration| {
        let comma = if text.is_empty() { "" } else { ", " };
        // Writing to a String cannot fail.
        let _ = write!(text, "{comma}{name};dur={:.3}", time.as_secs_f64() * 1e3);
    };
    add("total", total);
    if let Some(parts) = parts {
        for (name, time) in [
            ("cpu", parts.on_cpu),
            ("blocked", parts.blocked),
            ("await", parts.awaiting),
            ("queued", parts.queued),
            ("pool-wait", parts.pool_waiting),
            ("pool", parts.pool_running),
        ] {
            if !time.is_zero() {
                add(name, time);
            }
        }
    }
    HeaderValue::try_from(text).expect("letters and digits")
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn an_id_is_taken_over_or_made() {
        let id_of = |sent: &str| {
            let mut request = TestRequest::default().insert_header((REQUEST_ID, sent)).to_srv_request();
            let id = request_id(&mut request);
            assert_eq!(request.headers().get(REQUEST_ID), Some(&id), "the service sees it");
            id.to_str().unwrap().to_owned()
        };
        assert_eq!(id_of("a7f-1"), "a7f-1");
        for nothing_to_take_over in ["", "a b", &"x".repeat(129)] {
            let id = id_of(nothing_to_take_over);
            assert!(id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
            assert_ne!(id, id_of(nothing_to_take_over));
        }
    }

    #[test]
    fn times_are_in_milliseconds_and_what_took_none_is_left_out() {
        let ms = Duration::from_millis;
        let parts = TimeDivision { on_cpu: ms(2), awaiting: Duration::from_micros(1_500), ..TimeDivision::default() };
        assert_eq!(server_timing(ms(4), Some(parts)), "total;dur=4.000, cpu;dur=2.000, await;dur=1.500");
        assert_eq!(server_timing(ms(4), None), "total;dur=4.000");
    }
}
