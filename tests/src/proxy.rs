//! A wire between a service and its database's server that can be cut at the worst moment.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

/// Where a connection is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// Before the server hears of a commit.
    BeforeCommit,
    /// Once the server has committed, so that only the answer is lost.
    AfterCommit,
}

/// What a client says to commit; PostgreSQL's ends it with a zero.
const COMMIT: &[u8] = b"COMMIT";

/// A port that leads to a server, and cuts.
#[derive(Debug)]
pub struct Proxy {
    address: SocketAddr,
    cuts: Arc<AtomicU32>,
}

impl Proxy {
    /// Leads to `server`. `choose` says for each commit, counted from 0, whether and where the connection is cut.
    ///
    /// # Panics
    /// When there is no free port.
    pub fn to(server: SocketAddr, choose: impl Fn(u32) -> Option<Cut> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let address = listener.local_addr().expect("its number");
        let cuts = Arc::new(AtomicU32::new(0));
        let (choose, commits, counted) = (Arc::new(choose), Arc::new(AtomicU32::new(0)), Arc::clone(&cuts));
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let Ok(server) = TcpStream::connect(server) else { continue };
                let (choose, commits, cuts) = (Arc::clone(&choose), Arc::clone(&commits), Arc::clone(&counted));
                let answers = (server.try_clone().expect("a stream"), client.try_clone().expect("a stream"));
                std::thread::spawn(move || {
                    let _ = forward(&client, &server, &*choose, &commits, &cuts);
                    let _ = (client.shutdown(Shutdown::Both), server.shutdown(Shutdown::Both));
                });
                std::thread::spawn(move || {
                    let (mut server, mut client) = answers;
                    let _ = std::io::copy(&mut server, &mut client);
                    let _ = client.shutdown(Shutdown::Both);
                });
            }
        });
        Proxy { address, cuts }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many connections it has cut.
    #[must_use]
    pub fn cuts(&self) -> u32 {
        self.cuts.load(Relaxed)
    }
}

fn forward(
    mut client: &TcpStream,
    mut server: &TcpStream,
    choose: &dyn Fn(u32) -> Option<Cut>,
    commits: &AtomicU32,
    cuts: &AtomicU32,
) -> std::io::Result<()> {
    let mut buffer = vec![0; 1 << 16];
    loop {
        let n = client.read(&mut buffer)?;
        if n == 0 {
            return Ok(());
        }
        // A commit is a message of its own, which waits for its answer.
        if buffer[..n].strip_suffix(b"\0").unwrap_or(&buffer[..n]).ends_with(COMMIT)
            && let Some(cut) = choose(commits.fetch_add(1, Relaxed))
        {
            cuts.fetch_add(1, Relaxed);
            // Nobody hears the answer.
            client.shutdown(Shutdown::Both)?;
            if cut == Cut::AfterCommit {
                server.write_all(&buffer[..n])?;
                std::thread::sleep(std::time::Duration::from_millis(50));
            }
            return Ok(());
        }
        server.write_all(&buffer[..n])?;
    }
}
