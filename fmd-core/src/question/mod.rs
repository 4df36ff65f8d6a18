//! What the dashboard asks: one type per answer, the same in code, API and page.
//!
//! Times are Unix milliseconds, durations milliseconds (fractions are kept), rates are per second, shares run from 0 to 1.

mod answer;
mod endpoint;
mod overview;
mod range;
mod requests;
mod tally;

pub use answer::*;
pub(crate) use endpoint::{endpoint, endpoint_versions, versions};
pub(crate) use overview::{endpoint_info, overview};
pub use range::{Asked, BadRange, Checked};
pub use requests::RequestsAsked;
pub(crate) use requests::requests;
