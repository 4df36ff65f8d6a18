//! Whatever happens to the database, the service answers; recording resumes as soon as it can, and what is lost is counted.

#![allow(clippy::unwrap_used)]

mod damage;
mod losses;

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
    let error = || process.api().health()["store_error"].as_str().unwrap_or_default().to_lowercase();
    // Locked until then, as what failed may not be what is to be written, which would go on waiting for the lock with a connection of before.
    wait_until("the file is told to be read-only", || error().contains("readonly") || error().contains("read-only"));
    other.batch_execute("ROLLBACK").unwrap();
    drop(other);
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
    assert_eq!(health["dropped"], 9);
    assert!(health["dropped_rows"].as_u64().unwrap() > 9, "also who made them: {}", health["dropped_rows"]);
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
