//! The page and its assets.

use std::fmt::Write;

use actix_web::http::header::{
    ACCEPT, ALLOW, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderValue,
    IF_NONE_MATCH, VARY, X_FRAME_OPTIONS,
};
use actix_web::http::{Method, Uri};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, web};

use super::session::is_known;
use super::{Outside, pages};
use crate::Fmd;

pub(super) fn routes(config: &mut web::ServiceConfig) {
    config.default_service(web::to(asset_or_page));
}

/// The address of a place on the dashboard within its own app; `None` where it would be longer than addresses can be.
pub(super) fn uri(place: &str, query: &str) -> Option<Uri> {
    let mut whole = if place.is_empty() { "/".to_owned() } else { String::with_capacity(place.len()) };
    for byte in place.bytes() {
        // The router has decoded everything but `%` and `/`; what would end a path or is none has to be encoded again.
        if byte.is_ascii_alphanumeric() || b"/%-._~!$&'()*+,;=:@".contains(&byte) {
            whole.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(whole, "%{byte:02X}");
        }
    }
    if !query.is_empty() {
        whole.push('?');
        whole.push_str(query);
    }
    whole.parse().ok()
}

/// Every address that is no asset is the page, which itself knows what to show there: where there is none, that too.
async fn asset_or_page(request: HttpRequest) -> HttpResponse {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return HttpResponse::MethodNotAllowed().insert_header((ALLOW, "GET, HEAD")).finish();
    }
    let path = request.path().trim_start_matches('/');
    match fmd_ui::asset(path) {
        Some(asset) => send_asset(&request, asset),
        None if path.starts_with("assets/") => HttpResponse::NotFound().finish(),
        None => send_page(&request).await,
    }
}

fn send_asset(request: &HttpRequest, asset: &'static fmd_ui::Asset) -> HttpResponse {
    let etag = HeaderValue::from_static(asset.etag);
    if request.headers().get(IF_NONE_MATCH) == Some(&etag) {
        return HttpResponse::NotModified().insert_header((ETAG, etag)).finish();
    }
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, asset.content_type))
        .insert_header((CONTENT_ENCODING, "gzip"))
        .insert_header((VARY, "accept-encoding"))
        // The name holds a hash of the content.
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .insert_header((ETAG, etag))
        .body(asset.gzip)
}

async fn send_page(request: &HttpRequest) -> HttpResponse {
    let wants_page = request.headers().get(ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or("*/*");
    if !wants_page.contains("html") && !wants_page.contains("*/*") {
        return HttpResponse::NotFound().finish();
    }
    let base = request.extensions().get::<Outside>().map_or_else(|| "./".to_owned(), |outside| outside.base.clone());
    let is_there = pages::is_one(request.path()) && !is_gone(request).await;
    let mut response = if is_there { HttpResponse::Ok() } else { HttpResponse::NotFound() };
    if is_in_frame(request) {
        // Pages of other hosts may still not, and a page of the same host could read it anyway.
        response
            .insert_header((CONTENT_SECURITY_POLICY, fmd_ui::FRAMED_CONTENT_SECURITY_POLICY))
            .insert_header((X_FRAME_OPTIONS, "SAMEORIGIN"))
            // Without it, a page that demands it of all that it holds would not show it.
            .insert_header(("cross-origin-embedder-policy", "require-corp"));
    }
    response.content_type("text/html; charset=utf-8").body(fmd_ui::index(&base))
}

/// Whether what the page is about is gone, as far as whoever asks is to know. Where the database cannot tell, the page will tell that.
async fn is_gone(request: &HttpRequest) -> bool {
    let Some((thing, id)) = pages::about(request.path()) else { return false };
    let Some(fmd) = request.app_data::<web::Data<Fmd>>() else { return false };
    is_known(request, fmd).await && matches!(fmd.monitor().is_there(thing, id).await, Ok(false))
}

/// Whether it is the page that the toolbar shows in a frame.
fn is_in_frame(request: &HttpRequest) -> bool {
    let is_on = request.app_data::<web::Data<Fmd>>().is_some_and(|fmd| fmd.monitor().config().toolbar());
    is_on && request.path().starts_with("/toolbar/")
}

/// The way from `place` below `link` to the dashboard's root, relative, so that it holds behind any proxy's prefix.
pub(super) fn base(link: &str, place: &str) -> String {
    match place.matches('/').count() {
        0 => format!("{}/", link.rsplit('/').next().unwrap_or_default()),
        1 => "./".to_owned(),
        depth => "../".repeat(depth - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_stays_one_path_whatever_was_decoded_in_it() {
        let path_and_query = |place| uri(place, "a=%3F").unwrap().to_string();
        assert_eq!(path_and_query(""), "/?a=%3F");
        assert_eq!(path_and_query("/api/x y?z#é%2f"), "/api/x%20y%3Fz%23%C3%A9%2f?a=%3F");
    }

    #[test]
    fn the_root_is_found_from_every_place() {
        assert_eq!(base("/ops/dashboard", ""), "dashboard/");
        assert_eq!(base("/dashboard", "/"), "./");
        assert_eq!(base("/dashboard", "/settings"), "./");
        assert_eq!(base("/dashboard", "/endpoints/5"), "../");
    }
}
