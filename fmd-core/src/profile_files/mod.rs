//! Profiles of single requests as files and tables, for those who look there: one for each request whose own profile is kept.
//!
//! The writer hands them to a thread of its own once they are in the database, so that neither a slow disk nor a console that
//! nobody reads holds up what is recorded. What comes while that thread is behind is left out and counted.

mod folder;
mod name;
mod table;

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, bounded};
use fmd_profiler::Profile;

use crate::config::{Config, ProfileFormat};
use crate::counters::Counters;
use crate::endpoint::Registry;
use crate::store::Batch;
use folder::Folder;
use name::FileName;

/// Most profiles that wait for the thread.
const WAITING: usize = 64;
/// How long the end of the service waits for it.
const LAST_WAIT: Duration = Duration::from_secs(2);

/// A request whose profile is written.
#[derive(Debug)]
struct Profiled {
    method: String,
    pattern: String,
    status: Option<u16>,
    /// Unix microseconds.
    started_at: i64,
    duration: Duration,
    profile: Profile,
}

/// The way to the thread that writes them.
#[derive(Debug)]
pub(crate) struct ProfileFiles {
    sender: Option<Sender<Profiled>>,
    ended: Receiver<()>,
    counters: Arc<Counters>,
}

impl ProfileFiles {
    /// `None` where neither files nor tables are wanted.
    ///
    /// # Errors
    /// When no thread can be started.
    pub(crate) fn start(config: &Config, counters: Arc<Counters>) -> std::io::Result<Option<Self>> {
        let (folder, functions) = (Folder::of(config), config.profile_print());
        if folder.is_none() && functions == 0 {
            return Ok(None);
        }
        let (sender, profiles) = bounded::<Profiled>(WAITING);
        let (end, ended) = bounded::<()>(0);
        std::thread::Builder::new().name("fmd-files".into()).spawn(move || {
            for profiled in profiles {
                tell(&profiled, folder.as_ref(), functions);
            }
            drop(end);
        })?;
        Ok(Some(ProfileFiles { sender: Some(sender), ended, counters }))
    }

    /// Hands over the profiles of requests that have been written.
    pub(crate) fn take(&self, batch: &Batch, registry: &Registry) {
        if batch.requests.iter().all(|request| request.profile.is_none()) {
            return;
        }
        let endpoints = registry.since(0);
        for request in batch.requests.iter() {
            let Some(profile) = &request.profile else { continue };
            let measurement = &request.measurement;
            let Some(endpoint) = endpoints.iter().find(|endpoint| endpoint.index() == measurement.endpoint) else {
                continue;
            };
            let profiled = Profiled {
                method: endpoint.key().method.to_string(),
                pattern: endpoint.key().pattern.to_string(),
                status: measurement.status,
                started_at: request.started_at,
                duration: measurement.duration,
                profile: (**profile).clone(),
            };
            let taken = self.sender.as_ref().is_some_and(|sender| sender.try_send(profiled).is_ok());
            if !taken && self.counters.profile_files_left_out.fetch_add(1, Relaxed) == 0 {
                log::warn!("fmd: profiles come faster than their files can be written; some are left out");
            }
        }
    }
}

impl Drop for ProfileFiles {
    fn drop(&mut self) {
        self.sender = None;
        // What waits is still written, unless the disk hangs.
        let _ = self.ended.recv_timeout(LAST_WAIT);
    }
}

fn tell(profiled: &Profiled, folder: Option<&Folder>, functions: usize) {
    let tree = profiled.profile.call_tree();
    if let Some(folder) = folder {
        folder.add(&FileName::of(profiled), &profiled.profile, &tree);
    }
    if functions > 0 {
        // A console that is gone is no reason to fail.
        let _ = std::io::stderr().lock().write_all(table::table(profiled, &tree, functions).as_bytes());
    }
}

impl ProfileFormat {
    fn extension(self) -> &'static str {
        match self {
            ProfileFormat::Folded => "folded",
            ProfileFormat::Pprof => "pb.gz",
            ProfileFormat::Speedscope => "speedscope.json",
        }
    }
}
