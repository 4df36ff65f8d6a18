//! The tables, as Diesel sees them; `schema.sql` creates them.

diesel::table! {
    students (id) {
        id -> Integer,
        name -> Text,
        semester -> Integer,
    }
}

diesel::table! {
    classes (id) {
        id -> Integer,
        title -> Text,
        lecturer -> Text,
    }
}

diesel::table! {
    enrolments (class_id, student_id) {
        class_id -> Integer,
        student_id -> Integer,
    }
}

diesel::table! {
    grades (class_id, student_id) {
        class_id -> Integer,
        student_id -> Integer,
        grade -> Double,
    }
}

diesel::table! {
    point_sheets (class_id) {
        class_id -> Integer,
        sheet -> Text,
    }
}

diesel::joinable!(enrolments -> classes (class_id));
diesel::joinable!(enrolments -> students (student_id));
diesel::joinable!(grades -> classes (class_id));
diesel::joinable!(point_sheets -> classes (class_id));
diesel::allow_tables_to_appear_in_same_query!(students, classes, enrolments, grades, point_sheets);
