//! A real service on a free port of the loopback, in a thread of its own.

use std::net::{SocketAddr, TcpListener};
use std::thread::JoinHandle;

use actix_web::App;
use actix_web::dev::{Server, ServerHandle};
use actix_web::web::ServiceConfig;
use fmd_actix::{Config, Fmd};

use crate::books::{Api, Books};
use crate::client::{Request, Response};
use crate::serve;
use crate::waiting::wait_until;

/// Workers of every service: more than one, so that what they share is put to the test.
pub const WORKERS: usize = 2;

/// A service that is stopped when it is dropped.
#[derive(Debug)]
pub struct Service {
    address: SocketAddr,
    fmd: Fmd,
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
}

impl Service {
    /// Serves `routes`, wrapped with a monitor of `config`.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn start(config: Config, routes: impl Fn(&mut ServiceConfig) + Clone + Send + 'static) -> Self {
        let fmd = Fmd::new(config).expect("a monitor");
        let wrap = fmd.clone();
        serve!(fmd, move || App::new().wrap(wrap.clone()).configure(routes.clone()))
    }

    /// Serves whatever `make` builds around `fmd`.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn run(fmd: Fmd, make: impl FnOnce(TcpListener) -> Server + Send + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let address = listener.local_addr().expect("its number");
        let (handles, handle) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let server = make(listener);
                handles.send(server.handle()).expect("somebody waits for it");
                server.await.expect("a server that ends well");
            });
        });
        Service { address, fmd, handle: handle.recv().expect("a server that runs"), thread: Some(thread) }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its monitor.
    #[must_use]
    pub fn fmd(&self) -> &Fmd {
        &self.fmd
    }

    /// Sends `request`.
    ///
    /// # Panics
    /// When there is no response.
    pub fn send(&self, request: &Request) -> Response {
        request.send(self.address)
    }

    /// Gets `target`.
    ///
    /// # Panics
    /// When there is no response.
    pub fn get(&self, target: &str) -> Response {
        self.send(&Request::get(target))
    }

    /// What its dashboard's API says at this moment.
    #[must_use]
    pub fn api(&self) -> Api {
        Api::of(self.address, "/dashboard")
    }

    /// Waits until `count` requests have ended, then closes the books and hands them over: nothing is recorded any more.
    ///
    /// # Panics
    /// When they have not ended in time, or when there are more.
    pub fn books_after(&self, count: u64) -> Books {
        wait_until(&format!("{count} requests recorded"), || self.api().health()["recorded"].as_u64() >= Some(count));
        self.fmd.stop();
        let books = Books::of(self.api());
        assert_eq!(books.hits(), count, "requests in all");
        books
    }

    /// Stops it as a signal would, and waits for its end.
    pub fn stop(mut self) {
        self.end(true);
    }

    fn end(&mut self, graceful: bool) {
        let Some(thread) = self.thread.take() else { return };
        let stopped = self.handle.stop(graceful);
        actix_web::rt::System::new().block_on(stopped);
        let ended = thread.join();
        assert!(ended.is_ok() || std::thread::panicking(), "the server's thread panicked");
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.end(false);
    }
}

/// Serves an app, in which `$fmd` has its place already.
#[macro_export]
macro_rules! serve {
    ($fmd:expr, $app:expr) => {
        $crate::service::Service::run($fmd, move |listener| {
            let server = actix_web::HttpServer::new($app).workers($crate::service::WORKERS).disable_signals();
            server.listen(listener).expect("a listening server").run()
        })
    };
}
