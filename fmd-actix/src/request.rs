//! The scope of one request: from the middleware to the last byte of its body.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};

use actix_web::HttpRequest;
use actix_web::body::{BodySize, BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ResponseHead, ServiceRequest};
use actix_web::http::header::CONTENT_TYPE;
use actix_web::http::{Method, StatusCode, Version};
use fmd_core::endpoint::{Endpoint, EndpointKey, Level};
use fmd_core::measurement::{Began, Exchange, Measurement, Moment, Outcome, Protocol};
use fmd_core::notes::{ErrorNote, Notes};
use fmd_core::outlier::{Exceeded, Excess};
use fmd_core::toolbar::ShownNote;
use fmd_core::{Finished, Monitor, now_micros};
use fmd_profiler::{Allocations, Counting};

use crate::body::MonitoredBody;
use crate::facts;
use crate::in_flight::Desk;
use crate::inside::{self, Inside, Presence};
use crate::payload::Prefix;
use crate::peer::client_address;
use crate::target::Target;
use crate::told::Told;
use crate::wishes::Wishes;
use crate::worker::Worker;

/// How many bytes of the body are kept of a request that the toolbar shows.
const KEPT_OF_BODY: usize = 8 * 1_024;

/// A request, from the middleware to the last byte of its response. Dropped before that, it records how far it came.
pub(crate) struct Scope {
    worker: Rc<Worker>,
    /// `None` once nothing is left to be recorded.
    known: Option<Box<Known>>,
}

/// What is known of a request. In a box that is used again, for futures and responses are moved many times on their way.
pub(crate) struct Known {
    began: Moment,
    peer: Option<SocketAddr>,
    method: Method,
    /// For a request that ends without a response: until it is routed, actix allows no second handle to the request itself.
    target: Target,
    /// As far as it has been measured.
    measurement: Measurement,
    /// What makes it an outlier, if its endpoint is watched for them.
    limit: Option<Exceeded>,
    /// Whether its response's head is out.
    has_response: bool,
    /// Whether anybody has asked for what comes next: a body that nobody wants was replaced by outer middleware.
    was_polled: bool,
    /// Whether code of the service runs for it: dropped meanwhile, it was broken off by a panic.
    runs: bool,
    /// The profiler's view of the same request, through which it is polled.
    profile: fmd_profiler::Scope,
    /// Where this thread is to be while it works for the request.
    presence: Presence,
    /// By what it is known on threads that take nothing along but the current span.
    #[cfg(feature = "tracing")]
    span: tracing::Span,
    /// What it asked of the allocator here.
    memory: Allocations,
    /// The beginning of its body, where that is kept.
    body: Option<Prefix>,
    /// Where it is seen while it lasts.
    desk: Option<Arc<Desk>>,
    /// What else is wanted of it, if anything.
    wishes: Option<Box<Wishes>>,
}

/// While it lives, code of the service runs for the request. Dropped without [`done`](Running::done), that code has panicked.
pub(crate) struct Running<'a> {
    runs: &'a mut bool,
    #[cfg(feature = "tracing")]
    _span: tracing::span::Entered<'a>,
    _counting: Option<Counting<'a>>,
    _inside: Inside<'a>,
    profile: &'a mut fmd_profiler::Scope,
}

impl Running<'_> {
    /// Polls the service's answer.
    #[inline]
    pub(crate) fn poll<F: Future>(&mut self, answer: Pin<&mut F>, cx: &mut Context<'_>) -> Poll<F::Output> {
        self.profile.poll(answer, cx)
    }

    #[inline]
    pub(crate) fn done(self) {
        *self.runs = false;
    }
}

impl Scope {
    pub(crate) fn open(worker: &Rc<Worker>, request: &mut ServiceRequest) -> Self {
        let monitor = worker.fmd.monitor();
        let mut known = worker.spare().unwrap_or_else(|| Box::new(Known::new(monitor, Moment::now())));
        known.measurement.protocol = protocol(request.version());
        known.peer = client_address(request.head(), monitor.config());
        known.method = request.method().clone();
        known.target.set(request);
        known.has_response = false;
        // No earlier than it must be: what was needed so far is no time of the request's.
        known.began = Moment::now();
        known.wishes = Wishes::of(monitor, request, known.began);
        let watches = monitor.wants_details();
        known.presence = Presence::silent(watches);
        if watches || known.wishes.is_some() {
            known.watch(worker, request);
        }
        worker.lane.enter();
        Scope { worker: Rc::clone(worker), known: Some(known) }
    }

