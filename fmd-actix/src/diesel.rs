//! Statements of Diesel.
//!
//! [`instrument`] records every statement that a request's code runs on its worker or within [`fmd_actix::block`](crate::block). On a
//! thread of plain [`actix_web::web::block`] nobody can know for which request it works, so what runs there is not recorded.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::hash::BuildHasher;

use diesel::QueryResult;
use diesel::connection::{DebugQuery, Instrumentation, InstrumentationEvent, set_default_instrumentation};
use fmd_core::measurement::Moment;
use fmd_core::notes::{QueryNote, StepKind, StepNote};
use fmd_core::statement::{Bound, StatementIndex};
use foldhash::fast::FixedState;

use crate::inside;

/// What Diesel writes between a statement and its values.
const BINDS: &str = " -- binds: ";
/// Room for a statement's text that a thread keeps, in bytes.
const MOST_KEPT: usize = 64 * 1024;

/// Records the statements of every connection that is made from now on, in the whole process. Call it once, before the service makes its
/// pool. Takes the place of another default instrumentation; to have both, give each connection [`Statements::around`] the other.
///
/// # Errors
/// When Diesel's lock on the default instrumentation is poisoned.
pub fn instrument() -> QueryResult<()> {
    set_default_instrumentation(|| Some(Box::new(Statements::new())))
}

/// Records the statements of one connection: `connection.set_instrumentation(Statements::new())`.
#[derive(Default)]
pub struct Statements {
    began: Option<Moment>,
    transaction: u32,
    also: Option<Box<dyn Instrumentation>>,
}

impl std::fmt::Debug for Statements {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Statements").field("transaction", &self.transaction).finish_non_exhaustive()
    }
}

impl Statements {
    /// For a connection.
    #[must_use]
    pub fn new() -> Self {
        Statements::default()
    }

    /// For a connection that `other` watches as well.
    pub fn around(other: impl Instrumentation) -> Self {
        Statements { also: Some(Box::new(other)), ..Statements::default() }
    }

    fn finished(&mut self, query: &dyn DebugQuery, failed: bool) {
        let Some(began) = self.began.take() else { return };
        let duration = began.elapsed();
        let Some(story) = inside::detailed_story() else { return };
        let (statement, values, bound) = name(query);
        let in_transaction = self.transaction > 0;
        story.tell(|notes| {
            notes.add_query(QueryNote {
                statement,
                values,
                bound,
                began,
                duration,
                rows: None,
                in_transaction,
                failed,
            });
        });
    }

    fn connected(&mut self) {
        if let (Some(began), Some(story)) = (self.began.take(), inside::detailed_story()) {
            let step =
                StepNote { kind: StepKind::Connect, name: "connecting".into(), began, duration: began.elapsed() };
            story.tell(|notes| notes.add_step(step));
        }
    }
}

impl Instrumentation for Statements {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match &event {
            InstrumentationEvent::StartQuery { .. } | InstrumentationEvent::StartEstablishConnection { .. } => {
                self.began = inside::wants_details().then(Moment::now);
            }
            InstrumentationEvent::FinishQuery { query, error, .. } => self.finished(*query, error.is_some()),
            InstrumentationEvent::FinishEstablishConnection { .. } => self.connected(),
            InstrumentationEvent::BeginTransaction { depth, .. } => self.transaction = depth.get(),
            InstrumentationEvent::CommitTransaction { depth, .. }
            | InstrumentationEvent::RollbackTransaction { depth, .. } => self.transaction = depth.get() - 1,
            _ => {}
        }
        if let Some(also) = &mut self.also {
            also.on_connection_event(event);
        }
    }
}

/// The statement, a hash of the values bound to it, and, where they are kept, those. They are written into room that the thread keeps.
fn name(query: &dyn DebugQuery) -> (StatementIndex, u64, Option<Box<Bound>>) {
    thread_local! {
        static ROOM: RefCell<String> = const { RefCell::new(String::new()) };
    }
    const HASHER: FixedState = FixedState::with_seed(0xb1d5);
    ROOM.with_borrow_mut(|room| {
        room.clear();
        // It fails where the query cannot be built, which the query itself then says.
        let _ = write!(room, "{query}");
        let (sql, values) = room.rsplit_once(BINDS).unwrap_or((room.as_str(), ""));
        let named = (StatementIndex::of(sql), HASHER.hash_one(values).max(1), Bound::of(sql, values));
        if room.capacity() > MOST_KEPT {
            *room = String::new();
        }
        named
    })
}

/// Records how long requests waited for a connection of a pool: `Pool::builder().event_handler(Box::new(Checkouts))`.
#[cfg(feature = "diesel-r2d2")]
#[derive(Debug, Clone, Copy, Default)]
pub struct Checkouts;

#[cfg(feature = "diesel-r2d2")]
impl diesel::r2d2::HandleEvent for Checkouts {
    fn handle_checkout(&self, event: diesel::r2d2::event::CheckoutEvent) {
        waited(event.duration());
    }

    fn handle_timeout(&self, event: diesel::r2d2::event::TimeoutEvent) {
        waited(event.timeout());
    }
}

#[cfg(feature = "diesel-r2d2")]
fn waited(duration: std::time::Duration) {
    if let Some(story) = inside::detailed_story() {
        let began = Moment::now().before(duration);
        let step = StepNote { kind: StepKind::PoolWait, name: "waiting for a connection".into(), began, duration };
        story.tell(|notes| notes.add_step(step));
    }
}

/// Explains statements of SQLite by a connection that `connect` gives: `fmd.explain_with(diesel::plan(move || pool.get()))`. It asks for the
/// plan, which does not run the statement, in a transaction that it rolls back.
#[cfg(feature = "diesel-sqlite")]
pub fn plan<C, E>(
    connect: impl Fn() -> Result<C, E> + Send + Sync + 'static,
) -> impl Fn(&str) -> Result<Vec<String>, String> + Send + Sync + 'static
where
    C: diesel::connection::LoadConnection<Backend = diesel::sqlite::Sqlite>,
    E: std::fmt::Display,
{
    use diesel::RunQueryDsl;
    use diesel::sql_types::{Integer, Text};

    #[derive(diesel::QueryableByName)]
    struct Row {
        #[diesel(sql_type = Integer)]
        id: i32,
        #[diesel(sql_type = Integer)]
        parent: i32,
        #[diesel(sql_type = Text)]
        detail: String,
    }

    move |sql| {
        let mut connection = connect().map_err(|error| format!("there is no connection: {error}"))?;
        let mut rows: QueryResult<Vec<Row>> = Ok(Vec::new());
        let rolled_back: QueryResult<()> = connection.transaction(|connection| {
            rows = diesel::sql_query(format!("EXPLAIN QUERY PLAN {sql}")).load(connection);
            Err(diesel::result::Error::RollbackTransaction)
        });
        let rows = match rolled_back {
            Err(diesel::result::Error::RollbackTransaction) | Ok(()) => rows,
            Err(error) => Err(error),
        };
        let rows = rows.map_err(|error| error.to_string())?;
        let mut depths = std::collections::HashMap::new();
        let line = |row: Row| {
            let depth = depths.get(&row.parent).map_or(0, |depth| depth + 1);
            depths.insert(row.id, depth);
            format!("{}{}", "  ".repeat(depth), row.detail)
        };
        Ok(rows.into_iter().map(line).collect())
    }
}
