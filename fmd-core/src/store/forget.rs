//! Letting go of frames that nothing names any more, and telling all who know numbers by heart that some are gone.
//!
//! Trees name frames by number in a form that no database can look into. So it is noted of each frame now and then that it was written; what was
//! not for longer than any tree is kept goes.

use std::collections::HashSet;
use std::time::Instant;

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::frame::{Frames, NOTED_EVERY};
use super::statement::Statement;
use super::{Store, StoreError};

/// How much longer than trees frames are kept, in seconds: longer than a use goes unnoted, whatever the clocks of hosts.
const LONGER: i64 = 2 * NOTED_EVERY + 14 * 86_400;
/// How often some have been let go of.
const WENT: &str = "numbers_went";
/// On which day, since 1970, it was last looked for frames to let go of.
const LOOKED_ON: &str = "frames_looked_on";

#[derive(QueryableByName)]
struct Old {
    #[diesel(sql_type = BigInt)]
    id: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    seen_at: Option<i64>,
}

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    frames: String,
}

impl Store {
    /// Forgets what is known of numbers and of rows by heart where somebody has let go of some since, or moved them. Within a transaction nobody does meanwhile.
    pub(super) fn drop_what_went(&mut self) -> Result<(), StoreError> {
        let settings = self.settings()?;
        self.drop_versions_that_went(&settings);
        let went = settings.get(WENT).copied().unwrap_or(0);
        if went != self.known.went {
            self.known.frames = Frames::default();
            self.known.statements.clear();
            self.known.error_groups.clear();
            self.known.minutes.clear();
            self.known.went = went;
        }
        Ok(())
    }

    /// Tells all processes, within the transaction in which numbers go.
    pub(super) fn note_that_some_went(&mut self) -> Result<(), StoreError> {
        let went = self.settings()?.get(WENT).copied().unwrap_or(0);
        self.set(WENT, went + 1)
    }

    /// Looks once a day for frames that were not used since `kept_from` and some time before (Unix seconds), and lets go of a chunk of them.
    /// Returns how many were dealt with.
    pub(super) fn forget_frames(&mut self, kept_from: i64, now: i64) -> Result<i64, StoreError> {
        let today = now.div_euclid(86_400);
        if self.settings()?.get(LOOKED_ON) == Some(&today) {
            return Ok(0);
        }
        let (frame, before) = (self.tables.frame.clone(), kept_from - LONGER);
        let most = self.paces.of(&frame).next();
        // Read beforehand, which keeps nobody from writing. The last one stays, so that its number is not given anew.
        let sql = format!(
            "SELECT id, seen_at FROM {frame} WHERE (seen_at IS NULL OR seen_at < ?) AND id < (SELECT MAX(id) FROM {frame}) \
             ORDER BY id LIMIT ?"
        );
        let old: Vec<Old> = Statement::new(sql).bind(before).bind(most).load(&mut self.connection)?;
        if old.is_empty() {
            self.transaction(|store| store.set(LOOKED_ON, today))?;
            return Ok(0);
        }
        let named = self.frames_in_lists()?;
        // Those of earlier versions are as good as used.
        let (stay, go): (Vec<&Old>, Vec<&Old>) =
            old.iter().partition(|old| old.seen_at.is_none() || named.contains(&old.id));
        let began = Instant::now();
        self.transaction(|store| {
            for old in stay {
                let sql = format!("UPDATE {frame} SET seen_at = ? WHERE id = ?");
                Statement::new(sql).bind(now).bind(old.id).execute(&mut store.connection)?;
            }
            for old in &go {
                let sql = format!("DELETE FROM {frame} WHERE id = ? AND seen_at < ?");
                Statement::new(sql).bind(old.id).bind(before).execute(&mut store.connection)?;
            }
            if go.is_empty() { Ok(()) } else { store.note_that_some_went() }
        })?;
        let done = old.len() as i64;
        self.paces.of(&frame).note(done, began.elapsed());
        Ok(done)
    }

    /// The frames of what is kept for as long as it is used: statements and samples of errors.
    fn frames_in_lists(&mut self) -> Result<HashSet<i64>, StoreError> {
        let mut named = HashSet::new();
        for table in [&self.tables.statement, &self.tables.error_sample] {
            let sql = format!("SELECT frames FROM {table}");
            Statement::new(sql).for_each(&mut self.connection, |row: Named| {
                named.extend(serde_json::from_str::<Vec<i64>>(&row.frames).unwrap_or_default());
            })?;
        }
        Ok(named)
    }
}

