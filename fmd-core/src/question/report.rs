//! What changed between two times or versions.

use std::collections::HashMap;

use super::change::corrected;
use super::overview::endpoint_info;
use super::profile_diff::{self, ProfileDiff};
use super::query_diff;
use super::report_stores::{Pair, Stores};
use super::sides::{self, Side};
use super::tally::Tally;
use super::words::{counted, duration, factor, grouped, percent};
use super::{
    Comparison, Distributions, EndpointReport, ErrorChange, FunctionChange, LatencyChange, Report, ShareVerdict,
    SideInfo, Verdict,
};
use crate::config::Config;
use crate::endpoint::EndpointKey;
use crate::statistics::{holm, share_difference, share_p};
use crate::store::{Scope, Store, StoreError};

/// Fewest requests on a side from which something is said of errors.
const FEWEST: u64 = 30;
/// Chance explains a difference when it makes one as great at least this often.
const LIMIT: f64 = 0.05;
/// Least change of the share of failed requests that is told.
const LEAST_SHARE: f64 = 0.001;
/// Endpoints of which the functions are compared: the first of the report.
const MOST_EXPLAINED: usize = 8;
/// Functions told of one endpoint.
const MOST_FUNCTIONS: usize = 3;
/// Stretches of a distribution.
const STRETCHES: usize = 80;

/// What changed from `before` to `after`, endpoint by endpoint.
pub(crate) fn report(mut stores: Stores<'_>, config: &Config, before: Side, after: Side) -> Result<Report, StoreError> {
    let (before, after) = sides::settled(&mut stores, before, after)?;
    let service = |store: &mut Store, side: Side| {
        let tally = side.tallies(store, Scope::Service)?.remove(&0).unwrap_or_default();
        side.info(store, &tally)
    };
    let (info_before, info_after) = (service(stores.before(), before)?, service(stores.after(), after)?);
    let was = before.tallies(stores.before(), Scope::EachEndpoint)?;
    let is = after.tallies(stores.after(), Scope::EachEndpoint)?;
    let of = |tallies: &HashMap<i64, Tally>, id: Option<i64>| id.is_some_and(|id| tallies.contains_key(&id));
    let mut known = stores.endpoints()?;
    known.retain(|pair| of(&was, pair.before) || of(&is, pair.after));
    let nothing = Tally::default();
    let pairs: Vec<_> = known
        .iter()
        .map(|pair| {
            let was = pair.before.and_then(|id| was.get(&id)).unwrap_or(&nothing);
            (pair, was, pair.after.and_then(|id| is.get(&id)).unwrap_or(&nothing))
        })
        .collect();
    let latencies = pairs.iter().map(|(_, was, is)| LatencyChange::between(was.latencies(), is.latencies()));
    let latencies = corrected(latencies.collect());
    let errors = corrected_errors(pairs.iter().map(|(_, was, is)| errors(was, is)).collect());
    let mut endpoints: Vec<(&Pair, EndpointReport)> = pairs
        .iter()
        .zip(latencies.into_iter().zip(errors))
        .map(|(&(pair, was, is), (latency, errors))| {
            let (before_summary, after_summary) = (was.summary(before.seconds()), is.summary(after.seconds()));
            let told = Told { latency: &latency, errors: &errors, was, is, before: &info_before };
            let report = EndpointReport {
                endpoint: endpoint_info(&pair.row, config),
                sentence: told.sentence(&pair.row.key()),
                traffic: (before_summary.rate > 0.0).then(|| after_summary.rate / before_summary.rate),
                before: before_summary,
                after: after_summary,
                latency,
                errors,
                functions: Vec::new(),
            };
            (pair, report)
        })
        .collect();
    endpoints.sort_by(|(_, a), (_, b)| importance(b).partial_cmp(&importance(a)).unwrap_or(std::cmp::Ordering::Equal));
    let hours = if matches!(stores, Stores::One(_)) { sides::in_hours(before, after) } else { (before, after) };
    for (pair, report) in endpoints.iter_mut().take(MOST_EXPLAINED) {
        let verdict = report.latency.verdict;
        if let (Verdict::Slower | Verdict::Faster, Some(was), Some(is)) = (verdict, pair.before, pair.after) {
            report.functions = explanation(&mut stores, (was, is), hours.0, hours.1, verdict)?;
        }
    }
    let endpoints: Vec<EndpointReport> = endpoints.into_iter().map(|(_, report)| report).collect();
    let sentence = summary(&endpoints);
    Ok(Report { before: info_before, after: info_after, endpoints, sentence })
}