    /// Code of the service runs for the request from now on; `None` once nothing is left to be recorded.
    #[inline]
    pub(crate) fn run(&mut self) -> Option<Running<'_>> {
        let known = &mut **self.known.as_mut()?;
        (known.runs, known.was_polled) = (true, true);
        Some(Running {
            runs: &mut known.runs,
            _counting: known.memory.count(),
            _inside: known.presence.enter(),
            #[cfg(feature = "tracing")]
            _span: known.span.enter(),
            profile: &mut known.profile,
        })
    }

    /// Notes the error behind a response that says that the service is at fault, unless the service's code has told of it itself.
    #[cold]
    pub(crate) fn note_error(&mut self, error: Option<&actix_web::Error>) {
        let (Some(error), Some(known)) = (error, &mut self.known) else { return };
        let note = ErrorNote::response(error);
        let _inside = known.presence.enter();
        if let Some(story) = inside::story() {
            story.tell(|notes| {
                if !notes.errors().iter().any(|told| told.message == note.message) {
                    notes.add_error(note);
                }
            });
        }
    }

    /// The response head is ready. What is left to measure is the body. Gives what the response is to tell of its request.
    pub(crate) fn respond(&mut self, request: &HttpRequest, response: &ResponseHead, size: BodySize) -> Option<Told> {
        let known = self.known.as_mut()?;
        let mut wishes = known.wishes.take();
        let timing = wishes.as_ref().and_then(|wishes| wishes.timing(known.began, &known.profile));
        let goes_on = known.respond(&self.worker, request, response, size, wishes.as_deref_mut());
        if !goes_on {
            wishes = wishes.map(|wishes| wishes.unmeasured());
            self.close(|_, _| None);
        } else if known.has_no_body(response.status, size) {
            self.close(|known, _| Some(known.take_measurement()));
        }
        wishes.map(|wishes| wishes.told(timing))
    }

    /// Goes on with the body, but where all of it is there already: the server takes that in one piece, together with the head.
    #[inline]
    pub(crate) fn watch_body<B: MessageBody + 'static>(
        &mut self,
        body: B,
        size: BodySize,
    ) -> EitherBody<MonitoredBody<B>, BoxBody> {
        if size == BodySize::None {
            // As bytes it would be a body of no length, which is told; the request has ended with its head.
            return EitherBody::left(MonitoredBody::new(body, self.hand_over()));
        }
        match body.try_into_bytes() {
            Ok(bytes) => {
                self.add_bytes(bytes.len());
                self.close(|known, _| Some(known.take_measurement()));
                EitherBody::right(BoxBody::new(bytes))
            }
            Err(body) => EitherBody::left(MonitoredBody::new(body, self.hand_over())),
        }
    }

    /// Goes on with the body.
    pub(crate) fn hand_over(&mut self) -> Scope {
        Scope { worker: Rc::clone(&self.worker), known: self.known.take() }
    }

    /// The service failed without a response of its own; actix makes one of `status`.
    pub(crate) fn fail(&mut self, status: StatusCode) {
        self.close(|known, worker| known.without_response(worker, Some(status), Outcome::Completed));
    }

    /// Counts bytes of the body, and gives how many they are in all.
    #[inline]
    pub(crate) fn add_bytes(&mut self, bytes: usize) -> u64 {
        let Some(known) = &mut self.known else { return 0 };
        known.measurement.bytes += bytes as u64;
        known.measurement.bytes
    }

    /// Hands over what was measured, once.
    pub(crate) fn end(&mut self, outcome: Outcome) {
        self.close(|known, worker| {
            if known.has_response {
                Some(known.with_body(worker, outcome))
            } else {
                known.without_response(worker, None, outcome)
            }
        });
    }

    #[inline]
    fn close(&mut self, measure: impl FnOnce(&mut Known, &Worker) -> Option<Measurement>) {
        let Some(mut known) = self.known.take() else { return };
        if let Some(desk) = known.desk.take() {
            self.worker.desks.leave(desk);
        }
        if let Some(measurement) = measure(&mut known, &self.worker) {
            self.worker.lane.record(measurement);
        }
        self.worker.lane.leave();
        known.let_go();
        self.worker.give_back(known);
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        let Some(known) = &self.known else { return };
        self.end(match known {
            known if known.runs => Outcome::Panicked,
            known if !known.has_response => Outcome::Cancelled,
            known if known.was_polled => Outcome::Aborted,
            _ => Outcome::Completed,
        });
    }
}

