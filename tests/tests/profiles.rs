//! At level 3 a request's time is divided, and the stacks say where it went.

#![allow(clippy::unwrap_used)]

#[path = "../../fmd-profiler/tests/chances/mod.rs"]
mod chances;

use std::hint::black_box;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::dev::ServiceRequest;
use actix_web::web::{self, ServiceConfig};
use chances::{agreed, agrees};
use fmd_tests::client::Request;
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::waiting::{wait_for, wait_until};
use serde_json::Value;

/// Computes until it has had `time` of a processor, however long that takes where others want it, too.
#[inline(never)]
fn spin(time: Duration) -> u64 {
    let (began, mut turns) = (cpu_time(), 0_u64);
    while cpu_time() - began < time {
        for _ in 0..50_000 {
            turns = black_box(turns.wrapping_mul(31) + 1);
        }
    }
    turns
}

/// What this thread has had of a processor.
fn cpu_time() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(told.split(' ').next().unwrap().parse().unwrap())
}

async fn computing() -> HttpResponse {
    black_box(spin(Duration::from_millis(40)));
    HttpResponse::Ok().finish()
}

async fn awaiting() -> HttpResponse {
    actix_web::rt::time::sleep(Duration::from_millis(60)).await;
    HttpResponse::Ok().finish()
}

/// Waits at more places than the waits of one request are told apart by.
async fn waiting_often() -> HttpResponse {
    macro_rules! wait_at {
        ($($place:ident)*) => {
            $(
                let $place = Duration::from_millis(5);
                actix_web::rt::time::sleep($place).await;
            )*
        };
    }
    wait_at!(a b c d e f g h i j k l);
    HttpResponse::Ok().finish()
}

async fn in_pool() -> HttpResponse {
    fmd_actix::block(|| black_box(spin(Duration::from_millis(40)))).await.unwrap();
    HttpResponse::Ok().finish()
}

async fn failing() -> HttpResponse {
    HttpResponse::InternalServerError().finish()
}

/// Computes, waits, has the pool compute, and fails, so that it is kept.
async fn several_things() -> HttpResponse {
    black_box(spin(Duration::from_millis(20)));
    actix_web::rt::time::sleep(Duration::from_millis(30)).await;
    fmd_actix::block(|| black_box(spin(Duration::from_millis(40)))).await.unwrap();
    HttpResponse::InternalServerError().finish()
}

/// Has a task compute that it does not wait for.
async fn spawning() -> HttpResponse {
    fmd_actix::spawn(async {
        actix_web::rt::time::sleep(Duration::from_millis(20)).await;
        black_box(spin(Duration::from_millis(40)));
    });
    HttpResponse::Ok().finish()
}

fn routes(app: &mut ServiceConfig) {
    app.route("/computing", web::get().to(computing))
        .route("/awaiting", web::get().to(awaiting))
        .route("/waiting-often", web::get().to(waiting_often))
        .route("/in-pool", web::get().to(in_pool))
        .route("/spawning", web::get().to(spawning))
        .route("/several-things", web::get().to(several_things))
        .route("/failing", web::get().to(failing))
        .service(web::scope("/checked").wrap_fn(checked).route("/page", web::get().to(HttpResponse::Ok)));
}

/// Inner middleware that computes before it calls the service.
fn checked<S: actix_web::dev::Service<ServiceRequest>>(request: ServiceRequest, service: &S) -> S::Future {
    black_box(spin(Duration::from_millis(40)));
    service.call(request)
}

fn service(place: &Place) -> Service {
    Service::start(place.builder().overhead_budget(100.0).build().unwrap(), routes)
}

/// Requests `target` so often, and waits until that many have been profiled.
fn profiled(service: &Service, target: &str, times: u64) -> Value {
    for _ in 0..times {
        service.get(target);
    }
    let id = id_of(service, target);
    wait_for("the profile", || {
        let profile = service.api().get(&format!("/endpoints/{id}/profile"));
        (profile["requests"].as_u64() == Some(times)).then_some(profile)
    })
}

fn id_of(service: &Service, target: &str) -> u64 {
    wait_for(target, || service.api().find_endpoint(&format!("GET {target}")))["id"].as_u64().unwrap()
}

fn part(profile: &Value, part: &str) -> f64 {
    profile["time"][part].as_f64().unwrap()
}

