//! Admins make, change and delete accounts and tokens, and let go of what is old; guests do none of that.

#![allow(clippy::unwrap_used)]

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_core::now_micros;
use fmd_tests::client::{Request, Response};
use fmd_tests::past::{self, DAY, HOUR};
use fmd_tests::place::{PASSWORD, Place, USER};
use fmd_tests::service::Service;
use fmd_tests::session::{Session, log_in, set_level};
use fmd_tests::waiting::wait_until;
use serde_json::{Value, json};

fn routes(app: &mut ServiceConfig) {
    app.route("/ok", web::get().to(HttpResponse::Ok));
}

fn send(service: &Service, session: &Session, method: &str, path: &str, body: &Value) -> Response {
    service.send(&session.sends(Request::new(method, &format!("/dashboard/api{path}")).json(body)))
}

fn get(service: &Service, session: &Session, path: &str) -> Response {
    service.send(&session.sends(Request::get(&format!("/dashboard/api{path}"))))
}

fn add(service: &Service, admin: &Session, name: &str, role: &str) -> Value {
    let body = json!({"username": name, "password": "twelve letters", "role": role});
    let answer = send(service, admin, "POST", "/accounts", &body);
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

#[test]
fn a_guest_reads_everything_and_changes_nothing_but_the_own_password() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let admin = Session::begin(&service);
    let made = add(&service, &admin, "grace", "guest");
    assert_eq!((&made["username"], &made["role"]), (&json!("grace"), &json!("guest")));

    let guest = Session::of(&service.send(&log_in("grace", "twelve letters")));
    for path in ["/overview", "/report", "/hours", "/days", "/latency", "/version-load", "/storage", "/config"] {
        assert_eq!(get(&service, &guest, path).status, 200, "{path}");
    }
    for path in ["/accounts", "/tokens", "/prune?older_than_days=1"] {
        assert_eq!(get(&service, &guest, path).status, 403, "{path}");
    }
    assert_eq!(send(&service, &guest, "POST", "/tokens", &json!({"name": "x"})).status, 403);
    assert_eq!(send(&service, &guest, "POST", "/prune", &json!({"older_than_days": 1})).status, 403);
    assert_eq!(service.send(&guest.sends(set_level(1, 0))).status, 403);

    let other = Session::of(&service.send(&log_in("grace", "twelve letters")));
    let wrong = json!({"present": "not it", "new": "another password"});
    assert_eq!(send(&service, &guest, "PUT", "/password", &wrong).status, 403);
    let short = json!({"present": "twelve letters", "new": "short"});
    assert_eq!(send(&service, &guest, "PUT", "/password", &short).status, 400);
    let right = json!({"present": "twelve letters", "new": "another password"});
    assert_eq!(send(&service, &guest, "PUT", "/password", &right).status, 204);
    assert_eq!(service.send(&log_in("grace", "twelve letters")).status, 401);
    assert_eq!(service.send(&log_in("grace", "another password")).status, 200);
    assert_eq!(get(&service, &guest, "/overview").status, 200, "the session that changed it goes on");
    assert_eq!(get(&service, &other, "/overview").status, 401, "the others end");
}

#[test]
fn there_is_always_an_admin_and_every_name_once() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let admin = Session::begin(&service);
    let accounts = get(&service, &admin, "/accounts").json();
    let own = accounts[0]["id"].clone();
    assert_eq!((&accounts[0]["username"], &accounts[0]["configured"]), (&json!(USER), &json!(true)));

    let twice = json!({"username": USER, "password": "twelve letters", "role": "guest"});
    assert_eq!(send(&service, &admin, "POST", "/accounts", &twice).status, 409);
    for (name, password) in
        [("", "twelve letters"), ("x\n", "twelve letters"), ("y", "short"), (&"n".repeat(101), "twelve letters")]
    {
        let body = json!({"username": name.replace("x\n", "x\ny"), "password": password, "role": "guest"});
        assert_eq!(send(&service, &admin, "POST", "/accounts", &body).status, 400, "{name:?}");
    }
    let unknown = json!({"username": "z", "password": "twelve letters", "role": "root"});
    assert_eq!(send(&service, &admin, "POST", "/accounts", &unknown).status, 400);

    assert_eq!(send(&service, &admin, "PUT", &format!("/accounts/{own}"), &json!({"role": "guest"})).status, 409);
    assert_eq!(send(&service, &admin, "DELETE", &format!("/accounts/{own}"), &json!({})).status, 409);
    let configured = json!({"password": "another password"});
    assert_eq!(send(&service, &admin, "PUT", &format!("/accounts/{own}"), &configured).status, 409);
    let change = json!({"present": PASSWORD, "new": "another password"});
    assert_eq!(send(&service, &admin, "PUT", "/password", &change).status, 409);

    let second = add(&service, &admin, "second", "admin")["id"].clone();
    let session = Session::of(&service.send(&log_in("second", "twelve letters")));
    assert_eq!(send(&service, &session, "PUT", &format!("/accounts/{own}"), &json!({"role": "guest"})).status, 200);
    assert_eq!(service.send(&admin.sends(set_level(1, 0))).status, 403, "a role holds at once");
    assert_eq!(send(&service, &session, "PUT", &format!("/accounts/{second}"), &json!({"role": "guest"})).status, 409);
    assert_eq!(send(&service, &session, "PUT", &format!("/accounts/{own}"), &json!({"role": "admin"})).status, 200);
    assert_eq!(send(&service, &admin, "DELETE", &format!("/accounts/{second}"), &json!({})).status, 204);
    assert_eq!(get(&service, &session, "/overview").status, 401, "its session has ended");
    assert_eq!(send(&service, &admin, "DELETE", &format!("/accounts/{second}"), &json!({})).status, 404);
}

