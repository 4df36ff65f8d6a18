//! Sending mail.

use std::fmt::Write as _;
use std::net::IpAddr;
use std::time::Duration;

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message as Mail};
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::{SmtpTransport, Transport};

use super::channel::Mailing;
use super::delivery::Failure;
use super::form::{digest_title, headline};
use super::message::Message;
use super::sender::Sender;
use crate::config::MailServer;

/// Longest that one step of the conversation with the server takes.
const STEP_WITHIN: Duration = Duration::from_secs(10);

/// Mails `messages`, as one mail.
pub(super) fn send(mailing: &Mailing, sender: &Sender, messages: &[Message]) -> Result<(), Failure> {
    let failure = |what: &str, error: &dyn std::fmt::Display| Failure::from(format!("{what}: {error}"));
    let from: Mailbox = mailing.from.parse().map_err(|error| failure("the sender's address is none", &error))?;
    let domain = from.email.domain().to_owned();
    let mut mail = Mail::builder().from(from).subject(headline(sender, messages));
    for to in &mailing.to {
        mail = mail.to(to.parse().map_err(|error| failure("a receiver's address is none", &error))?);
    }
    if let [message] = messages {
        // All mails about one thing refer to the same, so that they stand together.
        mail = mail.references(format!("<fmd.{}@{domain}>", message.name.replace(':', ".")));
    }
    let mail = mail.header(ContentType::TEXT_PLAIN).message_id(Some(id(messages, &domain)));
    let mut mail = mail.body(text(sender, messages)).map_err(|error| failure("the mail cannot be made", &error))?;
    let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
    mail.headers_mut().insert_raw(HeaderValue::new(automatic, "auto-generated".to_owned()));
    let authorities = sender.trust.pem()?;
    let sent = transport(&mailing.server, authorities.as_deref()).and_then(|transport| transport.send(&mail));
    sent.map(|_| ()).map_err(|error| Failure::from(format!("{}: {error}", mailing.server.host)))
}

fn transport(server: &MailServer, authorities: Option<&[u8]>) -> Result<SmtpTransport, Error> {
    let mut parameters = TlsParameters::builder(server.host.clone());
    if let Some(pem) = authorities {
        let certificates = Certificate::from_pem(pem)?;
        parameters = parameters.certificate_store(CertificateStore::None).add_root_certificate(certificates);
    }
    let parameters = parameters.build()?;
    let tls = match server {
        MailServer { wrapped: true, .. } => Tls::Wrapper(parameters),
        // No password goes over a network unencrypted.
        MailServer { login: Some(_), host, .. } if !is_loopback(host) => Tls::Required(parameters),
        _ => Tls::Opportunistic(parameters),
    };
    let mut transport =
        SmtpTransport::builder_dangerous(&server.host).port(server.port).tls(tls).timeout(Some(STEP_WITHIN));
    if let Some((user, password)) = &server.login {
        transport = transport.credentials(Credentials::new(user.clone(), password.clone()));
    }
    Ok(transport.build())
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The same for each attempt at the same mail, so that one which arrives twice can be told.
fn id(messages: &[Message], domain: &str) -> String {
    let first = messages.first().map_or(String::new(), |message| message.name.replace(':', "."));
    let at = messages.iter().map(|message| message.at).max().unwrap_or_default();
    format!("<fmd.{first}.{at}.{}@{domain}>", messages.len())
}

fn text(sender: &Sender, messages: &[Message]) -> String {
    let mut text = String::new();
    if messages.len() > 1 {
        text.push_str(&digest_title(messages));
        text.push_str("\n\n");
    }
    for message in messages {
        // Writing to a String cannot fail.
        let _ = write_one(&mut text, sender, message);
    }
    let _ = writeln!(text, "-- \nfmd in {}, version {}", sender.service, sender.version);
    text
}

fn write_one(text: &mut String, sender: &Sender, message: &Message) -> std::fmt::Result {
    writeln!(text, "{}", message.title)?;
    if !message.text.is_empty() {
        writeln!(text, "\n{}", message.text)?;
    }
    if !message.facts.is_empty() {
        writeln!(text)?;
    }
    for (name, value) in &message.facts {
        writeln!(text, "{name}: {value}")?;
    }
    if let Some(link) = sender.link(message) {
        writeln!(text, "\n{link}")?;
    }
    writeln!(text)
}
