//! Whoever may has a single request profiled, whatever the level of its endpoint; nobody else notices.

#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, Responder};
use fmd_actix::{ConfigBuilder, Level};
use fmd_tests::client::{Request, Response};
use fmd_tests::place::{Place, TOKEN};
use fmd_tests::service::Service;
use fmd_tests::session::Session;
use fmd_tests::waiting::wait_until;
use serde_json::json;

/// Computes for as long, without the time in which a busy machine does not let it.
#[inline(never)]
fn spin(span: Duration) -> u64 {
    let (mut last, mut ran, mut sum) = (Instant::now(), Duration::ZERO, 0_u64);
    while ran < span {
        sum = std::hint::black_box(sum.wrapping_mul(31).wrapping_add(7));
        let step = last.elapsed();
        last += step;
        ran += if step < Duration::from_millis(1) { step } else { Duration::ZERO };
    }
    sum
}

async fn computing(request: HttpRequest) -> impl Responder {
    spin(Duration::from_millis(300));
    let token = request.headers().contains_key("x-fmd-token");
    format!("{} {token}", request.uri())
}

fn routes(app: &mut ServiceConfig) {
    app.route("/computing", web::get().to(computing))
        .route("/computing", web::post().to(computing))
        .route("/failing", web::get().to(HttpResponse::InternalServerError))
        .route(
            "/id",
            web::get().to(|request: HttpRequest| async move {
                request.headers().get("x-request-id").map_or_else(String::new, |id| id.to_str().unwrap().to_owned())
            }),
        );
}

fn service(place: &Place, set: impl FnOnce(ConfigBuilder) -> ConfigBuilder) -> Service {
    Service::start(set(place.builder()).build().unwrap(), routes)
}

fn with_token(target: &str) -> Request {
    Request::get(target).header("x-fmd-token", TOKEN)
}

/// The request that the header of `response` leads to.
fn profiled(service: &Service, response: &Response) -> u64 {
    let address = response.header("x-fmd-profile").expect("the way to its profile");
    let found = service.send(&Request::get(address).header("authorization", &format!("Bearer {TOKEN}")));
    assert_eq!(found.status, 200, "{}", found.text());
    found.json()[0]["request"].as_u64().expect("a request that was written")
}

#[test]
fn one_request_is_profiled_at_any_level_and_answered_as_ever() {
    for level in [Level::LastUse, Level::Performance, Level::Profiler] {
        let place = Place::new();
        let service = service(&place, |config| config.monitor_level(level).sampling_period(Duration::from_secs(1)));
        let plain = service.get("/computing?a=1");
        assert_eq!((plain.text().as_str(), plain.header("x-fmd-profile")), ("/computing?a=1 false", None));
        let response = service.send(&with_token("/computing?a=1&fmd=profile"));
        assert_eq!((response.status, response.body.as_slice()), (200, plain.body.as_slice()), "{level:?}");
        let id = profiled(&service, &response);
        let profile = service.api().get(&format!("/requests/{id}/profile"));
        let frames = profile["tree"]["frames"].to_string();
        assert!(frames.contains("on_demand::spin"), "{level:?}: {frames}");
        // At the period of a second there would hardly be one.
        assert!(profile["samples"].as_u64() >= Some(3), "{level:?}: {}", profile["samples"]);
        assert!(profile["time"]["on_cpu_ms"].as_f64().unwrap() >= 50.0, "{}", profile["time"]);
        let endpoint = service.api().find_endpoint("GET /computing").unwrap()["id"].clone();
        let listed = service.api().get(&format!("/endpoints/{endpoint}/profiled"));
        let kept = listed["requests"].as_array().unwrap().iter().find(|request| request["id"] == id).unwrap();
        assert_eq!(kept["kept"], "asked");
    }
}

