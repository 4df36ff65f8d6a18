//! The API of requests in flight.

use actix_web::web;
use fmd_core::question::{Live, LiveStack};

use super::api::Answer;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::session::Reader;
use super::table::{TableQuery, Tabled};
use crate::Fmd;

/// The requests in flight, longest first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/live",
    params(TableQuery),
    responses((status = 200, content((Live = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn live(_: Reader, fmd: web::Data<Fmd>, table: web::Query<TableQuery>) -> Tabled<Live> {
    table.of(fmd.monitor().live().await?)
}

/// Where a request in flight is at this moment.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/live/{task}",
    params(("task" = String, Path, description = "the request's name in the list")),
    responses((status = 200, body = LiveStack), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn live_stack(_: Reader, fmd: web::Data<Fmd>, task: web::Path<String>) -> Answer<LiveStack> {
    Ok(web::Json(fmd.monitor().live_stack(task.into_inner()).await?))
}
