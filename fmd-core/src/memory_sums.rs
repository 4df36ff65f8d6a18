//! What requests asked of the allocator, on its way to the database.

use std::collections::HashMap;

use crate::endpoint::EndpointIndex;
use crate::measurement::{Measurement, VersionIndex};
use crate::query_sums::STRETCH;

/// What allocations are counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct MemoryKey {
    pub(crate) endpoint: EndpointIndex,
    pub(crate) version: VersionIndex,
    /// Start of the hour, Unix seconds.
    pub(crate) at: i64,
}

/// What the requests of one key asked for.
#[derive(Debug, Default)]
pub(crate) struct MemorySum {
    pub(crate) requests: i64,
    pub(crate) calls: i64,
    pub(crate) bytes: i64,
    /// Most bytes held at one time by one request.
    pub(crate) peak: i64,
}

/// What has come since it was last taken: bounded by the number of endpoints.
#[derive(Debug, Default)]
pub(crate) struct MemorySums(HashMap<MemoryKey, MemorySum>);

impl MemorySums {
    /// Adds what a request asked for that began at `at` (Unix microseconds).
    pub(crate) fn record(&mut self, measurement: &Measurement, at: i64) {
        let Some(memory) = measurement.notes.as_ref().and_then(|notes| notes.memory()) else { return };
        let at = at.div_euclid(1_000_000 * STRETCH) * STRETCH;
        let key = MemoryKey { endpoint: measurement.endpoint, version: measurement.version, at };
        let sum = self.0.entry(key).or_default();
        sum.requests += 1;
        sum.calls = sum.calls.saturating_add_unsigned(memory.calls);
        sum.bytes = sum.bytes.saturating_add_unsigned(memory.bytes);
        sum.peak = sum.peak.max(memory.peak);
    }

    /// All of it; what comes from now on counts anew.
    pub(crate) fn take(&mut self) -> Vec<(MemoryKey, MemorySum)> {
        self.0.drain().collect()
    }
}
