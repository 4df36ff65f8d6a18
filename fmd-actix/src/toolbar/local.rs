//! Who develops the service on the own machine, and so sees the toolbar without logging in: only in builds with debug assertions.

use actix_web::dev::RequestHead;
use actix_web::http::header::HOST;
use fmd_core::Monitor;

/// What a proxy adds. Behind one, everybody seems to be on this machine.
const BY_PROXIES: [&str; 5] = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/// Whether `request` comes from this very machine to a build for development, and knows it by a name of its own: a name that somebody else
/// has lead here, to read what is here through a page of theirs, is none.
#[cold]
pub(crate) fn is_local(monitor: &Monitor, request: &RequestHead) -> bool {
    cfg!(debug_assertions) && monitor.config().toolbar() && comes_from_here(request)
}

fn comes_from_here(request: &RequestHead) -> bool {
    let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
    let name = host.map(|host| match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    });
    request.peer_addr.is_some_and(|peer| peer.ip().is_loopback())
        && name.is_some_and(|name| matches!(name, "localhost" | "127.0.0.1" | "[::1]"))
        && !BY_PROXIES.iter().any(|name| request.headers().contains_key(*name))
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn from(peer: &str, headers: &[(&'static str, &str)]) -> bool {
        let mut request = TestRequest::get().peer_addr(peer.parse().unwrap());
        for header in headers {
            request = request.insert_header(*header);
        }
        comes_from_here(request.to_srv_request().head())
    }

    #[test]
    fn only_a_browser_on_this_machine_that_calls_it_by_its_own_name_is_local() {
        for host in ["localhost", "localhost:8080", "127.0.0.1:80", "[::1]", "[::1]:8080"] {
            assert!(from("127.0.0.1:5000", &[("host", host)]), "{host}");
            assert!(from("[::1]:5000", &[("host", host)]), "{host}");
            assert!(!from("192.0.2.1:5000", &[("host", host)]), "{host}");
            assert!(!from("127.0.0.1:5000", &[("host", host), ("x-forwarded-for", "127.0.0.1")]), "{host}");
        }
        for host in ["campus.test", "localhost.campus.test", "127.0.0.1.campus.test:80", "", ":80", "::1"] {
            assert!(!from("127.0.0.1:5000", &[("host", host)]), "{host}");
        }
        assert!(!from("127.0.0.1:5000", &[]));
    }
}
