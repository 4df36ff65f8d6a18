//! `/metrics`: what Prometheus and others poll.

use actix_web::http::Method;
use actix_web::http::header::{ACCEPT, ALLOW, VARY};
use actix_web::{HttpRequest, HttpResponse, web};
use fmd_core::metrics::Form;

use super::error::ApiError;
use super::session::Reader;
use crate::Fmd;

pub(super) fn routes(config: &mut web::ServiceConfig) {
    config.service(web::resource("/metrics").route(web::get().to(metrics)).default_service(web::to(wrong_method)));
}

async fn metrics(_: Reader, request: HttpRequest, fmd: web::Data<Fmd>) -> Result<HttpResponse, ApiError> {
    let accept = request.headers().get(ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    let form = Form::accepted_by(accept);
    // Off the worker: with many endpoints it takes milliseconds.
    let text = web::block(move || fmd.monitor().metrics(form)).await;
    let text = text.map_err(|_| ApiError::Export("writing the metrics broke off".to_owned()))?;
    Ok(HttpResponse::Ok().content_type(form.content_type()).insert_header((VARY, ACCEPT.as_str())).body(text))
}

async fn wrong_method() -> HttpResponse {
    HttpResponse::MethodNotAllowed().insert_header((ALLOW, Method::GET.as_str())).finish()
}
