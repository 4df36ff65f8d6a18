//! Plans of MariaDB.

use diesel::connection::LoadConnection;
use diesel::mysql::Mysql;
use diesel::sql_types::Text;
use diesel::{QueryResult, QueryableByName, RunQueryDsl, sql_query};
use fmd_core::statement::with_values;

use super::asked::Asked;
use super::{MOST_MILLIS, rolled_back};

/// What MariaDB says where there is nothing left to be planned.
const IMPOSSIBLE: &str = "noticed after reading const tables";

#[derive(QueryableByName)]
struct Plan {
    #[diesel(sql_type = Text, column_name = "EXPLAIN")]
    text: String,
}

impl Asked for Mysql {
    /// With values, for there is no plan without: text that is a number, too, fits columns of most types without keeping an index from use.
    fn plan<C: LoadConnection<Backend = Self>>(connection: &mut C, sql: &str) -> QueryResult<Vec<String>> {
        let sql = with_values(sql, |place| if place.is_of_limit { "1" } else { "'1'" }.to_owned());
        // Of the next transaction.
        sql_query("SET TRANSACTION READ ONLY").execute(connection)?;
        let plans = rolled_back(connection, |connection| {
            let seconds = MOST_MILLIS / 1_000;
            let explain = format!("SET STATEMENT max_statement_time = {seconds} FOR EXPLAIN FORMAT = JSON {sql}");
            sql_query(explain).load::<Plan>(connection)
        })?;
        let lines: Vec<&str> = plans.iter().flat_map(|plan| plan.text.lines()).collect();
        let mut notes = vec!["-- with '1' in the place of each value"];
        if lines.iter().any(|line| line.contains(IMPOSSIBLE)) {
            notes.push(
                "-- so it finds no row: those that a whole unique key names are looked up before anything is planned",
            );
        }
        Ok(notes.into_iter().chain(lines).map(str::to_owned).collect())
    }
}
