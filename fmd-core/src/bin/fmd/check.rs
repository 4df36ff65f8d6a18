//! `fmd check`: whether a version is slower or fails more often than another.

use std::process::ExitCode;

use fmd_core::check::compare;
use fmd_core::config::Config;

use crate::{Error, FOUND};

pub(crate) fn run(config: &Config, baseline: &str, candidate: &str, json: bool) -> Result<ExitCode, Error> {
    let report = compare(config, baseline, candidate)?;
    if json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        println!("{}", report.markdown(config.timezone()));
    }
    let worse = report.regressions().count();
    if worse == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    let are = if worse == 1 { "endpoint is" } else { "endpoints are" };
    eprintln!("fmd: {worse} {are} slower or failing more often than in {baseline}");
    Ok(ExitCode::from(FOUND))
}
