//! Whatever happens to the database, the service answers; recording resumes as soon as it can, and what is lost is counted.

#![allow(clippy::unwrap_used)]

use fmd_core::question::Only;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use diesel::connection::SimpleConnection;
use diesel::{Connection as _, SqliteConnection};
use fmd_actix::Fmd;
use fmd_core::endpoint::EndpointKey;
use fmd_core::measurement::{Began, Moment};
use fmd_tests::client::{Connection, Request};
use fmd_tests::past::{self, DAY, HOUR};
use fmd_tests::place::{Place, database_url};
use fmd_tests::process::Process;
use fmd_tests::service::Service;
use fmd_tests::waiting::wait_until;
use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_service-under-test");

fn routes(app: &mut ServiceConfig) {
    app.route("/ok", web::get().to(HttpResponse::Ok));
}

fn refusal(place: &Place, path: &Path) -> String {
    let config = place.builder().database(database_url(path)).build().unwrap();
    Fmd::new(config).expect_err("a monitor without a database").to_string()
}

/// Sends some requests, each of which must be answered quickly.
fn visit(service: &Service, requests: u64) {
    let mut connection = Connection::open(service.address()).unwrap();
    for _ in 0..requests {
        let began = Instant::now();
        assert_eq!(connection.exchange(&Request::get("/ok")).unwrap().status, 200);
        assert!(began.elapsed() < Duration::from_secs(1), "a request waits for nothing of the monitor's");
    }
}

#[test]
fn a_database_that_cannot_be_opened_is_named_in_the_error() {
    let place = Place::new();
    std::fs::write(
        place.path("a-file"),
        "some text that is no database, long enough to be a header of one: ".repeat(20),
    )
    .unwrap();
    std::fs::create_dir(place.path("a-folder")).unwrap();
    for name in ["no-such-folder/fmd.db", "a-file", "a-file/fmd.db", "a-folder"] {
        let path = place.path(name);
        let error = refusal(&place, &path);
        assert!(error.contains(path.to_str().unwrap()), "{name}: {error}");
        assert!(error.contains("cannot open the database"), "{name}: {error}");
    }
    let untouched = std::fs::read_to_string(place.path("a-file")).unwrap();
    assert!(untouched.starts_with("some text"), "a file that is no database is left as it is");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_only_be_read_is_named_in_the_error() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    let place = Place::new();
    drop(Fmd::new(place.config()).unwrap());
    let folder = place.database().parent().unwrap().to_owned();
    std::fs::set_permissions(place.database(), PermissionsExt::from_mode(0o444)).unwrap();
    std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o555)).unwrap();
    let mut command = Command::new(PROGRAM);
    if std::fs::metadata("/proc/self").unwrap().uid() == 0 {
        // Root may write anything: somebody else has to try.
        command.uid(65_534);
    }
    let output = command.current_dir("/").arg(place.database()).output().unwrap();
    std::fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    assert!(told.contains("cannot open the database") || told.contains("Open {"), "{told}");
    assert!(told.contains(place.database().to_str().unwrap()), "{told}");
}

#[test]
fn while_another_process_locks_the_database_the_service_answers_and_nothing_is_lost() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    visit(&service, 10);
    wait_until("the first requests written", || service.api().hits() == 10);
    let mut other = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    other.batch_execute("PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE").unwrap();
    let locked_for = std::env::var("FMD_TEST_LOCK_SECONDS").map_or(4, |seconds| seconds.parse().unwrap());
    let locked_for = Duration::from_secs(locked_for);
    let until = Instant::now() + locked_for;
    let mut sent = 10;
    while Instant::now() < until {
        visit(&service, 20);
        sent += 20;
        assert_eq!(service.api().hits(), 10, "the dashboard shows what is written");
        std::thread::sleep(locked_for / 40);
    }
    wait_until("the failure shown", || service.api().health()["store_ok"] == false);
    let error = service.api().health()["store_error"].as_str().unwrap().to_owned();
    assert!(error.contains("lock"), "{error}");
    other.batch_execute("ROLLBACK").unwrap();
    wait_until("everything written", || service.api().hits() == sent);
    let health = service.api().health();
    assert_eq!(
        (&health["store_ok"], &health["dropped"], &health["dropped_rows"]),
        (&true.into(), &0.into(), &0.into())
    );
    let books = service.books_after(sent);
    assert_eq!(books.requests("GET /ok").len() as u64, sent.min(1_000));
}

