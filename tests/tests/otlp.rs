//! What is pushed over OTLP: read by OpenTelemetry's own types, and of no harm whatever the collector does.

#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::error::ErrorInternalServerError;
use actix_web::web::{self, ServiceConfig};
use diesel::{Connection, RunQueryDsl, SqliteConnection};
use fmd_actix::Config;
use fmd_core::measurement::Measurement;
use fmd_core::outlier::{Exceeded, Excess, Facts};
use fmd_tests::client::Request;
use fmd_tests::past;
use fmd_tests::place::Place;
use fmd_tests::receiver::{Answer, Received, Receiver};
use fmd_tests::service::Service;
use fmd_tests::waiting::{wait_for, wait_until};
use serde_json::Value;

/// A trace and a span of some caller's.
const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
const CALLER: &str = "00f067aa0ba902b7";
/// Longer than anything that is usual here.
const SLOW: Duration = Duration::from_millis(80);

fn routes(app: &mut ServiceConfig) {
    app.route("/quick", web::get().to(|| async { HttpResponse::Ok().finish() }));
    app.route("/fails", web::get().to(|| async { Err::<&str, _>(ErrorInternalServerError("no seat is left")) }));
    app.route("/slow/{id}", web::get().to(slow));
}

async fn slow() -> Result<HttpResponse, actix_web::Error> {
    let pause = fmd_actix::span("pause");
    actix_web::rt::time::sleep(SLOW).await;
    drop(pause);
    let mut connection = SqliteConnection::establish(":memory:").map_err(ErrorInternalServerError)?;
    diesel::sql_query("CREATE TABLE lent (book INTEGER)").execute(&mut connection).map_err(ErrorInternalServerError)?;
    Err(ErrorInternalServerError("the book is lent"))
}

/// As JSON, which the receiver reads.
fn pushing(place: &Place, endpoint: &str) -> Config {
    pushing_protobuf(place, endpoint).to_builder().otlp_json(true).build().unwrap()
}

fn pushing_protobuf(place: &Place, endpoint: &str) -> Config {
    let config = place.config().to_builder().otlp_endpoint(endpoint).otlp_interval(1).otlp_service("library");
    config.otlp_headers("api-key=hunter2").build().unwrap()
}

/// A service of which each request of `/slow/{id}` is an outlier.
fn start(config: Config) -> Service {
    fmd_actix::diesel::instrument().unwrap();
    let service = Service::start(config, routes);
    service.get("/slow/0");
    let id = wait_for("the endpoint", || service.api().find_endpoint("GET /slow/{id}"))["id"].as_i64().unwrap();
    let set = service.fmd().monitor().set_outlier_after(id, Some(SLOW / 2));
    actix_web::rt::System::new().block_on(set).unwrap();
    service
}

fn pushed(receiver: &Receiver, path: &str) -> Vec<Received> {
    receiver.received().into_iter().filter(|received| received.line == format!("POST {path}")).collect()
}

/// All metrics of the newest push.
fn metrics(receiver: &Receiver) -> Option<Vec<Value>> {
    let body = pushed(receiver, "/v1/metrics").pop()?.json();
    Some(body["resourceMetrics"][0]["scopeMetrics"][0]["metrics"].as_array()?.clone())
}

fn spans(receiver: &Receiver) -> Vec<Value> {
    let bodies = pushed(receiver, "/v1/traces");
    let spans = bodies
        .iter()
        .flat_map(|body| body.json()["resourceSpans"][0]["scopeSpans"][0]["spans"].as_array().unwrap().clone());
    spans.collect()
}

fn attribute<'v>(of: &'v Value, key: &str) -> Option<&'v str> {
    let found = of["attributes"].as_array()?.iter().find(|attribute| attribute["key"] == key)?;
    found["value"].as_object()?.values().next()?.as_str()
}

