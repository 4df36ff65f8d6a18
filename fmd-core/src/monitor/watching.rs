//! What the monitor does with the requests in flight.

use std::sync::Arc;

use super::Monitor;
use crate::in_flight::InFlight;
use crate::question::{self, Live, LiveStack, Watched};
use crate::store::StoreError;
use crate::watcher::Watcher;

impl Monitor {
    /// Watches `requests` from now on, for as long as anybody else holds them: those that take too long are looked at closely.
    ///
    /// # Errors
    /// When no thread can be started.
    pub fn watch(&self, requests: Arc<dyn InFlight>) -> std::io::Result<()> {
        let watcher = Watcher {
            requests: Arc::downgrade(&requests),
            registry: Arc::clone(&self.registry),
            profiler: self.profiler.clone(),
            watch: Arc::clone(&self.watch),
            counters: Arc::clone(&self.counters),
        };
        std::thread::Builder::new().name("fmd-watcher".into()).spawn(move || watcher.run())?;
        *self.requests.lock() = Some(Arc::downgrade(&requests));
        Ok(())
    }

    /// The requests in flight, longest first.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn live(&self) -> Result<Live, StoreError> {
        let watched = self.watched();
        self.readers.ask(move |store| question::live(store, &watched)).await
    }

    /// Where the request in flight that is named `task` is at this moment.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when it has ended.
    pub async fn live_stack(&self, task: String) -> Result<LiveStack, StoreError> {
        let watched = self.watched();
        self.readers.ask(move |_| question::live_stack(&watched, &task)).await
    }

    fn watched(&self) -> Watched {
        Watched {
            requests: self.requests.lock().as_ref().and_then(std::sync::Weak::upgrade),
            profiler: self.profiler.clone(),
            registry: Arc::clone(&self.registry),
            watch: Arc::clone(&self.watch),
            config: Arc::clone(&self.config),
        }
    }
}
