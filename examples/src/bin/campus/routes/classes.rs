//! `GET /classes`: all classes as a page of HTML, which fetches the students of one when it is chosen.

use std::fmt::Write;

use actix_web::{HttpResponse, Responder, get, web};
use diesel::prelude::*;

use crate::campus::Campus;
use crate::database::models::Class;
use crate::database::schema::classes;
use crate::error::ServiceError;

/// What the page may load and run: only what comes from here.
const POLICY: &str =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:";

#[get("/classes")]
pub async fn classes_page(campus: web::Data<Campus>) -> Result<impl Responder, ServiceError> {
    let classes: Vec<Class> =
        campus.database.ask(|c| classes::table.order(classes::title).select(Class::as_select()).load(c)).await?;
    let mut page = include_str!("pages/classes.html").to_owned();
    for Class { id, title, lecturer } in classes {
        let (title, lecturer) = (text(&title), text(&lecturer));
        // Writing to a String cannot fail.
        let _ = writeln!(
            page,
            "        <li><button type=\"button\" data-class=\"{id}\" title=\"{lecturer}\">{title}</button></li>"
        );
    }
    page.push_str(include_str!("pages/classes.end.html"));
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header(("content-security-policy", POLICY))
        .body(page))
}

#[get("/classes/page.css")]
pub async fn style() -> impl Responder {
    HttpResponse::Ok().content_type("text/css; charset=utf-8").body(include_str!("pages/page.css"))
}

#[get("/classes/page.js")]
pub async fn script() -> impl Responder {
    HttpResponse::Ok().content_type("text/javascript; charset=utf-8").body(include_str!("pages/page.js"))
}

fn text(plain: &str) -> String {
    plain.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
