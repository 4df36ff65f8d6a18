//! `GET /upstream?student_id=`: what a student has borrowed from the library, which takes its time to say.

use actix_web::{Responder, get, web};
use serde::Deserialize;

use crate::error::ServiceError;
use crate::library::Library;

#[derive(Deserialize)]
struct Query {
    student_id: i32,
}

#[get("/upstream")]
pub async fn upstream(library: web::Data<Library>, query: web::Query<Query>) -> Result<impl Responder, ServiceError> {
    Ok(web::Json(library.loans(query.student_id).await?))
}
