//! Rolling up: minutes into ten minutes, those into hours, those into days.
//!
//! The recorder writes minutes only. Once a coarser stretch has passed, its rows are made from the finer ones, some endpoints in each
//! transaction, which may be repeated at any time with the same result. A *watermark* per resolution says up to
//! where that has been done for all of them; readers take finer rows from there on.

use std::collections::BTreeMap;

use diesel::sql_types::{BigInt, Binary};
use diesel::{OptionalExtension, QueryableByName};

use super::pace::AIM;
use super::rollup::{ROLLUP_KEY, ROLLUP_REST};
use super::rows::{LARGE_AT_ONCE, RowsSql, at_once_in, marks, parts};
use super::statement::{Statement, Value};
use super::{Store, StoreError};
use crate::histogram::Histogram;
use crate::rollup::RESOLUTIONS;

/// How long minutes are kept, in seconds; days of rollups are kept for ever.
const MINUTES_KEPT: i64 = 48 * 3_600;
/// How long the rows of each resolution are kept, in seconds.
pub(super) const KEPT: [Option<i64>; 4] = [Some(MINUTES_KEPT), Some(14 * 86_400), Some(90 * 86_400), None];
/// How long after its end a stretch is rolled up, in seconds: later than any batch that still belongs to it.
const GRACE: i64 = 120;

/// Up to where rows are complete, and from where they are still kept, by resolution. Unix seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Watermarks {
    rolled: [i64; 4],
    kept_from: [i64; 4],
    /// Up to where rows are complete once those that are being made now are there, unless a finer one has come late meanwhile.
    rolling: [i64; 4],
}

/// The stretch whose rows are being made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rolling {
    n: usize,
    start: i64,
    /// Up to which endpoint that is done.
    done: i64,
}

impl Watermarks {
    /// From where rows of the `n`th resolution are kept; nothing is added to older ones.
    pub(super) fn kept_from(&self, n: usize) -> i64 {
        self.kept_from[n]
    }

    /// Up to where rows of the `n`th resolution are complete.
    pub(super) fn rolled(&self, n: usize) -> i64 {
        self.rolled[n]
    }

    /// The stretch to which the moment `at` must be rounded because finer rows are gone, in seconds.
    pub(crate) fn finest_at(&self, at: i64) -> i64 {
        RESOLUTIONS
            .into_iter()
            .zip(self.kept_from)
            .find(|&(_, from)| at >= from)
            .map_or(86_400, |(resolution, _)| resolution)
    }

    /// Cuts `from..to` (Unix seconds, multiples of 60) into the fewest stretches of rows no coarser than `coarsest`.
    pub(crate) fn segments(&self, from: i64, to: i64, coarsest: i64) -> Vec<Segment> {
        let mut segments: Vec<Segment> = Vec::new();
        let mut at = from;
        while at < to {
            let fits = |&(resolution, rolled): &(i64, i64)| {
                resolution <= coarsest && at % resolution == 0 && at + resolution <= to.min(rolled)
            };
            let coarser = RESOLUTIONS.into_iter().zip(self.rolled).skip(1).rev().find(fits);
            let resolution = coarser.map_or(RESOLUTIONS[0], |(resolution, _)| resolution);
            match segments.last_mut() {
                Some(last) if last.resolution == resolution => last.to = at + resolution,
                _ => segments.push(Segment { resolution, from: at, to: at + resolution }),
            }
            at += resolution;
        }
        segments
    }

    /// The same over time of any age: where rows of `coarsest` are gone, the coarser ones that are left. `from` and `to` are Unix seconds.
    pub(crate) fn covering(&self, from: i64, to: i64, coarsest: i64) -> Vec<Segment> {
        let mut segments = Vec::new();
        let mut at = floor(from, self.finest_at(from));
        while at < to {
            let finest = self.finest_at(at);
            let finer_from = self.kept_from.into_iter().filter(|&from| from > at).min().unwrap_or(i64::MAX);
            let end = finer_from.min(floor(to + finest - 1, finest));
            segments.extend(self.segments(at, end, coarsest.max(finest)));
            at = end;
        }
        segments
    }
}

/// Rows of one resolution over a stretch of time, Unix seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Segment {
    pub(crate) resolution: i64,
    pub(crate) from: i64,
    pub(crate) to: i64,
}

fn rolled_name(resolution: i64) -> String {
    format!("rolled_{resolution}")
}

fn rolling_name(resolution: i64) -> String {
    format!("rolling_{resolution}")
}

