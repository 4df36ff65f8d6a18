//! What the dashboard's API tells.

use std::net::SocketAddr;

use serde_json::Value;

use crate::client::{Request, Response};
use crate::place::TOKEN;

/// The API of one dashboard, read with the token.
#[derive(Debug, Clone)]
pub struct Api {
    address: SocketAddr,
    link: String,
}

impl Api {
    /// The API of the dashboard that is found below `link`.
    #[must_use]
    pub fn of(address: SocketAddr, link: &str) -> Self {
        Api { address, link: link.to_owned() }
    }

    /// Sends a `GET` for what lies below `/api`.
    ///
    /// # Panics
    /// When there is no response.
    #[must_use]
    pub fn ask(&self, target: &str) -> Response {
        self.try_ask(target).expect("an answer")
    }

    /// Sends a `GET` for what lies below `/api`.
    ///
    /// # Errors
    /// When there is no response.
    pub fn try_ask(&self, target: &str) -> std::io::Result<Response> {
        let request = Request::get(&format!("{}/api{target}", self.link));
        request.header("authorization", &format!("Bearer {TOKEN}")).try_send(self.address)
    }

    /// The answer to a `GET` for what lies below `/api`.
    ///
    /// # Panics
    /// When it is an error.
    #[must_use]
    pub fn get(&self, target: &str) -> Value {
        let response = self.ask(target);
        assert_eq!(response.status, 200, "{target}: {}", response.text());
        response.json()
    }

    /// How the monitor is.
    #[must_use]
    pub fn health(&self) -> Value {
        self.get("/health")
    }

    /// The overview over the last day.
    #[must_use]
    pub fn overview(&self) -> Value {
        self.get("/overview")
    }

    /// The endpoint shown as `name`, as in `GET /students/{id}`, if there is one.
    #[must_use]
    pub fn find_endpoint(&self, name: &str) -> Option<Value> {
        let overview = self.overview();
        let endpoints = overview["endpoints"].as_array().expect("a list of endpoints");
        endpoints.iter().find(|endpoint| name_of(endpoint) == name).cloned()
    }

    /// Hits in the overview.
    ///
    /// # Panics
    /// When it does not tell.
    #[must_use]
    pub fn hits(&self) -> u64 {
        self.overview()["total"]["hits"].as_u64().expect("a number of hits")
    }
}

fn name_of(endpoint: &Value) -> String {
    let text = |key: &str| endpoint[key].as_str().expect("a text").to_owned();
    format!("{} {}", text("method"), text("pattern")).trim().to_owned()
}

/// What was recorded, once nothing more is.
#[derive(Debug)]
pub struct Books {
    api: Api,
    overview: Value,
}

impl Books {
    /// Reads them.
    #[must_use]
    pub fn of(api: Api) -> Self {
        let overview = api.overview();
        Books { api, overview }
    }

    /// Requests in all.
    ///
    /// # Panics
    /// When the overview does not tell.
    #[must_use]
    pub fn hits(&self) -> u64 {
        self.overview["total"]["hits"].as_u64().expect("a number of hits")
    }

    /// The names of all endpoints that were ever requested, in the order of the alphabet.
    #[must_use]
    pub fn endpoints(&self) -> Vec<String> {
        let mut names: Vec<String> = self.rows().iter().filter(|row| row["hits"] != 0).map(name_of).collect();
        names.sort();
        names
    }

    /// The names of all endpoints, in the order of the alphabet.
    #[must_use]
    pub fn listed(&self) -> Vec<String> {
        let mut names: Vec<String> = self.rows().iter().map(name_of).collect();
        names.sort();
        names
    }

    /// The endpoint's row of the overview.
    ///
    /// # Panics
    /// When there is no such endpoint.
    #[must_use]
    pub fn endpoint(&self, name: &str) -> &Value {
        let found = self.rows().iter().find(|row| name_of(row) == name);
        found.unwrap_or_else(|| panic!("no endpoint {name} among {:?}", self.listed()))
    }

    /// The endpoint's requests, newest first.
    ///
    /// # Panics
    /// When there is no such endpoint.
    #[must_use]
    pub fn requests(&self, name: &str) -> Vec<Value> {
        let id = &self.endpoint(name)["id"];
        let list = self.api.get(&format!("/endpoints/{id}/requests?limit=1000"));
        list["requests"].as_array().expect("a list of requests").clone()
    }

    /// The endpoint's only request.
    ///
    /// # Panics
    /// When there are others, or none.
    #[must_use]
    pub fn request(&self, name: &str) -> Value {
        let requests = self.requests(name);
        assert_eq!(requests.len(), 1, "requests of {name}: {requests:?}");
        requests[0].clone()
    }

    fn rows(&self) -> &[Value] {
        self.overview["endpoints"].as_array().expect("a list of endpoints")
    }
}
