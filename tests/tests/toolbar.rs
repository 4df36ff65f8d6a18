//! An admin's browser gets a badge on every page of HTML, and nothing else changes for anybody.

#![allow(clippy::unwrap_used)]

use actix_web::middleware::Compress;
use actix_web::web::{self, Bytes, ServiceConfig};
use actix_web::{App, Error, HttpRequest, HttpResponse};
use diesel::connection::SimpleConnection;
use diesel::{Connection as _, SqliteConnection};
use fmd_actix::{Fmd, Level};
use fmd_tests::browser::{Browser, id_in};
use fmd_tests::client::{Request, Response};
use fmd_tests::place::Place;
use fmd_tests::serve;
use fmd_tests::service::Service;
use fmd_tests::session::log_in;
use fmd_tests::waiting::wait_for;
use futures_util::stream;
use serde_json::json;

const PAGE: &str = "<!doctype html><title>x</title><body><p>page</p></body></html>";

fn html(body: &'static str) -> HttpResponse {
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(body)
}

async fn asks() -> HttpResponse {
    let mut connection = SqliteConnection::establish(":memory:").unwrap();
    connection.set_instrumentation(fmd_actix::diesel::Statements::new());
    connection.batch_execute("SELECT 1; SELECT 2").unwrap();
    html(PAGE)
}

/// Says in its body what it was asked with.
async fn asked_with(request: HttpRequest) -> HttpResponse {
    let names = ["accept-encoding", "if-none-match", "if-modified-since", "range"];
    let header = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap().to_owned());
    let seen: Vec<String> = names.iter().filter_map(|name| Some(format!("{name}: {}", header(name)?))).collect();
    HttpResponse::Ok()
        .content_type("text/html")
        .insert_header(("etag", "\"one\""))
        .insert_header(("last-modified", "Sat, 21 Nov 2026 00:00:00 GMT"))
        .insert_header(("cache-control", "public, max-age=60"))
        .body(seen.join("; "))
}

fn routes(app: &mut ServiceConfig) {
    app.route("/page", web::get().to(|| async { html(PAGE) }))
        .route("/page", web::post().to(|| async { html(PAGE) }))
        .route("/page", web::head().to(|| async { html(PAGE) }))
        .route("/asks", web::get().to(asks))
        .route("/asked-with", web::get().to(asked_with))
        .route(
            "/typed/{type:.*}",
            web::get().to(|kind: web::Path<String>| async move {
                HttpResponse::Ok().content_type(kind.into_inner()).body(PAGE)
            }),
        )
        .route("/untyped", web::get().to(|| async { HttpResponse::Ok().body(PAGE.as_bytes().to_vec()) }))
        .route(
            "/policy",
            web::get().to(|request: HttpRequest| async move {
                let policy = request.headers().get("x-policy").unwrap().clone();
                HttpResponse::Ok()
                    .content_type("text/html")
                    .insert_header(("content-security-policy", policy))
                    .body(PAGE)
            }),
        )
        .route(
            "/stream",
            web::get().to(|| async {
                let pieces = ["<p>one</p></bo", "dy></html>"].map(|piece| Ok::<_, Error>(Bytes::from(piece)));
                HttpResponse::Ok().content_type("text/html").streaming(stream::iter(pieces))
            }),
        )
        .route(
            "/counted",
            web::get().to(|| async {
                let pieces = [Ok::<_, Error>(Bytes::from(PAGE))];
                HttpResponse::Ok()
                    .content_type("text/html")
                    .no_chunking(PAGE.len() as u64)
                    .streaming(stream::iter(pieces))
            }),
        )
        .route(
            "/latin",
            web::get().to(|| async {
                HttpResponse::Ok().content_type("text/html; charset=iso-8859-1").body(&b"<p>caf\xe9 </body"[..])
            }),
        )
        .route(
            "/encoded",
            web::get().to(|| async {
                HttpResponse::Ok()
                    .content_type("text/html")
                    .insert_header(("content-encoding", "br"))
                    .body(&b"\x0b\x02"[..])
            }),
        )
        .route(
            "/download",
            web::get().to(|| async {
                let name = ("content-disposition", "attachment; filename=\"page.html\"");
                HttpResponse::Ok().content_type("text/html").insert_header(name).body(PAGE)
            }),
        )
        .route(
            "/broken",
            web::get().to(|| async { HttpResponse::InternalServerError().content_type("text/html").body(PAGE) }),
        )
        .route(
            "/moved",
            web::get().to(|| async { HttpResponse::SeeOther().insert_header(("location", "/page")).finish() }),
        )
        .route(
            "/unchanged",
            web::get().to(|| async {
                HttpResponse::NotModified().content_type("text/html").insert_header(("etag", "\"x\"")).finish()
            }),
        )
        .route(
            "/part",
            web::get().to(|| async {
                HttpResponse::PartialContent()
                    .content_type("text/html")
                    .insert_header(("content-range", "bytes 0-2/9"))
                    .body("<p>")
            }),
        )
        .route("/empty", web::get().to(|| async { html("") }))
        .route("/json", web::get().to(|| async { web::Json(json!({"a": 1})) }));
}

