//! In how many tasks a node was seen, and how its time differed between them.

/// The times of a node with all below it, one for each task that it was seen in, as sums: so they add up over trees.
///
/// Waits are measured, and each counts. What was sampled is estimated: a function that takes less than a period is met in some tasks only,
/// each of which then stands for the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spread {
    /// Tasks.
    pub tasks: u64,
    /// The sum of their times, nanoseconds.
    pub nanos: u64,
    /// The sum of the squares of these.
    pub squares: u128,
}

impl Spread {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.tasks == 0
    }

    /// The mean time, nanoseconds; `None` where nothing is known.
    #[must_use]
    pub fn mean(&self) -> Option<f64> {
        (self.tasks > 0).then(|| self.nanos as f64 / self.tasks as f64)
    }

    /// The standard deviation of the times, nanoseconds; `None` where nothing is known.
    #[must_use]
    pub fn deviation(&self) -> Option<f64> {
        let mean = self.mean()?;
        Some((self.squares as f64 / self.tasks as f64 - mean * mean).max(0.0).sqrt())
    }

    pub(crate) fn add(&mut self, other: Spread) {
        self.tasks = self.tasks.saturating_add(other.tasks);
        self.nanos = self.nanos.saturating_add(other.nanos);
        self.squares = self.squares.saturating_add(other.squares);
    }

    pub(crate) fn subtract(&mut self, other: Spread) {
        self.tasks = self.tasks.saturating_sub(other.tasks);
        self.nanos = self.nanos.saturating_sub(other.nanos);
        self.squares = self.squares.saturating_sub(other.squares);
    }

    pub(crate) fn scale(&mut self, factor: f64) {
        self.nanos = (self.nanos as f64 * factor).round() as u64;
        self.squares = (self.squares as f64 * factor * factor).round() as u128;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mean_and_deviation_are_those_of_the_times() {
        let mut spread = Spread::default();
        for nanos in [2, 4, 4, 4, 5, 5, 7, 9_u64] {
            spread.add(Spread { tasks: 1, nanos, squares: u128::from(nanos).pow(2) });
        }
        assert_eq!((spread.mean(), spread.deviation()), (Some(5.0), Some(2.0)));
        assert_eq!(Spread::default().mean(), None);
    }
}
