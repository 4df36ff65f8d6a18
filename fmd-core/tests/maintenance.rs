//! The command as somebody uses it who looks after a store.

#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::sql_types::BigInt;
use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};
use fmd_core::Monitor;
use fmd_core::config::Config;
use fmd_core::endpoint::EndpointKey;
use fmd_core::measurement::{Began, Exchange, Measurement, Outcome, Protocol};
use fmd_core::now_micros;

const DAY: i64 = 86_400_000_000;
const PASSWORD: &str = "a password for tests only";

fn url(path: &Path) -> String {
    format!("sqlite://{}", path.display())
}

fn config(path: &Path) -> Config {
    let config = Config::builder().git("off").app_version("2.0").password(PASSWORD).timezone("UTC");
    config.listed_per_second(1_000_000).retention_days(1_000).database(url(path)).build().unwrap()
}

/// Keeps a service running until all that has passed is rolled up.
fn roll_up(path: &Path) {
    #[derive(QueryableByName)]
    struct Setting {
        #[diesel(sql_type = BigInt)]
        value: i64,
    }
    let monitor = Monitor::start(config(path)).unwrap();
    let mut connection = SqliteConnection::establish(&path.display().to_string()).unwrap();
    let until = Instant::now() + Duration::from_secs(20);
    loop {
        let sql = "SELECT value FROM fmd_setting WHERE name = 'rolled_86400'";
        let rolled: Setting = sql_query(sql).get_result(&mut connection).unwrap();
        if rolled.value * 1_000_000 > now_micros() - DAY - DAY / 24 {
            break;
        }
        assert!(Instant::now() < until, "the writer does not come to roll up");
        std::thread::sleep(Duration::from_millis(20));
    }
    monitor.stop();
}

/// A store with requests of the last `days` days, 100 a day, by two users to two endpoints.
fn record(path: &Path, days: i64) {
    let monitor = Monitor::start(config(path)).unwrap();
    for n in 0..days * 100 {
        let began = now_micros() - days * DAY + n * (DAY / 100) + DAY / 200;
        let duration = Duration::from_micros(500 + n as u64 * 7_919 % 10_000);
        monitor.record_past(Measurement {
            endpoint: monitor.endpoint(&EndpointKey::new("GET", if n % 3 == 0 { "/a" } else { "/b?" })).index(),
            version: monitor.version(if n % 2 == 0 { "1.0" } else { "2.0" }),
            began: Began::UnixMicros(began),
            head: duration,
            duration,
            status: Some(if n % 50 == 0 { 500 } else { 200 }),
            outcome: Outcome::Completed,
            exchange: Exchange::Sized,
            protocol: Protocol::Http11,
            bytes: 10,
            ip: Some([192, 0, 2, n as u8].into()),
            group: Some(if n % 5 == 0 { "ada \"the first\"\n" } else { "blaise é" }.into()),
            profile: None,
            notes: None,
            outlier: None,
        });
    }
    monitor.stop();
}

/// A folder, and the command run in it.
struct Shell(tempfile::TempDir);

