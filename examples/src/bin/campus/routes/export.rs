//! `GET /export`: all students as CSV, written to a temporary file and sent from there in chunks.

use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, Write};

use actix_web::web::Bytes;
use actix_web::{HttpResponse, get, web};
use diesel::prelude::*;
use futures_util::stream::{Stream, try_unfold};

use crate::campus::Campus;
use crate::database::DatabaseError;
use crate::database::models::Student;
use crate::database::schema::students;
use crate::error::ServiceError;

const CHUNK_BYTES: u64 = 8 * 1024;

#[get("/export")]
pub async fn export(campus: web::Data<Campus>) -> Result<HttpResponse, ServiceError> {
    let students = campus.database.ask(all_students).await?;
    let file = web::block(move || write_csv(&students)).await.map_err(DatabaseError::Thread)??;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header(("content-disposition", "attachment; filename=\"students.csv\""))
        .streaming(chunks(file)))
}

pub fn all_students(connection: &mut SqliteConnection) -> QueryResult<Vec<Student>> {
    students::table.order(students::id).select(Student::as_select()).load(connection)
}

fn write_csv(students: &[Student]) -> io::Result<File> {
    let mut csv = BufWriter::new(tempfile::tempfile()?);
    writeln!(csv, "id,name,semester")?;
    for Student { id, name, semester } in students {
        writeln!(csv, "{id},\"{}\",{semester}", name.replace('"', "\"\""))?;
    }
    let mut file = csv.into_inner()?;
    file.rewind()?;
    Ok(file)
}

fn chunks(file: File) -> impl Stream<Item = io::Result<Bytes>> {
    try_unfold(file, |mut file| async {
        let (chunk, file) =
            web::block(move || read_chunk(&mut file).map(|chunk| (chunk, file))).await.map_err(io::Error::other)??;
        Ok((!chunk.is_empty()).then_some((chunk, file)))
    })
}

fn read_chunk(file: &mut File) -> io::Result<Bytes> {
    let mut chunk = Vec::new();
    file.take(CHUNK_BYTES).read_to_end(&mut chunk)?;
    Ok(chunk.into())
}
