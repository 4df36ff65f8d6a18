//! What the Flask Monitoring Dashboard has recorded is taken over whole, once, and without secrets. Its database was made by `flask/make.py`.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use diesel::connection::SimpleConnection;
use diesel::sql_types::{BigInt, Nullable, Text};
use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};

struct Shell(tempfile::TempDir);

impl Shell {
    /// A folder in which the original's database lies as `old.db`.
    fn new() -> Self {
        let shell = Shell(tempfile::tempdir().unwrap());
        let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/flask/original.sql");
        let text = std::fs::read_to_string(text).unwrap();
        shell.open("old.db").batch_execute(&format!("PRAGMA foreign_keys = OFF; {text}")).unwrap();
        shell
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn open(&self, name: &str) -> SqliteConnection {
        SqliteConnection::establish(&self.path(name).display().to_string()).unwrap()
    }

    fn fmd(&self, line: &str) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fmd"));
        command.current_dir(self.0.path()).env_clear().args(line.split(' '));
        command.output().unwrap()
    }

    /// What it prints when all is well.
    fn done(&self, line: &str) -> String {
        let output = self.fmd(line);
        assert_eq!(output.status.code(), Some(0), "{line}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn number(&self, sql: &str) -> i64 {
        #[derive(QueryableByName)]
        struct Number {
            #[diesel(sql_type = Nullable<BigInt>)]
            number: Option<i64>,
        }
        let found: Number = sql_query(format!("SELECT {sql}")).get_result(&mut self.open("fmd.db")).unwrap();
        found.number.unwrap()
    }

    /// Requests in the finest rows that there are: those of minutes are not made any more once they are days old.
    fn counted(&self) -> i64 {
        let finest = "(SELECT MIN(resolution) FROM fmd_rollup)";
        self.number(&format!("SUM(hits) AS number FROM fmd_rollup WHERE resolution = {finest} AND endpoint_id = 0"))
    }

    fn texts(&self, sql: &str) -> Vec<String> {
        #[derive(QueryableByName)]
        struct Found {
            #[diesel(sql_type = Text)]
            text: String,
        }
        let found: Vec<Found> = sql_query(format!("SELECT {sql}")).load(&mut self.open("fmd.db")).unwrap();
        found.into_iter().map(|row| row.text).collect()
    }
}

#[test]
fn everything_is_taken_over_and_nothing_twice() {
    let shell = Shell::new();
    let told = shell.done("import-fmd old.db");
    assert!(told.starts_with("27 requests, "), "{told}");
    assert!(told.contains("6 exceptions and 5 points of graphs"), "{told}");
    assert!(told.contains("guest (guest) has the password "), "{told}");
    assert_eq!(shell.done("verify"), "");

    assert_eq!(shell.number("COUNT(*) AS number FROM fmd_request"), 27);
    assert_eq!(shell.counted(), 27);
    assert_eq!(
        shell.texts("pattern AS text FROM fmd_endpoint ORDER BY pattern"),
        ["caught", "fails", "home", "item", "slow"]
    );
    assert_eq!(shell.number("level AS number FROM fmd_endpoint WHERE pattern = 'home'"), 1);
    let slow = "FROM fmd_request r JOIN fmd_endpoint e ON e.id = r.endpoint_id WHERE e.pattern = 'slow'";
    assert!((120_000_000..200_000_000).contains(&shell.number(&format!("MAX(duration_ns) AS number {slow}"))));
    let in_two = "FROM fmd_request r JOIN fmd_version v ON v.id = r.version_id WHERE v.name = '2.0'";
    assert_eq!(shell.number(&format!("COUNT(*) AS number {in_two}")), 6);
    assert_eq!(shell.number(&format!("COUNT(*) AS number {in_two} AND r.status = 500")), 3);
    assert_eq!(shell.number("COUNT(DISTINCT group_by) AS number FROM fmd_request WHERE ip = '127.0.0.1'"), 2);

    let errors =
        shell.texts("name || ' at ' || file || ':' || line || ', ' || hits AS text FROM fmd_error_group ORDER BY name");
    assert_eq!(errors, ["KeyError at shop.py:52, 3", "ValueError at shop.py:39, 3"]);
    let deepest = "COUNT(*) AS number FROM fmd_error_sample s JOIN fmd_error_group g ON g.id = s.group_id \
                   WHERE json_array_length(s.frames) = 2 AND g.name = 'KeyError'";
    assert_eq!(shell.number(deepest), 3);
    let points = "(at % 86400 / 3600) || ' ' || value AS text FROM fmd_graph_point ORDER BY at";
    assert_eq!(shell.texts(points), ["0 0.1", "1 1.1", "2 2.1", "3 3.1", "4 4.1"]);
    let held = "COUNT(*) AS number FROM fmd_outlier o JOIN fmd_request r ON r.id = o.request_id WHERE r.duration_ns > 100000000";
    assert_eq!(shell.number(held), 1);

    let again = shell.done("import-fmd old.db");
    assert!(again.starts_with("0 requests, 0 outliers, 0 profiles, 0 exceptions"), "{again}");
    assert!(!again.contains("password"), "{again}");
    shell
        .open("old.db")
        .batch_execute(
            "PRAGMA foreign_keys = OFF; INSERT INTO Request SELECT id + 27, endpoint_id, duration, time_requested, version_requested, group_by, ip, \
             status_code FROM Request WHERE id <= 4; INSERT INTO Request (id, endpoint_id, duration, ip) VALUES (90, 77, 1, '')",
        )
        .unwrap();
    let more = shell.done("import-fmd old.db");
    assert!(more.starts_with("4 requests, ") && more.contains("1 requests are left out"), "{more}");
    assert_eq!(shell.number("COUNT(*) AS number FROM fmd_request"), 31);
    assert_eq!(shell.counted(), 31);
    assert_eq!(shell.number("COUNT(*) AS number FROM fmd_graph_point"), 5);
    assert_eq!(shell.done("verify"), "");
}

#[test]
fn requests_of_the_past_are_not_listed_behind_later_ones_and_counted_all_the_same() {
    let shell = Shell::new();
    shell.done("create");
    shell
        .open("fmd.db")
        .batch_execute(
            "INSERT INTO fmd_version (name, first_seen_at) VALUES ('now', 1); \
             INSERT INTO fmd_endpoint (method, pattern, added_at) VALUES ('GET', '/now', 1); \
             INSERT INTO fmd_instance (host, pid, version_id, started_at) VALUES ('here', 1, 1, 1); \
             INSERT INTO fmd_request SELECT 1, 1, 1, 1, 1e15 * 1.8, 1, 1, 200, 0, 0, 1, 0, NULL, NULL",
        )
        .unwrap();
    let told = shell.done("import-fmd old.db");
    assert!(told.starts_with("27 requests, 0 outliers, "), "{told}");
    assert!(told.contains("27 requests are counted and not listed one by one"), "{told}");
    assert_eq!(shell.number("COUNT(*) AS number FROM fmd_request"), 1);
    assert_eq!(shell.counted(), 27);
    assert_eq!(shell.number("SUM(hits) AS number FROM fmd_error_group"), 6);
    assert_eq!(shell.number("COUNT(*) AS number FROM fmd_error_sample WHERE request_id IS NULL"), 6);
    assert!(shell.done("import-fmd old.db").starts_with("0 requests, "));
}

#[test]
fn how_far_it_was_taken_over_is_known_for_ever() {
    let shell = Shell::new();
    shell.done("import-fmd old.db");
    shell
        .open("fmd.db")
        .batch_execute(
            "UPDATE fmd_instance SET started_at = 1, seen_at = 1; \
             INSERT INTO fmd_instance (host, pid, version_id, started_at) VALUES ('here', 1, 1, 1)",
        )
        .unwrap();
    shell.done("prune");
    assert!(shell.done("import-fmd old.db").starts_with("0 requests, "));
    assert_eq!(shell.counted(), 27);
}

#[test]
fn a_profile_has_the_time_that_the_original_tells() {
    let shell = Shell::new();
    shell.done("import-fmd old.db");
    let of_item = "FROM fmd_profile p JOIN fmd_endpoint e ON e.id = p.endpoint_id WHERE e.pattern = 'item'";
    let original = "SELECT CAST(SUM(s.duration) * 1000000 AS INTEGER) AS number FROM StackLine s \
                    JOIN Request r ON r.id = s.request_id JOIN Endpoint e ON e.id = r.endpoint_id \
                    WHERE e.name = 'item' AND s.indent = 1";
    #[derive(QueryableByName)]
    struct Number {
        #[diesel(sql_type = BigInt)]
        number: i64,
    }
    let original: Number = sql_query(original).get_result(&mut shell.open("old.db")).unwrap();
    let taken = shell.number(&format!("SUM(on_cpu_ns) AS number {of_item}"));
    assert!((taken - original.number).abs() < 1_000, "{taken} ns where the original has {}", original.number);
    assert_eq!(shell.number(&format!("SUM(requests) AS number {of_item}")), 6);
    assert!(shell.texts("function AS text FROM fmd_frame").contains(&"look_up".to_owned()));
}

#[test]
fn no_secret_comes_along() {
    let shell = Shell::new();
    shell.done("import-fmd old.db");
    for name in ["fmd.db", "fmd.db-wal"] {
        let bytes = std::fs::read(shell.path(name)).unwrap_or_default();
        for secret in ["c2VjcmV0OnNlY3JldA", "hunter2", "pbkdf2"] {
            let is_there = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!is_there, "{secret} stands in {name}");
        }
    }
}

#[test]
fn a_file_of_something_else_is_refused() {
    let shell = Shell::new();
    shell.open("other.db").batch_execute("CREATE TABLE cats (id INTEGER)").unwrap();
    std::fs::write(shell.path("text.db"), "cats").unwrap();
    for (name, words) in
        [("none.db", "does not exist"), ("other.db", "no database of the Flask"), ("text.db", "not a database")]
    {
        let told = shell.fmd(&format!("import-fmd {name}"));
        let said = String::from_utf8(told.stderr).unwrap();
        assert_eq!(told.status.code(), Some(2), "{name}: {said}");
        assert!(said.contains(words), "{name}: {said}");
    }
    assert!(!shell.path("none.db").exists() && !shell.path("fmd.db").exists());
}
