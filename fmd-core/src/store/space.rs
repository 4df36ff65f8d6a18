//! What the database holds, how much room that takes, and letting go of it when asked.

use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{OptionalExtension, QueryableByName};

use super::holder::HELD_KEY;
use super::profile::PROFILE_KEY;
use super::rollup::ROLLUP_KEY;
use super::rows::{AT_ONCE, marks, parts};
use super::statement::{Statement, Value};
use super::write::Id;
use super::{Store, StoreError};
use crate::rollup::RESOLUTIONS;

/// Up to how many single requests the dashboard counts one by one, more than are kept by default. Of more some are looked at, evenly spread: else
/// that took as much longer as there are more.
pub(crate) const COUNTED: i64 = 5_000_000;
/// The same of one endpoint, whose rows an index tells.
pub(crate) const COUNTED_OF_ONE: i64 = 1_000_000;
/// In how many places it is looked at them, and at how many in each.
const PLACES: i64 = 500;
const IN_EACH: i64 = 100;

/// The room that one table takes, its indexes included.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct TableRow {
    #[diesel(sql_type = Text)]
    pub(crate) name: String,
    #[diesel(sql_type = BigInt)]
    pub(crate) bytes: i64,
}

/// How many rows there are of something, and since when.
#[derive(Debug, Clone, Copy, QueryableByName)]
pub(crate) struct CountRow {
    #[diesel(sql_type = BigInt, column_name = number)]
    pub(crate) rows: i64,
    /// Of the oldest, in the table's own unit.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) oldest: Option<i64>,
}

/// A number of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counted {
    pub(crate) number: i64,
    /// Whether it was estimated.
    pub(crate) about: bool,
}

/// What a pruning takes away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Pruned {
    /// Single requests.
    pub(crate) requests: i64,
    /// Rollup rows.
    pub(crate) rollups: i64,
    /// Hours of endpoints' profiles.
    pub(crate) profiles: i64,
    /// Rows of everything else.
    pub(crate) others: i64,
}

impl Pruned {
    pub(crate) fn is_nothing(&self) -> bool {
        *self == Pruned::default()
    }

    pub(crate) fn add(&mut self, other: Pruned) {
        self.requests += other.requests;
        self.rollups += other.rollups;
        self.profiles += other.profiles;
        self.others += other.others;
    }
}

impl Store {
    /// The room that each of the monitor's tables takes, most first. Looks at every page of a file.
    pub(crate) fn table_sizes(&mut self) -> Result<Vec<TableRow>, StoreError> {
        let sql = self.connection.sizes_of_tables();
        let rows: Vec<TableRow> = Statement::new(sql.to_owned()).load(&mut self.connection)?;
        // The database may hold tables of the service as well.
        let prefix = self.tables.prefix().to_owned();
        Ok(rows.into_iter().filter(|row| row.name.starts_with(&prefix)).collect())
    }

    /// How many single requests are kept, and when the oldest began (Unix microseconds).
    pub(crate) fn request_count(&mut self) -> Result<(Counted, Option<i64>), StoreError> {
        let table = self.tables.request.clone();
        // Rows are written in the order in which requests ended: the first one tells about when the oldest began, without reading all.
        let sql = format!("SELECT id AS number, started_at AS oldest FROM {table} ORDER BY id LIMIT 1");
        let first: Option<CountRow> = Statement::new(sql).get_result(&mut self.connection).optional()?;
        Ok((self.count_requests(None, COUNTED)?, first.and_then(|first| first.oldest)))
    }

    /// How many single requests there are, or began before a time (Unix microseconds); about where there are more than `one_by_one`.
    fn count_requests(&mut self, before: Option<i64>, one_by_one: i64) -> Result<Counted, StoreError> {
        let table = self.tables.request.clone();
        let (first, span) = self.request_ids()?;
        if span > one_by_one {
            let condition = before.map(|before| ("started_at < ?", before));
            let number = self.sample_requests(first, span, condition)?;
            return Ok(Counted { number, about: true });
        }
        let number = match before {
            Some(before) => self.count_before(&table, "started_at < ?", before)?,
            None => {
                let sql = format!("SELECT COUNT(*) AS id FROM {table}");
                Statement::new(sql).get_result::<Id>(&mut self.connection)?.id
            }
        };
        Ok(Counted { number, about: false })
    }

