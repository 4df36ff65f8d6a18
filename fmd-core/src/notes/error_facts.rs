//! An error as it is stored.

use std::backtrace::Backtrace;
use std::sync::Arc;

use super::{CodePlace, ErrorKind, ErrorNote};
use crate::bounded::{MOST_BYTES, bounded};
use crate::redact::{Redacted, Redactor};

/// One error, without secrets.
#[derive(Debug, Clone)]
pub(crate) struct ErrorFacts {
    /// How it is known.
    pub(crate) kind: ErrorKind,
    /// Its type, as far as that can be told.
    pub(crate) name: Redacted,
    /// Its text.
    pub(crate) message: Redacted,
    /// Where it arose or was handed over.
    pub(crate) place: Option<CodePlace>,
    /// The texts of its causes, nearest first.
    pub(crate) sources: Vec<Redacted>,
    /// How the program came there; its names are not looked up yet.
    pub(crate) backtrace: Option<Arc<Backtrace>>,
}

impl ErrorFacts {
    /// The same without secrets.
    pub(crate) fn of(note: ErrorNote, redactor: &Redactor) -> Self {
        ErrorFacts {
            kind: note.kind,
            name: redactor.prose(&note.name),
            message: redactor.prose(&note.message),
            place: note.place,
            sources: note.sources.iter().map(|source| redactor.prose(source)).collect(),
            backtrace: note.backtrace,
        }
    }

    /// What it has in common with other errors of its group: how it is known, its type and its place, but no value. An error without a
    /// place of its own has the endpoint for one.
    pub(crate) fn fingerprint(&self, endpoint: &str) -> String {
        let kind = self.kind as u8;
        // Names of generic types can be of any length.
        let whole = match &self.place {
            Some(CodePlace { file, line }) => format!("{kind}|{}|{file}:{line}", self.name.as_str()),
            None => format!("{kind}|{}|{endpoint}", self.name.as_str()),
        };
        bounded(&whole, MOST_BYTES).into_owned()
    }
}
