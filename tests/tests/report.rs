//! Reports tell what changed between two versions or times, and what did not, and what nobody can know.

#![allow(clippy::unwrap_used)]

use fmd_core::question::Only;
use std::time::Duration;

use fmd_actix::Fmd;
use fmd_core::measurement::Measurement;
use fmd_core::measurement::Moment;
use fmd_core::notes::{Notes, QueryNote};
use fmd_core::statement::StatementIndex;
use fmd_core::{Monitor, now_micros};
use fmd_tests::past::{self, HOUR, MINUTE};
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::waiting::wait_until;
use serde_json::Value;

/// A request that took about `micros`: half as long to half again, in turn.
fn request(monitor: &Monitor, pattern: &str, version: &str, at: i64, micros: f64, n: u64) -> Measurement {
    let duration = Duration::from_nanos((micros * 1e3 * (0.5 + (n * 7_919 % 1_000) as f64 / 1e3)) as u64);
    let version = monitor.version(version);
    Measurement { version, duration, head: duration, ..past::request(monitor, pattern, at) }
}

/// What a request tells that calls `statement` so many times, a millisecond each.
fn calling(statements: &[(&str, usize)]) -> Option<Box<Notes>> {
    let mut notes = Box::<Notes>::default();
    for &(text, calls) in statements {
        for _ in 0..calls {
            notes.add_query(QueryNote {
                statement: StatementIndex::of(text),
                values: 0,
                bound: None,
                began: Moment::now(),
                duration: Duration::from_millis(1),
                rows: None,
                in_transaction: false,
                failed: false,
            });
        }
    }
    Some(notes)
}

/// A service with a past: version 1 four hours ago, version 2 two hours ago.
fn service_with_a_past(place: &Place) -> Service {
    let fmd = Fmd::new(place.builder().app_version("2").build().unwrap()).unwrap();
    let now = now_micros();
    let mut sent = 0;
    {
        let monitor = fmd.monitor();
        for (version, began, slow) in [("1", now - 4 * HOUR, 1.0), ("2", now - 2 * HOUR, 2.3)] {
            for n in 0..600 {
                let at = began + n as i64 * MINUTE / 10;
                // From one statement for all to one for each, as it happens.
                let each = if version == "1" { 1 } else { 3 + n as usize % 60 };
                let only_once = [("SELECT the_former", 1), ("SELECT the_newcomer", 1)][usize::from(version == "2")];
                let notes = calling(&[("SELECT a_class", 1), ("SELECT a_student", each), only_once]);
                let slow = request(monitor, "/slow", version, at, 18_000.0 * slow, n);
                monitor.record_past(Measurement { notes, ..slow });
                monitor.record_past(request(monitor, "/same", version, at, 5_000.0, n));
                let failing = request(monitor, "/failing", version, at, 5_000.0, n);
                let status = Some(if n % 100 < (if version == "1" { 1 } else { 12 }) { 500 } else { 200 });
                monitor.record_past(Measurement { status, ..failing });
                sent += 3;
            }
            monitor.record_past(request(monitor, "/rare", version, began, 1_000.0 * slow, 0));
            sent += 1;
        }
        wait_until("all recorded", || System::new().block_on(monitor.health()).recorded >= sent);
        wait_until("all written", || {
            past::answer(monitor.overview(whole_day(), Only::default()))["total"]["hits"] == sent
        });
    }
    let wrap = fmd.clone();
    fmd_tests::serve!(fmd, move || actix_web::App::new().wrap(wrap.clone()))
}

use actix_web::rt::System;

fn whole_day() -> fmd_core::question::Checked {
    fmd_core::question::Asked::default().check(now_micros()).unwrap()
}

fn version(service: &Service, name: &str) -> i64 {
    let versions = service.api().get("/versions");
    let found = versions.as_array().unwrap().iter().find(|version| version["name"] == name).unwrap();
    found["id"].as_i64().unwrap()
}

fn of<'a>(report: &'a Value, pattern: &str) -> &'a Value {
    let endpoints = report["endpoints"].as_array().unwrap();
    endpoints.iter().find(|each| each["endpoint"]["pattern"] == pattern).unwrap()
}

