//! What is printed. A reader that has gone away is no failure: what is left is not printed, and the command ends as it would have.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use crate::Error;

/// Prints a line, or several, on standard output.
pub(crate) fn line(text: impl Display) -> Result<(), Error> {
    let mut output = io::stdout().lock();
    unless_unread(writeln!(output, "{text}").and_then(|()| output.flush()))
}

/// Prints a line on standard error, where nobody can be told that this fails.
pub(crate) fn complain(text: impl Display) {
    let _ = writeln!(io::stderr().lock(), "fmd: {text}");
}

/// `written`, but for the failure that nobody reads it any more.
fn unless_unread(written: io::Result<()>) -> Result<(), Error> {
    match written {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(Error::Output),
    }
}