fn kept_name(resolution: i64) -> String {
    format!("kept_from_{resolution}")
}

fn floor(at: i64, step: i64) -> i64 {
    at.div_euclid(step) * step
}

#[derive(QueryableByName)]
struct FineRow {
    #[diesel(sql_type = BigInt)]
    endpoint_id: i64,
    #[diesel(sql_type = BigInt)]
    version_id: i64,
    #[diesel(sql_type = BigInt)]
    status: i64,
    #[diesel(sql_type = BigInt)]
    outcome: i64,
    #[diesel(sql_type = BigInt)]
    instance_id: i64,
    #[diesel(sql_type = BigInt)]
    hits: i64,
    #[diesel(sql_type = BigInt)]
    latency_sum_ns: i64,
    #[diesel(sql_type = BigInt)]
    latency_max_ns: i64,
    #[diesel(sql_type = Binary)]
    latencies: Vec<u8>,
}

#[derive(Default)]
struct Sum {
    hits: i64,
    latency_sum_ns: i64,
    latency_max_ns: i64,
    latencies: Histogram,
}

#[derive(QueryableByName)]
struct At {
    #[diesel(sql_type = BigInt)]
    at: i64,
}

impl Store {
    /// Sets the watermarks of a new database, at `now` (Unix microseconds).
    pub(super) fn start_watermarks(&mut self, now: i64) -> Result<(), StoreError> {
        let settings = self.settings()?;
        let horizon = now.div_euclid(1_000_000) - MINUTES_KEPT;
        for (n, &resolution) in RESOLUTIONS.iter().enumerate() {
            if !settings.contains_key(&rolled_name(resolution)) {
                self.set(&rolled_name(resolution), floor(horizon, resolution))?;
                let kept_from = if n == 0 { floor(horizon, RESOLUTIONS[1]) } else { i64::MIN };
                self.set(&kept_name(resolution), kept_from)?;
            }
        }
        Ok(())
    }

    /// Whether anybody has ever recorded into it.
    #[cfg(feature = "cli")]
    pub(crate) fn is_used(&mut self) -> Result<bool, StoreError> {
        Ok(self.settings()?.contains_key(&rolled_name(RESOLUTIONS[0])))
    }

    pub(crate) fn watermarks(&mut self) -> Result<Watermarks, StoreError> {
        if let Some(watermarks) = self.known.watermarks {
            return Ok(watermarks);
        }
        let settings = self.settings()?;
        let read =
            |name: String| settings.get(&name).copied().ok_or(StoreError::Missing("watermark: the tables are damaged"));
        let mut watermarks = Watermarks { rolled: [0; 4], kept_from: [0; 4], rolling: [i64::MIN; 4] };
        for (n, &resolution) in RESOLUTIONS.iter().enumerate() {
            watermarks.rolled[n] = read(rolled_name(resolution))?;
            watermarks.kept_from[n] = read(kept_name(resolution))?;
            watermarks.rolling[n] = settings.get(&rolling_name(resolution)).copied().unwrap_or(i64::MIN);
        }
        Ok(watermarks)
    }

    /// Has everything from `oldest` (Unix seconds) on rolled up again, because a row was written there.
    pub(super) fn lower_watermarks(&mut self, oldest: i64) -> Result<(), StoreError> {
        let mut watermarks = self.watermarks()?;
        for (n, &resolution) in RESOLUTIONS.iter().enumerate().skip(1) {
            let start = floor(oldest, resolution);
            if start < watermarks.rolled[n] {
                watermarks.rolled[n] = start;
                self.set(&rolled_name(resolution), start)?;
            }
            if start < watermarks.rolling[n] {
                watermarks.rolling[n] = i64::MIN;
                self.set(&rolling_name(resolution), i64::MIN)?;
            }
        }
        self.known.watermarks = Some(watermarks);
        Ok(())
    }

    /// Rolls up what goes in a short time of a stretch that has passed by `now` (Unix seconds). Returns whether there may be more.
    pub(crate) fn roll_up(&mut self, now: i64) -> Result<bool, StoreError> {
        let rolled = self.transaction(|store| {
            for n in 1..RESOLUTIONS.len() {
                if store.roll_up_one(n, now)? {
                    return Ok(true);
                }
            }
            Ok(false)
        });
        if rolled.is_err() {
            self.rolling = None;
        }
        rolled
    }

    /// Forgets what is under way: somebody else goes on with it, from its beginning.
    pub(crate) fn stop_rolling(&mut self) {
        self.rolling = None;
    }