#[test]
fn an_admins_browser_does_it_with_its_cookie_and_can_be_sent_there() {
    let place = Place::new();
    let service = service(&place, |config| config.monitor_level(Level::Performance));
    let login = service.send(&fmd_tests::session::log_in(fmd_tests::place::USER, fmd_tests::place::PASSWORD));
    let session = Session::of(&login);
    let key = key_cookie(&login);
    assert!(key.contains("Path=/") && key.contains("HttpOnly") && key.contains("SameSite=Strict"), "{key}");
    let key = key.split(';').next().unwrap().to_owned();
    let response = service.send(&Request::get("/computing?fmd=profile").header("cookie", &format!("a=b; {key}")));
    assert_eq!(response.text(), "/computing false");
    profiled(&service, &response);

    let sent = service.send(&Request::get("/computing?fmd=open").header("cookie", &key));
    let address = sent.header("location").unwrap();
    assert_eq!((sent.status, sent.header("x-fmd-profile")), (303, Some(address)));
    let browser = Request::get(address).header("cookie", &session.cookie).header("accept", "text/html,*/*;q=0.8");
    let found = service.send(&browser);
    let page = found.header("location").expect("the page").to_owned();
    assert_eq!(found.status, 303);
    let id: u64 = page.strip_prefix("../requests/").unwrap().parse().unwrap();
    assert_eq!(service.api().get(&format!("/requests/{id}"))["endpoint"]["pattern"], "/computing");

    let cookies = format!("{}; {key}", session.cookie);
    let known = service.send(&Request::get("/dashboard/api/session").header("cookie", &cookies));
    assert_eq!(known.header("set-cookie"), None, "who has a key gets no other");
    service.send(&session.sends(Request::new("POST", "/dashboard/api/logout")).header("cookie", &key));
    let late = service.send(&Request::get("/computing?fmd=profile").header("cookie", &key));
    assert_eq!(late.header("x-fmd-profile"), None, "after the logout");
}

/// The cookie with a key, as it is set.
fn key_cookie(login: &Response) -> String {
    let mut cookies = login.headers.iter().filter(|(name, _)| name == "set-cookie").map(|(_, cookie)| cookie);
    cookies.find(|cookie| cookie.starts_with("fmd_profile=")).expect("a key").clone()
}

#[test]
fn a_key_counts_in_every_process_on_the_database_until_its_session_ends_or_its_owner_is_no_admin() {
    let place = Place::new();
    let (one, other) = (service(&place, |config| config.toolbar(true)), service(&place, |config| config.toolbar(true)));
    let session = Session::begin(&one);
    let account = json!({"username": "grace", "password": "twelve letters", "role": "admin"});
    let grace = one.send(&session.sends(Request::post("/dashboard/api/accounts", &account))).json()["id"].clone();
    let log_in = |user, password| one.send(&fmd_tests::session::log_in(user, password));
    let (mine, hers) = (log_in(fmd_tests::place::USER, fmd_tests::place::PASSWORD), log_in("grace", "twelve letters"));
    let profile = |service: &Service, login: &Response| {
        let key = key_cookie(login);
        let request = Request::get("/id?fmd=profile").header("cookie", key.split(';').next().unwrap());
        service.send(&request).header("x-fmd-profile").map(str::to_owned)
    };
    let address = profile(&one, &mine).expect("at once where the session began");
    wait_until("the other process to know both", || {
        profile(&other, &mine).is_some() && profile(&other, &hers).is_some()
    });
    let found = |service: &Service| service.send(&session.sends(Request::get(&address))).status;
    assert_eq!((found(&one), found(&other)), (200, 404), "what another process profiled is taken for nobody's own");

    let guest = Request::new("PUT", &format!("/dashboard/api/accounts/{grace}")).json(&json!({"role": "guest"}));
    assert_eq!(one.send(&session.sends(guest)).status, 200);
    wait_until("hers to end in both", || [&one, &other].iter().all(|service| profile(service, &hers).is_none()));
    let my_session = Session::of(&mine);
    one.send(&my_session.sends(Request::new("POST", "/dashboard/api/logout")));
    assert_eq!(profile(&one, &mine), None, "at once where it ended");
    wait_until("mine to end in the other", || profile(&other, &mine).is_none());
}

