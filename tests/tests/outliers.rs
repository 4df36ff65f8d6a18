//! A request that takes unusually long is kept with what it was, and without its secrets.

#![allow(clippy::unwrap_used)]

use std::time::Duration;

use actix_web::web::{self, Bytes, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use fmd_actix::Level;
use fmd_tests::client::{Connection, Request, Response};
use fmd_tests::place::{Place, TOKEN};
use fmd_tests::service::Service;
use fmd_tests::session::Session;
use fmd_tests::waiting::{wait_for, wait_until};
use serde_json::{Value, json};

/// What must never be found in the database.
const SECRETS: [&str; 9] = [
    "s3cret-bearer",
    "s3cret-cookie",
    "s3cret-query",
    "s3cret-path",
    "s3cret-json",
    "s3cret-form",
    "s3cret-iban",
    "s3cret-referer",
    "s3cret-key",
];

/// Waits as many milliseconds as the header `x-wait` says.
async fn wait(request: &HttpRequest) {
    let header = request.headers().get("x-wait").and_then(|wait| wait.to_str().ok()?.parse().ok());
    actix_web::rt::time::sleep(Duration::from_millis(header.unwrap_or(0))).await;
}

async fn waits(request: HttpRequest, _: Bytes) -> HttpResponse {
    wait(&request).await;
    HttpResponse::Ok().finish()
}

async fn echoes(request: HttpRequest, body: Bytes) -> HttpResponse {
    wait(&request).await;
    HttpResponse::Ok().body(body)
}

fn routes(app: &mut ServiceConfig) {
    app.route("/waits/{id}", web::get().to(waits))
        .route("/echoes", web::post().to(echoes))
        .route("/reset/{token}", web::get().to(waits))
        .route("/réinit/{token}", web::get().to(waits));
}

fn service(place: &Place, level: Level) -> Service {
    let config = place.builder().monitor_level(level).outlier_body(4_096).redact(["iban"]);
    Service::start(config.build().unwrap(), routes)
}

fn id_of(service: &Service, name: &str) -> u64 {
    wait_for(name, || service.api().find_endpoint(name))["id"].as_u64().unwrap()
}

fn slow(request: Request, ms: u32) -> Request {
    request.header("x-wait", &ms.to_string())
}

/// Makes 15 ms usual for an endpoint, and returns its id. By no more requests than that takes: one that came later might take long on a busy
/// machine, and be an outlier that nobody expects.
fn warm_up(service: &Service, name: &str, request: &Request) -> u64 {
    for _ in 0..20 {
        assert_eq!(service.send(&slow(request.clone(), 15)).status, 200);
    }
    let id = id_of(service, name);
    wait_until("what is usual", || service.api().get(&format!("/endpoints/{id}"))["usual_ms"].as_f64().is_some());
    id
}

/// The outliers that were made.
fn outliers(service: &Service, id: u64) -> Vec<Value> {
    service.api().get(&format!("/endpoints/{id}/outliers?min_ms=145"))["outliers"].as_array().unwrap().clone()
}

/// The one outlier of the endpoint, with all that is kept of it.
fn only_outlier(service: &Service, id: u64) -> Value {
    let found = wait_for("the outlier", || outliers(service, id).first().cloned());
    assert_eq!(outliers(service, id).len(), 1);
    service.api().get(&format!("/requests/{}", found["id"]))
}

fn value_of<'v>(fields: &'v Value, name: &str) -> &'v Value {
    let found = fields.as_array().unwrap().iter().find(|field| field["name"] == name);
    &found.unwrap_or_else(|| panic!("no {name} in {fields}"))["value"]
}

fn set_threshold(service: &Service, id: u64, ms: Value) -> Response {
    let target = format!("/dashboard/api/endpoints/{id}/threshold");
    service.send(&Session::begin(service).sends(Request::new("PUT", &target).json(&json!({"ms": ms}))))
}

