//! How long the sampling thread rests between two looks at what has ended, when its period is longer.

use std::time::Duration;

use crate::ended::MOST_ENDED;

/// As long as there is room for what ends meanwhile. Waking up costs as much as taking a sample.
#[derive(Debug)]
pub(crate) struct Nap(Duration);

impl Nap {
    const SHORTEST: Duration = Duration::from_millis(1);
    /// Whoever ends so many more tasks all at once that there is no room loses what samples showed of some; that is counted.
    const LONGEST: Duration = Duration::from_millis(80);

    pub(crate) fn length(&self) -> Duration {
        self.0
    }

    /// Takes note that so many tasks had ended after the last one, at most of one lane.
    pub(crate) fn found(&mut self, tasks: usize) {
        if tasks > MOST_ENDED / 8 {
            self.0 = (self.0 / 2).max(Self::SHORTEST);
        } else if tasks < MOST_ENDED / 32 {
            self.0 = (self.0 * 2).min(Self::LONGEST);
        }
    }
}

impl Default for Nap {
    fn default() -> Self {
        Nap(Duration::from_millis(10))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The length that naps come to where so many tasks end a second.
    fn settled(tasks_per_second: f64) -> Duration {
        let mut nap = Nap::default();
        for _ in 0..20 {
            nap.found((nap.length().as_secs_f64() * tasks_per_second) as usize);
        }
        nap.length()
    }

    #[test]
    fn naps_are_long_where_little_ends_and_leave_room_where_much_does() {
        assert_eq!(settled(100.0), Nap::LONGEST);
        for tasks_per_second in [1e3, 1e4, 1e5, 1e6] {
            let ended = settled(tasks_per_second).as_secs_f64() * tasks_per_second;
            assert!(ended <= MOST_ENDED as f64 / 4.0, "{ended} at {tasks_per_second} a second");
        }
    }
}
