//! One call of a statement, and one step, in a request.

use std::borrow::Cow;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::measurement::Moment;
use crate::statement::{Bound, StatementIndex};

/// One call of a statement.
#[derive(Debug, Clone)]
pub struct QueryNote {
    /// The statement.
    pub statement: StatementIndex,
    /// A hash of the values bound to it, to tell calls with the same values; 0 where they are not known.
    pub values: u64,
    /// Those values, where they are kept.
    pub bound: Option<Box<Bound>>,
    /// When it began.
    pub began: Moment,
    /// Until its last row was read, or it failed.
    pub duration: Duration,
    /// Rows returned or changed, where that is known.
    pub rows: Option<u64>,
    /// Whether it ran in a transaction.
    pub in_transaction: bool,
    /// Whether it failed.
    pub failed: bool,
}

/// Most letters of a step's name that are kept.
const LONGEST_NAME: usize = 200;

/// What a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum StepKind {
    /// One that the service's code has named.
    Own = 0,
    /// Waiting for a connection of a pool.
    PoolWait = 1,
    /// Opening a connection.
    Connect = 2,
}

impl StepKind {
    pub(crate) fn from_number(number: i64) -> Option<Self> {
        [StepKind::Own, StepKind::PoolWait, StepKind::Connect].into_iter().find(|kind| *kind as i64 == number)
    }
}

/// A step of a request.
#[derive(Debug, Clone)]
pub struct StepNote {
    /// What it is.
    pub kind: StepKind,
    /// Its name.
    pub name: Cow<'static, str>,
    /// When it began.
    pub began: Moment,
    /// For how long it lasted.
    pub duration: Duration,
}

impl StepNote {
    /// Cuts a name that is too long to be kept.
    #[must_use]
    pub(super) fn cut(mut self) -> Self {
        if let Some((end, _)) = self.name.char_indices().nth(LONGEST_NAME) {
            self.name = Cow::Owned(format!("{}…", &self.name[..end]));
        }
        self
    }
}