/// Time of one kind at and below nodes of this function, and all time of that kind, in microseconds.
fn below(profile: &Value, function: &str, kind: &str) -> (f64, f64) {
    let tree = &profile["tree"];
    let nodes = tree["nodes"].as_array().unwrap();
    let mut is_below: Vec<bool> = Vec::new();
    let (mut below, mut all) = (0.0, 0.0);
    for node in nodes {
        let frame = &tree["frames"][node["frame"].as_u64().unwrap() as usize];
        let above = node["parent"].as_u64().is_some_and(|parent| is_below[parent as usize]);
        is_below.push(above || frame["function"].as_str().unwrap().contains(function));
        let time = node[kind].as_f64().unwrap();
        all += time;
        below += if is_below[is_below.len() - 1] { time } else { 0.0 };
    }
    (below, all)
}

/// The same as a share.
fn share_below(profile: &Value, function: &str, kind: &str) -> f64 {
    let (below, all) = below(profile, function, kind);
    below / all
}

fn assert_parts_make_the_whole(profile: &Value) {
    let parts =
        ["on_cpu_ms", "blocked_ms", "awaiting_ms", "queued_ms", "pool_waiting_ms", "pool_running_ms", "remainder_ms"];
    let sum: f64 = parts.iter().map(|name| part(profile, name)).sum();
    let wall = part(profile, "wall_ms");
    assert!((sum - wall).abs() < 0.001, "{sum} of {wall}");
    assert!(part(profile, "remainder_ms").abs() < 0.05 * wall + 1.0, "{}", profile["time"]);
}

#[test]
fn what_inner_middleware_computes_before_it_calls_the_service_is_the_request_s() {
    let place = Place::new();
    let profile = profiled(&service(&place), "/checked/page", 10);
    assert_parts_make_the_whole(&profile);
    assert!(part(&profile, "on_cpu_ms") + part(&profile, "blocked_ms") > 0.9 * part(&profile, "wall_ms"));
    assert!(share_below(&profile, "profiles::checked", "cpu_us") > 0.9, "{}", profile["tree"]);
}

#[test]
fn computation_shows_as_time_on_the_cpu_below_its_function() {
    let place = Place::new();
    let profile = profiled(&service(&place), "/computing", 15);
    assert!(part(&profile, "on_cpu_ms") + part(&profile, "blocked_ms") > 0.9 * part(&profile, "wall_ms"));
    assert!(share_below(&profile, "profiles::spin", "cpu_us") > 0.8, "{}", profile["tree"]);
    assert_eq!(profile["names"], "full");
    assert_parts_make_the_whole(&profile);
}

#[test]
fn a_wait_shows_as_awaiting_at_the_handler_s_await() {
    let place = Place::new();
    let profile = profiled(&service(&place), "/awaiting", 10);
    let awaiting = part(&profile, "awaiting_ms");
    assert!(awaiting > 0.8 * part(&profile, "wall_ms") && awaiting > 500.0, "{}", profile["time"]);
    assert!(share_below(&profile, "profiles::awaiting", "await_us") > 0.95, "{}", profile["tree"]);
    assert_parts_make_the_whole(&profile);
}

#[test]
fn time_at_places_that_are_not_known_is_there_too_and_no_function_s() {
    let place = Place::new();
    let service = service(&place);
    let profile = profiled(&service, "/waiting-often", 10);
    let (unknown, all) = below(&profile, "[unknown]", "await_us");
    assert!(unknown > 0.1 * all, "{}", profile["tree"]);
    let awaiting = part(&profile, "awaiting_ms");
    assert!((all / 1e3 - awaiting).abs() < 0.01 * awaiting, "{all} µs of {awaiting} ms");
    let frames = profile["tree"]["frames"].as_array().unwrap();
    let frame = frames.iter().find(|frame| frame["function"] == "[unknown]").unwrap();
    assert_eq!(frame["own"], false);
    let id = id_of(&service, "/waiting-often");
    let folded = service.api().ask(&format!("/endpoints/{id}/profile?format=folded&kind=await")).text();
    let micros = |line: &str| line.rsplit_once(' ').unwrap().1.parse::<f64>().unwrap();
    let downloaded: f64 = folded.lines().map(micros).sum();
    assert!((downloaded - all).abs() < 0.001 * all, "{downloaded} of {all} in {folded}");
    assert!(folded.lines().any(|line| line.starts_with("[unknown];[await] ")), "{folded}");
}

