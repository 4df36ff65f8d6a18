//! How campus is monitored.

use std::error::Error;
use std::path::Path;
use std::time::Duration;
use std::{fs, io};

use chrono::Local;
use fastrand::Rng;
use fmd_actix::fmd_core::config::{Git, Source};
use fmd_actix::fmd_core::measurement::{Began, Measurement, Protocol};
use fmd_actix::{Config, Fmd, Graph, Schedule};

use crate::database::{Database, DatabaseError};
use crate::history::{History, VERSIONS};
use crate::rehearsal::Rehearsal;
use crate::visitor;

/// The monitor, configured by the environment as in any service. Its database lies in `directory` unless that says otherwise. A campus
/// with a past is the last version of that past; any other is the git commit it was built from.
pub fn start(directory: &Path, with_history: bool) -> Result<Fmd, Box<dyn Error>> {
    let config = Config::from_env()?;
    let database_is_chosen = config.options().source("database") != Some(&Source::Default);
    let mut builder = config.to_builder().group_by(|request| visitor::user_of(request).map(str::to_owned));
    if !database_is_chosen {
        builder = builder.database(format!("sqlite://{}", directory.canonicalize()?.join("fmd.db").display()));
    }
    if config.options().source("toolbar") == Some(&Source::Default) {
        builder = builder.toolbar(true);
    }
    if with_history {
        builder = builder.git(Git::Off).app_version(VERSIONS[VERSIONS.len() - 1]);
    }
    Ok(Fmd::new(builder.build()?)?)
}

/// Graphs of the service's own figures: how much memory it takes, and how many threads and files it has, as far as the system tells.
pub fn add_graphs(fmd: &Fmd) -> Result<(), Box<dyn Error>> {
    let status = |key: &str| {
        let status = fs::read_to_string("/proc/self/status")?;
        let line = status.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default();
        let number =
            line.trim_start_matches(':').split_whitespace().next().and_then(|number| number.parse::<f64>().ok());
        number.ok_or_else(|| io::Error::other(format!("the system does not tell {key}")))
    };
    let every = Schedule::every(Duration::from_secs(5));
    fmd.add_graph(Graph::new("Memory").unit("MB"), every.clone(), move || {
        status("VmRSS").map(|kilobytes| kilobytes / 1e3)
    })?;
    fmd.add_graph("Threads and files", every, move || {
        let files = fs::read_dir("/proc/self/fd")?.count();
        Ok::<_, io::Error>(vec![("threads", status("Threads")?), ("files", files as f64)])
    })?;
    Ok(())
}

/// Has the monitor record the past, and returns how many requests that was. Takes seconds.
pub fn fill_history(fmd: &Fmd, database: &Database) -> Result<usize, DatabaseError> {
    let monitor = fmd.monitor();
    let rehearsal = Rehearsal::of(database)?;
    let mut rng = Rng::with_seed(1_852);
    let past = History::until(Local::now().fixed_offset());
    let recorded = past.map(|request| {
        let answered = request.status.is_some_and(|status| status < 300);
        let notes = answered.then(|| rehearsal.notes(&request, &mut rng));
        monitor.record_past(Measurement {
            endpoint: monitor.endpoint(&request.endpoint).index(),
            version: monitor.version(request.version),
            began: Began::UnixMicros(request.began),
            head: request.head,
            duration: request.duration,
            status: request.status,
            outcome: request.outcome,
            exchange: request.exchange,
            protocol: Protocol::Http11,
            bytes: request.bytes,
            ip: Some(request.ip),
            group: request.user.map(Into::into),
            profile: None,
            notes: notes.flatten(),
            outlier: None,
        });
    });
    Ok(recorded.count())
}
