//! The API of outliers.

use std::time::Duration;

use actix_web::web;
use fmd_core::now_micros;
use fmd_core::question::{Asked, EndpointInfo, Outliers, OutliersAsked};
use serde::Deserialize;

use super::api::Answer;
use super::error::ApiError;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::only::{self, Versions};
use super::session::{Admin, Reader};
use super::table::{FormatQuery, Tabled};
use crate::Fmd;

/// Which outliers to list.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct OutliersQuery {
    /// First moment, Unix milliseconds; a day before `to` if absent.
    from: Option<i64>,
    /// First moment after it, Unix milliseconds; now if absent.
    to: Option<i64>,
    /// Only these versions of the service, by id, told apart by commas.
    #[cfg_attr(feature = "openapi", param(value_type = Option<String>, example = "3,5"))]
    version: Option<Versions>,
    /// Only endpoints whose names hold these words, or fit a pattern such as `GET /api/*`; without effect where
    /// the address names an endpoint.
    endpoints: Option<String>,
    /// Only what took at least this long, milliseconds.
    min_ms: Option<f64>,
    /// Only what comes after the outlier with this id in the list.
    before: Option<i64>,
    /// Most outliers to list, 1 to 1000; 200 if absent.
    limit: Option<u16>,
}

impl OutliersQuery {
    async fn ask(&self, fmd: &Fmd, endpoint: Option<i64>, format: &FormatQuery) -> Tabled<Outliers> {
        let range = Asked { from: self.from, to: self.to }.check(now_micros())?;
        if self.min_ms.is_some_and(|ms| !ms.is_finite() || ms < 0.0) {
            return Err(ApiError::BadRequest("`min_ms` is a time in milliseconds, from 0 on".to_owned()));
        }
        let endpoints = self.endpoints.as_deref().filter(|_| endpoint.is_none());
        let asked = OutliersAsked {
            endpoint,
            only: only::of(fmd, self.version.as_ref(), endpoints).await?,
            at_least_ms: self.min_ms,
            before: self.before,
            limit: self.limit,
        };
        format.of(fmd.monitor().outliers(range, asked).await?)
    }
}

/// Requests that took unusually long, of all endpoints, newest first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/outliers",
    params(OutliersQuery, FormatQuery),
    responses((status = 200, content((Outliers = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn outliers(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<OutliersQuery>,
    format: web::Query<FormatQuery>,
) -> Tabled<Outliers> {
    query.ask(&fmd, None, &format).await
}

/// Requests of the endpoint that took unusually long, newest first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}/outliers",
    params(("id" = i64, Path, description = "the endpoint's id"), OutliersQuery, FormatQuery),
    responses((status = 200, content((Outliers = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn outliers_of_endpoint(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<OutliersQuery>,
    format: web::Query<FormatQuery>,
) -> Tabled<Outliers> {
    query.ask(&fmd, Some(*id), &format).await
}

/// The fixed threshold to set.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct NewThreshold {
    /// Milliseconds, above 0; `null` takes it away.
    ms: Option<f64>,
}

/// Sets the endpoint's fixed threshold: a request that takes longer is an outlier whatever is usual. For all workers and for good. Needs an
/// admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    put,
    path = "/api/endpoints/{id}/threshold",
    params(("id" = i64, Path, description = "the endpoint's id")),
    responses((status = 200, body = EndpointInfo), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn set_threshold(
    _: Admin,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    new: web::Json<NewThreshold>,
) -> Answer<EndpointInfo> {
    const LONGEST_MS: f64 = 86_400_000.0;
    let after = match new.ms {
        None => None,
        Some(ms) if ms > 0.0 && ms <= LONGEST_MS => Some(Duration::from_secs_f64(ms / 1e3)),
        Some(_) => {
            return Err(ApiError::BadRequest("`ms` is a time in milliseconds, above 0 and up to a day".to_owned()));
        }
    };
    Ok(web::Json(fmd.monitor().set_outlier_after(*id, after).await?))
}
