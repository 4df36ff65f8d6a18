//! Somebody who is logged in.

use serde_json::json;

use crate::client::{Request, Response};
use crate::place::{PASSWORD, USER};
use crate::service::Service;

/// A session of the dashboard.
#[derive(Debug, Clone)]
pub struct Session {
    /// What the browser sends with each request.
    pub cookie: String,
    /// What proves that the own page sent a change.
    pub csrf: String,
}

impl Session {
    /// Logs in as in every test.
    ///
    /// # Panics
    /// When that is refused.
    #[must_use]
    pub fn begin(service: &Service) -> Self {
        Session::of(&service.send(&log_in(USER, PASSWORD)))
    }

    /// The session that a login began.
    ///
    /// # Panics
    /// When it began none.
    #[must_use]
    pub fn of(login: &Response) -> Self {
        assert_eq!(login.status, 200, "{}", login.text());
        let cookie = login.header("set-cookie").and_then(|cookie| cookie.split(';').next()).expect("a cookie");
        let csrf = login.json()["csrf"].as_str().expect("a token against forgery").to_owned();
        Session { cookie: cookie.to_owned(), csrf }
    }

    /// `request` as its page sends it.
    pub fn sends(&self, request: Request) -> Request {
        request.header("cookie", &self.cookie).header("x-csrf-token", &self.csrf)
    }
}

/// A request to log in.
pub fn log_in(username: &str, password: &str) -> Request {
    Request::post("/dashboard/api/login", &json!({"username": username, "password": password}))
}

/// A request to set an endpoint's level.
pub fn set_level(endpoint: u64, level: u8) -> Request {
    Request::new("PUT", &format!("/dashboard/api/endpoints/{endpoint}/level")).json(&json!({"level": level}))
}
