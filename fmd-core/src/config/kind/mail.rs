//! Mail: to whom, from whom, and by which server.

use std::fmt;

use super::{Fault, Kind, NameList};
use crate::config::raw::{Raw, clipped};

fn mailbox(text: &str) -> Result<String, Fault> {
    let text = text.trim();
    let (local, domain) = text.rsplit_once('@').unwrap_or(("", ""));
    let fits =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>,;@".contains(&byte));
    if fits(local) && fits(domain) {
        Ok(text.to_owned())
    } else {
        Err(Fault::impossible(format!("`{}` is no mail address: write `ops@shop.example`", clipped(text))))
    }
}

/// A list of mail addresses.
pub(in crate::config) struct Mailboxes;

impl Kind for Mailboxes {
    type Value = Vec<String>;
    type Lent<'a> = &'a [String];
    type Given = NameList;

    fn words() -> String {
        "a list of mail addresses".to_owned()
    }

    fn read(raw: &Raw) -> Result<Vec<String>, Fault> {
        Self::accept(NameList::from(super::text::list(raw)?))
    }

    fn accept(addresses: NameList) -> Result<Vec<String>, Fault> {
        addresses.into_names().iter().map(|address| mailbox(address)).collect()
    }

    fn lend(addresses: &Vec<String>) -> &[String] {
        addresses
    }

    fn show(addresses: &Vec<String>) -> String {
        addresses.join(", ")
    }

    fn show_default(_: &Vec<String>) -> String {
        "none".to_owned()
    }
}

/// A server that takes mail. Shown without the password.
#[derive(Clone, PartialEq, Eq)]
pub struct MailServer {
    pub(crate) host: String,
    pub(crate) port: u16,
    /// Whether the connection begins with TLS, and not with a question for it.
    pub(crate) wrapped: bool,
    pub(crate) login: Option<(String, String)>,
}

impl fmt::Display for MailServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.wrapped { "smtps" } else { "smtp" };
        let login = self.login.as_ref().map_or(String::new(), |(user, _)| format!("{user}:***@"));
        write!(f, "{scheme}://{login}{}:{}", self.host, self.port)
    }
}

impl fmt::Debug for MailServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The address of a [`MailServer`], or none.
pub(in crate::config) struct MailServers;

impl Kind for MailServers {
    type Value = Option<MailServer>;
    type Lent<'a> = Option<&'a MailServer>;
    type Given = String;

    const SECRET: bool = true;

    fn words() -> String {
        "`smtp://user:password@host:port`, or `smtps://` for TLS from the beginning".to_owned()
    }

    fn read(raw: &Raw) -> Result<Self::Value, Fault> {
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(url: String) -> Result<Self::Value, Fault> {
        let wrong =
            |why: &str| Fault::impossible(format!("{why}: write it as in `smtp://user:password@mail.example:587`"));
        let url = url.trim().trim_end_matches('/');
        let (wrapped, rest) = match url.split_once("://") {
            Some(("smtp", rest)) => (false, rest),
            Some(("smtps", rest)) => (true, rest),
            _ => return Err(wrong("it names no mail server")),
        };
        let (login, place) = match rest.rsplit_once('@') {
            Some((login, place)) => (Some(login), place),
            None => (None, rest),
        };
        let login = match login.map(|login| login.split_once(':')) {
            Some(Some((user, password))) => {
                let part = |text| decoded(text).ok_or_else(|| wrong("user and password have a wrong `%`"));
                Some((part(user)?, part(password)?))
            }
            Some(None) => return Err(wrong("a user needs a password")),
            None => None,
        };
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => {
                (host, port.parse().map_err(|_| wrong("the port is no number from 1 to 65535"))?)
            }
            _ => (place, if wrapped { 465 } else { 587 }),
        };
        if host.is_empty() || host.contains(['/', '?', '#', ' ']) {
            return Err(wrong("it names no host"));
        }
        Ok(Some(MailServer { host: host.to_owned(), port, wrapped, login }))
    }

    fn lend(server: &Self::Value) -> Option<&MailServer> {
        server.as_ref()
    }

    fn show(server: &Self::Value) -> String {
        server.as_ref().map_or("(not set)".to_owned(), ToString::to_string)
    }

    fn show_default(_: &Self::Value) -> String {
        "none".to_owned()
    }
}

/// `text` with each `%` and two digits as the byte that they stand for.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits = [rest.next()?, rest.next()?];
        bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_servers_password_may_hold_any_sign_and_is_not_shown() {
        let server = MailServers::accept("smtp://ops%40shop:p%3Aa%40ss@mail.example".to_owned()).unwrap().unwrap();
        assert_eq!(server.login, Some(("ops@shop".to_owned(), "p:a@ss".to_owned())));
        assert_eq!(format!("{server:?}"), "smtp://ops@shop:***@mail.example:587");
        assert_eq!(MailServers::accept("smtps://mail.example".to_owned()).unwrap().unwrap().port, 465);
    }
}
