//! The library, a slow service that campus asks over the network: its client, and a stub of the service itself.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use actix_web::dev::{Server, ServerHandle};
use actix_web::{App, HttpServer, Responder, get, rt, web};
use awc::error::{JsonPayloadError, SendRequestError};
use serde::{Deserialize, Serialize};

/// What a student has borrowed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Loans {
    pub student_id: i32,
    pub books: u32,
}

/// The client; each worker has one.
pub struct Library {
    client: awc::Client,
    address: SocketAddr,
}

#[derive(Debug, thiserror::Error)]
pub enum LibraryError {
    #[error("the library did not answer: {0}")]
    Request(#[from] SendRequestError),
    #[error("the library's answer makes no sense: {0}")]
    Answer(#[from] JsonPayloadError),
}

impl Library {
    pub fn at(address: SocketAddr) -> Self {
        Library { client: awc::Client::default(), address }
    }

    pub async fn loans(&self, student_id: i32) -> Result<Loans, LibraryError> {
        let mut answer = self.client.get(format!("http://{}/loans/{student_id}", self.address)).send().await?;
        Ok(answer.json().await?)
    }
}

/// The stub, on a loopback port of its own. It stops when it is told to, or with the process.
pub struct LibraryStub {
    address: SocketAddr,
    handle: ServerHandle,
}

impl LibraryStub {
    pub fn start() -> std::io::Result<Self> {
        let server = HttpServer::new(|| App::new().service(loans))
            .workers(1)
            .disable_signals()
            .bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = server.addrs()[0];
        let server: Server = server.run();
        let handle = server.handle();
        rt::spawn(server);
        Ok(LibraryStub { address, handle })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub async fn stop(self) {
        self.handle.stop(false).await;
    }
}

#[get("/loans/{student_id}")]
async fn loans(student_id: web::Path<i32>) -> impl Responder {
    rt::time::sleep(Duration::from_millis(fastrand::u64(20..=80))).await;
    let student_id = student_id.into_inner();
    web::Json(Loans { student_id, books: student_id.unsigned_abs() % 7 })
}
