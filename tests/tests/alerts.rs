//! What goes wrong is told to people who do not look at the dashboard: once, over all processes, and as soon as they can be reached.

#![allow(clippy::unwrap_used)]

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_actix::ConfigBuilder;
use fmd_tests::books::Api;
use fmd_tests::client::Request;
use fmd_tests::past::{self, HOUR, MINUTE};
use fmd_tests::place::Place;
use fmd_tests::process::Process;
use fmd_tests::receiver::{Answer, Received, Receiver};
use fmd_tests::service::Service;
use fmd_tests::session::Session;
use fmd_tests::table::{change, number};
use fmd_tests::waiting::{wait_for, wait_until};
use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_service-under-test");

fn routes(routes: &mut ServiceConfig) {
    routes
        .route("/ok", web::get().to(HttpResponse::Ok))
        .route("/fails/{how}", web::get().to(fails))
        .route("/breaks", web::get().to(HttpResponse::BadGateway))
        .route("/slow", web::get().to(slow));
    for n in 0..20 {
        routes.route(&format!("/breaks/{n}"), web::get().to(HttpResponse::BadGateway));
    }
}

async fn slow() -> &'static str {
    actix_web::rt::time::sleep(Duration::from_millis(50)).await;
    "done"
}

async fn fails(how: web::Path<String>) -> Result<HttpResponse, actix_web::Error> {
    Err(actix_web::error::ErrorInternalServerError(format!("the {how} is out of paper, password=hunter2")))
}

fn serve(config: ConfigBuilder) -> Service {
    Service::start(config.build().unwrap(), routes)
}

fn by_name(received: &[Received]) -> Vec<String> {
    received.iter().map(|request| request.json()["name"].as_str().unwrap_or("digest").to_owned()).collect()
}

/// The only alert, once there is one of which `holds`.
fn alert(api: &Api, holds: impl Fn(&Value) -> bool) -> Value {
    wait_for("an alert", || api.get("/alerts")["alerts"].get(0).filter(|alert| holds(alert)).cloned())
}

#[test]
fn a_new_error_is_told_once_with_its_text_place_and_link() {
    let (place, receiver) = (Place::new(), Receiver::willing());
    let config = place.builder().brand_name("Shop").alert_webhook([receiver.url("/hook?key=a-secret-key")]);
    let service = serve(config.alert_link("https://shop.example/dashboard/"));
    for _ in 0..5 {
        assert_eq!(service.get("/fails/printer").status, 500);
    }
    let received = receiver.wait_for(1);
    assert_eq!(received[0].line, "POST /hook?key=a-secret-key");
    let told = received[0].json();
    let expected = [("event", "opened"), ("subject", "new_error"), ("service", "Shop"), ("app_version", "1.0")];
    for (key, value) in expected {
        assert_eq!(told[key], value, "{told}");
    }
    assert!(told["title"].as_str().unwrap().starts_with("New error: "), "{told}");
    assert!(told["text"].as_str().unwrap().contains("the printer is out of paper"), "{told}");
    assert!(!told.to_string().contains("hunter2"), "{told}");
    assert_eq!(told["facts"]["endpoint"], "GET /fails/{how}", "{told}");
    let id = service.api().get("/errors")["groups"][0]["id"].clone();
    assert_eq!(
        (&told["name"], &told["link"]),
        (&json!(format!("error:{id}")), &json!(format!("https://shop.example/dashboard/errors/{id}")))
    );
    let shown = alert(&service.api(), |alert| alert["messages"][0]["state"] == "sent");
    assert_eq!((&shown["name"], &shown["messages"][0]["attempts"]), (&told["name"], &json!(1)));

    // Another error shows that this one was not told again meanwhile.
    service.get("/fails/printer");
    service.get("/breaks");
    assert_eq!(by_name(&receiver.wait_for(2))[0], format!("error:{id}"));
    assert_eq!(receiver.received().len(), 2);
    assert!(!service.api().get("/config").to_string().contains("a-secret-key"));
    assert!(!service.api().get("/alerts").to_string().contains("a-secret-key"));
}