#[cfg(test)]
mod tests {
    use fmd_profiler::{CallTree, Frame, Kind, Weight};

    use super::*;
    use crate::config::Database;
    use crate::store::Location;

    const NOW: i64 = 20_000 * 86_400;

    fn tree(functions: &[&str]) -> CallTree {
        let mut tree = CallTree::new();
        for function in functions {
            let frame = Frame { function: (*function).into(), module: "test".into(), file: None, line: None };
            tree.add(&[frame], Kind::Cpu, Weight { nanos: 1_000, samples: 1 });
        }
        tree
    }

    fn written(store: &mut Store, tree: &CallTree) -> Vec<u8> {
        let written = store.transaction(|store| {
            store.drop_what_went()?;
            store.encode_tree(tree)
        });
        written.unwrap()
    }

    fn opened(folder: &tempfile::TempDir) -> Store {
        let database = Database::Sqlite(folder.path().join("fmd.db"));
        Store::open(&Location { database, prefix: "fmd".to_owned() }).unwrap()
    }

    fn change(store: &mut Store, sql: &str) {
        Statement::new(sql.to_owned()).execute(&mut store.connection).unwrap();
    }

    fn functions(store: &mut Store, bytes: &[u8]) -> Vec<String> {
        let tree = store.decode_tree(bytes).unwrap();
        tree.frames().iter().map(|frame| frame.function.to_string()).collect()
    }

    #[test]
    fn whoever_knew_a_frame_that_went_gives_it_a_number_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (mut one, mut two) = (opened(&folder), opened(&folder));
        let (old, newest) = (tree(&["old"]), tree(&["newest"]));
        let bytes = written(&mut one, &old);
        written(&mut two, &newest);
        assert_eq!(written(&mut two, &old), bytes, "both know it by the same number");

        assert_eq!(one.forget_frames(NOW, NOW).unwrap(), 0, "all are in use");
        change(&mut one, &format!("UPDATE fmd_frame SET seen_at = {}", NOW - LONGER - 1));
        assert_eq!(one.forget_frames(NOW, NOW).unwrap(), 0, "it was looked for them today");
        let tomorrow = NOW + 86_400;
        assert_eq!(one.forget_frames(NOW, tomorrow).unwrap(), 1, "all but the last");
        assert_eq!(one.forget_frames(NOW, tomorrow).unwrap(), 0);
        for store in [&mut two, &mut one] {
            let anew = written(store, &old);
            assert_ne!(anew, bytes);
            assert_eq!(functions(&mut opened(&folder), &anew), ["old"]);
        }
    }

    #[test]
    fn what_statements_and_errors_name_stays_and_so_do_frames_of_earlier_versions() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = opened(&folder);
        let all = tree(&["of a statement", "of an error", "of an earlier version", "of nobody", "the last"]);
        let bytes = written(&mut store, &all);
        change(
            &mut store,
            "UPDATE fmd_frame SET seen_at = CASE WHEN function = 'of an earlier version' THEN NULL ELSE 1 END",
        );
        let list = |function: &str| format!("SELECT '[' || id || ']' FROM fmd_frame WHERE function = '{function}'");
        change(
            &mut store,
            &format!(
                "INSERT INTO fmd_statement (fingerprint, sql_text, first_seen_at, frames) VALUES ('f', 's', 1, ({}))",
                list("of a statement")
            ),
        );
        change(
            &mut store,
            &format!(
                "INSERT INTO fmd_error_sample (group_id, endpoint_id, version_id, at, message, sources, frames) \
                 VALUES (1, 1, 1, 1, '', '[]', ({}))",
                list("of an error")
            ),
        );
        assert_eq!(store.forget_frames(NOW, NOW).unwrap(), 4, "all but the last");
        assert_eq!(store.forget_frames(NOW, NOW).unwrap(), 0);
        #[derive(QueryableByName)]
        struct Function {
            #[diesel(sql_type = Text)]
            function: String,
        }
        let left = Statement::new("SELECT function FROM fmd_frame ORDER BY id".to_owned());
        let left: Vec<Function> = left.load(&mut store.connection).unwrap();
        let left: Vec<&str> = left.iter().map(|row| row.function.as_str()).collect();
        assert_eq!(left, ["of a statement", "of an error", "of an earlier version", "the last"]);
        assert!(functions(&mut opened(&folder), &bytes).is_empty(), "a tree that names what went is left out");
    }
}
