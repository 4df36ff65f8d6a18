//! Bytes from anywhere are a call tree or refused, and what is read is written again as it was.

#![no_main]

use fmd_profiler::{CallTree, Frame, Kind};
use libfuzzer_sys::fuzz_target;

/// The frame that a store keeps under this number; it has few.
fn frame_of(number: u64) -> Option<Frame> {
    let frame = Frame { function: format!("f{number}").into(), module: "app".into(), file: None, line: None };
    (number < 1_000).then_some(frame)
}

fn number(frame: &Frame) -> u64 {
    frame.function[1..].parse().expect("frame_of wrote a number there")
}

fuzz_target!(|bytes: &[u8]| {
    if let Ok(tree) = CallTree::decode(bytes) {
        assert_eq!(CallTree::decode(&tree.encode()).as_ref(), Ok(&tree));
        holds_together(&tree);
    }
    if let Ok(tree) = CallTree::decode_interned(bytes, frame_of) {
        assert_eq!(CallTree::decode_interned(&tree.encode_interned(number), frame_of).as_ref(), Ok(&tree));
        assert_eq!(CallTree::decode(&tree.encode()).as_ref(), Ok(&tree));
        holds_together(&tree);
    }
});

/// What is asked of a stored tree, whatever it holds.
fn holds_together(tree: &CallTree) {
    let totals = tree.totals();
    for kind in Kind::ALL {
        assert_eq!(totals[0][kind as usize], tree.total(kind));
    }
    let mut merged = tree.clone();
    merged.merge(tree);
    merged.subtract(tree);
    for smaller in [tree.pruned(0.01), tree.without_libraries()] {
        assert_eq!(CallTree::decode(&smaller.encode()).as_ref(), Ok(&smaller));
    }
}
