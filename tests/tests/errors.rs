//! What goes wrong inside of requests is told with its text and place, in groups, and whatever goes wrong harms nobody else.

#![allow(clippy::unwrap_used)]

use std::fmt;
use std::os::unix::process::ExitStatusExt;

use actix_web::web::{self, ServiceConfig};
use actix_web::{App, HttpRequest, HttpResponse, ResponseError};
use fmd_actix::{Config, Fmd};
use fmd_tests::client::{Connection, Request};
use fmd_tests::place::Place;
use fmd_tests::process::Process;
use fmd_tests::service::Service;
use fmd_tests::session::Session;
use fmd_tests::waiting::{wait_for, wait_until};
use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_service-under-test");

#[derive(Debug)]
struct TooHot {
    celsius: u32,
}

impl fmt::Display for TooHot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} °C is too hot", self.celsius)
    }
}

impl std::error::Error for TooHot {}
impl ResponseError for TooHot {}

#[derive(Debug)]
struct NoCake(TooHot);

impl fmt::Display for NoCake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("there is no cake")
    }
}

impl std::error::Error for NoCake {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// An error of which not even the text can be had.
struct Hopeless;

impl fmt::Debug for Hopeless {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("this panic in Debug is part of the test")
    }
}

impl fmt::Display for Hopeless {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("this panic in Display is part of the test")
    }
}

impl ResponseError for Hopeless {
    fn error_response(&self) -> HttpResponse {
        HttpResponse::InternalServerError().finish()
    }
}

/// An error whose debug text is a word of its own for each.
struct Word(String);

impl fmt::Debug for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the word is {}", self.0)
    }
}

impl ResponseError for Word {}

async fn oven(celsius: web::Path<u32>) -> Result<&'static str, TooHot> {
    Err(TooHot { celsius: *celsius })
}

#[inline(never)]
fn drop_the_plate(plates: usize) -> usize {
    assert!(plates == 0, "{plates} plates on the floor");
    plates
}

async fn plates(plates: web::Path<usize>) -> String {
    actix_web::rt::task::yield_now().await;
    drop_the_plate(*plates).to_string()
}

async fn cake(fmd: web::Data<Fmd>) -> &'static str {
    fmd.capture(&NoCake(TooHot { celsius: 300 }));
    "bread"
}

async fn cake_elsewhere() -> HttpResponse {
    fmd_actix::block(|| fmd_actix::capture(&NoCake(TooHot { celsius: 301 }))).await.unwrap();
    HttpResponse::Ok().finish()
}

/// The same panic at one line or another, as in two versions of the service.
fn spill(cups: usize, version: &str) {
    match version {
        "1.0" => panic!("{cups} cups spilled"),
        _ => panic!("{cups} cups spilled"),
    }
}

async fn cups(cups: web::Path<usize>, fmd: web::Data<Fmd>) -> &'static str {
    spill(*cups, fmd.monitor().config().app_version());
    "dry"
}

async fn reset(token: web::Path<String>) -> Result<&'static str, Word> {
    Err(Word(format!("nobody at https://host/reset/{token}?a=1, nor at '/reset/{token}'")))
}

async fn leaks() -> Result<&'static str, Word> {
    fmd_actix::capture(&std::io::Error::other("cannot open {\"iban\": \"s3cret-iban\", \"port\": 5432}"));
    Err(Word("login of ada failed: password=s3cret-form&x=1, Authorization: Bearer s3cret-bearer".to_owned()))
}

async fn leaks_and_panics() -> &'static str {
    panic!("no such user {:?}", json!({"name": "ada", "token": "s3cret-token"}))
}

async fn word(word: web::Path<String>) -> Result<&'static str, Word> {
    Err(Word(word.into_inner()))
}

