//! Days and hours are those of the wall clock, also where clocks were changed.

#![allow(clippy::unwrap_used)]

use actix_web::App;
use fmd_actix::Fmd;
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use serde_json::Value;

/// Midnight in Berlin before the clocks of 29 March and of 25 October 2026 were changed, Unix milliseconds.
const SPRING: i64 = 1_774_738_800_000;
const AUTUMN: i64 = 1_792_879_200_000;
const HOUR: i64 = 3_600_000;

fn service(place: &Place) -> Service {
    let fmd = Fmd::new(place.builder().timezone("Europe/Berlin").build().unwrap()).unwrap();
    let wrap = fmd.clone();
    fmd_tests::serve!(fmd, move || App::new().wrap(wrap.clone()))
}

fn only_day(service: &Service, path: &str, from: i64, hours: i64) -> Value {
    let answer = service.api().get(&format!("{path}?from={from}&to={}", from + hours * HOUR));
    let days = answer["days"].as_array().unwrap();
    assert_eq!(days.len(), 1, "{path}: {answer}");
    assert_eq!((days[0]["at"].as_i64(), days[0]["to"].as_i64()), (Some(from), Some(from + hours * HOUR)), "{path}");
    days[0].clone()
}

fn minutes(day: &Value) -> Vec<Option<i64>> {
    day["hours"].as_array().unwrap().iter().map(|hour| hour["minutes"].as_i64()).collect()
}

#[test]
fn an_hour_that_clocks_skip_is_none_and_one_shown_twice_lasts_for_two() {
    let place = Place::new();
    let service = service(&place);
    let mut spring = vec![Some(60); 24];
    spring[2] = None;
    assert_eq!(minutes(&only_day(&service, "/hours", SPRING, 23)), spring);
    let mut autumn = vec![Some(60); 24];
    autumn[2] = Some(120);
    let day = only_day(&service, "/hours", AUTUMN, 25);
    assert_eq!(minutes(&day), autumn);
    assert_eq!(day["hours"][3]["at"], AUTUMN + 4 * HOUR, "three o'clock comes four hours after midnight");
    let file = service.api().ask(&format!("/hours?from={SPRING}&to={}&format=csv", SPRING + 23 * HOUR)).text();
    assert_eq!(file.lines().count(), 1 + 23, "{file}");
    assert!(!file.contains("2026-03-29,2,"), "{file}");
}

#[test]
fn a_day_of_a_clock_change_is_a_whole_day() {
    let place = Place::new();
    let service = service(&place);
    assert_eq!(only_day(&service, "/days", SPRING, 23)["date"], "2026-03-29");
    assert_eq!(only_day(&service, "/days", AUTUMN, 25)["date"], "2026-10-25");
}
