//! Frames of call trees go when nothing names them any more, and no tree is ever left without its frames.

#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_core::maintenance;
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::table::{change, number};
use fmd_tests::waiting::{wait_for_an_hour_with, wait_until};

async fn busy() -> HttpResponse {
    let until = Instant::now() + Duration::from_millis(40);
    while Instant::now() < until {
        std::hint::black_box(until);
    }
    HttpResponse::Ok().finish()
}

#[test]
fn frames_that_no_profile_names_go_and_all_who_need_them_again_have_them_again() {
    const REQUESTS: i64 = 5;
    // Each process has a profile for each hour.
    wait_for_an_hour_with(Duration::from_secs(60));
    let place = Place::new();
    let database = place.database();
    let config = place.builder().overhead_budget(100.0).build().unwrap();
    let services = [0, 1].map(|_| {
        Service::start(config.clone(), |routes: &mut ServiceConfig| {
            routes.route("/busy", web::get().to(busy));
        })
    });
    let count = |what: &str| number(&database, what);
    let profiled_by_both = || {
        for service in &services {
            (0..REQUESTS).for_each(|_| assert_eq!(service.get("/busy").status, 200));
        }
        let all = REQUESTS * services.len() as i64;
        // Nothing is on its way any more.
        wait_until("all are written", || {
            count("coalesce(sum(requests), 0) FROM fmd_profile") == all && count("count(*) FROM fmd_request") == all
        });
    };
    profiled_by_both();
    wait_until("they were looked for", || count("count(*) FROM fmd_setting WHERE name = 'frames_looked_on'") == 1);
    assert!(count("count(*) FROM fmd_frame") > 5);

    // With all that stands under the number of a request, since that is given anew.
    for table in ["profile", "held", "request_profile", "outlier", "timeline", "request_story", "request"] {
        change(&database, &format!("DELETE FROM fmd_{table}"));
    }
    change(&database, "UPDATE fmd_frame SET seen_at = 1");
    change(&database, "UPDATE fmd_setting SET value = 0 WHERE name = 'frames_looked_on'");
    wait_until("the frames are gone", || count("count(*) FROM fmd_frame") == 1);

    profiled_by_both();
    services.into_iter().for_each(Service::stop);
    assert!(count("count(*) FROM fmd_frame") > 5);
    assert_eq!(count("count(*) FROM fmd_profile"), 2, "one of each process");
    let findings = maintenance::verify(config.options(), |_| {}).unwrap();
    assert!(findings.is_empty(), "{findings:?}");
}
