//! Reading what the Flask Monitoring Dashboard keeps in a file of SQLite, of any of its versions.

use std::collections::HashMap;
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Double, Nullable, Text};
use diesel::{Connection as _, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};
use fmd_profiler::Frame;

use super::StoreError;

/// An open database of the original.
pub(crate) struct Original {
    connection: SqliteConnection,
    prefix: String,
    /// Lines of its code by their ids: far fewer than requests.
    lines: HashMap<i64, Frame>,
}

#[derive(Debug, QueryableByName)]
pub(crate) struct OldEndpoint {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) name: String,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) monitor_level: Option<i64>,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) time_added: Option<String>,
}

#[derive(Debug, QueryableByName)]
pub(crate) struct OldRequest {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) endpoint_id: Option<i64>,
    /// Milliseconds.
    #[diesel(sql_type = Double)]
    pub(crate) duration: f64,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) time_requested: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) version_requested: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) group_by: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) ip: Option<String>,
    #[diesel(sql_type = Nullable<BigInt>)]
    pub(crate) status_code: Option<i64>,
}

#[derive(Debug, QueryableByName)]
pub(crate) struct OldOutlier {
    #[diesel(sql_type = BigInt)]
    pub(crate) request_id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) request_header: String,
    #[diesel(sql_type = Text)]
    pub(crate) request_environment: String,
    #[diesel(sql_type = Text)]
    pub(crate) request_url: String,
    #[diesel(sql_type = Text)]
    pub(crate) cpu_percent: String,
    #[diesel(sql_type = Text)]
    pub(crate) memory: String,
    #[diesel(sql_type = Text)]
    pub(crate) stacktrace: String,
}

/// One line of a request's profile, which lists the callers before what they call.
#[derive(Debug, QueryableByName)]
pub(crate) struct OldLine {
    #[diesel(sql_type = BigInt)]
    pub(crate) request_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) code_id: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) indent: i64,
    /// Milliseconds, with those of what it calls.
    #[diesel(sql_type = Double)]
    pub(crate) duration: f64,
}

#[derive(Debug, QueryableByName)]
pub(crate) struct OldException {
    #[diesel(sql_type = BigInt)]
    pub(crate) request_id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) name: String,
    #[diesel(sql_type = Text)]
    pub(crate) message: String,
    #[diesel(sql_type = BigInt)]
    pub(crate) is_user_captured: i64,
    #[diesel(sql_type = BigInt)]
    pub(crate) snapshot: i64,
}

#[derive(Debug, QueryableByName)]
pub(crate) struct OldUser {
    #[diesel(sql_type = Text)]
    pub(crate) username: String,
    #[diesel(sql_type = BigInt)]
    pub(crate) is_admin: i64,
}

#[derive(Debug, QueryableByName)]
pub(crate) struct OldGraph {
    #[diesel(sql_type = BigInt)]
    pub(crate) graph_id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) title: String,
    #[diesel(sql_type = Nullable<Text>)]
    pub(crate) time_added: Option<String>,
}

#[derive(Debug, QueryableByName)]
pub(crate) struct OldPoint {
    #[diesel(sql_type = BigInt)]
    pub(crate) id: i64,
    #[diesel(sql_type = Text)]
    pub(crate) time: String,
    #[diesel(sql_type = Double)]
    pub(crate) value: f64,
}

#[derive(QueryableByName)]
struct CodeLine {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Text)]
    file: String,
    #[diesel(sql_type = BigInt)]
    line: i64,
    #[diesel(sql_type = Text)]
    function: String,
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = Text)]
    name: String,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

