//! Per-task wall-clock sampling profiler for async Rust: native stacks on the CPU, blocked and at every await.
