//! All endpoints, and what was decided about them.

use serde::Serialize;

use super::overview::endpoint_info;
use super::{EndpointInfo, EndpointName};
use crate::config::Config;
use crate::endpoint::NamePattern;
use crate::store::{EndpointRow, Store, StoreError};

/// `GET /api/endpoints`: all endpoints, and what was decided about them.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EndpointList {
    /// Every endpoint that is counted by itself, also those that are ignored.
    pub endpoints: Vec<EndpointInfo>,
    /// Those that are counted under another one.
    pub merged: Vec<MergedEndpoint>,
    /// Patterns of names that are ignored.
    pub ignored: Vec<IgnoredPattern>,
}

/// An endpoint that is counted under another one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct MergedEndpoint {
    /// The endpoint.
    #[serde(flatten)]
    pub endpoint: EndpointName,
    /// That other one.
    pub into: EndpointName,
}

/// A pattern of names that are ignored.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IgnoredPattern {
    /// Its id.
    pub id: i64,
    /// The pattern: `*` stands for any characters.
    pub pattern: String,
    /// How many known endpoints it fits.
    pub endpoints: u64,
    /// The account that added it.
    pub added_by: String,
    /// When that was, Unix milliseconds.
    pub added_at: i64,
}

/// What is recorded of an endpoint: what goes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Holdings {
    /// Requests that are counted, since it was first listed.
    pub hits: i64,
    /// Requests that are listed one by one.
    pub requests: i64,
    /// Whether these were estimated, as they are of more than a million.
    pub about: bool,
}

pub(crate) fn endpoint_list(store: &mut Store, config: &Config) -> Result<EndpointList, StoreError> {
    let rows = store.all_endpoints()?;
    let name = |row: &EndpointRow| EndpointName::of(row, config);
    let merged = |row: &EndpointRow| {
        let into = rows.iter().find(|other| Some(other.id) == row.merged_into)?;
        Some(MergedEndpoint { endpoint: name(row), into: name(into) })
    };
    let fitting = |pattern: &str| {
        let Ok(pattern) = NamePattern::new(pattern) else { return 0 };
        rows.iter().filter(|row| row.exists() && pattern.fits(&row.key())).count() as u64
    };
    Ok(EndpointList {
        endpoints: rows.iter().filter(|row| row.exists()).map(|row| endpoint_info(row, config)).collect(),
        merged: rows.iter().filter_map(merged).collect(),
        ignored: store
            .ignored()?
            .into_iter()
            .map(|row| IgnoredPattern {
                id: row.id,
                endpoints: fitting(&row.pattern),
                pattern: row.pattern,
                added_by: row.added_by,
                added_at: row.added_at.div_euclid(1_000),
            })
            .collect(),
    })
}
