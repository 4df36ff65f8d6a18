//! Ports for programs of others, which are told theirs before they listen.

use std::net::TcpListener;
use std::sync::atomic::{AtomicU16, Ordering::Relaxed};

/// A port of the loopback at which nobody listens, another one each time. None of those from 32,768 on, which the system gives to connections:
/// what was free a moment ago may be in use there when the program begins to listen.
///
/// # Panics
/// When there is none.
#[must_use]
pub fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    // Processes that run at the same time begin at different ones.
    let first = u16::try_from(std::process::id() % 1_000).expect("less than a thousand") * 10;
    let ports = std::iter::repeat_with(|| 10_000 + (first + NEXT.fetch_add(1, Relaxed)) % 10_000).take(10_000);
    let mut free = ports.filter(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok());
    free.next().expect("a free port")
}
