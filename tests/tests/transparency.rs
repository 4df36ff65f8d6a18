//! A monitored service answers as it would without a monitor, byte for byte.

#![allow(clippy::unwrap_used)]

use std::net::SocketAddr;

use actix_web::body;
use actix_web::cookie::Cookie;
use actix_web::middleware::{Compress, Condition, DefaultHeaders};
use actix_web::web::{self, Bytes, ServiceConfig};
use actix_web::{App, Error, HttpRequest, HttpResponse, HttpServer};
use fmd_actix::Fmd;
use fmd_tests::client::{Connection, Request, Response};
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use futures_util::stream;
use serde_json::json;

fn routes(app: &mut ServiceConfig) {
    app.route("/text", web::get().to(|| async { "text" }))
        .route("/text", web::head().to(|| async { "text" }))
        .route(
            "/html/{name}",
            web::get().to(|name: web::Path<String>| async move {
                HttpResponse::Ok().content_type("text/html").body(format!("<p>{name}</p>"))
            }),
        )
        .route(
            "/json",
            web::post().to(|body: web::Json<serde_json::Value>| async move { web::Json(body.into_inner()) }),
        )
        .route(
            "/cookies",
            web::get().to(|| async {
                HttpResponse::Ok()
                    .cookie(Cookie::new("a", "1"))
                    .cookie(Cookie::new("b", "2"))
                    .insert_header(("x-custom", "kept"))
                    .append_header(("x-twice", "1"))
                    .append_header(("x-twice", "2"))
                    .finish()
            }),
        )
        .route("/nothing", web::get().to(HttpResponse::NoContent))
        .route(
            "/unchanged",
            web::get().to(|| async { HttpResponse::NotModified().insert_header(("etag", "\"x\"")).finish() }),
        )
        .route("/bodiless", web::get().to(|| async { HttpResponse::Ok().body(body::None::new()) }))
        .route("/bodiless", web::head().to(|| async { HttpResponse::Ok().body(body::None::new()) }))
        .route("/bodiless-unchanged", web::get().to(|| async { HttpResponse::NotModified().body(body::None::new()) }))
        .route("/gone", web::get().to(|| async { HttpResponse::Found().insert_header(("location", "/text")).finish() }))
        .route("/fails", web::get().to(|| async { Err::<String, Error>(actix_web::error::ErrorBadGateway("why")) }))
        .route(
            "/stream",
            web::get().to(|| async {
                let pieces = ["one", "two", "three"].map(|piece| Ok::<_, Error>(Bytes::from(piece)));
                HttpResponse::Ok().streaming(stream::iter(pieces))
            }),
        )
        .route("/long", web::get().to(|| async { "long ".repeat(50_000) }))
        .route("/empty", web::get().to(|| async { "" }))
        .route("/upload", web::post().to(|body: Bytes| async move { body.len().to_string() }))
        .route(
            "/headers",
            web::get().to(|request: HttpRequest| async move {
                let mut headers: Vec<String> =
                    request.headers().iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
                headers.sort();
                headers.join("\n") + &format!("{:?}", request.match_pattern())
            }),
        )
        .service(web::resource("/some").route(web::get().to(HttpResponse::Ok)).route(web::put().to(HttpResponse::Ok)));
}

fn requests() -> Vec<Request> {
    let mut requests: Vec<Request> = [
        "/text",
        "/html/a%20b?x=%3Cy%3E",
        "/cookies",
        "/nothing",
        "/unchanged",
        "/bodiless-unchanged",
        "/gone",
        "/fails",
        "/stream",
        "/long",
        "/empty",
        "/headers",
        "/nowhere",
        "/some",
        "/dashboards",
        "/dashboard-x",
        "/%64ashboardz",
        "/text/",
        "//text",
        "/json",
    ]
    .iter()
    .flat_map(|target| {
        [Request::get(target), Request::get(target).header("accept-encoding", "gzip").header("x-request-id", "5")]
    })
    .collect();
    requests.extend([
        Request::new("HEAD", "/text"),
        Request::new("HEAD", "/long"),
        Request::new("OPTIONS", "/some"),
        Request::new("DELETE", "/some"),
        Request::new("BREW", "/some"),
        Request::post("/json", &json!({"a": [1, 2, {"b": null}]})),
        Request::new("POST", "/json").header("content-type", "application/json").body("{nonsense"),
        Request::new("POST", "/upload").body(vec![7; 200_000]),
        Request::new("POST", "/upload").body(vec![7; 3_000_000]),
        Request::get("/text").header("connection", "close"),
        // Without a length such a body ends with the connection.
        Request::get("/bodiless").header("connection", "close"),
        Request::new("HEAD", "/bodiless").header("connection", "close"),
        Request::get("/text").header("range", "bytes=0-1").header("if-none-match", "*"),
    ]);
    requests
}

