//! Where time went.

use std::collections::HashMap;

use fmd_profiler::{CallTree, Frame, Kind, Origin};

use super::Only;
use super::held::{by_endpoint, held_by};
use super::overview::endpoint_info;
use super::range::Checked;
use super::requests::request;
use super::tally::ms;
use super::timeline::timeline;
use super::{
    CallTree as TreeAnswer, FrameInfo, Names, NodeInfo, Profile, ProfiledEndpoint, ProfiledRequest, ProfiledRequests,
    Range, RequestDetail, TimeDivision,
};
use crate::config::Config;
use crate::keeping::Kept;
use crate::store::{EndpointRow, ProfileFilter, ProfileSum, RequestProfileRow, Store, StoreError, TimeRow};

/// Nodes below this share of the whole time are added to the node above: nobody could see them.
const LEAST_SHARE: f64 = 0.0005;
const HOUR: i64 = 3_600;
/// What has the time of stacks that are not known, and of those that are too small for a node.
const UNKNOWN: &str = "unknown";
const OTHERS: &str = "others";

/// Whose profile is asked for.
#[derive(Debug, Clone)]
pub enum ProfileOf {
    /// All requests of an endpoint.
    Endpoint {
        /// Its id.
        id: i64,
        /// Over the hours that this touches.
        range: Checked,
        /// Only of these versions of the service.
        only: Only,
    },
    /// One request, by its id.
    Request(i64),
}

/// A profile before it becomes an answer, for exports.
#[derive(Debug)]
pub struct Merged {
    /// What it is of: an endpoint, or one request of it.
    pub title: String,
    /// The stacks.
    pub tree: CallTree,
}

/// Where the time went.
pub(crate) fn profile_of(
    store: &mut Store,
    config: &Config,
    of: ProfileOf,
    cpu_stacks: bool,
) -> Result<Profile, StoreError> {
    match of {
        ProfileOf::Endpoint { id, range, only } => endpoint_profile(store, config, id, range, &only, cpu_stacks),
        ProfileOf::Request(id) => request_profile(store, config, id, cpu_stacks),
    }
}

/// The same as stacks only.
pub(crate) fn stacks_of(store: &mut Store, of: ProfileOf) -> Result<Merged, StoreError> {
    match of {
        ProfileOf::Endpoint { id, range, only } => {
            let title = store.endpoint(id)?.key().to_string();
            let filter = ProfileFilter { endpoint: Some(id), range, only: &only };
            Ok(Merged { title, tree: merge(store, filter)?.2 })
        }
        ProfileOf::Request(id) => {
            let row = store.request_profile(id)?.ok_or(NOT_KEPT)?;
            let title = format!("{} (request {id})", store.endpoint(row.endpoint_id)?.key());
            Ok(Merged { title, tree: tree_of_request(store, &row)? })
        }
    }
}

const NOT_KEPT: StoreError = StoreError::Missing("profile of this request");

/// An endpoint's profile over the hours that `range` touches.
fn endpoint_profile(
    store: &mut Store,
    config: &Config,
    id: i64,
    range: Checked,
    only: &Only,
    cpu_stacks: bool,
) -> Result<Profile, StoreError> {
    let endpoint = store.endpoint(id)?;
    let filter = ProfileFilter { endpoint: Some(id), range, only };
    let (requests, time, tree) = merge(store, filter)?;
    let held = store.held(filter)?.into_iter().map(|row| (row.holder_id, row.holding));
    let whole = range.whole();
    Ok(Profile {
        range: Some(Range { from: whole.from * 1_000, to: whole.to * 1_000, step: HOUR * 1_000 }),
        held_by: held_by(store, config, held)?,
        ..profile(&endpoint, config, requests, time, &tree, cpu_stacks)
    })
}

/// Every endpoint that was profiled, by falling time.
pub(crate) fn profiled_endpoints(
    store: &mut Store,
    config: &Config,
    range: Checked,
    only: &Only,
) -> Result<Vec<ProfiledEndpoint>, StoreError> {
    let filter = ProfileFilter { endpoint: None, range, only };
    let mut times: HashMap<i64, ProfileSum> =
        store.profile_sums(filter)?.into_iter().map(|sum| (sum.endpoint_id, sum)).collect();
    let mut profiled: Vec<ProfiledEndpoint> = store
        .endpoints()?
        .iter()
        .filter_map(|row| {
            let sum = times.remove(&row.id)?;
            Some(ProfiledEndpoint {
                endpoint: endpoint_info(row, config),
                requests: sum.requests,
                time: division(sum.time),
            })
        })
        .collect();
    profiled.sort_by(|a, b| b.time.wall_ms.total_cmp(&a.time.wall_ms));
    Ok(profiled)
}

pub(super) fn merge(store: &mut Store, filter: ProfileFilter) -> Result<(i64, TimeRow, CallTree), StoreError> {
    let (mut requests, mut time, mut tree) = (0_i64, TimeRow::default(), CallTree::new());
    for row in store.profiles(filter)? {
        requests = requests.saturating_add(row.requests);
        time.add(row.time);
        tree.merge(&store.tree_of(&row)?);
    }
    Ok((requests, time, tree.with_root_as(UNKNOWN)))
}