fn service(place: &Place) -> Service {
    Service::start(place.builder().toolbar(true).build().unwrap(), routes)
}

/// The element that was added to `page`, which `begins` so.
fn tag_after(page: &Response, begins: &[u8]) -> String {
    assert!(page.body.starts_with(begins), "{}", page.text());
    String::from_utf8(page.body[begins.len()..].to_vec()).unwrap()
}

#[test]
fn an_admin_sees_the_badge_on_a_page_and_its_script_is_there() {
    let place = Place::new();
    let service = service(&place);
    let admin = Browser::admin(&service);
    let page = admin.opens(Request::get("/page"));
    let tag = tag_after(&page, PAGE.as_bytes());
    assert_eq!(page.header("content-length"), Some(page.body.len().to_string().as_str()));
    let script = tag.split("src=\"").nth(1).unwrap().split('"').next().unwrap();
    let script = service.get(script);
    assert_eq!((script.status, script.header("content-type")), (200, Some("text/javascript; charset=utf-8")));
    for request in [Request::new("POST", "/page"), Request::get("/broken"), Request::get("/nowhere-html")] {
        let page = admin.opens(request.clone());
        assert_eq!(page.text().contains("data-request"), page.status != 404, "{request:?}: {}", page.text());
    }
}

#[test]
fn nobody_else_sees_anything() {
    let place = Place::new();
    let service = service(&place);
    let admin = Browser::admin(&service);
    let account = json!({"username": "grace", "password": "twelve letters", "role": "guest"});
    let made = service.send(&admin.session.sends(Request::post("/dashboard/api/accounts", &account)));
    assert_eq!(made.status, 200, "{}", made.text());
    let guest = Browser::of(&service, &service.send(&log_in("grace", "twelve letters")));
    let plain = service.get("/page");
    // Who develops the service on this machine is another matter.
    let elsewhere = |request: Request| request.header("via", "1.1 proxy");
    let id = id_in(&admin.opens(Request::get("/page")));
    let zeros = "0".repeat(64);
    for stranger in [
        "a=b",
        "fmd_profile=",
        &format!("fmd_profile={zeros}"),
        &format!("fmd_session={zeros}"),
        &admin.session.cookie,
        &guest.cookies,
    ] {
        let request = Request::get("/page").header("cookie", stranger).header("sec-fetch-dest", "document");
        let page = service.send(&elsewhere(request));
        assert_eq!((page.status, &page.body), (200, &plain.body), "{stranger}");
        assert_eq!(page.headers.len(), plain.headers.len(), "{:?}", page.headers);
    }
    for path in [format!("/toolbar/{id}"), format!("/toolbar/{id}/requests")] {
        assert_eq!(guest.asks(&path).status, 403);
        assert_eq!(service.get(&format!("/dashboard/api{path}")).status, 401);
        assert_eq!(service.api().ask(&path).status, 403, "the token reads, and sees nobody's headers");
        assert_eq!(admin.asks(&path).status, 200);
    }
    service.send(&admin.session.sends(Request::new("POST", "/dashboard/api/logout")).header("cookie", &admin.cookies));
    assert_eq!(admin.opens(elsewhere(Request::get("/page"))).body, plain.body, "after the logout");
}

