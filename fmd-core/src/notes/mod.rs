//! What a request's own code told of it while it ran: what went wrong in it.

mod backtrace;
mod error;

pub(crate) use backtrace::frames;
pub use error::{CodePlace, ErrorKind, ErrorNote};

/// Errors that are kept of one request; of more, only the first are.
const MOST_ERRORS: usize = 20;

/// What was told of one request.
#[derive(Debug, Clone, Default)]
pub struct Notes {
    errors: Vec<ErrorNote>,
}

impl Notes {
    /// Adds an error.
    pub fn add_error(&mut self, error: ErrorNote) {
        if self.errors.len() < MOST_ERRORS {
            self.errors.push(error);
        }
    }

    /// What went wrong, in the order in which it did.
    #[must_use]
    pub fn errors(&self) -> &[ErrorNote] {
        &self.errors
    }

    pub(crate) fn take_errors(&mut self) -> Vec<ErrorNote> {
        std::mem::take(&mut self.errors)
    }

    /// Whether nothing was told.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }
}
