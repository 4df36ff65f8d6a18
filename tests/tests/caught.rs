//! A request that takes too long is looked at while it does, and every request in flight can be.

#![allow(clippy::unwrap_used)]

use std::hint::black_box;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use actix_web::web::{self, Bytes, ServiceConfig};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use fmd_actix::{ConfigBuilder, Fmd, Level};
use fmd_tests::client::{Connection, Request};
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::waiting::{wait_for, wait_until};
use futures_util::stream;
use serde_json::Value;

const LONG: Duration = Duration::from_millis(600);

fn is_long(request: &HttpRequest) -> bool {
    request.query_string().contains("long")
}

#[inline(never)]
fn blocks_its_thread(time: Duration) {
    std::thread::sleep(time);
}

#[inline(never)]
fn computes(time: Duration) -> u64 {
    let began = Instant::now();
    let mut turns = 0_u64;
    while began.elapsed() < time {
        turns = black_box(turns.wrapping_mul(31) + 1);
    }
    turns
}

async fn blocking(request: HttpRequest) -> HttpResponse {
    blocks_its_thread(if is_long(&request) { LONG } else { Duration::from_millis(5) });
    HttpResponse::Ok().finish()
}

async fn computing(request: HttpRequest) -> HttpResponse {
    black_box(computes(if is_long(&request) { LONG } else { Duration::from_millis(5) }));
    HttpResponse::Ok().finish()
}

async fn awaiting(request: HttpRequest) -> HttpResponse {
    let time = if is_long(&request) { LONG } else { Duration::from_millis(15) };
    actix_web::rt::time::sleep(time).await;
    HttpResponse::Ok().finish()
}

async fn in_pool(request: HttpRequest) -> HttpResponse {
    let time = if is_long(&request) { LONG } else { Duration::from_millis(15) };
    fmd_actix::block(move || black_box(computes(time))).await.unwrap();
    HttpResponse::Ok().finish()
}

static LOCK: Mutex<()> = Mutex::new(());

#[inline(never)]
fn holds_the_lock(time: Duration) {
    let _held = LOCK.lock();
    blocks_its_thread(time);
}

#[inline(never)]
fn waits_for_the_lock() {
    drop(LOCK.lock());
}

async fn holder(request: HttpRequest) -> HttpResponse {
    let time = if is_long(&request) { LONG } else { Duration::from_millis(5) };
    fmd_actix::block(move || holds_the_lock(time)).await.unwrap();
    HttpResponse::Ok().finish()
}

async fn waiter(_: HttpRequest) -> HttpResponse {
    waits_for_the_lock();
    HttpResponse::Ok().finish()
}

async fn never(_: HttpRequest) -> HttpResponse {
    actix_web::rt::time::sleep(Duration::from_secs(86_400)).await;
    HttpResponse::Ok().finish()
}

fn routes(app: &mut ServiceConfig) {
    let endless = || async {
        let first = stream::once(async { Ok::<_, actix_web::Error>(Bytes::from_static(b"first")) });
        HttpResponse::Ok().streaming(futures_util::StreamExt::chain(first, stream::pending()))
    };
    app.route("/blocking", web::get().to(blocking))
        .route("/computing", web::get().to(computing))
        .route("/awaiting", web::get().to(awaiting))
        .route("/holder", web::get().to(holder))
        .route("/waiter", web::get().to(waiter))
        .route("/in-pool", web::get().to(in_pool))
        .route("/never/{token}", web::get().to(never))
        .route("/endless", web::get().to(endless));
}

/// One worker, so that all requests have to share it, and one more for the dashboard where `workers` says so.
fn service(place: &Place, level: Level, workers: usize) -> Service {
    serve(place.builder().monitor_level(level).overhead_budget(100.0), workers)
}

fn serve(config: ConfigBuilder, workers: usize) -> Service {
    let fmd = Fmd::new(config.build().unwrap()).unwrap();
    let wrap = fmd.clone();
    Service::run(fmd, move |listener| {
        let app = move || App::new().wrap(wrap.clone()).configure(routes);
        let server = HttpServer::new(app).workers(workers).h1_allow_half_closed(false).disable_signals();
        server.listen(listener).unwrap().run()
    })
}

fn warm_up(service: &Service, target: &str) -> u64 {
    for _ in 0..20 {
        assert_eq!(service.get(target).status, 200);
    }
    let id = wait_for(target, || service.api().find_endpoint(&format!("GET {target}")))["id"].as_u64().unwrap();
    wait_until("what is usual", || service.api().get(&format!("/endpoints/{id}"))["usual_ms"].is_number());
    id
}

