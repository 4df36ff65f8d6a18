//! What the monitor itself could not record.

use std::sync::atomic::Ordering::Relaxed;

use super::message::{Event, Message};
use crate::counters::Counters;
use crate::question::words::grouped;

/// What tells the alert from all others: one for all processes.
pub(super) const NAME: &str = "drops";

/// What was dropped up to a moment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Drops {
    measurements: u64,
    rows: u64,
}

impl Drops {
    pub(super) fn of(counters: &Counters) -> Self {
        Drops { measurements: counters.dropped.load(Relaxed), rows: counters.dropped_rows.load(Relaxed) }
    }

    /// What is told of what was dropped since `before`.
    pub(super) fn message(self, before: Drops, at: i64) -> Message {
        let since = |now: u64, before: u64| grouped(now.saturating_sub(before));
        Message {
            title: "Requests are not recorded".to_owned(),
            text:
                "The queue was full, or the database took nothing for too long. The figures of this time are too low."
                    .to_owned(),
            facts: vec![
                ("not recorded".to_owned(), since(self.measurements, before.measurements)),
                ("rows of details lost".to_owned(), since(self.rows, before.rows)),
                ("process".to_owned(), std::process::id().to_string()),
            ],
            ..plain(Event::Opened, at)
        }
    }
}

/// What is told when nothing is dropped any more.
pub(super) fn over(at: i64) -> Message {
    Message {
        title: "Resolved: all requests are recorded again".to_owned(),
        text: "Nothing was dropped for ten minutes.".to_owned(),
        ..plain(Event::Resolved, at)
    }
}

fn plain(event: Event, at: i64) -> Message {
    Message {
        event,
        subject: "drops".to_owned(),
        name: NAME.to_owned(),
        title: String::new(),
        text: String::new(),
        facts: Vec::new(),
        path: Some("settings".to_owned()),
        fingerprint: None,
        is_back: false,
        at,
    }
}