#[test]
fn a_version_is_compared_with_the_one_before() {
    let place = Place::new();
    let service = service_with_a_past(&place);
    let (first, second) = (version(&service, "1"), version(&service, "2"));
    let sides = format!("version={second}&base_version={first}");
    let report = service.api().get(&format!("/report?{sides}"));

    let slow = of(&report, "/slow");
    assert_eq!(slow["latency"]["verdict"], "slower");
    let median = &slow["latency"]["median"];
    let figure = |key: &str| median[key].as_f64().unwrap();
    assert!((2.2..2.4).contains(&figure("ratio")), "{median}");
    assert!(figure("low") < 2.3 && figure("high") > 2.3 && figure("low") > 2.0 && figure("high") < 2.6, "{median}");
    assert_eq!((&slow["latency"]["before"], &slow["latency"]["after"]), (&600.into(), &600.into()));
    let sentence = slow["sentence"].as_str().unwrap();
    assert!(sentence.starts_with("`GET /slow` is 2.3 times slower than 1 (median 18.0 ms → 41."), "{sentence}");

    assert_eq!(of(&report, "/same")["latency"]["verdict"], "no_change");
    assert_eq!(of(&report, "/rare")["latency"]["verdict"], "not_enough_data");
    let failing = of(&report, "/failing");
    assert_eq!((&failing["latency"]["verdict"], &failing["errors"]["verdict"]), (&"no_change".into(), &"more".into()));
    assert!((failing["errors"]["difference"].as_f64().unwrap() - 0.11).abs() < 1e-9);
    assert!(failing["sentence"].as_str().unwrap().contains("fails more often (1.00 % → 12.0 %)"));

    let order: Vec<&str> = report["endpoints"]
        .as_array()
        .unwrap()
        .iter()
        .map(|each| each["endpoint"]["pattern"].as_str().unwrap())
        .collect();
    assert_eq!(order.last(), Some(&"/rare"));
    assert_eq!(order[2], "/same", "{order:?}");

    let markdown = service.api().ask(&format!("/report?{sides}&format=markdown"));
    assert_eq!(markdown.header("content-type"), Some("text/markdown; charset=utf-8"));
    let text = markdown.text();
    assert!(text.starts_with("# Of 4 endpoints 1 is slower, 1 fails more often; not enough data for 1."), "{text}");
    assert!(text.contains("\n| `GET /slow` | 18.0 ms → 41."), "{text}");
    assert!(text.contains("| not enough data |"), "{text}");
}

#[test]
fn without_a_base_a_time_is_compared_with_the_one_before_it() {
    let place = Place::new();
    let service = service_with_a_past(&place);
    let now = now_micros() / 1_000;
    let hour = HOUR / 1_000;
    let report = service.api().get(&format!("/report?from={}&to={}", now - 2 * hour - 60_000, now - 60_000));
    assert_eq!(of(&report, "/slow")["latency"]["verdict"], "slower");
    assert_eq!(report["before"]["to"], report["after"]["from"]);
    let backwards = service.api().get(&format!(
        "/report?from={}&to={}&base_from={}&base_to={}",
        now - 4 * hour - 60_000,
        now - 2 * hour - 60_000,
        now - 2 * hour - 60_000,
        now - 60_000
    ));
    assert_eq!(of(&backwards, "/slow")["latency"]["verdict"], "faster");
    let nothing = service.api().get("/report?from=1000&to=2000&base_from=1&base_to=1000");
    assert_eq!(nothing["sentence"], "No requests on either side.");
}

#[test]
fn no_request_counts_on_both_sides_of_ranges_that_meet() {
    let place = Place::new();
    let service = service_with_a_past(&place);
    let (hour, now) = (HOUR / 1_000, now_micros() / 1_000);
    // In the middle of a minute, and of an hour, in which there were requests.
    let meeting = (now - 3 * hour / 2) / 60_000 * 60_000 + 30_000;
    let sides = format!("from={meeting}&to={}&base_from={}&base_to={meeting}", now - 1_000, now - 5 * hour);
    let report = service.api().get(&format!("/report?{sides}"));
    let hits = |side: &str| report[side]["summary"]["hits"].as_u64().unwrap();
    assert!(hits("before") > 1_802 && hits("after") > 0, "{report}");
    assert_eq!(hits("before") + hits("after"), 3_602);
    assert_eq!(report["before"]["to"], report["after"]["from"]);
    let id = service.api().find_endpoint("GET /slow").unwrap()["id"].clone();
    let queries = service.api().get(&format!("/endpoints/{id}/compare?{sides}"))["queries"].clone();
    let requests = |side: &str| queries[side].as_u64().unwrap();
    assert_eq!(requests("requests_before") + requests("requests_after"), 1_200, "{queries}");
    assert_eq!(queries["before"]["to"], queries["after"]["from"]);
}

