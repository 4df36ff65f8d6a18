//! Call trees: where time went, by who called whom. They merge, scale, subtract and are stored; the same stacks in
//! whatever order make equal trees.

pub(crate) mod codec;
pub(crate) mod diff;
mod spread;

use std::collections::HashMap;
use std::time::Duration;

use crate::frame::{Frame, Kind, Origin};

pub use spread::Spread;

/// An amount of time, and the samples that it was seen in; for waits, how many they were. Each of these counts once: as queued only where
/// it awaited nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Weight {
    /// Nanoseconds.
    pub nanos: u64,
    /// Samples, or waits.
    pub samples: u64,
}

impl Weight {
    /// The time as a duration.
    #[must_use]
    pub fn time(self) -> Duration {
        Duration::from_nanos(self.nanos)
    }

    /// Adds to it; what does not fit is cut off.
    pub fn add(&mut self, other: Weight) {
        self.nanos = self.nanos.saturating_add(other.nanos);
        self.samples = self.samples.saturating_add(other.samples);
    }

    fn is_nothing(self) -> bool {
        self == Weight::default()
    }
}

/// A node's number in its tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(crate) u32);

impl NodeId {
    /// It as a number: 0 for the root, and for the others their place in [`CallTree::nodes`], counted from 1.
    #[must_use]
    pub fn number(self) -> u32 {
        self.0
    }
}

#[derive(Debug, Clone)]
struct Node {
    parent: NodeId,
    frame: u32,
    own: [Weight; Kind::ALL.len()],
    spread: Spread,
}

/// A tree of frames, outermost at the top, with the time spent at each by [`Kind`].
#[derive(Debug, Clone)]
pub struct CallTree {
    frames: Vec<Frame>,
    frame_numbers: HashMap<Frame, u32>,
    /// A parent comes before its children. The first is the root, which has no frame.
    nodes: Vec<Node>,
    children: HashMap<(NodeId, u32), NodeId>,
}

impl Default for CallTree {
    fn default() -> Self {
        CallTree::new()
    }
}

impl CallTree {
    /// The root, above all frames.
    pub const ROOT: NodeId = NodeId(0);
    const NO_FRAME: u32 = u32::MAX;

    /// A tree of nothing.
    #[must_use]
    pub fn new() -> CallTree {
        let root =
            Node { parent: Self::ROOT, frame: Self::NO_FRAME, own: Default::default(), spread: Spread::default() };
        CallTree { frames: Vec::new(), frame_numbers: HashMap::new(), nodes: vec![root], children: HashMap::new() }
    }

    /// Adds time spent at `stack`, outermost frame first.
    pub fn add(&mut self, stack: &[Frame], kind: Kind, weight: Weight) {
        self.add_at(stack, kind, weight);
    }

    pub(crate) fn add_at(&mut self, stack: &[Frame], kind: Kind, weight: Weight) -> NodeId {
        let node = stack.iter().fold(Self::ROOT, |parent, frame| self.child(parent, frame));
        self.nodes[node.0 as usize].own[kind as usize].add(weight);
        node
    }

    pub(crate) fn add_spread(&mut self, node: NodeId, spread: Spread) {
        self.nodes[node.0 as usize].spread.add(spread);
    }

    /// The child of `parent` for `frame`, made when there is none.
    pub(crate) fn child(&mut self, parent: NodeId, frame: &Frame) -> NodeId {
        let frame = match self.frame_numbers.get(frame) {
            Some(number) => *number,
            None => {
                let number = self.frames.len() as u32;
                self.frames.push(frame.clone());
                self.frame_numbers.insert(frame.clone(), number);
                number
            }
        };
        let next = NodeId(self.nodes.len() as u32);
        let node = *self.children.entry((parent, frame)).or_insert(next);
        if node == next {
            self.nodes.push(Node { parent, frame, own: Default::default(), spread: Spread::default() });
        }
        node
    }

