//! Hours of each day.

use super::{Fault, Kind};
use crate::config::raw::{Raw, clipped};

/// From when to when by the wall clock, in minutes since midnight; over midnight where it ends before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    from: u32,
    to: u32,
}

impl Hours {
    /// Whether `minute` of the day is one of them.
    pub(crate) fn contains(self, minute: u32) -> bool {
        if self.from < self.to {
            (self.from..self.to).contains(&minute)
        } else {
            minute >= self.from || minute < self.to
        }
    }
}

impl std::fmt::Display for Hours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Hours { from, to } = self;
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)
    }
}

/// [`Hours`], or none.
pub(in crate::config) struct HoursOfDay;

fn minute(text: &str) -> Option<u32> {
    let (hour, minute) = text.trim().split_once(':')?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

impl Kind for HoursOfDay {
    type Value = Option<Hours>;
    type Lent<'a> = Option<Hours>;
    type Given = String;

    const TAKES_EMPTY: bool = true;

    fn words() -> String {
        "hours of the day, as in `22:00-07:00`".to_owned()
    }

    fn read(raw: &Raw) -> Result<Self::Value, Fault> {
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(text: String) -> Result<Self::Value, Fault> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let ends = text.split_once('-').and_then(|(from, to)| Some((minute(from)?, minute(to)?)));
        match ends {
            Some((from, to)) if from != to => Ok(Some(Hours { from, to })),
            _ => Err(Fault::impossible(format!("`{}` is not {}", clipped(&text), Self::words()))),
        }
    }

    fn lend(hours: &Self::Value) -> Option<Hours> {
        *hours
    }

    fn show(hours: &Self::Value) -> String {
        hours.as_ref().map_or(String::new(), ToString::to_string)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_may_go_over_midnight() {
        let hours = |text: &str| HoursOfDay::accept(text.to_owned()).unwrap().unwrap();
        let night = hours("22:00-07:30");
        let inside = [22 * 60, 23 * 60 + 59, 0, 7 * 60 + 29].map(|minute| night.contains(minute));
        assert_eq!((inside, night.contains(7 * 60 + 30), night.contains(21 * 60 + 59)), ([true; 4], false, false));
        assert!(hours("12:00-13:00").contains(12 * 60) && !hours("12:00-13:00").contains(0));
        assert_eq!(night.to_string(), "22:00-07:30");
    }
}
