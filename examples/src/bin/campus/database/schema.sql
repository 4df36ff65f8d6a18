CREATE TABLE IF NOT EXISTS students (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    semester INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS classes (
    id INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    lecturer TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS enrolments (
    class_id INTEGER NOT NULL REFERENCES classes (id),
    student_id INTEGER NOT NULL REFERENCES students (id),
    PRIMARY KEY (class_id, student_id)
);

CREATE INDEX IF NOT EXISTS enrolments_by_student ON enrolments (student_id);

CREATE TABLE IF NOT EXISTS grades (
    class_id INTEGER NOT NULL REFERENCES classes (id),
    student_id INTEGER NOT NULL REFERENCES students (id),
    grade DOUBLE NOT NULL,
    PRIMARY KEY (class_id, student_id)
);

-- The points of a class's exercises, as the lecturers hand them in: one line `student;exercise;points` each.
CREATE TABLE IF NOT EXISTS point_sheets (
    class_id INTEGER NOT NULL PRIMARY KEY REFERENCES classes (id),
    sheet TEXT NOT NULL
);
