//! A version that is slower, or fails more often, than the one before: the question of a report, with its test.
//!
//! It is asked at few moments after a deployment, since each look is one more chance to be misled by chance.

use std::time::Duration;

use super::message::{Event, Message};
use crate::question::words::{counted, duration, percent};
use crate::question::{EndpointReport, Report};

/// When it is looked, after a version was first seen.
const LOOKS: [Duration; 4] = [
    Duration::from_secs(15 * 60),
    Duration::from_secs(3_600),
    Duration::from_secs(6 * 3_600),
    Duration::from_secs(24 * 3_600),
];
/// A version that was first seen longer ago than this is no deployment any more.
const NEWS_FOR: Duration = Duration::from_secs(2 * 86_400);

/// How many looks are due so long after a deployment; `None` when that is over.
pub(super) fn looks_due(since: Duration) -> Option<i64> {
    (since <= NEWS_FOR).then(|| LOOKS.iter().filter(|look| since >= **look).count() as i64)
}

/// What is told of an endpoint that got worse.
pub(super) fn message(report: &Report, worse: &EndpointReport, at: i64) -> Option<Message> {
    let (before, after) = (report.before.version.as_ref()?, report.after.version.as_ref()?);
    let endpoint = &worse.endpoint;
    let name = format!("{} {}", endpoint.method, endpoint.pattern).trim().to_owned();
    let both = |one: Option<f64>, other: Option<f64>, words: fn(f64) -> String| {
        let word = |value: Option<f64>| value.map_or("–".to_owned(), words);
        format!("{} → {}", word(one), word(other))
    };
    let (median, p95) = (&worse.latency.median, &worse.latency.p95);
    let mut facts = vec![
        ("endpoint".to_owned(), name.clone()),
        ("version".to_owned(), format!("{} → {}", before.name, after.name)),
        ("median".to_owned(), both(median.before_ms, median.after_ms, duration)),
        ("p95".to_owned(), both(p95.before_ms, p95.after_ms, duration)),
        ("errors".to_owned(), both(worse.before.error_rate, worse.after.error_rate, percent)),
        ("requests".to_owned(), format!("{} and {}", counted(worse.before.hits, "request"), worse.after.hits)),
    ];
    if let Some(function) = worse.functions.first() {
        let (before, after) = (duration(function.before_ms), duration(function.after_ms));
        facts.push(("most of it".to_owned(), format!("{} takes {before} → {after} of a request", function.function)));
    }
    Some(Message {
        event: Event::Opened,
        subject: "regression".to_owned(),
        name: format!("regression:{}:{}", after.id, endpoint.id),
        title: format!("{name} got worse with {}", after.name),
        text: worse.sentence.replace('`', ""),
        facts,
        path: Some(format!(
            "endpoints/{}/compare?vs=version&version={}&base_version={}",
            endpoint.id, after.id, before.id
        )),
        fingerprint: Some(format!("regression {name} {}", after.name).replace("--", "- -")),
        is_back: false,
        at,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deployment_is_looked_at_four_times_and_then_old() {
        let due = |minutes: u64| looks_due(Duration::from_secs(60 * minutes));
        assert_eq!([14, 15, 60, 360, 1_440].map(due), [Some(0), Some(1), Some(2), Some(3), Some(4)]);
        assert_eq!(due(3 * 1_440), None);
    }
}
