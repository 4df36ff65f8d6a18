//! The least a service needs: `cargo run --release -p fmd-examples --bin minimal`, then <http://127.0.0.1:8080/dashboard>.

use std::error::Error;

use actix_web::{App, HttpServer, Responder, get, web};
use fmd_actix::{Config, Fmd};

#[get("/hello/{name}")]
async fn hello(name: web::Path<String>) -> impl Responder {
    format!("Hello {name}")
}

#[actix_web::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let fmd = Fmd::new(Config::from_env()?)?;
    HttpServer::new(move || App::new().wrap(fmd.clone()).service(hello)).bind("127.0.0.1:8080")?.run().await?;
    Ok(())
}
