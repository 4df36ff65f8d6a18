//! What cannot be recorded is counted, and nothing else is lost.

use super::*;

#[test]
fn what_a_full_queue_does_not_take_is_counted() {
    const SENT: u64 = 200_000;
    let place = Place::new();
    let service = Service::start(place.builder().queue_capacity(1_024).build().unwrap(), routes);
    let monitor = service.fmd().monitor();
    let measurement = past::request(monitor, "/flood", past::now());
    for _ in 0..SENT {
        monitor.record(measurement.clone());
    }
    let count = |health: &Value, key: &str| health[key].as_u64().unwrap();
    wait_until("everything accounted for", || {
        let health = service.api().health();
        count(&health, "recorded") + count(&health, "dropped") == SENT
    });
    let health = service.api().health();
    assert!(count(&health, "dropped") > 0, "{health}");
    let books = service.books_after(count(&health, "recorded"));
    assert_eq!(books.endpoint("GET /flood")["hits"], health["recorded"]);
}

#[test]
fn what_nobody_could_read_is_counted_and_not_listed() {
    const REQUESTS: u64 = 16_000;
    const LISTED: u64 = 100;
    let place = Place::new();
    let fmd =
        Fmd::new(place.builder().listed_per_second(LISTED as usize).queue_capacity(1 << 15).build().unwrap()).unwrap();
    let monitor = fmd.monitor();
    let began = Instant::now();
    for n in 0..REQUESTS {
        let mut request = past::request(monitor, "/often", 0);
        request.began = Began::Moment(Moment::now());
        request.status = Some(if n % 100 == 0 { 500 } else { 200 });
        monitor.record(request);
    }
    fmd.stop();
    let unlisted = past::answer(async { Ok::<_, ()>(monitor.health().await) })["unlisted"].as_u64().unwrap();
    let listed = REQUESTS - unlisted;
    let failed = REQUESTS / 100;
    // What may be listed at once, and what has been earned meanwhile.
    let most = failed + LISTED * 2 + LISTED * (began.elapsed().as_secs() + 1);
    assert!((failed + LISTED..=most).contains(&listed), "{listed} listed");
    let range = fmd_core::question::Asked::default().check(fmd_core::now_micros()).unwrap();
    let overview = past::answer(monitor.overview(range, Only::default()));
    assert_eq!(overview["total"]["hits"], REQUESTS);
    assert_eq!(overview["total"]["errors"], REQUESTS / 100);
}

#[test]
fn an_endpoint_that_is_met_while_others_are_being_recorded_loses_nothing() {
    const ENDPOINTS: u64 = 500;
    const PAST: u64 = 60_000;
    let place = Place::new();
    let fmd = Fmd::new(place.builder().listed_per_second(0).build().unwrap()).unwrap();
    let monitor = fmd.monitor();
    let often = past::request(monitor, "/often", past::now());
    monitor.record_past(often.clone());
    std::thread::scope(|scope| {
        scope.spawn(|| (1..PAST).for_each(|_| monitor.record_past(often.clone())));
        scope.spawn(|| {
            let lane = monitor.lane();
            for n in 0..ENDPOINTS {
                lane.record(past::request(monitor, &format!("/new/{n}"), past::now()));
                std::thread::sleep(Duration::from_micros(500));
            }
        });
    });
    fmd.stop();
    let health = past::answer(async { Ok::<_, ()>(monitor.health().await) });
    assert_eq!((&health["recorded"], &health["dropped"]), (&json!(PAST + ENDPOINTS), &json!(0)));
}

#[test]
fn dates_beyond_all_reason_stop_nothing() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    let monitor = service.fmd().monitor();
    let now = past::now();
    monitor.record_past(past::request(monitor, "/now", now));
    let dates = [
        i64::MIN,
        i64::MIN + 1,
        -DAY * 400_000,
        -1,
        0,
        1,
        now - 40_000 * DAY,
        now - 2 * HOUR,
        now + HOUR,
        now + DAY,
        now + 400 * DAY,
        now + 40_000 * DAY,
        i64::MAX - 1,
        i64::MAX,
    ];
    for at in dates {
        let mut measurement = past::request(monitor, "/odd", at);
        monitor.record_past(measurement.clone());
        measurement.duration = Duration::MAX;
        monitor.record_past(measurement);
    }
    // Each of them once more in a batch of its own, and in another order.
    for at in dates.into_iter().rev() {
        std::thread::sleep(Duration::from_millis(50));
        monitor.record_past(past::request(monitor, "/odd", at));
    }
    let total = 1 + 3 * dates.len() as u64;
    wait_until("all of them recorded", || service.api().health()["recorded"] == total);
    visit(&service, 7);
    wait_until("later requests written", || {
        service.api().find_endpoint("GET /ok").is_some_and(|endpoint| endpoint["hits"] == 7)
    });
    let health = service.api().health();
    assert_eq!((&health["store_ok"], &health["store_error"]), (&true.into(), &Value::Null));
    // Upkeep has gone over them as well.
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!(service.api().health()["store_error"], Value::Null);
    assert_eq!(service.api().find_endpoint("GET /now").unwrap()["hits"], 1);
    for target in ["/overview", "/overview?from=0&to=300000000000", "/versions"] {
        assert_eq!(service.api().ask(target).status, 200, "{target}");
    }
}

#[test]
fn a_measurement_of_another_monitor_is_dropped_and_counted() {
    let (place, other_place) = (Place::new(), Place::new());
    let other = Fmd::new(other_place.config()).unwrap();
    for n in 0..50 {
        other.monitor().endpoint(&EndpointKey::new("GET", &format!("/{n}")));
    }
    other.monitor().version("another version");
    let service = Service::start(place.config(), routes);
    let mut foreign = past::request(other.monitor(), "/foreign", past::now());
    service.fmd().monitor().record(foreign.clone());
    foreign.endpoint = past::request(service.fmd().monitor(), "/own", 0).endpoint;
    foreign.version = other.monitor().version("another version");
    service.fmd().monitor().record(foreign);
    visit(&service, 3);
    wait_until("the service's own requests written", || service.api().hits() == 3);
    assert_eq!(service.api().health()["dropped"], 2);
    assert_eq!(service.books_after(3).endpoints(), ["GET /ok"]);
}

#[test]
fn of_past_requests_every_row_is_kept_however_slow_the_database_is() {
    const SENT: i64 = 60_000;
    let place = Place::new();
    let service = Service::start(place.builder().queue_capacity(131_072).build().unwrap(), routes);
    let mut lock = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    lock.batch_execute("PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE").unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let monitor = service.fmd().monitor();
            let mut measurement = past::request(monitor, "/past", 0);
            for n in 0..SENT {
                measurement.began = Began::UnixMicros(past::now() - HOUR + n);
                monitor.record_past(measurement.clone());
            }
        });
        std::thread::sleep(Duration::from_secs(1));
        lock.batch_execute("ROLLBACK").unwrap();
    });
    wait_until("all of them written", || service.api().hits() == SENT as u64);
    let health = service.api().health();
    assert_eq!((&health["dropped"], &health["dropped_rows"]), (&0.into(), &0.into()));
}