#[test]
fn a_token_of_an_admin_does_it_for_as_long_as_it_and_the_admin_are_there() {
    let place = Place::new();
    let service = service(&place, |config| config);
    let session = Session::begin(&service);
    let account = json!({"username": "grace", "password": "twelve letters", "role": "admin"});
    let made = service.send(&session.sends(Request::post("/dashboard/api/accounts", &account)));
    assert_eq!(made.status, 200, "{}", made.text());
    let grace = made.json()["id"].clone();
    let her = Session::of(&service.send(&fmd_tests::session::log_in("grace", "twelve letters")));
    let token_of = |session: &Session| {
        let made = service.send(&session.sends(Request::post("/dashboard/api/tokens", &json!({"name": "a program"}))));
        (made.json()["id"].clone(), made.json()["token"].as_str().unwrap().to_owned())
    };
    let ((id, mine), (_, hers)) = (token_of(&session), token_of(&her));
    let profiles = |token: &str| {
        let request = Request::get("/id?fmd=profile").header("x-fmd-token", token);
        service.send(&request).header("x-fmd-profile").is_some()
    };
    wait_until("both to count", || profiles(&mine) && profiles(&hers));
    assert!(!profiles(&hers[1..]));
    let guest = Request::new("PUT", &format!("/dashboard/api/accounts/{grace}")).json(&json!({"role": "guest"}));
    assert_eq!(service.send(&session.sends(guest)).status, 200);
    wait_until("her token to count no more", || !profiles(&hers));
    assert!(profiles(&mine));
    let end = Request::new("DELETE", &format!("/dashboard/api/tokens/{id}"));
    assert!((200..300).contains(&service.send(&session.sends(end)).status));
    wait_until("mine to count no more", || !profiles(&mine));
}

#[test]
fn a_stranger_gets_nothing_by_asking() {
    let place = Place::new();
    let service = service(&place, |config| config);
    let request = Request::get("/computing?fmd=open");
    let zeros = "0".repeat(64);
    for stranger in [
        request.clone(),
        request.clone().header("x-fmd-token", ""),
        request.clone().header("x-fmd-token", &format!("{TOKEN}x")),
        request.clone().header("cookie", "fmd_profile="),
        request.clone().header("cookie", &format!("fmd_profile={zeros}")),
        request.clone().header("cookie", &format!("fmd_profile={TOKEN}")),
    ] {
        let response = service.send(&stranger);
        assert_eq!((response.status, response.header("x-fmd-profile")), (200, None), "{stranger:?}");
        assert!(response.text().starts_with("/computing?fmd=open "), "the service sees what was sent");
    }
    assert_eq!(service.api().get("/asked").as_array().unwrap().len(), 0);
    assert_eq!(service.api().ask("/asked?number=1").status, 404);
}

#[test]
fn a_response_tells_its_time_and_id_only_where_that_is_wanted() {
    let place = Place::new();
    let quiet = service(&place, |config| config);
    let response = quiet.send(&Request::get("/computing"));
    assert_eq!((response.header("server-timing"), response.header("x-request-id")), (None, None));
    drop(quiet);

    let place = Place::new();
    let service = service(&place, |config| config.server_timing(true).request_id(true));
    let response = service.get("/computing");
    let timing = response.header("server-timing").unwrap();
    let part = |name: &str| -> f64 {
        let part = timing.split(", ").find_map(|part| part.strip_prefix(&format!("{name};dur="))).unwrap();
        part.parse().unwrap()
    };
    assert!(
        part("total") >= 100.0 && part("cpu") + timing.find("blocked").map_or(0.0, |_| part("blocked")) >= 90.0,
        "{timing}"
    );
    let made = service.get("/id");
    assert_eq!(made.header("x-request-id").unwrap(), made.text(), "the service sees the same");
    let sent = service.send(&Request::get("/id").header("x-request-id", "from-the-proxy"));
    assert_eq!((sent.header("x-request-id"), sent.text().as_str()), (Some("from-the-proxy"), "from-the-proxy"));
    assert!(service.get("/failing").header("server-timing").is_some());
}
