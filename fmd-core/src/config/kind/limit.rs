//! Limits of the service and of endpoints, from which on somebody is told.

use std::collections::BTreeMap;

use super::{Fault, Kind};
use crate::config::literal;
use crate::config::raw::Raw;

/// The name of all requests together.
pub(crate) const SERVICE: &str = "service";
/// The name of every endpoint that has none of its own.
pub(crate) const EACH: &str = "*";

/// Limits by name, above 0 and up to `MOST`: percentages where that is 100, milliseconds elsewhere.
pub(in crate::config) struct Limits<const MOST: u64>;

impl<const MOST: u64> Limits<MOST> {
    fn unit() -> &'static str {
        if MOST == 100 { "a percentage" } else { "milliseconds" }
    }

    fn limit(raw: &Raw) -> Result<f64, Fault> {
        let limit = raw.as_float().ok_or_else(|| Fault::wrong_type(raw))?;
        if limit > 0.0 && limit <= MOST as f64 {
            Ok(limit)
        } else {
            Err(Fault::impossible(format!("{limit} is not above 0 and at most {MOST}")))
        }
    }
}

impl<const MOST: u64> Kind for Limits<MOST> {
    type Value = BTreeMap<String, f64>;
    type Lent<'a> = &'a BTreeMap<String, f64>;
    type Given = BTreeMap<String, f64>;

    fn words() -> String {
        let unit = Self::unit();
        format!(
            "{unit} of the service, or a table of them: by endpoint, `*` for each other endpoint, `service` for all together"
        )
    }

    fn read(raw: &Raw) -> Result<Self::Value, Fault> {
        match raw {
            Raw::Words(words) if words.trim_start().starts_with('{') => Self::read(&literal::parse(words)?),
            Raw::Table(entries) => {
                let limit = |entry: &crate::config::raw::Entry| {
                    let limit = Self::limit(&entry.value).map_err(|fault| fault.below(entry.below))?;
                    Ok((entry.key.clone(), limit))
                };
                entries.iter().map(limit).collect()
            }
            other => Ok(BTreeMap::from([(SERVICE.to_owned(), Self::limit(other)?)])),
        }
    }

    fn accept(limits: Self::Value) -> Result<Self::Value, Fault> {
        limits.values().try_for_each(|&limit| Self::limit(&Raw::Float(limit)).map(|_| ()))?;
        Ok(limits)
    }

    fn lend(limits: &Self::Value) -> &Self::Value {
        limits
    }

    fn show(limits: &Self::Value) -> String {
        limits.iter().map(|(name, limit)| format!("{name} {limit}")).collect::<Vec<_>>().join(", ")
    }

    fn show_default(_: &Self::Value) -> String {
        "none".to_owned()
    }
}
