//! `fmd check`: whether a version is slower or fails more often than another.

use std::process::ExitCode;

use fmd_core::check::{Recorded, compare};
use fmd_core::config::Config;

use crate::arguments::Side;
use crate::output::{complain, line};
use crate::{Error, FOUND};

pub(crate) fn run(config: &Config, baseline: Side, candidate: Side, json: bool) -> Result<ExitCode, Error> {
    let of = |store: Option<String>| match store {
        Some(store) => config.to_builder().database(store).build(),
        None => Ok(config.clone()),
    };
    let (before, after) = (of(baseline.store)?, of(candidate.store)?);
    let report = compare(
        Recorded { config: &before, version: &baseline.version },
        Recorded { config: &after, version: &candidate.version },
    )?;
    if json {
        line(serde_json::to_string_pretty(&report)?)?;
    } else {
        line(report.markdown(config.timezone()))?;
    }
    let worse = report.regressions().count();
    if worse == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    let are = if worse == 1 { "endpoint is" } else { "endpoints are" };
    complain(format_args!("{worse} {are} slower or failing more often than in {}", baseline.version));
    Ok(ExitCode::from(FOUND))
}
