//! Who makes requests: users and addresses, within bounds however many there are.

mod codec;
mod crowd;
mod distinct;
mod visits;

pub(crate) use crowd::{Crowd, Visitor};
pub(crate) use distinct::Distinct;
pub(crate) use visits::{Crowds, HOURS_KEPT, STRETCHES, Visits};