fn tree_of_request(store: &mut Store, row: &RequestProfileRow) -> Result<CallTree, StoreError> {
    Ok(store.tree_of_request(row)?.with_root_as(UNKNOWN))
}

/// The kept profile of one request.
fn request_profile(store: &mut Store, config: &Config, id: i64, cpu_stacks: bool) -> Result<Profile, StoreError> {
    let row = store.request_profile(id)?.ok_or(NOT_KEPT)?;
    let endpoint = store.endpoint(row.endpoint_id)?;
    let tree = tree_of_request(store, &row)?;
    let held_by = held_by(store, config, row.holders().into_iter().map(by_endpoint))?;
    Ok(Profile { held_by, ..profile(&endpoint, config, 1, row.time, &tree, cpu_stacks) })
}

/// One request with where its time went.
pub(crate) fn request_detail(store: &mut Store, config: &Config, id: i64) -> Result<RequestDetail, StoreError> {
    let (row, endpoint) = store.request(id)?;
    let endpoint = store.endpoint(endpoint)?;
    let profile = store.request_profile(id)?;
    let holders = profile.as_ref().map(RequestProfileRow::holders).unwrap_or_default();
    Ok(RequestDetail {
        request: request(row),
        endpoint: endpoint_info(&endpoint, config),
        time: profile.map(|profile| division(profile.time)),
        held_by: held_by(store, config, holders.into_iter().map(by_endpoint))?,
        errors: super::errors::of_request(store, config, id)?,
        timeline: timeline(store, id)?,
        outlier: super::outliers::detail(store, config, id)?,
    })
}

/// Requests of an endpoint whose own profile was kept, newest first.
pub(crate) fn profiled_requests(
    store: &mut Store,
    endpoint: i64,
    range: Checked,
    only: &Only,
    before: Option<i64>,
    limit: Option<u16>,
) -> Result<ProfiledRequests, StoreError> {
    store.endpoint(endpoint)?;
    let limit = i64::from(limit.unwrap_or(50).clamp(1, 500));
    let mut rows = store.profiled_requests(endpoint, range.from, range.to, only, before, limit + 1)?;
    let more = rows.len() as i64 > limit;
    rows.truncate(limit as usize);
    let next = rows.last().filter(|_| more).map(|row| row.id);
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let profiles: HashMap<i64, RequestProfileRow> =
        store.request_profiles(&ids)?.into_iter().map(|row| (row.request_id, row)).collect();
    let requests = rows.into_iter().filter_map(|row| {
        let profile = profiles.get(&row.id)?;
        let kept = Kept::from_number(profile.kept).unwrap_or(Kept::Sample);
        Some(ProfiledRequest { request: request(row), time: division(profile.time), kept })
    });
    Ok(ProfiledRequests { requests: requests.collect(), next })
}

fn profile(
    endpoint: &EndpointRow,
    config: &Config,
    requests: i64,
    time: TimeRow,
    tree: &CallTree,
    cpu_stacks: bool,
) -> Profile {
    let samples = Kind::ALL.into_iter().map(|kind| tree.total(kind).samples).sum();
    Profile {
        endpoint: endpoint_info(endpoint, config),
        range: None,
        requests,
        samples,
        time: division(time),
        held_by: Vec::new(),
        names: names(tree),
        tree: answer(&tree.pruned(LEAST_SHARE).with_root_as(OTHERS)),
        cpu_stacks,
    }
}

fn names(tree: &CallTree) -> Names {
    let of_executable: Vec<&Frame> = tree.frames().iter().filter(|frame| is_of_executable(frame)).collect();
    if of_executable.is_empty() || of_executable.iter().any(|frame| frame.file.is_some()) {
        Names::Full
    } else if of_executable.into_iter().all(is_nameless) {
        Names::None
    } else {
        Names::NoLines
    }
}

/// Whether it is a function of the executable, and neither of a library nor what stands for none.
fn is_of_executable(frame: &Frame) -> bool {
    !frame.module.contains(".so") && stands_for(frame).is_none()
}

/// What a frame that is no function stands for, as in `[pool thread]`.
fn stands_for(frame: &Frame) -> Option<&str> {
    frame.function.strip_prefix('[')?.strip_suffix(']')
}

/// Whether it is told by its address, as in `app+0x1234`.
fn is_nameless(frame: &Frame) -> bool {
    frame.function.strip_prefix(&*frame.module).is_some_and(|rest| rest.starts_with("+0x"))
}

fn division(time: TimeRow) -> TimeDivision {
    let parts =
        [time.on_cpu_ns, time.blocked_ns, time.awaiting_ns, time.queued_ns, time.pool_waiting_ns, time.pool_running_ns];
    TimeDivision {
        wall_ms: ms(time.wall_ns),
        on_cpu_ms: ms(time.on_cpu_ns),
        blocked_ms: ms(time.blocked_ns),
        awaiting_ms: ms(time.awaiting_ns),
        queued_ms: ms(time.queued_ns),
        pool_waiting_ms: ms(time.pool_waiting_ns),
        pool_running_ms: ms(time.pool_running_ns),
        remainder_ms: ms(parts.into_iter().fold(time.wall_ns, i64::saturating_sub)),
        polls: time.polls,
    }
}

