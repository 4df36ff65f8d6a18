//! A request is counted under the method and the pattern of the route that answered it, whatever its path was.

#![allow(clippy::unwrap_used)]

use std::sync::Mutex;
use std::time::Instant;

use actix_web::body::BoxBody;
use actix_web::dev::ServiceRequest;
use actix_web::middleware::{Next, NormalizePath, from_fn};
use actix_web::web::{self, ServiceConfig};
use actix_web::{App, HttpResponse, guard};
use fmd_actix::{Fmd, Level};
use fmd_core::now_micros;
use fmd_core::question::{Asked, Only};
use fmd_tests::books::{Api, Books};
use fmd_tests::client::{Connection, Request};
use fmd_tests::past;
use fmd_tests::place::Place;
use fmd_tests::serve;
use fmd_tests::service::Service;
use fmd_tests::waiting::wait_until;

async fn ok() -> &'static str {
    "ok"
}

fn routes(app: &mut ServiceConfig) {
    app.route("/", web::get().to(ok))
        .route("/students/{id}", web::get().to(ok))
        .route("/files/{tail:.*}", web::get().to(ok))
        .service(
            web::resource("/courses").route(web::get().to(ok)).route(web::post().to(ok)).route(web::delete().to(ok)),
        )
        .service(web::scope("/campus/{campus}").service(
            web::scope("/rooms").route("", web::get().to(ok)).route("/{room:[0-9]+}/seats", web::get().to(ok)),
        ))
        .service(web::resource(["/either/{x}", "/or/{y}"]).route(web::get().to(ok)))
        .service(web::resource("/guarded").guard(guard::Header("x-key", "right")).route(web::to(ok)));
}

#[test]
fn a_request_counts_under_its_routes_method_and_pattern() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let sent = [
        ("GET", "/"),
        ("GET", "/students/1"),
        ("GET", "/students/%C3%A9%2F"),
        ("GET", "/files/a/b/c.txt?x=1"),
        ("GET", "/courses"),
        ("POST", "/courses"),
        ("DELETE", "/courses"),
        ("GET", "/campus/north/rooms"),
        ("GET", "/campus/south/rooms/12/seats"),
        ("GET", "/either/1"),
        ("GET", "/or/2"),
    ];
    for (method, target) in sent {
        assert_eq!(service.send(&Request::new(method, target)).status, 200, "{method} {target}");
    }
    assert_eq!(service.send(&Request::get("/guarded").header("x-key", "right")).status, 200);
    let books = service.books_after(12);
    let mut expected = [
        "DELETE /courses",
        "GET /",
        "GET /campus/{campus}/rooms",
        "GET /campus/{campus}/rooms/{room:[0-9]+}/seats",
        "GET /courses",
        "GET /either/{x}",
        "GET /files/{tail:.*}",
        "GET /guarded",
        "GET /students/{id}",
        "POST /courses",
    ];
    expected.sort_unstable();
    assert_eq!(books.endpoints(), expected);
    assert_eq!(books.endpoint("GET /students/{id}")["hits"], 2);
    assert_eq!(books.endpoint("GET /either/{x}")["hits"], 2);
}

#[test]
fn routes_that_differ_in_the_expression_of_a_parameter_alone_are_told_apart() {
    fn routes(app: &mut ServiceConfig) {
        app.service(web::resource("/orders/{id:[0-9]+}").route(web::get().to(ok)))
            .service(web::resource("/orders/{id}").route(web::get().to(ok)));
    }
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    for target in ["/orders/1", "/orders/2", "/orders/first", "/orders/3", "/orders/last"] {
        assert_eq!(service.send(&Request::get(target)).status, 200, "{target}");
    }
    let books = service.books_after(5);
    assert_eq!(books.endpoint("GET /orders/{id:[0-9]+}")["hits"], 3);
    assert_eq!(books.endpoint("GET /orders/{id}")["hits"], 2);
}