/// Two times or versions of one endpoint beside each other.
pub(crate) fn compare(
    store: &mut Store,
    config: &Config,
    id: i64,
    before: Side,
    after: Side,
) -> Result<Comparison, StoreError> {
    let row = store.endpoint(id)?;
    let (before, after) = sides::settled(&mut Stores::One(store), before, after)?;
    let was = before.tallies(store, Scope::Endpoint(id))?.remove(&id).unwrap_or_default();
    let is = after.tallies(store, Scope::Endpoint(id))?.remove(&id).unwrap_or_default();
    let latency = LatencyChange::between(was.latencies(), is.latencies());
    let errors = corrected_errors(vec![errors(&was, &is)]).remove(0);
    let info_before = before.info(store, &was)?;
    let info_after = after.info(store, &is)?;
    let told = Told { latency: &latency, errors: &errors, was: &was, is: &is, before: &info_before };
    let sentence = told.sentence(&row.key());
    let (hours_before, hours_after) = sides::in_hours(before, after);
    let ProfileDiff { requests, functions, nodes } =
        profile_diff::between(&mut Stores::One(store), (id, id), hours_before, hours_after)?;
    let queries = query_diff::between(store, id, hours_before, hours_after)?;
    Ok(Comparison {
        endpoint: endpoint_info(&row, config),
        before: info_before,
        after: info_after,
        spread_before: was.spread(),
        spread_after: is.spread(),
        distributions: distributions(&was, &is),
        latency,
        errors,
        sentence,
        profiled_before: requests.0,
        profiled_after: requests.1,
        functions,
        tree: nodes,
        queries,
    })
}

fn distributions(was: &Tally, is: &Tally) -> Option<Distributions> {
    let (first, second) = (was.spread()?, is.spread()?);
    let low = was.latencies().at_rank(1)?.min(is.latencies().at_rank(1)?).max(1) as f64 * 0.99;
    // A single straggler far away would leave no room for all others.
    let far = first.max_ms.max(second.max_ms).min(8.0 * first.p99_ms.max(second.p99_ms));
    let high = (far * 1e6).max(low * 1.5);
    Some(Distributions {
        low_ms: low / 1e6,
        high_ms: high / 1e6,
        before: was.latencies().density(low, high, STRETCHES),
        after: is.latencies().density(low, high, STRETCHES),
    })
}

/// The functions whose time grew, or shrank, with the endpoint's.
fn explanation(
    stores: &mut Stores<'_>,
    endpoint: (i64, i64),
    before: Side,
    after: Side,
    verdict: Verdict,
) -> Result<Vec<FunctionChange>, StoreError> {
    let mut functions = profile_diff::between(stores, endpoint, before, after)?.functions;
    let grew = verdict == Verdict::Slower;
    // Longest change first, as they come.
    functions.retain(|function| function.own && function.certain && (function.after_ms > function.before_ms) == grew);
    functions.truncate(MOST_FUNCTIONS);
    Ok(functions)
}

fn errors(was: &Tally, is: &Tally) -> ErrorChange {
    let (before, after) = ((was.errors(), was.hits()), (is.errors(), is.hits()));
    let difference = share_difference(before, after);
    let enough = before.1 >= FEWEST && after.1 >= FEWEST;
    ErrorChange {
        verdict: ShareVerdict::NotEnoughData,
        difference: difference.map(|difference| difference.value),
        low: difference.map(|difference| difference.low),
        high: difference.map(|difference| difference.high),
        p_value: enough.then(|| share_p(before, after)),
    }
}

fn corrected_errors(mut changes: Vec<ErrorChange>) -> Vec<ErrorChange> {
    let tested: Vec<f64> = changes.iter().filter_map(|change| change.p_value).collect();
    let mut corrected = holm(&tested).into_iter();
    for change in changes.iter_mut().filter(|change| change.p_value.is_some()) {
        change.p_value = corrected.next();
        let told = change.p_value.is_some_and(|p| p < LIMIT);
        change.verdict = match change.difference {
            Some(difference) if told && difference >= LEAST_SHARE => ShareVerdict::More,
            Some(difference) if told && difference <= -LEAST_SHARE => ShareVerdict::Less,
            _ => ShareVerdict::NoChange,
        };
    }
    changes
}

