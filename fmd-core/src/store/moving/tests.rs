use super::super::pace::Watch;
use super::*;
use crate::config::Database;
use crate::endpoint::{EndpointIndex, EndpointKey, Level, Registry};
use crate::measurement::{Outcome, VersionIndex};
use crate::rollup::{Rollup, RollupKey};
use crate::store::rows::{AT_ONCE, RowsSql};
use crate::store::{Batch, Location};
use crate::version::Versions;

const START: i64 = 20_000 * DAY;
const FROM: i64 = 1;
const INTO: i64 = 2;

fn opened(folder: &tempfile::TempDir) -> Store {
    let database = Database::Sqlite(folder.path().join("fmd.db"));
    Store::open(&Location { database, prefix: "fmd".to_owned() }).unwrap()
}

fn sum(store: &mut Store, table: &str, condition: &str) -> i64 {
    let sql = format!("SELECT CAST(COALESCE(SUM(hits), 0) AS BIGINT) AS id FROM {table} WHERE {condition}");
    let sum: Id = Statement::new(sql).get_result(&mut store.connection).unwrap();
    sum.id
}

fn hits(store: &mut Store, endpoint: i64, resolution: i64) -> i64 {
    sum(store, "fmd_rollup", &format!("endpoint_id = {endpoint} AND resolution = {resolution}"))
}

/// One process, which knows two endpoints.
struct Process {
    store: Store,
    registry: Registry,
    versions: Versions,
    batches: i64,
}

impl Process {
    fn begin(folder: &tempfile::TempDir) -> Self {
        let registry = Registry::new(Level::Performance);
        for pattern in ["/old", "/new"] {
            registry.get_or_insert(&EndpointKey::new("GET", pattern));
        }
        let versions = Versions::default();
        versions.get_or_insert("1");
        let mut store = opened(folder);
        store.register_instance("1", START * 1_000_000, 0).unwrap();
        Process { store, registry, versions, batches: 0 }
    }

    /// Counts so many requests of this minute (Unix seconds).
    fn write(&mut self, endpoint: i64, minute: i64, hits: u64) {
        self.batches += 1;
        let index = EndpointIndex(u32::try_from(endpoint - 1).unwrap());
        let rollups = [Some(index), None].map(|endpoint| {
            let version = VersionIndex(0);
            let key = RollupKey { endpoint, version, minute, status: 200, outcome: Outcome::Completed };
            (key, Box::new(Rollup { hits, ..Rollup::default() }))
        });
        let batch = Batch { number: self.batches, rollups: rollups.into(), ..Batch::default() };
        self.store.write(&batch, &self.registry, &self.versions, minute * 1_000_000).unwrap();
    }

    fn settle(&mut self) {
        let until = Instant::now() + std::time::Duration::from_secs(60);
        while self.store.settle_endpoints(until).unwrap() {}
    }

    fn roll_up(&mut self, now: i64) {
        while self.store.roll_up(now).unwrap() {}
    }
}

#[test]
fn a_move_that_breaks_off_anywhere_goes_on_and_loses_and_doubles_nothing() {
    const DAYS: i64 = 300;
    let folder = tempfile::tempdir().unwrap();
    let mut store = Process::begin(&folder).store;
    let keys: Vec<[i64; 3]> = (0..DAYS)
        .flat_map(|day| (1..=3).flat_map(move |instance| [200, 500].map(|status| [day, instance, status])))
        .collect();
    let columns = "resolution, endpoint_id, at, version_id, status, outcome, instance_id, hits, latency_sum_ns, \
                   latency_max_ns, latencies";
    let rows = keys.iter().map(|&[day, instance, status]| {
        let [a, b, c, d, e, f, g, h, i, j] =
            [DAY, FROM, START + day * DAY, 1, status, 0, instance, day + 1, 1, 1].map(Value::from);
        [a, b, c, d, e, f, g, h, i, j, Vec::new().into()]
    });
    RowsSql::insert("fmd_rollup", columns).write(&mut store.connection, &AT_ONCE, rows).unwrap();
    const COUNTS: i64 = 200;
    let counts = (0..COUNTS).flat_map(|at| [[at, FROM], [at, INTO]]).collect::<Vec<_>>();
    let counts = counts.iter().map(|&[at, endpoint]| [1, at, endpoint, 1, 1].map(Value::from));
    let sql = RowsSql::insert("fmd_error_count", "group_id, at, endpoint_id, version_id, hits");
    sql.write(&mut store.connection, &AT_ONCE, counts).unwrap();

    let all = 6 * (1..=DAYS).sum::<i64>();
    let mut steps = 0;
    loop {
        // Whoever goes on knows nothing of what was done before.
        store = opened(&folder);
        let more = store.move_sums(FROM, INTO, Instant::now()).unwrap();
        assert_eq!(hits(&mut store, FROM, DAY) + hits(&mut store, INTO, DAY), all);
        assert_eq!(sum(&mut store, "fmd_error_count", "endpoint_id IN (1, 2)"), 2 * COUNTS);
        steps += 1;
        if !more {
            break;
        }
    }
    assert!(steps >= 3, "all went at once");
    assert_eq!(hits(&mut store, INTO, DAY), all);
    assert_eq!(sum(&mut store, "fmd_error_count", "endpoint_id = 2"), 2 * COUNTS);
}

