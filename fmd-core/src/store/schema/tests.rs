//! Databases of every earlier schema, as text in the crate's `tests/schemas/`, are brought up to date with all that is in them.
//!
//! `FMD_BLESS=1 cargo test -p fmd-core --lib schema` writes the text of a schema that has none yet. What is there is never changed.

use std::path::{Path, PathBuf};
use std::time::Duration;

use diesel::Connection as _;
use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{QueryableByName, SqliteConnection};

use super::Tables;
use crate::config::Database;
use crate::endpoint::{EndpointKey, Level, Registry};
use crate::histogram::Histogram;
use crate::question::Only;
use crate::store::roll::Segment;
use crate::store::statement::Statement;
use crate::store::{Batch, Location, Scope, Store, StoreError};
use crate::version::Versions;

/// A minute of the past, Unix seconds.
const MINUTE: i64 = 1_699_999_980;

#[derive(Debug, PartialEq, QueryableByName)]
struct Made {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Nullable<Text>)]
    sql: Option<String>,
}

fn location(folder: &Path) -> Location {
    Location { database: Database::Sqlite(folder.join("fmd.db")), prefix: "fmd".to_owned() }
}

fn made(store: &mut Store) -> Vec<Made> {
    let sql = "SELECT name, sql FROM sqlite_schema WHERE name LIKE 'fmd%' ORDER BY rootpage";
    Statement::new(sql.to_owned()).load(&mut store.connection).unwrap()
}

/// What the `version`th schema makes.
fn made_by(version: usize) -> Vec<Made> {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::connect(&location(folder.path())).unwrap();
    store.connection.set_up_writing().unwrap();
    let migrations = store.tables.migrations();
    store.migrate_by(&migrations[..version], "fmd").unwrap();
    made(&mut store)
}

pub(super) fn known() -> usize {
    Tables::new("fmd").migrations().len()
}

fn fixture(version: usize) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/schemas/{version:02}.sql"))
}

/// A little of everything that all schemas have.
pub(super) fn rows(version: usize) -> String {
    let mut latencies = Histogram::new();
    [3, 5].into_iter().for_each(|ms| latencies.record(Duration::from_millis(ms)));
    let latencies: String = latencies.encode().iter().map(|byte| format!("{byte:02x}")).collect();
    let mut sql: String = (1..=version)
        .map(|version| format!("INSERT INTO fmd_schema_version (version) VALUES ({version});\n"))
        .collect();
    for resolution in [60, 600, 3_600, 86_400] {
        let rolled = MINUTE / resolution * resolution;
        sql += &format!("INSERT INTO fmd_setting (name, value) VALUES ('rolled_{resolution}', {rolled});\n");
        sql += &format!("INSERT INTO fmd_setting (name, value) VALUES ('kept_from_{resolution}', 0);\n");
    }
    sql += "INSERT INTO fmd_endpoint (id, method, pattern, level, added_at, last_requested_at) VALUES (3, 'GET', '/old', 1, 1, 2);\n\
            INSERT INTO fmd_version (id, name, first_seen_at) VALUES (1, '0.9', 1000000);\n\
            INSERT INTO fmd_instance (id, host, pid, version_id, started_at) VALUES (1, 'old', 7, 1, 1000000);\n\
            INSERT INTO fmd_account (username, password_hash, role, created_at) VALUES ('ada', 'none', 'admin', 1);\n";
    for (id, duration) in [(8, 3_000_000), (9, 5_000_000)] {
        sql += &format!(
            "INSERT INTO fmd_request (id, endpoint_id, version_id, instance_id, started_at, duration_ns, head_ns, status, \
             outcome, exchange, protocol, bytes, group_by, ip) VALUES ({id}, 3, 1, 1, {MINUTE}000000, {duration}, {duration}, \
             200, 0, 0, 1, 2, 'ada', '192.0.2.1');\n"
        );
    }
    for endpoint in [0, 3] {
        sql += &format!(
            "INSERT INTO fmd_rollup (resolution, endpoint_id, at, version_id, status, outcome, instance_id, hits, \
             latency_sum_ns, latency_max_ns, latencies) \
             VALUES (60, {endpoint}, {MINUTE}, 1, 200, 0, 1, 2, 8000000, 5000000, x'{latencies}');\n"
        );
    }
    sql
}

/// The text of a database of the `version`th schema.
fn text(version: usize) -> String {
    let tables: String = made_by(version).into_iter().filter_map(|made| Some(made.sql? + ";\n")).collect();
    tables + &rows(version)
}

/// A file made from such a text.
fn old(version: usize) -> (tempfile::TempDir, Location) {
    let folder = tempfile::tempdir().unwrap();
    let location = location(folder.path());
    let path = location.database.file().unwrap().to_str().unwrap().to_owned();
    let sql = std::fs::read_to_string(fixture(version)).unwrap();
    SqliteConnection::establish(&path).unwrap().batch_execute(&sql).unwrap();
    (folder, location)
}

