//! A process that is killed leaves a sound database, in which at most the last second is missing; one that is asked to stop leaves
//! everything.

#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::ExitStatus;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Text};
use diesel::{Connection as _, QueryableByName, RunQueryDsl, SqliteConnection};
use fmd_tests::client::{Connection, Request};
use fmd_tests::place::Place;
use fmd_tests::process::Process;
use fmd_tests::waiting::wait_until;

const PROGRAM: &str = env!("CARGO_BIN_EXE_service-under-test");
/// What a kill may cost: a second, and as much again for a busy machine.
const MAY_BE_LOST: Duration = Duration::from_secs(2);

#[derive(QueryableByName, Debug, PartialEq)]
struct Sums {
    #[diesel(sql_type = Text)]
    integrity: String,
    #[diesel(sql_type = BigInt)]
    requests: i64,
    #[diesel(sql_type = BigInt)]
    of_service: i64,
    #[diesel(sql_type = BigInt)]
    of_endpoints: i64,
}

/// What the tables hold, straight from the file.
fn sums(database: &Path) -> Sums {
    #[cfg(feature = "servers")]
    if let Some(url) = database.to_str().filter(|url| is_server(url)) {
        return sums_on_server(url);
    }
    let mut connection = SqliteConnection::establish(database.to_str().unwrap()).unwrap();
    connection.batch_execute("PRAGMA busy_timeout = 10000").unwrap();
    let of = |which: &str| {
        format!("(SELECT coalesce(sum(hits), 0) FROM fmd_rollup WHERE resolution = 60 AND endpoint_id {which} 0)")
    };
    let sql = format!(
        "SELECT (SELECT group_concat(integrity_check) FROM pragma_integrity_check()) AS integrity, \
         (SELECT count(*) FROM fmd_request) AS requests, {} AS of_service, {} AS of_endpoints",
        of("="),
        of("<>")
    );
    diesel::sql_query(sql).get_result(&mut connection).unwrap()
}

/// The same of a server, which looks after the integrity of its files by itself.
#[cfg(feature = "servers")]
fn sums_on_server(url: &str) -> Sums {
    let mut connection = fmd_tests::schema::Open::at(url);
    let mut of = |which: &str| {
        connection
            .number(&format!("coalesce(sum(hits), 0) FROM fmd_rollup WHERE resolution = 60 AND endpoint_id {which} 0"))
    };
    let (of_service, of_endpoints) = (of("="), of("<>"));
    let requests = connection.number("count(*) FROM fmd_request");
    Sums { integrity: "ok".into(), requests, of_service, of_endpoints }
}

/// Whether `database` is the address of a server.
#[cfg(feature = "servers")]
fn is_server(database: &str) -> bool {
    !database.starts_with('/')
}

/// While it is there, nothing can be written.
enum Lock {
    Sqlite {
        _connection: SqliteConnection,
    },
    #[cfg(feature = "servers")]
    OnServer {
        _connection: fmd_tests::schema::Open,
    },
}

impl Lock {
    fn take(place: &Place) -> Self {
        let database = place.database();
        let url = database.to_str().unwrap();
        #[cfg(feature = "servers")]
        if is_server(url) {
            let mut connection = fmd_tests::schema::Open::at(url);
            connection.lock_requests();
            return Lock::OnServer { _connection: connection };
        }
        let mut connection = SqliteConnection::establish(url).unwrap();
        connection.batch_execute("PRAGMA busy_timeout = 10000; BEGIN IMMEDIATE").unwrap();
        Lock::Sqlite { _connection: connection }
    }
}

/// Sends bursts of requests until `is_over`, and tells when each was answered.
fn load(process: &Process, burst: usize, is_over: impl Fn() -> bool) -> Vec<Instant> {
    let mut answered = Vec::new();
    let mut connection = Connection::open(process.address()).unwrap();
    let requests = "GET /ok HTTP/1.1\r\nhost: a\r\n\r\n".repeat(burst);
    while !is_over() {
        if connection.write(&requests).is_err() {
            return answered;
        }
        for _ in 0..burst {
            match connection.read_head().and_then(|_| connection.read(2)) {
                Ok(_) => answered.push(Instant::now()),
                Err(_) => return answered,
            }
        }
        // Bounded: the test is not about how much the machine can do.
        std::thread::sleep(Duration::from_millis(2).max(Duration::from_micros(120) * burst as u32));
    }
    answered
}

