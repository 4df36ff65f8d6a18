//! Who gets alerts over HTTP: a small server that keeps what it is sent, and answers as it is told.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;

use crate::waiting::{PATIENCE, wait_for};

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Received {
    /// Method and target, as in `POST /hook`.
    pub line: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body as text.
    pub body: String,
    /// The body as it came.
    pub bytes: Vec<u8>,
}

impl Received {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is none, or does not say that it is.
    #[must_use]
    pub fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/json"), "{self:?}");
        serde_json::from_str(&self.body).expect("a body of JSON")
    }
}

/// What the receiver answers.
#[derive(Debug, Clone)]
pub enum Answer {
    /// A status and a body.
    Status(u16, String),
    /// Nothing: the connection is kept open.
    Silence,
}

impl From<u16> for Answer {
    fn from(status: u16) -> Self {
        Answer::Status(status, String::new())
    }
}

/// A receiver on a free port.
#[derive(Debug, Clone)]
pub struct Receiver {
    address: SocketAddr,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Receiver {
    /// Takes everything.
    #[must_use]
    pub fn willing() -> Self {
        Receiver::answering(|_, _| 200.into())
    }

    /// Answers each request as `answer` says, which also gets its number, counted from 0.
    ///
    /// # Panics
    /// When there is no free port.
    #[must_use]
    pub fn answering(answer: impl Fn(usize, &Received) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let receiver = Receiver { address: listener.local_addr().expect("its number"), received: Arc::default() };
        let (received, answer) = (Arc::clone(&receiver.received), Arc::new(answer));
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (received, answer) = (Arc::clone(&received), Arc::clone(&answer));
                std::thread::spawn(move || serve(client, &received, &*answer));
            }
        });
        receiver
    }

    /// The address of `path` at it.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Its port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// What has come so far.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until `count` have come, and gives them.
    ///
    /// # Panics
    /// When they do not come in time.
    #[must_use]
    pub fn wait_for(&self, count: usize) -> Vec<Received> {
        wait_for(&format!("{count} requests to the receiver"), || {
            Some(self.received()).filter(|received| received.len() >= count)
        })
    }
}

fn serve(
    client: TcpStream,
    received: &Mutex<Vec<Received>>,
    answer: &(dyn Fn(usize, &Received) -> Answer + Send + Sync),
) {
    // Whoever asks may leave at any time.
    let _ = client.set_read_timeout(Some(PATIENCE));
    let Ok(mut writer) = client.try_clone() else { return };
    let mut reader = BufReader::new(client);
    while let Some(request) = read(&mut reader) {
        let n = {
            let mut all = received.lock().unwrap_or_else(PoisonError::into_inner);
            all.push(request.clone());
            all.len() - 1
        };
        match answer(n, &request) {
            Answer::Status(status, body) => {
                let length = body.len();
                let head = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: {length}\r\n\r\n{body}");
                if writer.write_all(head.as_bytes()).is_err() {
                    return;
                }
            }
            Answer::Silence => std::thread::sleep(Duration::from_secs(60)),
        }
    }
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Received> {
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let line = line.rsplit_once(" HTTP/").map(|(line, _)| line.to_owned())?;
    let mut headers = Vec::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(':') else { break };
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length").and_then(|(_, value)| value.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).ok()?;
    Some(Received { line, headers, body: String::from_utf8_lossy(&body).into_owned(), bytes: body })
}
