//! A client that leaves, a handler that panics and a body that breaks off are recorded as what they are, and harm nobody else.

#![allow(clippy::unwrap_used)]

use std::time::Duration;

use actix_web::body::{BoxBody, EitherBody};
use actix_web::dev::{Service as _, ServiceResponse};
use actix_web::error::ErrorImATeapot;
use actix_web::http::StatusCode;
use actix_web::middleware::{ErrorHandlerResponse, ErrorHandlers};
use actix_web::web::{self, Bytes, ServiceConfig};
use actix_web::{App, Error, HttpResponse};
use fmd_actix::Fmd;
use fmd_tests::books::Books;
use fmd_tests::client::{Connection, Request};
use fmd_tests::place::Place;
use fmd_tests::serve;
use fmd_tests::service::Service;
use fmd_tests::waiting::wait_until;
use futures_util::stream;
use serde_json::Value;

async fn never() -> &'static str {
    std::future::pending().await
}

fn endless() -> impl futures_util::Stream<Item = Result<Bytes, Error>> {
    stream::unfold((), |()| async {
        actix_web::rt::time::sleep(Duration::from_millis(5)).await;
        Some((Ok(Bytes::from_static(b"tick")), ()))
    })
}

fn pieces_until(end: impl Fn() -> Option<Result<Bytes, Error>> + 'static) -> HttpResponse {
    let mut sent = false;
    HttpResponse::Ok().streaming(stream::poll_fn(move |_| {
        std::task::Poll::Ready(if std::mem::replace(&mut sent, true) {
            end()
        } else {
            Some(Ok(Bytes::from_static(b"first")))
        })
    }))
}

fn panic_of_the_test() -> ! {
    panic!("this panic is part of the test")
}

fn routes(app: &mut ServiceConfig) {
    app.route("/ok", web::get().to(|| async { "ok" }))
        .route("/never/{n}", web::get().to(never))
        .route("/endless", web::get().to(|| async { HttpResponse::Ok().streaming(endless()) }))
        .route(
            "/panics/{n}",
            web::get().to(|| async {
                actix_web::rt::task::yield_now().await;
                if true {
                    panic_of_the_test();
                }
                ""
            }),
        )
        .route("/panics-in-body", web::get().to(|| async { pieces_until(|| panic_of_the_test()) }))
        .route("/fails-in-body", web::get().to(|| async { pieces_until(|| Some(Err(ErrorImATeapot("broken")))) }))
        .route("/fails", web::get().to(|| async { Err::<String, Error>(ErrorImATeapot("no coffee")) }));
}

fn ended(request: &Value) -> (Value, Value) {
    (request["outcome"].clone(), request["status"].clone())
}

#[test]
fn a_client_that_leaves_before_the_head_cancels_its_request() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let mut client = Connection::open(service.address()).unwrap();
    // Answered first, so that the connection is known to be served.
    client.exchange(&Request::get("/ok")).unwrap();
    client.begin(&Request::get("/never/5")).unwrap();
    wait_until("it to wait", || service.api().get("/live")["requests"][0]["doing"] == "awaiting");
    client.reset();
    let books = service.books_after(2);
    assert_eq!(ended(&books.request("GET /never/{n}")), ("cancelled".into(), Value::Null));
    let row = books.endpoint("GET /never/{n}");
    assert_eq!((&row["abandoned"], &row["errors"], &row["p50_ms"]), (&1.into(), &0.into(), &Value::Null));
}

#[test]
fn a_client_that_leaves_while_the_body_is_sent_aborts_its_request() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let mut client = Connection::open(service.address()).unwrap();
    client.begin(&Request::get("/endless")).unwrap();
    assert_eq!(client.read_head().unwrap().0, 200);
    client.read(20).unwrap();
    drop(client);
    let books = service.books_after(1);
    let request = books.request("GET /endless");
    assert_eq!(ended(&request), ("aborted".into(), 200.into()));
    assert!(request["bytes"].as_i64().unwrap() >= 8, "{request}");
    let row = books.endpoint("GET /endless");
    assert_eq!((&row["abandoned"], &row["errors"], &row["p50_ms"]), (&1.into(), &0.into(), &Value::Null));
}

#[test]
fn a_handler_that_panics_counts_as_an_error_and_the_others_go_on() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let mut other = Connection::open(service.address()).unwrap();
    for _ in 0..4 {
        assert!(Request::get("/panics/5").try_send(service.address()).is_err(), "the connection is closed");
        assert_eq!(other.exchange(&Request::get("/ok")).unwrap().status, 200);
        assert_eq!(service.get("/ok").status, 200);
    }
    let books = service.books_after(12);
    assert_eq!(books.requests("GET /panics/{n}").len(), 4);
    assert!(books.requests("GET /panics/{n}").iter().all(|request| ended(request) == ("panicked".into(), Value::Null)));
    assert_eq!(books.endpoint("GET /panics/{n}")["errors"], 4);
    assert_eq!(books.endpoint("GET /panics/{n}")["abandoned"], 0);
}

