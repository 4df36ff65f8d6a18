//! What the toolbar adds to a page of HTML of 100 kB, in process: where it is off, for whoever sees it, and for everybody else.
//!
//! `cargo bench -p fmd-benches --bench toolbar`

use std::time::{Duration, Instant};

use actix_http::Request;
use actix_service::Service;
use actix_web::body::to_bytes;
use actix_web::test::{TestRequest, init_service};
use actix_web::web::{self, Bytes};
use actix_web::{App, HttpResponse};
use fmd_actix::Level;
use fmd_benches::rounds::Rounds;
use fmd_benches::service::{Monitored, PASSWORD};
use fmd_benches::{Failure, rounds_of};

const ROUNDS: usize = 300;
const REQUESTS: usize = 10;
/// Between two rounds, so that the recorders keep up.
const PAUSE: Duration = Duration::from_millis(20);
const PAGE: usize = 100_000;
/// Where it is off a page is to cost what any other response does, and what it costs in another monitor like the first says how far that can be told.
const NAMES: [&str; 5] = ["off, not of HTML", "off, a page", "off, in another", "on, for others", "on, for an admin"];
const OF_TEXT: usize = 0;
const OFF: usize = 1;
const OFF_AGAIN: usize = 2;
const OTHERS: usize = 3;
const ADMIN: usize = 4;

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    println!("cargo bench -p fmd-benches --bench toolbar");
    println!("{ROUNDS} rounds, in each {REQUESTS} pages of {PAGE} bytes per variant, at level 3\n");
    let (off, again, on) = (
        Monitored::start(Level::Profiler, |config| config)?,
        Monitored::start(Level::Profiler, |config| config)?,
        Monitored::start(Level::Profiler, |config| config.toolbar(true))?,
    );
    let session = on.fmd.monitor().log_in([127, 0, 0, 1].into(), "admin", PASSWORD).await?;
    let key = on.fmd.monitor().profile_key_of(session.token.as_str());
    let page = Bytes::from("<p>x</p>\n".repeat(PAGE / 9));
    let app = |monitored: &Monitored| {
        let handler = |kind: &'static str| {
            let page = page.clone();
            move || {
                let page = page.clone();
                async move { HttpResponse::Ok().content_type(kind).body(page) }
            }
        };
        let routes = App::new().wrap(monitored.fmd.clone());
        let routes = routes.route("/page", web::get().to(handler("text/html; charset=utf-8")));
        init_service(routes.route("/text", web::get().to(handler("text/plain; charset=utf-8"))))
    };
    let (without, without_again, with) = (app(&off).await, app(&again).await, app(&on).await);
    let mut rounds = Rounds::new(NAMES);
    for round in 0..rounds_of(ROUNDS) {
        for turn in 0..NAMES.len() {
            let contestant = rounds.whose_turn(round, turn);
            let path = if contestant == OF_TEXT { "/text" } else { "/page" };
            let key = if contestant == ADMIN { key.as_str() } else { "none" };
            let requests = (0..REQUESTS).map(|_| request(path, key)).collect();
            let nanos = match contestant {
                OF_TEXT | OFF => nanos(&without, requests).await,
                OFF_AGAIN => nanos(&without_again, requests).await,
                _ => nanos(&with, requests).await,
            };
            rounds.add(contestant, nanos?);
        }
        std::thread::sleep(PAUSE);
    }
    for (contestant, name) in NAMES.into_iter().enumerate() {
        let added = rounds.differences(contestant);
        println!(
            "{name:18} {:>8.2} µs a page, {:>8.2} µs more, 90 % by less than {:.1} µs",
            rounds.of(contestant).median() / 1e3,
            added.median() / 1e3,
            added.quantile(0.9) / 1e3
        );
    }
    let more = |contestant| rounds.differences(contestant).median() / 1e3;
    println!(
        "README: a page of 100 kB takes {:.0} µs more for whoever sees it, {:.2} for others; off, {:.2} more than a text of that length, where two \
         monitors alike differ by {:.2}",
        more(ADMIN) - more(OFF),
        more(OTHERS) - more(OFF),
        more(OFF),
        (more(OFF_AGAIN) - more(OFF)).abs()
    );
    Ok(())
}

/// A page as a browser asks for it, with the cookies of a session of the service's own.
fn request(path: &str, key: &str) -> Request {
    TestRequest::get()
        .uri(path)
        .peer_addr(([203, 0, 113, 9], 50_000).into())
        .insert_header(("host", "localhost"))
        .insert_header(("accept", "text/html,application/xhtml+xml,*/*;q=0.8"))
        .insert_header(("accept-encoding", "gzip, br"))
        .insert_header(("sec-fetch-dest", "document"))
        .insert_header(("cookie", format!("session=0123456789abcdef; theme=dark; fmd_profile={key}")))
        .to_request()
}

/// How long each of `requests` took on average, up to the last byte of its body.
async fn nanos<S, B>(service: &S, requests: Vec<Request>) -> Result<f64, Failure>
where
    S: Service<Request, Response = actix_web::dev::ServiceResponse<B>, Error = actix_web::Error>,
    B: actix_web::body::MessageBody,
{
    let count = requests.len() as f64;
    let began = Instant::now();
    for request in requests {
        let response = service.call(request).await?;
        let body = to_bytes(response.into_body()).await.map_err(|_| "a page whose body broke off")?;
        std::hint::black_box(body);
    }
    Ok(began.elapsed().as_nanos() as f64 / count)
}
