//! What of each kind of data has to go because all of it together takes too much room.
//!
//! Room is what rows hold, and not what the database takes from the disk: a server keeps room that has become free, and would be pruned for ever.

use diesel::QueryableByName;
use diesel::sql_types::BigInt;

use super::statement::Statement;
use super::{Store, StoreError};
use crate::config::Config;
use crate::rollup::RESOLUTIONS;

/// Bytes of a single request's row besides its texts, with its place in the index.
const REQUEST: i64 = 72;
/// Of how many of the newest requests the size is looked at.
const LOOKED_AT: i64 = 1_000;
/// Bytes of other rows besides texts and what is encoded.
const DETAIL: i64 = 80;
const PROFILE: i64 = 120;
const QUERY: i64 = 100;
const CROWD: i64 = 60;
/// Bytes of rows that hold numbers alone, as SQL.
const HELD: &str = "90";
const MEMORY: &str = "90";
const ROLLUP: i64 = 90;

/// How many bytes each kind of data may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    pub(crate) requests: i64,
    pub(crate) details: i64,
    pub(crate) profiles: i64,
    pub(crate) queries: i64,
    pub(crate) visitors: i64,
    pub(crate) rollups: i64,
}

impl Room {
    pub(crate) fn of(config: &Config) -> Self {
        let bytes = |megabytes: u64| i64::try_from(megabytes * 1_000_000).unwrap_or(i64::MAX);
        Room {
            requests: bytes(config.requests_megabytes()),
            details: bytes(config.details_megabytes()),
            profiles: bytes(config.endpoint_profiles_megabytes()),
            queries: bytes(config.queries_megabytes()),
            visitors: bytes(config.visitors_megabytes()),
            rollups: bytes(config.rollups_megabytes()),
        }
    }
}

/// Up to where each kind has to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cut {
    /// The last request that goes, by its id.
    pub(crate) requests: i64,
    /// The last request of which everything but its row goes.
    pub(crate) details: i64,
    /// The first hour of endpoints' profiles that stays, Unix seconds.
    pub(crate) profiles_from: i64,
    /// The first stretch of counts of statements that stays, Unix seconds.
    pub(crate) queries_from: i64,
    /// The first stretch of which it is known who came, Unix seconds.
    pub(crate) visitors_from: i64,
    /// The first stretch of the charts' figures of each resolution that stays, Unix seconds.
    pub(crate) rollups_from: [i64; RESOLUTIONS.len()],
}

impl Cut {
    /// Nothing goes.
    pub(crate) const NONE: Cut = Cut {
        requests: i64::MIN,
        details: i64::MIN,
        profiles_from: i64::MIN,
        queries_from: i64::MIN,
        visitors_from: i64::MIN,
        rollups_from: [i64::MIN; RESOLUTIONS.len()],
    };
}

/// What a stretch of rows takes.
#[derive(Debug, Clone, Copy, QueryableByName)]
struct Taken {
    /// A request's id, or the start of a stretch of time.
    #[diesel(sql_type = BigInt)]
    place: i64,
    #[diesel(sql_type = BigInt)]
    bytes: i64,
}

/// The first place, from the newest down, at which all so far take more than `room`.
fn over(taken: impl IntoIterator<Item = Taken>, room: i64) -> Option<i64> {
    let mut sum = 0_i64;
    taken.into_iter().find_map(|taken| {
        sum = sum.saturating_add(taken.bytes);
        (sum > room).then_some(taken.place)
    })
}

impl Store {
    /// Looks at how much room everything takes, and what has to go. Reads all rows but those of single requests.
    pub(crate) fn cut(&mut self, room: Room) -> Result<Cut, StoreError> {
        let requests = self.requests_over(room.requests)?.unwrap_or(i64::MIN);
        let mut details = Vec::new();
        for (table, columns) in [
            (self.tables.request_profile.clone(), "LENGTH(tree) + LENGTH(held_by)"),
            (self.tables.timeline.clone(), "LENGTH(spans)"),
            (self.tables.outlier.clone(), "LENGTH(request) + LENGTH(captures) + LENGTH(surroundings)"),
            (self.tables.request_story.clone(), "LENGTH(queries) + LENGTH(steps)"),
        ] {
            let sql = format!("SELECT request_id AS place, CAST({columns} + {DETAIL} AS BIGINT) AS bytes FROM {table}");
            Statement::new(sql).for_each(&mut self.connection, |row: Taken| details.push(row))?;
        }
        details.sort_unstable_by_key(|taken| std::cmp::Reverse(taken.place));
        let [profile, held, query_count, memory] =
            [&self.tables.profile, &self.tables.held, &self.tables.query_count, &self.tables.memory].map(Clone::clone);
        let (profile_size, query_size) = (format!("LENGTH(tree) + {PROFILE}"), format!("LENGTH(durations) + {QUERY}"));
        let profiles = self.by_time(&[(&profile, &profile_size), (&held, HELD)])?;
        let queries = self.by_time(&[(&query_count, &query_size), (&memory, MEMORY)])?;
        let visitor = self.tables.visitor.clone();
        let visitors = self.by_time(&[(&visitor, &format!("LENGTH(crowd) + {CROWD}"))])?;
        let rollups_from = self.rollups_over(room.rollups)?;
        // The stretch with which it becomes too much goes as well.
        Ok(Cut {
            requests,
            details: over(details, room.details).unwrap_or(i64::MIN),
            profiles_from: over(profiles, room.profiles).map_or(i64::MIN, |at| at + 1),
            queries_from: over(queries, room.queries).map_or(i64::MIN, |at| at + 1),
            visitors_from: over(visitors, room.visitors).map_or(i64::MIN, |at| at + 1),
            rollups_from,
        })
    }

