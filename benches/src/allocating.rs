//! Asking for memory and giving it back.

use std::hint::black_box;
use std::time::Instant;

const TIMES: usize = 200_000;

/// How long it takes to ask for memory and give it back, in nanoseconds: the least of some batches, which nothing interrupted.
#[must_use]
pub fn nanos_per_allocation() -> f64 {
    const BATCHES: usize = 10;
    let batch = || {
        let began = Instant::now();
        for n in 0..TIMES {
            black_box(Vec::<u8>::with_capacity(black_box(16 + n % 200)));
        }
        began.elapsed().as_nanos() as f64 / TIMES as f64
    };
    (0..BATCHES).map(|_| batch()).fold(f64::INFINITY, f64::min)
}
