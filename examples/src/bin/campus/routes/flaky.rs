//! `GET /flaky`: a cafeteria that fails in every way in which a route can fail.

use actix_web::http::StatusCode;
use actix_web::{Responder, ResponseError, get};

const MENU: [&str; 5] = ["lentil soup", "ravioli", "fish and chips", "curry", "pancakes"];

#[derive(Debug, thiserror::Error)]
enum CafeteriaError {
    #[error("the order has no dish: choose one from the menu")]
    NoDish,
    #[error("the oven has stopped: {0}")]
    Oven(#[from] OvenError),
}

#[derive(Debug, thiserror::Error)]
#[error("{celsius} °C is too hot")]
struct OvenError {
    celsius: u32,
}

impl ResponseError for CafeteriaError {
    fn status_code(&self) -> StatusCode {
        match self {
            Self::NoDish => StatusCode::BAD_REQUEST,
            Self::Oven(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

#[get("/flaky")]
pub async fn flaky() -> Result<impl Responder, CafeteriaError> {
    let order = take_order()?;
    heat_oven()?;
    Ok(MENU[order])
}

/// Every hundredth order is for a sixth dish that the menu does not have, which makes the handler panic.
fn take_order() -> Result<usize, CafeteriaError> {
    match fastrand::usize(..100) {
        0 => Ok(MENU.len()),
        1..=5 => Err(CafeteriaError::NoDish),
        order => Ok(order % MENU.len()),
    }
}

fn heat_oven() -> Result<(), OvenError> {
    let celsius = fastrand::u32(160..=250);
    if celsius > 245 { Err(OvenError { celsius }) } else { Ok(()) }
}