/// All that is kept of the one long request of the endpoint.
fn long_request(service: &Service, id: u64) -> Value {
    let found = wait_for("the outlier", || {
        service.api().get(&format!("/endpoints/{id}/outliers?min_ms=500"))["outliers"].get(0).cloned()
    });
    service.api().get(&format!("/requests/{}", found["id"]))
}

fn captures(request: &Value) -> &Vec<Value> {
    request["outlier"]["captures"].as_array().unwrap()
}

fn is_at(capture: &Value, function: &str) -> bool {
    let frames = capture["frames"].as_array().unwrap();
    frames.iter().any(|frame| frame["function"].as_str().unwrap().contains(function))
}

/// A long request to `target` is seen several times at `function`, doing what `doing` says.
fn assert_is_caught(level: Level, target: &str, doing: &str, function: &str) {
    let place = Place::new();
    assert_catches(&service(&place, level, 2), target, doing, function);
}

fn assert_catches(service: &Service, target: &str, doing: &str, function: &str) {
    let id = warm_up(service, target);
    service.get(&format!("{target}?long"));
    let request = long_request(service, id);
    let seen = captures(&request);
    assert!(seen.len() >= 3 && seen.len() <= 8, "{} looks", seen.len());
    // A thread that gets no turn on a busy machine cannot be asked for its stack: such a look has none.
    let known: Vec<&Value> = seen.iter().filter(|look| look["frames"] != serde_json::json!([])).collect();
    assert!(!known.is_empty(), "no stack in {} looks", seen.len());
    let fitting = known.iter().filter(|look| look["doing"] == doing && is_at(look, function)).count();
    assert!(fitting * 2 > known.len(), "{fitting} of {} at {function}: {seen:?}", known.len());
    let ages: Vec<f64> = seen.iter().map(|capture| capture["after_ms"].as_f64().unwrap()).collect();
    assert!(ages.is_sorted() && ages[0] >= request["outlier"]["after_ms"].as_f64().unwrap(), "{ages:?}");
    let surroundings = &seen[0]["surroundings"];
    assert!(surroundings["process_memory"].as_u64().unwrap() > 1 << 20, "{surroundings}");
    assert!(!surroundings["cores"].as_array().unwrap().is_empty(), "{surroundings}");
    assert!(seen[0]["in_flight"].as_u64().unwrap() >= 1);
}

#[test]
fn one_that_blocks_its_worker_is_caught_blocked() {
    assert_is_caught(Level::Outliers, "/blocking", "blocked", "caught::blocks_its_thread");
}

#[test]
fn one_that_computes_is_caught_running() {
    assert_is_caught(Level::Outliers, "/computing", "running", "caught::computes");
}

#[test]
fn one_that_waits_is_caught_at_its_await() {
    assert_is_caught(Level::Outliers, "/awaiting", "awaiting", "caught::awaiting");
}

#[test]
fn one_whose_work_is_in_the_pool_is_caught_there() {
    assert_is_caught(Level::Profiler, "/in-pool", "in_pool", "caught::computes");
}

#[test]
fn its_stack_is_taken_however_seldom_the_profiler_samples() {
    let place = Place::new();
    let rarely = place.builder().monitor_level(Level::Profiler).sampling_period(Duration::from_secs(1));
    assert_catches(&serve(rarely, 2), "/in-pool", "in_pool", "caught::computes");
}

#[test]
fn who_occupies_the_worker_meanwhile_is_told() {
    let place = Place::new();
    let service = service(&place, Level::Profiler, 1);
    let victim = warm_up(&service, "/awaiting");
    warm_up(&service, "/blocking");
    let address = service.address();
    let told = || {
        std::thread::scope(|scope| {
            scope.spawn(move || Request::get("/awaiting").send(address));
            std::thread::sleep(Duration::from_millis(3));
            Request::get("/blocking?long").send(address);
        });
        let found = service.api().get(&format!("/endpoints/{victim}/outliers?min_ms=300"));
        found["outliers"].as_array().unwrap().iter().any(|outlier| {
            let request = service.api().get(&format!("/requests/{}", outlier["id"]));
            captures(&request).iter().any(|capture| capture["occupant"]["pattern"] == "/blocking")
        })
    };
    // On a busy machine the two may miss each other for a while.
    wait_until("the occupant to be told", told);
}

