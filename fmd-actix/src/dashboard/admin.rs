//! The API of administration: accounts, tokens, storage.

use actix_web::{HttpRequest, HttpResponse, web};
use fmd_core::account::Role;
use fmd_core::administration::{AccountInfo, NewToken, Pruning, Storage, TokenInfo};
use serde::Deserialize;

use super::api::Answer;
use super::error::ApiError;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::session::{self, Admin, Member, Overseer, Reader};
use super::table::{TableQuery, Tabled};
use crate::Fmd;

/// An account to make.
#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct NewAccount {
    /// Its name, 1 to 100 characters.
    username: String,
    /// Its password, at least 8 characters.
    password: String,
    /// What it may do.
    role: Role,
}

/// What to change of an account.
#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct AccountEdit {
    /// Another role; as it is if absent.
    role: Option<Role>,
    /// Another password, at least 8 characters; as it is if absent.
    password: Option<String>,
}

/// The own password, and the one that is to be.
#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct PasswordChange {
    /// The present one.
    present: String,
    /// The new one, at least 8 characters.
    new: String,
}

/// A token to make.
#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct TokenName {
    /// What it is for, 1 to 100 characters.
    name: String,
}

/// What to let go of.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema, utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct PruneAsked {
    /// Only what is older than so many days, 0 to 3650.
    older_than_days: u32,
    /// Whether figures and profiles of whole days before that go, too, and not only single requests.
    #[serde(default)]
    figures: bool,
}

impl PruneAsked {
    fn days(&self) -> Result<u32, ApiError> {
        const MOST: u32 = 3_650;
        if self.older_than_days > MOST {
            return Err(ApiError::BadRequest(format!("`older_than_days` is a number from 0 to {MOST}")));
        }
        Ok(self.older_than_days)
    }
}

/// Every account. Needs an admin.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/accounts",
    params(TableQuery),
    responses((status = 200, content((Vec<AccountInfo> = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn accounts(
    _: Overseer,
    fmd: web::Data<Fmd>,
    table: web::Query<TableQuery>,
) -> Tabled<Vec<AccountInfo>> {
    table.of(fmd.monitor().accounts().await?)
}

/// Makes an account. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    post,
    path = "/api/accounts",
    responses((status = 200, body = AccountInfo), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 409, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn add_account(_: Admin, fmd: web::Data<Fmd>, new: web::Json<NewAccount>) -> Answer<AccountInfo> {
    Ok(web::Json(fmd.monitor().add_account(&new.username, &new.password, new.role).await?))
}

/// Gives an account another role or password; a new password ends its sessions. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    put,
    path = "/api/accounts/{id}",
    params(("id" = i64, Path, description = "the account's id")),
    responses((status = 200, body = AccountInfo), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn edit_account(
    _: Admin,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    edit: web::Json<AccountEdit>,
) -> Answer<AccountInfo> {
    Ok(web::Json(fmd.monitor().edit_account(*id, edit.role, edit.password.as_deref()).await?))
}

/// Deletes an account with its sessions; nobody deletes the own one. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    delete,
    path = "/api/accounts/{id}",
    params(("id" = i64, Path, description = "the account's id")),
    responses((status = 204), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn remove_account(
    admin: Admin,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
) -> Result<HttpResponse, ApiError> {
    fmd.monitor().remove_account(*id, &admin.0.username).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Changes the own password, and ends all own sessions but this one. Needs the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    put,
    path = "/api/password",
    responses((status = 204), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 409, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn change_password(
    request: HttpRequest,
    member: Member,
    fmd: web::Data<Fmd>,
    change: web::Json<PasswordChange>,
) -> Result<HttpResponse, ApiError> {
    let session = session::token(&request).ok_or(ApiError::Unauthorized)?;
    fmd.monitor().change_password(&member.0.username, &session, &change.present, &change.new).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Every API token, without the tokens themselves. Needs an admin.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/tokens",
    params(TableQuery),
    responses((status = 200, content((Vec<TokenInfo> = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn tokens(_: Overseer, fmd: web::Data<Fmd>, table: web::Query<TableQuery>) -> Tabled<Vec<TokenInfo>> {
    table.of(fmd.monitor().api_tokens().await?)
}

/// Makes a token that reads the API; it is shown in this answer only. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    post,
    path = "/api/tokens",
    responses((status = 200, body = NewToken), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 409, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn add_token(admin: Admin, fmd: web::Data<Fmd>, new: web::Json<TokenName>) -> Answer<NewToken> {
    Ok(web::Json(fmd.monitor().add_api_token(&new.name, &admin.0.username).await?))
}

/// Ends a token for good. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    delete,
    path = "/api/tokens/{id}",
    params(("id" = i64, Path, description = "the token's id")),
    responses((status = 204), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn remove_token(_: Admin, fmd: web::Data<Fmd>, id: web::Path<i64>) -> Result<HttpResponse, ApiError> {
    fmd.monitor().remove_api_token(*id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// What the database holds. Looks at all of it: not for every second.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/storage",
    params(TableQuery),
    responses((status = 200, content((Storage = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn storage(_: Reader, fmd: web::Data<Fmd>, table: web::Query<TableQuery>) -> Tabled<Storage> {
    table.of(fmd.monitor().storage().await?)
}

/// What pruning would take away. Needs an admin.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/prune",
    params(PruneAsked),
    responses((status = 200, body = Pruning), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn prunable(_: Overseer, fmd: web::Data<Fmd>, asked: web::Query<PruneAsked>) -> Answer<Pruning> {
    Ok(web::Json(fmd.monitor().prunable(asked.days()?, asked.figures).await?))
}

/// Lets go of what is old, for some seconds; ask again while `done` is false. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    post,
    path = "/api/prune",
    responses((status = 200, body = Pruning), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn prune(_: Admin, fmd: web::Data<Fmd>, asked: web::Json<PruneAsked>) -> Answer<Pruning> {
    Ok(web::Json(fmd.monitor().prune(asked.days()?, asked.figures).await?))
}
