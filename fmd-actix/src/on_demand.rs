//! `?fmd=profile`: an admin has this one request profiled.

use actix_web::cookie::Cookie;
use actix_web::dev::ServiceRequest;
use actix_web::http::Uri;
use actix_web::http::header::{COOKIE, HeaderName};
use fmd_core::Monitor;
use fmd_core::account::token::TokenDigest;

/// The cookie with the key that an admin's browser has.
pub(crate) const KEY_COOKIE: &str = "fmd_profile";
/// The header in which programs send the `security_token`, or an API token of an admin, instead.
const TOKEN: HeaderName = HeaderName::from_static("x-fmd-token");
/// The header that says where the profile is found.
pub(crate) const PROFILE: HeaderName = HeaderName::from_static("x-fmd-profile");

/// What is wanted of a request that is profiled on demand.
pub(crate) struct OnDemand {
    /// Whether the browser is sent to the profile, and not shown the response.
    pub(crate) opens: bool,
    /// The path of the dashboard.
    dashboard: String,
}

impl OnDemand {
    /// What `request` wants, if it may. What it says of that to us is taken out, for the service should not see it.
    #[inline]
    pub(crate) fn of(monitor: &Monitor, request: &mut ServiceRequest) -> Option<Self> {
        let query = request.uri().query()?;
        let opens = query.split('&').find_map(opens)?;
        Self::allowed(monitor, request, opens)
    }

    #[cold]
    fn allowed(monitor: &Monitor, request: &mut ServiceRequest, opens: bool) -> Option<Self> {
        let token = request.headers().get(TOKEN).and_then(|token| token.to_str().ok());
        if !token.is_some_and(|token| monitor.is_profile_token(token)) && key(monitor, request).is_none() {
            return None;
        }
        request.headers_mut().remove(TOKEN);
        let path = request.uri().path();
        let dashboard = dashboard(monitor, request);
        let rest = request.uri().query().unwrap_or_default().split('&').filter(|part| self::opens(part).is_none());
        let rest = rest.collect::<Vec<_>>().join("&");
        let question_mark = if rest.is_empty() { "" } else { "?" };
        let mut parts = request.uri().clone().into_parts();
        parts.path_and_query = format!("{path}{question_mark}{rest}").parse().ok();
        if let Ok(uri) = Uri::from_parts(parts) {
            request.head_mut().uri = uri;
        }
        Some(OnDemand { opens, dashboard })
    }

    /// Where the profile with this number is found.
    pub(crate) fn address(&self, number: u64) -> String {
        format!("{}/api/asked?number={number}", self.dashboard)
    }
}

fn opens(part: &str) -> Option<bool> {
    match part {
        "fmd=profile" => Some(false),
        "fmd=open" => Some(true),
        _ => None,
    }
}

/// The path of the dashboard, for the browser that sent `request`.
pub(crate) fn dashboard(monitor: &Monitor, request: &ServiceRequest) -> String {
    // Where the app is wrapped, this is all of the path; else what stands before it leads to the wrapped scope.
    let scope = request.uri().path().strip_suffix(request.match_info().unprocessed()).unwrap_or_default();
    format!("{scope}/{}", monitor.config().custom_link())
}

/// The key of an admin's browser, if `request` came with one.
pub(crate) fn key(monitor: &Monitor, request: &ServiceRequest) -> Option<TokenDigest> {
    // Not by actix' own way, which keeps what it reads: the service's middleware may change these headers yet.
    let headers = request.headers().get_all(COOKIE).filter_map(|header| header.to_str().ok());
    let cookies = headers.flat_map(|header| header.split(';')).filter_map(|cookie| Cookie::parse(cookie.trim()).ok());
    cookies.filter(|cookie| cookie.name() == KEY_COOKIE).find_map(|cookie| monitor.profile_key(cookie.value()))
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;
    use fmd_core::config::Config;

    use super::*;

    #[test]
    fn the_service_sees_neither_the_wish_nor_the_token() {
        let folder = tempfile::tempdir().unwrap();
        let token = "a-token-for-tests";
        let config = Config::builder().git("off").password("for tests").security_token(token);
        let config = config.database(format!("sqlite://{}", folder.path().join("fmd.db").display())).build().unwrap();
        let monitor = Monitor::start(config).unwrap();
        for (sent, seen) in
            [("/a?fmd=profile", "/a"), ("/a?x=1&fmd=profile&y=%20", "/a?x=1&y=%20"), ("/a?fmd=profile&fmd=open", "/a")]
        {
            let mut request = TestRequest::with_uri(sent).insert_header((TOKEN, token)).to_srv_request();
            assert!(!OnDemand::of(&monitor, &mut request).unwrap().opens);
            assert_eq!(request.uri().to_string(), seen);
            assert!(request.headers().get(TOKEN).is_none());
        }
        let wished = |uri, token| {
            let mut request = TestRequest::with_uri(uri).insert_header((TOKEN, token)).to_srv_request();
            let wished = OnDemand::of(&monitor, &mut request).map(|wish| (wish.opens, wish.address(7)));
            assert_eq!(wished.is_none(), request.uri() == uri);
            wished
        };
        assert_eq!(wished("/a?fmd=open", token), Some((true, "/dashboard/api/asked?number=7".to_owned())));
        assert_eq!(wished("/a?fmd=profile", "another-token"), None);
        assert_eq!(wished("/a?fmd=profiles", token), None);
        assert_eq!(wished("/fmd=profile", token), None);
    }
}