#[test]
fn where_it_is_off_it_is_not_there() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let admin = Browser::admin(&service);
    assert_eq!(admin.opens(Request::get("/page")).text(), PAGE);
    assert!(
        admin.opens(Request::get("/asked-with").header("if-none-match", "\"one\"")).text().contains("if-none-match")
    );
}

#[test]
fn what_is_no_page_of_html_stays_as_it_is() {
    let place = Place::new();
    let service = service(&place);
    let admin = Browser::admin(&service);
    for target in [
        "/typed/application/json",
        "/typed/text/plain",
        "/typed/application/xhtml+xml",
        "/typed/image/svg+xml",
        "/typed/text/html;%20charset=utf-16le",
        "/typed/text/htmlx",
        "/untyped",
        "/encoded",
        "/download",
        "/moved",
        "/unchanged",
        "/part",
        "/empty",
        "/json",
    ] {
        let (plain, page) = (service.get(target), admin.opens(Request::get(target)));
        assert_eq!((page.status, &page.body), (plain.status, &plain.body), "{target}");
        for name in ["content-length", "content-type", "etag", "cache-control"] {
            assert_eq!(page.header(name), plain.header(name), "{target}");
        }
    }
    assert!(admin.opens(Request::get("/encoded")).header("x-fmd-toolbar").unwrap().contains("compressed"));
    let (head, plain) = (admin.opens(Request::new("HEAD", "/page")), service.send(&Request::new("HEAD", "/page")));
    assert_eq!(head.header("content-length"), plain.header("content-length"));
    assert_eq!(admin.fetches("/page").text(), PAGE, "what a script fetches is no page");
}

#[test]
fn streamed_counted_foreign_and_broken_pages_have_it_at_their_end() {
    let place = Place::new();
    let service = service(&place);
    let admin = Browser::admin(&service);
    for (target, begins) in
        [("/stream", &b"<p>one</p></body></html>"[..]), ("/counted", PAGE.as_bytes()), ("/latin", b"<p>caf\xe9 </body")]
    {
        let page = admin.opens(Request::get(target));
        let tag = tag_after(&page, begins);
        assert!(tag.starts_with("\n<script async") && tag.ends_with("></script>\n"), "{target}: {tag}");
        admin.shown(&page);
    }
}

#[test]
fn a_page_that_would_come_compressed_is_asked_for_as_it_is() {
    let place = Place::new();
    let fmd = Fmd::new(place.builder().toolbar(true).build().unwrap()).unwrap();
    let wrap = fmd.clone();
    let service = serve!(fmd, move || App::new().wrap(Compress::default()).wrap(wrap.clone()).configure(routes));
    let admin = Browser::admin(&service);
    let gzip = |target: &str| Request::get(target).header("accept-encoding", "gzip, br");
    let plain = service.send(&gzip("/page").header("accept", "text/html").header("via", "1.1 proxy"));
    assert_eq!(plain.header("content-encoding"), Some("gzip"), "for all others");
    let page = admin.opens(gzip("/page"));
    assert_eq!(page.header("content-encoding"), None);
    tag_after(&page, PAGE.as_bytes());

    // With the compression outside, where it sees the whole page.
    let place = Place::new();
    let fmd = Fmd::new(place.builder().toolbar(true).build().unwrap()).unwrap();
    let wrap = fmd.clone();
    let service = serve!(fmd, move || App::new().wrap(wrap.clone()).wrap(Compress::default()).configure(routes));
    let admin = Browser::admin(&service);
    let page = admin.opens(gzip("/page"));
    assert!(page.body.starts_with(b"\x1f\x8b") || page.text().contains("data-request"), "{}", page.text());
}