#[test]
fn an_error_that_was_resolved_and_comes_back_in_a_newer_version_is_told_again() {
    let (place, receiver) = (Place::new(), Receiver::willing());
    let config = || place.builder().alert_webhook([receiver.url("/")]);
    let old = serve(config());
    old.get("/breaks");
    let _ = receiver.wait_for(1);
    let id = old.api().get("/errors")["groups"][0]["id"].clone();
    let resolve =
        Request::new("PUT", &format!("/dashboard/api/errors/{id}/resolution")).json(&json!({"resolved": true}));
    let session = Session::begin(&old);
    assert!(old.send(&session.sends(resolve)).status < 300);
    old.stop();
    let new = serve(config().app_version("2.0"));
    new.get("/breaks");
    let told = receiver.wait_for(2)[1].json();
    assert!(told["title"].as_str().unwrap().starts_with("An error is back: "), "{told}");
    assert_eq!(told["link"], Value::Null);
}

#[test]
fn of_two_processes_one_tells_and_when_it_dies_the_other_does() {
    let (place, receiver) = (Place::new(), Receiver::willing());
    let database = place.database();
    let option = format!("--webhook={}", receiver.url("/"));
    let mut processes = [(); 2].map(|()| Process::start(PROGRAM, &database, &[&option]));
    for process in &processes {
        // It breaks off the connection.
        let _ = Request::get("/panic").try_send(process.address());
    }
    assert_eq!(receiver.wait_for(1)[0].json()["title"].as_str().map(|title| title.contains("panic")), Some(true));
    let total = || processes[0].api().get("/errors")["groups"][0]["total"].clone();
    wait_until("both have met it", || total() == 2);
    // Who dies in between has it sent twice.
    let _ = alert(&processes[0].api(), |alert| alert["messages"][0]["state"] == "sent");

    let holder = number(&database, "max(value) FROM fmd_setting WHERE name = 'alerts_by'");
    let dying = number(&database, &format!("max(pid) FROM fmd_instance WHERE id = {holder}"));
    processes.iter_mut().find(|process| i64::from(process.id()) == dying).unwrap().kill();
    let other = processes.iter().find(|process| i64::from(process.id()) != dying).unwrap();
    Request::get("/fails").send(other.address());
    let told = receiver.wait_for(2);
    assert_eq!(told[1].json()["facts"]["endpoint"], "GET /fails");
    assert_eq!(told.len(), 2);
}

#[test]
fn a_receiver_that_fails_is_tried_again_and_that_is_shown() {
    let place = Place::new();
    let receiver =
        Receiver::answering(|n, _| if n == 0 { Answer::Status(503, "down for repair".to_owned()) } else { 200.into() });
    let service = serve(place.builder().alert_webhook([receiver.url("/secret-path")]));
    service.get("/breaks");
    let channel = |holds: fn(&Value) -> bool| {
        wait_for("the channel's state", || {
            service.api().get("/alerts")["channels"].get(0).filter(|channel| holds(channel)).cloned()
        })
    };
    let failing = channel(|channel| channel["failing"] == true);
    let said = failing["failure"].as_str().unwrap();
    assert!(said.contains("answered 503") && said.contains("down for repair"), "{failing}");
    assert_eq!((&failing["waiting"], &failing["sent_at"]), (&json!(1), &Value::Null));
    assert!(failing["again_at"].is_i64(), "{failing}");
    let well = channel(|channel| channel["failing"] == false);
    assert_eq!((well["waiting"].as_i64(), well["sent_at"].is_i64()), (Some(0), true), "{well}");
    assert_eq!(receiver.received().len(), 2);
    let shown = alert(&service.api(), |_| true);
    assert_eq!((&shown["messages"][0]["state"], &shown["messages"][0]["attempts"]), (&json!("sent"), &json!(2)));
}

