//! What is recorded of each request: its times, size, status, version, user, address, protocol, and what kind of exchange it was.

#![allow(clippy::unwrap_used)]

use std::time::Duration;

use actix_web::body::SizedStream;
use actix_web::dev::Service as _;
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, Bytes, ServiceConfig};
use actix_web::{App, Error, HttpMessage, HttpRequest, HttpResponse};
use fmd_actix::Fmd;
use fmd_tests::client::{Connection, Request};
use fmd_tests::place::Place;
use fmd_tests::serve;
use fmd_tests::service::Service;
use futures_util::stream;
use serde_json::Value;

const PAUSE: Duration = Duration::from_millis(300);

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("no number: {value}"))
}

/// Two pieces of five bytes, with a pause before the second.
fn slow_pieces() -> impl futures_util::Stream<Item = Result<Bytes, Error>> {
    stream::unfold(0, |n| async move {
        if n == 1 {
            actix_web::rt::time::sleep(PAUSE).await;
        }
        (n < 2).then(|| (Ok(Bytes::from_static(b"piece")), n + 1))
    })
}

fn routes(app: &mut ServiceConfig) {
    app.route("/text", web::get().to(|| async { "twelve bytes" }))
        .route("/text", web::head().to(|| async { "twelve bytes" }))
        .route("/empty", web::get().to(HttpResponse::NoContent))
        .route("/unchanged", web::get().to(HttpResponse::NotModified))
        .route("/teapot", web::get().to(HttpResponse::ImATeapot))
        .route(
            "/thinks",
            web::get().to(|| async {
                actix_web::rt::time::sleep(PAUSE).await;
                "thought"
            }),
        )
        .route("/slow", web::get().to(|| async { HttpResponse::Ok().streaming(slow_pieces()) }))
        .route("/sized", web::get().to(|| async { HttpResponse::Ok().body(SizedStream::new(10, slow_pieces())) }))
        .route(
            "/events",
            web::get().to(|| async {
                HttpResponse::Ok().content_type("text/event-stream; charset=utf-8").streaming(slow_pieces())
            }),
        )
        .route("/long", web::get().to(|| async { "x".repeat(100_000) }))
        .route("/echo", web::get().to(echo));
}

async fn echo(request: HttpRequest, body: web::Payload) -> Result<HttpResponse, Error> {
    let (response, mut session, mut messages) = actix_ws::handle(&request, body)?;
    actix_web::rt::spawn(async move {
        while let Some(Ok(message)) = messages.recv().await {
            match message {
                actix_ws::Message::Text(text) => session.text(text).await.expect("somebody listens"),
                actix_ws::Message::Close(reason) => {
                    let _ = session.close(reason).await;
                    return;
                }
                _ => {}
            }
        }
    });
    Ok(response)
}

#[test]
fn times_are_taken_to_the_head_and_to_the_last_byte() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    for target in ["/text", "/thinks", "/slow", "/sized", "/events"] {
        assert_eq!(service.get(target).status, 200, "{target}");
    }
    let books = service.books_after(5);
    let pause = PAUSE.as_secs_f64() * 1e3;
    let times = |name: &str| {
        let request = books.request(name);
        (number(&request["head_ms"]), number(&request["duration_ms"]), request["exchange"].as_str().unwrap().to_owned())
    };
    let (head, whole, exchange) = times("GET /text");
    assert!(head <= whole && whole < pause, "{head} {whole}");
    assert_eq!(exchange, "sized");
    let (head, whole, exchange) = times("GET /thinks");
    assert!(head >= pause && whole >= head && whole < head + pause, "{head} {whole}");
    assert_eq!(exchange, "sized");
    for (name, kind) in [("GET /slow", "streamed"), ("GET /sized", "sized"), ("GET /events", "event_stream")] {
        let (head, whole, exchange) = times(name);
        assert!(head < pause / 2.0 && whole >= pause, "{name}: {head} {whole}");
        assert_eq!(exchange, kind, "{name}");
        let latency = number(&books.endpoint(name)["max_ms"]);
        let expected = if kind == "event_stream" { head } else { whole };
        assert!((latency - expected).abs() < 0.1, "{name}: {latency} instead of {expected}");
    }
}

#[test]
fn size_and_status_are_the_responses_own() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let sent = [
        ("GET", "/text", 200, 12),
        ("HEAD", "/text", 200, 0),
        ("GET", "/empty", 204, 0),
        ("GET", "/unchanged", 304, 0),
        ("GET", "/teapot", 418, 0),
        ("GET", "/long", 200, 100_000),
        ("GET", "/slow", 200, 10),
    ];
    let mut connection = Connection::open(service.address()).unwrap();
    for (method, target, status, size) in sent {
        let response = connection.exchange(&Request::new(method, target)).unwrap();
        assert_eq!((response.status, response.body.len()), (status, size), "{method} {target}");
    }
    let books = service.books_after(sent.len() as u64);
    for (method, target, status, size) in sent {
        let request = books.request(&format!("{method} {target}"));
        assert_eq!((&request["status"], &request["bytes"]), (&status.into(), &size.into()), "{method} {target}");
        assert_eq!(request["outcome"], "completed", "{method} {target}");
        assert_eq!(request["protocol"], "HTTP/1.1");
    }
    assert_eq!(books.endpoint("GET /teapot")["client_errors"], 1);
}

