//! What the recorder writes: one batch, one transaction.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Duration;

use diesel::sql_types::{BigInt, Nullable};
use diesel::{OptionalExtension, QueryableByName};
use fmd_profiler::{Label, Profile, TaskId};

use super::detailed::Detailed;
use super::error::{KnownGroups, SamplePlace};
use super::flood;
use super::frame::Frames;
use super::holder::{Holder, Holders, Holding};
use super::profile::ProfileDelta;
use super::roll::Watermarks;
use super::rollup::{Row, RowKey};
use super::rows::{AT_ONCE, RowsSql, set_each};
use super::statement::{Statement, Value};
use super::{EndpointRow, Store, StoreError};
use crate::chunked::Chunked;
use crate::clock::now_micros;
use crate::endpoint::{EndpointIndex, Registry};
use crate::error_sums::{ErrorKey, ErrorSample, ErrorSum};
use crate::keeping::Kept;
use crate::measurement::{Measurement, VersionIndex};
use crate::memory_sums::{MemoryKey, MemorySum};
use crate::monitor::NOT_PROFILED;
use crate::notes::Notes;
use crate::outlier::Outlier;
use crate::query_sums::{QueryKey, QuerySum};
use crate::redact::Redacted;
use crate::rollup::{Rollup, RollupKey};
use crate::statement::StatementIndex;
use crate::version::Versions;
use crate::visitors::Crowds;

pub(super) const REQUEST_COLUMNS: &str = "endpoint_id, version_id, instance_id, started_at, duration_ns, head_ns, status, outcome, \
                               exchange, protocol, bytes, group_by, ip";

/// Settings of an import.
pub(super) mod import {
    /// Which one began.
    pub(in crate::store) const BEGUN: &str = "import_begun";
    /// Which one is whole.
    pub(in crate::store) const DONE: &str = "import_done";
    /// That a process began to write in between: rows of both may bear the same numbers.
    pub(in crate::store) const DISTURBED: &str = "import_disturbed";
}

/// What is written together or not at all.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    /// Higher than that of every earlier one of this process.
    pub(crate) number: i64,
    pub(crate) requests: Chunked<RequestDetail>,
    pub(crate) rollups: Vec<(RollupKey, Box<Rollup>)>,
    /// When endpoints were last requested, Unix microseconds.
    pub(crate) last_requested: Vec<(EndpointIndex, i64)>,
    pub(crate) errors: Vec<(ErrorKey, ErrorSum)>,
    /// What has become usual for endpoints.
    pub(crate) usual: Vec<(EndpointIndex, Duration)>,
    pub(crate) queries: Vec<(QueryKey, QuerySum)>,
    pub(crate) memory: Vec<(MemoryKey, MemorySum)>,
    pub(crate) visits: Crowds,
    /// Most visitors that are told apart of each endpoint, version and day.
    pub(crate) most_visitors: usize,
}

impl Batch {
    /// Leaves nothing but the sums of requests.
    pub(crate) fn reduce(&mut self) {
        self.requests.clear();
        self.errors.clear();
        self.queries.clear();
        self.memory.clear();
        self.visits.clear();
    }

    /// How many rows there are besides those.
    pub(crate) fn rows(&self) -> usize {
        self.requests.len() + self.errors.len() + self.queries.len() + self.memory.len() + self.visits.len()
    }

    /// Whether there is nothing but those.
    pub(crate) fn is_reduced(&self) -> bool {
        self.requests.is_empty()
            && self.errors.is_empty()
            && self.queries.is_empty()
            && self.memory.is_empty()
            && self.visits.is_empty()
    }
}

/// One request for the table of requests.
#[derive(Debug)]
pub(crate) struct RequestDetail {
    /// Unix microseconds.
    pub(crate) started_at: i64,
    pub(crate) measurement: Measurement,
    /// Its own profile, where it is kept and has come.
    pub(crate) profile: Option<Box<Profile>>,
    /// Its errors, where they are kept as samples.
    pub(crate) errors: Box<[ErrorSample]>,
    /// What is known about it as an outlier.
    pub(crate) outlier: Option<Box<Outlier>>,
    /// The statements that it called and its steps, where they are kept.
    pub(crate) notes: Option<Box<Notes>>,
    /// The values bound to those statements, where they are kept, by the calls' places in the list and in their order.
    pub(crate) bound: Box<[(usize, Vec<Redacted>)]>,
}

