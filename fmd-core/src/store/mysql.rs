//! What MariaDB and MySQL do differently.

use diesel::connection::SimpleConnection;
use diesel::mysql::MysqlConnection;
use diesel::result::{DatabaseErrorKind, Error};
use diesel::sql_types::{BigInt, Nullable};
use diesel::{QueryResult, QueryableByName, RunQueryDsl, sql_query};

#[cfg(feature = "cli")]
use super::statement::Value;

/// Nobody else's transaction is waited for longer than 10 s, and one of ours whose process stands still is ended by the server, so that
/// the others can go on. The modes are ours whatever the server's are; texts of errors are compared in `define`. What stands in `/*M!` is
/// for MariaDB alone, which would make a subquery of a long list of numbers and look through whole tables for it.
pub(super) const WRITING: &str = "SET SESSION sql_mode = 'PIPES_AS_CONCAT,STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION', \
                                  lc_messages = 'en_US', innodb_lock_wait_timeout = 10, lock_wait_timeout = 10 \
                                  /*M!100318 , SESSION idle_transaction_timeout = 60, SESSION in_predicate_conversion_threshold = 0 */; \
                                  SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED";
/// No question is worth more of the server than a minute. MySQL would tell sizes of tables that are up to a day old; what stands in `/*!80000` is for
/// it alone.
pub(super) const READING: &str = "SET SESSION sql_mode = 'PIPES_AS_CONCAT,STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION' \
                                  /*!80000 , SESSION max_execution_time = 60000, SESSION information_schema_stats_expiry = 0 */ \
                                  /*M!100318 , SESSION idle_transaction_timeout = 60, SESSION max_statement_time = 60, \
                                  SESSION in_predicate_conversion_threshold = 0 */; \
                                  SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
/// Who reads everything takes as long as that takes, and may wait for a slow disk in between.
pub(super) const PATIENT: &str = "SET SESSION wait_timeout = 31536000 /*!80000 , SESSION max_execution_time = 0 */ /*M!100300 , SESSION idle_transaction_timeout = 0, SESSION max_statement_time = 0 */";

/// The condition of rows after the one with `last` as its `key`, one column after the other: the server finds no range in an index for
/// `(a, b) > (?, ?)`.
#[cfg(feature = "cli")]
pub(super) fn after(key: &[String], last: &[Value]) -> (String, Vec<Value>) {
    let Some((column, value)) = key.first().zip(last.first()) else { return ("FALSE".to_owned(), Vec::new()) };
    if key.len() == 1 {
        return (format!("{column} > ?"), vec![value.clone()]);
    }
    let (rest, values) = after(&key[1..], &last[1..]);
    let condition = format!("({column} > ? OR ({column} = ? AND {rest}))");
    (condition, [value.clone(), value.clone()].into_iter().chain(values).collect())
}

/// Seconds for which a writer waits for its turn.
const TURN_WITHIN: u32 = 10;
/// Gives back what [`lock`] took.
pub(super) const UNLOCK: &str = "DO RELEASE_ALL_LOCKS()";

/// The end of a statement of which the new row's number is wanted. MySQL knows no such thing, and is asked afterwards.
pub(super) const RETURNING_ID: &str = " RETURNING id";
pub(super) const LAST_ID: &str = "SELECT CAST(LAST_INSERT_ID() AS SIGNED) AS id";

/// SQL that tells the name of every table of this database and the room that it takes.
pub(super) const SIZES_OF_TABLES: &str = "SELECT table_name AS name, \
     CAST(COALESCE(data_length, 0) + COALESCE(index_length, 0) AS SIGNED) AS bytes FROM information_schema.tables \
     WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY bytes DESC";

/// Takes the lock of all who write the tables of `schema`, until it is given back or the connection ends. It is none of a row, since a
/// table that is made ends every transaction.
pub(super) fn lock(connection: &mut MysqlConnection, schema: &str) -> QueryResult<()> {
    #[derive(QueryableByName)]
    struct Lock {
        #[diesel(sql_type = Nullable<BigInt>)]
        taken: Option<i64>,
    }
    // The lock's name may have 64 characters, that of the database has as many. MySQL has no `SHA1` any more.
    let name = format!("CONCAT('fmd.', LEFT(SHA2(CONCAT(DATABASE(), '.{schema}'), 256), 40))");
    let lock: Lock = sql_query(format!("SELECT GET_LOCK({name}, {TURN_WITHIN}) AS taken")).get_result(connection)?;
    if lock.taken == Some(1) {
        return Ok(());
    }
    let why = format!("another process has been writing for {TURN_WITHIN} s");
    Err(Error::DatabaseError(DatabaseErrorKind::Unknown, Box::new(why)))
}

/// Makes or changes a table by `sql`, which is written for SQLite. What is there already, from an attempt that broke off, stays.
pub(super) fn define(connection: &mut MysqlConnection, sql: &str) -> QueryResult<()> {
    match connection.batch_execute(&quoted(definition(sql))) {
        Err(Error::DatabaseError(_, why)) if is_there(why.message()) => Ok(()),
        other => other,
    }
}

fn is_there(message: &str) -> bool {
    message.starts_with("Duplicate column name")
        || message.starts_with("Duplicate key name")
        || (message.starts_with("Table ") && message.ends_with("already exists"))
}

/// By which texts differ where any letter does, also by spaces at their end. MariaDB and MySQL call it by different names.
const COLLATION: &str = "/*M!100300 utf8mb4_nopad_bin */ /*!80017 utf8mb4_0900_bin */";

