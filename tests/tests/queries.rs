//! The statements that a request calls are told with their times and places, on whatever thread they run, and never with their values.

#![allow(clippy::unwrap_used, missing_docs)]

use std::sync::{Mutex, Once};
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use diesel::prelude::*;
use fmd_actix::{Config, Level};
use fmd_tests::client::{Request, Response};
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::session::Session;
use fmd_tests::table::{change, number};
use fmd_tests::waiting::{wait_for, wait_until};
use serde_json::{Value, json};
use tracing_subscriber::layer::SubscriberExt;

/// A value that is bound to statements and must be found nowhere.
const SECRET: &str = "hunter2-of-the-test";

diesel::table! {
    students (id) {
        id -> Integer,
        name -> Text,
    }
}

type Shared = web::Data<Mutex<SqliteConnection>>;

fn open() -> Shared {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        fmd_actix::diesel::instrument().unwrap();
        let subscriber = tracing_subscriber::registry().with(fmd_actix::tracing::layer().spans_of("shop"));
        tracing::subscriber::set_global_default(subscriber).unwrap();
    });
    let mut connection = SqliteConnection::establish(":memory:").unwrap();
    diesel::sql_query("CREATE TABLE students (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
        .execute(&mut connection)
        .unwrap();
    let rows: Vec<_> = (1..=50).map(|id| (students::id.eq(id), students::name.eq(format!("student {id}")))).collect();
    diesel::insert_into(students::table).values(rows).execute(&mut connection).unwrap();
    web::Data::new(Mutex::new(connection))
}

#[inline(never)]
fn one_by_one(connection: &mut SqliteConnection, ids: impl Iterator<Item = i32>) -> usize {
    ids.filter_map(|id| students::table.find(id).first::<(i32, String)>(connection).ok()).count()
}

async fn roster(shared: Shared) -> String {
    let found = fmd_actix::block(move || one_by_one(&mut shared.lock().unwrap(), 1..=34)).await.unwrap();
    found.to_string()
}

async fn on_worker(shared: Shared) -> String {
    let mut connection = shared.lock().unwrap();
    for _ in 0..3 {
        one_by_one(&mut connection, std::iter::once(7));
    }
    "three times".to_owned()
}

async fn plain_block(shared: Shared) -> String {
    let found = web::block(move || one_by_one(&mut shared.lock().unwrap(), 1..=3)).await.unwrap();
    found.to_string()
}

async fn in_transaction(shared: Shared) -> HttpResponse {
    let mut connection = shared.lock().unwrap();
    let _rolled_back: QueryResult<()> = connection.transaction(|connection| {
        diesel::update(students::table.find(1)).set(students::name.eq(SECRET)).execute(connection)?;
        // MariaDB reads the name on behind the second quote, and SQLite does not.
        let escaped =
            diesel::sql_query(format!("SELECT id FROM students WHERE name = 'it\\'s {SECRET}'")).execute(connection);
        assert!(escaped.is_err());
        diesel::sql_query("SELECT something FROM nowhere WHERE name = 'hunter2-of-the-test'").execute(connection)?;
        Ok(())
    });
    let _step = fmd_actix::span(format!("ask https://host/?token={SECRET} {}", "and more ".repeat(100_000)));
    // SQLite takes what is no column's name for text.
    let quoted = format!("SELECT id FROM students WHERE name = \"{SECRET}\" OR name IN (\"{SECRET}\", \"b\")");
    diesel::sql_query(quoted).execute(&mut *connection).unwrap();
    HttpResponse::Ok().finish()
}

async fn sqlx_like() -> &'static str {
    // As sqlx tells it: the summary is the beginning, and the statement is there where it is longer.
    tracing::event!(
        target: "sqlx::query", tracing::Level::DEBUG, summary = "SELECT id, name FROM …",
        db.statement = "\n\nSELECT\n  id, name FROM\n  shoes\nWHERE\n  size = 43\n", rows_affected = 0_u64, rows_returned = 12_u64,
        elapsed = ?Duration::from_millis(3), elapsed_secs = 0.003
    );
    tracing::event!(
        target: "sqlx::query", tracing::Level::DEBUG, summary = "SELECT 1", db.statement = "", rows_affected = 0_u64,
        rows_returned = 1_u64, elapsed = ?Duration::from_millis(1), elapsed_secs = 0.001
    );
    "shoes"
}