    /// Has the stretch whose rows are being made begun anew, because rows went from one endpoint to another.
    pub(super) fn roll_anew(&mut self) -> Result<(), StoreError> {
        let mut watermarks = self.watermarks()?;
        for (rolling, resolution) in watermarks.rolling.iter_mut().zip(RESOLUTIONS) {
            if *rolling > i64::MIN {
                *rolling = i64::MIN;
                self.set(&rolling_name(resolution), i64::MIN)?;
            }
        }
        self.known.watermarks = Some(watermarks);
        Ok(())
    }

    fn roll_up_one(&mut self, n: usize, now: i64) -> Result<bool, StoreError> {
        let (fine, resolution) = (RESOLUTIONS[n - 1], RESOLUTIONS[n]);
        let mut watermarks = self.watermarks()?;
        // Minutes are complete once they have passed, coarser rows once they have been made.
        let complete = if n == 1 { now - GRACE } else { watermarks.rolled[n - 1] };
        let end = floor(complete, resolution);
        if watermarks.rolled[n] >= end {
            return Ok(false);
        }
        let next = self.first_row(fine, watermarks.rolled[n])?.map(|at| floor(at, resolution)).filter(|&at| at < end);
        let begun = self.rolling.take();
        if let Some(start) = next {
            let begun = begun.filter(|rolling| (rolling.n, rolling.start) == (n, start));
            let rolling = match begun.filter(|_| watermarks.rolling[n] == start + resolution) {
                Some(rolling) => rolling,
                None => {
                    watermarks.rolling[n] = start + resolution;
                    self.set(&rolling_name(resolution), start + resolution)?;
                    Rolling { n, start, done: -1 }
                }
            };
            self.rolling = self.make_some_rows(fine, resolution, rolling)?;
        }
        if self.rolling.is_none() {
            watermarks.rolled[n] = next.map_or(end, |start| start + resolution);
            self.set(&rolled_name(resolution), watermarks.rolled[n])?;
        }
        self.known.watermarks = Some(watermarks);
        Ok(true)
    }

    /// Start of the first row at or after `from`. Asked of the rows over all endpoints: there is one wherever there is any.
    fn first_row(&mut self, resolution: i64, from: i64) -> Result<Option<i64>, StoreError> {
        let table = &self.tables.rollup;
        let found: Option<At> = Statement::new(format!(
            "SELECT at FROM {table} WHERE resolution = ? AND endpoint_id = 0 AND at >= ? ORDER BY at LIMIT 1"
        ))
        .bind(resolution)
        .bind(from)
        .get_result(&mut self.connection)
        .optional()?;
        Ok(found.map(|row| row.at))
    }

    /// Makes rows of a stretch, as much as goes in a short time. `None` when that was all.
    fn make_some_rows(&mut self, fine: i64, resolution: i64, rolling: Rolling) -> Result<Option<Rolling>, StoreError> {
        let endpoints = self.summed_endpoints()?;
        let left = &endpoints[endpoints.partition_point(|&endpoint| endpoint <= rolling.done)..];
        let began = self.passed()?;
        for part in parts(left, &LARGE_AT_ONCE) {
            if self.passed()? - began >= AIM {
                return Ok(Some(Rolling { done: part[0] - 1, ..rolling }));
            }
            self.make_rows(fine, resolution, rolling.start, part)?;
        }
        Ok(None)
    }

    fn make_rows(&mut self, fine: i64, resolution: i64, start: i64, endpoints: &[i64]) -> Result<(), StoreError> {
        let rollup = &self.tables.rollup;
        let sql = format!(
            "SELECT endpoint_id, version_id, status, outcome, instance_id, hits, latency_sum_ns, latency_max_ns, latencies \
             FROM {rollup} WHERE resolution = ? AND endpoint_id IN ({}) AND at >= ? AND at < ?",
            marks(endpoints.len())
        );
        let values = [fine].into_iter().chain(endpoints.iter().copied()).chain([start, start + resolution]);
        let mut sums: BTreeMap<[i64; 5], Sum> = BTreeMap::new();
        Statement::new(sql).bind_all(values.map(Value::from)).for_each(&mut self.connection, |row: FineRow| {
            let key = [row.endpoint_id, row.version_id, row.status, row.outcome, row.instance_id];
            let sum = sums.entry(key).or_default();
            sum.hits = sum.hits.saturating_add(row.hits);
            sum.latency_sum_ns = sum.latency_sum_ns.saturating_add(row.latency_sum_ns);
            sum.latency_max_ns = sum.latency_max_ns.max(row.latency_max_ns);
            if let Err(error) = sum.latencies.merge_encoded(&row.latencies) {
                log::warn!("fmd: {error}; its latencies are left out");
            }
        })?;
        let rows = sums.into_iter().map(|([endpoint, version, status, outcome, instance], sum)| {
            let [a, b, c, d, e, f, g] =
                [resolution, endpoint, start, version, status, outcome, instance].map(Value::from);
            let [h, i, j] = [sum.hits, sum.latency_sum_ns, sum.latency_max_ns].map(Value::from);
            [a, b, c, d, e, f, g, h, i, j, sum.latencies.encode().into()]
        });
        let sql = RowsSql::replace(rollup, ROLLUP_KEY, ROLLUP_REST);
        let at_once = at_once_in(&self.connection, &LARGE_AT_ONCE);
        sql.write(&mut self.connection, at_once, rows)
    }

