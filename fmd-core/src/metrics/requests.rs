//! The metrics of endpoints: how their requests ended, and how long they took.

use std::sync::Arc;

use super::exposition::{Exposition, Type, label};
use crate::endpoint::Endpoint;
use crate::totals::{BOUNDS, RESULTS, TotalsNow};

/// Most endpoints told apart. What comes later is summed up as one, `other`: a tool that polls keeps every series for long, and one
/// endpoint has some twenty.
const MOST_ENDPOINTS: usize = 2_000;
/// Bytes of text that an endpoint takes, about.
pub(super) const BYTES_OF_ONE: usize = 2 * 1024;

/// One endpoint's figures under its labels.
pub(super) struct Series {
    labels: String,
    totals: TotalsNow,
}

/// The figures of all `endpoints` that have been requested. The order in which they were first seen decides which are told apart, so
/// that an endpoint's figures never shrink.
pub(super) fn series(endpoints: &[Arc<Endpoint>]) -> Vec<Series> {
    let of = |endpoint: &Arc<Endpoint>| {
        let key = endpoint.key();
        let labels = [label("method", &key.method), label("route", &key.pattern)].join(",");
        Some(Series { labels, totals: endpoint.known_totals()?.now() })
    };
    let (told_apart, others) = endpoints.split_at(endpoints.len().min(MOST_ENDPOINTS));
    let mut series: Vec<Series> = told_apart.iter().filter_map(of).collect();
    let others = others.iter().filter_map(|endpoint| endpoint.known_totals()).map(|totals| totals.now());
    let sum = others.reduce(|mut sum, totals| {
        sum.merge(&totals);
        sum
    });
    series.extend(sum.map(|totals| Series { labels: "method=\"\",route=\"other\"".to_owned(), totals }));
    series
}

pub(super) fn write(text: &mut Exposition, series: &[Series]) {
    let help = "Requests that have ended, by the class of their status or by what broke them off.";
    text.family("fmd_requests", Type::Counter, None, help);
    let results = RESULTS.map(|result| label("result", result));
    for Series { labels, totals } in series {
        let ended = results.iter().zip(totals.results).filter(|(_, count)| *count > 0);
        ended.for_each(|(result, count)| text.sample(&format!("{labels},{result}"), count));
    }
    let help = "Time to the last byte of the response; to its head where the connection stays open.";
    text.family("fmd_request_duration_seconds", Type::Histogram, Some("seconds"), help);
    // With a fraction always, as OpenMetrics wants it.
    let bounds = BOUNDS.map(|bound| label("le", &format!("{:?}", bound.as_secs_f64())));
    for Series { labels, totals } in series {
        let mut below = 0;
        for (bound, count) in bounds.iter().zip(totals.latencies) {
            below += count;
            text.sample_of("_bucket", &format!("{labels},{bound}"), below);
        }
        let all: u64 = totals.latencies.iter().sum();
        text.sample_of("_bucket", &format!("{labels},le=\"+Inf\""), all);
        text.sample_of("_sum", labels, totals.latency_nanos as f64 / 1e9);
        text.sample_of("_count", labels, all);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::endpoint::{EndpointIndex, EndpointKey, Level, Registry};
    use crate::measurement::{Began, Exchange, Measurement, Outcome, Protocol, VersionIndex};
    use crate::metrics::Form;

    fn answered(status: u16, millis: u64) -> Measurement {
        Measurement {
            endpoint: EndpointIndex(0),
            version: VersionIndex(0),
            began: Began::UnixMicros(0),
            head: Duration::from_millis(millis),
            duration: Duration::from_millis(millis),
            status: Some(status),
            outcome: Outcome::Completed,
            exchange: Exchange::Sized,
            protocol: Protocol::Http11,
            bytes: 0,
            ip: None,
            group: None,
            profile: None,
            notes: None,
            outlier: None,
        }
    }

    fn written(registry: &Registry) -> Vec<String> {
        let mut text = Exposition::new(Form::Prometheus, 0);
        write(&mut text, &series(&registry.since(0)));
        text.finish().lines().map(str::to_owned).collect()
    }

    #[test]
    fn buckets_count_all_that_lie_below_them() {
        let registry = Registry::new(Level::Performance);
        let endpoint = registry.get_or_insert(&EndpointKey::new("GET", "/a"));
        [1, 3, 3, 20_000].iter().for_each(|&millis| endpoint.totals().record(&answered(200, millis)));
        endpoint.totals().record(&answered(503, 1));
        let lines = written(&registry);
        for line in [
            r#"fmd_requests_total{method="GET",route="/a",result="2xx"} 4"#,
            r#"fmd_requests_total{method="GET",route="/a",result="5xx"} 1"#,
            r#"fmd_request_duration_seconds_bucket{method="GET",route="/a",le="0.001"} 2"#,
            r#"fmd_request_duration_seconds_bucket{method="GET",route="/a",le="0.0025"} 2"#,
            r#"fmd_request_duration_seconds_bucket{method="GET",route="/a",le="0.005"} 4"#,
            r#"fmd_request_duration_seconds_bucket{method="GET",route="/a",le="10.0"} 4"#,
            r#"fmd_request_duration_seconds_bucket{method="GET",route="/a",le="+Inf"} 5"#,
            r#"fmd_request_duration_seconds_sum{method="GET",route="/a"} 20.008"#,
            r#"fmd_request_duration_seconds_count{method="GET",route="/a"} 5"#,
        ] {
            assert!(lines.iter().any(|written| written == line), "{line} in {lines:#?}");
        }
        assert!(!lines.iter().any(|line| line.contains("4xx")), "what never happened takes no room");
    }

    #[test]
    fn endpoints_without_end_are_summed_up_as_one() {
        let registry = Registry::new(Level::Performance);
        for n in 0..MOST_ENDPOINTS + 500 {
            registry.get_or_insert(&EndpointKey::new("GET", &format!("/{n}"))).totals().record(&answered(200, 1));
        }
        let lines = written(&registry);
        let told_apart = lines.iter().filter(|line| line.starts_with("fmd_requests_total{")).count();
        assert_eq!(told_apart, MOST_ENDPOINTS + 1);
        let other = r#"fmd_requests_total{method="",route="other",result="2xx"} 500"#;
        assert!(lines.iter().any(|line| line == other));
    }

    #[test]
    fn what_was_never_requested_takes_no_room() {
        let registry = Registry::new(Level::Performance);
        registry.get_or_insert(&EndpointKey::new("GET", "/a"));
        assert!(!written(&registry).iter().any(|line| line.contains("route=")));
    }
}
