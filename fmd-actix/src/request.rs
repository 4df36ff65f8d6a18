//! The scope of one request: from the middleware to the last byte of its body.

use std::cell::RefCell;
use std::net::IpAddr;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::body::BodySize;
use actix_web::dev::{ResponseHead, ServiceRequest};
use actix_web::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use actix_web::http::uri::PathAndQuery;
use actix_web::http::{Method, StatusCode, Version};
use fmd_core::endpoint::{Endpoint, Level};
use fmd_core::measurement::{Began, Exchange, Measurement, Moment, Outcome, Protocol};
use fmd_core::notes::ErrorNote;
use fmd_core::outlier::Exceeded;
use fmd_core::{Finished, Lane, Monitor, now_micros};
use fmd_profiler::{Allocations, Hurry};

use crate::Fmd;
use crate::facts;
use crate::in_flight::{Desk, Desks, Occupant};
use crate::inside::{self, Presence};
use crate::on_demand::{self, OnDemand};
use crate::payload::Prefix;
use crate::peer::client_address;
use crate::routes::Routes;
use crate::told;

/// What one worker keeps between requests.
pub(crate) struct Worker {
    pub(crate) fmd: Fmd,
    pub(crate) routes: RefCell<Routes>,
    lane: Arc<Lane>,
    /// Boxes for responses whose body is being sent, to be used again.
    #[expect(clippy::vec_box, reason = "the boxes themselves are what is handed out")]
    spare: RefCell<Vec<Box<Sending>>>,
    desks: Desks,
}

impl Worker {
    /// Most boxes kept: beyond as many bodies at once, the odd allocation is the least cost.
    const MOST_SPARE: usize = 256;

    pub(crate) fn new(fmd: Fmd, routes: Routes) -> Self {
        let lane = fmd.monitor().lane();
        let desks = Desks::new(Arc::clone(fmd.requests()));
        Worker { fmd, lane, routes: RefCell::new(routes), spare: RefCell::default(), desks }
    }

    fn boxed(&self, sending: Sending) -> Box<Sending> {
        match self.spare.borrow_mut().pop() {
            Some(mut spare) => {
                *spare = sending;
                spare
            }
            None => Box::new(sending),
        }
    }

    fn give_back(&self, spare: Box<Sending>) {
        let mut spares = self.spare.borrow_mut();
        if spares.len() < Self::MOST_SPARE {
            spares.push(spare);
        }
    }
}

/// A request that is being answered. Dropped before its end, it records that there was none.
pub(crate) struct Scope {
    worker: Rc<Worker>,
    began: Moment,
    ip: Option<IpAddr>,
    protocol: Protocol,
    method: Method,
    /// Kept for a request that ends without a response: until it is routed, actix allows no second handle to the request itself.
    path: Option<PathAndQuery>,
    ended: bool,
    /// Whether the request goes on as an [`Unfinished`].
    goes_on: bool,
    /// Whether the handler is being polled: a scope dropped in between was broken off by a panic.
    pub(crate) in_poll: bool,
    /// The profiler's view of the same request, through which it is polled.
    pub(crate) profile: fmd_profiler::Scope,
    /// Where this thread is to be while it works for the request.
    pub(crate) presence: Presence,
    /// By what it is known on threads that take nothing along but the current span.
    #[cfg(feature = "tracing")]
    pub(crate) span: tracing::Span,
    /// What it asked of the allocator here.
    pub(crate) memory: Allocations,
    /// The beginning of its body, where that is kept.
    body: Option<Prefix>,
    /// Where it is seen while it lasts.
    desk: Option<Arc<Desk>>,
    /// Where it is profiled on demand.
    on_demand: Option<Box<Demanded>>,
    /// Its id, where that is told.
    id: Option<HeaderValue>,
}

/// A request that is profiled on demand.
struct Demanded {
    wish: OnDemand,
    _hurry: Hurry,
    /// The number under which its profile is found.
    number: Option<u64>,
}

/// What is told of a request in the headers of its response.
#[derive(Default)]
pub(crate) struct Told {
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// Where the browser is sent in the response's stead.
    pub(crate) elsewhere: Option<HeaderValue>,
}

