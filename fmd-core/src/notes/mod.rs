//! What a request's own code told of it while it ran: what went wrong in it, which statements it called, which steps it took.

mod backtrace;
mod error;
mod error_facts;
mod event;
mod query;
mod shape;

use std::borrow::Cow;
use std::time::Duration;

use fmd_profiler::Allocations;

use crate::redact::Redactor;
use crate::statement::Bound;
use crate::toolbar::ShownNote;

pub(crate) use backtrace::frames;
pub use error::{CodePlace, ErrorKind, ErrorNote};
pub(crate) use error_facts::ErrorFacts;
pub use event::{EventNote, LogLevel};
pub use query::{QueryNote, StepKind, StepNote};
pub(crate) use shape::of_text as shape_of_text;

/// Errors that are kept of one request; of more, only the first are.
const MOST_ERRORS: usize = 20;
/// Calls of statements that are kept of one request; more are counted.
const MOST_QUERIES: usize = 2_000;
/// Calls of one request whose values are kept.
const MOST_BOUND: usize = 200;
/// Events of the log that are kept of one request, and bytes of their texts together; more are counted.
const MOST_EVENTS: usize = 300;
const MOST_EVENT_BYTES: usize = 64 * 1_024;
/// Steps that are kept of one request; of more, only the first are.
const MOST_STEPS: usize = 500;

/// What was told of one request.
#[derive(Debug, Clone, Default)]
pub struct Notes {
    errors: Vec<ErrorNote>,
    queries: Vec<QueryNote>,
    /// Calls beyond [`MOST_QUERIES`], and their time.
    unlisted: (u64, Duration),
    steps: Vec<StepNote>,
    memory: Option<Allocations>,
    shown: Option<Box<ShownNote>>,
    events: Vec<EventNote>,
    /// Bytes of their texts.
    event_bytes: usize,
    /// Events beyond what is kept.
    unlisted_events: u64,
}

impl Notes {
    /// Adds an error.
    pub fn add_error(&mut self, error: ErrorNote) {
        if self.errors.len() < MOST_ERRORS {
            self.errors.push(error);
        }
    }

    /// Adds a call of a statement.
    pub fn add_query(&mut self, mut query: QueryNote) {
        if self.queries.len() >= MOST_BOUND {
            query.bound = None;
        }
        if self.queries.len() < MOST_QUERIES {
            self.queries.push(query);
        } else {
            self.unlisted.0 += 1;
            self.unlisted.1 += query.duration;
        }
    }

    /// Adds a step.
    pub fn add_step(&mut self, step: StepNote) {
        if self.steps.len() < MOST_STEPS {
            self.steps.push(step.cut());
        }
    }

    /// Adds what the request asked of the allocator.
    pub fn add_memory(&mut self, memory: &Allocations) {
        self.memory.get_or_insert_default().add(memory);
    }

    /// What the request asked of the allocator, where that is counted.
    #[must_use]
    pub fn memory(&self) -> Option<&Allocations> {
        self.memory.as_ref()
    }

    /// Adds an event of the log.
    pub fn add_event(&mut self, event: EventNote) {
        let event = event.cut();
        if self.events.len() < MOST_EVENTS && self.event_bytes + event.text.len() <= MOST_EVENT_BYTES {
            self.event_bytes += event.text.len();
            self.events.push(event);
        } else {
            self.unlisted_events += 1;
        }
    }

    /// The events of the log, and how many there were besides.
    pub(crate) fn take_events(&mut self) -> (Vec<EventNote>, u64) {
        (std::mem::take(&mut self.events), std::mem::take(&mut self.unlisted_events))
    }

    /// Has the toolbar show it.
    pub fn show(&mut self, shown: ShownNote) {
        self.shown = Some(Box::new(shown));
    }

    pub(crate) fn take_shown(&mut self) -> Option<Box<ShownNote>> {
        self.shown.take()
    }

    /// What went wrong, in the order in which it did.
    #[must_use]
    pub fn errors(&self) -> &[ErrorNote] {
        &self.errors
    }

    /// The calls of statements, in the order in which they ended.
    #[must_use]
    pub fn queries(&self) -> &[QueryNote] {
        &self.queries
    }

    /// Calls that were too many to be kept, and their time.
    #[must_use]
    pub fn unlisted_queries(&self) -> (u64, Duration) {
        self.unlisted
    }

    /// The steps, in the order in which they ended.
    #[must_use]
    pub fn steps(&self) -> &[StepNote] {
        &self.steps
    }

    /// Has the names that the service has put together while it ran, and that may hold anything, without secrets.
    pub(crate) fn clear_steps(&mut self, redactor: &Redactor) {
        for step in &mut self.steps {
            if let Cow::Owned(name) = &step.name {
                step.name = Cow::Owned(redactor.prose(name).as_str().to_owned());
            }
        }
    }

    /// Leaves only what went wrong.
    pub fn forget_details(&mut self) {
        *self = Notes { errors: std::mem::take(&mut self.errors), ..Notes::default() };
    }

    /// Whether there is anything but errors.
    pub(crate) fn has_details(&self) -> bool {
        !self.queries.is_empty() || !self.steps.is_empty() || self.memory.is_some()
    }

    /// The values of calls, by the calls' places in the list.
    pub(crate) fn take_bound(&mut self) -> Vec<(usize, Box<Bound>)> {
        let bound = self.queries.iter_mut().enumerate();
        bound.filter_map(|(place, query)| Some((place, query.bound.take()?))).collect()
    }

    pub(crate) fn take_errors(&mut self) -> Vec<ErrorNote> {
        std::mem::take(&mut self.errors)
    }
}
