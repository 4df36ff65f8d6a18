//! Plans of the service's own PostgreSQL, MariaDB or MySQL: of what reads, and without anything being written, locked or left behind.

#![allow(clippy::unwrap_used, missing_docs)]

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, Pool, R2D2Connection};
use fmd_actix::Level;
use fmd_tests::client::{Request, Response};
use fmd_tests::place::Place;
use fmd_tests::schema::{Open, Schema};
use fmd_tests::service::Service;
use fmd_tests::session::Session;
use fmd_tests::waiting::wait_for;
use serde_json::json;

diesel::table! {
    students (id) {
        id -> Integer,
        name -> Text,
    }
}

/// A service, and a schema of its own on the server.
struct Shop {
    service: Service,
    schema: Arc<Schema>,
    _place: Place,
}

impl Shop {
    fn open() -> Self {
        let schema = Arc::new(Schema::new(std::env::var("FMD_TEST_DATABASE").unwrap()));
        let mut connection = schema.connection();
        connection
            .run("CREATE TABLE students (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL, semester INTEGER)")
            .unwrap();
        connection.run("CREATE INDEX by_name ON students (name)").unwrap();
        connection.run("CREATE TABLE copies (id INTEGER)").unwrap();
        for rows in 0..20 {
            let rows: Vec<_> = (rows * 50..rows * 50 + 50).map(|id| format!("({id}, 'student {id}', 1)")).collect();
            connection.run(&format!("INSERT INTO students VALUES {}", rows.join(", "))).unwrap();
        }
        if let Open::Postgres(_) = connection {
            connection.run("ANALYZE students").unwrap();
        }
        fmd_actix::diesel::instrument().unwrap();
        let place = Place::new();
        let asked = Arc::clone(&schema);
        let config = place.builder().monitor_level(Level::Outliers).build().unwrap();
        let service = Service::start(config, move |app: &mut ServiceConfig| {
            let (asked, found) = (Arc::clone(&asked), Arc::clone(&asked));
            let run = move |text: String| {
                let _refused = asked.connection().run(&text);
                async { HttpResponse::Ok().finish() }
            };
            let find = move || {
                let query = students::table.filter(students::name.eq("student 7")).limit(3);
                let name: QueryResult<(i32, String)> = match &mut found.connection() {
                    Open::Postgres(connection) => query.first(connection),
                    Open::Mysql(connection) => query.first(connection),
                };
                async { name.unwrap().1 }
            };
            app.route("/run", web::post().to(run)).route("/find", web::get().to(find));
        });
        match connection {
            Open::Postgres(_) => explain_by::<PgConnection>(&service, &schema),
            Open::Mysql(_) => explain_by::<MysqlConnection>(&service, &schema),
        }
        Shop { service, schema, _place: place }
    }

    /// The id of the statement of which `text` is a part, as soon as it is listed.
    fn statement(&self, text: &str) -> u64 {
        wait_for(text, || {
            let rows = self.service.api().get("/queries")["statements"].as_array()?.clone();
            rows.iter().find(|row| row["text"].as_str().is_some_and(|known| known.contains(text)))?["id"].as_u64()
        })
    }

    fn explained(&self, text: &str) -> Response {
        let request = Request::post(&format!("/dashboard/api/statements/{}/plan", self.statement(text)), &json!({}));
        self.service.send(&Session::begin(&self.service).sends(request))
    }

    fn is_postgres(&self) -> bool {
        matches!(self.schema.connection(), Open::Postgres(_))
    }

    /// Has a request run `sql`, or fail to.
    fn run(&self, sql: &str) {
        assert_eq!(self.service.send(&Request::new("POST", "/run").body(sql)).status, 200);
    }

    /// What an admin gets who asks for the plan of `sql` after a request has run that; `part` is in its normalised text.
    fn plan(&self, sql: &str, part: &str) -> (u16, String) {
        self.run(sql);
        let answer = self.explained(part);
        (answer.status, answer.text())
    }
}

/// One connection, so that what a plan leaves on it is found by the next.
fn explain_by<C>(service: &Service, schema: &Schema)
where
    C: R2D2Connection + diesel::connection::LoadConnection + 'static,
    C::Backend: fmd_actix::diesel::Planned,
{
    let pool = Pool::builder().max_size(1).build(ConnectionManager::<C>::new(schema.url())).unwrap();
    service.fmd().explain_with(fmd_actix::diesel::plan(move || pool.get()));
}

