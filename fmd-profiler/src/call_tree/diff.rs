//! What changed between two call trees.

use super::{CallTree, NodeId, Weight};
use crate::frame::{Frame, Kind};

/// Two trees laid over each other. It has the nodes of both, by the stacks that they stand for.
#[derive(Debug, Clone)]
pub struct CallTreeDiff {
    before: CallTree,
    after: CallTree,
}

/// One node of a [`CallTreeDiff`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change<'a> {
    /// The node, for [`CallTreeDiff::stack`].
    pub node: NodeId,
    /// Its frame.
    pub frame: &'a Frame,
    /// Nanoseconds spent at it and below, before and after.
    pub total: (u64, u64),
    /// Nanoseconds spent at the node itself, before and after.
    pub own: (u64, u64),
    /// Samples at it and below, before and after.
    pub samples: (u64, u64),
}

impl Change<'_> {
    /// By how many nanoseconds the total has grown.
    #[must_use]
    pub fn growth(&self) -> i64 {
        self.total.1 as i64 - self.total.0 as i64
    }
}

impl CallTreeDiff {
    /// Compares two trees as they are; [`scale`](CallTree::scale) them before when they stand for different numbers of
    /// requests.
    #[must_use]
    pub fn between(before: &CallTree, after: &CallTree) -> CallTreeDiff {
        // Both get all nodes in one order, so that a number means the same stack in both.
        let mut nodes = CallTree::new();
        nodes.places_of(before);
        nodes.places_of(after);
        let laid_over = |tree: &CallTree| {
            let mut laid = nodes.clone();
            laid.merge(tree);
            laid
        };
        CallTreeDiff { before: laid_over(before), after: laid_over(after) }
    }

    /// All nodes, each after its parent, with the time of these kinds.
    #[must_use]
    pub fn changes(&self, kinds: &[Kind]) -> Vec<Change<'_>> {
        let sum =
            |weights: &[Weight; Kind::ALL.len()]| kinds.iter().map(|kind| weights[*kind as usize].nanos).sum::<u64>();
        let samples =
            |weights: &[Weight; Kind::ALL.len()]| kinds.iter().map(|kind| weights[*kind as usize].samples).sum::<u64>();
        let own = |tree: &CallTree, node| kinds.iter().map(|kind| tree.own(node, *kind).nanos).sum::<u64>();
        let (before, after) = (self.before.totals(), self.after.totals());
        let change = |node: NodeId| {
            let index = node.0 as usize;
            Some(Change {
                node,
                frame: self.after.frame(node)?,
                total: (sum(&before[index]), sum(&after[index])),
                own: (own(&self.before, node), own(&self.after, node)),
                samples: (samples(&before[index]), samples(&after[index])),
            })
        };
        self.after.nodes().filter_map(change).collect()
    }

    /// The node above; the root's is the root.
    #[must_use]
    pub fn parent(&self, node: NodeId) -> NodeId {
        self.after.parent(node)
    }

    /// The frames from the outermost down to a node.
    #[must_use]
    pub fn stack(&self, node: NodeId) -> Vec<&Frame> {
        self.after.stack(node)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{nanos, stack};
    use super::*;

    #[test]
    fn nodes_of_either_tree_are_compared() {
        let mut before = CallTree::new();
        before.add(&stack("main;old"), Kind::Cpu, nanos(10));
        before.add(&stack("main;same"), Kind::Cpu, nanos(5));
        let mut after = CallTree::new();
        after.add(&stack("main;same"), Kind::Cpu, nanos(8));
        after.add(&stack("main;new"), Kind::Cpu, nanos(1));
        let diff = CallTreeDiff::between(&before, &after);
        let changes = diff.changes(&[Kind::Cpu]);
        let of = |name: &str| changes.iter().find(|change| &*change.frame.function == name).unwrap();
        assert_eq!(of("old").total, (10, 0));
        assert_eq!(of("same").growth(), 3);
        assert_eq!(of("new").own, (0, 1));
        assert_eq!(of("main").total, (15, 9));
        assert_eq!(diff.stack(of("new").node).len(), 2);
    }
}
