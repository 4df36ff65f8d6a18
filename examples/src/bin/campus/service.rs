//! The service: its routes on a port, watched by fmd.

use std::io;
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::time::Duration;

use actix_web::dev::{Server, ServerHandle};
use actix_web::rt::{self, task::JoinHandle};
use actix_web::{App, HttpServer, web};
use fmd_actix::Fmd;

use crate::campus::Campus;
use crate::library::Library;
use crate::routes;

/// A running service.
pub struct Service {
    address: SocketAddr,
    handle: ServerHandle,
    running: JoinHandle<io::Result<()>>,
}

#[derive(Debug, thiserror::Error)]
pub enum ServiceStartError {
    #[error(
        "{address} is in use by another program. `ss -ltnp 'sport = :{port}'` or `lsof -i :{port}` says by which; \
         choose another port with `--bind {next}`",
        port = .address.port(),
        next = SocketAddr::new(.address.ip(), .address.port().checked_add(1).unwrap_or(8080))
    )]
    PortInUse { address: SocketAddr },
    #[error("this user may not listen on {address}: choose a port above 1023 with `--bind`")]
    PortForbidden { address: SocketAddr },
    #[error("cannot listen on {address}: {source}; choose an address of this machine with `--bind`")]
    Bind { address: SocketAddr, source: io::Error },
}

impl Service {
    /// Seconds that requests under way have to end once the service is stopped.
    const SHUTDOWN_SECONDS: u64 = 2;

    /// Listens on `bind`, watched by `fmd`. The library is asked at the address `library`.
    pub fn start(
        bind: SocketAddr,
        workers: Option<NonZeroUsize>,
        campus: Campus,
        library: SocketAddr,
        fmd: &Fmd,
    ) -> Result<Self, ServiceStartError> {
        let campus = web::Data::new(campus);
        let fmd = fmd.clone();
        let mut server = HttpServer::new(move || {
            App::new()
                .wrap(fmd.clone())
                .app_data(campus.clone())
                .app_data(web::Data::new(Library::at(library)))
                .configure(routes::all)
        })
        .disable_signals()
        .tcp_nodelay(true)
        // Without this, actix-web finishes a request whose client has left, and nobody sees that it has.
        .h1_allow_half_closed(false)
        // Browsers open connections beforehand; one that has waited for five seconds would be answered 408 in place of its request.
        .client_request_timeout(Duration::from_secs(30))
        .shutdown_timeout(Self::SHUTDOWN_SECONDS);
        if let Some(workers) = workers {
            server = server.workers(workers.get());
        }
        let server = server.bind(bind).map_err(|error| refused(bind, error))?;
        let address = server.addrs()[0];
        let server: Server = server.run();
        Ok(Service { address, handle: server.handle(), running: rt::spawn(server) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Takes no more requests, and waits for those under way.
    pub async fn stop(self) -> io::Result<()> {
        self.handle.stop(true).await;
        self.running.await.map_err(io::Error::other)?
    }
}

fn refused(address: SocketAddr, source: io::Error) -> ServiceStartError {
    match source.kind() {
        io::ErrorKind::AddrInUse => ServiceStartError::PortInUse { address },
        io::ErrorKind::PermissionDenied => ServiceStartError::PortForbidden { address },
        _ => ServiceStartError::Bind { address, source },
    }
}
