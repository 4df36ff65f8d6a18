//! Error rates and percentiles past a limit.
//!
//! An alert opens when a figure of the last minutes is past its limit, and is over when it has stayed below nine tenths of that for as long:
//! a figure around its limit does not flap.

use std::collections::BTreeMap;
use std::time::Duration;

use super::message::{Event, Message};
use crate::config::{Config, EACH, SERVICE};
use crate::question::RecentFigures;
use crate::question::words::{duration, grouped};

/// Share of a limit below which a figure has to stay before the alert is over.
const CALM: f64 = 0.9;

/// A figure that has a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    ErrorRate,
    P95,
    P99,
}

impl Figure {
    pub(super) const ALL: [Figure; 3] = [Figure::ErrorRate, Figure::P95, Figure::P99];

    pub(super) fn subject(self) -> &'static str {
        match self {
            Figure::ErrorRate => "error_rate",
            Figure::P95 => "p95",
            Figure::P99 => "p99",
        }
    }

    fn limits(self, config: &Config) -> &BTreeMap<String, f64> {
        match self {
            Figure::ErrorRate => config.alert_error_rate(),
            Figure::P95 => config.alert_p95(),
            Figure::P99 => config.alert_p99(),
        }
    }

    fn of(self, figures: &RecentFigures) -> Option<f64> {
        match self {
            Figure::ErrorRate => Some(figures.errors_percent),
            Figure::P95 => figures.p95_ms,
            Figure::P99 => figures.p99_ms,
        }
    }

    fn words(self, value: f64) -> String {
        match self {
            Figure::ErrorRate => format!("{value:.1} %"),
            Figure::P95 | Figure::P99 => duration(value),
        }
    }
}

/// How a figure stands to its limit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Standing {
    /// Past it.
    Past,
    /// Not past it, and too near for an alert to be over.
    Near,
    /// Well below, or too few requests to say.
    Calm,
}

/// A figure with its limit.
#[derive(Debug, Clone)]
pub(super) struct Watched {
    figure: Figure,
    limit: f64,
    value: Option<f64>,
    hits: u64,
    endpoint: Option<(i64, String)>,
    over: Duration,
}

/// Whether any limit needs the figures of endpoints.
pub(super) fn needs_endpoints(config: &Config) -> bool {
    Figure::ALL.iter().any(|figure| figure.limits(config).keys().any(|name| name != SERVICE))
}

/// Whether there is any limit.
pub(super) fn is_on(config: &Config) -> bool {
    Figure::ALL.iter().any(|figure| !figure.limits(config).is_empty())
}

/// Everything among `figures` of the time `over` that has a limit.
pub(super) fn watched(config: &Config, figures: &[RecentFigures], over: Duration) -> Vec<Watched> {
    let mut watched = Vec::new();
    for figure in Figure::ALL {
        let limits = figure.limits(config);
        for one in figures {
            let limit = match &one.endpoint {
                None => limits.get(SERVICE),
                Some((_, key)) => {
                    limits.get(&key.to_string()).or_else(|| limits.get(&*key.pattern)).or_else(|| limits.get(EACH))
                }
            };
            let Some(&limit) = limit else { continue };
            let endpoint = one.endpoint.as_ref().map(|(id, key)| (*id, key.to_string()));
            watched.push(Watched { figure, limit, value: figure.of(one), hits: one.hits, endpoint, over });
        }
    }
    watched
}