impl Original {
    /// Opens the file at `path`, for reading only.
    pub(crate) fn open(path: &Path) -> Result<Self, StoreError> {
        let error = |reason: String| StoreError::Open { path: path.to_owned(), reason };
        if !path.exists() {
            return Err(error("the file does not exist".to_owned()));
        }
        let mut connection =
            SqliteConnection::establish(&path.to_string_lossy()).map_err(|refused| error(refused.to_string()))?;
        connection.batch_execute("PRAGMA query_only = ON; PRAGMA busy_timeout = 10000")?;
        // The names of all its tables begin with the same prefix, which may be empty.
        let named: Vec<Name> =
            sql_query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '%CodeLine'")
                .load(&mut connection)
                .map_err(|refused| error(refused.to_string()))?;
        let prefix = named.iter().find_map(|table| table.name.strip_suffix("CodeLine"));
        let prefix = prefix.ok_or_else(|| error("it is no database of the Flask Monitoring Dashboard".to_owned()))?;
        let mut original = Original { connection, prefix: prefix.to_owned(), lines: HashMap::new() };
        original.lines = original.read_lines()?;
        Ok(original)
    }

    fn load<R: QueryableByName<diesel::sqlite::Sqlite> + 'static>(&mut self, sql: &str) -> Result<Vec<R>, StoreError> {
        Ok(sql_query(sql.replace('$', &self.prefix)).load(&mut self.connection)?)
    }

    fn has(&mut self, table: &str, column: &str) -> Result<bool, StoreError> {
        Ok(!self
            .load::<Name>(&format!("SELECT name FROM pragma_table_info('${table}') WHERE name = '{column}'"))?
            .is_empty())
    }

    fn number(&mut self, sql: &str) -> Result<i64, StoreError> {
        Ok(self.load::<Number>(sql)?.first().map_or(0, |row| row.number))
    }

    /// A text that tells this database from others, and stays the same while it grows.
    pub(crate) fn origin(&mut self) -> Result<String, StoreError> {
        let first: Vec<Name> = self
            .load(r#"SELECT name || ' ' || COALESCE(time_added, '') AS name FROM "$Endpoint" ORDER BY id LIMIT 1"#)?;
        Ok(first.into_iter().next().map(|row| row.name).unwrap_or_default())
    }

    /// How many requests come after the one with the id `after`, at most, and the highest id.
    pub(crate) fn extent(&mut self, after: i64) -> Result<(i64, i64), StoreError> {
        let rest = self.number(&format!(r#"SELECT COUNT(*) AS number FROM "$Request" WHERE id > {after}"#))?;
        Ok((rest, self.number(r#"SELECT COALESCE(MAX(id), 0) AS number FROM "$Request""#)?))
    }

    pub(crate) fn endpoints(&mut self) -> Result<Vec<OldEndpoint>, StoreError> {
        self.load(r#"SELECT id, name, monitor_level, time_added FROM "$Endpoint" ORDER BY id"#)
    }

    /// The requests after the one with the id `after`, by id.
    pub(crate) fn requests(&mut self, after: i64, limit: usize) -> Result<Vec<OldRequest>, StoreError> {
        let status = if self.has("Request", "status_code")? { "status_code" } else { "NULL AS status_code" };
        self.load(&format!(
            "SELECT id, endpoint_id, duration, time_requested, version_requested, CAST(group_by AS TEXT) AS group_by, ip, \
             {status} FROM \"$Request\" WHERE id > {after} ORDER BY id LIMIT {limit}"
        ))
    }

    /// The outliers among the requests whose ids lie in `from..=to`.
    pub(crate) fn outliers(&mut self, from: i64, to: i64) -> Result<Vec<OldOutlier>, StoreError> {
        let text = |column: &str| format!("COALESCE(CAST({column} AS TEXT), '') AS {column}");
        let columns = ["request_header", "request_environment", "request_url", "cpu_percent", "memory", "stacktrace"];
        self.load(&format!(
            "SELECT request_id, {} FROM \"$Outlier\" WHERE request_id BETWEEN {from} AND {to} ORDER BY request_id",
            columns.map(text).join(", ")
        ))
    }

    /// Hands the lines of these requests' profiles to `take`, in order.
    pub(crate) fn for_each_line(
        &mut self,
        from: i64,
        to: i64,
        mut take: impl FnMut(&OldLine, &Frame),
    ) -> Result<(), StoreError> {
        let sql = "SELECT request_id, code_id, indent, duration FROM \"$StackLine\" WHERE request_id BETWEEN ";
        let sql = format!("{sql}{from} AND {to} ORDER BY request_id, position").replace('$', &self.prefix);
        for line in RunQueryDsl::load_iter::<OldLine, _>(sql_query(sql), &mut self.connection)? {
            let line = line?;
            if let Some(frame) = self.lines.get(&line.code_id) {
                take(&line, frame);
            }
        }
        Ok(())
    }

    fn read_lines(&mut self) -> Result<HashMap<i64, Frame>, StoreError> {
        let lines: Vec<CodeLine> = self.load(
            r#"SELECT id, filename AS file, line_number AS line, function_name AS "function" FROM "$CodeLine""#,
        )?;
        Ok(lines.into_iter().map(|line| (line.id, frame(line))).collect())
    }

    /// What went wrong in these requests.
    pub(crate) fn exceptions(&mut self, from: i64, to: i64) -> Result<Vec<OldException>, StoreError> {
        if !self.has("ExceptionOccurrence", "stack_trace_snapshot_id")? {
            return Ok(Vec::new());
        }
        self.load(&format!(
            r#"SELECT o.request_id, t.type AS name, m.message, o.is_user_captured, o.stack_trace_snapshot_id AS snapshot
               FROM "$ExceptionOccurrence" o JOIN "$ExceptionType" t ON t.id = o.exception_type_id
               JOIN "$ExceptionMessage" m ON m.id = o.exception_msg_id
               WHERE o.request_id BETWEEN {from} AND {to} ORDER BY o.id"#
        ))
    }

    /// The stack of an exception, innermost first.
    pub(crate) fn stack(&mut self, snapshot: i64) -> Result<Vec<Frame>, StoreError> {
        let lines: Vec<CodeLine> = self.load(&format!(
            r#"SELECT f.id, COALESCE(p.path, '') AS file, f.line_number AS line, COALESCE(d.name, '') AS "function"
               FROM "$ExceptionStackLine" s JOIN "$ExceptionFrame" f ON f.id = s.exception_frame_id
               LEFT JOIN "$FunctionLocation" l ON l.id = f.function_location_id
               LEFT JOIN "$FilePath" p ON p.id = l.file_path_id
               LEFT JOIN "$FunctionDefinition" d ON d.id = l.function_definition_id
               WHERE s.stack_trace_snapshot_id = {snapshot} ORDER BY s.position DESC"#
        ))?;
        Ok(lines.into_iter().map(frame).collect())
    }

    pub(crate) fn users(&mut self) -> Result<Vec<OldUser>, StoreError> {
        if !self.has("User", "username")? {
            return Ok(Vec::new());
        }
        self.load(r#"SELECT username, COALESCE(is_admin, 0) AS is_admin FROM "$User" ORDER BY id"#)
    }

    pub(crate) fn graphs(&mut self) -> Result<Vec<OldGraph>, StoreError> {
        if !self.has("CustomGraph", "title")? {
            return Ok(Vec::new());
        }
        self.load(r#"SELECT graph_id, title, time_added FROM "$CustomGraph" ORDER BY graph_id"#)
    }

    /// The points of a graph after the one with the id `after`, by id.
    pub(crate) fn points(&mut self, graph: i64, after: i64, limit: usize) -> Result<Vec<OldPoint>, StoreError> {
        self.load(&format!(
            "SELECT id, time, value FROM \"$CustomGraphData\" WHERE graph_id = {graph} AND id > {after} \
             AND time IS NOT NULL AND value IS NOT NULL ORDER BY id LIMIT {limit}"
        ))
    }
}

fn frame(line: CodeLine) -> Frame {
    Frame {
        function: line.function.into(),
        module: "".into(),
        file: (!line.file.is_empty()).then(|| line.file.into()),
        line: u32::try_from(line.line).ok().filter(|&line| line > 0),
    }
}
