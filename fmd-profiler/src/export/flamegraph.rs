//! Flame graphs as SVG, drawn by inferno.

use std::io::{self, Write};

use inferno::flamegraph::{self, Direction, Options};

use super::folded::lines;
use crate::call_tree::CallTree;

/// Why there is no flame graph.
#[derive(Debug, thiserror::Error)]
pub enum FlameGraphError {
    /// No time was spent.
    #[error("there are no samples to draw: choose a longer time, or a shorter sampling period")]
    Empty,
    /// It could not be drawn or written.
    #[error("the flame graph could not be written: {0}")]
    Write(#[source] io::Error),
}

/// Draws the tree's time, outermost function at the bottom.
///
/// # Errors
/// When the tree is empty, or `out` fails.
pub fn flame_graph(tree: &CallTree, title: &str, out: impl Write) -> Result<(), FlameGraphError> {
    draw(&of(tree), title, Direction::Straight, out)
}

/// Draws the same with the outermost function at the top.
///
/// # Errors
/// When the tree is empty, or `out` fails.
pub fn icicle_graph(tree: &CallTree, title: &str, out: impl Write) -> Result<(), FlameGraphError> {
    draw(&of(tree), title, Direction::Inverted, out)
}

fn of(tree: &CallTree) -> Vec<String> {
    lines(tree).into_iter().map(|(stack, micros)| format!("{stack} {micros}")).collect()
}

/// Draws `after`, in red where more of the time is spent than `before`, in blue where less.
///
/// # Errors
/// When both trees are empty, or `out` fails.
pub fn differential_flame_graph(
    before: &CallTree,
    after: &CallTree,
    title: &str,
    out: impl Write,
) -> Result<(), FlameGraphError> {
    let mut both = std::collections::BTreeMap::<String, (u64, u64)>::new();
    for (stack, micros) in lines(before) {
        both.entry(stack).or_default().0 = micros;
    }
    for (stack, micros) in lines(after) {
        both.entry(stack).or_default().1 = micros;
    }
    let lines: Vec<String> =
        both.into_iter().map(|(stack, (before, after))| format!("{stack} {before} {after}")).collect();
    draw(&lines, title, Direction::Straight, out)
}

fn draw(lines: &[String], title: &str, direction: Direction, out: impl Write) -> Result<(), FlameGraphError> {
    if lines.is_empty() {
        return Err(FlameGraphError::Empty);
    }
    let mut options = Options::default();
    options.title = title.to_owned();
    options.direction = direction;
    options.count_name = "µs".to_owned();
    options.deterministic = true;
    options.no_sort = true;
    flamegraph::from_lines(&mut options, lines.iter().map(String::as_str), out).map_err(FlameGraphError::Write)
}