#[test]
fn a_receiver_that_hangs_keeps_neither_requests_nor_another_channel_waiting() {
    let place = Place::new();
    let (hanging, willing) = (Receiver::answering(|_, _| Answer::Silence), Receiver::willing());
    let service = serve(place.builder().alert_webhook([hanging.url("/"), willing.url("/")]));
    service.get("/breaks");
    let _ = (hanging.wait_for(1), willing.wait_for(1));
    assert_eq!(service.get("/ok").status, 200);
    service.get("/fails/printer");
    let _ = willing.wait_for(2);
    let channels = service.api().get("/alerts")["channels"].clone();
    assert_eq!((&channels[0]["name"], &channels[1]["name"]), (&json!("webhook"), &json!("webhook 2")));
    assert_eq!(channels[0]["sent_at"], Value::Null);
    service.stop();
}

#[test]
fn an_admin_sends_a_test_and_sees_what_comes_of_it() {
    let place = Place::new();
    let receiver =
        Receiver::answering(|n, _| if n == 0 { 200.into() } else { Answer::Status(404, "no_service".to_owned()) });
    let service = serve(place.builder().alert_webhook([receiver.url("/")]));
    let session = Session::begin(&service);
    let test = |id: usize| {
        let request = Request::post(&format!("/dashboard/api/alerts/channels/{id}/test"), &json!({}));
        service.send(&session.sends(request))
    };
    let well = test(1);
    assert_eq!((well.status, &well.json()["sent"]), (200, &json!(true)), "{}", well.text());
    assert_eq!(receiver.received()[0].json()["event"], "test");
    let refused = test(1).json();
    assert_eq!(refused["sent"], false);
    assert!(refused["failure"].as_str().unwrap().ends_with("answered 404 Not Found: no_service"), "{refused}");
    assert_eq!(test(2).status, 404);
    assert_eq!(test(0).status, 404);
    let channel = service.api().get("/alerts")["channels"][0].clone();
    assert_eq!(
        (channel["failing"].as_bool(), channel["sent_at"].is_i64(), &channel["waiting"]),
        (Some(true), true, &json!(0)),
        "{channel}"
    );
}

#[test]
fn each_receiver_gets_what_it_understands() {
    let place = Place::new();
    let [slack, teams, chat] = [(); 3].map(|()| Receiver::willing());
    let config = place.builder().brand_name("Shop").alert_link("https://shop.example/fmd");
    let config = config.alert_slack([slack.url("/services/T0/B0/x")]).alert_teams([teams.url("/workflows/1")]);
    let service = serve(config.alert_rocketchat([chat.url("/hooks/1/x")]));
    // Nothing of it may be a link, or call anybody.
    service.get("/fails/%3C!channel%3E%20@all%20[x](http:%2F%2Fevil.example)");

    let told = slack.wait_for(1)[0].json();
    assert!(told["text"].as_str().unwrap().starts_with("[Shop] New error: "), "{told}");
    let blocks = told["blocks"].as_array().unwrap();
    assert_eq!((&blocks[0]["type"], &blocks[0]["text"]["type"]), (&json!("header"), &json!("plain_text")));
    assert!(blocks[0]["text"]["text"].as_str().unwrap().chars().count() <= 150);
    assert_eq!((&blocks[1]["type"], &blocks[1]["text"]["type"]), (&json!("section"), &json!("mrkdwn")));
    assert!(blocks[1]["text"]["text"].as_str().unwrap().contains("&lt;!channel&gt;"), "{told}");
    let fields = blocks[2]["fields"].as_array().unwrap();
    assert!(fields.len() <= 10 && fields.iter().all(|field| field["type"] == "mrkdwn"), "{told}");
    assert!(blocks[3]["text"]["text"].as_str().unwrap().starts_with("<https://shop.example/fmd/errors/"), "{told}");

    let told = teams.wait_for(1)[0].json();
    assert_eq!(told["type"], "message");
    let attachment = &told["attachments"][0];
    assert_eq!(attachment["contentType"], "application/vnd.microsoft.card.adaptive");
    let card = &attachment["content"];
    assert_eq!((&card["type"], &card["body"][0]["type"]), (&json!("AdaptiveCard"), &json!("TextBlock")));
    assert!(card["body"][1]["text"].as_str().unwrap().contains(r"\[x\](http"), "{card}");
    assert_eq!(card["body"][2]["type"], "FactSet");
    assert_eq!(card["actions"][0]["type"], "Action.OpenUrl");
    assert!(card["actions"][0]["url"].as_str().unwrap().starts_with("https://shop.example/fmd/errors/"));

    let told = chat.wait_for(1)[0].json();
    assert!(told["text"].as_str().unwrap().starts_with("[Shop] New error: "), "{told}");
    let attachment = &told["attachments"][0];
    assert!(attachment["title_link"].as_str().unwrap().starts_with("https://shop.example/fmd/errors/"), "{told}");
    assert!(attachment["text"].as_str().unwrap().contains("@\u{200b}all"), "{told}");
    assert_eq!(attachment["fields"][0]["title"], "type");
}

