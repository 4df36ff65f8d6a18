//! Versions of the service, as they are met.

use std::collections::BTreeMap;

use super::statement::Statement;
use super::write::{Id, RequestDetail};
use super::{Store, StoreError};
use crate::version::Versions;

impl Store {
    pub(super) fn write_versions(&mut self, versions: &Versions, now: i64) -> Result<(), StoreError> {
        for name in versions.since(self.known.versions.len()) {
            let id = self.version_id(&name, now)?;
            self.known.versions.push((id, now));
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
            "INSERT INTO {table} (name, first_seen_at) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"
        ))
        .bind(name)
        .bind(now)
        .execute(&mut self.connection)?;
        let id: Id = Statement::new(format!("SELECT id FROM {table} WHERE name = ?"))
            .bind(name)
            .get_result(&mut self.connection)?;
        Ok(id.id)
    }
}
