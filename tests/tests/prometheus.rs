//! What others make of the metrics: promtool, Prometheus' parsers for Python, and a Prometheus with the documented configuration.

#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::net::SocketAddr;
use std::process::{Child, Command, Output, Stdio};

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_tests::client::Request;
use fmd_tests::free_port::free_port;
use fmd_tests::place::{Place, TOKEN};
use fmd_tests::service::Service;
use fmd_tests::waiting::wait_until;

const DOCUMENTATION: &str = include_str!("../../docs/features.md");

/// Reads metrics from standard input and prints how many samples they have.
const PYTHON: &str = r#"
import sys
form, text = sys.argv[1], sys.stdin.read()
if form == "openmetrics":
    from prometheus_client.openmetrics.parser import text_string_to_metric_families
else:
    from prometheus_client.parser import text_string_to_metric_families
families = list(text_string_to_metric_families(text))
assert all(family.documentation and family.type != "unknown" for family in families), families
print(sum(len(family.samples) for family in families))
"#;

fn routes(app: &mut ServiceConfig) {
    app.route("/students/{id}", web::get().to(HttpResponse::Ok))
        .route(r"/quoted/{tail:[a\x22]+}", web::get().to(HttpResponse::Ok))
        .route("/failing", web::get().to(HttpResponse::InternalServerError));
}

fn service(place: &Place) -> Service {
    let service = Service::start(place.config(), routes);
    for path in ["/students/1", "/students/2", "/quoted/aa", "/failing", "/nowhere"] {
        service.get(path);
    }
    wait_until("requests recorded", || service.api().health()["recorded"] == 5);
    service
}

fn poll(service: &Service, accept: &str) -> String {
    let request = Request::get("/dashboard/metrics").header("accept", accept);
    service.send(&request.header("authorization", &format!("Bearer {TOKEN}"))).text()
}

fn fed(command: &mut Command, input: &str) -> Output {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().expect("the tools that `tests/run` installs");
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn promtool_finds_nothing_to_criticize() {
    let place = Place::new();
    let text = poll(&service(&place), "text/plain");
    let said = fed(Command::new("promtool").args(["check", "metrics"]), &text);
    assert!(said.status.success() && said.stderr.is_empty(), "{said:?}\n{text}");
}

/// Parca's jobs are Prometheus' with something more.
#[test]
fn promtool_takes_what_the_configuration_for_parca_shares_with_prometheus() {
    let documentation = include_str!("../../docs/collectors.md");
    let (_, rest) = documentation.split_once("```yaml\n").unwrap();
    let (_, jobs) = rest.split_once("```").unwrap().0.split_once("scrape_configs:\n").unwrap();
    let (shared, own) = jobs.split_once("    profiling_config:\n").unwrap();
    assert!(own.lines().all(|line| line.starts_with("      ")), "{own}");
    let place = Place::new();
    let file = place.path("parca.yml");
    for (jobs, is_taken) in [(shared.to_owned(), true), (shared.replace("credentials", "credential"), false)] {
        std::fs::write(&file, format!("scrape_configs:\n{jobs}")).unwrap();
        let said = Command::new("promtool").args(["check", "config"]).arg(&file).output().unwrap();
        assert_eq!(said.status.success(), is_taken, "{said:?}");
    }
}

#[test]
fn the_parsers_of_the_python_client_read_both_forms() {
    let place = Place::new();
    let service = service(&place);
    for (form, accept) in [("prometheus", "text/plain"), ("openmetrics", "application/openmetrics-text")] {
        let text = poll(&service, accept);
        let said = fed(Command::new("/usr/bin/python3").args(["-c", PYTHON, form]), &text);
        assert!(said.status.success(), "{form}: {}\n{text}", String::from_utf8_lossy(&said.stderr));
        let samples = text.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(String::from_utf8(said.stdout).unwrap().trim(), samples.to_string(), "{form}");
    }
}

struct Prometheus(Child);

impl Drop for Prometheus {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_prometheus_with_the_documented_configuration_has_the_figures() {
    let place = Place::new();
    let service = service(&place);
    let (_, rest) = DOCUMENTATION.split_once("```yaml\n").unwrap();
    let configuration = rest.split_once("```").unwrap().0;
    for part in ["127.0.0.1:8080", "the-security-token"] {
        assert!(configuration.contains(part), "{configuration}");
    }
    let configuration =
        configuration.replace("127.0.0.1:8080", &service.address().to_string()).replace("the-security-token", TOKEN);
    let file = place.path("prometheus.yml");
    std::fs::write(&file, format!("global:\n  scrape_interval: 1s\n{configuration}")).unwrap();
    let address = SocketAddr::from(([127, 0, 0, 1], free_port()));
    let _prometheus = Prometheus(
        Command::new("prometheus")
            .arg(format!("--config.file={}", file.display()))
            .arg(format!("--storage.tsdb.path={}", place.path("tsdb").display()))
            .arg(format!("--web.listen-address={address}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the tools that `tests/run` installs"),
    );
    let query = "fmd_requests_total%7Broute%3D%22%2Fstudents%2F%7Bid%7D%22%7D";
    wait_until("Prometheus to have the requests", || answer(address, query).is_some_and(|value| value == "2"));
}

/// The value of the only series that answers `query`.
fn answer(prometheus: SocketAddr, query: &str) -> Option<String> {
    let response = Request::get(&format!("/api/v1/query?query={query}")).try_send(prometheus).ok()?;
    let answer: serde_json::Value = serde_json::from_slice(&response.body).ok()?;
    Some(answer["data"]["result"][0]["value"][1].as_str()?.to_owned())
}