#[test]
fn whatever_no_route_takes_counts_as_unmatched_and_makes_no_endpoint() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let refused = [
        (Request::new("POST", "/students/1"), 404),
        (Request::new("PATCH", "/courses"), 405),
        (Request::get("/guarded").header("x-key", "wrong"), 404),
        (Request::new("BREW", "/courses"), 405),
        (Request::new("BREW", "/nowhere"), 404),
        (Request::get("/campus/north/rooms/twelve/seats"), 404),
        (Request::get("/students"), 404),
    ];
    for (request, status) in &refused {
        assert_eq!(service.send(request).status, *status, "{request:?}");
    }
    let books = service.books_after(refused.len() as u64);
    assert_eq!(books.endpoints(), ["unmatched"]);
    assert!(!books.listed().iter().any(|name| name.starts_with("PATCH") || name.starts_with("BREW")));
    assert_eq!(books.endpoint("unmatched")["client_errors"], refused.len());
}

/// A service that lets nobody in without a key, which a middleware of `App` or of a scope says by a response or by an error.
fn locked(place: &Place) -> Service {
    let fmd = Fmd::new(place.config()).unwrap();
    let wrap = fmd.clone();
    serve!(fmd, move || {
        App::new()
            .service(web::resource("/hello").route(web::get().to(ok)).route(web::post().to(ok)))
            .service(web::resource("/café/{id}").route(web::get().to(ok)))
            .service(
                web::scope("/inner")
                    .wrap(from_fn(async |request: ServiceRequest, next: Next<BoxBody>| {
                        if request.headers().contains_key("x-key") {
                            return next.call(request).await;
                        }
                        Ok(request.into_response(HttpResponse::Forbidden().finish()))
                    }))
                    .route("/hello", web::get().to(ok)),
            )
            .wrap(from_fn(async |request: ServiceRequest, next: Next<BoxBody>| match request.query_string() {
                "error" => Err(actix_web::error::ErrorUnauthorized("a key, please")),
                "response" => Ok(request.into_response(HttpResponse::TooManyRequests().finish())),
                "found" => Ok(request.into_response(HttpResponse::Found().finish())),
                _ => next.call(request).await,
            }))
            .wrap(wrap.clone())
    })
}

#[test]
fn what_is_answered_before_a_route_is_found_makes_no_endpoint() {
    let place = Place::new();
    let service = locked(&place);
    let mut sent = 0;
    let methods = ["DELETE", "TRACE", "PATCH", "CONNECT", "OPTIONS", "PUT", "HEAD"];
    for method in methods {
        for (target, status) in
            [("/hello?error", 401), ("/hello?response", 429), ("/hello?found", 302), ("/inner/hello", 403)]
        {
            assert_eq!(service.send(&Request::new(method, target)).status, status, "{method} {target}");
            sent += 1;
        }
    }
    let books = service.books_after(sent);
    assert_eq!(books.endpoints(), ["unmatched"]);
    // Where actix tells its routes, those are listed.
    assert!(!books.listed().iter().any(|name| methods.iter().any(|method| name.starts_with(method))));
}

#[test]
fn what_is_answered_before_a_route_is_found_counts_for_the_route_once_that_is_known() {
    let place = Place::new();
    let service = locked(&place);
    for query in ["", "?error", "?response"] {
        service.send(&Request::new("POST", &format!("/hello{query}")));
        service.get(&format!("/caf%C3%A9/7{query}"));
    }
    service.send(&Request::get("/inner/hello").header("x-key", "right"));
    service.get("/inner/hello");
    let books = service.books_after(8);
    assert_eq!(books.endpoints(), ["GET /café/{id}", "GET /inner/hello", "POST /hello"]);
    assert_eq!(books.endpoint("GET /café/{id}")["client_errors"], 2);
    assert_eq!(books.endpoint("POST /hello")["client_errors"], 2);
    assert_eq!(books.endpoint("GET /inner/hello")["client_errors"], 1);
}

