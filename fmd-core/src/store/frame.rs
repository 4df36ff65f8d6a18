//! Frames, kept once in a table of their own, and the call trees that refer to them by number.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Nullable, Text};
use fmd_profiler::{CallTree, Frame};

use super::statement::Statement;
use super::{Store, StoreError};
use crate::clock::now_micros;

/// How long a frame is in use until that is noted again, in seconds; of some up to twice as long, so that not all come at once.
pub(super) const NOTED_EVERY: i64 = 8 * 86_400;
/// How long what was read is believed to be no more than there is.
const READ_ANEW_AFTER: Duration = Duration::from_secs(86_400);

/// Frames by their number in the table and back, as far as they have been read.
#[derive(Debug, Default)]
pub(super) struct Frames {
    by_id: HashMap<i64, Frame>,
    ids: HashMap<Frame, Numbered>,
    last: i64,
    read_since: Option<Instant>,
}

#[derive(Debug, Clone, Copy)]
struct Numbered {
    id: i64,
    /// When it was last noted that it is in use, Unix seconds.
    seen_at: i64,
}

impl Numbered {
    fn is_to_be_noted(self, now: i64) -> bool {
        now - self.seen_at > NOTED_EVERY + self.id.wrapping_mul(7_919).rem_euclid(NOTED_EVERY)
    }
}

#[derive(QueryableByName)]
struct FrameRow {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Text)]
    function: String,
    #[diesel(sql_type = Text)]
    module: String,
    #[diesel(sql_type = Text)]
    file: String,
    #[diesel(sql_type = BigInt)]
    line: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    seen_at: Option<i64>,
}

impl Store {
    /// Whether a frame is in `file`.
    pub(crate) fn names_file(&mut self, file: &str) -> Result<bool, StoreError> {
        self.read_new_frames()?;
        Ok(!file.is_empty() && self.known.frames.ids.keys().any(|frame| frame.file.as_deref() == Some(file)))
    }

    pub(super) fn encode_tree(&mut self, tree: &CallTree) -> Result<Vec<u8>, StoreError> {
        self.intern(tree.frames())?;
        let ids = &self.known.frames.ids;
        Ok(tree.encode_interned(|frame| ids.get(frame).map_or(0, |known| known.id).unsigned_abs()))
    }

    /// Whether `bytes` are a tree whose frames are all known.
    #[cfg(feature = "cli")]
    pub(super) fn is_tree(&mut self, bytes: &[u8]) -> Result<bool, StoreError> {
        self.read_new_frames()?;
        let by_id = &self.known.frames.by_id;
        Ok(CallTree::decode_interned(bytes, |number| by_id.get(&i64::try_from(number).ok()?).cloned()).is_ok())
    }

    pub(super) fn decode_tree(&mut self, bytes: &[u8]) -> Result<CallTree, StoreError> {
        self.read_new_frames()?;
        let by_id = &self.known.frames.by_id;
        let frame_of = |number: u64| by_id.get(&i64::try_from(number).ok()?).cloned();
        // A tree that cannot be read is left out; the rest of the profile is still true.
        Ok(CallTree::decode_interned(bytes, frame_of).unwrap_or_else(|error| {
            log::warn!("fmd: a stored call tree is left out: {error}");
            CallTree::new()
        }))
    }

    /// The numbers of `frames`, given to those that have none, as a list to be stored.
    pub(super) fn frame_ids(&mut self, frames: &[Frame]) -> Result<String, StoreError> {
        self.intern(frames)?;
        let ids: Vec<i64> = frames.iter().filter_map(|frame| Some(self.known.frames.ids.get(frame)?.id)).collect();
        Ok(serde_json::Value::from(ids).to_string())
    }

    /// The frames of such a list. What cannot be read was written by another version; nothing is told then.
    pub(crate) fn frames_by_id(&mut self, list: &str) -> Result<Vec<Frame>, StoreError> {
        let ids: Vec<i64> = serde_json::from_str(list).unwrap_or_default();
        if !ids.is_empty() {
            self.read_new_frames()?;
        }
        Ok(ids.iter().filter_map(|id| self.known.frames.by_id.get(id).cloned()).collect())
    }

