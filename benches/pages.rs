//! How long each address of the dashboard's API takes over a million recorded requests, or as many as are asked for, how large its answers are,
//! and how long it takes to open the database.
//!
//! `cargo bench -p fmd-benches --bench pages`, with `-- 10000000` for ten millions, and `-- 10000000 all` where none of them is let go of, as by
//! default those beyond two millions are. What is recorded stays in the folder that `FMD_BENCH_STORE` names, and is there for the next time.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use actix_http::Request;
use actix_service::Service;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{COOKIE, SET_COOKIE};
use actix_web::test::{TestRequest, init_service, read_body};
use actix_web::{App, Error, HttpResponse, web};
use fmd_actix::{ADDRESSES, Access, Config, Fmd};
use fmd_benches::past::{self, DAY, DAYS};
use fmd_benches::rounds::Rounds;
use fmd_benches::service::PASSWORD;
use fmd_benches::{Failure, rounds_of, size_or};
use fmd_core::now_micros;
use serde_json::{Value, json};

const REQUESTS: usize = 1_000_000;
/// When it is only run to see that it works.
const FEW_REQUESTS: usize = 5_000;
const ROUNDS: usize = 15;
/// The route that is really asked, so that there is something to profile.
const REAL: &str = "/report";
const REAL_REQUESTS: usize = 200;
/// Times that the database is opened.
const OPENINGS: usize = 5;
/// What an answer may take at the median, in milliseconds.
const GOAL: f64 = 50.0;
/// What takes as long as it is asked to, or tells of what is in memory.
const LEFT_OUT: [&str; 5] =
    ["/live/{task}", "/debug/pprof/profile", "/source", "/toolbar/{id}", "/toolbar/{id}/requests"];

#[actix_web::main]
async fn main() -> Result<(), Failure> {
    println!("cargo bench -p fmd-benches --bench pages");
    let rounds = rounds_of(ROUNDS);
    let requests = if rounds == ROUNDS { size_or(REQUESTS) } else { FEW_REQUESTS };
    let temporary = tempfile::tempdir()?;
    let folder = std::env::var_os("FMD_BENCH_STORE").map_or_else(|| temporary.path().to_owned(), PathBuf::from);
    let path = folder.join("fmd.db");
    let mut config = Config::builder().git("off").database(format!("sqlite://{}", path.display())).password(PASSWORD);
    let all = std::env::args().any(|argument| argument == "all");
    if all {
        config = config.retention_requests(1_000_000_000).requests_megabytes(1_000_000).details_megabytes(1_000_000);
    }
    let config = config.build()?;
    let fmd = Fmd::new(config.clone())?;
    let began = Instant::now();
    let filled = folder.join(format!("filled-{requests}{}", if all { "-all" } else { "" }));
    if !filled.exists() {
        fill(&fmd, requests, &path).await?;
        std::fs::write(&filled, "")?;
    }
    let service = init_service(App::new().wrap(fmd.clone()).route(REAL, web::get().to(work))).await;
    for _ in 0..REAL_REQUESTS {
        service.call(TestRequest::get().uri(REAL).to_request()).await.map_err(|error| error.to_string())?;
    }
    let bytes = std::fs::metadata(&path)?.len();
    println!(
        "{requests} requests of {DAYS} days there after {:.0} s, {:.0} MB; medians of {rounds} times in milliseconds\n",
        began.elapsed().as_secs_f64(),
        bytes as f64 / 1e6
    );

    let reader = Reader::log_in(&service).await?;
    let ids = Ids::find(&reader).await?;
    println!("{:30} {:>9} {:>9} {:>9} {:>10}", "", "a day", "14 days", "longest", "bytes");
    let mut slowest = ("", 0.0_f64);
    let open = |access: Access| matches!(access, Access::Anyone | Access::Reader | Access::Overseer);
    for address in ADDRESSES.iter().filter(|address| address.method == "get" && open(address.access)) {
        let Some(path) = ids.path_of(address.path)? else { continue };
        let mut times = Rounds::new(["a day", "14 days"]);
        let mut bytes = 0;
        for round in 0..rounds {
            for turn in 0..2 {
                let contestant = times.whose_turn(round, turn);
                let from = (now_micros() - [1, DAYS][contestant] * DAY) / 1_000;
                let began = Instant::now();
                let body = reader.get(&format!("{path}?from={from}&older_than_days=7&figures=true")).await?;
                times.add(contestant, began.elapsed().as_secs_f64() * 1e3);
                bytes = bytes.max(body.len());
            }
        }
        let (day, all) = (times.of(0), times.of(1));
        let (longest, median) = (day.quantile(1.0).max(all.quantile(1.0)), day.median().max(all.median()));
        if median > slowest.1 {
            slowest = (address.path, median);
        }
        let mark = if median > GOAL { "  above the goal" } else { "" };
        println!("{:30} {:>9.1} {:>9.1} {longest:>9.1} {bytes:>10}{mark}", address.path, day.median(), all.median());
    }
    drop(service);
    drop(fmd);
    let mut openings = Vec::new();
    for _ in 0..OPENINGS.min(rounds) {
        let began = Instant::now();
        let fmd = Fmd::new(config.clone())?;
        openings.push(began.elapsed().as_secs_f64() * 1e3);
        drop(fmd);
    }
    openings.sort_by(f64::total_cmp);
    println!("\nopened in {:.1} ms at the median", openings[openings.len() / 2]);
    println!("README: at most {:.0} ms at the median ({}), goal {GOAL:.0} ms", slowest.1, slowest.0);
    Ok(())
}

