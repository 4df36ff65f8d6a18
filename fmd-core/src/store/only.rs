//! What a question is narrowed to, as SQL.

use super::statement::Value;
use crate::question::Only;

impl Only {
    /// Conditions that follow others, and the values of their `?`; `of` goes before the names of columns, as in `r.`.
    pub(super) fn conditions(&self, of: &str) -> (String, Vec<Value>) {
        let (mut sql, mut values) = (String::new(), Vec::new());
        let mut among = |column: &str, ids: &[i64]| {
            // Statements are prepared once for each text: filled up to a power of two, there are few of them.
            let marks = vec!["?"; ids.len().next_power_of_two()].join(", ");
            sql.push_str(&format!(" AND {of}{column} IN ({marks})"));
            let last = ids.last().copied();
            let filled = ids.iter().copied().chain(last.into_iter().cycle());
            values.extend(filled.take(ids.len().next_power_of_two()).map(Value::from));
        };
        if !self.versions.is_empty() {
            among("version_id", &self.versions);
        }
        match self.endpoints.as_deref() {
            None => {}
            // No endpoint has this id.
            Some([]) => among("endpoint_id", &[-1]),
            Some(ids) => among("endpoint_id", ids),
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
