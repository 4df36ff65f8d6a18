//! The toolbar: a badge on the service's own pages, for admins who are logged in.
//!
//! A page that an admin's browser asks for gets one script element appended, whose file is the dashboard's; everything else about it is asked
//! for by that script, with the admin's session. So the page itself tells nobody anything.

mod ask;
mod local;
mod policy;
mod tagged;

use actix_web::body::BodySize;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap,
    HeaderName, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, RANGE,
};
use actix_web::http::{Method, StatusCode};
use actix_web::web::Bytes;
use fmd_core::Monitor;
use fmd_core::account::token::TokenDigest;
use fmd_core::outlier::Facts;
use fmd_core::toolbar::ShownNote;

use crate::{on_demand, told};
use ask::Ask;
use policy::Allowed;

pub(crate) use local::{is_by_own_page, is_local};
pub(crate) use tagged::Tagged;

/// Where a page that gets no badge says why.
const TOOLBAR: HeaderName = HeaderName::from_static("x-fmd-toolbar");

/// What describes the page as it was before the badge, or would have it kept and shown to others.
const NOT_OF_THIS_PAGE: [&str; 9] = [
    "etag",
    "last-modified",
    "accept-ranges",
    "content-md5",
    "digest",
    "content-digest",
    "repr-digest",
    "surrogate-control",
    "cdn-cache-control",
];

/// A request that the toolbar shows.
pub(crate) struct Shown {
    id: HeaderValue,
    /// `None` for whoever develops it.
    viewer: Option<TokenDigest>,
    ask: Ask,
    /// The path of the dashboard.
    dashboard: String,
    is_encrypted: bool,
    host: String,
}

impl Shown {
    /// What the toolbar is to show of `request`, if anything. A page is asked of the service whole, uncompressed and anew, for an old one would
    /// bring an old badge.
    #[cold]
    pub(crate) fn of(monitor: &Monitor, request: &mut ServiceRequest) -> Option<Self> {
        let ask = Ask::of(request.method(), request.headers())?;
        let viewer = on_demand::key(monitor, request);
        if viewer.is_none() && !is_local(monitor, request.head()) {
            return None;
        }
        let (is_encrypted, host) = {
            let connection = request.connection_info();
            (connection.scheme() == "https", connection.host().to_owned())
        };
        let dashboard = on_demand::dashboard(monitor, request);
        if ask == Ask::Page {
            let headers = request.headers_mut();
            for name in [IF_NONE_MATCH, IF_MODIFIED_SINCE, IF_RANGE, RANGE] {
                headers.remove(name);
            }
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
        }
        Some(Shown { id: told::new_id(), viewer, ask, dashboard, is_encrypted, host })
    }

    /// What is to be remembered of it.
    pub(crate) fn note(&self, facts: Facts, answered: Option<&HeaderMap>) -> ShownNote {
        const MOST: usize = 100;
        let headers = |headers: &HeaderMap| {
            let headers = headers.iter().take(MOST);
            headers.map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec())).collect()
        };
        ShownNote {
            id: self.id.to_str().unwrap_or_default().into(),
            viewer: self.viewer,
            is_page: self.ask == Ask::Page,
            facts,
            answered: answered.map(headers),
        }
    }

    /// What is to be appended to `response`, whose headers then say so; `None` where that stays as it is.
    #[cold]
    pub(crate) fn tag<B>(&self, response: &mut ServiceResponse<B>, size: BodySize) -> Option<Bytes> {
        if self.ask != Ask::Page || !is_page(response.request().method(), response.status(), response.headers(), size) {
            return None;
        }
        let allowed = match self.allowed(response.headers()) {
            Ok(allowed) => allowed,
            Err(why) => {
                response.headers_mut().insert(TOOLBAR, HeaderValue::from_static(why));
                return None;
            }
        };
        let tag = self.element(&allowed);
        let headers = response.headers_mut();
        for name in NOT_OF_THIS_PAGE {
            headers.remove(name);
        }
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
        if let Some(length) = length {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length + tag.len()));
        }
        Some(Bytes::from(tag))
    }

    /// What the response lets the toolbar do, or why it lets it do nothing.
    fn allowed(&self, headers: &HeaderMap) -> Result<Allowed, &'static str> {
        let encoding = headers.get(CONTENT_ENCODING).map_or(&b""[..], |encoding| encoding.as_bytes());
        if !matches!(encoding, b"" | b"identity") {
            return Err("not shown: the service has compressed this page although it was asked not to");
        }
        policy::allowed(headers, self.is_encrypted, &self.host)
            .ok_or("not shown: the page's content security policy lets no script of its own host run and fetch")
    }

    fn element(&self, allowed: &Allowed) -> String {
        let escaped = |text: &str| text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
        let nonce = allowed.nonce.as_deref().map(|nonce| format!(" nonce=\"{}\"", escaped(nonce))).unwrap_or_default();
        let framed = if allowed.frames { "" } else { " data-unframed=\"\"" };
        let (dashboard, script) = (escaped(&self.dashboard), fmd_ui::TOOLBAR);
        let id = self.id.to_str().unwrap_or_default();
        format!("\n<script async=\"\" src=\"{dashboard}/{script}\" data-request=\"{id}\"{framed}{nonce}></script>\n")
    }
}

/// Whether the response is a page of HTML that a script element can be appended to.
fn is_page(method: &Method, status: StatusCode, headers: &HeaderMap, size: BodySize) -> bool {
    let header = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let content_type = header(CONTENT_TYPE).to_ascii_lowercase();
    // What is downloaded is somebody's file, and in encodings where one letter is not one byte the element would be noise.
    method != Method::HEAD
        && !matches!(size, BodySize::None | BodySize::Sized(0))
        && !matches!(status, StatusCode::NO_CONTENT | StatusCode::PARTIAL_CONTENT | StatusCode::NOT_MODIFIED)
        && !status.is_informational()
        && content_type.split(';').next().is_some_and(|essence| essence.trim() == "text/html")
        && !["utf-16", "utf16", "utf-32", "ucs-2", "unicode"].iter().any(|wide| content_type.contains(wide))
        && !header(CONTENT_DISPOSITION).trim_start().to_ascii_lowercase().starts_with("attachment")
}