#[test]
fn work_in_the_pool_shows_below_the_request_that_sent_it_there() {
    let place = Place::new();
    let profile = profiled(&service(&place), "/in-pool", 15);
    assert!(part(&profile, "pool_running_ms") > 0.7 * part(&profile, "wall_ms"), "{}", profile["time"]);
    assert!(share_below(&profile, "profiles::spin", "cpu_us") > 0.7, "{}", profile["tree"]);
    assert_parts_make_the_whole(&profile);
}

#[test]
fn a_failed_request_keeps_a_profile_of_its_own() {
    let place = Place::new();
    let service = service(&place);
    service.get("/failing");
    let id = id_of(&service, "/failing");
    let kept =
        wait_for("the request", || service.api().get(&format!("/endpoints/{id}/profiled"))["requests"].get(0).cloned());
    assert_eq!((&kept["kept"], &kept["status"]), (&Value::from("failed"), &Value::from(500)));
    let request = kept["id"].as_u64().unwrap();
    let detail = service.api().get(&format!("/requests/{request}"));
    assert_eq!(detail["endpoint"]["pattern"], "/failing");
    assert_eq!(detail["time"]["wall_ms"], kept["time"]["wall_ms"]);
    let profile = service.api().get(&format!("/requests/{request}/profile"));
    assert_eq!(profile["requests"], 1);
}

/// In how many requests the outermost node of this function was seen, and mean and deviation of its time in milliseconds.
fn spread_of(profile: &Value, function: &str) -> (u64, f64, f64) {
    let tree = &profile["tree"];
    let is_it = |node: &&Value| {
        let frame = &tree["frames"][node["frame"].as_u64().unwrap() as usize];
        frame["function"].as_str().unwrap().contains(function)
    };
    let node = tree["nodes"].as_array().unwrap().iter().find(is_it).unwrap();
    let ms = |field: &str| node[field].as_f64().unwrap() / 1e3;
    (node["requests"].as_u64().unwrap(), ms("mean_us"), ms("std_us"))
}

#[test]
fn what_a_spawned_task_does_shows_below_the_request_that_spawned_it() {
    let place = Place::new();
    let service = service(&place);
    profiled(&service, "/spawning", 10);
    let id = id_of(&service, "/spawning");
    wait_until("the spawned tasks to be seen", || {
        let profile = service.api().get(&format!("/endpoints/{id}/profile"));
        let is_there = |kind| share_below(&profile, "[spawned task]", kind) > 0.95;
        is_there("cpu_us") && is_there("await_us") && share_below(&profile, "profiles::spin", "cpu_us") > 0.6
    });
}

#[test]
fn what_the_process_does_in_a_window_of_time_is_a_pprof_profile() {
    let place = Place::new();
    let service = service(&place);
    let window = |seconds: &str| service.api().ask(&format!("/debug/pprof/profile?seconds={seconds}"));
    for wrong in ["0", "301", "-1", "x", ""] {
        assert_eq!(window(wrong).status, 400, "{wrong}");
    }
    let answers: Vec<_> = std::thread::scope(|threads| {
        // Long enough for all to have begun before the first is over.
        let asking: Vec<_> = (0..6).map(|_| threads.spawn(|| window("5"))).collect();
        service.get("/computing");
        asking.into_iter().map(|asked| asked.join().unwrap()).collect()
    });
    let (recorded, refused): (Vec<_>, Vec<_>) = answers.into_iter().partition(|answer| answer.status == 200);
    assert_eq!((recorded.len(), refused.len()), (4, 2));
    assert!(refused.iter().all(|answer| answer.status == 429 && answer.json()["error"].is_string()));
    for answer in recorded {
        assert_eq!(answer.body[..2], [0x1f, 0x8b], "compressed by gzip");
    }
}

#[test]
fn it_is_told_in_how_many_requests_a_function_was_seen_and_how_its_time_differed() {
    agrees(|| {
        let place = Place::new();
        let service = service(&place);
        let waits = profiled(&service, "/awaiting", 10);
        let (requests, mean, deviation) = spread_of(&waits, "profiles::awaiting");
        agreed(requests == 10, || format!("{requests} waited"))?;
        let sum =
            |kinds: &[&str]| kinds.iter().map(|kind| below(&waits, "profiles::awaiting", kind).0 / 1e4).sum::<f64>();
        let (waited, all) = (sum(&["await_us", "queued_us"]), sum(&["await_us", "queued_us", "cpu_us", "blocked_us"]));
        let truth = (part(&waits, "awaiting_ms") + part(&waits, "queued_ms")) / 10.0;
        agreed((waited - truth).abs() < 0.5, || format!("{waited} of {truth}"))?;
        // How much waits differ is up to the machine.
        agreed((mean - all).abs() < 0.5 && deviation < 2.0 * mean, || format!("{mean} ± {deviation} of {all}"))?;
        let computed = profiled(&service, "/computing", 10);
        let (requests, mean, deviation) = spread_of(&computed, "profiles::computing");
        let truth = (part(&computed, "on_cpu_ms") + part(&computed, "blocked_ms")) / 10.0;
        agreed((8..=10).contains(&requests), || format!("{requests} computed"))?;
        agreed((mean / truth - 1.0).abs() < 0.25 && deviation < mean, || format!("{mean} ± {deviation} of {truth}"))
    });
}