impl Watched {
    pub(super) fn subject(&self) -> &'static str {
        self.figure.subject()
    }

    /// What tells its alert from all others.
    pub(super) fn name(&self) -> String {
        let of = self.endpoint.as_ref().map_or(SERVICE.to_owned(), |(id, _)| id.to_string());
        format!("{}:{of}", self.subject())
    }

    /// How it stands, where fewer than `fewest` requests say nothing.
    pub(super) fn standing(&self, fewest: u64) -> Standing {
        match self.value.filter(|_| self.hits >= fewest) {
            Some(value) if value > self.limit => Standing::Past,
            Some(value) if value > self.limit * CALM => Standing::Near,
            _ => Standing::Calm,
        }
    }

    /// What is told when it is past its limit, or no longer.
    pub(super) fn message(&self, event: Event, at: i64) -> Message {
        let what = match self.figure {
            Figure::ErrorRate => "error rate",
            Figure::P95 => "p95",
            Figure::P99 => "p99",
        };
        let of = self.endpoint.as_ref().map_or("the service", |(_, name)| name.as_str());
        let value = self.value.map_or("unknown".to_owned(), |value| self.figure.words(value));
        let limit = self.figure.words(self.limit);
        let minutes = self.over.as_secs() / 60;
        let (title, text) = match event {
            Event::Resolved if self.hits == 0 => (
                format!("Resolved: {what} of {of}"),
                format!("There were no requests in the last {minutes} min, so that it is not past {limit} any more."),
            ),
            Event::Resolved => (
                format!("Resolved: {what} of {of} is {value}"),
                format!("For {minutes} min it was well below the limit of {limit}."),
            ),
            Event::Opened | Event::Test => (
                format!("{what} of {of} is {value}").replacen("error", "Error", 1),
                format!("In the last {minutes} min it was past the limit of {limit}."),
            ),
        };
        let mut facts =
            vec![(what.to_owned(), value), ("limit".to_owned(), limit), ("requests".to_owned(), grouped(self.hits))];
        if let Some((_, name)) = &self.endpoint {
            facts.push(("endpoint".to_owned(), name.clone()));
        }
        Message {
            event,
            subject: self.subject().to_owned(),
            name: self.name(),
            title,
            text,
            facts,
            path: Some(
                self.endpoint.as_ref().map_or("?range=1h".to_owned(), |(id, _)| format!("endpoints/{id}?range=1h")),
            ),
            fingerprint: None,
            is_back: false,
            at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::EndpointKey;

    fn figures(endpoint: Option<(i64, &str)>, hits: u64, errors_percent: f64, p95_ms: f64) -> RecentFigures {
        let endpoint = endpoint.map(|(id, pattern)| (id, EndpointKey::new("GET", pattern)));
        RecentFigures { endpoint, hits, errors_percent, p95_ms: Some(p95_ms), p99_ms: Some(p95_ms) }
    }

    #[test]
    fn an_endpoint_has_its_own_limit_or_that_of_all_others() {
        let limits = [("service", 900.0), ("GET /slow", 500.0), ("/plain", 50.0), ("*", 100.0)];
        let config = Config::builder().alert_p95(limits.map(|(name, limit)| (name.to_owned(), limit))).build().unwrap();
        let seen =
            [None, Some((1, "/slow")), Some((2, "/plain")), Some((3, "/other"))].map(|of| figures(of, 100, 0.0, 200.0));
        let watched = watched(&config, &seen, Duration::from_secs(300));
        let found: Vec<_> = watched.iter().map(|one| (one.name(), one.limit, one.standing(20))).collect();
        let expected = [
            ("p95:service", 900.0, Standing::Calm),
            ("p95:1", 500.0, Standing::Calm),
            ("p95:2", 50.0, Standing::Past),
            ("p95:3", 100.0, Standing::Past),
        ];
        assert_eq!(found, expected.map(|(name, limit, standing)| (name.to_owned(), limit, standing)));
    }

    #[test]
    fn few_requests_say_nothing_and_a_figure_around_its_limit_is_near() {
        let limits = [("service".to_owned(), 10.0)];
        let config = Config::builder().alert_error_rate(limits).build().unwrap();
        let standing = |hits, percent| {
            let seen = [figures(None, hits, percent, 1.0)];
            watched(&config, &seen, Duration::from_secs(300))[0].standing(20)
        };
        assert_eq!(standing(19, 100.0), Standing::Calm);
        assert_eq!(
            [10.1, 10.0, 9.1, 8.9].map(|percent| standing(20, percent)),
            [Standing::Past, Standing::Near, Standing::Near, Standing::Calm]
        );
    }
}
