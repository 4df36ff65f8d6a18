//! A small service that shows what fmd sees, with visitors of its own: `cargo run --release --bin campus`.

#![expect(unreachable_pub, reason = "a program exports nothing, so `pub` can only mean its other modules")]

mod campus;
mod database;
mod error;
mod history;
mod library;
mod monitor;
mod options;
mod rehearsal;
mod routes;
mod service;
mod stop_signal;
#[cfg(test)]
mod tests;
mod timetable;
mod traffic;
mod visitor;

use std::alloc::System;
use std::error::Error;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use actix_web::web;
use tempfile::TempDir;

use crate::campus::Campus;
use crate::library::LibraryStub;
use crate::options::{Command, HELP, Options};
use crate::service::Service;
use crate::timetable::Planner;
use crate::traffic::{Traffic, reachable};

/// So that the dashboard tells what requests ask of it.
#[global_allocator]
static ALLOCATOR: fmd_actix::Alloc<System> = fmd_actix::Alloc::new(System);

#[actix_web::main]
async fn main() -> ExitCode {
    let done = match Command::parse(std::env::args_os().skip(1)) {
        Ok(Command::Help) => {
            print!("{HELP}");
            Ok(())
        }
        Ok(Command::Run(options)) => run(options).await,
        Err(error) => Err(format!("{error}; `campus --help` lists the options").into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("campus: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Box<dyn Error>> {
    fmd_actix::diesel::instrument()?;
    let stopped = stop_signal::listen()?;
    let directory = DataDirectory::open(options.data)?;
    let fmd = monitor::start(directory.path(), options.history)?;
    let campus = Campus::open(directory.path(), options.roster_queries)?;
    if options.history {
        let (fmd, database) = (fmd.clone(), campus.database.clone());
        let requests = web::block(move || monitor::fill_history(&fmd, &database)).await??;
        println!("recorded a past of {requests} requests");
    }
    monitor::add_graphs(&fmd)?;
    let database = campus.database.clone();
    fmd.explain_with(fmd_actix::diesel::plan(move || database.connection()));
    let library = LibraryStub::start()?;
    let service = Service::start(options.bind, options.workers, campus, library.address(), &fmd)?;
    let visited = reachable(service.address());
    let planner = options.traffic.then(|| Planner::start(visited)).transpose()?;
    let traffic = options.traffic.then(|| Traffic::start(visited)).transpose()?;
    announce(service.address(), fmd.monitor().config().custom_link());

    stopped.await;

    if let Some(traffic) = traffic {
        web::block(|| traffic.stop()).await??;
    }
    service.stop().await?;
    library.stop().await;
    drop(planner);
    Ok(())
}

fn announce(address: SocketAddr, dashboard: &str) {
    println!("campus answers:");
    for (method, example, shows) in routes::EXAMPLES {
        println!("  {method:<4} http://{address}{example:<24} {shows}");
    }
    println!("dashboard: http://{address}/{dashboard}/");
    println!("Ctrl-C stops it.");
}

/// Where the students' database lies.
enum DataDirectory {
    Kept(PathBuf),
    /// Removed when it is dropped.
    Temporary(TempDir),
}

impl DataDirectory {
    fn open(path: Option<PathBuf>) -> io::Result<Self> {
        match path {
            Some(path) => fs::create_dir_all(&path).map(|()| Self::Kept(path)),
            None => Ok(Self::Temporary(tempfile::Builder::new().prefix("campus-").tempdir()?)),
        }
    }

    fn path(&self) -> &Path {
        match self {
            Self::Kept(path) => path,
            Self::Temporary(directory) => directory.path(),
        }
    }
}
