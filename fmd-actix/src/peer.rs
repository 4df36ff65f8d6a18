//! Who sent a request.

use std::net::{IpAddr, SocketAddr};

use actix_web::dev::RequestHead;
use fmd_core::config::Config;

/// The client's address: the peer's, or, when the peer is a trusted proxy, the last address in `X-Forwarded-For` that is not one; its port
/// is 0 then, for nobody tells it.
#[inline]
pub(crate) fn client_address(request: &RequestHead, config: &Config) -> Option<SocketAddr> {
    let client = if config.trusted_proxies().is_empty() { request.peer_addr } else { behind_proxies(request, config) };
    client.map(plain)
}

/// The same address, where a listener for IPv6 has made one of IPv6 of it.
pub(crate) fn plain(address: SocketAddr) -> SocketAddr {
    SocketAddr::new(address.ip().to_canonical(), address.port())
}

fn behind_proxies(request: &RequestHead, config: &Config) -> Option<SocketAddr> {
    let peer = request.peer_addr?;
    if !config.trusts_proxy(peer.ip()) {
        return Some(peer);
    }
    let mut client = peer.ip();
    let headers: Vec<_> = request.headers.get_all("x-forwarded-for").collect();
    // Each proxy appends the address it saw, so only what stands right of the first untrusted one can be believed.
    for hop in headers.iter().rev().filter_map(|header| header.to_str().ok()).flat_map(|header| header.rsplit(',')) {
        let Some(address) = parse(hop.trim()) else { break };
        client = address;
        if !config.trusts_proxy(address) {
            break;
        }
    }
    Some(SocketAddr::new(client, 0))
}

/// An address, with or without a port or brackets.
fn parse(hop: &str) -> Option<IpAddr> {
    hop.parse()
        .ok()
        .or_else(|| hop.parse::<SocketAddr>().ok().map(|address| address.ip()))
        .or_else(|| hop.strip_prefix('[')?.strip_suffix(']')?.parse().ok())
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn seen(peer: &str, forwarded: &[&str]) -> String {
        let networks: Vec<_> = ["10.0.0.0/8", "fd00::/8"].iter().map(|network| network.parse().unwrap()).collect();
        let config = Config::builder().trusted_proxies(networks).build().unwrap();
        let mut request = TestRequest::default().peer_addr(peer.parse().unwrap());
        for header in forwarded {
            request = request.append_header(("x-forwarded-for", *header));
        }
        client_address(request.to_srv_request().head(), &config).unwrap().ip().to_string()
    }

    #[test]
    fn a_stranger_is_not_believed() {
        assert_eq!(seen("203.0.113.9:1", &["198.51.100.1"]), "203.0.113.9");
    }

    #[test]
    fn a_trusted_proxy_is_believed_up_to_the_first_stranger() {
        assert_eq!(seen("10.0.0.1:1", &["192.0.2.66, 198.51.100.1, 10.0.0.2"]), "198.51.100.1");
        assert_eq!(seen("10.0.0.1:1", &["192.0.2.66", "198.51.100.1"]), "198.51.100.1");
        assert_eq!(seen("10.0.0.1:1", &["198.51.100.1:4711"]), "198.51.100.1");
        assert_eq!(seen("10.0.0.1:1", &["[2001:db8::1]"]), "2001:db8::1");
    }

    #[test]
    fn an_ipv4_client_is_the_same_by_whatever_listener_it_comes() {
        assert_eq!(seen("[::ffff:203.0.113.9]:1", &[]), "203.0.113.9");
        assert_eq!(seen("[::ffff:10.0.0.1]:1", &["::ffff:198.51.100.1"]), "198.51.100.1");
        assert_eq!(seen("[::ffff:10.0.0.1]:1", &[]), "10.0.0.1");
        let request = TestRequest::default().peer_addr("[::ffff:203.0.113.9]:7".parse().unwrap()).to_srv_request();
        let client = client_address(request.head(), &Config::default());
        assert_eq!(client, Some("203.0.113.9:7".parse().unwrap()));
    }

    #[test]
    fn nonsense_ends_the_belief() {
        assert_eq!(seen("10.0.0.1:1", &["198.51.100.1, what, 10.0.0.2"]), "10.0.0.2");
        assert_eq!(seen("10.0.0.1:1", &[""]), "10.0.0.1");
        assert_eq!(seen("10.0.0.1:1", &[]), "10.0.0.1");
    }
}
