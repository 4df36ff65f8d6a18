//! Frames: the functions on a stack, by name.

use std::fmt;
use std::sync::Arc;

/// What a thread, or a task, was doing at a stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Kind {
    /// Running, or ready to run.
    Cpu = 0,
    /// Blocked in a system call.
    Blocked = 1,
    /// Suspended at an `.await`; no thread was held.
    Await = 2,
    /// Woken from that `.await`, and not yet polled.
    Queued = 3,
}

impl Kind {
    /// All of them, in the order of their numbers.
    pub const ALL: [Kind; 4] = [Kind::Cpu, Kind::Blocked, Kind::Await, Kind::Queued];

    /// In one word, as exports show it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::Cpu => "cpu",
            Kind::Blocked => "blocked",
            Kind::Await => "await",
            Kind::Queued => "queued",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Whose code a frame is, as far as names and paths tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// The program's own.
    Own,
    /// A dependency's, the standard library's or the system's.
    Library,
}

/// A function on a stack, at one line of it. Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Frame {
    /// Its name, demangled, without hash, an async function's or closure's body under the function's name.
    pub function: Arc<str>,
    /// The file name of the executable or library that it is in.
    pub module: Arc<str>,
    /// The source file as the compiler saw it; absent without debug information.
    pub file: Option<Arc<str>>,
    /// The line in it; absent where it is not known.
    pub line: Option<u32>,
}

impl Frame {
    /// Whose code it is.
    #[must_use]
    pub fn origin(&self) -> Origin {
        const PATHS: [&str; 5] = ["/rustc/", "/usr/src/rustc-", "/rustlib/src/", "/.cargo/registry/", "/.cargo/git/"];
        let name = self.function.trim_start_matches('<');
        let is_of = |crates: &[&str]| crates.iter().any(|start| name.starts_with(start));
        let in_library = match &self.file {
            Some(file) if PATHS.iter().any(|path| file.contains(path)) || was_fetched(file) => true,
            // The program itself may bear such a name, but hardly where copies of libraries lie.
            Some(file) if is_among_copies(file) => is_of(&CRATES),
            Some(_) => is_of(&OURS),
            // A function of C of which no source is known came with a library.
            None => is_of(&CRATES) || !name.contains("::") && name != "main" && !name.starts_with('['),
        };
        if in_library || self.module.contains(".so") { Origin::Library } else { Origin::Own }
    }

    /// The innermost one of the program's own on a stack, outermost first.
    #[must_use]
    pub fn innermost_own(stack: &[Frame]) -> Option<&Frame> {
        let mut own = stack.iter().rev().filter(|frame| frame.origin() == Origin::Own);
        // Where a library came without its lines, what it is made of here looks like the program's own.
        own.clone().find(|frame| frame.file.is_some()).or_else(|| own.next())
    }

    /// The function and the file that it is in.
    pub(crate) fn in_file(&self) -> (&str, Option<&str>) {
        (&self.function, self.file.as_deref())
    }
}

/// Whether Cargo has fetched it, wherever its home is: below `registry/src` and `git/checkouts` it names folders after what they come from and a hash.
fn was_fetched(file: &str) -> bool {
    ["registry/src/", "git/checkouts/"].iter().filter_map(|path| file.split_once(path)).any(|(_, rest)| {
        let hash = rest.split('/').next().and_then(|source| Some(source.rsplit_once('-')?.1)).unwrap_or("");
        hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// Whether a folder of its path is named as those are into which others than Cargo put libraries: `vendor`, or after a crate and its version.
fn is_among_copies(file: &str) -> bool {
    file.split('/').any(|folder| {
        let is_version = |text: &str| text.starts_with(|c: char| c.is_ascii_digit()) && text.contains('.');
        folder.contains("vendor") || folder.rsplit_once('-').is_some_and(|(_, version)| is_version(version))
    })
}

/// What the names of functions of our own crates begin with, wherever those lie.
const OURS: [&str; 4] = ["fmd_actix::", "fmd_core::", "fmd_profiler::", "fmd_ui::"];
/// What the names of functions of well-known libraries begin with, for programs that were built without their lines.
const CRATES: [&str; 40] = [
    "__rust",
    "actix_",
    "alloc::",
    "anyhow::",
    "bytes::",
    "chrono::",
    "core::",
    "crossbeam",
    "diesel::",
    "fmd_",
    "futures::",
    "futures_",
    "h2::",
    "hashbrown::",
    "http::",
    "hyper::",
    "hyper_",
    "indexmap::",
    "log::",
    "memchr::",
    "mio::",
    "parking_lot",
    "r2d2::",
    "rand::",
    "rayon",
    "regex",
    "reqwest::",
    "ring::",
    "rustls::",
    "sea_",
    "serde::",
    "serde_",
    "smallvec::",
    "sqlx",
    "std::",
    "time::",
    "tokio::",
    "tokio_",
    "tracing",
    "uuid::",
];

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.function)
    }
}

