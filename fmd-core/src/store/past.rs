//! What another monitor recorded long ago, written like a batch of our own.

use diesel::sql_types::{BigInt, Nullable};
use diesel::{OptionalExtension, QueryableByName};
use fmd_profiler::{CallTree, Frame, Kind};

use super::error::SamplePlace;
use super::outlier::StoredCapture;
use super::profile::{ProfileDelta, TimeRow};
use super::retain::ORIGINAL;
use super::rows::replace;
use super::statement::{Statement, Value};
use super::write::{Batch, Id, RequestDetail, nanos};
use super::{Store, StoreError};
use crate::capture::Doing;
use crate::endpoint::{EndpointIndex, Registry};
use crate::error_sums::ErrorSample;
use crate::keeping::Kept;
use crate::measurement::VersionIndex;
use crate::outlier::Outlier;
use crate::version::Versions;

/// Some requests of the past, written together.
#[derive(Debug, Default)]
pub(crate) struct PastBatch {
    pub(crate) batch: Batch,
    pub(crate) details: Vec<PastDetail>,
    pub(crate) profiles: Vec<PastProfile>,
}

/// Where the time of an endpoint's requests went that one version answered in one hour.
#[derive(Debug)]
pub(crate) struct PastProfile {
    pub(crate) endpoint: EndpointIndex,
    pub(crate) version: VersionIndex,
    /// Its start, Unix seconds.
    pub(crate) hour: i64,
    pub(crate) requests: i64,
    pub(crate) tree: CallTree,
}

/// A request of which there is more than its row.
#[derive(Debug)]
pub(crate) struct PastDetail {
    pub(crate) request: RequestDetail,
    pub(crate) profile: Option<CallTree>,
    /// With the stack at which it was, outermost first.
    pub(crate) outlier: Option<(Outlier, Vec<Frame>)>,
    /// With the stack of each, innermost first.
    pub(crate) errors: Vec<(ErrorSample, Vec<Frame>)>,
}

/// What is known of an endpoint besides its requests.
#[derive(Debug)]
pub(crate) struct PastEndpoint {
    pub(crate) index: EndpointIndex,
    pub(crate) level: Option<i64>,
    /// Unix microseconds.
    pub(crate) added_at: Option<i64>,
}

/// The time of a profile whose samples do not tell computing from waiting.
fn time_of(wall: i64, tree: &CallTree) -> TimeRow {
    let sampled = tree.total(Kind::Cpu).nanos;
    TimeRow { wall_ns: wall, on_cpu_ns: i64::try_from(sampled).unwrap_or(i64::MAX), ..TimeRow::default() }
}

impl Store {
    /// Notes that what the [`ORIGINAL`] recorded is written from now on (`now`, Unix microseconds). `number` tells one of its databases from others.
    /// Gives the number of the last batch that was written of it.
    pub(crate) fn register_past(&mut self, number: i64, now: i64) -> Result<i64, StoreError> {
        #[derive(QueryableByName)]
        struct Found {
            #[diesel(sql_type = BigInt)]
            id: i64,
            #[diesel(sql_type = Nullable<BigInt>)]
            batch: Option<i64>,
        }
        self.transaction(|store| {
            store.start_watermarks(now)?;
            let table = store.tables.instance.clone();
            let sql = format!("SELECT id, batch FROM {table} WHERE host = ? AND pid = ? ORDER BY id LIMIT 1");
            let found: Option<Found> =
                Statement::new(sql).bind(ORIGINAL).bind(number).get_result(&mut store.connection).optional()?;
            if let Some(found) = found {
                store.known.instance = found.id;
                return Ok(found.batch.unwrap_or(i64::MIN));
            }
            // It has no version of its own.
            let sql =
                format!("INSERT INTO {table} (host, pid, version_id, started_at) VALUES (?, ?, 0, ?) RETURNING id");
            let statement = Statement::new(sql).bind(ORIGINAL).bind(number).bind(now);
            let id: Id = statement.get_result(&mut store.connection)?;
            store.known.instance = id.id;
            Ok(i64::MIN)
        })
    }

    /// Writes `past` at `now` (Unix microseconds), whole or not at all, unless it was written before. Gives whether its requests are listed one by one:
    /// not behind those of others, since rows of requests stand in the order of time.
    pub(crate) fn write_past(
        &mut self,
        past: &PastBatch,
        registry: &Registry,
        versions: &Versions,
        now: i64,
    ) -> Result<bool, StoreError> {
        let batch = &past.batch;
        self.transaction(|store| {
            store.drop_what_went()?;
            store.write_endpoints(registry, now)?;
            store.write_versions(versions, now)?;
            let of_newest = format!("SELECT instance_id AS id FROM {} ORDER BY id DESC LIMIT 1", store.tables.request);
            let newest: Option<Id> = Statement::new(of_newest).get_result(&mut store.connection).optional()?;
            let is_listed = newest.is_none_or(|newest| newest.id == store.known.instance);
            if !store.is_new("batch", batch.number)? {
                return Ok(is_listed);
            }
            store.date_versions(batch.requests.iter().chain(past.details.iter().map(|detail| &detail.request)))?;
            store.write_errors(&batch.errors, &Default::default())?;
            if is_listed {
                let any = batch.requests.iter().chain(past.details.iter().map(|detail| &detail.request)).next();
                store.with_new_numbers(any, |store| {
                    store.write_requests(&batch.requests)?;
                    past.details.iter().try_for_each(|detail| store.write_detail(detail))
                })?;
            } else {
                past.details.iter().try_for_each(|detail| store.write_error_samples(detail, None))?;
            }
            past.profiles.iter().try_for_each(|profile| store.add_past_profile(profile))?;
            store.write_rollups(&batch.rollups)?;
            store.write_visits(&batch.visits, batch.most_visitors, now)?;
            store.write_last_requested(&batch.last_requested)?;
            Ok(is_listed)
        })
    }

