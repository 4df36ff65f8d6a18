//! Folded stacks, one a line: what flame graph tools read.

use std::io::{self, Write};

use super::named_stack;
use crate::call_tree::CallTree;

/// Writes `main;handle;render 1500` for each stack, with its time in microseconds. Sorted by stack.
///
/// # Errors
/// When `out` fails.
pub fn folded(tree: &CallTree, mut out: impl Write) -> io::Result<()> {
    lines(tree).iter().try_for_each(|(stack, micros)| writeln!(out, "{stack} {micros}"))
}

/// The stacks and their microseconds; of each stack one.
pub(super) fn lines(tree: &CallTree) -> Vec<(String, u64)> {
    let mut by_stack = std::collections::BTreeMap::<String, u64>::new();
    for (node, kind, weight) in tree.entries() {
        // A semicolon within a name would look like two frames.
        let stack = named_stack(tree, node, kind).join("\u{0}").replace(';', ":").replace('\u{0}', ";");
        *by_stack.entry(stack).or_default() += weight.nanos;
    }
    by_stack.into_iter().filter(|(_, nanos)| *nanos > 0).map(|(stack, nanos)| (stack, nanos.div_ceil(1000))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call_tree::tests::{frame, nanos};
    use crate::frame::Kind;

    #[test]
    fn a_semicolon_in_a_name_makes_no_frame() {
        let mut tree = CallTree::new();
        tree.add(&[frame("main"), frame("<[u8; 4]>::fmt")], Kind::Cpu, nanos(5000));
        assert_eq!(lines(&tree), [("main;<[u8: 4]>::fmt".to_owned(), 5)]);
    }
}
