//! The embedded dashboard of the fmd monitor for Rust web services.
//!
//! The dashboard is a web app in `web/`, built into `dist/` and embedded here in compressed form, so that a service needs no
//! files beside its binary. A server answers with it in two ways:
//!
//! - the paths in [`ASSETS`] below the dashboard's root, with their `Content-Type`, `ETag` and `Content-Encoding: gzip`. Their
//!   names change with their content, so they may be cached for ever;
//! - [`index`] at every other path below the root that is not part of the API, because the app keeps its pages in real
//!   addresses. It is to be served with [`CONTENT_SECURITY_POLICY`] and not to be cached.

mod sent;
mod table;

pub use sent::sent;
pub use table::{ASSETS, TOOLBAR};

macro_rules! policy {
    ($ancestors:literal) => {
        concat!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; ",
            "base-uri 'self'; form-action 'self'; frame-ancestors ",
            $ancestors
        )
    };
}

/// What the dashboard's pages may load and run: only what comes from their own host. No page may show them in a frame.
pub const CONTENT_SECURITY_POLICY: &str = policy!("'none'");

/// The same for the toolbar's page, which pages of the same host show in a frame.
pub const FRAMED_CONTENT_SECURITY_POLICY: &str = policy!("'self'");

/// A file of the dashboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asset {
    /// Where it lies below the dashboard's root, without a leading slash.
    pub path: &'static str,
    /// Its `Content-Type`.
    pub content_type: &'static str,
    /// Its `ETag`, quotes included.
    pub etag: &'static str,
    /// Its content, compressed with gzip.
    pub gzip: &'static [u8],
}

/// The file at `path` below the dashboard's root (without a leading slash), if there is one.
#[must_use]
pub fn asset(path: &str) -> Option<&'static Asset> {
    let found = ASSETS.binary_search_by(|asset| asset.path.cmp(path)).ok()?;
    ASSETS.get(found)
}

/// The page, uncompressed. `base_href` leads from the address at which the page is served to the dashboard's root and ends in
/// a slash, or is `./`: `./` at `/dashboard/settings`, `../` at `/dashboard/endpoints/5`, `dashboard/` at `/dashboard`. Being
/// relative it holds behind any prefix that a proxy adds.
#[must_use]
pub fn index(base_href: &str) -> String {
    let mut page =
        String::with_capacity(table::SHELL_BEFORE_BASE.len() + base_href.len() + table::SHELL_AFTER_BASE.len());
    page.push_str(table::SHELL_BEFORE_BASE);
    for letter in base_href.chars() {
        match letter {
            '&' => page.push_str("&amp;"),
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '"' => page.push_str("&quot;"),
            '\'' => page.push_str("&#39;"),
            other => page.push(other),
        }
    }
    page.push_str(table::SHELL_AFTER_BASE);
    page
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn content(asset: &Asset) -> String {
        let mut content = String::new();
        flate2::read::GzDecoder::new(asset.gzip).read_to_string(&mut content).expect("gzip of UTF-8 text");
        content
    }

    fn attribute_values<'a>(page: &'a str, attribute: &'a str) -> impl Iterator<Item = &'a str> {
        let start = format!("{attribute}=\"");
        page.match_indices(&start)
            .map(|(at, start)| page[at + start.len()..].split('"').next().unwrap_or_default())
            .collect::<Vec<_>>()
            .into_iter()
    }

    #[test]
    fn every_file_that_the_page_names_is_embedded() {
        let page = index("./");
        let named: Vec<&str> =
            attribute_values(&page, "src").chain(attribute_values(&page, "href")).filter(|to| *to != "./").collect();
        assert!(named.len() >= 4, "script, theme, style and icon: {named:?}");
        for path in named {
            let path = path.strip_prefix("./").expect("relative to the base");
            assert!(asset(path).is_some(), "{path} is missing");
        }
    }

    #[test]
    fn every_embedded_file_is_found_by_its_path_and_decodes() {
        assert!(!ASSETS.is_empty());
        for each in ASSETS {
            assert_eq!(asset(each.path), Some(each));
            assert!(!content(each).is_empty(), "{} is empty", each.path);
            assert!(each.etag.starts_with('"') && each.etag.ends_with('"'));
        }
        assert_eq!(asset("assets/none.js"), None);
        assert_eq!(asset(""), None);
    }

    #[test]
    fn nothing_names_another_host() {
        // Names of XML vocabularies look like addresses and are never fetched.
        const VOCABULARIES: [&str; 6] = [
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/1999/xlink",
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/XML/1998/namespace",
            "http://www.w3.org/1998/Math/MathML",
        ];
        let texts = ASSETS.iter().map(|each| (each.path, content(each))).chain([("the page", index("./"))]);
        for (name, mut text) in texts {
            for vocabulary in VOCABULARIES {
                text = text.replace(vocabulary, "");
            }
            for scheme in ["http://", "https://"] {
                let at = text.find(scheme);
                let shown = at.map(|at| text[at..].chars().take(80).collect::<String>());
                assert_eq!(shown, None, "{name} names an address");
            }
        }
    }

    #[test]
    fn the_page_runs_nothing_that_its_policy_forbids() {
        let page = index("./");
        assert!(!page.contains(" style="), "no style attributes");
        assert!(!page.contains("<style"), "no inline styles");
        assert!(!page.contains(" on"), "no inline handlers");
        for (at, _) in page.match_indices("<script") {
            let tag = page[at..].split('>').next().unwrap_or_default();
            assert!(tag.contains(" src="), "an inline script: {tag}");
        }
    }

    #[test]
    fn the_base_is_written_in_escaped_form() {
        assert!(index("../").contains("<base href=\"../\" />"));
        assert!(index("\"><script>").contains("<base href=\"&quot;&gt;&lt;script&gt;\" />"));
    }

    #[test]
    fn the_toolbar_is_small_and_embedded() {
        let script = asset(TOOLBAR).expect("the toolbar's script");
        assert!(script.gzip.len() < 8_000, "{} bytes", script.gzip.len());
    }

    #[test]
    fn a_first_visit_loads_less_than_400_kilobytes() {
        let all: usize = ASSETS.iter().map(|each| each.gzip.len()).sum();
        assert!(all < 400_000, "{all} bytes");
    }
}
