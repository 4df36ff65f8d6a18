//! The JSON API, on which the page itself stands.

use std::net::{IpAddr, Ipv4Addr};

use actix_web::error::{JsonPayloadError, PathError, QueryPayloadError};
use actix_web::{HttpRequest, HttpResponse, Resource, web};
use fmd_core::account::Role;
use fmd_core::endpoint::Level;
use fmd_core::login::Session;
use fmd_core::now_micros;
use fmd_core::question::{
    Asked, Checked, EndpointDetail, EndpointInfo, Health, Only, OptionInfo, Overview, VersionInfo, VersionSummary,
};
use serde::{Deserialize, Serialize};

use super::admin;
use super::alerts;
use super::asked;
use super::endpoints;
use super::error::ApiError;
#[cfg(feature = "openapi")]
use super::error::ErrorBody;
use super::errors;
use super::export;
use super::graphs;
use super::live;
use super::load;
use super::only::{self, Versions};
use super::outliers;
use super::profile;
use super::queries;
use super::report;
use super::requests;
use super::session::{self, Admin, Reader, Visitor};
use super::source;
use super::table::{TableQuery, Tabled};
use super::toolbar;
use super::users;
use crate::Fmd;

pub(super) type Answer<T> = Result<web::Json<T>, ApiError>;

/// What the API is, as OpenAPI.
pub(super) const DESCRIPTION: &str = include_str!("../../openapi.json");

/// Largest body that any address takes, in bytes.
pub(super) const MOST_BYTES: usize = 16 * 1024;

pub(super) fn routes(config: &mut web::ServiceConfig) {
    fn bad_query(error: QueryPayloadError, _: &HttpRequest) -> actix_web::Error {
        ApiError::BadRequest(format!("the query cannot be understood: {error}")).into()
    }
    fn bad_path(_: PathError, _: &HttpRequest) -> actix_web::Error {
        ApiError::BadRequest("an id in the path is a whole number".to_owned()).into()
    }
    fn bad_json(error: JsonPayloadError, _: &HttpRequest) -> actix_web::Error {
        match error {
            JsonPayloadError::Overflow { .. } | JsonPayloadError::OverflowKnownLength { .. } => ApiError::TooLarge,
            error => ApiError::BadRequest(format!("the body cannot be understood: {error}")),
        }
        .into()
    }
    async fn wrong_method() -> Result<HttpResponse, ApiError> {
        Err(ApiError::MethodNotAllowed)
    }
    config
        .app_data(web::QueryConfig::default().error_handler(bad_query))
        .app_data(web::PathConfig::default().error_handler(bad_path))
        .app_data(web::JsonConfig::default().limit(MOST_BYTES).error_handler(bad_json));
    let mut resources: Vec<(&str, Resource)> = Vec::new();
    register(|path, route| match resources.iter().position(|(known, _)| *known == path) {
        Some(at) => {
            let (path, resource) = resources.remove(at);
            resources.push((path, resource.route(route)));
        }
        None => resources.push((path, web::resource(path).route(route).default_service(web::to(wrong_method)))),
    });
    for (_, resource) in resources {
        config.service(resource);
    }
    config.default_service(web::to(|| async { Err::<HttpResponse, _>(ApiError::NotFound) }));
}

/// Who gets an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Anyone,
    /// Whoever is logged in or has the token.
    Reader,
    /// An admin who is logged in.
    Overseer,
    /// Whoever is logged in and proves that the own page sent it.
    Member,
    /// An admin, who proves that the own page sent it.
    Admin,
}

/// An address of the API.
#[derive(Debug, Clone, Copy)]
pub struct Address {
    /// Its only method, in lower case.
    pub method: &'static str,
    /// Its pattern below `/api`.
    pub path: &'static str,
    /// Who gets an answer there.
    pub access: Access,
}

