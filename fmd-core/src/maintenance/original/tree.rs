//! Call trees from lists of lines, each with its depth and with the time of what lies below.

use std::time::Duration;

use fmd_profiler::{CallTree, Frame, Kind, Weight};

/// A tree that grows line by line.
#[derive(Debug, Default)]
pub(super) struct Growing {
    tree: CallTree,
    /// From the outermost down to the last line: the frames, and the time of each that no line below has told of yet.
    open: Vec<(Frame, u64)>,
}

impl Growing {
    /// Adds a line at `depth`, the outermost being 1, with its time and that of all below in milliseconds.
    pub(super) fn add(&mut self, depth: usize, frame: &Frame, millis: f64) {
        let nanos = Duration::try_from_secs_f64(millis / 1_000.0).unwrap_or_default().as_nanos();
        let nanos = u64::try_from(nanos).unwrap_or(u64::MAX);
        while self.open.len() >= depth {
            self.close();
        }
        if let Some((_, left)) = self.open.last_mut() {
            *left = left.saturating_sub(nanos);
        }
        self.open.push((frame.clone(), nanos));
    }

    fn close(&mut self) {
        let own = self.open.last().map_or(0, |(_, own)| *own);
        if own > 0 {
            let stack: Vec<Frame> = self.open.iter().map(|(frame, _)| frame.clone()).collect();
            // Whether it computed or waited is not told.
            self.tree.add(&stack, Kind::Cpu, Weight { nanos: own, samples: 1 });
        }
        self.open.pop();
    }

    /// The tree, if there is anything in it.
    pub(super) fn grown(mut self) -> Option<CallTree> {
        while !self.open.is_empty() {
            self.close();
        }
        Some(self.tree).filter(|tree| !tree.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_keeps_the_time_that_the_lines_below_it_leave() {
        let frame = |name: &str| Frame { function: name.into(), module: "".into(), file: None, line: Some(1) };
        let mut growing = Growing::default();
        for (depth, name, millis) in [(1, "a", 10.0), (2, "b", 6.0), (3, "c", 6.0), (2, "d", 3.0), (1, "e", 2.0)] {
            growing.add(depth, &frame(name), millis);
        }
        let tree = growing.grown().unwrap();
        let own: Vec<_> = tree
            .nodes()
            .map(|node| (tree.frame(node).unwrap().function.to_string(), tree.own(node, Kind::Cpu).nanos / 1_000_000))
            .collect();
        let of = |name: &str| own.iter().find(|(function, _)| function == name).map(|(_, millis)| *millis);
        assert_eq!(["a", "b", "c", "d", "e"].map(of), [Some(1), Some(0), Some(6), Some(3), Some(2)]);
        assert_eq!(tree.total(Kind::Cpu).nanos, 12_000_000);
        assert!(Growing::default().grown().is_none());
    }
}
