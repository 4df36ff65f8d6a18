//! A real service in a process of its own, for what can only be tried on a whole process.
//!
//! `service-under-test <database> [--random-password] [--stay] [--slow-end] [--print] [--graphs] [--webhook=ADDRESS] [--early-hook | --late-hook | --panicking-hook]` prints the port on which it listens. With `--stay` its monitor is
//! held by `main` too, as by a service that uses it for more than the middleware. With `--slow-end` its workers take long to let go of theirs. The hooks are panic hooks of its own, set before the
//! monitor is made or after; the panicking one is set before. With `--print` it prints the functions of requests; with `--webhook`
//! it posts alerts; with `--graphs` it has custom graphs, all but one of which come to nothing.

use std::path::Path;
use std::time::Duration;

use actix_web::{App, HttpResponse, HttpServer, web};
use fmd_actix::{Config, Fmd, GraphError, Schedule};
use fmd_tests::place::{PASSWORD, TOKEN, USER, database_url};

async fn ok() -> &'static str {
    "ok"
}

async fn never() -> &'static str {
    std::future::pending().await
}

async fn fails() -> HttpResponse {
    HttpResponse::InternalServerError().finish()
}

/// Takes so much of the processor, however long that takes on a busy machine, that it is seen at it.
async fn cpu() -> String {
    let sum = (0..30_000_000_u64).fold(0, |sum: u64, n| std::hint::black_box(sum.wrapping_mul(31).wrapping_add(n)));
    sum.to_string()
}

async fn panic() -> &'static str {
    panic!("the handler of the test panics")
}

/// What a worker owns that takes long to let go of, as a pool of connections may.
struct Slow;

impl Drop for Slow {
    fn drop(&mut self) {
        std::thread::sleep(Duration::from_secs(2));
    }
}

fn add_graphs(fmd: &Fmd) -> Result<(), GraphError> {
    let every = Schedule::every(Duration::from_secs(1));
    fmd.add_graph("Fails", every.clone(), || Err::<f64, _>("the disk is gone"))?;
    fmd.add_graph("Panics", every.clone(), || -> f64 { panic!("the graph of the test panics") })?;
    fmd.add_graph("Hangs", every.clone(), || -> f64 {
        loop {
            std::thread::park();
        }
    })?;
    fmd.add_async_graph("Hangs awaiting", every.clone(), std::future::pending::<Result<f64, std::io::Error>>)?;
    fmd.add_graph("Counts", every, || [("free", 3.0), ("taken", 5.5)])
}

fn set_hook(panics: bool) {
    std::panic::set_hook(Box::new(move |_| {
        assert!(!panics, "the hook of the test panics");
        eprintln!("the hook of the test was called");
    }));
}

#[actix_web::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |option: &str| arguments.iter().any(|argument| argument == option);
    let database = arguments.first().ok_or("which database?")?;
    let mut config = Config::builder()
        .git("off")
        .app_version("1.0")
        .database(database_url(Path::new(database)))
        .timezone("UTC")
        .username(USER)
        .security_token(TOKEN)
        // The tests compare the list with the figures.
        .listed_per_second(1_000_000);
    if !has("--random-password") {
        config = config.password(PASSWORD);
    }
    if has("--print") {
        config = config.profile_print(3);
    }
    if let Some(address) = arguments.iter().find_map(|argument| argument.strip_prefix("--webhook=")) {
        config = config.alert_webhook([address]);
    }
    if has("--early-hook") || has("--panicking-hook") {
        set_hook(has("--panicking-hook"));
    }
    let fmd = Fmd::new(config.build()?)?;
    if has("--late-hook") {
        set_hook(false);
    }
    if has("--graphs") {
        add_graphs(&fmd)?;
    }
    let held = has("--stay").then(|| fmd.clone());
    let is_slow = has("--slow-end");
    let app = move || {
        let slow = is_slow.then_some(Slow);
        let app = App::new().wrap(fmd.clone()).app_data(slow);
        let app = app.route("/cpu", web::get().to(cpu)).route("/fails", web::get().to(fails));
        app.route("/ok", web::get().to(ok)).route("/never", web::get().to(never)).route("/panic", web::get().to(panic))
    };
    let server = HttpServer::new(app).workers(2).shutdown_timeout(1).bind(("127.0.0.1", 0))?;
    println!("{}", server.addrs().first().ok_or("no address")?);
    server.run().await?;
    drop(held);
    Ok(())
}
