//! Statements and steps out of `tracing`: the events of sqlx and sea-orm, and the spans of chosen targets. And the log of requests that the
//! toolbar shows: all events that are told on the worker, or on a thread of `fmd_actix::block`.
//!
//! ```
//! use tracing_subscriber::layer::SubscriberExt;
//!
//! let subscriber = tracing_subscriber::registry().with(fmd_actix::tracing::layer().spans_of("shop"));
//! # let _ = subscriber;
//! ```
//!
//! A filter of the whole subscriber, such as an `EnvFilter` that is a layer of its own, must let the target `sqlx::query` through at the
//! level `debug`; filters of other layers do not matter. sqlx runs statements of SQLite on a thread of its own, and takes nothing along but
//! the current span: once there is a layer, each request has one, of the target `fmd_actix` at the level `trace`, and such a filter must let
//! that through as well, unless the handler has a span of its own.

use std::fmt::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use fmd_core::measurement::Moment;
use fmd_core::notes::{EventNote, LogLevel, QueryNote, StepKind, StepNote};
use fmd_core::statement::StatementIndex;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::{Event, Level, Metadata, Span, Subscriber};
use tracing_subscriber::layer::Context;
use tracing_subscriber::registry::{LookupSpan, SpanRef};

use crate::inside::{self, Story};

const SQLX: &str = "sqlx::query";

/// Whether there is a layer.
static IS_HEARD: AtomicBool = AtomicBool::new(false);

/// The span of the request that this thread is inside of, by which it is known on threads that take nothing else along.
pub(crate) fn span_of_request() -> Span {
    if IS_HEARD.load(Relaxed) && inside::wants_details() {
        tracing::trace_span!(target: "fmd_actix", "request")
    } else {
        Span::none()
    }
}

/// A layer that records the statements that sqlx tells of, and with it sea-orm; and of requests that the toolbar shows all events.
#[must_use]
pub fn layer() -> Layer {
    IS_HEARD.store(true, Relaxed);
    Layer { targets: Vec::new() }
}

/// See [`layer`].
#[derive(Debug, Clone)]
pub struct Layer {
    targets: Vec<String>,
}

impl Layer {
    /// Also records as steps the spans of `target`, a crate or a module, and of all modules below it.
    #[must_use]
    pub fn spans_of(mut self, target: impl Into<String>) -> Self {
        self.targets.push(target.into());
        self
    }

    fn is_chosen(&self, metadata: &Metadata<'_>) -> bool {
        self.targets.iter().any(|target| {
            let rest = metadata.target().strip_prefix(target.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        })
    }
}

/// The request that a span was made in.
struct MadeIn(Arc<Story>);

/// When a chosen span was opened.
struct Opened(Moment);

/// The request that `span` was made in, or the nearest one around it that was made in any.
fn story_of<'a, S: LookupSpan<'a>>(span: SpanRef<'a, S>) -> Option<Arc<Story>> {
    span.scope().find_map(|span| span.extensions().get::<MadeIn>().map(|MadeIn(story)| Arc::clone(story)))
}

impl<S> tracing_subscriber::Layer<S> for Layer
where
    S: Subscriber + for<'a> LookupSpan<'a>,
{
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        if let Some(story) = inside::detailed_story() {
            span.extensions_mut().insert(MadeIn(story));
        }
        if self.is_chosen(attributes.metadata()) {
            span.extensions_mut().insert(Opened(Moment::now()));
        }
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        let Some(span) = context.span(&id) else { return };
        let opened = span.extensions_mut().remove::<Opened>();
        if let Some((Opened(began), story)) = opened.and_then(|opened| Some((opened, story_of(context.span(&id)?)?))) {
            let step = StepNote { kind: StepKind::Own, name: span.name().into(), began, duration: began.elapsed() };
            story.tell(|notes| notes.add_step(step));
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        if event.metadata().target() != SQLX {
            if let Some(story) = inside::logged_story() {
                let note = logged(event);
                story.tell(|notes| notes.add_event(note));
            }
            return;
        }
        let story = inside::detailed_story().or_else(|| story_of(context.event_span(event)?));
        let Some(story) = story else { return };
        let mut told = Told::default();
        event.record(&mut told);
        let sql = if told.statement.trim().is_empty() { &told.summary } else { &told.statement };
        let duration = told.elapsed;
        let query = QueryNote {
            statement: StatementIndex::of(sql),
            values: 0,
            bound: None,
            began: Moment::now().before(duration),
            duration,
            rows: Some(told.returned.max(told.affected)),
            in_transaction: false,
            failed: *event.metadata().level() == Level::ERROR,
        };
        story.tell(|notes| notes.add_query(query));
    }
}

/// An event of the log.
#[cold]
fn logged(event: &Event<'_>) -> EventNote {
    let mut fields = Fields::default();
    event.record(&mut fields);
    let metadata = event.metadata();
    let level = match *metadata.level() {
        Level::ERROR => LogLevel::Error,
        Level::WARN => LogLevel::Warn,
        Level::INFO => LogLevel::Info,
        Level::DEBUG => LogLevel::Debug,
        Level::TRACE => LogLevel::Trace,
    };
    let target = fields.target.as_deref().unwrap_or(metadata.target()).into();
    EventNote { at: Moment::now(), level, target, text: fields.message + &fields.others }
}

/// The fields of an event of the log.
#[derive(Default)]
struct Fields {
    message: String,
    /// As ` name=value` each.
    others: String,
    /// Of an event that came through the crate `log`.
    target: Option<String>,
}

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "message" => value.clone_into(&mut self.message),
            "log.target" => self.target = Some(value.to_owned()),
            name if name.starts_with("log.") => {}
            // Writing to a String cannot fail.
            name => drop(write!(self.others, " {name}={value:?}")),
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        match field.name() {
            "message" => self.message = EventNote::printed(value),
            name if name.starts_with("log.") => {}
            name => drop(write!(self.others, " {name}={}", EventNote::printed(value))),
        }
    }
}

/// The fields of an event of sqlx.
#[derive(Default)]
struct Told {
    summary: String,
    statement: String,
    returned: u64,
    affected: u64,
    elapsed: Duration,
}

impl Visit for Told {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "summary" => self.summary = value.to_owned(),
            "db.statement" => self.statement = value.trim().to_owned(),
            _ => {}
        }
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        match field.name() {
            "rows_returned" => self.returned = value,
            "rows_affected" => self.affected = value,
            _ => {}
        }
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        if field.name() == "elapsed_secs" {
            self.elapsed = Duration::try_from_secs_f64(value).unwrap_or_default();
        }
    }

    fn record_debug(&mut self, _: &Field, _: &dyn fmt::Debug) {}
}
