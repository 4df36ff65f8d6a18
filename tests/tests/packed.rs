//! What the dashboard answers is sent in little room to whoever can read it so.

#![allow(clippy::unwrap_used)]

use std::io::Read;

use fmd_tests::client::{Request, Response};
use fmd_tests::place::{Place, TOKEN};
use fmd_tests::service::Service;

fn ask(service: &Service, target: &str, encodings: &[&str]) -> Response {
    let request = Request::get(target).header("authorization", &format!("Bearer {TOKEN}"));
    let request = encodings.iter().fold(request, |request, encodings| request.header("accept-encoding", encodings));
    let response = service.send(&request);
    assert_eq!(response.status, 200, "{}", response.text());
    response
}

#[test]
fn a_long_answer_is_compressed_for_whoever_reads_that_and_says_the_same() {
    let place = Place::new();
    let service = Service::start(place.builder().build().unwrap(), |_| {});
    for target in ["/dashboard/api/openapi.json", "/dashboard/api/config"] {
        let plain = ask(&service, target, &[]);
        assert_eq!(plain.header("content-encoding"), None);
        for encodings in ["gzip, deflate, br, zstd", "gzip;q=0.5, identity;q=0.1", "br, gzip"] {
            let packed = ask(&service, target, &[encodings]);
            assert_eq!(packed.header("content-encoding"), Some("gzip"), "{target} {encodings}");
            assert_eq!(packed.header("vary"), Some("accept-encoding"));
            assert_eq!(packed.header("content-type"), plain.header("content-type"));
            assert!(packed.body.len() * 2 < plain.body.len(), "{} of {}", packed.body.len(), plain.body.len());
            let mut unpacked = Vec::new();
            flate2::read::GzDecoder::new(&*packed.body).read_to_end(&mut unpacked).unwrap();
            assert_eq!(unpacked, plain.body);
        }
        for encodings in ["identity", "br", "gzip;q=0", ""] {
            let response = ask(&service, target, &[encodings]);
            assert_eq!(response.header("content-encoding"), None, "{encodings}");
            assert_eq!(response.body, plain.body, "{encodings}");
        }
    }
}

#[test]
fn a_short_answer_is_sent_as_it_is() {
    let place = Place::new();
    let service = Service::start(place.builder().build().unwrap(), |_| {});
    let short = ask(&service, "/dashboard/api/held", &["gzip"]);
    assert_eq!(short.header("content-encoding"), None);
    assert!(short.json().is_array(), "{}", short.text());
}