#[test]
fn compression_outside_is_not_counted_and_inside_is() {
    for outside in [true, false] {
        let place = Place::new();
        let fmd = Fmd::new(place.config()).unwrap();
        let wrap = fmd.clone();
        let service = if outside {
            serve!(fmd, move || App::new().wrap(wrap.clone()).wrap(Compress::default()).configure(routes))
        } else {
            serve!(fmd, move || App::new().wrap(Compress::default()).wrap(wrap.clone()).configure(routes))
        };
        let mut sent = Vec::new();
        for target in ["/long", "/slow", "/text"] {
            let response = service.send(&Request::get(target).header("accept-encoding", "gzip"));
            assert_eq!((response.status, response.header("content-encoding")), (200, Some("gzip")), "{target}");
            sent.push((target, response.body.len()));
        }
        let books = service.books_after(3);
        for (target, compressed) in sent {
            let request = books.request(&format!("GET {target}"));
            let plain = match target {
                "/long" => 100_000,
                "/slow" => 10,
                _ => 12,
            };
            assert_eq!(request["outcome"], "completed", "{target}, compression outside: {outside}");
            assert_eq!(request["bytes"], if outside { plain } else { compressed }, "{target}, outside: {outside}");
        }
    }
}

#[test]
fn a_web_socket_talks_through_and_counts_to_its_head() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let mut socket = Connection::open(service.address()).unwrap();
    let upgrade = Request::get("/echo")
        .header("connection", "upgrade")
        .header("upgrade", "websocket")
        .header("sec-websocket-version", "13")
        .header("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==");
    let response = socket.exchange(&upgrade).unwrap();
    assert_eq!(response.status, 101);
    assert_eq!(response.header("sec-websocket-accept"), Some("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    std::thread::sleep(PAUSE);
    // Frames of a client are masked, here with zeros: text "hello", then a close.
    socket.write([0x81, 0x85, 0, 0, 0, 0, b'h', b'e', b'l', b'l', b'o']).unwrap();
    assert_eq!(socket.read(7).unwrap(), [0x81, 5, b'h', b'e', b'l', b'l', b'o']);
    socket.write([0x88, 0x80, 0, 0, 0, 0]).unwrap();
    assert_eq!(socket.read(2).unwrap()[0], 0x88);
    drop(socket);
    let books = service.books_after(1);
    let request = books.request("GET /echo");
    assert_eq!((&request["status"], &request["exchange"]), (&101.into(), &"upgraded".into()));
    assert!(number(&request["duration_ms"]) >= PAUSE.as_secs_f64() * 1e3, "{request}");
    assert!(number(&books.endpoint("GET /echo")["p50_ms"]) < PAUSE.as_secs_f64() * 1e3 / 2.0);
    assert_eq!(request["outcome"], "completed");
}

#[test]
fn http_2_is_monitored_as_any() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let wrap = fmd.clone();
    let service = Service::run(fmd, move |listener| {
        let app = move || App::new().wrap(wrap.clone()).configure(routes);
        actix_web::HttpServer::new(app).workers(1).disable_signals().listen_auto_h2c(listener).unwrap().run()
    });
    let (address, targets) = (service.address(), ["/text", "/slow", "/empty", "/dashboard/api/session"]);
    let answered = actix_web::rt::System::new().block_on(async move {
        let stream = tokio::net::TcpStream::connect(address).await.unwrap();
        let (mut sender, connection) = h2::client::handshake(stream).await.unwrap();
        actix_web::rt::spawn(connection);
        let mut answered = Vec::new();
        for target in targets {
            let uri = format!("http://localhost{target}");
            let request = http02::Request::get(uri).body(()).unwrap();
            let (response, _) = sender.send_request(request, true).unwrap();
            let (head, mut body) = response.await.unwrap().into_parts();
            let mut bytes = 0;
            while let Some(piece) = body.data().await {
                let piece = piece.unwrap();
                bytes += piece.len();
                body.flow_control().release_capacity(piece.len()).unwrap();
            }
            answered.push((head.status.as_u16(), bytes));
        }
        answered
    });
    assert_eq!(answered[..3], [(200, 12), (200, 10), (204, 0)]);
    assert_eq!(answered[3].0, 200);
    let books = service.books_after(3);
    for (target, (status, bytes)) in targets.iter().zip(answered).take(3) {
        let request = books.request(&format!("GET {target}"));
        assert_eq!(request["protocol"], "HTTP/2", "{target}");
        assert_eq!(request["outcome"], "completed", "{target}");
        assert_eq!((&request["status"], &request["bytes"]), (&status.into(), &bytes.into()), "{target}");
    }
    let slow = books.request("GET /slow");
    assert!(number(&slow["duration_ms"]) >= PAUSE.as_secs_f64() * 1e3, "{slow}");
}

