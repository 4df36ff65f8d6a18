//! The functions that took most of a request's time, as a table for the console.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt::Write;
use std::time::Duration;

use fmd_profiler::{CallTree, Kind, NodeId, Weight};

use super::Profiled;

/// What one function took.
#[derive(Debug, Default, Clone)]
struct Row {
    name: String,
    place: String,
    own: Weight,
    total: Weight,
}

/// The `most` functions of the request with most time of their own.
pub(super) fn table(profiled: &Profiled, tree: &CallTree, most: usize) -> String {
    let mut rows = rows(tree);
    let samples: u64 = rows.iter().map(|row| row.own.samples).sum();
    rows.sort_by(|a, b| b.own.nanos.cmp(&a.own.nanos).then(b.total.nanos.cmp(&a.total.nanos)));
    let status = profiled.status.map_or_else(String::new, |status| format!(" {status}"));
    let name = format!("{} {}", profiled.method, profiled.pattern);
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = writeln!(text, "fmd: {}{status} took {}", name.trim(), time(profiled.duration));
    let _ = if samples == 0 {
        writeln!(text, "  no function was seen: it ended between two samples")
    } else {
        writeln!(text, "  {:>7}  {:>9}  {:>9}  function (counts are samples, not calls)", "samples", "self", "total")
    };
    for row in rows.iter().filter(|_| samples > 0).take(most) {
        let Row { name, place, own, total } = row;
        let _ =
            writeln!(text, "  {:>7}  {:>9}  {:>9}  {name}{place}", own.samples, time(own.time()), time(total.time()));
    }
    text
}

fn rows(tree: &CallTree) -> Vec<Row> {
    let mut rows: HashMap<(String, &'static str), Row> = HashMap::new();
    let totals = tree.totals();
    for node in tree.nodes() {
        let Some(frame) = tree.frame(node) else { continue };
        for kind in Kind::ALL {
            let mark = if kind == Kind::Cpu { "" } else { kind.name() };
            let (own, total) = (tree.own(node, kind), totals[node.number() as usize][kind as usize]);
            if total.nanos == 0 && total.samples == 0 {
                continue;
            }
            let row = match rows.entry((frame.function.to_string(), mark)) {
                Entry::Occupied(entry) => entry.into_mut(),
                Entry::Vacant(entry) => entry.insert(Row {
                    name: if mark.is_empty() {
                        frame.function.to_string()
                    } else {
                        format!("{} [{mark}]", frame.function)
                    },
                    place: place(frame.file.as_deref(), frame.line),
                    ..Row::default()
                }),
            };
            row.own.add(own);
            // Of a function that calls itself only the outermost call counts, or its time would be there twice.
            if !calls_itself(tree, node) {
                row.total.add(total);
            }
        }
    }
    rows.into_values().collect()
}

fn calls_itself(tree: &CallTree, node: NodeId) -> bool {
    let name = tree.frame(node).map(|frame| &frame.function);
    let mut at = node;
    while tree.parent(at) != at {
        at = tree.parent(at);
        if tree.frame(at).map(|frame| &frame.function) == name {
            return true;
        }
    }
    false
}

fn place(file: Option<&str>, line: Option<u32>) -> String {
    let Some(file) = file else { return String::new() };
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    line.map_or_else(|| format!(" ({name})"), |line| format!(" ({name}:{line})"))
}

fn time(time: Duration) -> String {
    let ms = time.as_secs_f64() * 1e3;
    if ms >= 1_000.0 { format!("{:.2} s", ms / 1e3) } else { format!("{ms:.2} ms") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fmd_profiler::Frame;

    fn frame(function: &str) -> Frame {
        Frame { function: function.into(), module: "m".into(), file: Some("src/shop.rs".into()), line: Some(7) }
    }

    #[test]
    fn a_function_that_calls_itself_is_counted_once_and_waits_stand_apart() {
        let mut tree = CallTree::new();
        let weight = |ms: u64, samples| Weight { nanos: ms * 1_000_000, samples };
        let (outer, inner) = (frame("outer"), frame("inner"));
        tree.add(&[outer.clone(), outer.clone(), inner.clone()], Kind::Cpu, weight(30, 3));
        tree.add(std::slice::from_ref(&outer), Kind::Cpu, weight(10, 1));
        tree.add(&[outer, inner], Kind::Await, weight(5, 1));
        let mut rows = rows(&tree);
        rows.sort_by(|a, b| a.name.cmp(&b.name));
        let told: Vec<_> = rows
            .iter()
            .map(|row| (row.name.as_str(), row.own.nanos / 1_000_000, row.total.nanos / 1_000_000))
            .collect();
        assert_eq!(told, [("inner", 30, 30), ("inner [await]", 5, 5), ("outer", 10, 40), ("outer [await]", 0, 5)]);
        assert_eq!(rows[0].place, " (shop.rs:7)");
    }
}
