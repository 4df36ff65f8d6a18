//! Who gets in, for how long, and how often somebody may try.

#![allow(clippy::unwrap_used)]

use std::sync::Mutex;

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use diesel::connection::SimpleConnection;
use diesel::{Connection as _, SqliteConnection};
use fmd_tests::client::{Request, Response};
use fmd_tests::place::{PASSWORD, Place, TOKEN, USER};
use fmd_tests::process::Process;
use fmd_tests::service::Service;
use fmd_tests::session::{Session, log_in};
use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_service-under-test");

fn routes(app: &mut ServiceConfig) {
    app.route("/ok", web::get().to(HttpResponse::Ok));
}

fn who(service: &Service, session: &Session) -> Value {
    service.send(&session.sends(Request::get("/dashboard/api/session"))).json()
}

fn reads(service: &Service, session: &Session) -> u16 {
    service.send(&session.sends(Request::get("/dashboard/api/overview"))).status
}

fn in_database(place: &Place, sql: &str) {
    let mut connection = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    connection.batch_execute("PRAGMA busy_timeout = 10000").unwrap();
    connection.batch_execute(sql).unwrap();
}

#[test]
fn the_right_password_begins_a_session_and_nothing_else_does() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let long = "x".repeat(2_000);
    for (user, password) in
        [(USER, "wrong"), (USER, ""), ("", PASSWORD), ("Ada", PASSWORD), (USER, TOKEN), (USER, &long)]
    {
        let response = service.send(&log_in(user, password));
        assert_eq!(response.status, 401, "{user}: {}", response.text());
        assert_eq!(response.json(), json!({"error": "user name or password is wrong"}));
        assert_eq!(response.header("set-cookie"), None);
    }
    let response = service.send(&log_in(USER, PASSWORD));
    let cookie = response.header("set-cookie").unwrap();
    for part in ["HttpOnly", "SameSite=Strict", "Max-Age=1209600"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Secure"), "over HTTP the browser would not keep it: {cookie}");
    let session = Session::of(&response);
    assert!(session.cookie.len() > 60);
    let told = who(&service, &session);
    assert_eq!((&told["authenticated"], &told["user"], &told["role"]), (&true.into(), &USER.into(), &"admin".into()));
    assert_eq!(told["csrf"], session.csrf.as_str());
    assert_eq!(reads(&service, &session), 200);
}

#[test]
fn behind_https_the_cookie_is_for_https_alone() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let response = service.send(&log_in(USER, PASSWORD).header("x-forwarded-proto", "https"));
    assert!(response.header("set-cookie").unwrap().contains("Secure"));
}

#[test]
fn strangers_learn_no_version() {
    let place = Place::new();
    let service = Service::start(place.builder().app_version("7.7.7-secret").build().unwrap(), routes);
    let response = service.get("/dashboard/api/session");
    assert_eq!(response.json()["authenticated"], false);
    assert!(!response.text().contains("7.7.7") && response.json()["fmd_version"].is_null(), "{}", response.text());
    assert!(!service.get("/dashboard/").text().contains("7.7.7"));
}

#[test]
fn a_logout_ends_the_session_and_no_other() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let (session, other) = (Session::begin(&service), Session::begin(&service));
    let response = service.send(&session.sends(Request::new("POST", "/dashboard/api/logout")));
    assert_eq!(response.status, 204);
    assert!(response.header("set-cookie").unwrap().contains("Max-Age=0"));
    assert_eq!((reads(&service, &session), reads(&service, &other)), (401, 200));
    assert_eq!(who(&service, &session)["authenticated"], false);
    assert_eq!(service.send(&Request::new("POST", "/dashboard/api/logout")).status, 204, "without one nothing happens");
}

#[test]
fn a_session_outlives_a_restart_but_neither_its_term_nor_its_account() {
    let place = Place::new();
    let session = Session::begin(&Service::start(place.config(), routes));
    let service = Service::start(place.config(), routes);
    assert_eq!(reads(&service, &session), 200);
    in_database(&place, "UPDATE fmd_session SET expires_at = 1");
    assert_eq!(reads(&service, &session), 401);
    let session = Session::begin(&service);
    in_database(&place, "DELETE FROM fmd_session");
    assert_eq!(reads(&service, &session), 401);
    let session = Session::begin(&service);
    in_database(&place, "UPDATE fmd_account SET role = 'guest'");
    let change = fmd_tests::session::set_level(1, 1);
    assert_eq!((reads(&service, &session), service.send(&session.sends(change)).status), (200, 403));
    in_database(&place, "DELETE FROM fmd_account");
    assert_eq!(reads(&service, &session), 401);
}

#[test]
fn after_ten_failures_an_address_waits_and_others_do_not() {
    let place = Place::new();
    let proxies = vec!["127.0.0.0/8".parse().unwrap()];
    let service = Service::start(place.builder().trusted_proxies(proxies).build().unwrap(), routes);
    let try_from = |address: &str, user: &str, password: &str| -> Response {
        service.send(&log_in(user, password).header("x-forwarded-for", address))
    };
    for n in 0..10 {
        assert_eq!(try_from("203.0.113.1", &format!("user {n}"), "wrong").status, 401);
    }
    let refused = try_from("203.0.113.1", USER, PASSWORD);
    assert_eq!(refused.status, 429, "{}", refused.text());
    let wait: u64 = refused.header("retry-after").unwrap().parse().unwrap();
    assert!((20..=30).contains(&wait), "{wait}");
    assert!(refused.json()["error"].as_str().unwrap().contains("try again in"));
    assert_eq!(refused.header("set-cookie"), None);
    assert_eq!(try_from("203.0.113.2", USER, PASSWORD).status, 200, "another address behind the same proxy");
}

