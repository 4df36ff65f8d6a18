//! A browser of somebody who has logged in, as the toolbar sees it.

use serde_json::Value;

use crate::client::{Request, Response};
use crate::place::{PASSWORD, USER};
use crate::service::Service;
use crate::session::{Session, log_in};

/// A browser in which somebody has logged in.
#[derive(Debug)]
pub struct Browser<'a> {
    service: &'a Service,
    /// Its session of the dashboard.
    pub session: Session,
    /// What it sends with each request.
    pub cookies: String,
}

impl<'a> Browser<'a> {
    /// The one that was answered `login`.
    #[must_use]
    pub fn of(service: &'a Service, login: &Response) -> Self {
        let cookies = login.headers.iter().filter(|(name, _)| name == "set-cookie");
        let cookies: Vec<&str> = cookies.filter_map(|(_, cookie)| cookie.split(';').next()).collect();
        Browser { service, session: Session::of(login), cookies: cookies.join("; ") }
    }

    /// The admin's.
    #[must_use]
    pub fn admin(service: &'a Service) -> Self {
        Browser::of(service, &service.send(&log_in(USER, PASSWORD)))
    }

    /// Opens a page.
    pub fn opens(&self, request: Request) -> Response {
        let request = request.header("cookie", &self.cookies).header("sec-fetch-dest", "document");
        self.service.send(&request.header("accept", "text/html,*/*;q=0.8"))
    }

    /// Has the page fetch something.
    pub fn fetches(&self, target: &str) -> Response {
        self.service.send(&Request::get(target).header("cookie", &self.cookies).header("sec-fetch-dest", "empty"))
    }

    /// Asks the dashboard's API.
    #[must_use]
    pub fn asks(&self, path: &str) -> Response {
        self.service.send(&Request::get(&format!("/dashboard/api{path}")).header("cookie", &self.cookies))
    }

    /// What the toolbar says of a page.
    ///
    /// # Panics
    /// When it shows no such page.
    pub fn shown(&self, page: &Response) -> Value {
        let answer = self.asks(&format!("/toolbar/{}", id_in(page)));
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }
}

/// What the toolbar calls `page`.
///
/// # Panics
/// When it has no badge.
#[must_use]
pub fn id_in(page: &Response) -> String {
    let text = page.text();
    let tag = text.split("data-request=\"").nth(1).unwrap_or_else(|| panic!("a badge: {text}"));
    tag.split('"').next().unwrap_or_default().to_owned()
}
