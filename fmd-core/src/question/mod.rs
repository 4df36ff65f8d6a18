//! What the dashboard asks: one type per answer, the same in code, API and page.
//!
//! Times are Unix milliseconds, durations milliseconds (fractions are kept), rates are per second, shares run from 0 to 1.

mod answer;
mod endpoint;
mod overview;
mod profile;
mod profile_answer;
mod range;
mod requests;
mod tally;

pub use answer::*;
pub(crate) use endpoint::{endpoint, endpoint_versions, versions};
pub(crate) use overview::{endpoint_info, overview};
pub use profile::Merged;
pub(crate) use profile::{
    endpoint_profile, endpoint_tree, held, profiled_endpoints, profiled_requests, request_detail, request_profile,
    request_tree,
};
pub use profile_answer::*;
pub use range::{Asked, BadRange, Checked};
pub use requests::RequestsAsked;
pub(crate) use requests::requests;