    /// Whether it holds nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.iter().all(|node| node.own.iter().all(|weight| weight.is_nothing()))
    }

    /// Its frames, each once.
    #[must_use]
    pub fn frames(&self) -> &[Frame] {
        &self.frames
    }

    /// All nodes but the root, each after its parent.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = NodeId> + ExactSizeIterator + use<> {
        (1..self.nodes.len() as u32).map(NodeId)
    }

    /// The frame of a node; none of the root.
    #[must_use]
    pub fn frame(&self, node: NodeId) -> Option<&Frame> {
        self.frames.get(self.nodes[node.0 as usize].frame as usize)
    }

    /// The number of a node's frame in [`frames`](CallTree::frames).
    #[must_use]
    pub fn frame_number(&self, node: NodeId) -> Option<usize> {
        self.frame(node).map(|_| self.nodes[node.0 as usize].frame as usize)
    }

    /// The node above; the root's is the root.
    #[must_use]
    pub fn parent(&self, node: NodeId) -> NodeId {
        self.nodes[node.0 as usize].parent
    }

    /// Time spent at the node itself, by one kind.
    #[must_use]
    pub fn own(&self, node: NodeId, kind: Kind) -> Weight {
        self.nodes[node.0 as usize].own[kind as usize]
    }

    /// In how many tasks a node was seen, and how its time with all below differed between them; nothing where that is not known, as in
    /// a tree of one task or of one kind of time.
    #[must_use]
    pub fn spread(&self, node: NodeId) -> Spread {
        self.nodes[node.0 as usize].spread
    }

    /// The node and all above it, up to the root.
    pub(crate) fn up_from(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        std::iter::successors(Some(node), |node| (*node != Self::ROOT).then(|| self.parent(*node)))
    }

    /// Time spent at each node and below, by kind, in the order of the nodes' numbers, the root first.
    #[must_use]
    pub fn totals(&self) -> Vec<[Weight; Kind::ALL.len()]> {
        let mut totals: Vec<_> = self.nodes.iter().map(|node| node.own).collect();
        for node in self.nodes().rev() {
            let of_node = totals[node.0 as usize];
            for (sum, weight) in totals[self.parent(node).0 as usize].iter_mut().zip(of_node) {
                sum.add(weight);
            }
        }
        totals
    }

    /// All its time of one kind.
    #[must_use]
    pub fn total(&self, kind: Kind) -> Weight {
        let mut total = Weight::default();
        self.nodes.iter().for_each(|node| total.add(node.own[kind as usize]));
        total
    }

    /// The frames from the outermost down to a node.
    #[must_use]
    pub fn stack(&self, node: NodeId) -> Vec<&Frame> {
        let up = std::iter::successors(Some(node), |node| Some(self.parent(*node)));
        let mut stack: Vec<&Frame> = up.map_while(|node| self.frame(node)).collect();
        stack.reverse();
        stack
    }

    /// Each place at which time was spent, of what kind, and how much.
    pub fn entries(&self) -> impl Iterator<Item = (NodeId, Kind, Weight)> {
        let all = (0..self.nodes.len() as u32).map(NodeId);
        all.flat_map(|node| Kind::ALL.map(|kind| (node, kind, self.own(node, kind))))
            .filter(|(.., weight)| !weight.is_nothing())
    }

    /// Adds another tree's time.
    pub fn merge(&mut self, other: &CallTree) {
        let places = self.places_of(other);
        for (node, kind, weight) in other.entries() {
            self.nodes[places[node.0 as usize].0 as usize].own[kind as usize].add(weight);
        }
        for (node, place) in other.nodes.iter().zip(places) {
            self.nodes[place.0 as usize].spread.add(node.spread);
        }
    }

    /// Takes another tree's time away, as far as there is any.
    pub fn subtract(&mut self, other: &CallTree) {
        let places = self.places_of(other);
        for (node, kind, weight) in other.entries() {
            let own = &mut self.nodes[places[node.0 as usize].0 as usize].own[kind as usize];
            own.nanos = own.nanos.saturating_sub(weight.nanos);
            own.samples = own.samples.saturating_sub(weight.samples);
        }
        for (node, place) in other.nodes.iter().zip(places) {
            self.nodes[place.0 as usize].spread.subtract(node.spread);
        }
    }

    /// Multiplies all times, as in making two trees of different length comparable. Samples stay: that many were taken.
    pub fn scale(&mut self, factor: f64) {
        for weight in self.nodes.iter_mut().flat_map(|node| &mut node.own) {
            weight.nanos = (weight.nanos as f64 * factor).round() as u64;
        }
        self.nodes.iter_mut().for_each(|node| node.spread.scale(factor));
    }

    /// Only the time of one kind.
    #[must_use]
    pub fn of_kind(&self, kind: Kind) -> CallTree {
        self.rebuilt(|_, of| of == kind)
    }

    /// Without the nodes at and below which less than `share` (0 to 1) of all time was spent; their time goes to the
    /// node above.
    #[must_use]
    pub fn pruned(&self, share: f64) -> CallTree {
        let nanos = |weights: &[Weight]| weights.iter().map(|weight| weight.nanos).sum::<u64>();
        let totals: Vec<u64> = self.totals().iter().map(|weights| nanos(weights)).collect();
        let least = (totals[0] as f64 * share) as u64;
        self.without(|tree, node| {
            let up = std::iter::successors(Some(node), |node| Some(tree.parent(*node)));
            up.take_while(|node| *node != Self::ROOT).any(|node| totals[node.0 as usize] < least)
        })
    }

    /// With the root's own time at an outermost frame `[name]`, as code is called of which only the module is known.
    #[must_use]
    pub fn with_root_as(mut self, name: &str) -> CallTree {
        let own = std::mem::take(&mut self.nodes[0].own);
        if own.iter().any(|weight| !weight.is_nothing()) {
            let frame = Frame { function: format!("[{name}]").into(), module: name.into(), file: None, line: None };
            let place = self.child(Self::ROOT, &frame);
            let node = &mut self.nodes[place.0 as usize];
            node.own.iter_mut().zip(own).for_each(|(sum, weight)| sum.add(weight));
            // In how many tasks the root itself was seen is not known.
            node.spread = Spread::default();
        }
        self
    }

    /// Without library frames: their time goes to the frame of the program's own that led to them. Stacks that have
    /// none are left with their outermost frame.
    #[must_use]
    pub fn without_libraries(&self) -> CallTree {
        let is_own = |frame: &Frame| frame.origin() == Origin::Own;
        self.without(|tree, node| {
            let is_outermost = tree.parent(node) == Self::ROOT;
            !tree.frame(node).is_some_and(is_own) && !is_outermost
        })
    }

    /// A tree without the nodes that `leaves_out` names; their time goes to the nearest node above that stays.
    fn without(&self, leaves_out: impl Fn(&CallTree, NodeId) -> bool) -> CallTree {
        let mut tree = CallTree::new();
        tree.nodes[0].spread = self.nodes[0].spread;
        let mut places = vec![Self::ROOT];
        for node in self.nodes() {
            let above = places[self.parent(node).0 as usize];
            let place = match self.frame(node) {
                Some(frame) if !leaves_out(self, node) => {
                    let before = tree.nodes.len();
                    let place = tree.child(above, frame);
                    let is_new = tree.nodes.len() > before;
                    // Of nodes that become one it is not known which tasks both were seen in.
                    tree.nodes[place.0 as usize].spread = if is_new { self.spread(node) } else { Spread::default() };
                    place
                }
                _ => above,
            };
            places.push(place);
        }
        for (node, kind, weight) in self.entries() {
            tree.nodes[places[node.0 as usize].0 as usize].own[kind as usize].add(weight);
        }
        tree
    }

    fn rebuilt(&self, holds: impl Fn(NodeId, Kind) -> bool) -> CallTree {
        let mut tree = CallTree::new();
        for (node, kind, weight) in self.entries().filter(|(node, kind, _)| holds(*node, *kind)) {
            let stack: Vec<Frame> = self.stack(node).into_iter().cloned().collect();
            tree.add(&stack, kind, weight);
        }
        tree
    }

    /// Where in this tree each node of another one is, made when it is not.
    fn places_of(&mut self, other: &CallTree) -> Vec<NodeId> {
        let mut places = vec![Self::ROOT];
        for node in other.nodes() {
            let above = places[other.parent(node).0 as usize];
            let frame = other.frame(node).expect("every node but the root has a frame");
            places.push(self.child(above, frame));
        }
        places
    }
}