fn routes(app: &mut ServiceConfig) {
    app.route("/ok", web::get().to(|| async { "ok" }))
        .route("/oven/{celsius}", web::get().to(oven))
        .route("/plates/{n}", web::get().to(plates))
        .route("/cake", web::get().to(cake))
        .route("/cake-elsewhere", web::get().to(cake_elsewhere))
        .route("/hopeless", web::get().to(|| async { Err::<&str, _>(Hopeless) }))
        .route("/cups/{n}", web::get().to(cups))
        .route("/leaks", web::get().to(leaks))
        .route("/reset/{token}", web::get().to(reset))
        .route("/leaks-and-panics", web::get().to(leaks_and_panics))
        .route("/word/{word}", web::get().to(word))
        .route("/bare", web::get().to(|| async { HttpResponse::ServiceUnavailable().finish() }));
}

fn start(config: Config) -> Service {
    let fmd = Fmd::new(config).unwrap();
    let (wrap, data) = (fmd.clone(), web::Data::new(fmd.clone()));
    fmd_tests::serve!(fmd, move || App::new().wrap(wrap.clone()).app_data(data.clone()).configure(routes))
}

fn by_user(place: &Place) -> Config {
    let user =
        |request: &HttpRequest| -> Option<String> { Some(request.headers().get("x-user")?.to_str().ok()?.to_owned()) };
    place.builder().group_by(user).build().unwrap()
}

/// The group of which `is_it` is true.
fn group(service: &Service, is_it: impl Fn(&Value) -> bool) -> Value {
    wait_for("the group of errors", || {
        service.api().get("/errors")["groups"].as_array().unwrap().iter().find(|group| is_it(group)).cloned()
    })
}

fn of_text(service: &Service, text: &str) -> Value {
    group(service, |group| group["message"].as_str().unwrap().contains(text))
}

fn detail(service: &Service, group: &Value) -> Value {
    service.api().get(&format!("/errors/{}", group["id"]))
}

fn resolve(service: &Service, group: &Value, resolved: bool) -> Value {
    let target = format!("/dashboard/api/errors/{}/resolution", group["id"]);
    let request = Request::new("PUT", &target).json(&json!({"resolved": resolved}));
    service.send(&Session::begin(service).sends(request)).json()["group"].clone()
}

#[test]
fn failed_responses_are_grouped_by_their_error_s_type_and_not_by_its_values() {
    let place = Place::new();
    let service = start(by_user(&place));
    for (celsius, user) in [(240, "ada"), (250, "ben"), (260, "ada")] {
        let request = Request::get(&format!("/oven/{celsius}")).header("x-user", user);
        assert_eq!(service.send(&request).text(), format!("{celsius} °C is too hot"));
    }
    let oven = group(&service, |group| group["name"] == "TooHot { celsius }" && group["hits"] == 3);
    assert_eq!((&oven["kind"], &oven["message"]), (&json!("response"), &json!("260 °C is too hot")));
    assert_eq!((&oven["users"], &oven["total"], &oven["is_overflow"]), (&json!(2), &json!(3), &json!(false)));
    assert_eq!(oven["endpoints"][0]["endpoint"]["pattern"], "/oven/{celsius}");

    let detail = detail(&service, &oven);
    assert_eq!(detail["versions"], json!([{"version": "1.0", "hits": 3}]));
    let sample = &detail["samples"][0];
    assert_eq!((&sample["message"], &sample["group"]), (&json!("260 °C is too hot"), &json!("ada")));
    let request = service.api().get(&format!("/requests/{}", sample["request_id"]));
    assert_eq!((&request["request"]["status"], &request["errors"][0]["message"]), (&json!(500), &sample["message"]));

    let id = service.api().find_endpoint("GET /oven/{celsius}").unwrap()["id"].clone();
    let of_endpoint = |id: &Value| service.api().get(&format!("/endpoints/{id}/errors"))["groups"].clone();
    assert_eq!(of_endpoint(&id).as_array().unwrap().len(), 1);
}

