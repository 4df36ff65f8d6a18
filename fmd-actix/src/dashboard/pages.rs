//! The addresses of the pages, as the web app knows them.
//!
//! Strangers are not told which ids there are, and the session's cookie is for the API alone: a page of an id that is gone is a 404 only for whoever
//! makes themselves known otherwise, as admins' browsers do ([`is_known`](super::session::is_known)). To all others the API says so.

use fmd_core::question::Thing;

const OF_SERVICE: &[&str] = &[
    "", "days", "errors", "graphs", "hours", "latency", "live", "login", "outliers", "profiles", "queries", "reports",
    "requests", "users", "versions",
];
const OF_ENDPOINT: &[&str] =
    &["compare", "errors", "hours", "outliers", "profile", "profiler", "queries", "users", "versions"];
const OF_SETTINGS: &[&str] = &["accounts", "alerts", "endpoints", "storage", "tokens"];

/// Whether there is a page at `path` below the dashboard's root.
pub(super) fn is_one(path: &str) -> bool {
    let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
    match parts[..] {
        [name] => name == "settings" || OF_SERVICE.contains(&name),
        ["settings", name] => OF_SETTINGS.contains(&name),
        ["endpoints" | "errors" | "requests" | "statements", id] => is_id(id),
        ["endpoints", id, name] => is_id(id) && OF_ENDPOINT.contains(&name),
        ["toolbar", _] => true,
        _ => false,
    }
}

/// What the page at `path` is about, where that may be gone.
pub(super) fn about(path: &str) -> Option<(Thing, i64)> {
    let (kind, rest) = path.trim_matches('/').split_once('/')?;
    let thing = match kind {
        "endpoints" => Thing::Endpoint,
        "errors" => Thing::Error,
        "requests" => Thing::Request,
        "statements" => Thing::Statement,
        _ => return None,
    };
    Some((thing, id(rest.split('/').next()?)?))
}

fn is_id(text: &str) -> bool {
    id(text).is_some()
}

fn id(text: &str) -> Option<i64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|&id| digits && id > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_told_from_no_page() {
        for path in ["", "/", "/settings", "/settings/", "/endpoints/5", "/endpoints/5/profile", "/toolbar/a1b2"] {
            assert!(is_one(path), "{path}");
        }
        let none =
            ["/x", "/endpoints", "/endpoints/0", "/endpoints/+5", "/endpoints/99999999999999999999", "/endpoints/5/x"];
        for path in none.into_iter().chain(["/settings/x", "/statements/5/x", "/toolbar", "/a/b/c/d"]) {
            assert!(!is_one(path), "{path}");
        }
    }

    #[test]
    fn what_a_page_is_about_stands_in_its_path() {
        assert_eq!(about("/endpoints/5/profile"), Some((Thing::Endpoint, 5)));
        assert_eq!(about("/requests/7/"), Some((Thing::Request, 7)));
        assert_eq!(about("/errors/8"), Some((Thing::Error, 8)));
        assert_eq!(about("/statements/9"), Some((Thing::Statement, 9)));
        for path in ["/", "/errors", "/settings/5", "/errors/x", "/errors/-1", "/toolbar/5"] {
            assert_eq!(about(path), None, "{path}");
        }
    }
}