    /// Reads the frame with this number, unless it is known; 0 is none.
    pub(super) fn know_frame(&mut self, id: i64) -> Result<(), StoreError> {
        if id == 0 || self.known.frames.by_id.contains_key(&id) { Ok(()) } else { self.read_new_frames() }
    }

    /// Whether two frames are lines of one function.
    pub(super) fn is_one_function(&self, one: i64, other: i64) -> bool {
        let function = |id| self.known.frames.by_id.get(&id).map(|frame| (&frame.function, &frame.file));
        one == other || function(one).is_some_and(|known| Some(known) == function(other))
    }

    /// The frame with this number, if there is one.
    pub(crate) fn frame(&mut self, id: i64) -> Result<Option<Frame>, StoreError> {
        self.know_frame(id)?;
        Ok(self.known.frames.by_id.get(&id).cloned())
    }

    /// The number of `frame`, given to it if it has none.
    pub(super) fn frame_id(&mut self, frame: &Frame) -> Result<i64, StoreError> {
        self.intern([frame])?;
        Ok(self.known.frames.ids.get(frame).map_or(0, |known| known.id))
    }

    /// Gives a number to those of `frames` that have none, and notes now and then that they are in use. To be called within a transaction that
    /// knows [what went](Self::drop_what_went).
    fn intern<'f>(&mut self, frames: impl IntoIterator<Item = &'f Frame>) -> Result<(), StoreError> {
        let now = now_micros().div_euclid(1_000_000);
        for frame in frames {
            if !self.known.frames.ids.contains_key(frame) {
                self.give_number(frame, now)?;
            }
            let Some(known) = self.known.frames.ids.get_mut(frame) else { continue };
            if known.is_to_be_noted(now) {
                known.seen_at = now;
                let sql = format!("UPDATE {} SET seen_at = ? WHERE id = ? AND seen_at < ?", self.tables.frame);
                let statement = Statement::new(sql).bind(now).bind(known.id).bind(now);
                statement.execute(&mut self.connection)?;
            }
        }
        Ok(())
    }

    fn give_number(&mut self, frame: &Frame, now: i64) -> Result<(), StoreError> {
        // Another process may have numbered it.
        self.read_new_frames()?;
        if self.known.frames.ids.contains_key(frame) {
            return Ok(());
        }
        let sql = format!(
            "INSERT INTO {} (function, module, file, line, seen_at) VALUES (?, ?, ?, ?, ?) \
             ON CONFLICT DO NOTHING",
            self.tables.frame
        );
        Statement::new(sql)
            .bind(&*frame.function)
            .bind(&*frame.module)
            .bind(frame.file.as_deref().unwrap_or(""))
            .bind(i64::from(frame.line.unwrap_or(0)))
            .bind(now)
            .execute(&mut self.connection)?;
        self.read_new_frames()
    }

    fn read_new_frames(&mut self) -> Result<(), StoreError> {
        // Others may have let go of some, of which whoever only reads is not told.
        if self.known.frames.read_since.is_some_and(|since| since.elapsed() > READ_ANEW_AFTER) {
            self.known.frames = Frames::default();
        }
        self.known.frames.read_since.get_or_insert_with(Instant::now);
        let sql = format!(
            "SELECT id, function, module, file, line, seen_at FROM {} WHERE id > ? ORDER BY id",
            self.tables.frame
        );
        let rows: Vec<FrameRow> = Statement::new(sql).bind(self.known.frames.last).load(&mut self.connection)?;
        let now = now_micros().div_euclid(1_000_000);
        for row in rows {
            let frame = Frame {
                function: row.function.into(),
                module: row.module.into(),
                file: (!row.file.is_empty()).then(|| row.file.into()),
                line: u32::try_from(row.line).ok().filter(|&line| line > 0),
            };
            let numbered = Numbered { id: row.id, seen_at: row.seen_at.unwrap_or(now) };
            self.known.frames.last = row.id;
            self.known.frames.ids.insert(frame.clone(), numbered);
            self.known.frames.by_id.insert(row.id, frame);
        }
        Ok(())
    }
}
