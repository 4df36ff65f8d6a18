//! Plans of PostgreSQL.

use std::collections::HashMap;

use diesel::connection::LoadConnection;
use diesel::pg::Pg;
use diesel::sql_types::Text;
use diesel::{QueryResult, QueryableByName, RunQueryDsl, sql_query};
use fmd_core::statement::with_values;

use super::asked::Asked;
use super::{MOST_MILLIS, rolled_back};

/// What the statement is called while it is planned.
const NAME: &str = "fmd_explained";

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    text: String,
}

impl Asked for Pg {
    /// By a prepared statement, whose generic plan needs no values; `EXPLAIN (GENERIC_PLAN)` only comes with PostgreSQL 16.
    fn plan<C: LoadConnection<Backend = Self>>(connection: &mut C, sql: &str) -> QueryResult<Vec<String>> {
        let (sql, values) = numbered(sql);
        let lines = rolled_back(connection, |connection| {
            connection.batch_execute(&format!(
                "SET TRANSACTION READ ONLY; SET LOCAL statement_timeout = {MOST_MILLIS}; \
                 SET LOCAL plan_cache_mode = force_generic_plan"
            ))?;
            // Not in a batch, where the text might be more than one statement.
            sql_query(format!("PREPARE {NAME} AS {sql}")).execute(connection)?;
            let values = match values {
                0 => String::new(),
                values => format!("({})", vec!["NULL"; values].join(", ")),
            };
            sql_query(format!("EXPLAIN EXECUTE {NAME}{values}")).load::<Line>(connection)
        });
        // It outlives its transaction, and may not have come to be.
        let _ = connection.batch_execute(&format!("DEALLOCATE {NAME}"));
        Ok(lines?.into_iter().map(|line| line.text).collect())
    }
}

/// `sql` with its values numbered from 1 on without gaps, and how many they are: where a text had other values itself, or a list of them, its
/// normalised one has no numbers or lacks some.
fn numbered(sql: &str) -> (String, usize) {
    let (mut known, mut count) = (HashMap::new(), 0);
    let mut next = || {
        count += 1;
        count
    };
    let sql = with_values(sql, |place| {
        let number = match place.written {
            "?" => next(),
            written => *known.entry(written.to_owned()).or_insert_with(&mut next),
        };
        format!("${number}")
    });
    (sql, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_numbered_in_their_order_and_the_same_twice_is_one() {
        let numbered = |sql| numbered(sql);
        assert_eq!(
            numbered("SELECT ? FROM t WHERE a IN ($1) AND b = $4 AND c = $4 LIMIT ?"),
            ("SELECT $1 FROM t WHERE a IN ($2) AND b = $3 AND c = $3 LIMIT $4".to_owned(), 4)
        );
        assert_eq!(numbered("SELECT 'a' FROM \"t?\""), ("SELECT 'a' FROM \"t?\"".to_owned(), 0));
    }
}