/// What stands in for GitHub: one repository, in which `issues` are open.
fn github(issues: &'static str) -> Receiver {
    Receiver::answering(move |_, request| {
        assert_eq!(request.header("authorization"), Some("Bearer a-token-for-github"));
        assert_eq!(request.header("x-github-api-version"), Some("2022-11-28"));
        assert!(request.header("user-agent").is_some_and(|agent| agent.starts_with("fmd/")));
        match request.line.as_str() {
            "GET /repos/shop/backend" => Answer::Status(200, json!({"has_issues": true}).to_string()),
            "GET /repos/shop/backend/issues?state=open&labels=fmd&per_page=100" => {
                Answer::Status(200, issues.to_owned())
            }
            "POST /repos/shop/backend/issues" => Answer::Status(201, json!({"number": 7}).to_string()),
            other => Answer::Status(404, format!("no {other}")),
        }
    })
}

fn with_github(place: &Place, github: &Receiver) -> Service {
    let config = place.builder().alert_github("shop/backend").alert_github_token("a-token-for-github");
    serve(config.alert_github_api(github.url("")))
}

#[test]
fn a_new_error_becomes_an_issue_and_not_a_second_one() {
    let (place, first) = (Place::new(), github("[]"));
    let service = with_github(&place, &first);
    service.get("/breaks");
    let asked = first.wait_for(2);
    let issue = asked[1].json();
    assert!(issue["title"].as_str().unwrap().starts_with("New error: "), "{issue}");
    assert_eq!(issue["labels"], json!(["fmd"]));
    let body = issue["body"].as_str().unwrap();
    assert!(body.contains("- endpoint: `GET /breaks`"), "{body}");
    let marker = body.lines().find(|line| line.starts_with("<!-- fmd:")).unwrap().to_owned();
    let session = Session::begin(&service);
    let test = Request::post("/dashboard/api/alerts/channels/1/test", &json!({}));
    assert_eq!(service.send(&session.sends(test)).json()["sent"], true);
    assert_eq!(first.received()[2].line, "GET /repos/shop/backend", "a test writes no issue");
    service.stop();

    // The same error of a service with a store of its own.
    let open = json!([{"number": 7, "body": format!("something\n{marker}\n")}]).to_string();
    let (place, second) = (Place::new(), github(open.leak()));
    let service = with_github(&place, &second);
    service.get("/breaks");
    let _ = alert(&service.api(), |alert| alert["messages"][0]["state"] == "sent");
    assert_eq!(second.received().len(), 1, "{:?}", second.received());
}

#[test]
fn no_text_of_an_error_gets_out_of_its_place_in_an_issue() {
    let (place, github) = (Place::new(), github("[]"));
    let service = with_github(&place, &github);
    service.get("/fails/a%0A~~~~~~~~%0A@all%20%60%60%60");
    let issue = github.wait_for(2)[1].json();
    let lines: Vec<&str> = issue["body"].as_str().unwrap().lines().collect();
    let fence = lines[0].strip_suffix("text").unwrap();
    assert!(fence.len() > 3 && fence.chars().all(|char| char == '~'), "{issue}");
    let end = lines[1..].iter().position(|line| line.starts_with(fence)).unwrap() + 1;
    let called = lines.iter().position(|line| line.contains("@all")).unwrap();
    assert!(called < end && lines[end + 1..].iter().all(|line| !line.contains("@all")), "{lines:#?}");
}

