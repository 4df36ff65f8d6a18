//! Which statements a request calls more or less often, or longer.

use super::change::corrected;
use super::queries::{Sum, called_from, hours, sums};
use super::sides::Side;
use super::tally::ms;
use super::{
    FrequencyChange, FrequencyVerdict, LatencyChange, Only, QueriesCompared, StatementCalls, StatementChange, Verdict,
};
use crate::statistics::{holm, mean_p, share_p};
use crate::store::{QueryFilter, Scope, Store, StoreError};

/// Fewest requests on a side from which something is said.
const FEWEST: u64 = 20;
/// Chance explains a change when it makes one as great at least this often.
const LIMIT: f64 = 0.05;
/// Changes by less than this factor are none that anybody notices.
const LEAST_FACTOR: f64 = 1.05;
/// "No change" is only said when a greater factor than this is ruled out.
const RULED_OUT: f64 = 1.25;
/// Most statements in an answer.
const MOST_STATEMENTS: usize = 200;

/// One side in figures.
struct Counted {
    requests: u64,
    sums: std::collections::HashMap<i64, Sum>,
    /// Whether the service's statements were recorded at all.
    recorded: bool,
}

fn counted(store: &mut Store, endpoint: i64, side: Side) -> Result<Counted, StoreError> {
    // Statements are counted by the hour, and so are the requests that they are divided by.
    let requests = side.tallies(store, Scope::Endpoint(endpoint))?.remove(&endpoint).map_or(0, |tally| tally.hits());
    let only = Only::version(side.version);
    let of = |endpoint| QueryFilter { endpoint, statement: None, only: &only, range: side.range };
    let sums = sums(store, of(Some(endpoint)))?;
    let recorded = !sums.is_empty() || store.has_queries(of(None))?;
    Ok(Counted { requests, sums, recorded })
}

/// What `endpoint`'s requests call on both sides, which are whole hours, what changed most first.
pub(super) fn between(
    store: &mut Store,
    endpoint: i64,
    before: Side,
    after: Side,
) -> Result<QueriesCompared, StoreError> {
    let (was, is) = (counted(store, endpoint, before)?, counted(store, endpoint, after)?);
    let nothing = Sum::default();
    let mut pairs = Vec::new();
    for row in store.statements()? {
        if was.sums.contains_key(&row.id) || is.sums.contains_key(&row.id) {
            pairs.push((
                row.id,
                (was.sums.get(&row.id).unwrap_or(&nothing), is.sums.get(&row.id).unwrap_or(&nothing)),
                row,
            ));
        }
    }
    let times = pairs.iter().map(|(_, (was, is), _)| LatencyChange::between(&was.durations, &is.durations));
    let times = corrected(times.collect());
    let comparable = was.recorded && is.recorded;
    let calls = pairs.iter().map(|(_, (a, b), _)| frequency((a, was.requests), (b, is.requests), comparable));
    let calls = judged(calls.collect());
    let mut statements = Vec::with_capacity(pairs.len());
    for ((id, (a, b), row), (frequency, time)) in pairs.iter().zip(calls.into_iter().zip(times)) {
        statements.push(StatementChange {
            id: *id,
            called_from: called_from(&store.frames_of_statement(row)?),
            is_overflow: row.sql_text.is_empty(),
            text: row.sql_text.clone(),
            before: a.per_request(was.requests),
            after: b.per_request(is.requests),
            frequency,
            time,
        });
    }
    statements.sort_by(|a, b| importance(b).partial_cmp(&importance(a)).unwrap_or(std::cmp::Ordering::Equal));
    let left_out = statements.len().saturating_sub(MOST_STATEMENTS) as u64;
    statements.truncate(MOST_STATEMENTS);
    Ok(QueriesCompared {
        before: hours(before.range),
        after: hours(after.range),
        requests_before: was.requests,
        requests_after: is.requests,
        recorded_before: was.recorded,
        recorded_after: is.recorded,
        statements,
        left_out,
    })
}

impl Sum {
    /// Calls in a request that had any, at the mean.
    fn within(&self) -> f64 {
        self.row.calls as f64 / self.row.requests.max(1) as f64
    }

    /// The greatest variance that the calls of requests that had any can have: they lie between 1 and the most in one (Bhatia and Davis).
    fn variance_within(&self) -> f64 {
        let mean = self.within();
        ((mean - 1.0) * (self.row.most as f64 - mean)).max(0.0)
    }

    fn per_request(&self, requests: u64) -> StatementCalls {
        let requests = requests.max(1) as f64;
        StatementCalls {
            calls: self.row.calls,
            requests: self.row.requests,
            calls_per_request: self.row.calls as f64 / requests,
            ms_per_request: ms(self.row.total_ns) / requests,
            mean_ms: (self.row.calls > 0).then(|| ms(self.row.total_ns) / self.row.calls as f64),
            p95_ms: self.durations.quantile(0.95).map(|duration| duration.as_secs_f64() * 1e3),
        }
    }
}

