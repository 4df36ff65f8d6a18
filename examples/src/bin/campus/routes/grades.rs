//! `POST /grades`: a grade for a student in a class; the last one counts.

use actix_web::{HttpResponse, post, web};
use diesel::prelude::*;

use crate::campus::Campus;
use crate::database::models::Grade;
use crate::database::schema::{enrolments, grades};
use crate::error::ServiceError;

#[post("/grades")]
pub async fn give_grade(campus: web::Data<Campus>, grade: web::Json<Grade>) -> Result<HttpResponse, ServiceError> {
    let grade = grade.into_inner();
    if !(1.0..=5.0).contains(&grade.grade) {
        return Err(ServiceError::NoGrade(grade.grade));
    }
    let stored = campus.database.ask(move |connection| connection.immediate_transaction(|c| store(grade, c)));
    if stored.await? {
        Ok(HttpResponse::Created().finish())
    } else {
        Err(ServiceError::NotEnrolled { student_id: grade.student_id, class_id: grade.class_id })
    }
}

/// Whether the student attends the class; without that, nothing is stored.
pub fn store(grade: Grade, connection: &mut SqliteConnection) -> QueryResult<bool> {
    let attends: Option<i32> = enrolments::table
        .find((grade.class_id, grade.student_id))
        .select(enrolments::student_id)
        .first(connection)
        .optional()?;
    if attends.is_some() {
        diesel::replace_into(grades::table).values(grade).execute(connection)?;
    }
    Ok(attends.is_some())
}