fn answers(address: SocketAddr) -> Vec<Response> {
    let without_date = |mut response: Response| {
        response.headers.retain(|(name, _)| name != "date");
        response.headers.sort();
        response
    };
    requests().iter().map(|request| without_date(request.send(address))).collect()
}

/// What `ask` gets from the service with a monitor, and without.
fn with_and_without<T>(compress: bool, ask: impl Fn(SocketAddr) -> T) -> (T, T) {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let serve = |monitored: bool| {
        let wrap = fmd.clone();
        Service::run(fmd.clone(), move |listener| {
            let app = move || {
                App::new()
                    .wrap(Condition::new(monitored, wrap.clone()))
                    .wrap(Condition::new(compress, Compress::default()))
                    .wrap(DefaultHeaders::new().add(("x-default", "yes")))
                    .configure(routes)
            };
            HttpServer::new(app).workers(1).disable_signals().listen_auto_h2c(listener).unwrap().run()
        })
    };
    (ask(serve(true).address()), ask(serve(false).address()))
}

#[test]
fn every_response_has_the_same_status_headers_and_body_as_without() {
    for compress in [false, true] {
        let (monitored, plain) = with_and_without(compress, answers);
        for ((request, monitored), plain) in requests().iter().zip(&monitored).zip(&plain) {
            assert_eq!(monitored, plain, "{request:?}, compressed: {compress}");
        }
    }
}

/// The statuses and headers of answers by HTTP/2.
fn answers_by_http_2(address: SocketAddr) -> Vec<String> {
    let targets = ["/bodiless", "/bodiless-unchanged", "/unchanged", "/nothing", "/empty", "/text"];
    actix_web::rt::System::new().block_on(async move {
        let stream = tokio::net::TcpStream::connect(address).await.unwrap();
        let (mut sender, connection) = h2::client::handshake(stream).await.unwrap();
        actix_web::rt::spawn(connection);
        let mut answered = Vec::new();
        for (method, target) in targets.iter().flat_map(|target| [("GET", target), ("HEAD", target)]) {
            let uri = format!("http://localhost{target}");
            let request = http02::Request::builder().method(method).uri(uri).body(()).unwrap();
            let head = sender.send_request(request, true).unwrap().0.await.unwrap().into_parts().0;
            let headers = head.headers.iter().filter(|(name, _)| *name != "date");
            let mut headers: Vec<String> = headers.map(|(name, value)| format!("{name}: {value:?}")).collect();
            headers.sort();
            answered.push(format!("{method} {target}: {} {headers:?}", head.status));
        }
        answered
    })
}

#[test]
fn every_response_by_http_2_has_the_same_headers_as_without() {
    let (monitored, plain) = with_and_without(false, answers_by_http_2);
    assert_eq!(monitored, plain);
}

#[test]
fn a_connection_is_kept_and_pipelined_as_without() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let mut connection = Connection::open(service.address()).unwrap();
    connection.write("GET /text HTTP/1.1\r\nhost: a\r\n\r\n".repeat(50)).unwrap();
    for _ in 0..50 {
        let (status, _) = connection.read_head().unwrap();
        assert_eq!((status, connection.read(4).unwrap().as_slice()), (200, b"text".as_slice()));
    }
    assert_eq!(service.books_after(50).endpoint("GET /text")["hits"], 50);
}

#[test]
fn a_request_in_two_halves_and_one_that_is_nonsense_are_answered_as_without() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let mut connection = Connection::open(service.address()).unwrap();
    connection.write("POST /upload HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\nexpect: 100-continue\r\n\r\n").unwrap();
    assert_eq!(connection.read_head().unwrap().0, 100);
    connection.write("01234").unwrap();
    std::thread::sleep(std::time::Duration::from_millis(50));
    connection.write("56789").unwrap();
    assert_eq!(connection.read_head().unwrap().0, 200);
    assert_eq!(connection.read(2).unwrap(), b"10");
    let mut connection = Connection::open(service.address()).unwrap();
    connection.write("\u{1}\u{2} nonsense\r\n\r\n").unwrap();
    assert_eq!(connection.read_head().unwrap().0, 400);
}
