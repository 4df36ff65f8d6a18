//! Moving what is recorded of one endpoint to another, in transactions so short that nobody has to wait who writes as well.
//!
//! What is counted moves by whole days of one process: a row of an hour is made anew from its minutes when one comes late, so that both have to stand
//! under the same name, and no chunk shares its name with another. Each transaction leaves all that is counted in one of the two places, so
//! that whoever goes on after a crash has nothing to know but what is left.

use std::collections::HashMap;
use std::time::Instant;

use diesel::sql_types::BigInt;
use diesel::{OptionalExtension, QueryableByName};

use super::pace::AIM;
use super::rows::marks;
use super::statement::{Statement, Value};
use super::write::Id;
use super::{Store, StoreError};
use crate::rollup::RESOLUTIONS;
use crate::visitors::STRETCHES;

/// Single requests moved in one transaction.
pub(super) const CHUNK: i64 = 2_000;
/// Counts of errors moved in one transaction; each takes three statements.
const ERRORS: i64 = 50;
/// Values bound to one statement.
pub(super) const MOST_BOUND: usize = 500;
const DAY: i64 = 86_400;

/// Rows that name the endpoint in one of their columns.
struct Place {
    table: String,
    column: &'static str,
    /// The condition of those rows, which an index answers, with a `?` for the endpoint.
    condition: String,
    /// A column of the key by which a day of one process is divided further.
    part: &'static str,
}

#[derive(QueryableByName)]
struct Part {
    #[diesel(sql_type = BigInt)]
    instance_id: i64,
    #[diesel(sql_type = BigInt)]
    part: i64,
}

#[derive(QueryableByName)]
struct ErrorKey {
    #[diesel(sql_type = BigInt)]
    group_id: i64,
    #[diesel(sql_type = BigInt)]
    at: i64,
    #[diesel(sql_type = BigInt)]
    version_id: i64,
    #[diesel(sql_type = BigInt)]
    hits: i64,
}

