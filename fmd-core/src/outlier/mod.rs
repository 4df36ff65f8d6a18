//! Outliers: requests that took unusually long, with what is known about each.

mod facts;
mod limit;
mod room;
mod usual;

pub use facts::{Body, BodyFacts, Facts, RequestFacts};
pub use limit::Exceeded;
pub(crate) use limit::Limit;
pub(crate) use room::Room;
pub(crate) use usual::Usual;

use crate::redact::Redactor;

/// What is stored about an outlier besides its figures.
#[derive(Debug)]
pub(crate) struct Outlier {
    /// What it exceeded.
    pub(crate) exceeded: Exceeded,
    /// What was asked for, without secrets.
    pub(crate) request: RequestFacts,
}

impl Outlier {
    pub(crate) fn new(facts: &Facts, redactor: &Redactor) -> Self {
        Outlier { exceeded: facts.exceeded, request: RequestFacts::of(facts, redactor) }
    }
}