/// Has an outlier happen that a caller waits for, and one that nobody asked for.
fn have_outliers(service: &Service) {
    let called = Request::get("/slow/7?password=hunter2").header("traceparent", &format!("00-{TRACE}-{CALLER}-01"));
    assert_eq!(service.send(&called).status, 500);
    assert_eq!(service.send(&Request::get("/slow/8").header("traceparent", "00-nonsense-01")).status, 500);
}

/// The outliers' own spans, once both have come.
fn roots(receiver: &Receiver) -> Vec<Value> {
    wait_for("both traces", || {
        let mut roots = spans(receiver);
        roots.retain(|span| span["kind"] == 2 && attribute(span, "url.path") != Some("/slow/0"));
        (roots.len() == 2).then_some(roots)
    })
}

#[test]
fn requests_are_counted_by_method_route_and_status_since_the_start() {
    let (place, receiver) = (Place::new(), Receiver::willing());
    let service = start(pushing(&place, &receiver.url("")));
    for _ in 0..5 {
        service.get("/quick");
    }
    service.get("/fails");
    service.get("/nowhere");
    let count = |route: Option<&str>, status: &str| {
        let metrics = metrics(&receiver)?;
        let metric = metrics.iter().find(|metric| metric["name"] == "http.server.request.duration")?;
        let points = metric["histogram"]["dataPoints"].as_array()?;
        let point = points.iter().find(|point| {
            attribute(point, "http.route") == route && attribute(point, "http.response.status_code") == Some(status)
        })?;
        Some((point["count"].as_str()?.to_owned(), attribute(point, "error.type").map(str::to_owned)))
    };
    for (route, status, hits, error) in [
        (Some("/quick"), "200", "5", None),
        (Some("/fails"), "500", "1", Some("500".to_owned())),
        (None, "404", "1", None),
    ] {
        wait_until(&format!("{hits} of {route:?}"), || count(route, status) == Some((hits.to_owned(), error.clone())));
    }
    let first = pushed(&receiver, "/v1/metrics").remove(0);
    assert_eq!(first.header("api-key"), Some("hunter2"));
    let resource = &first.json()["resourceMetrics"][0]["resource"];
    assert_eq!(attribute(resource, "service.name"), Some("library"));
    assert_eq!(attribute(resource, "service.instance.id").map(str::len), Some(32));
    let health = wait_for("the push to be told", || Some(service.api().health()["otlp"].clone()));
    assert_eq!(health["ok"], true);
    let shown = service.api().ask("/config").text();
    assert!(shown.contains("otlp_headers") && !shown.contains("hunter2"), "{shown}");
}

#[test]
fn an_outlier_is_a_trace_below_its_caller_with_what_it_did_and_without_secrets() {
    let (place, receiver) = (Place::new(), Receiver::willing());
    let service = start(pushing(&place, &receiver.url("")));
    have_outliers(&service);
    let roots = roots(&receiver);
    let (called, alone): (Vec<_>, Vec<_>) = roots.iter().partition(|span| span["traceId"] == TRACE);
    let (called, alone) = (called[0], alone[0]);
    assert_eq!((&called["parentSpanId"], &alone["parentSpanId"]), (&CALLER.into(), &Value::Null));
    assert_eq!((&called["name"], &called["status"]["code"]), (&"GET /slow/{id}".into(), &2.into()));
    assert_eq!(attribute(called, "http.route"), Some("/slow/{id}"));
    assert_eq!(attribute(called, "http.response.status_code"), Some("500"));
    let all = spans(&receiver);
    let below: Vec<&Value> = all.iter().filter(|span| span["parentSpanId"] == called["spanId"]).collect();
    assert!(below.iter().all(|span| span["traceId"] == TRACE));
    let kinds: Vec<_> = below.iter().filter_map(|span| attribute(span, "fmd.kind")).collect();
    for kind in ["await", "step", "query"] {
        assert!(kinds.contains(&kind), "no {kind} in {kinds:?}");
    }
    let query = below.iter().find(|span| attribute(span, "fmd.kind") == Some("query")).unwrap();
    assert_eq!(attribute(query, "db.query.text"), Some("CREATE TABLE lent (book INTEGER)"));
    let events: Vec<&str> =
        called["events"].as_array().unwrap().iter().filter_map(|event| event["name"].as_str()).collect();
    assert!(events.contains(&"exception"), "{events:?}");
    assert!(!receiver.received().iter().any(|received| received.body.contains("hunter2")));
    wait_until("the traces to be counted", || service.api().health()["otlp"]["traces"].as_u64() >= Some(2));
}

