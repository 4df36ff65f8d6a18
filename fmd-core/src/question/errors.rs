//! What went wrong.

use std::collections::{BTreeMap, HashMap};

use super::Only;
use super::endpoint_name::EndpointNames;
use super::profile::frame_info;
use super::range::{Checked, Grid};
use super::{EndpointCount, ErrorDetail, ErrorGroup, ErrorPoint, ErrorSample, Errors, VersionCount};
use crate::config::Config;
use crate::error_sums::STRETCH;
use crate::notes::ErrorKind;
use crate::store::{ErrorCount, ErrorFilter, ErrorGroupRow, ErrorSampleRow, Store, StoreError, VersionRow};

/// What the names of endpoints and versions are taken from.
pub(super) struct Names {
    endpoints: EndpointNames,
    /// Newest first.
    versions: Vec<VersionRow>,
}

impl Names {
    pub(super) fn of(store: &mut Store, config: &Config) -> Result<Self, StoreError> {
        Ok(Names { endpoints: EndpointNames::of(store, config)?, versions: store.versions()? })
    }

    fn version(&self, id: i64) -> String {
        let found = self.versions.iter().find(|version| version.id == id);
        found.map(|version| version.name.clone()).unwrap_or_default()
    }
}

/// The groups of which some came in `range`, most frequent first: of the service or of one `endpoint`.
pub(crate) fn errors(
    store: &mut Store,
    config: &Config,
    range: Checked,
    endpoint: Option<i64>,
    only: &Only,
    running: &str,
) -> Result<Errors, StoreError> {
    if let Some(endpoint) = endpoint {
        store.endpoint(endpoint)?;
    }
    let grid = Grid::of(range, STRETCH);
    let names = Names::of(store, config)?;
    let filter = ErrorFilter { group: None, endpoint, only, from: grid.from, to: grid.to };
    let mut by_group: HashMap<i64, Vec<ErrorCount>> = HashMap::new();
    for count in store.error_counts(filter)? {
        by_group.entry(count.group_id).or_default().push(count);
    }
    let mut groups: Vec<ErrorGroup> = store
        .error_groups()?
        .into_iter()
        .filter_map(|row| by_group.remove(&row.id).map(|counts| group(row, &counts, grid.sparse(), &names, running)))
        .collect();
    groups.sort_by_key(|group| std::cmp::Reverse((group.hits, group.last_seen_at)));
    Ok(Errors { range: grid.range(), groups })
}

/// One group.
pub(crate) fn error_detail(
    store: &mut Store,
    config: &Config,
    id: i64,
    range: Checked,
    only: &Only,
    running: &str,
) -> Result<ErrorDetail, StoreError> {
    let row = store.error_group(id)?;
    let grid = Grid::of(range, STRETCH);
    let names = Names::of(store, config)?;
    let filter = ErrorFilter { group: Some(id), endpoint: None, only, from: grid.from, to: grid.to };
    let counts = store.error_counts(filter)?;
    let mut points = vec![0; grid.len()];
    let mut by_version: HashMap<i64, i64> = HashMap::new();
    for count in &counts {
        if let Some(index) = grid.index(count.at) {
            points[index] += count.hits;
        }
        *by_version.entry(count.version_id).or_default() += count.hits;
    }
    let kinds = kinds(store)?;
    let samples = store.error_samples(id)?;
    Ok(ErrorDetail {
        range: grid.range(),
        series: points.iter().enumerate().map(|(n, &hits)| ErrorPoint { at: grid.start_ms(n), hits }).collect(),
        versions: names
            .versions
            .iter()
            .filter_map(|row| Some(VersionCount { version: row.name.clone(), hits: by_version.remove(&row.id)? }))
            .collect(),
        samples: samples.iter().map(|row| sample(store, row, &names, &kinds)).collect::<Result<_, _>>()?,
        group: group(row, &counts, grid.sparse(), &names, running),
    })
}

/// What went wrong in one request, in the order in which it did.
pub(super) fn of_request(store: &mut Store, config: &Config, request: i64) -> Result<Vec<ErrorSample>, StoreError> {
    let rows = store.errors_of_request(request)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let names = Names::of(store, config)?;
    let kinds = kinds(store)?;
    rows.iter().map(|row| sample(store, row, &names, &kinds)).collect()
}

/// Kind and type of every group.
fn kinds(store: &mut Store) -> Result<HashMap<i64, (ErrorKind, String)>, StoreError> {
    Ok(store.error_groups()?.into_iter().map(|row| (row.id, (kind(&row), row.name))).collect())
}

fn kind(row: &ErrorGroupRow) -> ErrorKind {
    ErrorKind::from_number(row.kind).unwrap_or(ErrorKind::Captured)
}

/// A group as people see it, with its `counts` over some time.
pub(super) fn group(
    row: ErrorGroupRow,
    counts: &[ErrorCount],
    sparse: Grid,
    names: &Names,
    running: &str,
) -> ErrorGroup {
    let mut sparkline = vec![0; sparse.len()];
    let mut by_endpoint: BTreeMap<i64, i64> = BTreeMap::new();
    for count in counts {
        if let Some(index) = sparse.index(count.at) {
            sparkline[index] += count.hits;
        }
        *by_endpoint.entry(count.endpoint_id).or_default() += count.hits;
    }
    let endpoint = |(id, hits)| EndpointCount { endpoint: names.endpoints.get(id), hits };
    let mut endpoints: Vec<EndpointCount> = by_endpoint.into_iter().map(endpoint).collect();
    endpoints.sort_by_key(|count| std::cmp::Reverse(count.hits));
    let first_version = names.version(row.first_version_id);
    ErrorGroup {
        id: row.id,
        kind: kind(&row),
        is_overflow: row.is_overflow(),
        first_seen_at: row.first_seen_at.div_euclid(1_000),
        last_seen_at: row.last_seen_at.div_euclid(1_000),
        is_new: first_version == running && names.versions.len() > 1,
        first_version,
        last_version: names.version(row.last_version_id),
        name: row.name,
        message: row.message,
        file: row.file,
        line: row.line,
        hits: counts.iter().map(|count| count.hits).sum(),
        total: row.hits,
        users: row.users,
        endpoints,
        sparkline,
        resolved_at: row.resolved_at.map(|at| at.div_euclid(1_000)),
        reopened_at: row.reopened_at.map(|at| at.div_euclid(1_000)),
    }
}

fn sample(
    store: &mut Store,
    row: &ErrorSampleRow,
    names: &Names,
    kinds: &HashMap<i64, (ErrorKind, String)>,
) -> Result<ErrorSample, StoreError> {
    let (kind, name) = kinds.get(&row.group_id).cloned().unwrap_or((ErrorKind::Captured, String::new()));
    Ok(ErrorSample {
        id: row.id,
        group_id: row.group_id,
        kind,
        name,
        request_id: row.request_id,
        endpoint: names.endpoints.get(row.endpoint_id),
        at: row.at.div_euclid(1_000),
        version: names.version(row.version_id),
        group: row.user_name.clone(),
        message: row.message.clone(),
        sources: row.sources(),
        frames: store.frames_of(row)?.iter().map(frame_info).collect(),
    })
}
