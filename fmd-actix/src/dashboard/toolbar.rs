//! The API of the toolbar: what it shows of the requests of an admin's own browser.

use std::time::{Duration, Instant};

use actix_web::web;
use fmd_core::question::{ShownDetail, ShownRequest};

use super::api::Answer;
use super::error::ApiError;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::session::Viewer;
use crate::Fmd;

/// How long a browser waits for a request to be recorded, which its response may outrun.
const WITHIN: Duration = Duration::from_secs(2);

/// A request that the toolbar shows, once it has ended.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/toolbar/{id}",
    params(("id" = String, Path, description = "the request's name in the toolbar")),
    responses((status = 200, body = ShownDetail), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody))
))]
pub(super) async fn shown_request(_: Viewer, fmd: web::Data<Fmd>, id: web::Path<String>) -> Answer<ShownDetail> {
    let until = Instant::now() + WITHIN;
    loop {
        match fmd.monitor().shown_request(&id) {
            Some(detail) => return Ok(web::Json(detail)),
            None if Instant::now() >= until => return Err(ApiError::NotShown),
            None => actix_web::rt::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

/// The page with this name, what led to it by redirection, and what the same browser fetched since, oldest first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/toolbar/{id}/requests",
    params(("id" = String, Path, description = "the page's name in the toolbar")),
    responses((status = 200, body = Vec<ShownRequest>), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody))
))]
pub(super) async fn shown_requests(_: Viewer, fmd: web::Data<Fmd>, id: web::Path<String>) -> Answer<Vec<ShownRequest>> {
    fmd.monitor().shown_since(&id).map(web::Json).ok_or(ApiError::NotShown)
}