    /// Notes that rows of the `n`th resolution are kept from `from` on only.
    pub(super) fn keep_from(&mut self, n: usize, from: i64) -> Result<(), StoreError> {
        let mut watermarks = self.watermarks()?;
        watermarks.kept_from[n] = from;
        self.set(&kept_name(RESOLUTIONS[n]), from)?;
        self.known.watermarks = Some(watermarks);
        Ok(())
    }

    /// Up to where rows of the `n`th resolution may go at `now` (Unix seconds): they are old, or too much by `cut`, and the next coarser rows are
    /// made. `None` while there is nothing to drop.
    pub(super) fn droppable_until(&mut self, n: usize, now: i64, cut: i64) -> Result<Option<i64>, StoreError> {
        let watermarks = self.watermarks()?;
        let coarser = RESOLUTIONS.get(n + 1).copied().unwrap_or(RESOLUTIONS[n]);
        let made = watermarks.rolled[(n + 1).min(RESOLUTIONS.len() - 1)];
        // What comes late to finer rows is rolled up anew, which takes all coarser ones.
        let finer = n.checked_sub(1).map_or(i64::MAX, |finer| watermarks.kept_from[finer]);
        let too_much = cut.min(finer);
        let until = KEPT[n].map_or(too_much, |kept| too_much.max(now - kept));
        if until <= watermarks.kept_from[n] {
            return Ok(None);
        }
        let until = floor(until.min(made), coarser);
        Ok((until > watermarks.kept_from[n]).then_some(until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_covered_by_coarse_rows_inside_and_fine_ones_at_its_ends() {
        let watermarks = Watermarks { rolled: [0, 999_960_000, 999_957_600, 0], kept_from: [0; 4], rolling: [0; 4] };
        let from = 999_950_400 - 660;
        let to = 999_957_600 + 900;
        let segments = watermarks.segments(from, to, 86_400);
        let expected = [
            Segment { resolution: 60, from, to: from + 60 },
            Segment { resolution: 600, from: from + 60, to: from + 660 },
            Segment { resolution: 3_600, from: 999_950_400, to: 999_957_600 },
            Segment { resolution: 600, from: 999_957_600, to: 999_958_200 },
            Segment { resolution: 60, from: 999_958_200, to },
        ];
        assert_eq!(segments, expected);
    }

    #[test]
    fn where_fine_rows_are_gone_coarser_ones_take_their_place() {
        let watermarks =
            Watermarks { rolled: [i64::MAX; 4], kept_from: [864_000, 432_000, 86_400, i64::MIN], rolling: [0; 4] };
        let expected = [
            Segment { resolution: 86_400, from: 0, to: 86_400 },
            Segment { resolution: 3_600, from: 86_400, to: 432_000 },
            Segment { resolution: 600, from: 432_000, to: 866_400 },
        ];
        assert_eq!(watermarks.covering(10, 866_399, 600).iter().fold(Vec::new(), joined), expected);
    }

    fn joined(mut all: Vec<Segment>, next: &Segment) -> Vec<Segment> {
        match all.last_mut() {
            Some(last) if last.resolution == next.resolution && last.to == next.from => last.to = next.to,
            _ => all.push(*next),
        }
        all
    }

    #[test]
    fn rows_coarser_than_asked_are_not_used() {
        let watermarks = Watermarks { rolled: [i64::MAX; 4], kept_from: [0; 4], rolling: [0; 4] };
        assert_eq!(watermarks.segments(0, 86_400, 600), [Segment { resolution: 600, from: 0, to: 86_400 }]);
    }
}
