//! The first rows: the same in every new database.

use std::fmt::Write;

use diesel::prelude::*;
use fastrand::Rng;

use super::models::{Class, Enrolment, PointSheet, Student};
use super::schema::{classes, enrolments, point_sheets, students};

/// Students, with the ids `1..=STUDENTS`.
pub const STUDENTS: i32 = 2_000;
/// Classes, with the ids `1..=CLASSES`.
pub const CLASSES: i32 = 60;
/// The lecture that the youngest students attend, some ten times as large as the other classes.
pub const LARGEST_CLASS: i32 = 1;
/// Its students have the ids `1..=STUDENTS_OF_LARGEST_CLASS`.
pub const STUDENTS_OF_LARGEST_CLASS: i32 = 1_000;

const FIRST_SEMESTERS: std::ops::RangeInclusive<i32> = 1..=3;
const LATER_SEMESTERS: std::ops::RangeInclusive<i32> = 4..=8;
const SMALL_CLASSES_PER_STUDENT: usize = 3;
const EXERCISES: u32 = 28;

const FIRST_NAMES: [&str; 25] = [
    "Agnes", "Amir", "Bela", "Carla", "Chen", "Dario", "Elif", "Emma", "Farid", "Greta", "Hugo", "Ines", "Jonas",
    "Kofi", "Leila", "Luca", "Mina", "Nils", "Olga", "Paul", "Rosa", "Samir", "Tove", "Uma", "Yuki",
];
const LAST_NAMES: [&str; 24] = [
    "Adler", "Baker", "Costa", "Dubois", "Eriksen", "Fischer", "Garcia", "Haddad", "Ivanov", "Jansen", "Kaya",
    "Larsen", "Moreau", "Novak", "Okafor", "Park", "Quinn", "Rossi", "Sato", "Tanaka", "Ueda", "Vogel", "Weber",
    "Zhang",
];
const SUBJECTS: [&str; 20] = [
    "Orientation",
    "Algebra",
    "Analysis",
    "Astronomy",
    "Botany",
    "Chemistry",
    "Economics",
    "Ethics",
    "Geology",
    "Geometry",
    "Graphics",
    "History",
    "Linguistics",
    "Logic",
    "Mechanics",
    "Music",
    "Optics",
    "Rhetoric",
    "Statistics",
    "Zoology",
];

pub fn fill_if_empty(connection: &mut SqliteConnection) -> QueryResult<()> {
    if students::table.count().get_result::<i64>(connection)? > 0 {
        return Ok(());
    }
    let mut rng = Rng::with_seed(1_968);
    let students = students(&mut rng);
    let enrolments = enrolments(&students, &mut rng);
    let sheets = point_sheets(&enrolments, &mut rng);
    diesel::insert_into(students::table).values(students).execute(connection)?;
    diesel::insert_into(classes::table).values(classes(&mut rng)).execute(connection)?;
    diesel::insert_into(enrolments::table).values(enrolments).execute(connection)?;
    diesel::insert_into(point_sheets::table).values(sheets).execute(connection)?;
    Ok(())
}

fn students(rng: &mut Rng) -> Vec<Student> {
    let semesters = |id| if id <= STUDENTS_OF_LARGEST_CLASS { FIRST_SEMESTERS } else { LATER_SEMESTERS };
    (1..=STUDENTS).map(|id| Student { id, name: person(rng), semester: rng.i32(semesters(id)) }).collect()
}

fn classes(rng: &mut Rng) -> Vec<Class> {
    let titles = ["I", "II", "III"].into_iter().flat_map(|part| SUBJECTS.map(|subject| format!("{subject} {part}")));
    (1..=CLASSES).zip(titles).map(|(id, title)| Class { id, title, lecturer: person(rng) }).collect()
}

fn enrolments(students: &[Student], rng: &mut Rng) -> Vec<Enrolment> {
    let small: Vec<i32> = (1..=CLASSES).filter(|&id| id != LARGEST_CLASS).collect();
    let mut enrolments = Vec::new();
    for student in students {
        let attended = rng.choose_multiple(small.iter().copied(), SMALL_CLASSES_PER_STUDENT);
        let largest = (student.id <= STUDENTS_OF_LARGEST_CLASS).then_some(LARGEST_CLASS);
        enrolments
            .extend(attended.into_iter().chain(largest).map(|class_id| Enrolment { class_id, student_id: student.id }));
    }
    enrolments
}

fn point_sheets(enrolments: &[Enrolment], rng: &mut Rng) -> Vec<PointSheet> {
    let mut sheets: Vec<PointSheet> =
        (1..=CLASSES).map(|class_id| PointSheet { class_id, sheet: String::new() }).collect();
    for Enrolment { class_id, student_id } in enrolments {
        let sheet = &mut sheets[*class_id as usize - 1].sheet;
        for exercise in 1..=EXERCISES {
            let points = f64::from(rng.u32(8..=20) + rng.u32(0..=20)) / 2.0;
            writeln!(sheet, "{student_id};{exercise};{points:.1}").expect("a string takes all that is written");
        }
    }
    sheets
}

fn person(rng: &mut Rng) -> String {
    let first = FIRST_NAMES[rng.usize(..FIRST_NAMES.len())];
    let last = LAST_NAMES[rng.usize(..LAST_NAMES.len())];
    format!("{first} {last}")
}
