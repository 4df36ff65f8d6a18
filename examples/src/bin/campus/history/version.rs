//! The versions of campus, and what each changed.

use crate::campus::RosterQueries;
use crate::visitor::Errand;

/// The commits that were released, oldest first.
pub const VERSIONS: [&str; 5] = [
    "3f9c1b7ae02d58466c1e0f83ab97d2415e60c8f4",
    "a81d40e6c97f2b3350d4e8f1726a0bc95d13fe28",
    "5c02e7f94b6ad1380e9f47c26b85a1d07f3e64b9",
    "d7460fb81e3c95a2780b4d6fe1c93a058264eb7d",
    "19eb52c4d8f07a6341be9d50c72f86e3a04b9d15",
];

/// The day on which each was released, counted from the first day of the past.
pub const RELEASE_DAYS: [i64; 5] = [0, 3, 6, 9, 12];

const ROSTER_ASKS_FOR_EACH_STUDENT: usize = 3;
const REPORT_COMPUTES_MORE: usize = 4;

/// How `/roster` asked the database in `VERSIONS[release]`.
pub fn roster_queries(release: usize) -> RosterQueries {
    if release >= ROSTER_ASKS_FOR_EACH_STUDENT { RosterQueries::OnePerStudent } else { RosterQueries::Joined }
}

/// How many times longer than in the first version an errand took in `VERSIONS[release]`.
pub fn slowdown(errand: Errand, release: usize) -> f64 {
    match errand {
        Errand::Roster if release >= ROSTER_ASKS_FOR_EACH_STUDENT => 3.5,
        Errand::Report if release >= REPORT_COMPUTES_MORE => 1.7,
        _ => 1.0,
    }
}
