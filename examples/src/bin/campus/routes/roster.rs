//! `GET /roster?class_id=`: the students of a class.

use actix_web::{Responder, get, web};
use diesel::prelude::*;
use serde::Deserialize;

use crate::campus::{Campus, RosterQueries};
use crate::database::models::{Class, Enrolment, Student};
use crate::database::schema::{classes, enrolments, students};
use crate::error::ServiceError;

#[derive(Deserialize)]
struct Query {
    class_id: i32,
}

#[get("/roster")]
pub async fn roster(campus: web::Data<Campus>, query: web::Query<Query>) -> Result<impl Responder, ServiceError> {
    let class_id = query.class_id;
    let queries = campus.roster_queries;
    let students = campus.database.ask(move |connection| students_of(class_id, queries, connection)).await?;
    students.map(web::Json).ok_or(ServiceError::NoSuchClass(class_id))
}

/// Nothing where there is no such class.
pub fn students_of(
    class_id: i32,
    queries: RosterQueries,
    connection: &mut SqliteConnection,
) -> QueryResult<Option<Vec<Student>>> {
    let class = classes::table.find(class_id).select(Class::as_select()).first(connection).optional()?;
    let students = class.map(|class| match queries {
        RosterQueries::OnePerStudent => students_one_by_one(&class, connection),
        RosterQueries::Joined => students_joined(&class, connection),
    });
    students.transpose()
}

fn students_one_by_one(class: &Class, connection: &mut SqliteConnection) -> QueryResult<Vec<Student>> {
    let enrolments: Vec<Enrolment> = enrolments::table
        .filter(enrolments::class_id.eq(class.id))
        .order(enrolments::student_id)
        .select(Enrolment::as_select())
        .load(connection)?;
    let mut attending = Vec::with_capacity(enrolments.len());
    for enrolment in enrolments {
        attending.push(students::table.find(enrolment.student_id).select(Student::as_select()).first(connection)?);
    }
    Ok(attending)
}

fn students_joined(class: &Class, connection: &mut SqliteConnection) -> QueryResult<Vec<Student>> {
    enrolments::table
        .inner_join(students::table)
        .filter(enrolments::class_id.eq(class.id))
        .order(students::id)
        .select(Student::as_select())
        .load(connection)
}
