//! From a request to its endpoint: one worker's memory of the routes it has met.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::dev::ResourceMap;
use actix_web::http::{Method, StatusCode};
use fmd_core::Monitor;
use fmd_core::endpoint::{Endpoint, EndpointKey};
use foldhash::fast::RandomState;

use crate::shape;

/// Which of [`Routes::endpoints`]. Handed about in the endpoint's stead: a clone of its `Arc` would make all workers contend
/// for one count.
#[derive(Clone, Copy, PartialEq)]
struct Met(usize);

const UNMATCHED: Met = Met(0);

/// Most shapes kept of a method's paths. A service has as many as routes, but for one that takes paths apart by itself.
const MOST_SHAPES: usize = 1_000;

/// The routes of one method. Those that are not monitored are kept as `None`.
struct OfMethod {
    method: Method,
    by_pattern: HashMap<String, Option<Met>, RandomState>,
    by_shape: HashMap<Vec<u8>, Shape, RandomState>,
}

/// What a path of a shape led to.
struct Shape {
    met: Option<Met>,
    /// How many paths of this shape have come since.
    uses: u32,
    /// Whether a path's shape does not tell its route: guards may choose between two whose patterns differ in expressions alone.
    is_ambiguous: bool,
}

impl Shape {
    /// What a path of this shape leads to; `None` when that is to be asked: always if it is ambiguous, else at first and now and then to find out.
    fn met(&mut self) -> Option<Option<Met>> {
        self.uses = self.uses.wrapping_add(1);
        let is_due = self.uses <= 64 || self.uses.is_multiple_of(128);
        (!self.is_ambiguous && !is_due).then_some(self.met)
    }
}

/// The routes met so far.
pub(crate) struct Routes {
    by_method: Vec<OfMethod>,
    endpoints: Vec<Arc<Endpoint>>,
    /// Room for the shape of the path at hand.
    shape: Vec<u8>,
    /// For requests that end without one, as when the client leaves.
    map: Option<ResourceMap>,
}

impl Routes {
    pub(crate) fn new(monitor: &Monitor) -> Self {
        let unmatched = monitor.endpoint(&EndpointKey::unmatched());
        Routes { by_method: Vec::new(), endpoints: vec![unmatched], shape: Vec::new(), map: None }
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
        shape::write(request.match_info(), &mut self.shape);
        let met = match self.of_shape(request.method()) {
            Some(met) => met,
            None => self.of_request(monitor, request, status),
        };
        self.endpoint(met)
    }

    /// What a path of the shape at hand led to before.
    fn of_shape(&mut self, method: &Method) -> Option<Option<Met>> {
        let of_method = self.by_method.iter_mut().find(|of_method| of_method.method == method)?;
        of_method.by_shape.get_mut(&self.shape)?.met()
    }

    /// The endpoint that answered `request` with `status`, whose path has the shape at hand.
    fn of_request(&mut self, monitor: &Monitor, request: &HttpRequest, status: StatusCode) -> Option<Met> {
        let Some(pattern) = request.match_pattern() else {
            let met = (!monitor.config().ignores(request.path())).then_some(UNMATCHED);
            self.compare_shape(request.method(), met);
            return met;
        };
        let refused = match status {
            StatusCode::METHOD_NOT_ALLOWED => true,
            // A route whose guards refused the request leaves the path as it was.
            StatusCode::NOT_FOUND => !request.match_info().unprocessed().is_empty(),
            _ => false,
        };
        let met = self.of_pattern(monitor, request.method(), pattern, refused);
        if !self.compare_shape(request.method(), met) && met != Some(UNMATCHED) {
            self.keep_shape(request.method(), met);
        }
        met
    }

    /// Whether the shape at hand is known, which is ambiguous if it does not lead to `met`.
    fn compare_shape(&mut self, method: &Method, met: Option<Met>) -> bool {
        let known = self.by_method.iter_mut().find(|of_method| of_method.method == method);
        let known = known.and_then(|of_method| of_method.by_shape.get_mut(&self.shape));
        known.is_some_and(|shape| {
            shape.is_ambiguous |= shape.met != met;
            true
        })
    }

    /// Keeps to what a path of the shape at hand has led.
    fn keep_shape(&mut self, method: &Method, met: Option<Met>) {
        let of_method = self.by_method.iter_mut().find(|of_method| of_method.method == method);
        let Some(OfMethod { by_shape, .. }) = of_method.filter(|_| !self.shape.is_empty()) else { return };
        if by_shape.len() < MOST_SHAPES {
            by_shape.insert(self.shape.clone(), Shape { met, uses: 0, is_ambiguous: false });
        }
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
                by_shape: HashMap::default(),
            });
            self.by_method.len() - 1
        });
        self.by_method[position].by_pattern.insert(pattern, met);
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
