//! What the dashboard asks: one type per answer, the same in code, API and page.
//!
//! Times are Unix milliseconds, durations milliseconds (fractions are kept), rates are per second, shares run from 0 to 1.

mod answer;

pub use answer::*;
