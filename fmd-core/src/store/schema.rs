//! The tables, and how an older set of them is brought up to date.

use diesel::{OptionalExtension, QueryableByName, sql_types::BigInt};

use super::statement::Statement;
use super::{Store, StoreError};

/// The parts of a divided time, as columns.
const TIMES: &str = "wall_ns BIGINT NOT NULL, on_cpu_ns BIGINT NOT NULL, blocked_ns BIGINT NOT NULL, \
                     awaiting_ns BIGINT NOT NULL, queued_ns BIGINT NOT NULL, pool_waiting_ns BIGINT NOT NULL, \
                     pool_running_ns BIGINT NOT NULL, polls BIGINT NOT NULL";

/// The names of the tables, with their prefix.
#[derive(Debug, Clone)]
pub(super) struct Tables {
    pub(super) schema_version: String,
    pub(super) setting: String,
    pub(super) endpoint: String,
    pub(super) version: String,
    pub(super) instance: String,
    pub(super) request: String,
    pub(super) rollup: String,
    pub(super) frame: String,
    pub(super) profile: String,
    pub(super) held: String,
    pub(super) request_profile: String,
    pub(super) error_group: String,
    pub(super) error_count: String,
    pub(super) error_user: String,
    pub(super) error_sample: String,
    pub(super) timeline: String,
    pub(super) outlier: String,
    pub(super) statement: String,
    pub(super) query_count: String,
    pub(super) request_story: String,
    pub(super) memory: String,
    pub(super) account: String,
    pub(super) session: String,
    pub(super) api_token: String,
    pub(super) graph: String,
    pub(super) graph_point: String,
    pub(super) ignored: String,
    pub(super) alert: String,
    pub(super) alert_message: String,
    pub(super) visitor: String,
}

impl Tables {
    pub(super) fn new(prefix: &str) -> Self {
        let name = |table: &str| format!("{prefix}_{table}");
        Tables {
            schema_version: name("schema_version"),
            setting: name("setting"),
            endpoint: name("endpoint"),
            version: name("version"),
            instance: name("instance"),
            request: name("request"),
            rollup: name("rollup"),
            frame: name("frame"),
            profile: name("profile"),
            held: name("held"),
            request_profile: name("request_profile"),
            error_group: name("error_group"),
            error_count: name("error_count"),
            error_user: name("error_user"),
            error_sample: name("error_sample"),
            timeline: name("timeline"),
            outlier: name("outlier"),
            statement: name("statement"),
            query_count: name("query_count"),
            request_story: name("request_story"),
            memory: name("memory"),
            account: name("account"),
            session: name("session"),
            api_token: name("api_token"),
            graph: name("graph"),
            graph_point: name("graph_point"),
            ignored: name("ignored"),
            alert: name("alert"),
            alert_message: name("alert_message"),
            visitor: name("visitor"),
        }
    }

    /// What the names of all tables begin with.
    pub(super) fn prefix(&self) -> &str {
        self.schema_version.trim_end_matches("schema_version")
    }

