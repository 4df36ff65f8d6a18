//! Alerts by mail, through a real server of Debian's `python3-aiosmtpd`.

#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_actix::ConfigBuilder;
use fmd_tests::authority::Authority;
use fmd_tests::client::Request;
use fmd_tests::place::Place;
use fmd_tests::service::Service;
use fmd_tests::session::Session;
use fmd_tests::waiting::wait_for;
use serde_json::{Value, json};

/// Prints its port, then a line for each mail. Its arguments: whether a password is wanted, and the certificate with its key, if it offers TLS.
const SERVER: &str = r#"
import asyncio, email, email.policy, json, ssl, sys
from aiosmtpd.smtp import AuthResult, SMTP

class Keeper:
    async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        print(json.dumps({
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "headers": dict(mail.items()), "text": mail.get_content(),
            "login": session.auth_data and session.auth_data.login.decode(), "over_tls": session.ssl is not None,
        }), flush=True)
        return "250 taken"

def known(server, session, envelope, mechanism, data):
    success = (data.login, data.password) == (b"ops@shop", b"p:a@ss")
    return AuthResult(success=success, handled=False, auth_data=data)

async def main():
    options = {}
    if sys.argv[2:]:
        options["tls_context"] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        options["tls_context"].load_cert_chain(*sys.argv[2:])
    if sys.argv[1] == "password":
        options.update(authenticator=known, auth_required=True, auth_require_tls=False)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Keeper(), **options), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
"#;

/// The server; ended when it is dropped.
struct MailServer {
    process: Child,
    port: u16,
    mails: Arc<Mutex<Vec<Value>>>,
}

impl MailServer {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new("/usr/bin/python3");
        command.args(["-c", SERVER]).args(arguments).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut process = command.spawn().unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let port = lines.next().expect("a port: is python3-aiosmtpd installed?").unwrap().parse().unwrap();
        let mails = Arc::<Mutex<Vec<Value>>>::default();
        let kept = Arc::clone(&mails);
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                kept.lock().unwrap().push(serde_json::from_str(&line).unwrap());
            }
        });
        MailServer { process, port, mails }
    }

    fn mail(&self, number: usize) -> Value {
        wait_for("a mail", || self.mails.lock().unwrap().get(number).cloned())
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn mailing(place: &Place, smtp: &str) -> ConfigBuilder {
    let config = place.builder().brand_name("Shop").alert_mail_to(["ops@shop.example", "ada@shop.example"]);
    config.alert_smtp(smtp).alert_link("https://shop.example/dashboard")
}

fn serve(place: &Place, smtp: &str) -> Service {
    Service::start(mailing(place, smtp).build().unwrap(), |routes: &mut ServiceConfig| {
        routes.route("/breaks", web::get().to(HttpResponse::BadGateway));
    })
}

fn test(service: &Service) -> Value {
    let session = Session::begin(service);
    service.send(&session.sends(Request::post("/dashboard/api/alerts/channels/1/test", &json!({})))).json()
}

#[test]
fn a_new_error_is_mailed_with_its_figures_and_a_link() {
    let (place, server) = (Place::new(), MailServer::start(&["open"]));
    let service = serve(&place, &format!("smtp://127.0.0.1:{}", server.port));
    service.get("/breaks");
    let mail = server.mail(0);
    assert_eq!(
        (&mail["from"], &mail["to"]),
        (&json!("fmd@shop.example"), &json!(["ops@shop.example", "ada@shop.example"]))
    );
    let subject = mail["headers"]["Subject"].as_str().unwrap();
    assert!(subject.starts_with("[Shop] New error: "), "{mail}");
    assert_eq!(mail["headers"]["Auto-Submitted"], "auto-generated");
    let text = mail["text"].as_str().unwrap();
    let id = service.api().get("/errors")["groups"][0]["id"].clone();
    for part in
        ["endpoint: GET /breaks", "version: 1.0", &format!("https://shop.example/dashboard/errors/{id}"), "fmd in Shop"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(test(&service), json!({"sent": true, "failure": null}));
    assert_eq!(server.mail(1)["headers"]["Subject"], "[Shop] Test: alerts arrive here");
}

#[test]
fn a_server_that_wants_a_password_gets_it_and_a_wrong_one_is_told() {
    let (place, server) = (Place::new(), MailServer::start(&["password"]));
    let service = serve(&place, &format!("smtp://ops%40shop:p%3Aa%40ss@127.0.0.1:{}", server.port));
    assert_eq!(test(&service)["sent"], true);
    assert_eq!(server.mail(0)["login"], "ops@shop");
    service.stop();
    let service = serve(&place, &format!("smtp://ops%40shop:hunter2@127.0.0.1:{}", server.port));
    let failed = test(&service);
    assert!(failed["failure"].as_str().unwrap().contains("535"), "{failed}");
    assert!(!service.api().get("/alerts").to_string().contains("hunter2"));
    assert!(!service.api().get("/config").to_string().contains("hunter2"));
}

#[test]
fn a_server_gets_mails_over_tls_when_somebody_vouches_for_it_and_else_nothing() {
    let place = Place::new();
    let authority = Authority::new(&place);
    let server = MailServer::start(&["open", authority.certificate.to_str().unwrap(), authority.key.to_str().unwrap()]);
    let smtp = format!("smtp://127.0.0.1:{}", server.port);
    let service = serve(&place, &smtp);
    let failed = test(&service);
    assert!(failed["failure"].as_str().unwrap().contains("certificate"), "{failed}");
    assert!(server.mails.lock().unwrap().is_empty());
    service.stop();
    let believing = mailing(&place, &smtp).ca_file(authority.root.to_str().unwrap()).build().unwrap();
    assert_eq!(test(&Service::start(believing, |_: &mut ServiceConfig| ()))["sent"], true);
    assert_eq!(server.mail(0)["over_tls"], true);
}
