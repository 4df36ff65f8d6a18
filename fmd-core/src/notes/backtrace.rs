//! From the standard library's backtrace to frames.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::path::Path;

use fmd_profiler::Frame;

/// Most frames kept of one backtrace.
const MOST_FRAMES: usize = 100;

/// The frames of `backtrace` that belong to the request, innermost first. Looks names up, which takes milliseconds and the first time
/// up to a tenth of a second: not for use on a worker.
pub(crate) fn frames(backtrace: &Backtrace) -> Vec<Frame> {
    if backtrace.status() != BacktraceStatus::Captured {
        return Vec::new();
    }
    let folder = std::env::current_dir().ok();
    let mut frames = read(&format!("{backtrace:?}"), folder.as_deref());
    if let Some(first_own) = frames.iter().rposition(leads_to_panic) {
        frames.drain(..=first_own);
    }
    if let Some(server) = frames.iter().position(leads_into_request) {
        frames.truncate(server);
    }
    frames.truncate(MOST_FRAMES);
    frames
}

/// Reads what the standard library prints, for it gives out nothing else: `{ fn: "…", file: "…", line: … }` for each frame, with files
/// below the working `folder` written relative to it.
fn read(printed: &str, folder: Option<&Path>) -> Vec<Frame> {
    let frame = |part: &str| {
        let (function, rest) = part.split_once('"')?;
        let (file, rest) = match rest.split_once("file: \"") {
            Some((_, rest)) => rest.split_once('"').unwrap_or((rest, "")),
            None => ("", rest),
        };
        let line = rest.split_once("line: ").and_then(|(_, rest)| {
            rest.split(|char: char| !char.is_ascii_digit()).next().and_then(|digits| digits.parse().ok())
        });
        let absolute = match (file.strip_prefix("./"), folder) {
            (Some(relative), Some(folder)) => folder.join(relative).to_string_lossy().into_owned(),
            _ => file.to_owned(),
        };
        Some(Frame {
            function: fmd_profiler::readable(function).into(),
            module: "".into(),
            file: (!absolute.is_empty()).then(|| absolute.into()),
            line,
        })
    };
    printed.split("{ fn: \"").skip(1).filter_map(frame).collect()
}

/// Whether a frame lies between the panic and the hook that took the backtrace.
fn leads_to_panic(frame: &Frame) -> bool {
    const MACHINERY: [&str; 6] = [
        "std::panicking::",
        "core::panicking::",
        "rust_begin_unwind",
        "__rustc::rust_begin_unwind",
        "std::sys::backtrace::__rust_end_short_backtrace",
        "fmd_actix::",
    ];
    let function = frame.function.trim_start_matches('<');
    // What catches panics, and what fmd calls for a request, stand below the panic.
    MACHINERY.iter().any(|start| function.starts_with(start))
        && !function.contains("catch_unwind")
        && !leads_into_request(frame)
}

/// Whether a frame is of what called the request's own code.
fn leads_into_request(frame: &Frame) -> bool {
    const CALLERS: [&str; 6] = [
        "fmd_actix::middleware",
        "fmd_actix::request",
        "fmd_actix::body",
        "fmd_actix::blocking",
        "fmd_actix::inside",
        "fmd_profiler::",
    ];
    let function = frame.function.trim_start_matches('<');
    CALLERS.iter().any(|start| function.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_are_read_with_their_files_and_lines() {
        let printed = r#"Backtrace [{ fn: "app::run::{{closure}}", file: "./src/main.rs", line: 12 }, { fn: "core::ops::call", file: "/rustc/1/ops.rs", line: 250 }, { fn: "main" }, { fn: <unknown> }]"#;
        let frames = read(printed, Some(Path::new("/home/me/app")));
        assert_eq!(frames.len(), 3);
        assert_eq!((&*frames[0].function, frames[0].line), ("app::run", Some(12)));
        assert_eq!(frames[0].file.as_deref(), Some("/home/me/app/src/main.rs"));
        assert_eq!((&*frames[2].function, frames[2].file.clone(), frames[2].line), ("main", None, None));
    }

    #[test]
    fn a_real_backtrace_begins_in_the_function_that_took_it() {
        let frames = frames(&Backtrace::force_capture());
        let own = frames.iter().find(|frame| frame.function.contains("a_real_backtrace_begins"));
        let file = own.and_then(|frame| frame.file.clone()).expect("a file");
        assert!(Path::new(&*file).is_absolute() && file.ends_with("notes/backtrace.rs"), "{file}");
    }
}
