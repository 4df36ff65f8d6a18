//! SQL statements, told apart by their text without values, for the whole process.
//!
//! A statement's raw text is hashed and looked up in the thread's own memory; only a text that this thread has not met is normalised and
//! looked up in the table that all threads share.

mod bound;
mod explain;
mod normal;
mod places;
mod quoted;

use std::backtrace::Backtrace;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::BuildHasher;
use std::sync::{Arc, LazyLock};

use foldhash::fast::FixedState;
use parking_lot::RwLock;

pub use bound::Bound;
pub use explain::{NotExplained, explainable};
pub use normal::normalised;
pub use places::{ValuePlace, with_values};

/// Most statements that are told apart; the calls of others are counted together.
const MOST_STATEMENTS: usize = 2_000;
/// Raw texts that one thread remembers, among them those that differ in values alone.
const MOST_REMEMBERED: usize = 4_000;

/// A statement's place in the table of this process; the store has its own ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementIndex(u32);

impl StatementIndex {
    /// All statements that are too many to be told apart.
    pub const OVERFLOW: StatementIndex = StatementIndex(0);

    /// The statement of this text.
    #[must_use]
    pub fn of(sql: &str) -> StatementIndex {
        let hash = HASHER.hash_one(sql);
        let remembered = REMEMBERED.try_with(|remembered| remembered.borrow().get(&hash).copied());
        if let Ok(Some(index)) = remembered {
            return index;
        }
        let index = meet(sql);
        // A thread without its locals is ending.
        let _ = REMEMBERED.try_with(|remembered| {
            let mut remembered = remembered.borrow_mut();
            if remembered.len() >= MOST_REMEMBERED {
                remembered.clear();
            }
            remembered.insert(hash, index);
        });
        index
    }

    /// What is known of it.
    pub(crate) fn get(self) -> Arc<Statement> {
        Arc::clone(&STATEMENTS.read().by_index[self.0 as usize])
    }
}

/// A statement.
#[derive(Debug)]
pub(crate) struct Statement {
    /// Its text without values; empty for [`StatementIndex::OVERFLOW`].
    pub(crate) text: Box<str>,
    /// How the program came to where it was first met.
    pub(crate) first_met: Option<Backtrace>,
}

const HASHER: FixedState = FixedState::with_seed(0x5149);

thread_local! {
    static REMEMBERED: RefCell<HashMap<u64, StatementIndex, FixedState>> = const { RefCell::new(HashMap::with_hasher(HASHER)) };
}

static STATEMENTS: LazyLock<RwLock<Statements>> = LazyLock::new(|| {
    let overflow = Arc::new(Statement { text: "".into(), first_met: None });
    RwLock::new(Statements { by_text: HashMap::new(), by_index: vec![overflow] })
});

struct Statements {
    by_text: HashMap<Box<str>, StatementIndex>,
    by_index: Vec<Arc<Statement>>,
}

#[cold]
fn meet(sql: &str) -> StatementIndex {
    let text = normalised(sql);
    {
        let statements = STATEMENTS.read();
        if let Some(&known) = statements.by_text.get(text.as_str()) {
            return known;
        }
        if statements.by_index.len() > MOST_STATEMENTS {
            return StatementIndex::OVERFLOW;
        }
    }
    // Taken without the lock: it takes some ten microseconds.
    let first_met = Some(Backtrace::force_capture());
    let mut statements = STATEMENTS.write();
    if let Some(&known) = statements.by_text.get(text.as_str()) {
        return known;
    }
    let Some(index) = u32::try_from(statements.by_index.len()).ok().filter(|&n| n as usize <= MOST_STATEMENTS) else {
        return StatementIndex::OVERFLOW;
    };
    let index = StatementIndex(index);
    let text: Box<str> = text.into();
    statements.by_index.push(Arc::new(Statement { text: text.clone(), first_met }));
    statements.by_text.insert(text, index);
    index
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_without_end_share_a_bounded_number_of_places_and_those_known_keep_theirs() {
        let known = StatementIndex::of("SELECT known FROM t WHERE id = 17");
        let met: std::collections::HashSet<_> =
            (0..100_000).map(|n| StatementIndex::of(&format!("SELECT a{n} FROM t"))).collect();
        assert!(met.contains(&StatementIndex::OVERFLOW));
        assert!(met.len() <= MOST_STATEMENTS + 1, "{}", met.len());
        assert_ne!(StatementIndex::of("select  known FROM t WHERE id = 18"), known);
        assert_eq!(StatementIndex::of("SELECT  known FROM t WHERE id = 18"), known);
        assert_eq!(&*known.get().text, "SELECT known FROM t WHERE id = ?");
    }
}