/// What comes first: what got worse, then what got better, then what did not change, then what cannot be said; within each by the time, or the
/// requests, that it concerns.
fn importance(report: &EndpointReport) -> (u8, f64) {
    let latency = report.latency.verdict;
    let worse = latency == Verdict::Slower || report.errors.verdict == ShareVerdict::More;
    let better = latency == Verdict::Faster || report.errors.verdict == ShareVerdict::Less;
    let class = match latency {
        _ if worse => 3,
        _ if better => 2,
        Verdict::NoChange => 1,
        _ => 0,
    };
    let moved = |change: &super::Change| change.before_ms.zip(change.after_ms).map_or(0.0, |(a, b)| (b - a).abs());
    let time = moved(&report.latency.median).max(moved(&report.latency.p95) * 0.05) * report.after.rate;
    let failures = report.errors.difference.unwrap_or(0.0).abs() * report.after.rate * 1_000.0;
    (class, if class >= 2 { time + failures } else { report.after.total_ms })
}

fn summary(endpoints: &[EndpointReport]) -> String {
    let count =
        |holds: &dyn Fn(&EndpointReport) -> bool| endpoints.iter().filter(|report| holds(report)).count() as u64;
    let slower = count(&|report| report.latency.verdict == Verdict::Slower);
    let faster = count(&|report| report.latency.verdict == Verdict::Faster);
    let failing = count(&|report| report.errors.verdict == ShareVerdict::More);
    let unknown = count(&|report| report.latency.verdict == Verdict::NotEnoughData);
    let all = endpoints.len() as u64;
    let mut found = Vec::new();
    for (n, one, many) in [
        (slower, "is slower", "are slower"),
        (faster, "is faster", "are faster"),
        (failing, "fails more often", "fail more often"),
    ] {
        if n > 0 {
            found.push(format!("{} {}", grouped(n), if n == 1 { one } else { many }));
        }
    }
    let of = counted(all, "endpoint");
    let rest = if unknown > 0 && unknown < all {
        format!("; not enough data for {}", grouped(unknown))
    } else {
        String::new()
    };
    match found.as_slice() {
        _ if all == 0 => "No requests on either side.".to_owned(),
        [] if unknown == all => format!("Not enough data to say anything of {of}."),
        [] => format!("No change in {}{rest}.", counted(all - unknown, "endpoint")),
        found => format!("Of {of} {}{rest}.", found.join(", ")),
    }
}

struct Told<'a> {
    latency: &'a LatencyChange,
    errors: &'a ErrorChange,
    was: &'a Tally,
    is: &'a Tally,
    before: &'a SideInfo,
}

impl Told<'_> {
    /// The change in words, with `key` as Markdown code.
    fn sentence(&self, key: &EndpointKey) -> String {
        let mut parts = vec![self.latency_words()];
        if matches!(self.errors.verdict, ShareVerdict::More | ShareVerdict::Less) {
            let word = if self.errors.verdict == ShareVerdict::More { "more" } else { "less" };
            let share = |tally: &Tally| percent(tally.errors() as f64 / tally.hits().max(1) as f64);
            parts.push(format!("fails {word} often ({} → {})", share(self.was), share(self.is)));
        }
        format!("`{key}` {}.", parts.join("; it "))
    }

    fn latency_words(&self) -> String {
        let LatencyChange { verdict, median, p95, .. } = self.latency;
        let since = self.before.version.as_ref().map_or("before".to_owned(), |version| short(&version.name).to_owned());
        let both = |change: &super::Change| match (change.before_ms, change.after_ms) {
            (Some(before), Some(after)) => format!("{} → {}", duration(before), duration(after)),
            _ => "no latency".to_owned(),
        };
        let n = format!("n = {} and {}", grouped(self.latency.before), grouped(self.latency.after));
        match verdict {
            Verdict::Slower | Verdict::Faster => match (median.noticed(), median.ratio, p95.ratio) {
                (Some(_), Some(ratio), _) => {
                    let by = factor(ratio, "slower", "faster");
                    format!("is {by} than {since} (median {}, p95 {}, {n})", both(median), both(p95))
                }
                (None, _, Some(ratio)) => {
                    let by = factor(ratio, "slower", "faster");
                    format!("is {by} at the p95 than {since} ({}, median {}, {n})", both(p95), both(median))
                }
                _ => format!("changed since {since} (median {}, {n})", both(median)),
            },
            Verdict::NoChange => format!("takes as long as {since} (median {}, {n})", both(median)),
            Verdict::NotEnoughData if self.is.hits() == 0 && self.was.hits() == 0 => {
                "was requested on neither side".to_owned()
            }
            Verdict::NotEnoughData if self.is.hits() == 0 => "was not requested any more".to_owned(),
            Verdict::NotEnoughData if self.was.hits() == 0 => format!("was not requested on the other side ({n})"),
            Verdict::NotEnoughData => format!("had too few requests to say ({n})"),
        }
    }
}

/// A git commit in the length people quote; any other name as it is.
pub(super) fn short(name: &str) -> &str {
    let is_commit = name.len() == 40 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_commit { &name[..7] } else { name }
}
