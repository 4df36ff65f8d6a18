//! The API of alerts.

use actix_web::web;
use fmd_core::question::{AlertTest, Alerts};

use super::api::Answer;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::session::{Admin, Reader};
use super::table::{TableQuery, Tabled};
use crate::Fmd;

/// What is told without anybody looking: by which rules, to whom, and whether it arrived.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/alerts",
    params(TableQuery),
    responses((status = 200, content((Alerts = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn alerts(_: Reader, fmd: web::Data<Fmd>, table: web::Query<TableQuery>) -> Tabled<Alerts> {
    table.of(fmd.monitor().alerts().await?)
}

/// Sends a test by a channel and waits for what comes of it, up to some 15 seconds. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    post,
    path = "/api/alerts/channels/{id}/test",
    params(("id" = usize, Path, description = "the channel's number")),
    responses((status = 200, body = AlertTest), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn test(_: Admin, fmd: web::Data<Fmd>, id: web::Path<usize>) -> Answer<AlertTest> {
    let failure = fmd.monitor().test_alert(*id).await?;
    Ok(web::Json(AlertTest { sent: failure.is_none(), failure }))
}
