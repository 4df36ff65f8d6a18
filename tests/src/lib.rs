//! What the tests of the promises share: a service on a free port, a client that sends what it is told, and a look into the books.

pub mod authority;
pub mod books;
pub mod browser;
pub mod client;
pub mod free_port;
pub mod past;
pub mod place;
pub mod process;
#[cfg(feature = "servers")]
pub mod proxy;
pub mod receiver;
#[cfg(feature = "servers")]
pub mod schema;
pub mod secrets;
pub mod service;
pub mod session;
pub mod table;
pub mod waiting;