impl RequestDetail {
    /// What the profiler found out about it, at its end and while it lasted.
    pub(super) fn profiles(&self) -> impl Iterator<Item = &Profile> + Clone {
        let captures = self.outlier.iter().flat_map(|outlier| &outlier.captures);
        let seen = captures.flat_map(|capture| capture.others.iter().map(|other| &other.stack).chain([&capture.stack]));
        self.profile.as_deref().into_iter().chain(seen)
    }

    /// When it ended, Unix microseconds.
    pub(super) fn ended_at(&self) -> i64 {
        self.started_at.saturating_add(nanos(self.measurement.duration) / 1_000)
    }

    /// Whether other rows refer to its own.
    pub(super) fn has_details(&self) -> bool {
        self.profile.is_some() || self.outlier.is_some() || self.notes.is_some() || !self.errors.is_empty()
    }
}

/// What this connection knows of the database's content. Forgotten when a transaction fails; the watermarks also when one
/// begins, because other processes move them.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) endpoints: Vec<i64>,
    /// Id, and the oldest date known of it, Unix microseconds.
    pub(super) versions: Vec<(i64, i64)>,
    /// When it was last noted that these are in use, Unix microseconds.
    pub(super) versions_noted_at: i64,
    /// How often versions have been let go of by whoever prunes.
    pub(super) versions_went: i64,
    pub(super) minutes: HashMap<RowKey, Row>,
    pub(super) watermarks: Option<Watermarks>,
    pub(super) frames: Frames,
    pub(super) error_groups: KnownGroups,
    pub(super) statements: HashMap<StatementIndex, i64>,
    pub(super) instance: i64,
    /// How often numbers have been let go of by whoever prunes.
    pub(super) went: i64,
    /// Endpoints of this process that are counted under another one.
    merged: HashSet<EndpointIndex>,
}

impl Known {
    pub(super) fn request_values(&self, request: &RequestDetail) -> [Value; 13] {
        let measurement = &request.measurement;
        [
            self.endpoints[measurement.endpoint.0 as usize].into(),
            self.versions[measurement.version.0 as usize].0.into(),
            self.instance.into(),
            request.started_at.into(),
            nanos(measurement.duration).into(),
            nanos(measurement.head).into(),
            measurement.status.map(i64::from).into(),
            (measurement.outcome as i64).into(),
            (measurement.exchange as i64).into(),
            (measurement.protocol as i64).into(),
            i64::try_from(measurement.bytes).unwrap_or(i64::MAX).into(),
            measurement.group.as_deref().map(str::to_owned).into(),
            measurement.ip.map(|ip| ip.to_string()).into(),
        ]
    }
}

pub(super) fn nanos(duration: Duration) -> i64 {
    i64::try_from(duration.as_nanos()).unwrap_or(i64::MAX)
}

#[derive(QueryableByName)]
pub(super) struct Id {
    #[diesel(sql_type = BigInt)]
    pub(super) id: i64,
}

/// What an endpoint's requests are counted under.
#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    merged_into: Option<i64>,
}

impl Store {
    /// Notes that this process, which began at `now` (Unix microseconds), writes from now on, and gives the name that it goes by here. With
    /// `before`, the name that it went by when it last opened a database, it keeps that name if it is the same database.
    pub(crate) fn register_instance(&mut self, version: &str, now: i64, before: i64) -> Result<i64, StoreError> {
        let host = hostname();
        let pid = i64::from(std::process::id());
        self.transaction(|store| {
            let settings = store.settings()?;
            if settings.get(import::BEGUN) != settings.get(import::DONE) {
                store.set(import::DISTURBED, 1)?;
            }
            store.start_watermarks(now)?;
            store.find_given_numbers()?;
            let version_id = store.version_id(version, now)?;
            let table = &store.tables.instance;
            let sql = format!("SELECT id FROM {table} WHERE id = ? AND host = ? AND pid = ? AND started_at = ?");
            let same: Option<Id> = Statement::new(sql)
                .bind(before)
                .bind(&*host)
                .bind(pid)
                .bind(now)
                .get_result(&mut store.connection)
                .optional()?;
            if let Some(same) = same {
                store.known.instance = same.id;
                return Ok(same.id);
            }
            let sql =
                format!("INSERT INTO {table} (host, pid, version_id, started_at) VALUES (?, ?, ?, ?) RETURNING id");
            let id: Id = Statement::new(sql)
                .bind(&*host)
                .bind(pid)
                .bind(version_id)
                .bind(now)
                .get_result(&mut store.connection)?;
            store.known.instance = id.id;
            Ok(id.id)
        })
    }

