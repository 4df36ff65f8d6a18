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

/// An address without the password that may stand before its host. A name that stands there alone may be a token.
fn without_password(address: &str) -> String {
    let Ok((scheme, host)) = parts(address) else { return address.to_owned() };
    let authority = address[scheme.len()..].split(['/', '?', '#']).next().unwrap_or("");
    let Some((login, _)) = authority.rsplit_once('@') else { return address.to_owned() };
    let user = login.split_once(':').map(|(user, _)| format!("{user}:")).unwrap_or_default();
    format!("{scheme}{user}***@{host}{}", &address[scheme.len() + authority.len()..])
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
        without_password(address)
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

    #[test]
    fn an_address_is_shown_without_its_password() {
        for (address, expected) in [
            ("https://acme:hunter2@collector.example/v1?a=b@c", "https://acme:***@collector.example/v1?a=b@c"),
            ("https://hunter2@collector.example", "https://***@collector.example"),
            ("http://acme:p@ss:hunter2@127.0.0.1:4318", "http://acme:***@127.0.0.1:4318"),
            ("http://collector.example:4318/a@b", "http://collector.example:4318/a@b"),
            ("", ""),
        ] {
            let value = WebAddress::accept(address.to_owned()).unwrap();
            assert_eq!((&*value, &*WebAddress::show(&value)), (address, expected));
        }
    }
}
