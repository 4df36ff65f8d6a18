//! Requests in flight.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use fmd_profiler::{Beacon, Glance, Profiler};

use super::overview::endpoint_info;
use super::profile::frame_info;
use super::{Live, LiveRequest, LiveStack};
use crate::capture::{self, Doing};
use crate::config::Config;
use crate::endpoint::Registry;
use crate::in_flight::{InFlight, Underway};
use crate::pattern::Patterns;
use crate::redact::Redactor;
use crate::store::{Store, StoreError};
use crate::watcher::Watch;

/// How long a stack that was asked for is waited for.
const LONGEST_LOOK: Duration = Duration::from_millis(100);
/// Most requests that are listed.
const MOST: usize = 200;

/// What the questions about requests in flight are asked of.
pub(crate) struct Watched {
    /// `None` once the service is gone.
    pub(crate) requests: Option<Arc<dyn InFlight>>,
    pub(crate) profiler: Option<Profiler>,
    pub(crate) registry: Arc<Registry>,
    pub(crate) watch: Arc<Watch>,
    pub(crate) config: Arc<Config>,
}

impl Watched {
    fn for_each(&self, mut look: impl FnMut(Underway<'_>)) {
        if let Some(requests) = &self.requests {
            requests.for_each(&mut look);
        }
    }

    fn glance(&self, beacon: &Beacon) -> Option<Glance> {
        self.profiler.as_ref()?.glance(beacon)
    }

    fn look(&self, beacon: &Beacon) -> Option<Glance> {
        self.profiler.as_ref()?.look(beacon, LONGEST_LOOK)
    }
}

struct Copied {
    beacon: Beacon,
    age: Duration,
    method: String,
    path: String,
    worker: u32,
    is_sending: bool,
}

/// The requests in flight, longest first.
pub(crate) fn live(store: &mut Store, watched: &Watched) -> Result<Live, StoreError> {
    let mut requests = Vec::new();
    // Copied first, so that nobody is kept from the desks by what follows.
    watched.for_each(|request| {
        requests.push(Copied {
            beacon: request.beacon.clone(),
            age: request.began.elapsed(),
            method: request.method.to_owned(),
            path: request.path.to_owned(),
            worker: request.worker,
            is_sending: request.is_sending,
        });
    });
    let in_flight = requests.len() as u64;
    requests.sort_by_key(|request| std::cmp::Reverse(request.age));
    requests.truncate(MOST);
    let mut patterns = Patterns::default();
    patterns.refresh(&watched.registry);
    let infos: HashMap<_, _> =
        store.endpoints()?.iter().map(|row| (row.key(), endpoint_info(row, &watched.config))).collect();
    let redactor = Redactor::new(&watched.config);
    let requests = requests.into_iter().map(|request| {
        let endpoint = patterns.find(&request.method, &request.path);
        let glance = watched.glance(&request.beacon);
        let (doing, since) = match glance {
            _ if request.is_sending => (Some(Doing::Sending), None),
            Some(glance) => (Some(Doing::from(glance.doing)), Some(glance.since)),
            None => (None, None),
        };
        let limit = endpoint.and_then(|endpoint| endpoint.outlier_limit());
        LiveRequest {
            task: request.beacon.task().to_string(),
            path: redactor
                .routed_path(&request.path, endpoint.map(|endpoint| &*endpoint.key().pattern))
                .as_str()
                .to_owned(),
            is_late: limit.is_some_and(|limit| request.age > limit.after),
            endpoint: endpoint.and_then(|endpoint| infos.get(endpoint.key()).cloned()),
            method: request.method,
            age_ms: ms(request.age),
            doing,
            since_ms: since.map(ms),
            worker: request.worker,
        }
    });
    Ok(Live { in_flight, requests: requests.collect(), surroundings: watched.watch.lately().0 })
}

/// Where the request `task` is at this moment.
pub(crate) fn live_stack(watched: &Watched, task: &str) -> Result<LiveStack, StoreError> {
    let mut found = None;
    watched.for_each(|request| {
        if request.beacon.task().to_string() == task {
            found = Some(request.beacon.clone());
        }
    });
    let beacon = found.ok_or(StoreError::Missing("request in flight with this name: it has ended"))?;
    let glance = watched.look(&beacon).ok_or(StoreError::Missing("stack of this request: its handler has ended"))?;
    Ok(LiveStack {
        doing: glance.doing.into(),
        since_ms: ms(glance.since),
        frames: capture::frames(&glance.profile).iter().map(frame_info).collect(),
    })
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
