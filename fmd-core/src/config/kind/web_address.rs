//! Addresses on the web. Those of webhooks are secrets: whoever knows one may post there.

use super::{Fault, Kind, NameList};
use crate::config::raw::Raw;

/// The scheme, and the host with its port, of an address that can be used.
fn parts(address: &str) -> Result<(&str, &str), Fault> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| address.starts_with(scheme));
    let scheme = scheme.ok_or_else(|| Fault::impossible("an address begins with `https://` or `http://`"))?;
    let rest = &address[scheme.len()..];
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    let host = authority.rsplit('@').next().unwrap_or("");
    if host.is_empty() || !address.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Fault::impossible(
            "an address needs a host, and may hold neither blanks nor other letters than ASCII's",
        ));
    }
    Ok((scheme, host))
}

/// What may be shown of an address: where it leads, and not what stands behind that.
fn shown(address: &str) -> String {
    parts(address).map_or_else(|_| String::new(), |(scheme, host)| format!("{scheme}{host}/…"))
}

/// Addresses to post to.
pub(in crate::config) struct Webhooks;

impl Kind for Webhooks {
    type Value = Vec<String>;
    type Lent<'a> = &'a [String];
    type Given = NameList;

    const SECRET: bool = true;

    fn words() -> String {
        "a list of addresses, each beginning with `https://`".to_owned()
    }

    fn read(raw: &Raw) -> Result<Vec<String>, Fault> {
        Self::accept(NameList::from(super::text::list(raw)?))
    }

    fn accept(addresses: NameList) -> Result<Vec<String>, Fault> {
        let addresses: Vec<String> = addresses.into_names().iter().map(|one| one.trim().to_owned()).collect();
        addresses.iter().try_for_each(|address| parts(address).map(|_| ()))?;
        Ok(addresses)
    }

    fn lend(addresses: &Vec<String>) -> &[String] {
        addresses
    }

    fn show(addresses: &Vec<String>) -> String {
        addresses.iter().map(|address| shown(address)).collect::<Vec<_>>().join(", ")
    }

    fn show_default(_: &Vec<String>) -> String {
        "none".to_owned()
    }
}

/// One address, or none. Kept without a slash at its end.
pub(in crate::config) struct WebAddress;

impl Kind for WebAddress {
    type Value = String;
    type Lent<'a> = &'a str;
    type Given = String;

    const TAKES_EMPTY: bool = true;

    fn words() -> String {
        "an address that begins with `https://` or `http://`".to_owned()
    }

    fn read(raw: &Raw) -> Result<String, Fault> {
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(address: String) -> Result<String, Fault> {
        let address = address.trim().trim_end_matches('/');
        if !address.is_empty() {
            parts(address)?;
        }
        Ok(address.to_owned())
    }

    fn lend(address: &String) -> &str {
        address
    }

    fn show(address: &String) -> String {
        address.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_behind_a_webhooks_host_is_not_shown() {
        let addresses = ["https://user:hunter2@hooks.example/services/T0/secret", "http://127.0.0.1:9000?key=secret"];
        let value = Webhooks::accept(NameList::from(addresses)).unwrap();
        assert_eq!(Webhooks::show(&value), "https://hooks.example/…, http://127.0.0.1:9000/…");
    }
}
