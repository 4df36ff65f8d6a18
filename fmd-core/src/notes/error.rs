//! One error in a request, and what it has in common with others of its kind.

use std::backtrace::Backtrace;
use std::error::Error;
use std::fmt::{self, Write};
use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::shape;

/// Most bytes kept of a message, and of each of its causes.
const MOST_BYTES: usize = 2_000;
/// Most causes kept of an error.
const MOST_SOURCES: usize = 10;

/// How it is known that something went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum ErrorKind {
    /// The service answered with a status of 500 or more.
    Response = 0,
    /// A panic, whether it broke the request off or was caught.
    Panic = 1,
    /// The service's code handed it over.
    Captured = 2,
}

impl ErrorKind {
    pub(crate) const ALL: [ErrorKind; 3] = [ErrorKind::Response, ErrorKind::Panic, ErrorKind::Captured];

    pub(crate) fn from_number(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| *kind as i64 == number)
    }
}

/// A line of source.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CodePlace {
    /// The file as the compiler saw it.
    pub file: Box<str>,
    /// The line in it.
    pub line: u32,
}

impl From<&Location<'_>> for CodePlace {
    fn from(location: &Location<'_>) -> Self {
        CodePlace { file: location.file().into(), line: location.line() }
    }
}

/// One error.
#[derive(Debug, Clone)]
pub struct ErrorNote {
    /// How it is known.
    pub kind: ErrorKind,
    /// Its type, as far as that can be told.
    pub name: Box<str>,
    /// Its text.
    pub message: Box<str>,
    /// Where it arose or was handed over.
    pub place: Option<CodePlace>,
    /// The texts of its causes, nearest first.
    pub sources: Vec<Box<str>>,
    /// How the program came there; its names are not looked up yet.
    pub backtrace: Option<Arc<Backtrace>>,
}

impl ErrorNote {
    /// An error that the service's code handed over at `place`.
    pub fn captured<E: Error + ?Sized>(error: &E, place: &Location<'_>) -> Self {
        let name = std::any::type_name::<E>();
        let name = if name.starts_with("dyn ") { shape::of_debug(&debug(error)) } else { name.to_owned() };
        let mut sources = Vec::new();
        let mut source = guarded(|| error.source());
        while let Some(Some(cause)) = source.filter(|_| sources.len() < MOST_SOURCES) {
            sources.push(text(cause).into());
            source = guarded(|| cause.source());
        }
        ErrorNote {
            kind: ErrorKind::Captured,
            name: name.into(),
            message: text(error).into(),
            place: Some(place.into()),
            sources,
            backtrace: None,
        }
    }

    /// The error behind a response of a status from 500 on.
    pub fn response<E: fmt::Debug + fmt::Display + ?Sized>(error: &E) -> Self {
        Self::of_response(shape::of_debug(&debug(error)), text(error))
    }

    /// A response of a status from 500 on that names no error.
    #[must_use]
    pub fn bare_response(status: u16) -> Self {
        Self::of_response(format!("status {status}"), format!("answered with status {status}, without an error"))
    }

    fn of_response(name: String, message: String) -> Self {
        ErrorNote {
            kind: ErrorKind::Response,
            name: name.into(),
            message: message.into(),
            place: None,
            sources: Vec::new(),
            backtrace: None,
        }
    }

    /// A panic with `message` at `place`.
    #[must_use]
    pub fn panic(message: &str, place: Option<&Location<'_>>, backtrace: Option<Backtrace>) -> Self {
        ErrorNote {
            kind: ErrorKind::Panic,
            name: "panic".into(),
            message: cut(message, MOST_BYTES).into(),
            place: place.map(CodePlace::from),
            sources: Vec::new(),
            backtrace: backtrace.map(Arc::new),
        }
    }

    /// A panic that is known only by its end: somebody else's panic hook has taken the place of ours.
    #[must_use]
    pub fn untold_panic() -> Self {
        Self::panic(
            "a panic whose text is not known: the service has set a panic hook after it made its `Fmd`",
            None,
            None,
        )
    }
}

/// What `error` displays, cut at a length; what to say instead where displaying it panics.
fn text<E: fmt::Display + ?Sized>(error: &E) -> String {
    guarded(|| written(format_args!("{error}"))).unwrap_or_else(|| "(displaying this error panicked)".to_owned())
}

fn debug<E: fmt::Debug + ?Sized>(error: &E) -> String {
    guarded(|| written(format_args!("{error:?}"))).unwrap_or_else(|| "(unknown type)".to_owned())
}

/// Runs code of the service's error type, which may panic.
pub(super) fn guarded<R>(work: impl FnOnce() -> R) -> Option<R> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

/// Text that stops at [`MOST_BYTES`], however much is written.
struct Bounded(String);

impl Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push_str(cut(text, MOST_BYTES - self.0.len()));
        if self.0.len() + 4 > MOST_BYTES { Err(fmt::Error) } else { Ok(()) }
    }
}

pub(super) fn written(arguments: fmt::Arguments<'_>) -> String {
    let mut bounded = Bounded(String::new());
    // It fails when there is more than is kept, or when the error says that it cannot be displayed.
    let _ = bounded.write_fmt(arguments);
    bounded.0
}

/// At most `most` bytes of `text`, whole characters.
pub(super) fn cut(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::notes::ErrorFacts;
    use crate::redact::Redactor;

    #[derive(Debug)]
    #[allow(dead_code, reason = "read by Debug")]
    struct OvenError {
        celsius: i32,
        name: &'static str,
    }

    impl fmt::Display for OvenError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} °C is too hot", self.celsius)
        }
    }

    impl Error for OvenError {}

    #[test]
    fn an_error_without_a_place_is_grouped_by_type_and_endpoint_one_with_a_place_by_type_and_line() {
        let redactor = Redactor::new(&Config::default());
        let fingerprint = |note, endpoint| ErrorFacts::of(note, &redactor).fingerprint(endpoint);
        let response = |celsius| ErrorNote::response(&OvenError { celsius, name: "" });
        assert_eq!(fingerprint(response(240), "GET /oven"), fingerprint(response(250), "GET /oven"));
        assert_ne!(fingerprint(response(240), "GET /oven"), fingerprint(response(240), "GET /stove"));
        let captured = |celsius| ErrorNote::captured(&OvenError { celsius, name: "" }, Location::caller());
        assert_eq!(fingerprint(captured(240), "GET /oven"), fingerprint(captured(250), "GET /stove"));
    }

    #[test]
    fn an_error_that_cannot_be_displayed_is_noted_all_the_same() {
        struct Broken;
        impl fmt::Debug for Broken {
            fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
                panic!("this panic is part of the test")
            }
        }
        impl fmt::Display for Broken {
            fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
                panic!("this panic is part of the test")
            }
        }
        impl Error for Broken {}
        assert_eq!(&*ErrorNote::response(&Broken).message, "(displaying this error panicked)");
        let captured = ErrorNote::captured(&Broken, Location::caller());
        assert!(captured.name.ends_with("Broken"), "{}", captured.name);
    }

    #[test]
    fn however_long_a_message_is_a_bounded_part_of_it_is_kept() {
        let error = std::io::Error::other("ß".repeat(100_000));
        let note = ErrorNote::captured(&error, Location::caller());
        assert!(note.message.len() <= MOST_BYTES && note.message.len() > MOST_BYTES - 8, "{}", note.message.len());
    }
}