#[test]
fn errors_that_print_their_texts_for_debugging_are_of_one_kind_and_not_of_one_for_each_text() {
    let place = Place::new();
    let service = start(place.config());
    for user in ["ada", "ben", "Eve"] {
        service.get(&format!("/word/no%20user%20{user}"));
        service.get(&format!("/word/{user}%20is%20unknown%0A%0ACaused%20by:%0A%20%200:%20{user}%20left"));
    }
    let all = group(&service, |group| group["name"] == "an error of text" && group["hits"] == 6);
    assert_eq!(all["endpoints"][0]["endpoint"]["pattern"], "/word/{word}");
    assert_eq!(service.api().get("/errors")["groups"].as_array().unwrap().len(), 1);
}

#[test]
fn a_panic_is_told_with_its_text_place_and_stack_and_the_connection_ends_as_without_us() {
    let place = Place::new();
    let service = start(by_user(&place));
    let elsewhere = Place::new();
    let unwrapped = fmd_tests::serve!(Fmd::new(elsewhere.config()).unwrap(), || App::new().configure(routes));
    let without_us = Request::get("/plates/3").try_send(unwrapped.address()).unwrap_err().kind();
    let request = Request::get("/plates/3").header("x-user", "cleo");
    assert_eq!(request.try_send(service.address()).unwrap_err().kind(), without_us);
    assert_eq!(service.get("/ok").text(), "ok");

    let panic = of_text(&service, "3 plates on the floor");
    assert_eq!(panic["kind"], "panic");
    assert!(panic["file"].as_str().unwrap().ends_with("tests/errors.rs"), "{panic}");
    let sample = detail(&service, &panic)["samples"][0].clone();
    let frames: Vec<String> =
        sample["frames"].as_array().unwrap().iter().map(|frame| frame["function"].as_str().unwrap().into()).collect();
    assert!(frames[0].ends_with("drop_the_plate"), "{frames:?}");
    assert!(frames.iter().any(|frame| frame.ends_with("errors::plates")), "{frames:?}");
    assert!(!frames.iter().any(|frame| frame.contains("fmd_actix") || frame.contains("tokio")), "{frames:?}");
    let place_of = |frame: &Value| (frame["file"].as_str().unwrap().to_owned(), frame["line"].as_i64());
    let (file, line) = place_of(&sample["frames"][0]);
    assert_eq!(line, panic["line"].as_i64());
    let source = service.api().get(&format!("/source?file={file}&line={}", line.unwrap()));
    assert!(source["lines"].to_string().contains("plates on the floor"), "{source}");
    let outcome = service.api().get(&format!("/requests/{}", sample["request_id"]))["request"]["outcome"].clone();
    assert_eq!(outcome, "panicked");
}

#[test]
fn an_error_that_is_handed_over_is_told_with_its_causes_and_place_wherever_that_happens() {
    let place = Place::new();
    let service = start(by_user(&place));
    assert_eq!(service.get("/cake").text(), "bread");
    assert_eq!(service.get("/cake-elsewhere").status, 200);
    service.fmd().capture(&NoCake(TooHot { celsius: 302 }));
    let captured = wait_for("three groups", || {
        let groups = service.api().get("/errors")["groups"].as_array().unwrap().clone();
        (groups.len() == 3).then_some(groups)
    });
    let mut causes = Vec::new();
    for group in &captured {
        assert_eq!((&group["kind"], &group["message"]), (&json!("captured"), &json!("there is no cake")));
        assert_eq!(group["name"], std::any::type_name::<NoCake>());
        let sample = detail(&service, group)["samples"][0].clone();
        let cause = sample["sources"][0].as_str().unwrap().to_owned();
        assert_eq!(sample["request_id"].is_null(), cause.starts_with("302"), "{sample}");
        causes.push(cause);
    }
    causes.sort();
    assert_eq!(causes, ["300 °C is too hot", "301 °C is too hot", "302 °C is too hot"]);
}