#[test]
fn traces_that_are_refused_come_later_and_metrics_alone_can_be_wanted() {
    let place = Place::new();
    let is_told = Arc::new(AtomicBool::new(false));
    let takes = Arc::clone(&is_told);
    let receiver = Receiver::answering(move |n, _| {
        if n < 3 || !takes.load(Relaxed) { 503.into() } else { Answer::Status(200, "garbage".to_owned()) }
    });
    let service = start(pushing(&place, &receiver.url("")));
    have_outliers(&service);
    wait_until("the failure to be told", || {
        let health = service.api().health();
        health["otlp"]["error"].as_str().is_some_and(|error| error.contains("503"))
    });
    is_told.store(true, Relaxed);
    roots(&receiver);
    wait_until("it to be well again", || service.api().health()["otlp"]["ok"] == true);
    assert_eq!(service.api().health()["otlp"]["dropped"], 0);

    let (place, receiver) = (Place::new(), Receiver::willing());
    let config = pushing(&place, &receiver.url("")).to_builder().otlp_traces(false).build().unwrap();
    let service = start(config);
    have_outliers(&service);
    wait_until("the outliers to count", || service.api().hits() >= 3);
    let before = pushed(&receiver, "/v1/metrics").len();
    wait_until("two more pushes", || pushed(&receiver, "/v1/metrics").len() >= before + 2);
    assert!(spans(&receiver).is_empty());
}

/// More outliers than may wait on the way to the thread, and in it: of many endpoints, since only few of each are kept at once.
fn have_many_outliers(service: &Service) -> u64 {
    const MANY: u64 = 300;
    let monitor = service.fmd().monitor();
    for n in 0..MANY {
        let facts = Facts {
            method: "GET".to_owned(),
            path: format!("/{n}"),
            query: String::new(),
            pattern: format!("/{n}"),
            params: Vec::new(),
            headers: None,
            peer: None,
            body: None,
        };
        let exceeded = Exceeded { after: SLOW, usual: None };
        monitor.record_past(Measurement {
            outlier: Some(Box::new(Excess { exceeded, facts })),
            ..past::request(monitor, &format!("/{n}"), past::now())
        });
    }
    MANY
}

#[test]
fn a_collector_that_hangs_or_is_gone_costs_traces_which_are_counted_and_no_answers() {
    let hanging = Receiver::answering(|_, _| Answer::Silence);
    for endpoint in [hanging.url(""), "http://127.0.0.1:9".to_owned()] {
        let place = Place::new();
        let service = start(pushing(&place, &endpoint));
        let many = have_many_outliers(&service);
        wait_until("some to be given up", || {
            assert_eq!(service.get("/quick").status, 200);
            service.api().health()["otlp"]["dropped"].as_u64() > Some(0)
        });
        wait_until("all to be recorded all the same", || service.api().hits() > many);
        service.stop();
    }
}

