//! The dashboard shows nothing to strangers, takes nothing from other sites, and survives whatever it is sent.

#![allow(clippy::unwrap_used)]

mod nonsense;

use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use diesel::connection::SimpleConnection;
use diesel::{Connection as _, SqliteConnection};
use fmd_actix::{ADDRESSES, Access, Address, Fmd};
use fmd_tests::client::{Connection, Request, Response};
use fmd_tests::place::{PASSWORD, Place, TOKEN};
use fmd_tests::service::Service;
use fmd_tests::session::{Session, log_in, set_level};
use fmd_tests::waiting::wait_for;
use serde_json::{Value, json};

const SCRIPT: &str = "<script>alert(1)</script>";

async fn asks() -> HttpResponse {
    let mut connection = SqliteConnection::establish(":memory:").unwrap();
    connection.set_instrumentation(fmd_actix::diesel::Statements::new());
    connection.batch_execute("SELECT 1").unwrap();
    HttpResponse::Ok().finish()
}

fn routes(app: &mut ServiceConfig) {
    app.route("/ok", web::get().to(HttpResponse::Ok))
        .route("/fails", web::get().to(HttpResponse::InternalServerError))
        .route("/asks", web::get().to(asks));
}

/// A request to `address`, with an endpoint that exists and a body that is right.
fn request_to(address: &Address) -> Request {
    let query = match (address.method, address.path) {
        ("get", "/prune") => "?older_than_days=1",
        // Refused at once, where others are let in to record for a while.
        ("get", "/debug/pprof/profile") => "?seconds=0",
        _ => "",
    };
    // What is merged or deleted is another endpoint than the one that all others ask for.
    let id = match (address.method, address.path) {
        (_, "/endpoints/{id}/merge") => "3",
        ("delete", "/endpoints/{id}") => "4",
        _ => "1",
    };
    let target = format!("/dashboard/api{}{query}", address.path.replace("{id}", id).replace("{task}", "1"));
    let request = Request::new(&address.method.to_uppercase(), &target);
    match (address.method, address.path) {
        ("get", _) => request,
        (_, "/endpoints/{id}/level") => request.json(&json!({"level": 1})),
        ("post", "/accounts") => request.json(&json!({"username": "x", "password": "twelve letters", "role": "guest"})),
        ("put", "/accounts/{id}") => request.json(&json!({"role": "admin"})),
        (_, "/endpoints/{id}/merge") => request.json(&json!({"into": 2})),
        (_, "/ignored") => request.json(&json!({"pattern": "/nowhere*"})),
        (_, "/tokens") => request.json(&json!({"name": "x"})),
        (_, "/prune") => request.json(&json!({"older_than_days": 1})),
        (_, "/password") => request.json(&json!({"present": PASSWORD, "new": "another password"})),
        (_, "/errors/{id}/resolution") => request.json(&json!({"resolved": true})),
        _ => request.json(&json!({})),
    }
}

fn assert_is_error(response: &Response, status: u16, what: &str) {
    assert_eq!(response.status, status, "{what}: {}", response.text());
    assert!(response.json()["error"].is_string(), "{what}: {}", response.text());
}

fn service_with_an_endpoint(place: &Place) -> Service {
    let service = Service::start(place.config(), routes);
    service.get("/ok");
    wait_for("the endpoint", || service.api().find_endpoint("GET /ok"));
    service.get("/fails");
    service.get("/asks");
    wait_for("the statement", || service.api().get("/queries")["statements"].get(0).cloned());
    wait_for("the error", || service.api().get("/errors")["groups"].get(0).cloned());
    service
}

#[test]
fn nobody_reads_or_changes_anything_without_logging_in() {
    let place = Place::new();
    let service = service_with_an_endpoint(&place);
    let guarded: Vec<_> = ADDRESSES.iter().filter(|address| address.access != Access::Anyone).collect();
    assert!(guarded.len() >= 8);
    for address in guarded {
        let request = request_to(address);
        let other = "0".repeat(64);
        let strangers = [
            request.clone(),
            request.clone().header("authorization", "Bearer wrong"),
            request.clone().header("authorization", &format!("Bearer {TOKEN}x")),
            request.clone().header("authorization", &format!("Basic {TOKEN}")),
            request.clone().header("authorization", TOKEN),
            request.clone().header("authorization", "Bearer "),
            request.clone().header("cookie", "fmd_session="),
            request.clone().header("cookie", &format!("fmd_session={other}")).header("x-csrf-token", &other),
            request.clone().header("cookie", "fmd_session=' OR 1=1 --"),
        ];
        for stranger in strangers {
            assert_is_error(&service.send(&stranger), 401, &format!("{stranger:?}"));
        }
    }
}