    fn write_detail(&mut self, detail: &PastDetail) -> Result<(), StoreError> {
        let (request, measurement) = (&detail.request, &detail.request.measurement);
        let id = self.write_request(request)?.id;
        let endpoint = self.known.endpoints[measurement.endpoint.0 as usize];
        if let Some(tree) = &detail.profile {
            let kept = if detail.outlier.is_some() { Kept::Outlier } else { Kept::Sample };
            let time = time_of(nanos(measurement.duration), tree);
            self.keep_profile(id, endpoint, kept as i64, time, &Vec::new(), tree)?;
        }
        if let Some((outlier, stack)) = &detail.outlier {
            let frames = self.frame_ids(stack)?;
            let capture = StoredCapture {
                after: 0,
                doing: Doing::Running,
                since: 0,
                frames,
                surroundings: outlier.surroundings.clone(),
                in_flight: outlier.in_flight as u64,
                occupant: None,
                others: Vec::new(),
            };
            let captures = if stack.is_empty() { Vec::new() } else { vec![capture] };
            self.add_outlier(id, endpoint, outlier, &captures)?;
        }
        self.write_error_samples(detail, Some(id))
    }

    /// Samples of errors of a request, which is listed under the number `listed_as`.
    fn write_error_samples(&mut self, detail: &PastDetail, listed_as: Option<i64>) -> Result<(), StoreError> {
        let (request, measurement) = (&detail.request, &detail.request.measurement);
        for (sample, frames) in &detail.errors {
            let place = SamplePlace {
                request: listed_as,
                endpoint: self.known.endpoints[measurement.endpoint.0 as usize],
                version: self.known.versions[measurement.version.0 as usize].0,
                at: request.started_at,
                user: measurement.group.as_deref(),
            };
            self.keep_error_sample(&sample.fingerprint, &sample.facts, frames, &place)?;
        }
        Ok(())
    }

    fn add_past_profile(&mut self, past: &PastProfile) -> Result<(), StoreError> {
        let sampled = i64::try_from(past.tree.total(Kind::Cpu).nanos).unwrap_or(i64::MAX);
        self.add_profile(&ProfileDelta {
            endpoint: self.known.endpoints[past.endpoint.0 as usize],
            version: self.known.versions[past.version.0 as usize].0,
            hour: past.hour,
            requests: past.requests,
            time: time_of(sampled, &past.tree),
            tree: past.tree.clone(),
            holders: Vec::new(),
        })
    }

    /// Takes over how endpoints were set and since when they are known, where nobody has set them here.
    pub(crate) fn settle_past(
        &mut self,
        endpoints: &[PastEndpoint],
        registry: &Registry,
        now: i64,
    ) -> Result<(), StoreError> {
        self.transaction(|store| {
            store.write_endpoints(registry, now)?;
            for endpoint in endpoints {
                let id = store.known.endpoints[endpoint.index.0 as usize];
                let added_at = endpoint.added_at.unwrap_or(now);
                let sql = format!(
                    "UPDATE {} SET level = COALESCE(level, ?), added_at = ? WHERE id = ? AND added_at > ?",
                    store.tables.endpoint
                );
                let values: [Value; 4] = [endpoint.level.into(), added_at.into(), id.into(), added_at.into()];
                Statement::new(sql).bind_all(values).execute(&mut store.connection)?;
            }
            Ok(())
        })
    }

    /// Adds points (Unix seconds) of a graph that was begun at `added_at` (Unix microseconds). Those that are there already stay.
    pub(crate) fn add_past_points(
        &mut self,
        title: &str,
        added_at: i64,
        points: &[(i64, f64)],
    ) -> Result<(), StoreError> {
        self.transaction(|store| {
            let (graph, point) = (store.tables.graph.clone(), store.tables.graph_point.clone());
            let sql = format!(
                "INSERT INTO {graph} (title, unit, schedule, added_at) VALUES (?, '', '', ?) ON CONFLICT (title) DO NOTHING"
            );
            Statement::new(sql).bind(title).bind(added_at).execute(&mut store.connection)?;
            let sql = format!("SELECT id FROM {graph} WHERE title = ?");
            let id: Id = Statement::new(sql).bind(title).get_result(&mut store.connection)?;
            for &(at, value) in points {
                let sql = replace(&point, "graph_id, at, series", "value");
                Statement::new(sql).bind(id.id).bind(at).bind("").bind(value).execute(&mut store.connection)?;
            }
            Ok(())
        })
    }
}
