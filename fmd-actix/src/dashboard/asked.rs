//! Requests that were profiled on demand, and the way from one to its page.

use std::time::{Duration, Instant};

use actix_web::http::header::{ACCEPT, LOCATION};
use actix_web::{HttpRequest, HttpResponse, Responder, web};
use fmd_core::on_demand::AskedRequest;
use serde::{Deserialize, Serialize};

use super::error::ApiError;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::session::Reader;
use super::table::TableQuery;
use crate::Fmd;

/// How long a visitor waits for a request to be written.
const WITHIN: Duration = Duration::from_secs(8);

/// Which of them.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct AskedQuery {
    /// Only the one with this number, once it is written; all if absent.
    number: Option<u64>,
}

/// A request that was profiled on demand.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Asked {
    /// Its number: they grow, and those of two processes differ.
    number: u64,
    /// Its id; absent until it is written.
    request: Option<i64>,
}

/// Requests of this process that were lately profiled on demand, by `?fmd=profile`, newest first. With `number`, a browser is sent on to the page of
/// that request.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/asked",
    params(AskedQuery, TableQuery),
    responses((status = 200, content((Vec<Asked> = "application/json"), (String = "text/csv"))), (status = 303), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody))
))]
pub(super) async fn asked(
    _: Reader,
    http: HttpRequest,
    fmd: web::Data<Fmd>,
    query: web::Query<AskedQuery>,
    table: web::Query<TableQuery>,
) -> Result<HttpResponse, ApiError> {
    let Some(number) = query.number else {
        let asked: Vec<Asked> = fmd.monitor().asked_requests().into_iter().map(told).collect();
        return Ok(table.of(asked)?.respond_to(&http));
    };
    let until = Instant::now() + WITHIN;
    loop {
        let asked = fmd.monitor().asked_requests().into_iter().find(|asked| asked.number == number);
        match asked.ok_or(ApiError::NotProfiled)? {
            AskedRequest { request: Some(request), .. } if is_browser(&http) => {
                let page = format!("../requests/{request}");
                return Ok(HttpResponse::SeeOther().insert_header((LOCATION, page)).finish());
            }
            asked @ AskedRequest { request: Some(_), .. } => return Ok(HttpResponse::Ok().json([told(asked)])),
            _ if Instant::now() >= until => return Err(ApiError::NotProfiled),
            _ => actix_web::rt::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

fn told(asked: AskedRequest) -> Asked {
    Asked { number: asked.number, request: asked.request }
}

fn is_browser(http: &HttpRequest) -> bool {
    http.headers()
        .get(ACCEPT)
        .and_then(|accept| accept.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"))
}
