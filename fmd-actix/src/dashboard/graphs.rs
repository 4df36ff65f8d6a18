//! The API of custom graphs.

use actix_web::web;
use fmd_core::question::CustomGraph;

use super::api::RangeQuery;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::session::Reader;
use super::table::{TableQuery, Tabled};
use crate::Fmd;

/// All custom graphs with their points; where there are many, means of neighbours. Takes no notice of `version`.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/graphs",
    params(RangeQuery, TableQuery),
    responses((status = 200, content((Vec<CustomGraph> = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn graphs(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Vec<CustomGraph>> {
    table.of(fmd.monitor().custom_graphs(query.range()?).await?)
}
