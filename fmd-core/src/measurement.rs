//! What is known about one finished request: a plain value, handed from the request to the recorder.

use std::net::IpAddr;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use fmd_profiler::{Moment, TaskId};

use crate::endpoint::EndpointIndex;
use crate::keeping::Kept;
use crate::notes::Notes;
use crate::outlier::Excess;

/// How a request ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Outcome {
    /// The whole response was handed over.
    Completed = 0,
    /// The client left before the response head was ready.
    Cancelled = 1,
    /// The client left, or the body failed, while the body was being sent.
    Aborted = 2,
    /// The handler, or the stream of its body, panicked.
    Panicked = 3,
}

/// What kind of response it was; it decides which duration tells something about latency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Exchange {
    /// A body of known size, or none.
    Sized = 0,
    /// A body of unknown size, sent as it comes.
    Streamed = 1,
    /// `text/event-stream`: open for as long as the client likes.
    EventStream = 2,
    /// `101 Switching Protocols`, as for a WebSocket.
    Upgraded = 3,
}

/// The HTTP version of the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[repr(u8)]
pub enum Protocol {
    /// HTTP/0.9 and HTTP/1.0.
    #[serde(rename = "HTTP/1.0")]
    Http10 = 10,
    /// HTTP/1.1.
    #[serde(rename = "HTTP/1.1")]
    Http11 = 11,
    /// HTTP/2.
    #[serde(rename = "HTTP/2")]
    Http2 = 20,
    /// HTTP/3.
    #[serde(rename = "HTTP/3")]
    Http3 = 30,
}

macro_rules! stored_as_number {
    ($($type:ident { $($variant:ident),+ })+) => {$(
        impl $type {
            /// The variant stored as `number`, if there is one.
            pub(crate) fn from_number(number: i64) -> Option<Self> {
                match number {
                    $(n if n == $type::$variant as i64 => Some($type::$variant),)+
                    _ => None,
                }
            }
        }
    )+};
}

stored_as_number! {
    Outcome { Completed, Cancelled, Aborted, Panicked }
    Exchange { Sized, Streamed, EventStream, Upgraded }
    Protocol { Http10, Http11, Http2, Http3 }
}

/// Which version of the service answered; see [`crate::Monitor::version`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionIndex(pub(crate) u32);

/// When a request began.
#[derive(Debug, Clone, Copy)]
pub enum Began {
    /// On the profiler's clock; the recorder turns it into a date, so that the request itself need not ask for one.
    Moment(Moment),
    /// At this Unix time in microseconds, for requests that are recorded long after they happened.
    UnixMicros(i64),
}

/// One finished request at level 1.
#[derive(Debug, Clone)]
pub struct Measurement {
    /// What was asked for.
    pub endpoint: EndpointIndex,
    /// The version of the service that answered.
    pub version: VersionIndex,
    /// When the request reached the middleware.
    pub began: Began,
    /// From then to the response head; to the end where there was no head.
    pub head: Duration,
    /// From then to the last byte of the body handed to the server's buffer, or to the end of a request that was broken off.
    pub duration: Duration,
    /// The response's status; `None` where there was no response.
    pub status: Option<u16>,
    /// How it ended.
    pub outcome: Outcome,
    /// What kind of response it was.
    pub exchange: Exchange,
    /// The HTTP version of the request.
    pub protocol: Protocol,
    /// Bytes of the response's body as they left the middleware.
    pub bytes: u64,
    /// The client's address.
    pub ip: Option<IpAddr>,
    /// The user, or whatever `group_by` made of the request.
    pub group: Option<Box<str>>,
    /// Its own profile, which is on its way from the profiler.
    pub profile: Option<OwnProfile>,
    /// What the request's own code told of it.
    pub notes: Option<Box<Notes>>,
    /// What was asked for, where it took unusually long.
    pub outlier: Option<Box<Excess>>,
}

/// A request's own profile that is to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnProfile {
    /// The profiler's name for the request.
    pub task: TaskId,
    /// Why it is kept.
    pub kept: Kept,
}

impl Measurement {
    /// A request that has just begun, of which nothing else is known.
    #[must_use]
    pub fn begun(endpoint: EndpointIndex, version: VersionIndex, began: Began) -> Self {
        Measurement {
            endpoint,
            version,
            began,
            head: Duration::ZERO,
            duration: Duration::ZERO,
            status: None,
            outcome: Outcome::Completed,
            exchange: Exchange::Sized,
            protocol: Protocol::Http11,
            bytes: 0,
            ip: None,
            group: None,
            profile: None,
            notes: None,
            outlier: None,
        }
    }

    /// The duration that tells something about latency: to the last byte, but only to the head where the connection stays open
    /// for as long as the client likes.
    #[must_use]
    pub fn latency(&self) -> Duration {
        match self.exchange {
            Exchange::Sized | Exchange::Streamed => self.duration,
            Exchange::EventStream | Exchange::Upgraded => self.head,
        }
    }
}
