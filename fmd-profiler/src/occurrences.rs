//! Which stacks came together in the same task, and with how much time: from this follows, once stacks have names, in how many tasks each
//! node of the call tree was seen and how its time differed.
//!
//! A node stands for all stacks below it, so that adding up by stack would count a task once for each. Tasks of which only waits are known
//! are many, and their sites few: those with the same sites are summed up. Tasks that were sampled are few, for samples are.

use std::collections::HashMap;

use crate::call_tree::{CallTree, NodeId, Spread, Weight};
use crate::capture::clock::Ticks;
use crate::frame::Kind;
use crate::location::Stack;
use crate::task::Spent;

/// Most products of what tasks waited for at the same sites, of 8 bytes each, and most stacks of sampled tasks, over all labels until
/// profiles are taken out. Further tasks are left out, so that what is told is less than the truth.
pub(crate) const MOST_PRODUCTS: usize = 262_144;
pub(crate) const MOST_SAMPLED: usize = 65_536;
/// A combination of sites counts as having at least so many products, for what it takes besides: there are 4,096 at most.
const FEWEST_PRODUCTS: usize = 64;
/// Tasks that waited at more sites are left out, with products by the square of their number: a task's own waits are at nine at most, but
/// those of tasks that it spawned are its own as well.
const MOST_PARTS: usize = 32;

/// What is known of one label's tasks.
#[derive(Debug, Clone, Default)]
pub(crate) struct Occurrences {
    waited: HashMap<Box<[Stack]>, Together>,
    sampled: Vec<Sampled>,
}

/// Tasks that waited at the same stacks.
#[derive(Debug, Clone, Default)]
struct Together {
    tasks: u64,
    /// Of each stack, nanoseconds.
    sums: Vec<f64>,
    /// Of each stack with each, row by row.
    products: Vec<f64>,
}

/// One task that was sampled.
#[derive(Debug, Clone)]
struct Sampled {
    /// Time that one sample stands for.
    period: f64,
    parts: Vec<Part>,
}

#[derive(Debug, Clone)]
struct Part {
    stack: Stack,
    /// Waiting, which is measured.
    measured: f64,
    /// By samples, each of which stands for a period.
    sampled: f64,
    /// The same if all samples together make the time that was measured.
    fitted: f64,
}

/// Room that is left over all labels.
#[derive(Debug)]
pub(crate) struct Room {
    products: usize,
    sampled: usize,
}

impl Default for Room {
    fn default() -> Self {
        Room { products: MOST_PRODUCTS, sampled: MOST_SAMPLED }
    }
}

impl Occurrences {
    /// Adds a task that has ended, of which these samples are known.
    pub(crate) fn add(&mut self, samples: &HashMap<(Stack, Kind), Weight>, spent: &Spent, room: &mut Room) {
        if samples.is_empty() {
            return;
        }
        let mut parts: Vec<Part> = Vec::with_capacity(samples.len());
        let (mut time, mut count) = (0.0, 0);
        for ((stack, kind), weight) in samples {
            let nanos = weight.nanos as f64;
            let part = match parts.iter_mut().find(|part| part.stack == *stack) {
                Some(part) => part,
                None => {
                    parts.push(Part { stack: stack.clone(), measured: 0.0, sampled: 0.0, fitted: 0.0 });
                    let last = parts.len() - 1;
                    &mut parts[last]
                }
            };
            match kind {
                Kind::Await | Kind::Queued => part.measured += nanos,
                Kind::Cpu | Kind::Blocked => {
                    part.sampled += nanos;
                    time += nanos;
                    count += weight.samples;
                }
            }
        }
        if count == 0 {
            self.add_waits(parts, room);
        } else if room.sampled >= parts.len() {
            room.sampled -= parts.len();
            fit(&mut parts, spent);
            self.sampled.push(Sampled { period: time / count as f64, parts });
        }
    }

    fn add_waits(&mut self, mut parts: Vec<Part>, room: &mut Room) {
        if parts.len() > MOST_PARTS {
            return;
        }
        parts.sort_by_key(|part| part.stack.address());
        let key: Box<[Stack]> = parts.iter().map(|part| part.stack.clone()).collect();
        let known = match self.waited.get_mut(&key) {
            Some(known) => known,
            None => {
                let (size, products) = (parts.len(), parts.len().pow(2));
                let Some(left) = room.products.checked_sub(products.max(FEWEST_PRODUCTS)) else { return };
                room.products = left;
                let new = Together { tasks: 0, sums: vec![0.0; size], products: vec![0.0; products] };
                self.waited.entry(key).or_insert(new)
            }
        };
        known.tasks += 1;
        for (n, part) in parts.iter().enumerate() {
            known.sums[n] += part.measured;
            for (m, other) in parts.iter().enumerate() {
                known.products[n * parts.len() + m] += part.measured * other.measured;
            }
        }
    }