#[test]
fn a_kept_request_s_timeline_tells_what_happened_in_order() {
    let place = Place::new();
    let service = service(&place);
    service.get("/several-things");
    let id = id_of(&service, "/several-things");
    let kept =
        wait_for("the request", || service.api().get(&format!("/endpoints/{id}/profiled"))["requests"].get(0).cloned());
    let detail = service.api().get(&format!("/requests/{}", kept["id"]));
    let spans = detail["timeline"].as_array().unwrap();
    let ms = |span: &Value, field: &str| span[field].as_f64().unwrap() / 1e6;
    let first = |kind: &str, least_ms: f64| {
        let found = spans.iter().find(|span| span["kind"] == kind && ms(span, "duration_ns") >= least_ms);
        found.unwrap_or_else(|| panic!("no {kind} of {least_ms} ms: {spans:#?}"))
    };
    let end = |span: &Value| ms(span, "start_ns") + ms(span, "duration_ns");
    let (poll, wait, pool) = (first("poll", 19.0), first("await", 29.0), first("pool_running", 39.0));
    assert!(end(poll) <= ms(wait, "start_ns") + 0.01 && end(wait) <= ms(pool, "start_ns"), "{spans:#?}");
    assert!(wait["name"].as_str().unwrap().contains("several_things"), "{wait}");
    assert!(wait["detail"].as_str().unwrap().contains("profiles.rs:"), "{wait}");
    assert!(spans.iter().all(|span| end(span) <= detail["time"]["wall_ms"].as_f64().unwrap() + 0.01), "{detail:#}");
    let polled: f64 = spans.iter().filter(|span| span["kind"] == "poll").map(|span| ms(span, "duration_ns")).sum();
    let inside = detail["time"]["on_cpu_ms"].as_f64().unwrap() + detail["time"]["blocked_ms"].as_f64().unwrap();
    assert!((polled - inside).abs() < 0.05, "{polled} ms of {inside} ms");
}

/// A service of one worker, so that requests have to share it.
fn service_of_one_worker(place: &Place) -> Service {
    let fmd = fmd_actix::Fmd::new(place.builder().overhead_budget(100.0).build().unwrap()).unwrap();
    let wrap = fmd.clone();
    Service::run(fmd, move |listener| {
        let app = move || actix_web::App::new().wrap(wrap.clone()).configure(routes);
        actix_web::HttpServer::new(app).workers(1).disable_signals().listen(listener).unwrap().run()
    })
}

