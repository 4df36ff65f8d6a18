//! The two text forms in which metrics are polled. They differ in how counters are announced, in units, and in the last line.

use std::fmt::{Display, Write};

/// A text form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Prometheus' own, version 0.0.4.
    Prometheus,
    /// OpenMetrics 1.0.
    OpenMetrics,
}

impl Form {
    /// The form's media type.
    #[must_use]
    pub fn content_type(self) -> &'static str {
        match self {
            Form::Prometheus => "text/plain; version=0.0.4; charset=utf-8",
            Form::OpenMetrics => "application/openmetrics-text; version=1.0.0; charset=utf-8",
        }
    }

    /// The form that a request's `Accept` prefers; Prometheus' own where it names neither.
    #[must_use]
    pub fn accepted_by(accept: &str) -> Self {
        let quality = |media_type: &str| {
            let accepted = accept.split(',').filter_map(|range| {
                let mut parts = range.split(';').map(str::trim);
                parts.next().filter(|name| name.eq_ignore_ascii_case(media_type))?;
                let quality = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok());
                quality.filter(|quality| (0.0..=1.0).contains(quality))
            });
            accepted.fold(0.0, f64::max)
        };
        let open_metrics = quality("application/openmetrics-text");
        if open_metrics > 0.0 && open_metrics >= quality("text/plain") { Form::OpenMetrics } else { Form::Prometheus }
    }
}

/// What a family's figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    /// Only grows; its samples are named by the family and `_total`.
    Counter,
    Gauge,
    Histogram,
}

/// A text that is being written, family after family.
pub(super) struct Exposition {
    form: Form,
    text: String,
    /// The name of the samples of the family that is being written.
    name: String,
}

impl Exposition {
    pub(super) fn new(form: Form, room: usize) -> Self {
        Exposition { form, text: String::with_capacity(room), name: String::new() }
    }

    /// Begins a family. A `unit` is the last word of its name.
    pub(super) fn family(&mut self, name: &str, kind: Type, unit: Option<&str>, help: &str) {
        let suffix = if kind == Type::Counter { "_total" } else { "" };
        self.name = format!("{name}{suffix}");
        let family = match self.form {
            Form::Prometheus => self.name.as_str(),
            Form::OpenMetrics => name,
        };
        let kind = match kind {
            Type::Counter => "counter",
            Type::Gauge => "gauge",
            Type::Histogram => "histogram",
        };
        let text = &mut self.text;
        // Writing to a String cannot fail, here and below.
        let _ = writeln!(text, "# HELP {family} {help}\n# TYPE {family} {kind}");
        if let (Form::OpenMetrics, Some(unit)) = (self.form, unit) {
            let _ = writeln!(text, "# UNIT {family} {unit}");
        }
    }

    /// A sample of the family. `labels` are written already; see [`label`].
    pub(super) fn sample(&mut self, labels: &str, value: impl Display) {
        self.sample_of("", labels, value);
    }

    /// A sample whose name ends differently, as those of a histogram do.
    pub(super) fn sample_of(&mut self, suffix: &str, labels: &str, value: impl Display) {
        let (text, name) = (&mut self.text, self.name.as_str());
        text.push_str(name);
        text.push_str(suffix);
        if !labels.is_empty() {
            text.push('{');
            text.push_str(labels);
            text.push('}');
        }
        let _ = writeln!(text, " {value}");
    }

    /// The whole text.
    pub(super) fn finish(mut self) -> String {
        if self.form == Form::OpenMetrics {
            self.text.push_str("# EOF\n");
        }
        self.text
    }
}

/// `name="value"`, whatever is in the value.
pub(super) fn label(name: &str, value: &str) -> String {
    let mut label = format!("{name}=\"");
    for character in value.chars() {
        match character {
            '\\' => label.push_str("\\\\"),
            '"' => label.push_str("\\\""),
            '\n' => label.push_str("\\n"),
            other => label.push(other),
        }
    }
    label.push('"');
    label
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_the_one_that_the_client_prefers() {
        use Form::{OpenMetrics, Prometheus};
        let of_prometheus = "application/openmetrics-text;version=1.0.0;q=0.5,application/openmetrics-text;version=0.0.1;\
                             q=0.4,text/plain;version=0.0.4;q=0.3,*/*;q=0.2";
        assert_eq!(Form::accepted_by(of_prometheus), OpenMetrics);
        assert_eq!(Form::accepted_by("application/openmetrics-text"), OpenMetrics);
        assert_eq!(Form::accepted_by("text/plain, application/openmetrics-text; q=0.9"), Prometheus);
        assert_eq!(Form::accepted_by("application/openmetrics-text;q=0"), Prometheus);
        assert_eq!(Form::accepted_by("application/openmetrics-text;q=much"), Prometheus);
        assert_eq!(Form::accepted_by("*/*"), Prometheus);
        assert_eq!(Form::accepted_by(""), Prometheus);
    }

    fn text(form: Form) -> String {
        let mut text = Exposition::new(form, 0);
        text.family("fmd_cpu_seconds", Type::Counter, Some("seconds"), "CPU time.");
        text.sample(&label("thread", "a\"\\\nb"), 1.5);
        text.family("fmd_queue", Type::Gauge, None, "Waiting.");
        text.sample("", 3);
        text.finish()
    }

    #[test]
    fn prometheus_announces_counters_by_the_name_of_their_samples() {
        assert_eq!(
            text(Form::Prometheus),
            "# HELP fmd_cpu_seconds_total CPU time.\n# TYPE fmd_cpu_seconds_total counter\n\
             fmd_cpu_seconds_total{thread=\"a\\\"\\\\\\nb\"} 1.5\n# HELP fmd_queue Waiting.\n# TYPE fmd_queue gauge\nfmd_queue 3\n"
        );
    }

    #[test]
    fn open_metrics_announces_them_by_the_family_with_its_unit_and_says_when_it_ends() {
        assert_eq!(
            text(Form::OpenMetrics),
            "# HELP fmd_cpu_seconds CPU time.\n# TYPE fmd_cpu_seconds counter\n# UNIT fmd_cpu_seconds seconds\n\
             fmd_cpu_seconds_total{thread=\"a\\\"\\\\\\nb\"} 1.5\n# HELP fmd_queue Waiting.\n# TYPE fmd_queue gauge\nfmd_queue 3\n# EOF\n"
        );
    }
}
