//! A page as one file that somebody is sent.

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_DISPOSITION;
use fmd_core::StoreError;
use fmd_core::now_micros;
use fmd_core::question::ProfileOf;
use serde::Serialize;
use serde_json::{Map, Value, to_value};

use super::error::ApiError;
use super::export;
use crate::Fmd;

/// What the file's script reads; `state/sent.ts` describes it.
#[derive(Serialize)]
struct Sent {
    path: String,
    params: String,
    timezone: String,
    title: String,
    made_at: i64,
    answers: Map<String, Value>,
}

/// Writes the answers, off the worker.
type Answers = Box<dyn FnOnce() -> Result<Map<String, Value>, serde_json::Error> + Send>;

/// The page of a profile as a file.
pub(super) async fn answer(fmd: &Fmd, of: ProfileOf) -> Result<HttpResponse, ApiError> {
    let monitor = fmd.monitor();
    let (path, params, answers): (String, String, Answers) = match of {
        ProfileOf::Endpoint { id, range, ref only } => {
            let asked: Vec<String> = only.versions.iter().map(i64::to_string).collect();
            let (profile, versions) = (monitor.profile(of).await?, monitor.all_versions().await?);
            let path = format!("endpoints/{id}/profile");
            let answered = path.clone();
            let answers = move || {
                let answers = [(answered, to_value(profile)?), ("versions".to_owned(), to_value(versions)?)];
                Ok(Map::from_iter(answers))
            };
            let (from, to) = range.millis();
            let version = if asked.is_empty() { String::new() } else { format!("&version={}", asked.join(",")) };
            (path, format!("from={from}&to={to}{version}"), Box::new(answers))
        }
        ProfileOf::Request(id) => {
            let (detail, queries) = (monitor.request_detail(id).await?, monitor.request_queries(id).await?);
            let profile = match monitor.profile(of).await {
                Ok(profile) => Some(profile),
                // The page says itself that there is none.
                Err(StoreError::Missing(_)) => None,
                Err(error) => return Err(error.into()),
            };
            let path = format!("requests/{id}");
            let answered = path.clone();
            let answers = move || {
                let mut answers = Map::new();
                answers.insert(format!("{answered}/queries"), to_value(queries)?);
                if let Some(profile) = profile {
                    answers.insert(format!("{answered}/profile"), to_value(profile)?);
                }
                answers.insert(answered, to_value(detail)?);
                Ok(answers)
            };
            (path, String::new(), Box::new(answers))
        }
    };
    let config = monitor.config();
    let (title, timezone) = (config.title_name().to_owned(), config.timezone().to_string());
    let name = format!("{}.html", path.replace('/', "-"));
    let write = move || {
        let made_at = now_micros().div_euclid(1_000);
        let sent = Sent { path, params, timezone, title: title.clone(), made_at, answers: answers()? };
        Ok(fmd_ui::sent(&title, &serde_json::to_string(&sent)?))
    };
    let written: Result<String, serde_json::Error> = fmd.in_pool(write).await.map_err(|_| export::broken_off())?;
    let file = written.map_err(|error| ApiError::Export(error.to_string()))?;
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(file))
}
