//! A store as text: one JSON object a line, each row under the name of its table, the heading first and the sum last.
//!
//! ```text
//! {"fmd_export":{"format":1,"number":5577006791947779410,"schema":12}}
//! {"endpoint":{"added_at":1795222960000000,"id":1,"method":"GET","pattern":"/students/{id}",…}}
//! {"end":{"rows":1}}
//! ```

use std::collections::BTreeMap;
use std::io::{BufRead, Write};

use serde::{Deserialize, Serialize};

use super::{MaintenanceError, location};
use crate::account::NoRandomness;
use crate::administration::AdminError;
use crate::config::Config;
use crate::store::{AnyRow, Import, Shape, Store, StoreError, TextRow};

/// The form of an export.
const FORMAT: i64 = 1;
/// Rows that are written in one transaction, and about how many bytes of them.
const ROWS: usize = 2_000;
const BYTES: usize = 2 << 20;

/// How many rows were moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// So many.
    Rows(u64),
    /// None, since all are there already.
    Nothing,
}

#[derive(Debug, Serialize, Deserialize)]
struct Heading {
    format: i64,
    /// Tells this export from others.
    number: i64,
    schema: i64,
}

#[derive(Debug, Serialize, Deserialize)]
struct End {
    rows: u64,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Line {
    Heading { fmd_export: Heading },
    End { end: End },
    Row(BTreeMap<String, TextRow>),
}

fn write_line(to: &mut impl Write, name: &str, value: &impl Serialize) -> Result<(), MaintenanceError> {
    serde_json::to_writer(&mut *to, &BTreeMap::from([(name, value)])).map_err(std::io::Error::from)?;
    Ok(to.write_all(b"\n")?)
}

/// Writes all rows of the store that `config` names, as they are at this moment, to `to`. Logins are left out; hashes of passwords and of
/// tokens are not. Tells `at` which table it is at and how many rows are written so far.
///
/// # Errors
/// [`StoreError`] when the store cannot be read, others when `to` takes no more.
pub fn export(config: &Config, to: &mut impl Write, mut at: impl FnMut(&str, u64)) -> Result<Moved, MaintenanceError> {
    let mut store = Store::open_for_all(&location(config))?;
    let schema = super::current(&mut store, config)?;
    let mut number = [0; 8];
    getrandom::fill(&mut number).map_err(|error| AdminError::from(NoRandomness::from(error)))?;
    write_line(to, "fmd_export", &Heading { format: FORMAT, number: i64::from_le_bytes(number), schema })?;
    let mut rows = 0;
    let mut failed = None;
    store.reading(|store| {
        failed = store
            .transferable()
            .iter()
            .try_for_each(|shape| {
                at(&shape.name, rows);
                store.rows_of(shape, |page| {
                    rows += page.len() as u64;
                    page.iter().try_for_each(|row| write_line(to, &shape.name, row))?;
                    at(&shape.name, rows);
                    Ok::<_, MaintenanceError>(())
                })
            })
            .err();
        Ok(())
    })?;
    if let Some(error) = failed {
        return Err(error);
    }
    write_line(to, "end", &End { rows })?;
    to.flush()?;
    Ok(Moved::Rows(rows))
}

/// Rows on their way into one table.
struct Waiting {
    shapes: BTreeMap<String, Shape>,
    table: String,
    rows: Vec<AnyRow>,
    bytes: usize,
}

impl Waiting {
    /// Writes them, so that others may come.
    fn write(&mut self, store: &mut Store) -> Result<(), StoreError> {
        if let Some(shape) = self.shapes.get(&self.table) {
            store.add_rows(shape, std::mem::take(&mut self.rows))?;
        }
        self.bytes = 0;
        Ok(())
    }
}

/// Reads what [`export`] wrote into the store that `config` names, whose tables are made where there are none. What breaks off is gone on with by
/// importing the same export again. Tells `at` which table it is at and how many rows were read so far.
///
/// # Errors
/// [`MaintenanceError::NotEmpty`] where something else is stored, [`MaintenanceError::Malformed`] and [`MaintenanceError::Unfinished`] for a text that
/// is no whole export.
pub fn import(config: &Config, from: impl BufRead, mut at: impl FnMut(&str, u64)) -> Result<Moved, MaintenanceError> {
    let mut store = Store::open(&location(config))?;
    let shapes = store.transferable().into_iter().map(|shape| (shape.name.clone(), shape)).collect();
    let mut waiting = Waiting { shapes, table: String::new(), rows: Vec::new(), bytes: 0 };
    let mut heading: Option<Heading> = None;
    let (mut rows, mut of_tables) = (0, BTreeMap::<String, u64>::new());
    for (line, text) in (1..).zip(from.lines()) {
        let text = text?;
        let malformed = |why: String| MaintenanceError::Malformed { line, why };
        let read: Line = serde_json::from_str(&text).map_err(|_| malformed("it is no row of a table".to_owned()))?;
        match (read, &heading) {
            (Line::Heading { fmd_export }, None) => {
                let (_, known) = store.schema()?;
                if fmd_export.format != FORMAT || fmd_export.schema > known {
                    return Err(malformed("it was made by a later version: run a newer fmd".to_owned()));
                }
                match store.begin_import(fmd_export.number)? {
                    Import::Begun => heading = Some(fmd_export),
                    Import::Done => return Ok(Moved::Nothing),
                    Import::Refused => return Err(MaintenanceError::NotEmpty),
                }
            }
            (Line::End { end }, Some(heading)) => {
                waiting.write(&mut store)?;
                if store.is_import_disturbed()? {
                    return Err(MaintenanceError::NotEmpty);
                }
                if end.rows != rows {
                    return Err(malformed(format!("it tells of {} rows, and there were {rows}", end.rows)));
                }
                for (table, &rows) in &of_tables {
                    let there = store.rows_in(&waiting.shapes[table])?;
                    if there < rows {
                        return Err(MaintenanceError::Merged { table: table.clone(), rows, there });
                    }
                }
                store.end_import(heading.number)?;
                return Ok(Moved::Rows(rows));
            }
            (Line::Row(row), Some(_)) if row.len() == 1 => {
                for (table, row) in row {
                    let shape =
                        waiting.shapes.get(&table).ok_or_else(|| malformed(format!("there is no table `{table}`")))?;
                    let row =
                        shape.row(&row).ok_or_else(|| malformed(format!("it does not fit the table `{table}`")))?;
                    if table != waiting.table || waiting.rows.len() >= ROWS || waiting.bytes >= BYTES {
                        waiting.write(&mut store)?;
                        at(&table, rows);
                        waiting.table.clone_from(&table);
                    }
                    rows += 1;
                    *of_tables.entry(table).or_default() += 1;
                    waiting.bytes += text.len();
                    waiting.rows.push(row);
                }
            }
            _ => {
                return Err(malformed(
                    "an export begins with a heading, and has one row of a table in each line".to_owned(),
                ));
            }
        }
    }
    waiting.write(&mut store)?;
    Err(MaintenanceError::Unfinished(rows))
}