#[test]
fn who_had_to_wait_for_its_turn_moves_something_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let mut process = Process::begin(&folder);
    process.write(FROM, START, 1);
    let mut other = opened(&folder);
    let (begun, has_begun) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let wait = |_: &mut Store| {
                begun.send(()).unwrap();
                std::thread::sleep(10 * AIM);
                Ok(())
            };
            other.transaction(wait).unwrap();
        });
        has_begun.recv().unwrap();
        process.store.move_sums(FROM, INTO, Instant::now()).unwrap();
    });
    assert_eq!(hits(&mut process.store, INTO, 60), 1);
}

#[test]
fn a_process_that_has_not_heard_of_a_merge_counts_nothing_twice() {
    let folder = tempfile::tempdir().unwrap();
    let (mut one, mut two) = (Process::begin(&folder), Process::begin(&folder));
    one.write(INTO, START, 1);
    two.write(FROM, START, 10);
    one.store.merge_endpoint(FROM, INTO, START * 1_000_000).unwrap();
    two.write(FROM, START, 100);
    one.settle();
    assert_eq!(hits(&mut one.store, FROM, 60), 0);
    assert_eq!(hits(&mut one.store, INTO, 60), 111);

    one.store.delete_endpoint(INTO, START * 1_000_000).unwrap();
    two.store.count_as(&two.registry, &one.store.all_endpoints().unwrap());
    two.write(INTO, START, 1_000);
    assert_eq!(hits(&mut one.store, INTO, 60), 1_000, "what was deleted stays so");
}

#[test]
fn a_merge_is_settled_a_minute_after_it_was_seen_whatever_the_clock_of_the_other_host_says() {
    let folder = tempfile::tempdir().unwrap();
    let mut process = Process::begin(&folder);
    process.write(FROM, START, 1);
    let a_year_ago = START - 365 * DAY;
    process.store.merge_endpoint(FROM, INTO, a_year_ago * 1_000_000).unwrap();
    let has_settled = |process: &mut Process| {
        process.settle();
        process.store.all_endpoints().unwrap().iter().all(|endpoint| !endpoint.is_unsettled())
    };
    // A second for each row that is written.
    process.store.watch = Watch::Rows(Duration::from_secs(1));
    assert!(!has_settled(&mut process));
    let wait = |process: &mut Process, seconds: i64| {
        for second in 0..seconds {
            process.store.transaction(|store| store.set("waited", second)).unwrap();
        }
    };
    wait(&mut process, 50);
    assert!(!has_settled(&mut process));
    wait(&mut process, 15);
    assert!(has_settled(&mut process));
}

#[test]
fn what_comes_late_is_rolled_up_with_what_has_moved() {
    let folder = tempfile::tempdir().unwrap();
    let mut process = Process::begin(&folder);
    for hour in 0..30 {
        process.write(FROM, START + hour * 3_600, 1);
        process.write(FROM, START + hour * 3_600 + 60, 1);
    }
    let now = START + 31 * 3_600;
    process.roll_up(now);
    assert_eq!([60, 600, 3_600, DAY].map(|resolution| hits(&mut process.store, FROM, resolution)), [60, 60, 60, 48]);
    process.store.merge_endpoint(FROM, INTO, now * 1_000_000).unwrap();
    process.settle();
    process.write(INTO, START + 120, 1);
    process.roll_up(now);
    assert_eq!([60, 600, 3_600, DAY].map(|resolution| hits(&mut process.store, INTO, resolution)), [61, 61, 61, 49]);
    assert_eq!([60, 600, 3_600, DAY].map(|resolution| hits(&mut process.store, FROM, resolution)), [0; 4]);
}

