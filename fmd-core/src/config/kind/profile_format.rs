//! In which form profiles are written into files.

use super::{Fault, Kind};
use crate::config::raw::Raw;

/// The form of a profile's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfileFormat {
    /// Folded stacks, a line each, as flame graph tools read them.
    Folded,
    /// For `go tool pprof`, Pyroscope and others.
    Pprof,
    /// For speedscope.
    Speedscope,
}

impl ProfileFormat {
    const ALL: [(ProfileFormat, &str); 3] =
        [(ProfileFormat::Folded, "folded"), (ProfileFormat::Pprof, "pprof"), (ProfileFormat::Speedscope, "speedscope")];
}

/// A [`ProfileFormat`] in words.
pub(in crate::config) struct ProfileFormats;

impl Kind for ProfileFormats {
    type Value = ProfileFormat;
    type Lent<'a> = ProfileFormat;
    type Given = ProfileFormat;

    fn words() -> String {
        "`folded`, `pprof` or `speedscope`".to_owned()
    }

    fn read(raw: &Raw) -> Result<ProfileFormat, Fault> {
        let text = raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?;
        let found = ProfileFormat::ALL.into_iter().find(|(_, name)| *name == text.trim());
        found
            .map(|(format, _)| format)
            .ok_or_else(|| Fault::impossible("there is no such format: write `folded`, `pprof` or `speedscope`"))
    }

    fn accept(format: ProfileFormat) -> Result<ProfileFormat, Fault> {
        Ok(format)
    }

    fn lend(format: &ProfileFormat) -> ProfileFormat {
        *format
    }

    fn show(format: &ProfileFormat) -> String {
        let named = ProfileFormat::ALL.into_iter().find(|(known, _)| known == format);
        named.map_or("", |(_, name)| name).to_owned()
    }
}
