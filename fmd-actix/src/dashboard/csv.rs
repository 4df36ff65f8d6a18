//! Rows as a file that a spreadsheet opens.

use fmd_core::question::csv_word;
use serde::Serialize;

use super::ordered::Ordered;

/// The rows as CSV (RFC 4180): a column for each field that is one value, those of fields within fields by both names. `columns` come first
/// and whatever the rows hold, so that a file's columns do not depend on what is in it; after them what the rows alone name.
pub(super) fn csv(columns: &[String], rows: &[impl Serialize]) -> String {
    let mut columns: Vec<String> = columns.to_vec();
    let mut told: Vec<Vec<(String, Ordered)>> = Vec::with_capacity(rows.len());
    for row in rows {
        // Answers are plain values, which can be written and read.
        let text = serde_json::to_vec(row).unwrap_or_default();
        let mut cells = Vec::new();
        flatten(String::new(), Ordered::read(&text), &mut cells);
        // What is null in one row may be a field of fields in another.
        cells.retain(|(_, cell)| !matches!(cell, Ordered::Null));
        for (name, _) in &cells {
            if !columns.contains(name) {
                columns.push(name.clone());
            }
        }
        told.push(cells);
    }
    let mut text = String::new();
    line(&mut text, columns.iter().map(|name| Some(Ordered::Words(name.clone()))));
    for mut cells in told {
        let mut take = |column: &String| {
            let at = cells.iter().position(|(name, _)| name == column)?;
            Some(cells.swap_remove(at).1)
        };
        line(&mut text, columns.iter().map(&mut take));
    }
    text
}

fn line(text: &mut String, cells: impl Iterator<Item = Option<Ordered>>) {
    for (n, cell) in cells.enumerate() {
        if n > 0 {
            text.push(',');
        }
        match cell {
            Some(Ordered::Plain(plain)) => text.push_str(&plain),
            Some(Ordered::Words(words)) => csv_word(text, &words),
            _ => {}
        }
    }
    text.push_str("\r\n");
}

fn flatten(name: String, cell: Ordered, cells: &mut Vec<(String, Ordered)>) {
    match cell {
        Ordered::Fields(fields) => {
            for (field, cell) in fields {
                let whole = if name.is_empty() { field } else { format!("{name}_{field}") };
                flatten(whole, cell, cells);
            }
        }
        // What is no single value has no place in a table.
        Ordered::List(_) => {}
        plain => cells.push((name, plain)),
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::csv;

    #[derive(Serialize)]
    struct Place {
        file: &'static str,
        line: u32,
    }

    #[derive(Serialize)]
    struct Row {
        name: &'static str,
        from: Option<Place>,
        points: Vec<u64>,
        share: Option<f64>,
    }

    #[test]
    fn a_file_has_the_same_columns_whatever_is_in_it() {
        let columns = ["name", "from_file", "from_line", "share"].map(str::to_owned);
        let rows = [
            Row { name: "a, b", from: None, points: vec![1, 2], share: None },
            Row { name: "=1+1", from: Some(Place { file: "x.rs", line: 7 }), points: vec![], share: Some(0.25) },
        ];
        assert_eq!(csv(&columns, &rows), "name,from_file,from_line,share\r\n\"a, b\",,,\r\n'=1+1,x.rs,7,0.25\r\n");
        assert_eq!(csv(&columns, &rows[..1]), "name,from_file,from_line,share\r\n\"a, b\",,,\r\n");
        assert_eq!(csv(&columns, &rows[..0]), "name,from_file,from_line,share\r\n");
    }

    #[test]
    fn what_only_the_rows_name_comes_last() {
        let rows = [Row { name: "a", from: None, points: vec![], share: Some(0.5) }];
        assert_eq!(csv(&["name".to_owned()], &rows), "name,share\r\na,0.5\r\n");
    }
}