#[test]
fn a_hundred_thousand_paths_of_a_scanner_are_one_endpoint() {
    const PATHS: usize = 100_000;
    const AT_ONCE: usize = 500;
    const KNOWN_AT_ONCE: usize = 150;
    let place = Place::new();
    // As many as there are requests, so that none is dropped on a busy machine.
    let config = place.builder().queue_capacity(131_072).build().unwrap();
    let service = Service::start(config, routes);
    let mut connection = Connection::open(service.address()).unwrap();
    let mut time = |requests: String, count: usize, status: u16| {
        let began = Instant::now();
        connection.write(requests).unwrap();
        for _ in 0..count {
            assert_eq!(connection.read_head().unwrap().0, status);
        }
        began.elapsed().as_secs_f64()
    };
    let mut times = Vec::new();
    for n in (0..PATHS).step_by(AT_ONCE) {
        let scan = (n..n + AT_ONCE).map(|n| format!("GET /wp-admin/{n}/x.php?{n} HTTP/1.1\r\nhost: a\r\n\r\n"));
        let scanned = time(scan.collect(), AT_ONCE, 404);
        // What takes as long from the first to the last, however busy the machine becomes meanwhile.
        let known = "HEAD /guarded HTTP/1.1\r\nhost: a\r\nx-key: right\r\n\r\n".repeat(KNOWN_AT_ONCE);
        times.push(scanned / time(known, KNOWN_AT_ONCE, 200));
    }
    let books = service.books_after((PATHS + PATHS / AT_ONCE * KNOWN_AT_ONCE) as u64);
    assert_eq!(books.endpoints(), ["HEAD /guarded", "unmatched"]);
    assert_eq!(books.endpoint("unmatched")["hits"], PATHS);
    assert!(books.listed().len() < 20, "{:?}", books.listed());
    let quarter = times.len() / 4;
    let median = |times: &mut [f64]| {
        times.sort_unstable_by(f64::total_cmp);
        times[times.len() / 2]
    };
    let (first, last) = (median(&mut times[..quarter]), median(&mut times[3 * quarter..]));
    let known = format!("times as long as {KNOWN_AT_ONCE} of a known one");
    assert!(last < 3.0 * first, "{AT_ONCE} paths took {first} {known} at first, and {last} after {PATHS}");
}

#[test]
fn ignored_routes_are_served_and_not_recorded() {
    let place = Place::new();
    let config = place.builder().ignored_routes(vec!["/files/*", "/students/{id}", "/nowhere/*"]);
    let Ok(config) = config.build() else { panic!("a valid configuration") };
    let service = Service::start(config, routes);
    assert_eq!(service.get("/files/a").status, 200);
    assert_eq!(service.get("/students/5").status, 200);
    assert_eq!(service.get("/nowhere/5").status, 404);
    assert_eq!(service.get("/courses").status, 200);
    assert_eq!(service.books_after(1).endpoints(), ["GET /courses"]);
}

#[test]
fn a_path_that_outer_middleware_has_put_in_order_finds_its_route() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let wrap = fmd.clone();
    let app = move || App::new().wrap(wrap.clone()).wrap(NormalizePath::trim()).configure(routes);
    let service = serve!(fmd, app);
    assert_eq!(service.get("//students//5/").status, 200);
    assert_eq!(service.get("/dashboard/").status, 200);
    assert_eq!(service.get("//dashboard//api/health/").status, 401);
    assert_eq!(service.books_after(1).endpoints(), ["GET /students/{id}"]);
}

#[test]
fn a_path_that_inner_middleware_puts_in_order_finds_its_route() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let wrap = fmd.clone();
    let app = move || App::new().wrap(NormalizePath::trim()).wrap(wrap.clone()).configure(routes);
    let service = serve!(fmd, app);
    assert_eq!(service.get("//students//5/").status, 200);
    assert_eq!(service.books_after(1).endpoints(), ["GET /students/{id}"]);
}

#[test]
fn a_wrapped_scope_is_monitored_alone_and_has_its_dashboard_inside() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let wrap = fmd.clone();
    let service = serve!(fmd, move || {
        App::new()
            .route("/outside", web::get().to(ok))
            .service(web::scope("/v1/{tenant}").wrap(wrap.clone()).route("/inside/{id}", web::get().to(ok)))
    });
    let api = Api::of(service.address(), "/v1/acme/dashboard");
    assert_eq!(service.get("/outside").status, 200);
    assert_eq!(service.get("/v1/acme/inside/1").status, 200);
    assert_eq!(service.get("/v1/acme/nowhere").status, 404);
    assert_eq!(service.get("/dashboard/api/health").status, 404);
    wait_until("both requests recorded", || api.health()["recorded"] == 2);
    service.fmd().stop();
    assert_eq!(Books::of(api).endpoints(), ["GET /v1/{tenant}/inside/{id}", "unmatched"]);
}

static LOG: Mutex<String> = Mutex::new(String::new());

struct Logger;

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        LOG.lock().unwrap().push_str(&format!("{}\n", record.args()));
    }

    fn flush(&self) {}
}

