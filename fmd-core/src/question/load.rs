//! How much the service is used: by hour, by day and by version.

use std::collections::{BTreeMap, HashMap};

use super::Only;
use super::load_answer::{DailyLoad, Day, EndpointLoad, Hour, HourlyDay, HourlyLoad, VersionLoad};
use super::overview::endpoint_info;
use super::range::Checked;
use super::tally::Tally;
use super::version_info;
use crate::calendar::{self, Calendar};
use crate::config::Config;
use crate::store::{Scope, Segment, Store, StoreError};

/// Most days of which hours are given: rows of single hours are not kept for longer.
const MOST_DAYS_OF_HOURS: i64 = 92;
/// Most days of which sums are given.
const MOST_DAYS: i64 = 732;
/// Most versions that are compared, the newest.
const MOST_VERSIONS: usize = 24;

/// How much one endpoint, or all of them, were used in each hour of each local day that the range touches.
pub(crate) fn hourly(
    store: &mut Store,
    config: &Config,
    endpoint: Option<i64>,
    range: Checked,
    only: &Only,
) -> Result<HourlyLoad, StoreError> {
    let endpoint_row = endpoint.map(|id| store.endpoint(id)).transpose()?;
    let watermarks = store.watermarks()?;
    let calendar = Calendar::new(config.timezone());
    let days = calendar.days(range.from.max(range.to - MOST_DAYS_OF_HOURS * 86_400), range.to);
    let (from, to) = span(&days);
    let aligned = calendar.aligned(from, to);
    let segments = watermarks.covering(from, to, aligned);
    let mut tallies: Vec<[Tally; 24]> = days.iter().map(|_| Default::default()).collect();
    let mut total = Tally::default();
    let mut whole_days = vec![false; days.len()];
    for segment in &segments {
        let scope = endpoint.map_or(Scope::Service, Scope::Endpoint);
        store.for_each_rollup(scope, std::slice::from_ref(segment), only, |row| {
            // Where rows are gone that are no wider than the zone's hours need, single hours cannot be told any more.
            let Some(day) = index_of(&days, told_at(row.at, segment, aligned)) else { return };
            if segment.resolution > aligned {
                whole_days[day] = true;
                total.add(&row);
            } else {
                tallies[day][calendar.hour(row.at)].add(&row);
            }
        })?;
    }
    tallies.iter().flatten().for_each(|hour| total.merge(hour));
    let hours_of = |n: usize, day: &calendar::Day| {
        let mut seconds = [0_i64; 24];
        let mut starts = [0_i64; 24];
        for quarter in (day.from..day.to).step_by(900) {
            let hour = calendar.hour(quarter);
            if seconds[hour] == 0 {
                starts[hour] = quarter;
            }
            seconds[hour] += 900;
        }
        let cell = |hour: usize| {
            let begun = seconds[hour] > 0 && starts[hour] <= range.now;
            (begun && !whole_days[n]).then(|| {
                let tally = &tallies[n][hour];
                Hour {
                    at: starts[hour] * 1_000,
                    minutes: seconds[hour] / 60,
                    hits: tally.hits(),
                    errors: tally.errors(),
                    p50_ms: tally.quantile_ms(0.50),
                    p95_ms: tally.quantile_ms(0.95),
                }
            })
        };
        (0..24).map(cell).collect()
    };
    Ok(HourlyLoad {
        endpoint: endpoint_row.map(|row| endpoint_info(&row, config)),
        from: from * 1_000,
        to: to * 1_000,
        summary: total.summary(passed(from, to, range.now)),
        days: days
            .iter()
            .enumerate()
            .map(|(n, day)| HourlyDay {
                date: day.date.to_string(),
                at: day.from * 1_000,
                to: day.to * 1_000,
                hours_expired: whole_days[n],
                hours: hours_of(n, day),
            })
            .collect(),
    })
}

