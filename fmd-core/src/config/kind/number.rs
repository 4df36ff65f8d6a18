//! Numbers: counts, factors, periods, levels.

use std::fmt::Display;
use std::marker::PhantomData;
use std::time::Duration;

use super::{Fault, Kind};
use crate::config::raw::Raw;
use crate::endpoint::{Level, UnknownLevel};

/// A whole number from `MIN` to `MAX`.
pub(in crate::config) struct Whole<T, const MIN: u64, const MAX: u64>(PhantomData<T>);

impl<T, const MIN: u64, const MAX: u64> Whole<T, MIN, MAX> {
    fn outside(number: impl Display) -> Fault {
        Fault::impossible(format!("{number} is not from {MIN} to {MAX}"))
    }
}

impl<T, const MIN: u64, const MAX: u64> Kind for Whole<T, MIN, MAX>
where
    T: Copy + Display + TryFrom<u64>,
    u64: TryFrom<T>,
{
    type Value = T;
    type Lent<'a> = T;
    type Given = T;

    fn words() -> String {
        format!("a whole number from {MIN} to {MAX}")
    }

    fn read(raw: &Raw) -> Result<T, Fault> {
        let number = raw.as_integer().ok_or_else(|| Fault::wrong_type(raw))?;
        let fitting = <u64 as TryFrom<i128>>::try_from(number).ok().and_then(|n| T::try_from(n).ok());
        Self::accept(fitting.ok_or_else(|| Self::outside(number))?)
    }

    fn accept(number: T) -> Result<T, Fault> {
        match u64::try_from(number) {
            Ok(n) if (MIN..=MAX).contains(&n) => Ok(number),
            _ => Err(Self::outside(number)),
        }
    }

    fn lend(number: &T) -> T {
        *number
    }

    fn show(number: &T) -> String {
        number.to_string()
    }
}

/// How many times something must be exceeded: finite, above 1.
pub(in crate::config) struct Factor;

impl Kind for Factor {
    type Value = f64;
    type Lent<'a> = f64;
    type Given = f64;

    fn words() -> String {
        "a number above 1".to_owned()
    }

    fn read(raw: &Raw) -> Result<f64, Fault> {
        Self::accept(raw.as_float().ok_or_else(|| Fault::wrong_type(raw))?)
    }

    fn accept(factor: f64) -> Result<f64, Fault> {
        if factor.is_finite() && factor > 1.0 {
            Ok(factor)
        } else {
            Err(Fault::impossible(format!("{factor} is not a finite number above 1")))
        }
    }

    fn lend(factor: &f64) -> f64 {
        *factor
    }

    fn show(factor: &f64) -> String {
        factor.to_string()
    }
}

/// A share in percent, above 0.
pub(in crate::config) struct Percent;

impl Kind for Percent {
    type Value = f64;
    type Lent<'a> = f64;
    type Given = f64;

    fn words() -> String {
        "a percentage above 0, up to 100".to_owned()
    }

    fn read(raw: &Raw) -> Result<f64, Fault> {
        Self::accept(raw.as_float().ok_or_else(|| Fault::wrong_type(raw))?)
    }

    fn accept(percent: f64) -> Result<f64, Fault> {
        if percent > 0.0 && percent <= 100.0 {
            Ok(percent)
        } else {
            Err(Fault::impossible(format!("{percent} is not a percentage above 0, up to 100")))
        }
    }

    fn lend(percent: &f64) -> f64 {
        *percent
    }

    fn show(percent: &f64) -> String {
        percent.to_string()
    }
}

/// A time from `MIN` to `MAX` milliseconds; milliseconds outside of Rust.
pub(in crate::config) struct Period<const MIN: u64, const MAX: u64>;

impl<const MIN: u64, const MAX: u64> Period<MIN, MAX> {
    fn outside(millis: impl Display) -> Fault {
        Fault::impossible(format!("{millis} ms is not from {MIN} ms to {MAX} ms"))
    }
}

impl<const MIN: u64, const MAX: u64> Kind for Period<MIN, MAX> {
    type Value = Duration;
    type Lent<'a> = Duration;
    type Given = Duration;

    fn words() -> String {
        format!("milliseconds from {MIN} to {MAX}, with or without a fraction")
    }

    fn read(raw: &Raw) -> Result<Duration, Fault> {
        let millis = raw.as_float().ok_or_else(|| Fault::wrong_type(raw))?;
        Self::accept(Duration::try_from_secs_f64(millis / 1e3).map_err(|_| Self::outside(millis))?)
    }

    fn accept(period: Duration) -> Result<Duration, Fault> {
        if (Duration::from_millis(MIN)..=Duration::from_millis(MAX)).contains(&period) {
            Ok(period)
        } else {
            Err(Self::outside(Self::show(&period)))
        }
    }

    fn lend(period: &Duration) -> Duration {
        *period
    }

    fn show(period: &Duration) -> String {
        (period.as_secs_f64() * 1e3).to_string()
    }
}

/// A monitoring level.
pub(in crate::config) struct MonitorLevel;

impl Kind for MonitorLevel {
    type Value = Level;
    type Lent<'a> = Level;
    type Given = Level;

    fn words() -> String {
        "0 (last use), 1 (performance), 2 (outliers) or 3 (profiler)".to_owned()
    }

    fn read(raw: &Raw) -> Result<Level, Fault> {
        let number = raw.as_integer().ok_or_else(|| Fault::wrong_type(raw))?;
        let level = u8::try_from(number).ok().and_then(|level| Level::try_from(level).ok());
        level.ok_or_else(|| {
            let nearest = i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX });
            Fault::impossible(UnknownLevel(nearest).to_string())
        })
    }

    fn accept(level: Level) -> Result<Level, Fault> {
        Ok(level)
    }

    fn lend(level: &Level) -> Level {
        *level
    }

    fn show(level: &Level) -> String {
        u8::from(*level).to_string()
    }
}
