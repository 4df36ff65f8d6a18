//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use fmd_core::account::Role;
use lexopt::prelude::*;

use crate::help;

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    Create,
    Upgrade,
    Verify,
    Size { json: bool },
    Prune { days: Option<u32>, figures: bool, dry_run: bool },
    Export(Option<PathBuf>),
    Import(Option<PathBuf>),
    TakeOver(PathBuf),
    AddUser { name: String, role: Role, password_stdin: bool },
    SetPassword { name: String, password_stdin: bool },
    Check { baseline: Side, candidate: Side, json: bool },
}

/// A version to compare, and its store where that is not the one of all.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Side {
    pub(crate) version: String,
    pub(crate) store: Option<String>,
}

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help(&'static str),
    Version,
    Run { task: Task, database: Option<String>, quiet: bool },
}

/// Everything that can be said, whichever command takes it.
#[derive(Debug, Default)]
struct Said {
    database: Option<String>,
    quiet: bool,
    json: bool,
    days: Option<u32>,
    figures: bool,
    dry_run: bool,
    role: Option<Role>,
    password_stdin: bool,
    baseline: Option<String>,
    candidate: Option<String>,
    baseline_store: Option<String>,
    candidate_store: Option<String>,
    values: Vec<OsString>,
}

/// A command: its name, its help, the options that it takes besides those of all, and how many values.
struct Known {
    name: &'static str,
    help: &'static str,
    options: &'static [&'static str],
    values: usize,
}

const KNOWN: [Known; 10] = [
    Known { name: "create", help: help::CREATE, options: &[], values: 0 },
    Known { name: "upgrade", help: help::UPGRADE, options: &[], values: 0 },
    Known { name: "verify", help: help::VERIFY, options: &[], values: 0 },
    Known { name: "size", help: help::SIZE, options: &["json"], values: 0 },
    Known { name: "prune", help: help::PRUNE, options: &["older-than", "figures", "dry-run"], values: 0 },
    Known { name: "export", help: help::EXPORT, options: &[], values: 1 },
    Known { name: "import", help: help::IMPORT, options: &[], values: 1 },
    Known { name: "import-fmd", help: help::IMPORT_FMD, options: &[], values: 1 },
    Known { name: "user", help: help::USER, options: &["role", "password-stdin"], values: 2 },
    Known {
        name: "check",
        help: help::CHECK,
        options: &["baseline", "candidate", "baseline-store", "candidate-store", "json"],
        values: 0,
    },
];

impl Command {
    /// Reads the arguments that follow the program's name.
    pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, lexopt::Error> {
        let mut parser = lexopt::Parser::from_args(arguments);
        let mut known: Option<&Known> = None;
        let mut said = Said::default();
        while let Some(argument) = parser.next()? {
            match (argument, known) {
                (Short('h') | Long("help"), _) => {
                    return Ok(Command::Help(known.map_or(help::FMD, |known| known.help)));
                }
                (Short('V') | Long("version"), _) => return Ok(Command::Version),
                (Value(name), None) => {
                    let found = KNOWN.iter().find(|known| name == known.name);
                    known = Some(found.ok_or_else(|| format!("there is no command {name:?}"))?);
                }
                (Value(value), Some(known)) if said.values.len() < known.values => said.values.push(value),
                (Long("database"), Some(_)) => said.database = Some(parser.value()?.string()?),
                (Short('q') | Long("quiet"), Some(_)) => said.quiet = true,
                (Long(option), Some(known)) if known.options.contains(&option) => {
                    let option = option.to_owned();
                    said.take(&option, &mut parser)?;
                }
                (other, _) => return Err(other.unexpected()),
            }
        }
        let known = known.ok_or("say what to do: `fmd --help` lists it")?;
        let (database, quiet) = (said.database.take(), said.quiet);
        Ok(Command::Run { task: said.task(known.name)?, database, quiet })
    }
}

impl Said {
    fn take(&mut self, option: &str, parser: &mut lexopt::Parser) -> Result<(), lexopt::Error> {
        match option {
            "json" => self.json = true,
            "older-than" => self.days = Some(parser.value()?.parse()?),
            "figures" => self.figures = true,
            "dry-run" => self.dry_run = true,
            "role" => self.role = Some(parser.value()?.parse()?),
            "password-stdin" => self.password_stdin = true,
            "baseline" => self.baseline = Some(parser.value()?.string()?),
            "candidate" => self.candidate = Some(parser.value()?.string()?),
            "baseline-store" => self.baseline_store = Some(parser.value()?.string()?),
            "candidate-store" => self.candidate_store = Some(parser.value()?.string()?),
            other => return Err(Long(other).unexpected()),
        }
        Ok(())
    }

