//! The call graph in Graphviz's language.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use super::named_stack;
use crate::call_tree::CallTree;

/// Functions and edges with less than this share of all time are left out, or the graph could not be read.
const LEAST_SHARE: f64 = 0.005;

/// Writes who calls whom: each function with its own and total time, each call with the time that it led to. A
/// recursive function counts once a stack.
///
/// # Errors
/// When `out` fails.
pub fn dot(tree: &CallTree, mut out: impl Write) -> io::Result<()> {
    let mut functions = BTreeMap::<&str, (u64, u64)>::new();
    let mut calls = BTreeMap::<(&str, &str), u64>::new();
    let mut all = 0;
    for (node, kind, weight) in tree.entries() {
        let stack = named_stack(tree, node, kind);
        all += weight.nanos;
        if let Some(innermost) = stack.last() {
            functions.entry(innermost).or_default().0 += weight.nanos;
        }
        for function in stack.iter().collect::<BTreeSet<_>>() {
            functions.entry(function).or_default().1 += weight.nanos;
        }
        for call in stack.windows(2).map(|pair| (pair[0], pair[1])).collect::<BTreeSet<_>>() {
            *calls.entry(call).or_default() += weight.nanos;
        }
    }
    let share = |nanos: u64| nanos as f64 / (all.max(1)) as f64;
    functions.retain(|_, (_, total)| share(*total) >= LEAST_SHARE);
    let numbers: BTreeMap<&str, usize> = functions.keys().enumerate().map(|(number, name)| (*name, number)).collect();
    writeln!(out, "digraph profile {{")?;
    writeln!(out, "  node [shape=box, style=filled, fontname=\"sans-serif\"];")?;
    for (name, (own, total)) in &functions {
        writeln!(
            out,
            "  n{} [label=\"{}\\nown {:.2} ms ({:.1} %)\\ntotal {:.2} ms ({:.1} %)\", fillcolor=\"0.12 {:.2} 1.0\"];",
            numbers[name],
            escaped(name),
            *own as f64 / 1e6,
            share(*own) * 100.0,
            *total as f64 / 1e6,
            share(*total) * 100.0,
            share(*total) * 0.8,
        )?;
    }
    for ((caller, callee), nanos) in calls.into_iter().filter(|(_, nanos)| share(*nanos) >= LEAST_SHARE) {
        let (Some(caller), Some(callee)) = (numbers.get(caller), numbers.get(callee)) else { continue };
        let width = 1.0 + share(nanos) * 5.0;
        let ms = nanos as f64 / 1e6;
        writeln!(out, "  n{caller} -> n{callee} [label=\"{ms:.2} ms\", penwidth={width:.1}];")?;
    }
    writeln!(out, "}}")
}

fn escaped(name: &str) -> String {
    name.replace('\\', "\\\\").replace('"', "\\\"")
}