impl Known {
    fn new(monitor: &Monitor, began: Moment) -> Self {
        let unmatched = monitor.endpoint(&EndpointKey::unmatched()).index();
        Known {
            began,
            peer: None,
            method: Method::GET,
            target: Target::default(),
            measurement: Measurement::begun(unmatched, monitor.current_version(), Began::Moment(began)),
            limit: None,
            has_response: false,
            was_polled: false,
            runs: false,
            profile: fmd_profiler::Scope::disabled(),
            presence: Presence::default(),
            #[cfg(feature = "tracing")]
            span: tracing::Span::none(),
            memory: Allocations::default(),
            body: None,
            desk: None,
            wishes: None,
        }
    }

    /// Lets go of what belongs to the request; what is left is written over by the next.
    #[inline]
    fn let_go(&mut self) {
        self.profile = fmd_profiler::Scope::disabled();
        self.body = None;
        self.wishes = None;
        #[cfg(feature = "tracing")]
        if !self.span.is_none() {
            self.span = tracing::Span::none();
        }
        self.target.let_go();
        if self.memory.calls > 0 {
            self.memory = Allocations::default();
        }
    }

    /// Has a closer look at it.
    fn watch(&mut self, worker: &Worker, request: &mut ServiceRequest) {
        let monitor = worker.fmd.monitor();
        let mut kept_of_body = monitor.config().outlier_body();
        if let Some(wishes) = &self.wishes {
            if wishes.shown().is_some() {
                self.presence = Presence::with_log();
                kept_of_body = kept_of_body.max(KEPT_OF_BODY);
            } else if wishes.is_on_demand() {
                self.presence = Presence::silent(true);
            }
        }
        if kept_of_body > 0 {
            self.body = Prefix::of(request, kept_of_body);
        }
        #[cfg(feature = "tracing")]
        {
            let _inside = self.presence.enter();
            self.span = crate::tracing::span_of_request();
        }
        let on_demand = self.wishes.as_mut().and_then(|wishes| wishes.profile());
        self.profile = on_demand.unwrap_or_else(|| monitor.scope(self.began));
        self.desk = worker.desks.sit(self.began, &self.profile, &self.method, self.target.path());
    }

    /// The response head is ready. Whether there is something to be recorded.
    fn respond(
        &mut self,
        worker: &Worker,
        request: &HttpRequest,
        response: &ResponseHead,
        size: BodySize,
        mut wishes: Option<&mut Wishes>,
    ) -> bool {
        let mut routes = worker.routes.borrow_mut();
        let Some(endpoint) = routes.of_response(worker.fmd.monitor(), request, response.status) else { return false };
        // The poll that gave the response has just ended, and a look at the clock is not free.
        let now = self.profile.last_polled();
        let (status, completed) = (Some(response.status), Outcome::Completed);
        let measured = self.measure(worker, endpoint, status, completed, now, wishes.as_deref_mut());
        let Some(exceeded) = measured else { return false };
        self.limit = endpoint.outlier_limit();
        drop(routes);
        self.measurement.exchange = exchange(response, size);
        self.measurement.group = worker.fmd.group(request);
        let facts = || facts::of_request(request, self.body.as_ref());
        self.measurement.outlier = exceeded.map(|exceeded| Box::new(Excess { exceeded, facts: facts() }));
        if let Some(shown) = wishes.and_then(|wishes| wishes.shown()) {
            let note = shown.note(facts(), Some(response.headers()));
            self.show(note);
        }
        (self.has_response, self.was_polled) = (true, false);
        if let Some(desk) = &self.desk {
            desk.note_sending();
        }
        true
    }

    /// Has the toolbar show it once it has ended.
    #[cold]
    fn show(&mut self, note: ShownNote) {
        let _inside = self.presence.enter();
        if let Some(story) = inside::detailed_story() {
            story.tell(|notes| notes.show(note));
        }
    }