    /// The bytes of the stretches of time in tables with the sizes of their rows, the newest first.
    fn by_time(&mut self, tables: &[(&str, &str)]) -> Result<Vec<Taken>, StoreError> {
        let mut all: Vec<Taken> = Vec::new();
        for (table, size) in tables {
            let sql = format!("SELECT at AS place, CAST(SUM({size}) AS BIGINT) AS bytes FROM {table} GROUP BY at");
            all.extend(Statement::new(sql).load::<Taken>(&mut self.connection)?);
        }
        all.sort_unstable_by_key(|taken| std::cmp::Reverse(taken.place));
        Ok(all)
    }

    /// Where the charts' figures are too much: days may take half of the room, hours half of what they leave, and so on.
    fn rollups_over(&mut self, room: i64) -> Result<[i64; RESOLUTIONS.len()], StoreError> {
        let mut taken = Vec::new();
        for resolution in RESOLUTIONS {
            let sql = format!(
                "SELECT at AS place, CAST(SUM(LENGTH(latencies) + {ROLLUP}) AS BIGINT) AS bytes FROM {} \
                 WHERE resolution = {resolution} GROUP BY at ORDER BY at DESC",
                self.tables.rollup
            );
            taken.push(Statement::new(sql).load::<Taken>(&mut self.connection)?);
        }
        let mut from = [i64::MIN; RESOLUTIONS.len()];
        let sum = |taken: &[Taken]| taken.iter().map(|taken| taken.bytes).sum::<i64>();
        if taken.iter().map(|taken| sum(taken)).sum::<i64>() <= room {
            return Ok(from);
        }
        let mut left = room;
        for (n, taken) in taken.iter().enumerate().rev() {
            let share = if n == 0 { left } else { left / 2 };
            from[n] = over(taken.iter().copied(), share).map_or(i64::MIN, |at| at + RESOLUTIONS[n]);
            left -= sum(taken).min(share);
        }
        Ok(from)
    }

