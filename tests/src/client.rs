//! A small HTTP/1.1 client, which sends exactly what it is told.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};

use serde_json::Value;

use crate::waiting::PATIENCE;

/// A request to be sent.
#[derive(Debug, Clone)]
#[must_use]
pub struct Request {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Request {
    /// A request of any method.
    pub fn new(method: &str, target: &str) -> Self {
        Request { method: method.into(), target: target.into(), headers: Vec::new(), body: Vec::new() }
    }

    /// A `GET`.
    pub fn get(target: &str) -> Self {
        Request::new("GET", target)
    }

    /// A `POST` of JSON.
    pub fn post(target: &str, json: &Value) -> Self {
        Request::new("POST", target).json(json)
    }

    /// Adds a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a body of JSON.
    pub fn json(self, json: &Value) -> Self {
        self.header("content-type", "application/json").body(json.to_string())
    }

    /// Adds a body.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// Sends it on a connection of its own.
    ///
    /// # Panics
    /// When there is no response.
    pub fn send(&self, to: SocketAddr) -> Response {
        self.try_send(to).expect("a response")
    }

    /// Sends it on a connection of its own.
    ///
    /// # Errors
    /// When there is no whole response.
    pub fn try_send(&self, to: SocketAddr) -> io::Result<Response> {
        Connection::open(to)?.exchange(self)
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = format!("{} {} HTTP/1.1\r\nhost: localhost\r\n", self.method, self.target).into_bytes();
        for (name, value) in &self.headers {
            bytes.extend(format!("{name}: {value}\r\n").into_bytes());
        }
        if !self.body.is_empty() || matches!(self.method.as_str(), "POST" | "PUT") {
            bytes.extend(format!("content-length: {}\r\n", self.body.len()).into_bytes());
        }
        bytes.extend(b"\r\n");
        bytes.extend(&self.body);
        bytes
    }
}

/// A response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The names (in lower case) and values of its headers, in order.
    pub headers: Vec<(String, String)>,
    /// The body, chunks put together.
    pub body: Vec<u8>,
}

impl Response {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is none, or does not say that it is.
    #[must_use]
    pub fn json(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/json"), "{} {}", self.status, self.text());
        serde_json::from_slice(&self.body).expect("a body of JSON")
    }
}

/// An open connection.
#[derive(Debug)]
pub struct Connection(BufReader<TcpStream>);

impl Connection {
    /// Opens one.
    ///
    /// # Errors
    /// When nobody listens.
    pub fn open(to: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(to)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        stream.set_nodelay(true)?;
        Ok(Connection(BufReader::new(stream)))
    }

    /// Sends bytes as they are.
    ///
    /// # Errors
    /// When the other side is gone.
    pub fn write(&mut self, bytes: impl AsRef<[u8]>) -> io::Result<()> {
        self.0.get_mut().write_all(bytes.as_ref())
    }

    /// Sends `request`, and reads its response.
    ///
    /// # Errors
    /// When there is no whole response.
    pub fn exchange(&mut self, request: &Request) -> io::Result<Response> {
        // A server may answer before it has read everything, and close: what it says is worth reading then.
        let written = self.write(request.to_bytes());
        let (status, headers) = self.read_head()?;
        let body = if request.method == "HEAD" || matches!(status, 101 | 204 | 304) {
            Vec::new()
        } else {
            self.read_body(&headers)?
        };
        if status < 400 {
            written?;
        }
        Ok(Response { status, headers, body })
    }

    /// Sends `request` without waiting for anything.
    ///
    /// # Errors
    /// When the other side is gone.
    pub fn begin(&mut self, request: &Request) -> io::Result<()> {
        self.write(request.to_bytes())
    }

    /// Reads a response's head: its status and headers.
    ///
    /// # Errors
    /// When it is none.
    pub fn read_head(&mut self) -> io::Result<(u16, Vec<(String, String)>)> {
        let line = self.line()?;
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
        let status = status.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, format!("a status: {line:?}")))?;
        let mut headers = Vec::new();
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else { return Ok((status, headers)) };
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
    }

    /// Reads some bytes of whatever comes next.
    ///
    /// # Errors
    /// When they do not come.
    pub fn read(&mut self, count: usize) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; count];
        self.0.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// Closes it at once with a reset, as the kernel does for a process that crashed.
    ///
    /// # Panics
    /// When it cannot.
    pub fn reset(self) {
        let socket = socket2::Socket::from(self.0.into_inner());
        socket.set_linger(Some(std::time::Duration::ZERO)).expect("a socket that lets itself be reset");
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        if self.0.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(line.trim_end().to_owned())
    }

    fn read_body(&mut self, headers: &[(String, String)]) -> io::Result<Vec<u8>> {
        let header = |name: &str| headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str());
        if let Some(length) = header("content-length").and_then(|length| length.parse().ok()) {
            return self.read(length);
        }
        let mut body = Vec::new();
        if header("transfer-encoding") != Some("chunked") {
            self.0.read_to_end(&mut body)?;
            return Ok(body);
        }
        loop {
            let size = usize::from_str_radix(&self.line()?, 16)
                .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
            body.extend(self.read(size)?);
            self.line()?;
            if size == 0 {
                return Ok(body);
            }
        }
    }
}