#[test]
fn what_a_collector_refuses_out_of_a_push_that_it_takes_is_counted_and_not_sent_again() {
    let json = r#"{"partialSuccess":{"rejectedSpans":"2","errorMessage":"too old"}}"#;
    let protobuf = "\x0a\x04\x08\x02\x12\x00";
    for (as_json, answer) in [(true, json), (false, protobuf)] {
        let place = Place::new();
        let receiver = Receiver::answering(move |_, received| match received.line.as_str() {
            "POST /v1/traces" => Answer::Status(200, answer.to_owned()),
            _ => 200.into(),
        });
        let config = pushing_protobuf(&place, &receiver.url("")).to_builder().otlp_json(as_json).build().unwrap();
        let service = start(config);
        have_outliers(&service);
        wait_until("the traces to be pushed", || service.api().health()["otlp"]["traces"].as_u64() >= Some(2));
        let pushes = pushed(&receiver, "/v1/traces").len() as u64;
        let health = service.api().health()["otlp"].clone();
        assert_eq!((&health["ok"], &health["dropped"]), (&true.into(), &0.into()), "{health}");
        assert!(health["refused"].as_u64() >= Some(2) && health["refused"].as_u64() <= Some(2 * pushes), "{health}");
    }
}

#[test]
fn what_cannot_be_pushed_to_is_refused_at_the_start() {
    let place = Place::new();
    for (endpoint, headers) in [("127.0.0.1:4318", ""), ("http://127.0.0.1:4318", "no-value")] {
        let config = place.builder().otlp_endpoint(endpoint).otlp_headers(headers).build();
        let error = config.unwrap_err().to_string();
        assert!(error.contains("otlp_"), "{error}");
    }
}

/// Needs the types of OTLP for Python, and a collector.
#[cfg(feature = "otlp")]
mod decoded {
    use std::io::{BufRead, BufReader, Write};
    use std::net::TcpStream;
    use std::process::{Child, Command, Stdio};
    use std::sync::Mutex;

    use fmd_tests::free_port::free_port;

    use super::*;

