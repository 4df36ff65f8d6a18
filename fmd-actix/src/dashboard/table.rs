//! Answers that hold a table: all of it or some rows, as JSON or as a file for spreadsheets.

use actix_web::body::BoxBody;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpRequest, HttpResponse, Responder};
use fmd_core::administration::{AccountInfo, Storage, TableInfo, TokenInfo};
use fmd_core::question::{
    Alert, Alerts, CustomGraph, EndpointInfo, EndpointLatency, EndpointList, EndpointMemory, EndpointOverview,
    EndpointReport, ErrorGroup, Errors, Held, LatencyOverview, Live, LiveRequest, MethodSummary, OptionInfo,
    OutlierInfo, Outliers, Overview, ProfiledEndpoint, ProfiledRequest, ProfiledRequests, Queries, Report,
    StatementSummary, VersionInfo, VersionSummary, Visitor, Visitors,
};
use serde::{Deserialize, Serialize};

use super::asked::Asked;
use super::csv::csv;
use super::error::ApiError;

/// The forms in which a table is given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum ListFormat {
    /// For the page and for programs.
    #[default]
    Json,
    /// For spreadsheets: its rows alone, and of these what is one value, with the names of JSON's fields.
    Csv,
}

/// Which rows of a table, and in what form. The header `X-Total-Count` tells how many there are.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct TableQuery {
    /// Rows to pass over; 0 if absent.
    #[serde(default)]
    offset: u32,
    /// Most rows to list; all if absent.
    limit: Option<u32>,
    /// `json` if absent.
    #[serde(default)]
    format: ListFormat,
}

/// In what form to give out a table that has its own way to page.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct FormatQuery {
    /// `json` if absent.
    #[serde(default)]
    format: ListFormat,
}

impl TableQuery {
    pub(super) fn of<T: Rows>(&self, mut answer: T) -> Tabled<T> {
        let total = answer.cut(self.offset as usize, self.limit.map_or(usize::MAX, |limit| limit as usize));
        Ok(Table { answer, total: Some(total), format: self.format })
    }

    pub(super) fn new(offset: u32, limit: Option<u32>, format: ListFormat) -> Self {
        TableQuery { offset, limit, format }
    }
}

impl FormatQuery {
    pub(super) fn of<T: Rows>(&self, answer: T) -> Tabled<T> {
        Ok(Table { answer, total: None, format: self.format })
    }
}

pub(super) type Tabled<T> = Result<Table<T>, ApiError>;

/// An answer that holds a table.
pub(super) struct Table<T> {
    answer: T,
    total: Option<usize>,
    format: ListFormat,
}

impl<T: Rows> Responder for Table<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        if let Some(total) = self.total {
            response.insert_header(("X-Total-Count", total));
        }
        match self.format {
            ListFormat::Json => response.json(self.answer),
            ListFormat::Csv => {
                let name = format!("attachment; filename=\"{}.csv\"", self.answer.file());
                let text = csv(T::columns(), &self.answer.lines());
                response.content_type("text/csv; charset=utf-8").insert_header((CONTENT_DISPOSITION, name)).body(text)
            }
        }
    }
}

/// An answer, and which of its lists is the table.
pub(super) trait Rows: Serialize {
    /// A line of its file.
    type Line: Serialize;
    /// What its file is called.
    const NAME: &str;
    /// The same with the endpoint that it is of.
    fn file(&self) -> String {
        Self::NAME.to_owned()
    }
    /// Leaves only a page of its rows, and tells how many there were.
    fn cut(&mut self, offset: usize, limit: usize) -> usize;
    /// The rows as they stand in its file.
    fn lines(self) -> Vec<Self::Line>;
    /// The columns that its file always has.
    fn columns() -> &'static [String];
}

/// Leaves only a page of `rows`, and tells how many there were.
pub(super) fn cut<T>(rows: &mut Vec<T>, offset: usize, limit: usize) -> usize {
    let total = rows.len();
    rows.drain(..offset.min(total));
    rows.truncate(limit);
    total
}

/// The columns of a type, found once.
macro_rules! columns_of {
    ($line:ty) => {
        fn columns() -> &'static [String] {
            static COLUMNS: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();
            COLUMNS.get_or_init(|| $crate::dashboard::columns::columns(stringify!($line)))
        }
    };
}
pub(super) use columns_of;

macro_rules! rows {
    ($($answer:ident . $field:ident: $row:ty;)+ $([$of:ty] $name:literal;)+) => {
        $(impl Rows for $answer {
            type Line = $row;
            const NAME: &str = stringify!($field);
            fn cut(&mut self, offset: usize, limit: usize) -> usize {
                cut(&mut self.$field, offset, limit)
            }
            fn lines(self) -> Vec<$row> {
                self.$field
            }
            columns_of!($row);
        })+
        $(impl Rows for Vec<$of> {
            type Line = $of;
            const NAME: &str = $name;
            fn cut(&mut self, offset: usize, limit: usize) -> usize {
                cut(self, offset, limit)
            }
            fn lines(self) -> Self {
                self
            }
            columns_of!($of);
        })+
    };
}

rows! {
    Overview.endpoints: EndpointOverview;
    LatencyOverview.endpoints: EndpointLatency;
    EndpointList.endpoints: EndpointInfo;
    Report.endpoints: EndpointReport;
    Visitors.visitors: Visitor;
    Queries.statements: StatementSummary;
    Errors.groups: ErrorGroup;
    Outliers.outliers: OutlierInfo;
    ProfiledRequests.requests: ProfiledRequest;
    Live.requests: LiveRequest;
    Alerts.alerts: Alert;
    Storage.tables: TableInfo;
    [VersionInfo] "versions";
    [VersionSummary] "versions";
    [MethodSummary] "methods";
    [EndpointMemory] "memory";
    [ProfiledEndpoint] "profiles";
    [Held] "held";
    [CustomGraph] "graphs";
    [OptionInfo] "config";
    [AccountInfo] "accounts";
    [TokenInfo] "tokens";
    [Asked] "asked";
}
