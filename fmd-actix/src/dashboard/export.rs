//! Profiles as files.

use std::time::Duration;

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpResponse, rt, web};
use fmd_core::question::Merged;
use fmd_profiler::{Kind, export};
use serde::Deserialize;

use super::error::ApiError;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::session::Reader;
use crate::Fmd;

/// The forms in which a profile is given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum Format {
    /// For the page.
    #[default]
    Json,
    /// Folded stacks, a line each, as flame graph tools read them.
    Folded,
    /// A flame graph as a picture.
    Svg,
    /// The same upside down: an icicle graph.
    Icicle,
    /// For `go tool pprof`, Pyroscope and others.
    Pprof,
    /// For speedscope.
    Speedscope,
    /// For the Firefox profiler.
    Firefox,
    /// A call graph for graphviz.
    Dot,
    /// The page as one file, which opens without the service.
    Html,
}

/// Of which kind of time a profile is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum KindQuery {
    /// On the CPU.
    Cpu,
    /// Blocked in a system call.
    Blocked,
    /// At an `.await`.
    Await,
    /// Waiting for a busy worker.
    Queued,
}

impl From<KindQuery> for Kind {
    fn from(kind: KindQuery) -> Kind {
        match kind {
            KindQuery::Cpu => Kind::Cpu,
            KindQuery::Blocked => Kind::Blocked,
            KindQuery::Await => Kind::Await,
            KindQuery::Queued => Kind::Queued,
        }
    }
}

/// What the answers that are JSON look like.
#[cfg(feature = "openapi")]
#[derive(serde::Serialize, utoipa::ToSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only described: who writes them knows more of them")]
pub(super) enum ProfileJson {
    /// `json`.
    Profile(Box<fmd_core::question::Profile>),
    /// `speedscope`, as speedscope's own schema describes it.
    Speedscope {
        #[serde(rename = "$schema")]
        schema: String,
        shared: serde_json::Value,
        profiles: Vec<serde_json::Value>,
    },
    /// `firefox`: a processed profile of the Firefox profiler.
    Firefox { meta: serde_json::Value, libs: Vec<serde_json::Value>, threads: Vec<serde_json::Value> },
}

/// Answers with an export, written off the worker: a large flame graph takes long.
pub(super) async fn answer(
    fmd: &Fmd,
    merged: Merged,
    format: Format,
    kind: Option<KindQuery>,
) -> Result<HttpResponse, ApiError> {
    let written = fmd.in_pool(move || write(merged, format, kind)).await;
    let export = written.map_err(|_| broken_off())?.map_err(|error| ApiError::Export(error.to_string()))?;
    Ok(file(export))
}

pub(super) fn broken_off() -> ApiError {
    ApiError::Export("the export broke off".to_owned())
}

struct Export {
    bytes: Vec<u8>,
    content_type: &'static str,
    extension: &'static str,
}

fn file(Export { bytes, content_type, extension }: Export) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, content_type))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"profile.{extension}\"")))
        .body(bytes)
}

fn write(merged: Merged, format: Format, kind: Option<KindQuery>) -> std::io::Result<Export> {
    let tree = match kind {
        Some(kind) => merged.tree.of_kind(kind.into()),
        None => merged.tree,
    };
    let mut bytes = Vec::new();
    let (content_type, extension) = match format {
        Format::Json | Format::Html | Format::Folded => {
            export::folded(&tree, &mut bytes)?;
            ("text/plain; charset=utf-8", "folded")
        }
        Format::Svg => {
            export::flame_graph(&tree, &merged.title, &mut bytes).map_err(std::io::Error::other)?;
            ("image/svg+xml", "svg")
        }
        Format::Icicle => {
            export::icicle_graph(&tree, &merged.title, &mut bytes).map_err(std::io::Error::other)?;
            ("image/svg+xml", "icicle.svg")
        }
        Format::Pprof => {
            bytes = export::pprof_compressed(&tree);
            PPROF
        }
        Format::Speedscope => {
            bytes = export::speedscope(&tree, &merged.title).into_bytes();
            ("application/json", "speedscope.json")
        }
        Format::Firefox => {
            bytes = export::firefox(&tree, &merged.title).into_bytes();
            ("application/json", "firefox.json")
        }
        Format::Dot => {
            export::dot(&tree, &mut bytes)?;
            ("text/vnd.graphviz; charset=utf-8", "dot")
        }
    };
    Ok(Export { bytes, content_type, extension })
}

const PPROF: (&str, &str) = ("application/octet-stream", "pb.gz");

/// For how long to record.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct WindowQuery {
    /// Seconds, 1 to 300; 30 if absent.
    seconds: Option<u16>,
}

/// What all requests together do from now on, for so many seconds, as a compressed pprof profile: for `go tool pprof` and collectors that
/// ask for one now and then. Four run at one time.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/debug/pprof/profile",
    params(WindowQuery),
    responses(
        (status = 200, body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 429, body = ErrorBody), (status = 503, body = ErrorBody)
    )
))]
pub(super) async fn window(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<WindowQuery>,
) -> Result<HttpResponse, ApiError> {
    const LONGEST: u16 = 300;
    /// What collectors expect of the address that Go gave them.
    const USUAL: u16 = 30;
    let seconds = query.seconds.unwrap_or(USUAL);
    if !(1..=LONGEST).contains(&seconds) {
        return Err(ApiError::BadRequest("`seconds` are 1 to 300".to_owned()));
    }
    // Given up where whoever asked leaves.
    let recording = fmd.monitor().record_stacks()?;
    rt::time::sleep(Duration::from_secs(seconds.into())).await;
    let written = fmd.in_pool(move || export::pprof_compressed(&recording.finish().call_tree())).await;
    let (content_type, extension) = PPROF;
    Ok(file(Export { bytes: written.map_err(|_| broken_off())?, content_type, extension }))
}