/// Asks for each of these by a client of its own, several times.
fn at_once(service: &Service, targets: [(&'static str, u16); 2]) {
    let address = service.address();
    std::thread::scope(|scope| {
        for (target, status) in targets {
            scope.spawn(move || (0..15).for_each(|_| assert_eq!(Request::get(target).send(address).status, status)));
        }
    });
}

#[test]
fn who_held_the_worker_is_told() {
    let place = Place::new();
    let service = service_of_one_worker(&place);
    let both_at_once = || at_once(&service, [("/computing", 200), ("/in-pool", 200)]);
    both_at_once();
    let (culprit, victim) = (id_of(&service, "/computing"), id_of(&service, "/in-pool"));
    // On a busy machine the two may miss each other for a while.
    wait_until("the culprit to be named", || {
        both_at_once();
        let held = service.api().get("/held");
        let mut rows = held.as_array().unwrap().iter();
        rows.any(|row| row["victim"]["id"] == victim && row["culprit"]["id"] == culprit && is_computing(&row["at"]))
    });
    let of_victim = service.api().get(&format!("/endpoints/{victim}/profile"));
    let mut holders = of_victim["held_by"].as_array().unwrap().iter();
    assert!(
        holders.any(|held| held["endpoint_id"] == culprit && is_computing(&held["at"])),
        "{}",
        of_victim["held_by"]
    );
}

/// Whether it is where the handler of `/computing` spends its time.
fn is_computing(at: &Value) -> bool {
    let is_known = at["line"].as_u64().is_some_and(|line| line > 0) && at["file"].as_str().is_some();
    is_known && ["profiles::spin", "profiles::cpu_time"].iter().any(|name| at["function"] == *name)
}

#[test]
fn of_a_request_whose_timer_was_noticed_late_it_is_told_who_may_have_held_the_worker() {
    let place = Place::new();
    let service = service_of_one_worker(&place);
    let both_at_once = || at_once(&service, [("/computing", 200), ("/several-things", 500)]);
    both_at_once();
    let (culprit, victim) = (id_of(&service, "/computing"), id_of(&service, "/several-things"));
    wait_until("the culprit to be named", || {
        both_at_once();
        let kept = service.api().get(&format!("/endpoints/{victim}/profiled"));
        kept["requests"].as_array().unwrap().iter().any(|request| {
            let request = service.api().get(&format!("/requests/{}", request["id"]));
            let mut held = request["held_by"].as_array().unwrap().iter();
            held.any(|held| held["endpoint_id"] == culprit && held["possibly_ms"].as_f64().unwrap() > 0.0)
        })
    });
    // And of all of the endpoint's together.
    wait_until("its profile to tell it, too", || {
        let profile = service.api().get(&format!("/endpoints/{victim}/profile"));
        let mut holders = profile["held_by"].as_array().unwrap().iter();
        holders.any(|held| held["endpoint_id"] == culprit && held["possibly_ms"].as_f64().unwrap() > 0.0)
    });
}

#[test]
fn every_export_is_what_its_name_says() {
    let place = Place::new();
    let service = service(&place);
    profiled(&service, "/computing", 5);
    let id = id_of(&service, "/computing");
    let export = |format: &str| {
        let answer = service.api().ask(&format!("/endpoints/{id}/profile?format={format}"));
        assert_eq!(answer.status, 200, "{format}: {}", answer.text());
        answer
    };
    let folded = export("folded").text();
    assert!(
        folded.lines().all(|line| line.rsplit_once(' ').is_some_and(|(_, time)| time.parse::<u64>().is_ok())),
        "{folded}"
    );
    assert!(folded.contains("profiles::spin"), "{folded}");
    for picture in ["svg", "icicle"] {
        let text = export(picture).text();
        assert!(text.contains("<svg") && text.contains("profiles::spin"), "{picture}");
    }
    assert!(export("dot").text().starts_with("digraph"));
    assert_eq!(export("pprof").body[..2], [0x1f, 0x8b], "compressed by gzip");
    assert!(export("speedscope").json()["shared"]["frames"].as_array().is_some_and(|frames| !frames.is_empty()));
    assert!(export("firefox").json()["threads"].as_array().is_some_and(|threads| !threads.is_empty()));
}

#[test]
fn source_is_read_only_from_files_that_frames_name() {
    let place = Place::new();
    let service = service(&place);
    let profile = profiled(&service, "/computing", 10);
    for file in ["/etc/passwd", "", "..", "/proc/self/environ"] {
        assert_eq!(service.api().ask(&format!("/source?file={file}&line=1")).status, 404, "{file}");
    }
    let frames = profile["tree"]["frames"].as_array().unwrap();
    let spin = frames.iter().find(|frame| frame["function"].as_str().unwrap().contains("profiles::spin")).unwrap();
    let line = spin["line"].as_u64().unwrap();
    let file = std::env::current_dir().unwrap().join("..").join(spin["file"].as_str().unwrap());
    if file.is_absolute() && std::path::Path::new(spin["file"].as_str().unwrap()).exists() {
        let source = service.api().get(&format!("/source?file={}&line={line}", spin["file"].as_str().unwrap()));
        assert!(source["lines"].as_array().is_some_and(|lines| !lines.is_empty()), "{source}");
    }
    assert_eq!(service.api().ask(&format!("/source?file=x&line={}", u32::MAX)).status, 404);
}

#[test]
fn below_level_3_nothing_is_profiled() {
    let place = Place::new();
    let service = Service::start(place.builder().monitor_level(fmd_actix::Level::Performance).build().unwrap(), routes);
    service.get("/computing");
    let id = id_of(&service, "/computing");
    wait_until("the request to be recorded", || service.api().health()["recorded"].as_u64() >= Some(1));
    std::thread::sleep(Duration::from_secs(6));
    assert_eq!(service.api().get(&format!("/endpoints/{id}/profile"))["requests"], 0);
}
