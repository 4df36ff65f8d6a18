//! The API of how much the service is used and how fast it is.

use actix_web::web;
use fmd_core::question::{DailyLoad, HourlyLoad, LatencyOverview, VersionLoad};
use serde::Deserialize;

use super::api::RangeQuery;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::only::Versions;
use super::session::Reader;
use super::table::{TableQuery, Tabled};
use crate::Fmd;

/// Endpoints that are told apart where nothing else is asked.
const USUAL_TOP: u16 = 12;
/// Most endpoints that are told apart.
const MOST_TOP: u16 = 200;

/// The time that a question is about, and how many endpoints to tell apart.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct LoadQuery {
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
    /// Most endpoints to tell apart, 1 to 200; 12 if absent.
    top: Option<u16>,
}

impl LoadQuery {
    fn range(&self) -> RangeQuery {
        let Self { from, to, version, endpoints, .. } = self;
        RangeQuery { from: *from, to: *to, version: version.clone(), endpoints: endpoints.clone() }
    }

    fn top(&self) -> usize {
        self.top.unwrap_or(USUAL_TOP).clamp(1, MOST_TOP).into()
    }
}

/// Requests of the service by local day and hour. Pages are of days; the file has a line for each hour.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/hours",
    params(RangeQuery, TableQuery),
    responses((status = 200, content((HourlyLoad = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn hours(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<HourlyLoad> {
    table.of(fmd.monitor().hourly_load(None, query.range()?, query.only(&fmd).await?).await?)
}

/// Requests of the endpoint by local day and hour. Pages are of days; the file has a line for each hour.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}/hours",
    params(("id" = i64, Path, description = "the endpoint's id"), RangeQuery, TableQuery),
    responses((status = 200, content((HourlyLoad = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn endpoint_hours(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<HourlyLoad> {
    table.of(fmd.monitor().hourly_load(Some(*id), query.range()?, query.of_versions()).await?)
}

/// Requests by local day, the busiest endpoints by themselves. Pages are of days.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/days",
    params(LoadQuery, TableQuery),
    responses((status = 200, content((DailyLoad = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn days(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<LoadQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<DailyLoad> {
    let asked = query.range();
    table.of(fmd.monitor().daily_load(asked.range()?, asked.only(&fmd).await?, query.top()).await?)
}

/// Requests by version, the busiest endpoints by themselves. Pages are of endpoints. Of `version` only two or more are taken notice of.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/version-load",
    params(LoadQuery, TableQuery),
    responses((status = 200, content((VersionLoad = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn by_version(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<LoadQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<VersionLoad> {
    let asked = query.range();
    table.of(fmd.monitor().version_load(asked.range()?, asked.only(&fmd).await?, query.top()).await?)
}

/// How fast each endpoint was.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/latency",
    params(RangeQuery, TableQuery),
    responses((status = 200, content((LatencyOverview = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn latency(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<LatencyOverview> {
    table.of(fmd.monitor().latency(query.range()?, query.only(&fmd).await?).await?)
}