#[test]
fn an_outlier_is_kept_with_what_was_asked_for_and_what_was_usual() {
    let place = Place::new();
    let service = service(&place, Level::Outliers);
    let id = warm_up(&service, "GET /waits/{id}", &Request::get("/waits/1"));
    assert!(outliers(&service, id).is_empty());
    let request = Request::get("/waits/7?page=2&q=a%20b").header("user-agent", "a test");
    service.send(&slow(request, 400));

    let request = only_outlier(&service, id);
    let outlier = &request["outlier"];
    let usual = outlier["usual_ms"].as_f64().unwrap();
    assert!((15.0..100.0).contains(&usual), "{outlier}");
    assert!((outlier["after_ms"].as_f64().unwrap() / usual - 2.5).abs() < 0.01, "{outlier}");
    assert!(request["request"]["duration_ms"].as_f64().unwrap() >= 400.0);
    let facts = &outlier["request"];
    assert_eq!((&facts["method"], &facts["path"]), (&json!("GET"), &json!("/waits/7")));
    assert_eq!(value_of(&facts["query"], "q"), "a b");
    assert_eq!(value_of(&facts["params"], "id"), "7");
    assert_eq!(value_of(&facts["headers"], "user-agent"), "a test");
    assert!(facts["peer"].as_str().unwrap().starts_with("127.0.0.1:"));
    assert!(request["time"]["awaiting_ms"].as_f64().unwrap() > 150.0, "{}", request["time"]);
    let listed = service.api().get("/outliers?min_ms=300");
    assert_eq!(listed["outliers"][0]["endpoint"]["pattern"], "/waits/{id}");
}

#[test]
fn what_takes_many_times_longer_but_not_long_is_no_outlier_unless_the_excess_is_set_lower() {
    for (excess, kept) in [(Duration::from_secs(60), 0), (Duration::ZERO, 1)] {
        let place = Place::new();
        let config = place.builder().monitor_level(Level::Outliers).outlier_excess(excess).build().unwrap();
        let service = Service::start(config, routes);
        let id = warm_up(&service, "GET /waits/{id}", &Request::get("/waits/1"));
        service.send(&slow(Request::get("/waits/2"), 400));
        service.fmd().stop();
        assert_eq!(outliers(&service, id).len(), kept, "{excess:?}");
    }
}

#[test]
fn level_2_keeps_outliers_and_profiles_no_endpoint_and_level_1_keeps_none() {
    let place = Place::new();
    let service = service(&place, Level::Outliers);
    let id = warm_up(&service, "GET /waits/{id}", &Request::get("/waits/1"));
    service.send(&slow(Request::get("/waits/7"), 400));
    let found = only_outlier(&service, id);
    let profile = service.api().get(&format!("/requests/{}/profile", found["request"]["id"]));
    assert!(profile["tree"]["nodes"].as_array().is_some_and(|nodes| !nodes.is_empty()), "{profile}");
    // Everything recorded is written then.
    service.fmd().stop();
    assert_eq!(service.api().get(&format!("/endpoints/{id}/profile"))["requests"], 0);
    service.stop();

    let service = self::service(&place, Level::Outliers);
    let set = fmd_tests::session::set_level(id, 1);
    assert_eq!(service.send(&Session::begin(&service).sends(set)).status, 200);
    let recorded = service.api().health()["recorded"].as_u64();
    service.send(&slow(Request::get("/waits/8"), 400));
    wait_until("the request", || service.api().health()["recorded"].as_u64() > recorded);
    service.fmd().stop();
    assert_eq!(outliers(&service, id).len(), 1);
}

#[test]
fn what_is_usual_is_known_again_after_a_restart() {
    let place = Place::new();
    let before = service(&place, Level::Outliers);
    let id = warm_up(&before, "GET /waits/{id}", &Request::get("/waits/1"));
    let usual = before.api().get(&format!("/endpoints/{id}"))["usual_ms"].as_f64().unwrap();
    before.stop();
    let after = service(&place, Level::Outliers);
    let known = after.api().get(&format!("/endpoints/{id}"))["usual_ms"].as_f64().unwrap();
    assert!((known / usual - 1.0).abs() < 0.2, "{usual} before, {known} after");
    after.send(&slow(Request::get("/waits/7"), 400));
    only_outlier(&after, id);
}