impl Scope {
    pub(crate) fn open(worker: &Rc<Worker>, request: &mut ServiceRequest) -> Self {
        let began = Moment::now();
        let monitor = worker.fmd.monitor();
        let kept_of_body = monitor.config().outlier_body();
        let body = if kept_of_body > 0 { Prefix::of(request, kept_of_body) } else { None };
        let id = monitor.config().request_id().then(|| told::request_id(request));
        let wish = OnDemand::of(monitor, request);
        let (profile, on_demand) = match wish.and_then(|wish| Some((wish, monitor.scope_on_demand(began)?))) {
            Some((wish, (profile, _hurry))) => (profile, Some(Box::new(Demanded { wish, _hurry, number: None }))),
            None => (monitor.scope(began), None),
        };
        let method = request.method().clone();
        worker.lane.enter();
        let path = request.uri().path_and_query().cloned();
        let desk = profile.beacon().and_then(|beacon| {
            worker.desks.sit(Occupant { began, beacon, method: method.clone(), path: path.clone() })
        });
        Scope {
            worker: Rc::clone(worker),
            began,
            ip: client_address(request.head(), monitor.config()),
            protocol: protocol(request.version()),
            method,
            path,
            ended: false,
            goes_on: false,
            // The service is called next, which may panic as well.
            in_poll: true,
            profile,
            presence: Presence::Silent { details: monitor.wants_details() },
            #[cfg(feature = "tracing")]
            span: tracing::Span::none(),
            memory: Allocations::default(),
            body,
            desk,
            on_demand,
            id,
        }
    }

    /// Notes the error behind a response that says that the service is at fault, unless the service's code has told of it itself.
    #[cold]
    pub(crate) fn note_error(&mut self, error: Option<&actix_web::Error>) {
        let Some(error) = error else { return };
        let note = ErrorNote::response(error);
        let _inside = self.presence.enter();
        if let Some(story) = inside::story() {
            story.tell(|notes| {
                if !notes.errors().iter().any(|told| told.message == note.message) {
                    notes.add_error(note);
                }
            });
        }
    }

    /// Tells what it asked of the allocator until now, where that is counted.
    fn tell_memory(&mut self) {
        let memory = std::mem::take(&mut self.memory);
        if memory.calls > 0 {
            let _inside = self.presence.enter();
            inside::tell_memory(&memory);
        }
    }

    /// The response head is ready. What is left to measure is the body; `None` when nothing is to be recorded.
    pub(crate) fn respond(
        &mut self,
        request: &HttpRequest,
        response: &ResponseHead,
        size: BodySize,
    ) -> Option<Unfinished> {
        self.ended = true;
        self.tell_memory();
        let fmd = &self.worker.fmd;
        let profile = std::mem::replace(&mut self.profile, fmd_profiler::Scope::disabled());
        let (measurement, limit) = {
            let mut routes = self.worker.routes.borrow_mut();
            let endpoint = routes.of_response(fmd.monitor(), request, response.status)?;
            let now = Moment::now();
            let measurement = self.measurement(endpoint, Some(response.status), Outcome::Completed, now)?;
            let failed = response.status.is_server_error();
            let finished = finish(fmd.monitor(), &mut self.on_demand, profile, endpoint, measurement.head, now, failed);
            let outlier = finished.exceeded.map(|exceeded| facts::of_request(request, exceeded, self.body.as_ref()));
            (Measurement { profile: finished.profile, outlier, ..measurement }, endpoint.outlier_limit())
        };
        let measurement = Measurement { exchange: exchange(response, size), group: fmd.group(request), ..measurement };
        if self.has_no_body(response.status, size) {
            let notes = std::mem::take(&mut self.presence).end();
            self.worker.lane.record(Measurement { notes, ..measurement });
            return None;
        }
        let sending = Sending { measurement, limit, method: self.method.clone(), path: self.path.take() };
        let sending = Some(self.worker.boxed(sending));
        self.goes_on = true;
        let (worker, began, presence) = (Rc::clone(&self.worker), self.began, std::mem::take(&mut self.presence));
        let desk = self.desk.take().inspect(|desk| desk.note_sending());
        Some(Unfinished { worker, began, sending, presence, desk, was_polled: false })
    }

