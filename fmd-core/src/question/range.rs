//! The time that a question is about.

use super::Range;
use crate::store::{Watermarks, stretch_of};

/// Without a range, questions are about this long a time until now, in seconds.
const DEFAULT_SPAN: i64 = 24 * 3_600;
/// The longest time that a question may be about: ten years, in seconds.
const LONGEST_SPAN: i64 = 10 * 366 * 86_400;
/// Widths of a point, in seconds, that people can read off an axis.
const STEPS: [i64; 16] = [
    60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800, 1_209_600,
    2_592_000,
];
/// Most points in a series.
const MOST_POINTS: i64 = 180;
/// Most points in a sparkline.
const MOST_SPARKS: i64 = 36;

/// From when to when, as asked: Unix milliseconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asked {
    /// First moment; a day before `to` if absent.
    pub from: Option<i64>,
    /// First moment after it; now if absent.
    pub to: Option<i64>,
}

/// A range that cannot be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadRange {
    /// It ends before it begins.
    #[error("`from` must lie before `to`; both are Unix times in milliseconds")]
    Backwards,
    /// It is absurdly long, or far from any possible date.
    #[error(
        "the range may span at most ten years between 1970 and 2200; `from` and `to` are Unix times in milliseconds"
    )]
    Absurd,
}

impl Asked {
    /// The range in Unix seconds.
    ///
    /// # Errors
    /// [`BadRange`] when it is backwards or absurd.
    pub fn check(self, now_micros: i64) -> Result<Checked, BadRange> {
        const LATEST_MS: i64 = 230 * 366 * 86_400_000;
        let now = now_micros.div_euclid(1_000_000);
        let to = self.to.unwrap_or(now * 1_000 + 1_000);
        let from = self.from.unwrap_or(to.saturating_sub(DEFAULT_SPAN * 1_000));
        if !(0..LATEST_MS).contains(&from) || !(0..LATEST_MS).contains(&to) {
            return Err(BadRange::Absurd);
        }
        if from >= to {
            return Err(BadRange::Backwards);
        }
        if to - from > LONGEST_SPAN * 1_000 {
            return Err(BadRange::Absurd);
        }
        Ok(Checked { from: from / 1_000, to: (to + 999) / 1_000, now })
    }
}

/// A range that can be answered, in Unix seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checked {
    pub(crate) from: i64,
    pub(crate) to: i64,
    pub(crate) now: i64,
}

impl Checked {
    /// The same, reaching over the whole of the hours that it touches, or of the days where hours are not told apart any more.
    pub(crate) fn whole(self) -> Self {
        let (first, last) = (stretch_of(self.from, self.now), stretch_of(self.to - 1, self.now));
        Checked { from: first.start, to: if last.end <= self.now { last.end } else { self.to }, now: self.now }
    }

    /// Its first moment and the first one after it, Unix milliseconds.
    #[must_use]
    pub fn millis(self) -> (i64, i64) {
        (self.from * 1_000, self.to * 1_000)
    }
}

/// A range cut into points, in Unix seconds; `from` and `to` are multiples of `step`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Grid {
    pub(super) from: i64,
    pub(super) to: i64,
    pub(super) step: i64,
    now: i64,
}

impl Grid {
    /// The finest grid of at most [`MOST_POINTS`] points for which rows are still there; it covers all of `range`.
    pub(super) fn new(range: Checked, watermarks: &Watermarks) -> Self {
        Self::of(range, watermarks.finest_at(range.from))
    }

    /// The finest grid of at most [`MOST_POINTS`] points whose steps are multiples of `finest`.
    pub(super) fn of(range: Checked, finest: i64) -> Self {
        let step = step_for(range, MOST_POINTS, finest);
        let from = range.from.div_euclid(step) * step;
        let to = (range.to + step - 1).div_euclid(step) * step;
        Grid { from, to, step, now: range.now }
    }

    /// The same time in fewer points, for a sparkline; the first and the last may reach past its ends.
    pub(super) fn sparse(self) -> Self {
        let range = Checked { from: self.from, to: self.to, now: self.now };
        // Half days would be made of a dozen times as many rows as whole ones.
        let step = match step_for(range, MOST_SPARKS, self.step) {
            43_200 => 86_400,
            step => step,
        };
        let from = self.from.div_euclid(step) * step;
        let to = (self.to + step - 1).div_euclid(step) * step;
        Grid { from, to, step, now: self.now }
    }

    pub(super) fn len(self) -> usize {
        ((self.to - self.from) / self.step) as usize
    }

    /// Which point the moment `at` belongs to.
    pub(super) fn index(self, at: i64) -> Option<usize> {
        let index = usize::try_from((at - self.from).div_euclid(self.step)).ok()?;
        (index < self.len()).then_some(index)
    }

    /// Start of a point, Unix milliseconds.
    pub(super) fn start_ms(self, index: usize) -> i64 {
        (self.from + index as i64 * self.step) * 1_000
    }

    /// How much of the range has passed, in seconds; at least one.
    pub(super) fn passed(self) -> f64 {
        (self.to.min(self.now + 1) - self.from).max(1) as f64
    }

    pub(super) fn range(self) -> Range {
        let to = self.to.min((self.now + 1).max(self.from + 1));
        Range { from: self.from * 1_000, to: to * 1_000, step: self.step * 1_000 }
    }
}

fn step_for(range: Checked, most: i64, multiple_of: i64) -> i64 {
    let span = range.to - range.from;
    let fits = |&step: &i64| step % multiple_of == 0 && span <= step * most;
    STEPS.into_iter().find(fits).unwrap_or(STEPS[STEPS.len() - 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_that_runs_backwards_or_out_of_all_time_is_refused() {
        let asked = |from, to| Asked { from: Some(from), to: Some(to) }.check(1_700_000_000_000_000);
        assert_eq!(asked(2, 1), Err(BadRange::Backwards));
        assert_eq!(asked(5, 5), Err(BadRange::Backwards));
        assert_eq!(asked(i64::MIN, i64::MAX), Err(BadRange::Absurd));
        assert_eq!(asked(0, 20 * 366 * 86_400_000), Err(BadRange::Absurd));
        let until = |to| Asked { from: None, to: Some(to) }.check(1_700_000_000_000_000);
        assert_eq!((until(i64::MIN), until(0)), (Err(BadRange::Absurd), Err(BadRange::Absurd)));
        assert!(asked(0, 1).is_ok());
    }

    #[test]
    fn without_a_range_the_last_day_is_meant() {
        let checked = Asked::default().check(1_700_000_000_000_000).unwrap();
        assert_eq!((checked.from, checked.to), (1_700_000_001 - 86_400, 1_700_000_001));
    }
}
