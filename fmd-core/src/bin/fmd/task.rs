//! Doing what was asked for.

use std::fs::{File, OpenOptions};
use std::io::{BufReader, BufWriter, ErrorKind, Read};
use std::path::Path;
use std::process::ExitCode;

use fmd_core::account::Role;
use fmd_core::config::Config;
use fmd_core::maintenance::{self, MaintenanceError, Moved, Pruning, TakenOver};

use crate::arguments::Task;
use crate::output::{complain, line};
use crate::progress::Progress;
use crate::{Error, FOUND, check};

pub(crate) fn run(config: &Config, task: Task, quiet: bool) -> Result<ExitCode, Error> {
    let database = config.database();
    match task {
        Task::Create => line(format_args!("{database} has schema {}", maintenance::create(config)?))?,
        Task::Upgrade => {
            let (before, now) = maintenance::upgrade(config)?;
            let had = if before < now { format!(", had {before}") } else { String::new() };
            line(format_args!("{database} has schema {now}{had}"))?;
        }
        Task::Verify => return verify(config, quiet),
        Task::Size { json } => size(config, json)?,
        Task::Prune { days, figures, dry_run } => prune(config, days, figures, dry_run, quiet)?,
        Task::Export(file) => export(config, file.as_deref(), quiet)?,
        Task::Import(file) => import(config, file.as_deref(), quiet)?,
        Task::TakeOver(file) => take_over(config, &file, quiet)?,
        Task::AddUser { name, role, password_stdin } => add_user(config, &name, role, password_stdin)?,
        Task::SetPassword { name, password_stdin } => {
            let given = password(password_stdin)?;
            let made_up = given.is_none();
            let password = maintenance::set_password(config, &name, given)?;
            tell_password(&name, made_up.then_some(password))?;
        }
        Task::Check { baseline, candidate, json } => return check::run(config, baseline, candidate, json),
    }
    Ok(ExitCode::SUCCESS)
}

fn verify(config: &Config, quiet: bool) -> Result<ExitCode, Error> {
    let progress = Progress::new(quiet);
    let findings = maintenance::verify(config, |what| progress.say(format!("looking at {what}")))?;
    drop(progress);
    for finding in &findings {
        line(finding)?;
    }
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(FOUND) })
}

fn size(config: &Config, json: bool) -> Result<(), Error> {
    let (bytes, tables) = maintenance::sizes(config)?;
    if json {
        return line(serde_json::json!({ "bytes": bytes, "tables": tables }));
    }
    for table in tables {
        line(format_args!("{:>16}  {}", table.bytes, table.name))?;
    }
    line(format_args!("{bytes:>16}  in all"))
}

fn prune(config: &Config, days: Option<u32>, figures: bool, dry_run: bool, quiet: bool) -> Result<(), Error> {
    let in_words = |pruning: Pruning| {
        let Pruning { requests, figures, profiles } = pruning;
        format!("{requests} requests, {figures} rows of figures, {profiles} hours of profiles")
    };
    if dry_run {
        return line(format_args!("{} would go", in_words(maintenance::prunable(config, days, figures)?)));
    }
    let progress = Progress::new(quiet);
    let gone = maintenance::prune(config, days, figures, |sum| progress.say(in_words(sum)))?;
    drop(progress);
    line(format_args!("{} are gone", in_words(gone)))
}

fn export(config: &Config, file: Option<&Path>, quiet: bool) -> Result<(), Error> {
    let progress = Progress::new(quiet);
    let at = |table: &str, rows| progress.at(table, rows);
    let moved = match file {
        Some(path) => {
            let file = new_file(path).map_err(|error| Error::File(path.display().to_string(), error))?;
            let exported = maintenance::export(config, &mut BufWriter::new(file), at);
            if exported.is_err() {
                // So that the next attempt finds the place free.
                let _ = std::fs::remove_file(path);
            }
            exported?
        }
        None => match maintenance::export(config, &mut BufWriter::new(std::io::stdout().lock()), at) {
            // Whoever reads it has enough.
            Err(MaintenanceError::Io(error)) if error.kind() == ErrorKind::BrokenPipe => return Ok(()),
            other => other?,
        },
    };
    drop(progress);
    tell_moved(moved, "written");
    Ok(())
}

/// A new file that nobody else may read, for it holds the hashes of passwords.
fn new_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn import(config: &Config, file: Option<&Path>, quiet: bool) -> Result<(), Error> {
    let progress = Progress::new(quiet);
    let at = |table: &str, rows| progress.at(table, rows);
    let moved = match file {
        Some(path) => {
            let file = File::open(path).map_err(|error| Error::File(path.display().to_string(), error))?;
            maintenance::import(config, BufReader::new(progress.read(file)), at)?
        }
        None => maintenance::import(config, std::io::stdin().lock(), at)?,
    };
    drop(progress);
    tell_moved(moved, "stored");
    Ok(())
}

fn take_over(config: &Config, file: &Path, quiet: bool) -> Result<(), Error> {
    let progress = Progress::new(quiet);
    let taken = maintenance::take_over(config, file, |done, all| progress.of("requests", done, all))?;
    drop(progress);
    let TakenOver { requests, left_out, unlisted, outliers, profiles, exceptions, points, accounts } = taken;
    line(format_args!(
        "{requests} requests, {outliers} outliers, {profiles} profiles, {exceptions} exceptions and {points} points of graphs are taken over"
    ))?;
    if unlisted > 0 {
        line(format_args!(
            "{unlisted} requests are counted and not listed one by one, nor are their outliers: this store lists requests already"
        ))?;
    }
    if left_out > 0 {
        line(format_args!("{left_out} requests are left out, which name no endpoint or no moment"))?;
    }
    for (name, role, password) in accounts {
        line(format_args!("{name} ({role}) has the password {password}"))?;
    }
    Ok(())
}

/// On standard error, since standard output may be the export itself.
fn tell_moved(moved: Moved, done: &str) {
    match moved {
        Moved::Rows(rows) => complain(format_args!("{rows} rows are {done}")),
        Moved::Nothing => complain("all of it is there already"),
    }
}

fn add_user(config: &Config, name: &str, role: Role, password_stdin: bool) -> Result<(), Error> {
    let given = password(password_stdin)?;
    let made_up = given.is_none();
    let password = maintenance::add_account(config, name, given, role)?;
    tell_password(name, made_up.then_some(password))
}

fn password(from_stdin: bool) -> Result<Option<String>, Error> {
    if !from_stdin {
        return Ok(None);
    }
    // No line that is longer is a password.
    let mut text = String::new();
    let read = std::io::stdin().lock().take(4_096).read_to_string(&mut text);
    read.map_err(|error| Error::Maintenance(MaintenanceError::Io(error)))?;
    text.lines().next().filter(|line| !line.is_empty()).map(|line| Some(line.to_owned())).ok_or(Error::NoPassword)
}

fn tell_password(name: &str, made_up: Option<String>) -> Result<(), Error> {
    match made_up {
        Some(password) => line(format_args!("{name} has the password {password}")),
        None => line(format_args!("{name} has the password that was given")),
    }
}
