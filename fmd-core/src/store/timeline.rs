//! The table of timelines: what happened in single requests.

use diesel::sql_types::Text;
use diesel::{OptionalExtension, QueryableByName};

use super::statement::Statement;
use super::{Store, StoreError};
use crate::timeline::{self, Span};

#[derive(QueryableByName)]
struct TimelineRow {
    #[diesel(sql_type = Text)]
    spans: String,
}

impl Store {
    /// Keeps what happened in a request that has just been written.
    pub(super) fn keep_timeline(&mut self, request: i64, spans: Vec<Span>) -> Result<(), StoreError> {
        if spans.is_empty() {
            return Ok(());
        }
        let text = timeline::encode(spans);
        let sql = format!("INSERT INTO {} (request_id, spans) VALUES (?, ?)", self.tables.timeline);
        Statement::new(sql).bind(request).bind(text.as_str()).execute(&mut self.connection)?;
        Ok(())
    }

    /// What happened in a request, as far as it was kept.
    pub(crate) fn timeline(&mut self, request: i64) -> Result<Vec<Span>, StoreError> {
        let sql = format!("SELECT spans FROM {} WHERE request_id = ?", self.tables.timeline);
        let row: Option<TimelineRow> = Statement::new(sql).bind(request).get_result(&mut self.connection).optional()?;
        Ok(row.map(|row| timeline::decode(&row.spans)).unwrap_or_default())
    }
}
