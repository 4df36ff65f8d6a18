//! What is sent goes to servers alone for which somebody vouches: Mozilla's authorities, or one's own.

#![allow(clippy::unwrap_used)]

use actix_web::web::ServiceConfig;
use fmd_actix::{ConfigBuilder, Fmd};
use fmd_tests::authority::{Authority, Tunnel};
use fmd_tests::client::Request;
use fmd_tests::place::Place;
use fmd_tests::receiver::Receiver;
use fmd_tests::service::Service;
use fmd_tests::session::Session;
use fmd_tests::waiting::wait_until;
use serde_json::{Value, json};

/// A receiver over TLS, for which nobody but an authority of its own vouches.
struct Secured {
    place: Place,
    authority: Authority,
    receiver: Receiver,
    tunnel: Tunnel,
}

impl Secured {
    fn new() -> Self {
        let (place, receiver) = (Place::new(), Receiver::willing());
        let authority = Authority::new(&place);
        let tunnel = authority.tunnel_to(receiver.port());
        Secured { place, authority, receiver, tunnel }
    }

    fn start(&self, more: impl FnOnce(ConfigBuilder) -> ConfigBuilder) -> Service {
        let url = format!("https://127.0.0.1:{}", self.tunnel.port);
        let config = self.place.builder().alert_webhook([format!("{url}/hook")]).otlp_endpoint(url).otlp_interval(1);
        Service::start(more(config).build().unwrap(), |_: &mut ServiceConfig| ())
    }
}

fn test(service: &Service) -> Value {
    let session = Session::begin(service);
    service.send(&session.sends(Request::post("/dashboard/api/alerts/channels/1/test", &json!({})))).json()
}

#[test]
fn an_authority_of_ones_own_is_believed_by_alerts_and_pushes_where_it_is_named() {
    let secured = Secured::new();
    let service = secured.start(|config| config.ca_file(secured.authority.root.to_str().unwrap()));
    assert_eq!(test(&service), json!({"sent": true, "failure": null}));
    let lines = || secured.receiver.received().into_iter().map(|received| received.line).collect::<Vec<_>>();
    assert!(lines().contains(&"POST /hook".to_owned()));
    wait_until("a push", || lines().contains(&"POST /v1/metrics".to_owned()));
}

#[test]
fn whom_nobody_vouches_for_is_sent_nothing() {
    let secured = Secured::new();
    let another = Place::new();
    let another = Authority::new(&another);
    for root in ["", another.root.to_str().unwrap()] {
        let service = secured.start(|config| config.ca_file(root));
        let failed = test(&service);
        assert!(failed["failure"].as_str().unwrap().contains("certificate"), "{failed}");
        wait_until("the push to fail", || service.api().health()["otlp"]["ok"] == false);
        service.stop();
    }
    assert!(secured.receiver.received().is_empty());
}

#[test]
fn a_file_that_holds_no_certificate_is_refused_at_the_start() {
    let place = Place::new();
    std::fs::write(place.path("empty.pem"), "nothing").unwrap();
    for (name, reason) in [("empty.pem", "no certificate"), ("missing.pem", "No such file")] {
        let config = place.builder().ca_file(place.path(name).to_str().unwrap()).build().unwrap();
        let error = Fmd::new(config).unwrap_err().to_string();
        assert!(error.contains("ca_file") && error.contains(reason), "{error}");
    }
}
