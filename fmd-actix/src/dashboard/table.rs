//! Answers that hold a table: all of it or some rows, as JSON or as a file for spreadsheets.

use std::fmt;

use actix_web::body::BoxBody;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::{HttpRequest, HttpResponse, Responder};
use fmd_core::administration::{AccountInfo, Storage, TableInfo, TokenInfo};
use fmd_core::question::{
    Alert, Alerts, CustomGraph, EndpointInfo, EndpointLatency, EndpointList, EndpointMemory, EndpointOverview,
    EndpointReport, ErrorGroup, Errors, Held, LatencyOverview, Live, LiveRequest, MethodSummary, OptionInfo,
    OutlierInfo, Outliers, Overview, ProfiledEndpoint, ProfiledRequest, ProfiledRequests, Queries, Report,
    StatementSummary, VersionInfo, VersionSummary, Visitor, Visitors, csv_word,
};
use serde::de::{Deserializer, MapAccess, SeqAccess};
use serde::{Deserialize, Serialize};

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
        let rows = answer.rows();
        let total = rows.len();
        let first = (self.offset as usize).min(total);
        rows.drain(..first);
        rows.truncate(self.limit.map_or(total, |limit| limit as usize));
        Ok(Table { answer, total: Some(total), format: self.format })
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

impl<T: Rows> Table<T> {
    pub(super) fn csv(answer: T) -> Self {
        Table { answer, total: None, format: ListFormat::Csv }
    }
}

impl<T: Rows> Responder for Table<T> {
    type Body = BoxBody;

    fn respond_to(mut self, _: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::Ok();
        if let Some(total) = self.total {
            response.insert_header(("X-Total-Count", total));
        }
        match self.format {
            ListFormat::Json => response.json(self.answer),
            ListFormat::Csv => {
                let name = format!("attachment; filename=\"{}.csv\"", T::NAME);
                let text = csv(self.answer.rows());
                response.content_type("text/csv; charset=utf-8").insert_header((CONTENT_DISPOSITION, name)).body(text)
            }
        }
    }
}

/// An answer, and which of its lists is the table.
pub(super) trait Rows: Serialize {
    type Row: Serialize;
    /// What its file is called.
    const NAME: &str;
    fn rows(&mut self) -> &mut Vec<Self::Row>;
}

macro_rules! rows {
    ($($answer:ident . $field:ident: $row:ty;)+ $([$of:ty] $name:literal;)+) => {
        $(impl Rows for $answer {
            type Row = $row;
            const NAME: &str = stringify!($field);
            fn rows(&mut self) -> &mut Vec<$row> {
                &mut self.$field
            }
        })+
        $(impl Rows for Vec<$of> {
            type Row = $of;
            const NAME: &str = $name;
            fn rows(&mut self) -> &mut Vec<$of> {
                self
            }
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
}

/// The rows as CSV (RFC 4180): a column for each field that is one value, those of fields within fields by both names.
fn csv(rows: &[impl Serialize]) -> String {
    let mut columns: Vec<String> = Vec::new();
    let mut told: Vec<Vec<(String, Cell)>> = Vec::with_capacity(rows.len());
    for row in rows {
        // Answers are plain values, which can be written and read.
        let text = serde_json::to_vec(row).unwrap_or_default();
        let mut cells = Vec::new();
        flatten(String::new(), serde_json::from_slice(&text).unwrap_or(Cell::None), &mut cells);
        let mut place = 0;
        for (name, _) in &cells {
            match columns.iter().position(|known| known == name) {
                Some(known) => place = known + 1,
                None => {
                    columns.insert(place.min(columns.len()), name.clone());
                    place += 1;
                }
            }
        }
        told.push(cells);
    }
    // What is null in one row may be a field of fields in another.
    let within =
        |name: &str| columns.iter().any(|other| other.strip_prefix(name).is_some_and(|end| end.starts_with('_')));
    let is_empty =
        |name: &str| told.iter().flatten().filter(|(cell, _)| cell == name).all(|(_, cell)| matches!(cell, Cell::None));
    let columns: Vec<&String> = columns.iter().filter(|name| !(within(name) && is_empty(name))).collect();
    let mut text = columns.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(",");
    text.push_str("\r\n");
    for cells in &told {
        for (n, column) in columns.iter().enumerate() {
            if n > 0 {
                text.push(',');
            }
            match cells.iter().find(|(name, _)| name == *column).map(|(_, cell)| cell) {
                Some(Cell::Plain(plain)) => text.push_str(plain),
                Some(Cell::Words(words)) => csv_word(&mut text, words),
                _ => {}
            }
        }
        text.push_str("\r\n");
    }
    text
}

fn flatten(name: String, cell: Cell, cells: &mut Vec<(String, Cell)>) {
    match cell {
        Cell::Fields(fields) => {
            for (field, cell) in fields {
                let whole = if name.is_empty() { field } else { format!("{name}_{field}") };
                flatten(whole, cell, cells);
            }
        }
        Cell::List => {}
        plain => cells.push((name, plain)),
    }
}

/// A value of JSON, with its fields in their order.
enum Cell {
    None,
    Plain(String),
    Words(String),
    Fields(Vec<(String, Cell)>),
    /// What is no single value has no place in a table.
    List,
}

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reading)
    }
}

struct Reading;

impl<'de> serde::de::Visitor<'de> for Reading {
    type Value = Cell;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Cell, E> {
        Ok(Cell::None)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Cell, E> {
        Ok(Cell::Plain(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Cell, E> {
        Ok(Cell::Plain(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Cell, E> {
        Ok(Cell::Plain(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Cell, E> {
        Ok(Cell::Plain(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Cell, E> {
        Ok(Cell::Words(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Cell, A::Error> {
        while list.next_element::<serde::de::IgnoredAny>()?.is_some() {}
        Ok(Cell::List)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cell, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Cell::Fields(fields))
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::csv;

    #[derive(Serialize)]
    struct Place {
        file: &'static str,
        line: u32,
    }

    #[derive(Serialize)]
    struct Row {
        name: &'static str,
        from: Option<Place>,
        points: Vec<u64>,
        share: Option<f64>,
    }

    #[test]
    fn a_row_has_a_column_for_each_single_value_in_the_order_of_its_fields() {
        let rows = [
            Row { name: "a, b", from: None, points: vec![1, 2], share: None },
            Row { name: "=1+1", from: Some(Place { file: "x.rs", line: 7 }), points: vec![], share: Some(0.25) },
        ];
        assert_eq!(csv(&rows), "name,from_file,from_line,share\r\n\"a, b\",,,\r\n'=1+1,x.rs,7,0.25\r\n");
        assert_eq!(csv(&rows[..1]), "name,from,share\r\n\"a, b\",,\r\n");
        assert_eq!(csv(&rows[..0]), "\r\n");
    }
}
