//! The Firefox profiler's processed format: <https://profiler.firefox.com>.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::mark;
use crate::call_tree::{CallTree, NodeId};
use crate::frame::Kind;

/// The version of the format that is written; the profiler upgrades what is older than its own.
const VERSION: u32 = 55;

/// The tree as a profile of one thread. The times at which things happened are not known, so its samples follow each
/// other as long as they weigh; kinds of time are categories.
#[must_use]
pub fn firefox(tree: &CallTree, name: &str) -> String {
    let mut tables = Tables::default();
    let mut places = vec![None];
    for node in tree.nodes() {
        let above = places[tree.parent(node).0 as usize];
        let Some(frame) = tree.frame(node) else { continue };
        let number = tables.frame(&frame.function, frame.file.as_deref(), frame.line, Kind::Cpu);
        places.push(Some(tables.stack(above, number)));
    }
    let (mut stacks, mut deltas, mut weights) = (Vec::new(), Vec::new(), Vec::new());
    let mut previous = 0.0;
    for (node, kind, weight) in tree.entries() {
        stacks.push(tables.sampled(places[place(node)], kind));
        deltas.push(previous);
        previous = weight.nanos as f64 / 1e6;
        weights.push(previous);
    }
    let end: f64 = weights.iter().sum();
    let none = |length: usize| vec![Value::Null; length];
    let length = stacks.len();
    json!({
        "meta": {
            "categories": Kind::ALL.map(|kind| json!({
                "name": kind.name(), "color": color(kind), "subcategories": ["Other"],
            })),
            "debug": false,
            "extensions": { "length": 0, "baseURL": [], "id": [], "name": [] },
            "interval": 1.0,
            "preprocessedProfileVersion": VERSION,
            "processType": 0,
            "product": name,
            "sampleUnits": { "time": "ms", "eventDelay": "ms", "threadCPUDelta": "µs" },
            "startTime": 0.0,
            "symbolicated": true,
            "pausedRanges": [],
            "version": 24,
            "usesOnlyOneStackType": true,
            "sourceCodeIsNotOnSearchfox": true,
            "markerSchema": [],
        },
        "libs": [],
        "pages": [],
        "profilerOverhead": [],
        "counters": [],
        "threads": [{
            "name": name,
            "isMainThread": true,
            "pid": "0",
            "tid": 0,
            "processName": name,
            "processType": "default",
            "processStartupTime": 0.0,
            "processShutdownTime": end,
            "registerTime": 0.0,
            "unregisterTime": end,
            "showMarkersInTimeline": false,
            "pausedRanges": [],
            "markers": {
                "length": 0, "category": [], "data": [], "endTime": [], "name": [], "phase": [], "startTime": [],
            },
            "nativeSymbols": { "length": 0, "address": [], "functionSize": [], "libIndex": [], "name": [] },
            "resourceTable": { "length": 0, "lib": [], "name": [], "host": [], "type": [] },
            "stringArray": tables.strings,
            "funcTable": tables.functions(),
            "frameTable": tables.frames(),
            "stackTable": {
                "length": tables.stacks.len(),
                "prefix": tables.stacks.iter().map(|(prefix, _)| *prefix).collect::<Vec<_>>(),
                "frame": tables.stacks.iter().map(|(_, frame)| *frame).collect::<Vec<_>>(),
            },
            "samples": {
                "length": length,
                "stack": stacks,
                "timeDeltas": deltas,
                "weight": weights,
                "weightType": "tracing-ms",
                "threadCPUDelta": none(length),
            },
        }],
    })
    .to_string()
}

fn place(node: NodeId) -> usize {
    node.0 as usize
}

/// None of them red: waiting is no fault.
fn color(kind: Kind) -> &'static str {
    match kind {
        Kind::Cpu => "yellow",
        Kind::Blocked => "purple",
        Kind::Await => "blue",
        Kind::Queued => "grey",
    }
}

#[derive(Default)]
struct Tables {
    strings: Vec<String>,
    string_numbers: HashMap<String, usize>,
    /// Name, file and line; the category is the frame's.
    frames: Vec<(usize, Option<usize>, Option<u32>, Kind)>,
    frame_numbers: HashMap<(usize, Option<usize>, Option<u32>, Kind), usize>,
    stacks: Vec<(Option<usize>, usize)>,
    stack_numbers: HashMap<(Option<usize>, usize), usize>,
}

impl Tables {
    fn string(&mut self, text: &str) -> usize {
        if let Some(number) = self.string_numbers.get(text) {
            return *number;
        }
        self.strings.push(text.to_owned());
        self.string_numbers.insert(text.to_owned(), self.strings.len() - 1);
        self.strings.len() - 1
    }

    fn frame(&mut self, function: &str, file: Option<&str>, line: Option<u32>, kind: Kind) -> usize {
        let key = (self.string(function), file.map(|file| self.string(file)), line, kind);
        *self.frame_numbers.entry(key).or_insert_with(|| {
            self.frames.push(key);
            self.frames.len() - 1
        })
    }

    fn stack(&mut self, prefix: Option<usize>, frame: usize) -> usize {
        *self.stack_numbers.entry((prefix, frame)).or_insert_with(|| {
            self.stacks.push((prefix, frame));
            self.stacks.len() - 1
        })
    }

    /// The stack of a sample: with the kind's own frame at the end.
    fn sampled(&mut self, stack: Option<usize>, kind: Kind) -> Option<usize> {
        match mark(kind) {
            Some(mark) => {
                let frame = self.frame(mark, None, None, kind);
                Some(self.stack(stack, frame))
            }
            None => stack,
        }
    }

    /// One function a frame, so that each keeps its line.
    fn functions(&self) -> Value {
        let length = self.frames.len();
        json!({
            "length": length,
            "name": self.frames.iter().map(|frame| frame.0).collect::<Vec<_>>(),
            "isJS": vec![false; length],
            "relevantForJS": vec![false; length],
            "resource": vec![-1; length],
            "fileName": self.frames.iter().map(|frame| frame.1).collect::<Vec<_>>(),
            "lineNumber": vec![Value::Null; length],
            "columnNumber": vec![Value::Null; length],
        })
    }

    fn frames(&self) -> Value {
        let length = self.frames.len();
        json!({
            "length": length,
            "address": vec![-1; length],
            "inlineDepth": vec![0; length],
            "category": self.frames.iter().map(|frame| frame.3 as u8).collect::<Vec<_>>(),
            "subcategory": vec![0; length],
            "func": (0..length).collect::<Vec<_>>(),
            "nativeSymbol": vec![Value::Null; length],
            "innerWindowID": vec![0; length],
            "line": self.frames.iter().map(|frame| frame.2).collect::<Vec<_>>(),
            "column": vec![Value::Null; length],
        })
    }
}
