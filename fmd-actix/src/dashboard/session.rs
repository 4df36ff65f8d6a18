//! Who is asking: the guard before every route of the API.

use std::future::Future;
use std::net::IpAddr;
use std::pin::Pin;

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::dev::Payload;
use actix_web::http::header::{AUTHORIZATION, HeaderName, ORIGIN};
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use fmd_core::account::Role;
use fmd_core::account::token::Token;
use fmd_core::login::Session;

use super::Outside;
use super::error::ApiError;
use crate::Fmd;
use crate::on_demand::KEY_COOKIE;

pub(super) const COOKIE: &str = "fmd_session";
/// The header in which a change carries its session's token against forgery.
const CSRF: HeaderName = HeaderName::from_static("x-csrf-token");

/// The header that the toolbar sends with each request.
pub(super) const BY_TOOLBAR: &str = "x-fmd-toolbar";

/// Somebody who may read.
pub(super) struct Reader;

/// An admin who looks at what guests do not see.
pub(super) struct Overseer;

/// Somebody who sees what the toolbar shows: an admin, or whoever develops the service on this machine.
pub(super) struct Viewer;

/// Somebody who is logged in, with a request that no other site can have made.
pub(super) struct Member(pub(super) Session);

/// Somebody who may change what others see, with a request that no other site can have made.
pub(super) struct Admin(pub(super) Session);

/// Whoever is logged in, if anybody.
pub(super) struct Visitor(pub(super) Option<Session>);

impl FromRequest for Visitor {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, ApiError>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let (fmd, token) = (fmd(request), token(request));
        let is_developers = is_developers(request);
        Box::pin(async move {
            let session = match token {
                Some(token) => fmd?.monitor().session(&token).await?,
                None => None,
            };
            Ok(Visitor(session.or_else(|| if is_developers { developer() } else { None })))
        })
    }
}

impl FromRequest for Reader {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, ApiError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let by_token = reads_by_token(request);
        let visitor = Visitor::from_request(request, payload);
        Box::pin(async move {
            if by_token.await? || visitor.await?.0.is_some() { Ok(Reader) } else { Err(ApiError::Unauthorized) }
        })
    }
}

impl FromRequest for Overseer {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, ApiError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let session = logged_in(request, payload);
        Box::pin(async move { admin(session.await?).map(|_| Overseer) })
    }
}

impl FromRequest for Viewer {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, ApiError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_developers = is_developers(request);
        let session = logged_in(request, payload);
        Box::pin(async move { if is_developers { Ok(Viewer) } else { admin(session.await?).map(|_| Viewer) } })
    }
}

fn is_developers(request: &HttpRequest) -> bool {
    request.extensions().get::<Outside>().is_some_and(|outside| outside.is_developers)
}

/// Whoever develops the service, who reads without logging in. Nothing proves that a change is theirs.
fn developer() -> Option<Session> {
    let csrf = Token::random().ok()?.as_str().to_owned();
    Some(Session { username: "this machine".to_owned(), role: Role::Guest, csrf })
}

impl FromRequest for Member {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, ApiError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let given = csrf(request);
        let session = logged_in(request, payload);
        Box::pin(async move { proven(session.await?, given.as_deref()).map(Member) })
    }
}

impl FromRequest for Admin {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, ApiError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let given = csrf(request);
        let session = logged_in(request, payload);
        Box::pin(async move { proven(admin(session.await?)?, given.as_deref()).map(Admin) })
    }
}

/// Whether the request carries a token that reads.
fn reads_by_token(request: &HttpRequest) -> impl Future<Output = Result<bool, ApiError>> + use<> {
    let (fmd, token) = (fmd(request), bearer(request).map(str::to_owned));
    async move {
        match token {
            Some(token) => Ok(fmd?.monitor().may_read(&token).await?),
            None => Ok(false),
        }
    }
}

/// Whether it is told who asks where the session's cookie is not: by a token that reads, or by the key of an admin's session.
pub(super) async fn is_known(request: &HttpRequest, fmd: &Fmd) -> bool {
    let monitor = fmd.monitor();
    if request.cookie(KEY_COOKIE).is_some_and(|cookie| monitor.profile_key(cookie.value()).is_some()) {
        return true;
    }
    match bearer(request) {
        Some(token) => monitor.may_read(token).await.unwrap_or(false),
        None => false,
    }
}

