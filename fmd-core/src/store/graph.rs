//! The tables of custom graphs.

use diesel::sql_types::{BigInt, Double, Nullable, Text};
use diesel::{OptionalExtension, QueryableByName};

use super::rows::replace;
use super::statement::Statement;
use super::{Store, StoreError};
use crate::clock::now_micros;
use crate::custom_graph::Outcome;

/// How long points are kept, in seconds, and how many of one graph at most.
const KEPT: i64 = 400 * 86_400;
const MOST_POINTS: i64 = 200_000;

/// How far, in seconds, the clocks of processes on one store may differ. What was taken on by a clock that is farther ahead is no reason not to
/// take on what is due now: it was wrong, and has been set right since.
const CLOCKS_DIFFER: i64 = 60;

/// Up to when a clock that is right may have dated something, Unix seconds.
fn farthest() -> i64 {
    now_micros().div_euclid(1_000_000) + CLOCKS_DIFFER
}

/// One graph, and how its last points came about. Moments are Unix seconds.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct GraphRow {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) title: String,
    #[diesel(sql_type = Text)]
    pub(crate) unit: String,
    #[diesel(sql_type = Text)]
    pub(crate) schedule: String,
    /// When a point was last due and taken on by a process.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) claimed_at: Option<i64>,
    /// When a point was last due and came.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) taken_at: Option<i64>,
    /// When one was last due and did not.
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) failed_at: Option<i64>,
    /// Why not.
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) failure: Option<String>,
}

/// One figure.
#[derive(Debug, Clone, QueryableByName)]
pub(crate) struct GraphPoint {
    /// Unix seconds.
    #[diesel(sql_type = BigInt)]
    pub(crate) at: i64,
    #[diesel(sql_type = Text)]
    pub(crate) series: String,
    #[diesel(sql_type = Double)]
    pub(crate) value: f64,
}

impl Store {
    /// Whether the caller is the first, of all processes, to take on the point that is due at `due` (Unix seconds).
    pub(crate) fn claim_point(
        &mut self,
        title: &str,
        unit: &str,
        schedule: &str,
        due: i64,
    ) -> Result<bool, StoreError> {
        self.transaction(|store| {
            let table = store.tables.graph.clone();
            let sql = format!(
                "INSERT INTO {table} (title, unit, schedule, added_at) VALUES (?, ?, ?, ?) ON CONFLICT (title) DO NOTHING"
            );
            let statement = Statement::new(sql).bind(title).bind(unit).bind(schedule).bind(now_micros());
            statement.execute(&mut store.connection)?;
            let sql = format!(
                "UPDATE {table} SET claimed_at = ?, unit = ?, schedule = ? \
                 WHERE title = ? AND (claimed_at IS NULL OR claimed_at < ? OR claimed_at > ?)"
            );
            let statement = Statement::new(sql).bind(due).bind(unit).bind(schedule).bind(title).bind(due).bind(farthest());
            Ok(statement.execute(&mut store.connection)? == 1)
        })
    }

    /// Keeps what came of the point that was due at `due` (Unix seconds).
    pub(crate) fn keep_point(&mut self, title: &str, due: i64, outcome: &Outcome) -> Result<(), StoreError> {
        self.transaction(|store| {
            let (graph, point) = (store.tables.graph.clone(), store.tables.graph_point.clone());
            let Some(row) = store.graph_titled(title)? else { return Ok(()) };
            let failure = match outcome {
                Outcome::Figures(figures) => {
                    for (series, value) in figures {
                        let sql = replace(&point, "graph_id, at, series", "value");
                        let statement = Statement::new(sql).bind(row.id).bind(due).bind(&**series).bind(*value);
                        statement.execute(&mut store.connection)?;
                    }
                    let sql = format!("UPDATE {graph} SET taken_at = ? WHERE id = ?");
                    Statement::new(sql).bind(due).bind(row.id).execute(&mut store.connection)?;
                    return Ok(());
                }
                Outcome::Failed(said) => said.as_str().chars().take(500).collect(),
                Outcome::StillRunning => "the call before has not come back".to_owned(),
            };
            let sql = format!("UPDATE {graph} SET failed_at = ?, failure = ? WHERE id = ?");
            Statement::new(sql).bind(due).bind(failure.as_str()).bind(row.id).execute(&mut store.connection)?;
            Ok(())
        })
    }

