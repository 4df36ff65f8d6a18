//! The limit on login attempts, by address and by name of the user.

use std::collections::{HashMap, VecDeque};
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::time::{Duration, Instant};

use parking_lot::Mutex;

use super::token::TokenDigest;

/// Failures within [`WINDOW`] that are nobody's business.
pub const FAILURES: usize = 10;
/// The time over which failures are counted.
pub const WINDOW: Duration = Duration::from_secs(5 * 60);
/// The first wait after too many failures; each further failure doubles it.
pub const FIRST_WAIT: Duration = Duration::from_secs(30);
/// The longest wait. Who keeps still for as long after a wait has ended begins anew.
pub const LONGEST_WAIT: Duration = Duration::from_secs(15 * 60);
/// Most addresses, and most names, that are remembered.
pub const CAPACITY: usize = 5_000;
/// Most pairs of address and name that are remembered for having logged in.
const KNOWN_PAIRS: usize = 1_000;

/// Too many attempts failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many attempts to log in failed: try again in {} s", self.seconds())]
pub struct TooManyAttempts {
    /// How long the next attempt has to wait.
    pub retry_after: Duration,
}

impl TooManyAttempts {
    /// The wait in whole seconds, as the header `Retry-After` wants it.
    #[must_use]
    pub fn seconds(&self) -> u64 {
        self.retry_after.as_secs() + u64::from(self.retry_after.subsec_nanos() > 0)
    }
}

/// Counts attempts to log in. An attempt counts as failed from its beginning, so that many at once get no further than one
/// after the other; a success takes its own attempt back, and no other, so that logging in as oneself does not buy guesses.
///
/// A name can be made to wait by anybody who knows it. Its owner still gets in from an address from which that name has logged in
/// before: for such a pair only the address counts.
#[derive(Debug, Default)]
pub struct LoginLimiter {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    addresses: Counts<IpAddr>,
    users: Counts<TokenDigest>,
    known: VecDeque<(IpAddr, TokenDigest)>,
}

impl LoginLimiter {
    /// A limiter that has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins an attempt of `address` to log in as `user` at the moment `now`. To be called before the password is looked at.
    ///
    /// # Errors
    /// [`TooManyAttempts`] when it has to wait; the attempt then does not count.
    pub fn begin(&self, address: IpAddr, user: &str, now: Instant) -> Result<(), TooManyAttempts> {
        let (address, user) = (network(address), name(user));
        let state = &mut *self.state.lock();
        let known = state.known.contains(&(address, user));
        let by_user = if known { None } else { state.users.wait(&user, now) };
        if let Some(retry_after) = state.addresses.wait(&address, now).max(by_user) {
            return Err(TooManyAttempts { retry_after });
        }
        state.addresses.count(address, now);
        if !known {
            state.users.count(user, now);
        }
        Ok(())
    }

    /// Takes back an attempt that at the moment `now` turned out right.
    pub fn succeeded(&self, address: IpAddr, user: &str, now: Instant) {
        let (address, user) = (network(address), name(user));
        let state = &mut *self.state.lock();
        state.addresses.take_back(&address, now);
        if !state.known.contains(&(address, user)) {
            state.users.take_back(&user, now);
            state.known.truncate(KNOWN_PAIRS - 1);
            state.known.push_front((address, user));
        }
    }
}

/// What counts as one address. Whoever has an IPv6 address usually has the 2^64 next to it.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX)).into(),
        v4 => v4,
    }
}

/// What counts as one name, however long it is.
fn name(user: &str) -> TokenDigest {
    TokenDigest::of(&user.trim().to_lowercase())
}

#[derive(Debug)]
struct Counts<K>(HashMap<K, Count>);

impl<K> Default for Counts<K> {
    fn default() -> Self {
        Counts(HashMap::new())
    }
}

#[derive(Debug, Default)]
struct Count {
    /// The latest failures within the window, oldest first; at most [`FAILURES`].
    failures: VecDeque<Instant>,
    /// How many times it had to wait.
    waits: u32,
    /// The end of the wait.
    until: Option<Instant>,
}

impl Count {
    fn wait_after(waits: u32) -> Duration {
        let doublings = waits.saturating_sub(1).min(16);
        (FIRST_WAIT * 2_u32.pow(doublings)).min(LONGEST_WAIT)
    }

