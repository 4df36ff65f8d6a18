//! What the monitor is told to change.

use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use tokio::sync::oneshot;

use super::Monitor;
use crate::clock::now_micros;
use crate::endpoint::Level;
use crate::outlier::Rule;
use crate::question::{self, EndpointInfo};
use crate::store::{Store, StoreError};
use crate::writer::Job;

impl Monitor {
    /// Marks a group of errors as resolved in the version that runs now, or as open.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such group; others when it cannot be kept.
    pub async fn resolve_error(&self, id: i64, resolved: bool) -> Result<(), StoreError> {
        let version = self.app_version.clone();
        self.change(move |store| store.resolve_error(id, &version, resolved.then(now_micros))).await
    }

    /// Sets the level of an endpoint, for all workers and for good.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such endpoint; others when it cannot be kept, and then it is not changed.
    pub async fn set_level(&self, id: i64, level: Level) -> Result<EndpointInfo, StoreError> {
        let (registry, config) = (Arc::clone(&self.registry), Arc::clone(&self.config));
        self.change(move |store| {
            let row = store.set_level(id, level)?;
            registry.get_or_insert(&row.key()).set_level(row.level(config.monitor_level()));
            Ok(question::endpoint_info(&row, &config))
        })
        .await
    }

    /// Sets the fixed threshold of an endpoint, above which its requests are outliers whatever is usual; for all workers and for good.
    ///
    /// # Errors
    /// As [`set_level`](Self::set_level).
    pub async fn set_outlier_after(&self, id: i64, after: Option<Duration>) -> Result<EndpointInfo, StoreError> {
        let (registry, config) = (Arc::clone(&self.registry), Arc::clone(&self.config));
        self.change(move |store| {
            let row = store.set_outlier_after(id, after)?;
            registry.get_or_insert(&row.key()).limit.set_fixed(after, Rule::of(&config));
            Ok(question::endpoint_info(&row, &config))
        })
        .await
    }

    /// Has the writer change the database.
    pub(crate) async fn change<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (reply, replied) = oneshot::channel();
        let job: Job = Box::new(move |store| {
            // Whoever asked may have left.
            let _ = reply.send(store.and_then(work));
        });
        self.jobs.try_send(job).map_err(|refused| match refused {
            crossbeam_channel::TrySendError::Full(_) => StoreError::Busy,
            crossbeam_channel::TrySendError::Disconnected(_) => StoreError::Stopped,
        })?;
        replied.await.unwrap_or_else(|_| {
            Err(if self.counters.stopping.load(Relaxed) { StoreError::Stopped } else { StoreError::Panicked })
        })
    }

    /// Has the writer change the database when it comes to it, and does not wait for that; nothing happens while too much waits already.
    pub(crate) fn have_changed(&self, work: impl FnOnce(&mut Store) -> Result<(), StoreError> + Send + 'static) {
        let job: Job = Box::new(move |store| {
            // What matters is changed by `change`, which tells its result.
            let _ = store.and_then(work);
        });
        let _ = self.jobs.try_send(job);
    }
}