/// Counts and requests of an endpoint that calls 150 statements and waits for 150 others, by two processes on three days.
fn fill(store: &mut Store) {
    let numbers =
        |most: i64| format!("WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {most})");
    let mut insert = |most: i64, table: &str, values: &str| {
        let sql = format!("{} INSERT INTO fmd_{table} SELECT {values} FROM n", numbers(most));
        Statement::new(sql).execute(&mut store.connection).unwrap();
    };
    for (day, instance) in [(0, 1), (0, 2), (1, 1), (2, 2)] {
        for resolution in RESOLUTIONS {
            let day = START + day * DAY;
            let rollup = |status: i64| {
                format!("{resolution}, {FROM}, {day} + i * {resolution}, 1, {status}, 0, {instance}, 1, 1, 1, x''")
            };
            for status in [200, 404, 500] {
                insert(DAY / resolution, "rollup", &rollup(status));
            }
        }
        let hour = format!("{} + i % 24 * 3600", START + day * DAY);
        let calls = format!("{FROM}, {hour}, i / 24, 1, {instance}, 1, 1, 1, 0, 0, 1, 1, x''");
        insert(24 * 150, "query_count", &calls);
        insert(24 * 150, "held", &format!("{FROM}, {hour}, 1, 10 + i / 24, {instance}, 1, 0, 0, 0"));
        insert(24 * 150, "held", &format!("10 + i / 24, {hour}, 1, {FROM}, {instance}, 1, 0, 0, 0"));
    }
    insert(160, "endpoint", "i + 1, 'GET', i, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL");
    insert(1_500, "error_count", &format!("1 + i % 3, {START} + i / 3 * 600, {FROM}, 1, 1"));
    insert(500, "error_count", &format!("1 + i % 3, {START} + i / 3 * 600, {INTO}, 1, 1"));
    insert(500, "error_sample", &format!("i + 1, 1, NULL, {FROM}, 1, 1, NULL, '', '[]', '[]'"));
    insert(3_000, "request", &format!("i + 1, {FROM}, 1, 1, i, 1, 1, 200, 0, 0, 1, 0, NULL, NULL"));
    insert(3_000, "request_story", &format!("i + 1, {FROM}, '[]', '[]', 0, 0, NULL, NULL, NULL"));
    insert(3_000, "timeline", "i + 1, '[]'");
}

/// The longest of the transactions of which `step` does one, until it says that there are no more; and how many there are.
fn longest(store: &mut Store, mut step: impl FnMut(&mut Store) -> bool) -> (Duration, u32) {
    let (mut longest, mut steps, mut more) = (Duration::ZERO, 0, true);
    while more {
        let began = store.passed().unwrap();
        more = step(store);
        longest = longest.max(store.passed().unwrap() - began);
        steps += 1;
    }
    (longest, steps)
}

#[test]
fn no_transaction_of_a_merge_or_a_deletion_keeps_the_others_for_longer_than_50_ms() {
    const BOUND: Duration = Duration::from_millis(50);
    // Microseconds that a row takes: on a fast disk and on one that is slow.
    for each in [2, 20] {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Process::begin(&folder).store;
        fill(&mut store);
        store.watch = Watch::Rows(Duration::from_micros(each));
        let (rollups, errors) = (hits(&mut store, FROM, 60), sum(&mut store, "fmd_error_count", "1 = 1"));
        // Of which only the first transaction begins in time.
        let (took, steps) = longest(&mut store, |store| store.move_sums(FROM, INTO, Instant::now()).unwrap());
        assert!(took <= BOUND, "{took:?} for counts at {each} µs a row");
        assert!(steps > 10, "{steps}");
        let (took, steps) = longest(&mut store, |store| store.move_requests(FROM, INTO).unwrap() > 0);
        assert!(took <= BOUND, "{took:?} for requests at {each} µs a row");
        assert!(steps > 4, "{steps}");
        assert_eq!(hits(&mut store, INTO, 60), rollups);
        assert_eq!(sum(&mut store, "fmd_error_count", &format!("endpoint_id = {INTO}")), errors);
        for table in ["query_count", "error_sample", "request", "request_story"] {
            assert_eq!(rows(&mut store, table, &format!("endpoint_id = {FROM}")), 0, "{table}");
        }
        assert_eq!(rows(&mut store, "held", &format!("endpoint_id = {FROM} OR holder_id = {FROM}")), 0);

        let (took, _) = longest(&mut store, |store| store.delete_requests(INTO, i64::MAX).unwrap() > 0);
        assert!(took <= BOUND, "{took:?} for a deletion at {each} µs a row");
        assert_eq!(rows(&mut store, "request", "1 = 1") + rows(&mut store, "timeline", "1 = 1"), 0);
    }
}