/// Kills a service under load again and again, after what are random times to it.
fn kill_repeatedly(seed: u64, burst: usize) {
    let place = Place::new();
    let (mut state, mut before) = (seed, 0);
    // A long run: see the README.
    let rounds = std::env::var("FMD_TEST_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(10);
    for round in 0..rounds {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let lives_for = Duration::from_millis(100 + (state >> 33) % 2_900);
        let mut process = Process::start(PROGRAM, &place.database(), &[]);
        assert_eq!(process.api().hits() as i64, before, "round {round}: the dashboard counts what is in the table");
        let is_over = AtomicBool::new(false);
        let (answered, killed_at) = std::thread::scope(|scope| {
            let client = scope.spawn(|| load(&process, burst, || is_over.load(Relaxed)));
            std::thread::sleep(lives_for);
            let killed_at = Instant::now();
            kill(process.id());
            is_over.store(true, Relaxed);
            (client.join().unwrap(), killed_at)
        });
        process.kill();
        let sums = sums(&place.database());
        assert_eq!(sums.integrity, "ok", "round {round}");
        assert_eq!((sums.of_service, sums.of_endpoints), (sums.requests, sums.requests), "round {round}");
        let gained = (sums.requests - before) as usize;
        let due = answered.iter().filter(|&&at| at + MAY_BE_LOST < killed_at).count();
        assert!(gained >= due, "round {round}: {gained} of {} requests, of which {due} were due", answered.len());
        assert!(gained <= answered.len() + 2 * burst, "round {round}: {gained} of {}", answered.len());
        before = sums.requests;
    }
    assert!(before > 1_000, "{before} requests in all are no load");
}

fn kill(process: u32) {
    let killed = std::process::Command::new("kill").args(["-KILL", &process.to_string()]).status().unwrap();
    assert!(killed.success());
}

#[test]
fn a_killed_service_loses_at_most_the_last_second() {
    kill_repeatedly(1, 1);
}

#[test]
fn a_service_killed_under_heavy_load_loses_at_most_the_last_second() {
    kill_repeatedly(2, 100);
}

fn stop_repeatedly(stop: impl Fn(Process) -> (ExitStatus, String)) {
    for (round, options) in
        [&[][..], &["--stay"], &["--slow-end"], &["--stay"], &[], &["--slow-end"]].into_iter().enumerate()
    {
        let place = Place::new();
        let process = Process::start(PROGRAM, &place.database(), options);
        let until = Instant::now() + Duration::from_millis(100 + 130 * round as u64);
        let answered = load(&process, 10, || Instant::now() >= until).len() as i64;
        let (status, told) = stop(process);
        assert!(status.success(), "{status}: {told}");
        let expected =
            Sums { integrity: "ok".into(), requests: answered, of_service: answered, of_endpoints: answered };
        assert_eq!(sums(&place.database()), expected, "round {round}, {options:?}: {told}");
    }
}

#[test]
fn a_service_that_is_asked_to_stop_loses_nothing() {
    stop_repeatedly(Process::terminate);
}

#[test]
fn a_service_that_is_interrupted_loses_nothing() {
    stop_repeatedly(Process::interrupt);
}

#[test]
fn a_service_ends_only_once_a_slow_database_has_taken_everything() {
    for stop in [Process::terminate, Process::interrupt] {
        let place = Place::new();
        let process = Process::start(PROGRAM, &place.database(), &[]);
        let mut connection = Connection::open(process.address()).unwrap();
        (0..50).for_each(|_| drop(connection.exchange(&Request::get("/ok")).unwrap()));
        let lock = Lock::take(&place);
        let (status, told) = std::thread::scope(|scope| {
            let stopping = scope.spawn(|| stop(process));
            std::thread::sleep(Duration::from_millis(700));
            drop(lock);
            stopping.join().unwrap()
        });
        assert!(status.success(), "{status}: {told}");
        assert_eq!(sums(&place.database()).requests, 50, "{told}");
    }
}

#[test]
fn a_service_that_is_asked_to_stop_under_load_loses_no_request_that_it_answered() {
    for _ in 0..3 {
        let place = Place::new();
        let process = Process::start(PROGRAM, &place.database(), &[]);
        let address = process.address();
        let answered = AtomicI64::new(0);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let Ok(mut connection) = Connection::open(address) else { return };
                while connection.exchange(&Request::get("/ok")).is_ok() {
                    answered.fetch_add(1, Relaxed);
                    std::thread::sleep(Duration::from_millis(1));
                }
            });
            std::thread::sleep(Duration::from_millis(700));
            wait_until("some load", || answered.load(Relaxed) > 50);
            let (status, told) = process.terminate();
            assert!(status.success(), "{status}: {told}");
        });
        let (answered, sums) = (answered.into_inner(), sums(&place.database()));
        assert!(sums.requests >= answered, "{} of {answered}", sums.requests);
        assert_eq!((sums.of_service, sums.of_endpoints), (sums.requests, sums.requests));
    }
}

#[test]
fn a_service_that_stops_while_requests_hang_loses_no_other() {
    for stop in [Process::terminate, Process::interrupt] {
        let place = Place::new();
        let process = Process::start(PROGRAM, &place.database(), &[]);
        let mut hanging: Vec<_> = (0..8).map(|_| Connection::open(process.address()).unwrap()).collect();
        for connection in &mut hanging {
            connection.exchange(&Request::get("/ok")).unwrap();
            connection.begin(&Request::get("/never")).unwrap();
        }
        std::thread::sleep(Duration::from_millis(100));
        let (status, told) = stop(process);
        assert!(status.success(), "{status}: {told}");
        let sums = sums(&place.database());
        assert!(sums.requests >= 8, "{sums:?}");
        assert_eq!((sums.of_service, sums.of_endpoints), (sums.requests, sums.requests));
    }
}