/// A function's name for people: an async function's body is that function, and the compiler's marks go.
#[must_use]
pub fn readable(demangled: &str) -> String {
    let mut name = demangled;
    loop {
        let shorter = name.trim_end_matches("::{{closure}}").trim_end_matches("::{async_fn_env#0}");
        let shorter = shorter.strip_suffix("::{async_fn#0}").unwrap_or(shorter);
        let shorter = shorter.strip_suffix("::{closure#0}").unwrap_or(shorter);
        if shorter == name {
            break;
        }
        name = shorter;
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(function: &str, file: Option<&str>) -> Frame {
        Frame { function: function.into(), module: "app".into(), file: file.map(Into::into), line: Some(1) }
    }

    #[test]
    fn the_body_of_an_async_function_bears_the_function_s_name() {
        assert_eq!(readable("app::Service::run::{{closure}}"), "app::Service::run");
        assert_eq!(readable("app::run::{{closure}}::{{closure}}"), "app::run");
        assert_eq!(readable("app::run::{async_fn#0}"), "app::run");
        assert_eq!(readable("app::{{closure}}::inner"), "app::{{closure}}::inner");
    }

    #[test]
    fn code_from_the_registry_and_the_toolchain_is_a_library_s() {
        assert_eq!(frame("app::run", Some("/home/me/app/src/main.rs")).origin(), Origin::Own);
        assert_eq!(frame("hyper::poll", Some("/home/me/.cargo/registry/src/x/hyper/lib.rs")).origin(), Origin::Library);
        assert_eq!(frame("<alloc::boxed::Box<F> as Future>::poll", None).origin(), Origin::Library);
        assert_eq!(frame("app::run", None).origin(), Origin::Own);
        assert_eq!(frame("sqlite3_step", None).origin(), Origin::Library);
        assert_eq!(frame("checksum", Some("/home/me/app/src/checksum.c")).origin(), Origin::Own);
        assert_eq!(frame("<diesel::sqlite::Statement as Iterator>::next", None).origin(), Origin::Library);
        for file in [
            "/usr/local/cargo/registry/src/index.crates.io-1949cf8c6b5b557f/libsqlite3-sys-0.30.1/sqlite3/sqlite3.c",
            "/usr/local/cargo/git/checkouts/argon2-0123456789abcdef/a1b2c3d/src/lib.rs",
            "/usr/src/rustc-1.85.0/library/core/src/ops/function.rs",
        ] {
            assert_eq!(frame("sqlite3VdbeExec", Some(file)).origin(), Origin::Library, "{file}");
        }
        for file in [
            "/build/app/vendor/diesel/src/lib.rs",
            "/build/cargo-vendor-dir/diesel-2.2.4/src/lib.rs",
            "external/crates__diesel-2.2.4/src/lib.rs",
            "/usr/share/cargo/registry/diesel-2.2.4/src/lib.rs",
            "registry/src/index.crates.io-1949cf8c6b5b557f/diesel-2.2.4/src/lib.rs",
        ] {
            assert_eq!(frame("diesel::run", Some(file)).origin(), Origin::Library, "{file}");
        }
    }

    #[test]
    fn the_program_s_own_may_bear_names_like_a_library_s() {
        for (function, file) in [
            ("actix_todo::list", "/home/me/actix_todo/src/main.rs"),
            ("regex_api::find", "/home/me/regex_api/src/main.rs"),
            ("<alloc::vec::Vec<T> as shop::Total>::total", "/home/me/shop/src/total.rs"),
            ("registry::pull", "/home/me/registry/src/main.rs"),
            ("shop::vendor::pay", "/home/me/shop/src/vendor/pay.rs"),
            ("shop::pay", "/build/shop-1.2.0/src/pay.rs"),
        ] {
            assert_eq!(frame(function, Some(file)).origin(), Origin::Own, "{function}");
        }
        assert_eq!(
            frame("fmd_core::writer::run", Some("/home/me/fmd/fmd-core/src/writer.rs")).origin(),
            Origin::Library
        );
    }
}