/// How much each endpoint was used on each local day that the range touches; those past the `top` busiest are added up.
pub(crate) fn daily(
    store: &mut Store,
    config: &Config,
    range: Checked,
    only: &Only,
    top: usize,
) -> Result<DailyLoad, StoreError> {
    let watermarks = store.watermarks()?;
    let calendar = Calendar::new(config.timezone());
    let days = calendar.days(range.from.max(range.to - MOST_DAYS * 86_400), range.to);
    let (from, to) = span(&days);
    let aligned = calendar.aligned(from, to);
    let segments = watermarks.covering(from, to, aligned);
    let mut tallies = vec![Tally::default(); days.len()];
    let mut by_endpoint: HashMap<i64, Vec<u64>> = HashMap::new();
    for segment in &segments {
        let part = std::slice::from_ref(segment);
        let day_of = |at: i64| index_of(&days, told_at(at, segment, aligned));
        store.for_each_rollup(Scope::Service, part, only, |row| {
            if let Some(day) = day_of(row.at) {
                tallies[day].add(&row);
            }
        })?;
        store.for_each_count(part, only, |row| {
            if let Some(day) = day_of(row.at) {
                by_endpoint.entry(row.endpoint_id).or_insert_with(|| vec![0; days.len()])[day] +=
                    row.hits.unsigned_abs();
            }
        })?;
    }
    let (endpoints, rest, others) = busiest(store, config, by_endpoint, top, days.len())?;
    let mut total = Tally::default();
    tallies.iter().for_each(|day| total.merge(day));
    Ok(DailyLoad {
        from: from * 1_000,
        to: to * 1_000,
        summary: total.summary(passed(from, to, range.now)),
        days: days
            .iter()
            .zip(&tallies)
            .map(|(day, tally)| Day {
                date: day.date.to_string(),
                at: day.from * 1_000,
                to: day.to * 1_000,
                hits: tally.hits(),
                errors: tally.errors(),
                p50_ms: tally.quantile_ms(0.50),
                p95_ms: tally.quantile_ms(0.95),
            })
            .collect(),
        endpoints,
        rest,
        others,
    })
}

/// How much each version used of each endpoint within the range, oldest version first; a single version is not enough to narrow it.
pub(crate) fn by_version(
    store: &mut Store,
    config: &Config,
    range: Checked,
    only: &Only,
    top: usize,
) -> Result<VersionLoad, StoreError> {
    let segments = store.watermarks()?.covering(range.from / 60 * 60, range.to, i64::MAX);
    let mut sums: BTreeMap<i64, HashMap<i64, u64>> = BTreeMap::new();
    let mut errors: HashMap<i64, u64> = HashMap::new();
    store.for_each_count(&segments, &only.several(), |row| {
        *sums.entry(row.version_id).or_default().entry(row.endpoint_id).or_default() += row.hits.unsigned_abs();
        *errors.entry(row.version_id).or_default() += row.errors.unsigned_abs();
    })?;
    let mut rows = store.versions()?;
    rows.retain(|row| sums.contains_key(&row.id));
    let left_out = rows.len().saturating_sub(MOST_VERSIONS);
    rows.truncate(MOST_VERSIONS);
    rows.reverse();
    let mut by_endpoint: HashMap<i64, Vec<u64>> = HashMap::new();
    for (n, row) in rows.iter().enumerate() {
        for (&endpoint, &hits) in sums.get(&row.id).into_iter().flatten() {
            by_endpoint.entry(endpoint).or_insert_with(|| vec![0; rows.len()])[n] += hits;
        }
    }
    let hits = rows.iter().map(|row| sums[&row.id].values().sum()).collect();
    let failed = rows.iter().map(|row| errors.get(&row.id).copied().unwrap_or(0)).collect();
    let (endpoints, rest, others) = busiest(store, config, by_endpoint, top, rows.len())?;
    Ok(VersionLoad {
        from: range.from * 1_000,
        to: range.to.min(range.now + 1) * 1_000,
        versions: rows.into_iter().map(version_info).collect(),
        hits,
        errors: failed,
        endpoints,
        rest,
        others,
        left_out: left_out as u64,
    })
}

/// The `top` endpoints with most requests, most first, and what the others have together.
fn busiest(
    store: &mut Store,
    config: &Config,
    mut by_endpoint: HashMap<i64, Vec<u64>>,
    top: usize,
    parts: usize,
) -> Result<(Vec<EndpointLoad>, Vec<u64>, u64), StoreError> {
    let mut loads: Vec<EndpointLoad> = store
        .endpoints()?
        .iter()
        .filter_map(|row| {
            let hits = by_endpoint.remove(&row.id)?;
            Some(EndpointLoad { endpoint: endpoint_info(row, config), total: hits.iter().sum(), hits })
        })
        .collect();
    loads.sort_by_key(|load| std::cmp::Reverse(load.total));
    let others = loads.split_off(loads.len().min(top));
    let mut rest = vec![0; parts];
    for load in &others {
        for (sum, hits) in rest.iter_mut().zip(&load.hits) {
            *sum += hits;
        }
    }
    Ok((loads, rest, others.len() as u64))
}

