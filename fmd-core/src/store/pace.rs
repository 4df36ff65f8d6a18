//! How much goes in one transaction, so that nobody waits for long who wants to write as well.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// What a transaction is to take, well below the 50 ms that none shall: the next one may meet a slower disk.
pub(super) const AIM: Duration = Duration::from_millis(15);
const FEWEST: i64 = 16;
const MOST: i64 = 5_000;

/// What tells how long transactions take.
#[derive(Debug, Clone, Copy)]
pub(super) enum Watch {
    Clock(Instant),
    /// So much passes with each row that changes, whatever else the machine has to do.
    #[cfg(test)]
    Rows(Duration),
}

impl Default for Watch {
    fn default() -> Self {
        Watch::Clock(Instant::now())
    }
}

/// A pace for each table, since rows of one may take a hundred times as long as those of another.
#[derive(Debug, Default)]
pub(super) struct Paces(HashMap<String, Pace>);

impl Paces {
    /// That of `table`.
    pub(super) fn of(&mut self, table: &str) -> &mut Pace {
        self.0.entry(table.to_owned()).or_default()
    }
}

/// A number of rows, or of pages, that adapts itself to how long they take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pace(i64);

impl Default for Pace {
    fn default() -> Self {
        Pace(100)
    }
}

impl Pace {
    /// How many to take next.
    pub(super) fn next(self) -> i64 {
        self.0
    }

    /// Notes that `done` of them took so long.
    pub(super) fn note(&mut self, done: i64, took: Duration) {
        let fits = AIM.as_secs_f64() / took.as_secs_f64().max(1e-6);
        if took > AIM {
            self.0 = (self.0 as f64 * fits) as i64;
        } else if done >= self.0 {
            // What goes fast with few need not with many.
            self.0 = (self.0 as f64 * fits.min(2.0)) as i64;
        }
        self.0 = self.0.clamp(FEWEST, MOST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The longest that one of `steps` transactions takes on a disk of so much a row.
    fn longest(pace: &mut Pace, row: impl Fn(u32) -> Duration, steps: u32) -> Duration {
        let transactions = (0..steps).map(|step| {
            let rows = pace.next();
            let took = row(step) * u32::try_from(rows).unwrap();
            pace.note(rows, took);
            took
        });
        transactions.max().unwrap()
    }

    #[test]
    fn as_much_goes_as_the_time_allows_and_no_more() {
        for micros in [1, 5, 40, 400] {
            let mut pace = Pace::default();
            let row = Duration::from_micros(micros);
            assert!(longest(&mut pace, |_| row, 40) < Duration::from_millis(50), "{micros} µs a row");
            let took = row * u32::try_from(pace.next()).unwrap();
            assert!(pace.next() == MOST || took > AIM / 2, "{micros} µs a row: only {took:?}");
        }
    }

    #[test]
    fn a_disk_that_becomes_slower_is_given_less_at_once() {
        let mut pace = Pace::default();
        longest(&mut pace, |_| Duration::from_micros(5), 20);
        let row = Duration::from_micros(500);
        longest(&mut pace, |_| row, 1);
        assert!(longest(&mut pace, |_| row, 20) < Duration::from_millis(50));
    }

    #[test]
    fn what_was_not_full_tells_nothing() {
        let mut pace = Pace::default();
        pace.note(3, Duration::from_micros(10));
        assert_eq!(pace.next(), Pace::default().next());
    }
}