async fn steps() -> &'static str {
    fmd_actix::span("look for shoes").of(actix_web::rt::time::sleep(Duration::from_millis(30))).await;
    let fitting = fmd_actix::span("try them on");
    actix_web::rt::time::sleep(Duration::from_millis(10)).await;
    drop(fitting);
    fmd_actix::connection(|| std::thread::sleep(Duration::from_millis(5)));
    tracing::info_span!(target: "shop::till", "pay").in_scope(|| std::thread::sleep(Duration::from_millis(2)));
    tracing::info_span!(target: "shopping", "not chosen").in_scope(|| {});
    "done"
}

fn start(place: &Place, level: Level) -> Service {
    let shared = open();
    Service::start(place.builder().monitor_level(level).build().unwrap(), move |app: &mut ServiceConfig| {
        app.app_data(shared.clone())
            .route("/roster", web::get().to(roster))
            .route("/on-worker", web::get().to(on_worker))
            .route("/plain-block", web::get().to(plain_block))
            .route("/in-transaction", web::get().to(in_transaction))
            .route("/sqlx", web::get().to(sqlx_like))
            .route("/steps", web::get().to(steps));
    })
}

fn id_of(service: &Service, target: &str) -> u64 {
    wait_for(target, || service.api().find_endpoint(&format!("GET {target}")))["id"].as_u64().unwrap()
}

/// Requests `target` once, and gives the id of the request.
fn request(service: &Service, target: &str) -> Value {
    assert_eq!(service.get(target).status, 200);
    let id = id_of(service, target);
    let listed = || service.api().get(&format!("/endpoints/{id}/requests"))["requests"].get(0).cloned();
    wait_for("the request", listed)["id"].clone()
}

/// Requests `target` once, and gives what was kept of the request.
fn story(service: &Service, target: &str) -> Value {
    service.api().get(&format!("/requests/{}/queries", request(service, target)))
}

/// What the timeline of a request has of `kind`: names, and the line that each came from.
fn spans(service: &Service, request: &Value, kind: &str) -> Vec<(String, String)> {
    let detail = service.api().get(&format!("/requests/{request}"));
    let spans = detail["timeline"].as_array().unwrap().iter().filter(|span| span["kind"] == kind);
    let text = |span: &Value, field: &str| span[field].as_str().unwrap().to_owned();
    spans.map(|span| (text(span, "name"), text(span, "detail"))).collect()
}

fn statements(service: &Service, target: &str) -> Vec<Value> {
    let id = id_of(service, target);
    service.api().get(&format!("/endpoints/{id}/queries"))["statements"].as_array().unwrap().clone()
}

#[test]
fn one_statement_for_each_of_a_list_is_pointed_out_with_the_line_that_calls_it() {
    let place = Place::new();
    let service = start(&place, Level::Outliers);
    let story = story(&service, "/roster");
    assert_eq!(story["queries"].as_array().unwrap().len(), 34);
    let starts: Vec<f64> =
        story["queries"].as_array().unwrap().iter().map(|query| query["start_ms"].as_f64().unwrap()).collect();
    assert!(starts.is_sorted() && starts[0] > 0.0, "{starts:?}");
    assert_eq!(story["findings"].as_array().unwrap().len(), 1);
    assert_eq!((&story["findings"][0]["kind"], &story["findings"][0]["calls"]), (&json!("repeated"), &json!(34)));
    assert!(story["findings"][0]["words"].as_str().unwrap().contains("34 times"), "{}", story["findings"]);

    let of_endpoint = statements(&service, "/roster");
    assert_eq!(of_endpoint.len(), 1);
    let statement = &of_endpoint[0];
    assert_eq!(
        statement["text"],
        "SELECT `students`.`id`, `students`.`name` FROM `students` WHERE (`students`.`id` = ?) LIMIT ?"
    );
    assert_eq!(
        (&statement["calls"], &statement["requests"], &statement["most_in_one"]),
        (&json!(34), &json!(1), &json!(34))
    );
    assert_eq!(statement["calls_per_request"], 34.0);
    assert!(statement["p95_ms"].as_f64().unwrap() <= statement["total_ms"].as_f64().unwrap());
    let detail = service.api().get(&format!("/statements/{}", statement["id"]));
    let frames = detail["frames"].as_array().unwrap();
    assert!(
        frames.iter().any(|frame| frame["file"].as_str().is_some_and(|file| file.ends_with("tests/queries.rs"))),
        "{frames:?}"
    );
    let called_from = &statement["called_from"];
    assert!(called_from["file"].as_str().unwrap().ends_with("tests/queries.rs"), "{called_from}");
}