    fn forget_the_old(&mut self, now: Instant) {
        if self.until.is_some_and(|until| now.saturating_duration_since(until) >= LONGEST_WAIT) {
            *self = Count::default();
        }
        while self.failures.front().is_some_and(|failure| now.saturating_duration_since(*failure) >= WINDOW) {
            self.failures.pop_front();
        }
    }

    fn is_empty(&self) -> bool {
        self.failures.is_empty() && self.until.is_none()
    }

    /// What is worth the least to its owner to get rid of comes first.
    fn weight(&self) -> (u32, usize, Option<Instant>) {
        (self.waits, self.failures.len(), self.failures.back().copied().max(self.until))
    }
}

impl<K: Eq + Hash + Copy> Counts<K> {
    fn wait(&self, key: &K, now: Instant) -> Option<Duration> {
        let left = self.0.get(key)?.until?.saturating_duration_since(now);
        (!left.is_zero()).then_some(left)
    }

    fn count(&mut self, key: K, now: Instant) {
        if !self.0.contains_key(&key) && self.0.len() >= CAPACITY {
            self.make_room(now);
        }
        let count = self.0.entry(key).or_default();
        count.forget_the_old(now);
        if count.failures.len() == FAILURES {
            count.failures.pop_front();
        }
        count.failures.push_back(now);
        if count.waits > 0 || count.failures.len() == FAILURES {
            count.waits = count.waits.saturating_add(1);
            count.until = Some(now + Count::wait_after(count.waits));
        }
    }

    fn take_back(&mut self, key: &K, now: Instant) {
        let Some(count) = self.0.get_mut(key) else { return };
        count.failures.pop_back();
        count.waits = count.waits.saturating_sub(1);
        count.until = if count.waits == 0 { None } else { Some(now) };
        if count.is_empty() {
            self.0.remove(key);
        }
    }

