//! Nonsense, and too much of anything, is answered with an error that says so.

use super::*;

#[test]
fn too_much_of_anything_is_refused() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let long = "x".repeat(10 << 20);
    let session = Session::begin(&service);
    let bodies = [
        log_in("ada", &long),
        Request::new("POST", "/dashboard/api/login").header("content-type", "application/json").body(long.clone()),
        Request::new("POST", "/dashboard/api/login").body(long.clone()),
        session.sends(Request::new("PUT", "/dashboard/api/endpoints/1/level").json(&json!({"level": long}))),
    ];
    for request in bodies {
        let response = request.send(service.address());
        assert!((400..500).contains(&response.status), "{}: {}", response.status, response.text());
    }
    let query = format!("/dashboard/api/overview?from={}", "1".repeat(100 << 10));
    let mut connection = Connection::open(service.address()).unwrap();
    // The server may also just close, which is as good.
    if let Ok(response) = connection.exchange(&session.sends(Request::get(&query))) {
        assert!((400..500).contains(&response.status), "{}", response.status);
    }
    let nested = "[".repeat(15_000);
    let request = Request::new("POST", "/dashboard/api/login").header("content-type", "application/json").body(nested);
    assert_is_error(&service.send(&request), 400, "deep JSON");
    assert_eq!(service.get("/ok").status, 200);
}

#[test]
fn nonsense_is_told_from_questions() {
    let place = Place::new();
    let service = service_with_an_endpoint(&place);
    let bad = [
        "/overview?from=2&to=1",
        "/overview?from=5&to=5",
        "/overview?from=NaN",
        "/overview?from=1e3",
        "/overview?from=-1",
        "/overview?from=99999999999999999999",
        "/overview?from=-9223372036854775808&to=9223372036854775807",
        "/overview?to=-9223372036854775808",
        "/overview?to=0",
        "/overview?version=x",
        "/overview?version=%F0%9F%92%A5",
        "/overview?from=1&from=2",
        "/endpoints/1/requests?limit=-1",
        "/endpoints/1/requests?limit=70000",
        "/endpoints/1/requests?status=99999",
        "/endpoints/1/requests?outcome=exploded",
        "/endpoints/1/requests?min_ms=much",
        "/endpoints/1/requests?min_ms=NaN",
        "/endpoints/1/requests?min_ms=-1",
        "/endpoints/1/requests?before=x",
        "/endpoints/x",
        "/endpoints/1.5",
        "/endpoints/99999999999999999999",
        "/endpoints/%F0%9F%92%A5",
        "/endpoints/%20",
        "/endpoints/1%3Ffrom=1",
    ];
    for target in bad {
        assert_is_error(&service.api().ask(target), 400, target);
    }
    let unknown = [
        "/endpoints/0",
        "/endpoints/-1",
        "/endpoints/9223372036854775807",
        "/endpoints/9223372036854775807/requests",
        "/endpoints/9223372036854775807/versions",
        "/endpoint",
        "/endpoints/1/",
        "/endpoints/1/nothing",
        "/overview/",
        "/overview%3Ffrom=1",
        "//overview",
        "/Overview",
        "/%6fverview/x",
        "/overview%00",
    ];
    for target in unknown {
        assert_is_error(&service.api().ask(target), 404, target);
    }
    let fine = [
        "/overview?version=-1",
        "/overview?version=9223372036854775807",
        "/overview?unknown=%3Cscript%3E",
        "/overview?from=0&to=1",
        "/endpoints/1/requests?before=9223372036854775807",
        "/endpoints/1/requests?limit=0",
        "/endpoints/1/requests?min_ms=1e300",
        "/endpoints/1/requests?status=0&outcome=panicked",
    ];
    for target in fine {
        assert_eq!(service.api().ask(target).status, 200, "{target}: {}", service.api().ask(target).text());
    }
    let session = Session::begin(&service);
    let put = |body: &str| {
        let request =
            Request::new("PUT", "/dashboard/api/endpoints/1/level").header("content-type", "application/json");
        service.send(&session.sends(request.body(body)))
    };
    for body in
        ["", "{}", "null", "[]", "{\"level\": 4}", "{\"level\": -1}", "{\"level\": \"1\"}", "{\"level\": 1.5}", "{"]
    {
        assert_is_error(&put(body), 400, body);
    }
    let unknown = session.sends(set_level(9_999, 1));
    assert_is_error(&service.send(&unknown), 404, "a level of no endpoint");
    assert_eq!(service.api().health()["store_ok"], true);
}

#[test]
fn random_addresses_are_never_the_servers_fault() {
    let place = Place::new();
    let service = service_with_an_endpoint(&place);
    let pieces = [
        "/",
        "..",
        ".",
        "api",
        "endpoints",
        "1",
        "requests",
        "overview",
        "%2f",
        "%25",
        "%3f",
        "%23",
        "%00",
        "%ff",
        "?",
        "&",
        "=",
        "from",
        "to",
        "limit",
        "-",
        "9999999999",
        "assets",
        ";",
        ":",
        "@",
        "é",
        "%C3",
        "login",
        "+",
        "*",
        "'",
        "\"",
    ];
    let mut state = 11_u64;
    let mut random = |end: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % end
    };
    let mut connection = Connection::open(service.address()).unwrap();
    for _ in 0..3_000 {
        let target: String = (0..random(9)).map(|_| pieces[random(pieces.len())]).collect();
        let request = Request::get(&format!("/dashboard{target}")).header("authorization", &format!("Bearer {TOKEN}"));
        match connection.exchange(&request) {
            Ok(response) => assert!(response.status < 500, "{target}: {} {}", response.status, response.text()),
            Err(error) => panic!("{target}: {error}"),
        }
        // After a request that it does not understand the server closes.
        connection = Connection::open(service.address()).unwrap();
    }
}
