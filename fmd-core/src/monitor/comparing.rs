//! What the monitor answers about changes, and about who uses the service.

use std::sync::Arc;

use super::Monitor;
use crate::question::{self, Checked, Comparison, CustomGraph, Only, Report, Side, Stores, Visitors, VisitorsAsked};
use crate::store::StoreError;

impl Monitor {
    /// What changed between two times or versions.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such version; others when the database cannot be read.
    pub async fn report(&self, before: Side, after: Side) -> Result<Report, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::report(Stores::One(store), &config, before, after)).await
    }

    /// Two times or versions of one endpoint beside each other.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such endpoint or &only; others when the database cannot be read.
    pub async fn compare(&self, id: i64, before: Side, after: Side) -> Result<Comparison, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::compare(store, &config, id, before, after)).await
    }

    /// Who made the requests of one endpoint, or of all.
    ///
    /// # Errors
    /// [`StoreError::Missing`] when there is no such endpoint; others when the database cannot be read.
    pub async fn visitors(
        &self,
        endpoint: Option<i64>,
        range: Checked,
        only: Only,
        asked: VisitorsAsked,
    ) -> Result<Visitors, StoreError> {
        let config = Arc::clone(&self.config);
        self.readers.ask(move |store| question::visitors(store, &config, endpoint, range, &only, &asked)).await
    }

    /// All custom graphs with their points, by title.
    ///
    /// # Errors
    /// [`StoreError`] when the database cannot be read.
    pub async fn custom_graphs(&self, range: Checked) -> Result<Vec<CustomGraph>, StoreError> {
        self.readers.ask(move |store| question::custom_graphs(store, range)).await
    }
}
