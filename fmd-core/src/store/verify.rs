//! Whether what is stored makes sense: the file itself, what rows refer to, what is encoded in them, and sums of sums.

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::shape::Shape;
use super::statement::{Statement, Value};
use super::transfer::AnyRow;
use super::{Store, StoreError};
use crate::histogram::Histogram;
use crate::rollup::RESOLUTIONS;
use crate::visitors::Crowd;

/// Findings about the file itself that are told, at most.
const MOST_TOLD: u32 = 20;
/// Columns that name a row of another table by its number: the column, the table, and the tables that have it.
const REFERENCES: [(&str, &str, &[&str]); 5] = [
    (
        "endpoint_id",
        "endpoint",
        &[
            "request",
            "rollup",
            "profile",
            "held",
            "request_profile",
            "outlier",
            "query_count",
            "request_story",
            "memory",
            "visitor",
        ],
    ),
    (
        "version_id",
        "version",
        &["request", "rollup", "profile", "held", "query_count", "memory", "error_sample", "visitor"],
    ),
    ("group_id", "error_group", &["error_count", "error_user", "error_sample"]),
    ("statement_id", "statement", &["query_count"]),
    ("graph_id", "graph", &["graph_point"]),
];
/// Columns whose text is JSON, and such as hold an encoded histogram or tree.
const JSON: [(&str, &[&str]); 6] = [
    ("timeline", &["spans"]),
    ("outlier", &["request", "captures", "surroundings"]),
    ("request_story", &["queries", "steps"]),
    ("request_profile", &["held_by"]),
    ("error_sample", &["sources", "frames"]),
    ("statement", &["frames"]),
];
const HISTOGRAMS: [(&str, &[&str]); 2] = [("rollup", &["latencies"]), ("query_count", &["durations"])];
const CROWDS: [(&str, &[&str]); 1] = [("visitor", &["crowd", "hits"])];
const TREES: [(&str, &[&str]); 2] = [("profile", &["tree"]), ("request_profile", &["tree"])];

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = Nullable<BigInt>)]
    number: Option<i64>,
}

#[derive(QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    integrity_check: String,
}

impl Store {
    /// Everything that is wrong, in words. Names the table that is being looked at to `look`. To be called within
    /// [`reading`](Self::reading), which a store that is being written to needs.
    pub(crate) fn verify(&mut self, mut look: impl FnMut(&str)) -> Result<Vec<String>, StoreError> {
        look("the file");
        let mut findings = Vec::new();
        let found = self.verify_file();
        self.note("the file", found, &mut findings)?;
        let shapes = self.tables.shapes();
        let named = |name: &str| shapes.iter().find(|shape| shape.name == name);
        for (column, target, tables) in REFERENCES {
            for shape in tables.iter().filter_map(|name| named(name)) {
                look(&shape.name);
                let target = format!("{}{target}", self.tables.prefix());
                let sql = format!(
                    "SELECT COUNT(*) AS number FROM {} WHERE {column} <> 0 AND {column} NOT IN (SELECT id FROM {target})",
                    shape.table
                );
                let found = self.number(sql, &[]).map(|lost| {
                    (lost > 0)
                        .then(|| format!("{}: {lost} rows have a {column} that {target} does not have", shape.table))
                });
                self.note(&shape.table, found, &mut findings)?;
            }
        }
        for shape in &shapes {
            look(&shape.name);
            let found = self.pages_of(shape, |_, _| Ok(()));
            self.note(&shape.table, found.map(|()| None), &mut findings)?;
        }
        for (encoded, check) in
            [(&JSON[..], Check::Json), (&HISTOGRAMS, Check::Histogram), (&TREES, Check::Tree), (&CROWDS, Check::Crowd)]
        {
            for (shape, columns) in encoded.iter().filter_map(|(name, columns)| named(name).zip(Some(*columns))) {
                look(&shape.name);
                let found = self.verify_encoded(shape, columns, check);
                self.note(&shape.table, found, &mut findings)?;
            }
        }
        look("rollup");
        let found = self.verify_sums();
        self.note("rollup", found, &mut findings)?;
        Ok(findings)
    }

