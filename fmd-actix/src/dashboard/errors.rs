//! The API of errors.

use actix_web::web;
use fmd_core::now_micros;
use fmd_core::question::{Asked, ErrorDetail, Errors, Only};
use serde::Deserialize;

use super::api::{Answer, RangeQuery};
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::session::{Admin, Reader};
use super::table::{TableQuery, Tabled};
use crate::Fmd;

/// What went wrong in the service, most frequent first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/errors",
    params(RangeQuery, TableQuery),
    responses((status = 200, content((Errors = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn errors_of_service(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Errors> {
    table.of(fmd.monitor().errors(query.range()?, None, query.only(&fmd).await?).await?)
}

/// What went wrong in the endpoint's requests, most frequent first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}/errors",
    params(("id" = i64, Path, description = "the endpoint's id"), RangeQuery, TableQuery),
    responses((status = 200, content((Errors = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn errors_of_endpoint(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Errors> {
    table.of(fmd.monitor().errors(query.range()?, Some(*id), query.of_versions()).await?)
}

/// Errors of one type and place.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/errors/{id}",
    params(("id" = i64, Path, description = "the group's id"), RangeQuery),
    responses((status = 200, body = ErrorDetail), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn error_detail(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<RangeQuery>,
) -> Answer<ErrorDetail> {
    Ok(web::Json(fmd.monitor().error_detail(*id, query.range()?, query.only(&fmd).await?).await?))
}

/// Whether errors are resolved.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Resolution {
    /// `true` marks them as resolved in the version that runs now, `false` as open.
    resolved: bool,
}

/// Marks errors as resolved; they open themselves when they come back in a newer version. Needs an admin and the header
/// `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    put,
    path = "/api/errors/{id}/resolution",
    params(("id" = i64, Path, description = "the group's id")),
    responses((status = 200, body = ErrorDetail), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn resolve_error(
    _: Admin,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    new: web::Json<Resolution>,
) -> Answer<ErrorDetail> {
    fmd.monitor().resolve_error(*id, new.resolved).await?;
    let day = Asked::default().check(now_micros())?;
    Ok(web::Json(fmd.monitor().error_detail(*id, day, Only::default()).await?))
}
