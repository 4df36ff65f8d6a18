//! Recording, rollups, storage and questions of the fmd monitor for Rust web services.

pub mod account;
pub mod config;
pub mod endpoint;
pub mod measurement;
pub mod question;
#[cfg(test)]
mod test_noise;
pub mod version;
