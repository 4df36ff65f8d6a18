//! Accounts: who may see the dashboard, and what guards the door. Nothing here knows where accounts are kept.

pub mod limiter;
pub mod password;
mod role;
pub mod token;

pub use role::{Role, UnknownRole};

/// The system gave no random bytes.
#[derive(Debug, thiserror::Error)]
#[error("the system gives no random bytes ({0}): check that the service may use getrandom or /dev/urandom")]
pub struct NoRandomness(#[from] getrandom::Error);