    /// What is to be told of the request, whose response head is ready; to be asked for before [`respond`](Self::respond).
    pub(crate) fn timing(&self) -> Option<HeaderValue> {
        self.worker.fmd.monitor().config().server_timing().then(|| {
            let parts = self.profile.task().is_some().then(|| self.profile.time_so_far());
            told::server_timing(self.began.elapsed(), parts)
        })
    }

    /// Whether there may be anything to tell.
    #[inline]
    pub(crate) fn tells(&self) -> bool {
        self.id.is_some() || self.on_demand.is_some()
    }

    /// What else is to be told of it; to be asked for after [`respond`](Self::respond).
    #[cold]
    pub(crate) fn told(&mut self) -> Told {
        let mut told = Told::default();
        told.headers.extend(self.id.take().map(|id| (told::REQUEST_ID, id)));
        if let Some(demanded) = self.on_demand.take()
            && let Some(number) = demanded.number
            && let Ok(address) = HeaderValue::try_from(demanded.wish.address(number))
        {
            told.elsewhere = demanded.wish.opens.then(|| address.clone());
            told.headers.push((on_demand::PROFILE, address));
        }
        told
    }

    /// The service failed without a response of its own; actix makes one of `status`.
    pub(crate) fn fail(&mut self, status: StatusCode) {
        self.end(Some(status), Outcome::Completed);
    }

    fn end(&mut self, status: Option<StatusCode>, outcome: Outcome) {
        self.ended = true;
        self.tell_memory();
        let monitor = self.worker.fmd.monitor();
        // This also runs while a panic unwinds, where a second one would end the process.
        let Ok(mut routes) = self.worker.routes.try_borrow_mut() else { return };
        let endpoint = routes.of_path(monitor, &self.method, self.path());
        let Some(endpoint) = endpoint else { return };
        let now = Moment::now();
        let Some(measurement) = self.measurement(endpoint, status, outcome, now) else { return };
        let failed = outcome == Outcome::Panicked || status.is_some_and(|status| status.is_server_error());
        let profile = std::mem::replace(&mut self.profile, fmd_profiler::Scope::disabled());
        let finished = finish(monitor, &mut self.on_demand, profile, endpoint, measurement.head, now, failed);
        let outlier = finished
            .exceeded
            .map(|exceeded| facts::of_path(&self.method, self.path.as_ref(), routes.pattern(self.path()), exceeded));
        let notes = std::mem::take(&mut self.presence).end();
        self.worker.lane.record(Measurement { profile: finished.profile, outlier, notes, ..measurement });
    }

    fn path(&self) -> &str {
        self.path.as_ref().map_or("", PathAndQuery::path)
    }

    /// What is known at this moment, which is `now`; `None` when nothing is to be recorded.
    fn measurement(
        &self,
        endpoint: &Endpoint,
        status: Option<StatusCode>,
        outcome: Outcome,
        now: Moment,
    ) -> Option<Measurement> {
        if endpoint.level() == Level::LastUse && self.on_demand.is_none() {
            let now = now_micros();
            endpoint.touch(now, now);
            return None;
        }
        let elapsed = now.since(self.began);
        Some(Measurement {
            endpoint: endpoint.index(),
            version: self.worker.fmd.monitor().current_version(),
            began: Began::Moment(self.began),
            head: elapsed,
            duration: elapsed,
            status: status.map(|status| status.as_u16()),
            outcome,
            exchange: Exchange::Sized,
            protocol: self.protocol,
            bytes: 0,
            ip: self.ip,
            group: None,
            profile: None,
            notes: None,
            outlier: None,
        })
    }

    /// Whether the server will not ask for a body.
    fn has_no_body(&self, status: StatusCode, size: BodySize) -> bool {
        matches!(size, BodySize::None | BodySize::Sized(0))
            || self.method == Method::HEAD
            || status == StatusCode::NO_CONTENT
            || status == StatusCode::NOT_MODIFIED
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        if let Some(desk) = self.desk.take() {
            self.worker.desks.leave(desk);
        }
        if !self.ended {
            self.end(None, if self.in_poll { Outcome::Panicked } else { Outcome::Cancelled });
        }
        if !self.goes_on {
            self.worker.lane.leave();
        }
    }
}

