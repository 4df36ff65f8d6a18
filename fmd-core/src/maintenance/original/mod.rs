//! Taking over what the Flask Monitoring Dashboard has recorded: requests, outliers, profiles, exceptions, custom graphs and accounts.
//!
//! Requests are written in chunks that are numbered by their last one's id, each in one transaction, so that an import that broke off goes on where it
//! was, and one that is repeated takes over what has come since.

mod text;
mod tree;

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use fmd_profiler::{CallTree, Frame};

use super::{MaintenanceError, location};
use crate::account::{Role, password, token::TokenDigest};
use crate::administration::{self, AdminError};
use crate::bounded::{MOST_BYTES, bounded};
use crate::clock::now_micros;
use crate::config::Config;
use crate::endpoint::{Endpoint, EndpointKey, Level, Registry};
use crate::error_sums::{ErrorKey, ErrorSample, ErrorSum, ErrorSums};
use crate::measurement::{Began, Measurement};
use crate::notes::{CodePlace, ErrorKind, ErrorNote};
use crate::outlier::{Exceeded, Outlier, RequestFacts};
use crate::redact::Redactor;
use crate::rollup::Rollups;
use crate::store::{
    Batch, OldOutlier, OldRequest, Original, PastBatch, PastDetail, PastEndpoint, PastProfile, RequestDetail, Store,
};
use crate::version::Versions;
use crate::visitors::Visits;

/// Requests that are written in one transaction.
const CHUNK: usize = 2_000;
/// Of how many of the newest requests the own profiles are kept: more would only be let go of again.
const PROFILES_KEPT: i64 = 20_000;
const HOUR: i64 = 3_600;

/// What was taken over.
#[derive(Debug, Default)]
pub struct TakenOver {
    /// Requests; none are taken over twice.
    pub requests: u64,
    /// Requests that name no endpoint or no moment that could be read.
    pub left_out: u64,
    /// Those of them that are counted and not listed one by one, with outliers and profiles of their own, because the store lists requests already:
    /// what comes later stands behind what came before.
    pub unlisted: u64,
    /// Outliers among them.
    pub outliers: u64,
    /// Requests among them that were profiled.
    pub profiles: u64,
    /// Exceptions in them.
    pub exceptions: u64,
    /// Points of custom graphs.
    pub points: u64,
    /// Accounts that were made, each with the new password that it got: the old ones cannot be taken over.
    pub accounts: Vec<(String, Role, String)>,
}

/// Takes over what the database of the Flask Monitoring Dashboard at `path` holds that was not taken over before. Tells `at` how many requests are, and how
/// many there are to be.
///
/// # Errors
/// [`crate::StoreError`] when the one cannot be read or the other not be written; what was taken over before stays.
pub fn take_over(config: &Config, path: &Path, mut at: impl FnMut(u64, u64)) -> Result<TakenOver, MaintenanceError> {
    let now = now_micros();
    let mut original = Original::open(path)?;
    let mut store = Store::open(&location(config))?;
    let mut taking = Taking {
        most_visitors: config.visitors_kept(),
        redactor: Redactor::new(config),
        registry: Registry::new(Level::Performance),
        versions: Versions::default(),
        endpoints: HashMap::new(),
        stacks: HashMap::new(),
        taken: TakenOver::default(),
    };
    let mut settled = Vec::new();
    for old in original.endpoints()? {
        let endpoint = taking.registry.get_or_insert(&EndpointKey::new("", &old.name));
        settled.push(PastEndpoint {
            index: endpoint.index(),
            level: old.monitor_level,
            added_at: old.time_added.as_deref().and_then(text::moment),
        });
        taking.endpoints.insert(old.id, endpoint);
    }
    store.settle_past(&settled, &taking.registry, now)?;

    let digest = TokenDigest::of(&original.origin()?).to_hex();
    let number = i64::from_str_radix(&digest[..15], 16).expect("15 hexadecimal digits fit");
    let mut last = store.register_past(number, now)?;
    let (expected, newest) = original.extent(last)?;
    let mut done = 0;
    loop {
        let rows = original.requests(last, CHUNK)?;
        let Some(end) = rows.last().map(|row| row.id) else { break };
        let past = taking.chunk(&mut original, &rows, newest - PROFILES_KEPT)?;
        let outliers = past.details.iter().filter(|detail| detail.outlier.is_some()).count() as u64;
        if store.write_past(&past, &taking.registry, &taking.versions, now)? {
            taking.taken.outliers += outliers;
        } else {
            taking.taken.unlisted += (past.batch.requests.len() + past.details.len()) as u64;
        }
        done += rows.len() as u64;
        at(done, expected.unsigned_abs());
        last = end;
    }
    taking.graphs(&mut original, &mut store)?;
    taking.accounts(&mut original, &mut store)?;
    Ok(taking.taken)
}