/// `sql`, which makes or changes a table of SQLite, for MySQL. Texts in keys need a length: together they may take 3,072 bytes, four for
/// each character.
fn definition(sql: &str) -> String {
    let types = sql
        .replace("(id INTEGER PRIMARY KEY NOT NULL", "(id BIGINT PRIMARY KEY NOT NULL AUTO_INCREMENT")
        .replace("INTEGER", "BIGINT")
        .replace("SMALLINT", "BIGINT")
        .replace("BLOB", "LONGBLOB")
        .replace(") WITHOUT ROWID", ")")
        // Names of functions can be longer than what fits into an index.
        .replace(", UNIQUE (function, module, file, line))", ")")
        .replace(" method TEXT", " method VARCHAR(64)");
    let keys: Vec<&str> = ["PRIMARY KEY (", "UNIQUE ("]
        .into_iter()
        .filter_map(|key| types.split_once(key)?.1.split(')').next())
        .flat_map(|key| key.split(", "))
        .collect();
    let is_key = |name: &str, after: &str| {
        keys.contains(&name) || after.starts_with(" PRIMARY KEY") || after.starts_with(" NOT NULL UNIQUE")
    };
    let mut made = String::new();
    let mut rest = types.as_str();
    while let Some((before, after)) = rest.split_once(" TEXT") {
        let name = before.rsplit([' ', '(']).next().unwrap_or("");
        made.push_str(before);
        made.push_str(if is_key(name, after) { " VARCHAR(700)" } else { " LONGTEXT" });
        rest = after;
    }
    made.push_str(rest);
    if made.starts_with("CREATE TABLE") {
        made.push_str(" ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE ");
        made.push_str(COLLATION);
    }
    made
}

/// The name of a column that MySQL has taken for itself since version 8.
const RESERVED: &str = "function";

/// `sql` with that name in quotes.
fn quoted(sql: String) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut parts = sql.split(RESERVED);
    let mut made = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let quote = if made.ends_with(is_part) || part.starts_with(is_part) { "" } else { "`" };
        made.push_str(&format!("{quote}{RESERVED}{quote}{part}"));
    }
    made
}

/// `sql` as MySQL says it.
pub(super) fn translated(sql: String) -> String {
    let mut sql = if sql.contains(RESERVED) { quoted(sql) } else { sql };
    if let Some((insert, conflict)) = sql.split_once(" ON CONFLICT") {
        sql = match conflict.split_once("DO UPDATE SET ") {
            Some((_, set)) => format!("{insert} ON DUPLICATE KEY UPDATE {}", values(set)),
            None => insert.replacen("INSERT INTO", "INSERT IGNORE INTO", 1),
        };
    }
    if sql.contains(" AS BIGINT)") {
        sql = sql.replace(" AS BIGINT)", " AS SIGNED)");
    }
    sql
}

/// `set` with `VALUES(column)` for each `excluded.column`.
fn values(set: &str) -> String {
    let mut parts = set.split("excluded.");
    let mut made = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(part.len());
        made.push_str(&format!("VALUES({}){}", &part[..end], &part[end..]));
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_whose_name_is_reserved_is_quoted_and_nothing_else_is() {
        let sql = translated("SELECT id, function, functions FROM fmd_function WHERE function = ?".to_owned());
        assert_eq!(sql, "SELECT id, `function`, functions FROM fmd_function WHERE `function` = ?");
    }

    #[test]
    fn a_text_has_a_length_where_it_is_part_of_a_key() {
        let made = definition(
            "CREATE TABLE t (id INTEGER PRIMARY KEY NOT NULL, method TEXT NOT NULL, pattern TEXT NOT NULL, notes TEXT, \
             tree BLOB, UNIQUE (method, pattern))",
        );
        assert_eq!(
            made,
            "CREATE TABLE t (id BIGINT PRIMARY KEY NOT NULL AUTO_INCREMENT, method VARCHAR(64) NOT NULL, \
             pattern VARCHAR(700) NOT NULL, notes LONGTEXT, tree LONGBLOB, UNIQUE (method, pattern)) \
             ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE /*M!100300 utf8mb4_nopad_bin */ /*!80017 utf8mb4_0900_bin */"
        );
        let inline = definition("CREATE TABLE t (name TEXT PRIMARY KEY NOT NULL, a TEXT NOT NULL UNIQUE, b TEXT)");
        assert!(
            inline.starts_with(
                "CREATE TABLE t (name VARCHAR(700) PRIMARY KEY NOT NULL, a VARCHAR(700) NOT NULL UNIQUE, b LONGTEXT)"
            ),
            "{inline}"
        );
        assert_eq!(definition("ALTER TABLE t ADD COLUMN a TEXT"), "ALTER TABLE t ADD COLUMN a LONGTEXT");
    }

    #[test]
    fn a_row_that_is_there_already_is_left_or_changed() {
        let says = |sql: &str| translated(sql.to_owned());
        assert_eq!(
            says("INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO NOTHING"),
            "INSERT IGNORE INTO t (a) VALUES (?)"
        );
        assert_eq!(
            says(
                "INSERT INTO t (a, b) VALUES (?, ?) ON CONFLICT (a) DO UPDATE SET b = t.b + excluded.b, c = excluded.c"
            ),
            "INSERT INTO t (a, b) VALUES (?, ?) ON DUPLICATE KEY UPDATE b = t.b + VALUES(b), c = VALUES(c)"
        );
        assert_eq!(says("SELECT CAST(SUM(a) AS BIGINT) AS a"), "SELECT CAST(SUM(a) AS SIGNED) AS a");
    }
}
