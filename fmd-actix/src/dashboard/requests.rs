//! The API of single requests.

use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpResponse, web};
use fmd_core::measurement::Outcome;
use fmd_core::now_micros;
#[cfg(feature = "openapi")]
use fmd_core::question::Requests;
use fmd_core::question::{Asked, Has, MethodSummary, Only, RequestsAsked};
use serde::Deserialize;

use super::api::RangeQuery;
use super::error::ApiError;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::only::{self, Versions};
use super::session::Reader;
use super::table::{ListFormat, TableQuery, Tabled};
use crate::Fmd;

/// Which requests to list.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct RequestsQuery {
    /// First moment, Unix milliseconds; a day before `to` if absent.
    from: Option<i64>,
    /// First moment after it, Unix milliseconds; now if absent.
    to: Option<i64>,
    /// Only those of this endpoint, by id. Where the address names one already, that one counts.
    endpoint: Option<i64>,
    /// Only those of endpoints with this method.
    method: Option<String>,
    /// Only these versions of the service, by id, told apart by commas.
    #[cfg_attr(feature = "openapi", param(value_type = Option<String>, example = "3,5"))]
    version: Option<Versions>,
    /// Only endpoints whose names hold these words, or fit a pattern such as `GET /api/*`; without effect where
    /// the address names an endpoint.
    endpoints: Option<String>,
    /// Only this status, or all of a class such as `5xx`; 0 for requests without a response.
    status: Option<String>,
    /// Only what ended in this way.
    outcome: Option<Outcome>,
    /// Only those of this user.
    user: Option<String>,
    /// Only those from this address.
    address: Option<String>,
    /// Only what took at least this long, milliseconds.
    min_ms: Option<f64>,
    /// Only what took at most this long, milliseconds.
    max_ms: Option<f64>,
    /// Only those of which this is kept.
    has: Option<Has>,
    /// Only what comes after the request with this id in the list.
    before: Option<i64>,
    /// Most requests to list, 1 to 10000; 50 if absent.
    limit: Option<u16>,
    /// `json` if absent.
    #[serde(default)]
    format: ListFormat,
}

impl RequestsQuery {
    fn asked(&self, endpoint: Option<i64>, only: Only) -> Result<RequestsAsked, ApiError> {
        for (name, ms) in [("min_ms", self.min_ms), ("max_ms", self.max_ms)] {
            if ms.is_some_and(|ms| !ms.is_finite() || ms < 0.0) {
                return Err(ApiError::BadRequest(format!("`{name}` is a time in milliseconds, from 0 on")));
            }
        }
        let status = self.status.as_deref().map(str::parse).transpose();
        Ok(RequestsAsked {
            endpoint: endpoint.or(self.endpoint),
            method: self.method.clone(),
            only,
            status: status.map_err(|error| ApiError::BadRequest(format!("{error}")))?,
            outcome: self.outcome,
            user: self.user.clone(),
            address: self.address.clone(),
            at_least_ms: self.min_ms,
            at_most_ms: self.max_ms,
            has: self.has,
            before: self.before,
            limit: self.limit,
        })
    }
}

async fn answer(fmd: &Fmd, endpoint: Option<i64>, query: &RequestsQuery) -> Result<HttpResponse, ApiError> {
    let range = Asked { from: query.from, to: query.to }.check(now_micros())?;
    let endpoints = query.endpoints.as_deref().filter(|_| endpoint.is_none());
    let only = only::of(fmd, query.version.as_ref(), endpoints).await?;
    let requests = fmd.monitor().requests(range, query.asked(endpoint, only)?).await?;
    Ok(match query.format {
        ListFormat::Json => HttpResponse::Ok().json(requests),
        ListFormat::Csv => HttpResponse::Ok()
            .content_type("text/csv; charset=utf-8")
            .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"requests.csv\""))
            .body(requests.csv()),
    })
}

/// Single requests of all endpoints, by their end, newest first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/requests",
    params(RequestsQuery),
    responses((status = 200, content((Requests = "application/json"), (String = "text/csv"))), (status = 401, body = ErrorBody), (status = 400, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn requests_of_service(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<RequestsQuery>,
) -> Result<HttpResponse, ApiError> {
    answer(&fmd, None, &query).await
}

/// Single requests of the endpoint, by their beginning, newest first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}/requests",
    params(("id" = i64, Path, description = "the endpoint's id"), RequestsQuery),
    responses((status = 200, content((Requests = "application/json"), (String = "text/csv"))), (status = 401, body = ErrorBody), (status = 400, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn requests_of_endpoint(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<RequestsQuery>,
) -> Result<HttpResponse, ApiError> {
    answer(&fmd, Some(*id), &query).await
}

/// What the requests of each method were like, most requests first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/methods",
    params(RangeQuery, TableQuery),
    responses((status = 200, content((Vec<MethodSummary> = "application/json"), (String = "text/csv"))), (status = 401, body = ErrorBody), (status = 400, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn methods(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Vec<MethodSummary>> {
    table.of(fmd.monitor().methods(query.range()?, query.only(&fmd).await?).await?)
}
