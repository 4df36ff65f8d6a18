//! What the documentation tells collectors of profiles to ask for is answered with a profile.

#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_tests::client::Request;
use fmd_tests::place::{Place, TOKEN};
use fmd_tests::service::Service;

const DOCUMENTATION: &str = include_str!("../../docs/collectors.md");
/// What both collectors put behind the prefix where nothing else is said.
const USUAL: &str = "/debug/pprof/profile";

#[inline(never)]
fn spin() -> u64 {
    let until = Instant::now() + Duration::from_millis(50);
    let mut sum = 0_u64;
    while Instant::now() < until {
        sum = std::hint::black_box(sum.wrapping_mul(31).wrapping_add(7));
    }
    sum
}

fn routes(app: &mut ServiceConfig) {
    app.route("/spin", web::get().to(|| async { HttpResponse::Ok().body(spin().to_string()) }));
}

/// The configuration in the `language`.
fn configuration(language: &str) -> &'static str {
    let (_, rest) = DOCUMENTATION.split_once(&format!("```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0
}

/// What stands behind `key`, without quotes.
fn value(configuration: &str, key: &str) -> String {
    let line = configuration.lines().map(str::trim).find(|line| line.split([':', '=', ' ']).next() == Some(key));
    let (_, value) = line.unwrap_or_else(|| panic!("no {key}")).split_once([':', '=']).unwrap();
    value.trim().trim_matches('"').to_owned()
}

/// What Go's own pprof understands of a profile: it reads and checks one by the package with which Parca and Pyroscope do.
#[cfg(feature = "go")]
fn read_by_go(place: &Place, profile: &[u8]) -> String {
    let file = place.path("profile.pb.gz");
    std::fs::write(&file, profile).unwrap();
    let read = std::process::Command::new("go").args(["tool", "pprof", "-raw"]).arg(&file).output().unwrap();
    assert!(read.status.success(), "{read:?}");
    String::from_utf8(read.stdout).unwrap()
}

#[test]
fn a_collector_that_is_set_up_as_documented_gets_a_profile() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    for (language, key, fewer) in [("yaml", "credentials", 0), ("alloy", "bearer_token", 1)] {
        let configuration = configuration(language);
        let interval: u64 = value(configuration, "scrape_interval").trim_end_matches('s').parse().unwrap();
        assert!((1..=300).contains(&(interval - fewer)), "{language}: no window lasts so long");
        let path = format!("{}{USUAL}?seconds=1", value(configuration, "path_prefix"));
        assert_eq!(value(configuration, key), "the-security-token");
        for off in ["memory", "block", "goroutine", "mutex"] {
            let line = configuration.lines().find(|line| line.trim().trim_start_matches("profile.").starts_with(off));
            assert!(line.unwrap().contains("false"), "{language}: {off} is answered by nobody");
        }
        let ask = |token: &str| {
            let request = Request::get(&path).header("authorization", &format!("Bearer {token}"));
            let address = service.address();
            std::thread::spawn(move || request.send(address))
        };
        let asked = ask(TOKEN);
        while !asked.is_finished() {
            service.get("/spin");
        }
        let profile = asked.join().unwrap();
        assert_eq!((profile.status, &profile.body[..2]), (200, &[0x1f, 0x8b][..]), "{path}: gzip, as pprof is sent");
        #[cfg(feature = "go")]
        {
            let read = read_by_go(&place, &profile.body);
            for part in ["PeriodType: ", "samples/count time/nanoseconds", "collectors::spin", "kind:[cpu]"] {
                assert!(read.contains(part), "no {part} in {read}");
            }
        }
        assert_eq!(ask("another-token").join().unwrap().status, 401);
    }
}
