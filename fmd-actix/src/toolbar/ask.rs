//! What a browser asks for: a page, or something that a page fetches.

use actix_web::http::Method;
use actix_web::http::header::{ACCEPT, HeaderMap, HeaderName};

const DESTINATION: HeaderName = HeaderName::from_static("sec-fetch-dest");

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// What is to stand in a tab.
    Page,
    /// What a script has fetched, or a page in a frame.
    Part,
}

impl Ask {
    /// What a request asks for; `None` for pictures, styles, scripts and the like.
    pub(super) fn of(method: &Method, headers: &HeaderMap) -> Option<Self> {
        let header = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
        let page = if *method == Method::HEAD { Ask::Part } else { Ask::Page };
        match header(DESTINATION) {
            Some("document") => Some(page),
            Some("empty" | "iframe" | "frame") => Some(Ask::Part),
            Some(_) => None,
            // Over plain HTTP browsers leave that out, unless the host is the machine itself.
            None => {
                let accept = header(ACCEPT).unwrap_or_default();
                let by_script = ["x-requested-with", "hx-request"].iter().any(|name| headers.contains_key(*name));
                if accept.contains("text/html") && !by_script {
                    Some(page)
                } else if accept.starts_with("image/") || accept.starts_with("text/css") {
                    None
                } else {
                    Some(Ask::Part)
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn ask(headers: &[(&'static str, &str)]) -> Option<Ask> {
        let mut request = TestRequest::get();
        for header in headers {
            request = request.insert_header(*header);
        }
        Ask::of(&Method::GET, request.to_http_request().headers())
    }

    #[test]
    fn a_browser_that_says_what_it_asks_for_is_believed() {
        assert_eq!(ask(&[("sec-fetch-dest", "document")]), Some(Ask::Page));
        assert_eq!(ask(&[("sec-fetch-dest", "empty"), ("accept", "text/html")]), Some(Ask::Part));
        assert_eq!(ask(&[("sec-fetch-dest", "iframe"), ("accept", "text/html")]), Some(Ask::Part));
        assert_eq!(ask(&[("sec-fetch-dest", "script"), ("accept", "*/*")]), None);
    }

    #[test]
    fn of_any_other_it_is_guessed() {
        assert_eq!(ask(&[("accept", "text/html,application/xhtml+xml,*/*;q=0.8")]), Some(Ask::Page));
        assert_eq!(ask(&[("accept", "text/html, */*"), ("hx-request", "true")]), Some(Ask::Part));
        assert_eq!(ask(&[("accept", "*/*")]), Some(Ask::Part));
        assert_eq!(ask(&[("accept", "image/avif,image/webp,*/*;q=0.8")]), None);
        assert_eq!(ask(&[]), Some(Ask::Part));
    }
}