    /// What was measured of a request whose response's body has ended.
    #[inline]
    fn with_body(&mut self, worker: &Worker, outcome: Outcome) -> Measurement {
        self.measurement.duration = self.began.elapsed();
        self.measurement.outcome = outcome;
        if let Some(limit) = self.limit.filter(|_| self.measurement.outlier.is_none()) {
            // Its body may have taken long, and nothing before.
            self.measurement.outlier = limit.exceeded(self.measurement.latency()).map(|exceeded| {
                let routes = worker.routes.try_borrow();
                let pattern = routes.ok().and_then(|routes| routes.pattern(self.target.path()));
                Box::new(Excess {
                    exceeded,
                    facts: facts::of_target(&self.method, &self.target, pattern, self.body.as_ref()),
                })
            });
        }
        self.take_measurement()
    }

    /// What was measured of a request that has ended without a response of the service's.
    #[cold]
    fn without_response(
        &mut self,
        worker: &Worker,
        status: Option<StatusCode>,
        outcome: Outcome,
    ) -> Option<Measurement> {
        // This also runs while a panic unwinds, where a second one would end the process.
        let mut routes = worker.routes.try_borrow_mut().ok()?;
        // Whether a route was found is not known then. Nearly every route has GET, and a panic is not the client's doing.
        let refused = self.method != Method::GET && outcome != Outcome::Panicked;
        let endpoint = routes.of_path(worker.fmd.monitor(), &self.method, self.target.path(), refused)?;
        let mut wishes = self.wishes.take();
        let exceeded = self.measure(worker, endpoint, status, outcome, None, wishes.as_deref_mut())?;
        let pattern = || routes.pattern(self.target.path());
        let facts = || facts::of_target(&self.method, &self.target, pattern(), self.body.as_ref());
        self.measurement.outlier = exceeded.map(|exceeded| Box::new(Excess { exceeded, facts: facts() }));
        if let Some(shown) = wishes.as_ref().and_then(|wishes| wishes.shown()) {
            let note = shown.note(facts(), None);
            self.show(note);
        }
        Some(self.take_measurement())
    }

    /// Measures it up to `now`, when its handler is done, looking at the clock where that is not known. Gives what it exceeded if it is an outlier; `None` when nothing is to be recorded.
    #[inline]
    fn measure(
        &mut self,
        worker: &Worker,
        endpoint: &Endpoint,
        status: Option<StatusCode>,
        outcome: Outcome,
        now: Option<Moment>,
        wishes: Option<&mut Wishes>,
    ) -> Option<Option<Exceeded>> {
        let monitor = worker.fmd.monitor();
        let profile = std::mem::replace(&mut self.profile, fmd_profiler::Scope::disabled());
        let (level, demanded) = (endpoint.level(), wishes.and_then(Wishes::demanded));
        if level == Level::LastUse && demanded.is_none() {
            let now = now_micros();
            endpoint.touch(now, now);
            return None;
        }
        let now = now.unwrap_or_else(Moment::now);
        let elapsed = now.since(self.began);
        let failed = outcome == Outcome::Panicked || status.is_some_and(|status| status.is_server_error());
        let finished = match demanded {
            Some(demanded) => demanded.finish(monitor, profile, endpoint, elapsed, now),
            None if level < Level::Outliers => Finished::default(),
            None => monitor.finish(profile, endpoint, elapsed, now, failed),
        };
        let measurement = &mut self.measurement;
        measurement.endpoint = endpoint.index();
        measurement.began = Began::Moment(self.began);
        (measurement.head, measurement.duration) = (elapsed, elapsed);
        measurement.status = status.map(|status| status.as_u16());
        measurement.outcome = outcome;
        measurement.bytes = 0;
        measurement.exchange = Exchange::Sized;
        measurement.profile = finished.profile;
        Some(finished.exceeded)
    }

    /// What was measured, which leaves nothing of this request's behind.
    #[inline]
    fn take_measurement(&mut self) -> Measurement {
        Measurement {
            ip: self.peer.map(|peer| peer.ip()),
            notes: self.notes(),
            group: self.measurement.group.take(),
            outlier: self.measurement.outlier.take(),
            ..self.measurement
        }
    }

    /// What its own code told of it, and what it asked of the allocator where that is counted.
    fn notes(&mut self) -> Option<Box<Notes>> {
        if self.memory.calls > 0 {
            let _inside = self.presence.enter();
            inside::tell_memory(&self.memory);
        }
        self.presence.end()
    }

    /// Whether the server will not ask for a body.
    fn has_no_body(&self, status: StatusCode, size: BodySize) -> bool {
        matches!(size, BodySize::None | BodySize::Sized(0))
            || self.method == Method::HEAD
            || status == StatusCode::NO_CONTENT
            || status == StatusCode::NOT_MODIFIED
    }
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
