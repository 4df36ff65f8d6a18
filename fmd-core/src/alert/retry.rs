//! When a message that could not be sent is tried again.

use std::time::Duration;

/// The pause after a first failure, which doubles up to the longest.
const FIRST_PAUSE: Duration = Duration::from_secs(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(15 * 60);
/// Longest pause that a receiver may ask for.
const LONGEST_ASKED: Duration = Duration::from_secs(3_600);
/// Attempts at a message, which take about an hour together.
const MOST_ATTEMPTS: i64 = 12;

/// The pause after the `attempts`th attempt, no shorter than the receiver `asked` for; `None` when it was the last.
pub(crate) fn pause_after(attempts: i64, asked: Option<Duration>) -> Option<Duration> {
    if attempts >= MOST_ATTEMPTS {
        return None;
    }
    let doublings = u32::try_from(attempts - 1).unwrap_or(0);
    let own = FIRST_PAUSE.saturating_mul(1 << doublings.min(16)).min(LONGEST_PAUSE);
    Some(own.max(asked.unwrap_or_default().min(LONGEST_ASKED)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_a_bound_and_end() {
        let pauses: Vec<u64> = (1..).map_while(|n| pause_after(n, None)).map(|pause| pause.as_secs()).collect();
        assert_eq!(pauses, [5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
    }

    #[test]
    fn a_receiver_may_ask_for_a_longer_pause_and_not_for_any() {
        let asks = |seconds| pause_after(1, Some(Duration::from_secs(seconds))).unwrap().as_secs();
        assert_eq!((asks(0), asks(60), asks(1_000_000)), (5, 60, 3_600));
    }
}