#[test]
fn who_may_hold_the_lock_that_a_request_waits_for_is_told_with_the_lines_of_both() {
    let place = Place::new();
    let service = service(&place, Level::Profiler, 2);
    warm_up(&service, "/holder");
    let victim = warm_up(&service, "/waiter");
    let address = service.address();
    let told = || {
        std::thread::scope(|scope| {
            scope.spawn(move || Request::get("/holder?long").send(address));
            wait_until("the lock to be held", || LOCK.try_lock().is_err());
            Request::get("/waiter").send(address);
        });
        let found = service.api().get(&format!("/endpoints/{victim}/outliers?min_ms=300"));
        found["outliers"].as_array().unwrap().iter().any(|outlier| {
            let request = service.api().get(&format!("/requests/{}", outlier["id"]));
            captures(&request).iter().any(|look| {
                let holds = |other: &Value| {
                    let at = other["at"]["function"].as_str().unwrap_or_default();
                    other["endpoint"]["pattern"] == "/holder"
                        && ["holds_the_lock", "blocks_its_thread"].iter().any(|name| at.ends_with(name))
                };
                look["doing"] == "blocked"
                    && is_at(look, "caught::waits_for_the_lock")
                    && look["others"].as_array().unwrap().iter().any(holds)
            })
        })
    };
    wait_until("the holder to be told", told);
}

#[test]
fn a_request_that_never_ends_is_seen_as_long_as_it_lasts() {
    let place = Place::new();
    let service = service(&place, Level::Profiler, 2);
    warm_up(&service, "/awaiting");
    let is_listed = service.api().find_endpoint("GET /never/{token}").is_some();
    let mut stuck = Connection::open(service.address()).unwrap();
    stuck.begin(&Request::get("/never/s3cret-path?token=s3cret-query")).unwrap();
    let live = || service.api().get("/live");
    let seen = wait_for("the request", || {
        let live = live();
        let requests = live["requests"].as_array().unwrap();
        let begun = requests.iter().find(|request| request["path"].as_str().unwrap().starts_with("/never"));
        // At the very first it runs.
        begun.filter(|request| request["doing"] == "awaiting").cloned()
    });
    // actix tells the route of a request when that is answered, and before that only where it lists all routes (`introspection`): until the
    // route is known, nobody can say that a part of the path is a secret.
    assert_eq!(seen["path"], if is_listed { "/never/{token}" } else { "/never/s3cret-path" });
    let age = seen["age_ms"].as_f64().unwrap();
    std::thread::sleep(Duration::from_millis(50));
    assert!(live()["requests"][0]["age_ms"].as_f64().unwrap() >= age + 50.0);
    let task = seen["task"].as_str().unwrap();
    let stack = service.api().get(&format!("/live/{task}"));
    assert_eq!(stack["doing"], "awaiting");
    assert!(is_at(&stack, "caught::never"), "{stack}");
    assert_eq!(service.api().ask("/live/0").status, 404);

    drop(stuck);
    wait_until("it to be gone", || live()["in_flight"] == 0);
    assert_eq!(service.api().ask(&format!("/live/{task}")).status, 404);
    // Now that its route is known, the secret in its path is, too.
    let mut again = Connection::open(service.address()).unwrap();
    again.begin(&Request::get("/never/s3cret-path")).unwrap();
    wait_until("it to be shown by its pattern", || live()["requests"][0]["path"] == "/never/{token}");
}

#[test]
fn a_body_that_never_ends_is_seen_as_being_sent() {
    let place = Place::new();
    let service = service(&place, Level::Outliers, 2);
    let mut connection = Connection::open(service.address()).unwrap();
    connection.begin(&Request::get("/endless")).unwrap();
    connection.read_head().unwrap();
    let live = || service.api().get("/live");
    wait_until("the body to be seen", || live()["requests"][0]["doing"] == "sending");
    connection.reset();
    wait_until("it to be gone", || live()["in_flight"] == 0);
}

#[test]
fn many_requests_at_once_are_counted_and_the_longest_listed() {
    let place = Place::new();
    let service = service(&place, Level::Outliers, 2);
    let mut connections = Vec::new();
    for _ in 0..240 {
        let mut connection = Connection::open(service.address()).unwrap();
        connection.begin(&Request::get("/never/x")).unwrap();
        connections.push(connection);
    }
    wait_until("all to be seen", || service.api().get("/live")["in_flight"] == 240);
    let live = service.api().get("/live");
    let requests = live["requests"].as_array().unwrap();
    assert_eq!(requests.len(), 200);
    assert!(requests.is_sorted_by(|one, other| one["age_ms"].as_f64() >= other["age_ms"].as_f64()));
    drop(connections);
    wait_until("nobody", || service.api().get("/live")["in_flight"] == 0);
}
