//! `GET /my_class?student_id=`: the classes of a student, and when they meet.

use actix_web::{Responder, get, web};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::campus::Campus;
use crate::database::models::Class;
use crate::database::schema::{classes, enrolments, students};
use crate::error::ServiceError;
use crate::timetable::Meeting;

#[derive(Deserialize)]
struct Query {
    student_id: i32,
}

#[derive(Serialize)]
struct MyClass {
    #[serde(flatten)]
    class: Class,
    meeting: Option<Meeting>,
}

#[get("/my_class")]
pub async fn my_class(campus: web::Data<Campus>, query: web::Query<Query>) -> Result<impl Responder, ServiceError> {
    let student_id = query.student_id;
    let classes = campus.database.ask(move |connection| classes_of(student_id, connection)).await?;
    let classes = classes.ok_or(ServiceError::NoSuchStudent(student_id))?;
    let with_meeting = |class: Class| MyClass { meeting: campus.timetable.meeting(class.id), class };
    Ok(web::Json(classes.into_iter().map(with_meeting).collect::<Vec<_>>()))
}

/// Nothing where there is no such student.
pub fn classes_of(student_id: i32, connection: &mut SqliteConnection) -> QueryResult<Option<Vec<Class>>> {
    let known: Option<i32> = students::table.find(student_id).select(students::id).first(connection).optional()?;
    known.map(|id| attended_by(id, connection)).transpose()
}

fn attended_by(student_id: i32, connection: &mut SqliteConnection) -> QueryResult<Vec<Class>> {
    enrolments::table
        .inner_join(classes::table)
        .filter(enrolments::student_id.eq(student_id))
        .order(classes::id)
        .select(Class::as_select())
        .load(connection)
}