async fn fill(fmd: &Fmd, requests: usize, path: &Path) -> Result<(), Failure> {
    past::record(fmd.monitor(), requests);
    past::wait_until_rolled_up(path, Duration::from_secs(120 + requests as u64 / 20_000)).await
}

/// Computes for a few milliseconds.
async fn work() -> HttpResponse {
    let until = Instant::now() + Duration::from_millis(4);
    let mut sum = 0_u64;
    while Instant::now() < until {
        sum = (0..1_000).fold(sum, |sum, n| std::hint::black_box(sum.wrapping_mul(31) ^ n));
    }
    HttpResponse::Ok().body(sum.to_string())
}

/// An admin at the dashboard.
struct Reader<'s, S> {
    service: &'s S,
    cookie: String,
}

impl<'s, S, B> Reader<'s, S>
where
    S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody + 'static,
{
    async fn log_in(service: &'s S) -> Result<Self, Failure> {
        let credentials = json!({ "username": "admin", "password": PASSWORD });
        let request = TestRequest::post().uri("/dashboard/api/login").set_json(credentials).to_request();
        let response = service.call(request).await.map_err(|error| error.to_string())?;
        let session = response.headers().get(SET_COOKIE).ok_or("the login gave no session")?.to_str()?;
        let cookie = session.split(';').next().unwrap_or_default().to_owned();
        Ok(Reader { service, cookie })
    }

    /// The answer below `/dashboard/api`.
    async fn get(&self, path: &str) -> Result<web::Bytes, Failure> {
        let request = TestRequest::get().uri(&format!("/dashboard/api{path}"));
        let request = request.insert_header((COOKIE, self.cookie.as_str())).to_request();
        let response = self.service.call(request).await.map_err(|error| error.to_string())?;
        let (status, response) = (response.status(), response.map_into_boxed_body());
        let body = read_body::<BoxBody>(response).await;
        if status != StatusCode::OK {
            return Err(format!("{path} was answered with {status}: {}", String::from_utf8_lossy(&body)).into());
        }
        Ok(body)
    }

    async fn json(&self, path: &str) -> Result<Value, Failure> {
        Ok(serde_json::from_slice(&self.get(path).await?)?)
    }
}

/// What stands for the ids in addresses.
struct Ids {
    endpoint: Value,
    request: Value,
    statement: Value,
    error: Value,
}

impl Ids {
    /// Of things about which there is most to tell.
    async fn find<S, B>(reader: &Reader<'_, S>) -> Result<Self, Failure>
    where
        S: Service<Request, Response = ServiceResponse<B>, Error = Error>,
        B: MessageBody + 'static,
    {
        const WITHIN: Duration = Duration::from_secs(30);
        let overview = reader.json("/overview").await?;
        let endpoints = overview["endpoints"].as_array().ok_or("there are no endpoints")?;
        let busiest = endpoints.iter().max_by_key(|endpoint| endpoint["hits"].as_u64());
        let real = endpoints.iter().find(|endpoint| endpoint["pattern"] == REAL).ok_or("the real route is missing")?;
        let until = Instant::now() + WITHIN;
        let request = loop {
            let profiled = reader.json(&format!("/endpoints/{}/profiled", real["id"])).await?;
            match profiled["requests"][0]["id"].clone() {
                Value::Null if Instant::now() < until => actix_web::rt::time::sleep(Duration::from_millis(100)).await,
                Value::Null => return Err("no request was profiled".into()),
                id => break id,
            }
        };
        Ok(Ids {
            endpoint: busiest.ok_or("there are no endpoints")?["id"].clone(),
            request,
            statement: reader.json("/queries").await?["statements"][0]["id"].clone(),
            error: reader.json("/errors").await?["groups"][0]["id"].clone(),
        })
    }

    /// `pattern` with an id; `None` for what is left out.
    fn path_of(&self, pattern: &str) -> Result<Option<String>, Failure> {
        if LEFT_OUT.contains(&pattern) {
            return Ok(None);
        }
        let id = match pattern.split('/').nth(1) {
            _ if !pattern.contains('{') => &Value::Null,
            Some("endpoints") => &self.endpoint,
            Some("requests") => &self.request,
            Some("statements") => &self.statement,
            Some("errors") => &self.error,
            _ => return Err(format!("say which id stands in {pattern}").into()),
        };
        Ok(Some(pattern.replace("{id}", &id.to_string())))
    }
}
