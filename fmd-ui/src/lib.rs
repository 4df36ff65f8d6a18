//! The embedded dashboard of the fmd monitor for Rust web services.