    /// All graphs, by title, without moments that a wrong clock has dated ahead, which say nothing of now.
    pub(crate) fn graphs(&mut self) -> Result<Vec<GraphRow>, StoreError> {
        let mut rows: Vec<GraphRow> =
            Statement::new(self.select_graphs("ORDER BY title")).load(&mut self.connection)?;
        let farthest = farthest();
        for row in &mut rows {
            for at in [&mut row.claimed_at, &mut row.taken_at, &mut row.failed_at] {
                *at = at.filter(|at| *at <= farthest);
            }
        }
        Ok(rows)
    }

    fn graph_titled(&mut self, title: &str) -> Result<Option<GraphRow>, StoreError> {
        let statement = Statement::new(self.select_graphs("WHERE title = ?")).bind(title);
        Ok(statement.get_result(&mut self.connection).optional()?)
    }

    fn select_graphs(&self, which: &str) -> String {
        let columns = "id, title, unit, schedule, claimed_at, taken_at, failed_at, failure";
        format!("SELECT {columns} FROM {} {which}", self.tables.graph)
    }

    /// A graph's points within `from..to` (Unix seconds), oldest first.
    pub(crate) fn graph_points(&mut self, graph: i64, from: i64, to: i64) -> Result<Vec<GraphPoint>, StoreError> {
        let sql = format!(
            "SELECT at, series, value FROM {} WHERE graph_id = ? AND at >= ? AND at < ? ORDER BY at",
            self.tables.graph_point
        );
        Ok(Statement::new(sql).bind(graph).bind(from).bind(to).load(&mut self.connection)?)
    }

    /// Lets go of old points at `now` (Unix seconds).
    pub(super) fn prune_graphs(&mut self, now: i64) -> Result<i64, StoreError> {
        #[derive(QueryableByName)]
        struct At {
            #[diesel(sql_type = BigInt)]
            at: i64,
        }
        let point = self.tables.graph_point.clone();
        let mut gone = 0;
        for graph in self.graphs()? {
            let sql =
                format!("SELECT at FROM {point} WHERE graph_id = ? ORDER BY at DESC LIMIT 1 OFFSET {MOST_POINTS}");
            let full: Option<At> = Statement::new(sql).bind(graph.id).get_result(&mut self.connection).optional()?;
            let until = full.map_or(now - KEPT, |row| row.at.max(now - KEPT));
            gone +=
                self.delete_chunk(&point, "graph_id, at, series", "graph_id = ? AND at <= ?", &[graph.id, until])?;
        }
        Ok(gone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;
    use crate::store::Location;

    #[test]
    fn each_point_is_taken_once_and_a_wrong_clock_takes_none_of_those_to_come() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::Sqlite(folder.path().join("fmd.db"));
        let mut store = Store::open(&Location { database, prefix: "fmd".to_owned() }).unwrap();
        let mut claims = |due: i64| {
            let claimed = store.claim_point("Queue", "jobs", "every 10 s", due).unwrap();
            if claimed {
                store.keep_point("Queue", due, &Outcome::Figures(vec![(String::new(), 1.0)])).unwrap();
            }
            claimed
        };
        let now = now_micros().div_euclid(1_000_000);
        assert!(claims(now - 10) && claims(now));
        assert!(!claims(now) && !claims(now - 10), "another process has it");
        assert!(claims(now + 10), "by a clock that is a little ahead");
        assert!(!claims(now), "another process has it by that");
        assert!(claims(now + 4 * 365 * 86_400), "while the clock is wrong");
        assert!(claims(now + 1) && !claims(now + 1));
        assert!(claims(now + 4 * 365 * 86_400));
        let moments: Vec<_> = store.graphs().unwrap().iter().map(|row| (row.claimed_at, row.taken_at)).collect();
        assert_eq!(moments, [(None, None)], "nothing is told of the wrong time");
    }
}
