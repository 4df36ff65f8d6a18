//! The commit that is checked out in a git repository, read from its files.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

/// Why no commit is found.
#[derive(Debug, thiserror::Error)]
pub(super) enum CommitError {
    #[error("there is no repository: give the path of one, or of its `.git`")]
    NoRepository,
    #[error("{path} cannot be read: {source}", path = path.display())]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("{path} is not as git writes it", path = path.display())]
    Malformed { path: PathBuf },
    #[error("`{0}` has no commit yet")]
    Unborn(String),
    #[error("its references are in git's newer reftable format, which is not read here")]
    Reftable,
    #[error("its symbolic references lead in a circle")]
    Circle,
}

/// The commit that is checked out at `place`: a work tree, a `.git` folder or file, or a bare repository.
pub(super) fn of(place: &Path) -> Result<String, CommitError> {
    Repository::open(place)?.resolve("HEAD")
}

/// References that lead to each other more often than this lead nowhere; git itself stops there.
const LONGEST_CHAIN: usize = 5;

/// More than any file that holds one reference or path.
const MOST_BYTES: u64 = 8 * 1024;

/// More than the references of the largest repositories.
const MOST_PACKED_BYTES: u64 = 256 * 1024 * 1024;

struct Repository {
    /// What belongs to one work tree: its `HEAD` and a few other references.
    own: PathBuf,
    /// What all work trees have in common.
    common: PathBuf,
}

impl Repository {
    fn open(place: &Path) -> Result<Self, CommitError> {
        let inside = place.join(".git");
        let git = if inside.exists() { inside } else { place.to_owned() };
        let own = if git.is_file() { linked(&git)? } else { git };
        if !own.join("HEAD").exists() {
            return Err(CommitError::NoRepository);
        }
        let common = match read_if_exists(&own.join("commondir"))? {
            Some(path) => own.join(path.trim_end_matches(['\r', '\n'])),
            None => own.clone(),
        };
        Ok(Repository { own, common })
    }

    fn resolve(&self, name: &str) -> Result<String, CommitError> {
        let mut name = name.to_owned();
        for _ in 0..=LONGEST_CHAIN {
            let Some((path, content)) = self.loose(&name)? else {
                return self.packed(&name)?.ok_or_else(|| self.missing(name));
            };
            let content = content.trim();
            match content.strip_prefix("ref:").map(str::trim) {
                Some(target) if is_reference_name(target) => target.clone_into(&mut name),
                None if is_hash(content) => return Ok(content.to_ascii_lowercase()),
                _ => return Err(CommitError::Malformed { path }),
            }
        }
        Err(CommitError::Circle)
    }

    /// The file of the reference `name`, if it has one of its own.
    fn loose(&self, name: &str) -> Result<Option<(PathBuf, String)>, CommitError> {
        for folder in [&self.own, &self.common] {
            let path = folder.join(name);
            if let Some(content) = read_if_exists(&path)? {
                return Ok(Some((path, content)));
            }
        }
        Ok(None)
    }

    /// The commit of `name` among the references that git has packed into one file.
    fn packed(&self, name: &str) -> Result<Option<String>, CommitError> {
        let path = self.common.join("packed-refs");
        let unreadable = |source| CommitError::Unreadable { path: path.clone(), source };
        let Some(file) = open_if_exists(&path)? else { return Ok(None) };
        for line in BufReader::new(file.take(MOST_PACKED_BYTES)).split(b'\n') {
            let line = line.map_err(unreadable)?;
            let Some((hash, packed_name)) = std::str::from_utf8(&line).ok().and_then(|line| line.split_once(' '))
            else {
                continue;
            };
            if packed_name.trim_end() == name {
                let hash = is_hash(hash).then(|| hash.to_ascii_lowercase());
                return hash.map(Some).ok_or(CommitError::Malformed { path });
            }
        }
        Ok(None)
    }

    fn missing(&self, name: String) -> CommitError {
        if self.common.join("reftable").is_dir() { CommitError::Reftable } else { CommitError::Unborn(name) }
    }
}

/// The folder to which the `.git` file of a work tree or submodule points.
fn linked(file: &Path) -> Result<PathBuf, CommitError> {
    let content = read_if_exists(file)?.ok_or(CommitError::NoRepository)?;
    let malformed = || CommitError::Malformed { path: file.to_owned() };
    let target = content.trim_end_matches(['\r', '\n']).strip_prefix("gitdir:").ok_or_else(malformed)?;
    Ok(file.parent().unwrap_or(Path::new("")).join(target.trim_start()))
}

/// A name that leads to no file outside of the repository.
fn is_reference_name(name: &str) -> bool {
    name.starts_with("refs/")
        && name.split('/').all(|part| !matches!(part, "" | "." | ".."))
        && !name.contains(|c: char| c.is_control() || c == '\\' || c == ':')
}

/// SHA-1 or SHA-256 in hexadecimal digits.
fn is_hash(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn open_if_exists(path: &Path) -> Result<Option<File>, CommitError> {
    // Asked before opening, since opening a pipe would wait for its writer.
    if !path.is_file() {
        return Ok(None);
    }
    match File::open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(CommitError::Unreadable { path: path.to_owned(), source }),
    }
}

fn read_if_exists(path: &Path) -> Result<Option<String>, CommitError> {
    let Some(file) = open_if_exists(path)? else { return Ok(None) };
    let mut content = String::new();
    match file.take(MOST_BYTES).read_to_string(&mut content) {
        Ok(_) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => {
            Err(CommitError::Malformed { path: path.to_owned() })
        }
        Err(source) => Err(CommitError::Unreadable { path: path.to_owned(), source }),
    }
}

#[cfg(test)]
mod tests;