impl Shell {
    fn new() -> Self {
        Shell(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn command(&self, database: &str, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fmd"));
        command.current_dir(self.0.path()).env_clear();
        command.args(line.split(' ')).args(["--database", &url(&self.path(database))]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn fed(&self, database: &str, line: &str, input: &str) -> Output {
        let mut child = self.command(database, line).spawn().unwrap();
        // It may end before it has read everything.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// What it prints when all is well.
    fn done(&self, database: &str, line: &str) -> String {
        let output = self.fed(database, line, "");
        assert_eq!(output.status.code(), Some(0), "{line}: {}{}", text(&output.stdout), text(&output.stderr));
        text(&output.stdout)
    }

    /// What it says when it cannot.
    fn broken(&self, database: &str, line: &str, input: &str) -> String {
        let output = self.fed(database, line, input);
        assert_eq!(output.status.code(), Some(2), "{line}: {}{}", text(&output.stdout), text(&output.stderr));
        text(&output.stderr)
    }

    fn run(&self, database: &str, sql: &str) {
        let path = self.path(database).display().to_string();
        SqliteConnection::establish(&path).unwrap().batch_execute(sql).unwrap();
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// An export without its heading, which bears a number of its own.
fn rows(export: &str) -> Vec<&str> {
    export.lines().skip(1).collect()
}

/// Runs `line` into `stdout`; gives the code that it ends with and what it says on standard error.
fn into(shell: &Shell, line: &str, stdout: impl Into<Stdio>) -> (Option<i32>, String) {
    let output = shell.command("fmd.db", line).stdin(Stdio::null()).stdout(stdout).output().unwrap();
    (output.status.code(), text(&output.stderr))
}

#[test]
fn a_reader_that_has_gone_away_changes_nothing_about_how_a_command_ends() {
    let shell = Shell::new();
    record(&shell.path("fmd.db"), 2);
    let lines = ["--help", "--version", "create", "upgrade", "size", "size --json", "verify", "prune --dry-run"];
    for line in lines.into_iter().chain(["user add ada", "export"]) {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        assert_eq!(into(&shell, line, writer), (Some(0), String::new()), "{line}");
    }
    shell.run("fmd.db", "UPDATE fmd_request SET endpoint_id = 77");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    assert_eq!(into(&shell, "verify", writer), (Some(1), String::new()));
    // Of all lines the first is read.
    let (mut reader, writer) = std::io::pipe().unwrap();
    let mut child = shell.command("fmd.db", "export").stdout(writer).spawn().unwrap();
    let mut some = [0; 20];
    std::io::Read::read_exact(&mut reader, &mut some).unwrap();
    drop(reader);
    assert_eq!((child.wait().unwrap().code(), &some[..13]), (Some(0), &b"{\"fmd_export\""[..]));
}

#[test]
#[cfg(target_os = "linux")]
fn an_answer_that_cannot_be_written_is_no_success() {
    let shell = Shell::new();
    record(&shell.path("fmd.db"), 1);
    for line in ["--version", "size", "export"] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let (code, said) = into(&shell, line, full);
        assert!(code == Some(2) && said.starts_with("fmd: "), "{line}: {code:?} {said}");
    }
}

#[test]
fn what_is_exported_is_the_same_after_an_import() {
    let shell = Shell::new();
    record(&shell.path("old.db"), 4);
    shell.run("old.db", "INSERT INTO fmd_graph (title, unit, schedule, added_at) VALUES ('g', '', '', 1)");
    shell.run(
        "old.db",
        "INSERT INTO fmd_graph_point (graph_id, at, series, value) VALUES (1, 5, '', 0.1), (1, 6, '', 1e300)",
    );
    let export = shell.done("old.db", "export");
    assert!(rows(&export).len() > 800, "{}", rows(&export).len());
    shell.done("old.db", "export file.jsonl");
    assert!(
        shell.broken("old.db", "export file.jsonl", "").contains("file.jsonl"),
        "what is there is not written over"
    );

    shell.done("new.db", "import file.jsonl");
    assert_eq!(rows(&shell.done("new.db", "export")), rows(&export));
    assert_eq!(shell.done("new.db", "verify"), "");
    let again = shell.fed("new.db", "import", &std::fs::read_to_string(shell.path("file.jsonl")).unwrap());
    assert!(again.status.success() && text(&again.stderr).contains("there already"), "{}", text(&again.stderr));
    // A service goes on where the old one was.
    record(&shell.path("new.db"), 1);
    assert_eq!(shell.done("new.db", "verify"), "");
    assert!(shell.broken("new.db", "import", &export).contains("import into an empty one"));
}

#[test]
fn an_import_that_broke_off_is_gone_on_with() {
    let shell = Shell::new();
    record(&shell.path("old.db"), 30);
    let export = shell.done("old.db", "export");
    let lines: Vec<&str> = export.lines().collect();
    for part in [1, lines.len() / 2, lines.len() - 1] {
        let told = shell.broken("new.db", "import", &(lines[..part].join("\n") + "\n"));
        assert!(told.contains("ends in its midst"), "{told}");
    }
    // And one that ends within a row.
    let (whole, torn) = lines.split_at(lines.len() / 2);
    let torn = &torn[0][..torn[0].len() / 2];
    let told = shell.broken("new.db", "import", &(whole.join("\n") + "\n" + torn));
    assert!(told.contains("no row of a table"), "{told}");
    assert!(shell.fed("new.db", "import", &export).status.success());
    assert_eq!(rows(&shell.done("new.db", "export")), rows(&export));
}

#[test]
fn an_import_that_broke_off_is_not_gone_on_with_after_a_service_has_used_the_store() {
    let shell = Shell::new();
    record(&shell.path("old.db"), 2);
    let export = shell.done("old.db", "export");
    let half = export.len() / 2;
    shell.broken("new.db", "import", &export[..half]);
    record(&shell.path("new.db"), 1);
    assert!(shell.broken("new.db", "import", &export).contains("import into an empty one"));
}

#[test]
fn what_is_no_export_is_refused() {
    let shell = Shell::new();
    shell.broken("none.db", "export out.jsonl", "");
    assert!(!shell.path("out.jsonl").exists(), "nor is half of one left behind");
    for (input, words) in [
        ("", "in its midst"),
        ("{}\n", "line 1"),
        ("{\"endpoint\":{\"id\":1}}\n", "begins with a heading"),
        ("{\"fmd_export\":{\"format\":2,\"number\":1,\"schema\":1}}\n", "a newer fmd"),
        ("{\"fmd_export\":{\"format\":1,\"number\":1,\"schema\":10000}}\n", "a newer fmd"),
        ("{\"fmd_export\":{\"format\":1,\"number\":1,\"schema\":1}}\n{\"cats\":{\"id\":1}}\n", "no table `cats`"),
        ("{\"fmd_export\":{\"format\":1,\"number\":1,\"schema\":1}}\n{\"endpoint\":{\"id\":\"1\"}}\n", "line 2"),
        ("{\"fmd_export\":{\"format\":1,\"number\":1,\"schema\":1}}\n{\"end\":{\"rows\":7}}\n", "tells of 7 rows"),
    ] {
        let told = shell.broken("new.db", "import", input);
        assert!(told.contains(words), "{input}: {told}");
    }
}

#[test]
fn a_verification_tells_what_is_wrong() {
    let shell = Shell::new();
    record(&shell.path("fmd.db"), 4);
    roll_up(&shell.path("fmd.db"));
    assert_eq!(shell.done("fmd.db", "verify"), "");
    for (sql, words) in [
        ("UPDATE fmd_request SET version_id = 77 WHERE id = 5", "fmd_request: 1 rows have a version_id"),
        ("DELETE FROM fmd_endpoint WHERE pattern = '/a'", "have a endpoint_id"),
        ("UPDATE fmd_rollup SET latencies = x'ff' WHERE resolution = 86400", "a histogram that cannot be read"),
        ("INSERT INTO fmd_timeline (request_id, spans) VALUES (1, '[')", "fmd_timeline: 1 rows have a text"),
        ("DELETE FROM fmd_rollup WHERE resolution = 86400 AND endpoint_id = 0", "of the service, rows of 3600 s count"),
        ("UPDATE fmd_rollup SET hits = 0 WHERE resolution = 600", "of its endpoints, rows of 600 s count 0"),
        ("UPDATE fmd_version SET name = CAST(x'61ff62' AS TEXT) WHERE id = 1", "fmd_version: "),
    ] {
        std::fs::copy(shell.path("fmd.db"), shell.path("wrong.db")).unwrap();
        shell.run("wrong.db", sql);
        let told = shell.fed("wrong.db", "verify", "");
        assert_eq!(told.status.code(), Some(1), "{sql}: {}", text(&told.stderr));
        assert!(text(&told.stdout).contains(words), "{sql}: {}", text(&told.stdout));
    }
    // Pages that nothing stands on would do no harm.
    shell.run("fmd.db", "VACUUM");
    #[derive(QueryableByName)]
    struct Place {
        #[diesel(sql_type = BigInt)]
        page: i64,
        #[diesel(sql_type = BigInt)]
        size: i64,
    }
    let place =
        "SELECT rootpage AS page, page_size AS size FROM sqlite_schema, pragma_page_size WHERE name = 'fmd_rollup'";
    let mut connection = SqliteConnection::establish(&shell.path("fmd.db").display().to_string()).unwrap();
    let Place { page, size } = sql_query(place).get_result(&mut connection).unwrap();
    let whole = std::fs::read(shell.path("fmd.db")).unwrap();
    let root = (page as usize - 1) * size as usize;
    for (torn, least) in [(whole.len() / 2..whole.len() / 2 + 8_192, 1), (root..root + size as usize, 3)] {
        let mut bytes = whole.clone();
        bytes[torn].fill(0x55);
        std::fs::write(shell.path("torn.db"), bytes).unwrap();
        let told = shell.fed("torn.db", "verify", "");
        assert_eq!(told.status.code(), Some(1), "{}", text(&told.stderr));
        assert!(text(&told.stdout).lines().count() >= least, "{}", text(&told.stdout));
    }
    assert!(shell.broken("none.db", "verify", "").contains("does not exist"));
}

#[test]
fn an_old_store_is_brought_up_to_date_and_none_is_made_by_mistake() {
    let shell = Shell::new();
    assert!(shell.broken("none.db", "upgrade", "").contains("does not exist"));
    assert!(!shell.path("none.db").exists());
    shell.run("empty.db", "CREATE TABLE something (id INTEGER)");
    for line in ["upgrade", "prune", "user password ada"] {
        assert!(shell.broken("empty.db", line, "").contains("`fmd create` makes them"), "{line}");
    }
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/05.sql");
    shell.run("old.db", &std::fs::read_to_string(schema).unwrap());
    let told = shell.fed("old.db", "verify", "");
    assert_eq!(told.status.code(), Some(1));
    assert!(text(&told.stdout).contains("`fmd upgrade`"), "{}", text(&told.stdout));
    for line in ["export", "prune", "user password ada"] {
        assert!(shell.broken("old.db", line, "").contains("`fmd upgrade`"), "{line}");
    }
    assert!(shell.done("old.db", "upgrade").contains(", had 5"));
    assert!(!shell.done("old.db", "upgrade").contains("had"));
    assert_eq!(shell.done("old.db", "verify"), "");
    shell.done("new.db", "create");
    assert_eq!(shell.done("new.db", "verify"), "");
    assert_eq!(shell.done("new.db", "prune"), "0 requests, 0 rows of figures, 0 hours of profiles are gone\n");
}

#[test]
fn a_pruning_takes_what_its_preview_says() {
    let shell = Shell::new();
    record(&shell.path("fmd.db"), 60);
    roll_up(&shell.path("fmd.db"));
    for line in ["prune --older-than 4294967295 --figures --dry-run", "prune --older-than 999999999 --figures"] {
        assert!(shell.done("fmd.db", line).starts_with("0 requests, 0 rows"), "older than time itself");
    }
    let all = shell.done("fmd.db", "prune --older-than 30 --dry-run");
    assert_eq!(all, "3000 requests, 0 rows of figures, 0 hours of profiles would go\n");
    assert_eq!(shell.done("fmd.db", "prune --older-than 30"), all.replace("would go", "are gone"));
    for line in ["prune", "prune --older-than 20 --figures"] {
        // Every ten minutes there is more that may go: should they pass just meanwhile, all is done once more.
        let ten_minutes = || now_micros() / 600_000_000;
        let [told, done, nothing] = loop {
            std::fs::copy(shell.path("fmd.db"), shell.path("pruned.db")).unwrap();
            let began = ten_minutes();
            let said = [&*format!("{line} --dry-run"), line, line].map(|line| shell.done("pruned.db", line));
            if ten_minutes() == began {
                break said;
            }
        };
        assert!(!told.starts_with("0 requests, 0 rows"), "{told}");
        assert_eq!(done, told.replace("would go", "are gone"), "{line}");
        assert!(nothing.starts_with("0 requests, 0 rows of figures"), "{nothing}");
        assert_eq!(shell.done("pruned.db", "verify"), "");
        std::fs::rename(shell.path("pruned.db"), shell.path("fmd.db")).unwrap();
    }
}

#[test]
fn sizes_are_told_by_table() {
    let shell = Shell::new();
    record(&shell.path("fmd.db"), 4);
    let told: serde_json::Value = serde_json::from_str(&shell.done("fmd.db", "size --json")).unwrap();
    let tables = told["tables"].as_array().unwrap();
    let sum: u64 = tables.iter().map(|table| table["bytes"].as_u64().unwrap()).sum();
    assert!(
        tables.iter().any(|table| table["name"] == "fmd_rollup") && sum <= told["bytes"].as_u64().unwrap(),
        "{told}"
    );
    assert!(shell.done("fmd.db", "size").lines().last().unwrap().ends_with("in all"));
}

#[test]
fn an_account_that_is_made_can_log_in() {
    let shell = Shell::new();
    let told = shell.done("fmd.db", "user add grace --role admin");
    let made_up = told.trim_end().rsplit_once(' ').unwrap().1.to_owned();
    assert!(shell.broken("fmd.db", "user add grace", "").contains("already"));
    assert!(shell.broken("fmd.db", "user add alan --password-stdin", "short\n").contains("at least 8"));
    assert!(shell.broken("fmd.db", "user add alan --password-stdin", "").contains("no password"));
    let given = shell.fed("fmd.db", "user add alan --password-stdin", "enigma machine\nmore\n");
    assert!(given.status.success() && !text(&given.stdout).contains("enigma"));
    assert!(shell.broken("fmd.db", "user password nobody", "").contains("no account named `nobody`"));

    let monitor = Monitor::start(config(&shell.path("fmd.db"))).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let log_in = |name: &str, password: &str| {
        let session = runtime.block_on(monitor.log_in([127, 0, 0, 1].into(), name, password));
        session.map(|new| new.session.role.as_str()).ok()
    };
    assert_eq!(log_in("grace", &made_up), Some("admin"));
    assert_eq!(log_in("alan", "enigma machine"), Some("guest"));
    // A service that runs knows of it at once.
    let told = shell.done("fmd.db", "user password alan");
    assert_eq!(log_in("alan", "enigma machine"), None);
    assert_eq!(log_in("alan", told.trim_end().rsplit_once(' ').unwrap().1), Some("guest"));
}
