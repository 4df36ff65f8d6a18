//! `fmd`: what is done with a store without a service.

mod arguments;
mod check;

use std::process::ExitCode;

use arguments::Command;

/// Something could not be done, as opposed to a check that failed.
const BROKEN: u8 = 2;

fn main() -> ExitCode {
    let done = match Command::parse(std::env::args_os().skip(1)) {
        Ok(Command::Help) => {
            print!("{}", arguments::HELP);
            return ExitCode::SUCCESS;
        }
        Ok(Command::Version) => {
            println!("fmd {}", env!("CARGO_PKG_VERSION"));
            return ExitCode::SUCCESS;
        }
        Ok(Command::Check(asked)) => check::run(&asked),
        Err(error) => {
            eprintln!("fmd: {error}\n\n{}", arguments::HELP);
            return ExitCode::from(BROKEN);
        }
    };
    done.unwrap_or_else(|error| {
        eprintln!("fmd: {error}");
        ExitCode::from(BROKEN)
    })
}
