//! The API of comparisons.

use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpRequest, HttpResponse, Responder, web};
use fmd_core::now_micros;
use fmd_core::question::{Asked, Side};
#[cfg(feature = "openapi")]
use fmd_core::question::{Comparison, Report};
use serde::Deserialize;

use super::error::ApiError;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::lines::{ComparedFunctions, ComparedStatements};
use super::session::Reader;
use super::table::{ListFormat, TableQuery};
use crate::Fmd;

/// The forms in which a report is given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum ReportFormat {
    /// For the page and for programs.
    #[default]
    Json,
    /// For people, to be pasted into an issue or a message.
    Markdown,
    /// For spreadsheets: the endpoints.
    Csv,
}

/// The two sides of a comparison.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct SidesQuery {
    /// First moment, Unix milliseconds; a day before `to` if absent.
    from: Option<i64>,
    /// First moment after it, Unix milliseconds; now if absent.
    to: Option<i64>,
    /// Only this version of the service, by id.
    version: Option<i64>,
    /// First moment of what it is compared with; if absent, as long before `from` as `to` lies after it, or `from` where a version is given
    /// on both sides.
    base_from: Option<i64>,
    /// First moment after what it is compared with; if absent `from`, or `to` where a version is given on both sides.
    base_to: Option<i64>,
    /// Only this version of the service on that side, by id.
    base_version: Option<i64>,
}

/// In what form to give out a report, and which of its endpoints.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct ReportQuery {
    /// Endpoints to pass over; 0 if absent.
    #[serde(default)]
    offset: u32,
    /// Most endpoints to list; all if absent. Markdown has its own measure.
    limit: Option<u32>,
    /// `json` if absent.
    #[serde(default)]
    format: ReportFormat,
}

/// The tables of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum ComparedTable {
    /// Functions by how much their time in a request changed.
    #[default]
    Functions,
    /// The statements that the endpoint's requests called.
    Statements,
}

/// Which table of a comparison is spoken of.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct ComparedQuery {
    /// The one that comes in pages and as a file; `functions` if absent.
    #[serde(default)]
    table: ComparedTable,
}

impl SidesQuery {
    fn sides(&self) -> Result<(Side, Side), ApiError> {
        let now = now_micros();
        let range = Asked { from: self.from, to: self.to }.check(now)?;
        let (from, to) = range.millis();
        let by_version = self.version.is_some() && self.base_version.is_some();
        let (usual_from, usual_to) = if by_version { (from, to) } else { (from - (to - from), from) };
        let base =
            Asked { from: Some(self.base_from.unwrap_or(usual_from)), to: Some(self.base_to.unwrap_or(usual_to)) };
        let before = Side { range: base.check(now)?, version: self.base_version };
        Ok((before, Side { range, version: self.version }))
    }
}

/// What changed between two times or versions, what matters most first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/report",
    params(SidesQuery, ReportQuery),
    responses((status = 200, content((Report = "application/json"), (String = "text/markdown"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn report(
    _: Reader,
    request: HttpRequest,
    fmd: web::Data<Fmd>,
    query: web::Query<SidesQuery>,
    form: web::Query<ReportQuery>,
) -> Result<HttpResponse, ApiError> {
    let (before, after) = query.sides()?;
    let report = fmd.monitor().report(before, after).await?;
    let table = |format| TableQuery::new(form.offset, form.limit, format);
    Ok(match form.format {
        ReportFormat::Json => table(ListFormat::Json).of(report)?.respond_to(&request),
        ReportFormat::Csv => table(ListFormat::Csv).of(report)?.respond_to(&request),
        ReportFormat::Markdown => HttpResponse::Ok()
            .content_type("text/markdown; charset=utf-8")
            .insert_header((CONTENT_DISPOSITION, "attachment; filename=\"report.md\""))
            .body(report.markdown(fmd.monitor().config().timezone())),
    })
}

/// Two times or versions of the endpoint beside each other.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}/compare",
    params(("id" = i64, Path, description = "the endpoint's id"), SidesQuery, ComparedQuery, TableQuery),
    responses((status = 200, content((Comparison = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn compare(
    _: Reader,
    request: HttpRequest,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<SidesQuery>,
    compared: web::Query<ComparedQuery>,
    table: web::Query<TableQuery>,
) -> Result<HttpResponse, ApiError> {
    let (before, after) = query.sides()?;
    let comparison = fmd.monitor().compare(*id, before, after).await?;
    Ok(match compared.table {
        ComparedTable::Functions => table.of(ComparedFunctions(comparison))?.respond_to(&request),
        ComparedTable::Statements => table.of(ComparedStatements(comparison))?.respond_to(&request),
    })
}
