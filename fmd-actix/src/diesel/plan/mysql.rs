//! Plans of MariaDB and MySQL.

use diesel::connection::LoadConnection;
use diesel::mysql::Mysql;
use diesel::sql_types::Text;
use diesel::{QueryResult, QueryableByName, RunQueryDsl, sql_query};
use fmd_core::statement::with_values;

use super::asked::Asked;
use super::{MOST_MILLIS, rolled_back};

/// What they say where there is nothing left to be planned.
const IMPOSSIBLE: [&str; 2] = ["noticed after reading const tables", "no matching row in const table"];

#[derive(QueryableByName)]
struct Version {
    #[diesel(sql_type = Text)]
    version: String,
}

#[derive(QueryableByName)]
struct Plan {
    #[diesel(sql_type = Text, column_name = "EXPLAIN")]
    text: String,
}

impl Asked for Mysql {
    /// With values, for there is no plan without: text that is a number, too, fits columns of most types without keeping an index from use.
    fn plan<C: LoadConnection<Backend = Self>>(connection: &mut C, sql: &str) -> QueryResult<Vec<String>> {
        let sql = with_values(sql, |place| if place.is_of_limit { "1" } else { "'1'" }.to_owned());
        let Version { version } = sql_query("SELECT VERSION() AS version").get_result(connection)?;
        let plans =
            if version.contains("MariaDB") { of_mariadb(connection, &sql) } else { of_mysql(connection, &sql) }?;
        let lines: Vec<&str> = plans.iter().flat_map(|plan| plan.text.lines()).collect();
        let mut notes = vec!["-- with '1' in the place of each value"];
        if lines.iter().any(|line| IMPOSSIBLE.iter().any(|words| line.contains(words))) {
            notes.push(
                "-- so it finds no row: those that a whole unique key names are looked up before anything is planned",
            );
        }
        Ok(notes.into_iter().chain(lines).map(str::to_owned).collect())
    }
}

fn of_mariadb<C: LoadConnection<Backend = Mysql>>(connection: &mut C, sql: &str) -> QueryResult<Vec<Plan>> {
    let seconds = MOST_MILLIS / 1_000;
    let explain = format!("SET STATEMENT max_statement_time = {seconds} FOR EXPLAIN FORMAT = JSON {sql}");
    read_only(connection, |connection| sql_query(explain).load(connection))
}

/// MySQL, from 8.1 on, is not asked for rows, since it tells what they are like only once a prepared plan is made. It knows no bound for one statement
/// that is explained, so that of the session is put back afterwards.
fn of_mysql<C: LoadConnection<Backend = Mysql>>(connection: &mut C, sql: &str) -> QueryResult<Vec<Plan>> {
    let bound = "SET @fmd_before = @@SESSION.max_execution_time, SESSION max_execution_time = ";
    sql_query(format!("{bound}{MOST_MILLIS}")).execute(connection)?;
    let explain = format!("EXPLAIN FORMAT = JSON INTO @fmd_plan {sql}");
    let plans = read_only(connection, |connection| {
        sql_query(explain).execute(connection)?;
        sql_query("SELECT CAST(@fmd_plan AS CHAR) AS `EXPLAIN`").load(connection)
    });
    let back = "SET SESSION max_execution_time = @fmd_before, @fmd_before = NULL, @fmd_plan = NULL";
    sql_query(back).execute(connection)?;
    plans
}

fn read_only<C: LoadConnection<Backend = Mysql>>(
    connection: &mut C,
    plan: impl FnOnce(&mut C) -> QueryResult<Vec<Plan>>,
) -> QueryResult<Vec<Plan>> {
    // Of the next transaction.
    sql_query("SET TRANSACTION READ ONLY").execute(connection)?;
    rolled_back(connection, plan)
}
