//! Statements of Diesel.
//!
//! [`instrument`] records every statement that a request's code runs on its worker or within [`fmd_actix::block`](crate::block). On a
//! thread of plain [`actix_web::web::block`] nobody can know for which request it works, so what runs there is not recorded.

#[cfg(any(feature = "diesel-sqlite", feature = "diesel-postgres", feature = "diesel-mysql"))]
mod plan;

use std::cell::RefCell;
use std::fmt::{self, Write as _};
use std::hash::BuildHasher;
use std::panic::{AssertUnwindSafe, catch_unwind};

use diesel::QueryResult;
use diesel::connection::{DebugQuery, Instrumentation, InstrumentationEvent, set_default_instrumentation};
use fmd_core::measurement::Moment;
use fmd_core::notes::{QueryNote, StepKind, StepNote};
use fmd_core::statement::{Bound, StatementIndex};
use foldhash::fast::FixedState;

use crate::inside;

#[cfg(any(feature = "diesel-sqlite", feature = "diesel-postgres", feature = "diesel-mysql"))]
pub use plan::{Planned, plan};

/// What Diesel writes between a statement and its values.
const BINDS: &str = " -- binds: ";
/// Most bytes of a statement's values that are written out: a file may be among them, which Diesel would print number by number.
const MOST_VALUES: usize = 16 * 1024;
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
        if !inside::wants_details() {
            return;
        }
        let (statement, values, bound) = name(query);
        let in_transaction = self.transaction > 0;
        let note = QueryNote { statement, values, bound, began, duration, rows: None, in_transaction, failed };
        inside::tell_details(|notes| notes.add_query(note));
    }

    fn connected(&mut self) {
        if let Some(began) = self.began.take() {
            let step =
                StepNote { kind: StepKind::Connect, name: "connecting".into(), began, duration: began.elapsed() };
            inside::tell_details(|notes| notes.add_step(step));
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

/// A query as Diesel writes it: its text, and after that the values bound to it.
#[derive(Default)]
struct Written {
    sql: String,
    values: String,
    is_past_text: bool,
    /// Whether there are more values than are written out.
    is_cut: bool,
}

impl fmt::Write for Written {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        match self.is_past_text {
            true if self.values.len() + piece.len() > MOST_VALUES => {
                self.is_cut = true;
                return Err(fmt::Error);
            }
            true => self.values.push_str(piece),
            false if piece == BINDS => self.is_past_text = true,
            false => self.sql.push_str(piece),
        }
        Ok(())
    }
}

impl Written {
    /// Over whatever was written before.
    fn write(&mut self, query: &dyn DebugQuery) {
        self.sql.clear();
        self.values.clear();
        (self.is_past_text, self.is_cut) = (false, false);
        // It fails where there are more values than are wanted, or where the query cannot be built, which the query itself then says; and code of
        // the service's prints the values, whose panic would be ours.
        let _ = catch_unwind(AssertUnwindSafe(|| write!(self, "{query}")));
        if !self.is_past_text
            && let Some(at) = self.sql.rfind(BINDS)
        {
            self.values.push_str(&self.sql[at + BINDS.len()..]);
            self.sql.truncate(at);
        }
    }
}

/// The statement, a hash of the values bound to it, 0 where they are too long to be told, and, where they are kept, those. They are written
/// into room that the thread keeps.
fn name(query: &dyn DebugQuery) -> (StatementIndex, u64, Option<Box<Bound>>) {
    thread_local! {
        static ROOM: RefCell<Written> = RefCell::default();
    }
    const HASHER: FixedState = FixedState::with_seed(0xb1d5);
    // Taken, for what prints a value may call a statement itself. A thread without its locals is ending.
    let mut written = ROOM.try_with(RefCell::take).unwrap_or_default();
    written.write(query);
    let Written { sql, values, is_cut, .. } = &written;
    let statement = StatementIndex::of(sql);
    let named = match is_cut {
        true => (statement, 0, None),
        false => (statement, HASHER.hash_one(values).max(1), Bound::of(sql, values)),
    };
    if sql.capacity() + values.capacity() <= MOST_KEPT {
        let _ = ROOM.try_with(|room| room.replace(written));
    }
    named
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
    inside::tell_details(|notes| {
        let began = Moment::now().before(duration);
        notes.add_step(StepNote { kind: StepKind::PoolWait, name: "waiting for a connection".into(), began, duration });
    });
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    const TEXT: &str = "SELECT a -- binds: FROM t";

    /// What Diesel hands over, with a value that is printed by what it holds.
    struct Query<F>(F);

    impl<F: Fn() -> &'static str> fmt::Display for Query<F> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let sql = TEXT.to_owned();
            write!(f, "{sql} -- binds: {self:?}")
        }
    }

    impl<F: Fn() -> &'static str> fmt::Debug for Query<F> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_list().entry(&(self.0)()).finish()
        }
    }

    impl<F: Fn() -> &'static str> DebugQuery for Query<F> {}

    #[test]
    fn of_values_without_end_no_more_are_printed_than_are_looked_at() {
        thread_local! {
            static PRINTED: Cell<usize> = const { Cell::new(0) };
        }
        struct Byte;
        impl fmt::Debug for Byte {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                PRINTED.set(PRINTED.get() + 1);
                f.write_str("255")
            }
        }
        struct File;
        impl fmt::Display for File {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{TEXT} -- binds: {self:?}")
            }
        }
        impl fmt::Debug for File {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_list().entries((0..1_000_000).map(|_| Byte)).finish()
            }
        }
        impl DebugQuery for File {}
        let (statement, values, _) = name(&File);
        assert_eq!((statement, values), (name(&Query(|| "1")).0, 0));
        assert!(PRINTED.get() < 10_000, "{}", PRINTED.get());
    }

    #[test]
    fn a_value_that_panics_or_calls_a_statement_when_it_is_printed_harms_nobody() {
        let expected = (StatementIndex::of(TEXT), name(&Query(|| "1")).1);
        let panicking = name(&Query(|| panic!("this panic is part of the test")));
        assert_eq!(panicking.0, expected.0);
        let calling = name(&Query(|| {
            let _ = name(&Query(|| "2"));
            "1"
        }));
        assert_eq!((calling.0, calling.1), expected);
    }
}
