//! The two sides of a comparison, as they can be told from what is kept.

use std::collections::HashMap;

use super::range::Checked;
use super::report_stores::Stores;
use super::tally::Tally;
use super::{Only, SideInfo, version_info};
use crate::rollup::RESOLUTIONS;
use crate::store::{Scope, Segment, Store, StoreError, Watermarks};

/// One side of a comparison: a time, and maybe only one version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Side {
    /// The time.
    pub range: Checked,
    /// Only this version, by id.
    pub version: Option<i64>,
}

impl Side {
    /// The rows that tell of it: where finer ones are gone, they begin before it and end after it.
    fn stretches(&self, watermarks: &Watermarks) -> Vec<Segment> {
        watermarks.covering(self.range.from / 60 * 60, self.range.to, i64::MAX)
    }

    /// The same over the whole of what its rows tell of.
    fn whole(mut self, watermarks: &Watermarks) -> Self {
        let stretches = self.stretches(watermarks);
        if let (Some(first), Some(last)) = (stretches.first(), stretches.last()) {
            self.range.from = first.from;
            // Minutes end soon enough: what was asked for is told as it was.
            if last.resolution > RESOLUTIONS[0] {
                self.range.to = last.to;
            }
        }
        self
    }

    /// Whether a request may belong to both.
    fn may_share(&self, other: &Self) -> bool {
        self.version.is_none() || other.version.is_none() || self.version == other.version
    }

    pub(super) fn seconds(&self) -> f64 {
        (self.range.to.min(self.range.now + 1) - self.range.from).max(1) as f64
    }

    pub(super) fn tallies(&self, store: &mut Store, scope: Scope) -> Result<HashMap<i64, Tally>, StoreError> {
        let segments = self.stretches(&store.watermarks()?);
        let mut tallies: HashMap<i64, Tally> = HashMap::new();
        store.for_each_rollup(scope, &segments, &Only::version(self.version), |row| {
            tallies.entry(row.endpoint_id).or_default().add(&row);
        })?;
        Ok(tallies)
    }

    pub(super) fn info(&self, store: &mut Store, tally: &Tally) -> Result<SideInfo, StoreError> {
        let version = match self.version {
            Some(id) => {
                let row = store.versions()?.into_iter().find(|row| row.id == id);
                Some(version_info(row.ok_or(StoreError::Missing("version with this id"))?))
            }
            None => None,
        };
        Ok(SideInfo {
            from: self.range.from * 1_000,
            to: self.range.to.min(self.range.now + 1) * 1_000,
            version,
            summary: tally.summary(self.seconds()),
        })
    }
}

/// Both sides over the stretches of time in which their requests are counted: whole hours or days where minutes are gone. Where the one was to
/// end before the other begins, no stretch counts on both sides: the later one has it.
pub(super) fn settled(stores: &mut Stores<'_>, before: Side, after: Side) -> Result<(Side, Side), StoreError> {
    let (was, is) = (stores.before().watermarks()?, stores.after().watermarks()?);
    let (mut wide_before, mut wide_after) = (before.whole(&was), after.whole(&is));
    if matches!(stores, Stores::One(_)) {
        part((before, &mut wide_before), (after, &mut wide_after));
    }
    Ok((wide_before, wide_after))
}

/// The same in whole hours, or days where hours are not told apart any more, by which profiles and calls of statements are counted.
pub(super) fn in_hours(before: Side, after: Side) -> (Side, Side) {
    let wide = |side: Side| Side { range: side.range.whole(), ..side };
    let (mut wide_before, mut wide_after) = (wide(before), wide(after));
    part((before, &mut wide_before), (after, &mut wide_after));
    (wide_before, wide_after)
}

/// Ends the earlier of two sides where the later one begins, if they grew into each other.
fn part((before, wide_before): (Side, &mut Side), (after, wide_after): (Side, &mut Side)) {
    if !before.may_share(&after) {
        return;
    }
    let (earlier, later) = if before.range.to <= after.range.from {
        (wide_before, wide_after.range.from)
    } else if after.range.to <= before.range.from {
        (wide_after, wide_before.range.from)
    } else {
        return;
    };
    earlier.range.to = earlier.range.to.min(later);
    earlier.range.from = earlier.range.from.min(later);
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 3_600;

    fn side(from: i64, to: i64, version: Option<i64>) -> Side {
        Side { range: Checked { from, to, now: 100 * HOUR }, version }
    }

    fn span(side: Side) -> (i64, i64) {
        (side.range.from / HOUR, side.range.to / HOUR)
    }

    #[test]
    fn an_hour_that_two_neighbours_share_belongs_to_the_later_one() {
        let noon = 12 * HOUR + 1_800;
        let (before, after) = (side(10 * HOUR, noon, None), side(noon, 14 * HOUR, None));
        let (was, is) = in_hours(before, after);
        assert_eq!((span(was), span(is)), ((10, 12), (12, 14)));
        let (is, was) = in_hours(after, before);
        assert_eq!((span(was), span(is)), ((10, 12), (12, 14)), "whichever is compared with which");
    }

    #[test]
    fn versions_share_no_request_and_so_may_share_hours() {
        let noon = 12 * HOUR + 1_800;
        let sides = |first, second| in_hours(side(10 * HOUR, noon, first), side(noon, 14 * HOUR, second));
        let (was, is) = sides(Some(1), Some(2));
        assert_eq!((span(was), span(is)), ((10, 13), (12, 14)));
        let (was, _) = sides(Some(1), None);
        assert_eq!(span(was), (10, 12));
    }

    #[test]
    fn what_lies_within_one_hour_leaves_nothing_to_the_earlier_side() {
        let (was, is) = in_hours(side(12 * HOUR, 12 * HOUR + 60, None), side(12 * HOUR + 60, 12 * HOUR + 120, None));
        assert_eq!((span(was), span(is)), ((12, 12), (12, 13)));
    }

    #[test]
    fn ranges_that_were_asked_to_overlap_do() {
        let (was, is) = in_hours(side(10 * HOUR, 13 * HOUR, None), side(12 * HOUR, 14 * HOUR, None));
        assert_eq!((span(was), span(is)), ((10, 13), (12, 14)));
    }
}