fn rows(store: &mut Store, table: &str, condition: &str) -> i64 {
    let sql = format!("SELECT COUNT(*) AS id FROM fmd_{table} WHERE {condition}");
    let count: Id = Statement::new(sql).get_result(&mut store.connection).unwrap();
    count.id
}

/// One process, which counted one request a minute of each of so many endpoints for ten minutes, and takes a millisecond for each row.
fn of_many_endpoints(folder: &tempfile::TempDir, endpoints: i64) -> Process {
    let mut process = Process::begin(folder);
    process.write(FROM, START, 0);
    let sql = format!(
        "WITH RECURSIVE n (i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < {endpoints}) \
         INSERT INTO fmd_endpoint (id, method, pattern, added_at) SELECT i, 'GET', i, 0 FROM n"
    );
    Statement::new(sql).execute(&mut process.store.connection).unwrap();
    for minute in 0..10 {
        let sql = format!(
            "INSERT INTO fmd_rollup SELECT 60, id, {START} + 60 * {minute}, 1, 404, 0, 1, 1, 1, 1, x'' FROM fmd_endpoint \
             UNION ALL SELECT 60, 0, {START} + 60 * {minute}, 1, 404, 0, 1, {endpoints}, 1, 1, x''"
        );
        Statement::new(sql).execute(&mut process.store.connection).unwrap();
    }
    process.store.watch = Watch::Rows(Duration::from_millis(1));
    process
}

const AFTERWARDS: i64 = START + 3_000;

#[test]
fn rolling_up_many_endpoints_keeps_nobody_waiting_for_longer_than_50_ms() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = of_many_endpoints(&folder, 200).store;
    let (took, steps) = longest(&mut store, |store| store.roll_up(AFTERWARDS).unwrap());
    assert!(took <= Duration::from_millis(50), "{took:?}");
    assert!(steps > 8, "{steps}");
    assert_eq!(sum(&mut store, "fmd_rollup", "resolution = 600 AND endpoint_id > 0"), 2_000);
    assert_eq!(sum(&mut store, "fmd_rollup", "resolution = 600 AND endpoint_id = 0"), 2_000);
}

#[test]
fn what_comes_late_while_its_stretch_is_rolled_up_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut process = of_many_endpoints(&folder, 200);
    for late in 1..=5 {
        assert!(process.store.roll_up(AFTERWARDS).unwrap(), "there is more to do");
        process.write(FROM, START + 60 * late, 1);
    }
    process.roll_up(AFTERWARDS);
    assert_eq!([60, 600].map(|resolution| hits(&mut process.store, FROM, resolution)), [15; 2]);
}

#[test]
fn what_moves_while_its_stretch_is_rolled_up_is_in_it_once() {
    const LAST: i64 = 200;
    for (from, into) in [(FROM, LAST), (LAST, FROM)] {
        let folder = tempfile::tempdir().unwrap();
        let mut process = of_many_endpoints(&folder, LAST);
        assert!(process.store.roll_up(AFTERWARDS).unwrap(), "there is more to do");
        process.store.watch = Watch::default();
        process.store.merge_endpoint(from, into, AFTERWARDS * 1_000_000).unwrap();
        process.settle();
        process.roll_up(AFTERWARDS);
        assert_eq!([60, 600].map(|resolution| hits(&mut process.store, into, resolution)), [20; 2]);
        assert_eq!([60, 600].map(|resolution| hits(&mut process.store, from, resolution)), [0; 2]);
    }
}

#[test]
fn what_a_forgotten_process_counted_moves_beside_what_was_moved_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut process = of_many_endpoints(&folder, 3);
    let store = &mut process.store;
    Statement::new("UPDATE fmd_rollup SET instance_id = 7".to_owned()).execute(&mut store.connection).unwrap();
    let config = crate::config::Config::builder().git("off").build().unwrap();
    for (from, into) in [(FROM, 3), (INTO, 3)] {
        store.merge_endpoint(from, into, AFTERWARDS * 1_000_000).unwrap();
        let (retention, now) = (crate::store::Retention::of(&config), now_micros());
        store.prune(retention, crate::store::Cut::NONE, now).unwrap();
        assert_eq!(hits(store, from, 60), 0);
    }
    // Rows of long ago go, but not before they have moved.
    assert_eq!(rows(store, "instance", "host = 'unknown'"), 2);
}
