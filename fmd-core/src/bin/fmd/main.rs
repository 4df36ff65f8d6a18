//! `fmd`: what is done with a store without a service.

mod arguments;
mod check;
mod help;
mod output;
mod progress;
mod task;

use std::process::ExitCode;

use arguments::{Command, Task};
use fmd_core::check::CheckError;
use fmd_core::config::{Config, ConfigError};
use fmd_core::maintenance::MaintenanceError;

/// A check or a verification found something.
const FOUND: u8 = 1;
/// Something could not be done.
const BROKEN: u8 = 2;

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
enum Error {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    Check(#[from] CheckError),
    #[error(transparent)]
    Maintenance(#[from] MaintenanceError),
    #[error("cannot use the file {0}: {1}")]
    File(String, std::io::Error),
    #[error("no password stands on standard input")]
    NoPassword,
    #[error("standard output takes nothing: {0}")]
    Output(std::io::Error),
    #[error("the answer could not be written: {0}")]
    Json(#[from] serde_json::Error),
}

fn main() -> ExitCode {
    let done = match Command::parse(std::env::args_os().skip(1)) {
        Ok(Command::Help(help)) => output::line(help.trim_end()).map(|()| ExitCode::SUCCESS),
        Ok(Command::Version) => {
            output::line(format_args!("fmd {}", env!("CARGO_PKG_VERSION"))).map(|()| ExitCode::SUCCESS)
        }
        Ok(Command::Run { task, database, quiet }) => run(task, database, quiet),
        Err(error) => {
            output::complain(error);
            return ExitCode::from(BROKEN);
        }
    };
    done.unwrap_or_else(|error| {
        output::complain(error);
        ExitCode::from(BROKEN)
    })
}

fn run(task: Task, database: Option<String>, quiet: bool) -> Result<ExitCode, Error> {
    let mut config = Config::from_env()?;
    if let Some(database) = database {
        config = config.to_builder().database(database).build()?;
    }
    task::run(&config, task, quiet)
}
