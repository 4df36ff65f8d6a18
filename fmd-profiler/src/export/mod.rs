//! Call trees in the formats of the tools that people look at them with, one file a format.
//!
//! What a stack was waiting for shows as one more frame at its end: `[blocked]`, `[await]` or `[queued]`.

mod dot;
mod firefox;
#[cfg(feature = "flamegraph")]
mod flamegraph;
mod folded;
mod pprof;
mod speedscope;

pub use dot::dot;
pub use firefox::firefox;
#[cfg(feature = "flamegraph")]
pub use flamegraph::{FlameGraphError, differential_flame_graph, flame_graph, icicle_graph};
pub use folded::folded;
pub use pprof::pprof;
#[cfg(feature = "gzip")]
pub use pprof::pprof_compressed;
pub use speedscope::speedscope;

use crate::call_tree::{CallTree, NodeId};
use crate::frame::Kind;

/// Each place at which time was spent, by name: outermost function first, and the kind last unless it is CPU time.
fn named_stack(tree: &CallTree, node: NodeId, kind: Kind) -> Vec<&str> {
    let mut names: Vec<&str> = tree.stack(node).into_iter().map(|frame| &*frame.function).collect();
    names.extend(mark(kind));
    names
}

/// The frame that stands for a kind.
fn mark(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Cpu => None,
        Kind::Blocked => Some("[blocked]"),
        Kind::Await => Some("[await]"),
        Kind::Queued => Some("[queued]"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call_tree::tests::sample;
    use crate::golden::assert_golden;

    #[test]
    fn folded_stacks_are_as_on_file() {
        let mut out = Vec::new();
        folded(&sample(), &mut out).unwrap();
        assert_golden("export/sample.folded", &out);
    }

    #[cfg(feature = "flamegraph")]
    #[test]
    fn folded_stacks_are_read_by_another_program() {
        let mut lines = Vec::new();
        folded(&sample(), &mut lines).unwrap();
        let mut options = inferno::flamegraph::Options::default();
        options.count_name = "µs".to_owned();
        let mut picture = Vec::new();
        inferno::flamegraph::from_reader(&mut options, &lines[..], &mut picture).unwrap();
        let picture = String::from_utf8(picture).unwrap();
        for told in ["<title>all (97,000 µs, 100%)</title>", "<title>render (30,000 µs, 30.93%)</title>"] {
            assert!(picture.contains(told), "{told} in {picture}");
        }
    }

    #[test]
    fn speedscope_is_as_on_file() {
        assert_golden("export/sample.speedscope.json", speedscope(&sample(), "GET /students").as_bytes());
    }

    #[test]
    fn firefox_is_as_on_file() {
        assert_golden("export/sample.firefox.json", firefox(&sample(), "GET /students").as_bytes());
    }

    #[test]
    fn dot_is_as_on_file() {
        let mut out = Vec::new();
        dot(&sample(), &mut out).unwrap();
        assert_golden("export/sample.dot", &out);
    }

    #[test]
    fn pprof_is_as_on_file() {
        assert_golden("export/sample.pb", &pprof(&sample()));
    }

    #[cfg(feature = "gzip")]
    #[test]
    fn compressed_pprof_is_the_same_compressed() {
        use std::io::Read;
        let mut plain = Vec::new();
        flate2::read::GzDecoder::new(&pprof_compressed(&sample())[..]).read_to_end(&mut plain).unwrap();
        assert_eq!(plain, pprof(&sample()));
    }

    #[cfg(feature = "flamegraph")]
    #[test]
    fn flame_graphs_are_as_on_file() {
        let mut out = Vec::new();
        flame_graph(&sample(), "GET /students", &mut out).unwrap();
        assert_golden("export/sample.svg", &out);
        let mut out = Vec::new();
        icicle_graph(&sample(), "GET /students", &mut out).unwrap();
        assert_golden("export/sample.icicle.svg", &out);
        let mut after = sample();
        after.scale(1.5);
        let mut out = Vec::new();
        differential_flame_graph(&sample(), &after, "GET /students", &mut out).unwrap();
        assert_golden("export/sample.differential.svg", &out);
    }
}
