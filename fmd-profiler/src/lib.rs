//! Per-task wall-clock sampling profiler for async Rust: native stacks on the CPU, blocked and at every await.
#![cfg_attr(not(cpu_stacks), allow(dead_code, reason = "where no stacks are captured, none are kept or named"))]

mod await_trace;
mod budget;
mod call_tree;
mod capture;
mod carry;
pub mod export;
mod frame;
#[cfg(test)]
mod golden;
mod ledger;
mod location;
mod long_polls;
mod options;
mod profile;
mod profiler;
mod sampler;
mod scope;
mod statistics;
mod symbols;
mod task;
#[cfg(cpu_stacks)]
mod threads;
mod time_division;
#[cfg(cpu_stacks)]
mod unwind;

pub use call_tree::codec::DecodeError;
pub use call_tree::diff::{CallTreeDiff, Change};
pub use call_tree::{CallTree, NodeId, Weight};
#[cfg(cpu_stacks)]
pub use capture::linux::signal::SignalError;
pub use carry::{Carried, carry};
pub use frame::{Frame, Kind, Origin};
pub use location::Location;
pub use options::{Options, Trigger};
pub use profile::{HeldBy, Profile};
pub use profiler::{Profiler, StartError};
pub use scope::{Keep, Scope, Scoped};
pub use statistics::Statistics;
pub use task::{Label, TaskId};
pub use time_division::TimeDivision;