/// Equal are trees with the same time at the same stacks; nodes without any do not matter.
impl PartialEq for CallTree {
    fn eq(&self, other: &CallTree) -> bool {
        let by_stack = |tree: &CallTree| {
            let mut entries: Vec<(Vec<Frame>, Kind, Weight)> = tree
                .entries()
                .map(|(node, kind, weight)| (tree.stack(node).into_iter().cloned().collect(), kind, weight))
                .collect();
            entries.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
            let known = (0..tree.nodes.len() as u32).map(NodeId).filter(|node| !tree.spread(*node).is_nothing());
            let mut spreads: Vec<(Vec<Frame>, Spread)> =
                known.map(|node| (tree.stack(node).into_iter().cloned().collect(), tree.spread(node))).collect();
            spreads.sort_by(|a, b| a.0.cmp(&b.0));
            (entries, spreads)
        };
        by_stack(self) == by_stack(other)
    }
}

impl Eq for CallTree {}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn frame(function: &str) -> Frame {
        Frame { function: function.into(), module: "app".into(), file: Some("src/main.rs".into()), line: Some(7) }
    }

    pub(crate) fn stack(path: &str) -> Vec<Frame> {
        path.split(';').map(frame).collect()
    }

    pub(crate) fn nanos(nanos: u64) -> Weight {
        Weight { nanos, samples: 1 }
    }

    pub(crate) fn sample() -> CallTree {
        let mut tree = CallTree::new();
        tree.add(&stack("main;handle;render"), Kind::Cpu, Weight { nanos: 30_000_000, samples: 6 });
        tree.add(&stack("main;handle"), Kind::Cpu, Weight { nanos: 10_000_000, samples: 2 });
        tree.add(&stack("main;handle;query"), Kind::Await, Weight { nanos: 50_000_000, samples: 1 });
        tree.add(&stack("main;handle;query"), Kind::Queued, Weight { nanos: 2_000_000, samples: 1 });
        tree.add(&stack("main;handle;read"), Kind::Blocked, Weight { nanos: 5_000_000, samples: 1 });
        tree
    }

    #[test]
    fn a_node_s_total_is_its_own_time_and_that_of_all_below() {
        let tree = sample();
        let handle = tree.nodes().find(|node| &*tree.frame(*node).unwrap().function == "handle").unwrap();
        assert_eq!(tree.own(handle, Kind::Cpu).nanos, 10_000_000);
        assert_eq!(tree.totals()[handle.0 as usize][Kind::Cpu as usize].nanos, 40_000_000);
        assert_eq!(tree.total(Kind::Await).time(), Duration::from_millis(50));
    }

    #[test]
    fn a_tree_less_itself_is_empty() {
        let mut tree = sample();
        tree.subtract(&sample());
        assert!(tree.is_empty());
    }

    #[test]
    fn scaling_changes_times_and_not_samples() {
        let mut tree = sample();
        tree.scale(0.5);
        assert_eq!(tree.total(Kind::Cpu), Weight { nanos: 20_000_000, samples: 8 });
    }

    #[test]
    fn time_below_the_threshold_goes_to_the_node_above() {
        let pruned = sample().pruned(0.1);
        assert_eq!(pruned.total(Kind::Blocked), sample().total(Kind::Blocked));
        assert!(!pruned.frames().contains(&frame("read")));
        assert!(pruned.frames().contains(&frame("render")));
    }

    #[test]
    fn the_root_s_own_time_is_shown_at_a_frame_without_a_file() {
        let mut tree = sample();
        assert_eq!(tree.clone().with_root_as("unknown"), tree);
        tree.add(&[], Kind::Await, nanos(7));
        let shown = tree.clone().with_root_as("unknown");
        assert!(Kind::ALL.iter().all(|kind| shown.own(CallTree::ROOT, *kind).is_nothing()));
        assert_eq!(shown.totals()[0], tree.totals()[0]);
        let node = shown.nodes().find(|node| &*shown.frame(*node).unwrap().function == "[unknown]").unwrap();
        assert_eq!((shown.parent(node), shown.own(node, Kind::Await)), (CallTree::ROOT, nanos(7)));
    }

    #[test]
    fn library_frames_give_their_time_to_the_program_s() {
        let fetched = Some("/home/me/.cargo/registry/src/x/lib.rs".into());
        let library = |function| Frame { file: fetched.clone(), ..frame(function) };
        let mut tree = CallTree::new();
        tree.add(&[frame("main"), library("tokio::run"), frame("render"), library("write")], Kind::Cpu, nanos(5));
        let mut expected = CallTree::new();
        expected.add(&stack("main;render"), Kind::Cpu, nanos(5));
        assert_eq!(tree.without_libraries(), expected);
    }

    #[test]
    fn one_kind_can_be_taken_out() {
        let waits = sample().of_kind(Kind::Await);
        assert_eq!(waits.total(Kind::Await), sample().total(Kind::Await));
        assert!(waits.total(Kind::Cpu).is_nothing());
    }
}