#[test]
fn a_token_reads_until_it_is_ended_and_only_its_digest_is_kept() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let admin = Session::begin(&service);
    let made = send(&service, &admin, "POST", "/tokens", &json!({"name": " nightly report "})).json();
    let token = made["token"].as_str().unwrap().to_owned();
    assert_eq!((&made["name"], &made["made_by"]), (&json!("nightly report"), &json!(USER)));
    let with_token = |path: &str, method: &str| {
        service.send(
            &Request::new(method, &format!("/dashboard/api{path}")).header("authorization", &format!("Bearer {token}")),
        )
    };
    assert_eq!(with_token("/overview", "GET").status, 200);
    assert_eq!(with_token("/accounts", "GET").status, 403, "it reads figures, not names");
    assert_eq!(with_token("/tokens/1", "DELETE").status, 403);
    wait_until("its use is noted", || get(&service, &admin, "/tokens").json()[0]["last_used_at"].is_i64());
    assert!(!get(&service, &admin, "/tokens").text().contains(&token));

    let files = ["fmd.db", "fmd.db-wal"].map(|name| std::fs::read(place.path(name)).unwrap_or_default());
    let holds = |bytes: &[u8]| bytes.windows(token.len()).any(|window| window == token.as_bytes());
    assert!(!files.iter().any(|bytes| holds(bytes)), "the token itself is stored");

    let id = &made["id"];
    assert_eq!(send(&service, &admin, "DELETE", &format!("/tokens/{id}"), &json!({})).status, 204);
    assert_eq!(with_token("/overview", "GET").status, 401);
    assert_eq!(send(&service, &admin, "DELETE", &format!("/tokens/{id}"), &json!({})).status, 404);
    assert_eq!(send(&service, &admin, "POST", "/tokens", &json!({"name": "  "})).status, 400);
}

#[test]
fn pruning_takes_what_its_preview_said_and_leaves_the_rest() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let monitor = service.fmd().monitor();
    let now = now_micros();
    for day in 0..10 {
        for n in 0..20 {
            monitor.record_past(past::request(monitor, "/old", now - day * DAY - HOUR - n));
        }
    }
    let admin = Session::begin(&service);
    let storage = || get(&service, &admin, "/storage").json();
    wait_until("all written", || storage()["requests"] == 200);
    let tables = storage()["tables"].as_array().unwrap().clone();
    assert!(tables.iter().any(|table| table["name"] == "fmd_request" && table["bytes"].as_i64().unwrap() > 0));
    let hits = || {
        let from = (now - 12 * DAY) / 1_000;
        get(&service, &admin, &format!("/overview?from={from}")).json()["total"]["hits"].clone()
    };
    let users = || {
        let from = (now - 12 * DAY) / 1_000;
        get(&service, &admin, &format!("/users?from={from}")).json()["based_on"].clone()
    };
    assert_eq!(users(), json!(200));

    let preview = get(&service, &admin, "/prune?older_than_days=4").json();
    assert_eq!(preview, json!({"requests": 120, "about": false, "figures": 0, "profiles": 0, "done": true}));
    let went = send(&service, &admin, "POST", "/prune", &json!({"older_than_days": 4})).json();
    assert_eq!(went, preview);
    assert_eq!((&storage()["requests"], hits()), (&json!(80), json!(200)), "the charts keep their figures");
    assert_eq!(users(), json!(200), "and who came is still known");
    assert_eq!(get(&service, &admin, "/prune?older_than_days=4").json()["requests"], 0);

    wait_until("days are rolled up", || {
        get(&service, &admin, "/prune?older_than_days=4&figures=true").json()["figures"] != 0
    });
    let preview = get(&service, &admin, "/prune?older_than_days=4&figures=true").json();
    let went = send(&service, &admin, "POST", "/prune", &json!({"older_than_days": 4, "figures": true})).json();
    assert_eq!(went["figures"], preview["figures"]);
    let left = hits().as_i64().unwrap();
    assert!((80..=120).contains(&left), "{left} requests are left of 200");
    assert_eq!(users(), json!(left), "who came goes with the figures");
    for nonsense in
        ["", "?older_than_days=-1", "?older_than_days=99999", "?older_than_days=x", "?older_than_days=1&figures=maybe"]
    {
        assert_eq!(get(&service, &admin, &format!("/prune{nonsense}")).status, 400, "{nonsense}");
    }
}
