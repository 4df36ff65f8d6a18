//! A report as Markdown, to be pasted into an issue or a message.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::report::short;
use super::words::{counted, duration, factor, percent, signed};
use super::{EndpointReport, Report, ShareVerdict, SideInfo, Verdict};

impl Report {
    /// The report as GitHub-flavoured Markdown, with times in `zone`.
    #[must_use]
    pub fn markdown(&self, zone: Tz) -> String {
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = self.write_markdown(&mut text, zone);
        text
    }

    fn write_markdown(&self, text: &mut String, zone: Tz) -> std::fmt::Result {
        writeln!(text, "# {}\n", self.sentence)?;
        writeln!(text, "- After: {}", side(&self.after, zone))?;
        writeln!(text, "- Before: {}\n", side(&self.before, zone))?;
        let changed = |report: &&EndpointReport| {
            matches!(report.latency.verdict, Verdict::Slower | Verdict::Faster)
                || matches!(report.errors.verdict, ShareVerdict::More | ShareVerdict::Less)
        };
        for report in self.endpoints.iter().filter(changed) {
            writeln!(text, "- {}", report.sentence)?;
            for function in &report.functions {
                let change = match (function.before_ms, function.after_ms) {
                    (0.0, _) => "new".to_owned(),
                    (_, 0.0) => "gone".to_owned(),
                    (before, after) => factor(after / before, "more", "less"),
                };
                let (before, after) = (duration(function.before_ms), duration(function.after_ms));
                writeln!(text, "  - `{}` takes {before} → {after} of a request ({change})", function.function)?;
            }
        }
        writeln!(text, "\n| Endpoint | Median | Change | 95 % interval | p95 | Errors | Requests | Verdict |")?;
        writeln!(text, "|---|---|---|---|---|---|---|---|")?;
        for report in &self.endpoints {
            writeln!(text, "{}", row(report))?;
        }
        writeln!(
            text,
            "\nChanges are told where chance does not explain them: Mann–Whitney tests and intervals of quantiles from histograms, corrected \
             by Holm for {}.",
            counted(self.endpoints.len() as u64, "endpoint")
        )
    }
}

fn side(side: &SideInfo, zone: Tz) -> String {
    let at = |ms: i64| {
        let utc = DateTime::<Utc>::from_timestamp_millis(ms).unwrap_or_default();
        utc.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string()
    };
    let version = side.version.as_ref().map_or(String::new(), |version| format!("version {}, ", short(&version.name)));
    format!("{version}{} to {} ({zone}), {}", at(side.from), at(side.to), counted(side.summary.hits, "request"))
}

fn row(report: &EndpointReport) -> String {
    let both = |before: Option<f64>, after: Option<f64>, word: fn(f64) -> String| {
        let or_none = |value: Option<f64>| value.map_or("–".to_owned(), word);
        format!("{} → {}", or_none(before), or_none(after))
    };
    let (median, p95) = (&report.latency.median, &report.latency.p95);
    let interval = median.low.zip(median.high);
    let verdict = match report.latency.verdict {
        Verdict::Slower => "slower",
        Verdict::Faster => "faster",
        Verdict::NoChange => "no change",
        Verdict::NotEnoughData => "not enough data",
    };
    let name = format!("{} {}", report.endpoint.method, report.endpoint.pattern);
    format!(
        "| `{}` | {} | {} | {} | {} | {} | {} → {} | {verdict} |",
        name.trim().replace('|', "\\|").replace('`', "'"),
        both(median.before_ms, median.after_ms, duration),
        median.ratio.map_or("–".to_owned(), signed),
        interval.map_or("–".to_owned(), |(low, high)| format!("{} to {}", signed(low), signed(high))),
        both(p95.before_ms, p95.after_ms, duration),
        both(report.before.error_rate, report.after.error_rate, percent),
        report.before.hits,
        report.after.hits,
    )
}
