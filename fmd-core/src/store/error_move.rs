//! Errors whose line has moved: a new version of the service has them elsewhere in the same file, and they are the same errors.

use std::collections::HashMap;

use diesel::sql_types::Text;
use diesel::{OptionalExtension, QueryableByName};

use super::error::{ErrorGroupRow, GROUP};
use super::statement::Statement;
use super::{Store, StoreError};
use crate::notes::{CodePlace, ErrorFacts, shape_of_text};

/// The function in which each error arose, by its fingerprint, as far as that was looked up.
pub(super) type Functions<'a> = HashMap<&'a str, &'a str>;

#[derive(QueryableByName)]
struct Stack {
    #[diesel(sql_type = Text)]
    frames: String,
}

impl Store {
    /// The group whose errors are of the kind, type, file and text of this one, values aside, and were last met in another version than
    /// `version`: the one nearest by line. Where the functions of both are known, they are the same.
    pub(super) fn moved_group(
        &mut self,
        facts: &ErrorFacts,
        function: Option<&str>,
        version: i64,
    ) -> Result<Option<i64>, StoreError> {
        let Some(place) = &facts.place else { return Ok(None) };
        let table = &self.tables.error_group;
        let sql =
            format!("SELECT {GROUP} FROM {table} WHERE kind = ? AND name = ? AND file = ? AND last_version_id <> ?");
        let rows: Vec<ErrorGroupRow> = Statement::new(sql)
            .bind(facts.kind as i64)
            .bind(facts.name.as_str())
            .bind(&*place.file)
            .bind(version)
            .load(&mut self.connection)?;
        let text = shape_of_text(facts.message.as_str());
        let mut alike: Vec<ErrorGroupRow> =
            rows.into_iter().filter(|row| shape_of_text(&row.message) == text).collect();
        alike.sort_by_key(|row| row.line.unwrap_or(0).abs_diff(i64::from(place.line)));
        for row in alike {
            let before = self.function_of_group(row.id, place)?;
            if function.zip(before.as_deref()).is_none_or(|(now, before)| now == before) {
                return Ok(Some(row.id));
            }
        }
        Ok(None)
    }

    /// Has the group go by `fingerprint` and be at `line` from now on.
    pub(super) fn move_group(&mut self, id: i64, fingerprint: &str, line: u32) -> Result<(), StoreError> {
        let sql = format!("UPDATE {} SET fingerprint = ?, line = ? WHERE id = ?", self.tables.error_group);
        Statement::new(sql).bind(fingerprint).bind(i64::from(line)).bind(id).execute(&mut self.connection)?;
        Ok(())
    }

    fn function_of_group(&mut self, id: i64, place: &CodePlace) -> Result<Option<String>, StoreError> {
        let table = &self.tables.error_sample;
        let sql = format!("SELECT frames FROM {table} WHERE group_id = ? AND frames <> '[]' ORDER BY id DESC LIMIT 1");
        let stack: Option<Stack> = Statement::new(sql).bind(id).get_result(&mut self.connection).optional()?;
        let frames = stack.map(|stack| self.frames_by_id(&stack.frames)).transpose()?.unwrap_or_default();
        Ok(function_at(&frames, place).map(str::to_owned))
    }
}

/// The innermost function of the file in which an error arose.
pub(super) fn function_at<'f>(frames: &'f [fmd_profiler::Frame], place: &CodePlace) -> Option<&'f str> {
    let frame = frames.iter().find(|frame| frame.file.as_deref().is_some_and(|file| file.ends_with(&*place.file)))?;
    Some(&frame.function)
}
