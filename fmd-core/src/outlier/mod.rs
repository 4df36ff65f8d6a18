//! Outliers: requests that took unusually long, with what is known about each.

mod facts;
mod limit;
mod room;
mod rule;
mod usual;

pub use facts::{Body, BodyFacts, Excess, Facts, RequestFacts};
pub use limit::Exceeded;
pub(crate) use limit::Limit;
pub(crate) use room::Room;
pub(crate) use rule::Rule;
pub(crate) use usual::Usual;

use crate::capture::Capture;
use crate::surroundings::Surroundings;

/// What is stored about an outlier besides its figures.
#[derive(Debug)]
pub(crate) struct Outlier {
    /// What it exceeded.
    pub(crate) exceeded: Exceeded,
    /// What was asked for, without secrets.
    pub(crate) request: RequestFacts,
    /// What was seen of it while it lasted.
    pub(crate) captures: Vec<Capture>,
    /// How busy the machine was when it was last seen, or shortly before.
    pub(crate) surroundings: Surroundings,
    /// How many requests were in flight then.
    pub(crate) in_flight: usize,
}