fn span(days: &[calendar::Day]) -> (i64, i64) {
    (days.first().map_or(0, |day| day.from), days.last().map_or(0, |day| day.to))
}

/// The moment that says to which local day a row of `segment` at `at` belongs: where it may lie in two of them, since it is wider than `aligned`,
/// its middle. Unix seconds.
fn told_at(at: i64, segment: &Segment, aligned: i64) -> i64 {
    at + if segment.resolution > aligned { segment.resolution / 2 } else { 0 }
}

fn index_of(days: &[calendar::Day], at: i64) -> Option<usize> {
    let after = days.partition_point(|day| day.from <= at);
    let index = after.checked_sub(1)?;
    (at < days[index].to).then_some(index)
}

/// How much of `from..to` has passed, in seconds; at least one.
fn passed(from: i64, to: i64, now: i64) -> f64 {
    (to.min(now + 1) - from).max(1) as f64
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::range::Asked;
    use super::*;
    use crate::config::Database;
    use crate::endpoint::{EndpointIndex, EndpointKey, Level, Registry};
    use crate::measurement::{Outcome, VersionIndex};
    use crate::rollup::{Rollup, RollupKey};
    use crate::store::{Batch, Cut, Location, Retention};
    use crate::version::Versions;

    /// 25 October 2026, 00:00 in Amsterdam; at 03:00 clocks go back to 02:00.
    const MIDNIGHT: i64 = 1_792_879_200;

    struct Place {
        store: Store,
        config: Config,
        now: i64,
        _folder: tempfile::TempDir,
    }

    /// A database in which each of `minutes` (Unix seconds) has one request, in turn to one of two endpoints.
    fn recorded(zone: &str, now: i64, minutes: impl IntoIterator<Item = i64>) -> Place {
        let folder = tempfile::tempdir().unwrap();
        let config = Config::builder().git("off").timezone(zone).build().unwrap();
        let location = Location { database: Database::Sqlite(folder.path().join("fmd.db")), prefix: "fmd".to_owned() };
        let mut store = Store::open(&location).unwrap();
        store.register_instance("1.0", now * 1_000_000, 0).unwrap();
        let (registry, versions) = (Registry::new(Level::Performance), Versions::default());
        registry.get_or_insert(&EndpointKey::new("GET", "/a"));
        registry.get_or_insert(&EndpointKey::new("GET", "/b"));
        versions.get_or_insert("1.0");
        let rollup = |(n, minute): (usize, i64)| {
            let key = |endpoint| RollupKey {
                endpoint,
                version: VersionIndex(0),
                minute,
                status: 200,
                outcome: Outcome::Completed,
            };
            let mut rollup = Box::<Rollup>::default();
            rollup.record(Some(Duration::from_millis(5)));
            [(key(Some(EndpointIndex(n as u32 % 2))), rollup.clone()), (key(None), rollup)]
        };
        let rollups = minutes.into_iter().enumerate().flat_map(rollup).collect();
        let batch = Batch { rollups, ..Batch::default() };
        store.write(&batch, &registry, &versions, now * 1_000_000).unwrap();
        while store.roll_up(now).unwrap() {}
        Place { store, config, now, _folder: folder }
    }

    impl Place {
        fn range(&self, from: i64, to: i64) -> Checked {
            Asked { from: Some(from * 1_000), to: Some(to * 1_000) }.check(self.now * 1_000_000).unwrap()
        }

        fn hourly(&mut self, from: i64, to: i64) -> HourlyLoad {
            let range = self.range(from, to);
            hourly(&mut self.store, &self.config, None, range, &Only::default()).unwrap()
        }
    }

    fn hits(day: &HourlyDay) -> Vec<u64> {
        day.hours.iter().map(|hour| hour.as_ref().map_or(0, |hour| hour.hits)).collect()
    }

    #[test]
    fn the_hour_that_clocks_repeat_counts_twice_in_its_day() {
        let half_hours = (0..50).map(|n| MIDNIGHT + n * 1_800);
        let mut place = recorded("Europe/Amsterdam", MIDNIGHT + 30 * 3_600, half_hours);
        let load = place.hourly(MIDNIGHT, MIDNIGHT + 1);
        assert_eq!(load.days.len(), 1);
        let day = &load.days[0];
        assert_eq!((day.date.as_str(), day.to - day.at), ("2026-10-25", 25 * 3_600_000));
        let mut expected = vec![2; 24];
        expected[2] = 4;
        assert_eq!(hits(day), expected);
        let repeated = day.hours[2].as_ref().unwrap();
        assert_eq!((repeated.minutes, repeated.at), (120, (MIDNIGHT + 7_200) * 1_000));
        assert_eq!(load.summary.hits, 50);
    }

    #[test]
    fn the_hour_that_clocks_skip_is_none_and_not_zero() {
        // 29 March 2026, 00:00 in Amsterdam.
        let midnight = 1_774_738_800;
        let mut place = recorded("Europe/Amsterdam", midnight + 40 * 3_600, (0..23).map(|n| midnight + n * 3_600));
        let load = place.hourly(midnight, midnight + 1);
        let hours = &load.days[0].hours;
        assert_eq!(hours[2], None);
        assert!(hours.iter().enumerate().all(|(n, hour)| n == 2 || hour.as_ref().is_some_and(|hour| hour.hits == 1)));
    }

    #[test]
    fn hours_of_a_zone_off_by_45_minutes_are_its_own() {
        // 20 October 2026, 00:00 in Kathmandu.
        let midnight = 1_792_433_700;
        let mut place = recorded("Asia/Kathmandu", midnight + 30 * 3_600, (0..48).map(|n| midnight + n * 1_800));
        assert_eq!(hits(&place.hourly(midnight, midnight + 1).days[0]), [2; 24]);
    }

    #[test]
    fn where_only_whole_hours_are_left_a_zone_off_by_half_of_one_has_its_days_and_no_hours() {
        // 25 October 2026, 00:00 in Kolkata.
        let midnight = 1_792_866_600;
        let now = midnight + 20 * 86_400;
        let mut place = recorded("Asia/Kolkata", now, (0..30).map(|n| midnight + n * 60));
        let (retention, cut) = (Retention::of(&place.config), Cut::NONE);
        while !place.store.prune(retention, cut, now * 1_000_000).unwrap().is_nothing() {}
        let load = place.hourly(midnight, midnight + 1);
        assert_eq!((load.days[0].hours_expired, load.summary.hits), (true, 30));
        let range = place.range(midnight - 86_400, midnight + 1);
        let load = daily(&mut place.store, &place.config, range, &Only::default(), 1).unwrap();
        let by_day: Vec<(&str, u64)> = load.days.iter().map(|day| (&*day.date, day.hits)).collect();
        assert_eq!(by_day, [("2026-10-24", 0), ("2026-10-25", 30)]);
    }

    #[test]
    fn an_hour_that_has_not_begun_is_none_and_one_without_requests_is_zero() {
        let mut place = recorded("UTC", 1_792_886_400 + 5_400, [1_792_886_400]);
        let load = place.hourly(1_792_886_400, 1_792_886_401);
        let hours = &load.days[0].hours;
        assert_eq!(
            hours.iter().map(|hour| hour.as_ref().map(|hour| hour.hits)).take(3).collect::<Vec<_>>(),
            [Some(1), Some(0), None]
        );
    }

    #[test]
    fn days_are_the_zones_own_and_endpoints_past_the_top_are_added_up() {
        let day = 86_400;
        let minutes = (0..300).map(|n| MIDNIGHT - 3 * day + n * 1_800);
        let mut place = recorded("Europe/Amsterdam", MIDNIGHT + 4 * day, minutes);
        let range = place.range(MIDNIGHT - 3 * day, MIDNIGHT + 3 * day + 7_200);
        let load = daily(&mut place.store, &place.config, range, &Only::default(), 1).unwrap();
        let by_day: Vec<(&str, u64)> = load.days.iter().map(|day| (&day.date[8..], day.hits)).collect();
        assert_eq!(by_day, [("22", 48), ("23", 48), ("24", 48), ("25", 50), ("26", 48), ("27", 48), ("28", 10)]);
        assert_eq!((load.endpoints.len(), load.others), (1, 1));
        let all: u64 = load.endpoints[0].hits.iter().chain(&load.rest).sum();
        assert_eq!((all, load.summary.hits), (300, 300));
    }

    #[test]
    fn what_versions_were_used_for_adds_up_to_their_requests() {
        let mut place = recorded("UTC", MIDNIGHT + 7_200, (0..60).map(|n| MIDNIGHT + n * 60));
        let range = place.range(MIDNIGHT, MIDNIGHT + 3_600);
        let load = by_version(&mut place.store, &place.config, range, &Only::default(), 10).unwrap();
        assert_eq!((load.hits, load.errors), (vec![60], vec![0]));
        assert_eq!(load.endpoints.iter().map(|load| load.hits[0]).collect::<Vec<_>>(), [30, 30]);
    }
}