macro_rules! addresses {
    ($($access:ident $method:ident $path:literal => $handler:path;)+) => {
        /// Every address of the API. Tests go through it, so that none is forgotten.
        pub const ADDRESSES: &[Address] =
            &[$(Address { method: stringify!($method), path: $path, access: Access::$access }),+];

        fn register(mut at: impl FnMut(&'static str, actix_web::Route)) {
            $(at($path, web::$method().to($handler));)+
        }
    };
}

addresses! {
    Anyone get "/session" => who;
    Anyone post "/login" => log_in;
    Anyone post "/logout" => log_out;
    Reader get "/overview" => overview;
    Reader get "/versions" => versions;
    Reader get "/hours" => load::hours;
    Reader get "/days" => load::days;
    Reader get "/version-load" => load::by_version;
    Reader get "/latency" => load::latency;
    Reader get "/graphs" => graphs::graphs;
    Reader get "/users" => users::users_of_service;
    Reader get "/endpoints/{id}/users" => users::users_of_endpoint;
    Reader get "/report" => report::report;
    Reader get "/endpoints/{id}/compare" => report::compare;
    Reader get "/endpoints/{id}/hours" => load::endpoint_hours;
    Reader get "/endpoints" => endpoints::endpoint_list;
    Reader get "/endpoints/{id}" => endpoint;
    Admin delete "/endpoints/{id}" => endpoints::delete;
    Overseer get "/endpoints/{id}/holdings" => endpoints::holdings;
    Admin put "/endpoints/{id}/look" => endpoints::set_look;
    Admin post "/endpoints/{id}/merge" => endpoints::merge;
    Admin delete "/endpoints/{id}/merge" => endpoints::separate;
    Admin post "/ignored" => endpoints::ignore;
    Admin delete "/ignored/{id}" => endpoints::stop_ignoring;
    Admin put "/endpoints/{id}/level" => set_level;
    Reader get "/endpoints/{id}/versions" => endpoint_versions;
    Reader get "/requests" => requests::requests_of_service;
    Reader get "/methods" => requests::methods;
    Reader get "/endpoints/{id}/requests" => requests::requests_of_endpoint;
    Reader get "/endpoints/{id}/outliers" => outliers::outliers_of_endpoint;
    Admin put "/endpoints/{id}/threshold" => outliers::set_threshold;
    Reader get "/endpoints/{id}/profile" => profile::of_endpoint;
    Reader get "/endpoints/{id}/profiled" => profile::profiled;
    Reader get "/requests/{id}" => profile::request;
    Reader get "/requests/{id}/profile" => profile::of_request;
    Reader get "/endpoints/{id}/queries" => queries::queries_of_endpoint;
    Reader get "/queries" => queries::queries_of_service;
    Reader get "/memory" => queries::memory;
    Reader get "/statements/{id}" => queries::statement;
    Admin post "/statements/{id}/plan" => queries::explain;
    Reader get "/requests/{id}/queries" => queries::queries_of_request;
    Reader get "/endpoints/{id}/errors" => errors::errors_of_endpoint;
    Reader get "/errors" => errors::errors_of_service;
    Reader get "/errors/{id}" => errors::error_detail;
    Admin put "/errors/{id}/resolution" => errors::resolve_error;
    Reader get "/live" => live::live;
    Reader get "/live/{task}" => live::live_stack;
    Reader get "/outliers" => outliers::outliers;
    Reader get "/profiles" => profile::endpoints;
    Reader get "/profiler" => profile::status;
    Reader get "/held" => profile::held;
    Reader get "/asked" => asked::asked;
    Overseer get "/toolbar/{id}" => toolbar::shown_request;
    Overseer get "/toolbar/{id}/requests" => toolbar::shown_requests;
    Reader get "/source" => source::lines;
    Reader get "/debug/pprof/profile" => export::window;
    Reader get "/openapi.json" => description;
    Reader get "/config" => config_options;
    Reader get "/health" => health;
    Member put "/password" => admin::change_password;
    Overseer get "/accounts" => admin::accounts;
    Admin post "/accounts" => admin::add_account;
    Admin put "/accounts/{id}" => admin::edit_account;
    Admin delete "/accounts/{id}" => admin::remove_account;
    Overseer get "/tokens" => admin::tokens;
    Admin post "/tokens" => admin::add_token;
    Admin delete "/tokens/{id}" => admin::remove_token;
    Reader get "/alerts" => alerts::alerts;
    Admin post "/alerts/channels/{id}/test" => alerts::test;
    Reader get "/storage" => admin::storage;
    Overseer get "/prune" => admin::prunable;
    Admin post "/prune" => admin::prune;
}

/// Who is logged in, and what every page needs to know.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct SessionInfo {
    /// Whether anybody is logged in.
    authenticated: bool,
    /// The account's name.
    user: Option<String>,
    /// What it may do.
    role: Option<Role>,
    /// What every change must carry in the header `X-CSRF-Token`.
    csrf: Option<String>,
    /// The name at the top of every page.
    brand_name: String,
    /// The title of the browser's tab.
    title_name: String,
    /// A sentence about the service.
    description: String,
    /// Whether the login page has a banner.
    show_login_banner: bool,
    /// Whether the login page has a footer.
    show_login_footer: bool,
    /// Since when the service is recorded, Unix milliseconds; only for who is logged in.
    recording_since: Option<i64>,
    /// The version of the service that runs now; only for who is logged in.
    app_version: Option<String>,
    /// The version of the monitor; only for who is logged in.
    fmd_version: Option<String>,
    /// The path of the dashboard in the service; only for who is logged in.
    link: Option<String>,
    /// The time zone in which times are shown.
    timezone: String,
}

