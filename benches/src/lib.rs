//! What the benches share. Each bench makes one figure of the README: `cargo bench -p fmd-benches --bench middleware`.
//!
//! A machine is never quite idle, so nothing here is an absolute figure: whatever is measured takes turns with its baseline
//! in short rounds of the same run, and what counts is the median over the rounds of the difference, or of the ratio, within each.

pub mod allocating;
pub mod client;
pub mod past;
pub mod process;
pub mod raw;
pub mod rounds;
pub mod service;
pub mod variant;
pub mod work;

/// What a bench may fail with.
pub type Failure = Box<dyn std::error::Error>;

/// `full` under `cargo bench`; a handful where the benches are only run to see that they work, as by `cargo test --all-targets`.
#[must_use]
pub fn rounds_of(full: usize) -> usize {
    const FEW: usize = 2;
    if std::env::args().any(|argument| argument == "--bench") { full } else { FEW }
}

/// The number among the arguments, as in `cargo bench … -- 10000000`; else `default`.
#[must_use]
pub fn size_or(default: usize) -> usize {
    std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(default)
}