/// What [`rows`] has put into a database of the `version`th schema is there, and more is written beside it.
pub(super) fn assert_goes_on(store: &mut Store, version: usize) {
    let endpoints = store.endpoints().unwrap();
    assert_eq!(endpoints.len(), 1, "from schema {version}");
    assert_eq!((endpoints[0].id, endpoints[0].level(Level::Profiler)), (3, Level::Performance));
    assert_eq!(store.request_count().unwrap().0.number, 2);
    let minute = [Segment { resolution: 60, from: MINUTE, to: MINUTE + 60 }];
    for scope in [Scope::Service, Scope::Endpoint(3)] {
        let mut hits = 0;
        store.for_each_rollup(scope, &minute, &Only::default(), |row| hits += row.hits).unwrap();
        assert_eq!(hits, 2, "from schema {version}");
    }

    let (registry, versions) = (Registry::new(Level::Performance), Versions::default());
    registry.get_or_insert(&EndpointKey::new("GET", "/old"));
    versions.get_or_insert("1.0");
    store.register_instance("1.0", 2_000_000, 0).unwrap();
    store.write(&Batch { number: 1, ..Batch::default() }, &registry, &versions, 3_000_000).unwrap();
    assert_eq!(store.endpoints().unwrap().len(), 1);
}

#[test]
fn every_earlier_schema_is_kept_and_no_released_one_was_changed() {
    for version in 1..=known() {
        let (path, text) = (fixture(version), text(version));
        if !path.exists() && std::env::var_os("FMD_BLESS").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        // The newest may not have been released yet.
        match std::fs::read_to_string(&path) {
            Ok(kept) => assert_eq!(kept, text, "schema {version} is not what it was: add a new one instead"),
            Err(_) if version == known() => {}
            Err(error) => panic!("{}: {error}: run `FMD_BLESS=1 cargo test -p fmd-core --lib schema`", path.display()),
        }
    }
}

#[test]
fn a_database_of_any_earlier_schema_is_brought_up_to_date_with_all_that_is_in_it() {
    let latest = made_by(known());
    for version in 1..known() {
        let (_folder, location) = old(version);
        let mut store = Store::open(&location).unwrap();
        let mut upgraded = made(&mut store);
        let mut expected: Vec<&Made> = latest.iter().collect();
        upgraded.sort_by(|a, b| a.name.cmp(&b.name));
        expected.sort_by(|a, b| a.name.cmp(&b.name));
        assert_eq!(upgraded.iter().collect::<Vec<_>>(), expected, "from schema {version}");

        assert_goes_on(&mut store, version);
    }
}

#[test]
fn processes_that_start_at_once_bring_an_old_database_up_to_date_once() {
    for version in [1, known() - 1] {
        let (_folder, location) = old(version);
        std::thread::scope(|scope| {
            let starting: Vec<_> = (0..6).map(|_| scope.spawn(|| Store::open(&location).map(drop))).collect();
            starting.into_iter().for_each(|one| one.join().unwrap().unwrap());
        });
        #[derive(QueryableByName)]
        struct Steps {
            #[diesel(sql_type = BigInt)]
            steps: i64,
        }
        let mut store = Store::open_for_reading(&location).unwrap();
        let sql = "SELECT COUNT(*) AS steps FROM fmd_schema_version";
        let found: Steps = Statement::new(sql.to_owned()).get_result(&mut store.connection).unwrap();
        assert_eq!(found.steps, known() as i64);
    }
}

#[test]
fn a_start_waits_for_another_process_that_writes_to_the_file() {
    // The last is longer than a statement waits.
    for (lock, held) in [("BEGIN IMMEDIATE", 200), ("BEGIN EXCLUSIVE", 200), ("BEGIN IMMEDIATE", 2_500)] {
        let (_folder, location) = old(1);
        let path = location.database.file().unwrap().to_str().unwrap();
        let mut other = SqliteConnection::establish(path).unwrap();
        other.batch_execute(lock).unwrap();
        std::thread::scope(|scope| {
            let starting = scope.spawn(|| Store::open(&location).map(drop));
            std::thread::sleep(Duration::from_millis(held));
            assert!(!starting.is_finished());
            other.batch_execute("COMMIT").unwrap();
            starting.join().unwrap().unwrap();
        });
    }
}

#[test]
fn a_database_of_a_later_schema_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let location = location(folder.path());
    let mut store = Store::open(&location).unwrap();
    let later = "INSERT INTO fmd_schema_version (version) VALUES (1000)".to_owned();
    Statement::new(later).execute(&mut store.connection).unwrap();
    let before = made(&mut store);
    assert!(matches!(Store::open(&location), Err(StoreError::Newer { found: 1_000, .. })));
    // Who was there before goes on, also when its connection breaks.
    assert!(Store::open_again(&location).unwrap().takes_anything(0));
    assert_eq!(made(&mut store), before);
}
