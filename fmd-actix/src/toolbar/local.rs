//! Who develops the service on the own machine, and so sees the toolbar without logging in: only in builds with debug assertions.

use actix_web::dev::RequestHead;
use actix_web::http::Version;
use actix_web::http::header::{AsHeaderName, HOST, ORIGIN, REFERER};
use fmd_core::Monitor;

/// What a proxy adds. Behind one, everybody seems to be on this machine.
const BY_PROXIES: [&str; 5] = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/// Whether `request` comes from this very machine to a build for development, and knows it by a name of its own: a name that somebody else
/// has lead here, to read what is here through a page of theirs, is none.
#[cold]
pub(crate) fn is_local(monitor: &Monitor, request: &RequestHead) -> bool {
    let config = monitor.config();
    cfg!(debug_assertions) && config.toolbar() && config.trusted_proxies().is_empty() && comes_from_here(request)
}

/// Whether a page of the host that `request` asks has made it, as browsers say. Those of users behind a proxy that says nothing of itself know
/// the service by another name than the proxy does.
#[cold]
pub(crate) fn is_by_own_page(request: &RequestHead) -> bool {
    let page = text(request, ORIGIN).or_else(|| text(request, REFERER));
    let host = page.and_then(|page| page.split_once("://")?.1.split('/').next());
    text(request, "sec-fetch-site") == Some("same-origin") && host.is_some() && host == text(request, HOST)
}

fn comes_from_here(request: &RequestHead) -> bool {
    let name = text(request, HOST).map(|host| match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    });
    request.peer_addr.is_some_and(|peer| peer.ip().to_canonical().is_loopback())
        && name.is_some_and(|name| matches!(name, "localhost" | "127.0.0.1" | "[::1]"))
        // As nginx speaks unless it is told otherwise, and no browser does.
        && request.version > Version::HTTP_10
        && !BY_PROXIES.iter().any(|name| request.headers().contains_key(*name))
}

fn text(request: &RequestHead, name: impl AsHeaderName) -> Option<&str> {
    request.headers().get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn request(peer: &str, headers: &[(&'static str, &str)]) -> TestRequest {
        let request = TestRequest::get().peer_addr(peer.parse().unwrap());
        headers.iter().fold(request, |request, header| request.insert_header(*header))
    }

    fn from(peer: &str, headers: &[(&'static str, &str)]) -> bool {
        comes_from_here(request(peer, headers).to_srv_request().head())
    }

    #[test]
    fn a_page_is_the_hosts_own_where_the_browser_says_so_and_names_the_same_host() {
        let by = |headers: &[(&'static str, &str)]| {
            let headers: Vec<_> = [("host", "localhost:8080")].iter().chain(headers).copied().collect();
            is_by_own_page(request("127.0.0.1:5000", &headers).to_srv_request().head())
        };
        let same = ("sec-fetch-site", "same-origin");
        assert!(by(&[same, ("referer", "http://localhost:8080/a?b")]));
        assert!(by(&[same, ("origin", "http://localhost:8080")]));
        for other in
            ["http://shop.example/", "http://localhost:8081/", "http://localhost:8080.shop.example/", "null", ""]
        {
            assert!(!by(&[same, ("referer", other)]), "{other}");
            assert!(!by(&[same, ("origin", other), ("referer", "http://localhost:8080/")]), "{other}");
        }
        assert!(!by(&[same]));
        assert!(!by(&[("referer", "http://localhost:8080/")]));
        assert!(!by(&[("sec-fetch-site", "same-site"), ("referer", "http://localhost:8080/")]));
    }

    #[test]
    fn only_a_browser_on_this_machine_that_calls_it_by_its_own_name_is_local() {
        for host in ["localhost", "localhost:8080", "127.0.0.1:80", "[::1]", "[::1]:8080"] {
            assert!(from("127.0.0.1:5000", &[("host", host)]), "{host}");
            assert!(from("[::1]:5000", &[("host", host)]), "{host}");
            assert!(from("[::ffff:127.0.0.1]:5000", &[("host", host)]), "{host}");
            let old = request("127.0.0.1:5000", &[("host", host)]).version(Version::HTTP_10);
            assert!(!comes_from_here(old.to_srv_request().head()), "{host}");
            assert!(!from("192.0.2.1:5000", &[("host", host)]), "{host}");
            assert!(!from("127.0.0.1:5000", &[("host", host), ("x-forwarded-for", "127.0.0.1")]), "{host}");
        }
        for host in ["campus.test", "localhost.campus.test", "127.0.0.1.campus.test:80", "", ":80", "::1"] {
            assert!(!from("127.0.0.1:5000", &[("host", host)]), "{host}");
        }
        assert!(!from("127.0.0.1:5000", &[]));
    }
}
