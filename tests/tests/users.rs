//! Who uses the service is told of all requests, with thousands of users as with few, and after single requests are gone.

#![allow(clippy::unwrap_used)]

use fmd_core::question::Only;
use std::time::Duration;

use actix_web::App;
use fmd_actix::Fmd;
use fmd_core::measurement::Measurement;
use fmd_core::now_micros;
use fmd_tests::past::{self, HOUR, answer};
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::waiting::wait_until;

#[test]
fn of_ten_thousand_users_the_busiest_are_told_and_the_others_added_up() {
    const USERS: i64 = 10_000;
    let place = Place::new();
    let fmd = Fmd::new(place.builder().app_version("2").build().unwrap()).unwrap();
    let now = now_micros();
    {
        let monitor = fmd.monitor();
        let send = |user: Option<String>, version: &str, micros: i64, millis: u64| {
            let duration = Duration::from_millis(millis);
            let version = monitor.version(version);
            let ip = Some(std::net::IpAddr::from([10, 0, 0, (millis % 7) as u8]));
            let request = past::request(monitor, "/a", now - HOUR + micros);
            monitor.record_past(Measurement { group: user.map(Into::into), version, duration, ip, ..request });
        };
        for n in 0..USERS {
            send(Some(format!("user {n}")), "1", n, 10);
        }
        for n in 0..30 {
            send(Some("Busy Bee".to_owned()), if n < 10 { "1" } else { "2" }, USERS + n, if n < 10 { 20 } else { 40 });
        }
        send(None, "2", USERS + 40, 5);
        let day = || fmd_core::question::Asked::default().check(now_micros()).unwrap();
        wait_until("all written", || answer(monitor.overview(day(), Only::default()))["total"]["hits"] == USERS + 31);
    }
    let wrap = fmd.clone();
    let service: Service = fmd_tests::serve!(fmd, move || App::new().wrap(wrap.clone()));
    let users = service.api().get("/users?top=20");
    assert_eq!(users["based_on"], USERS + 31);
    let about = |told: &serde_json::Value, truth: i64| (told.as_f64().unwrap() / truth as f64 - 1.0).abs() < 0.08;
    assert!(users["count_estimated"] == true && about(&users["count"], USERS + 2), "{}", users["count"]);
    assert!(about(&users["others_count"], USERS + 2 - 20), "{}", users["others_count"]);
    let busy = &users["visitors"][0];
    assert_eq!((&busy["name"], &busy["hits"]), (&"Busy Bee".into(), &30.into()));
    // It came after all others, so that it may have been among those who were let go of.
    let missed = busy["missed"].as_i64().unwrap();
    assert!((1..=USERS / 500).contains(&missed), "{busy}");
    assert_eq!((&users["versions"][0]["name"], &users["versions"][1]["name"]), (&"1".into(), &"2".into()));
    let cells = busy["by_version"].as_array().unwrap();
    assert_eq!((&cells[0]["hits"], &cells[1]["hits"]), (&10.into(), &20.into()));
    let near = |cell: &serde_json::Value, ms: f64| (cell["p50_ms"].as_f64().unwrap() / ms - 1.0).abs() < 0.01;
    assert!(near(&cells[0], 20.0) && near(&cells[1], 40.0), "{busy}");
    let told: u64 = users["visitors"].as_array().unwrap().iter().map(|user| user["hits"].as_u64().unwrap()).sum();
    assert_eq!(told + users["others"]["hits"].as_u64().unwrap(), USERS as u64 + 31);

    let found = service.api().get("/users?search=busy%20b");
    assert_eq!((&found["count"], &found["based_on"]), (&1.into(), &30.into()));
    let nobody = service.api().get("/users?search=%25");
    assert_eq!((&nobody["count"], &nobody["visitors"]), (&0.into(), &serde_json::json!([])));
    let id = service.api().find_endpoint("GET /a").unwrap()["id"].clone();
    let addresses = service.api().get(&format!("/endpoints/{id}/users?by=address"));
    assert_eq!((&addresses["count"], &addresses["count_estimated"]), (&3.into(), &false.into()), "10.0.0.3, 5 and 6");
    assert_eq!(addresses["visitors"][0]["name"], "10.0.0.3");
    let version = users["versions"][1]["id"].clone();
    assert_eq!(service.api().get(&format!("/users?version={version}"))["based_on"], 21);
    assert_eq!(service.api().ask("/users?by=shoe").status, 400);
    assert_eq!(service.api().ask("/endpoints/99/users").status, 404);
}
