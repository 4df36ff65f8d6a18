//! Posting over HTTP.

use std::net::IpAddr;
use std::time::Duration;

#[cfg(feature = "alerts")]
use serde_json::Value;
use ureq::Agent;
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};

use super::delivery::{Failure, WITHIN};
use super::form::host;
use super::message::clipped;
use super::trust::Trust;

/// Most bytes of an answer that are read.
const MOST_BYTES: u64 = 1 << 20;
/// Most characters of an answer that are told.
const MOST_TOLD: usize = 200;

/// Posts `body` of the type `kind` with `headers` to `url`; gives the answer's body.
pub(crate) fn post(
    url: &str,
    kind: &str,
    body: &[u8],
    headers: &[(&str, &str)],
    trust: &Trust,
) -> Result<Vec<u8>, Failure> {
    let mut request = agent(url, trust)?.post(url).header("content-type", kind);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    answer(url, request.send(body))
}

/// The same with a body of JSON.
#[cfg(feature = "alerts")]
pub(super) fn post_json(url: &str, body: &Value, headers: &[(&str, &str)], trust: &Trust) -> Result<Vec<u8>, Failure> {
    post(url, "application/json", body.to_string().as_bytes(), headers, trust)
}

/// Gets `url` with `headers`; gives the answer's body.
#[cfg(feature = "alerts")]
pub(super) fn get(url: &str, headers: &[(&str, &str)], trust: &Trust) -> Result<Vec<u8>, Failure> {
    let mut request = agent(url, trust)?.get(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    answer(url, request.call())
}

fn agent(url: &str, trust: &Trust) -> Result<Agent, Failure> {
    let mut config = Agent::config_builder()
        .timeout_global(Some(WITHIN))
        .max_redirects(0)
        .http_status_as_error(false)
        .user_agent(concat!("fmd/", env!("CARGO_PKG_VERSION")));
    if is_loopback(url) {
        config = config.proxy(None);
    }
    if let Some(pem) = trust.pem()? {
        let certificates = parse_pem(&pem).filter_map(|item| match item {
            Ok(PemItem::Certificate(certificate)) => Some(certificate),
            _ => None,
        });
        let roots = RootCerts::new_with_certs(&certificates.collect::<Vec<_>>());
        config = config.tls_config(TlsConfig::builder().root_certs(roots).build());
    }
    Ok(config.build().into())
}

fn is_loopback(url: &str) -> bool {
    let host = host(url);
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name).trim_matches(['[', ']']);
    name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn answer(url: &str, sent: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Vec<u8>, Failure> {
    let mut response = sent.map_err(|error| Failure::from(without_secret(url, &error.to_string())))?;
    let status = response.status();
    let wait = response.headers().get("retry-after").and_then(|value| value.to_str().ok()?.trim().parse().ok());
    let said = response.body_mut().with_config().limit(MOST_BYTES).read_to_vec();
    if status.is_success() {
        // Whoever took it has taken it, whatever becomes of the rest of the answer.
        return Ok(said.unwrap_or_default());
    }
    let said = String::from_utf8_lossy(&said.unwrap_or_default()).into_owned();
    let said = without_secret(url, said.trim());
    let said = if said.is_empty() { said } else { format!(": {}", clipped(&said, MOST_TOLD)) };
    Err(Failure { reason: format!("{} answered {status}{said}", host(url)), wait: wait.map(Duration::from_secs) })
}

/// `text` without what stands behind the host in `url`.
fn without_secret(url: &str, text: &str) -> String {
    let rest = url.split_once(host(url)).map_or("", |(_, rest)| rest);
    if rest.len() > 1 { text.replace(rest, "/…") } else { text.to_owned() }
}