#[cfg(unix)]
#[test]
fn a_file_that_may_no_longer_be_written_costs_nothing_once_it_may_again() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65_534;
    let place = Place::new();
    let database = place.database();
    let folder = database.parent().unwrap().to_owned();
    let mut command = Command::new(PROGRAM);
    if std::fs::metadata("/proc/self").unwrap().uid() == 0 {
        // Root may write anything: somebody else has to be refused.
        std::os::unix::fs::chown(&folder, Some(NOBODY), Some(NOBODY)).unwrap();
        command.uid(NOBODY).current_dir("/");
    }
    let process = Process::start_by(command, &database, &[]);
    let visit = |requests: u64| {
        let mut connection = Connection::open(process.address()).unwrap();
        for _ in 0..requests {
            assert_eq!(connection.exchange(&Request::get("/ok")).unwrap().status, 200);
        }
    };
    visit(10);
    wait_until("the first requests written", || process.api().hits() == 10);
    let allow = |file: u32, of_folder: u32| {
        for name in ["fmd.db", "fmd.db-wal", "fmd.db-shm"] {
            std::fs::set_permissions(place.path(name), PermissionsExt::from_mode(file)).unwrap();
        }
        std::fs::set_permissions(&folder, PermissionsExt::from_mode(of_folder)).unwrap();
    };
    // What is open stays so: only a connection that is opened anew finds out, as one is after a failure.
    let mut other = SqliteConnection::establish(database.to_str().unwrap()).unwrap();
    other.batch_execute("PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE").unwrap();
    visit(20);
    wait_until("a failure", || process.api().health()["store_ok"] == false);
    allow(0o444, 0o555);
    other.batch_execute("ROLLBACK").unwrap();
    drop(other);
    let error = || process.api().health()["store_error"].as_str().unwrap_or_default().to_lowercase();
    wait_until("the file is told to be read-only", || error().contains("readonly") || error().contains("read-only"));
    visit(20);
    assert_eq!(process.api().hits(), 10);
    allow(0o644, 0o755);
    wait_until("everything written", || process.api().hits() == 50);
    let health = process.api().health();
    assert_eq!((&health["dropped"], &health["dropped_rows"]), (&0.into(), &0.into()));
}

#[test]
fn when_the_file_is_deleted_a_new_one_takes_its_place() {
    for files in [&["fmd.db", "fmd.db-wal", "fmd.db-shm"][..], &["fmd.db"][..]] {
        let place = Place::new();
        let service = Service::start(place.config(), routes);
        visit(&service, 10);
        wait_until("the first requests written", || service.api().hits() == 10);
        for file in files {
            std::fs::remove_file(place.path(file)).unwrap();
        }
        visit(&service, 5);
        wait_until("a new file", || place.database().exists());
        visit(&service, 5);
        let hits = || service.api().try_ask("/overview").ok().filter(|answer| answer.status == 200);
        wait_until("the later requests written", || {
            hits().is_some_and(|answer| answer.json()["total"]["hits"].as_u64().is_some_and(|hits| hits >= 10))
        });
        assert_eq!(service.api().hits(), 10, "what was deleted stays so");
        wait_until("the store well", || service.api().health()["store_ok"] == true);
        service.stop();
        // What was written is found again by the next process.
        assert_eq!(Service::start(place.config(), routes).api().hits(), 10);
        assert_intact(&place.database());
    }
}

fn count(connection: &mut SqliteConnection, table: &str) -> i64 {
    use diesel::{QueryableByName, RunQueryDsl, sql_types::BigInt};
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        rows: i64,
    }
    let sql = format!("SELECT COUNT(*) AS rows FROM {table}");
    diesel::sql_query(sql).get_result::<Count>(connection).unwrap().rows
}

#[test]
fn a_database_that_refuses_for_long_has_one_instance_and_what_it_never_took_is_counted() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    visit(&service, 10);
    wait_until("the first requests written", || service.api().hits() == 10);
    let mut other = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    other.batch_execute("PRAGMA busy_timeout = 10000; ALTER TABLE fmd_request RENAME TO elsewhere").unwrap();
    visit(&service, 5);
    let failed_at = || service.api().health()["store_failed_at"].as_i64();
    for _ in 0..4 {
        let before = failed_at();
        wait_until("one more failure", || failed_at() > before);
    }
    other.batch_execute("ALTER TABLE elsewhere RENAME TO fmd_request").unwrap();
    wait_until("everything written", || service.api().hits() == 15);
    assert_eq!(count(&mut other, "fmd_instance"), 1);

    other.batch_execute("ALTER TABLE fmd_request RENAME TO elsewhere").unwrap();
    visit(&service, 7);
    wait_until("the failure shown", || service.api().health()["store_ok"] == false);
    visit(&service, 2);
    service.fmd().stop();
    let health = service.api().health();
    assert_eq!((&health["dropped"], &health["dropped_rows"]), (&9.into(), &9.into()));
}

/// Makes nonsense of everything but the first page of a file of SQLite, and of what waits beside it.
fn damage(place: &Place) {
    for (name, sound) in [("fmd.db", 4_096), ("fmd.db-wal", 32)] {
        let Ok(mut content) = std::fs::read(place.path(name)) else { continue };
        content.iter_mut().skip(sound).for_each(|byte| *byte = 0xa5);
        let mut file = std::fs::OpenOptions::new().write(true).open(place.path(name)).unwrap();
        std::io::Write::write_all(&mut file, &content).unwrap();
    }
}

/// How many damaged files are kept.
fn put_aside(place: &Place) -> usize {
    let names = std::fs::read_dir(place.path("")).unwrap().map(|entry| entry.unwrap().file_name());
    let is_file = |name: &str| {
        let time = name.strip_prefix("fmd.db.damaged-");
        time.is_some_and(|time| time.bytes().all(|digit| digit.is_ascii_digit()))
    };
    names.filter(|name| name.to_str().is_some_and(is_file)).count()
}

