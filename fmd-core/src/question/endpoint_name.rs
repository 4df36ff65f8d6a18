//! What endpoints are called and which colour they have: the same in every answer.

use std::collections::HashMap;

use serde::Serialize;

use crate::config::Config;
use crate::store::{EndpointRow, Store, StoreError};

/// An endpoint by name.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EndpointName {
    /// Its id.
    pub id: i64,
    /// Its method.
    pub method: String,
    /// Its pattern.
    pub pattern: String,
    /// What it is called on the dashboard; absent where nobody has named it.
    pub name: Option<String>,
    /// Its colour as `#rrggbb`, chosen or configured; absent where it has none.
    pub color: Option<String>,
}

impl EndpointName {
    pub(super) fn of(row: &EndpointRow, config: &Config) -> Self {
        let color = color(row, config);
        let EndpointRow { id, method, pattern, name, .. } = row.clone();
        EndpointName { id, method, pattern, name, color }
    }
}

/// The colour that was chosen for the endpoint, or else the configured one.
pub(super) fn color(row: &EndpointRow, config: &Config) -> Option<String> {
    row.color.clone().or_else(|| config.color_of(&row.key()).map(|color| color.to_string()))
}

/// The names of all endpoints, by id.
pub(super) struct EndpointNames(HashMap<i64, EndpointName>);

impl EndpointNames {
    pub(super) fn of(store: &mut Store, config: &Config) -> Result<Self, StoreError> {
        let rows = store.all_endpoints()?;
        Ok(EndpointNames(rows.iter().map(|row| (row.id, EndpointName::of(row, config))).collect()))
    }

    pub(super) fn get(&self, id: i64) -> Option<EndpointName> {
        self.0.get(&id).cloned()
    }

    /// The endpoint's name, or none but its id where it was deleted a moment ago.
    pub(super) fn any(&self, id: i64) -> EndpointName {
        let unknown = || EndpointName { id, method: String::new(), pattern: String::new(), name: None, color: None };
        self.get(id).unwrap_or_else(unknown)
    }
}