    /// How many single requests of an endpoint are kept; about where there are more than `one_by_one`.
    pub(super) fn count_requests_of(&mut self, endpoint: i64, one_by_one: i64) -> Result<Counted, StoreError> {
        let table = &self.tables.request;
        let sql = format!(
            "SELECT COUNT(*) AS id FROM (SELECT id FROM {table} WHERE endpoint_id = ? LIMIT {}) few",
            one_by_one.saturating_add(1)
        );
        let counted: Id = Statement::new(sql).bind(endpoint).get_result(&mut self.connection)?;
        if counted.id <= one_by_one {
            return Ok(Counted { number: counted.id, about: false });
        }
        let (first, span) = self.request_ids()?;
        let number = self.sample_requests(first, span, Some(("endpoint_id = ?", endpoint)))?;
        Ok(Counted { number: number.max(one_by_one), about: true })
    }

    /// The lowest id of the single requests, and how many ids there are up to the highest.
    fn request_ids(&mut self) -> Result<(i64, i64), StoreError> {
        let table = &self.tables.request;
        // One by one, since SQLite reads all rows to tell the least and the greatest together.
        let [least, greatest] = ["MIN", "MAX"].map(|which| format!("(SELECT {which}(id) FROM {table})"));
        let sql = format!("SELECT COALESCE({greatest} - {least} + 1, 0) AS number, {least} AS oldest");
        let numbers: CountRow = Statement::new(sql).get_result(&mut self.connection)?;
        Ok((numbers.oldest.unwrap_or(0), numbers.rows))
    }

    /// About how many single requests there are, or of those that fit a condition with the value of its `?`, among `span` ids from `first` on.
    fn sample_requests(&mut self, first: i64, span: i64, condition: Option<(&str, i64)>) -> Result<i64, StoreError> {
        let table = &self.tables.request;
        // With the sign no index answers that, of which all rows of an endpoint would be read each time.
        let narrowed = condition.map(|(condition, _)| format!(" AND +{condition}")).unwrap_or_default();
        let sql = format!("SELECT COUNT(*) AS id FROM {table} WHERE id >= ? AND id < ?{narrowed}");
        let (mut found, stride) = (0, span / PLACES);
        for place in 0..PLACES {
            // In the middle of its share.
            let from = first + place * stride + (stride - IN_EACH) / 2;
            let value = condition.map(|(_, value)| value);
            let values = [from, from + IN_EACH].into_iter().chain(value).map(Value::from);
            found += Statement::new(sql.clone()).bind_all(values).get_result::<Id>(&mut self.connection)?.id;
        }
        Ok((span as f64 * found as f64 / (PLACES * IN_EACH) as f64).round() as i64)
    }

    /// How many rows of endpoints lie before a time, told by an index that begins with both, or by such a key.
    pub(super) fn count_before(&mut self, table: &str, condition: &str, until: i64) -> Result<i64, StoreError> {
        let mut count = 0;
        for part in parts(&self.summed_endpoints()?, &AT_ONCE) {
            let marks = marks(part.len());
            let sql = format!("SELECT COUNT(*) AS id FROM {table} WHERE endpoint_id IN ({marks}) AND {condition}");
            let values = part.iter().copied().chain([until]).map(Value::from);
            count += Statement::new(sql).bind_all(values).get_result::<Id>(&mut self.connection)?.id;
        }
        Ok(count)
    }

    /// What [`prune_before`](Self::prune_before) would take away, and whether of single requests only about, as there are more than `one_by_one`.
    pub(crate) fn prunable(
        &mut self,
        before: i64,
        figures: bool,
        one_by_one: i64,
    ) -> Result<(Pruned, bool), StoreError> {
        let (rollup, profile) = (self.tables.rollup.clone(), self.tables.profile.clone());
        let Counted { number: requests, about } = self.count_requests(Some(before), one_by_one)?;
        if !figures {
            return Ok((Pruned { requests, ..Pruned::default() }, about));
        }
        let until = self.figures_until(before)?;
        let [minutes, tens, hours, days] = RESOLUTIONS;
        let of_rollups = format!("resolution IN ({minutes}, {tens}, {hours}, {days}) AND at < ?");
        let rollups = self.count_before(&rollup, &of_rollups, until)?;
        let profiles = self.count_before(&profile, "at < ?", until)?;
        Ok((Pruned { requests, rollups, profiles, others: 0 }, about))
    }