/// The session of a request that only somebody who is logged in may make.
fn logged_in(request: &HttpRequest, payload: &mut Payload) -> impl Future<Output = Result<Session, ApiError>> + use<> {
    let by_token = reads_by_token(request);
    let visitor = Visitor::from_request(request, payload);
    async move {
        match visitor.await?.0 {
            Some(session) => Ok(session),
            None if by_token.await? => Err(ApiError::Forbidden("this token may only read")),
            None => Err(ApiError::Unauthorized),
        }
    }
}

fn admin(session: Session) -> Result<Session, ApiError> {
    if session.role.may_change() { Ok(session) } else { Err(ApiError::Forbidden("only an admin may do this")) }
}

fn csrf(request: &HttpRequest) -> Option<String> {
    request.headers().get(CSRF).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

fn proven(session: Session, given: Option<&str>) -> Result<Session, ApiError> {
    if given == Some(session.csrf.as_str()) {
        return Ok(session);
    }
    Err(ApiError::Forbidden("the header X-CSRF-Token is missing or wrong: reload the page"))
}

fn fmd(request: &HttpRequest) -> Result<web::Data<Fmd>, ApiError> {
    request.app_data::<web::Data<Fmd>>().cloned().ok_or(ApiError::NotFound)
}

fn bearer(request: &HttpRequest) -> Option<&str> {
    let (scheme, token) = request.headers().get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Whose attempts to log in are counted.
pub(super) fn client(request: &HttpRequest) -> Option<IpAddr> {
    request.extensions().get::<Outside>()?.client
}

/// The session's token in the cookie.
pub(super) fn token(request: &HttpRequest) -> Option<String> {
    request.cookie(COOKIE).map(|cookie| cookie.value().to_owned())
}

/// The cookie for a session. It has no path of its own, so that it belongs to the folder in which the browser sees the API,
/// whatever a proxy puts before it.
pub(super) fn cookie(request: &HttpRequest, token: &str) -> Cookie<'static> {
    Cookie::build(COOKIE, token.to_owned())
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(request.extensions().get::<Outside>().is_some_and(|outside| outside.is_encrypted))
        .max_age(Duration::days(14))
        .finish()
}

/// The cookie that takes the session's place once it has ended.
pub(super) fn no_cookie(request: &HttpRequest) -> Cookie<'static> {
    let mut cookie = cookie(request, "");
    cookie.set_max_age(Duration::ZERO);
    cookie
}

/// The cookie with the key of an admin's session, which `token` stands for, where the browser has none: by that key it has single requests profiled.
/// It belongs to the whole service, which the session's does not: the service shall not see that.
pub(super) fn key_cookie(request: &HttpRequest, fmd: &Fmd, session: &Session, token: &str) -> Option<Cookie<'static>> {
    if !session.role.may_change() {
        return None;
    }
    let key = fmd.monitor().profile_key_of(token);
    let has_it = request.cookie(KEY_COOKIE).is_some_and(|cookie| cookie.value() == key);
    (!has_it).then(|| key_cookie_of(request, &key))
}

/// The cookie that takes its place once the session has ended, if there is one.
pub(super) fn no_key_cookie(request: &HttpRequest) -> Option<Cookie<'static>> {
    request.cookie(KEY_COOKIE)?;
    let mut cookie = key_cookie_of(request, "");
    cookie.set_max_age(Duration::ZERO);
    Some(cookie)
}

fn key_cookie_of(request: &HttpRequest, key: &str) -> Cookie<'static> {
    let mut cookie = cookie(request, key);
    cookie.set_name(KEY_COOKIE);
    cookie.set_path("/");
    cookie
}

/// Refuses what a page of another site sent: a login there would put the visitor into a stranger's session.
///
/// # Errors
/// [`ApiError::Forbidden`] when the browser says so.
pub(super) fn require_same_site(request: &HttpRequest) -> Result<(), ApiError> {
    const FOREIGN: ApiError = ApiError::Forbidden("a page of another site sent this");
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    match header("sec-fetch-site") {
        Some("same-origin" | "none") => Ok(()),
        Some(_) => Err(FOREIGN),
        // Over plain HTTP browsers leave that out. No other site's page can send this header, as nobody allows it to.
        None if request.headers().contains_key(CSRF) => Ok(()),
        // A page that does without says at least from where; a program says neither.
        None => match (header(ORIGIN.as_str()), header("host")) {
            (Some(origin), Some(host)) if origin.split_once("://").is_none_or(|(_, from)| from != host) => Err(FOREIGN),
            _ => Ok(()),
        },
    }
}
