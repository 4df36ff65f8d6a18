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
#[derive(Clone, Copy, PartialEq)]
struct Met(usize);

const UNMATCHED: Met = Met(0);

/// Most paths kept of a method. A service has fewer routes, but for one that takes paths apart by itself.
const MOST_PATHS: usize = 1_000;
/// Longest of them, in bytes.
const LONGEST_PATH: usize = 256;

/// The routes of one method. Those that are not monitored are kept as `None`.
struct OfMethod {
    method: Method,
    by_pattern: HashMap<String, Option<Met>, RandomState>,
    /// Of routes without parameters: there the path tells the route, and actix need not make its pattern, which takes memory each time.
    by_path: HashMap<String, Option<Met>, RandomState>,
}

/// The routes met so far.
pub(crate) struct Routes {
    by_method: Vec<OfMethod>,
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
        let path = path_without_parameters(request);
        let of_method = self.by_method.iter().find(|of_method| of_method.method == request.method());
        let known = path.and_then(|path| of_method?.by_path.get(path).copied());
        let met = known.unwrap_or_else(|| {
            let met = self.of_request(monitor, request, status);
            self.keep_path(request.method(), path, met);
            met
        });
        self.endpoint(met)
    }

    fn of_request(&mut self, monitor: &Monitor, request: &HttpRequest, status: StatusCode) -> Option<Met> {
        match pattern_of(request) {
            Some(pattern) => self.of_pattern(monitor, request.method(), pattern, was_refused(request, status)),
            None if monitor.config().ignores(request.path()) => None,
            None => Some(UNMATCHED),
        }
    }

    /// Keeps to what a path of a route without parameters leads, unless no route was found.
    fn keep_path(&mut self, method: &Method, path: Option<&str>, met: Option<Met>) {
        let of_method = self.by_method.iter_mut().find(|of_method| of_method.method == method);
        let (Some(path), Some(OfMethod { by_path, .. }), true) = (path, of_method, met != Some(UNMATCHED)) else {
            return;
        };
        if by_path.len() < MOST_PATHS && path.len() <= LONGEST_PATH {
            by_path.insert(path.to_owned(), met);
        }
    }

    /// The endpoint that would have answered, for a request that ended without a response, maybe because it was `refused`.
    pub(crate) fn of_path(
        &mut self,
        monitor: &Monitor,
        method: &Method,
        path: &str,
        refused: bool,
    ) -> Option<&Endpoint> {
        let met = match self.pattern(path) {
            Some(pattern) => self.of_pattern(monitor, method, pattern, refused),
            None if monitor.config().ignores(path) => None,
            None => Some(UNMATCHED),
        };
        self.endpoint(met)
    }

    /// The pattern of the route that most likely takes `path`, decoded as the router reads it.
    pub(crate) fn pattern(&self, path: &str) -> Option<String> {
        self.map.as_ref()?.match_pattern(path)
    }

    fn endpoint(&self, met: Option<Met>) -> Option<&Endpoint> {
        met.map(|Met(n)| &*self.endpoints[n])
    }

    /// The endpoint `method pattern`. A request that was `refused` does not make a new one, so that nobody can fill the table
    /// with methods that no route has.
    fn of_pattern(&mut self, monitor: &Monitor, method: &Method, pattern: String, refused: bool) -> Option<Met> {
        let of_method = self.by_method.iter().find(|of_method| of_method.method == method);
        if let Some(known) = of_method.and_then(|of_method| of_method.by_pattern.get(&pattern)) {
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
        let position = self.by_method.iter().position(|of_method| of_method.method == method).unwrap_or_else(|| {
            self.by_method.push(OfMethod {
                method: method.clone(),
                by_pattern: HashMap::default(),
                by_path: HashMap::default(),
            });
            self.by_method.len() - 1
        });
        self.by_method[position].by_pattern.insert(pattern, met);
        met
    }
}

/// The pattern of the route that took `request`, or would have if nothing had answered before. Then actix looks for the path as it was sent, though
/// its router decodes it.
pub(crate) fn pattern_of(request: &HttpRequest) -> Option<String> {
    let path = request.match_info();
    if path.unprocessed().is_empty() || path.as_str() == request.path() {
        return request.match_pattern();
    }
    request.resource_map().match_pattern(path.as_str())
}

/// Whether no route has answered `request`, but middleware before, or actix because no guard let it in: that leaves some of the path. So do
/// services that take all paths below theirs, such as those of files: what these give is no refusal.
fn was_refused(request: &HttpRequest, status: StatusCode) -> bool {
    let gives = status.is_success() && matches!(*request.method(), Method::GET | Method::HEAD);
    status == StatusCode::METHOD_NOT_ALLOWED || (!gives && !request.match_info().unprocessed().is_empty())
}

/// The path, if a route took all of it and none of it for a parameter.
fn path_without_parameters(request: &HttpRequest) -> Option<&str> {
    let path = request.match_info();
    (path.is_empty() && path.unprocessed().is_empty()).then(|| path.as_str())
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
