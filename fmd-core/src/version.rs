//! The version of the service: its git commit where one is found, else what is configured.

mod commit;
mod known;

use std::env;
use std::path::{Path, PathBuf};

use crate::config::{Config, Git};
use commit::CommitError;
pub use known::Versions;

/// The version that `config` asks for: the whole hash of the commit that is checked out at this moment, or `app_version`. Why a
/// repository's commit is not found is logged.
pub(crate) fn detect(config: &Config) -> String {
    let commit = match config.git() {
        Git::Off => None,
        Git::At(place) => found(place, commit::of(place)),
        Git::Auto => env::current_dir().ok().and_then(|folder| {
            let repository = nearest_repository(&folder)?;
            found(&repository, commit::of(&repository))
        }),
    };
    commit.unwrap_or_else(|| config.app_version().to_owned())
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
        assert_eq!(detect(&config(Git::Off)), "2.1");
    }

    #[test]
    fn a_place_without_a_repository_gives_the_configured_version() {
        let folder = tempfile::tempdir().unwrap();
        for place in [folder.path().to_owned(), folder.path().join("missing")] {
            assert_eq!(detect(&config(Git::At(place))), "2.1");
        }
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
