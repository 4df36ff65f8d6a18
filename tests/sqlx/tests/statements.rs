//! sqlx and sea-orm themselves, and not events like theirs, are heard: each statement with its duration and rows, of the request that called it.

#![allow(clippy::unwrap_used, missing_docs)]

use std::sync::Once;

use actix_web::HttpResponse;
use actix_web::rt::System;
use actix_web::web::{self, ServiceConfig};
use fmd_actix::Level;
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::waiting::wait_for;
use sea_orm::{ConnectionTrait, DatabaseBackend, DatabaseConnection, SqlxSqliteConnector, Statement};
use serde_json::Value;
use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use tracing_subscriber::layer::SubscriberExt;

/// A value that is bound to statements.
const SECRET: &str = "s3cret-of-the-test";

async fn open(path: std::path::PathBuf) -> SqlitePool {
    let options = SqliteConnectOptions::new().filename(path).create_if_missing(true);
    let pool = SqlitePoolOptions::new().max_connections(2).connect_with(options).await.unwrap();
    sqlx::query("CREATE TABLE students (id INTEGER PRIMARY KEY, name TEXT NOT NULL)").execute(&pool).await.unwrap();
    for id in 1..=50 {
        sqlx::query("INSERT INTO students (id, name) VALUES (?, ?)")
            .bind(id)
            .bind(SECRET)
            .execute(&pool)
            .await
            .unwrap();
    }
    pool
}

async fn by_sqlx(pool: web::Data<SqlitePool>) -> String {
    let statement = "SELECT id, name FROM students WHERE id <= ? AND name = 's3cret-of-the-test'";
    let rows: Vec<(i64, String)> = sqlx::query_as(statement).bind(12).fetch_all(&**pool).await.unwrap();
    rows.len().to_string()
}

async fn one_by_one(pool: web::Data<SqlitePool>) -> HttpResponse {
    for id in 1..=20 {
        let statement = "SELECT name FROM students WHERE id = ?";
        let _: (String,) = sqlx::query_as(statement).bind(id).fetch_one(&**pool).await.unwrap();
    }
    HttpResponse::Ok().finish()
}

async fn by_sea_orm(connection: web::Data<DatabaseConnection>) -> String {
    let sql = "SELECT id, name FROM students WHERE id > ? ORDER BY id";
    let statement = Statement::from_sql_and_values(DatabaseBackend::Sqlite, sql, [43.into()]);
    let found = connection.query_all(statement).await.unwrap();
    let sql = "UPDATE students SET name = ? WHERE id <= ?";
    let statement = Statement::from_sql_and_values(DatabaseBackend::Sqlite, sql, [SECRET.into(), 5.into()]);
    connection.execute(statement).await.unwrap();
    found.len().to_string()
}

/// What one request to `target` told.
fn story(place: &Place, target: &str) -> (Value, Service) {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let subscriber = tracing_subscriber::registry().with(fmd_actix::tracing::layer());
        tracing::subscriber::set_global_default(subscriber).unwrap();
    });
    let path = place.path("school.db");
    let pool = System::new().block_on(open(path));
    let sea = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool.clone());
    let (pool, sea) = (web::Data::new(pool), web::Data::new(sea));
    let config = place.builder().monitor_level(Level::Outliers).build().unwrap();
    let service = Service::start(config, move |app: &mut ServiceConfig| {
        app.app_data(pool.clone())
            .app_data(sea.clone())
            .route("/sqlx", web::get().to(by_sqlx))
            .route("/one-by-one", web::get().to(one_by_one))
            .route("/sea-orm", web::get().to(by_sea_orm));
    });
    assert_eq!(service.get(target).status, 200);
    let id = wait_for(target, || service.api().find_endpoint(&format!("GET {target}")))["id"].clone();
    let listed = || service.api().get(&format!("/endpoints/{id}/requests"))["requests"].get(0).cloned();
    let request = wait_for("the request", listed)["id"].clone();
    (service.api().get(&format!("/requests/{request}/queries")), service)
}

/// Text and rows of each call, in order.
fn calls(story: &Value) -> Vec<(String, Option<u64>)> {
    let text = |id: &Value| {
        let statement = story["statements"].as_array().unwrap().iter().find(|statement| statement["id"] == *id);
        statement.unwrap()["text"].as_str().unwrap().to_owned()
    };
    let queries = story["queries"].as_array().unwrap();
    assert!(queries.iter().all(|query| query["duration_ms"].as_f64().unwrap() > 0.0), "{story}");
    queries.iter().map(|query| (text(&query["statement_id"]), query["rows"].as_u64())).collect()
}

#[test]
fn sqlx_is_heard_with_rows_and_without_values() {
    let place = Place::new();
    let (story, service) = story(&place, "/sqlx");
    let expected = "SELECT id, name FROM students WHERE id <= ? AND name = ?";
    assert!(calls(&story).contains(&(expected.to_owned(), Some(12))), "{story}");
    service.stop();
    for file in ["fmd.db", "fmd.db-wal"] {
        let bytes = std::fs::read(place.path(file)).unwrap_or_default();
        assert!(!bytes.windows(SECRET.len()).any(|window| window == SECRET.as_bytes()), "{file}");
    }
}

#[test]
fn one_statement_of_sqlx_for_each_of_a_list_is_pointed_out() {
    let (story, _service) = story(&Place::new(), "/one-by-one");
    // Opening one more connection tells of statements, too.
    let calls = calls(&story).into_iter().filter(|(text, _)| text == "SELECT name FROM students WHERE id = ?");
    assert_eq!(calls.count(), 20, "{story}");
    let words = story["findings"][0]["words"].as_str().unwrap();
    assert!(words.contains("20 times"), "{words}");
}

#[test]
fn sea_orm_is_heard_through_sqlx() {
    let (story, _service) = story(&Place::new(), "/sea-orm");
    let calls = calls(&story);
    let rows = |text: &str| calls.iter().find(|(found, _)| found == text).and_then(|(_, rows)| *rows);
    assert_eq!(rows("SELECT id, name FROM students WHERE id > ? ORDER BY id"), Some(7), "{calls:?}");
    assert_eq!(rows("UPDATE students SET name = ? WHERE id <= ?"), Some(5), "{calls:?}");
}