    /// Puts it into the tree of `tasks` tasks, where `node_of` says which node each stack is.
    pub(crate) fn put_into(&self, tree: &mut CallTree, tasks: u64, node_of: &HashMap<Stack, NodeId>) {
        let mut found: HashMap<NodeId, [f64; 3]> = HashMap::new();
        for (stacks, together) in &self.waited {
            let mut below: HashMap<NodeId, Vec<usize>> = HashMap::new();
            for (n, stack) in stacks.iter().enumerate() {
                node_of.get(stack).into_iter().flat_map(|node| tree.up_from(*node)).for_each(|node| {
                    below.entry(node).or_default().push(n);
                });
            }
            for (node, some) in below {
                let sum: f64 = some.iter().map(|n| together.sums[*n]).sum();
                let pairs = some.iter().flat_map(|n| some.iter().map(move |m| n * stacks.len() + m));
                let squares: f64 = pairs.map(|pair| together.products[pair]).sum();
                add(found.entry(node).or_default(), together.tasks as f64, sum, squares);
            }
        }
        for task in &self.sampled {
            let mut below: HashMap<NodeId, [f64; 3]> = HashMap::new();
            for part in &task.parts {
                node_of.get(&part.stack).into_iter().flat_map(|node| tree.up_from(*node)).for_each(|node| {
                    add(below.entry(node).or_default(), part.measured, part.sampled, part.fitted);
                });
            }
            for (node, [measured, sampled, fitted]) in below {
                // What was waited for is known of every task, so that this one stands for itself alone. What was only sampled is seen the
                // less often the shorter it takes, and stands for those in which it was not.
                let (time, tasks) = if measured > 0.0 {
                    (measured + sampled, 1.0)
                } else {
                    (fitted, (task.period / fitted.max(1.0)).max(1.0))
                };
                add(found.entry(node).or_default(), tasks, tasks * time, tasks * time * time);
            }
        }
        let mut found: Vec<(NodeId, [f64; 3])> = found.into_iter().collect();
        found.sort_by_key(|(node, _)| *node);
        let mut counts: HashMap<NodeId, u64> = HashMap::new();
        for (node, [count, nanos, squares]) in found {
            // No estimate exceeds that of the node above, which comes before.
            let most =
                counts.get(&tree.parent(node)).copied().filter(|_| node != CallTree::ROOT).unwrap_or(tasks.max(1));
            let count = (count.round() as u64).clamp(1, most);
            counts.insert(node, count);
            tree.add_spread(node, Spread { tasks: count, nanos: nanos as u64, squares: squares as u128 });
        }
    }
}

fn add(sums: &mut [f64; 3], a: f64, b: f64, c: f64) {
    sums[0] += a;
    sums[1] += b;
    sums[2] += c;
}