impl Store {
    /// Moves what is counted of `from`, in several transactions, of which one begins before `until` at the latest. Its rows become those of instances of their own, so
    /// that they stand beside the rows of `into`, whose sum is read over all instances. Returns whether there may be more.
    pub(super) fn move_sums(&mut self, from: i64, into: i64, until: Instant) -> Result<bool, StoreError> {
        for place in self.places() {
            let Place { table, condition, .. } = &place;
            // Looked for by reading, which keeps nobody from writing.
            let sql = format!("SELECT DISTINCT at - at % {DAY} AS id FROM {table} WHERE {condition} ORDER BY 1");
            let days: Vec<Id> = Statement::new(sql).bind(from).load(&mut self.connection)?;
            let mut days = days.as_slice();
            while !days.is_empty() {
                let done = self.move_days(&place, from, into, days)?;
                days = &days[done..];
                if Instant::now() >= until {
                    return Ok(true);
                }
            }
        }
        while self.move_errors(from, into)? > 0 {
            if Instant::now() >= until {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn places(&self) -> [Place; 7] {
        let tables = &self.tables;
        let [minutes, tens, hours, days] = RESOLUTIONS;
        let [visited_hours, visited_days] = STRETCHES;
        let own = "endpoint_id = ?".to_owned();
        let place = |table: &str, condition: String, part| Place {
            table: table.to_owned(),
            column: "endpoint_id",
            condition,
            part,
        };
        let of_rollup = format!("resolution IN ({minutes}, {tens}, {hours}, {days}) AND {own}");
        let of_visitors = format!("resolution IN ({visited_hours}, {visited_days}) AND {own}");
        [
            place(&tables.rollup, of_rollup, "status"),
            place(&tables.profile, own.clone(), "version_id"),
            place(&tables.held, own.clone(), "version_id"),
            Place {
                column: "holder_id",
                condition: format!(
                    "endpoint_id IN (SELECT id FROM {} UNION ALL SELECT 0) AND holder_id = ?",
                    tables.endpoint
                ),
                ..place(&tables.held, String::new(), "version_id")
            },
            place(&tables.query_count, own.clone(), "version_id"),
            place(&tables.memory, own, "version_id"),
            place(&tables.visitor, of_visitors, "version_id"),
        ]
    }

    /// Moves what goes in a short time of `days` (Unix seconds). Gives how many of them are done.
    fn move_days(&mut self, place: &Place, from: i64, into: i64, days: &[Id]) -> Result<usize, StoreError> {
        let Place { table, column, condition, part } = place;
        let of_day = format!("{condition} AND at >= ? AND at < ?");
        let find = format!("SELECT DISTINCT instance_id, CAST({part} AS BIGINT) AS part FROM {table} WHERE {of_day}");
        let change = format!(
            "UPDATE {table} SET {column} = ?, instance_id = ? WHERE {of_day} AND instance_id = ? AND {part} = ?"
        );
        let began = Instant::now();
        self.transaction(|store| {
            // Whoever has such rows at hand would else write what they counted once more.
            store.note_that_some_went()?;
            let mut beside: HashMap<i64, i64> = HashMap::new();
            for (done, day) in days.iter().map(|day| day.id).enumerate() {
                let own = [from, day, day + DAY];
                let parts = Statement::new(find.clone()).bind_all(own.map(Value::from));
                for Part { instance_id, part } in parts.load(&mut store.connection)? {
                    let beside = match beside.get(&instance_id) {
                        Some(&beside) => beside,
                        None => *beside.entry(instance_id).or_insert(store.instance_beside(instance_id)?),
                    };
                    let values = [into, beside].into_iter().chain(own).chain([instance_id, part]);
                    Statement::with(change.clone(), values.map(Value::from).collect())
                        .execute(&mut store.connection)?;
                    // Not before something has been moved: a slow database has taken that long already to be looked at.
                    if began.elapsed() >= AIM {
                        return Ok(done);
                    }
                }
            }
            Ok(days.len())
        })
    }

    /// Another name for an instance, under which nothing has been written yet.
    fn instance_beside(&mut self, instance: i64) -> Result<i64, StoreError> {
        #[derive(QueryableByName)]
        struct Instance {
            #[diesel(sql_type = diesel::sql_types::Text)]
            host: String,
            #[diesel(sql_type = BigInt)]
            pid: i64,
            #[diesel(sql_type = BigInt)]
            version_id: i64,
            #[diesel(sql_type = BigInt)]
            started_at: i64,
        }
        let table = &self.tables.instance;
        let sql = format!("SELECT host, pid, version_id, started_at FROM {table} WHERE id = ?");
        let known: Option<Instance> = Statement::new(sql).bind(instance).get_result(&mut self.connection).optional()?;
        let (host, [pid, version, started]) = known.map_or_else(
            || ("unknown".to_owned(), [0; 3]),
            |known| (known.host, [known.pid, known.version_id, known.started_at]),
        );
        let sql = format!("INSERT INTO {table} (host, pid, version_id, started_at) VALUES (?, ?, ?, ?) RETURNING id");
        let values = [pid, version, started].map(Value::from);
        let made: Id = Statement::new(sql).bind(&*host).bind_all(values).get_result(&mut self.connection)?;
        Ok(made.id)
    }

    /// Moves one chunk of what is counted of errors, which is not told apart by instance. Gives how many rows.
    fn move_errors(&mut self, from: i64, into: i64) -> Result<usize, StoreError> {
        let (counts, samples) = (self.tables.error_count.clone(), self.tables.error_sample.clone());
        self.transaction(|store| {
            let ids = store.ids_of(&samples, "id", "endpoint_id = ?", &[from])?;
            store.move_rows(&samples, "id", &ids, into)?;
            let sql =
                format!("SELECT group_id, at, version_id, hits FROM {counts} WHERE endpoint_id = ? LIMIT {ERRORS}");
            let rows: Vec<ErrorKey> = Statement::new(sql).bind(from).load(&mut store.connection)?;
            for row in &rows {
                store.move_error_count(&counts, row, from, into)?;
            }
            Ok(ids.len() + rows.len())
        })
    }

    fn move_error_count(&mut self, counts: &str, row: &ErrorKey, from: i64, into: i64) -> Result<(), StoreError> {
        let key = "group_id = ? AND at = ? AND version_id = ? AND endpoint_id = ?";
        let key_of = |endpoint: i64| [row.group_id, row.at, row.version_id, endpoint].map(Value::from);
        let sql = format!("UPDATE {counts} SET hits = hits + ? WHERE {key}");
        let added = Statement::new(sql).bind(row.hits).bind_all(key_of(into)).execute(&mut self.connection)?;
        let (sql, values) = if added > 0 {
            (format!("DELETE FROM {counts} WHERE {key}"), Vec::new())
        } else {
            (format!("UPDATE {counts} SET endpoint_id = ? WHERE {key}"), vec![Value::from(into)])
        };
        Statement::new(sql).bind_all(values).bind_all(key_of(from)).execute(&mut self.connection)?;
        Ok(())
    }

    /// Moves one chunk of single requests with what belongs to them. Gives how many.
    pub(super) fn move_requests(&mut self, from: i64, into: i64) -> Result<usize, StoreError> {
        let tables = self.tables.clone();
        let mut moved = 0;
        for (table, id) in [
            (&tables.request, "id"),
            (&tables.request_profile, "request_id"),
            (&tables.outlier, "request_id"),
            (&tables.request_story, "request_id"),
        ] {
            let ids = self.ids_of(table, id, "endpoint_id = ?", &[from])?;
            self.move_rows(table, id, &ids, into)?;
            moved += ids.len();
        }
        Ok(moved)
    }

    fn move_rows(&mut self, table: &str, id: &str, ids: &[i64], into: i64) -> Result<(), StoreError> {
        for part in ids.chunks(MOST_BOUND) {
            let sql = format!("UPDATE {table} SET endpoint_id = ? WHERE {id} IN ({})", marks(part.len()));
            let values = part.iter().map(|&id| Value::from(id));
            Statement::new(sql).bind(into).bind_all(values).execute(&mut self.connection)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
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

        fn settle(&mut self, now: i64) {
            let until = Instant::now() + std::time::Duration::from_secs(60);
            while self.store.settle_endpoints(now * 1_000_000, until).unwrap() {}
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
        let counts = (0..2 * ERRORS as usize).flat_map(|at| [[at as i64, FROM], [at as i64, INTO]]).collect::<Vec<_>>();
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
            assert_eq!(sum(&mut store, "fmd_error_count", "endpoint_id IN (1, 2)"), 4 * ERRORS);
            steps += 1;
            if !more {
                break;
            }
        }
        assert!(steps >= 3, "all went at once");
        assert_eq!(hits(&mut store, INTO, DAY), all);
        assert_eq!(sum(&mut store, "fmd_error_count", "endpoint_id = 2"), 4 * ERRORS);
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
        one.settle(START);
        assert_eq!(hits(&mut one.store, FROM, 60), 0);
        assert_eq!(hits(&mut one.store, INTO, 60), 111);

        one.store.delete_endpoint(INTO, START * 1_000_000).unwrap();
        two.store.count_as(&two.registry, &one.store.all_endpoints().unwrap());
        two.write(INTO, START, 1_000);
        assert_eq!(hits(&mut one.store, INTO, 60), 1_000, "what was deleted stays so");
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
        assert_eq!(
            [60, 600, 3_600, DAY].map(|resolution| hits(&mut process.store, FROM, resolution)),
            [60, 60, 60, 48]
        );
        process.store.merge_endpoint(FROM, INTO, now * 1_000_000).unwrap();
        process.settle(now);
        process.write(INTO, START + 120, 1);
        process.roll_up(now);
        assert_eq!(
            [60, 600, 3_600, DAY].map(|resolution| hits(&mut process.store, INTO, resolution)),
            [61, 61, 61, 49]
        );
        assert_eq!([60, 600, 3_600, DAY].map(|resolution| hits(&mut process.store, FROM, resolution)), [0; 4]);
    }
}