#[test]
fn the_same_statement_with_the_same_values_is_a_duplicate() {
    let place = Place::new();
    let service = start(&place, Level::Profiler);
    let story = story(&service, "/on-worker");
    assert_eq!((&story["findings"][0]["kind"], &story["findings"][0]["calls"]), (&json!("duplicate"), &json!(3)));
    assert_eq!(story["findings"].as_array().unwrap().len(), 1);
}

#[test]
fn statements_of_threads_that_serve_nobody_known_are_not_told_and_our_own_never() {
    let place = Place::new();
    let service = start(&place, Level::Outliers);
    assert_eq!(service.get("/plain-block").text(), "3");
    let _ = service.api().overview();
    story(&service, "/on-worker");
    let all = service.api().get("/queries")["statements"].as_array().unwrap().clone();
    assert_eq!(all.len(), 1, "{all:?}");
    assert!(!all[0]["text"].as_str().unwrap().contains("fmd_"), "{all:?}");
    assert!(statements(&service, "/plain-block").is_empty());
}

#[test]
fn transactions_and_failures_are_told_and_no_value_reaches_the_database() {
    let place = Place::new();
    let service = start(&place, Level::Outliers);
    let story = story(&service, "/in-transaction");
    let queries = story["queries"].as_array().unwrap();
    let text = |query: &Value| {
        let statement = story["statements"].as_array().unwrap().iter().find(|row| row["id"] == query["statement_id"]);
        statement.unwrap()["text"].as_str().unwrap().to_owned()
    };
    let update = queries.iter().find(|query| text(query).starts_with("UPDATE")).unwrap();
    assert_eq!((&update["in_transaction"], &update["failed"]), (&json!(true), &json!(false)));
    let failed: Vec<String> = queries.iter().filter(|query| query["failed"] == true).map(text).collect();
    assert_eq!(failed, ["SELECT id FROM students WHERE name = ?…", "SELECT something FROM nowhere WHERE name = ?"]);
    assert!(queries.iter().any(|query| text(query) == "SELECT id FROM students WHERE name = ? OR name IN (?)"));
    let step = story["steps"][0]["name"].as_str().unwrap();
    assert!(step.starts_with("ask https://host/?token=[redacted] and more") && step.len() < 300, "{step}");
    service.fmd().stop();
    for file in ["fmd.db", "fmd.db-wal"] {
        let bytes = std::fs::read(place.path(file)).unwrap_or_default();
        assert!(!bytes.windows(SECRET.len()).any(|window| window == SECRET.as_bytes()), "{file}");
    }
}

#[test]
fn values_are_kept_where_that_is_wanted_and_without_those_of_secret_columns() {
    let values = |place: &Place, config: Config| {
        let shared = open();
        let service = Service::start(config, move |app: &mut ServiceConfig| {
            app.app_data(shared.clone())
                .route("/roster", web::get().to(roster))
                .route("/in-transaction", web::get().to(in_transaction));
        });
        let roster = story(&service, "/roster")["queries"][0]["values"].clone();
        let queries = story(&service, "/in-transaction")["queries"].clone();
        let update = queries.as_array().unwrap().iter().find(|query| query["values"].as_array().unwrap().len() == 2);
        let update = update.map(|query| query["values"].clone());
        service.stop();
        let bytes = std::fs::read(place.database()).unwrap();
        (roster, update, bytes.windows(SECRET.len()).any(|window| window == SECRET.as_bytes()))
    };
    let place = Place::new();
    let config = place.builder().monitor_level(Level::Outliers).query_values(10).redact(["name"]).build().unwrap();
    assert_eq!(values(&place, config), (json!(["1", "1"]), Some(json!(["[redacted]", "1"])), false));
    let place = Place::new();
    let config = place.builder().monitor_level(Level::Outliers).query_values(10).build().unwrap();
    assert_eq!(values(&place, config), (json!(["1", "1"]), Some(json!(["\"hunter2-o…", "1"])), false));
    let place = Place::new();
    let config = place.builder().monitor_level(Level::Outliers).build().unwrap();
    assert_eq!(values(&place, config), (json!([]), None, false));
}