#[test]
fn a_session_reads_everything_and_the_token_reads_everything() {
    let place = Place::new();
    let service = service_with_an_endpoint(&place);
    let session = Session::begin(&service);
    for address in ADDRESSES.iter().filter(|address| address.access == Access::Reader) {
        assert_eq!(address.method, "get", "{address:?}: what readers may do changes nothing");
        let by_session = service.send(&request_to(address).header("cookie", &session.cookie));
        let by_token = service.send(&request_to(address).header("authorization", &format!("bearer  {TOKEN}")));
        let expected = match address.path {
            // Without naming a file nobody gets any, and over no time nothing is recorded.
            "/source" | "/debug/pprof/profile" => 400,
            "/live/{task}" => 404,
            _ => 200,
        };
        assert_eq!((by_session.status, by_token.status), (expected, expected), "{address:?}");
        assert_eq!(by_session.json().is_array(), by_token.json().is_array());
    }
}

#[test]
fn what_guests_do_not_see_needs_an_admins_session() {
    let place = Place::new();
    let service = service_with_an_endpoint(&place);
    let session = Session::begin(&service);
    let overseen: Vec<_> = ADDRESSES.iter().filter(|address| address.access == Access::Overseer).collect();
    assert!(overseen.len() >= 3);
    for address in overseen {
        assert_eq!(address.method, "get", "{address:?}");
        let by_session = service.send(&request_to(address).header("cookie", &session.cookie));
        // The toolbar shows nothing where it is off.
        let expected = if address.path.starts_with("/toolbar/") { 404 } else { 200 };
        assert_eq!(by_session.status, expected, "{address:?}");
        let by_token = service.send(&request_to(address).header("authorization", &format!("Bearer {TOKEN}")));
        assert_is_error(&by_token, 403, &format!("{address:?}"));
    }
}

#[test]
fn a_change_needs_the_session_and_its_proof() {
    let place = Place::new();
    let service = service_with_an_endpoint(&place);
    let (session, other) = (Session::begin(&service), Session::begin(&service));
    for address in ADDRESSES.iter().filter(|address| matches!(address.access, Access::Admin | Access::Member)) {
        assert_ne!(address.method, "get", "{address:?}: a change is no GET");
        let request = request_to(address);
        let forged = [
            request.clone().header("cookie", &session.cookie),
            request.clone().header("cookie", &session.cookie).header("x-csrf-token", ""),
            request.clone().header("cookie", &session.cookie).header("x-csrf-token", &other.csrf),
            request.clone().header("cookie", &session.cookie).header("x-csrf-token", "é"),
            request.clone().header("authorization", &format!("Bearer {TOKEN}")),
            request.clone().header("authorization", &format!("Bearer {TOKEN}")).header("x-csrf-token", &session.csrf),
        ];
        for forgery in forged {
            assert_is_error(&service.send(&forgery), 403, &format!("{forgery:?}"));
        }
        // Nobody deletes the own account, which is the first one here, nor changes a password that stands in the configuration; and there is
        // no connection on which to explain.
        let refused = matches!(
            (address.method, address.path),
            ("delete", "/accounts/{id}") | ("put", "/password") | ("post", "/statements/{id}/plan")
        );
        // Nobody is to be told of anything here, so there is no channel to test.
        let done = if address.path.starts_with("/alerts/channels/") {
            404..405
        } else if refused {
            409..410
        } else {
            200..300
        };
        let status = service.send(&session.sends(request)).status;
        assert!(done.contains(&status), "{address:?}: {status}");
    }
}

#[test]
fn every_response_of_the_dashboard_tells_browsers_to_be_careful() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let page = service.get("/dashboard/");
    assert_eq!(page.status, 200);
    let asset =
        page.text().split('"').find(|part| part.contains("assets/")).unwrap().trim_start_matches("./").to_owned();
    let too_long = Request::new("POST", "/dashboard/api/login").header("content-type", "application/json");
    let sent = [
        (Request::get("/dashboard"), 200),
        (Request::get("/dashboard/endpoints/5"), 200),
        (Request::get(&format!("/dashboard/{asset}")), 200),
        (Request::get("/dashboard/assets/none.js"), 404),
        (Request::get("/dashboard/x").header("accept", "application/json"), 404),
        (Request::get("/dashboard/x").header("accept", "text/html"), 404),
        (too_long.clone().body("x".repeat(20 << 10)), 413),
        (Request::get("/dashboard/api/session"), 200),
        (Request::get("/dashboard/api/overview"), 401),
        (Request::get("/dashboard/api/nowhere"), 404),
        (Request::get("/dashboard/api"), 404),
        (Request::new("DELETE", "/dashboard/api/overview"), 405),
        (Request::new("POST", "/dashboard/"), 405),
        (Request::new("BREW", "/dashboard/api/login"), 405),
        (log_in("x", "y"), 401),
        (log_in("x", "y").header("sec-fetch-site", "cross-site"), 403),
        (too_long.body("{"), 400),
    ];
    for (request, status) in sent {
        let response = service.send(&request);
        assert_eq!(response.status, status, "{request:?}: {}", response.text());
        let csp = response.header("content-security-policy").unwrap_or_else(|| panic!("no policy: {request:?}"));
        assert!(csp.contains("default-src 'none'") && !csp.contains("unsafe"), "{csp}");
        for (name, value) in
            [("x-content-type-options", "nosniff"), ("x-frame-options", "DENY"), ("referrer-policy", "no-referrer")]
        {
            assert_eq!(response.header(name), Some(value), "{request:?}");
        }
        assert!(response.header("cache-control").is_some(), "{request:?}");
        if request_is_for_api(&request) {
            assert!(!response.json().is_null());
        }
    }
}

