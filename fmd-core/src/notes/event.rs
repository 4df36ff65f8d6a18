//! One event of the service's log, in a request that the toolbar shows.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::error::{guarded, written};
use crate::measurement::Moment;

/// Most letters of an event that are kept.
const LONGEST: usize = 2_000;

/// How much an event matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum LogLevel {
    /// Something went wrong.
    Error,
    /// Something may be wrong.
    Warn,
    /// Somebody may want to know.
    Info,
    /// Whoever looks for an error wants to know.
    Debug,
    /// Each step.
    Trace,
}

/// One event of the service's log, as it came: secrets included.
#[derive(Debug, Clone)]
pub struct EventNote {
    /// When it was told.
    pub at: Moment,
    /// How much it matters.
    pub level: LogLevel,
    /// Where it comes from: mostly a module.
    pub target: Box<str>,
    /// Its message, and its fields as `name=value`.
    pub text: String,
}

impl EventNote {
    /// What `value` prints for debugging, no more of it than is kept; what to say instead where that panics.
    #[must_use]
    pub fn printed(value: &dyn fmt::Debug) -> String {
        guarded(|| written(format_args!("{value:?}"))).unwrap_or_else(|| "(printing this panicked)".to_owned())
    }

    /// Cuts what is too long to be kept.
    #[must_use]
    pub(super) fn cut(mut self) -> Self {
        if let Some((end, _)) = self.text.char_indices().nth(LONGEST) {
            self.text.truncate(end);
            self.text.push('…');
        }
        self
    }
}