#[test]
fn what_cannot_be_sent_is_refused_when_the_service_starts() {
    let place = Place::new();
    let refused = |config: ConfigBuilder| fmd_actix::Fmd::new(config.build().unwrap()).unwrap_err().to_string();
    let said = refused(place.builder().alert_mail_to(["ops@shop.example"]));
    assert!(said.contains("`alert_mail_to` is set") && said.contains("`alert_smtp`"), "{said}");
    let said = refused(place.builder().alert_github("shop/backend"));
    assert!(said.contains("`alert_github_token`"), "{said}");
}

#[test]
fn many_errors_at_once_are_told_together() {
    let (place, receiver) = (Place::new(), Receiver::willing());
    let service = serve(place.builder());
    for n in 0..20 {
        service.get(&format!("/breaks/{n}"));
    }
    wait_until("all groups", || service.api().get("/errors")["groups"].as_array().unwrap().len() == 20);
    service.stop();
    let service = serve(place.builder().alert_webhook([receiver.url("/")]));
    let told = receiver.wait_for(1)[0].json();
    assert_eq!((&told["event"], &told["title"]), (&json!("digest"), &json!("20 alerts")));
    assert_eq!(told["messages"].as_array().unwrap().len(), 20);
    service.stop();
}

fn limits<const N: usize>(limits: [(&str, f64); N]) -> [(String, f64); N] {
    limits.map(|(name, limit)| (name.to_owned(), limit))
}

#[test]
fn an_error_rate_past_its_limit_is_told_once_and_its_end_when_it_stays_below() {
    let (place, receiver) = (Place::new(), Receiver::willing());
    // Of fewer than all of the first requests nothing is told.
    let config = place.builder().alert_webhook([receiver.url("/")]).alert_new_errors(false).alert_requests(12);
    let service = serve(config.alert_error_rate(limits([("service", 10.0)])));
    for target in ["/breaks", "/ok", "/ok"].repeat(4) {
        service.get(target);
    }
    let told = receiver.wait_for(1)[0].json();
    assert_eq!(
        (&told["subject"], &told["name"], &told["event"]),
        (&json!("error_rate"), &json!("error_rate:service"), &json!("opened"))
    );
    assert_eq!((&told["facts"]["error rate"], &told["facts"]["limit"]), (&json!("33.3 %"), &json!("10.0 %")), "{told}");

    for _ in 0..88 {
        service.get("/ok");
    }
    wait_until("the rate is well below its limit", || service.api().hits() == 100);
    // As if that were five minutes ago, also where a look that began before is only about to say that it is still past.
    wait_until("its end", || {
        change(&place.database(), "UPDATE fmd_alert SET seen_at = seen_at - 400000000");
        receiver.received().len() > 1
    });
    let told = receiver.received()[1].json();
    assert_eq!(
        (&told["event"], &told["title"]),
        (&json!("resolved"), &json!("Resolved: error rate of the service is 4.0 %"))
    );
    let shown = alert(&service.api(), |alert| alert["resolved_at"].is_i64());
    assert_eq!(shown["messages"].as_array().unwrap().len(), 2);
    assert_eq!(receiver.received().len(), 2);
}

#[test]
fn a_percentile_of_an_endpoint_past_its_limit_is_told_with_a_link_to_it() {
    let (place, receiver) = (Place::new(), Receiver::willing());
    let config =
        place.builder().alert_webhook([receiver.url("/")]).alert_requests(5).alert_link("https://shop.example/fmd");
    let service = serve(config.alert_p95(limits([("GET /slow", 20.0), ("*", 10_000.0)])));
    for target in ["/slow", "/ok"].repeat(5) {
        service.get(target);
    }
    let told = receiver.wait_for(1)[0].json();
    let id = service.api().find_endpoint("GET /slow").unwrap()["id"].clone();
    assert_eq!((&told["subject"], &told["facts"]["endpoint"]), (&json!("p95"), &json!("GET /slow")), "{told}");
    assert_eq!(told["link"], format!("https://shop.example/fmd/endpoints/{id}?range=1h"));
}

