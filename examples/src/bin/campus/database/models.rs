//! The rows.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::schema::{classes, enrolments, grades, point_sheets, students};

#[derive(Debug, Clone, PartialEq, Serialize, Queryable, Selectable, Insertable)]
#[diesel(table_name = students)]
pub struct Student {
    pub id: i32,
    pub name: String,
    pub semester: i32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Queryable, Selectable, Insertable)]
#[diesel(table_name = classes)]
pub struct Class {
    pub id: i32,
    pub title: String,
    pub lecturer: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Queryable, Selectable, Insertable)]
#[diesel(table_name = enrolments)]
pub struct Enrolment {
    pub class_id: i32,
    pub student_id: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize, Insertable)]
#[diesel(table_name = grades)]
pub struct Grade {
    pub class_id: i32,
    pub student_id: i32,
    pub grade: f64,
}

#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = point_sheets)]
pub struct PointSheet {
    pub class_id: i32,
    pub sheet: String,
}