    /// Deletes one chunk of the single requests that began before `before` (Unix microseconds), and with `figures` also of what was counted
    /// on whole days before it. Returns what went; nothing when there is no more.
    pub(crate) fn prune_before(&mut self, before: i64, figures: bool) -> Result<Pruned, StoreError> {
        let mut pruned = Pruned { requests: self.prune_requests_before(before)?, ..Pruned::default() };
        let details = self.prune_details(i64::MIN)?;
        if figures {
            let until = self.figures_until(before)?;
            self.transaction(|store| {
                for n in 0..RESOLUTIONS.len() {
                    if store.watermarks()?.kept_from(n) < until {
                        store.keep_from(n, until)?;
                    }
                }
                Ok(())
            })?;
            let [rollup, profile, held] =
                [&self.tables.rollup, &self.tables.profile, &self.tables.held].map(Clone::clone);
            for resolution in RESOLUTIONS {
                pruned.rollups += self.delete_old(&rollup, ROLLUP_KEY, Some(resolution), until)?;
            }
            pruned.profiles = self.delete_old(&profile, PROFILE_KEY, None, until)?;
            pruned.others = self.delete_old(&held, HELD_KEY, None, until)?;
            pruned.others += self.prune_visitors(i64::MIN / 2, until)?;
        }
        pruned.others += details;
        self.give_back()?;
        Ok(pruned)
    }

    /// Up to where figures can go: whole days before `before` (Unix microseconds) that have been rolled up. Unix seconds.
    fn figures_until(&mut self, before: i64) -> Result<i64, StoreError> {
        let last = RESOLUTIONS.len() - 1;
        let (days, day) = (self.watermarks()?.rolled(last), RESOLUTIONS[last]);
        Ok((before.div_euclid(1_000_000).min(days)).div_euclid(day) * day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;
    use crate::store::Location;

    #[test]
    fn many_requests_are_counted_about_and_few_one_by_one() {
        let folder = tempfile::tempdir().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        let mut store = Store::open(&location).unwrap();
        let mut run = |sql: String| Statement::new(sql).execute(&mut store.connection).unwrap();
        run("INSERT INTO fmd_endpoint (id, method, pattern, added_at) VALUES (1, 'GET', '/', 0)".to_owned());
        const FEW: i64 = 10_000;
        let many = 400_000;
        // Of each ten one is missing.
        let fill = |from: i64, to: i64| {
            format!(
                "WITH RECURSIVE n (id) AS (SELECT {from} UNION ALL SELECT id + 1 FROM n WHERE id < {to}) \
                 INSERT INTO fmd_request SELECT id, 1, 1, 1, id, 1, 1, 200, 0, 0, 1, 0, NULL, NULL FROM n WHERE id % 10 > 0"
            )
        };
        run(fill(1, 1_000));
        assert_eq!(store.count_requests(None, FEW).unwrap(), Counted { number: 900, about: false });
        assert_eq!(store.count_requests(Some(500), FEW).unwrap(), Counted { number: 450, about: false });
        let mut run = |sql: String| Statement::new(sql).execute(&mut store.connection).unwrap();
        run(fill(1_001, many));
        let near = |counted: Counted, there: i64| counted.about && (counted.number - there).abs() < there / 50;
        let all = store.count_requests(None, FEW).unwrap();
        assert!(near(all, many / 10 * 9), "{all:?}");
        let older = store.count_requests(Some(many / 4), FEW).unwrap();
        assert!(near(older, many / 40 * 9), "{older:?}");
        assert_eq!(store.count_requests(Some(0), FEW).unwrap().number, 0);
        let mut run = |sql: String| Statement::new(sql).execute(&mut store.connection).unwrap();
        run("UPDATE fmd_request SET endpoint_id = 2 WHERE id % 4 = 0".to_owned());
        run("UPDATE fmd_request SET endpoint_id = 3 WHERE id > 399000".to_owned());
        let busy = store.count_requests_of(2, FEW).unwrap();
        assert!(near(busy, many / 5), "{busy:?}");
        assert_eq!(store.count_requests_of(3, FEW).unwrap(), Counted { number: 900, about: false });
        assert_eq!(store.count_requests_of(3, 900).unwrap(), Counted { number: 900, about: false });
        assert!(store.count_requests_of(3, 899).unwrap().about);
        assert_eq!(store.count_requests_of(4, FEW).unwrap(), Counted { number: 0, about: false });
        let exact = store.request_count().unwrap();
        assert_eq!(exact, (Counted { number: many / 10 * 9, about: false }, Some(1)));
    }
}
