//! `GET /report`: how the classes did in their exercises: parse → aggregate → rank → render, all on the worker's thread.

use std::collections::HashMap;
use std::fmt::{self, Write};

use actix_web::http::header::ContentType;
use actix_web::{HttpResponse, get, web};
use diesel::prelude::*;

use crate::campus::Campus;
use crate::database::schema::{classes, point_sheets};
use crate::error::ServiceError;

const HONOURED_STUDENTS: usize = 20;

#[derive(Debug, PartialEq, thiserror::Error)]
#[error("line {line} of the point sheet of {class} is not `student;exercise;points`: hand in the sheet again")]
pub struct SheetError {
    class: String,
    line: usize,
}

#[derive(Debug, PartialEq)]
struct Mark {
    student_id: i32,
    exercise: u32,
    points: f64,
}

struct ClassMarks {
    class: String,
    marks: Vec<Mark>,
}

#[derive(Debug, PartialEq)]
struct ClassStatistics {
    class: String,
    mean: f64,
    median: f64,
    deviation: f64,
    hardest_exercise: u32,
}

struct Ranking {
    /// By falling mean.
    classes: Vec<ClassStatistics>,
    /// Students and their points in all classes, best first.
    honoured: Vec<(i32, f64)>,
}

#[get("/report")]
pub async fn report(campus: web::Data<Campus>) -> Result<HttpResponse, ServiceError> {
    let sheets = campus.database.ask(all_sheets).await?;
    let _compiling = fmd_actix::span("compile the report");
    let page = compile(sheets)?;
    Ok(HttpResponse::Ok().content_type(ContentType::html()).body(page))
}

/// The classes' titles, and their point sheets.
pub fn all_sheets(connection: &mut SqliteConnection) -> QueryResult<Vec<(String, String)>> {
    point_sheets::table.inner_join(classes::table).select((classes::title, point_sheets::sheet)).load(connection)
}

fn compile(sheets: Vec<(String, String)>) -> Result<String, SheetError> {
    let classes: Vec<ClassMarks> =
        sheets.into_iter().map(|(class, sheet)| parse_sheet(class, &sheet)).collect::<Result<_, _>>()?;
    let statistics = classes.iter().map(aggregate).collect();
    let page = render(&rank(statistics, &classes));
    Ok(page.expect("a string takes all that is written"))
}

fn parse_sheet(class: String, sheet: &str) -> Result<ClassMarks, SheetError> {
    let mut marks = Vec::new();
    for (index, line) in sheet.lines().enumerate() {
        let mark = parse_line(line).ok_or_else(|| SheetError { class: class.clone(), line: index + 1 })?;
        marks.push(mark);
    }
    Ok(ClassMarks { class, marks })
}

fn parse_line(line: &str) -> Option<Mark> {
    let mut fields = line.split(';');
    let mark = Mark {
        student_id: fields.next()?.parse().ok()?,
        exercise: fields.next()?.parse().ok()?,
        points: fields.next()?.parse().ok()?,
    };
    fields.next().is_none().then_some(mark)
}

fn aggregate(class: &ClassMarks) -> ClassStatistics {
    let mut points: Vec<f64> = class.marks.iter().map(|mark| mark.points).collect();
    points.sort_by(f64::total_cmp);
    let mean = mean(&points);
    let variance = points.iter().map(|points| (points - mean).powi(2)).sum::<f64>() / points.len().max(1) as f64;
    ClassStatistics {
        class: class.class.clone(),
        mean,
        median: median(&points),
        deviation: variance.sqrt(),
        hardest_exercise: hardest_exercise(&class.marks),
    }
}

fn hardest_exercise(marks: &[Mark]) -> u32 {
    let mut points_of: HashMap<u32, Vec<f64>> = HashMap::new();
    for mark in marks {
        points_of.entry(mark.exercise).or_default().push(mark.points);
    }
    let hardest = points_of.into_iter().min_by(|(_, one), (_, other)| mean(one).total_cmp(&mean(other)));
    hardest.map_or(0, |(exercise, _)| exercise)
}

fn rank(mut statistics: Vec<ClassStatistics>, classes: &[ClassMarks]) -> Ranking {
    statistics.sort_by(|one, other| other.mean.total_cmp(&one.mean));
    let mut points_of: HashMap<i32, f64> = HashMap::new();
    for mark in classes.iter().flat_map(|class| &class.marks) {
        *points_of.entry(mark.student_id).or_default() += mark.points;
    }
    let mut honoured: Vec<(i32, f64)> = points_of.into_iter().collect();
    honoured.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    honoured.truncate(HONOURED_STUDENTS);
    Ranking { classes: statistics, honoured }
}

fn render(ranking: &Ranking) -> Result<String, fmt::Error> {
    let mut page = String::from("<!doctype html><title>Report</title><h1>Classes</h1><table>");
    for ClassStatistics { class, mean, median, deviation, hardest_exercise } in &ranking.classes {
        write!(page, "<tr><td>{class}<td>{mean:.2}<td>{median:.1}<td>± {deviation:.2}<td>hardest: {hardest_exercise}")?;
    }
    page.push_str("</table><h1>Honours</h1><ol>");
    for (student_id, points) in &ranking.honoured {
        write!(page, "<li><a href=\"/students/{student_id}\">{student_id}</a>: {points:.1}")?;
    }
    page.push_str("</ol>\n");
    Ok(page)
}

fn mean(points: &[f64]) -> f64 {
    points.iter().sum::<f64>() / points.len().max(1) as f64
}

fn median(sorted: &[f64]) -> f64 {
    let upper = sorted.len() / 2;
    let lower = sorted.len().saturating_sub(1) / 2;
    sorted.get(lower..=upper).map_or(0.0, |middle| mean(&[middle[0], middle[upper - lower]]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "1;1;10.0\n1;2;4.0\n2;1;8.0\n2;2;2.0\n";

    #[test]
    fn a_class_is_described_by_its_marks() {
        let class = parse_sheet("Logic I".into(), SHEET).unwrap();
        let expected = ClassStatistics {
            class: "Logic I".into(),
            mean: 6.0,
            median: 6.0,
            deviation: 10f64.sqrt(),
            hardest_exercise: 2,
        };
        assert_eq!(aggregate(&class), expected);
    }

    #[test]
    fn the_best_class_and_the_best_student_come_first() {
        let classes = [("Weak", "1;1;1.0"), ("Strong", "2;1;9.0")];
        let classes = classes.map(|(class, sheet)| parse_sheet(class.into(), sheet).unwrap());
        let ranking = rank(classes.iter().map(aggregate).collect(), &classes);
        assert_eq!(ranking.classes[0].class, "Strong");
        assert_eq!(ranking.honoured, [(2, 9.0), (1, 1.0)]);
    }

    #[test]
    fn a_line_that_is_no_mark_is_named() {
        let sheets = vec![("Logic I".into(), "1;1;10.0\n1;two;4.0".into())];
        assert_eq!(compile(sheets), Err(SheetError { class: "Logic I".into(), line: 2 }));
    }
}
