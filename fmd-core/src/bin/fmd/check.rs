//! `fmd check`: whether a version is slower or fails more often than another.

use std::process::ExitCode;

use fmd_core::check::{CheckError, compare};
use fmd_core::config::{Config, ConfigError};

use crate::arguments::Check;

/// Why nothing could be checked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Check(#[from] CheckError),
    #[error("the report could not be written: {0}")]
    Json(#[from] serde_json::Error),
}

pub(crate) fn run(asked: &Check) -> Result<ExitCode, Error> {
    let mut config = Config::from_env()?;
    if let Some(database) = &asked.database {
        config = config.to_builder().database(database).build()?;
    }
    let report = compare(&config, &asked.baseline, &asked.candidate)?;
    if asked.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        println!("{}", report.markdown(config.timezone()));
    }
    let worse = report.regressions().count();
    if worse > 0 {
        let are = if worse == 1 { "endpoint is" } else { "endpoints are" };
        eprintln!("fmd: {worse} {are} slower or failing more often than in {}", asked.baseline);
    }
    Ok(ExitCode::from(u8::from(worse > 0)))
}
