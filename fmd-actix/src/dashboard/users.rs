//! The API of who uses the service.

use actix_web::web;
use fmd_core::question::{VisitorBy, Visitors, VisitorsAsked};
use serde::Deserialize;

use super::api::RangeQuery;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::only::Versions;
use super::session::Reader;
use super::table::{TableQuery, Tabled};
use crate::Fmd;

/// Users that are told apart where nothing else is asked.
const USUAL_TOP: u16 = 50;
/// Most users that are told apart.
const MOST_TOP: u16 = 1_000;
/// Most characters of a search.
const LONGEST_SEARCH: usize = 200;

/// What tells users apart.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum By {
    /// What `group_by` makes of the request.
    #[default]
    User,
    /// The client's address.
    Address,
}

/// Which users to tell apart.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct UsersQuery {
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
    /// `user` if absent.
    #[serde(default)]
    by: By,
    /// Only those whose name holds this, whatever its case.
    #[serde(default)]
    search: String,
    /// Most to tell apart, 1 to 1000; 50 if absent.
    top: Option<u16>,
}

impl UsersQuery {
    fn range(&self) -> RangeQuery {
        let Self { from, to, version, endpoints, .. } = self;
        RangeQuery { from: *from, to: *to, version: version.clone(), endpoints: endpoints.clone() }
    }

    fn asked(&self) -> VisitorsAsked {
        VisitorsAsked {
            by: match self.by {
                By::User => VisitorBy::User,
                By::Address => VisitorBy::Address,
            },
            search: self.search.chars().take(LONGEST_SEARCH).collect(),
            top: self.top.unwrap_or(USUAL_TOP).clamp(1, MOST_TOP).into(),
        }
    }
}

/// Who made the requests, and how each version served them.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/users",
    params(UsersQuery, TableQuery),
    responses((status = 200, content((Visitors = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn users_of_service(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<UsersQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Visitors> {
    let asked = query.range();
    table.of(fmd.monitor().visitors(None, asked.range()?, asked.only(&fmd).await?, query.asked()).await?)
}

/// Who made the requests of the endpoint, and how each version served them.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}/users",
    params(("id" = i64, Path, description = "the endpoint's id"), UsersQuery, TableQuery),
    responses((status = 200, content((Visitors = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn users_of_endpoint(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<UsersQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Visitors> {
    let asked = query.range();
    table.of(fmd.monitor().visitors(Some(*id), asked.range()?, asked.of_versions(), query.asked()).await?)
}