fn request_is_for_api(request: &Request) -> bool {
    format!("{request:?}").contains("/dashboard/api")
}

#[test]
fn what_strangers_write_is_only_ever_text() {
    let place = Place::new();
    let user = |request: &HttpRequest| {
        request.headers().get("user-agent").and_then(|user| user.to_str().ok()).map(str::to_owned)
    };
    let config =
        place.builder().group_by(user).app_version(SCRIPT).brand_name(SCRIPT).description(SCRIPT).title_name(SCRIPT);
    let service = Service::start(config.build().unwrap(), |app| {
        app.route("/{name}", web::get().to(HttpResponse::Ok));
    });
    let path = "/%3Cscript%3Ealert(1)%3C/script%3E";
    service.send(&Request::get(path).header("user-agent", SCRIPT).header("referer", SCRIPT));
    service.send(&Request::get("/x").header("user-agent", SCRIPT));
    let books = service.books_after(2);
    assert_eq!(books.request("GET /{name}")["group"], SCRIPT);
    let id = books.endpoint("GET /{name}")["id"].clone();
    for target in ["/overview", "/versions", "/session", "/config", "/health", &format!("/endpoints/{id}/requests")] {
        let response = service.api().ask(target);
        assert_eq!(response.header("x-content-type-options"), Some("nosniff"));
        assert!(!response.json().is_null());
    }
    for target in
        ["/dashboard/", &format!("/dashboard{path}"), "/dashboard/%22%3E%3Cscript%3Ealert(1)%3C/script%3E/x/y"]
    {
        let page = service.get(target);
        assert!(!page.text().contains("alert(1)"), "{target}: {}", page.text());
    }
    let error = service.get(&format!("/dashboard/api{path}"));
    assert_is_error(&error, 404, path);
}

#[test]
fn no_path_leads_out_of_the_assets() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let paths = [
        "/dashboard/assets/../../../../../etc/passwd",
        "/dashboard/assets/..%2f..%2f..%2f..%2fetc%2fpasswd",
        "/dashboard/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/dashboard/assets//etc/passwd",
        "/dashboard//etc/passwd",
        "/dashboard/../../../etc/passwd",
        "/dashboard/assets/..\\..\\etc\\passwd",
        "/dashboard/assets/%00",
        "/dashboard/assets/%",
        "/dashboard/assets/%zz",
        "/dashboard/file:///etc/passwd",
    ];
    for path in paths {
        let response = service.get(path);
        assert!(!response.text().contains("root:"), "{path}");
        assert!(matches!(response.status, 200 | 400 | 404), "{path}: {}", response.status);
        if response.status == 200 {
            assert!(response.header("content-type").unwrap().starts_with("text/html"), "{path}");
        }
    }
}

#[test]
fn the_dashboards_own_requests_are_not_monitored() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    for target in [
        "/dashboard",
        "/dashboard/",
        "/dashboard/x",
        "/dashboard/assets/x",
        "/dashboard/api/health",
        "/dashboard/api/x",
    ] {
        service.get(target);
    }
    let session = Session::begin(&service);
    service.send(&session.sends(set_level(1, 1)));
    service.get("/ok");
    assert_eq!(service.books_after(1).endpoints(), ["GET /ok"]);
}

#[test]
fn secrets_are_told_to_nobody() {
    let place = Place::new();
    let config = place.config();
    let mut told = format!("{config:?} {:?}", place.builder());
    let fmd = Fmd::new(config).unwrap();
    told += &format!("{fmd:?} {:?}", fmd.monitor());
    drop(fmd);
    let service = Service::start(place.config(), routes);
    let session = Session::begin(&service);
    for address in ADDRESSES.iter().filter(|address| address.method == "get") {
        let response = service.send(&session.sends(request_to(address)));
        let text = response.text();
        told += if address.path == "/session" { "" } else { &text };
        assert!(!text.contains(PASSWORD) && !text.contains(TOKEN), "{address:?}: {text}");
    }
    let token = session.cookie.split_once('=').unwrap().1;
    for secret in [PASSWORD, TOKEN, token, &session.csrf] {
        assert!(!told.contains(secret), "{told}");
    }
    let config: Value = service.api().get("/config");
    let shown =
        |key: &str| config.as_array().unwrap().iter().find(|option| option["key"] == key).unwrap()["value"].clone();
    assert_eq!((shown("password"), shown("security_token")), ("(set)".into(), "(set)".into()));
    // Nor is any of it in the file as it is.
    service.stop();
    let file = std::fs::read(place.database()).unwrap();
    for secret in [PASSWORD, TOKEN, token] {
        assert!(!file.windows(secret.len()).any(|bytes| bytes == secret.as_bytes()));
    }
}
