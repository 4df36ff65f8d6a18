//! Versions of the service: as they are met, and when nothing names them any more.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Duration;

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Nullable};

use super::statement::Statement;
use super::visitor::DAYS_KEPT;
use super::write::{Id, RequestDetail};
use super::{Store, StoreError};
use crate::rollup::RESOLUTIONS;
use crate::version::Versions;

const DAY: i64 = 86_400_000_000;
/// How long a version is in use until that is noted again, in microseconds.
const NOTED_EVERY: i64 = 8 * DAY;
/// How much longer versions are kept than what is counted under them, in microseconds: longer than a use goes unnoted, whatever the clocks of hosts.
const LONGER: i64 = NOTED_EVERY + 14 * DAY;
/// How often some have been let go of.
const WENT: &str = "versions_went";
/// On which day, since 1970, it was last looked for versions to let go of.
const LOOKED_ON: &str = "versions_looked_on";

#[derive(QueryableByName)]
struct Old {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    seen_at: Option<i64>,
}

impl Store {
    pub(super) fn write_versions(&mut self, versions: &Versions, now: i64) -> Result<(), StoreError> {
        for name in versions.since(self.known.versions.len()) {
            let id = self.version_id(&name, now)?;
            self.known.versions.push((id, now));
        }
        if now - self.known.versions_noted_at > NOTED_EVERY {
            let sql = format!("UPDATE {} SET seen_at = ? WHERE id = ? AND seen_at < ?", self.tables.version);
            for &(id, _) in &self.known.versions {
                Statement::new(sql.clone()).bind(now).bind(id).bind(now).execute(&mut self.connection)?;
            }
            self.known.versions_noted_at = now;
        }
        Ok(())
    }