    /// Makes room by what no longer counts, else by the least of what does. To be forgotten by this one must fill the table with
    /// entries that failed more often than oneself.
    fn make_room(&mut self, now: Instant) {
        self.0.retain(|_, count| {
            count.forget_the_old(now);
            !count.is_empty()
        });
        if self.0.len() >= CAPACITY
            && let Some(least) = self.0.iter().min_by_key(|(_, count)| count.weight()).map(|(key, _)| *key)
        {
            self.0.remove(&least);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    fn address(number: u32) -> IpAddr {
        Ipv4Addr::from_bits(0x0a00_0000 + number).into()
    }

    /// Attempts of `address` on `user` that fail at `now`, until one has to wait; how many there were, and the wait.
    fn guess(limiter: &LoginLimiter, address: IpAddr, user: &str, now: Instant) -> (usize, Duration) {
        for attempts in 0..1000 {
            if let Err(refused) = limiter.begin(address, user, now) {
                return (attempts, refused.retry_after);
            }
        }
        panic!("1000 attempts were let through");
    }

    #[test]
    fn the_eleventh_failure_in_five_minutes_has_to_wait() {
        let (limiter, start) = (LoginLimiter::new(), Instant::now());
        assert_eq!(guess(&limiter, address(1), "admin", start), (FAILURES, FIRST_WAIT));
        assert!(limiter.begin(address(1), "admin", start + FIRST_WAIT - Duration::from_millis(1)).is_err());
        assert!(limiter.begin(address(1), "admin", start + FIRST_WAIT).is_ok());
    }

    #[test]
    fn each_further_failure_doubles_the_wait_up_to_fifteen_minutes() {
        let (limiter, mut now) = (LoginLimiter::new(), Instant::now());
        let mut waits = Vec::new();
        for _ in 0..8 {
            let (_, wait) = guess(&limiter, address(1), "admin", now);
            waits.push(wait.as_secs());
            now += wait;
        }
        assert_eq!(waits, [30, 60, 120, 240, 480, 900, 900, 900]);
    }

    #[test]
    fn failures_that_lie_five_minutes_back_are_forgotten_one_by_one() {
        let (limiter, start) = (LoginLimiter::new(), Instant::now());
        for minute in 0..60 {
            // Nine in any five minutes.
            assert!(limiter.begin(address(1), "admin", start + minute * WINDOW / 9).is_ok(), "attempt {minute}");
        }
    }

    #[test]
    fn who_keeps_still_long_enough_begins_anew() {
        let (limiter, start) = (LoginLimiter::new(), Instant::now());
        let (_, wait) = guess(&limiter, address(1), "admin", start);
        let later = start + wait + LONGEST_WAIT;
        assert_eq!(guess(&limiter, address(1), "admin", later), (FAILURES, FIRST_WAIT));
    }

    #[test]
    fn many_addresses_together_get_no_more_guesses_at_one_name() {
        let (limiter, now) = (LoginLimiter::new(), Instant::now());
        let passed = (0..1000).filter(|n| limiter.begin(address(*n), "admin", now).is_ok()).count();
        assert_eq!(passed, FAILURES);
        assert!(limiter.begin(address(2000), " ADMIN ", now).is_err(), "case and blanks do not make another name");
        assert!(limiter.begin(address(2000), "ada", now).is_ok());
    }

    #[test]
    fn one_address_gets_no_more_guesses_by_changing_names() {
        let (limiter, now) = (LoginLimiter::new(), Instant::now());
        let passed = (0..1000).filter(|n| limiter.begin(address(1), &format!("user {n}"), now).is_ok()).count();
        assert_eq!(passed, FAILURES);
    }

    #[test]
    fn a_success_takes_back_its_own_attempt_and_no_other() {
        let (limiter, now) = (LoginLimiter::new(), Instant::now());
        for _ in 0..100 {
            limiter.begin(address(1), "ada", now).unwrap();
            limiter.succeeded(address(1), "ada", now);
        }
        let mut guesses = 0;
        while limiter.begin(address(1), "admin", now).is_ok() {
            guesses += 1;
            if limiter.begin(address(1), "ada", now).is_ok() {
                limiter.succeeded(address(1), "ada", now);
            }
        }
        assert_eq!(guesses, FAILURES);
    }

    #[test]
    fn after_a_wait_a_right_password_opens_the_door_at_once_and_again() {
        let (limiter, start) = (LoginLimiter::new(), Instant::now());
        let (_, wait) = guess(&limiter, address(1), "admin", start);
        for second in 0..5 {
            let now = start + wait + Duration::from_secs(second);
            limiter.begin(address(1), "admin", now).unwrap();
            limiter.succeeded(address(1), "admin", now);
        }
    }

    #[test]
    fn a_stranger_cannot_lock_out_who_has_logged_in_before() {
        let (limiter, now) = (LoginLimiter::new(), Instant::now());
        limiter.begin(address(1), "admin", now).unwrap();
        limiter.succeeded(address(1), "admin", now);
        guess(&limiter, address(2), "admin", now);
        assert!(limiter.begin(address(3), "admin", now).is_err());
        assert_eq!(guess(&limiter, address(1), "admin", now).0, FAILURES, "only the address counts");
    }

    #[test]
    fn the_many_addresses_of_one_ipv6_network_count_as_one() {
        let (limiter, now) = (LoginLimiter::new(), Instant::now());
        let inside = |n: u128| IpAddr::from(Ipv6Addr::from_bits((0x2001_0db8_u128 << 96) | n));
        let passed = (0..1000).filter(|n| limiter.begin(inside(*n), &format!("user {n}"), now).is_ok()).count();
        assert_eq!(passed, FAILURES);
        let mapped = "::ffff:10.0.0.1".parse().unwrap();
        assert_eq!(guess(&limiter, mapped, "x", now).0, FAILURES);
        assert!(limiter.begin(address(1), "y", now).is_err(), "the same address in its two forms");
    }

    #[test]
    fn a_flood_of_strangers_neither_grows_the_table_nor_frees_who_has_to_wait() {
        let (limiter, now) = (LoginLimiter::new(), Instant::now());
        guess(&limiter, address(0), "admin", now);
        for n in 1..=(CAPACITY as u32 + 500) {
            let _ = limiter.begin(address(n), &format!("user {n}"), now);
        }
        assert!(limiter.begin(address(0), "someone", now).is_err());
        assert!(limiter.begin(address(u32::MAX >> 8), "admin", now).is_err());
        let state = limiter.state.lock();
        assert!(state.addresses.0.len() <= CAPACITY && state.users.0.len() <= CAPACITY);
    }

    #[test]
    fn the_wait_is_told_in_whole_seconds_that_suffice() {
        assert_eq!(TooManyAttempts { retry_after: Duration::from_millis(1001) }.seconds(), 2);
        assert_eq!(TooManyAttempts { retry_after: Duration::from_secs(30) }.seconds(), 30);
    }
}
