//! Single requests are listed by whatever is known of them, page by page, and as files.

#![allow(clippy::unwrap_used)]

use std::time::Duration;

use actix_web::App;
use fmd_actix::Fmd;
use fmd_core::endpoint::EndpointKey;
use fmd_core::measurement::{Measurement, Outcome};
use fmd_core::now_micros;
use fmd_core::question::{Asked, Only};
use fmd_tests::past::{self, HOUR, answer};
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::waiting::{wait_for, wait_until};
use serde_json::Value;

const COUNT: u64 = 120;

/// A service with 120 requests: those to `/a` by GET, every third to `/b` by POST; every tenth failed, and every 40th had no response.
fn service(place: &Place) -> Service {
    let fmd = Fmd::new(place.builder().app_version("2").build().unwrap()).unwrap();
    let now = now_micros();
    {
        let monitor = fmd.monitor();
        for n in 0..COUNT {
            let post = monitor.endpoint(&EndpointKey::new("POST", "/b")).index();
            let request = past::request(monitor, "/a", now - HOUR + n as i64 * 1_000_000);
            monitor.record_past(Measurement {
                endpoint: if n % 3 == 0 { post } else { request.endpoint },
                duration: Duration::from_millis(n + 1),
                version: monitor.version(if n < 60 { "1" } else { "2" }),
                status: (n % 40 != 0).then_some(if n % 10 == 0 { 503 } else { 200 }),
                outcome: if n % 40 == 0 { Outcome::Cancelled } else { Outcome::Completed },
                ip: Some(std::net::IpAddr::from([10, 0, 0, (n % 4) as u8])),
                group: Some(format!("=user {}", n % 5).into()),
                ..request
            });
        }
        let day = || Asked::default().check(now_micros()).unwrap();
        wait_until("all written", || answer(monitor.overview(day(), Only::default()))["total"]["hits"] == COUNT);
    }
    let wrap = fmd.clone();
    let service: Service = fmd_tests::serve!(fmd, move || App::new().wrap(wrap.clone()));
    // Which a worker adds when it begins.
    wait_for("the endpoint of what no route takes", || service.api().find_endpoint("unmatched"));
    service
}

/// The numbers of the requests that fit, newest first, which their durations tell.
fn listed(service: &Service, filter: &str) -> Vec<u64> {
    let answer = service.api().get(&format!("/requests?limit=1000&{filter}"));
    numbers(&answer)
}

fn numbers(answer: &Value) -> Vec<u64> {
    let rows = answer["requests"].as_array().unwrap();
    rows.iter().map(|row| row["duration_ms"].as_f64().unwrap() as u64 - 1).collect()
}

fn those(fits: impl Fn(u64) -> bool) -> Vec<u64> {
    (0..COUNT).rev().filter(|&n| fits(n)).collect()
}

#[test]
fn each_filter_leaves_what_it_names_and_together_they_narrow() {
    let place = Place::new();
    let service = service(&place);
    assert_eq!(listed(&service, ""), those(|_| true));
    assert_eq!(listed(&service, "method=POST"), those(|n| n % 3 == 0));
    let id = service.api().find_endpoint("GET /a").unwrap()["id"].clone();
    assert_eq!(listed(&service, &format!("endpoint={id}")), those(|n| n % 3 != 0));
    assert_eq!(listed(&service, "status=5xx"), those(|n| n % 10 == 0 && n % 40 != 0));
    assert_eq!(listed(&service, "status=200"), those(|n| n % 10 != 0));
    assert_eq!(listed(&service, "status=0"), those(|n| n % 40 == 0));
    assert_eq!(listed(&service, "outcome=cancelled"), those(|n| n % 40 == 0));
    assert_eq!(listed(&service, "user=%3Duser%202"), those(|n| n % 5 == 2));
    assert_eq!(listed(&service, "address=10.0.0.3"), those(|n| n % 4 == 3));
    assert_eq!(listed(&service, "min_ms=100&max_ms=110"), those(|n| (99..110).contains(&n)));
    assert_eq!(listed(&service, "has=error"), those(|n| n % 10 == 0 && n % 40 != 0));
    assert_eq!(listed(&service, "has=profile"), those(|_| false));
    let versions = service.api().get("/versions");
    let first = versions.as_array().unwrap().iter().find(|version| version["name"] == "1").unwrap()["id"].clone();
    assert_eq!(listed(&service, &format!("version={first}")), those(|n| n < 60));
    let together = format!("version={first}&method=GET&user=%3Duser%201&min_ms=10");
    assert_eq!(listed(&service, &together), those(|n| n < 60 && n % 3 != 0 && n % 5 == 1 && n >= 9));
    for wrong in ["status=ok", "has=luck", "min_ms=-1", "max_ms=NaN", "limit=-1", "format=xml"] {
        assert_eq!(service.api().ask(&format!("/requests?{wrong}")).status, 400, "{wrong}");
    }
    assert_eq!(service.api().ask("/requests?endpoint=99").status, 404);
}