async fn session_info(fmd: &Fmd, session: Option<Session>) -> Result<SessionInfo, ApiError> {
    let config = fmd.monitor().config();
    let known = session.is_some();
    let versions = if known { fmd.monitor().all_versions().await? } else { Vec::new() };
    Ok(SessionInfo {
        authenticated: known,
        role: session.as_ref().map(|session| session.role),
        csrf: session.as_ref().map(|session| session.csrf.clone()),
        user: session.map(|session| session.username),
        brand_name: config.brand_name().to_owned(),
        title_name: config.title_name().to_owned(),
        description: config.description().to_owned(),
        show_login_banner: config.show_login_banner(),
        show_login_footer: config.show_login_footer(),
        recording_since: versions.iter().map(|version| version.first_seen_at).min(),
        app_version: known.then(|| fmd.monitor().app_version().to_owned()),
        fmd_version: known.then(|| env!("CARGO_PKG_VERSION").to_owned()),
        link: known.then(|| config.custom_link().to_owned()),
        timezone: config.timezone().to_string(),
    })
}

/// Who is logged in, and what every page needs to know.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/session",
    responses((status = 200, body = SessionInfo))
))]
pub(super) async fn who(request: HttpRequest, fmd: web::Data<Fmd>, visitor: Visitor) -> Result<HttpResponse, ApiError> {
    let token = session::token(&request).unwrap_or_default();
    let key = visitor.0.as_ref().and_then(|session| session::key_cookie(&request, &fmd, session, &token));
    let mut response = HttpResponse::Ok();
    key.into_iter().for_each(|key| {
        response.cookie(key);
    });
    Ok(response.json(session_info(&fmd, visitor.0).await?))
}

/// A name and a password.
#[derive(Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct Credentials {
    /// The account's name.
    username: String,
    /// Its password.
    password: String,
}

