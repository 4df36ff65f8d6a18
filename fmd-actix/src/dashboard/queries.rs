//! The API of statements.

use actix_web::web;
use fmd_core::question::{EndpointMemory, Queries, RequestQueries, StatementDetail};
use serde::Serialize;

use super::api::{Answer, RangeQuery};
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::session::{Admin, Reader};
use super::table::{TableQuery, Tabled};
use crate::Fmd;
use crate::explain::ExplainError;

/// Which statements the service's requests called, by falling time.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/queries",
    params(RangeQuery, TableQuery),
    responses((status = 200, content((Queries = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn queries_of_service(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Queries> {
    table.of(fmd.monitor().queries(query.range()?, None, query.only(&fmd).await?).await?)
}

/// Which statements the endpoint's requests called, by falling time.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}/queries",
    params(("id" = i64, Path, description = "the endpoint's id"), RangeQuery, TableQuery),
    responses((status = 200, content((Queries = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn queries_of_endpoint(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Queries> {
    table.of(fmd.monitor().queries(query.range()?, Some(*id), query.of_versions()).await?)
}

/// One statement.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/statements/{id}",
    params(("id" = i64, Path, description = "the statement's id"), RangeQuery),
    responses((status = 200, body = StatementDetail), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn statement(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<RangeQuery>,
) -> Answer<StatementDetail> {
    let mut detail = fmd.monitor().statement(*id, query.range()?, query.only(&fmd).await?).await?;
    if detail.unexplained.is_none() && !fmd.explainer().is_set() {
        detail.unexplained = Some(ExplainError::NoConnection.to_string());
    }
    Ok(web::Json(detail))
}

/// How the service's database would run a statement.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct StatementPlan {
    /// The plan as the database tells it.
    lines: Vec<String>,
}

/// Asks the service's database for its plan of a recorded statement, through the connection that the service hands over. The statement is
/// not run. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    post,
    path = "/api/statements/{id}/plan",
    params(("id" = i64, Path, description = "the statement's id")),
    responses((status = 200, body = StatementPlan), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 429, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn explain(_: Admin, fmd: web::Data<Fmd>, id: web::Path<i64>) -> Answer<StatementPlan> {
    let sql = fmd.monitor().explainable(*id).await?.map_err(ExplainError::from)?;
    Ok(web::Json(StatementPlan { lines: fmd.explainer().explain(sql).await? }))
}

/// The statements that one request called, and its steps. Pages are of calls.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/requests/{id}/queries",
    params(("id" = i64, Path, description = "the request's id"), TableQuery),
    responses((status = 200, content((RequestQueries = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn queries_of_request(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    table: web::Query<TableQuery>,
) -> Tabled<RequestQueries> {
    table.of(fmd.monitor().request_queries(*id).await?)
}

/// What each endpoint's requests asked of the allocator, most first; nothing where `fmd_actix::Alloc` is not installed.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/memory",
    params(RangeQuery, TableQuery),
    responses((status = 200, content((Vec<EndpointMemory> = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn memory(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Vec<EndpointMemory>> {
    table.of(fmd.monitor().memory(query.range()?, query.only(&fmd).await?).await?)
}