    /// Adds what was found. That a part of a file cannot be read is a finding itself, and the rest is looked at all the same.
    fn note(
        &self,
        part: &str,
        found: Result<impl IntoIterator<Item = String>, StoreError>,
        findings: &mut Vec<String>,
    ) -> Result<(), StoreError> {
        match found {
            Err(StoreError::Statement(error)) if self.is_file() => {
                let finding = format!("{part}: {error}");
                if !findings.contains(&finding) {
                    findings.push(finding);
                }
            }
            found => findings.extend(found?),
        }
        Ok(())
    }

    fn number(&mut self, sql: String, values: &[i64]) -> Result<i64, StoreError> {
        let statement = Statement::new(sql).bind_all(values.iter().map(|&value| Value::from(value)));
        Ok(statement.get_result::<Count>(&mut self.connection)?.number.unwrap_or(0))
    }

    /// A file of SQLite is looked at page by page; servers look after their own.
    fn verify_file(&mut self) -> Result<Vec<String>, StoreError> {
        if !self.is_file() {
            return Ok(Vec::new());
        }
        let said: Vec<Said> =
            Statement::new(format!("PRAGMA integrity_check({MOST_TOLD})")).load(&mut self.connection)?;
        Ok(said.into_iter().map(|said| said.integrity_check).filter(|said| said != "ok").collect())
    }

    fn verify_encoded(&mut self, shape: &Shape, columns: &[&str], check: Check) -> Result<Option<String>, StoreError> {
        let place = |name: &&str| shape.columns.iter().position(|column| column.name == **name);
        let places: Vec<usize> = columns.iter().filter_map(place).collect();
        let mut broken = 0;
        self.pages_of(shape, |store, page| {
            for row in page {
                broken += i64::from(!store.is_readable(&row, &places, check)?);
            }
            Ok::<_, StoreError>(())
        })?;
        let what = match check {
            Check::Json => "a text",
            Check::Histogram => "a histogram",
            Check::Tree => "a call tree",
            Check::Crowd => "a list of visitors",
        };
        Ok((broken > 0).then(|| format!("{}: {broken} rows have {what} that cannot be read", shape.table)))
    }

    fn is_readable(&mut self, row: &AnyRow, places: &[usize], check: Check) -> Result<bool, StoreError> {
        if let (Check::Crowd, [crowd, hits]) = (check, places) {
            let (Value::Bytes(bytes), Value::Integer(Some(hits))) = (&row.0[*crowd], &row.0[*hits]) else {
                return Ok(false);
            };
            return Ok(Crowd::decode(bytes).is_ok_and(|crowd| i64::try_from(crowd.hits()) == Ok(*hits)));
        }
        for &place in places {
            let fits = match (check, &row.0[place]) {
                (Check::Json, Value::Text(Some(text))) => serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok(),
                (Check::Histogram, Value::Bytes(bytes)) => Histogram::new().merge_encoded(bytes).is_ok(),
                (Check::Tree, Value::Bytes(bytes)) => self.is_tree(bytes)?,
                _ => false,
            };
            if !fits {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Coarse rows count what the fine ones do of which they were made, as long as those are kept.
    fn verify_sums(&mut self) -> Result<Vec<String>, StoreError> {
        let mut findings = Vec::new();
        if !self.is_used()? {
            return Ok(findings);
        }
        let watermarks = self.watermarks()?;
        for n in 1..RESOLUTIONS.len() {
            let from = watermarks.kept_from(n - 1).max(watermarks.kept_from(n));
            let to = watermarks.rolled(n);
            for (of, which) in [("the service", "="), ("its endpoints", "<>")] {
                let sql = format!(
                    "SELECT CAST(SUM(hits) AS BIGINT) AS number FROM {} WHERE resolution = ? AND endpoint_id {which} 0 \
                     AND at >= ? AND at < ?",
                    self.tables.rollup
                );
                let fine = self.number(sql.clone(), &[RESOLUTIONS[n - 1], from, to])?;
                let coarse = self.number(sql, &[RESOLUTIONS[n], from, to])?;
                if fine != coarse {
                    findings.push(format!(
                        "{}: of {of}, rows of {} s count {fine} requests where those of {} s count {coarse}",
                        self.tables.rollup,
                        RESOLUTIONS[n - 1],
                        RESOLUTIONS[n]
                    ));
                }
            }
        }
        Ok(findings)
    }
}

/// What is encoded in a column.
#[derive(Debug, Clone, Copy)]
enum Check {
    Json,
    Histogram,
    Tree,
    /// Who came, and how many requests that are.
    Crowd,
}