    /// What OpenTelemetry's own types understand of all that came.
    fn decoded(receiver: &Receiver) -> Vec<Value> {
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/otlp/decode.py");
        let mut python = Command::new("python3");
        let mut python = python.arg(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut stdin = python.stdin.take().unwrap();
        let line = |received: &Received| {
            let body: String = received.bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            let kind = received.header("content-type").unwrap().to_owned();
            format!("{} {kind} {body}\n", received.line.trim_start_matches("POST "))
        };
        let lines: Vec<String> = receiver.received().iter().map(line).collect();
        let writing = std::thread::spawn(move || stdin.write_all(lines.concat().as_bytes()).unwrap());
        let told = python.wait_with_output().unwrap();
        writing.join().unwrap();
        assert!(told.status.success(), "OpenTelemetry's types refuse it");
        let told = String::from_utf8(told.stdout).unwrap();
        told.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    #[test]
    fn all_that_is_pushed_is_read_by_the_types_of_opentelemetry_itself() {
        for pushing in [pushing, pushing_protobuf] {
            is_read(pushing);
        }
    }

    fn is_read(pushing: fn(&Place, &str) -> Config) {
        let (place, receiver) = (Place::new(), Receiver::willing());
        let service = start(pushing(&place, &receiver.url("")));
        service.get("/quick");
        have_outliers(&service);
        wait_until("both traces", || service.api().health()["otlp"]["traces"].as_u64() >= Some(2));
        let before = pushed(&receiver, "/v1/metrics").len();
        wait_until("one more push", || pushed(&receiver, "/v1/metrics").len() > before);
        let told = decoded(&receiver);
        let quick = told.iter().rfind(|one| {
            one["metric"] == "http.server.request.duration" && one["attributes"]["http.route"] == "/quick"
        });
        let quick = quick.unwrap();
        assert_eq!((&quick["value"], &quick["unit"], &quick["kind"]), (&1.into(), &"s".into(), &"histogram".into()));
        assert_eq!(quick["attributes"]["http.response.status_code"], 200);
        assert_eq!(quick["resource"]["service.name"], "library");
        for name in ["fmd.recorded", "fmd.cpu.time", "fmd.queue.length", "fmd.requests_in_flight"] {
            assert!(told.iter().any(|one| one["metric"] == name), "{name}");
        }
        let root = told.iter().find(|one| one["kind"] == 2 && one["trace"] == TRACE).unwrap();
        assert_eq!((&root["parent"], &root["status"]), (&CALLER.into(), &2.into()));
        assert!(told.iter().any(|one| one["parent"] == root["id"] && one["attributes"]["db.query.text"].is_string()));
    }

    /// A collector that others wrote, which prints what it understands; ended when it is dropped.
    struct Collector {
        process: Child,
        endpoint: String,
        printed: Arc<Mutex<String>>,
    }

    impl Collector {
        fn start(place: &Place) -> Self {
            let program = std::env::var("FMD_TEST_COLLECTOR").expect("run tests/on-otlp");
            let [http, grpc] = [(); 2].map(|()| format!("127.0.0.1:{}", free_port()));
            let mut command = Command::new(program);
            command.args(["start", "--otlp-http-endpoint", &http, "--otlp-grpc-endpoint", &grpc]);
            command.args(["--exporter", "blackhole", "--debug-log-verbosity", "detailed"]);
            command.args(["--debug-log", "traces", "--debug-log", "metrics"]);
            command.arg("--pid-file").arg(place.path("pid")).arg("--log-file").arg(place.path("log"));
            let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
            let lines = BufReader::new(process.stdout.take().unwrap()).lines();
            let printed = Arc::<Mutex<String>>::default();
            let kept = Arc::clone(&printed);
            std::thread::spawn(move || {
                for line in lines.map_while(Result::ok) {
                    *kept.lock().unwrap() += &(line + "\n");
                }
            });
            wait_until("the collector", || TcpStream::connect(&http).is_ok());
            Collector { process, endpoint: format!("http://{http}"), printed }
        }

        /// All parts of what was printed that begin with a line of `beginning`.
        fn parts(&self, beginning: &str) -> Vec<String> {
            let printed = self.printed.lock().unwrap();
            printed.split(beginning).skip(1).map(str::to_owned).collect()
        }
    }

    impl Drop for Collector {
        fn drop(&mut self) {
            let _ = self.process.kill();
            let _ = self.process.wait();
        }
    }

    #[test]
    fn a_collector_of_others_understands_figures_and_traces() {
        let place = Place::new();
        let collector = Collector::start(&place);
        let service = start(pushing_protobuf(&place, &collector.endpoint));
        for _ in 0..5 {
            service.get("/quick");
        }
        have_outliers(&service);
        wait_until("the endpoint's requests", || {
            let points = collector.parts("HistogramDataPoints #");
            points.iter().any(|point| {
                ["-> http.route: Str(/quick)\n", "-> http.response.status_code: Int(200)\n", "Count: 5\n"]
                    .iter()
                    .all(|part| point.contains(part))
            })
        });
        wait_until("the outlier below its caller, and what it asked of the database", || {
            let spans = collector.parts("Span #");
            let of_trace: Vec<_> = spans.iter().filter(|span| span.contains(TRACE)).collect();
            let root = of_trace.iter().any(|span| {
                [CALLER, "Name           : GET /slow/{id}\n", "SPAN_KIND_SERVER", "-> url.path: Str(/slow/7)\n"]
                    .iter()
                    .all(|part| span.contains(part))
            });
            root && of_trace.iter().any(|span| span.contains("-> db.query.text: Str(CREATE TABLE lent (book INTEGER))"))
        });
        let printed = collector.printed.lock().unwrap().clone();
        assert!(printed.contains("-> service.name: Str(library)"), "{printed}");
        assert!(!printed.contains("DataType: Empty") && !printed.contains("hunter2"), "{printed}");
        let health = service.api().health()["otlp"].clone();
        assert_eq!((&health["ok"], &health["refused"]), (&true.into(), &0.into()), "{health}");
    }
}