#[test]
fn two_versions_of_an_endpoint_lie_over_each_other() {
    let place = Place::new();
    let service = service_with_a_past(&place);
    let (first, second) = (version(&service, "1"), version(&service, "2"));
    let id = service.api().find_endpoint("GET /slow").unwrap()["id"].clone();
    let target = format!("/endpoints/{id}/compare?version={second}&base_version={first}");
    let comparison = service.api().get(&target);
    assert_eq!(comparison["latency"]["verdict"], "slower");
    for side in ["before", "after"] {
        let shares = comparison["distributions"][side].as_array().unwrap();
        let sum: f64 = shares.iter().map(|share| share.as_f64().unwrap()).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{side}: {sum}");
    }
    assert_eq!(comparison["before"]["version"]["name"], "1");
    assert_eq!(comparison["tree"], serde_json::json!([]), "nothing was profiled");
    assert_eq!(service.api().ask(&format!("/endpoints/{id}/compare?version=999")).status, 404);
    assert_eq!(service.api().ask("/endpoints/999/compare").status, 404);
    assert_eq!(service.api().ask("/report?base_from=5&base_to=4").status, 400);
    assert_eq!(service.api().ask("/report?format=pdf").status, 400);
}

#[test]
fn statements_that_are_new_gone_or_more_frequent_are_told_from_those_that_are_not() {
    let place = Place::new();
    let service = service_with_a_past(&place);
    let (first, second) = (version(&service, "1"), version(&service, "2"));
    let of = |pattern: &str, sides: &str| {
        let id = service.api().find_endpoint(pattern).unwrap()["id"].clone();
        service.api().get(&format!("/endpoints/{id}/compare?{sides}"))["queries"].clone()
    };
    let found = of("GET /slow", &format!("version={second}&base_version={first}"));
    let told: Vec<(&str, &str, &str)> = found["statements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|each| {
            let words = |value: &'_ Value| value.as_str().unwrap().to_owned().leak() as &str;
            (words(&each["text"]), words(&each["frequency"]["verdict"]), words(&each["time"]["verdict"]))
        })
        .collect();
    assert_eq!(told[0], ("SELECT a_student", "more", "no_change"), "what costs most comes first: {told:?}");
    assert_eq!(told[3], ("SELECT a_class", "no_change", "no_change"));
    assert!(told.contains(&("SELECT the_newcomer", "new", "not_enough_data")), "{told:?}");
    assert!(told.contains(&("SELECT the_former", "gone", "not_enough_data")), "{told:?}");
    let student = &found["statements"][0];
    assert_eq!(student["before"]["calls_per_request"], 1.0);
    assert_eq!(student["after"]["calls_per_request"], 32.5);
    assert!((student["after"]["ms_per_request"].as_f64().unwrap() - 32.5).abs() < 0.01);
    assert_eq!((&found["requests_before"], &found["requests_after"]), (&600.into(), &600.into()));

    // An endpoint without statements, beside one that has some: it calls none. A time before all records: nobody knows.
    let none = of("GET /same", &format!("version={second}&base_version={first}"));
    assert_eq!((&none["statements"], &none["recorded_before"]), (&serde_json::json!([]), &true.into()));
    let (hour, now) = (HOUR / 1_000, now_micros() / 1_000);
    let from = now - 5 * hour;
    let unknown = of("GET /slow", &format!("from={from}&to={now}&base_from=1&base_to=1000"));
    assert_eq!((&unknown["recorded_before"], &unknown["recorded_after"]), (&false.into(), &true.into()));
    for statement in unknown["statements"].as_array().unwrap() {
        assert_eq!(statement["frequency"]["verdict"], "not_enough_data", "{statement}");
    }
}