pub(super) fn frame_info(frame: &Frame) -> FrameInfo {
    FrameInfo {
        function: frame.function.to_string(),
        module: frame.module.to_string(),
        file: frame.file.as_deref().map(str::to_owned),
        line: frame.line.unwrap_or(0),
        own: is_own(frame),
    }
}

/// Whether it is the service's own code: what stands for no function is nobody's.
pub(super) fn is_own(frame: &Frame) -> bool {
    frame.origin() == Origin::Own && !stands_for(frame).is_some_and(|name| [UNKNOWN, OTHERS].contains(&name))
}

fn answer(tree: &CallTree) -> TreeAnswer {
    let frames = tree.frames().iter().map(frame_info);
    let nodes = tree.nodes().map(|node| {
        let us = |kind: Kind| tree.own(node, kind).nanos / 1_000;
        let spread = tree.spread(node);
        let micros = |nanos: f64| nanos / 1e3;
        NodeInfo {
            // The root has number 0 and is not in the list.
            parent: tree.parent(node).number().checked_sub(1),
            frame: tree.frame_number(node).unwrap_or(0) as u32,
            cpu_us: us(Kind::Cpu),
            blocked_us: us(Kind::Blocked),
            await_us: us(Kind::Await),
            queued_us: us(Kind::Queued),
            samples: Kind::ALL.into_iter().map(|kind| tree.own(node, kind).samples).sum(),
            requests: (!spread.is_nothing()).then_some(spread.tasks),
            mean_us: spread.mean().map(micros),
            std_us: spread.deviation().map(micros),
        }
    });
    TreeAnswer { frames: frames.collect(), nodes: nodes.collect() }
}

#[cfg(test)]
mod tests {
    use fmd_profiler::Weight;

    use super::*;

    fn frame(module: &str, function: &str, file: Option<&str>) -> Frame {
        Frame { function: function.into(), module: module.into(), file: file.map(Into::into), line: None }
    }

    fn ms(ms: u64) -> Weight {
        Weight { nanos: ms * 1_000_000, samples: 1 }
    }

    /// What `names` says of a tree with these frames.
    fn names_of(frames: &[Frame]) -> Names {
        let mut tree = CallTree::new();
        frames.iter().for_each(|frame| tree.add(std::slice::from_ref(frame), Kind::Cpu, ms(1)));
        names(&tree)
    }

    #[test]
    fn no_time_is_left_out_where_a_stack_is_unknown_or_too_small_to_be_shown() {
        let mut tree = CallTree::new();
        tree.add(&[frame("app", "app::run", None)], Kind::Cpu, ms(90_000));
        tree.add(&[], Kind::Await, ms(9_000));
        tree.add(&[], Kind::Queued, ms(500));
        (0..10).for_each(|n| tree.add(&[frame("app", &format!("app::small_{n}"), None)], Kind::Cpu, ms(1)));
        let told = answer(&tree.with_root_as(UNKNOWN).pruned(LEAST_SHARE).with_root_as(OTHERS));
        let sum = |of: fn(&NodeInfo) -> u64| told.nodes.iter().map(of).sum::<u64>();
        let sums = [sum(|node| node.cpu_us), sum(|node| node.await_us), sum(|node| node.queued_us)];
        assert_eq!(sums, [90_010_000, 9_000_000, 500_000]);
        assert_eq!(sum(|node| node.samples), 13);
        let mut outermost: Vec<(&str, bool)> = told
            .nodes
            .iter()
            .filter(|node| node.parent.is_none())
            .map(|node| &told.frames[node.frame as usize])
            .map(|frame| (frame.function.as_str(), frame.own))
            .collect();
        outermost.sort_unstable();
        assert_eq!(outermost, [("[others]", false), ("[unknown]", false), ("app::run", true)]);
    }

    #[test]
    fn an_executable_without_symbols_is_told_from_one_without_lines() {
        let nameless = frame("app", "app+0x1234", None);
        let named = frame("app", "app::run", None);
        let of_library = frame("libc.so.6", "epoll_wait", Some("epoll_wait.c"));
        let (pool, unknown) = (frame("", "[pool thread]", None), frame("unknown", "[unknown]", None));
        let besides = [of_library.clone(), pool.clone(), unknown.clone()];
        let with = |frame: Frame| names_of(&[&besides[..], &[frame]].concat());
        assert_eq!(with(nameless.clone()), Names::None);
        assert_eq!(with(named.clone()), Names::NoLines);
        assert_eq!(names_of(&[nameless.clone(), named]), Names::NoLines);
        assert_eq!(names_of(&[nameless, frame("app", "app::run", Some("src/main.rs"))]), Names::Full);
        assert_eq!((names_of(&besides), names_of(&[])), (Names::Full, Names::Full), "nothing tells");
    }
}