#[test]
fn a_failed_response_without_an_error_and_one_whose_error_cannot_be_displayed_are_told_all_the_same() {
    let place = Place::new();
    let service = start(by_user(&place));
    assert_eq!(service.get("/bare").status, 503);
    assert_eq!(service.get("/hopeless").status, 500);
    assert_eq!(of_text(&service, "answered with status 503")["name"], "status 503");
    assert_eq!(of_text(&service, "displaying this error panicked")["kind"], "response");
    assert_eq!(service.get("/ok").status, 200);
}

#[test]
fn errors_without_end_make_a_bounded_number_of_groups_and_all_are_counted() {
    const KINDS: usize = 1_300;
    const SAME: usize = 10_000;
    let place = Place::new();
    let service = start(place.config());
    let mut connection = Connection::open(service.address()).unwrap();
    for n in 0..SAME {
        connection.exchange(&Request::get(&format!("/oven/{n}"))).unwrap();
    }
    let letters = |n: usize| [n / 676, n / 26, n].map(|n| char::from(b'a' + (n % 26) as u8)).iter().collect::<String>();
    for n in 0..KINDS {
        connection.exchange(&Request::get(&format!("/word/Kind_{}", letters(n)))).unwrap();
    }
    let counted = |groups: &[Value]| groups.iter().map(|group| group["hits"].as_u64().unwrap()).sum::<u64>();
    let groups = wait_for("all of them counted", || {
        let groups = service.api().get("/errors")["groups"].as_array().unwrap().clone();
        (counted(&groups) == (KINDS + SAME) as u64).then_some(groups)
    });
    // The one of all others is made as soon as too many come between two writes, or are in the database.
    assert!((900..=1_001).contains(&groups.len()), "{}", groups.len());
    assert_eq!(groups[0]["hits"], SAME, "10,000 texts of one type are one group");
    let overflow: Vec<_> = groups.iter().filter(|group| group["is_overflow"] == true).collect();
    assert_eq!(overflow.len(), 1);
    assert_eq!(overflow[0]["hits"], KINDS - (groups.len() - 2));
}

#[test]
fn what_is_resolved_stays_so_in_its_version_and_opens_itself_when_it_comes_back_in_a_newer_one() {
    let place = Place::new();
    let service = start(place.config());
    service.get("/oven/240");
    service.get("/bare");
    let oven = of_text(&service, "240 °C");
    assert_eq!(oven["is_new"], false, "nothing is new in the first version");
    assert!(resolve(&service, &oven, true)["resolved_at"].is_i64());
    service.get("/oven/241");
    assert!(of_text(&service, "241 °C")["resolved_at"].is_i64());
    service.stop();

    let service = start(place.builder().app_version("2.0").build().unwrap());
    service.get("/cake");
    assert_eq!(of_text(&service, "no cake")["is_new"], true);
    assert!(of_text(&service, "241 °C")["resolved_at"].is_i64());
    service.get("/oven/242");
    let oven = of_text(&service, "242 °C");
    assert_eq!((&oven["resolved_at"], &oven["is_new"]), (&Value::Null, &json!(false)));
    assert!(oven["reopened_at"].is_i64(), "{oven}");
    assert_eq!((&oven["first_version"], &oven["last_version"]), (&json!("1.0"), &json!("2.0")));
    assert_eq!(resolve(&service, &oven, true)["reopened_at"], Value::Null);
    assert_eq!(resolve(&service, &oven, false)["resolved_at"], Value::Null);
    service.stop();

    // The old version is still running somewhere, or again.
    let service = start(place.builder().app_version("2.0").build().unwrap());
    resolve(&service, &of_text(&service, "242 °C"), true);
    service.stop();
    let service = start(place.config());
    service.get("/oven/243");
    assert!(
        of_text(&service, "243 °C")["resolved_at"].is_i64(),
        "an older version says nothing about the newer one's repair"
    );
}

