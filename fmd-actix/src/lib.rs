//! Performance monitor, sampling profiler and dashboard for actix-web in two lines.

mod blocking;
mod body;
mod config;
mod dashboard;
#[cfg(feature = "diesel")]
pub mod diesel;
mod explain;
mod facts;
mod figures;
mod fmd;
mod group;
mod in_flight;
mod inside;
mod middleware;
mod on_demand;
mod panics;
mod payload;
mod peer;
mod request;
mod routes;
mod step;
mod target;
mod told;
mod toolbar;
#[cfg(feature = "tracing")]
pub mod tracing;
mod wishes;
mod worker;

pub use fmd_core;

pub use blocking::{block, spawn};
pub use config::{Config, ConfigBuilder};
#[doc(hidden)]
pub use dashboard::{ADDRESSES, Access, Address};
pub use fmd::{Fmd, capture};
pub use fmd_core::StartError;
pub use fmd_core::config::ConfigError;
pub use fmd_core::custom_graph::{Graph, GraphError};
pub use fmd_core::endpoint::Level;
pub use fmd_core::schedule::{BadSchedule, Schedule};
pub use fmd_profiler::Alloc;
pub use group::{Group, IntoGroup};
pub use step::{Step, connection, span};
