//! Kinds of values: what an option takes, how it is read, checked and shown.

mod access;
mod color;
mod database;
mod git;
mod headers;
mod hours;
mod limit;
mod link;
mod mail;
mod name;
mod number;
mod prefix;
mod profile_format;
mod repository;
mod route;
mod secret;
mod text;
mod web_address;
mod zone;

pub(super) use access::Networks;
pub(super) use color::Colors;
pub use color::{Color, InvalidColor};
pub use database::Database;
pub(super) use database::DatabaseUrl;
#[cfg(any(feature = "postgres", feature = "mysql"))]
pub use database::Server;
pub use git::Git;
pub(super) use git::GitPlace;
pub(super) use headers::Headers;
pub use hours::Hours;
pub(super) use hours::HoursOfDay;
pub(super) use limit::Limits;
pub(crate) use limit::{EACH, SERVICE};
pub(super) use link::Link;
pub use mail::MailServer;
pub(super) use mail::{MailServers, Mailboxes};
pub use name::NameList;
pub(super) use name::Names;
pub(super) use number::{Factor, MonitorLevel, Percent, Period, Whole};
pub(super) use prefix::Prefix;
pub use profile_format::ProfileFormat;
pub(super) use profile_format::ProfileFormats;
pub(super) use repository::Repository;
pub(super) use route::Routes;
pub use route::{RouteList, RoutePattern};
pub(super) use secret::{Password, SecurityToken};
pub(super) use text::{Switch, Text};
pub(super) use web_address::{WebAddress, Webhooks};
pub(super) use zone::Zone;

use super::raw::Raw;

/// What one sort of option takes.
pub(super) trait Kind {
    /// The checked value, as the configuration keeps it.
    type Value: Clone;
    /// What the getter hands out.
    type Lent<'a>;
    /// What the builder takes.
    type Given;

    /// Whether values must never be shown.
    const SECRET: bool = false;
    /// Whether an empty text is a value; where it is not, an empty environment variable counts as not set.
    const TAKES_EMPTY: bool = false;

    /// What it takes, in words that follow "takes".
    fn words() -> String;
    /// Reads and checks what a file or a variable says.
    fn read(raw: &Raw) -> Result<Self::Value, Fault>;
    /// Checks what the builder was given.
    fn accept(given: Self::Given) -> Result<Self::Value, Fault>;
    /// The value for those who use it.
    fn lend(value: &Self::Value) -> Self::Lent<'_>;
    /// The value as a file would have it.
    fn show(value: &Self::Value) -> String;
    /// The default as the documentation has it, the same on every host.
    fn show_default(value: &Self::Value) -> String {
        Self::show(value)
    }
}

/// Why a value cannot be taken.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Lines below the option's own, for values of many lines.
    pub(super) below: usize,
    pub(super) cause: Cause,
}

/// The cause of a [`Fault`].
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// It is of another type.
    Type { found: String },
    /// It is of the right type but makes no sense here.
    Value { reason: String },
    /// It names a database that this build does not know.
    NotBuiltIn { scheme: String },
}

impl Fault {
    /// `raw` is of another type.
    pub(super) fn wrong_type(raw: &Raw) -> Self {
        Fault { below: 0, cause: Cause::Type { found: raw.describe() } }
    }

    /// The value makes no sense, for this `reason`.
    pub(super) fn impossible(reason: impl Into<String>) -> Self {
        Fault { below: 0, cause: Cause::Value { reason: reason.into() } }
    }

    /// The same, found `lines` further down.
    pub(super) fn below(mut self, lines: usize) -> Self {
        self.below = lines;
        self
    }
}
