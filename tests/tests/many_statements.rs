//! However many different statements a service runs, what is kept of them is bounded, and all calls are counted.

#![allow(clippy::unwrap_used)]

use actix_web::HttpResponse;
use actix_web::web;
use diesel::connection::SimpleConnection;
use diesel::{Connection as _, SqliteConnection};
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::waiting::wait_for;

/// Calls `count` different statements from number `first` on.
async fn calls(path: web::Path<(usize, usize)>) -> HttpResponse {
    let (first, count) = path.into_inner();
    let mut connection = SqliteConnection::establish(":memory:").unwrap();
    connection.set_instrumentation(fmd_actix::diesel::Statements::new());
    for n in first..first + count {
        connection.batch_execute(&format!("SELECT 1 AS a{n}")).unwrap();
    }
    HttpResponse::Ok().finish()
}

#[test]
fn a_hundred_thousand_statements_are_all_counted_and_few_are_told_apart() {
    const REQUESTS: usize = 40;
    const EACH: usize = 2_500;
    let place = Place::new();
    let service = Service::start(place.config(), |app| {
        app.route("/calls/{first}/{count}", web::get().to(calls));
    });
    for n in 0..REQUESTS {
        assert_eq!(service.get(&format!("/calls/{}/{EACH}", n * EACH)).status, 200);
    }
    let statements = wait_for("all calls counted", || {
        let statements = service.api().get("/queries")["statements"].as_array().unwrap().clone();
        let calls: usize = statements.iter().map(|row| row["calls"].as_u64().unwrap() as usize).sum();
        (calls == REQUESTS * EACH).then_some(statements)
    });
    assert!(statements.len() <= 2_001, "{}", statements.len());
    let overflow: Vec<_> = statements.iter().filter(|row| row["is_overflow"] == true).collect();
    assert_eq!(overflow.len(), 1);
    assert!(overflow[0]["calls"].as_u64().unwrap() as usize >= REQUESTS * EACH - 2_000);
    let id = service.api().find_endpoint("GET /calls/{first}/{count}").unwrap()["id"].clone();
    let requests = service.api().get(&format!("/endpoints/{id}/requests"))["requests"].as_array().unwrap().clone();
    let kept = requests.iter().map(|request| service.api().get(&format!("/requests/{}/queries", request["id"])));
    let kept = kept.into_iter().find(|story| story["kept"] == true).expect("a list that was kept");
    assert_eq!((kept["queries"].as_array().unwrap().len(), kept["unlisted"].as_u64()), (2_000, Some(500)));
}
