//! Which statements each route calls, found out by asking the database once as the route does: so that the invented past can tell them.

use std::mem;
use std::sync::{Arc, Mutex, PoisonError};

use diesel::connection::{Instrumentation, InstrumentationEvent};
use diesel::prelude::*;
use fastrand::Rng;
use fmd_actix::diesel::Statements;
use fmd_core::measurement::Moment;
use fmd_core::notes::{Notes, QueryNote};
use fmd_core::statement::StatementIndex;

use crate::campus::RosterQueries;
use crate::database::models::Grade;
use crate::database::{CLASSES, Database, DatabaseError};
use crate::history::PastRequest;
use crate::routes::{export, grades, my_class, report, roster, students};
use crate::visitor::Errand;

/// Who and what is asked for: a class of the usual size, and one of its students.
const CLASS: i32 = 2;
/// How much of a request's time its statements take together, and the first of them where nothing has become slower.
const SHARE: f64 = 0.7;
const FIRST_SHARE: f64 = 0.2;

pub struct Rehearsal {
    student: Vec<StatementIndex>,
    my_class: Vec<StatementIndex>,
    roster_joined: Vec<StatementIndex>,
    roster_one_by_one: Vec<StatementIndex>,
    grade: Vec<StatementIndex>,
    report: Vec<StatementIndex>,
    export: Vec<StatementIndex>,
}

impl Rehearsal {
    pub fn of(database: &Database) -> Result<Self, DatabaseError> {
        let of_class = database.ask_blocking(|c| roster::students_of(CLASS, RosterQueries::Joined, c))?;
        let student_id = of_class.and_then(|students| students.first().map(|student| student.id)).unwrap_or(CLASSES);
        let grade = Grade { class_id: CLASS, student_id, grade: 2.0 };
        let roster = |queries| called(database, |c| roster::students_of(CLASS, queries, c));
        Ok(Rehearsal {
            roster_one_by_one: roster(RosterQueries::OnePerStudent)?,
            roster_joined: roster(RosterQueries::Joined)?,
            student: called(database, |c| students::transcript_of(student_id, c))?,
            my_class: called(database, |c| my_class::classes_of(student_id, c))?,
            grade: called(database, |c| c.immediate_transaction(|c| grades::store(grade, c)))?,
            report: called(database, report::all_sheets)?,
            export: called(database, export::all_students)?,
        })
    }

    fn statements(&self, errand: Errand, queries: RosterQueries) -> &[StatementIndex] {
        match (errand, queries) {
            (Errand::Student, _) => &self.student,
            (Errand::MyClass, _) => &self.my_class,
            (Errand::Roster, RosterQueries::Joined) => &self.roster_joined,
            (Errand::Roster, RosterQueries::OnePerStudent) => &self.roster_one_by_one,
            (Errand::Grade, _) => &self.grade,
            (Errand::Report, _) => &self.report,
            (Errand::Export, _) => &self.export,
            _ => &[],
        }
    }

    /// What a request of the past tells of its statements; it took as long, `slowdown` times longer than in the first version.
    pub fn notes(&self, past: &PastRequest, rng: &mut Rng) -> Option<Box<Notes>> {
        let statements = self.statements(past.errand, past.roster_queries);
        let first = FIRST_SHARE / past.slowdown;
        let each = (SHARE - first) / statements.len().checked_sub(1)?.max(1) as f64;
        // Of the past no moment is known on this clock; statements are counted by the request's own.
        let began = Moment::now();
        let mut notes = Box::<Notes>::default();
        for (n, &statement) in statements.iter().enumerate() {
            let share = if n == 0 { first } else { each };
            let duration = past.duration.mul_f64(share * (0.5 + rng.f64()));
            notes.add_query(QueryNote {
                statement,
                values: 0,
                bound: None,
                began,
                duration,
                rows: None,
                in_transaction: past.errand == Errand::Grade,
                failed: false,
            });
        }
        Some(notes)
    }
}

/// The statements that `question` calls, in their order.
fn called<T>(
    database: &Database,
    question: impl FnOnce(&mut SqliteConnection) -> QueryResult<T>,
) -> Result<Vec<StatementIndex>, DatabaseError> {
    let heard = Heard::default();
    let mut connection = database.connection()?;
    connection.set_instrumentation(heard.clone());
    let answer = question(&mut connection);
    connection.set_instrumentation(Statements::new());
    answer?;
    Ok(mem::take(&mut heard.0.lock().unwrap_or_else(PoisonError::into_inner)))
}

#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<StatementIndex>>>);

impl Instrumentation for Heard {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::FinishQuery { query, .. } = event {
            let text = query.to_string();
            let sql = text.split(" -- binds: ").next().unwrap_or_default();
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(StatementIndex::of(sql));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::campus::Campus;
    use crate::history::History;

    use super::*;

    #[test]
    fn the_roster_asks_for_each_student_where_it_once_asked_for_all() {
        let directory = tempfile::tempdir().unwrap();
        let campus = Campus::open(directory.path(), RosterQueries::default()).unwrap();
        let rehearsal = Rehearsal::of(&campus.database).unwrap();
        assert_eq!(rehearsal.roster_joined.len(), 2, "the class, and its students");
        assert!(rehearsal.roster_one_by_one.len() > 30, "{}", rehearsal.roster_one_by_one.len());
        assert_eq!(rehearsal.roster_joined[0], rehearsal.roster_one_by_one[0]);
        let mut rng = Rng::with_seed(3);
        for past in History::until(chrono::Local::now().fixed_offset()).take(2_000) {
            let Some(notes) = rehearsal.notes(&past, &mut rng) else {
                assert!(!matches!(past.errand, Errand::Roster | Errand::Student), "{past:?}");
                continue;
            };
            assert!(notes.queries().iter().map(|query| query.duration).sum::<Duration>() < past.duration.mul_f64(1.1));
        }
    }
}
