//! The API of the service's own source: the lines around those that frames name.

use std::io::{BufRead, BufReader};
use std::path::Path;

use actix_web::web;
use serde::{Deserialize, Serialize};

use super::api::Answer;
use super::error::ApiError;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::session::Reader;
use crate::Fmd;

/// Which lines of source.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct SourceQuery {
    /// A file that a stored frame names.
    file: Option<String>,
    /// The line around which to read.
    line: Option<u32>,
}

/// Some lines of source.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Source {
    /// The file.
    file: String,
    /// Number of the first line.
    first_line: u32,
    /// The lines.
    lines: Vec<String>,
}

/// The source around a line of a frame, where the file is on this machine.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/source",
    params(SourceQuery),
    responses((status = 200, body = Source), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn lines(_: Reader, fmd: web::Data<Fmd>, query: web::Query<SourceQuery>) -> Answer<Source> {
    // Looked at here, so that nobody learns what is missing before it is known who asks.
    let (Some(file), Some(line)) = (query.file.clone(), query.line) else {
        return Err(ApiError::BadRequest("say which `file` and `line`".to_owned()));
    };
    // Only files that frames name: nothing else of the machine is to be read through here.
    if !fmd.monitor().is_source_file(file.clone()).await? {
        return Err(ApiError::NoSource);
    }
    let path = file.clone();
    let read = fmd.in_pool(move || read_lines(Path::new(&path), line)).await.ok().and_then(Result::ok);
    let (first_line, lines) = read.filter(|(_, lines)| !lines.is_empty()).ok_or(ApiError::NoSource)?;
    Ok(web::Json(Source { file, first_line, lines }))
}

/// The lines around `line`, each cut at a length that nobody reads past.
fn read_lines(path: &Path, line: u32) -> std::io::Result<(u32, Vec<String>)> {
    const AROUND: u32 = 6;
    const LONGEST_LINE: usize = 400;
    const LARGEST_FILE: u64 = 4 << 20;
    // Before it is opened: opening a pipe could wait for ever.
    let metadata = std::fs::metadata(path)?;
    if !metadata.is_file() || metadata.len() > LARGEST_FILE {
        return Err(std::io::Error::other("no source file"));
    }
    let first = line.saturating_sub(AROUND).max(1);
    let count = (line.saturating_add(AROUND) - first + 1) as usize;
    let lines = BufReader::new(std::fs::File::open(path)?).lines().skip(first as usize - 1).take(count);
    let cut = |line: String| line.chars().take(LONGEST_LINE).collect();
    Ok((first, lines.map(|line| line.map(cut)).collect::<Result<_, _>>()?))
}
