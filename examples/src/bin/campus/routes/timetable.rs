//! `POST /timetable`: plans anew when the classes meet, on a thread of the pool.

use std::sync::Arc;
use std::time::Duration;

use actix_web::{HttpResponse, post, web};

use crate::campus::Campus;
use crate::database::DatabaseError;
use crate::error::ServiceError;

const PLANNING_TIME: Duration = Duration::from_millis(120);

#[post("/timetable")]
pub async fn plan_anew(campus: web::Data<Campus>) -> Result<HttpResponse, ServiceError> {
    let timetable = Arc::clone(&campus.timetable);
    fmd_actix::block(move || timetable.replan(PLANNING_TIME)).await.map_err(DatabaseError::from)?;
    Ok(HttpResponse::NoContent().finish())
}
