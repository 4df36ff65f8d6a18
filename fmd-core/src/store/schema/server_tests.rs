//! What [`tests`](super::tests) say of SQLite's file, on a server: `tests/on-servers` runs this with its address.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::{Duration, Instant};

use super::tests::{assert_goes_on, known, rows};
use crate::config::Config;
use crate::store::{Location, Store};

/// Tables of the `version`th schema with a little in them, in a schema of their own that goes with the server.
fn old(version: usize) -> Location {
    let server = std::env::var("FMD_TEST_DATABASE").expect("FMD_TEST_DATABASE: run this by tests/on-servers");
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("old_{}_{}", std::process::id(), COUNT.fetch_add(1, Relaxed));
    let at = |url: String| Location {
        database: Config::builder().database(url).build().unwrap().database().clone(),
        prefix: "fmd".to_owned(),
    };
    let is_postgres = server.starts_with("postgres");
    let (any, own) = if is_postgres {
        (server.clone(), format!("{server}?options=-csearch_path%3D{name}"))
    } else {
        (format!("{server}/information_schema"), format!("{server}/{name}"))
    };
    Store::connect(&at(any)).unwrap().connection.define(&format!("CREATE SCHEMA {name}")).unwrap();

    let location = at(own);
    let mut store = Store::connect(&location).unwrap();
    store.connection.set_up_writing().unwrap();
    let migrations = store.tables.migrations();
    store.migrate_by(&migrations[..version], "fmd").unwrap();
    for sql in rows(version).lines().filter(|sql| !sql.contains("fmd_schema_version")) {
        let sql = if is_postgres { sql.replace("x'", "'\\x") } else { sql.to_owned() };
        store.connection.define(&sql).unwrap();
    }
    for table in ["endpoint", "version", "instance", "request"] {
        store.connection.go_on_numbering(&format!("fmd_{table}"), 100).unwrap();
    }
    location
}

#[test]
#[ignore = "needs a server: tests/on-servers"]
fn a_server_s_tables_of_any_earlier_schema_are_brought_up_to_date_once_with_all_that_is_in_them() {
    for version in 1..=known() {
        let location = old(version);
        std::thread::scope(|scope| {
            let starting: Vec<_> = (0..3).map(|_| scope.spawn(|| Store::open(&location).map(drop))).collect();
            starting.into_iter().for_each(|one| one.join().unwrap().unwrap());
        });
        let mut store = Store::open(&location).unwrap();
        assert_eq!(store.schema().unwrap().0, known() as i64, "from schema {version}");
        assert_goes_on(&mut store, version);
    }
}

#[test]
#[ignore = "needs a server: tests/on-servers"]
fn a_start_does_not_wait_for_ever_for_somebody_who_reads_what_it_has_to_change() {
    let location = old(1);
    let mut reader = Store::connect(&location).unwrap();
    reader.connection.begin_reading().unwrap();
    reader.connection.define("SELECT * FROM fmd_endpoint").unwrap();
    let began = Instant::now();
    Store::open(&location).map(drop).unwrap_err();
    assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
    reader.connection.end_reading().unwrap();
    assert_goes_on(&mut Store::open(&location).unwrap(), 1);
}
