//! Nonsense, and too much of anything, is answered with an error that says so.

use super::*;

#[test]
fn too_much_of_anything_is_refused() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let long = "x".repeat(10 << 20);
    let session = Session::begin(&service);
    let log_in_with = |body: String| {
        Request::new("POST", "/dashboard/api/login").header("content-type", "application/json").body(body)
    };
    let bodies = [
        log_in("ada", &long),
        log_in_with(long.clone()),
        session.sends(Request::new("PUT", "/dashboard/api/endpoints/1/level").json(&json!({"level": long}))),
    ];
    for request in bodies {
        let response = request.send(service.address());
        assert_is_error(&response, 413, "a body of 10 MB");
        assert!(response.text().contains("at most 16 KiB"), "{}", response.text());
    }
    let of_no_type = Request::new("POST", "/dashboard/api/login").body(long.clone());
    assert_is_error(&of_no_type.send(service.address()), 400, "10 MB of whatever");
    // What has no length stops being read where it gets too long.
    let in_chunks = format!("{:x}\r\n{long}\r\n0\r\n\r\n", long.len());
    let mut connection = Connection::open(service.address()).unwrap();
    let head = "POST /dashboard/api/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    // The server may close before all is written.
    let _ = connection.write(format!("{head}{in_chunks}"));
    assert_eq!(connection.read_head().unwrap().0, 413);
    // Addresses that are this long the server refuses before any route of the service's or the dashboard's sees them.
    for length in [100 << 10, 10 << 20] {
        for target in ["/dashboard/api/overview?from=", "/dashboard/?endpoints=", "/dashboard/"] {
            let mut connection = Connection::open(service.address()).unwrap();
            let request = session.sends(Request::get(&format!("{target}{}", "1".repeat(length))));
            let status = connection.exchange(&request).unwrap().status;
            assert!(matches!(status, 400 | 414 | 431), "{length} bytes after {target}: {status}");
        }
    }
    // One that grows too long only where it is decoded and written anew.
    let target = format!("/dashboard/{}", "\"".repeat(30 << 10));
    assert_is_error(&service.get(&target), 414, "30 KB of quotes");
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

#[test]
fn an_address_without_a_page_is_not_found_and_still_shows_one() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let status = |path: &str| {
        let page = service.send(&Request::get(&format!("/dashboard{path}")).header("accept", "text/html"));
        assert!(page.text().contains("<script"), "{path}: {}", page.text());
        page.status
    };
    for path in ["", "/", "/login", "/hours", "/settings/", "/settings/storage", "/endpoints/7", "/endpoints/7/compare"]
    {
        assert_eq!(status(path), 200, "{path}");
    }
    for path in
        ["/nowhere", "/endpoints/x", "/endpoints/0", "/endpoints/7/nowhere", "/settings/x", "/requests/-1", "/x/y/z"]
    {
        assert_eq!(status(path), 404, "{path}");
    }
}

#[test]
fn every_parameter_of_every_question_survives_nonsense() {
    const NONSENSE: &[&str] = &[
        "",
        "-1",
        "0",
        "x",
        "1.5",
        "1e9",
        "NaN",
        "null",
        "%00",
        "%FF",
        "%F0%9F%92%A5",
        "%27%20OR%201=1--",
        "%5B%5D",
        "%7B%7D",
        "1,2,,x",
        "9223372036854775807",
        "-9223372036854775808",
        "99999999999999999999",
        "../..",
        "GET%20/*",
        "*",
    ];
    let place = Place::new();
    let service = service_with_an_endpoint(&place);
    let description = service.api().get("/openapi.json");
    let mut asked = 0;
    for (path, methods) in description["paths"].as_object().unwrap() {
        let address = path.trim_start_matches("/api").replace("{id}", "1").replace("{task}", "1");
        let parameters = methods["get"]["parameters"].as_array();
        for parameter in parameters.into_iter().flatten().filter(|parameter| parameter["in"] == "query") {
            let name = parameter["name"].as_str().unwrap();
            let long = "y".repeat(20_000);
            for value in NONSENSE.iter().copied().chain([long.as_str()]) {
                let what = format!("{address}?{name}={}", &value[..value.len().min(40)]);
                let response = service.api().ask(&format!("{address}?{name}={value}"));
                match response.status {
                    200 => {}
                    400 | 403 | 404 => assert!(response.json()["error"].is_string(), "{what}: {}", response.text()),
                    status => panic!("{what}: {status} {}", response.text()),
                }
                asked += 1;
            }
        }
    }
    assert!(asked > 3_000, "{asked}");
    assert_eq!(service.api().health()["store_ok"], true);
}
