use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use crossbeam_channel::never;
use diesel::connection::SimpleConnection;
use diesel::dsl::sql;
use diesel::sql_types::BigInt;
use diesel::{Connection, RunQueryDsl, SqliteConnection};
use fmd_profiler::{Label, Options, Profiler};

use super::{MOST_REFUSALS, Profiles, Writer};
use crate::Monitor;
use crate::config::Config;
use crate::endpoint::{EndpointIndex, EndpointKey, Level, Registry};
use crate::measurement::{Began, Measurement, Outcome, VersionIndex};
use crate::memory_sums::{MemoryKey, MemorySum};
use crate::rollup::{Rollup, RollupKey};
use crate::store::{Batch, Location, Retention, Store, StoreError};
use crate::visitors::Visits;

const ENDPOINT: EndpointIndex = EndpointIndex(0);
const VERSION: VersionIndex = VersionIndex(0);

/// A writer and its database, which has an endpoint and a version.
fn writer(folder: &tempfile::TempDir) -> (Writer, Option<Store>) {
    let path = folder.path().join("fmd.db");
    let config = Config::builder().git("off").database(format!("sqlite://{}", path.display())).build().unwrap();
    let location = Location { database: config.database().clone(), prefix: "fmd".to_owned() };
    let mut store = Store::open(&location).unwrap();
    store.register_instance("1.0", 1, 0).unwrap();
    let writer = Writer {
        retention: Retention::of(&config),
        location,
        batches: never(),
        jobs: never(),
        registry: Registry::new(Level::Profiler).into(),
        versions: Default::default(),
        counters: Default::default(),
        on_open: Box::new(|_| Ok(())),
        config: config.into(),
        profiler: Profiler::start(Options::default()).ok(),
        version: VERSION,
        on_demand: Default::default(),
        toolbar: Default::default(),
        files: None,
        push: None,
    };
    writer.registry.get_or_insert(&EndpointKey::new("GET", "/"));
    writer.versions.get_or_insert("1.0");
    let mut store = Some(store);
    writer.write(&mut store, &Batch { number: 1, ..Batch::default() }).unwrap();
    (writer, store)
}

fn refuse(folder: &tempfile::TempDir, table: &str) {
    let path = folder.path().join("fmd.db").display().to_string();
    let sql = format!(
        "CREATE TRIGGER refuse_{table} BEFORE INSERT ON fmd_{table} BEGIN SELECT RAISE(ABORT, 'refused by the test'); END"
    );
    SqliteConnection::establish(&path).unwrap().batch_execute(&sql).unwrap();
}

fn count(folder: &tempfile::TempDir, table: &str) -> i64 {
    let path = folder.path().join("fmd.db").display().to_string();
    let mut connection = SqliteConnection::establish(&path).unwrap();
    diesel::select(sql::<BigInt>(&format!("(SELECT COUNT(*) FROM fmd_{table})"))).get_result(&mut connection).unwrap()
}

/// Two requests, with what they asked of the allocator, and who came.
fn batch() -> Batch {
    let (rollup, memory) = (
        RollupKey { endpoint: Some(ENDPOINT), minute: 0, version: VERSION, status: 200, outcome: Outcome::Completed },
        MemoryKey { endpoint: ENDPOINT, version: VERSION, at: 0 },
    );
    let mut visits = Visits::new(0);
    visits.record(&Measurement::begun(ENDPOINT, VERSION, Began::UnixMicros(0)), 0, 0);
    Batch {
        number: 2,
        rollups: vec![(rollup, Box::new(Rollup { hits: 2, ..Rollup::default() }))],
        memory: vec![(memory, MemorySum { requests: 2, ..MemorySum::default() })],
        visits: visits.take(true),
        most_visitors: 10,
        ..Batch::default()
    }
}

#[test]
fn every_row_that_the_database_refuses_for_ever_is_counted_once() {
    let folder = tempfile::tempdir().unwrap();
    let (writer, mut store) = writer(&folder);
    let dropped = || [&writer.counters.dropped, &writer.counters.dropped_rows].map(|count| count.load(Relaxed));
    refuse(&folder, "memory");
    writer.write_until_done(&mut store, &mut batch());
    assert_eq!(dropped(), [0, 5], "what is refused, and users and addresses of the endpoint and of all");
    refuse(&folder, "rollup");
    writer.counters.stopping.store(true, Relaxed);
    writer.write_until_done(&mut store, &mut Batch { number: 3, ..batch() });
    assert_eq!(dropped(), [2, 10]);
}

/// Has the profiler of `writer` profile a request of the endpoint; `None` where it takes no samples.
fn profile(writer: &Writer) -> Option<Profiles> {
    let profiler = writer.profiler.clone()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(profiler.wrap(Label(0), async { tokio::time::sleep(Duration::from_millis(5)).await }));
    assert!(profiler.flush(Duration::from_secs(20)));
    Some(Profiles::default())
}

#[test]
fn endpoints_profiles_that_the_database_refuses_for_ever_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    let (writer, mut store) = writer(&folder);
    let Some(mut profiles) = profile(&writer) else { return };
    refuse(&folder, "profile");
    for _ in 0..MOST_REFUSALS {
        assert_eq!(writer.counters.dropped_rows.load(Relaxed), 0);
        writer.write_profiles(&mut store, &mut profiles);
    }
    assert_eq!(writer.counters.dropped_rows.load(Relaxed), 1);
    assert!(profiles.waiting.is_empty());
}

#[test]
fn endpoints_profiles_are_written_although_no_batch_was_since_the_database_was_opened() {
    let folder = tempfile::tempdir().unwrap();
    let (writer, store) = writer(&folder);
    let Some(mut profiles) = profile(&writer) else { return };
    drop(store);
    writer.write_profiles(&mut None, &mut profiles);
    assert_eq!(count(&folder, "profile"), 1);
}

#[test]
fn a_change_that_panics_costs_itself_and_not_the_writer() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite://{}", folder.path().join("fmd.db").display());
    let config = Config::builder().git("off").database(database).password("for tests").build().unwrap();
    let monitor = Monitor::start(config).unwrap();
    monitor.endpoint(&EndpointKey::new("GET", "/"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let broken = monitor.change(|_| -> Result<(), StoreError> { panic!("this panic is part of the test") }).await;
        assert!(matches!(broken, Err(StoreError::Panicked)), "{broken:?}");
        // Noted a moment after the answer, and soon over.
        while monitor.health().await.store_error.is_none() {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        let set = loop {
            match monitor.set_level(1, Level::LastUse).await {
                Err(StoreError::Missing(_)) => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
                other => break other.unwrap(),
            }
        };
        assert_eq!(set.level, Level::LastUse);
    });
    monitor.stop();
    assert!(runtime.block_on(monitor.health()).store_ok);
}