#[test]
fn the_events_of_sqlx_are_statements_with_rows() {
    let place = Place::new();
    let service = start(&place, Level::Outliers);
    let story = story(&service, "/sqlx");
    let texts: Vec<&str> =
        story["statements"].as_array().unwrap().iter().map(|row| row["text"].as_str().unwrap()).collect();
    assert!(texts.contains(&"SELECT id, name FROM shoes WHERE size = ?"), "{texts:?}");
    assert!(texts.contains(&"SELECT ?"), "{texts:?}");
    let rows: Vec<_> = story["queries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|query| (query["rows"].clone(), query["duration_ms"].clone()))
        .collect();
    assert!(rows.contains(&(json!(12), json!(3.0))) && rows.contains(&(json!(1), json!(1.0))), "{rows:?}");
}

#[test]
fn steps_and_chosen_spans_are_told_with_their_times_also_over_an_await() {
    let place = Place::new();
    let service = start(&place, Level::Outliers);
    let story = story(&service, "/steps");
    let steps = story["steps"].as_array().unwrap();
    let names: Vec<&str> = steps.iter().map(|step| step["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["look for shoes", "try them on", "waiting for a connection", "pay"]);
    for (step, least) in steps.iter().zip([30.0, 10.0, 5.0, 2.0]) {
        let took = step["duration_ms"].as_f64().unwrap();
        assert!(took >= least - 1.0 && took < least + 500.0, "{step}");
    }
    assert_eq!(steps[2]["kind"], "pool_wait");
}

/// The statement of which `text` is a part, as it is listed.
fn statement(service: &Service, text: &str) -> u64 {
    let rows = service.api().get("/queries")["statements"].as_array().unwrap().clone();
    let found = rows.iter().find(|row| row["text"].as_str().unwrap().contains(text));
    found.unwrap_or_else(|| panic!("no {text} in {rows:?}"))["id"].as_u64().unwrap()
}

fn explain(service: &Service, id: u64) -> Response {
    let request = Request::post(&format!("/dashboard/api/statements/{id}/plan"), &json!({}));
    service.send(&Session::begin(service).sends(request))
}

#[test]
fn queries_and_steps_stand_in_the_timeline_of_their_request() {
    let place = Place::new();
    let service = start(&place, Level::Outliers);
    let queries = spans(&service, &request(&service, "/roster"), "query");
    assert_eq!(queries.len(), 34);
    assert!(
        queries.iter().all(|(name, line)| name.starts_with("SELECT") && line.contains("queries.rs:")),
        "{queries:?}"
    );
    let took = request(&service, "/steps");
    let names: Vec<String> = spans(&service, &took, "step").into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["look for shoes", "try them on", "pay"]);
    assert_eq!(spans(&service, &took, "connection"), [("waiting for a connection".to_owned(), String::new())]);
}

#[test]
fn an_admin_asks_the_service_s_database_how_it_would_run_what_reads_and_nothing_is_changed_by_that() {
    let place = Place::new();
    let service = start(&place, Level::Outliers);
    story(&service, "/roster");
    story(&service, "/in-transaction");
    let (select, update) = (statement(&service, "LIMIT ?"), statement(&service, "UPDATE"));
    let why = |id: u64| service.api().get(&format!("/statements/{id}"))["unexplained"].clone();
    let refused = explain(&service, select);
    assert_eq!(refused.status, 409);
    assert!(refused.text().contains("explain_with") && why(select).as_str().unwrap().contains("explain_with"));

    let path = place.path("school.db").display().to_string();
    let connect = move || SqliteConnection::establish(&path);
    let create = "CREATE TABLE students (id INTEGER PRIMARY KEY, name TEXT NOT NULL)";
    diesel::sql_query(create).execute(&mut connect().unwrap()).unwrap();
    service.fmd().explain_with(fmd_actix::diesel::plan(connect));
    assert_eq!(why(select), Value::Null);
    let plan = explain(&service, select);
    assert_eq!(plan.status, 200, "{}", plan.text());
    assert!(plan.json()["lines"][0].as_str().unwrap().contains("USING INTEGER PRIMARY KEY"), "{}", plan.text());

    let refused = explain(&service, update);
    assert_eq!(refused.status, 400);
    assert!(refused.text().contains("only statements that read"), "{}", refused.text());
    let unknown = explain(&service, statement(&service, "FROM nowhere"));
    assert_eq!(unknown.status, 409);
    assert!(unknown.text().contains("no such table: nowhere"), "{}", unknown.text());
    assert_eq!(explain(&service, 9_999).status, 404);
}

#[test]
fn at_level_1_no_statement_is_recorded() {
    let place = Place::new();
    let service = start(&place, Level::Performance);
    assert_eq!(story(&service, "/roster")["kept"], false);
    wait_until("the request recorded", || service.api().health()["recorded"].as_u64() >= Some(1));
    assert!(statements(&service, "/roster").is_empty());
}

#[test]
fn what_was_counted_by_the_hour_is_put_together_by_the_day_once_it_is_old() {
    const HOUR: i64 = 3_600;
    const DAY: i64 = 24 * HOUR;
    let place = Place::new();
    let service = start(&place, Level::Profiler);
    request(&service, "/roster");
    let id = id_of(&service, "/roster");
    let database = place.database();
    let day = fmd_tests::past::now() / 1_000_000 / DAY * DAY - 10 * DAY;
    let tables = [
        (
            "query_count",
            "statement_id, version_id, instance_id, calls, requests, most, failed, row_count, total_ns, longest_ns, durations",
        ),
        (
            "profile",
            "version_id, instance_id, requests, wall_ns, on_cpu_ns, blocked_ns, awaiting_ns, queued_ns, pool_waiting_ns, \
             pool_running_ns, polls, tree",
        ),
        ("held", "version_id, holder_id, instance_id, nanos"),
        ("memory", "version_id, instance_id, requests, calls, bytes, peak"),
    ];
    for (table, columns) in tables {
        let table = format!("fmd_{table}");
        if matches!(&*table, "fmd_query_count" | "fmd_profile") {
            wait_until(&table, || number(&database, &format!("count(*) FROM {table}")) > 0);
        } else {
            let numbers = vec!["1"; columns.split(", ").count()].join(", ");
            change(
                &database,
                &format!("INSERT INTO {table} (endpoint_id, at, {columns}) VALUES ({id}, {day}, {numbers})"),
            );
        }
        // As if it had been counted in two hours of that day.
        change(&database, &format!("UPDATE {table} SET at = {}", day + 5 * HOUR));
        change(
            &database,
            &format!(
                "INSERT INTO {table} (endpoint_id, at, {columns}) SELECT endpoint_id, at + {}, {columns} FROM {table}",
                2 * HOUR
            ),
        );
    }
    let total = number(&database, "sum(total_ns) FROM fmd_query_count");
    change(&database, "DELETE FROM fmd_setting WHERE name = 'hours_merged_until'");
    for (table, _) in tables {
        let hours = format!("count(*) FROM fmd_{table} WHERE at <> {day}");
        wait_until("hours put together", || number(&database, &hours) == 0);
    }
    assert_eq!(number(&database, "sum(total_ns) FROM fmd_query_count"), total);
    assert_eq!(number(&database, "sum(nanos) FROM fmd_held"), 2);
    assert_eq!(
        (number(&database, "sum(calls) FROM fmd_memory"), number(&database, "sum(peak) FROM fmd_memory")),
        (2, 1)
    );
    // Whoever asks for an hour of that day is told of all of it, and that it is all.
    let range = format!("from={}&to={}", (day + 9 * HOUR) * 1_000, (day + 10 * HOUR) * 1_000);
    let queries = service.api().get(&format!("/endpoints/{id}/queries?{range}"));
    assert_eq!(queries["statements"][0]["calls"], 2 * 34);
    assert_eq!(
        queries["range"]["from"].as_i64().zip(queries["range"]["to"].as_i64()),
        Some((day * 1_000, (day + DAY) * 1_000))
    );
    let profile = service.api().get(&format!("/endpoints/{id}/profile?{range}"));
    assert_eq!((&profile["requests"], &profile["range"]), (&2.into(), &queries["range"]));
}

#[test]
fn the_calls_over_time_are_those_of_all_statements() {
    const DAY: i64 = 86_400_000;
    let place = Place::new();
    let service = start(&place, Level::Outliers);
    for path in ["/on-worker", "/in-transaction", "/on-worker"] {
        story(&service, path);
    }
    service.fmd().stop();
    let sum =
        |rows: &Value, key: &str| -> f64 { rows.as_array().unwrap().iter().filter_map(|row| row[key].as_f64()).sum() };
    let now = service.api().get("/overview")["range"]["to"].as_i64().unwrap();
    for days in [1, 6, 30, 365] {
        let answer = service.api().get(&format!("/queries?from={}&to={now}", now - days * DAY));
        let (series, statements) = (&answer["series"], &answer["statements"]);
        assert!(sum(series, "calls") >= 4.0, "{days} days: {answer}");
        assert_eq!(sum(series, "calls"), sum(statements, "calls"), "{days} days: {answer}");
        assert!((sum(series, "total_ms") - sum(statements, "total_ms")).abs() < 1e-6, "{days} days: {answer}");
        let starts: Vec<i64> = series.as_array().unwrap().iter().map(|point| point["at"].as_i64().unwrap()).collect();
        assert!(
            starts.is_sorted() && starts[0] >= answer["range"]["from"].as_i64().unwrap(),
            "{days} days: {starts:?}"
        );
        assert!(*starts.last().unwrap() < answer["range"]["to"].as_i64().unwrap(), "{days} days: {answer}");
    }
}
