//! What is shown on standard error while something takes long. Nothing where that is no terminal.

use std::fs::File;
use std::time::Duration;

use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How often it turns while nothing else changes.
const TURN_EVERY: Duration = Duration::from_millis(200);

/// Something that takes long.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Shows nothing if it is to be `quiet`.
    pub(crate) fn new(quiet: bool) -> Self {
        let bar = ProgressBar::new_spinner();
        if quiet {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        bar.enable_steady_tick(TURN_EVERY);
        Progress(bar)
    }

    /// Shows how much of `file` has been read, where it tells its length.
    pub(crate) fn read(&self, file: File) -> impl std::io::Read + use<> {
        const BAR: &str = "{bar:40} {bytes} of {total_bytes}, {eta} left  {msg}";
        if let (Ok(metadata), Ok(style)) = (file.metadata(), ProgressStyle::with_template(BAR))
            && metadata.is_file()
        {
            self.0.set_length(metadata.len());
            self.0.set_style(style);
        }
        self.0.wrap_read(file)
    }

    /// How many of all are done.
    pub(crate) fn of(&self, what: &'static str, done: u64, all: u64) {
        if self.0.length().is_none()
            && let Ok(style) = ProgressStyle::with_template("{bar:40} {human_pos} of {human_len} {msg}, {eta} left")
        {
            self.0.set_style(style);
        }
        self.0.set_length(all);
        self.0.set_position(done);
        self.0.set_message(what);
    }

    pub(crate) fn say(&self, what: String) {
        self.0.set_message(what);
    }

    /// At which table it is, after how many rows.
    pub(crate) fn at(&self, table: &str, rows: u64) {
        self.say(format!("{table}, {} rows", HumanCount(rows)));
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
