//! With the feature `introspection` all routes are listed before their first request.

#![allow(clippy::unwrap_used)]

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_tests::place::Place;
use fmd_tests::service::Service;

fn routes(app: &mut ServiceConfig) {
    app.route("/students/{id}", web::get().to(HttpResponse::Ok))
        .service(
            web::resource("/courses").route(web::get().to(HttpResponse::Ok)).route(web::post().to(HttpResponse::Ok)),
        )
        .service(web::scope("/campus/{campus}").route("/rooms", web::get().to(HttpResponse::Ok)))
        .route("/hidden/{id}", web::get().to(HttpResponse::Ok));
}

#[test]
fn every_route_is_listed_once_the_first_request_has_come() {
    let place = Place::new();
    let config = place.builder().ignored_routes(vec!["/hidden/*"]).build().unwrap();
    let service = Service::start(config, routes);
    assert_eq!(service.get("/students/5").status, 200);
    assert_eq!(service.get("/nowhere").status, 404);
    let books = service.books_after(2);
    let routes = ["GET /campus/{campus}/rooms", "GET /courses", "GET /students/{id}", "POST /courses"];
    assert_eq!(books.listed()[..4], routes);
    assert_eq!(books.listed().len(), 5, "{:?}", books.listed());
    assert_eq!(books.endpoint("POST /courses")["hits"], 0);
}