#[test]
fn pages_lead_through_all_and_files_hold_the_same() {
    let place = Place::new();
    let service = service(&place);
    let (mut seen, mut before) = (Vec::new(), String::new());
    loop {
        let page = service.api().get(&format!("/requests?limit=50{before}"));
        assert!(numbers(&page).is_sorted_by(|a, b| a > b), "newest first: {page}");
        seen.extend(numbers(&page));
        let Some(next) = page["next"].as_i64() else { break };
        before = format!("&before={next}");
    }
    // What was written together may come on either side of a page's end.
    seen.sort_unstable_by(|a, b| b.cmp(a));
    assert_eq!(seen, those(|_| true));

    let file = service.api().ask("/requests?format=csv&method=POST&limit=1000");
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
    assert!(file.header("content-disposition").unwrap().contains("requests.csv"));
    let text = file.text();
    let lines: Vec<&str> = text.trim_end().split("\r\n").collect();
    let columns: Vec<&str> = lines[0].split(',').collect();
    let column = |name: &str| columns.iter().position(|column| *column == name).unwrap();
    let value = |line: &str, name: &str| line.split(',').nth(column(name)).unwrap().to_owned();
    let durations: Vec<u64> =
        lines[1..].iter().map(|line| value(line, "duration_ms").parse::<u64>().unwrap() - 1).collect();
    assert_eq!(durations, those(|n| n % 3 == 0));
    assert!(lines[1..].iter().all(|line| value(line, "method") == "POST" && value(line, "endpoint") == "/b"));
    assert!(lines[1..].iter().all(|line| value(line, "user").starts_with("'=user")), "nothing runs in a spreadsheet");
}

#[test]
fn each_method_has_its_statistics() {
    let place = Place::new();
    let service = service(&place);
    let methods = service.api().get("/methods");
    let of = |name: &str| methods.as_array().unwrap().iter().find(|method| method["method"] == name).unwrap().clone();
    let (get, post) = (of("GET"), of("POST"));
    assert_eq!((&get["hits"], &post["hits"]), (&80.into(), &40.into()));
    assert_eq!((&get["endpoints"], &post["endpoints"]), (&1.into(), &1.into()));
    let failed = those(|n| n % 3 == 0 && n % 10 == 0 && n % 40 != 0).len();
    assert_eq!((&post["errors"], &post["abandoned"]), (&failed.into(), &1.into()));
    assert!((post["p50_ms"].as_f64().unwrap() / 61.0 - 1.0).abs() < 0.05, "{post}");
}

#[test]
fn several_versions_and_a_pattern_of_endpoints_narrow_every_page_of_the_service() {
    let place = Place::new();
    let service = service(&place);
    let versions = service.api().get("/versions");
    let id = |name: &str| {
        let versions = versions.as_array().unwrap();
        versions.iter().find(|version| version["name"] == name).unwrap()["id"].as_i64().unwrap()
    };
    let both = format!("version={},{}", id("1"), id("2"));
    let first = format!("version={}", id("1"));
    let posts = 40;
    assert_eq!(listed(&service, &both), those(|_| true));
    assert_eq!(listed(&service, &first), those(|n| n < 60));
    for search in ["post", "%2Fb", "POST%20*", "post%20%2FB", "*%2Fb"] {
        assert_eq!(listed(&service, &format!("endpoints={search}")), those(|n| n % 3 == 0), "{search}");
    }
    assert_eq!(listed(&service, &format!("{first}&endpoints=post")), those(|n| n < 60 && n % 3 == 0));
    assert_eq!(listed(&service, "endpoints=nothing*"), those(|_| false));

    let api = service.api();
    let overview = api.get(&format!("/overview?{both}&endpoints=POST%20*"));
    assert_eq!((&overview["total"]["hits"], overview["endpoints"].as_array().unwrap().len()), (&posts.into(), 1));
    let series: i64 = overview["series"].as_array().unwrap().iter().map(|point| point["hits"].as_i64().unwrap()).sum();
    assert_eq!(series, posts);
    for (path, hits) in [
        ("/hours", "/summary/hits"),
        ("/days", "/summary/hits"),
        ("/days", "/endpoints/0/total"),
        ("/version-load", "/endpoints/0/total"),
        ("/latency", "/summary/hits"),
        ("/methods", "/0/hits"),
        ("/users", "/based_on"),
    ] {
        let narrowed = api.get(&format!("{path}?{both}&endpoints=POST%20*"));
        assert_eq!(narrowed.pointer(hits), Some(&posts.into()), "{path}{hits} of {narrowed}");
        let half = api.get(&format!("{path}?{first}&endpoints=POST%20*"));
        let left = if path == "/version-load" { posts } else { posts / 2 };
        assert_eq!(half.pointer(hits), Some(&left.into()), "{path}{hits} of {half}");
        assert_eq!(api.ask(&format!("{path}?endpoints=none*")).status, 200, "{path}");
    }
    let failed = api.get(&format!("/errors?{both}&endpoints=post"));
    let groups = failed["groups"].as_array().unwrap();
    assert!(!groups.is_empty());
    assert!(groups.iter().all(|group| group["endpoints"][0]["endpoint"]["method"] == "POST"), "{failed}");
    for path in ["/errors", "/queries", "/outliers", "/profiles", "/held", "/memory"] {
        assert_eq!(api.ask(&format!("{path}?{both}&endpoints=post*")).status, 200, "{path}");
        let nonsense = ["version=1,", "version=a,b", "version=1;2", "endpoints=a%00b"];
        for query in nonsense.into_iter().map(str::to_owned).chain([format!("endpoints={}", "x".repeat(201))]) {
            assert_eq!(api.ask(&format!("{path}?{query}")).status, 400, "{path}?{query}");
        }
    }
    let one = api.find_endpoint("POST /b").unwrap()["id"].clone();
    let by_version = api.get(&format!("/endpoints/{one}/versions?{both}"));
    assert_eq!(by_version.as_array().unwrap().len(), 2);
}