    /// Writes `batch`, and the endpoints and versions that are new, at `now` (Unix microseconds). Whole or not at all. Gives the ids
    /// of the requests that somebody asked for.
    pub(crate) fn write(
        &mut self,
        batch: &Batch,
        registry: &Registry,
        versions: &Versions,
        now: i64,
    ) -> Result<Vec<(TaskId, i64)>, StoreError> {
        // Looking up names may take long; nobody else's transaction shall wait for it.
        let detailed = Detailed::all(&batch.requests);
        self.drop_what_went()?;
        let met = self.statements_to_meet(batch.queries.iter().map(|(key, _)| key.statement));
        let functions = detailed.iter().flat_map(Detailed::functions).collect();
        self.transaction(|store| {
            store.drop_what_went()?;
            store.write_endpoints(registry, now)?;
            store.write_versions(versions, now)?;
            if !store.is_new("batch", batch.number)? {
                // Nobody knows any more which rows were asked for.
                return Ok(Vec::new());
            }
            store.date_versions(batch.requests.iter())?;
            store.write_errors(&batch.errors, &functions)?;
            store.write_queries(&batch.queries, &met)?;
            store.write_memory(&batch.memory)?;
            store.write_visits(&batch.visits, batch.most_visitors, now)?;
            let asked = store.with_new_numbers(batch.requests.iter().next(), |store| {
                store.write_requests(&batch.requests)?;
                store.write_detailed(&detailed)
            })?;
            store.write_rollups(&batch.rollups)?;
            store.write_last_requested(&batch.last_requested)?;
            store.write_usual(&batch.usual)?;
            Ok(asked)
        })
    }

    pub(super) fn write_last_requested(&mut self, endpoints: &[(EndpointIndex, i64)]) -> Result<(), StoreError> {
        let mut last_requested: BTreeMap<i64, i64> = BTreeMap::new();
        for &(endpoint, at) in endpoints {
            let last = last_requested.entry(self.known.endpoints[endpoint.0 as usize]).or_insert(at);
            *last = at.max(*last);
        }
        let values: Vec<_> = last_requested.into_iter().collect();
        set_each(&mut self.connection, &self.tables.endpoint, "last_requested_at", &values)
    }

    fn write_usual(&mut self, usual: &[(EndpointIndex, Duration)]) -> Result<(), StoreError> {
        let Known { endpoints, merged, .. } = &self.known;
        let own = usual.iter().filter(|(endpoint, _)| !merged.contains(endpoint));
        let mut values: Vec<_> = own.map(|&(endpoint, usual)| (endpoints[endpoint.0 as usize], nanos(usual))).collect();
        values.sort_unstable();
        set_each(&mut self.connection, &self.tables.endpoint, "usual_ns", &values)
    }

    /// Notes in `column` of this process that what bears `number` is written by this transaction. Says no when an earlier one has done
    /// it: then that was committed, and the answer never came.
    pub(super) fn is_new(&mut self, column: &str, number: i64) -> Result<bool, StoreError> {
        let instance = &self.tables.instance;
        let sql = format!(
            "UPDATE {instance} SET {column} = ?, seen_at = ? WHERE id = ? AND ({column} IS NULL OR {column} < ?)"
        );
        let id = self.known.instance;
        let values = [number, now_micros(), id, number].map(Value::from);
        let noted = Statement::new(sql).bind_all(values).execute(&mut self.connection)?;
        let sql = format!("SELECT id FROM {instance} WHERE id = ? AND {column} >= ?");
        let is_written = |connection| Statement::new(sql).bind(id).bind(number).get_result::<Id>(connection).optional();
        Ok(noted == 1 || is_written(&mut self.connection)?.is_none())
    }

