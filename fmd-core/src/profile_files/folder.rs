//! The folder of profiles, bounded in number and bytes.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::{Duration, SystemTime};

use fmd_profiler::{CallTree, Profile, export};

use super::name::{FileName, is_ours};
use crate::account::token::Token;
use crate::config::{Config, ProfileFormat};

/// Most files that are told apart by a number in one second.
const MOST_ALIKE: u32 = 1_000;

/// What the name of a file begins and ends with while it is written; between stands what no other process has, also not in another container.
const UNFINISHED: (&str, &str) = (".fmd-", ".unfinished");
/// How old a file is that nobody finishes any more: its process was killed.
const ABANDONED: Duration = Duration::from_secs(60);

/// Where profiles are written to, the newest.
#[derive(Debug)]
pub(super) struct Folder {
    path: PathBuf,
    format: ProfileFormat,
    most_files: usize,
    most_bytes: u64,
    unfinished: PathBuf,
    has_failed: AtomicBool,
}

impl Folder {
    pub(super) fn of(config: &Config) -> Option<Self> {
        let path = config.profile_dir();
        if path.is_empty() {
            return None;
        }
        let mark =
            Token::random().map_or_else(|_| std::process::id().to_string(), |token| token.as_str()[..16].to_owned());
        Some(Folder {
            path: path.into(),
            unfinished: Path::new(path).join(format!("{}{mark}{}", UNFINISHED.0, UNFINISHED.1)),
            format: config.profile_format(),
            most_files: config.profile_files(),
            most_bytes: config.profile_megabytes() << 20,
            has_failed: AtomicBool::new(false),
        })
    }

    /// Writes a profile, and removes the oldest that are too many. What fails is logged once, until something succeeds again.
    pub(super) fn add(&self, name: &FileName, profile: &Profile, tree: &CallTree) {
        // A request that was never caught at a stack makes no file.
        if profile.samples() == 0 {
            return;
        }
        let title = name.with(0, "");
        let content = match self.format {
            ProfileFormat::Folded => {
                let mut lines = Vec::new();
                export::folded(tree, &mut lines).map(|()| lines)
            }
            ProfileFormat::Pprof => Ok(export::pprof_compressed(tree)),
            ProfileFormat::Speedscope => Ok(export::speedscope(tree, title.trim_end_matches('.')).into_bytes()),
        };
        match content.and_then(|content| self.write(name, &content)).and_then(|()| self.prune()) {
            Ok(()) => self.has_failed.store(false, Relaxed),
            Err(error) if !self.has_failed.swap(true, Relaxed) => {
                log::error!("fmd: cannot write profiles into {} (`profile_dir`): {error}", self.path.display());
            }
            Err(_) => {}
        }
    }

    /// Under its name only once it is whole: whoever watches the folder reads no half file.
    fn write(&self, name: &FileName, content: &[u8]) -> io::Result<()> {
        fs::create_dir_all(&self.path)?;
        // Whatever stands there is no file of ours, nor to be followed elsewhere.
        let mut file = OpenOptions::new().write(true).create_new(true).open(&self.unfinished)?;
        let written = file.write_all(content);
        drop(file);
        let written = written.and_then(|()| self.reserve(name)).and_then(|path| fs::rename(&self.unfinished, path));
        if written.is_err() {
            let _ = fs::remove_file(&self.unfinished);
        }
        written
    }

    /// A path that no other profile has, not even one of another process.
    fn reserve(&self, name: &FileName) -> io::Result<PathBuf> {
        for number in 0..MOST_ALIKE {
            let path = self.path.join(name.with(number, self.format.extension()));
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(_) => return Ok(path),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::Error::other("too many profiles of the same name"))
    }

    fn prune(&self) -> io::Result<()> {
        let mut files = self.files()?;
        files.sort_unstable_by(|a, b| b.cmp(a));
        let mut bytes = 0;
        for (at, (_, path, size)) in files.iter().enumerate() {
            bytes += size;
            // The newest stays, however large it is.
            if at > 0 && (at >= self.most_files || bytes > self.most_bytes) {
                remove(path)?;
            }
        }
        Ok(())
    }

    /// Our files with their time, path and size. What a killed process left half written is removed.
    fn files(&self) -> io::Result<Vec<(SystemTime, PathBuf, u64)>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else { continue };
            let unfinished = name.starts_with(UNFINISHED.0) && name.ends_with(UNFINISHED.1);
            if !unfinished && !is_ours(name) {
                continue;
            }
            // Another process may have removed it meanwhile.
            let Ok(metadata) = entry.metadata() else { continue };
            let modified = metadata.modified()?;
            if unfinished {
                if modified.elapsed().is_ok_and(|age| age > ABANDONED) {
                    remove(&entry.path())?;
                }
            } else if metadata.is_file() {
                files.push((modified, entry.path(), metadata.len()));
            }
        }
        Ok(files)
    }
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_files_that_fit_stay_of_whichever_form_they_are() {
        let place = tempfile::tempdir().unwrap();
        let folder = |format| {
            let config = Config::builder().profile_dir(place.path().display().to_string()).profile_megabytes(1);
            Folder::of(&config.profile_format(format).build().unwrap()).unwrap()
        };
        let formats =
            [ProfileFormat::Folded, ProfileFormat::Pprof, ProfileFormat::Speedscope, ProfileFormat::Speedscope];
        for (n, format) in formats.into_iter().enumerate() {
            folder(format).write(&FileName(format!("GET.a.{n}ms.1795222960")), &vec![b'x'; 400 << 10]).unwrap();
        }
        let of_all = folder(ProfileFormat::Folded);
        let mut files = of_all.files().unwrap();
        assert_eq!(files.len(), 4);
        files.sort_unstable_by(|a, b| b.cmp(a));
        of_all.prune().unwrap();
        let left: Vec<PathBuf> = fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert!(left.len() == 2 && files[..2].iter().all(|(_, path, _)| left.contains(path)), "{left:?} of {files:?}");
    }
}