#[test]
fn a_damaged_file_is_kept_and_a_new_one_begun_at_the_start() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    visit(&service, 3);
    // A worker may drop the last clone a moment after the service has stopped.
    service.fmd().stop();
    service.stop();
    damage(&place);
    let service = Service::start(place.config(), routes);
    visit(&service, 2);
    wait_until("the new file counts", || service.api().hits() == 2);
    service.stop();
    assert_eq!(put_aside(&place), 1);
    assert_intact(&place.database());
}

#[test]
fn a_file_that_is_damaged_while_it_is_in_use_is_kept_and_a_new_one_begun() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    visit(&service, 3);
    wait_until("the first requests written", || service.api().hits() == 3);
    let mut other = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    other.batch_execute("PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE").unwrap();
    visit(&service, 2);
    wait_until("the writer has given its connection up", || service.api().health()["store_ok"] == false);
    damage(&place);
    // Not in order, for there is nothing to go back to.
    drop(other);
    // Between the two files there is none, and so no answer.
    let answers = || service.api().try_ask("/overview").is_ok_and(|answer| answer.status == 200);
    wait_until("there is a new file", || put_aside(&place) == 1 && answers());
    wait_until("it counts what waited", || service.api().hits() >= 2);
    visit(&service, 4);
    wait_until("the new file counts on", || service.api().hits() >= 6);
    assert_eq!(service.api().health()["dropped"], 0);
    service.stop();
    assert_intact(&place.database());
}

#[test]
fn what_the_database_will_never_take_is_set_aside_and_counted() {
    let place = Place::new();
    let service = Service::start(place.config(), routes);
    visit(&service, 3);
    wait_until("the first requests written", || service.api().hits() == 3);
    let mut other = SqliteConnection::establish(place.database().to_str().unwrap()).unwrap();
    let refusing = "CREATE TRIGGER refuse BEFORE INSERT ON fmd_request WHEN NEW.status = 404 \
                    BEGIN SELECT RAISE(ABORT, 'this row is refused by the test'); END";
    other.batch_execute(&format!("PRAGMA busy_timeout = 10000; {refusing}")).unwrap();
    assert_eq!(service.get("/nowhere").status, 404);
    wait_until("the row set aside", || service.api().health()["dropped_rows"] != 0);
    visit(&service, 4);
    wait_until("everything counted", || service.api().hits() == 8);
    wait_until("the store is well again", || service.api().health()["store_ok"] == true);
    assert_eq!(service.api().health()["dropped"], 0);

    // Not even sums are taken.
    let refusing = "CREATE TRIGGER refuse_sums BEFORE INSERT ON fmd_rollup WHEN NEW.status = 404 \
                    BEGIN SELECT RAISE(ABORT, 'this sum is refused by the test'); END";
    other.batch_execute(refusing).unwrap();
    assert_eq!(service.get("/nowhere").status, 404);
    wait_until("the sum set aside", || service.api().health()["dropped"] == 1);
    visit(&service, 2);
    wait_until("what came later is counted", || service.api().hits() == 10);
}

fn assert_intact(database: &Path) {
    use diesel::{QueryableByName, RunQueryDsl, sql_types::Text};
    #[derive(QueryableByName, Debug, PartialEq)]
    struct Told {
        #[diesel(sql_type = Text)]
        integrity_check: String,
    }
    let mut connection = SqliteConnection::establish(database.to_str().unwrap()).unwrap();
    connection.batch_execute("PRAGMA busy_timeout = 10000").unwrap();
    let told: Vec<Told> = diesel::sql_query("PRAGMA integrity_check").load(&mut connection).unwrap();
    assert_eq!(told, [Told { integrity_check: "ok".to_owned() }]);
}

#[cfg(target_os = "linux")]
#[test]
fn when_the_disk_is_full_the_service_answers_and_resumes_when_there_is_room() {
    let place = Place::new();
    // A limit on the size of files looks the same as a full disk to whoever writes, and needs no disk. Blocks of 512 bytes.
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; ulimit -S -f 700; exec \"$0\" \"$@\"", PROGRAM]);
    let process = Process::start_by(command, &place.database(), &[]);
    let mut connection = Connection::open(process.address()).unwrap();
    let mut sent = 0;
    wait_until("no room any more", || {
        for _ in 0..300 {
            assert_eq!(connection.exchange(&Request::get("/ok")).unwrap().status, 200);
        }
        sent += 300;
        process.api().health()["store_ok"] == false
    });
    for _ in 0..300 {
        assert_eq!(connection.exchange(&Request::get("/ok")).unwrap().status, 200);
    }
    sent += 300;
    let raised =
        Command::new("prlimit").args(["--pid", &process.id().to_string(), "--fsize=unlimited"]).status().unwrap();
    assert!(raised.success());
    wait_until("everything written", || process.api().hits() == sent);
    assert_eq!(process.api().health()["store_ok"], true);
    assert_eq!(process.api().health()["dropped_rows"], 0);
    assert!(process.terminate().0.success());
    assert_intact(&place.database());
}

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
