//! The command line.

use std::ffi::OsString;

use lexopt::prelude::*;

pub(crate) const HELP: &str = "\
fmd: what is done with a store without a service

Usage: fmd check --baseline VERSION --candidate VERSION [options]

Compares two versions of a service that were recorded into one store, as by a load test of each, and prints the report as
Markdown. Ends with 1 when the candidate is slower or fails more often somewhere and chance does not explain it, with 0 when it
does not, and with 2 when nothing can be compared.

  --baseline VERSION    the version to compare with: its name, or the beginning of its commit
  --candidate VERSION   the version that is checked
  --database URL        the store (default: as fmd.toml or FMD_DATABASE say, else sqlite://fmd.db)
  --json                print the report as JSON
  --help                show this
  --version             show the version of this command
";

/// What is to be compared.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Check {
    pub(crate) baseline: String,
    pub(crate) candidate: String,
    pub(crate) database: Option<String>,
    pub(crate) json: bool,
}

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Version,
    Check(Check),
}

impl Command {
    /// Reads the arguments that follow the program's name.
    pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, lexopt::Error> {
        let mut parser = lexopt::Parser::from_args(arguments);
        let mut command = None;
        let mut check = Check::default();
        while let Some(argument) = parser.next()? {
            match argument {
                Short('h') | Long("help") => return Ok(Command::Help),
                Short('V') | Long("version") => return Ok(Command::Version),
                Value(name) if command.is_none() && name == "check" => command = Some(name),
                Long("baseline") if command.is_some() => check.baseline = parser.value()?.string()?,
                Long("candidate") if command.is_some() => check.candidate = parser.value()?.string()?,
                Long("database") if command.is_some() => check.database = Some(parser.value()?.string()?),
                Long("json") if command.is_some() => check.json = true,
                other => return Err(other.unexpected()),
            }
        }
        match command {
            None => Err("say what to do".into()),
            Some(_) if check.baseline.is_empty() => Err("say which version to compare with, by `--baseline`".into()),
            Some(_) if check.candidate.is_empty() => Err("say which version to check, by `--candidate`".into()),
            Some(_) => Ok(Command::Check(check)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace().map(Into::into)).map_err(|error| error.to_string())
    }

    #[test]
    fn a_check_needs_both_versions() {
        let check = Check { baseline: "1".to_owned(), candidate: "2".to_owned(), ..Check::default() };
        assert_eq!(parse("check --baseline 1 --candidate=2"), Ok(Command::Check(check)));
        for wrong in [
            "",
            "check",
            "check --baseline 1",
            "check --candidate 2",
            "chek",
            "check --baseline",
            "--json check",
            "check check",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
        assert_eq!(parse("check --help"), Ok(Command::Help));
    }
}
