//! From a request to its endpoint: one worker's memory of the routes it has met.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::dev::ResourceMap;
use actix_web::http::{Method, StatusCode};
use fmd_core::Monitor;
use fmd_core::endpoint::{Endpoint, EndpointKey};
use foldhash::fast::RandomState;

/// Which of [`Routes::endpoints`]. Handed about in the endpoint's stead: a clone of its `Arc` would make all workers contend
/// for one count.
#[derive(Clone, Copy)]
struct Met(usize);

const UNMATCHED: Met = Met(0);

/// Endpoints by pattern. A route that is not monitored is kept as `None`.
type ByPattern = HashMap<String, Option<Met>, RandomState>;

/// The routes met so far.
pub(crate) struct Routes {
    by_method: Vec<(Method, ByPattern)>,
    endpoints: Vec<Arc<Endpoint>>,
    /// For requests that end without one, as when the client leaves.
    map: Option<ResourceMap>,
}

impl Routes {
    pub(crate) fn new(monitor: &Monitor) -> Self {
        let unmatched = monitor.endpoint(&EndpointKey::unmatched());
        Routes { by_method: Vec::new(), endpoints: vec![unmatched], map: None }
    }

    /// Keeps the app's routes for later; called with the first request.
    pub(crate) fn learn(&mut self, request: &HttpRequest) {
        if self.map.is_none() {
            self.map = Some(request.resource_map().clone());
        }
    }

    /// Whether [`learn`](Self::learn) has been called.
    pub(crate) fn are_known(&self) -> bool {
        self.map.is_some()
    }

    /// The endpoint that answered `request` with `status`; `None` when it is not monitored.
    pub(crate) fn of_response(
        &mut self,
        monitor: &Monitor,
        request: &HttpRequest,
        status: StatusCode,
    ) -> Option<&Endpoint> {
        let met = match request.match_pattern() {
            Some(pattern) => {
                let refused = match status {
                    StatusCode::METHOD_NOT_ALLOWED => true,
                    // A route whose guards refused the request leaves the path as it was.
                    StatusCode::NOT_FOUND => !request.match_info().unprocessed().is_empty(),
                    _ => false,
                };
                self.of_pattern(monitor, request.method(), pattern, refused)
            }
            None if monitor.config().ignores(request.path()) => None,
            None => Some(UNMATCHED),
        };
        self.endpoint(met)
    }

    /// The endpoint that would have answered, for a request that ended without a response.
    pub(crate) fn of_path(&mut self, monitor: &Monitor, method: &Method, path: &str) -> Option<&Endpoint> {
        let met = match self.pattern(path) {
            Some(pattern) => self.of_pattern(monitor, method, pattern, false),
            None if monitor.config().ignores(path) => None,
            None => Some(UNMATCHED),
        };
        self.endpoint(met)
    }

    /// The pattern of the route that most likely takes `path`.
    pub(crate) fn pattern(&self, path: &str) -> Option<String> {
        self.map.as_ref()?.match_pattern(path)
    }

    fn endpoint(&self, met: Option<Met>) -> Option<&Endpoint> {
        met.map(|Met(n)| &*self.endpoints[n])
    }

    /// The endpoint `method pattern`. A request that was `refused` does not make a new one, so that nobody can fill the table
    /// with methods that no route has.
    fn of_pattern(&mut self, monitor: &Monitor, method: &Method, pattern: String, refused: bool) -> Option<Met> {
        let by_pattern = self.by_method.iter().find(|(known, _)| known == method).map(|(_, by_pattern)| by_pattern);
        if let Some(known) = by_pattern.and_then(|by_pattern| by_pattern.get(&pattern)) {
            return *known;
        }
        self.meet(monitor, method, pattern, refused)
    }

    #[cold]
    fn meet(&mut self, monitor: &Monitor, method: &Method, pattern: String, refused: bool) -> Option<Met> {
        if !is_standard(method) {
            // Any client can make up methods; they must not make up endpoints.
            return Some(UNMATCHED);
        }
        let key = EndpointKey::new(method.as_str(), &pattern);
        if refused && monitor.known_endpoint(&key).is_none() {
            return Some(UNMATCHED);
        }
        let met = (!monitor.config().ignores(&pattern)).then(|| {
            self.endpoints.push(monitor.endpoint(&key));
            Met(self.endpoints.len() - 1)
        });
        let position = self.by_method.iter().position(|(known, _)| known == method).unwrap_or_else(|| {
            self.by_method.push((method.clone(), HashMap::default()));
            self.by_method.len() - 1
        });
        self.by_method[position].1.insert(pattern, met);
        met
    }
}

fn is_standard(method: &Method) -> bool {
    const STANDARD: [Method; 9] = [
        Method::GET,
        Method::POST,
        Method::PUT,
        Method::DELETE,
        Method::PATCH,
        Method::HEAD,
        Method::OPTIONS,
        Method::CONNECT,
        Method::TRACE,
    ];
    STANDARD.contains(method)
}