/// Scales what was sampled to what was measured, where samples stand for more: a short task that was met stands for a whole period. How long
/// spawned tasks ran is not measured.
fn fit(parts: &mut [Part], spent: &Spent) {
    let factor = |is_there: &dyn Fn(&Stack) -> bool, measured: Ticks| {
        let sampled: f64 = parts.iter().filter(|part| is_there(&part.stack)).map(|part| part.sampled).sum();
        if sampled > 0.0 { (measured.nanos() as f64 / sampled).min(1.0) } else { 1.0 }
    };
    let in_polls = factor(&Stack::is_of_poll, spent.in_polls);
    let in_pool = factor(&Stack::is_of_pool, spent.pool_running);
    for part in parts {
        let stack = &part.stack;
        let factor = if stack.is_of_poll() {
            in_polls
        } else if stack.is_of_pool() {
            in_pool
        } else {
            1.0
        };
        part.fitted = part.sampled * factor;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call_tree::tests::stack as named;
    use crate::location::{Location, Stacks};

    const MS: u64 = 1_000_000;

    /// A tree with `handle` above two places, and the stacks that lead to them.
    fn two_places() -> (CallTree, HashMap<Stack, NodeId>, [Stack; 2]) {
        let mut stacks = Stacks::new();
        let [first, second] = [1, 2].map(|address| stacks.intern(&[Location::new(Some(0), address)]));
        let mut tree = CallTree::new();
        let weight = Weight { nanos: 1, samples: 1 };
        let nodes = [("handle;first", &first), ("handle;second", &second)]
            .map(|(path, stack)| (stack.clone(), tree.add_at(&named(path), Kind::Await, weight)));
        (tree, nodes.into(), [first, second])
    }

    fn task(entries: &[(&Stack, Kind, u64)]) -> HashMap<(Stack, Kind), Weight> {
        let weight = |ms: u64| Weight { nanos: ms * MS, samples: 1 };
        entries.iter().map(|(stack, kind, ms)| (((*stack).clone(), *kind), weight(*ms))).collect()
    }

    fn spread_of(tree: &CallTree, function: &str) -> (u64, f64, f64) {
        let node = tree.nodes().find(|node| &*tree.frame(*node).unwrap().function == function).unwrap();
        let spread = tree.spread(node);
        (spread.tasks, spread.mean().unwrap() / MS as f64, spread.deviation().unwrap() / MS as f64)
    }

    #[test]
    fn a_task_counts_once_at_the_node_above_two_of_its_stacks() {
        let (mut tree, nodes, [first, second]) = two_places();
        let (mut occurrences, mut room) = (Occurrences::default(), Room::default());
        for (a, b) in [(10, 2), (20, 4)] {
            let task = task(&[(&first, Kind::Await, a), (&second, Kind::Await, b)]);
            occurrences.add(&task, &Spent::default(), &mut room);
        }
        occurrences.add(&task(&[(&first, Kind::Await, 30)]), &Spent::default(), &mut room);
        occurrences.put_into(&mut tree, 3, &nodes);
        let deviation = |values: &[f64]| {
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            (values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / values.len() as f64).sqrt()
        };
        let close = |(tasks, mean, sd): (u64, f64, f64), expected: &[f64]| {
            let true_mean = expected.iter().sum::<f64>() / expected.len() as f64;
            assert_eq!(tasks, expected.len() as u64);
            assert!((mean - true_mean).abs() < 1e-6 && (sd - deviation(expected)).abs() < 1e-3, "{mean} {sd}");
        };
        close(spread_of(&tree, "first"), &[10.0, 20.0, 30.0]);
        close(spread_of(&tree, "second"), &[2.0, 4.0]);
        close(spread_of(&tree, "handle"), &[12.0, 24.0, 30.0]);
    }

    #[test]
    fn a_short_task_that_was_met_stands_for_those_that_were_not() {
        let (mut tree, nodes, [first, _]) = two_places();
        let (mut occurrences, mut room) = (Occurrences::default(), Room::default());
        // Of 100 tasks of 1 ms, samples of 5 ms meet 20.
        let spent = Spent { in_polls: Ticks::from_nanos(MS), ..Spent::default() };
        (0..20).for_each(|_| occurrences.add(&task(&[(&first, Kind::Cpu, 5)]), &spent, &mut room));
        occurrences.put_into(&mut tree, 1_000, &nodes);
        let (tasks, mean, _) = spread_of(&tree, "first");
        assert_eq!(tasks, 100);
        assert!((mean - 1.0).abs() < 0.001, "{mean}");
    }

    #[test]
    fn however_many_tasks_there_are_the_room_is_bounded() {
        let (_, _, [first, _]) = two_places();
        let (mut occurrences, mut room) = (Occurrences::default(), Room::default());
        let spent = Spent { in_polls: Ticks::from_nanos(MS), ..Spent::default() };
        for _ in 0..2 * MOST_SAMPLED {
            occurrences.add(&task(&[(&first, Kind::Cpu, 5)]), &spent, &mut room);
            occurrences.add(&task(&[(&first, Kind::Await, 5)]), &spent, &mut room);
        }
        assert_eq!((occurrences.sampled.len(), occurrences.waited.len()), (MOST_SAMPLED, 1));
    }

    #[test]
    fn however_many_sites_tasks_wait_at_the_products_are_bounded() {
        let mut stacks = Stacks::new();
        let sites: Vec<Stack> = (0..4_096).map(|address| stacks.intern(&[Location::new(Some(0), address)])).collect();
        for (size, most) in [(1, 4_096), (9, MOST_PRODUCTS / 81), (MOST_PARTS, 256), (MOST_PARTS + 1, 0)] {
            let (mut occurrences, mut room) = (Occurrences::default(), Room::default());
            for some in sites.windows(size) {
                let entries: Vec<(&Stack, Kind, u64)> = some.iter().map(|stack| (stack, Kind::Await, 1)).collect();
                occurrences.add(&task(&entries), &Spent::default(), &mut room);
            }
            assert_eq!(occurrences.waited.len(), most, "{size} sites each");
            let products: usize = occurrences.waited.values().map(|together| together.products.len()).sum();
            assert!(products <= MOST_PRODUCTS, "{products}");
        }
    }
}
