//! What can be wrong with a configuration.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// It was not set.
    Default,
    /// A file.
    File {
        /// The file, as it was named.
        path: Arc<PathBuf>,
        /// The line, from 1.
        line: usize,
    },
    /// An environment variable.
    Environment {
        /// Its name.
        variable: String,
    },
    /// The [`ConfigBuilder`](crate::config::ConfigBuilder).
    Builder,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Default => f.write_str("default"),
            Source::File { path, line } => write!(f, "{}:{line}", path.display()),
            Source::Environment { variable } => f.write_str(variable),
            Source::Builder => f.write_str("builder"),
        }
    }
}

/// Why there is no configuration.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// A file has a key that no option has.
    #[error("{place}: there is no option `{key}`: {advice}")]
    UnknownKey {
        /// Where it stands.
        place: Source,
        /// The key.
        key: String,
        /// What to do.
        advice: String,
    },
    /// A file has a section that does not exist.
    #[error("{place}: there is no section `[{section}]`: {advice}")]
    UnknownSection {
        /// Where it stands.
        place: Source,
        /// The section.
        section: String,
        /// What to do.
        advice: String,
    },
    /// A variable begins with `FMD_` and belongs to no option.
    #[error("the environment variable {variable} belongs to no option: {advice}")]
    UnknownVariable {
        /// Its name.
        variable: String,
        /// What to do.
        advice: String,
    },
    /// A value is of another type than its option takes.
    #[error("{place}: `{key}` takes {expected}, not {found}")]
    WrongType {
        /// Where it stands.
        place: Source,
        /// The option.
        key: &'static str,
        /// What the option takes.
        expected: String,
        /// What is there.
        found: String,
    },
    /// A value is of the right type but makes no sense.
    #[error("{place}: `{key}`: {reason}")]
    ImpossibleValue {
        /// Where it stands.
        place: Source,
        /// The option.
        key: &'static str,
        /// Why not, and what to do.
        reason: String,
    },
    /// One file sets an option more than once.
    #[error("{place}: `{key}` was already set in line {first}: remove one of the two")]
    SetTwice {
        /// Where it stands the second time.
        place: Source,
        /// The option.
        key: &'static str,
        /// The line where it stands first.
        first: usize,
    },
    /// A database that this build does not know.
    #[error(
        "{place}: `{key}` names a {scheme} database, for which there is no support built in: use SQLite, as in `sqlite://fmd.db`, or build with the feature `postgres` for PostgreSQL, `mysql` for MariaDB and MySQL"
    )]
    DatabaseNotBuiltIn {
        /// Where it stands.
        place: Source,
        /// The option.
        key: &'static str,
        /// The address's scheme.
        scheme: String,
    },
    /// A file cannot be read.
    #[error("the configuration file {path} cannot be read: {source}; check its name and its permissions", path = path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file is not text.
    #[error("{place}: this is not UTF-8: save the file in that encoding")]
    NotUtf8 {
        /// The first line that is not.
        place: Source,
    },
    /// A variable is not text.
    #[error("the environment variable {variable} is not Unicode: set it anew")]
    NotUnicode {
        /// Its name.
        variable: String,
    },
    /// A file cannot be understood.
    #[error("{place}: {problem}")]
    Syntax {
        /// Where.
        place: Source,
        /// What is wrong there.
        problem: String,
    },
}

/// Something in a file that is accepted and has no effect, or is better changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// Where it stands.
    pub place: Source,
    /// What is the matter, and what to do.
    pub message: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}