    fn task(mut self, name: &str) -> Result<Task, lexopt::Error> {
        Ok(match name {
            "create" => Task::Create,
            "upgrade" => Task::Upgrade,
            "verify" => Task::Verify,
            "size" => Task::Size { json: self.json },
            "prune" if self.figures && self.days.is_none() => {
                return Err("`--figures` goes with `--older-than DAYS`".into());
            }
            "prune" => Task::Prune { days: self.days, figures: self.figures, dry_run: self.dry_run },
            "export" => Task::Export(self.file()),
            "import" => Task::Import(self.file()),
            "import-fmd" => Task::TakeOver(self.file().ok_or("say which file to import from")?),
            "user" => self.user()?,
            _ => Task::Check {
                baseline: Side {
                    version: self.baseline.ok_or("say which version to compare with, by `--baseline`")?,
                    store: self.baseline_store,
                },
                candidate: Side {
                    version: self.candidate.ok_or("say which version to check, by `--candidate`")?,
                    store: self.candidate_store,
                },
                json: self.json,
            },
        })
    }

    /// The file that is named; `-` is what stands there without one.
    fn file(&mut self) -> Option<PathBuf> {
        self.values.pop().filter(|name| name != "-").map(PathBuf::from)
    }

    fn user(self) -> Result<Task, lexopt::Error> {
        let mut values = self.values.into_iter();
        let (what, name) = (values.next().ok_or("say what to do: `add` or `password`")?, values.next());
        let name = name.ok_or("say the name of the account")?.string()?;
        let password_stdin = self.password_stdin;
        if what == "add" {
            return Ok(Task::AddUser { name, role: self.role.unwrap_or(Role::Guest), password_stdin });
        }
        if what == "password" && self.role.is_none() {
            return Ok(Task::SetPassword { name, password_stdin });
        }
        Err("say `user add` or `user password`; a role goes with `add`".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Command, String> {
        Command::parse(line.split_whitespace().map(Into::into)).map_err(|error| error.to_string())
    }

    fn task(line: &str) -> Task {
        match parse(line) {
            Ok(Command::Run { task, .. }) => task,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn a_check_needs_both_versions() {
        let side =
            |version: &str, store: Option<&str>| Side { version: version.to_owned(), store: store.map(str::to_owned) };
        let check = Task::Check { baseline: side("1", None), candidate: side("2", None), json: false };
        assert_eq!(task("check --baseline 1 --candidate=2"), check);
        let two = Task::Check { baseline: side("1", Some("a.db")), candidate: side("1", Some("b.db")), json: true };
        let line = "check --baseline 1 --baseline-store a.db --candidate 1 --candidate-store b.db --json";
        assert_eq!(task(line), two);
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
        assert_eq!(parse("check --help"), Ok(Command::Help(help::CHECK)));
    }

    #[test]
    fn every_command_takes_its_own_options_and_no_others() {
        assert_eq!(task("prune"), Task::Prune { days: None, figures: false, dry_run: false });
        assert_eq!(
            task("prune --older-than 30 --figures --dry-run"),
            Task::Prune { days: Some(30), figures: true, dry_run: true }
        );
        assert_eq!(task("export"), Task::Export(None));
        assert_eq!(task("import -"), Task::Import(None));
        assert_eq!(task("import-fmd old.db"), Task::TakeOver("old.db".into()));
        assert_eq!(task("export to.jsonl"), Task::Export(Some("to.jsonl".into())));
        let guest = Task::AddUser { name: "ada".to_owned(), role: Role::Guest, password_stdin: false };
        assert_eq!(task("user add ada"), guest);
        let admin = Task::AddUser { name: "ada".to_owned(), role: Role::Admin, password_stdin: true };
        assert_eq!(task("user add ada --role admin --password-stdin"), admin);
        let password = Task::SetPassword { name: "ada".to_owned(), password_stdin: false };
        assert_eq!(task("user password ada"), password);
        for wrong in [
            "prune --figures",
            "prune --older-than soon",
            "verify --dry-run",
            "export a b",
            "create fmd.db",
            "import-fmd",
            "user",
            "user add",
            "user remove ada",
            "user add ada --role root",
            "user password ada --role admin",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_command_has_a_help_of_its_own_that_names_its_options() {
        for known in &KNOWN {
            assert_eq!(parse(&format!("{} --help", known.name)), Ok(Command::Help(known.help)));
            assert!(help::FMD.contains(&format!("\n  {} ", known.name)), "{}", known.name);
            for option in known.options {
                assert!(known.help.contains(&format!("--{option}")), "{} {option}", known.name);
            }
        }
    }
}
