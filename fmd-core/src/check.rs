//! Two versions in one store against each other, without a service: for continuous integration.

use crate::clock::now_micros;
use crate::config::Config;
use crate::question::{self, Asked, EndpointReport, Report, ShareVerdict, Side, Verdict};
use crate::store::{Location, Store, StoreError, VersionRow};

/// Figures of the past are kept by day, and days are what a comparison begins with, milliseconds.
const DAY: i64 = 86_400_000;
/// As far back as a question may reach, milliseconds.
const REACH: i64 = 10 * 365 * DAY;

/// Why two versions could not be compared.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// There is no such version.
    #[error("the store has no version `{name}`: it has {known}")]
    NoVersion {
        /// What was asked for.
        name: String,
        /// The versions that there are.
        known: String,
    },
    /// Several versions begin so.
    #[error("several versions begin with `{0}`: write more of it")]
    Ambiguous(String),
    /// Both are the same.
    #[error("baseline and candidate are the same version, `{0}`: record them under different ones (`app_version`)")]
    Same(String),
    /// Nothing can be said of any endpoint.
    #[error("no endpoint has enough requests in both versions to say anything: send more to each")]
    NotEnoughData,
    /// The store cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What changed from the version `baseline` to `candidate`, over all that the store of `config` holds of them. Versions are named as they were
/// recorded, or by the beginning of that.
///
/// # Errors
/// [`CheckError`] when the store cannot be read, has no such version, or too few requests of them.
pub fn compare(config: &Config, baseline: &str, candidate: &str) -> Result<Report, CheckError> {
    let location = Location { database: config.database().clone(), prefix: config.table_prefix().to_owned() };
    let mut store = Store::open_for_reading(&location)?;
    let versions = store.versions()?;
    let (before, after) = (find(&versions, baseline)?, find(&versions, candidate)?);
    if before.id == after.id {
        return Err(CheckError::Same(before.name.clone()));
    }
    let now = now_micros();
    let to = now.div_euclid(1_000) + 1_000;
    let first = before.first_seen_at.min(after.first_seen_at).div_euclid(1_000 * DAY) * DAY;
    let from = first.clamp(to - REACH, to - DAY);
    let range = Asked { from: Some(from), to: Some(to) }.check(now).expect("at most ten years until now");
    let side = |version: &VersionRow| Side { range, version: Some(version.id) };
    let report = question::report(&mut store, config, side(before), side(after))?;
    let is_known = |report: &EndpointReport| {
        report.latency.verdict != Verdict::NotEnoughData || report.errors.verdict != ShareVerdict::NotEnoughData
    };
    if report.endpoints.iter().any(is_known) { Ok(report) } else { Err(CheckError::NotEnoughData) }
}

fn find<'v>(versions: &'v [VersionRow], name: &str) -> Result<&'v VersionRow, CheckError> {
    if let Some(exact) = versions.iter().find(|version| version.name == name) {
        return Ok(exact);
    }
    let mut beginning = versions.iter().filter(|version| version.name.starts_with(name));
    match (beginning.next(), beginning.next()) {
        (Some(version), None) => Ok(version),
        (Some(_), Some(_)) => Err(CheckError::Ambiguous(name.to_owned())),
        (None, _) => {
            let known: Vec<String> = versions.iter().map(|version| format!("`{}`", version.name)).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            Err(CheckError::NoVersion { name: name.to_owned(), known })
        }
    }
}

impl Report {
    /// Endpoints that became slower or fail more often, and chance does not explain it.
    pub fn regressions(&self) -> impl Iterator<Item = &EndpointReport> {
        self.endpoints
            .iter()
            .filter(|report| report.latency.verdict == Verdict::Slower || report.errors.verdict == ShareVerdict::More)
    }
}
