//! Who visits campus, and for what: the same in the live traffic and in the invented past.

use std::net::Ipv4Addr;

use actix_web::HttpRequest;
use fastrand::Rng;

/// The header in which a client says who its user is.
pub const USER_HEADER: &str = "X-User";

const USERS: [&str; 14] = [
    "ada",
    "alan",
    "barbara",
    "donald",
    "edsger",
    "frances",
    "grace",
    "john",
    "katherine",
    "ken",
    "margaret",
    "niklaus",
    "radia",
    "tony",
];

/// Where visitors come from. Linux lets a client choose any of 127.0.0.0/8, so that one machine looks like several.
pub const ADDRESSES: [Ipv4Addr; 8] = {
    let mut addresses = [Ipv4Addr::LOCALHOST; 8];
    let mut n = 0;
    while n < addresses.len() {
        addresses[n] = Ipv4Addr::new(127, 0, 0, n as u8 + 2);
        n += 1;
    }
    addresses
};

/// The user that a request names.
pub fn user_of(request: &HttpRequest) -> Option<&str> {
    request.headers().get(USER_HEADER)?.to_str().ok()
}

/// Somebody who makes one request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Visitor {
    pub user: Option<&'static str>,
    /// Index into [`ADDRESSES`].
    pub address: usize,
    pub errand: Errand,
}

impl Visitor {
    const SCANNER_ADDRESS: usize = ADDRESSES.len() - 1;
    const ANONYMOUS_PERCENT: u32 = 8;

    pub fn draw(rng: &mut Rng) -> Self {
        let errand = Errand::draw(rng);
        if errand == Errand::Scan {
            return Visitor { user: None, address: Self::SCANNER_ADDRESS, errand };
        }
        // The smaller of two draws, so that some users come often and others rarely.
        let user = rng.usize(..USERS.len()).min(rng.usize(..USERS.len()));
        let anonymous = rng.u32(..100) < Self::ANONYMOUS_PERCENT;
        Visitor { user: (!anonymous).then_some(USERS[user]), address: user % Self::SCANNER_ADDRESS, errand }
    }
}

/// What a visitor comes for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Errand {
    Hello,
    Student,
    MyClass,
    Roster,
    Upstream,
    Grade,
    Flaky,
    Report,
    Export,
    /// Looks for what campus does not have.
    Scan,
}

impl Errand {
    pub const ALL: [Errand; 10] = [
        Errand::Hello,
        Errand::Student,
        Errand::MyClass,
        Errand::Roster,
        Errand::Upstream,
        Errand::Grade,
        Errand::Flaky,
        Errand::Report,
        Errand::Export,
        Errand::Scan,
    ];

    /// How many of 100 visitors come for it.
    pub fn percent(self) -> u32 {
        match self {
            Errand::Hello => 20,
            Errand::Student => 18,
            Errand::MyClass => 17,
            Errand::Roster => 16,
            Errand::Upstream => 9,
            Errand::Grade => 7,
            Errand::Flaky => 5,
            Errand::Report => 4,
            Errand::Export => 3,
            Errand::Scan => 1,
        }
    }

    fn draw(rng: &mut Rng) -> Self {
        let mut left = rng.u32(..100);
        for errand in Self::ALL {
            if left < errand.percent() {
                return errand;
            }
            left -= errand.percent();
        }
        unreachable!("the percents sum to 100, as a test asserts")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_percents_sum_to_100() {
        assert_eq!(Errand::ALL.map(Errand::percent).iter().sum::<u32>(), 100);
    }

    #[test]
    fn each_errand_is_drawn_as_often_as_it_says() {
        let mut rng = Rng::with_seed(1);
        let drawn: Vec<Errand> = (0..100_000).map(|_| Visitor::draw(&mut rng).errand).collect();
        for errand in Errand::ALL {
            let percent = drawn.iter().filter(|&&drawn| drawn == errand).count() as f64 / 1_000.0;
            assert!((percent - f64::from(errand.percent())).abs() < 0.6, "{errand:?}: {percent} %");
        }
    }

    #[test]
    fn a_user_always_comes_from_the_same_address() {
        let mut rng = Rng::with_seed(2);
        let mut address_of = std::collections::HashMap::new();
        for visitor in (0..10_000).map(|_| Visitor::draw(&mut rng)) {
            if let Some(user) = visitor.user {
                assert_eq!(*address_of.entry(user).or_insert(visitor.address), visitor.address);
            }
        }
        assert_eq!(address_of.len(), USERS.len());
    }
}