    /// The statements that lead from each schema to the next. What has been released is never changed, only added to.
    pub(super) fn migrations(&self) -> Vec<Vec<String>> {
        let Tables { setting, endpoint, version, instance, request, rollup, account, session, .. } = self;
        let Tables { frame, profile, held, request_profile, timeline, outlier, .. } = self;
        let Tables { statement, query_count, request_story, memory, .. } = self;
        let Tables { error_group, error_count, error_user, error_sample, .. } = self;
        let first = vec![
            format!("CREATE TABLE {setting} (name TEXT PRIMARY KEY NOT NULL, value BIGINT NOT NULL)"),
            format!(
                "CREATE TABLE {endpoint} (id INTEGER PRIMARY KEY NOT NULL, method TEXT NOT NULL, pattern TEXT NOT NULL, \
                 level SMALLINT, added_at BIGINT NOT NULL, last_requested_at BIGINT, UNIQUE (method, pattern))"
            ),
            format!(
                "CREATE TABLE {version} (id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, \
                 first_seen_at BIGINT NOT NULL)"
            ),
            format!(
                "CREATE TABLE {instance} (id INTEGER PRIMARY KEY NOT NULL, host TEXT NOT NULL, pid BIGINT NOT NULL, \
                 version_id BIGINT NOT NULL, started_at BIGINT NOT NULL)"
            ),
            format!(
                "CREATE TABLE {request} (id INTEGER PRIMARY KEY NOT NULL, endpoint_id BIGINT NOT NULL, \
                 version_id BIGINT NOT NULL, instance_id BIGINT NOT NULL, started_at BIGINT NOT NULL, \
                 duration_ns BIGINT NOT NULL, head_ns BIGINT NOT NULL, status SMALLINT, outcome SMALLINT NOT NULL, \
                 exchange SMALLINT NOT NULL, protocol SMALLINT NOT NULL, bytes BIGINT NOT NULL, group_by TEXT, ip TEXT)"
            ),
            format!("CREATE INDEX {request}_by_endpoint ON {request} (endpoint_id, started_at)"),
            format!(
                "CREATE TABLE {rollup} (resolution INTEGER NOT NULL, endpoint_id BIGINT NOT NULL, at BIGINT NOT NULL, \
                 version_id BIGINT NOT NULL, status SMALLINT NOT NULL, outcome SMALLINT NOT NULL, \
                 instance_id BIGINT NOT NULL, hits BIGINT NOT NULL, latency_sum_ns BIGINT NOT NULL, \
                 latency_max_ns BIGINT NOT NULL, latencies BLOB NOT NULL, \
                 PRIMARY KEY (resolution, endpoint_id, at, version_id, status, outcome, instance_id)) WITHOUT ROWID"
            ),
            format!(
                "CREATE TABLE {account} (id INTEGER PRIMARY KEY NOT NULL, username TEXT NOT NULL UNIQUE, \
                 password_hash TEXT NOT NULL, role TEXT NOT NULL, created_at BIGINT NOT NULL)"
            ),
            format!(
                "CREATE TABLE {session} (token_hash TEXT PRIMARY KEY NOT NULL, account_id BIGINT NOT NULL, \
                 csrf TEXT NOT NULL, created_at BIGINT NOT NULL, expires_at BIGINT NOT NULL)"
            ),
        ];
        let profiles = vec![
            format!(
                "CREATE TABLE {frame} (id INTEGER PRIMARY KEY NOT NULL, function TEXT NOT NULL, module TEXT NOT NULL, \
                 file TEXT NOT NULL, line BIGINT NOT NULL, UNIQUE (function, module, file, line))"
            ),
            format!(
                "CREATE TABLE {profile} (endpoint_id BIGINT NOT NULL, at BIGINT NOT NULL, version_id BIGINT NOT NULL, \
                 instance_id BIGINT NOT NULL, requests BIGINT NOT NULL, {TIMES}, tree BLOB NOT NULL, \
                 PRIMARY KEY (endpoint_id, at, version_id, instance_id)) WITHOUT ROWID"
            ),
            format!(
                "CREATE TABLE {held} (endpoint_id BIGINT NOT NULL, at BIGINT NOT NULL, version_id BIGINT NOT NULL, \
                 holder_id BIGINT NOT NULL, instance_id BIGINT NOT NULL, nanos BIGINT NOT NULL, \
                 PRIMARY KEY (endpoint_id, at, version_id, holder_id, instance_id)) WITHOUT ROWID"
            ),
            format!(
                "CREATE TABLE {request_profile} (request_id INTEGER PRIMARY KEY NOT NULL, endpoint_id BIGINT NOT NULL, \
                 kept SMALLINT NOT NULL, {TIMES}, held_by TEXT NOT NULL, tree BLOB NOT NULL)"
            ),
            format!("CREATE INDEX {request_profile}_by_endpoint ON {request_profile} (endpoint_id, request_id)"),
        ];
        let errors = vec![
            format!(
                "CREATE TABLE {error_group} (id INTEGER PRIMARY KEY NOT NULL, fingerprint TEXT NOT NULL UNIQUE, \
                 kind SMALLINT NOT NULL, name TEXT NOT NULL, message TEXT NOT NULL, file TEXT, line BIGINT, \
                 first_seen_at BIGINT NOT NULL, last_seen_at BIGINT NOT NULL, first_version_id BIGINT NOT NULL, \
                 last_version_id BIGINT NOT NULL, hits BIGINT NOT NULL, users BIGINT NOT NULL, resolved_at BIGINT, \
                 resolved_version_id BIGINT, reopened_at BIGINT)"
            ),
            format!(
                "CREATE TABLE {error_count} (group_id BIGINT NOT NULL, at BIGINT NOT NULL, endpoint_id BIGINT NOT NULL, \
                 version_id BIGINT NOT NULL, hits BIGINT NOT NULL, \
                 PRIMARY KEY (group_id, at, endpoint_id, version_id)) WITHOUT ROWID"
            ),
            format!("CREATE INDEX {error_count}_by_time ON {error_count} (at)"),
            format!(
                "CREATE TABLE {error_user} (group_id BIGINT NOT NULL, name TEXT NOT NULL, \
                 PRIMARY KEY (group_id, name)) WITHOUT ROWID"
            ),
            format!(
                "CREATE TABLE {error_sample} (id INTEGER PRIMARY KEY NOT NULL, group_id BIGINT NOT NULL, \
                 request_id BIGINT, endpoint_id BIGINT NOT NULL, version_id BIGINT NOT NULL, at BIGINT NOT NULL, \
                 user_name TEXT, message TEXT NOT NULL, sources TEXT NOT NULL, frames TEXT NOT NULL)"
            ),
            format!("CREATE INDEX {error_sample}_by_group ON {error_sample} (group_id, id)"),
            format!("CREATE INDEX {error_sample}_by_request ON {error_sample} (request_id)"),
        ];
        let timelines =
            vec![format!("CREATE TABLE {timeline} (request_id INTEGER PRIMARY KEY NOT NULL, spans TEXT NOT NULL)")];
        let outliers = vec![
            format!("ALTER TABLE {endpoint} ADD COLUMN usual_ns BIGINT"),
            format!("ALTER TABLE {endpoint} ADD COLUMN outlier_after_ns BIGINT"),
            format!(
                "CREATE TABLE {outlier} (request_id INTEGER PRIMARY KEY NOT NULL, endpoint_id BIGINT NOT NULL, \
                 after_ns BIGINT NOT NULL, usual_ns BIGINT, request TEXT NOT NULL, captures TEXT NOT NULL, \
                 surroundings TEXT NOT NULL)"
            ),
            format!("CREATE INDEX {outlier}_by_endpoint ON {outlier} (endpoint_id, request_id)"),
        ];
        let queries = vec![
            format!(
                "CREATE TABLE {statement} (id INTEGER PRIMARY KEY NOT NULL, fingerprint TEXT NOT NULL UNIQUE, \
                 sql_text TEXT NOT NULL, first_seen_at BIGINT NOT NULL, frames TEXT NOT NULL)"
            ),
            format!(
                "CREATE TABLE {query_count} (endpoint_id BIGINT NOT NULL, at BIGINT NOT NULL, \
                 statement_id BIGINT NOT NULL, version_id BIGINT NOT NULL, instance_id BIGINT NOT NULL, \
                 calls BIGINT NOT NULL, requests BIGINT NOT NULL, most BIGINT NOT NULL, failed BIGINT NOT NULL, \
                 row_count BIGINT NOT NULL, total_ns BIGINT NOT NULL, longest_ns BIGINT NOT NULL, durations BLOB NOT NULL, \
                 PRIMARY KEY (endpoint_id, at, statement_id, version_id, instance_id)) WITHOUT ROWID"
            ),
            format!("CREATE INDEX {query_count}_by_time ON {query_count} (at)"),
            format!(
                "CREATE TABLE {request_story} (request_id INTEGER PRIMARY KEY NOT NULL, endpoint_id BIGINT NOT NULL, \
                 queries TEXT NOT NULL, steps TEXT NOT NULL, unlisted BIGINT NOT NULL, unlisted_ns BIGINT NOT NULL)"
            ),
        ];
        let api_token = &self.api_token;
        let tokens = vec![format!(
            "CREATE TABLE {api_token} (id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL, token_hash TEXT NOT NULL UNIQUE, \
             made_by TEXT NOT NULL, created_at BIGINT NOT NULL, last_used_at BIGINT)"
        )];
        let memory = vec![
            format!("ALTER TABLE {request_story} ADD COLUMN alloc_calls BIGINT"),
            format!("ALTER TABLE {request_story} ADD COLUMN alloc_bytes BIGINT"),
            format!("ALTER TABLE {request_story} ADD COLUMN alloc_peak BIGINT"),
            format!(
                "CREATE TABLE {memory} (endpoint_id BIGINT NOT NULL, at BIGINT NOT NULL, version_id BIGINT NOT NULL, \
                 instance_id BIGINT NOT NULL, requests BIGINT NOT NULL, calls BIGINT NOT NULL, bytes BIGINT NOT NULL, \
                 peak BIGINT NOT NULL, PRIMARY KEY (endpoint_id, at, version_id, instance_id)) WITHOUT ROWID"
            ),
        ];
        let (graph, graph_point) = (&self.graph, &self.graph_point);
        let graphs = vec![
            format!(
                "CREATE TABLE {graph} (id INTEGER PRIMARY KEY NOT NULL, title TEXT NOT NULL UNIQUE, unit TEXT NOT NULL, \
                 schedule TEXT NOT NULL, added_at BIGINT NOT NULL, claimed_at BIGINT, taken_at BIGINT, failed_at BIGINT, \
                 failure TEXT)"
            ),
            format!(
                "CREATE TABLE {graph_point} (graph_id BIGINT NOT NULL, at BIGINT NOT NULL, series TEXT NOT NULL, \
                 value DOUBLE PRECISION NOT NULL, PRIMARY KEY (graph_id, at, series))"
            ),
        ];
        let batches = ["batch", "profile_batch"]
            .map(|column| format!("ALTER TABLE {instance} ADD COLUMN {column} BIGINT"))
            .to_vec();
        let ignored = &self.ignored;
        let administered = vec![
            format!("ALTER TABLE {endpoint} ADD COLUMN name TEXT"),
            format!("ALTER TABLE {endpoint} ADD COLUMN color TEXT"),
            format!("ALTER TABLE {endpoint} ADD COLUMN merged_into BIGINT"),
            format!("ALTER TABLE {endpoint} ADD COLUMN deleted_at BIGINT"),
            format!("ALTER TABLE {endpoint} ADD COLUMN unsettled_since BIGINT"),
            format!("ALTER TABLE {endpoint} ADD COLUMN ignored_by TEXT"),
            format!(
                "CREATE TABLE {ignored} (id INTEGER PRIMARY KEY NOT NULL, pattern TEXT NOT NULL UNIQUE, \
                 added_by TEXT NOT NULL, added_at BIGINT NOT NULL)"
            ),
        ];
        let seen = vec![format!("ALTER TABLE {instance} ADD COLUMN seen_at BIGINT")];
        let (alert, alert_message) = (&self.alert, &self.alert_message);
        let alerts = vec![
            format!(
                "CREATE TABLE {alert} (id INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, \
                 title TEXT NOT NULL, path TEXT, opened_at BIGINT NOT NULL, seen_at BIGINT NOT NULL, resolved_at BIGINT)"
            ),
            format!(
                "CREATE TABLE {alert_message} (id INTEGER PRIMARY KEY NOT NULL, alert_id BIGINT, channel TEXT NOT NULL, \
                 event TEXT NOT NULL, content TEXT NOT NULL, created_at BIGINT NOT NULL, due_at BIGINT NOT NULL, \
                 attempts BIGINT NOT NULL, sent_at BIGINT, given_up_at BIGINT, failure TEXT)"
            ),
        ];
        let visitors = vec![super::visitor::table(&self.visitor)];
        let holders = ["possibly_ns", "frame_id", "frame_ns"]
            .map(|column| format!("ALTER TABLE {held} ADD COLUMN {column} BIGINT"))
            .to_vec();
        let used_frames = vec![format!("ALTER TABLE {frame} ADD COLUMN seen_at BIGINT")];
        let used_versions = vec![format!("ALTER TABLE {version} ADD COLUMN seen_at BIGINT")];
        let until_servers = [first, profiles, errors, timelines, outliers, queries, tokens, memory, graphs, batches];
        until_servers
            .into_iter()
            .chain([administered, seen, alerts, visitors, holders, used_frames, used_versions])
            .collect()
    }
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = BigInt)]
    version: i64,
}

