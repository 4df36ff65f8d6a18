//! What the database holds, how much room that takes, and letting go of it when asked.

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::holder::HELD_KEY;
use super::profile::PROFILE_KEY;
use super::rollup::ROLLUP_KEY;
use super::statement::Statement;
use super::write::Id;
use super::{Store, StoreError};
use crate::rollup::RESOLUTIONS;

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
    pub(crate) fn request_count(&mut self) -> Result<CountRow, StoreError> {
        let table = self.tables.request.clone();
        // Rows are written in the order in which requests ended: the first one tells about when the oldest began, without reading all.
        let oldest = format!("(SELECT started_at FROM {table} ORDER BY id LIMIT 1)");
        let sql = format!("SELECT COUNT(*) AS number, {oldest} AS oldest FROM {table}");
        Ok(Statement::new(sql).get_result(&mut self.connection)?)
    }

    /// How many rows of endpoints lie before a time, told by an index that begins with both, or by such a key.
    pub(super) fn count_before(&mut self, table: &str, condition: &str, until: i64) -> Result<i64, StoreError> {
        let endpoint = &self.tables.endpoint;
        let sql = format!(
            "SELECT COUNT(*) AS id FROM {table} WHERE endpoint_id IN (SELECT id FROM {endpoint} UNION ALL SELECT 0) \
             AND {condition}"
        );
        let count: Id = Statement::new(sql).bind(until).get_result(&mut self.connection)?;
        Ok(count.id)
    }

    /// What [`prune_before`](Self::prune_before) would take away.
    pub(crate) fn prunable(&mut self, before: i64, figures: bool) -> Result<Pruned, StoreError> {
        let (request, rollup, profile) =
            (self.tables.request.clone(), self.tables.rollup.clone(), self.tables.profile.clone());
        let requests = self.count_before(&request, "started_at < ?", before)?;
        if !figures {
            return Ok(Pruned { requests, ..Pruned::default() });
        }
        let until = self.figures_until(before)?;
        let [minutes, tens, hours, days] = RESOLUTIONS;
        let of_rollups = format!("resolution IN ({minutes}, {tens}, {hours}, {days}) AND at < ?");
        let rollups = self.count_before(&rollup, &of_rollups, until)?;
        let profiles = self.count_before(&profile, "at < ?", until)?;
        Ok(Pruned { requests, rollups, profiles, others: 0 })
    }

    /// Deletes one chunk of the single requests that began before `before` (Unix microseconds), and with `figures` also of what was counted
    /// on whole days before it. Returns what went; nothing when there is no more.
    pub(crate) fn prune_before(&mut self, before: i64, figures: bool) -> Result<Pruned, StoreError> {
        let mut pruned = Pruned { requests: self.prune_requests_before(before)?, ..Pruned::default() };
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
