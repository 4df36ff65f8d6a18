//! The time zone in which days begin and times are shown.

use chrono_tz::{TZ_VARIANTS, Tz};

use super::{Fault, Kind};
use crate::config::nearest::nearest;
use crate::config::raw::{Raw, clipped};

/// A zone of the IANA database.
pub(in crate::config) struct Zone;

impl Zone {
    /// The zone of this host: `TZ` where it names one, else what the system is set to, else UTC.
    pub(in crate::config) fn of_host() -> Tz {
        let variable = std::env::var("TZ").ok();
        choose(variable.as_deref(), || iana_time_zone::get_timezone().ok())
    }
}

fn choose(variable: Option<&str>, system: impl FnOnce() -> Option<String>) -> Tz {
    // POSIX allows a colon in front of a name or file, and takes an empty variable for UTC. A rule such as `CET-1CEST` names no zone.
    let named = variable.map(|text| text.strip_prefix(':').unwrap_or(text)).and_then(|text| {
        let name = text.rsplit_once("zoneinfo/").map_or(text, |(_, name)| name);
        if name.is_empty() { Some(Tz::UTC) } else { name.parse().ok() }
    });
    named.or_else(|| system()?.parse().ok()).unwrap_or(Tz::UTC)
}

impl Kind for Zone {
    type Value = Tz;
    type Lent<'a> = Tz;
    type Given = String;

    fn words() -> String {
        "a name of the IANA database, as in `Europe/Amsterdam`".to_owned()
    }

    fn read(raw: &Raw) -> Result<Tz, Fault> {
        Self::accept(raw.as_text().ok_or_else(|| Fault::wrong_type(raw))?.to_owned())
    }

    fn accept(name: String) -> Result<Tz, Fault> {
        name.trim().parse().map_err(|_| {
            let near = nearest(&name, TZ_VARIANTS.iter().map(|zone| zone.name()));
            let advice = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            Fault::impossible(format!("`{}` is not {}{advice}", clipped(&name), Self::words()))
        })
    }

    fn lend(zone: &Tz) -> Tz {
        *zone
    }

    fn show(zone: &Tz) -> String {
        zone.name().to_owned()
    }

    fn show_default(_: &Tz) -> String {
        "the host's, else UTC".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_variable_wins_over_the_system_where_it_names_a_zone() {
        let system = || Some("Asia/Tokyo".to_owned());
        assert_eq!(choose(Some("Europe/Berlin"), system), Tz::Europe__Berlin);
        assert_eq!(choose(Some(":/usr/share/zoneinfo/Europe/Berlin"), system), Tz::Europe__Berlin);
        assert_eq!(choose(Some(""), system), Tz::UTC);
        assert_eq!(choose(Some("CET-1CEST"), system), Tz::Asia__Tokyo);
        assert_eq!(choose(None, system), Tz::Asia__Tokyo);
        assert_eq!(choose(None, || None), Tz::UTC);
    }

    #[test]
    fn a_misspelt_zone_gets_the_nearest_one_as_advice() {
        let fault = Zone::accept("Europe/Amsterdm".to_owned()).unwrap_err();
        assert!(format!("{fault:?}").contains("did you mean `Europe/Amsterdam`?"), "{fault:?}");
    }
}