impl Store {
    /// Brings the tables up to date, in one transaction that excludes every other process.
    pub(super) fn migrate(&mut self, prefix: &str) -> Result<(), StoreError> {
        let migrations = self.tables.migrations();
        self.migrate_by(&migrations, prefix)
    }

    /// The schema of the tables that there are, and the latest that this version knows.
    #[cfg(feature = "cli")]
    pub(crate) fn schema(&mut self) -> Result<(i64, i64), StoreError> {
        let sql = format!("SELECT COALESCE(MAX(version), 0) AS version FROM {}", self.tables.schema_version);
        let found: Found = Statement::new(sql).get_result(&mut self.connection)?;
        Ok((found.version, self.tables.migrations().len() as i64))
    }

    fn migrate_by(&mut self, migrations: &[Vec<String>], prefix: &str) -> Result<(), StoreError> {
        let known = migrations.len() as i64;
        self.transaction(|store| {
            let (table, connection) = (&store.tables.schema_version, &mut store.connection);
            connection.define(&format!("CREATE TABLE IF NOT EXISTS {table} (version BIGINT PRIMARY KEY NOT NULL)"))?;
            let found = Statement::new(format!("SELECT version FROM {table} ORDER BY version DESC LIMIT 1"))
                .get_result::<Found>(connection)
                .optional()?
                .map_or(0, |found| found.version);
            if found > known {
                return Err(StoreError::Newer { prefix: prefix.to_owned(), found, known });
            }
            for (step, version) in migrations.iter().zip(1..).skip(found as usize) {
                for sql in step {
                    connection.define(sql)?;
                }
                Statement::new(format!("INSERT INTO {table} (version) VALUES (?)"))
                    .bind(version)
                    .execute(connection)?;
            }
            Ok(())
        })
    }
}

#[cfg(test)]
#[cfg(all(feature = "cli", any(feature = "postgres", feature = "mysql")))]
mod server_tests;
#[cfg(test)]
mod tests;