#[test]
fn what_reads_is_planned_and_leaves_the_connection_as_it_was() {
    let shop = Shop::open();
    assert_eq!(shop.service.get("/find").text(), "student 7");
    for _ in 0..3 {
        let plan = shop.explained("LIMIT");
        assert_eq!(plan.status, 200, "{}", plan.text());
        assert!(plan.text().contains("by_name"), "{}", plan.text());
    }
    // Values that were written out, and a list of them, are of one statement with any others.
    let lists = "SELECT id FROM students WHERE semester IN (1, 2) AND id = 2000 ORDER BY id LIMIT 5, 2";
    let lists = if shop.is_postgres() { lists.replace("5, 2", "2 OFFSET 5") } else { lists.to_owned() };
    let (status, plan) = shop.plan(&lists, "IN (");
    assert_eq!(status, 200, "{plan}");
    // The last is MySQL's, which reads a row that a key names while it plans.
    let looked_up = ["students_pkey", "PRIMARY", "before execution"];
    assert!(looked_up.iter().any(|how| plan.contains(how)), "{plan}");
    let (status, plan) = shop.plan("SELECT semester FROM students WHERE id = 2000 AND name = 'x'", "SELECT semester");
    assert_eq!(status, 200, "{plan}");
    assert!(["students_pkey", "by_name", "finds no row"].iter().any(|how| plan.contains(how)), "{plan}");
    let (status, why) = shop.plan("SELECT name FROM nowhere", "nowhere");
    assert_eq!(status, 409, "{why}");
    assert!(why.contains("nowhere"), "{why}");
    assert_eq!(shop.explained("LIMIT").status, 200);
}

#[test]
fn what_writes_or_locks_is_not_planned_at_all() {
    let shop = Shop::open();
    for (sql, part, why) in [
        ("SELECT id INTO made FROM students", "INTO", "INTO"),
        ("SELECT id FROM students FOR UPDATE", "FOR UPDATE", "UPDATE"),
        ("SELECT name FROM students LOCK IN SHARE MODE", "SHARE MODE", "SHARE"),
        ("SELECT name FROM students FOR SHARE", "FOR SHARE", "SHARE"),
        ("SELECT 1; DELETE FROM students WHERE id = 7", "; DELETE", "more than one statement"),
        ("DELETE FROM students WHERE name = 'nobody'", "name = ?", "only statements that read"),
    ] {
        let (status, text) = shop.plan(sql, part);
        assert!(status == 400 && text.contains(why), "{sql}: {status} {text}");
    }
}

#[test]
fn a_function_that_writes_while_a_statement_is_planned_is_refused_by_the_server() {
    let shop = Shop::open();
    // Each says that it changes nothing, and both servers compute what is constant while they plan.
    let (sql, function, written) = match shop.schema.connection() {
        Open::Postgres(_) => (
            "SELECT id FROM students WHERE id = writes()",
            "CREATE SEQUENCE numbers; CREATE FUNCTION writes() RETURNS BIGINT IMMUTABLE LANGUAGE plpgsql AS \
             $$ BEGIN RETURN setval('numbers', 17); END $$",
            "last_value FROM numbers",
        ),
        Open::Mysql(_) => (
            "SELECT a FROM (SELECT writes() AS a) AS written",
            "CREATE FUNCTION writes() RETURNS INT DETERMINISTIC BEGIN INSERT INTO copies VALUES (17); RETURN 1; END",
            "count(*) FROM copies",
        ),
    };
    // Recorded while it cannot run.
    shop.run(sql);
    shop.schema.connection().run(function).unwrap();
    let before = shop.schema.connection().number(written);
    let refused = shop.explained("writes()");
    assert_eq!(refused.status, 409, "{}", refused.text());
    assert!(refused.text().to_lowercase().replace('-', " ").contains("read only"), "{}", refused.text());
    assert_eq!(shop.schema.connection().number(written), before);
    shop.schema.connection().run(sql).unwrap();
    assert_ne!(shop.schema.connection().number(written), before, "elsewhere it does write");
}

#[test]
fn what_is_planned_for_too_long_is_broken_off_by_the_server() {
    let shop = Shop::open();
    let (sql, function) = match shop.schema.connection() {
        Open::Postgres(_) => (
            "SELECT id FROM students WHERE id = sleeps()",
            "CREATE FUNCTION sleeps() RETURNS INT IMMUTABLE LANGUAGE plpgsql AS \
             $$ BEGIN PERFORM pg_sleep(60); RETURN 1; END $$",
        ),
        Open::Mysql(_) => (
            "SELECT a FROM (SELECT sleeps() AS a) AS slept",
            "CREATE FUNCTION sleeps() RETURNS INT DETERMINISTIC RETURN sleep(60)",
        ),
    };
    shop.run(sql);
    shop.schema.connection().run(function).unwrap();
    let refused = shop.explained("sleeps()");
    // MySQL computes nothing of this while it plans, and so is done at once.
    let of_mysql = refused.status == 200 && refused.text().contains("select#1");
    let is_broken_off = ["statement timeout", "max_statement_time"].iter().any(|why| refused.text().contains(why));
    assert!(of_mysql || refused.status == 409 && is_broken_off, "{}", refused.text());
    assert_eq!(shop.service.get("/find").text(), "student 7");
    assert_eq!(shop.explained("LIMIT").status, 200, "the connection is as good as before");
}
