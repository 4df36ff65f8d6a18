//! What an admin decides about endpoints: how they are called and coloured, which are counted as one, which go, which are ignored.

use std::sync::Arc;

use super::{AdminError, checked_name};
use crate::clock::now_micros;
use crate::config::Color;
use crate::endpoint::{EndpointKey, NamePattern};
use crate::monitor::Monitor;
use crate::question::{self, EndpointInfo, EndpointList, Holdings};
use crate::store::StoreError;

/// Most patterns of names that are ignored.
const MOST_IGNORED: usize = 100;

impl Monitor {
    /// All endpoints, and what was decided about them.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn endpoint_list(&self) -> Result<EndpointList, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::endpoint_list(store, &config)).await
    }

    /// What is recorded of an endpoint.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such endpoint; others when the database cannot be read.
    pub async fn holdings(&self, id: i64) -> Result<Holdings, StoreError> {
        let held = self.readers.ask(move |store| store.holdings(id, now_micros())).await?;
        Ok(Holdings { hits: held.hits, requests: held.requests.number, about: held.requests.about })
    }

    /// Gives an endpoint a name and a colour on the dashboard; `None` takes them away.
    ///
    /// # Errors
    /// [`AdminError::BadName`] when the name is none; [`StoreError::Missing`] when there is no such endpoint.
    pub async fn set_look(
        &self,
        id: i64,
        name: Option<&str>,
        color: Option<Color>,
    ) -> Result<EndpointInfo, AdminError> {
        let name = name.map(checked_name).transpose()?;
        let config = Arc::clone(&self.config);
        let changed = self.change(move |store| {
            store.endpoint(id)?;
            let row = store.set_look(id, name, color.map(|color| color.to_string()))?;
            Ok(question::endpoint_info(&row, &config))
        });
        Ok(changed.await?)
    }

    /// Counts the endpoint `from` under `into`: what was recorded of it, and what comes.
    ///
    /// # Errors
    /// [`AdminError::Unmergeable`] for the endpoint of unmatched requests and for one with itself; [`StoreError::Missing`] when there is no
    /// such endpoint.
    pub async fn merge_endpoint(&self, from: i64, into: i64) -> Result<EndpointInfo, AdminError> {
        let source = self.readers.ask(move |store| store.endpoint(from)).await?;
        if from == into || source.key() == EndpointKey::unmatched() {
            return Err(AdminError::Unmergeable);
        }
        let (registry, config) = (Arc::clone(&self.registry), Arc::clone(&self.config));
        let merged = self.change(move |store| {
            let row = store.merge_endpoint(from, into, now_micros())?;
            let rows = store.all_endpoints()?;
            store.count_as(&registry, &rows);
            Ok(question::endpoint_info(&row, &config))
        });
        Ok(merged.await?)
    }

    /// Counts a merged endpoint by itself again, from now on.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when no merged endpoint has this id.
    pub async fn separate_endpoint(&self, id: i64) -> Result<EndpointInfo, StoreError> {
        let (registry, config) = (Arc::clone(&self.registry), Arc::clone(&self.config));
        self.change(move |store| {
            let row = store.separate_endpoint(id)?;
            let rows = store.all_endpoints()?;
            store.count_as(&registry, &rows);
            Ok(question::endpoint_info(&row, &config))
        })
        .await
    }

    /// Deletes what is recorded of an endpoint and how it was set. It is listed again with its next request.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such endpoint.
    pub async fn delete_endpoint(&self, id: i64) -> Result<(), StoreError> {
        let registry = Arc::clone(&self.registry);
        self.change(move |store| {
            store.delete_endpoint(id, now_micros())?;
            let rows = store.all_endpoints()?;
            store.count_as(&registry, &rows);
            Ok(())
        })
        .await
    }

    /// Ignores the endpoints whose name fits `pattern`, for the account `by`.
    ///
    /// # Errors
    /// [`AdminError::BadPattern`] when it is no pattern, [`AdminError::Taken`] when it is there already.
    pub async fn ignore_endpoints(&self, pattern: &str, by: &str) -> Result<EndpointList, AdminError> {
        let pattern = NamePattern::new(pattern)?;
        if self.readers.ask(|store| store.ignored()).await?.len() >= MOST_IGNORED {
            return Err(AdminError::TooMany);
        }
        let (wanted, by, now) = (pattern.clone(), by.to_owned(), now_micros());
        if !self.change(move |store| store.ignore(&wanted, &by, now)).await? {
            return Err(AdminError::Ignored(pattern.to_string()));
        }
        self.take_over_levels().await?;
        Ok(self.endpoint_list().await?)
    }

    /// Takes a pattern of ignored names away; what fits it is recorded again.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such pattern.
    pub async fn stop_ignoring(&self, id: i64) -> Result<(), StoreError> {
        self.change(move |store| store.stop_ignoring(id)).await?;
        self.take_over_levels().await
    }

    /// Lets the workers know which levels hold; other processes find out by themselves.
    async fn take_over_levels(&self) -> Result<(), StoreError> {
        for row in self.readers.ask(|store| store.all_endpoints()).await? {
            if let Some(endpoint) = self.registry.get(&row.key()).filter(|_| row.merged_into.is_none()) {
                endpoint.set_level(row.level(self.config.monitor_level()));
            }
        }
        Ok(())
    }
}