#[test]
fn a_request_that_is_profiled_on_demand_is_an_outlier_like_any_other() {
    let place = Place::new();
    let service = service(&place, Level::Outliers);
    let id = warm_up(&service, "GET /waits/{id}", &Request::get("/waits/1"));
    let request = Request::get("/waits/7?fmd=profile").header("x-fmd-token", TOKEN);
    assert!(service.send(&slow(request, 400)).header("x-fmd-profile").is_some());
    assert!(only_outlier(&service, id)["outlier"]["after_ms"].as_f64() < Some(400.0));
}

#[test]
fn a_fixed_threshold_counts_from_the_first_request_on_and_is_kept_over_a_restart() {
    let place = Place::new();
    let before = service(&place, Level::Profiler);
    before.get("/waits/1");
    let id = id_of(&before, "GET /waits/{id}");
    for wrong in [json!(0), json!(-1), json!("1"), json!(1e12), json!([])] {
        assert_eq!(set_threshold(&before, id, wrong.clone()).status, 400, "{wrong}");
    }
    assert_eq!(set_threshold(&before, 9_999, json!(1)).status, 404);
    let set = set_threshold(&before, id, json!(1_000));
    assert_eq!(
        (&set.json()["fixed_outlier_after_ms"], &set.json()["outlier_after_ms"]),
        (&json!(1_000.0), &json!(1_000.0))
    );
    before.send(&slow(Request::get("/waits/1"), 20));
    before.send(&slow(Request::get("/waits/2"), 1_200));
    assert_eq!(only_outlier(&before, id)["outlier"]["request"]["path"], "/waits/2");
    before.stop();

    let after = service(&place, Level::Profiler);
    after.send(&slow(Request::get("/waits/3"), 1_200));
    wait_until("the second outlier", || outliers(&after, id).len() == 2);
    assert!(set_threshold(&after, id, Value::Null).json()["fixed_outlier_after_ms"].is_null());
}

#[test]
fn a_body_that_takes_long_makes_an_outlier_too() {
    use futures_util::stream;
    let place = Place::new();
    let pieces = |request: HttpRequest| async move {
        let slow = request.query_string() == "slow";
        let pieces = stream::unfold(0, move |n| async move {
            actix_web::rt::time::sleep(Duration::from_millis(if slow { 80 } else { 1 })).await;
            (n < 3).then(|| (Ok::<_, actix_web::Error>(Bytes::from_static(b"piece")), n + 1))
        });
        HttpResponse::Ok().streaming(pieces)
    };
    let routes = move |app: &mut ServiceConfig| {
        app.route("/pieces", web::get().to(pieces));
    };
    let service = Service::start(place.builder().monitor_level(Level::Outliers).build().unwrap(), routes);
    let id = warm_up(&service, "GET /pieces", &Request::get("/pieces"));
    service.get("/pieces?slow");
    assert_eq!(only_outlier(&service, id)["outlier"]["request"]["path"], "/pieces");
}

