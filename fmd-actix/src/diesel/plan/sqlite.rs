//! Plans of SQLite.

use std::collections::HashMap;

use diesel::connection::LoadConnection;
use diesel::sql_types::{Integer, Text};
use diesel::sqlite::Sqlite;
use diesel::{QueryResult, QueryableByName, RunQueryDsl, sql_query};

use super::asked::Asked;
use super::rolled_back;

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = Integer)]
    id: i32,
    #[diesel(sql_type = Integer)]
    parent: i32,
    #[diesel(sql_type = Text)]
    detail: String,
}

impl Asked for Sqlite {
    fn plan<C: LoadConnection<Backend = Self>>(connection: &mut C, sql: &str) -> QueryResult<Vec<String>> {
        let ask = |connection: &mut C| sql_query(format!("EXPLAIN QUERY PLAN {sql}")).load::<Step>(connection);
        let steps = rolled_back(connection, ask)?;
        let mut depths = HashMap::new();
        let line = |step: Step| {
            let depth = depths.get(&step.parent).map_or(0, |depth| depth + 1);
            depths.insert(step.id, depth);
            format!("{}{}", "  ".repeat(depth), step.detail)
        };
        Ok(steps.into_iter().map(line).collect())
    }
}
