//! The version of the service: its git commit where one is found, else what is configured.

mod commit;
mod known;

use std::env;
use std::path::{Path, PathBuf};

use crate::config::{Config, Git};
use commit::CommitError;
pub use known::Versions;

/// The version of the service that runs in this process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The whole hash of the commit, or the configured `app_version`.
    pub name: String,
    /// What it was taken from.
    pub source: VersionSource,
}

/// What a version was taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VersionSource {
    /// The commit that was checked out when the service started.
    Commit,
    /// The option `app_version`.
    Configured,
}

impl Version {
    /// Its name, a commit by its first seven digits.
    #[must_use]
    pub fn short(&self) -> &str {
        match self.source {
            VersionSource::Commit => self.name.get(..7).unwrap_or(&self.name),
            VersionSource::Configured => &self.name,
        }
    }
}

/// The version that `config` asks for. A commit that was asked for by the path of a repository and is not found is logged with
/// the reason, and `app_version` taken instead.
#[must_use]
pub fn detect(config: &Config) -> Version {
    let commit = match config.git() {
        Git::Off => None,
        Git::At(place) => found(place, commit::of(place)),
        Git::Auto => env::current_dir().ok().and_then(|folder| {
            let repository = nearest_repository(&folder)?;
            found(&repository, commit::of(&repository))
        }),
    };
    match commit {
        Some(name) => Version { name, source: VersionSource::Commit },
        None => Version { name: config.app_version().to_owned(), source: VersionSource::Configured },
    }
}

fn found(place: &Path, commit: Result<String, CommitError>) -> Option<String> {
    commit
        .inspect_err(|error| {
            log::warn!("no git commit is found at {}, so app_version is the version: {error}", place.display());
        })
        .ok()
}

/// The `.git` of `folder` or of the nearest folder above it.
fn nearest_repository(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().map(|ancestor| ancestor.join(".git")).find(|git| git.exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(git: Git) -> Config {
        Config::builder().git(git).app_version("2.1").build().unwrap()
    }

    #[test]
    fn without_git_the_version_is_the_configured_one() {
        let version = detect(&config(Git::Off));
        assert_eq!(version, Version { name: "2.1".to_owned(), source: VersionSource::Configured });
        assert_eq!(version.short(), "2.1");
    }

    #[test]
    fn a_place_without_a_repository_gives_the_configured_version() {
        let folder = tempfile::tempdir().unwrap();
        for place in [folder.path().to_owned(), folder.path().join("missing")] {
            assert_eq!(detect(&config(Git::At(place))).name, "2.1");
        }
    }

    #[test]
    fn a_commit_is_kept_whole_and_shown_by_seven_digits() {
        let version =
            Version { name: "0123456789abcdef0123456789abcdef01234567".to_owned(), source: VersionSource::Commit };
        assert_eq!(version.short(), "0123456");
    }

    #[test]
    fn the_nearest_repository_above_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b/c");
        std::fs::create_dir_all(&inner).unwrap();
        std::fs::create_dir(folder.path().join(".git")).unwrap();
        assert_eq!(nearest_repository(&inner), Some(folder.path().join(".git")));
        std::fs::write(folder.path().join("a/b/.git"), "gitdir: elsewhere").unwrap();
        assert_eq!(nearest_repository(&inner), Some(folder.path().join("a/b/.git")));
    }
}