    /// The newest request of those that are too many, by what the newest ones take.
    fn requests_over(&mut self, room: i64) -> Result<Option<i64>, StoreError> {
        let sql = format!(
            "SELECT id AS place, CAST(COALESCE(LENGTH(group_by), 0) + COALESCE(LENGTH(ip), 0) + {REQUEST} AS BIGINT) AS bytes \
             FROM {} ORDER BY id DESC LIMIT {LOOKED_AT}",
            self.tables.request
        );
        let newest: Vec<Taken> = Statement::new(sql).load(&mut self.connection)?;
        let Some(last) = newest.first() else { return Ok(None) };
        let each = newest.iter().map(|taken| taken.bytes).sum::<i64>() / newest.len() as i64;
        Ok(Some(last.place - room / each.max(1)).filter(|&id| id > 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;
    use crate::store::{Location, Retention};

    fn room(bytes: i64) -> Room {
        Room { requests: bytes, details: bytes, profiles: bytes, queries: bytes, visitors: bytes, rollups: bytes }
    }

    #[test]
    fn what_is_too_much_of_one_kind_goes_and_nothing_of_the_others() {
        const NOW: i64 = 10_000 * 3_600;
        let folder = tempfile::tempdir().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        let mut store = Store::open(&location).unwrap();
        store.register_instance("1.0", NOW * 1_000_000, 0).unwrap();
        let mut run = |sql: &str| Statement::new(sql.to_owned()).execute(&mut store.connection).unwrap();
        run("INSERT INTO fmd_endpoint (id, method, pattern, added_at) VALUES (1, 'GET', '/', 0)");
        for n in 1..=40 {
            let hour = NOW - n * 3_600;
            run(&format!(
                "INSERT INTO fmd_profile VALUES (1, {hour}, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, zeroblob(10000))"
            ));
            run(&format!(
                "INSERT INTO fmd_request VALUES ({n}, 1, 1, 1, {NOW}000000, 1, 1, 200, 0, 0, 1, 0, NULL, NULL)"
            ));
            run(&format!("INSERT INTO fmd_timeline VALUES ({n}, '{}')", " ".repeat(10_000)));
        }
        let cut = store.cut(room(100_000)).unwrap();
        assert_eq!(store.cut(room(1_000_000)).unwrap(), Cut::NONE);
        let retention = Retention { age: i64::MAX / 2, rows: i64::MAX / 2, room: room(100_000) };
        while !store.prune(retention, cut, NOW * 1_000_000).unwrap().is_nothing() {}
        let mut count = |table: &str| {
            let sql = format!("SELECT COUNT(*) AS place, 0 AS bytes FROM {table}");
            Statement::new(sql).get_result::<Taken>(&mut store.connection).unwrap().place
        };
        assert_eq!(["fmd_profile", "fmd_timeline", "fmd_request"].map(&mut count), [9, 9, 40]);
    }

    #[test]
    fn who_held_workers_counts_among_profiles_and_what_was_asked_of_the_allocator_among_statements() {
        const NOW: i64 = 10_000 * 3_600;
        let folder = tempfile::tempdir().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        let mut store = Store::open(&location).unwrap();
        store.register_instance("1.0", NOW * 1_000_000, 0).unwrap();
        let mut run = |sql: String| Statement::new(sql).execute(&mut store.connection).unwrap();
        run("INSERT INTO fmd_endpoint (id, method, pattern, added_at) VALUES (1, 'GET', '/', 0)".to_owned());
        for n in 1..=40 {
            let hour = NOW - n * 3_600;
            run(format!("INSERT INTO fmd_profile VALUES (1, {hour}, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, zeroblob(880))"));
            let many = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)";
            run(format!("{many} INSERT INTO fmd_held SELECT 1, {hour}, 1, i, 1, 1, 1, 1, 1 FROM n"));
            run(format!("{many} INSERT INTO fmd_memory SELECT 1, {hour}, i, 1, 1, 1, 1, 1 FROM n"));
        }
        assert_eq!(store.cut(room(1_000_000)).unwrap(), Cut::NONE);
        let cut = store.cut(room(100_000)).unwrap();
        let retention = Retention { age: i64::MAX / 2, rows: i64::MAX / 2, room: room(100_000) };
        while !store.prune(retention, cut, NOW * 1_000_000).unwrap().is_nothing() {}
        let mut count = |table: &str| {
            let sql = format!("SELECT COUNT(*) AS place, 0 AS bytes FROM {table}");
            Statement::new(sql).get_result::<Taken>(&mut store.connection).unwrap().place
        };
        assert_eq!(["fmd_profile", "fmd_held", "fmd_memory"].map(&mut count), [10, 1_000, 1_100]);
    }

    #[test]
    fn of_the_charts_figures_days_are_kept_longest() {
        const DAY: i64 = 86_400;
        const NOW: i64 = 20_000 * DAY;
        let folder = tempfile::tempdir().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        let mut store = Store::open(&location).unwrap();
        store.register_instance("1.0", NOW * 1_000_000, 0).unwrap();
        let mut run = |sql: &str| Statement::new(sql.to_owned()).execute(&mut store.connection).unwrap();
        run("INSERT INTO fmd_endpoint (id, method, pattern, added_at) VALUES (1, 'GET', '/', 0)");
        run(&format!("UPDATE fmd_setting SET value = {NOW} WHERE name LIKE 'rolled%'"));
        for (resolution, every, rows) in [(600, 3_600, 312), (3_600, 6 * 3_600, 320), (DAY, DAY, 300)] {
            for n in 1..=rows {
                let at = NOW - n * every;
                run(&format!(
                    "INSERT INTO fmd_rollup VALUES ({resolution}, 1, {at}, 1, 200, 0, 1, 1, 0, 0, zeroblob(910))"
                ));
            }
        }
        assert_eq!(store.cut(room(1_000_000)).unwrap(), Cut::NONE);
        let cut = store.cut(room(400_000)).unwrap();
        let retention = Retention { age: i64::MAX / 2, rows: i64::MAX / 2, room: room(400_000) };
        while !store.prune(retention, cut, NOW * 1_000_000).unwrap().is_nothing() {}
        let mut oldest = |resolution: i64| {
            let sql =
                format!("SELECT MIN(at) AS place, COUNT(*) AS bytes FROM fmd_rollup WHERE resolution = {resolution}");
            let found = Statement::new(sql).get_result::<Taken>(&mut store.connection).unwrap();
            (NOW - found.place, found.bytes)
        };
        assert_eq!(oldest(DAY), (200 * DAY, 200));
        // What is finer goes by whole stretches of the next coarser.
        assert_eq!(oldest(3_600), (26 * DAY, 104));
        assert_eq!(oldest(600), (51 * 3_600, 51));
    }

    #[test]
    fn the_oldest_go_that_are_too_much() {
        let taken = [(9, 40), (8, 50), (7, 10), (6, 1)].map(|(place, bytes)| Taken { place, bytes });
        assert_eq!(over(taken, 1_000), None);
        assert_eq!(over(taken, 101), None);
        assert_eq!(over(taken, 100), Some(6));
        assert_eq!(over(taken, 99), Some(7));
        assert_eq!(over(taken, 10), Some(9));
    }
}
