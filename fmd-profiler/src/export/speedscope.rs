//! speedscope's own format: <https://www.speedscope.app>.

use serde_json::{Value, json};

use crate::call_tree::CallTree;
use crate::frame::Kind;

/// The tree as a speedscope file, with one profile for each kind of time that there is.
#[must_use]
pub fn speedscope(tree: &CallTree, name: &str) -> String {
    let frames: Vec<Value> = tree
        .frames()
        .iter()
        .map(|frame| match &frame.file {
            Some(file) => json!({ "name": &*frame.function, "file": &**file, "line": frame.line }),
            None => json!({ "name": &*frame.function }),
        })
        .collect();
    let profiles: Vec<Value> = Kind::ALL.into_iter().filter_map(|kind| profile(tree, kind)).collect();
    json!({
        "$schema": "https://www.speedscope.app/file-format-schema.json",
        "exporter": concat!("fmd-profiler ", env!("CARGO_PKG_VERSION")),
        "name": name,
        "activeProfileIndex": 0,
        "shared": { "frames": frames },
        "profiles": profiles,
    })
    .to_string()
}

fn profile(tree: &CallTree, kind: Kind) -> Option<Value> {
    let (mut samples, mut weights) = (Vec::new(), Vec::new());
    for (node, _, weight) in tree.entries().filter(|(_, of, _)| *of == kind) {
        let up = std::iter::successors(Some(node), |node| Some(tree.parent(*node)));
        let mut stack: Vec<usize> = up.map_while(|node| tree.frame_number(node)).collect();
        stack.reverse();
        samples.push(stack);
        weights.push(weight.nanos);
    }
    let total: u64 = weights.iter().sum();
    (!samples.is_empty()).then(|| {
        json!({
            "type": "sampled",
            "name": kind.name(),
            "unit": "nanoseconds",
            "startValue": 0,
            "endValue": total,
            "samples": samples,
            "weights": weights,
        })
    })
}
