//! Posting JSON.

use std::net::IpAddr;
use std::time::Duration;

use serde_json::Value;
use ureq::Agent;

use super::delivery::{Failure, WITHIN};
use super::form::host;
use super::message::clipped;

/// Most bytes of an answer that are read.
const MOST_BYTES: u64 = 1 << 20;
/// Most characters of an answer that are told.
const MOST_TOLD: usize = 200;

/// Posts `body` with `headers` to `url`; gives the answer's body.
pub(crate) fn post(url: &str, body: &Value, headers: &[(&str, &str)]) -> Result<String, Failure> {
    let mut request = agent(url).post(url).header("content-type", "application/json");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    answer(url, request.send(body.to_string()))
}

/// Gets `url` with `headers`; gives the answer's body.
#[cfg(feature = "alerts")]
pub(super) fn get(url: &str, headers: &[(&str, &str)]) -> Result<String, Failure> {
    let mut request = agent(url).get(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    answer(url, request.call())
}

fn agent(url: &str) -> Agent {
    let mut config = Agent::config_builder()
        .timeout_global(Some(WITHIN))
        .max_redirects(0)
        .http_status_as_error(false)
        .user_agent(concat!("fmd/", env!("CARGO_PKG_VERSION")));
    if is_loopback(url) {
        config = config.proxy(None);
    }
    config.build().into()
}

fn is_loopback(url: &str) -> bool {
    let host = host(url);
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name).trim_matches(['[', ']']);
    name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

fn answer(url: &str, sent: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<String, Failure> {
    let mut response = sent.map_err(|error| Failure::from(without_secret(url, &error.to_string())))?;
    let status = response.status();
    let wait = response.headers().get("retry-after").and_then(|value| value.to_str().ok()?.trim().parse().ok());
    let said = response.body_mut().with_config().limit(MOST_BYTES).read_to_string();
    if status.is_success() {
        // Whoever took it has taken it, whatever becomes of the rest of the answer.
        return Ok(said.unwrap_or_default());
    }
    let said = said.unwrap_or_default();
    let said = without_secret(url, said.trim());
    let said = if said.is_empty() { said } else { format!(": {}", clipped(&said, MOST_TOLD)) };
    Err(Failure { reason: format!("{} answered {status}{said}", host(url)), wait: wait.map(Duration::from_secs) })
}

/// `text` without what stands behind the host in `url`.
fn without_secret(url: &str, text: &str) -> String {
    let rest = url.split_once(host(url)).map_or("", |(_, rest)| rest);
    if rest.len() > 1 { text.replace(rest, "/…") } else { text.to_owned() }
}
