//! `GET /hello`: a greeting.

use actix_web::{HttpRequest, Responder, get};

use crate::visitor;

#[get("/hello")]
pub async fn hello(request: HttpRequest) -> impl Responder {
    format!("Hello, {}!\n", visitor::user_of(&request).unwrap_or("stranger"))
}