#[test]
fn a_page_with_a_badge_is_always_new_and_kept_by_nobody() {
    let place = Place::new();
    let service = service(&place);
    let admin = Browser::admin(&service);
    let conditional = || {
        Request::get("/asked-with")
            .header("if-none-match", "\"one\"")
            .header("if-modified-since", "Sat, 21 Nov 2026 00:00:00 GMT")
            .header("range", "bytes=0-1")
            .header("accept-encoding", "gzip")
    };
    let page = admin.opens(conditional());
    tag_after(&page, b"accept-encoding: identity\n");
    assert_eq!((page.header("etag"), page.header("last-modified")), (None, None));
    assert_eq!(page.header("cache-control"), Some("private, no-store"));
    let plain = service.send(&conditional());
    assert!(plain.text().contains("if-none-match: \"one\"; if-modified-since: Sat") && plain.text().contains("range"));
    assert_eq!((plain.header("etag"), plain.header("cache-control")), (Some("\"one\""), Some("public, max-age=60")));
}

#[test]
fn a_pages_policy_is_kept_to_and_never_changed() {
    let place = Place::new();
    let service = service(&place);
    let admin = Browser::admin(&service);
    let under = |policy: &str| {
        let page = admin.opens(Request::get("/policy").header("x-policy", policy));
        assert_eq!(page.header("content-security-policy"), Some(policy));
        page
    };
    assert!(!under("default-src 'self'").text().contains("nonce"));
    let with_nonce = under("default-src 'none'; script-src 'nonce-a1B+/=' 'strict-dynamic'; connect-src 'self'");
    let tag = tag_after(&with_nonce, PAGE.as_bytes());
    assert!(tag.contains(" nonce=\"a1B+/=\"") && tag.contains("data-unframed"), "{tag}");
    for strict in ["default-src 'none'", "script-src 'sha256-x'", "default-src 'self'; connect-src other.test"] {
        let page = under(strict);
        assert_eq!(page.text(), PAGE, "{strict}");
        assert!(page.header("x-fmd-toolbar").unwrap().contains("policy"), "{strict}");
        assert_eq!(page.header("cache-control"), None, "{strict}");
    }
}

#[test]
fn the_badge_tells_of_the_page_at_any_level() {
    for level in [Level::LastUse, Level::Performance, Level::Profiler] {
        let place = Place::new();
        let service = Service::start(place.builder().toolbar(true).monitor_level(level).build().unwrap(), routes);
        let admin = Browser::admin(&service);
        let page = admin.opens(Request::get("/asks?password=hunter2&page=2").header("x-api-key", "hunter2"));
        let shown = admin.shown(&page);
        let request = &shown["request"];
        assert_eq!(
            (&request["method"], &request["path"], &request["status"]),
            (&json!("GET"), &json!("/asks"), &json!(200))
        );
        assert_eq!(request["queries"], 1, "{level:?}: {shown}");
        assert!(request["duration_ms"].as_f64().unwrap() > 0.0);
        assert_eq!(shown["pattern"], "/asks");
        let values = shown["facts"]["query"].to_string();
        assert!(values.contains("\"2\"") && values.contains("password"), "{values}");
        assert!(shown["answered"].to_string().contains("text/html"), "{shown}");
        assert!(!shown.to_string().contains("hunter2") && !shown.to_string().contains("fmd_profile="), "{shown}");
        // What the database holds of it, once it is written.
        let id = wait_for("the request", || admin.shown(&page)["request"]["request"].as_u64());
        let queries = service.api().get(&format!("/requests/{id}/queries"));
        assert_eq!(queries["queries"].as_array().map(Vec::len), Some(1), "{level:?}: {queries}");
        assert_eq!(service.api().get(&format!("/requests/{id}/profile"))["requests"], 1);
    }
}

