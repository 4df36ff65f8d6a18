//! Pushing over OTLP: metrics at an interval, and each outlier as a trace.
//!
//! OTLP/HTTP with bodies of protobuf or JSON, which are made here. A thread of its own sends them, so that a collector which hangs, answers nonsense or is
//! gone holds up nothing; traces wait in a bounded channel, and what does not fit, or is refused too often, is counted.

mod attribute;
mod meter;
mod metrics;
mod protobuf;
mod push;
mod trace;

use crate::config::{Config, Source};

pub(crate) use meter::Meter;
pub(crate) use metrics::Figures;
pub(crate) use push::{Push, PushState};

/// Whether this build can push anything.
const BUILT_IN: bool = cfg!(feature = "otlp");

/// A push is configured that could not be done.
#[derive(Debug, thiserror::Error)]
#[error(
    "{place}: `otlp_endpoint` is set, and this build pushes nothing: turn on the feature `otlp` of fmd-actix, or remove the option"
)]
pub struct OtlpNotBuiltIn {
    /// Where it is set.
    place: Source,
}

/// Refuses an endpoint to which nothing could be pushed.
pub(crate) fn check(config: &Config) -> Result<(), OtlpNotBuiltIn> {
    if BUILT_IN || config.otlp_endpoint().is_empty() {
        return Ok(());
    }
    Err(OtlpNotBuiltIn { place: config.source("otlp_endpoint").cloned().unwrap_or(Source::Builder) })
}
