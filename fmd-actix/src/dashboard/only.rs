//! What the API's questions are narrowed to.

use std::fmt;
use std::str::FromStr;

use fmd_core::question::Only;
use serde::de::{self, Deserialize, Deserializer, Visitor};

use super::error::ApiError;
use crate::Fmd;

/// Most versions that may be asked for at one time.
const MOST: usize = 32;

/// Ids of versions, told apart by commas: `12` or `9,12`.
#[derive(Debug, Clone, Default)]
pub(super) struct Versions(Vec<i64>);

impl FromStr for Versions {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let ids: Option<Vec<i64>> = text.split(',').map(|id| id.trim().parse().ok()).collect();
        let ids = ids.filter(|ids| ids.len() <= MOST);
        ids.map(Versions).ok_or_else(|| format!("`version` holds 1 to {MOST} ids of versions, told apart by commas"))
    }
}

impl<'de> Deserialize<'de> for Versions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Versions;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("ids of versions")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Versions, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text)
    }
}

/// Only `versions`, if there are any.
pub(super) fn of_versions(versions: Option<&Versions>) -> Only {
    Only { versions: versions.map(|versions| versions.0.clone()).unwrap_or_default(), endpoints: None }
}

/// Only `versions` and the endpoints that `endpoints` finds, if anything is asked for.
pub(super) async fn of(fmd: &Fmd, versions: Option<&Versions>, endpoints: Option<&str>) -> Result<Only, ApiError> {
    let asked = endpoints.filter(|text| !text.trim().is_empty());
    let search = asked.map(str::parse).transpose().map_err(|error| ApiError::BadRequest(format!("{error}")))?;
    Ok(fmd.monitor().only(of_versions(versions).versions, search).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ids_told_apart_by_commas() {
        assert_eq!("12".parse::<Versions>().unwrap().0, [12]);
        assert_eq!("9,12, 3".parse::<Versions>().unwrap().0, [9, 12, 3]);
        let many = vec!["1"; 33].join(",");
        for text in ["", ",", "1,,2", "one", "1;2", "99999999999999999999", &many] {
            assert!(text.parse::<Versions>().is_err(), "{text:?}");
        }
    }
}