#[test]
fn an_error_whose_line_has_moved_in_a_new_version_is_the_same_error_at_its_new_line() {
    let place = Place::new();
    let service = start(place.config());
    assert!(Request::get("/cups/3").try_send(service.address()).is_err());
    let before = of_text(&service, "3 cups spilled");
    assert!(resolve(&service, &before, true)["resolved_at"].is_i64());
    service.stop();

    let service = start(place.builder().app_version("2.0").build().unwrap());
    assert!(Request::get("/cups/4").try_send(service.address()).is_err());
    // Another panic in the same file.
    assert!(Request::get("/plates/5").try_send(service.address()).is_err());
    let plates = of_text(&service, "5 plates");
    let after = of_text(&service, "4 cups spilled");
    assert_eq!((&after["id"], &after["total"], &after["first_version"]), (&before["id"], &json!(2), &json!("1.0")));
    assert!(after["line"].as_u64() > before["line"].as_u64(), "{after}");
    assert!(after["reopened_at"].is_i64() && after["is_new"] == false, "{after}");
    assert_eq!((&plates["is_new"], &plates["total"]), (&json!(true), &json!(1)));
}

#[test]
fn no_secret_that_an_error_tells_by_name_reaches_the_database() {
    let place = Place::new();
    let service = start(place.builder().redact(["iban"]).build().unwrap());
    assert_eq!(service.get("/leaks").status, 500);
    assert!(Request::get("/leaks-and-panics").try_send(service.address()).is_err());
    assert_eq!(service.get("/reset/s3cret-path").status, 500);
    let reset = of_text(&service, "nobody at");
    assert_eq!(reset["message"], "the word is nobody at https://host/reset/{token}?a=1, nor at '/reset/{token}'");
    let failed = of_text(&service, "login of ada failed");
    assert_eq!(
        failed["message"],
        "the word is login of ada failed: password=[redacted]&x=1, Authorization: [redacted]"
    );
    assert_eq!(of_text(&service, "cannot open")["message"], r#"cannot open {"iban": [redacted], "port": 5432}"#);
    assert!(of_text(&service, "no such user")["message"].as_str().unwrap().contains("ada"));
    service.stop();
    fmd_tests::secrets::assert_none_in(
        &place,
        &["s3cret-iban", "s3cret-path", "s3cret-form", "s3cret-bearer", "s3cret-token"],
    );
}

#[test]
fn a_panic_hook_that_panics_itself_ends_the_process_as_without_us_and_costs_nothing_recorded() {
    let place = Place::new();
    let with_us = Process::start(PROGRAM, &place.database(), &["--panicking-hook"]);
    assert_eq!(Request::get("/ok").send(with_us.address()).status, 200);
    wait_until("the request written", || with_us.api().hits() == 1);
    assert!(Request::get("/panic").try_send(with_us.address()).is_err());
    let (status, told) = with_us.wait();
    // The standard library aborts a process whose panic hook panics.
    assert_eq!(status.signal(), Some(6), "{told}");
    assert!(told.contains("the hook of the test panics"), "{told}");
    let again = Process::start(PROGRAM, &place.database(), &[]);
    assert_eq!(again.api().hits(), 1);
}

#[test]
fn a_hook_set_after_ours_costs_the_panic_s_text_and_a_hook_set_before_is_still_called() {
    let place = Place::new();
    let late = Process::start(PROGRAM, &place.database(), &["--late-hook"]);
    assert!(Request::get("/panic").try_send(late.address()).is_err());
    let untold = wait_for("the panic", || {
        late.api().get("/errors")["groups"].as_array().unwrap().first().map(|group| group["message"].clone())
    });
    assert!(untold.as_str().unwrap().contains("whose text is not known"), "{untold}");

    let place = Place::new();
    let early = Process::start(PROGRAM, &place.database(), &["--early-hook"]);
    assert!(Request::get("/panic").try_send(early.address()).is_err());
    let told = wait_for("the panic", || {
        early.api().get("/errors")["groups"].as_array().unwrap().first().map(|group| group["message"].clone())
    });
    assert_eq!(told, "the handler of the test panics");
    assert!(early.terminate().1.contains("the hook of the test was called"));
}
