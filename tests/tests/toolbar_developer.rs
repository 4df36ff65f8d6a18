//! In a build for debugging, whoever develops the service on this machine sees the toolbar without logging in, and nobody else does. A
//! service that is built for its users lets nobody in.

#![allow(clippy::unwrap_used)]
#![cfg(debug_assertions)]

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_tests::browser::id_in;
use fmd_tests::client::{Connection, Request};
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use serde_json::json;

const PAGE: &str = "<!doctype html><title>x</title><body><p>page</p></body></html>";

fn routes(app: &mut ServiceConfig) {
    let page = || async { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(PAGE) };
    app.route("/page", web::get().to(page));
}

#[test]
fn whoever_develops_the_service_on_this_machine_sees_it_without_logging_in_and_changes_nothing() {
    let place = Place::new();
    let service = Service::start(place.builder().toolbar(true).build().unwrap(), routes);
    let opens = |request: Request| service.send(&request.header("sec-fetch-dest", "document"));
    let page = opens(Request::get("/page"));
    let bare = |target: &str| Request::get(&format!("/dashboard/api{target}")).header("x-fmd-toolbar", "1");
    // As a browser says it of what a page of this host asks for.
    let by_page = |request: Request| {
        request.header("sec-fetch-site", "same-origin").header("referer", "http://localhost/dashboard/toolbar/1")
    };
    let own = |target: &str| by_page(bare(target));
    let shown = format!("/toolbar/{}", id_in(&page));
    for target in [shown.as_str(), "/config", "/endpoints", "/session"] {
        assert_eq!(service.send(&own(target)).status, 200, "{target}");
    }
    assert_eq!(service.send(&own("/accounts")).status, 403, "what admins see");
    let csrf = service.send(&own("/session")).json()["csrf"].as_str().unwrap().to_owned();
    let change = Request::new("PUT", "/dashboard/api/endpoints/1/level").json(&json!({"level": 1}));
    let change = by_page(change.header("x-fmd-toolbar", "1").header("x-csrf-token", &csrf));
    assert_eq!(service.send(&change).status, 403);
    assert_eq!(
        service.get(&format!("/dashboard/api{shown}")).status,
        401,
        "the dashboard itself still asks for a login"
    );
    assert_eq!(service.get("/dashboard/api/session").json()["authenticated"], false);
    for proxied in ["x-forwarded-for", "forwarded", "via"] {
        assert_eq!(opens(Request::get("/page").header(proxied, "127.0.0.1")).text(), PAGE, "{proxied}");
        assert_eq!(service.send(&own(&shown).header(proxied, "127.0.0.1")).status, 401, "{proxied}");
    }
    // Whoever comes by a proxy that says nothing of that, and calls the service by its name there: without a page, or with one of the proxy's.
    let elsewhere = bare(&shown).header("sec-fetch-site", "same-origin").header("referer", "http://shop.example/page");
    let unsaid = bare(&shown).header("referer", "http://localhost/page");
    for stranger in [bare(&shown), bare(&shown).header("sec-fetch-site", "same-origin"), elsewhere, unsaid] {
        assert_eq!(service.send(&stranger).status, 401, "{stranger:?}");
    }
    let mut old = Connection::open(service.address()).unwrap();
    let said = "host: localhost\r\nx-fmd-toolbar: 1\r\nsec-fetch-site: same-origin\r\nreferer: http://localhost/page";
    old.write(format!("GET /dashboard/api{shown} HTTP/1.0\r\n{said}\r\n\r\n")).unwrap();
    assert_eq!(old.read_head().unwrap().0, 401, "no browser speaks that");
    let place = Place::new();
    let behind = place.builder().toolbar(true).trusted_proxies(["192.0.2.0/24".parse().unwrap()]).build().unwrap();
    let service = Service::start(behind, routes);
    assert_eq!(service.send(&Request::get("/page").header("sec-fetch-dest", "document")).text(), PAGE);
    assert_eq!(service.send(&own("/config")).status, 401, "there are proxies");
}
