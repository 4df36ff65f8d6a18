//! Visitors, so that there is something to see: a bounded load on the service from a thread of its own.

mod visit;

use std::f64::consts::TAU;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::rc::Rc;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use actix_web::rt;
use fastrand::Rng;
use tokio::sync::{Semaphore, oneshot};

use crate::visitor::{ADDRESSES, Visitor};

/// Visitors that come until they are stopped.
pub struct Traffic {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<io::Result<u64>>,
}

impl Traffic {
    const VISITS_AT_ONCE: u32 = 32;
    const VISITS_PER_SECOND: f64 = 45.0;
    /// How far the rate swings to either side, once in [`Self::DAY`].
    const SWING: f64 = 15.0;
    const DAY: Duration = Duration::from_secs(600);
    const TIMEOUT: Duration = Duration::from_secs(5);

    /// Sends visitors to the service that listens on `address`.
    pub fn start(address: SocketAddr) -> io::Result<Self> {
        let (stop, stopped) = oneshot::channel();
        let thread = thread::Builder::new().name("traffic".into()).spawn(move || {
            let runtime = rt::Runtime::new()?;
            Ok(runtime.block_on(send_visitors(address, stopped)))
        })?;
        Ok(Traffic { stop, thread })
    }

    /// Lets nobody come any more, waits for those who are there, and tells how many came.
    ///
    /// # Errors
    /// When the thread could not start its runtime.
    pub fn stop(self) -> io::Result<u64> {
        drop(self.stop);
        self.thread.join().unwrap_or_else(|_| Err(io::Error::other("the thread of the traffic panicked")))
    }
}

async fn send_visitors(service: SocketAddr, mut stopped: oneshot::Receiver<()>) -> u64 {
    let clients = clients(service.ip());
    let places = Arc::new(Semaphore::new(Traffic::VISITS_AT_ONCE as usize));
    let started = Instant::now();
    let mut rng = Rng::new();
    let mut visits = 0;
    loop {
        tokio::select! {
            _ = &mut stopped => break,
            () = rt::time::sleep(pause(started.elapsed(), &mut rng)) => {}
        }
        // A visitor who finds all places taken goes away.
        let Ok(place) = Arc::clone(&places).try_acquire_owned() else { continue };
        let visitor = Visitor::draw(&mut rng);
        let client = Rc::clone(&clients[visitor.address]);
        let visit = visit::Visit::plan(visitor.errand, &mut rng);
        visits += 1;
        rt::spawn(async move {
            visit.make(&client, service, visitor.user).await;
            drop(place);
        });
    }
    let all_left = places.acquire_many(Traffic::VISITS_AT_ONCE).await;
    drop(all_left);
    visits
}

/// How long the next visitor keeps one waiting: visitors come independently of each other.
fn pause(elapsed: Duration, rng: &mut Rng) -> Duration {
    let time_of_day = elapsed.as_secs_f64() / Traffic::DAY.as_secs_f64();
    let rate = Traffic::VISITS_PER_SECOND + Traffic::SWING * (TAU * time_of_day).sin();
    Duration::from_secs_f64(-(1.0 - rng.f64()).ln() / rate)
}

/// One client for each of [`ADDRESSES`].
fn clients(service: IpAddr) -> Vec<Rc<awc::Client>> {
    let several_addresses = cfg!(target_os = "linux") && service.is_loopback() && service.is_ipv4();
    let client = |address: Ipv4Addr| {
        let client = awc::Client::builder().timeout(Traffic::TIMEOUT);
        let client = if several_addresses { client.local_address(address.into()) } else { client };
        Rc::new(client.finish())
    };
    ADDRESSES.map(client).into()
}

/// Where a client on this machine reaches a service that listens on `address`.
pub fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_to_sixty_visitors_come_in_a_second() {
        let mut rng = Rng::with_seed(3);
        for percent_of_day in (0..100).step_by(5) {
            let elapsed = Traffic::DAY * percent_of_day / 100;
            let pauses: Duration = (0..10_000).map(|_| pause(elapsed, &mut rng)).sum();
            let rate = 10_000.0 / pauses.as_secs_f64();
            assert!((28.0..=62.0).contains(&rate), "{rate} a second at {percent_of_day} % of the day");
        }
    }

    #[test]
    fn a_service_on_all_addresses_is_reached_over_the_loopback() {
        assert_eq!(reachable("0.0.0.0:8080".parse().unwrap()), "127.0.0.1:8080".parse().unwrap());
        assert_eq!(reachable("[::]:8080".parse().unwrap()), "[::1]:8080".parse().unwrap());
        assert_eq!(reachable("127.0.0.1:80".parse().unwrap()), "127.0.0.1:80".parse().unwrap());
    }
}
