//! Numbers of requests, of which none is given twice: what is kept besides a request's row bears its number, and so do addresses of pages.
//!
//! Servers see to that themselves. SQLite gives the highest number anew once its row is gone, so it is noted before that goes.

use super::backend::Connection;
use super::rows::RowsSql;
use super::statement::Statement;
use super::write::{Id, REQUEST_COLUMNS, RequestDetail};
use super::{Store, StoreError};

/// The highest number of requests that are gone, where no later one was there.
const GIVEN_UNTIL: &str = "request_numbers";

impl Store {
    /// Notes that requests up to the one with the number `last` go, before they do.
    pub(super) fn note_numbers_up_to(&mut self, last: i64) -> Result<(), StoreError> {
        let newest = self.request_id("ORDER BY id DESC LIMIT 1")?;
        if newest.is_some_and(|newest| newest <= last) { self.set(GIVEN_UNTIL, last) } else { Ok(()) }
    }

    /// Up to which number requests are gone where none is left; less than any number where that is not known.
    pub(super) fn numbers_until(&mut self) -> Result<i64, StoreError> {
        Ok(self.settings()?.get(GIVEN_UNTIL).copied().unwrap_or(i64::MIN))
    }

    /// Has SQLite give no number anew while `write` adds requests, one of which is `any`.
    pub(super) fn with_new_numbers<T>(
        &mut self,
        any: Option<&RequestDetail>,
        write: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let Some(any) = any.filter(|_| matches!(self.connection, Connection::Sqlite(_))) else { return write(self) };
        let until = self.numbers_until()?;
        if until < 0 || self.request_id("ORDER BY id DESC LIMIT 1")?.is_some_and(|newest| newest >= until) {
            return write(self);
        }
        // A row with the highest number that was ever given, for as long as the next ones are added.
        let sql = RowsSql::insert(&self.tables.request, &format!("id, {REQUEST_COLUMNS}")).of(1);
        let values = self.known.request_values(any);
        Statement::new(sql).bind(until).bind_all(values).execute(&mut self.connection)?;
        let written = write(self)?;
        let sql = format!("DELETE FROM {} WHERE id = ?", self.tables.request);
        Statement::new(sql).bind(until).execute(&mut self.connection)?;
        Ok(written)
    }

    /// Notes the numbers that details of requests bear which are gone, in a database in which that was not yet done.
    pub(super) fn find_given_numbers(&mut self) -> Result<(), StoreError> {
        if !matches!(self.connection, Connection::Sqlite(_)) || self.settings()?.contains_key(GIVEN_UNTIL) {
            return Ok(());
        }
        let highest = self.highest_named_request()?;
        self.set(GIVEN_UNTIL, highest)
    }

    /// The highest number of a request that any details bear, 0 where there are none.
    pub(super) fn highest_named_request(&mut self) -> Result<i64, StoreError> {
        let tables = &self.tables;
        let named =
            [&tables.request_profile, &tables.timeline, &tables.outlier, &tables.request_story, &tables.error_sample];
        let mut highest: Vec<String> =
            named.map(|table| format!("SELECT COALESCE(MAX(request_id), 0) AS id FROM {table}")).into();
        highest.push("SELECT 0 AS id".to_owned());
        let sql = format!("SELECT MAX(id) AS id FROM ({}) named", highest.join(" UNION ALL "));
        let highest: Id = Statement::new(sql).get_result(&mut self.connection)?;
        Ok(highest.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;
    use crate::endpoint::{EndpointIndex, EndpointKey, Level, Registry};
    use crate::measurement::{Began, Measurement, VersionIndex};
    use crate::store::{Batch, Location};
    use crate::version::Versions;

    fn opened(folder: &tempfile::TempDir) -> Store {
        let database = Database::Sqlite(folder.path().join("fmd.db"));
        Store::open(&Location { database, prefix: "fmd".to_owned() }).unwrap()
    }

    /// Writes so many requests as a process that has just begun, and gives the numbers of all that are there.
    fn write(store: &mut Store, requests: usize) -> Vec<i64> {
        let (registry, versions) = (Registry::new(Level::Performance), Versions::default());
        registry.get_or_insert(&EndpointKey::new("GET", "/"));
        versions.get_or_insert("1");
        store.register_instance("1", 1_000_000, 0).unwrap();
        let mut batch = Batch { number: 1, ..Batch::default() };
        for at in 0..requests as i64 {
            batch.requests.push(RequestDetail {
                started_at: at,
                measurement: Measurement::begun(EndpointIndex(0), VersionIndex(0), Began::UnixMicros(at)),
                profile: None,
                errors: Box::default(),
                outlier: None,
                notes: None,
                bound: Box::default(),
            });
        }
        store.write(&batch, &registry, &versions, 1_000_000).unwrap();
        let ids: Vec<Id> =
            Statement::new("SELECT id FROM fmd_request ORDER BY id".to_owned()).load(&mut store.connection).unwrap();
        ids.into_iter().map(|row| row.id).collect()
    }

    fn details(store: &mut Store) -> i64 {
        let sql = "SELECT COUNT(*) AS id FROM fmd_timeline".to_owned();
        Statement::new(sql).get_result::<Id>(&mut store.connection).unwrap().id
    }

    fn add_detail(store: &mut Store, request: i64) {
        let sql = "INSERT INTO fmd_timeline (request_id, spans) VALUES (?, '[]')".to_owned();
        Statement::new(sql).bind(request).execute(&mut store.connection).unwrap();
    }

    #[test]
    fn requests_that_come_after_all_have_gone_bear_new_numbers_and_have_no_details_of_others() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = opened(&folder);
        assert_eq!(write(&mut store, 3), [1, 2, 3]);
        add_detail(&mut store, 3);
        while !store.prune_before(i64::MAX / 2, false).unwrap().is_nothing() {}
        assert_eq!(details(&mut store), 0);
        assert_eq!(write(&mut opened(&folder), 2), [4, 5]);
        store.delete_requests(1, i64::MAX).unwrap();
        assert_eq!(write(&mut opened(&folder), 150), (6..156).collect::<Vec<_>>());
        assert_eq!(write(&mut opened(&folder), 1).last(), Some(&156));
    }

    #[test]
    fn a_database_of_before_gives_no_number_that_its_details_bear() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = opened(&folder);
        add_detail(&mut store, 40);
        assert_eq!(write(&mut store, 2), [41, 42]);
        while !store.prune_before(i64::MAX / 2, false).unwrap().is_nothing() {}
        assert_eq!(details(&mut store), 0);
    }
}
