//! The API of profiles.

use actix_web::{HttpResponse, web};
use fmd_core::now_micros;
use fmd_core::question::{Asked, Held, ProfileOf, ProfiledEndpoint, ProfiledRequests, ProfilerStatus, RequestDetail};
use serde::Deserialize;

use super::api::{Answer, RangeQuery};
use super::error::ApiError;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
#[cfg(feature = "openapi")]
use super::export::ProfileJson;
use super::export::{self, Format, KindQuery};
use super::only::{self, Versions};
use super::sent;
use super::session::Reader;
use super::table::{FormatQuery, TableQuery, Tabled};
use crate::Fmd;

/// Which profile, and in what form.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct ProfileQuery {
    /// First moment, Unix milliseconds; a day before `to` if absent.
    from: Option<i64>,
    /// First moment after it, Unix milliseconds; now if absent.
    to: Option<i64>,
    /// Only these versions of the service, by id, told apart by commas.
    #[cfg_attr(feature = "openapi", param(value_type = Option<String>, example = "3,5"))]
    version: Option<Versions>,
    /// Only this kind of time; of exports only.
    kind: Option<KindQuery>,
    /// `json` if absent.
    #[serde(default)]
    format: Format,
}

/// Where the time of the endpoint's requests went.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}/profile",
    params(("id" = i64, Path, description = "the endpoint's id"), ProfileQuery),
    responses(
        (status = 200, content(
            (ProfileJson = "application/json"),
            (String = "text/plain"),
            (String = "text/html"),
            (String = "text/vnd.graphviz"),
            (String = "image/svg+xml"),
            (Vec<u8> = "application/octet-stream")
        )),
        (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody)
    )
))]
pub(super) async fn of_endpoint(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<ProfileQuery>,
) -> Result<HttpResponse, ApiError> {
    let range = Asked { from: query.from, to: query.to }.check(now_micros())?;
    let only = only::of_versions(query.version.as_ref());
    answer(&fmd, ProfileOf::Endpoint { id: *id, range, only }, &query).await
}

/// Where the time of one request went.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/requests/{id}/profile",
    params(("id" = i64, Path, description = "the request's id"), ProfileQuery),
    responses(
        (status = 200, content(
            (ProfileJson = "application/json"),
            (String = "text/plain"),
            (String = "text/html"),
            (String = "text/vnd.graphviz"),
            (String = "image/svg+xml"),
            (Vec<u8> = "application/octet-stream")
        )),
        (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody)
    )
))]
pub(super) async fn of_request(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<ProfileQuery>,
) -> Result<HttpResponse, ApiError> {
    answer(&fmd, ProfileOf::Request(*id), &query).await
}

async fn answer(fmd: &Fmd, of: ProfileOf, query: &ProfileQuery) -> Result<HttpResponse, ApiError> {
    match query.format {
        Format::Json => Ok(HttpResponse::Ok().json(fmd.monitor().profile(of).await?)),
        Format::Html => sent::answer(fmd, of).await,
        format => export::answer(fmd, fmd.monitor().stacks(of).await?, format, query.kind).await,
    }
}

/// Which requests with a profile of their own to list.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct ProfiledQuery {
    /// First moment, Unix milliseconds; a day before `to` if absent.
    from: Option<i64>,
    /// First moment after it, Unix milliseconds; now if absent.
    to: Option<i64>,
    /// Only these versions of the service, by id, told apart by commas.
    #[cfg_attr(feature = "openapi", param(value_type = Option<String>, example = "3,5"))]
    version: Option<Versions>,
    /// Only what comes after the request with this id in the list.
    before: Option<i64>,
    /// Most requests to list, 1 to 500; 50 if absent.
    limit: Option<u16>,
}

/// Requests of the endpoint whose own profile was kept, newest first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}/profiled",
    params(("id" = i64, Path, description = "the endpoint's id"), ProfiledQuery, FormatQuery),
    responses(
        (status = 200, content((ProfiledRequests = "application/json"), (String = "text/csv"))),
        (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody)
    )
))]
pub(super) async fn profiled(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<ProfiledQuery>,
    format: web::Query<FormatQuery>,
) -> Tabled<ProfiledRequests> {
    let range = Asked { from: query.from, to: query.to }.check(now_micros())?;
    let only = only::of_versions(query.version.as_ref());
    let asked = fmd.monitor().profiled_requests(*id, range, only, query.before, query.limit);
    format.of(asked.await?)
}

/// One request.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/requests/{id}",
    params(("id" = i64, Path, description = "the request's id")),
    responses(
        (status = 200, body = RequestDetail),
        (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody)
    )
))]
pub(super) async fn request(_: Reader, fmd: web::Data<Fmd>, id: web::Path<i64>) -> Answer<RequestDetail> {
    Ok(web::Json(fmd.monitor().request_detail(*id).await?))
}

/// Where the time of every profiled endpoint's requests went, most first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/profiles",
    params(RangeQuery, TableQuery),
    responses((status = 200, content((Vec<ProfiledEndpoint> = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn endpoints(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Vec<ProfiledEndpoint>> {
    table.of(fmd.monitor().profiled_endpoints(query.range()?, query.only(&fmd).await?).await?)
}

/// How the profiler itself is.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/profiler",
    responses((status = 200, body = ProfilerStatus), (status = 401, body = ErrorBody))
))]
pub(super) async fn status(_: Reader, fmd: web::Data<Fmd>) -> Answer<ProfilerStatus> {
    Ok(web::Json(fmd.monitor().profiler_status()))
}

/// For whose requests which endpoint's held the worker, longest first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/held",
    params(RangeQuery, TableQuery),
    responses((status = 200, content((Vec<Held> = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn held(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Vec<Held>> {
    table.of(fmd.monitor().held(query.range()?, query.only(&fmd).await?).await?)
}