struct Taking {
    redactor: Redactor,
    registry: Registry,
    versions: Versions,
    /// By their ids in the original.
    endpoints: HashMap<i64, Arc<Endpoint>>,
    /// Stacks of exceptions by their ids in the original.
    stacks: HashMap<i64, Vec<Frame>>,
    /// Most users that are told apart of each endpoint, version and day.
    most_visitors: usize,
    taken: TakenOver,
}

/// What there is of one request besides its row.
#[derive(Default)]
struct Beside {
    profile: Option<CallTree>,
    outlier: Option<(Outlier, Vec<Frame>)>,
    errors: Vec<(ErrorSample, Vec<Frame>)>,
}

impl Taking {
    /// Makes of some requests what is written of them. Own profiles are kept of those after `keep_after`.
    fn chunk(
        &mut self,
        original: &mut Original,
        rows: &[OldRequest],
        keep_after: i64,
    ) -> Result<PastBatch, MaintenanceError> {
        let (from, to) = (rows.first().map_or(0, |row| row.id), rows.last().map_or(0, |row| row.id));
        let mut past = PastBatch { batch: Batch { number: to, ..Batch::default() }, ..PastBatch::default() };
        let mut requests: HashMap<i64, Measurement> = HashMap::new();
        let (mut rollups, mut visits) = (Rollups::default(), Visits::new(now_micros()));
        for row in rows {
            let Some(measurement) = self.measurement(row) else {
                self.taken.left_out += 1;
                continue;
            };
            let Began::UnixMicros(began) = measurement.began else { continue };
            let ended = began + micros(measurement.duration);
            rollups.record(&measurement, ended);
            visits.record(&measurement, began, ended);
            past.batch.last_requested.push((measurement.endpoint, began));
            requests.insert(row.id, measurement);
        }
        self.taken.requests += requests.len() as u64;
        past.batch.rollups = rollups.take();
        past.batch.visits = visits.take(true);
        past.batch.most_visitors = self.most_visitors;

        let mut beside: HashMap<i64, Beside> = HashMap::new();
        self.profiles(original, (from, to), &requests, keep_after, &mut beside, &mut past)?;
        for old in original.outliers(from, to)? {
            if let Some(measurement) = requests.get(&old.request_id) {
                let outlier = self.outlier(&old, measurement);
                beside.entry(old.request_id).or_default().outlier = Some(outlier);
            }
        }
        past.batch.errors = self.exceptions(original, (from, to), &requests, &mut beside)?;

        for row in rows {
            let Some(measurement) = requests.remove(&row.id) else { continue };
            let Began::UnixMicros(started_at) = measurement.began else { continue };
            let request = RequestDetail {
                started_at,
                measurement,
                profile: None,
                errors: Box::default(),
                outlier: None,
                notes: None,
                bound: Box::default(),
            };
            match beside.remove(&row.id) {
                None => past.batch.requests.push(request),
                Some(Beside { profile, outlier, errors }) => {
                    past.details.push(PastDetail { request, profile, outlier, errors });
                }
            }
        }
        Ok(past)
    }

    fn measurement(&self, row: &OldRequest) -> Option<Measurement> {
        let endpoint = self.endpoints.get(&row.endpoint_id?)?;
        // It is written when the request has ended.
        let ended = text::moment(row.time_requested.as_deref()?)?;
        let duration = Duration::try_from_secs_f64(row.duration / 1_000.0).ok()?;
        let version = self.versions.get_or_insert(row.version_requested.as_deref().unwrap_or("unknown"));
        let began = Began::UnixMicros(ended - micros(duration));
        Some(Measurement {
            head: duration,
            duration,
            status: row.status_code.and_then(|status| u16::try_from(status).ok()),
            ip: row.ip.as_deref().and_then(|ip| ip.parse().ok()),
            group: row.group_by.as_deref().filter(|group| !group.is_empty()).map(Into::into),
            ..Measurement::begun(endpoint.index(), version, began)
        })
    }

    fn profiles(
        &mut self,
        original: &mut Original,
        (from, to): (i64, i64),
        requests: &HashMap<i64, Measurement>,
        keep_after: i64,
        beside: &mut HashMap<i64, Beside>,
        past: &mut PastBatch,
    ) -> Result<(), MaintenanceError> {
        let mut merged: HashMap<_, (i64, CallTree)> = HashMap::new();
        let mut end = |id: i64, growing: tree::Growing, taken: &mut TakenOver| {
            let (Some(measurement), Some(tree)) = (requests.get(&id), growing.grown()) else { return };
            taken.profiles += 1;
            let (requests, of_hour) =
                merged.entry((measurement.endpoint, measurement.version, hour_of(measurement))).or_default();
            *requests += 1;
            of_hour.merge(&tree);
            if id > keep_after {
                beside.entry(id).or_default().profile = Some(tree);
            }
        };
        let mut growing: Option<(i64, tree::Growing)> = None;
        let taken = &mut self.taken;
        original.for_each_line(from, to, |line, frame| {
            if let Some((id, grown)) = growing.take_if(|(id, _)| *id != line.request_id) {
                end(id, grown, taken);
            }
            // The lines at the left margin are the function's head, and no samples.
            if let Ok(depth) = usize::try_from(line.indent)
                && depth > 0
            {
                growing.get_or_insert_with(|| (line.request_id, tree::Growing::default())).1.add(
                    depth,
                    frame,
                    line.duration,
                );
            }
        })?;
        if let Some((id, grown)) = growing {
            end(id, grown, taken);
        }
        let profiles = merged.into_iter();
        past.profiles = profiles
            .map(|((endpoint, version, hour), (requests, tree))| PastProfile {
                endpoint,
                version,
                hour,
                requests,
                tree,
            })
            .collect();
        Ok(())
    }