    /// A version is as old as the oldest request that it answered; requests of the past may come long after it was first heard of.
    pub(super) fn date_versions<'r>(
        &mut self,
        requests: impl IntoIterator<Item = &'r RequestDetail>,
    ) -> Result<(), StoreError> {
        let mut oldest: BTreeMap<usize, i64> = BTreeMap::new();
        for request in requests {
            let at = oldest.entry(request.measurement.version.0 as usize).or_insert(request.started_at);
            *at = request.started_at.min(*at);
        }
        for (version, at) in oldest {
            let (id, known) = &mut self.known.versions[version];
            if at < *known {
                *known = at;
                let sql =
                    format!("UPDATE {} SET first_seen_at = ? WHERE id = ? AND first_seen_at > ?", self.tables.version);
                Statement::new(sql).bind(at).bind(*id).bind(at).execute(&mut self.connection)?;
            }
        }
        Ok(())
    }

    pub(super) fn version_id(&mut self, name: &str, now: i64) -> Result<i64, StoreError> {
        let table = &self.tables.version;
        Statement::new(format!(
            "INSERT INTO {table} (name, first_seen_at, seen_at) VALUES (?, ?, ?) \
             ON CONFLICT (name) DO UPDATE SET seen_at = excluded.seen_at"
        ))
        .bind(name)
        .bind(now)
        .bind(now)
        .execute(&mut self.connection)?;
        let id: Id = Statement::new(format!("SELECT id FROM {table} WHERE name = ?"))
            .bind(name)
            .get_result(&mut self.connection)?;
        Ok(id.id)
    }

    /// Forgets the numbers of versions where some have been let go of since.
    pub(super) fn drop_versions_that_went(&mut self, settings: &HashMap<String, i64>) {
        let went = settings.get(WENT).copied().unwrap_or(0);
        if went != self.known.versions_went {
            self.known.versions.clear();
            self.known.versions_noted_at = 0;
            self.known.versions_went = went;
        }
    }

    /// Looks once a day, at `now` (Unix microseconds), for versions that nothing names any more, and lets go of a chunk of them. `requests_kept`
    /// is for how long single requests are kept, in microseconds. Returns how many were dealt with.
    pub(super) fn forget_versions(&mut self, requests_kept: i64, now: i64) -> Result<i64, StoreError> {
        let today = now.div_euclid(DAY);
        if self.settings()?.get(LOOKED_ON) == Some(&today) {
            return Ok(0);
        }
        // All else goes by its age, and sooner than this.
        let before = now - requests_kept.max(DAYS_KEPT * 1_000_000) - LONGER;
        let table = self.tables.version.clone();
        // Read beforehand, which keeps nobody from writing. The last one stays, so that its number is not given anew.
        let sql = format!(
            "SELECT id, seen_at FROM {table} WHERE (seen_at IS NULL OR seen_at < ?) AND id < (SELECT MAX(id) FROM {table})"
        );
        let mut old: Vec<Old> = Statement::new(sql).bind(before).load(&mut self.connection)?;
        if !old.is_empty() {
            let named = self.named_versions()?;
            old.retain(|old| old.seen_at.is_none() || !named.contains(&old.id));
        }
        old.truncate(usize::try_from(self.paces.of(&table).next()).unwrap_or(1));
        if old.is_empty() {
            self.transaction(|store| store.set(LOOKED_ON, today))?;
            return Ok(0);
        }
        let mut began = Duration::ZERO;
        self.transaction(|store| {
            began = store.passed()?;
            let mut gone = 0;
            for Old { id, seen_at } in &old {
                // Those of earlier schemas are as good as used. One that was met meanwhile stays.
                let (sql, than) = match seen_at {
                    None => (format!("UPDATE {table} SET seen_at = ? WHERE id = ? AND seen_at IS NULL"), now),
                    Some(_) => (format!("DELETE FROM {table} WHERE seen_at < ? AND id = ?"), before),
                };
                let done = Statement::new(sql).bind(than).bind(*id).execute(&mut store.connection)?;
                gone += if seen_at.is_some() { done } else { 0 };
            }
            if gone == 0 {
                return Ok(());
            }
            // All processes look at this before they trust what they know by heart.
            let went = store.settings()?.get(WENT).copied().unwrap_or(0);
            store.set(WENT, went + 1)
        })?;
        let (done, took) = (old.len() as i64, self.passed()? - began);
        self.paces.of(&table).note(done, took);
        Ok(done)
    }

    /// The versions that are named by what may be older than all that goes by its age.
    fn named_versions(&mut self) -> Result<HashSet<i64>, StoreError> {
        let (tables, days) = (&self.tables, RESOLUTIONS[RESOLUTIONS.len() - 1]);
        let (rollup, instance, sample, group) =
            (&tables.rollup, &tables.instance, &tables.error_sample, &tables.error_group);
        // Whatever an endpoint has counted stands in the sums over all of them as well.
        let sql = format!(
            "SELECT version_id AS id FROM {rollup} WHERE resolution = {days} AND endpoint_id = 0 \
             UNION SELECT version_id FROM {instance} UNION SELECT version_id FROM {sample} \
             UNION SELECT first_version_id FROM {group} UNION SELECT last_version_id FROM {group} \
             UNION SELECT resolved_version_id FROM {group} WHERE resolved_version_id IS NOT NULL"
        );
        let named: Vec<Id> = Statement::new(sql).load(&mut self.connection)?;
        Ok(named.into_iter().map(|row| row.id).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;
    use crate::endpoint::{EndpointIndex, EndpointKey, Level, Registry};
    use crate::measurement::{Outcome, VersionIndex};
    use crate::rollup::{Rollup, RollupKey};
    use crate::store::{Batch, Location};

    const NOW: i64 = 20_000 * DAY;
    const LATER: i64 = NOW + 500 * DAY;

    fn opened(folder: &tempfile::TempDir) -> Store {
        let database = Database::Sqlite(folder.path().join("fmd.db"));
        Store::open(&Location { database, prefix: "fmd".to_owned() }).unwrap()
    }

    fn change(store: &mut Store, sql: &str) {
        assert!(Statement::new(sql.to_owned()).execute(&mut store.connection).unwrap() > 0, "{sql}");
    }

    fn names(store: &mut Store) -> Vec<String> {
        let mut rows = store.versions().unwrap();
        rows.sort_by_key(|row| row.id);
        rows.into_iter().map(|row| row.name).collect()
    }

    /// One process, which has met `names`.
    struct Process {
        store: Store,
        registry: Registry,
        versions: Versions,
        batches: i64,
    }

    impl Process {
        fn begin(folder: &tempfile::TempDir, names: &[&str], now: i64) -> Self {
            let registry = Registry::new(Level::Performance);
            registry.get_or_insert(&EndpointKey::new("GET", "/"));
            let versions = Versions::default();
            names.iter().for_each(|name| {
                versions.get_or_insert(name);
            });
            let mut store = opened(folder);
            store.register_instance("running", now, 0).unwrap();
            Process { store, registry, versions, batches: 0 }
        }

        /// Counts a request of this version, if there is one.
        fn write(&mut self, version: Option<u32>, now: i64) {
            self.batches += 1;
            let rollups = version.into_iter().flat_map(|version| {
                [Some(EndpointIndex(0)), None].map(|endpoint| {
                    let (version, minute) = (VersionIndex(version), now / 1_000_000 / 60 * 60);
                    let key = RollupKey { endpoint, version, minute, status: 200, outcome: Outcome::Completed };
                    (key, Box::new(Rollup { hits: 1, ..Rollup::default() }))
                })
            });
            let batch = Batch { number: self.batches, rollups: rollups.collect(), ..Batch::default() };
            self.store.write(&batch, &self.registry, &self.versions, now).unwrap();
        }

        fn forget(&mut self, now: i64) {
            while self.store.forget_versions(DAY, now).unwrap() > 0 {}
        }
    }

    #[test]
    fn a_version_goes_when_nothing_names_it_and_has_a_row_again_when_it_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut old = Process::begin(&folder, &["gone", "counted", "failed", "earlier"], NOW);
        old.write(Some(1), NOW);
        change(&mut old.store, "UPDATE fmd_rollup SET resolution = 86400");
        change(
            &mut old.store,
            "INSERT INTO fmd_error_group (fingerprint, kind, name, message, first_seen_at, last_seen_at, first_version_id, \
             last_version_id, hits, users, resolved_version_id) SELECT 'f', 0, '', '', 0, 0, 1, 1, 1, 0, id FROM fmd_version \
             WHERE name = 'failed'",
        );
        let mut new = Process::begin(&folder, &["new"], LATER);
        new.write(Some(0), LATER);
        new.forget(NOW + 2 * DAY);
        let all = ["running", "gone", "counted", "failed", "earlier", "new"];
        assert_eq!(names(&mut new.store), all, "all were in use not long ago");
        change(&mut new.store, "UPDATE fmd_version SET seen_at = NULL WHERE name = 'earlier'");
        new.forget(LATER);
        assert_eq!(names(&mut new.store), ["running", "counted", "failed", "earlier", "new"]);

        // Whoever knew its number by heart learns that it is gone.
        old.write(Some(0), LATER);
        assert_eq!(names(&mut new.store), ["running", "counted", "failed", "earlier", "new", "gone"]);
        let sql = "SELECT COUNT(*) AS id FROM fmd_rollup WHERE version_id NOT IN (SELECT id FROM fmd_version)";
        let lost: Id = Statement::new(sql.to_owned()).get_result(&mut new.store.connection).unwrap();
        assert_eq!(lost.id, 0);
        new.forget(LATER + DAY);
        assert_eq!(names(&mut new.store).len(), 6);
    }

    #[test]
    fn a_version_that_a_process_knows_stays_in_use() {
        let folder = tempfile::tempdir().unwrap();
        let mut process = Process::begin(&folder, &["spare", "last"], NOW);
        process.write(None, NOW);
        process.write(None, LATER);
        process.forget(LATER);
        assert_eq!(names(&mut process.store), ["running", "spare", "last"]);
        process.forget(LATER + 500 * DAY);
        assert_eq!(names(&mut process.store), ["running", "last"]);
    }

    #[test]
    fn many_go_in_chunks() {
        let folder = tempfile::tempdir().unwrap();
        let mut process = Process::begin(&folder, &["last"], LATER);
        process.write(None, LATER);
        for n in 0..250 {
            process.store.version_id(&n.to_string(), NOW).unwrap();
        }
        let first = process.store.forget_versions(DAY, LATER).unwrap();
        assert_eq!(names(&mut process.store).len() as i64, 252 - first);
        assert!((16..200).contains(&first), "{first}");
        process.forget(LATER);
        assert_eq!(names(&mut process.store), ["running", "last", "249"]);
    }
}