#[test]
fn a_route_that_the_dashboard_hides_is_told_of_in_the_log() {
    log::set_logger(&Logger).unwrap();
    log::set_max_level(log::LevelFilter::Warn);
    let place = Place::new();
    let fmd = Fmd::new(place.builder().custom_link("own").build().unwrap()).unwrap();
    let wrap = fmd.clone();
    let service = serve!(fmd, move || {
        let scope = web::scope("/v1/{tenant}").wrap(wrap.clone());
        App::new().service(scope.route("/own", web::get().to(ok)).route("/x", web::get().to(ok)))
    });
    let hidden = |service: &Service| {
        (0..10).for_each(|_| assert_eq!(service.get("/v1/a/x").status, 200));
        LOG.lock().unwrap().lines().filter(|line| line.contains("hides")).map(str::to_owned).collect::<Vec<_>>()
    };
    let told = hidden(&service);
    assert!(told.len() == 1 && told[0].contains("`/v1/{tenant}/own`"), "{told:?}");

    let other = Place::new();
    let fmd = Fmd::new(other.builder().custom_link("own").build().unwrap()).unwrap();
    let wrap = fmd.clone();
    let service = serve!(fmd, move || {
        App::new()
            .wrap(wrap.clone())
            .service(web::scope("/v1").route("/{tenant}/x", web::get().to(ok)))
            .route("/{page}", web::get().to(ok))
    });
    assert_eq!(hidden(&service).len(), 1, "a route for any page hides nothing of its own");
}

#[test]
fn a_wrapped_resource_is_monitored_alone() {
    let place = Place::new();
    let fmd = Fmd::new(place.config()).unwrap();
    let (wrap, whole) = (fmd.clone(), Fmd::new(Place::new().builder().custom_link("whole").build().unwrap()).unwrap());
    let service = serve!(fmd, move || {
        // The second monitor's dashboard is not reachable either: it stands behind the first one's route.
        App::new()
            .route("/outside", web::get().to(ok))
            .service(web::resource("/inside").wrap(whole.clone()).wrap(wrap.clone()).route(web::get().to(ok)))
    });
    assert_eq!(service.get("/outside").status, 200);
    assert_eq!(service.get("/inside").status, 200);
    assert_eq!(service.get("/whole").status, 404);
    service.fmd().stop();
    let last_day = Asked::default().check(now_micros()).unwrap();
    let overview = past::answer(service.fmd().monitor().overview(last_day, Only::default()));
    let requested = overview["endpoints"].as_array().unwrap().iter().filter(|endpoint| endpoint["hits"] != 0);
    assert_eq!(requested.map(|endpoint| &endpoint["pattern"]).collect::<Vec<_>>(), ["/inside"]);
}

#[test]
fn two_monitors_in_one_process_keep_their_own_books() {
    let (outer_place, inner_place) = (Place::new(), Place::new());
    let outer = Fmd::new(outer_place.builder().monitor_level(Level::Performance).build().unwrap()).unwrap();
    let inner = Fmd::new(inner_place.builder().custom_link("inner").app_version("7").build().unwrap()).unwrap();
    let (outer_wrap, inner_wrap) = (outer.clone(), inner.clone());
    let service = serve!(outer, move || {
        App::new()
            .wrap(outer_wrap.clone())
            .route("/outside", web::get().to(ok))
            .service(web::scope("/in").wrap(inner_wrap.clone()).route("/side", web::get().to(HttpResponse::Ok)))
    });
    assert_eq!(service.get("/outside").status, 200);
    assert_eq!(service.get("/in/side").status, 200);
    let inner_api = Api::of(service.address(), "/in/inner");
    wait_until("the inner request recorded", || inner_api.health()["recorded"] == 1);
    inner.stop();
    let books = Books::of(inner_api);
    assert_eq!(books.endpoints(), ["GET /in/side"]);
    assert_eq!(books.request("GET /in/side")["version"], "7");
    // The outer one also sees the inner one's dashboard, as it sees any route.
    service.fmd().stop();
    let outer_books = Books::of(service.api());
    assert_eq!(outer_books.endpoint("GET /in/side")["hits"], 1);
    assert_eq!(outer_books.endpoint("GET /outside")["hits"], 1);
}