    /// Runs `work` in a transaction that takes the write lock at once; what is known of the content is forgotten when
    /// it fails.
    pub(super) fn transaction<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.known.watermarks = None;
        let begun = self.connection.begin_writing(&self.tables.schema_version).map_err(StoreError::from);
        let result = begun.and_then(|()| match work(self) {
            Ok(value) => {
                self.connection.commit()?;
                Ok(value)
            }
            Err(error) => {
                // The first error is the one worth telling.
                let _ = self.connection.roll_back();
                Err(error)
            }
        });
        if result.is_err() {
            self.known = Known { instance: self.known.instance, ..Known::default() };
        }
        result
    }

    /// Takes over under which of `rows`, which are all endpoints, each one of this process is counted.
    pub(crate) fn count_as(&mut self, registry: &Registry, rows: &[EndpointRow]) {
        let mut changed = rows.iter().any(EndpointRow::is_unsettled);
        for row in rows {
            let Some(endpoint) = registry.get(&row.key()) else { continue };
            let Some(known) = self.known.endpoints.get_mut(endpoint.index().0 as usize) else { continue };
            changed |= std::mem::replace(known, row.counted_as()) != row.counted_as();
            if row.counted_as() == row.id {
                self.known.merged.remove(&endpoint.index());
            } else {
                self.known.merged.insert(endpoint.index());
            }
        }
        if changed {
            // Rows may have been moved or deleted.
            self.known.minutes.clear();
        }
    }

    pub(super) fn write_endpoints(&mut self, registry: &Registry, now: i64) -> Result<(), StoreError> {
        let table = self.tables.endpoint.clone();
        for endpoint in registry.since(self.known.endpoints.len()) {
            let key = endpoint.key();
            Statement::new(format!(
                "INSERT INTO {table} (method, pattern, added_at) VALUES (?, ?, ?) ON CONFLICT (method, pattern) DO NOTHING"
            ))
            .bind(&*key.method)
            .bind(&*key.pattern)
            .bind(now)
            .execute(&mut self.connection)?;
            let found: Counted =
                Statement::new(format!("SELECT id, merged_into FROM {table} WHERE method = ? AND pattern = ?"))
                    .bind(&*key.method)
                    .bind(&*key.pattern)
                    .get_result(&mut self.connection)?;
            if found.merged_into.is_some() {
                self.known.merged.insert(endpoint.index());
            }
            self.known.endpoints.push(found.merged_into.unwrap_or(found.id));
        }
        Ok(())
    }

    pub(super) fn write_requests(&mut self, requests: &Chunked<RequestDetail>) -> Result<(), StoreError> {
        let mut plain: Vec<&RequestDetail> = requests.iter().filter(|request| !request.has_details()).collect();
        flood::by_endpoint(&mut plain);
        let (sql, known) = (RowsSql::insert(&self.tables.request, REQUEST_COLUMNS), &self.known);
        sql.write(&mut self.connection, &AT_ONCE, plain.iter().map(|request| known.request_values(request)))
    }

    /// Writes one request and gives its id.
    pub(super) fn write_request(&mut self, request: &RequestDetail) -> Result<Id, StoreError> {
        let sql = format!("{} RETURNING id", RowsSql::insert(&self.tables.request, REQUEST_COLUMNS).of(1));
        Ok(Statement::new(sql).bind_all(self.known.request_values(request)).get_result(&mut self.connection)?)
    }

    /// The few requests that other rows refer to: one by one, since those need the request's id. Gives the ids of those that somebody asked
    /// for.
    fn write_detailed(&mut self, detailed: &[Detailed<'_>]) -> Result<Vec<(TaskId, i64)>, StoreError> {
        let mut asked = Vec::new();
        for Detailed { request, profile, spans, stacks, looked } in detailed {
            let id = self.write_request(request)?;
            let measurement = &request.measurement;
            let endpoint = self.known.endpoints[measurement.endpoint.0 as usize];
            if let (Some((profile, tree)), Some(own)) = (profile, measurement.profile) {
                let holders = self.holders(profile)?;
                self.keep_profile(id.id, endpoint, own.kept as i64, profile.time.into(), &holders, tree)?;
                if own.kept == Kept::Asked {
                    asked.push((own.task, id.id));
                }
            }
            self.keep_timeline(id.id, spans.clone())?;
            for (sample, frames) in request.errors.iter().zip(stacks) {
                let place = SamplePlace {
                    request: Some(id.id),
                    endpoint,
                    version: self.known.versions[measurement.version.0 as usize].0,
                    at: request.started_at,
                    user: measurement.group.as_deref(),
                };
                self.keep_error_sample(&sample.fingerprint, &sample.facts, frames, &place)?;
            }
            if let Some(outlier) = &request.outlier {
                self.keep_outlier(id.id, endpoint, outlier, looked)?;
            }
            if let Some(notes) = &request.notes {
                self.keep_story(id.id, endpoint, measurement.began, notes, &request.bound)?;
            }
        }
        Ok(asked)
    }

    /// Adds what the profiler has found since it was last asked to the hour of `now` (Unix microseconds). `number` is as a batch's.
    pub(crate) fn write_profiles(
        &mut self,
        profiles: &[Profile],
        number: i64,
        version: VersionIndex,
        (registry, versions): (&Registry, &Versions),
        now: i64,
    ) -> Result<(), StoreError> {
        // Names are looked up beforehand, as for a batch.
        let trees: Vec<_> = profiles.iter().zip(Profile::call_trees(profiles)).collect();
        if trees.is_empty() {
            return Ok(());
        }
        let hour = now.div_euclid(3_600_000_000) * 3_600;
        self.transaction(|store| {
            store.drop_what_went()?;
            // After a failure no batch may have told of them yet.
            store.write_endpoints(registry, now)?;
            store.write_versions(versions, now)?;
            let Some(&(version, _)) = store.known.versions.get(version.0 as usize) else { return Ok(()) };
            if !store.is_new("profile_batch", number)? {
                return Ok(());
            }
            for (profile, tree) in trees {
                let Some(endpoint) = store.endpoint_of(profile.label, 0) else { continue };
                let holders = store.holders(profile)?;
                store.add_profile(&ProfileDelta {
                    endpoint,
                    version,
                    hour,
                    requests: i64::try_from(profile.tasks).unwrap_or(i64::MAX),
                    time: profile.time.into(),
                    tree,
                    holders,
                })?;
            }
            Ok(())
        })
    }

    /// The id of the endpoint that `label` stands for, the bits of `besides` left aside.
    fn endpoint_of(&self, label: Label, besides: u64) -> Option<i64> {
        self.known.endpoints.get(usize::try_from(label.0 & !besides).ok()?).copied()
    }

    /// Who held the worker meanwhile, and in which function.
    fn holders(&mut self, profile: &Profile) -> Result<Holders, StoreError> {
        let held = profile.held_by.iter().filter(|held| !held.time.is_zero() || !held.possibly.is_zero());
        held.map(|held| {
            let endpoint = held.label.and_then(|label| self.endpoint_of(label, NOT_PROFILED)).unwrap_or(0);
            let (frame_id, there) = match profile.held_at(held) {
                Some((frame, there)) => (self.frame_id(&frame)?, there),
                None => Default::default(),
            };
            let [nanos, possibly_ns, frame_ns] = [held.time, held.possibly, there].map(nanos);
            Ok(Holder::new(endpoint, Holding { nanos, possibly_ns, frame_id, frame_ns }))
        })
        .collect()
    }
}

fn hostname() -> Box<str> {
    let from_kernel = std::fs::read_to_string("/proc/sys/kernel/hostname").ok();
    let name = from_kernel.or_else(|| std::env::var("HOSTNAME").ok()).or_else(|| std::env::var("COMPUTERNAME").ok());
    name.as_deref().map(str::trim).filter(|name| !name.is_empty()).unwrap_or("unknown").into()
}