#[test]
fn a_client_that_leaves_while_it_waits_makes_an_outlier() {
    let place = Place::new();
    let config = place.builder().monitor_level(Level::Outliers).outlier_body(4_096).build().unwrap();
    let fmd = fmd_actix::Fmd::new(config).unwrap();
    let wrap = fmd.clone();
    let service = Service::run(fmd, move |listener| {
        let app = move || actix_web::App::new().wrap(wrap.clone()).configure(routes);
        // Else actix-web finishes a request whose client has left.
        let server = actix_web::HttpServer::new(app).workers(1).h1_allow_half_closed(false).disable_signals();
        server.listen(listener).unwrap().run()
    });
    let id = warm_up(&service, "GET /waits/{id}", &Request::get("/waits/1"));
    let reset = warm_up(&service, "GET /reset/{token}", &Request::get("/reset/s3cret-path"));
    let encoded = warm_up(&service, "GET /réinit/{token}", &Request::get("/r%C3%A9init/s3cret-path"));
    let echoes = warm_up(&service, "POST /echoes", &Request::new("POST", "/echoes"));
    let posted = Request::post("/echoes", &json!({"user": "ada", "password": "s3cret-json"}));
    let live = || service.api().get("/live");
    let gets = ["/waits/2?token=s3cret-query", "/reset/s3cret-path", "/r%C3%A9init/s3cret-path"].map(Request::get);
    for request in gets.into_iter().chain([posted]) {
        let mut connection = Connection::open(service.address()).unwrap();
        connection.begin(&slow(request, 60_000)).unwrap();
        wait_until("it to wait for long", || live()["requests"][0]["age_ms"].as_f64() >= Some(300.0));
        assert!(!live().to_string().contains("s3cret"), "{}", live());
        drop(connection);
        wait_until("it to be gone", || live()["in_flight"] == 0);
    }
    assert_eq!(only_outlier(&service, reset)["outlier"]["request"]["path"], "/reset/[redacted]");
    assert_eq!(only_outlier(&service, encoded)["outlier"]["request"]["path"], "/réinit/[redacted]");
    let body = &only_outlier(&service, echoes)["outlier"]["request"]["body"];
    assert_eq!(body["json"], r#"{"password":"[redacted]","user":"ada"}"#);
    let found = only_outlier(&service, id);
    assert_eq!(found["request"]["outcome"], "cancelled");
    assert_eq!(found["outlier"]["request"]["headers"], Value::Null);
    assert_eq!(value_of(&found["outlier"]["request"]["params"], "id"), "2");
    assert_eq!(value_of(&found["outlier"]["request"]["query"], "token"), "[redacted]");
}

#[test]
fn no_secret_is_found_in_the_database() {
    let place = Place::new();
    let service = service(&place, Level::Profiler);
    let id = warm_up(&service, "GET /waits/{id}", &Request::get("/waits/1"));
    let reset = warm_up(&service, "GET /reset/{token}", &Request::get("/reset/s3cret-path"));
    let echoes = warm_up(&service, "POST /echoes", &Request::new("POST", "/echoes"));
    let with_secrets = |request: Request| {
        slow(request, 400)
            .header("authorization", "Bearer s3cret-bearer")
            .header("cookie", "session=s3cret-cookie")
            .header("x-api-key", "s3cret-key")
            .header("referer", "https://host/?token=s3cret-referer")
            .header("x-iban", "none")
    };
    service.send(&with_secrets(Request::get("/waits/7?password=s3cret-query&iban=s3cret-iban&page=2")));
    service.send(&with_secrets(Request::get("/reset/s3cret-path")));
    let json = json!({"user": "ada", "password": "s3cret-json", "account": {"iban": ["s3cret-iban"]}});
    service.send(&with_secrets(Request::post("/echoes", &json)));
    let form = Request::new("POST", "/echoes").header("content-type", "application/x-www-form-urlencoded");
    service.send(&with_secrets(form.body("user=ada&p%61ssword=s3cret-form")));
    let multipart = Request::new("POST", "/echoes").header("content-type", "multipart/form-data; boundary=x");
    let parts = "--x\r\ncontent-disposition: form-data; name=\"password\"\r\n\r\ns3cret-form\r\n--x--\r\n";
    service.send(&with_secrets(multipart.body(parts)));
    let lying = Request::new("POST", "/echoes").header("content-type", "application/json");
    service.send(&with_secrets(lying.body("password=s3cret-json")));

    wait_until("all outliers", || {
        [id, reset].iter().all(|&id| outliers(&service, id).len() == 1) && outliers(&service, echoes).len() == 4
    });
    let bodies: Vec<Value> = outliers(&service, echoes)
        .iter()
        .map(|outlier| service.api().get(&format!("/requests/{}", outlier["id"]))["outlier"]["request"]["body"].clone())
        .collect();
    assert_eq!(bodies[3]["json"], r#"{"account":{"iban":"[redacted]"},"password":"[redacted]","user":"ada"}"#);
    assert_eq!(value_of(&bodies[2]["form"], "user"), "ada");
    assert!(bodies[1]["hidden"].is_string());
    let path = &only_outlier(&service, reset)["outlier"]["request"]["path"];
    assert_eq!(path, "/reset/[redacted]");
    let shown = only_outlier(&service, id);
    assert_eq!(value_of(&shown["outlier"]["request"]["headers"], "authorization"), "[redacted]");
    assert_eq!(value_of(&shown["outlier"]["request"]["query"], "page"), "2");

    service.stop();
    fmd_tests::secrets::assert_none_in(&place, &SECRETS);
}

#[test]
fn no_secret_is_found_in_the_database_however_it_was_wrapped() {
    let place = Place::new();
    let service = service(&place, Level::Profiler);
    let waits = warm_up(&service, "GET /waits/{id}", &Request::get("/waits/1"));
    let echoes = warm_up(&service, "POST /echoes", &Request::new("POST", "/echoes"));
    let get = |target: &str| slow(Request::get(target), 400);
    let gets = [
        get("/waits/1?next=%2Freset%3Ftoken%3Ds3cret-query%26page%3D2"),
        get("/waits/1?next=%252Freset%253Ftoken%253Ds3cret-query"),
        get("/waits/1?us%65r%5Bp%61ssword%5D[]=s3cret-query&user[pin][0]=s3cret-query&a=1;token=s3cret-query"),
        get("/waits/1;jsessionid=s3cret-path?cart=%7B%22token%22%3A%22s3cret-query%22%7D"),
        get("/waits/1")
            .header("Cookie", "a=s3cret-cookie")
            .header("cookie", "b=s3cret-cookie; c=s3cret-cookie")
            .header("X-AUTH-KEY", "s3cret-key")
            .header("Ocp-Apim-Subscription-Key", "s3cret-key")
            .header("x-original-url", "/a/b;jsessionid=s3cret-path?next=%2Fc%3Fapi_key%3Ds3cret-query")
            .header("referer", "https://ada:s3cret-referer@host/")
            .header("x-note", "the password: s3cret-key"),
    ];
    let post =
        |kind: &str, body: &str| slow(Request::new("POST", "/echoes").header("content-type", kind).body(body), 400);
    let (json, form) = ("application/json", "application/x-www-form-urlencoded");
    let posts = [
        post(json, r#"[{"name":"password","value":"s3cret-json"},{"value":["s3cret-json"],"key":"X-Api-Key"}]"#),
        post(json, r#"{"raw":["Host","h","Cookie","s3cret-json"],"deep":[[{"pass\u0077ord":{"a":["s3cret-json"]}}]]}"#),
        post(
            json,
            r#"{"payload":"{\"token\":\"s3cret-json\"}","url":"/a?token=s3cret-json","customerIban":"s3cret-iban"}"#,
        ),
        post(json, r#"{"a":1,"password":"s3cret-json"#),
        post(
            form,
            "payload=%7B%22password%22%3A%22s3cret-form%22%7D&user%5Bpassword%5D%5B%5D=s3cret-form&card_pin=s3cret-form",
        ),
        post("Application/X-WWW-Form-URLencoded; charset=utf-8", "p%61ss=s3cret-form&%70%69%6e=s3cret-form"),
        post("multipart/form-data; boundary=x", "--x\r\n\r\ns3cret-form\r\n--x--\r\n"),
        post("text/plain", "password=s3cret-form"),
    ];
    for request in gets.iter().chain(&posts) {
        assert_eq!(service.send(request).status, 200);
    }
    wait_until("all outliers", || {
        outliers(&service, waits).len() == gets.len() && outliers(&service, echoes).len() == posts.len()
    });
    service.stop();
    fmd_tests::secrets::assert_none_in(&place, &SECRETS);
}

#[test]
fn no_secret_that_shows_by_its_form_or_by_a_route_is_stored_from_any_place_of_any_name() {
    const TOKENS: [&str; 5] = [
        "ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8",
        "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
        "xoxb-123456789012-1234567890123-abcdefABCDEF",
        "AKIAIOSFODNN7EXAMPLE",
        "eyJwYXNzd29yZCI6Imh1bnRlcjIifQ",
    ];
    let place = Place::new();
    let service = service(&place, Level::Profiler);
    let waits = warm_up(&service, "GET /waits/{id}", &Request::get("/waits/1"));
    let echoes = warm_up(&service, "POST /echoes", &Request::new("POST", "/echoes"));
    warm_up(&service, "GET /reset/{token}", &Request::get("/reset/s3cret-path"));
    let mut sent = Vec::new();
    for token in TOKENS {
        let get = Request::get(&format!("/waits/1?a={token}")).header("x-note", token);
        sent.push(slow(get.header("user-agent", &format!("made with {token}")), 400));
        sent.push(slow(Request::post("/echoes", &json!({"note": [token, format!("see {token}.")]})), 400));
    }
    let login =
        Request::get("/waits/1?state=7&code=s3cret-query").header("referer", "https://host/reset/s3cret-path?a=1");
    sent.push(slow(
        login.header("x-original-uri", "/reset/s3cret-path").header("sec-websocket-protocol", "bearer, s3cret-key"),
        400,
    ));
    for query in [
        "next=%2Freset%2Fs3cret-path",
        "a=%3Cpassword%3Es3cret-query%3C%2Fpassword%3E",
        "a=--password+s3cret-query",
        "a=%5B%22password%22%2C%22s3cret-query%22%5D",
        "a=AccountKey%3Ds3cret-query;b",
        "a=mysql%3A%2F%2Fada%3Ax/s3cret-query@host/db",
    ] {
        sent.push(slow(Request::get(&format!("/waits/1?{query}")), 400));
    }
    for request in &sent {
        assert_eq!(service.send(request).status, 200);
    }
    wait_until("all outliers", || outliers(&service, waits).len() + outliers(&service, echoes).len() == sent.len());
    let referer = |outlier: &Value| {
        let outlier = service.api().get(&format!("/requests/{}", outlier["id"]));
        let headers = outlier["outlier"]["request"]["headers"].as_array().unwrap();
        headers.iter().find(|header| header["name"] == "referer").map(|header| header["value"].clone())
    };
    let referers: Vec<Value> = outliers(&service, waits).iter().filter_map(referer).collect();
    assert_eq!(referers, ["https://host/reset/{token}?a=1"]);
    service.stop();
    fmd_tests::secrets::assert_none_in(&place, &[&SECRETS[..], &TOKENS].concat());
}

#[test]
fn bodies_of_any_size_and_kind_reach_the_handler_whole() {
    let place = Place::new();
    let service = service(&place, Level::Profiler);
    let id = warm_up(&service, "POST /echoes", &Request::new("POST", "/echoes"));
    let post = |content_type: &str, body: &[u8]| {
        slow(Request::new("POST", "/echoes").header("content-type", content_type), 400).body(body)
    };
    let large: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).take(250_000).collect();
    let deep = "[".repeat(50_000);
    let bodies: [(&str, &[u8]); 6] = [
        ("application/json", b""),
        ("application/json", deep.as_bytes()),
        ("application/x-www-form-urlencoded", &large),
        ("application/octet-stream", &large),
        ("\u{ff}", b"\xff\xfe\x00"),
        ("application/json; charset=utf-16", b"\xff\xfe{\x00}\x00"),
    ];
    for (content_type, body) in bodies {
        let echo = service.send(&post(content_type, body));
        assert_eq!((echo.status, &echo.body[..]), (200, body), "{content_type}");
    }
    // In pieces of its own making.
    let mut connection = Connection::open(service.address()).unwrap();
    let head = "POST /echoes?%ff%zz&=&a HTTP/1.1\r\nhost: x\r\nx-wait: 400\r\nx-odd: \u{e9}\u{ff}\r\ntransfer-encoding: chunked\r\n\r\n";
    connection.write(head.chars().map(|c| c as u8).collect::<Vec<u8>>()).unwrap();
    for _ in 0..1_000 {
        connection.write("3\r\nabc\r\n").unwrap();
    }
    connection.write("0\r\n\r\n").unwrap();
    let (status, _) = connection.read_head().unwrap();
    assert_eq!(status, 200);

    let kept = wait_for("the outliers", || Some(outliers(&service, id)).filter(|found| found.len() == 7));
    for outlier in kept {
        let body = &service.api().get(&format!("/requests/{}", outlier["id"]))["outlier"]["request"]["body"];
        assert!(body["kept"].as_u64().is_none_or(|kept| kept <= 4_096), "{body}");
    }
    assert_eq!(service.api().health()["store_ok"], true);
}
