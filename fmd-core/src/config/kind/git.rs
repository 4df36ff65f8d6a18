//! Where the git commit is looked for.

use std::path::PathBuf;

use super::{Fault, Kind};
use crate::config::raw::Raw;

/// Where the git commit is looked for that names the version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Git {
    /// In the working directory and the ones above it.
    Auto,
    /// Nowhere: `app_version` is the version.
    Off,
    /// In this repository, or in this `.git` folder or file.
    At(PathBuf),
}

impl From<&str> for Git {
    fn from(text: &str) -> Self {
        match text {
            "auto" => Git::Auto,
            "off" => Git::Off,
            path => Git::At(path.into()),
        }
    }
}

impl From<String> for Git {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl From<PathBuf> for Git {
    fn from(path: PathBuf) -> Self {
        Git::At(path)
    }
}

/// A [`Git`] in words.
pub(in crate::config) struct GitPlace;

impl Kind for GitPlace {
    type Value = Git;
    type Lent<'a> = &'a Git;
    type Given = Git;

    fn words() -> String {
        "`auto`, `off`, or the path of a repository or its `.git`".to_owned()
    }

    fn read(raw: &Raw) -> Result<Git, Fault> {
        match raw {
            Raw::Switch(true) => Ok(Git::Auto),
            Raw::Switch(false) => Ok(Git::Off),
            _ => Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.into()),
        }
    }

    fn accept(git: Git) -> Result<Git, Fault> {
        match &git {
            Git::At(path) if path.as_os_str().is_empty() => {
                Err(Fault::impossible("it is empty: write `auto`, `off` or a path"))
            }
            _ => Ok(git),
        }
    }

    fn lend(git: &Git) -> &Git {
        git
    }

    fn show(git: &Git) -> String {
        match git {
            Git::Auto => "auto".to_owned(),
            Git::Off => "off".to_owned(),
            Git::At(path) => path.display().to_string(),
        }
    }
}
