//! Custom graphs get their points on schedule, once over all processes, and say what is wrong when they do not.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

use actix_web::web::ServiceConfig;
use fmd_actix::{Graph, GraphError, Schedule};
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::waiting::wait_for;
use serde_json::Value;

const EVERY_SECOND: Duration = Duration::from_secs(1);

fn routes(_: &mut ServiceConfig) {}

fn graph(service: &Service, title: &str) -> Option<Value> {
    let graphs = service.api().get("/graphs");
    graphs.as_array().unwrap().iter().find(|graph| graph["title"] == title).cloned()
}

fn points(graph: &Value, series: usize) -> usize {
    graph["series"][series]["points"].as_array().map_or(0, Vec::len)
}

#[test]
fn functions_sync_and_async_of_one_series_and_several_get_points() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let fmd = service.fmd();
    let every = Schedule::every(EVERY_SECOND);
    fmd.add_graph(Graph::new("Queue").unit("jobs"), every.clone(), || 42_u64).unwrap();
    fmd.add_graph("Rooms", every.clone(), || [("free", 3.0), ("taken", 5.5)]).unwrap();
    fmd.add_async_graph("Awaited", every.clone(), || async {
        actix_web::rt::time::sleep(Duration::from_millis(5)).await;
        Ok::<_, std::io::Error>(7)
    })
    .unwrap();
    fmd.add_graph("By the clock", Schedule::cron("*/1 * * * * *").unwrap(), || 1).unwrap();
    assert_eq!(fmd.add_graph("Queue", every.clone(), || 1), Err(GraphError::Taken("Queue".to_owned())));
    assert_eq!(fmd.add_graph(" ", every, || 1), Err(GraphError::NoTitle));

    let queue = wait_for("points", || graph(&service, "Queue").filter(|graph| points(graph, 0) >= 2));
    assert_eq!(
        (&queue["unit"], &queue["schedule"], &queue["state"]),
        (&"jobs".into(), &"every 1 s".into(), &"fine".into())
    );
    assert_eq!(queue["series"][0]["points"][0]["value"], 42.0);
    let rooms = wait_for("both series", || graph(&service, "Rooms").filter(|graph| points(graph, 1) >= 1));
    assert_eq!((&rooms["series"][0]["name"], &rooms["series"][1]["name"]), (&"free".into(), &"taken".into()));
    assert_eq!(rooms["series"][1]["points"][0]["value"], 5.5);
    let awaited = wait_for("an awaited point", || graph(&service, "Awaited").filter(|graph| points(graph, 0) >= 1));
    assert_eq!(awaited["series"][0]["points"][0]["value"], 7.0);
    wait_for("a point by the clock", || graph(&service, "By the clock").filter(|graph| points(graph, 0) >= 1));
}

#[test]
fn of_two_processes_one_takes_each_point() {
    let place = Place::new();
    let calls = Arc::new(AtomicUsize::new(0));
    let services: Vec<Service> = (0..2).map(|_| Service::start(place.config(), routes)).collect();
    for service in &services {
        let calls = Arc::clone(&calls);
        let counted = move || calls.fetch_add(1, Relaxed) as f64;
        service.fmd().add_graph("Shared", Schedule::every(EVERY_SECOND), counted).unwrap();
    }
    // The calls before the points, to which more come meanwhile.
    let (called, shared) = wait_for("points", || {
        let called = calls.load(Relaxed);
        graph(&services[0], "Shared").filter(|graph| points(graph, 0) >= 3).map(|graph| (called, graph))
    });
    let moments: Vec<i64> =
        shared["series"][0]["points"].as_array().unwrap().iter().map(|point| point["at"].as_i64().unwrap()).collect();
    assert!(moments.windows(2).all(|pair| pair[0] < pair[1]), "{moments:?}");
    // One more may be on its way.
    assert!(called <= moments.len() + 1, "{called} calls for {} points", moments.len());
}

#[test]
fn a_function_that_fails_panics_or_hangs_shows_as_such_and_harms_no_other() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let fmd = service.fmd();
    let every = Schedule::every(EVERY_SECOND);
    let goes_on = Arc::new(AtomicBool::new(false));
    let until = Arc::clone(&goes_on);
    fmd.add_graph("Fails", every.clone(), || Err::<f64, _>("the disk is gone")).unwrap();
    let refused = "cannot connect to postgres://ada:hunter2@db/shop: password=hunter2";
    fmd.add_graph("Tells a password", every.clone(), move || Err::<f64, _>(refused)).unwrap();
    fmd.add_graph("Panics with it", every.clone(), move || -> f64 { panic!("{refused}") }).unwrap();
    fmd.add_graph("Panics", every.clone(), || -> f64 { panic!("this panic is part of the test") }).unwrap();
    fmd.add_graph("Not a number", every.clone(), || f64::NAN).unwrap();
    fmd.add_graph("Hangs", every.clone(), move || {
        while !until.load(Relaxed) {
            std::thread::sleep(Duration::from_millis(10));
        }
        1
    })
    .unwrap();
    fmd.add_graph("Fine", every, || 1).unwrap();
    let failing = |title: &str, said: &str| {
        // One whose panic takes long to be told hangs until then.
        let says_so = |graph: &Value| graph["failure"].as_str().is_some_and(|failure| failure.contains(said));
        let graph = wait_for(title, || graph(&service, title).filter(says_so));
        assert_eq!(graph["state"], "failing", "{graph}");
        assert_eq!(points(&graph, 0), 0, "{graph}");
    };
    failing("Fails", "the disk is gone");
    failing("Panics", "it panicked: this panic is part of the test");
    failing("Tells a password", "cannot connect to");
    failing("Panics with it", "it panicked: cannot connect to");
    assert!(!service.api().get("/graphs").to_string().contains("hunter2"));
    failing("Not a number", "is NaN");
    failing("Hangs", "has not come back");
    wait_for("the others", || graph(&service, "Fine").filter(|graph| points(graph, 0) >= 1));
    goes_on.store(true, Relaxed);
    wait_for("a point after all", || graph(&service, "Hangs").filter(|graph| points(graph, 0) >= 1));
}