#[test]
fn middleware_that_panics_at_once_counts_as_a_panic_too() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let wrap = fmd.clone();
    let service = serve!(fmd, move || {
        App::new()
            .service(
                web::resource("/inner")
                    .wrap_fn(|request, service| {
                        if request.query_string() == "now" {
                            panic_of_the_test();
                        }
                        service.call(request)
                    })
                    .route(web::get().to(HttpResponse::Ok)),
            )
            .wrap(wrap.clone())
    });
    assert!(Request::get("/inner?now").try_send(service.address()).is_err());
    assert_eq!(service.get("/inner").status, 200);
    let books = service.books_after(2);
    let outcomes: Vec<Value> = books.requests("GET /inner").iter().map(|request| request["outcome"].clone()).collect();
    assert_eq!(outcomes, ["completed", "panicked"]);
}

#[test]
fn a_body_that_panics_counts_as_an_error() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    assert!(Request::get("/panics-in-body").try_send(service.address()).is_err());
    assert_eq!(service.get("/ok").status, 200);
    let books = service.books_after(2);
    assert_eq!(ended(&books.request("GET /panics-in-body")), ("panicked".into(), 200.into()));
    assert_eq!(books.endpoint("GET /panics-in-body")["errors"], 1);
}

#[test]
fn a_body_that_fails_breaks_its_response_off() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    assert!(Request::get("/fails-in-body").try_send(service.address()).is_err());
    let books = service.books_after(1);
    let request = books.request("GET /fails-in-body");
    assert_eq!(ended(&request), ("aborted".into(), 200.into()));
    assert_eq!(request["bytes"], 5);
}

#[test]
fn an_error_of_a_handler_or_of_middleware_counts_with_the_status_it_becomes() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let wrap = fmd.clone();
    let service = serve!(fmd, move || {
        App::new()
            .configure(routes)
            .service(
                web::resource("/guarded/{n}")
                    .wrap_fn(|request, service| {
                        let answer = service.call(request);
                        async {
                            answer.await?;
                            Err::<ServiceResponse<BoxBody>, _>(actix_web::error::ErrorForbidden("not you"))
                        }
                    })
                    .route(web::get().to(HttpResponse::Ok)),
            )
            .wrap_fn(|request, service| {
                let refused = request.path() == "/refused";
                let answer = service.call(request);
                async move {
                    if refused {
                        return Err(actix_web::error::ErrorServiceUnavailable("busy"));
                    }
                    answer.await
                }
            })
            .wrap(wrap.clone())
    });
    for (target, status) in [("/fails", 418), ("/guarded/5", 403), ("/refused", 503)] {
        assert_eq!(service.get(target).status, status, "{target}");
    }
    let books = service.books_after(3);
    assert_eq!(ended(&books.request("GET /fails")), ("completed".into(), 418.into()));
    assert_eq!(ended(&books.request("GET /guarded/{n}")), ("completed".into(), 403.into()));
    assert_eq!(ended(&books.request("unmatched")), ("completed".into(), 503.into()));
}

#[test]
fn a_body_that_outer_middleware_replaces_leaves_a_completed_request() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let wrap = fmd.clone();
    let service = serve!(fmd, move || {
        let own_page = |response: ServiceResponse<_>| {
            let (request, response) = response.into_parts();
            let page = response.set_body("a page of our own");
            let response = ServiceResponse::new(request, page).map_into_boxed_body().map_into_right_body();
            Ok(ErrorHandlerResponse::Response(response))
        };
        App::new()
            .route("/text", web::get().to(|| async { (Bytes::from("not here"), StatusCode::NOT_FOUND) }))
            .wrap(wrap.clone())
            .wrap(ErrorHandlers::<EitherBody<_, _>>::new().handler(StatusCode::NOT_FOUND, own_page))
    });
    assert_eq!(service.get("/text").text(), "a page of our own");
    let books = service.books_after(1);
    assert_eq!(ended(&books.request("GET /text")), ("completed".into(), 404.into()));
}

#[test]
fn a_thousand_clients_that_leave_at_any_moment_leave_a_thousand_records() {
    const CLIENTS: u64 = 1_000;
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    for n in 0..CLIENTS {
        let mut client = Connection::open(service.address()).unwrap();
        let target = ["/never/1", "/endless", "/ok", "/panics/1", "/nowhere"][n as usize % 5];
        client.begin(&Request::get(target)).unwrap();
        if n % 3 == 0 {
            std::thread::sleep(Duration::from_millis(n % 7));
        }
        if n % 2 == 0 { client.reset() } else { drop(client) }
    }
    // Who left before the request was read is nobody; everybody else has to be in the books once.
    let mut recorded = Value::Null;
    wait_until("no more requests coming in", || {
        std::thread::sleep(Duration::from_millis(500));
        let now = service.api().health()["recorded"].clone();
        std::mem::replace(&mut recorded, now.clone()) == now
    });
    assert_eq!(service.get("/ok").status, 200);
    wait_until("one more", || service.api().health()["recorded"].as_u64() > recorded.as_u64());
    service.fmd().stop();
    let (books, recorded) = (Books::of(service.api()), service.api().health()["recorded"].as_u64().unwrap());
    assert!(recorded > CLIENTS / 4 && recorded <= CLIENTS + 1, "{recorded}");
    assert_eq!(books.hits(), recorded);
    let endpoints = ["GET /endless", "GET /never/{n}", "GET /ok", "GET /panics/{n}", "unmatched"];
    assert!(books.endpoints().iter().all(|name| endpoints.contains(&name.as_str())), "{:?}", books.endpoints());
}
