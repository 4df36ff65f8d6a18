//! An authority of one's own, which vouches for servers on this machine.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use crate::place::Place;

/// Passes on what comes over TLS, and prints its port.
const TUNNEL: &str = r#"
import asyncio, ssl, sys

async def copy(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    writer.close()

async def serve(reader, writer):
    inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", int(sys.argv[3]))
    await asyncio.gather(copy(reader, inner_writer), copy(inner_reader, writer))

async def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()

asyncio.run(main())
"#;

/// The authority's certificate, and that of a server at 127.0.0.1 for which it vouches, with its key.
#[derive(Debug)]
pub struct Authority {
    /// What whoever believes it has to know.
    pub root: PathBuf,
    /// The server's certificate.
    pub certificate: PathBuf,
    /// The server's key.
    pub key: PathBuf,
}

impl Authority {
    /// Founds one in `place`.
    ///
    /// # Panics
    /// When there is no openssl.
    #[must_use]
    pub fn new(place: &Place) -> Self {
        let path = |name: &str| place.path(name);
        let (root, root_key) = (path("root.pem"), path("root-key.pem"));
        let (certificate, key) = (path("server.pem"), path("server-key.pem"));
        let make = |subject: &str, extension: &str, key: &PathBuf, certificate: &PathBuf, by: &[&PathBuf]| {
            let mut openssl = Command::new("openssl");
            openssl.args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", subject]);
            openssl.args(["-addext", extension]).arg("-keyout").arg(key).arg("-out").arg(certificate);
            if let [by, with] = by {
                openssl
                    .args(["-addext", "basicConstraints=critical,CA:FALSE"])
                    .arg("-CA")
                    .arg(by)
                    .arg("-CAkey")
                    .arg(with);
            }
            assert!(openssl.stderr(Stdio::null()).status().expect("openssl").success(), "{openssl:?}");
        };
        make("/CN=Our authority", "keyUsage=keyCertSign", &root_key, &root, &[]);
        make("/CN=localhost", "subjectAltName=IP:127.0.0.1", &key, &certificate, &[&root, &root_key]);
        Authority { root, certificate, key }
    }

    /// Has what listens on `port` reached over TLS as well.
    ///
    /// # Panics
    /// When there is no Python.
    #[must_use]
    pub fn tunnel_to(&self, port: u16) -> Tunnel {
        let mut command = Command::new("python3");
        command.args(["-c", TUNNEL]).arg(&self.certificate).arg(&self.key).arg(port.to_string());
        let mut process =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("python3");
        let mut printed = String::new();
        BufReader::new(process.stdout.take().expect("its output")).read_line(&mut printed).expect("its port");
        Tunnel { process, port: printed.trim().parse().expect("a port") }
    }
}

/// A way over TLS to another port; closed when it is dropped.
#[derive(Debug)]
pub struct Tunnel {
    process: Child,
    /// Where it begins.
    pub port: u16,
}

impl Drop for Tunnel {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