/// What is known of a response whose body is being sent.
struct Sending {
    measurement: Measurement,
    /// What makes it an outlier, if its endpoint is watched for them.
    limit: Option<Exceeded>,
    method: Method,
    path: Option<PathAndQuery>,
}

/// A response whose body is being sent. Dropped on its way, it records that it was broken off.
pub(crate) struct Unfinished {
    worker: Rc<Worker>,
    began: Moment,
    /// Until it is handed over. Boxed, for a response is moved many times on its way to the server.
    sending: Option<Box<Sending>>,
    desk: Option<Arc<Desk>>,
    /// Where a thread is to be while it asks for the body.
    pub(crate) presence: Presence,
    /// Whether anybody has asked for the body: one that nobody wants was replaced by outer middleware.
    pub(crate) was_polled: bool,
}

impl Unfinished {
    /// Counts bytes of the body.
    pub(crate) fn add_bytes(&mut self, bytes: usize) {
        if let Some(sending) = &mut self.sending {
            sending.measurement.bytes += bytes as u64;
        }
    }

    /// Bytes of the body so far; none once it has ended.
    pub(crate) fn bytes(&self) -> u64 {
        self.sending.as_ref().map_or(0, |sending| sending.measurement.bytes)
    }

    /// Hands the measurement over, once.
    pub(crate) fn end(&mut self, outcome: Outcome) {
        if let Some(desk) = self.desk.take() {
            self.worker.desks.leave(desk);
        }
        if let Some(mut sending) = self.sending.take() {
            let Sending { measurement, limit, method, path } = &mut *sending;
            let duration = self.began.elapsed();
            let (group, outlier) = (measurement.group.take(), measurement.outlier.take());
            let notes = std::mem::take(&mut self.presence).end();
            let mut measurement = Measurement { duration, outcome, group, outlier, notes, ..*measurement };
            if measurement.outlier.is_none() {
                // Its body took long, and nothing before.
                let exceeded = limit.and_then(|limit| limit.exceeded(measurement.latency()));
                measurement.outlier = exceeded.map(|exceeded| {
                    let routes = self.worker.routes.try_borrow();
                    let pattern = routes.ok().zip(path.as_ref()).and_then(|(routes, path)| routes.pattern(path.path()));
                    facts::of_path(method, path.as_ref(), pattern, exceeded)
                });
            }
            // The box waits for the next one without what belongs to this.
            *path = None;
            self.worker.lane.record(measurement);
            self.worker.give_back(sending);
        }
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        self.end(if self.was_polled { Outcome::Aborted } else { Outcome::Completed });
        self.worker.lane.leave();
    }
}

/// Ends the profiler's part of a request.
fn finish(
    monitor: &Monitor,
    on_demand: &mut Option<Box<Demanded>>,
    profile: fmd_profiler::Scope,
    endpoint: &Endpoint,
    duration: Duration,
    now: Moment,
    failed: bool,
) -> Finished {
    let Some(demanded) = on_demand else { return monitor.finish(profile, endpoint, duration, now, failed) };
    let finished = monitor.finish_on_demand(profile, endpoint, now);
    demanded.number = finished.map(|(_, number)| number);
    Finished { profile: finished.map(|(profile, _)| profile), exceeded: None }
}

fn protocol(version: Version) -> Protocol {
    match version {
        Version::HTTP_2 => Protocol::Http2,
        Version::HTTP_3 => Protocol::Http3,
        Version::HTTP_11 => Protocol::Http11,
        _ => Protocol::Http10,
    }
}

fn exchange(response: &ResponseHead, size: BodySize) -> Exchange {
    const EVENT_STREAM: &[u8] = b"text/event-stream";
    if response.status == StatusCode::SWITCHING_PROTOCOLS {
        return Exchange::Upgraded;
    }
    if size != BodySize::Stream {
        return Exchange::Sized;
    }
    let content_type = response.headers().get(CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes());
    let begins = content_type.get(..EVENT_STREAM.len()).is_some_and(|start| start.eq_ignore_ascii_case(EVENT_STREAM));
    if begins { Exchange::EventStream } else { Exchange::Streamed }
}
