//! Two versions against each other, in one store or in two, without a service: for continuous integration.

use crate::clock::now_micros;
use crate::config::Config;
use crate::question::{self, Asked, EndpointReport, Report, ShareVerdict, Side, Stores, Verdict};
use crate::store::{Location, Store, StoreError, VersionRow};

/// Figures of the past are kept by day, and days are what a comparison begins with, milliseconds.
const DAY: i64 = 86_400_000;
/// As far back as a question may reach, milliseconds.
const REACH: i64 = 10 * 365 * DAY;

/// Why two versions could not be compared.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// There is no such version.
    #[error("{store} has no version `{name}`: it has {known}")]
    NoVersion {
        /// What was asked for.
        name: String,
        /// Where it was looked for.
        store: String,
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

/// A version, and the store that knows it.
#[derive(Debug, Clone, Copy)]
pub struct Recorded<'a> {
    /// How the store is found, and how endpoints look there.
    pub config: &'a Config,
    /// The version as it was recorded, or the beginning of that.
    pub version: &'a str,
}

impl Recorded<'_> {
    fn location(&self) -> Location {
        Location { database: self.config.database().clone(), prefix: self.config.table_prefix().to_owned() }
    }
}

/// What changed from the version `baseline` to `candidate`, over all that their stores hold of them.
///
/// # Errors
/// [`CheckError`] when a store cannot be read, has no such version, or too few requests of it.
pub fn compare(baseline: Recorded<'_>, candidate: Recorded<'_>) -> Result<Report, CheckError> {
    let (first, second) = (baseline.location(), candidate.location());
    let mut store = Store::open_for_reading(&first)?;
    let mut other = (first != second).then(|| Store::open_for_reading(&second)).transpose()?;
    let before = find(&mut store, baseline)?;
    let after = find(other.as_mut().unwrap_or(&mut store), candidate)?;
    if other.is_none() && before.id == after.id {
        return Err(CheckError::Same(before.name));
    }
    let now = now_micros();
    let to = now.div_euclid(1_000) + 1_000;
    let first = before.first_seen_at.min(after.first_seen_at).div_euclid(1_000 * DAY) * DAY;
    let from = first.clamp(to - REACH, to - DAY);
    let range = Asked { from: Some(from), to: Some(to) }.check(now).expect("at most ten years until now");
    let side = |version: &VersionRow| Side { range, version: Some(version.id) };
    let stores = match &mut other {
        None => Stores::One(&mut store),
        Some(other) => Stores::Two { before: &mut store, after: other },
    };
    let report = question::report(stores, candidate.config, side(&before), side(&after))?;
    let is_known = |report: &EndpointReport| {
        report.latency.verdict != Verdict::NotEnoughData || report.errors.verdict != ShareVerdict::NotEnoughData
    };
    if report.endpoints.iter().any(is_known) { Ok(report) } else { Err(CheckError::NotEnoughData) }
}

fn find(store: &mut Store, recorded: Recorded<'_>) -> Result<VersionRow, CheckError> {
    let (mut versions, name) = (store.versions()?, recorded.version);
    if let Some(exact) = versions.iter().position(|version| version.name == name) {
        return Ok(versions.swap_remove(exact));
    }
    let known: Vec<String> = versions.iter().map(|version| format!("`{}`", version.name)).collect();
    versions.retain(|version| version.name.starts_with(name));
    match (versions.pop(), versions.pop()) {
        (Some(version), None) => Ok(version),
        (Some(_), Some(_)) => Err(CheckError::Ambiguous(name.to_owned())),
        (None, _) => {
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            let store = recorded.config.database().to_string();
            Err(CheckError::NoVersion { name: name.to_owned(), store, known })
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
