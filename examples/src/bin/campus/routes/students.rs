//! `GET /students/{id}`: a student and their grades.

use actix_web::{Responder, get, web};
use diesel::prelude::*;
use serde::Serialize;

use crate::campus::Campus;
use crate::database::models::Student;
use crate::database::schema::{classes, grades, students};
use crate::error::ServiceError;

#[derive(Serialize)]
pub struct Transcript {
    #[serde(flatten)]
    student: Student,
    grades: Vec<GradedClass>,
}

#[derive(Serialize, Queryable)]
struct GradedClass {
    class: String,
    grade: f64,
}

#[get("/students/{id}")]
pub async fn student_by_id(campus: web::Data<Campus>, id: web::Path<i32>) -> Result<impl Responder, ServiceError> {
    let id = id.into_inner();
    let transcript = campus.database.ask(move |connection| transcript_of(id, connection)).await?;
    transcript.map(web::Json).ok_or(ServiceError::NoSuchStudent(id))
}

/// Nothing where there is no such student.
pub fn transcript_of(id: i32, connection: &mut SqliteConnection) -> QueryResult<Option<Transcript>> {
    let student = students::table.find(id).select(Student::as_select()).first(connection).optional()?;
    student.map(|student| transcript(student, connection)).transpose()
}

fn transcript(student: Student, connection: &mut SqliteConnection) -> QueryResult<Transcript> {
    let grades = grades::table
        .inner_join(classes::table)
        .filter(grades::student_id.eq(student.id))
        .order(classes::title)
        .select((classes::title, grades::grade))
        .load(connection)?;
    Ok(Transcript { student, grades })
}