#[test]
fn a_version_that_is_slower_than_the_one_before_is_told_and_one_that_is_not_is_not() {
    let (place, receiver) = (Place::new(), Receiver::willing());
    let config = || place.builder().app_version("2");
    let recording = serve(config());
    let monitor = recording.fmd().monitor();
    let mut sent = 0;
    for (version, began, factor) in [("1", -4 * HOUR, 1), ("2", -2 * HOUR, 3)] {
        for n in 0..600 {
            for (pattern, micros) in [("/slower", 4_000 * factor), ("/same", 5_000)] {
                let duration = Duration::from_micros(micros / 2 + n * 7_919 % micros);
                let request = past::request(monitor, pattern, past::now() + began + n as i64 * MINUTE / 10);
                let version = monitor.version(version);
                monitor.record_past(fmd_core::measurement::Measurement {
                    version,
                    duration,
                    head: duration,
                    ..request
                });
                sent += 1;
            }
        }
    }
    let _ = recording.books_after(sent);
    drop(recording);
    let service = serve(config().alert_webhook([receiver.url("/")]));
    let told = receiver.wait_for(1)[0].json();
    assert_eq!(
        (&told["subject"], &told["title"]),
        (&json!("regression"), &json!("GET /slower got worse with 2")),
        "{told}"
    );
    assert!(told["text"].as_str().unwrap().contains("times slower than 1"), "{told}");
    assert_eq!(told["facts"]["version"], "1 → 2");
    wait_until("the look is over", || {
        number(&place.database(), "coalesce(max(value), 0) FROM fmd_setting WHERE name = 'alert_looks'") == 2
    });
    assert_eq!(receiver.received().len(), 1);
    drop(service);
}

#[test]
fn what_the_monitor_could_not_record_is_told() {
    let (place, receiver) = (Place::new(), Receiver::willing());
    let service = serve(place.builder().alert_webhook([receiver.url("/")]).alert_new_errors(false));
    let error = std::io::Error::other("one of very many");
    let dropped = wait_for("more than is recorded", || {
        (0..10_000).for_each(|_| service.fmd().capture(&error));
        service.api().health()["dropped"].as_u64().filter(|dropped| *dropped > 0)
    });
    assert!(dropped > 0);
    let told = receiver.wait_for(1)[0].json();
    assert_eq!((&told["subject"], &told["title"]), (&json!("drops"), &json!("Requests are not recorded")), "{told}");
}

#[test]
fn in_quiet_hours_nothing_is_sent_and_afterwards_all_of_it_together() {
    let (place, receiver) = (Place::new(), Receiver::willing());
    // By the clock of UTC, as the tests are configured.
    let clock = |minutes: i64| {
        let minute = (past::now() / MINUTE + minutes).rem_euclid(1_440);
        format!("{:02}:{:02}", minute / 60, minute % 60)
    };
    let config = |from, to| {
        place.builder().alert_webhook([receiver.url("/")]).alert_quiet(format!("{}-{}", clock(from), clock(to)))
    };
    let service = serve(config(-60, 60));
    for target in ["/breaks/1", "/breaks/2"] {
        service.get(target);
    }
    wait_until("both wait", || service.api().get("/alerts")["channels"][0]["waiting"] == 2);
    let session = Session::begin(&service);
    let test = Request::post("/dashboard/api/alerts/channels/1/test", &json!({}));
    assert_eq!(service.send(&session.sends(test)).json()["sent"], true, "a test goes at all hours");
    assert_eq!(receiver.received().len(), 1);
    service.stop();

    // Hours that are not now, in which both were raised.
    change(&place.database(), "UPDATE fmd_alert_message SET created_at = created_at - 7200000000");
    let service = serve(config(-180, -60));
    let told = receiver.wait_for(2)[1].json();
    assert_eq!((&told["event"], &told["title"]), (&json!("digest"), &json!("2 alerts")), "{told}");
    assert_eq!(receiver.received().len(), 2);
    drop(service);
}
