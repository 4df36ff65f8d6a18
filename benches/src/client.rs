//! A client that keeps a server busy: a few connections, on each one request after the other. Bounded in connections and in time.

use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::LocalSet;

/// Requests per second for `path` that the server at `address` answers over `connections` during `span`.
///
/// # Errors
/// When a connection fails or an answer is not `200 OK`.
pub fn requests_per_second(address: SocketAddr, path: &str, connections: usize, span: Duration) -> io::Result<f64> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    LocalSet::new().block_on(&runtime, async {
        let mut opened = Vec::with_capacity(connections);
        for _ in 0..connections {
            opened.push(Connection::open(address, path).await?);
        }
        let began = Instant::now();
        let until = began + span;
        let busy: Vec<_> =
            opened.into_iter().map(|connection| tokio::task::spawn_local(connection.ask_until(until))).collect();
        let mut answered = 0;
        for connection in busy {
            answered += connection.await.map_err(io::Error::other)??;
        }
        Ok(answered as f64 / began.elapsed().as_secs_f64())
    })
}

struct Connection {
    stream: TcpStream,
    request: Vec<u8>,
    response: Vec<u8>,
}

impl Connection {
    /// Connects, and asks once to learn how long an answer is: all of them are alike.
    async fn open(address: SocketAddr, path: &str) -> io::Result<Self> {
        const LONGEST: usize = 4_096;
        const END: &[u8] = b"Hello, world!";
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nUser-Agent: bench\r\nAccept: */*\r\n\r\n");
        let mut connection = Connection { stream, request: request.into_bytes(), response: Vec::new() };
        connection.stream.write_all(&connection.request).await?;
        while !connection.response.ends_with(END) {
            let read = connection.stream.read_buf(&mut connection.response).await?;
            if read == 0 || connection.response.len() > LONGEST {
                return Err(io::Error::other("the server does not say hello"));
            }
        }
        Ok(connection)
    }

    async fn ask_until(mut self, until: Instant) -> io::Result<u64> {
        let mut answered = 0;
        while Instant::now() < until {
            self.stream.write_all(&self.request).await?;
            self.stream.read_exact(&mut self.response).await?;
            if !self.response.starts_with(b"HTTP/1.1 200 OK\r\n") {
                return Err(io::Error::other("the server answers with an error"));
            }
            answered += 1;
        }
        Ok(answered)
    }
}