#[test]
fn a_stranger_does_not_get_new_attempts_by_making_addresses_up() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    for n in 0..10 {
        let request = log_in(&format!("user {n}"), "wrong").header("x-forwarded-for", &format!("203.0.113.{n}"));
        assert_eq!(service.send(&request).status, 401);
    }
    assert_eq!(service.send(&log_in("one more", "wrong").header("x-forwarded-for", "203.0.113.99")).status, 429);
}

#[test]
fn a_page_of_another_site_cannot_log_anybody_in_or_out() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let session = Session::begin(&service);
    let foreign = [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ];
    for (name, value) in foreign {
        let response = service.send(&log_in(USER, PASSWORD).header(name, value));
        assert_eq!((response.status, response.header("set-cookie")), (403, None), "{name}: {value}");
        let logout =
            Request::new("POST", "/dashboard/api/logout").header("cookie", &session.cookie).header(name, value);
        assert_eq!(service.send(&logout).status, 403, "{name}: {value}");
    }
    assert_eq!(reads(&service, &session), 200);
    let form = Request::new("POST", "/dashboard/api/login")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(format!("username={USER}&password={PASSWORD}"));
    assert_eq!(service.send(&form).status, 400, "a form needs no leave of the browser's");
    let plain = Request::new("POST", "/dashboard/api/login")
        .header("content-type", "text/plain")
        .body(json!({"username": USER, "password": PASSWORD}).to_string());
    assert_eq!(service.send(&plain).status, 400, "nor does plain text");
    for (name, value) in [("sec-fetch-site", "same-origin"), ("sec-fetch-site", "none"), ("origin", "http://localhost")]
    {
        assert_eq!(service.send(&log_in(USER, PASSWORD).header(name, value)).status, 200, "{name}: {value}");
    }
}

#[test]
fn behind_a_proxy_that_changes_the_host_the_own_page_logs_in_and_out() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let origin = ("origin", "http://monitor.example");
    let login = log_in(USER, PASSWORD).header(origin.0, origin.1).header("x-csrf-token", "none");
    let session = Session::of(&service.send(&login));
    let logout = session.sends(Request::new("POST", "/dashboard/api/logout")).header(origin.0, origin.1);
    assert_eq!(service.send(&logout).status, 204);
    assert_eq!(reads(&service, &session), 401);
    assert_eq!(
        service.send(&login.header("sec-fetch-site", "cross-site")).status,
        403,
        "what the browser says counts more"
    );
}

#[test]
fn a_configured_password_is_the_valid_one_and_ends_the_sessions_of_the_one_before() {
    let place = Place::new();
    let session = Session::begin(&Service::start(place.config(), routes));
    let service = Service::start(place.config(), routes);
    assert_eq!(reads(&service, &session), 200, "it is still the same");
    drop(service);
    let service = Service::start(place.builder().password("another one").build().unwrap(), routes);
    assert_eq!(reads(&service, &session), 401);
    assert_eq!(service.send(&log_in(USER, PASSWORD)).status, 401);
    assert_eq!(service.send(&log_in(USER, "another one")).status, 200);
}

#[test]
fn the_first_password_is_random_printed_once_and_right() {
    let place = Place::new();
    let mut seen = Vec::new();
    for round in 0..2 {
        let process = Process::start(PROGRAM, &place.database(), &["--random-password"]);
        let (status, told) = process.terminate();
        assert!(status.success());
        if round == 1 {
            assert_eq!(told, "", "it is printed once");
            continue;
        }
        assert_eq!(told.lines().count(), 1, "{told}");
        assert!(told.contains(&format!("`{USER}`")), "{told}");
        let password = told.split("password `").nth(1).unwrap().split('`').next().unwrap().to_owned();
        assert!(password.len() >= 16, "{told}");
        let process = Process::start(PROGRAM, &place.database(), &["--random-password"]);
        assert_eq!(log_in(USER, &password).send(process.address()).status, 200);
        assert_eq!(log_in(USER, PASSWORD).send(process.address()).status, 401);
        seen.push(password);
    }
    let other = Place::new();
    let (_, told) = Process::start(PROGRAM, &other.database(), &["--random-password"]).terminate();
    assert!(!told.contains(&seen[0]), "each database has its own");
}

static LOG: Mutex<String> = Mutex::new(String::new());

struct Logger;

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        LOG.lock().unwrap().push_str(&format!("{} {}\n", record.target(), record.args()));
    }

    fn flush(&self) {}
}

#[test]
fn no_secret_is_logged() {
    log::set_logger(&Logger).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let place = Place::new();
    let service = Service::start(place.builder().enable_logging(true).build().unwrap(), routes);
    let session = Session::begin(&service);
    assert_eq!(reads(&service, &session), 200);
    assert_eq!(service.send(&log_in(USER, "a wrong password of this test")).status, 401);
    assert_eq!(service.api().health()["store_ok"], true);
    service.stop();
    let logged = LOG.lock().unwrap();
    let ours: String = logged.lines().filter(|line| line.starts_with("fmd")).map(|line| format!("{line}\n")).collect();
    let token = session.cookie.split_once('=').unwrap().1;
    for secret in [PASSWORD, TOKEN, token, &session.csrf, "a wrong password of this test"] {
        assert!(!ours.contains(secret), "{ours}");
    }
}
