//! The API of what is decided about endpoints.

use actix_web::{HttpResponse, web};
use fmd_core::config::Color;
use fmd_core::question::{EndpointInfo, EndpointList, Holdings};
use serde::Deserialize;

use super::api::Answer;
use super::error::ApiError;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::session::{Admin, Overseer, Reader};
use super::table::{TableQuery, Tabled};
use crate::Fmd;

/// How an endpoint looks on the dashboard.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Look {
    /// What it is called, 1 to 100 characters; its method and pattern if absent.
    name: Option<String>,
    /// Its colour, as `#rrggbb`; the configured one, or one made from its name, if absent.
    color: Option<String>,
}

/// What to merge an endpoint with.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Merge {
    /// The id of the endpoint under which it is counted from now on.
    into: i64,
}

/// Which endpoints to ignore.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Ignore {
    /// Their names, as in `/health*` or `GET /static/*`: `*` stands for any characters.
    pattern: String,
}

/// All endpoints, and what was decided about them.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints",
    params(TableQuery),
    responses((status = 200, content((EndpointList = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn endpoint_list(
    _: Reader,
    fmd: web::Data<Fmd>,
    table: web::Query<TableQuery>,
) -> Tabled<EndpointList> {
    table.of(fmd.monitor().endpoint_list().await?)
}

/// What is recorded of an endpoint, and would go with it. Needs an admin.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}/holdings",
    params(("id" = i64, Path, description = "the endpoint's id")),
    responses((status = 200, body = Holdings), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn holdings(_: Overseer, fmd: web::Data<Fmd>, id: web::Path<i64>) -> Answer<Holdings> {
    Ok(web::Json(fmd.monitor().holdings(*id).await?))
}

/// Gives an endpoint a name and a colour on the dashboard. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    put,
    path = "/api/endpoints/{id}/look",
    params(("id" = i64, Path, description = "the endpoint's id")),
    responses((status = 200, body = EndpointInfo), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn set_look(
    _: Admin,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    look: web::Json<Look>,
) -> Answer<EndpointInfo> {
    let color = look.color.as_deref().map(str::parse::<Color>).transpose();
    let color = color.map_err(|error| ApiError::BadRequest(error.to_string()))?;
    Ok(web::Json(fmd.monitor().set_look(*id, look.name.as_deref(), color).await?))
}

/// Counts an endpoint under another one: what was recorded of it, and what comes. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    post,
    path = "/api/endpoints/{id}/merge",
    params(("id" = i64, Path, description = "the endpoint's id")),
    responses((status = 200, body = EndpointInfo), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn merge(
    _: Admin,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    merge: web::Json<Merge>,
) -> Answer<EndpointInfo> {
    Ok(web::Json(fmd.monitor().merge_endpoint(*id, merge.into).await?))
}

/// Counts a merged endpoint by itself again, from now on. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    delete,
    path = "/api/endpoints/{id}/merge",
    params(("id" = i64, Path, description = "the endpoint's id")),
    responses((status = 200, body = EndpointInfo), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn separate(_: Admin, fmd: web::Data<Fmd>, id: web::Path<i64>) -> Answer<EndpointInfo> {
    Ok(web::Json(fmd.monitor().separate_endpoint(*id).await?))
}

/// Deletes what is recorded of an endpoint and how it was set; it is listed again with its next request. Needs an admin and the header
/// `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    delete,
    path = "/api/endpoints/{id}",
    params(("id" = i64, Path, description = "the endpoint's id")),
    responses((status = 204), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn delete(_: Admin, fmd: web::Data<Fmd>, id: web::Path<i64>) -> Result<HttpResponse, ApiError> {
    fmd.monitor().delete_endpoint(*id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Ignores the endpoints whose name fits a pattern: no more than their last request is recorded, and no list shows them. Needs an admin and
/// the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    post,
    path = "/api/ignored",
    responses((status = 200, body = EndpointList), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 409, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn ignore(admin: Admin, fmd: web::Data<Fmd>, ignore: web::Json<Ignore>) -> Answer<EndpointList> {
    Ok(web::Json(fmd.monitor().ignore_endpoints(&ignore.pattern, &admin.0.username).await?))
}

/// Takes a pattern of ignored names away; what fits it is recorded again. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    delete,
    path = "/api/ignored/{id}",
    params(("id" = i64, Path, description = "the pattern's id")),
    responses((status = 204), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn stop_ignoring(_: Admin, fmd: web::Data<Fmd>, id: web::Path<i64>) -> Result<HttpResponse, ApiError> {
    fmd.monitor().stop_ignoring(*id).await?;
    Ok(HttpResponse::NoContent().finish())
}