#[test]
fn every_table_comes_whole_in_pages_and_as_a_file() {
    let place = Place::new();
    let service = service(&place);
    let description = service.api().get("/openapi.json");
    let mut tried = 0;
    for (path, methods) in description["paths"].as_object().unwrap() {
        let is_table = methods["get"]["responses"]["200"]["content"].get("text/csv").is_some();
        if !is_table || path.contains('{') || path == "/api/requests" {
            continue;
        }
        let target = path.strip_prefix("/api").unwrap();
        let file = service.api().ask(&format!("{target}?format=csv"));
        if file.status == 403 {
            // A token reads what is no administration.
            assert!(["/accounts", "/tokens"].contains(&target), "{target}");
            continue;
        }
        assert_eq!((file.status, file.header("content-type")), (200, Some("text/csv; charset=utf-8")), "{target}");
        assert!(file.header("content-disposition").unwrap().ends_with(".csv\""), "{target}");
        tried += 1;
        let pages = methods["get"]["parameters"].as_array().unwrap().iter().any(|each| each["name"] == "offset");
        let head = file.text().lines().next().unwrap_or_default().to_owned();
        assert!(!head.is_empty(), "{target}");
        if pages {
            let whole = service.api().ask(target);
            let total: usize = whole.header("x-total-count").unwrap().parse().unwrap();
            // A page of that table is one of days, of which the file has the hours.
            if target != "/hours" {
                assert_eq!(file.text().lines().count() - 1, total, "{target}");
            }
            let none = service.api().ask(&format!("{target}?format=csv&offset={total}&limit=5"));
            let left = none.text();
            assert_eq!(left.lines().count(), 1, "{target}: {left}");
            // Only what the rows themselves name, such as endpoints, is missing from the head of an empty file.
            assert!(head.starts_with(left.trim_end()), "{target}: {head} and {left}");
        }
    }
    assert!(tried >= 19, "{tried} tables");

    let by = |asked: &str| {
        let endpoints = service.api().get(&format!("/endpoints?{asked}"))["endpoints"].clone();
        endpoints.as_array().unwrap().iter().map(|each| each["id"].as_i64().unwrap()).collect::<Vec<_>>()
    };
    let all = by("");
    assert_eq!([by("limit=1"), by("offset=1")].concat(), all);
    assert_eq!(service.api().ask("/endpoints?limit=-1").status, 400);
    assert_eq!(service.api().ask("/endpoints?format=pdf").status, 400);

    // Those that stand within an endpoint or a request.
    let endpoint = by("limit=1")[0];
    let request = service.api().get("/requests?limit=1")["requests"][0]["id"].clone();
    for (target, columns) in [
        (format!("/endpoints/{endpoint}/hours"), "date,hour,at,minutes,hits,errors,p50_ms,p95_ms"),
        (format!("/endpoints/{endpoint}/compare"), "function,own,before_ms,after_ms"),
        (format!("/endpoints/{endpoint}/compare?table=statements"), "id,text,is_overflow,called_from_function"),
        (format!("/requests/{request}/queries"), "statement_id,statement,called_from_function"),
        (format!("/endpoints/{endpoint}/profiled"), "id,started_at"),
        (format!("/endpoints/{endpoint}/errors"), "id,"),
    ] {
        let mark = if target.contains('?') { '&' } else { '?' };
        let file = service.api().ask(&format!("{target}{mark}format=csv"));
        assert_eq!((file.status, file.header("content-type")), (200, Some("text/csv; charset=utf-8")), "{target}");
        assert!(file.text().starts_with(columns), "{target}: {}", file.text());
    }
    let hours = service.api().ask(&format!("/endpoints/{endpoint}/hours?format=csv"));
    let named = hours.header("content-disposition").unwrap();
    assert!(named.ends_with("-hours.csv\""), "the file says which endpoint's it is: {named}");
    let endpoint_word = service.api().get(&format!("/endpoints/{endpoint}"))["pattern"].as_str().unwrap().to_owned();
    let days = service.api().ask("/days?format=csv").text();
    assert!(days.lines().next().unwrap().contains(&endpoint_word), "{days}");
    let page = service.api().get("/days?limit=1");
    assert_eq!((&page["days"].as_array().unwrap().len(), &page["rest"].as_array().unwrap().len()), (&1, &1));
    assert_eq!(page["endpoints"][0]["hits"].as_array().unwrap().len(), 1);
}
