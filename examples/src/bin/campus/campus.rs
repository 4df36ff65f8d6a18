//! What all routes share.

use std::path::Path;
use std::sync::Arc;

use diesel::prelude::*;

use crate::database::models::Enrolment;
use crate::database::schema::enrolments;
use crate::database::{CLASSES, Database, DatabaseError};
use crate::timetable::Timetable;

/// How `/roster` reads the students of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RosterQueries {
    /// One query for each student: the mistake that the current version of campus makes.
    #[default]
    OnePerStudent,
    /// One query with a join, as it was before.
    Joined,
}

/// What all routes share.
#[derive(Clone)]
pub struct Campus {
    pub database: Database,
    pub timetable: Arc<Timetable>,
    pub roster_queries: RosterQueries,
}

impl Campus {
    const DATABASE_FILE: &str = "campus.db";

    /// Opens the campus whose database lies in `directory`; a new one is made where there is none.
    pub fn open(directory: &Path, roster_queries: RosterQueries) -> Result<Self, DatabaseError> {
        let database = Database::open(&directory.join(Self::DATABASE_FILE))?;
        let enrolments: Vec<Enrolment> =
            database.ask_blocking(|c| enrolments::table.select(Enrolment::as_select()).load(c))?;
        Ok(Campus { database, timetable: Arc::new(Timetable::new(CLASSES, &enrolments)), roster_queries })
    }
}