#[test]
fn what_led_to_a_page_and_what_it_fetches_comes_with_it() {
    let place = Place::new();
    let service = service(&place);
    let admin = Browser::admin(&service);
    admin.opens(Request::get("/json"));
    admin.opens(Request::get("/moved"));
    let page = admin.opens(Request::get("/page"));
    admin.fetches("/json?a=1");
    admin.fetches("/nowhere");
    let picture = Request::get("/json").header("cookie", &admin.cookies).header("sec-fetch-dest", "image");
    service.send(&picture);
    Browser::admin(&service).fetches("/asks");
    let list = format!("/toolbar/{}/requests", id_in(&page));
    let requests = wait_for("all four", || {
        let answer = admin.asks(&list);
        (answer.status == 200).then(|| answer.json()).filter(|requests| requests.as_array().unwrap().len() >= 4)
    });
    let told: Vec<String> = requests
        .as_array()
        .unwrap()
        .iter()
        .map(|request| format!("{} {} {}", request["path"].as_str().unwrap(), request["status"], request["is_page"]))
        .collect();
    assert_eq!(told, ["/moved 303 true", "/page 200 true", "/json 200 false", "/nowhere 404 false"]);
    assert_eq!(admin.asks("/toolbar/nothing").status, 404);
    assert_eq!(service.api().get("/asked"), json!([]), "these were not asked for one by one");
}

#[test]
fn only_the_panel_may_stand_in_a_frame_and_only_in_one_of_the_same_host() {
    let place = Place::new();
    let on = service(&place);
    let policy = |service: &Service, target: &str| {
        let page = service.get(target);
        let header = |name: &str| page.header(name).unwrap().to_owned();
        let ancestors = header("content-security-policy").split("frame-ancestors ").nth(1).unwrap().to_owned();
        (header("x-frame-options"), ancestors)
    };
    let (none, same) = (("DENY".into(), "'none'".into()), ("SAMEORIGIN".into(), "'self'".into()));
    assert_eq!(policy(&on, "/dashboard/toolbar/1"), same);
    for target in
        ["/dashboard/", "/dashboard/login", "/dashboard/settings", "/dashboard/toolbar", "/dashboard/api/toolbar/1"]
    {
        assert_eq!(policy(&on, target), none, "{target}");
    }
    let place = Place::new();
    assert_eq!(policy(&Service::start(place.config(), routes), "/dashboard/toolbar/1"), none);
}

/// What nobody can print for debugging.
struct Unprintable;

impl std::fmt::Debug for Unprintable {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        panic!("this panic in Debug is part of the test")
    }
}

#[test]
fn what_a_shown_request_tells_the_log_is_shown_and_nothing_of_others() {
    use tracing_subscriber::layer::SubscriberExt;
    let subscriber = tracing_subscriber::registry().with(fmd_actix::tracing::layer());
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let place = Place::new();
    let service =
        Service::start(place.builder().toolbar(true).monitor_level(Level::Performance).build().unwrap(), |app| {
            app.route("/logs", web::get().to(|| async {
            tracing::warn!(target: "campus::login", user = "ada", password = "hunter2", attempts = 3, "a login failed");
            fmd_actix::block(|| tracing::debug!("in the pool")).await.unwrap();
            tracing::info!("token=hunter2");
            tracing::info!(order = ?Unprintable, "an order came");
            html(PAGE)
        }));
        });
    let admin = Browser::admin(&service);
    service.get("/logs");
    let shown = admin.shown(&admin.opens(Request::get("/logs")));
    let events: Vec<String> = shown["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| {
            format!(
                "{} {} {}",
                event["level"].as_str().unwrap(),
                event["target"].as_str().unwrap(),
                event["text"].as_str().unwrap()
            )
        })
        .collect();
    assert_eq!(events.len(), 4, "{events:?}");
    assert!(events[3].ends_with("an order came order=(printing this panicked)"), "{events:?}");
    assert!(
        events[0].starts_with("warn campus::login a login failed user=\"ada\"") && events[0].contains("attempts=3"),
        "{events:?}"
    );
    assert_eq!(events[1], "debug toolbar in the pool");
    assert!(!shown.to_string().contains("hunter2"), "{events:?}");
    assert!(shown["events"][2]["at_ms"].as_f64().unwrap() >= shown["events"][0]["at_ms"].as_f64().unwrap());
}