    fn outlier(&self, old: &OldOutlier, measurement: &Measurement) -> (Outlier, Vec<Frame>) {
        let name = self.name_of(measurement);
        let peer = measurement.ip.map(|ip| ip.to_string());
        let facts = text::facts(old, &name, peer.as_deref());
        let outlier = Outlier {
            // What was usual then is not told.
            exceeded: Exceeded { after: Duration::ZERO, usual: None },
            request: RequestFacts::of(&facts, &self.redactor),
            captures: Vec::new(),
            surroundings: text::surroundings(old),
            in_flight: 0,
        };
        (outlier, text::stack(old))
    }

    fn name_of(&self, measurement: &Measurement) -> String {
        let endpoint = self.endpoints.values().find(|endpoint| endpoint.index() == measurement.endpoint);
        endpoint.map(|endpoint| endpoint.key().to_string()).unwrap_or_default()
    }

    fn exceptions(
        &mut self,
        original: &mut Original,
        (from, to): (i64, i64),
        requests: &HashMap<i64, Measurement>,
        beside: &mut HashMap<i64, Beside>,
    ) -> Result<Vec<(ErrorKey, ErrorSum)>, MaintenanceError> {
        let mut sums = ErrorSums::default();
        for old in original.exceptions(from, to)? {
            let Some(measurement) = requests.get(&old.request_id) else { continue };
            let Began::UnixMicros(began) = measurement.began else { continue };
            let stack = match self.stacks.entry(old.snapshot) {
                Entry::Occupied(known) => known.get().clone(),
                Entry::Vacant(new) => new.insert(original.stack(old.snapshot)?).clone(),
            };
            let place = stack
                .first()
                .and_then(|frame| Some(CodePlace { file: (**frame.file.as_ref()?).into(), line: frame.line? }));
            let note = ErrorNote {
                kind: if old.is_user_captured == 0 { ErrorKind::Response } else { ErrorKind::Captured },
                name: old.name.into(),
                message: old.message.into(),
                place,
                sources: Vec::new(),
                backtrace: None,
            };
            let of_request = (note, Some(measurement.endpoint), measurement.version, measurement.group.as_deref());
            let sample = sums.add(of_request, &self.name_of(measurement), began, &self.redactor);
            self.taken.exceptions += 1;
            if let Some(sample) = sample {
                beside.entry(old.request_id).or_default().errors.push((sample, stack));
            }
        }
        Ok(sums.take())
    }

    fn graphs(&mut self, original: &mut Original, store: &mut Store) -> Result<(), MaintenanceError> {
        for graph in original.graphs()? {
            let added_at = graph.time_added.as_deref().and_then(text::moment).unwrap_or_else(now_micros);
            let title = bounded(&graph.title, MOST_BYTES);
            let mut last = i64::MIN;
            loop {
                let rows = original.points(graph.graph_id, last, CHUNK)?;
                let Some(end) = rows.last().map(|row| row.id) else { break };
                let points = rows
                    .iter()
                    .filter(|row| row.value.is_finite())
                    .filter_map(|row| Some((text::moment(&row.time)?.div_euclid(1_000_000), row.value)));
                let points: Vec<_> = points.collect();
                store.add_past_points(&title, added_at, &points)?;
                self.taken.points += points.len() as u64;
                last = end;
            }
        }
        Ok(())
    }

    fn accounts(&mut self, original: &mut Original, store: &mut Store) -> Result<(), MaintenanceError> {
        let there: HashSet<String> = store.accounts()?.into_iter().map(|account| account.username).collect();
        for user in original.users()? {
            // A name that may not be one here is left out.
            let Ok(name) = administration::checked_name(&user.username) else { continue };
            if there.contains(&name) {
                continue;
            }
            let role = if user.is_admin == 0 { Role::Guest } else { Role::Admin };
            let password = password::random().map_err(AdminError::from)?;
            if store.add_account(&name, &password::hash(&password)?, role.as_str(), now_micros())? {
                self.taken.accounts.push((name, role, password));
            }
        }
        Ok(())
    }
}

/// Start of the hour in which it began, Unix seconds.
fn hour_of(measurement: &Measurement) -> i64 {
    let Began::UnixMicros(began) = measurement.began else { return 0 };
    began.div_euclid(HOUR * 1_000_000) * HOUR
}

fn micros(duration: Duration) -> i64 {
    i64::try_from(duration.as_micros()).unwrap_or(i64::MAX)
}
