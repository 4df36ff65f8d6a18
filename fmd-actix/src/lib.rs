//! Performance monitor, sampling profiler and dashboard for actix-web in two lines.
