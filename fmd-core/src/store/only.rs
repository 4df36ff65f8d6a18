//! What a question is narrowed to, as SQL.

use super::statement::{Statement, Value};
use super::write::Id;
use super::{Store, StoreError};
use crate::question::Only;

/// Most numbers in a list where all rows of a table are listed: the planning of longer ones takes MariaDB seconds.
const LISTED_AT_ONCE: usize = 512;

/// That `column` is one of `ids`, of which there is at least one, and the values of the `?` of that.
pub(super) fn among(column: &str, ids: &[i64]) -> (String, Vec<Value>) {
    // Statements are prepared once for each text: filled up to a power of two, there are few of them.
    let len = ids.len().next_power_of_two();
    let last = ids.last().copied();
    let filled = ids.iter().copied().chain(last.into_iter().cycle());
    (format!("{column} IN ({})", vec!["?"; len].join(", ")), filled.take(len).map(Value::from).collect())
}

impl Store {
    /// Conditions each of which holds for some of the rows whose `column` names a row of `table`, and together for all of them: so they are read as
    /// they lie in an index that begins with the column.
    pub(super) fn each_of(&mut self, column: &str, table: &str) -> Result<Vec<(String, Vec<Value>)>, StoreError> {
        if !self.connection.needs_lists() {
            return Ok(vec![(format!("{column} IN (SELECT id FROM {table})"), Vec::new())]);
        }
        let sql = format!("SELECT id FROM {table} ORDER BY id");
        let rows: Vec<Id> = Statement::new(sql).load(&mut self.connection)?;
        let ids: Vec<i64> = rows.into_iter().map(|row| row.id).collect();
        Ok(ids.chunks(LISTED_AT_ONCE).map(|ids| among(column, ids)).collect())
    }
}

impl Only {
    /// Conditions that follow others, and the values of their `?`; `of` goes before the names of columns, as in `r.`.
    pub(super) fn conditions(&self, of: &str) -> (String, Vec<Value>) {
        let (mut sql, mut values) = (String::new(), Vec::new());
        let mut only_among = |column: &str, ids: &[i64]| {
            let (condition, ids) = among(&format!("{of}{column}"), ids);
            sql.push_str(" AND ");
            sql.push_str(&condition);
            values.extend(ids);
        };
        if !self.versions.is_empty() {
            only_among("version_id", &self.versions);
        }
        match self.endpoints.as_deref() {
            None => {}
            // No endpoint has this id.
            Some([]) => only_among("endpoint_id", &[-1]),
            Some(ids) => only_among("endpoint_id", ids),
        }
        (sql, values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conditions(versions: &[i64], endpoints: Option<&[i64]>) -> (String, usize) {
        let only = Only { versions: versions.to_vec(), endpoints: endpoints.map(<[i64]>::to_vec) };
        let (sql, values) = only.conditions("r.");
        (sql, values.len())
    }

    #[test]
    fn nothing_asked_is_no_condition() {
        assert_eq!(conditions(&[], None), (String::new(), 0));
    }

    #[test]
    fn lists_are_filled_up_so_that_few_texts_are_prepared() {
        assert_eq!(conditions(&[3], None), (" AND r.version_id IN (?)".to_owned(), 1));
        assert_eq!(conditions(&[3, 4, 5], None), (" AND r.version_id IN (?, ?, ?, ?)".to_owned(), 4));
        let (sql, values) = conditions(&[3, 4], Some(&[1, 2, 3, 4, 5]));
        assert_eq!(sql.matches('?').count(), values);
        assert_eq!(values, 2 + 8);
    }

    #[test]
    fn endpoints_that_none_fits_are_not_all_of_them() {
        assert_eq!(conditions(&[], Some(&[])), (" AND r.endpoint_id IN (?)".to_owned(), 1));
    }
}
