//! What a profile's file is called: `GET.students._id_.38ms.1795222960.folded`.

use super::Profiled;
use crate::config::ProfileFormat;

/// Most characters of a route in a name: file systems take 255 bytes in all.
const LONGEST_ROUTE: usize = 120;

/// A file's name up to its extension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileName(pub(super) String);

impl FileName {
    pub(super) fn of(profiled: &Profiled) -> Self {
        let method = if profiled.method.is_empty() { "any" } else { &profiled.method };
        let (millis, seconds) = (profiled.duration.as_millis(), profiled.started_at.div_euclid(1_000_000));
        FileName(format!("{}.{}.{millis}ms.{seconds}", safe(method), route(&profiled.pattern)))
    }

    /// The whole name; with a number where there is another file of this name already.
    pub(super) fn with(&self, number: u32, extension: &str) -> String {
        match number {
            0 => format!("{}.{extension}", self.0),
            number => format!("{}-{number}.{extension}", self.0),
        }
    }
}

/// Whether `name` is one that fmd gave, in whichever form: no other file is ever removed.
pub(super) fn is_ours(name: &str) -> bool {
    let stem = |form: ProfileFormat| name.strip_suffix(form.extension())?.strip_suffix('.');
    let forms = [ProfileFormat::Folded, ProfileFormat::Pprof, ProfileFormat::Speedscope];
    let Some(stem) = forms.into_iter().find_map(stem) else { return false };
    let mut parts = stem.rsplit('.');
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let moment = parts.next().is_some_and(|moment| moment.splitn(2, '-').all(is_number));
    let duration = parts.next().and_then(|duration| duration.strip_suffix("ms")).is_some_and(is_number);
    moment && duration && parts.count() >= 2
}

fn route(pattern: &str) -> String {
    let parts: Vec<String> = pattern.split('/').filter(|part| !part.is_empty()).map(safe).collect();
    let route: String = parts.join(".").chars().take(LONGEST_ROUTE).collect();
    if route.is_empty() { "root".to_owned() } else { route }
}

/// What every file system and every shell takes as it is.
fn safe(part: &str) -> String {
    let safe = |letter: char| if letter.is_ascii_alphanumeric() || letter == '-' { letter } else { '_' };
    part.chars().map(safe).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_route_leads_out_of_the_folder() {
        for (pattern, expected) in [
            ("/students/{id}", "students._id_"),
            ("/", "root"),
            ("", "root"),
            ("/../../etc/passwd", "__.__.etc.passwd"),
            ("/a b\0\n\"$(x)", "a_b_____x_"),
            ("/é", "_"),
            ("C:\\x", "C__x"),
        ] {
            assert_eq!(route(pattern), expected);
        }
        assert_eq!(route(&"x".repeat(1_000)).len(), LONGEST_ROUTE);
    }

    #[test]
    fn only_names_that_were_given_here_are_ours() {
        let name = FileName("GET.students._id_.38ms.1795222960".to_owned());
        for extension in ["folded", "pb.gz", "speedscope.json"] {
            assert!(is_ours(&name.with(0, extension)) && is_ours(&name.with(3, extension)), "{extension}");
        }
        for other in [
            "fmd.db",
            "notes.folded",
            "GET.x.38ms.17.pb",
            "GET.x.38.17.folded",
            "GET.x.ms.17.folded",
            "38ms.17.folded",
            "GET.x.3ms.-1.folded",
        ] {
            assert!(!is_ours(other), "{other}");
        }
    }
}
