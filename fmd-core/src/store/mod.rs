//! Where everything is kept. Nobody outside this folder sees SQL.

mod account;
mod alert;
mod backend;
mod connection;
mod count;
mod damage;
mod days;
mod detailed;
mod endpoint;
mod error;
mod error_move;
mod flood;
mod forget;
mod frame;
mod graph;
mod holder;
mod ignored;
mod lease;
mod listing;
mod memory;
mod merge;
mod moving;
#[cfg(feature = "mysql")]
mod mysql;
mod numbers;
mod only;
#[cfg(feature = "cli")]
mod original;
mod outlier;
mod pace;
#[cfg(feature = "cli")]
mod past;
#[cfg(feature = "postgres")]
mod postgres;
mod profile;
mod query;
mod read;
mod retain;
mod roll;
mod rollup;
mod room;
mod rows;
mod schema;
#[cfg(feature = "cli")]
mod shape;
mod space;
mod statement;
mod timeline;
mod token;
#[cfg(feature = "cli")]
mod transfer;
#[cfg(feature = "cli")]
mod verify;
mod version;
mod visitor;
mod write;

use std::path::PathBuf;

use crate::config::Database;

pub(crate) use account::{AccountRow, SessionRow};
pub(crate) use alert::{AlertRow, MessageRow, Outgoing, Raised};
pub(crate) use connection::Store;
pub(crate) use damage::put_aside;
pub(crate) use days::stretch_of;
pub(crate) use endpoint::EndpointRow;
pub(crate) use error::{ErrorCount, ErrorFilter, ErrorGroupRow, ErrorSampleRow};
pub(crate) use graph::GraphRow;
pub(crate) use holder::{Holder, Holding};
pub(crate) use lease::{Duty, Lease};
pub(crate) use listing::{RequestFilter, STRIDE};
#[cfg(feature = "cli")]
pub(crate) use original::{OldOutlier, OldRequest, Original};
pub(crate) use outlier::{OutlierFilter, OutlierRow};
#[cfg(feature = "cli")]
pub(crate) use past::{PastBatch, PastDetail, PastEndpoint, PastProfile};
pub(crate) use profile::{ProfileFilter, ProfileSum, RequestProfileRow, TimeRow};
pub(crate) use query::{QueryFilter, QueryRow, StatementRow};
pub(crate) use read::{RequestRow, RollupRow, Scope, VersionRow};
pub(crate) use retain::Retention;
pub(crate) use roll::{Segment, Watermarks};
pub(crate) use room::{Cut, Room};
#[cfg(feature = "cli")]
pub(crate) use shape::Shape;
pub(crate) use space::{COUNTED, Pruned};
pub(crate) use token::TokenRow;
#[cfg(feature = "cli")]
pub(crate) use transfer::{AnyRow, Import, TextRow};
pub use visitor::VisitorBy;
pub(crate) use write::{Batch, RequestDetail};

/// What went wrong with the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database could not be opened.
    #[error("cannot open the database {path}: {reason}. Does its folder exist, and may this process write there?")]
    Open {
        /// Where it should be.
        path: PathBuf,
        /// What the database said.
        reason: String,
    },
    /// The database's server could not be reached, or refused.
    #[error("cannot use the database {server}: {reason}. Does the server run, and may this user make tables there?")]
    Connect {
        /// Its address, without the password.
        server: String,
        /// What the server or the network said.
        reason: String,
    },
    /// The tables were made by a later version.
    #[error(
        "the tables with prefix `{prefix}` have schema {found}, this version knows up to {known}: \
         run a newer fmd, or choose another `table_prefix`"
    )]
    Newer {
        /// The configured prefix.
        prefix: String,
        /// The schema found.
        found: i64,
        /// The latest known.
        known: i64,
    },
    /// A statement failed.
    #[error("the database refused a statement: {0}")]
    Statement(#[from] diesel::result::Error),
    /// The database refused a statement of a batch, and takes others at the same time.
    #[error("the database refuses what is to be written, and takes other things: {0}")]
    Refused(diesel::result::Error),
    /// The row asked for does not exist (any more).
    #[error("there is no {0}")]
    Missing(&'static str),
    /// The endpoint asked for is counted under another one.
    #[error("this endpoint is counted under the one with the id {into} since they were merged")]
    Merged {
        /// That one's id.
        into: i64,
    },
    /// An account could not be made ready.
    #[error("the dashboard's account cannot be made: {0}")]
    Account(String),
    /// The monitor is being stopped.
    #[error("the monitor has stopped")]
    Stopped,
    /// The question broke off without an answer; the log says why.
    #[error("the question could not be answered: see the log of the service")]
    Unanswered,
    /// A change broke off without a result; the log says why.
    #[error("a change of the database broke off: see the log of the service")]
    Panicked,
    /// Too many questions wait already.
    #[error("too many questions are waiting for the database: try again in a moment")]
    Busy,
}

/// Which tables to use in which database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Location {
    pub(crate) database: Database,
    pub(crate) prefix: String,
}
