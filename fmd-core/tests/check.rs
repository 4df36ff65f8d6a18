//! The command as a pipeline runs it, on stores whose truth is known.

#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

use fmd_core::Monitor;
use fmd_core::config::Config;
use fmd_core::endpoint::EndpointKey;
use fmd_core::measurement::{Began, Exchange, Measurement, Outcome, Protocol};
use fmd_core::now_micros;

fn config(path: &Path) -> Config {
    let config = Config::builder().git("off").app_version("base").password("for tests").timezone("UTC");
    config.database(url(path)).build().unwrap()
}

fn url(path: &Path) -> String {
    format!("sqlite://{}", path.display())
}

/// A store in which each of `versions` answered so many requests to `/a`, in so many microseconds give or take, so many in a hundred failed.
fn record(path: &Path, versions: &[(&str, u64, u64, u64)]) {
    record_at(path, "/a", versions);
}

fn record_at(path: &Path, pattern: &str, versions: &[(&str, u64, u64, u64)]) {
    let monitor = Monitor::start(config(path)).unwrap();
    let began = now_micros() - 3_600_000_000;
    for &(version, count, micros, failing) in versions {
        for n in 0..count {
            let duration = Duration::from_nanos(micros * (500 + n * 7_919 % 1_000));
            monitor.record_past(Measurement {
                endpoint: monitor.endpoint(&EndpointKey::new("GET", pattern)).index(),
                version: monitor.version(version),
                began: Began::UnixMicros(began + n as i64 * 100_000),
                head: duration,
                duration,
                status: Some(if n % 100 < failing { 500 } else { 200 }),
                outcome: Outcome::Completed,
                exchange: Exchange::Sized,
                protocol: Protocol::Http11,
                bytes: 10,
                ip: None,
                group: None,
                profile: None,
                notes: None,
                outlier: None,
            });
        }
    }
    monitor.stop();
}

fn check(path: &Path, baseline: &str, candidate: &str, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fmd"));
    command.current_dir(path.parent().unwrap()).env_clear();
    command.args(["check", "--baseline", baseline, "--candidate", candidate, "--database", &url(path)]).args(more);
    command.output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn a_slower_or_failing_version_is_refused_and_others_pass() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("load.db");
    record(
        &path,
        &[
            ("base", 600, 10_000, 1),
            ("same", 600, 10_000, 1),
            ("slow", 600, 25_000, 1),
            ("failing", 600, 10_000, 15),
            ("0123456789abcdef", 600, 5_000, 1),
        ],
    );
    for (candidate, status) in [("same", 0), ("slow", 1), ("failing", 1), ("0123456", 0)] {
        let told = check(&path, "base", candidate, &[]);
        let (report, errors) = (text(&told.stdout), text(&told.stderr));
        assert_eq!(told.status.code(), Some(status), "{candidate}: {report}{errors}");
        assert!(report.starts_with("# ") && report.contains("| Endpoint |") && report.contains("GET /a"), "{report}");
        assert_eq!(errors.is_empty(), status == 0, "{errors}");
    }
    // Back again what was slower is faster.
    assert_eq!(check(&path, "slow", "base", &[]).status.code(), Some(0));
    let json = check(&path, "base", "slow", &["--json"]);
    let report: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!((json.status.code(), &report["endpoints"][0]["latency"]["verdict"]), (Some(1), &"slower".into()));
}

#[test]
fn versions_are_compared_across_two_stores_whatever_else_these_hold() {
    let folder = tempfile::tempdir().unwrap();
    let [main, same, slow, none] = ["main.db", "same.db", "slow.db", "none.db"].map(|name| folder.path().join(name));
    record(&main, &[("1.0", 600, 10_000, 1)]);
    // Endpoints and versions have other ids there.
    for (path, micros) in [(&same, 10_000), (&slow, 25_000)] {
        record_at(path, "/before", &[("0.9", 40, 70_000, 50)]);
        record(path, &[("1.0", 600, micros, 1)]);
    }
    for (candidate, status, verdict) in [(&same, 0, "no_change"), (&slow, 1, "slower")] {
        let stores = ["--baseline-store", &url(&main), "--json"];
        let told = check(candidate, "1.0", "1.0", &stores);
        let report: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
        assert_eq!(told.status.code(), Some(status), "{report}");
        let compared = report["endpoints"].as_array().unwrap();
        assert_eq!(compared.len(), 1, "{report}");
        assert_eq!(compared[0]["endpoint"]["pattern"], "/a");
        assert_eq!(compared[0]["latency"]["verdict"], verdict);
        assert_eq!((&compared[0]["latency"]["before"], &compared[0]["latency"]["after"]), (&600.into(), &600.into()));
    }
    let both = ["--baseline-store", &url(&slow), "--candidate-store", &url(&main)];
    assert_eq!(check(&none, "1.0", "1.0", &both).status.code(), Some(0), "what was slower is faster");
    let told = check(&main, "1.0", "0.9", &["--candidate-store", &url(&slow)]);
    assert_eq!(told.status.code(), Some(2), "they have no endpoint in common: {}", text(&told.stdout));
    let told = check(&slow, "0.9", "1.0", &["--baseline-store", &url(&main)]);
    assert!(
        text(&told.stderr).contains("main.db has no version `0.9`: it has `base`, `1.0`"),
        "{}",
        text(&told.stderr)
    );
    let told = check(&main, "1.0", "1.0", &["--candidate-store", &url(&none)]);
    assert_eq!(told.status.code(), Some(2));
    assert!(!none.exists(), "a check makes no store");
}

#[test]
fn what_cannot_be_compared_does_not_pass() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("load.db");
    record(&path, &[("base", 600, 10_000, 1), ("rare", 3, 10_000, 0), ("release-1", 1, 1, 0), ("release-2", 1, 1, 0)]);
    for (baseline, candidate, words) in [
        ("base", "rare", "enough requests"),
        ("base", "nobody", "has no version `nobody`"),
        ("base", "base", "the same version"),
        ("base", "release", "several versions"),
    ] {
        let told = check(&path, baseline, candidate, &[]);
        assert_eq!(told.status.code(), Some(2), "{candidate}: {}", text(&told.stdout));
        assert!(text(&told.stderr).contains(words), "{}", text(&told.stderr));
    }
    let nowhere = check(&folder.path().join("none.db"), "a", "b", &[]);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(!folder.path().join("none.db").exists(), "a check makes no store");
}