#[test]
fn http_1_0_is_told_from_1_1() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let mut connection = Connection::open(service.address()).unwrap();
    connection.write("GET /text HTTP/1.0\r\n\r\n").unwrap();
    assert_eq!(connection.read_head().unwrap().0, 200);
    assert_eq!(service.books_after(1).request("GET /text")["protocol"], "HTTP/1.0");
}

struct User(String);

#[test]
fn the_user_is_whoever_any_middleware_or_the_handler_has_noted() {
    let place = Place::new();
    let by_user = |request: &HttpRequest| request.extensions().get::<User>().map(|user| user.0.clone());
    let fmd = Fmd::new(place.builder().group_by(by_user).build().unwrap()).unwrap();
    let wrap = fmd.clone();
    let service = serve!(fmd, move || {
        App::new()
            .route("/nobody", web::get().to(HttpResponse::Ok))
            .route(
                "/handler",
                web::get().to(|request: HttpRequest| async move {
                    request.extensions_mut().insert(User("from the handler".into()));
                    HttpResponse::Ok().finish()
                }),
            )
            .service(
                web::resource("/inner")
                    .wrap(from_fn(|request: actix_web::dev::ServiceRequest, next| async move {
                        request.extensions_mut().insert(User("from inside".into()));
                        actix_web::middleware::Next::call(&next, request).await
                    }))
                    .route(web::get().to(HttpResponse::Ok)),
            )
            .route("/outer", web::get().to(HttpResponse::Ok))
            .wrap(wrap.clone())
            .wrap_fn(|request, service| {
                if request.path() == "/outer" {
                    request.extensions_mut().insert(User("from outside".into()));
                }
                service.call(request)
            })
    });
    for target in ["/nobody", "/handler", "/inner", "/outer"] {
        assert_eq!(service.get(target).status, 200);
    }
    let books = service.books_after(4);
    let group = |name: &str| books.request(name)["group"].clone();
    assert_eq!(group("GET /nobody"), Value::Null);
    assert_eq!(group("GET /handler"), "from the handler");
    assert_eq!(group("GET /inner"), "from inside");
    assert_eq!(group("GET /outer"), "from outside");
}

#[test]
fn a_group_by_that_panics_costs_the_group_and_nothing_else() {
    let place = Place::new();
    let picky = |request: &HttpRequest| match request.query_string() {
        "bad" => panic!("this panic is part of the test"),
        other => other.to_owned(),
    };
    let service = Service::start(place.builder().group_by(picky).build().unwrap(), routes);
    let mut connection = Connection::open(service.address()).unwrap();
    for query in ["good", "bad", "bad", "fine"] {
        let response = connection.exchange(&Request::get(&format!("/text?{query}"))).unwrap();
        assert_eq!((response.status, response.text().as_str()), (200, "twelve bytes"));
    }
    assert_eq!(service.api().health()["group_by_panics"], 2);
    let books = service.books_after(4);
    let groups: Vec<Value> = books.requests("GET /text").iter().map(|request| request["group"].clone()).collect();
    assert_eq!(groups, ["fine".into(), Value::Null, Value::Null, "good".into()]);
}

#[test]
fn the_address_is_the_peers_unless_a_trusted_proxy_tells_another() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    service.send(&Request::get("/text").header("x-forwarded-for", "203.0.113.7"));
    assert_eq!(service.books_after(1).request("GET /text")["ip"], "127.0.0.1");

    let place = Place::new();
    let proxies: Vec<_> = ["127.0.0.0/8", "10.0.0.0/8"].iter().map(|network| network.parse().unwrap()).collect();
    let service = Service::start(place.builder().trusted_proxies(proxies).build().unwrap(), routes);
    service.send(&Request::get("/text").header("x-forwarded-for", "1.2.3.4, 203.0.113.7, 10.1.1.1"));
    assert_eq!(service.books_after(1).request("GET /text")["ip"], "203.0.113.7");
}

#[test]
fn each_version_of_the_service_has_its_own_figures() {
    let place = Place::new();
    for version in ["1.0", "1.1"] {
        let service = Service::start(place.builder().app_version(version).build().unwrap(), routes);
        for _ in 0..2 {
            service.get("/text");
        }
        service.stop();
    }
    let service = Service::start(place.config(), routes);
    let api = service.api();
    let versions = api.get("/versions");
    let id_of = |name: &str| {
        let found = versions.as_array().unwrap().iter().find(|version| version["name"] == name);
        found.unwrap_or_else(|| panic!("no {name} in {versions}"))["id"].clone()
    };
    for version in ["1.0", "1.1"] {
        let overview = api.get(&format!("/overview?version={}", id_of(version)));
        assert_eq!(overview["total"]["hits"], 2, "{version}");
    }
    assert_eq!(api.hits(), 4);
    let id = &api.find_endpoint("GET /text").unwrap()["id"];
    let by_version = api.get(&format!("/endpoints/{id}/versions"));
    let hits: Vec<_> =
        by_version.as_array().unwrap().iter().map(|version| version["summary"]["hits"].clone()).collect();
    assert_eq!(hits, [2, 2]);
}
