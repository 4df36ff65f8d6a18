//! Adding up rollup rows.

use super::{Point, Spread, Summary};
use crate::histogram::Histogram;
use crate::measurement::Outcome;
use crate::store::RollupRow;

/// The sum of some rows.
#[derive(Debug, Clone, Default)]
pub(super) struct Tally {
    hits: u64,
    errors: u64,
    client_errors: u64,
    abandoned: u64,
    latency_sum_ns: i64,
    latency_max_ns: i64,
    latencies: Histogram,
}

pub(super) fn ms(nanos: i64) -> f64 {
    nanos as f64 / 1e6
}

impl Tally {
    pub(super) fn add(&mut self, row: &RollupRow) {
        let hits = row.hits.unsigned_abs();
        self.hits += hits;
        match Outcome::from_number(row.outcome) {
            Some(Outcome::Panicked) => self.errors += hits,
            Some(Outcome::Cancelled | Outcome::Aborted) => self.abandoned += hits,
            _ if row.status >= 500 => self.errors += hits,
            _ if row.status >= 400 => self.client_errors += hits,
            _ => {}
        }
        self.latency_sum_ns = self.latency_sum_ns.saturating_add(row.latency_sum_ns);
        self.latency_max_ns = self.latency_max_ns.max(row.latency_max_ns);
        if let Err(error) = self.latencies.merge_encoded(&row.latencies) {
            log::warn!("fmd: {error}; its latencies are left out");
        }
    }

    /// Adds what another has added up.
    pub(super) fn merge(&mut self, other: &Tally) {
        self.hits += other.hits;
        self.errors += other.errors;
        self.client_errors += other.client_errors;
        self.abandoned += other.abandoned;
        self.latency_sum_ns = self.latency_sum_ns.saturating_add(other.latency_sum_ns);
        self.latency_max_ns = self.latency_max_ns.max(other.latency_max_ns);
        self.latencies.merge(&other.latencies);
    }

    pub(super) fn hits(&self) -> u64 {
        self.hits
    }

    pub(super) fn quantile_ms(&self, q: f64) -> Option<f64> {
        // The middle of the highest bucket may lie above the longest latency, which is known exactly.
        let nanos = self.latencies.quantile(q)?.as_nanos() as i64;
        Some(ms(nanos.min(self.latency_max_ns)))
    }

    pub(super) fn summary(&self, seconds: f64) -> Summary {
        let latencies = self.latencies.count();
        Summary {
            hits: self.hits,
            errors: self.errors,
            client_errors: self.client_errors,
            abandoned: self.abandoned,
            error_rate: (self.hits > 0).then(|| self.errors as f64 / self.hits as f64),
            rate: self.hits as f64 / seconds,
            total_ms: ms(self.latency_sum_ns),
            mean_ms: (latencies > 0).then(|| ms(self.latency_sum_ns) / latencies as f64),
            p50_ms: self.quantile_ms(0.50),
            p95_ms: self.quantile_ms(0.95),
            p99_ms: self.quantile_ms(0.99),
            max_ms: (latencies > 0).then(|| ms(self.latency_max_ns)),
        }
    }

    pub(super) fn latencies(&self) -> &Histogram {
        &self.latencies
    }

    pub(super) fn errors(&self) -> u64 {
        self.errors
    }

    pub(super) fn spread(&self) -> Option<Spread> {
        Some(Spread {
            count: self.latencies.count(),
            p5_ms: self.quantile_ms(0.05)?,
            p25_ms: self.quantile_ms(0.25)?,
            p50_ms: self.quantile_ms(0.50)?,
            p75_ms: self.quantile_ms(0.75)?,
            p95_ms: self.quantile_ms(0.95)?,
            p99_ms: self.quantile_ms(0.99)?,
            max_ms: ms(self.latency_max_ns),
        })
    }

    pub(super) fn point(&self, at: i64) -> Point {
        Point {
            at,
            hits: self.hits,
            errors: self.errors,
            client_errors: self.client_errors,
            p50_ms: self.quantile_ms(0.50),
            p95_ms: self.quantile_ms(0.95),
            p99_ms: self.quantile_ms(0.99),
        }
    }
}
