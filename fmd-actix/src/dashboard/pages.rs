//! The addresses of the pages, as the web app knows them.
//!
//! Whether there is something to show for an id is the API's to say: the session's cookie is for the API alone, so that here nobody can
//! tell who asks, and strangers are not told which ids there are.

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

fn is_id(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse().is_ok_and(|id: i64| id > 0)
}

#[cfg(test)]
mod tests {
    use super::is_one;

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
}
