//! What the dashboard asks: one type per answer, the same in code, API and page.
//!
//! Times are Unix milliseconds, durations milliseconds (fractions are kept), rates are per second, shares run from 0 to 1.

mod answer;
mod change;
mod endpoint;
mod error_answer;
mod errors;
mod latency;
mod live;
mod live_answer;
mod load;
mod load_answer;
mod outlier_answer;
mod outliers;
mod overview;
mod profile;
mod profile_answer;
mod queries;
mod query_answer;
mod profile_diff;
mod range;
mod report;
mod report_answer;
mod report_markdown;
mod requests;
mod tally;
mod words;

pub use answer::*;
pub use change::{Change, LatencyChange, Verdict};
use endpoint::version_info;
pub(crate) use endpoint::{endpoint, endpoint_versions, versions};
pub use error_answer::*;
pub(crate) use errors::{error_detail, errors};
pub(crate) use latency::latency;
pub(crate) use live::{Watched, live, live_stack};
pub use live_answer::*;
pub(crate) use load::{by_version, daily, hourly};
pub use load_answer::*;
pub use outlier_answer::*;
pub use outliers::OutliersAsked;
pub(crate) use outliers::outliers;
pub(crate) use overview::{endpoint_info, overview};
pub use profile::{Merged, ProfileOf};
pub(crate) use profile::{held, profile_of, profiled_endpoints, profiled_requests, request_detail, stacks_of};
pub use profile_answer::*;
pub(crate) use queries::{queries, request_queries, statement};
pub use query_answer::*;
pub use range::{Asked, BadRange, Checked};
pub use report::Side;
pub(crate) use report::{compare, report};
pub use report_answer::*;
pub use requests::RequestsAsked;
pub(crate) use requests::requests;
