//! The routes, one file each.

mod classes;
pub mod export;
mod flaky;
pub mod grades;
mod hello;
pub mod my_class;
pub mod report;
pub mod roster;
pub mod students;
mod timetable;
mod upstream;

use actix_web::web::ServiceConfig;

/// What campus answers, to be listed at the start: method, example, and what it shows.
pub const EXAMPLES: [(&str, &str, &str); 11] = [
    ("GET", "/hello", "nothing but the cost of a request"),
    ("GET", "/classes", "a page of HTML, on which admins see the toolbar"),
    ("GET", "/roster?class_id=2", "SQL: one query for each student (class 1 is the largest)"),
    ("GET", "/my_class?student_id=7", "SQL, and a lock that POST /timetable holds now and then"),
    ("POST", "/timetable", "the lock that GET /my_class waits for, held for 120 ms"),
    ("GET", "/students/7", "a route with a parameter"),
    ("POST", "/grades", "JSON: {\"class_id\": …, \"student_id\": …, \"grade\": 1.0 to 5.0}"),
    ("GET", "/report", "computation on the worker's thread"),
    ("GET", "/upstream?student_id=7", "waiting for a slow service"),
    ("GET", "/export", "a streamed body"),
    ("GET", "/flaky", "statuses 400 and 500, and a panic now and then"),
];

pub fn all(config: &mut ServiceConfig) {
    config
        .service(hello::hello)
        .service(classes::classes_page)
        .service(classes::style)
        .service(classes::script)
        .service(roster::roster)
        .service(my_class::my_class)
        .service(students::student_by_id)
        .service(timetable::plan_anew)
        .service(grades::give_grade)
        .service(report::report)
        .service(upstream::upstream)
        .service(export::export)
        .service(flaky::flaky);
}
