//! The command line.

use std::ffi::OsString;
use std::net::{Ipv4Addr, SocketAddr, ToSocketAddrs};
use std::num::NonZeroUsize;
use std::path::PathBuf;

use lexopt::prelude::*;

use crate::campus::RosterQueries;

pub const HELP: &str = "\
campus: a small service that shows what fmd sees

Usage: campus [options]

  --bind ADDRESS   listen there (default 127.0.0.1:8080; port 0 takes a free one)
  --workers N      worker threads (default: one for each core)
  --data DIR       keep the students' database there (default: a temporary directory)
  --no-traffic     do not send requests to itself
  --history        first fill in a past of 14 days and five versions
  --fixed          answer /roster with one query instead of one for each student
  --help           show this
";

#[derive(Debug, PartialEq)]
pub struct Options {
    pub bind: SocketAddr,
    pub workers: Option<NonZeroUsize>,
    pub data: Option<PathBuf>,
    pub traffic: bool,
    pub history: bool,
    pub roster_queries: RosterQueries,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            bind: (Ipv4Addr::LOCALHOST, 8080).into(),
            workers: None,
            data: None,
            traffic: true,
            history: false,
            roster_queries: RosterQueries::default(),
        }
    }
}

/// What the command line asks for.
#[derive(Debug, PartialEq)]
pub enum Command {
    Help,
    Run(Options),
}

impl Command {
    /// Reads the arguments that follow the program's name.
    pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, lexopt::Error> {
        let mut options = Options::default();
        let mut parser = lexopt::Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Long("bind") => options.bind = parser.value()?.parse_with(socket_address)?,
                Long("workers") => options.workers = Some(parser.value()?.parse()?),
                Long("data") => options.data = Some(parser.value()?.into()),
                Long("no-traffic") => options.traffic = false,
                Long("history") => options.history = true,
                Long("fixed") => options.roster_queries = RosterQueries::Joined,
                Short('h') | Long("help") => return Ok(Command::Help),
                other => return Err(other.unexpected()),
            }
        }
        Ok(Command::Run(options))
    }
}

fn socket_address(text: &str) -> Result<SocketAddr, String> {
    match text.to_socket_addrs() {
        Ok(mut addresses) => addresses.next().ok_or_else(|| "this name has no address".into()),
        Err(error) => Err(format!("{error}; write an address and a port, as in 127.0.0.1:8080")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, lexopt::Error> {
        Command::parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn without_arguments_it_runs_with_the_defaults() {
        assert_eq!(parse("").unwrap(), Command::Run(Options::default()));
    }

    #[test]
    fn every_option_is_understood() {
        let expected = Options {
            bind: "0.0.0.0:9000".parse().unwrap(),
            workers: NonZeroUsize::new(3),
            data: Some("campus-data".into()),
            traffic: false,
            history: true,
            roster_queries: RosterQueries::Joined,
        };
        let line = "--bind 0.0.0.0:9000 --workers=3 --data campus-data --no-traffic --history --fixed";
        assert_eq!(parse(line).unwrap(), Command::Run(expected));
        assert_eq!(parse("--no-traffic --help").unwrap(), Command::Help);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        for line in ["--bind 8080", "--workers 0", "--workers", "--traffic", "extra"] {
            assert!(parse(line).is_err(), "{line} was taken");
        }
    }

    #[test]
    fn the_help_names_every_option() {
        for option in ["--bind", "--workers", "--data", "--no-traffic", "--history", "--fixed", "--help"] {
            assert!(HELP.contains(option), "{option} is missing");
        }
    }
}
