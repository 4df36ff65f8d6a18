//! The order in which the rows of a flood of requests are written.

use super::write::RequestDetail;

/// Rows of one batch that are a flood. So many come where a service lists several thousand requests a second and more.
const FLOOD: usize = 4_000;
/// The time within which they ended, at most, microseconds: what the list of requests, which stands in the order of ids, may be off by.
const WITHIN: i64 = 1_000_000;

/// Puts the rows of a flood in the order of endpoints, in which the index of requests by endpoint has them: each of its pages is then changed once
/// for a batch and not once for a row, and with 1,000 endpoints those pages do not fit into the cache (`--bench recorder`: 1.35 times the CPU).
/// Fewer rows, and those of a longer time, as an import has, are left as they came.
pub(super) fn by_endpoint(rows: &mut [&RequestDetail]) {
    if rows.len() < FLOOD {
        return;
    }
    let ends = || rows.iter().map(|row| row.ended_at());
    let (first, last) = (ends().min().unwrap_or(0), ends().max().unwrap_or(0));
    if last.saturating_sub(first) <= WITHIN {
        // Within an endpoint they stay in the order in which they came.
        rows.sort_by_key(|row| row.measurement.endpoint);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::endpoint::EndpointIndex;
    use crate::measurement::{Began, Measurement, VersionIndex};

    /// So many requests to three endpoints in turn, one each `apart` microseconds; the first began long before.
    fn requests(count: usize, apart: i64) -> Vec<RequestDetail> {
        let request = |n: usize| {
            let started_at = if n == 0 { -10_000_000 } else { n as i64 * apart };
            let begun = Measurement::begun(EndpointIndex(n as u32 % 3), VersionIndex(0), Began::UnixMicros(started_at));
            let duration = Duration::from_micros((n as i64 * apart - started_at) as u64);
            RequestDetail {
                started_at,
                measurement: Measurement { duration, ..begun },
                profile: None,
                errors: [].into(),
                outlier: None,
                notes: None,
                bound: [].into(),
            }
        };
        (0..count).map(request).collect()
    }

    /// The endpoints and ends of `requests` in the order in which they are written.
    fn written(requests: &[RequestDetail]) -> Vec<(u32, i64)> {
        let mut rows: Vec<_> = requests.iter().collect();
        by_endpoint(&mut rows);
        rows.iter().map(|row| (row.measurement.endpoint.0, row.ended_at())).collect()
    }

    #[test]
    fn a_flood_is_written_endpoint_by_endpoint_and_each_in_the_order_of_time() {
        let written = written(&requests(FLOOD, 100));
        assert!(written.is_sorted());
        assert_eq!(written.len(), FLOOD);
    }

    #[test]
    fn few_requests_and_those_of_a_longer_time_stay_in_the_order_of_time() {
        for (count, apart) in [(FLOOD - 1, 100), (FLOOD, 1_000)] {
            assert!(written(&requests(count, apart)).is_sorted_by_key(|&(_, ended_at)| ended_at));
        }
    }
}
