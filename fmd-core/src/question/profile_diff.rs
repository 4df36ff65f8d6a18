//! Which functions take more or less time of a request.

use std::collections::{HashMap, HashSet};

use fmd_profiler::{CallTree, CallTreeDiff, Kind, NodeId};

use super::Only;
use super::profile::{is_own, merge};
use super::report_stores::Stores;
use super::sides::Side;
use super::{DiffNode, FunctionChange};
use crate::store::{ProfileFilter, StoreError};

/// Nodes below this share of the whole time are added to the node above.
const LEAST_SHARE: f64 = 0.004;
/// Most functions in an answer.
const MOST_FUNCTIONS: usize = 100;
/// A change is more than sampling explains from this many standard deviations on.
const CERTAIN: f64 = 3.0;

/// Two profiles of one endpoint laid over each other, in milliseconds of one request.
#[derive(Debug, Default)]
pub(super) struct ProfileDiff {
    /// Requests profiled, before and after.
    pub(super) requests: (i64, i64),
    pub(super) functions: Vec<FunctionChange>,
    pub(super) nodes: Vec<DiffNode>,
}

/// Samples and milliseconds, before and after.
#[derive(Debug, Default, Clone, Copy)]
struct Both {
    ms: [f64; 2],
    samples: [u64; 2],
}

impl Both {
    /// Whether the two differ by more than the number of samples explains: a time made of n samples varies by its square root.
    fn differs(&self) -> bool {
        let variance = |side: usize| {
            let samples = self.samples[side].max(1) as f64;
            self.ms[side] * self.ms[side] / samples
        };
        let spread = (variance(0) + variance(1)).sqrt();
        self.samples[0] + self.samples[1] >= 20 && (self.ms[1] - self.ms[0]).abs() > CERTAIN * spread
    }
}

/// The profiles of the `endpoint`, whose id may be another before and after.
pub(super) fn between(
    stores: &mut Stores<'_>,
    endpoint: (i64, i64),
    before: Side,
    after: Side,
) -> Result<ProfileDiff, StoreError> {
    let mut trees = Vec::with_capacity(2);
    let mut requests = [0; 2];
    for (n, (side, endpoint)) in [(before, endpoint.0), (after, endpoint.1)].into_iter().enumerate() {
        let store = if n == 0 { stores.before() } else { stores.after() };
        let only = Only::version(side.version);
        let filter = ProfileFilter { endpoint: Some(endpoint), range: side.range, only: &only };
        let (count, _, tree) = merge(store, filter)?;
        requests[n] = count;
        trees.push(tree.pruned(LEAST_SHARE));
    }
    let known = (requests[0], requests[1]);
    if requests.contains(&0) || trees.iter().all(CallTree::is_empty) {
        return Ok(ProfileDiff { requests: known, ..ProfileDiff::default() });
    }
    let diff = CallTreeDiff::between(&trees[0], &trees[1]);
    let per_request = requests.map(|count| 1.0 / (count as f64 * 1e6));
    let changes = diff.changes(&Kind::ALL);
    let ms = |(before, after): (u64, u64)| [before as f64 * per_request[0], after as f64 * per_request[1]];

    let mut places: HashMap<NodeId, usize> = HashMap::new();
    let mut nodes = Vec::new();
    let mut functions: HashMap<&str, (Both, Both, bool)> = HashMap::new();
    for change in &changes {
        let stack = diff.stack(change.node);
        let both = Both { ms: ms(change.total), samples: [change.samples.0, change.samples.1] };
        let is_own = is_own(change.frame);
        places.insert(change.node, nodes.len());
        nodes.push(DiffNode {
            parent: places.get(&diff.parent(change.node)).map(|&place| place as u64),
            function: change.frame.function.to_string(),
            own: is_own,
            before_ms: both.ms[0],
            after_ms: both.ms[1],
            certain: both.differs(),
        });
        let (total, own, _) =
            functions.entry(&change.frame.function).or_insert((Both::default(), Both::default(), is_own));
        // A function that calls itself is counted at its outermost place.
        let above: HashSet<&str> =
            stack[..stack.len().saturating_sub(1)].iter().map(|frame| &*frame.function).collect();
        let own_ms = ms(change.own);
        for (side, own_ms) in own_ms.into_iter().enumerate() {
            own.ms[side] += own_ms;
            if !above.contains(&*change.frame.function) {
                total.ms[side] += both.ms[side];
                total.samples[side] += both.samples[side];
            }
        }
    }
    let mut functions: Vec<FunctionChange> = functions
        .into_iter()
        .map(|(function, (total, own, is_own))| FunctionChange {
            function: function.to_owned(),
            own: is_own,
            before_ms: total.ms[0],
            after_ms: total.ms[1],
            own_before_ms: own.ms[0],
            own_after_ms: own.ms[1],
            samples: total.samples.iter().sum(),
            certain: total.differs(),
        })
        .collect();
    let moved = |function: &FunctionChange| (function.after_ms - function.before_ms).abs();
    functions.sort_by(|a, b| moved(b).total_cmp(&moved(a)).then_with(|| a.function.cmp(&b.function)));
    functions.truncate(MOST_FUNCTIONS);
    Ok(ProfileDiff { requests: known, functions, nodes })
}
