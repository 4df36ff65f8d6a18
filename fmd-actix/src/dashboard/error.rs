//! Errors of the API, as JSON.

use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use actix_web::{HttpResponse, ResponseError};
use fmd_core::administration::AdminError;
use fmd_core::alert::AlertTestError;
use fmd_core::login::LoginError;
use fmd_core::question::BadRange;
use fmd_core::{RecordingError, StoreError};
use serde::Serialize;

use super::api::MOST_BYTES;
use crate::explain::ExplainError;

/// Why a request to the API was not answered.
#[derive(Debug, thiserror::Error)]
pub(super) enum ApiError {
    #[error("{0}")]
    BadRequest(String),
    #[error("the body is too large: send at most {} KiB", MOST_BYTES / 1024)]
    TooLarge,
    #[error("the address is too long: ask for less at a time")]
    TooLong,
    #[error("log in, or send a token as `Authorization: Bearer …`")]
    Unauthorized,
    #[error("{0}")]
    Forbidden(&'static str),
    #[error("there is no such address: the API is described at api/openapi.json")]
    NotFound,
    #[error("this request was not profiled on demand by this process, or too long ago, or its profile was not kept")]
    NotProfiled,
    #[error("the toolbar shows no such request: it has not ended, or too long ago, or another process answered it")]
    NotShown,
    #[error("the source of this frame is not on this machine")]
    NoSource,
    #[error("the profile could not be exported: {0}")]
    Export(String),
    #[error("this address does not take that method")]
    MethodNotAllowed,
    #[error(transparent)]
    Login(#[from] LoginError),
    #[error(transparent)]
    Admin(AdminError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    BadRange(#[from] BadRange),
    #[error(transparent)]
    Recording(#[from] RecordingError),
    #[error(transparent)]
    Explain(#[from] ExplainError),
    #[error(transparent)]
    AlertTest(#[from] AlertTestError),
}

impl From<AdminError> for ApiError {
    fn from(error: AdminError) -> Self {
        match error {
            AdminError::Store(error) => ApiError::Store(error),
            error => ApiError::Admin(error),
        }
    }
}

impl ApiError {
    fn status_of_explain(error: &ExplainError) -> StatusCode {
        match error {
            ExplainError::NotExplained(_) => StatusCode::BAD_REQUEST,
            ExplainError::NoConnection | ExplainError::Refused(_) => StatusCode::CONFLICT,
            ExplainError::Busy => StatusCode::TOO_MANY_REQUESTS,
            ExplainError::TooLong | ExplainError::Panicked => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn status_of(error: &AdminError) -> StatusCode {
        match error {
            AdminError::BadName | AdminError::ShortPassword | AdminError::BadPattern(_) | AdminError::Password(_) => {
                StatusCode::BAD_REQUEST
            }
            AdminError::WrongPassword => StatusCode::FORBIDDEN,
            AdminError::Taken(_)
            | AdminError::Ignored(_)
            | AdminError::Unmergeable
            | AdminError::LastAdmin
            | AdminError::Own
            | AdminError::Configured(_)
            | AdminError::TooMany => StatusCode::CONFLICT,
            AdminError::NoRandomness(_) | AdminError::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// What the body of every error looks like.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct ErrorBody {
    /// What is wrong and what to do.
    error: String,
}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        match self {
            ApiError::BadRequest(_) | ApiError::BadRange(_) => StatusCode::BAD_REQUEST,
            ApiError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            ApiError::TooLong => StatusCode::URI_TOO_LONG,
            ApiError::Unauthorized | ApiError::Login(LoginError::Wrong) => StatusCode::UNAUTHORIZED,
            ApiError::Admin(error) => ApiError::status_of(error),
            ApiError::Explain(error) => ApiError::status_of_explain(error),
            ApiError::Forbidden(_) => StatusCode::FORBIDDEN,
            ApiError::NotFound
            | ApiError::AlertTest(AlertTestError::NoChannel)
            | ApiError::NoSource
            | ApiError::NotProfiled
            | ApiError::NotShown
            | ApiError::Store(StoreError::Missing(_) | StoreError::Merged { .. }) => StatusCode::NOT_FOUND,
            ApiError::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            ApiError::Login(LoginError::TooMany(_)) | ApiError::Recording(RecordingError::TooMany) => {
                StatusCode::TOO_MANY_REQUESTS
            }
            ApiError::AlertTest(AlertTestError::Busy) => StatusCode::CONFLICT,
            ApiError::Store(_)
            | ApiError::AlertTest(_)
            | ApiError::Login(_)
            | ApiError::Export(_)
            | ApiError::Recording(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status_code());
        if let ApiError::Login(LoginError::TooMany(wait)) = self {
            response.insert_header((RETRY_AFTER, wait.seconds()));
        }
        response.json(ErrorBody { error: self.to_string() })
    }
}
