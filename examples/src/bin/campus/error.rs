//! Why a route refuses or fails, and the status that says so.

use actix_web::ResponseError;
use actix_web::http::StatusCode;

use crate::database::DatabaseError;
use crate::library::LibraryError;
use crate::routes::report::SheetError;

#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    #[error("there is no student {0}")]
    NoSuchStudent(i32),
    #[error("there is no class {0}")]
    NoSuchClass(i32),
    #[error("student {student_id} does not attend class {class_id}")]
    NotEnrolled { student_id: i32, class_id: i32 },
    #[error("{0} is no grade: give one from 1.0 to 5.0")]
    NoGrade(f64),
    #[error(transparent)]
    Database(#[from] DatabaseError),
    #[error(transparent)]
    Library(#[from] LibraryError),
    #[error(transparent)]
    Sheet(#[from] SheetError),
    #[error("the export could not be written: {0}; is there space left in the directory for temporary files?")]
    Export(#[from] std::io::Error),
}

impl ResponseError for ServiceError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NoSuchStudent(_) | Self::NoSuchClass(_) | Self::NotEnrolled { .. } => StatusCode::NOT_FOUND,
            Self::NoGrade(_) => StatusCode::BAD_REQUEST,
            Self::Library(_) => StatusCode::BAD_GATEWAY,
            Self::Database(DatabaseError::Pool(_)) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Database(_) | Self::Sheet(_) | Self::Export(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}
