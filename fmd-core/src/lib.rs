//! Recording, rollups, storage and questions of the fmd monitor for Rust web services.

pub mod account;
pub mod administration;
#[cfg_attr(not(feature = "alerts"), expect(dead_code, reason = "without the feature nothing is sent"))]
pub mod alert;
mod bounded;
mod calendar;
mod capture;
pub mod check;
mod chunked;
mod clock;
pub mod config;
mod counters;
pub mod custom_graph;
mod ending;
pub mod endpoint;
mod error_sums;
pub mod histogram;
pub mod in_flight;
pub mod keeping;
pub mod login;
#[cfg(feature = "cli")]
pub mod maintenance;
pub mod measurement;
mod measuring;
mod memory_sums;
pub mod metrics;
mod monitor;
pub mod notes;
pub mod on_demand;
mod otlp;
pub mod outlier;
mod pattern;
mod profile_files;
mod query_sums;
pub mod question;
mod queue;
mod reader;
mod recorder;
pub mod redact;
mod rollup;
pub mod schedule;
pub mod statement;
pub mod statistics;
mod steady;
mod store;
mod surroundings;
#[cfg(test)]
mod test_noise;
pub mod timeline;
pub mod toolbar;
mod totals;
pub mod version;
mod visitors;
mod watcher;
mod writer;

pub use clock::now_micros;
pub use monitor::{Finished, Monitor, RecordingError, StartError};
pub use queue::Lane;
pub use store::StoreError;
