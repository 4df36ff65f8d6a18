//! What goes wrong is told to people who do not look at the dashboard: once, over all processes, and as soon as they can be reached.

#![allow(clippy::unwrap_used)]

use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use fmd_actix::ConfigBuilder;
use fmd_tests::books::Api;
use fmd_tests::client::Request;
use fmd_tests::place::Place;
use fmd_tests::process::Process;
use fmd_tests::receiver::{Answer, Received, Receiver};
use fmd_tests::service::Service;
use fmd_tests::session::Session;
use fmd_tests::table::number;
use fmd_tests::waiting::{wait_for, wait_until};
use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_service-under-test");

fn routes(routes: &mut ServiceConfig) {
    routes
        .route("/ok", web::get().to(HttpResponse::Ok))
        .route("/fails/{how}", web::get().to(fails))
        .route("/breaks", web::get().to(HttpResponse::BadGateway));
    for n in 0..20 {
        routes.route(&format!("/breaks/{n}"), web::get().to(HttpResponse::BadGateway));
    }
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