/// Begins a session, which a cookie then carries.
#[cfg_attr(feature = "openapi", utoipa::path(
    post,
    path = "/api/login",
    responses((status = 200, body = SessionInfo), (status = 401, body = ErrorBody), (status = 400, body = ErrorBody), (status = 403, body = ErrorBody), (status = 429, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn log_in(
    request: HttpRequest,
    fmd: web::Data<Fmd>,
    credentials: web::Json<Credentials>,
) -> Result<HttpResponse, ApiError> {
    session::require_same_site(&request)?;
    // Without an address (a Unix socket) all attempts come from one place.
    let address = session::client(&request).unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    let new = fmd.monitor().log_in(address, &credentials.username, &credentials.password).await?;
    let cookie = session::cookie(&request, new.token.as_str());
    let mut response = HttpResponse::Ok();
    response.cookie(cookie);
    session::key_cookie(&request, &fmd, &new.session, new.token.as_str()).into_iter().for_each(|key| {
        response.cookie(key);
    });
    Ok(response.json(session_info(&fmd, Some(new.session)).await?))
}

/// Ends the session.
#[cfg_attr(feature = "openapi", utoipa::path(
    post,
    path = "/api/logout",
    responses((status = 204), (status = 403, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn log_out(request: HttpRequest, fmd: web::Data<Fmd>) -> Result<HttpResponse, ApiError> {
    session::require_same_site(&request)?;
    if let Some(token) = session::token(&request) {
        fmd.monitor().log_out(&token).await?;
    }
    let mut response = HttpResponse::NoContent();
    response.cookie(session::no_cookie(&request));
    session::no_key_cookie(&request).into_iter().for_each(|key| {
        response.cookie(key);
    });
    Ok(response.finish())
}

/// The time and the version that a question is about.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::IntoParams), into_params(parameter_in = Query))]
pub(super) struct RangeQuery {
    /// First moment, Unix milliseconds; a day before `to` if absent.
    pub(super) from: Option<i64>,
    /// First moment after it, Unix milliseconds; now if absent.
    pub(super) to: Option<i64>,
    /// Only these versions of the service, by id, told apart by commas.
    #[cfg_attr(feature = "openapi", param(value_type = Option<String>, example = "3,5"))]
    pub(super) version: Option<Versions>,
    /// Only endpoints whose names hold these words, or fit a pattern such as `GET /api/*`; without effect where
    /// the address names an endpoint.
    pub(super) endpoints: Option<String>,
}

impl RangeQuery {
    /// What the question is narrowed to.
    pub(super) async fn only(&self, fmd: &Fmd) -> Result<Only, ApiError> {
        only::of(fmd, self.version.as_ref(), self.endpoints.as_deref()).await
    }

    /// The same where the address names an endpoint.
    pub(super) fn of_versions(&self) -> Only {
        only::of_versions(self.version.as_ref())
    }

    pub(super) fn range(&self) -> Result<Checked, ApiError> {
        Ok(Asked { from: self.from, to: self.to }.check(now_micros())?)
    }
}

/// The service at a glance.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/overview",
    params(RangeQuery, TableQuery),
    responses((status = 200, content((Overview = "application/json"), (String = "text/csv"))), (status = 401, body = ErrorBody), (status = 400, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn overview(
    _: Reader,
    fmd: web::Data<Fmd>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Overview> {
    table.of(fmd.monitor().overview(query.range()?, query.only(&fmd).await?).await?)
}

/// Every version of the service that was recorded, newest first.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/versions",
    params(TableQuery),
    responses((status = 200, content((Vec<VersionInfo> = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn versions(
    _: Reader,
    fmd: web::Data<Fmd>,
    table: web::Query<TableQuery>,
) -> Tabled<Vec<VersionInfo>> {
    table.of(fmd.monitor().all_versions().await?)
}

/// One endpoint over time.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}",
    params(("id" = i64, Path, description = "the endpoint's id"), RangeQuery),
    responses((status = 200, body = EndpointDetail), (status = 401, body = ErrorBody), (status = 400, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn endpoint(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<RangeQuery>,
) -> Answer<EndpointDetail> {
    Ok(web::Json(fmd.monitor().endpoint_detail(*id, query.range()?, query.of_versions()).await?))
}

/// How each version served the endpoint, newest first; of `version` only two or more are taken notice of.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/endpoints/{id}/versions",
    params(("id" = i64, Path, description = "the endpoint's id"), RangeQuery, TableQuery),
    responses((status = 200, content((Vec<VersionSummary> = "application/json"), (String = "text/csv"))), (status = 401, body = ErrorBody), (status = 400, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn endpoint_versions(
    _: Reader,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    query: web::Query<RangeQuery>,
    table: web::Query<TableQuery>,
) -> Tabled<Vec<VersionSummary>> {
    table.of(fmd.monitor().endpoint_versions(*id, query.range()?, query.of_versions()).await?)
}

/// The level to set.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub(super) struct NewLevel {
    /// 0 last use, 1 performance, 2 outliers, 3 profiler.
    level: Level,
}

/// Sets the level of the endpoint, for all workers and for good. Needs an admin and the header `X-CSRF-Token`.
#[cfg_attr(feature = "openapi", utoipa::path(
    put,
    path = "/api/endpoints/{id}/level",
    params(("id" = i64, Path, description = "the endpoint's id")),
    responses((status = 200, body = EndpointInfo), (status = 401, body = ErrorBody), (status = 400, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 503, body = ErrorBody))
))]
pub(super) async fn set_level(
    _: Admin,
    fmd: web::Data<Fmd>,
    id: web::Path<i64>,
    new: web::Json<NewLevel>,
) -> Answer<EndpointInfo> {
    Ok(web::Json(fmd.monitor().set_level(*id, new.level).await?))
}

/// Every option of the configuration with its value and where that came from.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/config",
    params(TableQuery),
    responses((status = 200, content((Vec<OptionInfo> = "application/json"), (String = "text/csv"))), (status = 400, body = ErrorBody), (status = 401, body = ErrorBody))
))]
pub(super) async fn config_options(
    _: Reader,
    fmd: web::Data<Fmd>,
    table: web::Query<TableQuery>,
) -> Tabled<Vec<OptionInfo>> {
    table.of(fmd.monitor().config().describe())
}

/// How the monitor itself is.
#[cfg_attr(feature = "openapi", utoipa::path(
    get,
    path = "/api/health",
    responses((status = 200, body = Health), (status = 401, body = ErrorBody))
))]
pub(super) async fn health(_: Reader, fmd: web::Data<Fmd>) -> Answer<Health> {
    Ok(web::Json(fmd.monitor().health().await))
}

async fn description(_: Reader) -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(DESCRIPTION)
}