/// How often a statement is called, as if it were the only one: see [`judged`].
fn frequency((was, before): (&Sum, u64), (is, after): (&Sum, u64), comparable: bool) -> Frequency {
    let with = |sum: &Sum, requests: u64| sum.row.requests.unsigned_abs().min(requests);
    let rate = |sum: &Sum, requests: u64| sum.row.calls as f64 / requests.max(1) as f64;
    let enough = comparable && before >= FEWEST && after >= FEWEST;
    // Whether it is called at all, and how often then: the better of the two looks counts for half.
    let any = share_p((with(was, before), before), (with(is, after), after));
    let side = |sum: &Sum| (sum.within(), sum.variance_within(), sum.row.requests.unsigned_abs());
    let p = mean_p(side(was), side(is)).filter(|_| with(was, before).min(with(is, after)) >= FEWEST);
    let p_value = enough.then(|| p.map_or(any, |within| (2.0 * any.min(within)).min(1.0)));
    let (from, to) = (rate(was, before), rate(is, after));
    let spread = |sum: &Sum, requests: u64| {
        let share = with(sum, requests) as f64 / requests.max(1) as f64;
        (share * sum.variance_within() + share * (1.0 - share) * sum.within().powi(2)) / requests.max(1) as f64
    };
    let reach = (to - from).abs() + 1.96 * (spread(was, before) + spread(is, after)).sqrt();
    Frequency { from, to, p_value, is_ruled_out: reach < from * (RULED_OUT - 1.0) }
}

struct Frequency {
    from: f64,
    to: f64,
    p_value: Option<f64>,
    is_ruled_out: bool,
}

/// The changes, judged by p-values that are corrected for their number.
fn judged(found: Vec<Frequency>) -> Vec<FrequencyChange> {
    let tested: Vec<f64> = found.iter().filter_map(|each| each.p_value).collect();
    let mut corrected = holm(&tested).into_iter();
    let judge = |each: Frequency| {
        let p_value = each.p_value.and_then(|_| corrected.next());
        let told = p_value.is_some_and(|p| p < LIMIT);
        let ratio = (each.from > 0.0 && each.to > 0.0).then(|| each.to / each.from);
        let verdict = match ratio {
            None if told && each.from == 0.0 => FrequencyVerdict::New,
            None if told => FrequencyVerdict::Gone,
            Some(ratio) if told && ratio >= LEAST_FACTOR => FrequencyVerdict::More,
            Some(ratio) if told && ratio <= 1.0 / LEAST_FACTOR => FrequencyVerdict::Less,
            Some(_) if p_value.is_some() && each.is_ruled_out => FrequencyVerdict::NoChange,
            _ => FrequencyVerdict::NotEnoughData,
        };
        FrequencyChange { verdict, ratio, p_value }
    };
    found.into_iter().map(judge).collect()
}

/// What changed comes first, by the time of a request that it adds or takes away; then what did not, then what cannot be said.
fn importance(change: &StatementChange) -> (u8, f64) {
    use FrequencyVerdict::{Gone, Less, More, New, NoChange};
    let moved = (change.after.ms_per_request - change.before.ms_per_request).abs();
    let whole = change.after.ms_per_request.max(change.before.ms_per_request);
    match (change.frequency.verdict, change.time.verdict) {
        (New | More | Less | Gone, _) | (_, Verdict::Slower | Verdict::Faster) => (2, moved),
        (NoChange, _) | (_, Verdict::NoChange) => (1, whole),
        _ => (0, whole),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(calls: i64, requests: i64, most: i64) -> Sum {
        let mut sum = Sum::default();
        (sum.row.calls, sum.row.requests, sum.row.most) = (calls, requests, most);
        sum
    }

    fn verdict(was: (Sum, u64), is: (Sum, u64)) -> FrequencyVerdict {
        judged(vec![frequency((&was.0, was.1), (&is.0, is.1), true)])[0].verdict
    }

    #[test]
    fn one_call_for_each_student_is_more_than_one_for_all_of_them() {
        assert_eq!(verdict((sum(500, 500, 1), 500), (sum(15_000, 500, 34), 500)), FrequencyVerdict::More);
        assert_eq!(verdict((sum(15_000, 500, 34), 500), (sum(500, 500, 1), 500)), FrequencyVerdict::Less);
    }

    #[test]
    fn what_one_side_never_calls_is_new_or_gone_and_unknown_where_requests_are_few() {
        assert_eq!(verdict((sum(0, 0, 0), 500), (sum(500, 500, 1), 500)), FrequencyVerdict::New);
        assert_eq!(verdict((sum(500, 500, 1), 500), (sum(0, 0, 0), 500)), FrequencyVerdict::Gone);
        assert_eq!(verdict((sum(0, 0, 0), 10), (sum(500, 500, 1), 500)), FrequencyVerdict::NotEnoughData);
        assert_eq!(verdict((sum(0, 0, 0), 500), (sum(1, 1, 1), 500)), FrequencyVerdict::NotEnoughData);
    }

    #[test]
    fn a_side_on_which_no_statement_was_recorded_says_nothing() {
        let (none, some) = (sum(0, 0, 0), sum(500, 500, 1));
        let found = judged(vec![frequency((&none, 500), (&some, 500), false)]);
        assert_eq!(found[0].verdict, FrequencyVerdict::NotEnoughData);
    }

    #[test]
    fn as_often_as_before_is_no_change_and_a_rare_one_not_enough_data() {
        assert_eq!(verdict((sum(500, 500, 1), 500), (sum(700, 700, 1), 700)), FrequencyVerdict::NoChange);
        assert_eq!(verdict((sum(4, 4, 1), 500), (sum(6, 6, 1), 500)), FrequencyVerdict::NotEnoughData);
    }

    #[test]
    fn a_few_requests_with_very_many_calls_do_not_make_the_others_more_frequent() {
        // The mean has doubled, and a single request with 500 calls may be all that did it.
        assert_eq!(verdict((sum(500, 500, 1), 500), (sum(1_000, 500, 501), 500)), FrequencyVerdict::NotEnoughData);
    }
}
